import { lacksTalos, migration } from '../compare/migration.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import { sortDiagnostics } from '../fleet/diagnostic.ts'
import type { Override } from '../fleet/overrides.ts'
import { suggestedTalos } from '../fleet/versions.ts'
import { UserError } from '../ports.ts'
import { checkSide } from '../render/side.ts'
import { formatDiagnostic } from '../report/annotations.ts'
import { migrationList, migrationMarkdown, migrationText } from '../report/migration-report.ts'
import { outgoing, withheld } from '../report/outgoing.ts'
import { json, oneOfFormats, sideFiles } from './command.ts'
import type { Command } from './command.ts'

const suggested: readonly Override[] = [
  { key: 'talos', value: suggestedTalos.version },
  { key: 'contract', value: suggestedTalos.contract },
]

/** What every setting in use becomes on Talos, and what stops it. The same files are judged twice; nothing is written. */
export const migrate: Command = async (words, { fleet: folder, format, to }, { git, print }) => {
  const wanted = oneOfFormats(format, ['text', 'markdown', 'json'])
  if (to !== 'talos' || words.length > 0)
    throw new UserError('usage: plumbline migrate --to talos: that is the one way there is')
  const files = await sideFiles('worktree', folder, git)
  const { fleet, diagnostics } = checkSide(files, folder)
  if (fleet === undefined)
    throw new UserError(`${folder} cannot be read:\n${diagnostics.map(formatDiagnostic).join('\n')}`)
  if (fleet.cluster.os === 'talos') throw new UserError(`${folder} is a Talos cluster already`)
  const judged = (overrides: readonly Override[]): readonly Diagnostic[] =>
    checkSide(files, folder, [{ key: 'os', value: 'talos' }, ...overrides]).diagnostics
  const assumed = lacksTalos(fleet) ? judged(suggested) : []
  const report = migration(fleet, diagnostics, sortDiagnostics([...judged([]), ...assumed]))
  if (wanted === 'json') print(json(migrationList(report)))
  else {
    const text = wanted === 'markdown' ? migrationMarkdown(report) : migrationText(report)
    const passed = outgoing(text)
    print(passed.ok ? passed.text : withheld('the report', passed.findings))
  }
  return report.stops.length > 0 ? 1 : 0
}
