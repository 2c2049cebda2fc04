import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type DiskSelector = Readonly<
  Partial<Record<'size' | 'uuid' | 'wwid' | 'model' | 'serial' | 'modalias' | 'type' | 'busPath', string>>
>

export type Install = {
  readonly disk?: string
  readonly diskSelector?: DiskSelector
  readonly wipe?: boolean
}

export const installOf = (node: FleetNode): Install => settingsOf<Install>(node.settings, 'install') ?? {}
