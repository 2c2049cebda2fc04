import type { TalosPart } from './subject.ts'

/** For settings of a host that Talos does not have: `not-rendered.ts` says so in a note. */
export const nothingOnTalos = (): TalosPart => ({})
