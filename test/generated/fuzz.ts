import fc from 'fast-check'
import { expect } from 'vitest'
import { parse as parseToml } from 'smol-toml'
import { parseAllDocuments } from 'yaml'
import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'
import { canonicalJson } from '../../src/render/digest.ts'
import { materialise } from '../../src/render/materialise.ts'
import { printDocument } from '../../src/render/print-document.ts'
import type { RenderedNode } from '../../src/render/rendering.ts'
import { renderSide } from '../../src/render/side.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { readYamlDocuments } from '../../src/subjects/read-yaml.ts'
import { subjects } from '../../src/subjects/table.ts'
import { sourceFiles } from '../fleet-files.ts'
import { expectations } from './expected.ts'
import type { Files } from './expected.ts'
import { fleetOf } from './fleet.ts'
import type { GeneratedFleet } from './fleet.ts'
import { judgeMachineConfig } from './talos-rules.ts'

/** Fleets to generate on each system, and the seed: `FUZZ=5000 FUZZ_SEED=1` repeats a long run. */
export const runs = Number(process.env['FUZZ'] ?? 150)
export const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Whatever a secret holds, it stays a value: of a bundle as base64, else with what YAML and shells read as syntax. */
export const throwAway = (documents: readonly Document[]): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ secrets }) =>
      secrets.map(
        ({ name }) => [name, name.startsWith('talos/') ? btoa(`PEM ${name}\n`) : secretValue(name)] as const
      )
    )
  )
const secretValue = (name: string): string => `v: "${name}" # yes\n'''\\$(x)`

/** Throws where a fleet breaks a property; else the share of fleets that were valid. */
export const fuzz = (os: 'ubuntu' | 'talos'): number => {
  let valid = 0
  let all = 0
  fc.assert(
    fc.property(fleetOf(os), (fleet) => {
      all += 1
      const side = renderSide(sourceFiles(fleet.texts), 'nodes')
      if (side.rendering === undefined) {
        expect(side.diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([])
        return
      }
      valid += 1
      for (const node of side.rendering.nodes) judgeNode(fleet, node)
    }),
    { numRuns: runs, seed }
  )
  return valid / all
}

const judgeNode = (fleet: GeneratedFleet, { name, documents }: RenderedNode): void => {
  const files: Files = new Map(
    materialise(documents, throwAway(documents)).map((document) => [document.path, readBack(document)])
  )
  const node = fleet.nodes.find((each) => each.name === name)
  if (node === undefined) return
  for (const [what, found, wanted] of expectations(fleet, node, files))
    if (canonicalJson(found ?? null) !== canonicalJson(filled(wanted)))
      expect({ node: name, what, value: found }).toEqual({ node: name, what, value: filled(wanted) })
  const config = files.get('talos/machineconfig.yaml')
  if (config !== undefined) expect(judgeMachineConfig(config.yaml, fleet.image, node.role)).toEqual([])
}

/** The values that were declared, with secrets as the node gets them. */
const filled = (value: unknown): unknown => {
  if (typeof value === 'string')
    return value.replaceAll(/\$\{secret:([^}]+)\}/g, (_, name: string) => secretValue(name))
  if (isList(value as Json)) return (value as Json[]).map(filled)
  if (isObject((value ?? null) as Json))
    return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, filled(each)]))
  return value ?? null
}

/**
 * What is written is what is read back, by both versions of YAML. Documents are judged in pieces, each piece once,
 * because most of them are the same in many fleets; now and then as a whole, and by what comparison sees of the bytes.
 */
const readBack = (document: Document): Read => {
  const { body, path } = document
  if (body === 'absent' || 'text' in body) {
    const text = printDocument(document)
    if (path.endsWith('.toml')) parseToml(text)
    return { text, yaml: [] }
  }
  judgePieces(path, body.yaml.flatMap(piecesOf))
  turn += 1
  if (turn % 8 === 0) judgeWhole(document, body.yaml)
  return { text: '', yaml: body.yaml }
}

type Read = Files extends ReadonlyMap<string, infer Value> ? Value : never

let turn = 0

/** A large map as several maps of one key each. */
const piecesOf = (value: Json): readonly Json[] =>
  isObject(value) && JSON.stringify(value).length > 500
    ? Object.entries(value).flatMap(([key, each]) => piecesOf(each).map((piece) => ({ [key]: piece })))
    : [value]

const judged = new Set<string>()

const judgePieces = (path: string, pieces: readonly Json[]): void => {
  const fresh = pieces.filter((piece) => !judged.has(JSON.stringify(piece)))
  if (fresh.length > 0) readBoth(path, [fresh])
  for (const piece of fresh) judged.add(JSON.stringify(piece))
}

const judgeWhole = (document: Document, yaml: readonly Json[]): void => {
  const text = readBoth(document.path, yaml)
  if (!document.path.startsWith('running/') && document.path !== 'kubernetes/node.yaml')
    expectSame(
      document.path,
      structureOf({ ...document, body: { text } }, subjects),
      structureOf(document, subjects)
    )
}

const readBoth = (path: string, yaml: readonly Json[]): string => {
  const text = printDocument({ path, plane: 'disk', body: { yaml }, secrets: [] })
  expectSame(path, readYamlDocuments(text), yaml)
  const core = parseAllDocuments(text).map((each) => each.toJS() as Json)
  expectSame(path, core, yaml)
  return text
}

const expectSame = (path: string, found: unknown, wanted: unknown): void => {
  if (canonicalJson(found) !== canonicalJson(wanted)) expect({ [path]: found }).toEqual({ [path]: wanted })
}
