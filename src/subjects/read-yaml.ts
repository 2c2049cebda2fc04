import { parseAllDocuments } from 'yaml'
import type { Tags } from 'yaml'
import type { Json } from '../fleet/json.ts'

/**
 * The documents of a YAML file as the programs on a node read them, which is YAML 1.1: `yes` is true and `017` is 15.
 * Dates stay text, as in Kubernetes' reader. Undefined where the text is broken: a live file may be.
 */
export const readYamlDocuments = (text: string): readonly Json[] | undefined => {
  try {
    const documents = parseAllDocuments(text, options)
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
    return documents.map((document) => document.toJS(limits) as Json)
  } catch {
    return undefined
  }
}

/** The first document, null for an empty file. */
export const readYaml = (text: string): Json | undefined => {
  const documents = readYamlDocuments(text)
  return documents === undefined ? undefined : (documents[0] ?? null)
}

const timestamp = 'tag:yaml.org,2002:timestamp'
const options = {
  version: '1.1',
  logLevel: 'silent',
  customTags: (tags: Tags): Tags => tags.filter((tag) => typeof tag === 'string' || tag.tag !== timestamp),
} as const
const limits = { maxAliasCount: 1000 } as const
