import type { Json, JsonObject } from './json.ts'

/** Where something stands. Both count from 1. */
export type Position = { readonly line: number; readonly column: number }

/** A YAML file read whole: its value, and where each part of it stands. */
export type ParsedFile = {
  /** Relative to the repository root. */
  readonly path: string
  readonly value: JsonObject
  /** Of the value at `path`; where it is missing, of its nearest existing ancestor. */
  readonly positionOf: (path: readonly (string | number)[]) => Position
  /** Of the key itself, for findings about the key. */
  readonly positionOfKey: (path: readonly (string | number)[]) => Position
  /**
   * Of a character inside the text at `path`, counted in the value. Exact in a literal block (`|`), where lines stand
   * as they are; else the start of the text.
   */
  readonly positionInText?: (path: readonly (string | number)[], offset: number) => Position
  /** What an unquoted scalar was written as: `1.10` where the value is the number 1.1. */
  readonly sourceOf?: (path: readonly (string | number)[]) => string | undefined
}

export type Finding = {
  readonly path: readonly (string | number)[]
  readonly value: Json
}
