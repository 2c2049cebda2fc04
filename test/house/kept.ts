import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Found } from '../assert-no-secret.ts'

/** A runner takes masks away and shows none of them, unless commands are off: then it shows them like any line. */
export const keptByRunner = (stdout: string): string => {
  let off: string | undefined
  return stdout
    .split('\n')
    .filter((line) => {
      const token = /^::stop-commands::(.*)$/.exec(line)?.[1]
      if (off === undefined && token !== undefined) off = token
      else if (line === `::${off ?? ''}::`) off = undefined
      return off !== undefined || !line.startsWith('::add-mask::')
    })
    .join('\n')
}

/** What was written while the action ran. */
export const filesSince = async (place: string, started: number, deep: boolean): Promise<Found> => {
  const entries = await readdir(place, { withFileTypes: true, recursive: deep }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<readonly (readonly [string, string])[]> => {
        const path = join(entry.parentPath, entry.name)
        const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }))
        if (mtimeMs < started || size > 2_000_000) return []
        return [[path, await readFile(path, 'utf8').catch(() => '')]]
      })
  )
  return Object.fromEntries(found.flat())
}
