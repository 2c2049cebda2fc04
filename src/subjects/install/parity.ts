import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'install',
    ubuntu: 'none: cloud-init starts from an image',
    talos: 'machine.install; UnattendedInstallConfig from contract 1.14',
    note: 'read during an install or an upgrade only',
  },
  {
    setting: 'talos.extensions',
    ubuntu: 'none: packages',
    talos: 'talos/schematic.yaml, and the installer image it names',
    note: 'reach a node through an upgrade to another image only',
  },
]
