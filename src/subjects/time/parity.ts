import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'time.servers',
    ubuntu: '/etc/systemd/timesyncd.conf.d/90-plumbline.conf and the running service',
    talos: 'machine.time.servers; TimeSyncConfig.ntp.servers from contract 1.12',
    note: '',
  },
  {
    setting: 'time.disabled',
    ubuntu: 'systemd-timesyncd does not run',
    talos: 'machine.time.disabled; TimeSyncConfig.enabled from contract 1.12',
    note: 'Talos then takes its clock for right and starts etcd at once',
  },
]
