import { error, note, warning } from './rule.ts'

const ubuntu = { os: 'ubuntu' } as const

/** What a machine that is built anew would lack, or have and should not. */
export const firstBoot = {
  'first-boot-size': error(
    'User-data beyond what a hypervisor takes.',
    'The machine would start without it.',
    { ...ubuntu, source: 'https://pve.proxmox.com/wiki/Cloud-Init_Support' }
  ),
  'first-boot-key': warning(
    'An apt source whose key is named by its fingerprint alone.',
    'A new machine does not have the key, and apt refuses the source.',
    ubuntu
  ),
  'first-boot-secret': note(
    'A setting with a secret on a machine that is built from these files.',
    'User-data stays on the disk and on the hypervisor, so the first apply writes it.',
    ubuntu
  ),
  'first-boot-kubernetes': note(
    'A machine that is built from these files without a source for kubeadm and the kubelet.',
    'It could not join, unless its image brings them.',
    ubuntu
  ),
  'secret-place': error(
    'A secret in a setting that takes none: a flag, a user, a package.',
    'It would reach the node as text, or everybody there could read it.',
    ubuntu
  ),
} as const
