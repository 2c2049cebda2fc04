import { error, errorOrWarning, note, warning } from './rule.ts'

const talos = { os: 'talos' } as const
const ubuntu = { os: 'ubuntu' } as const

export const packages = {
  'duplicate-package': error(
    'A package that stands twice.',
    'Two pins of one package contradict each other.',
    ubuntu
  ),
  'held-not-installed': warning(
    'A held package that nothing installs.',
    'A rebuilt node would not get it, and apt does not install what is held.',
    ubuntu
  ),
  'apt-line': error(
    'A line of an apt source that apt cannot read.',
    'apt would then read no source at all.',
    {
      ...ubuntu,
      source: 'https://manpages.ubuntu.com/manpages/noble/man5/sources.list.5.html',
    }
  ),
  'duplicate-source': error(
    'One apt source under two names.',
    'apt refuses both when their keys differ.',
    ubuntu
  ),
  'signed-by': error(
    'signed-by in the line of a source whose key stands beside it.',
    'Two keys for one source contradict each other.',
    ubuntu
  ),
  'source-without-key': warning(
    'An apt source without a key.',
    'Every key that apt trusts may sign for it.',
    ubuntu
  ),
  'apt-key': error('A key that is not a whole OpenPGP key.', 'apt would trust nothing.', ubuntu),
  'apt-key-id': error(
    'A key with another fingerprint than the file says.',
    'Somebody else could sign the packages.',
    ubuntu
  ),
  'no-origins': warning('Automatic upgrades from no origin.', 'Nothing would ever be upgraded.', ubuntu),
  'regular-expression': error(
    'A blacklist entry that is no regular expression.',
    'unattended-upgrades stops, or protects nothing.',
    ubuntu
  ),
  'unattended-kubernetes': warning(
    'Automatic upgrades that reach the kubelet or kubeadm.',
    'Nodes would be upgraded at night, apart from the control plane.',
    ubuntu
  ),
  I6: warning(
    'Nodes that reboot by themselves after upgrades.',
    'Ungated reboots, one after another while the cluster degraded, made an outage of 26 hours.',
    ubuntu
  ),
} as const

export const systemd = {
  I16: warning('A journal on disk without a limit.', 'It grows to 4 GB; two nodes were found so.', ubuntu),
  'journal-limit': note('A limit that the chosen storage does not use.', 'It limits nothing.', {
    ...ubuntu,
    source: 'https://www.freedesktop.org/software/systemd/man/latest/journald.conf.html',
  }),
  'swap-size': error(
    'A swap file of a size that is too small, or without enabled.',
    'Nothing would happen.',
    ubuntu
  ),
} as const

export const access = {
  C48: {
    severities: ['error', 'warning', 'note'],
    finds:
      'Settings that would let nobody, or not plumbline, log in: now, or once the machine is built anew.',
    why: 'New nodes came up without a key (I11, I14), and then nobody can log in to mend it.',
    ...ubuntu,
  },
  'login-sudo': warning(
    'The user that plumbline logs in as needs a password for sudo.',
    'Nobody is there to type it.',
    ubuntu
  ),
  'ssh-port': error(
    'sshd on a port where plumbline does not look.',
    'The node would be lost to the next apply.',
    ubuntu
  ),
  'duplicate-authorized-key': error(
    'A key that stands twice for one user.',
    "Only its first line counts, with that line's restrictions.",
    ubuntu
  ),
} as const

export const ownFiles = {
  C29: error(
    "A file of one's own in /etc/kubernetes/manifests.",
    'The kubelet runs every file there: a backup copy ran in place of the real manifest (I13), and stalled an upgrade for days (I15).',
    ubuntu
  ),
  'forbidden-path': error(
    'A file where a running program, the boot or the system itself writes.',
    'It would be lost, or take the node down.',
    ubuntu
  ),
  'owned-path': error('A file that a setting of its own writes.', 'Two writers would take turns.', ubuntu),
  'duplicate-file': error(
    'A path that stands twice, whatever its spelling.',
    'The last one would win in silence.',
    ubuntu
  ),
  'file-is-folder': error('A file below another file.', 'One of them could not be written.', ubuntu),
  'world-writable': warning(
    'A file that every user may write.',
    'Any program on the node could change it.',
    ubuntu
  ),
  'secret-mode': warning(
    'A file with a secret that every user may read.',
    'Any program on the node could take it.',
    ubuntu
  ),
} as const

export const install = {
  C5: warning(
    'An install disk by a name such as /dev/sda.',
    'The boot disk is another one when disks are hot-plugged: a node of the seed cluster boots from its second.',
    {
      ...talos,
      source:
        'https://docs.siderolabs.com/talos/v1.14/configure-your-talos-cluster/storage-and-disk-management/disk-management/common',
    }
  ),
  'disk-and-selector': error(
    'disk beside diskSelector.',
    'Both choose the disk, and the selector would win.',
    talos
  ),
  'empty-selector': error('A disk selector that says nothing.', 'It is any disk.', talos),
  'disk-size': warning(
    "A disk selector that the machine's own disk does not meet.",
    'Talos would wait for a disk that never comes, or take another one.',
    {
      ...talos,
    }
  ),
  C10: error(
    'An extension that this Talos has not, or a mixture of NVIDIA tracks.',
    'The factory refuses the image, or the driver does not load.',
    { ...talos, source: 'siderolabs/extensions, branches release-1.9 to release-1.14' }
  ),
  C13: warning(
    'An extension that stands twice.',
    'Talos appends lists, so removing it in one place would not remove it.',
    talos
  ),
  'installer-given': errorOrWarning(
    "An installer image of one's own beside what plumbline would put into one.",
    'The image is taken as it is, so the rest would do nothing (W25).',
    talos
  ),
} as const
