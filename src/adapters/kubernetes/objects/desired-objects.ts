import { isObject } from '../../../fleet/json.ts'
import type { Json, JsonObject } from '../../../fleet/json.ts'
import { materialise } from '../../../render/materialise.ts'
import type { Document } from '../../../subjects/document.ts'
import { nodeObject } from '../../../subjects/node-metadata/node-object.ts'
import { secretsMark } from './hide.ts'
import { titleOf } from './kinds.ts'

export type DesiredObject = {
  readonly title: string
  /** As git has it, with references. */
  readonly template: JsonObject
  /** As it is written, with values. */
  readonly filled: JsonObject
  readonly holds: 'secrets' | 'no secrets'
}

export const isManifest = ({ path, plane }: Document): boolean =>
  plane === 'cluster' && path.startsWith('manifests/')

/** The Node's own part; undefined where the node declares none. */
export const nodeMetadataIn = (documents: readonly Document[]): Document | undefined =>
  documents.find(({ path }) => path === nodeObject)

/** The objects of a document. Throws MissingSecrets. */
export const objectsIn = (
  document: Document,
  secrets: ReadonlyMap<string, string>
): readonly DesiredObject[] => {
  const templates = yamlOf(document)
  const values = yamlOf(materialise([document], secrets)[0] ?? document)
  return templates.map((template, index) => {
    const filled = values[index] ?? template
    const holds = JSON.stringify(filled) === JSON.stringify(template) ? 'no secrets' : 'secrets'
    return {
      title: titleOf(template),
      template,
      filled: holds === 'secrets' ? marked(filled) : filled,
      holds,
    }
  })
}

const yamlOf = ({ body }: Document): readonly JsonObject[] =>
  body === 'absent' || 'text' in body ? [] : body.yaml.filter(isObject)

const marked = (object: JsonObject): JsonObject => {
  const inside = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})
  const metadata = inside(object['metadata'])
  const annotations = { ...inside(metadata['annotations']), [secretsMark]: 'true' }
  return { ...object, metadata: { ...metadata, annotations } }
}
