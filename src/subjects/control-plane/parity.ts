import type { ParityRow } from '../subject.ts'
import type { Component } from './components.ts'

export const parity = ({ setting, kind }: Component): readonly ParityRow[] => [
  {
    setting: `${setting}.extraArgs`,
    ubuntu: 'kubeadm-config, the manifest and what runs',
    talos: `cluster.${setting}.extraArgs${kind === undefined ? ' on every contract' : `; ${kind}.extraArgs from contract 1.14`}`,
    ...(setting === 'etcd'
      ? {
          kind: 'differs',
          note: 'Talos holds them from the next reboot; repeated flags need Talos 1.13',
        }
      : { kind: 'same', note: 'repeated flags need Talos 1.13' }),
  },
]
