import type { ParityRow } from '../subject.ts'

const row = (name: string, ubuntu: string, talos: string, note = ''): ParityRow => ({
  setting: `capabilities.${name}`,
  ubuntu,
  talos,
  note,
})

export const parity: readonly ParityRow[] = [
  row('guest-agent', 'package qemu-guest-agent and its unit', 'extension qemu-guest-agent'),
  row(
    'iscsi',
    'package open-iscsi, iscsid.socket, module iscsi_tcp',
    'extensions iscsi-tools and util-linux-tools'
  ),
  row(
    'nfs-client',
    'package nfs-common',
    'extension nfs-utils from Talos 1.12',
    'NFSv4 mounts need no extension; nfs-utils is for the locks of NFSv3, and its rpcbind listens on every interface'
  ),
  row(
    'nvidia-gpu',
    'nothing on the host: gpu-operator brings driver and toolkit in containers',
    'kernel modules and container toolkit as extensions of one track, four modules, one sysctl up to Talos 1.12',
    'on Talos gpu-operator must run with driver.enabled=false and toolkit.enabled=false'
  ),
  {
    setting: 'gpu',
    ubuntu: 'driver: the pinned version, checked',
    talos: 'track and flavour of the extensions',
    note: 'the driver of a track changes with the Talos version',
  },
]
