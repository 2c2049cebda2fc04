import { didYouMean } from '../../fleet/did-you-mean.ts'
import { dig } from '../../fleet/findings.ts'
import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { isList, isObject } from '../../fleet/json.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { showName } from '../../fleet/show.ts'
import type { Severity } from '../../fleet/diagnostic.ts'
import { contractMinor, versionMinor } from '../talos-contract.ts'
import { classicFields, kindNames, kindOf } from './kinds.ts'
import { controlPlaneKinds, legacyFields } from './legacy-fields.ts'
import type { RuleName } from '../../fleet/rules.ts'

export type Judgement = {
  readonly severity: Severity
  readonly rule: RuleName
  readonly path: readonly string[]
  readonly message: string
}

/** What is wrong with one document of a patch, whatever it is merged into. */
export const judgeDocument = (
  document: JsonObject,
  node: FleetNode,
  cluster: Cluster
): readonly Judgement[] => {
  const { kind } = document
  const minor = versionMinor(cluster)
  const own =
    typeof kind === 'string'
      ? judgeKind(document, kind, minor, node)
      : [...judgeClassic(document), ...judgeLegacy(document, cluster)]
  return [...own, ...judgeTaints(document, node), ...judgeForbidden(document, cluster)]
}

const error = (rule: RuleName, path: readonly string[], message: string): Judgement => ({
  severity: 'error',
  rule,
  path,
  message,
})

/** A kind that nobody knows passes: it may be newer than this table. */
const judgeKind = (
  document: JsonObject,
  kind: string,
  minor: number,
  node: FleetNode
): readonly Judgement[] => {
  const known = kindOf(kind)
  if (known === undefined) {
    const near = didYouMean(kind, kindNames)
    const hint = near === undefined ? '' : `. Did you mean ${near}?`
    const message = `${showName(kind)} is no kind of Talos 1.9 to 1.14: it is passed on as it is${hint}`
    return [
      { severity: near === undefined ? 'note' : 'warning', rule: 'patch-kind', path: ['kind'], message },
    ]
  }
  if (known.since > minor)
    return [
      error(
        'patch-kind',
        ['kind'],
        `${kind} exists from Talos 1.${known.since}, and this cluster has 1.${minor}`
      ),
    ]
  if (minor >= 14 && node.role === 'worker' && controlPlaneKinds.has(kind))
    return [
      error(
        'patch-role',
        ['kind'],
        `Talos takes ${kind} on a control plane only, and ${node.name} is a worker`
      ),
    ]
  return Object.keys(document).flatMap((name) => {
    const since = known.fields.get(name)
    if (['apiVersion', 'kind', '$patch'].includes(name) || (since !== undefined && since <= minor)) return []
    if (since !== undefined)
      return [
        error(
          'patch-field',
          [name],
          `${kind} has ${name} from Talos 1.${since}, and this cluster has 1.${minor}`
        ),
      ]
    return [error('patch-field', [name], unknownField(kind, name, [...known.fields.keys()]))]
  })
}

const judgeClassic = (document: JsonObject): readonly Judgement[] =>
  Object.entries(classicFields).flatMap(([section, known]) => {
    const path = section === '' ? [] : [section]
    const value = dig(document, path)
    if (!isObject(value)) return []
    const unknown = Object.keys(value).filter((name) => !known.includes(name) && name !== '$patch')
    return unknown.map((name) =>
      error(
        'patch-field',
        [...path, name],
        unknownField(section === '' ? 'the machine config' : section, name, known)
      )
    )
  })

const unknownField = (where: string, name: string, known: readonly string[]): string => {
  const near = didYouMean(name, known)
  return `${where} has no ${showName(name)}, and Talos refuses what it does not know${near === undefined ? '' : `: did you mean ${near}?`}`
}

/** C17: by the contract, because it alone decides about the style; an older one keeps to the fields. */
const judgeLegacy = (document: JsonObject, cluster: Cluster): readonly Judgement[] => {
  const minor = Math.min(contractMinor(cluster), versionMinor(cluster))
  return legacyFields.flatMap(({ path, kinds, since, partly }) => {
    const value = dig(document, path)
    if (
      since > minor ||
      value === undefined ||
      value === null ||
      (partly === true && isNarrower(document, path))
    )
      return []
    const message = `${path.join('.')} is the old form on contract v1.${minor}: Talos has ${kinds.join(', ')} for it`
    return [{ severity: 'note', rule: 'C17', path, message }]
  })
}

/** Whether a narrower field of the table already says it. */
const isNarrower = (document: JsonObject, path: readonly string[]): boolean =>
  legacyFields.some(
    (other) =>
      other.path.length > path.length &&
      path.every((key, index) => other.path[index] === key) &&
      dig(document, other.path) !== undefined &&
      Object.keys((dig(document, path) ?? {}) as JsonObject).length === 1
  )

/** C7. */
const judgeTaints = (document: JsonObject, { role }: FleetNode): readonly Judgement[] => {
  const path = document['kind'] === 'KubeNodeConfig' ? ['taints'] : ['machine', 'nodeTaints']
  if (role !== 'worker' || dig(document, path) === undefined) return []
  const message =
    'a worker that is registered keeps its taints whatever stands here, and Talos says nothing: write taints, which are set through the API as well'
  return [{ severity: 'warning', rule: 'C7', path, message }]
}

const components = ['apiServer', 'controllerManager', 'scheduler', 'proxy', 'etcd'].map((name) => [
  'cluster',
  name,
  'extraArgs',
])
const argumentPaths = [['extraArgs'], ['machine', 'kubelet', 'extraArgs'], ...components]

const judgeForbidden = (document: JsonObject, cluster: Cluster): readonly Judgement[] => {
  const minor = versionMinor(cluster)
  const hostname = dig(document, ['machine', 'network', 'hostname'])
  const extensions = dig(document, ['machine', 'install', 'extensions'])
  const lists = argumentPaths.flatMap((path) => {
    const args = dig(document, path)
    if (!isObject(args) || minor >= 13) return []
    return Object.keys(args).flatMap((name) =>
      isList(args[name])
        ? [
            error(
              'patch-field',
              [...path, name],
              `arguments can be lists from Talos 1.13, and this cluster has 1.${minor}: write one text`
            ),
          ]
        : []
    )
  })
  return [
    ...lists,
    ...[['extraArgs'], ['cluster', 'apiServer', 'extraArgs']].flatMap((path) =>
      dig(document, [...path, 'audit-policy-file']) === undefined
        ? []
        : [
            error(
              'C6',
              [...path, 'audit-policy-file'],
              'nothing creates that file on Talos, and the API server would not start: write the policy below apiServer.audit in cluster.yaml'
            ),
          ]
    ),
    ...(extensions !== undefined && extensions !== null && minor >= 10
      ? [
          error(
            'C9',
            ['machine', 'install', 'extensions'],
            'extensions have no effect here since Talos 1.10: write them below talos.extensions in cluster.yaml, or as a capability'
          ),
        ]
      : []),
    ...(typeof hostname === 'string' && hostname !== '' && contractMinor(cluster) >= 12
      ? [
          error(
            'C12',
            ['machine', 'network', 'hostname'],
            'from contract v1.12 the HostnameConfig has the hostname, which is the name of the node: remove it'
          ),
        ]
      : []),
  ]
}
