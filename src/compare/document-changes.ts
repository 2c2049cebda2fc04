import type { JsonPointer } from '../fleet/json.ts'
import { fromPointer } from '../fleet/json.ts'
import { structureOf } from '../render/structure.ts'
import type { Document } from '../subjects/document.ts'
import type { Change, DocumentChange } from './changes.ts'
import type { CompareSettings } from './compare-settings.ts'
import { diffStructures } from './diff-structures.ts'
import type { Difference } from './diff-structures.ts'
import { fieldName } from './field-name.ts'
import { judgeChange } from './judge-change.ts'

/** Every field of one document that differs, with what applying it does. */
export const documentChanges = (document: DocumentChange, settings: CompareSettings): readonly Change[] => {
  const { from, to } = document
  if (from === to) return []
  const differences = [
    ...diffStructures(structureFor(from, settings), structureFor(to, settings)),
    ...diffModes(from, to),
    ...diffRevisions(from, to),
  ]
  return differences.map((difference) => toChange(difference, document, settings))
}

const structureFor = (document: Document | undefined, { subjects }: CompareSettings) =>
  document === undefined ? undefined : structureOf(document, subjects)

const toChange = (difference: Difference, document: DocumentChange, settings: CompareSettings): Change => {
  const { path, kind, from, to } = difference
  const field = fieldName(path)
  const judged = judgeChange({ os: settings.os, document: document.path, field, kind }, settings.subjects)
  return {
    ...judged,
    documents: [document.path],
    planes: [document.plane],
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

const diffModes = (from: Document | undefined, to: Document | undefined): readonly Difference[] => {
  if (from?.file === undefined || to?.file === undefined) return []
  const before = describeFile(from.file)
  const after = describeFile(to.file)
  return before === after ? [] : [{ path: ['file'], kind: 'change', from: before, to: after }]
}

const describeFile = ({ mode, owner, group }: NonNullable<Document['file']>): string =>
  `0${mode.toString(8)} ${owner}:${group}`

/** A rotated secret is a change although no value is known: the hash of its ciphertext differs. */
const diffRevisions = (from: Document | undefined, to: Document | undefined): readonly Difference[] => {
  if (from === undefined || to === undefined) return []
  const before = new Map(from.secrets.map((secret) => [`${secret.at} ${secret.name}`, secret]))
  return to.secrets.flatMap(({ at, name, rev }) => {
    const old = before.get(`${at} ${name}`)
    if (old === undefined || old.rev === rev) return []
    return [
      {
        path: secretPath(at),
        kind: 'change' as const,
        from: secretText(name, old.rev),
        to: secretText(name, rev),
      },
    ]
  })
}

const secretPath = (at: JsonPointer): readonly string[] => (at === '' ? ['secret'] : fromPointer(at).slice(1))
const secretText = (name: string, rev: string): string =>
  `\${secret:${name}} (revision ${rev === '' ? 'unknown' : rev})`
