import type { DiskSelector, Install } from './settings.ts'

const units: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
}

/**
 * The disk to install to in Talos' expression language (CEL), with the terms that Talos itself makes from a legacy
 * selector, so that both styles choose the same disk. Links below /dev/disk are no device path: they are looked up.
 * Source: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_provider.go (DiskMatchExpression).
 */
export const diskExpression = ({ disk = '/dev/sda', diskSelector }: Install): string => {
  if (diskSelector !== undefined) return selectorExpression(diskSelector)
  const path = JSON.stringify(disk)
  return disk.startsWith('/dev/disk/') ? `${path} in disk.symlinks` : `disk.dev_path == ${path}`
}

const selectorExpression = (selector: DiskSelector): string => {
  const { size, uuid, wwid, model, serial, modalias, type, busPath } = selector
  return [
    ...(size === undefined ? [] : [sizeTerm(size)]),
    ...glob(uuid, 'uuid'),
    ...glob(wwid, 'wwid'),
    ...glob(model, 'model'),
    ...glob(serial, 'serial'),
    ...glob(modalias, 'modalias'),
    // Device-mapper disks have no transport.
    'disk.transport != ""',
    ...(type === undefined ? [] : [types[type] ?? 'false']),
    ...glob(busPath, 'bus_path'),
    '!disk.readonly',
    '!disk.cdrom',
  ].join(' && ')
}

const types: Readonly<Record<string, string>> = {
  ssd: '!disk.rotational',
  hdd: 'disk.rotational',
  nvme: 'disk.transport == "nvme"',
  sd: 'disk.transport == "mmc"',
}

const glob = (pattern: string | undefined, field: string): readonly string[] =>
  pattern === undefined ? [] : [`glob(${JSON.stringify(pattern)}, disk.${field})`]

/** In bytes, because an expression has no fractions of a unit. */
const sizeTerm = (size: string): string => {
  const { comparison, bytes } = readSize(size)
  return `disk.size ${comparison} ${bytes}u`
}

const readSize = (size: string): { readonly comparison: string; readonly bytes: number } => {
  const [, comparison = '==', amount = '0', unit = ''] =
    /^([<>]=?|==)? ?(\d+(?:\.\d+)?)([KMGT]i?B)$/.exec(size) ?? []
  return { comparison, bytes: Math.floor(Number(amount) * (units[unit] ?? 1)) }
}

/** Whether a disk of a size, such as `64GiB`, is one that a selector such as `>= 60GB` takes. */
export const fitsSize = (selector: string, disk: string): boolean => {
  const { comparison, bytes } = readSize(selector)
  const size = readSize(disk).bytes
  const fits: Readonly<Record<string, boolean>> = {
    '<': size < bytes,
    '<=': size <= bytes,
    '==': size === bytes,
    '>=': size >= bytes,
    '>': size > bytes,
  }
  return fits[comparison] ?? true
}
