import type { JsonObject } from '../../../src/fleet/json.ts'
import { kubernetesConflicts } from './conflicts/kubernetes.ts'
import { machineConflicts } from './conflicts/machine.ts'
import type { Rule } from './conflicts/rule.ts'
import type { MachineDocument } from './machine-document.ts'

export const rules: Readonly<Record<string, Rule>> = { ...machineConflicts, ...kubernetesConflicts }

/** What documents and the classic one say twice, by order of documents. */
export const conflictProblems = (
  classic: JsonObject,
  documents: readonly MachineDocument[],
  minor: number
): readonly string[] =>
  documents.flatMap(({ kind, value }) => {
    const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined
    return rule === undefined || rule.since > minor ? [] : (rule.complaint(classic, value) ?? [])
  })
