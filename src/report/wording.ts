import type { Change, Changes, NodeChanges } from '../compare/changes.ts'
import type { Json } from '../fleet/json.ts'
import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import type { PlanReport } from './plan-report.ts'

export const impactWords: Readonly<Record<Impact, string>> = {
  none: 'none',
  live: 'live',
  'service-restart': 'service restart',
  network: 'network',
  'control-plane-restart': 'control-plane restart',
  'drain-reboot': 'drain + reboot',
  upgrade: 'upgrade',
  rebuild: 'rebuild',
}

export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n} ${n === 1 ? noun : plural}`

export const nodeTitle = ({ node, role }: NodeChanges): string =>
  role === 'cluster' ? 'cluster (kubeadm and API objects)' : node

/** One value on one line, short enough for a table. Full values stand in the diff. */
export const shortValue = (value: Json | undefined): string => {
  if (value === undefined) return '(none)'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const shown = text === '' ? '""' : /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text
  const characters = [...shown]
  if (characters.length <= 80) return shown
  // The end too: of two images it is the version there that differs.
  return `${characters.slice(0, 46).join('')}…${characters.slice(-33).join('')}`
}

const isWorse = (impact: Impact, than: Impact): boolean => impacts.indexOf(impact) >= impacts.indexOf(than)

/** What may never be cut from a report. */
export const isGrave = (change: Change): boolean => !change.undo || isWorse(change.impact, 'drain-reboot')

export const bySeverity = (
  a: { readonly impact: Impact; readonly undo: boolean },
  b: { readonly impact: Impact; readonly undo: boolean }
): number => impacts.indexOf(b.impact) - impacts.indexOf(a.impact) || Number(a.undo) - Number(b.undo)

/** The one line that a tired reader must take in. Plain text. */
export const verdictLine = (report: PlanReport): string => {
  const { changes, diagnostics } = report
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (changes === undefined) return `cannot be rendered: ${count(errors, 'error')}`
  if (osChanged(changes))
    return `another system: ${changes.os.from ?? ''} to ${changes.os.to ?? ''} describes a new cluster, nothing of it can be applied to running nodes`
  if (changes.nodes.length === 0) return 'nothing changes on any node'
  const real = changes.nodes.filter(({ role }) => role !== 'cluster')
  const what =
    real.length === 0
      ? 'cluster-wide objects change'
      : `${count(real.length, 'node')} ${real.length === 1 ? 'changes' : 'change'}`
  if (changes.nodes.every(({ firstBootOnly }) => firstBootOnly))
    return `${what}, for new nodes only: running nodes stay as they are`
  const consent = changes.nodes.filter(({ consents }) => consents.length > 0).length
  return `${what}, worst impact: ${impactWords[changes.impact]}${consent > 0 ? `, ${count(consent, 'node')} ${consent === 1 ? 'needs' : 'need'} consent` : ''}`
}

export const osChanged = ({ os }: Changes): boolean => os.from !== undefined && os.from !== os.to

/** Whether the node can take the changes back by itself. */
export const undoWord = ({ kind, undo, firstBootOnly }: NodeChanges): string =>
  kind !== 'change' || firstBootOnly ? '–' : undo ? 'yes' : '**no**'

export const kindWords: Readonly<Record<NodeChanges['kind'], string>> = {
  add: 'new node: applied when it is built or adopted',
  remove: 'removed: plumbline stops managing it, nothing on it is wiped',
  change: '',
}
