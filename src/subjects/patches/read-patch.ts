import { isSeq as isYamlList, isMap, isScalar, visit } from 'yaml'
import type { Document as YamlDocument, Node as YamlNode, Scalar } from 'yaml'
import { composeDocuments } from '../../fleet/compose-yaml.ts'
import type { FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { toJson } from '../../fleet/to-json.ts'
import { identityOf } from './apply-patch.ts'
import { fillIn, hintFor } from './variables.ts'
import type { RuleName } from '../../fleet/rules.ts'

export type Mistake = { readonly offset: number; readonly rule: RuleName; readonly message: string }

/** A document of a patch. `offsetOf` counts in the patch's text; of the nearest that exists. */
export type PatchDocument = {
  readonly value: JsonObject
  readonly offsetOf: (path: readonly string[]) => number
}

/** A patch as far as it can be used: documents only where there is no mistake. */
export type ReadPatch = {
  readonly documents: readonly PatchDocument[]
  readonly mistakes: readonly Mistake[]
}

/**
 * Reads one patch for one node. Variables are filled into values that YAML has already told apart, so that no value can
 * become structure. Octal numbers are read as Talos reads them, because `permissions` is written so.
 */
export const readPatch = (text: string, node: FleetNode): ReadPatch => {
  const mistakes: Mistake[] = []
  const say = (offset: number, rule: RuleName, message: string) => mistakes.push({ offset, rule, message })
  const trees = composeDocuments(text, say)
  if (mistakes.length > 0) return { documents: [], mistakes }
  for (const tree of trees) prepare(tree, node, say)
  const documents = trees
    .filter(({ contents }) => !isNothing(contents))
    .flatMap((tree) => readDocument(tree, say))
  if (trees.every(({ contents }) => isNothing(contents)))
    say(0, 'patch-empty', 'there is nothing in this patch: remove it')
  sayTwice(documents, say)
  return { documents: mistakes.length > 0 ? [] : documents, mistakes }
}

type Say = (offset: number, rule: RuleName, message: string) => void

const isNothing = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && contents.value === null)

const prepare = (tree: YamlDocument, node: FleetNode, say: Say): void => {
  visit(tree, {
    Scalar: (key, scalar) => {
      fillScalar(scalar, node, say)
      readOctal(scalar)
      if (key !== 'key' && scalar.type === 'PLAIN' && /^(?:yes|no|on|off|y|n)$/i.test(scalar.source ?? ''))
        say(
          scalar.range?.[0] ?? 0,
          'patch-yes-no',
          `readers of YAML do not agree about ${scalar.source ?? ''}: write true or false, or put it in quotes`
        )
    },
  })
}

const fillScalar = (scalar: Scalar, node: FleetNode, say: Say): void => {
  if (typeof scalar.value !== 'string') return
  const { text, missing } = fillIn(scalar.value, node)
  for (const name of missing) say(scalar.range?.[0] ?? 0, 'patch-variable', hintFor(name))
  if (text === scalar.value) return
  scalar.value = scalar.type === 'PLAIN' ? plainValue(text) : text
  scalar.source = text
}

/** Without quotes a variable may stand for a number or a truth value; nothing else changes its type. */
const plainValue = (text: string): string | number | boolean => {
  if (/^-?(?:0|[1-9]\d{0,15})$/.test(text)) return Number(text)
  return text === 'true' ? true : text === 'false' ? false : text
}

const readOctal = (scalar: Scalar): void => {
  const digits = scalar.type === 'PLAIN' ? /^0o?([0-7]+)$/.exec(scalar.source ?? '')?.[1] : undefined
  if (digits === undefined) return
  scalar.value = Number.parseInt(digits, 8)
  scalar.source = String(scalar.value)
}

const classicKeys = ['machine', 'cluster', 'debug', 'persist', 'version']

const readDocument = (tree: YamlDocument, say: Say): readonly PatchDocument[] => {
  const start = tree.contents?.range?.[0] ?? 0
  if (isYamlList(tree.contents)) {
    say(
      start,
      'patch-json6902',
      'Talos takes no JSON patches for a machine config of several documents: write a strategic merge patch'
    )
    return []
  }
  const { value } = toJson(tree, say)
  if (!isObject(value)) {
    say(start, 'patch-not-a-map', 'a patch is a map: start with machine:, cluster: or kind:')
    return []
  }
  const { kind, apiVersion } = value
  const classic = kind === undefined && classicKeys.some((key) => value[key] !== undefined)
  if (!classic && (typeof kind !== 'string' || typeof apiVersion !== 'string')) {
    const missing = typeof kind === 'string' ? 'apiVersion: v1alpha1' : 'its kind'
    say(start, 'patch-identity', `Talos cannot tell which document this is: say ${missing}`)
    return []
  }
  return [{ value, offsetOf: (path) => offsetIn(tree, path, start) }]
}

const offsetIn = (tree: YamlDocument, path: readonly string[], start: number): number => {
  let node: unknown = tree.contents
  let offset = start
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      if (pair === undefined) return offset
      offset = (pair.key as YamlNode).range?.[0] ?? offset
      node = pair.value
    } else if (isYamlList(node)) {
      const item: unknown = node.items[Number(step)]
      if (item === undefined) return offset
      offset = (item as YamlNode).range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}

const sayTwice = (documents: readonly PatchDocument[], say: Say): void => {
  const seen = new Set<string>()
  for (const { value, offsetOf } of documents) {
    const identity = identityOf(value)
    if (seen.has(identity))
      say(offsetOf([]), 'patch-duplicate', 'this document stands above already: put both into one')
    seen.add(identity)
  }
}
