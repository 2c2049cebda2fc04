import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { certsFolder, containerdFile, ubuntu } from './ubuntu.ts'

/** Where images come from: mirrors with fallback, TLS, and containerd's own settings on Ubuntu. */
export const registries: Subject = {
  name: 'registries',
  settings: ['registries', 'containerd'],
  ubuntu,
  talos,
  check,
  claims: [
    { document: `${certsFolder}/*` },
    { document: containerdFile },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.registries' },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.registries.mirrors', as: 'mirrors' },
    { document: 'talos/machineconfig.yaml', field: 'RegistryMirrorConfig', as: 'mirrors' },
    { document: 'talos/machineconfig.yaml', field: 'RegistryTLSConfig' },
    { document: 'talos/machineconfig.yaml', field: 'RegistryAuthConfig' },
  ],
  normalise,
  normaliseTalos,
  impact,
  parity,
}
