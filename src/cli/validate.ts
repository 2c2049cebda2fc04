import { hasErrors } from '../fleet/diagnostic.ts'
import { checkSide } from '../render/side.ts'
import { diagnosticList, formatDiagnostic } from '../report/annotations.ts'
import { ruleList, rulesMarkdown, rulesText } from '../report/rule-list.ts'
import { json, oneOfFormats, sideFiles } from './command.ts'
import type { Command, Exit } from './command.ts'

export const validate: Command = async (_, { fleet, format, listRules }, { git, print }) => {
  if (listRules === true) return list(format, print)
  const { diagnostics } = checkSide(await sideFiles('worktree', fleet, git), fleet)
  if (oneOfFormats(format, ['text', 'json']) === 'json') print(json(diagnosticList(diagnostics)))
  else diagnostics.forEach((diagnostic) => print(`${formatDiagnostic(diagnostic)}\n`))
  const findings = diagnostics.filter(({ severity }) => severity !== 'note')
  return hasErrors(diagnostics) || findings.length > 0 ? 1 : 0
}

const list = (format: string, print: (text: string) => void): Exit => {
  const wanted = oneOfFormats(format, ['text', 'markdown', 'json'])
  print(wanted === 'json' ? json(ruleList()) : wanted === 'markdown' ? rulesMarkdown() : rulesText())
  return 0
}
