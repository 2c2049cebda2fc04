import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'

/** The text itself: what reads it is not known here, so every byte counts. */
export const normalise = ({ body }: Document): Json => {
  if (body === 'absent') return null
  return 'text' in body ? body.text : body.yaml
}
