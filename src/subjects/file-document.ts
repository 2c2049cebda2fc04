import type { Json } from '../fleet/json.ts'
import type { Document } from './document.ts'

const root = { owner: 'root', group: 'root' } as const

/** A text file on the node's disk, owned by root. */
export const fileDocument = (path: string, text: string, mode = 0o644): Document => ({
  path,
  plane: 'disk',
  body: { text },
  file: { mode, ...root },
  secrets: [],
})

/** A YAML file on the node's disk, owned by root. */
export const yamlFileDocument = (path: string, yaml: readonly Json[], mode = 0o644): Document => ({
  path,
  plane: 'disk',
  body: { yaml },
  file: { mode, ...root },
  secrets: [],
})
