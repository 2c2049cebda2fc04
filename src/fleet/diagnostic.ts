import type { RuleName } from './rules.ts'
import type { Severity } from './rules/rule.ts'

export type { Severity }

/** One finding, at one place in a file the author can open. Lines and columns count from 1. */
export type Diagnostic = {
  readonly severity: Severity
  /** Names the rule, for searching and for docs: `unknown-key`, `C44`. */
  readonly rule: RuleName
  /** Relative to the repository root, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What was found, what was expected, what to do. Never holds a secret value. */
  readonly message: string
  /** Where nodes acknowledge it, as `file:line:column`. It stays a warning while another node does not. */
  readonly acknowledged?: readonly string[]
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error')

/** By file, then place, then rule, so that the same tree always reads the same. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message)
  )

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
