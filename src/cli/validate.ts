import { hasErrors } from '../fleet/diagnostic.ts'
import { checkSide } from '../render/side.ts'
import { diagnosticList, formatDiagnostic } from '../report/annotations.ts'
import { json, oneOfFormats, sideFiles } from './command.ts'
import type { Command } from './command.ts'

export const validate: Command = async (_, { fleet, format }, { git, print }) => {
  const { diagnostics } = checkSide(await sideFiles('worktree', fleet, git), fleet)
  if (oneOfFormats(format, ['text', 'json']) === 'json') print(json(diagnosticList(diagnostics)))
  else diagnostics.forEach((diagnostic) => print(`${formatDiagnostic(diagnostic)}\n`))
  const findings = diagnostics.filter(({ severity }) => severity !== 'note')
  return hasErrors(diagnostics) || findings.length > 0 ? 1 : 0
}
