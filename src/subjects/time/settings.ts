import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Clock = {
  readonly enabled: boolean
  /** In order of trial; none where nobody is asked. */
  readonly servers: readonly string[]
}

/** Undefined where nothing is declared: then the system's own servers stay. */
export const clockOf = (node: FleetNode): Clock | undefined => {
  const declared = settingsOf<{ readonly servers?: readonly string[]; readonly disabled?: boolean }>(
    node.settings,
    'time'
  )
  const { servers = [], disabled } = declared ?? {}
  if (disabled === undefined && servers.length === 0) return undefined
  return disabled === true ? { enabled: false, servers: [] } : { enabled: true, servers }
}
