import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Runner } from '../../ports.ts'
import { UserError } from '../../ports.ts'

/** A person at the runner's own terminal, without a forge: what a workflow run would keep is printed. */
export const handRunner = (print: (text: string) => void): Runner => {
  const nowhere = (): Promise<never> =>
    Promise.reject(new UserError('nothing started this but a person: there is no event'))
  return {
    event: nowhere,
    annotate: () => undefined,
    summary: () => Promise.resolve(),
    output: (name, value) => print(`${name}: ${value}`),
    log: print,
    warn: (text) => print(`warning: ${text}`),
    group: () => undefined,
    file: async (name, text) => {
      const path = join(await mkdtemp(join(tmpdir(), 'plumbline-')), name)
      await writeFile(path, text, { mode: 0o600 })
      return path
    },
    // The gate knows them; no other program hides anything here.
    hide: () => undefined,
    run: { id: 0, attempt: 1, url: undefined },
  }
}
