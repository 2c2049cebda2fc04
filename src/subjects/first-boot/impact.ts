import type { ImpactRule } from '../impact.ts'

export const impact: readonly ImpactRule[] = [
  {
    os: 'ubuntu',
    document: 'first-boot/*',
    impact: 'none',
    undo: true,
    why: 'read once, at the first boot of a new machine',
    source: 'https://docs.cloud-init.io/en/latest/explanation/boot.html#first-boot-determination',
  },
]
