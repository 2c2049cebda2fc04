import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Place } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { journaldOf, swapOf } from './settings.ts'
import { pagedBytes } from './spell.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Say = (path: Place, severity: Severity, rule: RuleName, message: string) => void

/** Limits that do not limit. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  cluster.os === 'ubuntu' ? once(nodes.flatMap(checkNode)) : []

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const say: Say = (path, severity, rule, message) => found.push(finding(node, path, severity, rule, message))
  checkJournal(node, say)
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
