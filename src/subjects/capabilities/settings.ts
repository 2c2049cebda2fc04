import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Capability = 'nfs-client' | 'guest-agent' | 'iscsi' | 'nvidia-gpu'

export type Gpu = {
  readonly track?: 'lts' | 'production'
  readonly flavour?: 'open' | 'nonfree'
  readonly driver?: string
}

export const capabilitiesOf = (node: FleetNode): readonly Capability[] =>
  (settingsOf<readonly Capability[]>(node.settings, 'capabilities') ?? []).toSorted()

export const gpuOf = (node: FleetNode): Gpu | undefined => settingsOf<Gpu>(node.settings, 'gpu')
