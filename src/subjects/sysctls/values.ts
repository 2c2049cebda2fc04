import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

/** One file, owned whole: keys that nobody declares any more leave with it. */
export const sysctlsFile = 'etc/sysctl.d/90-plumbline.conf'
/** What the kernel answers: the same keys, read from /proc/sys. */
export const sysctlsRunning = 'running/sysctl.yaml'

/** Declared parameters as text, in order of name; undefined where none is declared. */
export const sysctlValues = (node: FleetNode): ReadonlyMap<string, string> | undefined => {
  const declared = settingsOf<Readonly<Record<string, string | number>>>(node.settings, 'sysctls')
  if (declared === undefined) return undefined
  const keys = Object.keys(declared).toSorted()
  return keys.length === 0 ? undefined : new Map(keys.map((key) => [key, spellValue(String(declared[key]))]))
}

/** The kernel separates several values by a tab where people write spaces. */
export const spellValue = (value: string): string => value.trim().split(/\s+/).join(' ')
