import type { Diagnostic } from './diagnostic.ts'
import { provenance } from './explain.ts'
import { placeOf } from './findings.ts'
import type { Fleet } from './fleet.ts'
import { isObject } from './json.ts'
import { isRule, rules } from './rules.ts'

/**
 * Acknowledgements that no node's finding needs any more, once for each line that says them. `found` are all findings of
 * the fleet. What only a comparison finds, or only the other system, is not known here.
 */
export const staleAcknowledgements = (
  { cluster, nodes }: Fleet,
  found: readonly Diagnostic[]
): readonly Diagnostic[] => {
  const needed = new Set(found.flatMap(({ acknowledged = [] }) => acknowledged))
  const stale = new Map<string, Diagnostic>()
  for (const node of nodes.filter(({ state }) => state === 'active')) {
    const { acknowledge } = node.settings
    for (const rule of isObject(acknowledge) ? Object.keys(acknowledge) : []) {
      if (!isRule(rule)) continue
      const { compared, os = cluster.os } = rules[rule]
      const by = provenance(node, ['acknowledge', rule])
      if (compared === true || os !== cluster.os || by === undefined) continue
      const place = placeOf(by.file, by.position)
      if (needed.has(place)) continue
      const message = `nothing here is found by ${rule} any more: remove this line, so that it cannot hide the next`
      stale.set(place, {
        severity: 'note',
        rule: 'stale-acknowledgement',
        file: by.file,
        ...by.position,
        message,
      })
    }
  }
  return [...stale.values()]
}
