import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startForge, tokens } from '../../lab/forge/forge.ts'
import type { LabForge } from '../../lab/forge/forge.ts'
import { makeRepository } from '../../lab/repository.ts'
import type { LabRepository } from '../../lab/repository.ts'
import { runAction } from '../../lab/run-action.ts'
import type { ActionRun } from '../../lab/run-action.ts'
import { variableOf } from '../../src/adapters/secrets/from-environment.ts'
import { compare } from '../../src/compare/compare.ts'
import { changeList } from '../../src/report/annotations.ts'
import { openOutgoingGate } from '../../src/report/outgoing-gate.ts'
import type { PlanReport } from '../../src/report/plan-report.ts'
import { writePlan } from '../../src/report/write-plan.ts'
import { assertNoSecret } from '../assert-no-secret.ts'
import type { Found } from '../assert-no-secret.ts'
import { renderTexts, root, smallFleet } from '../fleet-files.ts'
import { builtSops, encrypt, newKey } from '../peers/sops-tools.ts'
import { filesSince, keptByRunner } from './kept.ts'
import { isSops, slowSops } from './slow-sops.ts'
import { watchProcesses } from './process-table.ts'

/** Known values are sent through every way that text can leave, and through what the runner, the forge and the machine keep. */

const id = randomBytes(6).toString('hex')
const canaries = {
  'canary/pem': generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString(),
  'canary/pattern': `a.*(b+)[c]|^$\\d{2,}?&amp;${id}`,
  'canary/short': `§${id.slice(0, 2)}¤`,
  'canary/unicode': `pässwörd-🔑-${id}`,
  'canary/part': `hunter-${id}`,
  'canary/whole': `hunter-${id}-and-more`,
  'canary/markdown': `_under_ *star* |pipe| <b> @home ${id}`,
}
const names = Object.keys(canaries)
/** Inside of base64 nothing tells so few bytes from others. */
const namedIn = (leak: string) => names.filter((name) => leak !== 'file' || name !== 'canary/short')

let folder: string
let forge: LabForge
let n = 0
const built = await builtSops()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-canary-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const cluster = (source: string): string =>
  `apiVersion: plumbline/v1\nkind: Cluster\nmetadata: { name: lab }\nspec:\n  os: ubuntu\n  kubernetes: v1.34.2\n  endpoint: https://192.0.2.10:6443\n  secrets: ${source}\n`
const node = 'apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: cp1 }\nspec:\n  role: control-plane\n'

type Source = {
  /** `spec.secrets`, as YAML. */
  readonly spec: string
  readonly environment: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

const fromEnvironment: Source = {
  spec: '{ from: environment }',
  environment: Object.fromEntries(Object.entries(canaries).map(([name, value]) => [variableOf(name), value])),
}

const report: PlanReport = {
  fleet: 'nodes',
  cluster: 'lab',
  version: '0',
  base: { sha: 'a'.repeat(40), ref: 'main' },
  head: { sha: 'b'.repeat(40) },
  how: 'worktree',
  diagnostics: [],
  baseBroken: false,
  changes: undefined,
  nodeCount: 1,
  consented: [],
}

const repositories = new Map<Source, Promise<LabRepository>>()
const repositoryOf = async (source: Source): Promise<LabRepository> => {
  const fleet = join(folder, `fleet${(n += 1)}`)
  const files = { 'cluster.yaml': cluster(source.spec), 'cp1.yaml': node, ...source.files }
  await mkdir(fleet)
  for (const [path, text] of Object.entries(files)) await writeFile(join(fleet, path), text)
  const edit = () => Promise.resolve({ 'README.md': 'hello\n' })
  return makeRepository(join(folder, `r${n}`), fleet, edit, true)
}

const run = async (source: Source, leak: string): Promise<{ action: ActionRun; texts: Found }> => {
  const made = repositories.get(source) ?? repositoryOf(source)
  repositories.set(source, made)
  const repository = await made
  n += 1
  const scratch = join(folder, `s${n}`)
  forge = await startForge('github', [
    { number: 1, head: repository.head, base: repository.base, baseRef: 'main' },
  ])
  const started = Date.now() - 1000
  try {
    const action = await runAction({
      actionFolder: join(root, 'test/house/canary'),
      workspace: repository.workspace,
      scratch,
      event: { name: 'push', payload: {} },
      forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job },
      run: { id: n, attempt: 1 },
      sha: repository.head,
      ref: 'refs/heads/main',
      environment: {
        RUNNER_DEBUG: '1',
        ACTIONS_STEP_DEBUG: 'true',
        ACTIONS_RUNNER_DEBUG: 'true',
        TMPDIR: join(scratch, 'temp'),
        CANARY_NAMES: names.join(' '),
        CANARY_LEAK: leak,
        ...source.environment,
      },
    })
    const texts = {
      'the log': keptByRunner(action.stdout),
      stderr: action.stderr,
      'the summary': action.summary,
      outputs: JSON.stringify(action.outputs),
      'the journal of the forge': JSON.stringify(forge.journal),
      'the state of the forge': JSON.stringify(forge.state),
      ...(await filesSince(scratch, started, true)),
      ...(await filesSince(repository.workspace, started, true)),
      ...(await filesSince(tmpdir(), started, false)),
      ...(await filesSince('/dev/shm', started, false)),
    }
    return { action, texts }
  } finally {
    await forge.close()
  }
}

describe('T15 a secret stays', () => {
  it.each([
    ['nothing', undefined],
    ['log', 'the log'],
    ['warning', 'a warning'],
    ['annotation', 'an annotation'],
    ['summary', 'the job summary'],
    ['output', 'the output digest'],
    ['file', 'the file plan.html'],
    ['json', 'the file changes.json'],
    ['user-error', 'an error'],
    ['error', 'an error'],
    ['late', 'an error'],
    ['verdict', 'an error'],
    ['comment', 'the comment'],
    ['status', 'the status'],
  ])('where an action would say it: %s', async (leak, sink) => {
    const { action, texts } = await run(fromEnvironment, leak)
    assertNoSecret(texts, canaries)
    expect(action.exitCode, action.stdout + action.stderr).toBe(sink === undefined ? 0 : 1)
    if (sink === undefined) expect(texts['the journal of the forge']).toContain('read 7 secrets')
    else for (const name of namedIn(leak)) expect(texts['the log']).toContain(`the secret ${name} in ${sink}`)
  })

  it('and the runner is asked to hide every value and every line of it', async () => {
    const { action } = await run(fromEnvironment, 'nothing')
    const masks = [...action.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) =>
      mask
        .replaceAll('%0A', () => '\n')
        .replaceAll('%0D', () => '\r')
        .replaceAll('%25', () => '%')
    )
    const lines = canaries['canary/pem']
      .split('\n')
      .filter((line) => line.length >= 8 && !line.startsWith('-'))
    expect(masks).toEqual(expect.arrayContaining([...Object.values(canaries), ...lines]))
  })

  it('and this test would see it', () => {
    for (const [name, value] of Object.entries(canaries)) {
      const base64 = Buffer.from(`x${value}y`).toString('base64')
      const json = JSON.stringify({ a: JSON.stringify({ value }) })
      for (const text of [value, base64, json, encodeURIComponent(value), Buffer.from(value).toString('hex')])
        expect(() => assertNoSecret({ log: `a ${text} b` }, canaries)).toThrow(`${name} in log`)
    }
    expect(() => assertNoSecret({ log: 'nothing here' }, canaries)).not.toThrow()
  })
})

describe('T15 a secret that somebody also wrote down under a harmless name', () => {
  it.each(Object.entries(canaries))('%s is in no form of the plan, and each says so', (name, value) => {
    const file = `  files:\n    ubuntu:\n      - path: /etc/motd.d/x\n        content: ${JSON.stringify(`note ${value} end\n`)}\n`
    const changes = compare(renderTexts(smallFleet()).rendering, renderTexts(smallFleet('', file)).rendering)
    const known = [{ name, value }]
    const written = writePlan({ ...report, changes }, known)
    const gate = openOutgoingGate()
    gate.hide(known)
    const json = gate.report(JSON.stringify(changeList(changes)), 'JSON')
    const { comment, summary, html, text } = written
    assertNoSecret({ comment, summary, html, text, json }, { [name]: value })
    expect(written.complete).toBe(name === 'canary/pem')
    // A private key is hidden by its form before anything is written, so nothing has to be withheld there.
    if (name !== 'canary/pem')
      for (const each of [html, text, json]) expect(each).toContain(`the secret ${name}`)
  })
})

/** A program that says the value a moment later, so that it is seen while it runs. */
const commandSource = async (): Promise<Source> => {
  const place = join(folder, `values${n}`)
  await mkdir(place)
  const program = join(place, 'ask')
  for (const [name, value] of Object.entries(canaries))
    await writeFile(
      join(
        place,
        name.replace('/', () => '-')
      ),
      value,
      { mode: 0o600 }
    )
  await writeFile(program, `#!/bin/sh\nread -r name\nsleep 0.1\ncat "${place}/$(echo "$name" | tr / -)"\n`)
  await chmod(program, 0o755)
  return { spec: `{ from: command, command: ["${program}"] }`, environment: {} }
}

describe('T16 and T25 a secret is in no argument, in no file, and in no environment but the one it came by', () => {
  it('with values from a command', async () => {
    const source = await commandSource()
    const { result, seen } = await watchProcesses(() => run(source, 'nothing'))
    expect(result.action.exitCode, result.action.stdout).toBe(0)
    assertNoSecret(result.texts, canaries)
    expect(seen.some(({ arguments: words }) => words.includes('/ask'))).toBe(true)
    assertNoSecret(
      Object.fromEntries(seen.map((each, i) => [`${each.program} ${i}`, each.arguments + each.environment])),
      canaries
    )
  })

  it('with values from the environment', async () => {
    const { result, seen } = await watchProcesses(() => run(fromEnvironment, 'nothing'))
    assertNoSecret(result.texts, canaries)
    const holders = seen.filter(({ environment }) => environment.includes(id))
    // By arguments: what is about to become another program still looks like its parent.
    expect(new Set(holders.map(({ arguments: words }) => words)).size).toBe(1)
    assertNoSecret(
      Object.fromEntries(seen.map((each, i) => [`${each.program} ${i}`, each.arguments])),
      canaries
    )
  })

  it.skipIf(built === undefined && process.env['CI'] !== 'true')(
    'with values from sops, and the age key goes to nobody else (skipped where npm run test:peers -- sops never built it)',
    async () => {
      const key = await newKey()
      const secret = /AGE-SECRET-KEY-\S+/.exec(key.secret)?.[0] ?? ''
      const nested = {
        canary: Object.fromEntries(Object.entries(canaries).map(([name, value]) => [name.slice(7), value])),
      }
      const source: Source = {
        spec: '{ from: sops, file: secrets.sops.yaml }',
        environment: {
          SOPS_AGE_KEY: key.secret,
          PATH: `${await slowSops(join(folder, `slow${n}`), built?.sops ?? '')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        },
        files: { 'secrets.sops.yaml': await encrypt(built?.sops ?? '', nested, [key.recipient]) },
      }
      const { result, seen } = await watchProcesses(() => run(source, 'nothing'))
      expect(result.action.exitCode, result.action.stdout).toBe(0)
      const all = { ...canaries, 'age key': secret }
      assertNoSecret(result.texts, all)
      assertNoSecret(Object.fromEntries(seen.map((each, i) => [`${each.program} ${i}`, each.arguments])), all)
      assertNoSecret(
        Object.fromEntries(seen.map((each, i) => [`${each.program} ${i}`, each.environment])),
        canaries
      )
      const holders = seen.filter(({ environment }) => environment.includes(secret))
      const others = holders.filter((each) => !isSops(each))
      expect(new Set(others.map(({ arguments: words }) => words)).size).toBe(1)
      expect(holders.some(isSops)).toBe(true)
    }
  )
})
