import type { Json } from '../../fleet/json.ts'
import { declaredOrZero } from '../declared-part.ts'
import { running } from './paths.ts'

/** /configz answers every field with its default, less those that are zero; the files are ours whole. */
export const readLive = (live: Json, desired: Json, path: string): Json =>
  path === running ? declaredOrZero(live, desired) : live
