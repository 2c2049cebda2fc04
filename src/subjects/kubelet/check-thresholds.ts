import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { spellQuantity } from '../quantity.ts'
import type { Say } from './say.ts'
import { kubeletOf } from './settings.ts'

/** Image pulls, image cleaning, eviction and pod sysctls: the kubelet would not start, or would not do what is meant. */
export const checkThresholds = (node: FleetNode, cluster: Cluster, say: Say): void => {
  checkPulls(node, cluster, say)
  checkImages(node, say)
  checkEviction(node, say)
  checkSysctls(node, say)
}

/**
 * The kubelet fills in the defaults of the file below before it merges a drop-in, and the default is one pull at a
 * time; Talos gives it one file, where the default follows the number. Measured on kubelet 1.34.8.
 */
const checkPulls = (node: FleetNode, { os }: Cluster, say: Say): void => {
  const { serializeImagePulls, maxParallelImagePulls = 1 } = kubeletOf(node)
  const serial = serializeImagePulls ?? os === 'ubuntu'
  if (maxParallelImagePulls <= 1 || !serial) return
  say(
    ['kubelet', serializeImagePulls === undefined ? 'maxParallelImagePulls' : 'serializeImagePulls'],
    'error',
    'image-pulls',
    `the kubelet refuses ${maxParallelImagePulls} parallel pulls while it pulls one image at a time: write serializeImagePulls: false`
  )
}

/** Defaults of k8s.io/kubernetes pkg/kubelet/apis/config/v1beta1/defaults.go. */
const checkImages = (node: FleetNode, say: Say): void => {
  const { imageGCHighThresholdPercent, imageGCLowThresholdPercent } = kubeletOf(node)
  if (imageGCHighThresholdPercent === undefined && imageGCLowThresholdPercent === undefined) return
  const high = imageGCHighThresholdPercent ?? 85
  const low = imageGCLowThresholdPercent ?? 80
  if (low < high) return
  const which =
    imageGCLowThresholdPercent === undefined ? 'imageGCHighThresholdPercent' : 'imageGCLowThresholdPercent'
  const words = (value: number, given: number | undefined) =>
    `${value}${given === undefined ? ' (the default)' : ''}`
  say(
    ['kubelet', which],
    'error',
    'image-gc',
    `images are cleaned above imageGCHighThresholdPercent ${words(high, imageGCHighThresholdPercent)} down to imageGCLowThresholdPercent ${words(low, imageGCLowThresholdPercent)}, which must be less: the kubelet would not start`
  )
}

const checkEviction = (node: FleetNode, say: Say): void => {
  const { evictionHard = {}, evictionSoft = {}, evictionSoftGracePeriod = {} } = kubeletOf(node)
  for (const [signal, soft] of Object.entries(evictionSoft)) {
    if (evictionSoftGracePeriod[signal] === undefined)
      say(
        ['kubelet', 'evictionSoft', signal],
        'error',
        'eviction-grace',
        `the kubelet does not start with a soft threshold without its grace: write evictionSoftGracePeriod: { ${signal}: 30s }`
      )
    const hard = evictionHard[signal]
    if (hard !== undefined && isAtMost(soft, hard))
      say(
        ['kubelet', 'evictionSoft', signal],
        'warning',
        'eviction-order',
        `the hard threshold ${hard} comes first, so evictionSoft ${soft} never acts: make it larger, or remove it`
      )
  }
  for (const signal of Object.keys(evictionSoftGracePeriod)) {
    if (evictionSoft[signal] !== undefined) continue
    say(
      ['kubelet', 'evictionSoftGracePeriod', signal],
      'error',
      'eviction-grace',
      `a grace without its threshold does nothing: write evictionSoft: { ${signal}: … }, or remove it`
    )
  }
}

/** Percentages and quantities have no order between them. */
const isAtMost = (soft: string, hard: string): boolean =>
  soft.endsWith('%') === hard.endsWith('%') && amountOf(soft) <= amountOf(hard)

const amountOf = (text: string): number => Number(spellQuantity(text.replace(/%$/, () => '')))

/** Namespaced parameters: k8s.io/component-helpers node/util/sysctl/namespace.go. */
const namespaced =
  /^(?:net[./].*|fs[./]mqueue.*|kernel[./](?:sem|shmall|shmmax|shmmni|shm_rmid_forced|msgmax|msgmnb|msgmni|shm\*|msg\*))$/

const checkSysctls = (node: FleetNode, say: Say): void => {
  const { allowedUnsafeSysctls = [] } = kubeletOf(node)
  allowedUnsafeSysctls.forEach((name, index) => {
    if (namespaced.test(name)) return
    say(
      ['kubelet', 'allowedUnsafeSysctls', String(index)],
      'error',
      'unsafe-sysctl',
      `${name} belongs to the whole machine, and the kubelet does not start with it: pods may have net.*, kernel.shm*, kernel.msg*, kernel.sem and fs.mqueue.*; set ${name} for the node, in sysctls`
    )
  })
}
