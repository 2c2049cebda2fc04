import type { JsonObject } from '../fleet/json.ts'
import type { Document } from './document.ts'

/** What the running system answers, as one map. */
export const runningDocument = (path: string, value: JsonObject): Document => ({
  path,
  plane: 'running',
  body: { yaml: [value] },
  secrets: [],
})
