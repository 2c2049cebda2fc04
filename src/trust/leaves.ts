import { fieldName } from '../compare/field-name.ts'
import type { FieldPath } from '../compare/field-name.ts'
import { diffModes, diffRevisions } from '../compare/document-changes.ts'
import { isList, isObject, toPointer } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { canonicalJson } from '../render/digest.ts'
import { readLive } from '../render/live.ts'
import { structureOf } from '../render/structure.ts'
import type { Document } from '../subjects/document.ts'
import type { Subject } from '../subjects/subject.ts'
import { subjects as everySubject } from '../subjects/table.ts'

/** One place that gets another value. Secrets stand as references, with the hash of their ciphertext where that changed. */
export type LeafChange = {
  readonly node: string
  readonly document: string
  readonly path: FieldPath
  /** The place as people write it; empty for a whole document. */
  readonly place: string
  /** What the value is called where its key does not say: `{name: TOKEN, value: …}`. For whoever hides secrets. */
  readonly called: string
  /** Absent for what is new. */
  readonly from?: Json
  /** Absent for what is taken away. */
  readonly to?: Json
  /** Equal for changes that do the same, whatever stood there before. */
  readonly key: string
}

/** Documents of one node on both sides. A document that one side lacks came or went whole. */
export const documentLeaves = (
  node: string,
  from: readonly Document[],
  to: readonly Document[],
  options: { readonly live?: boolean; readonly subjects?: readonly Subject[] } = {}
): readonly LeafChange[] => {
  const subjects = options.subjects ?? everySubject
  const lasting = (documents: readonly Document[]) =>
    new Map(documents.filter(({ plane }) => plane !== 'first-boot').map((each) => [each.path, each]))
  const before = lasting(from)
  const after = lasting(to)
  // Of what nobody read nothing is known.
  const paths = options.live === true ? before.keys() : new Set([...before.keys(), ...after.keys()])
  return [...paths].toSorted().flatMap((path) => {
    const left = before.get(path)
    const right = after.get(path)
    if (options.live === true && right === undefined) return []
    if (left === right || sameText(left, right)) return []
    const live = options.live === true && left !== undefined && right !== undefined
    const structure = (document: Document | undefined): Json | undefined =>
      document && (document.body === 'absent' ? 'absent' : structureOf(document, subjects))
    const old = live
      ? left.body === 'absent'
        ? 'absent'
        : readLive(left, right, subjects).structure
      : structure(left)
    return [
      ...valueLeaves(node, path, old, structure(right)),
      ...[...modes(left, right), ...diffRevisions(left, right)].map((each) =>
        leafOf(node, path, each.path, '', each.from, each.to)
      ),
    ]
  })
}

/** Rendered bodies are plain data, so equal text is equal structure. */
const sameText = (left: Document | undefined, right: Document | undefined): boolean =>
  left !== undefined && right !== undefined && JSON.stringify(left) === JSON.stringify(right)

/** A new file has a mode too: it may let others write. */
const modes = (left: Document | undefined, right: Document | undefined) =>
  left === undefined && right?.file !== undefined
    ? diffModes({ ...right, file: { mode: 0, owner: '', group: '' } }, right).map(({ path, to }) => ({
        path,
        from: undefined,
        to,
      }))
    : diffModes(left, right)

/** Two values, leaf by leaf: what is neither a map nor a list, and what is an empty one. Null is absence, as in every comparison. */
export const valueLeaves = (
  node: string,
  document: string,
  from: Json | undefined,
  to: Json | undefined
): readonly LeafChange[] => {
  const before = new Map(leavesOf(from))
  const after = new Map(leavesOf(to))
  return [
    ...[...after].flatMap(([at, { path, value, called }]) => {
      const old = before.get(at)?.value
      return old !== undefined && canonicalJson(old) === canonicalJson(value)
        ? []
        : [leafOf(node, document, path, called, old, value)]
    }),
    ...[...before].flatMap(([at, { path, value, called }]) =>
      after.has(at) ? [] : [leafOf(node, document, path, called, value, undefined)]
    ),
  ]
}

type Leaf = { readonly path: FieldPath; readonly value: Json; readonly called: string }

const leavesOf = (
  value: Json | undefined,
  path: FieldPath = [],
  called = ''
): readonly (readonly [string, Leaf])[] => {
  if (value === undefined || value === null) return []
  const below: readonly (readonly [string | number, Json, string])[] = isList(value)
    ? value.map((item, index) => [index, item, called])
    : isObject(value)
      ? Object.entries(value).map(([key, item]) => [key, item, nameOf(value, key, called)])
      : []
  return below.length === 0
    ? [[toPointer(path), { path, value, called }]]
    : below.flatMap(([key, item, name]) => leavesOf(item, [...path, key], name))
}

/** Some objects say elsewhere what their value is: a variable, a Secret, a file in base64. */
const nameOf = (object: JsonObject, key: string, called: string): string => {
  const { name, kind, encoding } = object
  if (key === 'value' && typeof name === 'string') return name
  if (kind === 'Secret' && (key === 'data' || key === 'stringData')) return 'secret'
  if (key === 'content' && encoding === 'b64') return 'secret'
  return called === 'secret' ? called : key
}

const leafOf = (
  node: string,
  document: string,
  path: FieldPath,
  called: string,
  from: Json | undefined,
  to: Json | undefined
): LeafChange => ({
  node,
  document,
  path,
  place: fieldName(path),
  called,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  key: JSON.stringify([
    node,
    document,
    toPointer(path),
    to === undefined ? 'gone' : 'is',
    canonicalJson(to ?? null),
  ]),
})
