import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Files, by path below either folder, that are not the same bytes in both. A missing folder is an empty one. */
export const compareFolders = async (left: string, right: string): Promise<readonly string[]> => {
  const [ours, theirs] = await Promise.all([readFolder(left), readFolder(right)])
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted()
  return paths.filter((path) => ours.get(path) !== theirs.get(path))
}

const readFolder = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(async (file) => [relative(folder, file), await readFile(file, 'latin1')] as const)
  return new Map(await Promise.all(texts))
}
