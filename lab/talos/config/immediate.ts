import type { MachineDocument } from './machine-document.ts'

/** Whether Talos up to 1.13 applies the change without a reboot. Only the classic document counts. */
export const canApplyImmediate = (
  _oldDocuments: readonly MachineDocument[],
  _newDocuments: readonly MachineDocument[]
): boolean => true
