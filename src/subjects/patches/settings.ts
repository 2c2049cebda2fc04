import type { FleetNode } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import { settingsOf } from '../settings-of.ts'

/** One patch and where it stands in the settings. */
export type TextPatch = { readonly at: readonly string[]; readonly text: string }

type Declared = { readonly talos?: readonly string[] | Readonly<Record<string, string>> }

/** In the order in which they are applied: a list as it stands, a map by name. */
export const patchesOf = (node: FleetNode): readonly TextPatch[] => {
  const declared = settingsOf<Declared>(node.settings, 'patches')?.talos ?? []
  const named = isList(declared) ? Object.entries(declared) : Object.entries(declared).toSorted(byName)
  return named.map(([name, text]) => ({ at: ['patches', 'talos', name], text: String(text) }))
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
