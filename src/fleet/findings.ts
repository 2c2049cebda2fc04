import type { Diagnostic, Severity } from './diagnostic.ts'
import { provenance } from './explain.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { RuleName } from './rules.ts'

export type Place = readonly string[]

export const dig = (value: Json | undefined, path: Place): Json | undefined =>
  path.reduce<Json | undefined>(
    (below, key) => (isList(below) ? below[Number(key)] : isObject(below) ? below[key] : undefined),
    value
  )

/** A scalar of the node's own file or settings, with its path. */
export const at = (node: FleetNode, path: Place): readonly (readonly [string, Place])[] => {
  const value = dig(node.settings, path) ?? dig(node.file.value, ['spec', ...path])
  return typeof value === 'string' || typeof value === 'number' ? [[String(value), path]] : []
}

export const textsAt = (value: Json | undefined, path: Place): readonly string[] => {
  const found = dig(value, path)
  return isList(found) ? found.map(String) : []
}

/**
 * A finding at the place that decides about a setting of a node. A warning whose rule the node acknowledges is a note
 * with the reason; an error cannot be acknowledged.
 */
export const finding = (
  node: FleetNode,
  path: Place,
  severity: Severity,
  rule: RuleName,
  message: string
): Diagnostic => {
  const from = provenance(node, path)
  const position = from?.position ?? node.file.positionOf(['spec', ...path])
  const place = { rule, file: from?.file ?? node.file.path, ...position }
  const reason = severity === 'warning' ? dig(node.settings, ['acknowledge', rule]) : undefined
  return typeof reason === 'string'
    ? { severity: 'note', ...place, message: `${message}. Acknowledged: ${reason}` }
    : { severity, ...place, message }
}

export const inCluster = (
  fleet: Fleet,
  path: Place,
  severity: Severity,
  rule: RuleName,
  message: string
): Diagnostic => {
  const { file } = fleet.cluster
  return { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message }
}

/** A layer shared by many nodes is wrong once: the gravest says it, because only some may have acknowledged it. */
export const once = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const kept = new Map<string, Diagnostic>()
  for (const each of diagnostics) {
    const key = `${each.file}:${each.line}:${each.column}:${each.rule}`
    const known = kept.get(key)
    if (known === undefined || gravity[each.severity] > gravity[known.severity]) kept.set(key, each)
  }
  return [...kept.values()]
}

const gravity: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }
