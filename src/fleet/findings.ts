import type { Diagnostic, Severity } from './diagnostic.ts'
import { provenance } from './explain.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { Position } from './parsed-file.ts'
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

/** A finding at the place that decides about a setting of a node. */
export const finding = (
  node: FleetNode,
  path: Place,
  severity: Severity,
  rule: RuleName,
  message: string
): Diagnostic => {
  const from = provenance(node, path)
  const position = from?.position ?? node.file.positionOf(['spec', ...path])
  return acknowledge(node, { severity, rule, file: from?.file ?? node.file.path, ...position, message })
}

/** A warning whose rule the node acknowledges is a note with the reason; an error cannot be acknowledged. */
export const acknowledge = (node: FleetNode, found: Diagnostic): Diagnostic => {
  const path = ['acknowledge', found.rule]
  const by = provenance(node, path)
  return by === undefined ? found : withReason(found, dig(node.settings, path), placeOf(by.file, by.position))
}

/** A finding of cluster.yaml, which its defaults may acknowledge. */
export const inCluster = (
  { cluster: { file, spec } }: Pick<Fleet, 'cluster'>,
  path: Place,
  severity: Severity,
  rule: RuleName,
  message: string
): Diagnostic => {
  const found = { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message }
  const by = ['defaults', 'acknowledge', rule]
  return withReason(found, dig(spec, by), placeOf(file.path, file.positionOf(['spec', ...by])))
}

const withReason = (found: Diagnostic, reason: Json | undefined, place: string): Diagnostic =>
  found.severity !== 'warning' || typeof reason !== 'string'
    ? found
    : {
        ...found,
        severity: 'note',
        message: `${found.message}. Acknowledged: ${reason}`,
        acknowledged: [place],
      }

export const placeOf = (file: string, { line, column }: Position): string => `${file}:${line}:${column}`

/** A layer shared by many nodes is wrong once: the gravest says it, because only some may have acknowledged it. */
export const once = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const kept = new Map<string, Diagnostic>()
  for (const each of diagnostics) {
    const key = `${placeOf(each.file, each)}:${each.rule}`
    const known = kept.get(key)
    kept.set(key, known === undefined ? each : graver(known, each))
  }
  return [...kept.values()]
}

const graver = (known: Diagnostic, other: Diagnostic): Diagnostic => {
  const kept = gravity[other.severity] > gravity[known.severity] ? other : known
  const acknowledged = [...new Set([known, other].flatMap((each) => each.acknowledged ?? []))]
  return acknowledged.length === 0 ? kept : { ...kept, acknowledged }
}

const gravity: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }
