import { copyFile, glob, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { runTool } from './run-program.ts'

/** Neither compiler nor bundler cleans its folder, and a stale chunk would be shipped. */
export const bundle = async (out: string): Promise<void> => {
  await rm('build', { recursive: true, force: true })
  await rm(out, { recursive: true, force: true })
  await demand('tsc', 'node_modules/@typescript/native/bin/tsc', ['-p', 'tsconfig.build.json'])
  // Generated JavaScript stays as it is: the compiler would spread the validators over twice the bytes, and every start
  // has to read them.
  for await (const file of glob(['src/**/*.generated.js', 'src/**/*_pb.js'])) {
    await mkdir(dirname(`build/${file}`), { recursive: true })
    await copyFile(file, `build/${file}`)
  }
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
  await demandWhole(out)
}

/** What the bundler does not find it leaves to be found at run time, where nothing is. */
const demandWhole = async (out: string): Promise<void> => {
  for await (const file of glob(`${out}/*.js`)) {
    const [missing] = /eval\("require"\)\([^)]*\)/.exec(await readFile(file, 'utf8')) ?? []
    if (missing !== undefined) throw new Error(`ncc left something out of ${file}: ${missing}`)
  }
}

const demand = async (name: string, file: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runTool(file, args)
  if (code !== 0) throw new Error(`${name} failed:\n${output.trimEnd()}`)
}
