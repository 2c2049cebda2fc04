import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The parts of an action.yml that our own files must agree with. */
export type Manifest = {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const readManifest = async (folder: string): Promise<Manifest> =>
  parse(await readFile(join(folder, 'action.yml'), 'utf8')) as Manifest
