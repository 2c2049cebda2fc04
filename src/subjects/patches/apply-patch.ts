import type { Json, JsonObject } from '../../fleet/json.ts'
import { deleteFrom, lacks, splitDeletions } from './deletions.ts'
import { CannotMerge, mergeDocument, resetBy } from './merge-document.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** Something that a patch does and its author may not expect, or that Talos refuses. `document` counts in the patch. */
export type PatchProblem = {
  readonly severity: 'error' | 'warning'
  readonly rule: RuleName
  readonly document: number
  readonly path: readonly string[]
  readonly message: string
}

export type Patched = {
  readonly documents: readonly JsonObject[]
  readonly problems: readonly PatchProblem[]
}

/** What a document is the same as another by: kind, API version and name. The classic document has none of them. */
export const identityOf = ({ apiVersion, kind, name }: JsonObject): string =>
  typeof kind === 'string' ? [apiVersion, kind, name].map(textOf).join('/') : 'v1alpha1'

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const kindOf = ({ kind }: JsonObject): string => (typeof kind === 'string' ? kind : 'v1alpha1')

/**
 * A machine config with one strategic merge patch applied: documents of the same identity merge, others are added as
 * they are. What cannot be applied is left out and reported.
 * Source: siderolabs/talos pkg/machinery/config/configpatcher (StrategicMerge).
 */
export const applyPatch = (base: readonly JsonObject[], patch: readonly JsonObject[]): Patched => {
  const documents = new Map(base.map((document) => [identityOf(document), document]))
  const problems: PatchProblem[] = []
  patch.forEach((each, index) => {
    const say = (
      severity: PatchProblem['severity'],
      rule: RuleName,
      path: readonly string[],
      message: string
    ) => problems.push({ severity, rule, document: index, path, message })
    try {
      applyDocument(documents, each, say)
    } catch (error) {
      if (!(error instanceof CannotMerge)) throw error
      say('error', 'patch-merge', error.path, error.message)
    }
  })
  return { documents: [...documents.values()], problems }
}

type Say = (
  severity: PatchProblem['severity'],
  rule: RuleName,
  path: readonly string[],
  message: string
) => void

const applyDocument = (documents: Map<string, JsonObject>, patch: JsonObject, say: Say): void => {
  const identity = identityOf(patch)
  const kind = kindOf(patch)
  const { rest, deletions } = splitDeletions(patch)
  for (const deletion of deletions) {
    const known = documents.get(identity)
    if (known === undefined)
      say(
        'warning',
        'patch-deletes-nothing',
        deletion.path,
        `there is no ${identity} to delete from: Talos ignores this`
      )
    else if (deletion.path.length > 0) {
      if (lacks(known, deletion))
        throw new CannotMerge(deletion.path, `there is nothing to delete at ${deletion.path.join('.')}`)
      documents.set(identity, deleteFrom(known, deletion))
    } else if (kind === 'v1alpha1') {
      throw new CannotMerge([], 'the machine itself cannot be deleted')
    } else documents.delete(identity)
  }
  if (rest === undefined) return
  const known = documents.get(identity)
  if (known === undefined) {
    documents.set(identity, rest)
    return
  }
  for (const path of resetBy(kind, known, rest))
    say(
      'warning',
      'patch-resets',
      [],
      `Talos drops ${path.join('.')} of ${kind} unless the patch says it again: write it here too`
    )
  documents.set(identity, mergeDocument(kind, known, rest))
}
