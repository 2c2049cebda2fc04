import { readFile } from 'node:fs/promises'
import { UserError } from '../../ports.ts'

/** A UTF-8 file, whole; undefined where there is none. Throws UserError where it cannot be read. */
export const readTextFile = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return undefined
    throw new UserError(`${path} cannot be read (${code}): name a text file`)
  }
}
