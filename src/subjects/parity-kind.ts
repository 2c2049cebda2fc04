import type { ParityKind, ParityRow } from './subject.ts'

/** What a row says of itself, else what its words say: no home starts with "none", and a note is a difference. */
export const parityKind = ({ kind, talos, note }: ParityRow): ParityKind =>
  kind ?? (/^none\b/.test(talos) ? 'none' : note === '' ? 'same' : 'differs')
