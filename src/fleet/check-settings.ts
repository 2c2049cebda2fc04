import type { Diagnostic, Severity } from './diagnostic.ts'
import { dig, finding, once, textsAt } from './findings.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { RuleName } from './rules.ts'

type Say = (path: readonly string[], severity: Severity, rule: RuleName, message: string) => void

/** Settings of one node that contradict each other, its system, or what the seed cluster learned. */
export const checkSettings = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  once(
    nodes.flatMap((node) => {
      const found: Diagnostic[] = []
      const say: Say = (path, severity, rule, message) =>
        found.push(finding(node, path, severity, rule, message))
      checkShutdown(node, say)
      checkInotify(node, say)
      if (cluster.os === 'ubuntu') checkUbuntu(node, cluster.kubernetes, say)
      else checkInstall(node, say)
      return found
    })
  )

const checkShutdown = ({ settings }: FleetNode, say: Say): void => {
  const tiers = dig(settings, ['kubelet', 'shutdownGracePeriodByPodPriority'])
  if (!isList(tiers) || tiers.length === 0) return
  for (const key of ['shutdownGracePeriod', 'shutdownGracePeriodCriticalPods']) {
    const plain = dig(settings, ['kubelet', key])
    if (typeof plain !== 'string' || /^(?:0+(?:ns|us|µs|ms|s|m|h))+$/.test(plain)) continue
    say(
      ['kubelet', key],
      'error',
      'C14',
      `the kubelet refuses ${key} beside shutdownGracePeriodByPodPriority: remove one of them`
    )
  }
}

const inotify = ['max_user_watches', 'max_user_instances', 'max_queued_events'].map(
  (key) => `fs.inotify.${key}`
)

const checkInotify = ({ settings }: FleetNode, say: Say): void => {
  const sysctls = dig(settings, ['sysctls'])
  if (!isObject(sysctls)) return
  const missing = inotify.filter((key) => sysctls[key] === undefined)
  const [first] = inotify.filter((key) => sysctls[key] !== undefined)
  if (missing.length !== 1 || first === undefined) return
  say(
    ['sysctls', first],
    'warning',
    'C4',
    `two of the three inotify limits are set: set ${missing.join()} too, so that it is not left to chance`
  )
}

const checkInstall = ({ settings }: FleetNode, say: Say): void => {
  const disk = dig(settings, ['install', 'disk'])
  if (typeof disk !== 'string' || disk.startsWith('/dev/disk/')) return
  say(
    ['install', 'disk'],
    'warning',
    'C5',
    `${disk} may be another disk after the next start: use diskSelector, or a path below /dev/disk/`
  )
}

const checkUbuntu = ({ settings }: FleetNode, kubernetes: string, say: Say): void => {
  const name = dig(settings, ['network', 'interface'])
  const fixed =
    dig(settings, ['network', 'dhcp']) !== true && textsAt(settings, ['network', 'addresses']).length > 0
  if (
    fixed &&
    typeof name === 'string' &&
    /^eth\d+$/.test(name) &&
    dig(settings, ['network', 'mac']) === undefined
  ) {
    say(
      ['network', 'interface'],
      'note',
      'C3',
      `${name} exists only where predictable names are off: choose the interface by mac`
    )
  }
  const minor = kubernetes.split('.').slice(0, 2).join('.')
  const sources = dig(settings, ['packages', 'sources'])
  for (const [source, value] of Object.entries(isObject(sources) ? sources : {})) {
    const found = /\/core:\/stable:\/(v\d+\.\d+)\//.exec(String(dig(value, ['line'])))?.[1]
    if (found === undefined || found === minor) continue
    say(
      ['packages', 'sources', source, 'line'],
      'error',
      'C20',
      `packages of Kubernetes ${found} for a cluster of ${kubernetes}: a rebuilt node would get the wrong minor. Write ${minor}`
    )
  }
  checkSwap(settings, say)
}

const checkSwap = (settings: FleetNode['settings'], say: Say): void => {
  const swap = dig(settings, ['swap', 'enabled'])
  if (swap === true && dig(settings, ['kubelet', 'failSwapOn']) !== false) {
    say(
      ['swap', 'enabled'],
      'error',
      'C23',
      'the kubelet exits while there is swap: write kubelet: { failSwapOn: false }, or swap: { enabled: false }'
    )
  }
  if (swap === false && dig(settings, ['kubelet', 'memorySwap', 'swapBehavior']) === 'LimitedSwap') {
    say(
      ['kubelet', 'memorySwap', 'swapBehavior'],
      'note',
      'C42',
      'LimitedSwap has no effect while swap is off'
    )
  }
}
