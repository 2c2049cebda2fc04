import type { JsonObject } from '../../../../src/fleet/json.ts'
import { textAt } from '../problems.ts'

/** `controlplane` or `worker`, with its older names; undefined for none of them. */
export const machineTypeOf = (
  classic: JsonObject | undefined
): 'init' | 'controlplane' | 'worker' | undefined => {
  switch (textAt(classic, 'machine', 'type')) {
    case 'init':
      return 'init'
    case 'controlplane':
      return 'controlplane'
    case 'worker':
    case 'join':
    case '':
      return 'worker'
    default:
      return undefined
  }
}

export const isControlPlane = (classic: JsonObject | undefined): boolean =>
  ['init', 'controlplane'].includes(machineTypeOf(classic) ?? '')
