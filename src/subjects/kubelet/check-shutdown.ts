import { dig } from '../../fleet/findings.ts'
import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { spellDuration } from '../duration.ts'
import type { Say } from './say.ts'
import { kubeletOf } from './settings.ts'

/** How long a shutdown may take: what the kubelet refuses, and who would cut it short (C41, I18). */
export const checkShutdown = (node: FleetNode, { os }: Cluster, say: Say): void => {
  checkTiers(node, say)
  checkPlain(node, say)
  checkBudget(node, os === 'ubuntu', say)
}

const checkTiers = (node: FleetNode, say: Say): void => {
  const seen = new Set<number>()
  const tiers = kubeletOf(node).shutdownGracePeriodByPodPriority ?? []
  tiers.forEach(({ priority }, index) => {
    if (seen.has(priority))
      say(
        ['kubelet', 'shutdownGracePeriodByPodPriority', String(index), 'priority'],
        'error',
        'duplicate-priority',
        `there is a tier from priority ${priority} already: keep one`
      )
    seen.add(priority)
  })
}

/** As the kubelet checks itself: k8s.io/kubernetes pkg/kubelet/apis/config/validation/validation.go. */
const checkPlain = (node: FleetNode, say: Say): void => {
  const { shutdownGracePeriod = '0s', shutdownGracePeriodCriticalPods } = kubeletOf(node)
  for (const key of ['shutdownGracePeriod', 'shutdownGracePeriodCriticalPods'] as const) {
    const seconds = secondsOf(kubeletOf(node)[key])
    if (seconds > 0 && seconds < 1)
      say(
        ['kubelet', key],
        'error',
        'shutdown-grace',
        `the kubelet refuses a ${key} between 0s and 1s: write 1s or more`
      )
  }
  if (secondsOf(shutdownGracePeriodCriticalPods) > secondsOf(shutdownGracePeriod))
    say(
      ['kubelet', 'shutdownGracePeriodCriticalPods'],
      'error',
      'shutdown-grace',
      `${String(shutdownGracePeriodCriticalPods)} for critical pods is more than the whole shutdownGracePeriod of ${shutdownGracePeriod}: the kubelet would not start`
    )
}

const secondsOf = (duration: string | undefined): number =>
  Number(spellDuration(duration ?? '0s').replace(/s$/, () => ''))

type Stage = { readonly path: readonly string[]; readonly seconds: number; readonly who: string }

/** Each of these waits for the one before it: pods, logind, the service manager, the hypervisor. */
const stagesOf = (node: FleetNode, ubuntu: boolean): readonly Stage[] => {
  const {
    shutdownGracePeriodByPodPriority: tiers = [],
    shutdownGracePeriod,
    stopTimeoutSeconds,
  } = kubeletOf(node)
  const total = tiers.reduce((sum, { shutdownGracePeriodSeconds }) => sum + shutdownGracePeriodSeconds, 0)
  const plain = { path: ['kubelet', 'shutdownGracePeriod'], seconds: secondsOf(shutdownGracePeriod) }
  const pods =
    tiers.length > 0 ? { path: ['kubelet', 'shutdownGracePeriodByPodPriority'], seconds: total } : plain
  const later = [
    [
      ['logind', 'inhibitDelayMaxSeconds'],
      dig(node.settings, ['logind', 'inhibitDelayMaxSeconds']),
      'logind',
    ],
    [['kubelet', 'stopTimeoutSeconds'], stopTimeoutSeconds, 'systemd'],
    [['vm', 'down'], dig(node.file.value, ['spec', 'vm', 'down']), 'the hypervisor'],
  ] as const
  return [
    { ...pods, who: 'the pods' },
    ...later.flatMap(([path, seconds, who]) =>
      typeof seconds === 'number' && (ubuntu || path[0] === 'vm') ? [{ path, seconds, who }] : []
    ),
  ]
}

const checkBudget = (node: FleetNode, ubuntu: boolean, say: Say): void => {
  const stages = stagesOf(node, ubuntu)
  if ((stages[0]?.seconds ?? 0) === 0) return
  stages.forEach(({ path, seconds, who }, index) => {
    const longer = stages.slice(0, index).filter((earlier) => earlier.seconds > seconds)
    if (longer.length === 0) return
    const waits = longer.map((each) => `${each.seconds} s (${each.path.join('.')})`).join(', ')
    say(
      path,
      'warning',
      'C41',
      `${who} gives a shutdown up after ${seconds} s, before ${waits} are over: raise ${path.join('.')}, or shorten what comes before it`
    )
  })
}
