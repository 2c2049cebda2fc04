import type { Document } from '../subjects/document.ts'
import { printYaml } from '../subjects/print-yaml.ts'

/** A document as its file reads; YAML documents are separated by `---`. Empty for what is absent. */
export const printDocument = (document: Document): string => {
  const { body } = document
  if (body === 'absent') return ''
  if ('text' in body) return body.text
  return body.yaml.map(printYaml).join('---\n')
}
