import { minorOf } from '../../../src/fleet/versions.ts'
import { conflictProblems } from './conflicts.ts'
import { classicOf } from './machine-document.ts'
import type { MachineDocument } from './machine-document.ts'
import { problemList } from './problems.ts'
import { fieldsOf, typeOfKind } from './shapes.ts'
import { streamProblems } from './stream-rules.ts'
import { validateClassic, validateClassicAtRuntime } from './validate-classic.ts'
import type { Mode } from './validate-classic.ts'
import { documentProblems, documentWarnings } from './validate-document.ts'

export type ValidationAsks = {
  /** `v1.12.11` */
  readonly version: string
  readonly mode: Mode
  /** Talos is on the disk: the install section is not judged. */
  readonly installed: boolean
}

/** `error` is the whole text as the node answers it, in the format of hashicorp/go-multierror. */
export type Validation = { readonly warnings: readonly string[]; readonly error: string | undefined }

/**
 * Judges a decoded config as a node of Talos `version` does: its documents, conflicts between them, the whole stream, and
 * what is looked at on the node only. Expressions in CEL are not judged.
 */
export const validateConfig = (documents: readonly MachineDocument[], asks: ValidationAsks): Validation => {
  const atRest = validateAtRest(documents, asks)
  const onNode = validateOnNode(documents, asks)
  const warnings = [...atRest.warnings, ...onNode.warnings]
  // Up to 1.13 the node looks at the second only after the first was well.
  const problems =
    minorOf(asks.version) >= 14
      ? [...atRest.problems, ...onNode.problems]
      : atRest.problems.length > 0
        ? atRest.problems
        : onNode.problems
  return { warnings, error: problems.length === 0 ? undefined : problemList(problems) }
}

type Judged = { readonly warnings: readonly string[]; readonly problems: readonly string[] }

/** From 1.12 on each document's problems are one, under its name. */
const under = (name: string, problems: readonly string[], minor: number): readonly string[] =>
  problems.length === 0 ? [] : minor < 12 ? problems : [`${name}: ${problemList(problems)}`]

/** What `talosctl validate` judges, too. */
export const validateAtRest = (
  documents: readonly MachineDocument[],
  { version, mode, installed }: ValidationAsks
): Judged => {
  const minor = minorOf(version)
  const classic = classicOf(documents)
  const others = documents.filter(({ kind }) => kind !== 'v1alpha1')
  const judged =
    classic === undefined
      ? { warnings: [], problems: [] }
      : validateClassic(classic, { version, mode, installed })
  return {
    warnings: [...judged.warnings, ...others.flatMap(({ kind, value }) => documentWarnings(kind, value))],
    problems: [
      ...under('v1alpha1.Config', judged.problems, minor),
      ...others.flatMap((document) => {
        const found = documentProblems(document.kind, document.value, { minor, version })
        if (found.length === 0) return []
        // Talos joins what one document says by line breaks.
        return [minor < 12 ? found.join('\n') : `${shownId(document, minor)}: ${found.join('\n')}`]
      }),
      ...(classic === undefined ? [] : conflictProblems(classic, others, minor)),
      ...streamProblems(classic, others, { minor, mode }),
    ],
  }
}

/** What is judged on the node only. */
export const validateOnNode = (
  documents: readonly MachineDocument[],
  { version }: Pick<ValidationAsks, 'version'>
): Judged => {
  const classic = classicOf(documents)
  if (classic === undefined) return { warnings: [], problems: [] }
  const judged = validateClassicAtRuntime(classic, { version })
  return {
    warnings: judged.warnings,
    problems: under('v1alpha1.Config', judged.problems, minorOf(version)),
  }
}

const shownId = ({ kind, name }: MachineDocument, minor: number): string =>
  fieldsOf(typeOfKind(kind, minor) ?? '', minor)?.some(({ key }) => key === 'name') === true
    ? `${kind}/${name}`
    : kind
