import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { readYaml } from '../read-yaml.ts'

/** The schematic as a value. Its lists keep their order: another order is another image. */
export const normalise = (document: Document): Json => {
  const { body } = document
  if (body === 'absent') return null
  return 'text' in body ? (readYaml(body.text) ?? body.text) : (body.yaml[0] ?? null)
}
