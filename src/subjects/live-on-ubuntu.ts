import type { ImpactRule } from './impact.ts'

/** The rule of a document on Ubuntu whose change is felt at once and can be taken back. */
export const liveOnUbuntu = (document: string, why: string, source: string): ImpactRule => ({
  os: 'ubuntu',
  document,
  impact: 'live',
  undo: true,
  why,
  source,
})
