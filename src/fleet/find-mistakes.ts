import type { Diagnostic } from './diagnostic.ts'
import { didYouMean } from './did-you-mean.ts'
import { fromPointer, isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import { knownKeys } from './known-keys.generated.ts'
import type { ParsedFile } from './parsed-file.ts'
import { patterns, wordsFor } from './schema/patterns.ts'
import { settingValidator } from './validators.ts'
import type { SchemaError, Validator } from './validators.ts'

/** Where a validated value stands: `root` inside the file, `place` in the language (`node`, `cluster`). */
export type Scope = { readonly file: ParsedFile; readonly root: readonly string[]; readonly place: string }

/** What a validator found, said at the exact key or value. One finding per place and rule. */
export const findMistakes = (value: Json, validate: Validator, scope: Scope): readonly Diagnostic[] => {
  if (validate(value)) return []
  const found = new Map<string, Diagnostic>()
  for (const error of validate.errors ?? []) {
    const diagnostic = explain(error, value, scope)
    if (diagnostic === undefined) continue
    const key = `${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}`
    if (!found.has(key)) found.set(key, diagnostic)
  }
  return [...found.values()]
}

/** The same for a layer of settings, each by its own validator: most layers say little. */
export const findLayerMistakes = (layer: Json, scope: Scope): readonly Diagnostic[] => {
  if (!isObject(layer))
    return [place({ rule: 'type', message: `settings are a map; found ${show(layer)}`, path: [] }, scope)]
  return Object.keys(layer).flatMap((key) => {
    const validator = settingValidator(key)
    const value = layer[key] ?? null
    if (validator === undefined) return [place(unknownKey(key, [], scope.place), scope)]
    if (validator(value)) return []
    return findMistakes(value, validator, {
      ...scope,
      root: [...scope.root, key],
      place: `${scope.place}.${key}`,
    })
  })
}

type Told = {
  readonly rule: string
  readonly message: string
  readonly path: readonly string[]
  readonly atKey?: boolean
}

const explain = (error: SchemaError, value: Json, scope: Scope): Diagnostic | undefined => {
  const inside = fromPointer(error.instancePath)
  const told = tell(error, inside, at(value, inside), scope.place)
  return told === undefined ? undefined : place(told, scope)
}

const place = (told: Told, scope: Scope): Diagnostic => {
  const path = [...scope.root, ...told.path]
  const position = told.atKey === true ? scope.file.positionOfKey(path) : scope.file.positionOf(path)
  return { severity: 'error', rule: told.rule, file: scope.file.path, ...position, message: told.message }
}

const at = (value: Json, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (below, key) => (isList(below) ? below[Number(key)] : isObject(below) ? below[key] : undefined),
    value
  )

const tell = (
  error: SchemaError,
  path: readonly string[],
  found: Json | undefined,
  place: string
): Told | undefined => {
  const { keyword, params } = error
  const name = path.at(-1) ?? place.split('.').at(-1) ?? place
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), path, place)
    case 'propertyNames':
      return undefined
    case 'required':
      return {
        rule: 'required',
        message: `${String(params['missingProperty'])} is missing in ${path.length === 0 ? place : name}`,
        path,
        atKey: true,
      }
    case 'type':
      return { rule: 'type', message: typeMessage(name, params['type'], found), path }
    case 'enum':
      return { rule: 'value', message: enumMessage(name, params['allowedValues'], found), path }
    case 'pattern':
      return patternTold(error, path, name, found)
    case 'minimum':
    case 'maximum':
      return {
        rule: 'range',
        message: `${name} must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}; found ${show(found)}`,
        path,
      }
    case 'maxLength':
      return { rule: 'length', message: `${name} has more than ${String(params['limit'])} characters`, path }
    case 'minItems':
    case 'maxItems':
      return {
        rule: 'length',
        message: `${name} needs ${keyword === 'minItems' ? 'at least' : 'at most'} ${String(params['limit'])} entries`,
        path,
      }
    case 'uniqueItems':
      return {
        rule: 'duplicate',
        message: `${name} holds ${show(at2(found, params['i']))} twice: keep one`,
        path: [...path, String(Math.max(Number(params['i']), Number(params['j'])))],
      }
    default:
      return { rule: keyword, message: `${name} is not valid`, path }
  }
}

const at2 = (list: Json | undefined, index: unknown): Json | undefined =>
  isList(list) ? list[Number(index)] : undefined

const patternTold = (
  { params, propertyName }: SchemaError,
  path: readonly string[],
  name: string,
  found: Json | undefined
): Told => {
  const pattern = String(params['pattern'])
  const words = wordsFor(pattern) ?? 'one line of text without control characters'
  if (propertyName !== undefined) {
    return {
      rule: 'key',
      message: `${JSON.stringify(propertyName)} cannot be a key here: it must be ${words}`,
      path: [...path, propertyName],
      atKey: true,
    }
  }
  // What stands where a secret belongs may be one: it is never repeated.
  const secret = pattern === patterns.secret.pattern || pattern === patterns.pem.pattern
  return { rule: 'value', message: `${name} must be ${words}${secret ? '' : `; found ${show(found)}`}`, path }
}

const unknownKey = (key: string, path: readonly string[], place: string): Told => {
  const here = [place, ...path].join('.').replaceAll(/\.\d+/g, () => '[]')
  const keys = keysAt(here)
  const near = didYouMean(key, keys)
  const elsewhere = near === undefined ? placeOf(key, here) : undefined
  const hint =
    near !== undefined
      ? `: did you mean ${near}?`
      : elsewhere !== undefined
        ? `: it belongs to ${elsewhere}`
        : keys.length > 0
          ? `. Known here: ${keys.join(', ')}`
          : ''
  return { rule: 'unknown-key', message: `unknown key ${key}${hint}`, path: [...path, key], atKey: true }
}

const keysAt = (here: string): readonly string[] => {
  const exact = knownKeys[here]
  if (exact !== undefined) return exact.split(' ')
  const place = Object.keys(knownKeys).find(
    (candidate) => candidate.includes('*') && matches(candidate, here)
  )
  return place === undefined ? [] : (knownKeys[place]?.split(' ') ?? [])
}

/** `*` stands for one key, which may hold dots. */
const matches = (candidate: string, here: string): boolean => {
  const [start = '', end = ''] = candidate.split('.*')
  return here.startsWith(`${start}.`) && here.endsWith(end) && here.length > start.length + end.length
}

const placeOf = (key: string, here: string): string | undefined => {
  const place = Object.entries(knownKeys).find(
    ([candidate, keys]) => candidate !== here && keys.split(' ').includes(key)
  )?.[0]
  if (place === undefined) return undefined
  return place === 'cluster'
    ? 'spec of cluster.yaml'
    : place === 'node'
      ? 'spec of a node file'
      : place.replace(/^(cluster|node)\./, () => '')
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

const typeMessage = (name: string, wanted: unknown, found: Json | undefined): string => {
  const types = (Array.isArray(wanted) ? wanted : String(wanted).split(','))
    .map(String)
    .filter((type) => type !== 'null')
  const words = types.map((type) => typeNames[type] ?? type).join(' or ')
  if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean'))
    return `${name} must be text: write '${String(found)}' in quotes`
  if (types.includes('boolean') && typeof found === 'string') {
    const meant = /^(yes|on|y)$/i.test(found) ? 'true' : /^(no|off|n)$/i.test(found) ? 'false' : undefined
    return meant === undefined
      ? `${name} must be true or false; found ${show(found)}`
      : `${name} must be true or false: write ${meant}`
  }
  if (types.includes('integer') && typeof found === 'string' && /^\d+$/.test(found))
    return `${name} must be a whole number: write ${found} without quotes`
  return `${name} must be ${words}; found ${show(found)}`
}

const enumMessage = (name: string, allowed: unknown, found: Json | undefined): string => {
  const values = (Array.isArray(allowed) ? allowed : []).filter((value) => value !== null).map(String)
  const near = typeof found === 'string' ? didYouMean(found, values) : undefined
  return `${name} must be ${values.length === 1 ? values[0] : `one of ${values.join(', ')}`}; found ${show(found)}${near === undefined ? '' : `. Did you mean ${near}?`}`
}

/** Short, so that a message stays a line. A long or secret-looking value is not repeated. */
const show = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a map'
  const text = JSON.stringify(value)
  return text.length > 60
    ? `${typeof value === 'string' ? 'text' : 'a value'} of ${text.length} characters`
    : text
}
