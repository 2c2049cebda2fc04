import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { spellDuration } from '../duration.ts'
import { mapValues } from '../map-values.ts'
import { flagsOfArguments } from '../spell-flags.ts'
import { updateAt } from '../update-at.ts'
import { withoutDefaults } from '../without-defaults.ts'
import { byName, firstObject, some } from './static-pod-structure.ts'

/**
 * What kubeadm writes into its ConfigMap where nothing is said.
 * Source: kubernetes/kubernetes cmd/kubeadm/app/apis/kubeadm/v1beta4/defaults.go
 */
const defaults: JsonObject = {
  caCertificateValidityPeriod: '315360000s',
  certificateValidityPeriod: '31536000s',
  certificatesDir: '/etc/kubernetes/pki',
  clusterName: 'kubernetes',
  dns: {},
  encryptionAlgorithm: 'RSA-2048',
  etcd: { dataDir: '/var/lib/etcd' },
  imageRepository: 'registry.k8s.io',
  networking: { dnsDomain: 'cluster.local', serviceSubnet: '10.96.0.0/12' },
  proxy: {},
}

/**
 * A ClusterConfiguration without its defaults; each component with its flags as `{flags, extraVolumes, certSANs, …}`,
 * also where nothing is said of it, so that a component's first setting is a change of that setting.
 */
export const normalise = (document: Document): Json => {
  const body = firstObject(document)
  if (body === null) return null
  const { apiServer, controllerManager, scheduler, etcd, networking, ...rest } = body
  const { local, ...external } = isObject(etcd) ? etcd : {}
  const spelt = ['caCertificateValidityPeriod', 'certificateValidityPeriod'].reduce(
    (object, key) => updateAt(object, [key], (value) => spellDuration(String(value))),
    rest as JsonObject
  )
  return {
    ...withoutDefaults(spelt, defaults),
    networking: withoutDefaults(isObject(networking) ? networking : {}, defaults['networking']),
    apiServer: component(apiServer),
    controllerManager: component(controllerManager),
    scheduler: component(scheduler),
    etcd: { ...withoutDefaults(component(local), defaults['etcd']), ...external },
  }
}

const component = (value: Json | undefined): JsonObject => {
  const { extraArgs, extraVolumes, certSANs, ...rest } = isObject(value) ? value : {}
  return {
    ...rest,
    ...some('flags', flagsOfArguments(extraArgs)),
    ...some('extraVolumes', mapValues(byName(extraVolumes), withoutFalse)),
    ...(isList(certSANs) && certSANs.length > 0 && { certSANs: certSANs.map(String).toSorted() }),
  }
}

/** kubeadm leaves a false out when it writes. */
const withoutFalse = (volume: Json): Json =>
  isObject(volume)
    ? Object.fromEntries(Object.entries(volume).filter(([, value]) => value !== false))
    : volume
