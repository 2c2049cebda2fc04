import { sortDiagnostics } from '../fleet/diagnostic.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import type { Side } from '../render/side.ts'
import { memoryFindings } from './memory-findings.ts'
import { upgradeFindings } from './upgrade/upgrade-findings.ts'

/** What is wrong with the right side, alone and as what comes after the left one. */
export const comparedFindings = (from: Side, to: Side): readonly Diagnostic[] =>
  from.fleet === undefined || to.fleet === undefined
    ? to.diagnostics
    : sortDiagnostics([
        ...to.diagnostics,
        ...upgradeFindings(from.fleet, to.fleet, to.rendering),
        ...memoryFindings(from.fleet, to.fleet),
      ])
