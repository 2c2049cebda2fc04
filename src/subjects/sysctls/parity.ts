import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'sysctls',
    kind: 'same',
    ubuntu: '/etc/sysctl.d/90-plumbline.conf and the running kernel',
    talos: 'machine.sysctls; SysctlConfig from contract 1.14',
    note: '',
  },
]
