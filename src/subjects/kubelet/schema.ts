import { anyObject, flag, integer, list, map, object, oneOf, set, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'
import { patterns } from '../../fleet/schema/patterns.ts'

const reserved = (description: string) =>
  map(description, 'reservable', text('A quantity such as 512Mi.', 'quantity'))
const thresholds = (description: string) =>
  map(description, 'evictionSignal', text('A quantity or a percentage.', 'threshold'))

/** Words of the command line: it is split at spaces, so none may stand in a value. */
const flagValue: Schema = {
  type: ['string', 'array'],
  description: 'The value in quotes, or a list of values for a flag that may be repeated.',
  maxLength: 4096,
  pattern: patterns.plainFlag.pattern,
  items: text('A value.', 'plainFlag'),
}

export const kubeletSchema = object('KubeletConfiguration, named as upstream names it.', {
  serializeImagePulls: flag('One pull at a time.'),
  maxParallelImagePulls: integer('Pulls at once.', 1, 1000),
  systemReserved: reserved('Kept for the system.'),
  kubeReserved: reserved('Kept for Kubernetes.'),
  evictionHard: thresholds('Evict at once below this.'),
  evictionSoft: thresholds('Evict after a grace below this.'),
  evictionSoftGracePeriod: map('How long, per signal.', 'evictionSignal', text('A duration.', 'duration')),
  imageGCHighThresholdPercent: integer('Clean images above this.', 0, 100),
  imageGCLowThresholdPercent: integer('Down to this.', 0, 100),
  containerLogMaxSize: text('Per log file.', 'quantity'),
  containerLogMaxFiles: integer('Files kept.', 2, 1000),
  allowedUnsafeSysctls: set('Sysctls that pods may set.', text('A sysctl, or a prefix with *.', 'podSysctl')),
  failSwapOn: flag('Refuse to start with swap.'),
  memorySwap: object('Swap for pods.', {
    swapBehavior: oneOf('What pods may use.', ['LimitedSwap', 'NoSwap']),
  }),
  maxPods: integer('Pods per node.', 1, 1000),
  shutdownGracePeriod: text('Whole grace.', 'duration'),
  shutdownGracePeriodCriticalPods: text('Of it, for critical pods.', 'duration'),
  shutdownGracePeriodByPodPriority: list(
    'Grace by priority.',
    object(
      'One tier.',
      {
        priority: integer('From this priority.', -2_147_483_648, 2_147_483_647),
        shutdownGracePeriodSeconds: integer('Seconds.', 0, 86_400),
      },
      ['priority', 'shutdownGracePeriodSeconds']
    )
  ),
  extraConfig: anyObject('Any other field of KubeletConfiguration, merged last.'),
  extraArgs: map('Flags without leading dashes; a flag wins over any field.', 'flag', flagValue),
  stopTimeoutSeconds: integer('How long systemd lets the kubelet stop, on Ubuntu.', 1, 86_400),
})
