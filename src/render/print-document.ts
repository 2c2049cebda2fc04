import { stringify } from 'yaml'
import type { Document } from '../subjects/document.ts'

/**
 * A document as its file reads; YAML documents are separated by `---`. Empty for what is absent. Some readers know YAML
 * 1.1 and some 1.2, so text that either takes for something else is quoted: `yes` and `0o7`.
 */
export const printDocument = (document: Document): string => {
  const { body } = document
  if (body === 'absent') return ''
  if ('text' in body) return body.text
  return body.yaml.map((value) => stringify(value, options)).join('---\n')
}

const options = { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1', compat: 'core' } as const
