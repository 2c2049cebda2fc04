import { compare } from '../compare/compare.ts'
import { provenance } from '../fleet/explain.ts'
import type { Fleet, FleetNode, Os } from '../fleet/fleet.ts'
import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { suggestedTalos } from '../fleet/versions.ts'
import { UserError } from '../ports.ts'
import { render } from '../render/render.ts'
import { checkSide } from '../render/side.ts'
import { formatDiagnostic } from '../report/annotations.ts'
import { json, oneOfFormats, sideFiles } from './command.ts'
import type { Command } from './command.ts'

/**
 * Where a value comes from, and what it becomes: on each system the node is rendered with and without the value,
 * and what differs is what it becomes.
 */
export const explain: Command = async ([name, path], { fleet: folder, format }, { git, print }) => {
  if (name === undefined || path === undefined)
    throw new UserError('usage: plumbline explain NODE PATH, such as k8s-node1 sysctls.vm.swappiness')
  const { fleet, diagnostics } = checkSide(await sideFiles('worktree', folder, git), folder)
  if (fleet === undefined)
    throw new UserError(`${folder} cannot be read:\n${diagnostics.map(formatDiagnostic).join('\n')}`)
  const node = fleet.nodes.find((each) => each.name === name)
  if (node === undefined)
    throw new UserError(`no node ${name}: this fleet has ${fleet.nodes.map((each) => each.name).join(', ')}`)
  const found = find(fleet, node, path)
  const becomes = (['ubuntu', 'talos'] as const).map((os) => ({
    os,
    fields: whatItBecomes(fleet, node, found, os),
  }))
  const said = { node: name, path: found.keys, value: found.value, from: found.from, becomes }
  if (oneOfFormats(format, ['text', 'json']) === 'json')
    print(json({ apiVersion: 'plumbline/v1', kind: 'Explanation', ...said }))
  else print(textOf(said))
  return 0
}

type Place = { readonly layer: string; readonly file: string; readonly line: number; readonly column: number }
type Found = {
  readonly keys: readonly string[]
  readonly scope: 'node' | 'cluster'
  readonly value: Json
  readonly from: readonly Place[]
}

/** Node settings first, then what belongs to the cluster. The winner comes first, then what it overrode. */
const find = (fleet: Fleet, node: FleetNode, path: string): Found => {
  const inNode = resolve(node.settings, path)
  if (inNode !== undefined) {
    const origin = provenance(node, inNode.keys)
    const places = origin === undefined ? [] : [origin, ...origin.overridden]
    const from = places.map(({ layer, file, position }) => ({ layer, file, ...position }))
    return { ...inNode, scope: 'node', from }
  }
  const inCluster = resolve(fleet.cluster.spec, path)
  if (inCluster !== undefined) {
    const { file } = fleet.cluster
    const from = [{ layer: 'cluster', file: file.path, ...file.positionOf(['spec', ...inCluster.keys]) }]
    return { ...inCluster, scope: 'cluster', from }
  }
  const known = [...Object.keys(node.settings), 'apiServer'].join(', ')
  throw new UserError(`${node.name} has no ${path}: its settings are ${known}`)
}

/** Keys may hold dots, so at each level the longest key that fits wins. */
const resolve = (object: JsonObject, path: string): { keys: readonly string[]; value: Json } | undefined => {
  const rest = path.replaceAll(
    /\[(?:"([^"]*)"|(\d+))\]/g,
    (_, quoted?: string, index?: string) => `.${quoted ?? index ?? ''}`
  )
  return descend(
    object,
    rest.split('.').filter((part) => part !== '')
  )
}

const descend = (
  value: Json,
  parts: readonly string[]
): { keys: readonly string[]; value: Json } | undefined => {
  if (parts.length === 0) return { keys: [], value }
  const table = Array.isArray(value)
    ? Object.fromEntries(value.map((item: Json, i) => [String(i), item]))
    : value
  if (!isObject(table)) return undefined
  for (let size = parts.length; size > 0; size -= 1) {
    const key = parts.slice(0, size).join('.')
    const below = table[key]
    const found = below === undefined ? undefined : descend(below, parts.slice(size))
    if (found !== undefined) return { keys: [key, ...found.keys], value: found.value }
  }
  return undefined
}

type Field = { readonly document: string; readonly field: string; readonly value: Json }

const whatItBecomes = (fleet: Fleet, node: FleetNode, found: Found, os: Os): readonly Field[] => {
  const whole = onSystem(fleet, node, os)
  const without =
    found.scope === 'node'
      ? { ...whole, nodes: [{ ...node, settings: omit(node.settings, found.keys) }] }
      : { ...whole, cluster: { ...whole.cluster, spec: omit(whole.cluster.spec, found.keys) } }
  return compare(render(without), render(whole)).nodes.flatMap(({ changes }) =>
    changes.flatMap(({ documents, field, to }) =>
      documents.map((document) => ({ document, field, value: to ?? null }))
    )
  )
}

const onSystem = (fleet: Fleet, node: FleetNode, os: Os): Fleet => {
  const talos = fleet.cluster.spec['talos'] ?? suggestedTalos
  const spec = { ...fleet.cluster.spec, os, ...(os === 'talos' && { talos }) }
  return { cluster: { ...fleet.cluster, os, spec }, nodes: [node] }
}

const omit = (object: JsonObject, [key, ...rest]: readonly string[]): JsonObject => {
  if (key === undefined) return object
  const below = object[key]
  if (rest.length > 0 && isObject(below)) return { ...object, [key]: omit(below, rest) }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
}

const textOf = (said: {
  readonly node: string
  readonly path: readonly string[]
  readonly value: Json
  readonly from: readonly Place[]
  readonly becomes: readonly { readonly os: Os; readonly fields: readonly Field[] }[]
}): string => {
  const places = said.from.map(
    ({ layer, file, line, column }, i) =>
      `  ${i === 0 ? 'from' : 'overrides'} ${layer}: ${file}:${line}:${column}\n`
  )
  const systems = said.becomes.map(({ os, fields }) => {
    const lines = fields.map(
      ({ document, field, value }) => `    ${document}: ${field} = ${JSON.stringify(value)}\n`
    )
    return `  on ${os}:\n${lines.length > 0 ? lines.join('') : '    nothing\n'}`
  })
  return `${said.node} ${said.path.join(' › ')} = ${JSON.stringify(said.value)}\n${places.join('')}${systems.join('')}`
}
