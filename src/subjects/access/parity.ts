import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'sshd',
    ubuntu: '/etc/ssh/sshd_config.d/00-plumbline.conf; Port and AllowUsers add to what other files say',
    talos: 'none: there is no SSH',
    note: 'talosctl with a client certificate is the way in; what logs in over SSH needs another way',
  },
  {
    setting: 'users',
    ubuntu:
      '/etc/ssh/plumbline/authorized_keys/<user>, /etc/sudoers.d/90-plumbline-<user> and the user itself',
    talos: 'none: there are no users',
    note: 'roles of the Talos API (os:admin, os:operator, os:reader) stand for people',
  },
]
