import type { Severity } from '../../fleet/diagnostic.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** Reports a finding of one node; `path` is below its `network`. */
export type Say = (
  path: readonly (string | number)[],
  severity: Severity,
  rule: RuleName,
  message: string
) => void

/** The indices of values that an earlier one is equal to, with that one's. */
export const repeated = (values: readonly string[]): readonly (readonly [index: number, first: number])[] => {
  const first = new Map<string, number>()
  return values.flatMap((value, index) => {
    const known = first.get(value)
    if (known === undefined) first.set(value, index)
    return known === undefined ? [] : [[index, known] as const]
  })
}
