import { isObject } from '../../../../src/fleet/json.ts'
import type { JsonObject } from '../../../../src/fleet/json.ts'
import { urlParts } from '../endpoints.ts'
import { at, has, isTrue, listAt, numberAt, quote, textAt, textsAt } from '../problems.ts'

/** Source: pkg/machinery/kubelet. */
const protectedFields = [
  'apiVersion',
  'authentication',
  'authorization',
  'cgroupRoot',
  'kind',
  'kubeletCgroups',
  'port',
  'protectKernelDefaults',
  'resolvConf',
  'rotateCertificates',
  'systemCgroups',
  'staticPodPath',
  'seccompDefault',
]

export const protectedKubeletFields = (config: JsonObject): readonly string[] =>
  protectedFields
    .filter((field) => Object.hasOwn(config, field))
    .map((field) => `kubelet configuration field ${quote(field)} can't be overridden`)

export const diskEncryptionProblems = (machine: JsonObject): readonly string[] =>
  (
    [
      ['EPHEMERAL', 'ephemeral'],
      ['STATE', 'state'],
    ] as const
  ).flatMap(([label, key]) => {
    const config = at(machine, 'systemDiskEncryption', key)
    if (!isObject(config)) return []
    const keys = listAt(config, 'keys')
    const slots = keys.map((each) => numberAt(each, 'slot'))
    return [
      ...(keys.length === 0 ? [`partition ${quote(label)}: no encryption keys provided`] : []),
      ...keys.flatMap((each, index) => {
        const slot = slots[index] ?? 0
        return [
          ...(slots.indexOf(slot) < index
            ? [`partition ${quote(label)}: encryption key slot ${slot} is already in use`]
            : []),
          ...(['nodeID', 'static', 'kms', 'tpm'].some((method) => has(each, method))
            ? []
            : [
                `partition ${quote(label)}: encryption key at slot ${slot} doesn't have the configuration parameters`,
              ]),
        ]
      }),
    ]
  })

export const loggingProblems = (machine: JsonObject): readonly string[] =>
  listAt(machine, 'logging', 'destinations').flatMap((destination) => {
    const endpoint = textAt(destination, 'endpoint')
    const { scheme, host } = urlParts(endpoint)
    const format = textAt(destination, 'format')
    return [
      ...(has(destination, 'endpoint')
        ? [
            ...(host === '' ? ["empty logging endpoint's host"] : []),
            ...(scheme === 'tcp' || scheme === 'udp'
              ? []
              : [`unexpected logging endpoint scheme ${quote(scheme)}`]),
          ]
        : ['empty logging endpoint']),
      ...(format === 'json_lines' ? [] : [`unknown logging format ${quote(format)}`]),
    ]
  })

const roles = ['os:admin', 'os:operator', 'os:reader', 'os:etcd:backup', 'os:impersonator']

const laterRoles = ['os:image:verifier', 'os:meta:writer']

export const isRole = (role: string, minor: number): boolean =>
  roles.includes(role) || (minor >= 13 && laterRoles.includes(role))

export const featureProblems = (
  machine: JsonObject,
  controlPlane: boolean,
  minor: number
): readonly string[] => {
  const access = at(machine, 'features', 'kubernetesTalosAPIAccess')
  const sort = textAt(machine, 'features', 'nodeAddressSortAlgorithm')
  return [
    ...(isTrue(access, 'enabled')
      ? [
          ...(controlPlane
            ? []
            : ['feature Kubernetes Talos API Access can only be enabled on control plane machines']),
          ...(minor < 12 && !isTrue(machine, 'features', 'rbac')
            ? ['feature API RBAC should be enabled when Kubernetes Talos API Access feature is enabled']
            : []),
          ...textsAt(access, 'allowedRoles')
            .filter((role) => !isRole(role, minor))
            .map((role) => `invalid role ${quote(role)} in allowed roles for Kubernetes Talos API Access`),
        ]
      : []),
    ...(sort === '' || /^v[12]$/i.test(sort)
      ? []
      : [`invalid node address sort algorithm: ${sort} does not belong to AddressSortAlgorithm values`]),
  ]
}
