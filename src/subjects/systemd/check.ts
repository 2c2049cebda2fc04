import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { dig, finding, once } from '../../fleet/findings.ts'
import type { Place } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import { spellDuration } from '../duration.ts'
import { journaldOf, logindOf, swapOf } from './settings.ts'
import { pagedBytes } from './spell.ts'

type Say = (path: Place, severity: Severity, rule: string, message: string) => void

/** Limits that do not limit, and delays that are too short for what they wait for. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  cluster.os === 'ubuntu' ? once(nodes.flatMap(checkNode)) : []

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const say: Say = (path, severity, rule, message) => found.push(finding(node, path, severity, rule, message))
  checkJournal(node, say)
  checkShutdown(node, say)
  checkSwap(node, say)
  return found
}

const checkJournal = (node: FleetNode, say: Say): void => {
  if (node.settings['journald'] === undefined) return
  const { storage, systemMaxUse, runtimeMaxUse } = journaldOf(node)
  if (storage === 'persistent' && systemMaxUse === undefined) {
    say(
      ['journald', 'storage'],
      'warning',
      'I16',
      'a journal on disk without a limit grows to 4 GB: add systemMaxUse, such as 500M'
    )
  }
  const idle =
    storage === 'volatile' && systemMaxUse !== undefined
      ? 'systemMaxUse'
      : storage === 'none' && runtimeMaxUse !== undefined
        ? 'runtimeMaxUse'
        : undefined
  if (idle === undefined) return
  say(
    ['journald', idle],
    'note',
    'journal-limit',
    `${idle} limits nothing while storage is ${storage ?? ''}${storage === 'volatile' ? ': runtimeMaxUse does' : ''}`
  )
}

/** The kubelet cannot hold a shutdown longer than logind waits, and then gives up graceful shutdown altogether. */
const checkShutdown = (node: FleetNode, say: Say): void => {
  const delay = logindOf(node).inhibitDelayMaxSeconds
  const needed = shutdownSeconds(node)
  if (delay === undefined || delay >= needed) return
  say(
    ['logind', 'inhibitDelayMaxSeconds'],
    'error',
    'I18',
    `the kubelet needs ${needed} seconds to shut pods down, and logind would wait ${delay}: graceful shutdown would be off. Write at least ${needed}`
  )
}

const shutdownSeconds = ({ settings }: FleetNode): number => {
  const plain = dig(settings, ['kubelet', 'shutdownGracePeriod'])
  const tiers = dig(settings, ['kubelet', 'shutdownGracePeriodByPodPriority'])
  const periods = (isList(tiers) ? tiers : []).map((tier) =>
    Number(dig(tier, ['shutdownGracePeriodSeconds']) ?? 0)
  )
  const sum = periods.reduce((total, each) => total + each, 0)
  return Math.max(sum, typeof plain === 'string' ? Number.parseFloat(spellDuration(plain)) : 0)
}

const checkSwap = (node: FleetNode, say: Say): void => {
  const { enabled, size } = swapOf(node)
  if (size === undefined) return
  if (enabled === undefined) {
    say(
      ['swap', 'size'],
      'error',
      'swap-size',
      'a size alone changes nothing: add enabled: true, or remove size'
    )
  } else if (enabled && pagedBytes(size) < 2 ** 20) {
    say(['swap', 'size'], 'error', 'swap-size', `a swap file of ${size} is too small: write at least 1MiB`)
  }
}
