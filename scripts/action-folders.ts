import { glob } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** `folder` holds action.yml, README.md and the stub; `src/actions/<name>/` holds the code. */
export type ActionFolder = { readonly name: string; readonly folder: string }

/** The root action is the gate; every folder below `actions/` is named for itself. */
export const actionFolders = async (): Promise<readonly ActionFolder[]> => {
  const manifests = await Array.fromAsync(glob('actions/*/action.yml'))
  const others = manifests.map((manifest) => dirname(manifest)).toSorted()
  return [{ name: 'gate', folder: '.' }, ...others.map((folder) => ({ name: basename(folder), folder }))]
}
