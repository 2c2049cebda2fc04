import { createRequire } from 'node:module'

/** One field of a Go struct, as encoding/yaml sees it. */
export type Field = { readonly key: string; readonly type: string; readonly omitEmpty: boolean }

type Table = {
  readonly kinds: Readonly<Record<string, readonly [type: string, since: number]>>
  readonly types: Readonly<Record<string, readonly string[]>>
}

/** Made by scripts/make-talos-shapes.ts from the machinery of each minor. */
const table = createRequire(import.meta.url)('./shapes.json') as Table

/** Go type of a kind's document in Talos 1.`minor`; undefined where it is not registered. */
export const typeOfKind = (kind: string, minor: number): string | undefined => {
  const [type, since] = Object.hasOwn(table.kinds, kind) ? (table.kinds[kind] ?? []) : []
  return type !== undefined && since !== undefined && minor >= since ? type : undefined
}

const known = new Map<string, readonly Field[]>()

/** Fields of a Go struct in Talos 1.`minor`, in its own order; undefined for a type that is no struct. */
export const fieldsOf = (type: string, minor: number): readonly Field[] | undefined => {
  const spelt = Object.hasOwn(table.types, type) ? table.types[type] : undefined
  if (spelt === undefined) return undefined
  const id = `${type} ${minor}`
  const cached = known.get(id)
  if (cached !== undefined) return cached
  const fields = spelt.flatMap((line): readonly Field[] => {
    const [, key = '', omit, type = '', from, to] = /^([^ ?]+)(\?)? (.*?)(?: (\d*)-(\d*))?$/.exec(line) ?? []
    return minor >= Number(from ?? 0) && minor <= Number(to === undefined || to === '' ? Infinity : to)
      ? [{ key, type, omitEmpty: omit !== undefined }]
      : []
  })
  known.set(id, fields)
  return fields
}

/** Spelled as Go does in its messages: `[]string`, `map[string]string`, `v1alpha1.MachineConfig`. */
export const goName = (type: string, minor: number): string => {
  if (type.startsWith('*')) return `*${goName(type.slice(1), minor)}`
  if (type.startsWith('[]')) return `[]${goName(type.slice(2), minor)}`
  if (type.startsWith('map ')) return `map[string]${goName(type.slice(4), minor)}`
  if (type === 'any') return 'interface {}'
  if (type === 'Unstructured') return `${minor >= 14 ? 'meta' : 'v1alpha1'}.Unstructured`
  if (type === 'out:Duration') return 'time.Duration'
  if (type === 'out:FileMode') return 'v1alpha1.FileMode'
  return type.replace(/^(?:yaml|text|out):/, '')
}
