import type { JsonObject } from '../../../src/fleet/json.ts'

/** One decoded document of a machine config. */
export type MachineDocument = {
  /** `v1alpha1` for the classic document, which has no kind of its own. */
  readonly kind: string
  readonly apiVersion: string
  /** '' for a kind of which there is one. */
  readonly name: string
  /** Line on which it starts, from 1. */
  readonly line: number
  readonly value: JsonObject
}

/** The classic document of a stream. */
export const classicOf = (documents: readonly MachineDocument[]): JsonObject | undefined =>
  documents.find(({ kind }) => kind === 'v1alpha1')?.value
