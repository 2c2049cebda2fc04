import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runProgram } from './run-program.ts'

const folder = 'src/adapters/talos/proto'

/** What buf.gen.yaml makes of the `.proto` files, by path. JavaScript with types beside it: Node strips types and runs no enum. */
export const protoCode = async (): Promise<Readonly<Record<string, string>>> => {
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-proto-'))
  try {
    const bin = 'node_modules/.bin'
    const { code, output } = await runProgram(`${bin}/buf`, ['generate', '--output', scratch], {
      env: { ...process.env, PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
    })
    if (code !== 0) throw new Error(`buf generate failed: ${output}`)
    const names = (await readdir(join(scratch, folder))).toSorted()
    const files = names.map(async (name): Promise<[string, string]> => [
      `${folder}/${name}`,
      await readFile(join(scratch, folder, name), 'utf8'),
    ])
    return Object.fromEntries(await Promise.all(files))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
