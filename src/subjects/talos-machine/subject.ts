import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { impact } from './impact.ts'
import { normaliseTalos } from './normalise.ts'
import { talos } from './talos.ts'

/** The plain machine that every other subject adds to: identity, cluster, images, secrets by reference. */
export const talosMachine: Subject = {
  name: 'machine',
  settings: ['install'],
  ubuntu: () => [],
  talos,
  claims: [{ document: machineConfigPath }],
  normaliseTalos,
  impact,
  parity: [
    {
      setting: 'install',
      kind: 'differs',
      ubuntu: 'none: cloud-init starts from an image',
      talos: 'machine.install; UnattendedInstallConfig from contract 1.14',
      note: 'read during an install or an upgrade only',
    },
  ],
}
