import { isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import type { Cluster } from './cluster.ts'
import { countTemplates } from './daemon-sets.ts'
import { withDefaults } from './defaults.ts'
import { afterApply, afterUpdate } from './managed-fields.ts'
import type { Writer } from './managed-fields.ts'
import { restrictKubelet } from './node-restriction.ts'
import { textAt } from './read.ts'
import { apiVersionOf } from './resources.ts'
import type { Resource } from './resources.ts'
import type { User } from './rights.ts'
import { conflict, notFound, Refusal } from './status.ts'
import type { Answer } from './status.ts'
import { checkVersion, titleOf } from './store.ts'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly contentType: string
  /** The name of the program that asks. */
  readonly agent: string
  readonly body: Json
}

export const writerOf = ({ query, agent }: Asked, resource: Resource, subresource: string): Writer => ({
  manager: query.get('fieldManager') ?? (agent === '' ? 'unknown' : agent),
  apiVersion: apiVersionOf(resource),
  subresource,
})

type Target = {
  readonly resource: Resource
  readonly namespace: string
  readonly name: string
  readonly subresource: string
}

/** A merge patch, or an object applied by the server. `mayCreate` throws where the asker may not make what is not there. */
export const patch = (
  asked: Asked,
  target: Target,
  user: User,
  cluster: Cluster,
  mayCreate: () => void
): Answer => {
  const { resource, namespace, name, subresource } = target
  const { contentType, body, query } = asked
  const applies = contentType === 'application/apply-patch+yaml'
  if (!applies && contentType !== 'application/merge-patch+json')
    throw new Refusal(
      415,
      'UnsupportedMediaType',
      `the body of the request was in an unknown format: the lab takes merge patches and applied objects only, not ${contentType}`
    )
  if (!isObject(body)) throw new Refusal(400, 'BadRequest', 'the patch is no object')
  const renamed = textAt(body, 'metadata', 'name')
  if (renamed !== '' && renamed !== name)
    throw new Refusal(
      400,
      'BadRequest',
      `the name of the object (${renamed}) does not match the name on the URL (${name})`
    )
  const writer = writerOf(asked, resource, subresource)
  const old = cluster.store.find(resource, namespace, name)
  if (old === undefined) {
    if (!applies) throw notFound(titleOf(resource), name)
    mayCreate()
    const uid = textAt(body, 'metadata', 'uid')
    if (uid !== '') throw conflict(titleOf(resource), name, uidConflict(uid, ''))
  } else if (applies) checkSame(resource, old, body)
  const written = applies
    ? withDefaults(afterApply(old, body, writer, query.get('force') === 'true'))
    : afterUpdate(
        old,
        withDefaults(
          cluster.store.merged(
            resource,
            namespace,
            name,
            body,
            subresource === 'status' ? 'status' : 'object'
          )
        ),
        writer
      )
  const next = countTemplates(old, written)
  if (subresource === '') {
    restrictKubelet(user, resource, old, next)
    cluster.admit(resource, old, next)
  }
  if (query.get('dryRun') === 'All') return { code: old === undefined ? 201 : 200, body: next }
  return old === undefined
    ? { code: 201, body: cluster.create(resource, next) }
    : { code: 200, body: cluster.store.succeed(resource, old, next) }
}

const uidConflict = (wanted: string, found: string): string =>
  `Precondition failed: UID in precondition: ${wanted}, UID in object meta: ${found}`

const checkSame = (resource: Resource, old: JsonObject, body: JsonObject): void => {
  checkVersion(resource, old, body)
  const [wanted, uid] = [textAt(body, 'metadata', 'uid'), textAt(old, 'metadata', 'uid')]
  if (wanted !== '' && wanted !== uid)
    throw conflict(titleOf(resource), textAt(old, 'metadata', 'name'), uidConflict(wanted, uid))
}
