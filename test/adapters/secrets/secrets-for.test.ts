import { describe, expect, it } from 'vitest'
import { runProgram } from '../../../src/adapters/programs/run-program.ts'
import { variableOf } from '../../../src/adapters/secrets/from-environment.ts'
import { secretsFor } from '../../../src/adapters/secrets/secrets-for.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { KnownSecret } from '../../../src/report/known-secrets.ts'
import { sourceFiles } from '../../fleet-files.ts'
import type { Texts } from '../../fleet-files.ts'

const node = process.execPath
type Given = { readonly environment?: Record<string, string>; readonly files?: Texts }

const open = (secrets: JsonObject, { environment = {}, files = {} }: Given = {}) => {
  const hidden: KnownSecret[] = []
  const { read } = secretsFor({
    cluster: { spec: { secrets } },
    files: sourceFiles(files),
    folder: 'nodes',
    directory: '/',
    environment,
    programs: { run: runProgram, find: () => Promise.reject(new Error('no program was to be looked for')) },
    hide: (known) => hidden.push(...known),
  })
  return { read, environment, hidden }
}

const failure = (secrets: JsonObject, names: readonly string[], given: Given = {}): Promise<string> =>
  open(secrets, given)
    .read(names)
    .then(
      () => 'it was read',
      (error: unknown) =>
        error instanceof Error && error.name === 'UserError'
          ? error.message
          : `no UserError: ${String(error)}`
    )

describe('secrets of the environment', () => {
  const secrets = { from: 'environment' }
  const environment = () => ({
    PLUMBLINE_SECRET_REGISTRY_PASSWORD: 'hunter22',
    PLUMBLINE_SECRET_TALOS_CERTS_OS_KEY: 'line-1\nline-2\n',
    PLUMBLINE_SECRET_UNASKED: 'not-asked-for',
    PATH: '/bin',
  })

  it('are named after their path, and are taken out of it at once, asked for or not', async () => {
    const { read, environment: left, hidden } = open(secrets, { environment: environment() })
    expect(left).toEqual({ PATH: '/bin' })
    expect(await read(['registry/password', 'talos/certs/os/key', 'registry/password'])).toEqual(
      new Map([
        ['registry/password', 'hunter22'],
        ['talos/certs/os/key', 'line-1\nline-2\n'],
      ])
    )
    expect(hidden).toHaveLength(2)
    expect(variableOf('a-b.c/d9')).toBe('PLUMBLINE_SECRET_A_B_C_D9')
  })

  it('that are missing or cannot be used are all named in one message without a value', async () => {
    const given = { ...environment(), PLUMBLINE_SECRET_EMPTY: '', PLUMBLINE_SECRET_PIN: 'abc' }
    const said = await failure(secrets, ['gone', 'empty', 'pin', 'registry/password', 'lost/too'], {
      environment: given,
    })
    expect(said.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '4 secrets cannot',
      'empty is empty:',
      'gone is missing:',
      'lost/too is missing:',
      'pin has fewer',
    ])
    expect(said).not.toMatch(/hunter22|abc/)
  })

  it('that would be one variable are refused; two ways to write one name are one', async () => {
    expect(await failure(secrets, ['a/b', 'a-b'])).toContain('a-b and a/b would both be PLUMBLINE_SECRET_A_B')
    expect(
      await open(secrets, { environment: environment() }).read(['registry/password', 'registry.password'])
    ).toHaveProperty('size', 2)
  })

  it('below kubeadm/ are nobody’s to give', async () => {
    const given = { environment: { PLUMBLINE_SECRET_KUBEADM_TOKEN: 'hunter22' } }
    expect(await failure(secrets, ['kubeadm/token'], given)).toContain('minted when a node is built')
  })

  it('that nobody asks for need no source at all', async () => {
    expect(await open({ from: 'sops' }).read([])).toEqual(new Map())
  })
})

/** A program that is what a user writes, run without a shell. */
const command = (code: string, ...more: string[]) => ({
  from: 'command',
  command: [node, '-e', code, ...more],
})
const readStdin = `const name = require('fs').readFileSync(0, 'utf8')`

describe('secrets of a command', () => {
  it('are asked for by name on stdin, and lose one newline at their end', async () => {
    const { read, hidden } = open(command(`${readStdin}; console.log('value of ' + name)`))
    expect(await read(['a/b', 'c'])).toEqual(
      new Map([
        ['a/b', 'value of a/b\n'],
        ['c', 'value of c\n'],
      ])
    )
    expect(hidden).toHaveLength(2)
  })

  it('come without a shell, with a reduced environment and what was meant for it', async () => {
    const environment = {
      HOME: '/home/x',
      GITHUB_TOKEN: 'not-for-you',
      SOPS_AGE_KEY: 'nor-this',
      PLUMBLINE_COMMAND_VAULT_TOKEN: 'for-vault',
    }
    const { read, environment: left } = open(
      command(`console.log(JSON.stringify([process.argv.slice(1), process.env]))`, '$HOME;`id`', '*'),
      { environment }
    )
    expect(left).not.toHaveProperty('PLUMBLINE_COMMAND_VAULT_TOKEN')
    expect(JSON.parse((await read(['name'])).get('name') ?? '')).toEqual([
      ['$HOME;`id`', '*'],
      { HOME: '/home/x', VAULT_TOKEN: 'for-vault' },
    ])
  })

  it.each([
    ['fails', `console.error('no such\\nentry'); process.exit(3)`, /^a: \S+ ended with 3: entry\nb: /],
    [
      'fails and says the value',
      `console.log('hunter22'); console.error('bad hunter22'); process.exit(1)`,
      /ended with 1\. What it said may hold a secret, and is not shown/,
    ],
    [
      'fails and says what looks like a value',
      `console.error('-----BEGIN PRIVATE ' + 'KEY-----'); process.exit(1)`,
      /is not shown/,
    ],
    ['prints nothing', '', /\na is empty.*\nb is empty/],
    ['prints bytes that are no text', `process.stdout.write(Buffer.from([104, 255, 104, 104]))`, /no text/],
    [
      'prints without end',
      `setInterval(() => process.stdout.write('x'.repeat(65536)), 0)`,
      /^a: \S+ printed more than 1048576 bytes and was stopped$/,
    ],
  ])('is refused where it %s', async (_, code, why) => {
    const said = await failure(command(code), ['a', 'b'])
    expect(said).toMatch(why)
    expect(said).not.toMatch(/hunter22|BEGIN/)
  })

  it('is refused where there is none, or it is not there', async () => {
    expect(await failure({ from: 'command' }, ['a'])).toContain('spec.secrets.command is missing')
    expect(await failure({ from: 'command', command: ['/no/such/program'] }, ['a'])).toMatch(
      /^a: \/no\/such\/program cannot be started \(ENOENT\): install it/
    )
  })
})

describe('secrets of SOPS files', () => {
  const plain = { 'secrets.sops.yaml': 'registry:\n  password: in-the-open\n' }

  it('T25 that lie in the open are refused before anything is decrypted, and the value is not repeated', async () => {
    const said = await failure({}, ['registry/password'], {
      files: plain,
      environment: { SOPS_AGE_KEY: 'AGE-SECRET-KEY-1X' },
    })
    expect(said).toMatch(/^nodes\/secrets\.sops\.yaml:1:1: the file is not encrypted/)
    expect(said).not.toContain('in-the-open')
  })

  it.each(['sops', 'environment', 'command'])(
    'T25 take every key out of the environment at once, also where values come from %s',
    (from) => {
      const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
      const given = {
        SOPS_AGE_KEY: `# created: today\n${key}\n`,
        SOPS_AGE_KEY_FILE: 'b',
        PLUMBLINE_SECRET_A: 'hunter22',
        PLUMBLINE_COMMAND_A: 'hunter22',
        HOME: 'c',
      }
      const { environment, hidden } = open({ from }, { environment: given })
      expect(environment).toEqual({ HOME: 'c' })
      expect(hidden).toEqual(from === 'sops' ? [{ name: 'SOPS_AGE_KEY', value: key }] : [])
    }
  )

  it('are missing where no file holds them', async () => {
    expect(await failure({}, ['a', 'b'])).toMatch(/^2 secrets cannot be used.*\na is missing.*\nb is missing/)
  })
})
