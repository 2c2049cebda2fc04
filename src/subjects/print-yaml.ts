import { stringify } from 'yaml'
import type { ScalarTag, Tags } from 'yaml'
import type { Json } from '../fleet/json.ts'

/**
 * A value as YAML that every reader on a node takes for the same: some know YAML 1.1 and some 1.2, so text that either
 * takes for something else is quoted, such as `yes` and `0o7`. To libyaml and Go's readers, U+0085 and its like end a
 * line anywhere, and a tab may not begin a block: such text stands in one line, with escapes.
 */
export const printYaml = (value: Json): string => stringify(value, options)

const breaking =
  /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}|^\s|^(?:=|<<)$|^[^\n]*\t[^\n]*$/u
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

const inOneLine = (text: string): string =>
  JSON.stringify(text).replaceAll(
    escaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/** Of the tags that write text, the first that knows a value does. */
const difficult: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && breaking.test(value),
  resolve: (text) => text,
  stringify: ({ value }) => inOneLine(String(value)),
}

const options = {
  lineWidth: 0,
  aliasDuplicateObjects: false,
  version: '1.1',
  compat: 'core',
  customTags: (tags: Tags): Tags => [difficult, ...tags],
} as const
