import type { ImpactRule } from '../impact.ts'

/** The rule of a document that only a new machine reads. */
export const atFirstBoot = (document: string): ImpactRule => ({
  os: 'ubuntu',
  document,
  impact: 'none',
  undo: true,
  why: 'read once, at the first boot of a new machine',
  source: 'https://docs.cloud-init.io/en/latest/explanation/boot.html#first-boot-determination',
})
