import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type DeclaredFile = {
  readonly path: string
  readonly mode?: string
  readonly owner?: string
  readonly group?: string
  readonly content: string
}

export const filesOf = (node: FleetNode): readonly DeclaredFile[] =>
  settingsOf<{ readonly ubuntu?: readonly DeclaredFile[] }>(node.settings, 'files')?.ubuntu ?? []

/** Folders that are links on Ubuntu: what lies below them has one place, and so one name. */
const links: readonly (readonly [string, string])[] = [
  ['/bin/', '/usr/bin/'],
  ['/sbin/', '/usr/sbin/'],
  ['/lib/', '/usr/lib/'],
  ['/lib64/', '/usr/lib64/'],
  ['/var/run/', '/run/'],
  ['/var/lock/', '/run/lock/'],
]

/** The path without links: `/lib/udev/x` and `/usr/lib/udev/x` are one file. */
export const realPath = (path: string): string => {
  const link = links.find(([from]) => path.startsWith(from))
  return link === undefined ? path : link[1] + path.slice(link[0].length)
}

/** As documents name it, without the leading slash. */
export const documentPath = ({ path }: DeclaredFile): string => realPath(path).slice(1)
