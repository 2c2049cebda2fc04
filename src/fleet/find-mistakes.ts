import type { Diagnostic } from './diagnostic.ts'
import { didYouMean } from './did-you-mean.ts'
import { dig } from './findings.ts'
import { fromPointer, isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import { hintFor } from './known-places.ts'
import { enumMessage, keyMessage, patternMessage, typeMessage } from './mistake-words.ts'
import type { ParsedFile } from './parsed-file.ts'
import { limits } from './read-text.ts'
import { show, showName } from './show.ts'
import { settingValidator } from './validators.ts'
import type { SchemaError, Validator } from './validators.ts'
import { isRule, rules, warningRules } from './rules.ts'
import type { RuleName } from './rules.ts'

/** Where a validated value stands: `root` inside the file, `place` in the language (`cluster`, `layer.network`). */
export type Scope = { readonly file: ParsedFile; readonly root: readonly string[]; readonly place: string }

/** What a validator found, said at the exact key or value. One finding per place and rule. */
export const findMistakes = (value: Json, validate: Validator, scope: Scope): readonly Diagnostic[] => {
  if (validate(value)) return []
  const found = new Map<string, Diagnostic>()
  for (const error of validate.errors ?? []) {
    if (found.size === limits.findings) break
    const diagnostic = toDiagnostic(error, value, scope)
    if (diagnostic === undefined) continue
    const key = `${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}`
    if (!found.has(key)) found.set(key, diagnostic)
  }
  return [...found.values()]
}

/** The same for a layer of settings, each by its own validator: most layers say little. */
export const findLayerMistakes = (layer: Json, scope: Scope): readonly Diagnostic[] => {
  if (!isObject(layer))
    return [standing({ rule: 'type', message: `settings are a map; found ${show(layer)}`, path: [] }, scope)]
  const found: Diagnostic[] = []
  for (const key of Object.keys(layer)) {
    if (found.length >= limits.findings) break
    const validator = settingValidator(key)
    const value = layer[key] ?? null
    if (validator === undefined) found.push(standing(unknownKey(key, scope.place, [], value), scope))
    else if (!validator(value))
      found.push(
        ...findMistakes(value, validator, {
          ...scope,
          root: [...scope.root, key],
          place: `${scope.place}.${key}`,
        })
      )
  }
  return found
}

/** `path` starts at the validated value. */
type Mistake = {
  readonly rule: RuleName
  readonly message: string
  readonly path: readonly string[]
  readonly atKey?: boolean
}

const toDiagnostic = (error: SchemaError, value: Json, scope: Scope): Diagnostic | undefined => {
  const { file, root, place } = scope
  const inside = fromPointer(error.instancePath)
  const source = (): string | undefined => file.sourceOf?.([...root, ...inside])
  const mistake = describe(error, {
    path: inside,
    name: nameAt(inside, root, place),
    found: dig(value, inside),
    source,
    place,
  })
  return mistake === undefined ? undefined : standing(mistake, scope)
}

const standing = (mistake: Mistake, { file, root }: Scope): Diagnostic => {
  const path = [...root, ...mistake.path]
  const position = mistake.atKey === true ? file.positionOfKey(path) : file.positionOf(path)
  return { severity: 'error', rule: mistake.rule, file: file.path, ...position, message: mistake.message }
}

/** An item of a list is called after its list. */
const nameAt = (path: readonly string[], root: readonly string[], place: string): string =>
  [...root, ...path].findLast((key) => !/^\d+$/.test(key)) ?? (place === 'file' ? 'the file' : place)

type Context = {
  readonly path: readonly string[]
  readonly name: string
  readonly found: Json | undefined
  readonly source: () => string | undefined
  readonly place: string
}

const describe = (
  { keyword, params, propertyName }: SchemaError,
  { path, name, found, source, place }: Context
): Mistake | undefined => {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      return unknownKey(key, place, path, isObject(found) ? found[key] : undefined)
    }
    case 'required':
      return {
        rule: 'required',
        message: `${showName(name)} needs ${String(params['missingProperty'])}: add it`,
        path,
        atKey: true,
      }
    case 'type':
      return { rule: 'type', message: typeMessage(name, typesOf(params['type']), found, source()), path }
    case 'enum':
      return {
        rule: 'value',
        message: enumMessage(name, params['allowedValues'] as readonly Json[], found),
        path,
      }
    case 'pattern': {
      const pattern = String(params['pattern'])
      if (propertyName === undefined)
        return { rule: 'value', message: patternMessage(name, pattern, found), path }
      return {
        rule: 'key',
        message: keyMessage(propertyName, pattern),
        path: [...path, propertyName],
        atKey: true,
      }
    }
    case 'minimum':
      return {
        rule: 'range',
        message: `${showName(name)} must be at least ${limit}; found ${show(found)}`,
        path,
      }
    case 'maximum':
      return {
        rule: 'range',
        message: `${showName(name)} must be at most ${limit}; found ${show(found)}`,
        path,
      }
    case 'maxLength':
      return {
        rule: 'length',
        message: `${showName(name)} has more than ${limit} characters: shorten it`,
        path,
      }
    case 'minItems':
      return {
        rule: 'length',
        message: `${showName(name)} needs at least ${limit} ${limit === '1' ? 'entry' : 'entries'}: add one, or remove the key`,
        path,
      }
    case 'maxItems':
      return { rule: 'length', message: `${showName(name)} has more than ${limit} entries`, path }
    case 'uniqueItems': {
      const later = Math.max(Number(params['i']), Number(params['j']))
      const item = isList(found) ? found[later] : undefined
      return {
        rule: 'duplicate',
        message: `${showName(name)} holds ${show(item)} twice: keep one`,
        path: [...path, String(later)],
      }
    }
    // The pattern of the name is its own error.
    case 'propertyNames':
      return undefined
    default:
      return { rule: 'value', message: `${showName(name)} is not valid (${keyword})`, path }
  }
}

const unknownKey = (
  key: string,
  place: string,
  path: readonly string[],
  found: Json | undefined
): Mistake => ({
  ...(place.endsWith('.acknowledge')
    ? judgeAcknowledged(key)
    : { rule: 'unknown-key', message: `unknown key ${showName(key)}${hintFor(key, place, path, found)}` }),
  path: [...path, key],
  atKey: true,
})

/** The keys of `acknowledge` are the rules that warn. */
const judgeAcknowledged = (key: string): Pick<Mistake, 'rule' | 'message'> => {
  if (isRule(key)) {
    const what = rules[key].severities.includes('error')
      ? 'finds errors: mend those, and'
      : 'finds notes only, which stop nothing:'
    return { rule: 'cannot-acknowledge', message: `${key} ${what} remove this line` }
  }
  const near = didYouMean(key, warningRules)
  const hint = near === undefined ? 'plumbline validate --list-rules shows them all' : `did you mean ${near}?`
  return { rule: 'unknown-rule', message: `there is no rule ${showName(key)}: ${hint}` }
}

const typesOf = (type: unknown): readonly string[] =>
  Array.isArray(type) ? type.map(String) : String(type).split(',')
