import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { UserError } from '../../ports.ts'
import type { WriteFiles } from '../../ports.ts'
import { whyWithheld } from '../../report/outgoing.ts'

/** All paths and texts are checked before the first byte is written. */
export const writeFiles: WriteFiles = async (folder, files) => {
  const root = resolve(folder)
  const targets = files.map(({ path, text }) => ({ target: join(root, path), path, text }))
  const outside = targets.filter(({ target }) => !target.startsWith(root + sep))
  if (outside.length > 0) {
    throw new UserError(
      `${outside.map(({ path }) => path).join(', ')}: outside of ${folder}, so nothing was written`
    )
  }
  const withheld = files.flatMap(({ path, text }) => whyWithheld(text, path) ?? [])
  if (withheld.length > 0) throw new UserError(withheld.join('\n'))
  for (const { target, text } of targets) {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}
