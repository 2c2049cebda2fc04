import type { Json } from '../fleet/json.ts'
import { declaredPart } from '../subjects/declared-part.ts'
import type { Document } from '../subjects/document.ts'
import type { Subject } from '../subjects/subject.ts'
import { claimOf } from './claims.ts'
import { structureOf } from './structure.ts'

export type LiveReading = {
  /** To be compared with the desired structure by strict equality. */
  readonly structure: Json
  /** What is there, could be ours, and nobody declared: names for people. */
  readonly undeclared: readonly string[]
}

/** A live document through the desired one of the same path: what others add where they may is not there. */
export const readLive = (live: Document, desired: Document, subjects: readonly Subject[]): LiveReading => {
  const found = structureOf(live, subjects)
  const wanted = structureOf(desired, subjects)
  const owner = claimOf(desired.path, '', subjects)?.subject
  const read = owner?.readLive ?? (desired.plane === 'running' ? declaredPart : undefined)
  return {
    structure: read?.(found, wanted, desired.path) ?? found,
    undeclared: owner?.undeclared?.(found, wanted, desired.path) ?? [],
  }
}
