import { gzipSync } from 'node:zlib'
import type { Machine } from './machine.ts'
import { cmdline } from './facts.ts'
import { versionOf } from './machine.ts'

/** The files of a node that its API shows, by path: what clients read of a machine and no more. */
export const filesOf = (machine: Machine): Readonly<Record<string, string>> => {
  const { boot, hardware, persistent } = machine
  const version = versionOf(machine)
  const seconds = (Date.now() - boot.started) / 1000
  const config = persistent === undefined ? {} : { '/system/state/config.yaml': decoded(persistent.bytes) }
  return {
    '/etc/os-release': `NAME="Talos"\nID=talos\nVERSION_ID=${version}\nPRETTY_NAME="Talos (${version})"\n`,
    '/etc/hostname': `${hardware.name}\n`,
    '/proc/cmdline': `${cmdline}\n`,
    '/proc/sys/kernel/random/boot_id': `${boot.id}\n`,
    '/proc/uptime': `${seconds.toFixed(2)} ${(seconds * 1.8).toFixed(2)}\n`,
    '/proc/version': 'Linux version 6.18.5-talos\n',
    ...config,
  }
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export type Entry = { readonly path: string; readonly folder: boolean; readonly size: number }

/** A path and what lies below it down to `depth`; undefined where there is nothing. */
export const list = (machine: Machine, root: string, depth: number): readonly Entry[] | undefined => {
  const files = filesOf(machine)
  const paths = new Map<string, Entry>([['/', { path: '/', folder: true, size: 0 }]])
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/').slice(1)
    for (const i of parts.keys()) {
      const at = `/${parts.slice(0, i + 1).join('/')}`
      const folder = i < parts.length - 1
      paths.set(at, { path: at, folder, size: folder ? 0 : Buffer.byteLength(text) })
    }
  }
  if (!paths.has(root)) return undefined
  const below = root === '/' ? '/' : `${root}/`
  return [...paths.values()]
    .filter(
      ({ path }) =>
        path === root || (path.startsWith(below) && path.slice(below.length).split('/').length <= depth)
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** A gzipped tar of one file, as the Kubeconfig call answers. */
export const tarOf = (name: string, text: string): Uint8Array => {
  const body = Buffer.from(text)
  const header = Buffer.alloc(512)
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(body.length, 12), 124)
  header.write(octal(Math.floor(Date.now() / 1000), 12), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512)
  return gzipSync(Buffer.concat([header, body, padding, Buffer.alloc(1024)]))
}
