import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { compareFolders } from './compare-folders.ts'
import { findForbiddenWords } from './forbidden-words.ts'
import { checkImports } from './import-fence.ts'
import { updateReadmes } from './readme.ts'
import { runTool } from './run-program.ts'
import { stubs } from './stubs.ts'

/** What is wrong, a line each. Nothing is fine. */
type Part = { readonly name: string; readonly run: () => Promise<readonly string[]> }

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, () => '')
process.chdir(root)

const tool = (name: string, file: string, args: readonly string[], hint?: string): Part => ({
  name,
  run: async () => {
    const { code, output } = await runTool(file, args)
    return code === 0 ? [] : [output.trimEnd(), ...(hint === undefined ? [] : [hint])]
  },
})

const checkFence = async (): Promise<readonly string[]> => {
  const { violations, modules, missed } = await checkImports(root)
  return [
    ...violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule} (.dependency-cruiser.cjs says why)`),
    ...missed.map((file) => `${file} was not looked at`),
    ...(modules > 20 ? [] : [`only ${modules} modules were looked at: the fence does not work`]),
  ]
}

const checkGenerated = async (): Promise<readonly string[]> => {
  const script = 'scripts/generate.ts'
  if (!(await exists(script))) return []
  const { code, output } = await runTool(script, ['--check'])
  return code === 0 ? [] : [output.trimEnd()]
}

const checkStubs = async (): Promise<readonly string[]> => {
  const wanted = Object.entries(await stubs())
  const now = await Promise.all(wanted.map(([path]) => readFile(path, 'utf8').catch(() => '')))
  return wanted
    .filter(([, text], i) => text !== now[i])
    .map(([path]) => `${path} is out of date: run npm run build`)
}

const checkDist = async (): Promise<readonly string[]> => {
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-dist-'))
  try {
    await bundle(scratch)
    const stale = await compareFolders('dist', scratch)
    return stale.length === 0
      ? []
      : [`dist is out of date (${stale.join(', ')}): run npm run build and commit dist`]
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

const parts: readonly Part[] = [
  tool(
    'format',
    'node_modules/oxfmt/bin/oxfmt',
    ['--list-different', '.'],
    'not formatted: run npm run format'
  ),
  tool('lint', 'node_modules/oxlint/bin/oxlint', [
    '--type-aware',
    '--deny-warnings',
    '--format',
    'unix',
    '.',
  ]),
  tool('types', 'node_modules/@typescript/native/bin/tsc', ['-p', '.', '--pretty', 'false']),
  { name: 'imports', run: checkFence },
  { name: 'generated', run: checkGenerated },
  { name: 'stubs', run: checkStubs },
  { name: 'dist', run: checkDist },
  { name: 'readme', run: () => updateReadmes(true) },
  { name: 'words', run: () => findForbiddenWords(root) },
]

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const runPart = async ({ name, run }: Part): Promise<boolean> => {
  const started = performance.now()
  const findings = await run().catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(`${findings.length === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(9)}  ${seconds} s`)
  for (const finding of findings) say(finding.replaceAll(/^/gm, () => '      '))
  return findings.length === 0
}

let passed = 0
for (const part of parts) if (await runPart(part)) passed += 1
say(`${passed} passed, ${parts.length - passed} failed`)
if (passed < parts.length) process.exitCode = 1
