import { structuredPatch } from 'diff'
import { compareVersions, minorOf } from '../../../src/fleet/versions.ts'
import { encodeConfig } from './encode-config.ts'
import type { MachineDocument } from './machine-document.ts'

/** From 1.12.5 on, more lines than these on both sides together are not compared. */
const mostLines = 75_000

/**
 * What a dry run prints after `Config diff:` and a blank line: a unified diff of the two configs as Talos encodes them,
 * secrets included, or `No changes.` Of two equally short diffs Talos may choose the other one.
 */
export const dryRunDiff = (
  oldDocuments: readonly MachineDocument[],
  newDocuments: readonly MachineDocument[],
  version: string
): string => configDiff(oldDocuments, newDocuments, version) || 'No changes.'

/** The bare diff, as the refusal of an immediate apply shows it; '' where nothing differs. */
export const configDiff = (
  oldDocuments: readonly MachineDocument[],
  newDocuments: readonly MachineDocument[],
  version: string
): string => {
  const before = encodeConfig(oldDocuments, version)
  const after = encodeConfig(newDocuments, version)
  if (before === after) return ''
  const [lines, newLines] = [before, after].map((text) => text.split('\n').length - 1)
  const limited = minorOf(version) > 12 || compareVersions(version, 'v1.12.5') >= 0
  if (limited && (lines ?? 0) + (newLines ?? 0) > mostLines)
    return `@@ -1,${lines} +1,${newLines} @@ diff too large to display\n`
  const { hunks } = structuredPatch('a', 'b', before, after, undefined, undefined, { context: 3 })
  // Nothing starts at line 0.
  const range = (start: number, count: number): string =>
    count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`
  return [
    '--- a',
    '+++ b',
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines: count, lines: body }) => [
      `@@ -${range(oldStart, oldLines)} +${range(newStart, count)} @@`,
      ...body,
    ]),
    '',
  ].join('\n')
}
