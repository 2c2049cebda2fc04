import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Wanted = { readonly name: string; readonly version?: string }

export type Source = { readonly line?: string; readonly key?: string; readonly keyId?: string }

export type Packages = {
  readonly install?: readonly Wanted[]
  readonly hold?: readonly string[]
  readonly sources?: Readonly<Record<string, Source>>
}

export type UnattendedUpgrades = {
  readonly enabled?: boolean
  readonly origins?: readonly string[]
  readonly blacklist?: readonly string[]
  readonly automaticReboot?: boolean
}

type Declared = Omit<Packages, 'install'> & { readonly install?: readonly (string | Wanted)[] }

/** `name=version` and `{name, version}` are one. */
export const packagesOf = (node: FleetNode): Packages | undefined => {
  const declared = settingsOf<Declared>(node.settings, 'packages')
  if (declared === undefined) return undefined
  const { install, ...rest } = declared
  return { ...rest, ...(install && { install: install.map(readWanted) }) }
}

const readWanted = (entry: string | Wanted): Wanted => {
  if (typeof entry !== 'string') return entry
  const [name = '', version] = entry.split('=')
  return { name, ...(version !== undefined && { version }) }
}

export const upgradesOf = (node: FleetNode): UnattendedUpgrades | undefined =>
  settingsOf<UnattendedUpgrades>(node.settings, 'unattendedUpgrades')

/** In order of name. */
export const sourcesOf = (packages: Packages): readonly (readonly [string, Source])[] =>
  Object.entries(packages.sources ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
