import { ApiError } from '../api-error.ts'
import type { JsonObject } from '../../../fleet/json.ts'
import { objectKinds, placeOf } from './kinds.ts'
import type { ObjectsContext } from './options.ts'
import { nameAt } from '../read-field.ts'

/** Everything that has our labels, of every kind that we render, wherever it is. Throws ApiError. */
export const listLabelled = async ({
  api,
  selector,
}: Pick<ObjectsContext, 'api' | 'selector'>): Promise<readonly JsonObject[]> => {
  const lists = [...objectKinds].map(async ([kind, { apiVersion, plural }]) => {
    const items = await api.list({ apiVersion, plural }, { labelSelector: selector })
    // Items of a list do not say what they are.
    return items.map((item) => ({ ...item, apiVersion, kind }))
  })
  return (await Promise.all(lists)).flat()
}

/** An object as it stands; undefined where there is none. Throws ApiError. */
export const readObject = async (
  { api }: Pick<ObjectsContext, 'api'>,
  object: JsonObject
): Promise<JsonObject | undefined> => {
  const place = placeOf(object)
  if (place === undefined) return undefined
  try {
    return await api.get(place, nameAt(object))
  } catch (error) {
    if (error instanceof ApiError && error.code === 404) return undefined
    throw error
  }
}
