import { stringify } from 'yaml'
import { runProgram } from '../../src/adapters/programs/run-program.ts'
import { secretsFor } from '../../src/adapters/secrets/secrets-for.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { UserError } from '../../src/ports.ts'
import type { Programs } from '../../src/ports.ts'
import { sourceFiles } from '../fleet-files.ts'
import { goInstall, goInstalled } from './install.ts'
import type { Judgement } from './peer.ts'

export const sopsPath = 'github.com/getsops/sops/v3/cmd/sops@v3.13.3'
export const keygenPath = 'filippo.io/age/cmd/age-keygen@v1.3.2'

export type Key = { readonly secret: string; readonly recipient: string }
export type Values = { readonly [key: string]: unknown }
type Texts = Readonly<Record<string, string>>

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

export const newKey = async (): Promise<Key> => {
  const keygen = await goInstall('age-keygen', keygenPath)
  const ran = await runProgram(keygen, [], { environment: {} })
  const [, recipient = ''] = /public key: (age1\S+)/.exec(text(ran.stdout)) ?? []
  return { secret: text(ran.stdout), recipient }
}

export const encrypt = async (
  sops: string,
  values: Values | string,
  recipients: readonly string[],
  options: readonly string[] = [],
  type: 'yaml' | 'json' = 'yaml'
): Promise<string> => {
  const plain =
    typeof values === 'string' ? values : type === 'json' ? JSON.stringify(values) : stringify(values)
  const args = ['--input-type', type, '--output-type', type, '--filename-override', `x.${type}`]
  const ran = await runProgram(sops, ['encrypt', '--age', recipients.join(','), ...args, ...options], {
    environment: {},
    input: plain,
  })
  if (ran.code !== 0) throw new Error(`sops encrypt: ${ran.stderr}`)
  return text(ran.stdout)
}

export const read = (
  sops: string,
  files: Texts,
  names: readonly string[],
  environment: Record<string, string>,
  secrets: JsonObject = {}
): Promise<ReadonlyMap<string, string>> => {
  const programs: Programs = { run: runProgram, find: () => Promise.resolve(sops) }
  const cluster = { spec: { secrets } }
  const options = {
    cluster,
    files: sourceFiles(files),
    folder: 'nodes',
    directory: '/',
    environment,
    programs,
  }
  return secretsFor({ ...options, hide: () => undefined }).read(names)
}

/** Each name must have exactly this value. */
export const reads = async (
  wanted: Readonly<Record<string, string>>,
  got: Promise<ReadonlyMap<string, string>>
): Promise<Judgement> => {
  const values = await got
  const wrong = Object.entries(wanted).filter(([name, value]) => values.get(name) !== value)
  const accepted = wrong.length === 0 && values.size === Object.keys(wanted).length
  return { accepted, said: `wrong: ${wrong.map(([name]) => name).join(', ')}` }
}

/** Refused for this reason, in words that hold none of the values; anything else is no verdict at all. */
export const refused = async (
  why: RegExp,
  got: Promise<unknown>,
  hidden: readonly string[] = []
): Promise<Judgement> => {
  const said = await got.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UserError) return error.message
      throw error
    }
  )
  if (said === undefined) return { accepted: true, said: 'it was read' }
  const leaked = hidden.some((value) => said.includes(value))
  return { accepted: leaked || !why.test(said), said: leaked ? 'the message holds a value' : said }
}

/** For tests that use them where they were built before: `npm run test:peers -- sops` builds them. */
export const builtSops = async (): Promise<
  { readonly sops: string; readonly keygen: string } | undefined
> => {
  const [program, keygen] = await Promise.all([
    goInstalled('sops', sopsPath),
    goInstalled('age-keygen', keygenPath),
  ])
  return program === undefined || keygen === undefined ? undefined : { sops: program, keygen }
}
