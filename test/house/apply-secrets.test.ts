import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../lab/run-action.ts'
import { variableOf } from '../../src/adapters/secrets/from-environment.ts'
import { assertNoSecret } from '../assert-no-secret.ts'
import type { Found } from '../assert-no-secret.ts'
import { startFaultWorld, worker } from '../lab/fault-world.ts'
import type { FaultWorld } from '../lab/fault-world.ts'
import { builtSops, encrypt, newKey } from '../peers/sops-tools.ts'
import { applyInProcess } from './apply/apply-in-process.ts'
import { filesSince, keptByRunner } from './kept.ts'
import { watchProcesses } from './process-table.ts'
import type { SeenProcess } from './process-table.ts'
import { isSops, slowSops } from './slow-sops.ts'

/**
 * apply in a process of its own, against a node that says aloud whatever it was given and dresses it up as commands for the
 * runner. No value of the cluster's bundle, nor one that stands in a patch, may be read anywhere afterwards.
 */

const canary = `hunter-${randomBytes(8).toString('hex')}`
const variable = variableOf('canary/part')

let folder: string
let world: FaultWorld
/** By variable. Certificates are public. */
let values: Readonly<Record<string, string>>
let secrets: Readonly<Record<string, string>>
const built = await builtSops()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-apply-canary-'))
  world = await startFaultWorld()
  values = { ...world.fleet.environment, [variable]: canary }
  secrets = Object.fromEntries(Object.entries(values).filter(([name]) => !name.endsWith('_CRT')))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const patch = `  patches: { talos: ['machine: { sysctls: { kernel.domainname: "\${secret:canary/part}" } }'] }\n`

/** Sets where values come from, and a change for the worker that holds the canary. */
const mergeFrom = async (source: string, files: Readonly<Record<string, string>> = {}): Promise<string> => {
  await world.merge(
    (text) => `${text.replace(/\n {2}secrets: .*/, () => `\n  secrets: ${source}`)}# ${source}\n`
  )
  return world.merge((text) => `${text.replace(patch, '')}${patch}# ${source}\n`, `${worker}.yaml`, files)
}

const commands = [
  '::set-env name=PATH::pwned',
  '::add-path::/pwned',
  '::set-output name=digest::pwned',
  '::save-state name=pwned::1',
  '  ::debug::pwned',
  '::stop-commands::pwned',
  '::pwned::',
  '##[add-path]/pwned',
  '\u001b[31m::group::pwned\u001b[0m',
  '\r::set-env name=A::pwned',
]

/** What a node says that means harm, with its own config in it. */
const speakUp = (): string => {
  const { machine } = world.fleet.talos.node(worker)
  const config = Buffer.from(machine.persistent?.bytes ?? []).toString('utf8')
  const speech = [canary, ...commands, config, 'x'.repeat(2_000_000), ...commands, config].join('\n')
  for (const journal of ['kernel', 'kubelet', 'apid'])
    for (const line of speech.split('\n')) machine.boot.journals.of(journal).append(line)
  return `${commands.join('\n')}\n${canary}\n${config}`
}

const runHostile = async (
  commit: string,
  name: string,
  environment: Readonly<Record<string, string>>
): Promise<{ readonly action: ActionRun; readonly texts: Found; readonly seen: readonly SeenProcess[] }> => {
  const node = world.fleet.talos.node(worker)
  await node.inject({ kind: 'reject-config', message: speakUp() })
  const started = Date.now() - 1000
  const scratch = join(folder, name)
  const { result: action, seen } = await watchProcesses(() =>
    applyInProcess(world, { commit, run: name, scratch, inputs: join(folder, 'inputs'), environment })
  )
  const texts = {
    'the log': keptByRunner(action.stdout),
    stderr: action.stderr,
    'the summary': action.summary,
    outputs: JSON.stringify(action.outputs),
    'what the API of the cluster was asked': JSON.stringify(world.fleet.kubernetes.journal),
    'what the node keeps for plumbline': JSON.stringify([...node.machine.meta]),
    ...(await filesSince(scratch, started, true)),
    ...(await filesSince(world.repository.workspace, started, true)),
    ...(await filesSince(tmpdir(), started, false)),
    ...(await filesSince('/dev/shm', started, false)),
  }
  return { action, texts, seen }
}

/** The commands that a runner carries out, by its own rules: at the start of a line, or in brackets anywhere. */
const carriedOut = (stdout: string): readonly string[] => {
  let off: string | undefined
  return stdout.split('\n').flatMap((line) => {
    const [, name, , value = ''] = /^\s*::([a-z-]+)( [^:]*)?::(.*)$/.exec(line) ?? []
    if (off !== undefined) {
      if (line.trim() === `::${off}::`) off = undefined
      return []
    }
    if (name === 'stop-commands') off = value
    if (name !== undefined) return [name]
    return /##\[([a-z-]+)/.exec(line)?.slice(1) ?? []
  })
}

const argumentsOf = (seen: readonly SeenProcess[]): Found =>
  Object.fromEntries(seen.map((each, i) => [`arguments of ${each.program} ${i}`, each.arguments]))
const environmentsOf = (seen: readonly SeenProcess[]): Found =>
  Object.fromEntries(seen.map((each, i) => [`environment of ${each.program} ${i}`, each.environment]))

describe('T15 and N28 a node that says all it knows', { timeout: 60_000 }, () => {
  it('with values from the environment: nothing is leaked, nothing is carried out, little is said', async () => {
    const commit = await mergeFrom('{ from: environment }')
    const { action, texts, seen } = await runHostile(commit, 'environment', values)
    assertNoSecret(texts, secrets)
    assertNoSecret(argumentsOf(seen), secrets)
    const holders = seen.filter(({ environment }) => environment.includes(canary))
    expect(new Set(holders.map(({ arguments: words }) => words)).size).toBe(1)
    expect(action.exitCode).toBe(1)
    // Held back where it arose, so that the rest can still be read.
    expect(/the secret \S+ in .*/.exec(action.stdout)?.[0]).toBe(undefined)
    expect(action.summary).toMatch(/`k8s-node1` refused/)
    expect(action.summary).toContain('kernel log')
    expect(texts).toHaveProperty([Object.keys(texts).find((path) => path.endsWith('outcome.json')) ?? ''])
    const ours = ['add-mask', 'stop-commands', 'error']
    expect(carriedOut(action.stdout).filter((name) => !ours.includes(name))).toEqual([])
    expect(keptByRunner(action.stdout).length).toBeLessThan(100_000)
    expect(action.summary.length).toBeLessThan(65_000)
    expect((action.stdout + action.summary).includes('\u001b')).toBe(false)
  })

  it('with values from a command', async () => {
    const place = join(folder, 'values')
    await mkdir(place)
    for (const [name, value] of Object.entries(values))
      await writeFile(join(place, name), value, { mode: 0o600 })
    const program = join(place, 'ask')
    const script = `#!/bin/sh\nread -r name\nsleep 0.02\ncat "${place}/PLUMBLINE_SECRET_$(echo "$name" | tr a-z/.- A-Z___)"\n`
    await writeFile(program, script, { mode: 0o755 })
    const commit = await mergeFrom(`{ from: command, command: ["${program}"] }`)
    const { action, texts, seen } = await runHostile(commit, 'command', {})
    expect(action.summary).toMatch(/`k8s-node1` refused/)
    assertNoSecret(texts, secrets)
    assertNoSecret({ ...argumentsOf(seen), ...environmentsOf(seen) }, secrets)
    expect(seen.some(({ arguments: words }) => words.includes('/ask'))).toBe(true)
  })

  it.skipIf(built === undefined && process.env['CI'] !== 'true')(
    'with values from sops (skipped where npm run test:peers -- sops never built it)',
    async () => {
      const key = await newKey()
      const age = /AGE-SECRET-KEY-\S+/.exec(key.secret)?.[0] ?? ''
      const nested = nestedValues()
      const file = await encrypt(built?.sops ?? '', nested, [key.recipient])
      const commit = await mergeFrom('{ from: sops, file: secrets.sops.yaml }', { 'secrets.sops.yaml': file })
      const path = await slowSops(join(folder, 'sops'), built?.sops ?? '')
      const { action, texts, seen } = await runHostile(commit, 'sops', {
        SOPS_AGE_KEY: key.secret,
        PATH: `${path}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      })
      expect(action.summary).toMatch(/`k8s-node1` refused/)
      assertNoSecret({ ...texts, ...argumentsOf(seen) }, { ...secrets, 'age key': age })
      assertNoSecret(environmentsOf(seen), secrets)
      const holders = seen.filter(({ environment }) => environment.includes(age))
      const others = holders.filter((each) => !isSops(each))
      expect(new Set(others.map(({ arguments: words }) => words)).size).toBe(1)
      expect(holders.some(isSops)).toBe(true)
    }
  )
})

/** As a person keeps them: by the names that references call them by. */
const nestedValues = (): Readonly<Record<string, unknown>> => {
  const nested: Record<string, unknown> = {}
  for (const name of [...world.fleet.secrets.keys(), 'canary/part']) {
    const parts = name.split('/')
    const last = parts.pop() ?? ''
    const place = parts.reduce<Record<string, unknown>>(
      (at, part) => (at[part] ??= {}) as Record<string, unknown>,
      nested
    )
    place[last] = values[variableOf(name)]
  }
  return nested
}
