import { copyFile, rm } from 'node:fs/promises'
import { runTool } from './run-program.ts'

/** Neither compiler nor bundler cleans its folder, and a stale chunk would be shipped. */
export const bundle = async (out: string): Promise<void> => {
  await rm('build', { recursive: true, force: true })
  await rm(out, { recursive: true, force: true })
  await demand('tsc', 'node_modules/@typescript/native/bin/tsc', ['-p', 'tsconfig.build.json'])
  // The compiler would spread the validators over twice the bytes, and every start has to read them.
  await copyFile('src/fleet/validators.generated.js', 'build/src/fleet/validators.generated.js')
  await demand('ncc', 'node_modules/@vercel/ncc/dist/ncc/cli.js', [
    'build',
    'build/src/index.js',
    '--out',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ])
}

const demand = async (name: string, file: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runTool(file, args)
  if (code !== 0) throw new Error(`${name} failed:\n${output.trimEnd()}`)
}
