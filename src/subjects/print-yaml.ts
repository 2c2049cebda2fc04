import { Document, stringify, visit } from 'yaml'
import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'

const style = { version: '1.1', aliasDuplicateObjects: false } as const
const lines = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const

/**
 * What YAML 1.1 takes for a line break or refuses where YAML 1.2 reads a letter: PyYAML (cloud-init, netplan) and the
 * YAML of Go would end a value there, and the rest of it would be keys of its own.
 */
const foreign = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/
const everyForeign = new RegExp(foreign, 'g')
/** Other text that only quotes make the same for both: PyYAML stops at it outside of them. */
const onlyQuoted = (text: string): boolean =>
  foreign.test(text) || /^\s|^=$|^<<$/.test(text) || (text.includes('\t') && !text.includes('\n'))

/** Values as YAML documents that readers of 1.1 and 1.2 read alike, separated by `---`. */
export const printYaml = (values: readonly Json[]): string => values.map(printValue).join('---\n')

const printValue = (value: Json): string =>
  needsQuotes(value) ? printQuoted(value) : stringify(value, { ...style, ...lines })

const needsQuotes = (value: Json): boolean => {
  if (typeof value === 'string') return onlyQuoted(value)
  if (isList(value)) return value.some(needsQuotes)
  return isObject(value) && Object.entries(value).some(([key, item]) => onlyQuoted(key) || needsQuotes(item))
}

/** An escape is one inside of double quotes only. */
const printQuoted = (value: Json): string => {
  const document = new Document(value, style)
  visit(document, {
    Scalar: (_, scalar) => {
      const { value: text } = scalar
      if (typeof text !== 'string' || !onlyQuoted(text)) return
      scalar.type = 'QUOTE_DOUBLE'
      if (text === '<<') scalar.tag = 'tag:yaml.org,2002:str'
    },
  })
  return document
    .toString(lines)
    .replaceAll(everyForeign, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
