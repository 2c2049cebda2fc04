import type { NodeFacts } from '../node-facts.ts'
import type { DerivedResource } from '../resource.ts'
import { place, resource } from './derived.ts'

export const hardware = (facts: NodeFacts): readonly DerivedResource[] => [
  resource(
    place('hardware', 'SystemInformations.hardware.talos.dev', 'hardware.SystemInfoController'),
    'systeminformation',
    [
      ['manufacturer', 1, 'QEMU'],
      ['productName', 2, 'Standard PC (Q35 + ICH9, 2009)'],
      ['version', 3, 'pc-q35-9.2'],
      ['uuid', 5, facts.uuid],
      ['wakeUpType', 6, 'Power Switch'],
    ]
  ),
  ...facts.disks.map((disk) =>
    resource(place('runtime', 'Disks.block.talos.dev', 'block.DisksController'), disk.name, [
      ['dev_path', 14, `/dev/${disk.name}`],
      ['size', 1, disk.bytes],
      ['pretty_size', 15, prettySize(disk.bytes)],
      ['io_size', 2, 512],
      ['sector_size', 3, 512],
      ['readonly', 4, false],
      ['cdrom', 13, false],
      ['model', 5, disk.model],
      ['serial', 6, disk.serial],
      ['wwid', 8, disk.wwid],
      ['sub_system', 10, '/sys/class/block'],
      ['transport', 11, disk.transport ?? 'virtio'],
    ])
  ),
]

const prettySize = (bytes: number): string => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes) / 3)))
  const scaled = bytes / 1000 ** power
  return `${scaled < 10 ? scaled.toFixed(1) : Math.round(scaled)} ${units[power]}`
}

export const volumes = (own: readonly string[], minor: number): readonly DerivedResource[] =>
  ['META', 'STATE', 'EPHEMERAL', ...own].map((id) =>
    resource(place('runtime', 'VolumeStatuses.block.talos.dev', 'block.VolumeManagerController'), id, [
      ['phase', 1, { word: 'ready', number: 6 }],
      ['type', 16, minor >= 11 ? { word: 'partition', number: 0 } : undefined],
      ['location', 2, `/dev/${id.startsWith('u-') ? 'sdb1' : `sda${{ META: 4, STATE: 5 }[id] ?? 6}`}`],
      ['filesystem', 10, id === 'META' ? { word: 'none', number: 0 } : { word: 'xfs', number: 1 }],
    ])
  )
