import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SeenProcess } from './process-table.ts'

/** sops that begins a moment later, so that it is seen while it runs. Only the wait has no key. */
export const slowSops = async (place: string, sops: string): Promise<string> => {
  await mkdir(place)
  const wait = '(unset SOPS_AGE_KEY; exec sleep 0.2)'
  await writeFile(join(place, 'sops'), `#!/bin/sh\n${wait}\nexec "${sops}" "$@"\n`, { mode: 0o755 })
  return place
}

/** By arguments, of which no other program has these: a name is that of the parent for a moment. */
export const isSops = ({ arguments: words }: SeenProcess): boolean => /\/sops\ndecrypt\n/.test(words)
