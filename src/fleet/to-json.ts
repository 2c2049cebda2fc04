import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document as YamlDocument, Node as YamlNode, Scalar, YAMLMap } from 'yaml'
import type { Json, JsonObject } from './json.ts'
import { readScalar } from './read-scalar.ts'
import { limits } from './read-text.ts'
import type { Say } from './read-text.ts'
import { showName } from './show.ts'

export type Converted = {
  readonly value: Json
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, YamlNode>
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The document's value, in one walk that finds all that YAML allows and the language does not. What is wrong stands
 * in the value as null, or as text where text was probably meant.
 */
export const toJson = (document: YamlDocument, say: Say): Converted => {
  const anchors = new Map<string, YamlNode>()
  const unfinished = new Set<YamlNode>()
  const targets = new Map<Alias, YamlNode>()
  let aliased = 0
  let tooDeep = false

  const visit = (node: YamlNode | null, depth: number, inAlias: boolean): Json => {
    if (node === null) return null
    if (depth > limits.depth) {
      if (!tooDeep) say(startOf(node), 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`)
      tooDeep = true
      return null
    }
    if (inAlias && (aliased += 1) > limits.aliased) {
      if (aliased === limits.aliased + 1)
        say(
          startOf(node),
          'alias-limit',
          `aliases stand for more than ${limits.aliased} values: use a profile instead`
        )
      return null
    }
    if (isAlias(node)) return visitAlias(node, depth, inAlias)
    const { anchor } = node as { readonly anchor?: string }
    if (anchor === undefined || inAlias) return visitPlain(node, depth, inAlias)
    anchors.set(anchor, node)
    unfinished.add(node)
    const value = visitPlain(node, depth, inAlias)
    unfinished.delete(node)
    return value
  }

  const visitPlain = (node: YamlNode, depth: number, inAlias: boolean): Json => {
    if (isScalar(node)) return readScalar(node, startOf(node), say)
    if (isMap(node)) return visitMap(node, depth, inAlias)
    return isSeq(node) ? node.items.map((item) => visit(item as YamlNode | null, depth + 1, inAlias)) : null
  }

  const visitAlias = (alias: Alias, depth: number, inAlias: boolean): Json => {
    const target = targets.get(alias) ?? anchors.get(alias.source)
    if (target === undefined || unfinished.has(target)) {
      const name = showName(alias.source)
      const message =
        target === undefined ? 'no anchor stands before this alias' : `&${name} would hold itself`
      if (!inAlias) say(startOf(alias), 'alias', `${message}: write the value`)
      return null
    }
    targets.set(alias, target)
    return visit(target, depth + 1, true)
  }

  const visitMap = (map: YAMLMap, depth: number, inAlias: boolean): JsonObject => {
    const object = Object.create(null) as Record<string, Json>
    const places = new Map<string, number>()
    for (const pair of map.items) {
      const key = pair.key as YamlNode | null
      const value = pair.value as YamlNode | null
      const at = startOf(key ?? value ?? map)
      const name = readKey(key, at)
      const below = visit(value, depth + 1, inAlias)
      const first = name === undefined ? undefined : places.get(name)
      if (name === undefined) continue
      if (first === undefined) {
        places.set(name, at)
        object[name] = below
      } else if (!inAlias) {
        say(first, 'duplicate-key', `${showName(name)} stands again below: keep one`)
        say(at, 'duplicate-key', `${showName(name)} stands twice in the same map: keep one`)
      }
    }
    return object
  }

  const readKey = (key: YamlNode | null, at: number): string | undefined => {
    if (isScalar(key)) {
      const { anchor } = key
      if (anchor !== undefined) anchors.set(anchor, key)
      return readKeyText(key, at)
    }
    say(
      at,
      'key-type',
      isAlias(key) ? 'an alias cannot be a key: write the key itself' : 'keys are text: write a name'
    )
    return undefined
  }

  const readKeyText = (key: Scalar, at: number): string | undefined => {
    const name = key.value
    if (name === '<<') {
      say(at, 'merge-key', 'merge keys are not part of the language: use a profile')
    } else if (typeof name !== 'string') {
      say(at, 'key-type', `keys are text: write '${showName(key.source ?? String(name))}' in quotes`)
    } else if (forbiddenKeys.has(name)) {
      say(at, 'forbidden-key', `${name} cannot be a key: choose another name`)
    } else if (name.includes('\0') || !name.isWellFormed()) {
      say(at, 'not-text', 'a NUL character or half a character in a key: remove it')
    } else {
      return name
    }
    return undefined
  }

  return { value: visit(document.contents, 0, false), targets }
}

const startOf = (node: YamlNode): number => node.range?.[0] ?? 0
