import type { Severity } from '../../fleet/diagnostic.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** Reports a finding at the place that decides about a setting of the node that is judged. */
export type Say = (path: readonly string[], severity: Severity, rule: RuleName, message: string) => void
