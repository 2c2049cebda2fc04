import type { SourceFile } from '../../fleet/source-file.ts'
import { UserError } from '../../ports.ts'
import type { RunGit } from './run-git.ts'

/** Larger blobs are listed and not read: the parser refuses them anyway. */
const readLimit = 1024 * 1024
const entryLimit = 50_000
const empty = new Uint8Array()

type Entry = {
  readonly mode: string
  readonly type: string
  readonly oid: string
  readonly size: number
  readonly path: string
}

/**
 * Reads folders of git trees. Blobs are read once however many trees hold them: the two sides of a pull request
 * share nearly all of theirs.
 */
export const treeReader = (git: RunGit) => {
  const blobs = new Map<string, Promise<Uint8Array>>()
  let wanted: {
    readonly oid: string
    readonly done: (bytes: Uint8Array) => void
    readonly fail: (error: unknown) => void
  }[] = []

  const readBlob = (oid: string): Promise<Uint8Array> => {
    const known = blobs.get(oid)
    if (known !== undefined) return known
    const blob = new Promise<Uint8Array>((done, fail) => {
      if (wanted.length === 0) setImmediate(flush)
      wanted.push({ oid, done, fail })
    })
    blobs.set(oid, blob)
    return blob
  }

  /** One process for all blobs that were asked for since the last one. */
  const flush = (): void => {
    const batch = wanted
    wanted = []
    git(['cat-file', '--batch'], { input: `${batch.map(({ oid }) => oid).join('\n')}\n` }).then(
      ({ stdout }) => {
        let at = 0
        for (const { oid, done, fail } of batch) {
          const end = stdout.indexOf(0x0a, at)
          const size = Number(stdout.subarray(at, end).toString('latin1').split(' ')[2])
          if (end < 0 || Number.isNaN(size)) {
            fail(
              new UserError(
                `git has no object ${oid}: the clone is damaged or partial. Use actions/checkout with fetch-depth: 0 and no filter`
              )
            )
            at = end < 0 ? stdout.length : end + 1
            continue
          }
          done(stdout.subarray(end + 1, end + 1 + size))
          at = end + 1 + size + 1
        }
      },
      (error: unknown) => batch.forEach(({ fail }) => fail(error))
    )
  }

  return async (revision: string, folder: string): Promise<readonly SourceFile[]> => {
    const listed = await git([
      'ls-tree',
      '-r',
      '-z',
      '--long',
      '--full-tree',
      '--end-of-options',
      revision,
      '--',
      `${folder}/`,
    ])
    if (listed.code !== 0)
      throw new UserError(`git cannot list ${folder} at ${revision}: ${listed.stderr.trim()}`)
    const entries = parseEntries(listed.stdout)
    if (entries.length > entryLimit)
      throw new UserError(`${folder} holds more than ${entryLimit} files: name the fleet's own folder`)
    const linked = entries.length === 0 ? await findLink(git, revision, folder) : undefined
    if (linked !== undefined)
      throw new UserError(`${folder}: ${linked} is no folder: links are not followed. Name the real folder`)
    return Promise.all(
      entries.map(async ({ mode, type, oid, size, path }): Promise<SourceFile> => {
        if (type === 'commit') return { path, kind: 'submodule', size: 0, bytes: empty }
        if (mode === '120000') return { path, kind: 'symlink', size, bytes: empty }
        const read = /\.(?:yaml|yml|json)$/.test(path) && size <= readLimit
        return { path, kind: 'file', size, bytes: read ? await readBlob(oid) : empty }
      })
    )
  }
}

const parseEntries = (listing: Buffer): readonly Entry[] =>
  listing
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', oid = '', size = '0'] = line.slice(0, tab).split(/ +/)
      return { mode, type, oid, size: Number(size) || 0, path: line.slice(tab + 1) }
    })

/** An empty listing may mean that a part of the path is a link or a submodule. */
const findLink = async (git: RunGit, revision: string, folder: string): Promise<string | undefined> => {
  const parts = folder.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'))
  const listed = await git(['ls-tree', '-z', '--full-tree', '--end-of-options', revision, '--', ...parts])
  return parseEntries(listed.stdout).find(({ mode }) => mode === '120000' || mode === '160000')?.path
}
