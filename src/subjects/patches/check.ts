import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { hasErrors } from '../../fleet/diagnostic.ts'
import { placeInText } from '../../fleet/explain.ts'
import { acknowledge, dig } from '../../fleet/findings.ts'
import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { versionMinor } from '../talos-contract.ts'
import { applyPatch } from './apply-patch.ts'
import { conflictsIn } from './conflicts.ts'
import type { Conflict } from './conflicts.ts'
import { splitDeletions } from './deletions.ts'
import { judgeDocument } from './judge-document.ts'
import { CannotMerge } from './merge-document.ts'
import { readPatch } from './read-patch.ts'
import type { PatchDocument } from './read-patch.ts'
import { patchesOf } from './settings.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Opened = {
  readonly documents: readonly PatchDocument[]
  readonly say: (offset: number, severity: Severity, rule: RuleName, message: string) => void
}

/**
 * Reads a node's patches, judges each by itself, and then what they make of the machine config. `assemble` gives the
 * config as it is before them.
 */
export const checkTalos = (
  node: FleetNode,
  cluster: Cluster,
  assemble: () => readonly JsonObject[]
): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const patches = patchesOf(node).map(({ at, text }): Opened => {
    const say: Opened['say'] = (offset, severity, rule, message) => {
      const { file, position } = placeInText(node, at, offset)
      found.push(acknowledge(node, { severity, rule, file, ...position, message }))
    }
    const { documents, mistakes } = readPatch(text, node)
    for (const { offset, rule, message } of mistakes) say(offset, 'error', rule, message)
    return { documents, say }
  })
  if (patches.length === 0) return []
  for (const { documents, say } of patches) {
    for (const { value, offsetOf } of documents) {
      for (const { path, severity, rule, message } of judgeDocument(keptOf(value), node, cluster))
        say(offsetOf(path), severity, rule, message)
    }
  }
  if (hasErrors(found)) return found
  sayMerged(patches, assemble(), versionMinor(cluster))
  const refused = new Set(found.filter(({ severity }) => severity === 'error').map(placeOf))
  return found.filter((each) => each.rule !== 'C17' || !refused.has(placeOf(each)))
}

const placeOf = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`

/** What a document still says once its deletions are out. */
const keptOf = (document: JsonObject): JsonObject => {
  try {
    return splitDeletions(document).rest ?? identityIn(document)
  } catch (error) {
    if (error instanceof CannotMerge) return document
    throw error
  }
}

const identityIn = ({ apiVersion, kind }: JsonObject): JsonObject => ({
  ...(apiVersion !== undefined && { apiVersion }),
  ...(kind !== undefined && { kind }),
})

const sayMerged = (patches: readonly Opened[], base: readonly JsonObject[], minor: number): void => {
  let documents = base
  for (const { documents: patch, say } of patches) {
    const patched = applyPatch(
      documents,
      patch.map(({ value }) => value)
    )
    documents = patched.documents
    for (const { document, path, severity, rule, message } of patched.problems)
      say(patch[document]?.offsetOf(path) ?? 0, severity, rule, message)
  }
  for (const conflict of conflictsIn(documents, minor)) sayConflict(patches, conflict)
}

/** At the last patch that says either side: what it does not say, plumbline renders. */
const sayConflict = (patches: readonly Opened[], { path, kind }: Conflict): void => {
  const message = `Talos refuses ${path.join('.')} beside ${kind}: say it in one of them, the ${kind} if there is one already`
  const sides = patches.flatMap(({ documents, say }) =>
    documents.flatMap(({ value, offsetOf }) => {
      if (value['kind'] === kind) return [{ say, offset: offsetOf(['kind']) }]
      return dig(value, path) === undefined ? [] : [{ say, offset: offsetOf(path) }]
    })
  )
  const last = sides.at(-1)
  last?.say(last.offset, 'error', 'talos-conflict', message)
}
