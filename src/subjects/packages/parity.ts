import type { ParityRow } from '../subject.ts'

const none = 'none: the image is one piece'

export const parity: readonly ParityRow[] = [
  {
    setting: 'packages.install',
    ubuntu: 'apt, with a pin in /etc/apt/preferences.d/90-plumbline where a version is given',
    talos: none,
    note: 'guest agent, iSCSI and NVIDIA come as capabilities (system extensions); docker, nginx, zsh, tmux, jq, tcpdump, htop and other shell tools have no home: use a debug pod',
  },
  {
    setting: 'packages.hold',
    ubuntu: 'apt-mark hold',
    talos: 'none needed',
    note: 'nothing upgrades itself: kubernetes and talos.version say what runs',
  },
  {
    setting: 'packages.sources',
    ubuntu: '/etc/apt/sources.list.d/plumbline-<name>.sources with its key in /etc/apt/keyrings',
    talos: none,
    note: 'what comes from a source of its own comes from the Image Factory, or not at all',
  },
  {
    setting: 'unattendedUpgrades',
    ubuntu: '/etc/apt/apt.conf.d/52plumbline-unattended-upgrades and 52plumbline-periodic',
    talos: 'none: talos.version is the only way to another version',
    note: 'security updates arrive as a pull request that moves talos.version',
  },
]
