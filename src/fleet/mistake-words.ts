import { didYouMean } from './did-you-mean.ts'
import type { Json } from './json.ts'
import { patterns, wordsFor } from './schema/patterns.ts'
import { show, showName } from './show.ts'

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** What stands below such a key may be a secret that should not be there: it is never repeated. */
const secretive = /pass|token|auth|secret|key|cert|^ca$/i

const showUnlessSecret = (name: string, found: Json | undefined): string =>
  secretive.test(name) && (typeof found === 'string' || typeof found === 'number')
    ? 'something else'
    : show(found)

/** `source` is what an unquoted scalar was written as. */
export const typeMessage = (
  name: string,
  wanted: readonly string[],
  found: Json | undefined,
  source: string | undefined
): string => {
  const types = wanted.filter((type) => type !== 'null')
  const must = `${showName(name)} must be`
  if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    return secretive.test(name)
      ? `${must} text: put it in quotes`
      : `${must} text: write '${showName(source ?? String(found))}' in quotes`
  }
  if (types.includes('boolean') && typeof found === 'string') {
    const meant = /^(?:yes|on|y|true)$/i.test(found)
      ? 'true'
      : /^(?:no|off|n|false)$/i.test(found)
        ? 'false'
        : undefined
    return meant === undefined
      ? `${must} true or false; found ${show(found)}`
      : `${must} true or false: write ${meant}`
  }
  if (types.includes('integer') && typeof found === 'string' && /^-?\d{1,15}$/.test(found)) {
    return `${must} a whole number: write ${found} without quotes`
  }
  if (types.includes('array') && found !== null && found !== undefined && typeof found !== 'object') {
    return `${must} a list: write [${secretive.test(name) ? '…' : show(found)}]`
  }
  const words = types.map((type) => typeNames[type] ?? type).join(' or ')
  return `${must} ${words}; found ${showUnlessSecret(name, found)}`
}

export const enumMessage = (name: string, allowed: readonly Json[], found: Json | undefined): string => {
  const values = allowed.filter((value) => value !== null).map(String)
  const near = typeof found === 'string' ? didYouMean(found, values) : undefined
  const must = values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`
  return `${showName(name)} must be ${must}; found ${show(found)}${near === undefined ? '' : `. Did you mean ${near}?`}`
}

const wordsOf = (pattern: string): string =>
  wordsFor(pattern) ?? 'one line of text without control characters'

export const patternMessage = (name: string, pattern: string, found: Json | undefined): string => {
  const secret = pattern === patterns.secret.pattern || pattern === patterns.pem.pattern
  return `${showName(name)} must be ${wordsOf(pattern)}${secret ? '' : `; found ${showUnlessSecret(name, found)}`}`
}

export const keyMessage = (key: string, pattern: string): string =>
  `${showName(key)} cannot be a key here: it must be ${wordsOf(pattern)}`
