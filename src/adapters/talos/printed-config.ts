import type { Json } from '../../fleet/json.ts'
import { materialise } from '../../render/materialise.ts'
import { printDocument } from '../../render/print-document.ts'
import type { Document } from '../../subjects/document.ts'

type Secrets = ReadonlyMap<string, string>

/** Texts with secret values in them live no longer than the values themselves. */
const printed = new WeakMap<Secrets, Map<string, string>>()

/**
 * A document in the text that a node gets, secrets filled in: never to be shown. YAML documents that several nodes have in
 * common are printed once. Throws MissingSecrets naming all of them, and UnusableSecret.
 */
export const printedConfig = (document: Document, secrets: Secrets): string => {
  const { body } = document
  const isWhole = document.secrets.every(({ name }) => (secrets.get(name) ?? '') !== '')
  if (!isWhole || body === 'absent' || 'text' in body) return printFilled(document, secrets)
  const known = printed.get(secrets) ?? new Map<string, string>()
  printed.set(secrets, known)
  return body.yaml
    .map((value, index) => printPart(partOf(document, value, index), secrets, known))
    .join('---\n')
}

const partOf = (document: Document, value: Json, index: number): Document => ({
  ...document,
  body: { yaml: [value] },
  secrets: document.secrets.filter(({ at }) => at === `/${index}` || at.startsWith(`/${index}/`)),
})

const printPart = (part: Document, secrets: Secrets, known: Map<string, string>): string => {
  const key = JSON.stringify([part.body, part.secrets.map(({ name }) => secrets.get(name))])
  const text = known.get(key) ?? printFilled(part, secrets)
  known.set(key, text)
  return text
}

const printFilled = (document: Document, secrets: Secrets): string => {
  const [filled] = materialise([document], secrets)
  return filled === undefined ? '' : printDocument(filled)
}
