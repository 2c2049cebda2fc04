import { parseAllDocuments } from 'yaml'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { plainObject } from './plain-object.ts'

/** API objects by kind, or by `Kind/name` where there are several of one kind, without what the API server adds. */
export const normalise = (document: Document): Json => {
  const objects = objectsOf(document)
  if (objects === null) return null
  const kinds = objects.map(({ kind }) => String(kind))
  return Object.fromEntries(
    objects.map((object) => {
      const kind = String(object['kind'])
      const alone = kinds.indexOf(kind) === kinds.lastIndexOf(kind)
      return [alone ? kind : `${kind}/${nameOf(object)}`, plainObject(object)]
    })
  )
}

const nameOf = ({ metadata }: JsonObject): string => (isObject(metadata) ? String(metadata['name']) : '')

/** Several objects may come as a list, as kubectl prints them. */
const objectsOf = ({ body }: Document): readonly JsonObject[] | null => {
  if (body === 'absent') return null
  const values = 'text' in body ? parseAllDocuments(body.text).map((each) => each.toJS() as Json) : body.yaml
  return values.filter(isObject).flatMap((object) => {
    const { kind, items } = object
    return kind === 'List' && isList(items) ? items.filter(isObject) : [object]
  })
}
