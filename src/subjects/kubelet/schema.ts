import { anyObject, flag, integer, list, map, object, set, text } from '../../fleet/schema/shape.ts'

const amounts = (description: string) =>
  map(description, 'labelKey', text('A quantity or a percentage.', 'line'))

export const kubeletSchema = object('KubeletConfiguration, named as upstream names it.', {
  serializeImagePulls: flag('One pull at a time.'),
  maxParallelImagePulls: integer('Pulls at once.', 1, 1000),
  systemReserved: amounts('Kept for the system.'),
  kubeReserved: amounts('Kept for Kubernetes.'),
  evictionHard: amounts('Evict at once below this.'),
  evictionSoft: amounts('Evict after a grace below this.'),
  evictionSoftGracePeriod: map('How long, per signal.', 'labelKey', text('A duration.', 'duration')),
  imageGCHighThresholdPercent: integer('Clean images above this.', 0, 100),
  imageGCLowThresholdPercent: integer('Down to this.', 0, 100),
  containerLogMaxSize: text('Per log file.', 'quantity'),
  containerLogMaxFiles: integer('Files kept.', 2, 1000),
  allowedUnsafeSysctls: set('Sysctls that pods may set.', text('A sysctl or pattern.', 'line')),
  failSwapOn: flag('Refuse to start with swap.'),
  memorySwap: object('Swap for pods.', { swapBehavior: text('LimitedSwap or NoSwap.', 'line') }),
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
  extraConfig: anyObject('Any other field.'),
})
