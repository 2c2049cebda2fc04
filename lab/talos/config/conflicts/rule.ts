import type { JsonObject } from '../../../../src/fleet/json.ts'
import { has } from '../problems.ts'

export type Rule = {
  readonly since: number
  /** First complaint that holds about the classic document. */
  readonly complaint: (classic: JsonObject, document: JsonObject) => string | undefined
}

/** A complaint where something is in the classic document, null aside. */
export const present =
  (complaint: string, ...path: readonly string[]) =>
  (classic: JsonObject): string | undefined =>
    has(classic, ...path) ? complaint : undefined

export const first =
  (...rules: readonly Rule['complaint'][]): Rule['complaint'] =>
  (classic, document) => {
    for (const rule of rules) {
      const complaint = rule(classic, document)
      if (complaint !== undefined) return complaint
    }
    return undefined
  }

export const set = (path: string): string => `.${path} is already set in v1alpha1 config`

export const presentPath = (path: string): Rule['complaint'] => present(set(path), ...path.split('.'))
