import { stringify } from 'yaml'
import type { Document } from '../subjects/document.ts'

/** A document as its file reads; YAML documents are separated by `---`. Empty for what is absent. */
export const printDocument = (document: Document): string => {
  const { body } = document
  if (body === 'absent') return ''
  if ('text' in body) return body.text
  return body.yaml.map((value) => stringify(value, options)).join('---\n')
}

const options = { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' } as const
