import type { Diagnostic } from './diagnostic.ts'
import { provenance } from './explain.ts'
import type { Fleet } from './fleet.ts'

/** Settings that describe the node to people and later work, and become no document. */
const described = new Set(['access', 'vars', 'acknowledge'])
const onlyUbuntu = new Set([
  'containerd',
  'packages',
  'unattendedUpgrades',
  'journald',
  'logind',
  'swap',
  'trim',
  'sshd',
  'users',
  'files',
])
const onlyTalos = new Set(['install', 'patches'])

/** One note per setting that is checked but becomes nothing here, at the first place it stands. */
export const notRendered = (fleet: Fleet, rendered: readonly string[]): readonly Diagnostic[] => {
  const { os } = fleet.cluster
  const first = new Map<string, Diagnostic>()
  for (const node of fleet.nodes) {
    for (const key of Object.keys(node.settings)) {
      if (first.has(key) || described.has(key)) continue
      const foreign = (os === 'talos' ? onlyUbuntu : onlyTalos).has(key)
      if (rendered.includes(key) && !foreign) continue
      const from = provenance(node, [key])
      if (from === undefined) continue
      const other = os === 'talos' ? 'Ubuntu' : 'Talos'
      const message = foreign
        ? `${key} belongs to ${other}: checked, and without effect on ${os}`
        : `${key} is checked, and not rendered by this version: nodes keep what they have`
      first.set(key, {
        severity: 'note',
        rule: foreign ? 'other-system' : 'not-rendered',
        file: from.file,
        ...from.position,
        message,
      })
    }
  }
  return [...first.values()]
}
