import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from '../../fleet/source-file.ts'
import { UserError } from '../../ports.ts'
import type { Tree } from '../../ports.ts'

/** Larger files are listed and not read: the parser refuses them anyway. */
export const readLimit = 1024 * 1024
export const entryLimit = 50_000

/** The work tree as it lies there. Nothing is followed: a link is reported as a link. */
export const worktree = (directory: string): Tree => ({
  label: 'worktree',
  list: async (folder) => {
    await refuseLinks(directory, folder)
    const found: SourceFile[] = []
    await walk(directory, folder, found)
    return found.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  },
})

const refuseLinks = async (directory: string, folder: string): Promise<void> => {
  let path = directory
  for (const part of folder.split('/')) {
    path = join(path, part)
    const entry = await lstat(path).catch(() => undefined)
    if (entry === undefined) return
    if (!entry.isDirectory())
      throw new UserError(`${folder}: ${part} is no folder: links are not followed. Name the real folder`)
  }
}

const walk = async (directory: string, folder: string, found: SourceFile[]): Promise<void> => {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => !entry.isDirectory())
  if (found.length + files.length > entryLimit)
    throw new UserError(`${folder} holds more than ${entryLimit} files: name the fleet's own folder`)
  found.push(...(await Promise.all(files.map((entry) => readEntry(directory, `${folder}/${entry.name}`)))))
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== '.git') await walk(directory, `${folder}/${entry.name}`, found)
  }
}

const empty = new Uint8Array()

const readEntry = async (directory: string, path: string): Promise<SourceFile> => {
  const entry = await lstat(join(directory, path))
  if (entry.isSymbolicLink()) return { path, kind: 'symlink', size: entry.size, bytes: empty }
  if (!entry.isFile()) return { path, kind: 'other', size: 0, bytes: empty }
  const read = /\.(?:yaml|yml|json)$/.test(path) && entry.size <= readLimit
  return { path, kind: 'file', size: entry.size, bytes: read ? await readFile(join(directory, path)) : empty }
}
