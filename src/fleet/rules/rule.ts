import type { Os } from '../fleet.ts'

export type Severity = 'error' | 'warning' | 'note'

/** What plumbline looks for, as people read it. Each kind of finding is one rule, and says its name. */
export type Rule = {
  /** Several where one mistake costs more in one place than in another. */
  readonly severities: readonly Severity[]
  /** What it finds, in one sentence. */
  readonly finds: string
  /** What goes wrong where nobody finds it. */
  readonly why: string
  /** Where that is known from: a page, a file of the program, or the number of a recorded incident. */
  readonly source?: string
  /** The one system it is about; absent for both. */
  readonly os?: Os
  /** Found only where two sides are compared; `validate` looks at one. */
  readonly compared?: true
}

type More = Omit<Rule, 'severities' | 'finds' | 'why'>

const of =
  (...severities: readonly Severity[]) =>
  (finds: string, why: string, more: More = {}): Rule => ({ severities, finds, why, ...more })

export const error = of('error')
export const warning = of('warning')
export const note = of('note')
/** An error where nothing would work, a warning where something might. */
export const errorOrWarning = of('error', 'warning')
export const errorOrNote = of('error', 'note')
export const warningOrNote = of('warning', 'note')
