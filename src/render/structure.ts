import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import type { Document } from '../subjects/document.ts'
import { machineConfigPath } from '../subjects/machine-config.ts'
import { readYamlDocuments } from '../subjects/read-yaml.ts'
import type { Subject } from '../subjects/subject.ts'
import { claimOf } from './claims.ts'
import { documentKey } from './machine-config.ts'

/**
 * What comparison and digest see of a document: normalised by the subject that owns it, so that two spellings of
 * one value are one value. `null` for what is absent. A live file may come as its text; where that is broken, the text is
 * what there is to compare.
 */
export const structureOf = (document: Document, subjects: readonly Subject[]): Json => {
  if (document.body === 'absent') return null
  if (document.path === machineConfigPath) {
    const documents = 'yaml' in document.body ? document.body.yaml : readYamlDocuments(document.body.text)
    if (documents === undefined) return plain(document)
    const keyed = keyDocuments(documents)
    return subjects.reduce((structure, subject) => subject.normaliseTalos?.(structure) ?? structure, keyed)
  }
  const owner = claimOf(document.path, '', subjects)?.subject
  return owner?.normalise?.(document) ?? plain(document)
}

const keyDocuments = (documents: readonly Json[]): JsonObject =>
  Object.fromEntries(documents.filter(isObject).map((document) => [documentKey(document), document]))

const plain = (document: Document): Json => {
  if (document.body === 'absent') return null
  return 'text' in document.body ? document.body.text : document.body.yaml
}
