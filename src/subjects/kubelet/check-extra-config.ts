import { didYouMean } from '../../fleet/did-you-mean.ts'
import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { knownFields } from './fields.ts'
import { kubeletSchema } from './schema.ts'
import type { Say } from './say.ts'
import { kubeletOf } from './settings.ts'

const named = new Set(Object.keys(kubeletSchema.properties ?? {}))
const known = new Set(knownFields)
const ownHead = new Set(['apiVersion', 'kind'])
const inPlace = new Set(['cgroupDriver', 'cpuManagerPolicy', 'memoryManagerPolicy'])

/** Refused by Talos: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go. */
const talosOwns = new Set([
  'authentication',
  'authorization',
  'cgroupRoot',
  'kubeletCgroups',
  'port',
  'protectKernelDefaults',
  'resolvConf',
  'rotateCertificates',
  'systemCgroups',
  'staticPodPath',
  'seccompDefault',
])

/** `extraConfig` is for fields without a name of their own here. One finding per field. */
export const checkExtraConfig = (node: FleetNode, { os }: Cluster, say: Say): void => {
  for (const field of Object.keys(kubeletOf(node).extraConfig ?? {})) {
    const path = ['kubelet', 'extraConfig', field]
    if (ownHead.has(field)) say(path, 'error', 'owned-field', `${field} is written by plumbline: remove it`)
    else if (named.has(field))
      say(
        path,
        'error',
        'kubelet-named-field',
        `${field} has a place of its own: write it as kubelet.${field}, once`
      )
    else if (os === 'talos' && talosOwns.has(field))
      say(path, 'error', 'owned-field', `Talos sets ${field} itself and refuses it here: remove it`)
    else if (inPlace.has(field))
      say(
        path,
        'warning',
        'kubelet-in-place',
        `${field} cannot change on a node that runs pods: the kubelet would refuse its own state. Drain the node first, or rebuild it`
      )
    else if (!known.has(field)) sayUnknown(field, path, say)
  }
}

/** Newer versions have newer fields: only what looks like a typing mistake is said. */
const sayUnknown = (field: string, path: readonly string[], say: Say): void => {
  const meant = didYouMean(field, [...known, ...named])
  if (meant !== undefined)
    say(
      path,
      'warning',
      'unknown-kubelet-field',
      `the kubelet knows no field ${field} and drops it in silence: did you mean ${meant}?`
    )
}
