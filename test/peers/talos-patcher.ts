import { runProgram } from '../../scripts/run-program.ts'
import { diffStructures } from '../../src/compare/diff-structures.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { partsOf, patchCases } from '../talos-patch-cases.ts'
import { accept, reject } from './peer.ts'
import type { Judgement, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'
import { machineryOf } from './talos-machinery.ts'

const { base, cases } = patchCases

const asYaml = (documents: readonly JsonObject[]): string =>
  documents.map((document) => JSON.stringify(document)).join('\n---\n')

/** The documents that Talos' own patcher answers with, or what it refuses the patch with. */
const patched = (
  program: string,
  patch: string
): Promise<{ code: number; output: string; parts: JsonObject }> =>
  inScratch({ 'base.yaml': asYaml(base), 'patch.yaml': patch }, async (folder) => {
    const { code, output, stdout } = await runProgram(program, [
      'patch',
      `${folder}/base.yaml`,
      `${folder}/patch.yaml`,
    ])
    const documents = code === 0 ? stdout.trim().split('\n') : []
    return { code, output, parts: partsOf(documents.map((line) => JSON.parse(line) as JsonObject)) }
  })

/** What our merge is measured against at every test is still what the real patcher makes of it. */
const asStored =
  (patch: string, changed: JsonObject, removed: readonly string[]) =>
  async (program: string): Promise<Judgement> => {
    const before = await patched(program, 'machine: {}')
    const { code, output, parts } = await patched(program, patch)
    if (code !== 0) return { accepted: false, said: output }
    const expected = { ...before.parts, ...changed }
    for (const name of removed) delete expected[name]
    const differences = diffStructures(expected, parts)
    return {
      accepted: differences.length === 0,
      said: differences.map(({ kind, path }) => `${kind} ${path.join('.')}`).join('\n'),
    }
  }

export const talosPatcher: Peer = {
  name: 'Talos patcher 1.13',
  version: '1.13.9',
  install: () => machineryOf('1.13'),
  cases: async () =>
    cases.map(({ name, patch, changed = {}, removed = [], refused }) =>
      refused === undefined
        ? accept(name, asStored(patch, changed, removed))
        : reject(name, async (program) => {
            const { code, output } = await patched(program, patch)
            return { accepted: code === 0, said: output }
          })
    ),
}
