import type { ImpactRule } from './impact.ts'
import { machineConfigPath } from './machine-config.ts'

/** Whether the node can take it back: the words of `ImpactRule.undo` at the end of a line. */
type Undo = 'undo' | 'no undo'

/** Rules of a machine config for some of its fields, each the same. */
export const talosRules = (
  fields: readonly string[],
  impact: ImpactRule['impact'],
  undo: Undo,
  why: string,
  source: string,
  more: Pick<ImpactRule, 'talos' | 'kind'> = {}
): readonly ImpactRule[] =>
  fields.map((field) => ({
    os: 'talos',
    document: machineConfigPath,
    field,
    impact,
    undo: undo === 'undo',
    why,
    source,
    ...more,
  }))
