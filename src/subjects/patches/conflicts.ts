import { dig } from '../../fleet/findings.ts'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { legacyFields } from './legacy-fields.ts'
import type { LegacyField } from './legacy-fields.ts'

/** A field of the classic document and a document that Talos refuses beside it. */
export type Conflict = { readonly path: readonly string[]; readonly kind: string }

/** What a Talos minor refuses about a machine config because it is said in both styles. */
export const conflictsIn = (documents: readonly JsonObject[], minor: number): readonly Conflict[] => {
  const classic = documents.find(({ kind }) => kind === undefined)
  if (classic === undefined) return []
  return legacyFields.flatMap((field) =>
    field.since <= minor && says(dig(classic, field.path), field.conflict)
      ? field.kinds
          .filter((kind) =>
            documents.some((document) => document['kind'] === kind && contradicts(document, field))
          )
          .map((kind) => ({ path: field.path, kind }))
      : []
  )
}

const says = (value: Json | undefined, conflict: LegacyField['conflict']): boolean => {
  if (conflict === undefined || value === undefined || value === null) return false
  if (conflict === 'present') return true
  if (conflict === 'true') return value === true
  return isList(value) || isObject(value)
    ? Object.keys(value).length > 0
    : !['', 0, '0s'].includes(value as string)
}

/** Some documents contradict a field only in the part that means the same. */
const contradicts = (document: JsonObject, { path }: LegacyField): boolean => {
  const parts: Readonly<Record<string, readonly string[]>> = {
    hostDNS: ['hostDNS'],
    'time.servers': ['ntp', 'servers'],
    'time.bootTimeout': ['bootTimeout'],
  }
  const part = parts[path.slice(1).join('.')] ?? parts[path.at(-1) ?? '']
  if (path.join('.') === 'machine.time.disabled') return document['enabled'] !== undefined
  if (path.join('.') === 'machine.kubelet' && document['kind'] === 'KubeNodeConfig') return false
  return part === undefined || dig(document, part) !== undefined
}
