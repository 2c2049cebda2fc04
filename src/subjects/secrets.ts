import type { Cluster } from '../fleet/fleet.ts'
import { isList, isObject, pointerToken } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import type { Body, SecretReference } from './document.ts'

/**
 * A reference inside a string: `${secret:name}`, or `${secret:name:base64}`, `${secret:name:unbase64}` and
 * `${secret:name:json}` (in quotes) where the place wants the value in another form than the secret has.
 */
export const secretReference = /\$\{secret:([A-Za-z0-9][A-Za-z0-9._/-]*)(?::(base64|unbase64|json))?\}/g

type Revisions = Pick<Cluster, 'secretRevisions'>

/** Every secret that a body refers to, in order of place. `rev` is '' where values do not come from a file in git. */
export const collectSecrets = (body: Body, cluster: Revisions): readonly SecretReference[] => {
  if (body === 'absent') return []
  if ('text' in body) return referencesIn(body.text, '', cluster)
  return body.yaml.flatMap((value, index) => walk(value, `/${index}`, cluster))
}

const walk = (value: Json, at: string, cluster: Revisions): readonly SecretReference[] => {
  if (typeof value === 'string') return value.includes('${secret:') ? referencesIn(value, at, cluster) : []
  if (isList(value)) return value.flatMap((item, index) => walk(item, `${at}/${index}`, cluster))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => walk(item, `${at}/${pointerToken(key)}`, cluster))
  return []
}

const referencesIn = (text: string, at: string, cluster: Revisions): readonly SecretReference[] =>
  [...text.matchAll(secretReference)].map((match) => {
    const name = match[1] ?? ''
    return { at, name, rev: cluster.secretRevisions.get(name) ?? '' }
  })
