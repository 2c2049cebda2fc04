import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runProgram } from '../../scripts/run-program.ts'
import { peers } from './peers.ts'
import type { Case, Peer } from './peers.ts'

/** Installs what is missing into a cache outside of the checkout, judges, and prints a table. Missing fails in CI. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'plumbline-peers')
const root = new URL('../..', import.meta.url).pathname

const has = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

const install = async (peer: Peer): Promise<string | undefined> => {
  const folder = join(cache, `${peer.name}-${peer.version}`)
  const program = join(folder, peer.program)
  if (await has(program)) return program
  await mkdir(folder, { recursive: true })
  const { code, output } = await runProgram('sh', ['-c', peer.install], {
    env: { ...process.env, PEERS: folder },
  })
  if (code === 0 && (await has(program))) return program
  process.stdout.write(`${peer.name} cannot be had: ${output.trim().split('\n').at(-1) ?? ''}\n`)
  return undefined
}

const judge = async (
  program: string,
  { args, files = {} }: Case
): Promise<{ accepted: boolean; output: string }> => {
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-peer-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(scratch, path)), { recursive: true })
    await writeFile(join(scratch, path), text)
  }
  const { code, output } = await runProgram(
    program,
    args.map((arg) => arg.replaceAll('{}', () => scratch)),
    { cwd: root, env: process.env }
  )
  await rm(scratch, { recursive: true, force: true })
  return { accepted: code === 0, output }
}

let passed = 0
let failed = 0
const rows: string[] = []
for (const peer of peers) {
  const program = await install(peer)
  if (program === undefined) {
    if (process.env['CI'] === 'true') failed += 1
    rows.push(`${peer.name.padEnd(14)} ${peer.version.padEnd(10)} not here`)
    continue
  }
  const good = await Promise.all(peer.good.map((each) => judge(program, each)))
  const broken = await Promise.all(peer.broken.map((each) => judge(program, each)))
  for (const { accepted, output } of good) {
    if (!accepted) process.stdout.write(`${peer.name} rejects what it must accept:\n${output}\n`)
  }
  for (const { accepted } of broken)
    if (accepted) process.stdout.write(`${peer.name} accepts what it must reject\n`)
  const right =
    good.filter(({ accepted }) => accepted).length + broken.filter(({ accepted }) => !accepted).length
  passed += right
  failed += good.length + broken.length - right
  rows.push(
    `${peer.name.padEnd(14)} ${peer.version.padEnd(10)} ${good.filter(({ accepted }) => accepted).length} accepted, ${broken.filter(({ accepted }) => !accepted).length} rejected`
  )
}
process.stdout.write(`${rows.join('\n')}\n${passed} passed, ${failed} failed\n`)
if (failed > 0) process.exitCode = 1
