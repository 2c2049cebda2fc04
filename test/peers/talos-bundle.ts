import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runProgram } from '../../scripts/run-program.ts'
import { isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'

/** A secrets bundle made by Talos' own generator, for this run only. */
export type Bundle = { readonly file: string; readonly secrets: ReadonlyMap<string, string> }

let made: Promise<Bundle> | undefined

export const throwAwayBundle = (machinery: string): Promise<Bundle> => (made ??= makeBundle(machinery))

const makeBundle = async (machinery: string): Promise<Bundle> => {
  const { stdout } = await runProgram(machinery, ['secrets'])
  const file = join(await mkdtemp(join(tmpdir(), 'plumbline-bundle-')), 'secrets.yaml')
  await writeFile(file, stdout, { mode: 0o600 })
  return { file, secrets: new Map(leaves(parse(stdout) as Json, 'talos')) }
}

const leaves = (value: Json, path: string): readonly (readonly [string, string])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}/${key}`))
    : [[path, String(value)]]
