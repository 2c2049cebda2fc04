import type { FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { runningDocument } from '../running-document.ts'
import { spellUnit } from './normalise.ts'
import { journaldFile, journaldRunning, logindFile, logindRunning } from './paths.ts'
import { swapFile, swapRunning, swapUnit, swapUnitFile, unitsRunning } from './paths.ts'
import { journaldOf, logindOf, swapOf, trimOf } from './settings.ts'
import type { Journald } from './settings.ts'
import { pagedBytes } from './spell.ts'
import { printUnit, readUnit } from './unit-file.ts'

/** A drop-in each for journald and logind with what systemd makes of it; swap and trim as they run. */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  const swap = swapOf(node)
  const size = swap.enabled === true ? swap.size : undefined
  const trim = trimOf(node).enabled
  const units: JsonObject = {
    ...(trim !== undefined && { 'fstrim.timer': { enabled: trim, active: trim } }),
    ...(size !== undefined && { [swapUnit]: { enabled: true, active: true } }),
  }
  return [
    ...dropIn(journaldFile, journaldRunning, journald(journaldOf(node))),
    ...dropIn(logindFile, logindRunning, logind(logindOf(node).inhibitDelayMaxSeconds)),
    ...(size === undefined ? [] : [fileDocument(swapUnitFile, swapUnitText)]),
    ...(swap.enabled === undefined
      ? []
      : [
          runningDocument(swapRunning, {
            enabled: swap.enabled,
            ...(size !== undefined && { files: { [swapFile]: pagedBytes(size) } }),
          }),
        ]),
    ...(Object.keys(units).length > 0 ? [runningDocument(unitsRunning, units)] : []),
  ]
}

const dropIn = (file: string, running: string, text: string): readonly Document[] =>
  text === '' ? [] : [fileDocument(file, text), runningDocument(running, spellUnit(readUnit(text)))]

const journald = (settings: Journald): string =>
  printUnit({
    Journal: {
      Storage: settings.storage,
      SystemMaxUse: settings.systemMaxUse,
      RuntimeMaxUse: settings.runtimeMaxUse,
      MaxRetentionSec: settings.maxRetention,
      Compress: settings.compress === undefined ? undefined : settings.compress ? 'yes' : 'no',
    },
  })

const logind = (seconds: number | undefined): string =>
  printUnit({ Login: { InhibitDelayMaxSec: seconds === undefined ? undefined : String(seconds) } })

const swapUnitText = printUnit({
  Unit: { Description: 'Swap file of plumbline' },
  Swap: { What: swapFile },
  Install: { WantedBy: 'swap.target' },
})
