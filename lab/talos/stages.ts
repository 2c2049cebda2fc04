import type { Stage } from './machine.ts'

/** The number that wire messages give a stage. */
export const stageNumber: Readonly<Record<Stage, number>> = {
  unknown: 0,
  booting: 1,
  installing: 2,
  maintenance: 3,
  running: 4,
  rebooting: 5,
  'shutting down': 6,
  resetting: 7,
  upgrading: 8,
}
