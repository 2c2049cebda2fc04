import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'kernel.modules',
    ubuntu:
      '/etc/modules-load.d/90-plumbline.conf, parameters in /etc/modprobe.d/90-plumbline.conf, and /sys/module',
    talos: 'machine.kernel.modules; one KernelModuleConfig per module from contract 1.14',
    note: 'Talos loads modules of its own image and its extensions only',
  },
  {
    setting: 'kernel.args',
    ubuntu: '/etc/default/grub.d/90-plumbline.cfg, then update-grub and a reboot',
    talos: 'the schematic of the image, then an upgrade',
    note: 'on Ubuntu they are added to what /etc/default/grub says',
  },
  {
    setting: 'kernel.version',
    ubuntu: 'compared with the running kernel, never installed',
    talos: 'none: the kernel is part of the image',
    note: 'the schematic and the version of Talos choose the kernel',
  },
]
