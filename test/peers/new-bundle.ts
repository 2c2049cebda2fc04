import { randomBytes } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { runProgram } from '../../src/adapters/programs/run-program.ts'
import { newBundle } from '../../src/adapters/secrets/new-bundle.ts'
import { secretLeaves } from '../../src/fleet/secret-names.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import type { Programs } from '../../src/ports.ts'
import { goInstall, goProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'
import { newKey, read, reads, refused, sopsPath } from './sops-tools.ts'

/** Which bytes talosctl printed, so that what was stored can be compared with them. */
type Making = { readonly programs: Programs; readonly printed: () => string }

const making = (sops: string, talosctl: string | undefined, standIn = bundle()): Making => {
  let printed = ''
  return {
    printed: () => printed,
    programs: {
      find: (name) => Promise.resolve(name === 'sops' ? sops : (talosctl ?? name)),
      run: async (program, args, options) => {
        if (program === sops) return runProgram(program, args, options)
        const ran =
          talosctl === undefined
            ? { code: 0, stdout: Buffer.from(standIn), stderr: '' }
            : await runProgram(program, args, options)
        printed = Buffer.from(ran.stdout).toString('utf8')
        return ran
      },
    },
  }
}

const random = (): string => randomBytes(24).toString('base64')
const bundle = (): string =>
  stringify({
    cluster: { id: random(), secret: random() },
    secrets: { bootstraptoken: random() },
    trustdinfo: { token: random() },
    certs: { os: { crt: random(), key: random() } },
  })

/** The secrets that were made, as apply reads them; and nothing else may lie in the folder. */
const makes = (sops: string, talosctl: string | undefined, rule: string): Promise<Judgement> =>
  inScratch({}, async (folder) => {
    const key = await newKey()
    await mkdir(join(folder, 'nodes'))
    await writeFile(
      join(folder, '.sops.yaml'),
      rule.replaceAll('RECIPIENT', () => key.recipient)
    )
    const file = join(folder, 'nodes', 'talos.sops.yaml')
    const { programs, printed } = making(sops, talosctl)
    const recipients = await newBundle({ file, programs })
    const names = await readdir(join(folder, 'nodes'))
    if (recipients.join() !== key.recipient || names.join() !== 'talos.sops.yaml')
      return { accepted: false, said: `${recipients.join()} ${names.join()}` }
    const wanted = secretLeaves(parse(printed()) as JsonObject, 'talos/').map(
      ({ names: [name = ''], value }) => [name, String(value)] as const
    )
    const files = { 'talos.sops.yaml': await readFile(file, 'utf8') }
    const environment = { SOPS_AGE_KEY: key.secret }
    const asked = wanted.map(([name]) => name)
    const got = read(sops, files, asked, environment, { bundle: 'talos.sops.yaml' })
    return reads(Object.fromEntries(wanted), got)
  })

const rule = 'creation_rules:\n  - path_regex: \\.sops\\.yaml$\n    age: RECIPIENT\n'

/** Refused, with nothing written beside what was there. */
const refuses = (
  what: string,
  why: RegExp,
  files: Readonly<Record<string, string>>,
  more: { readonly file?: string; readonly standIn?: string } = {}
): Case =>
  reject(what, (sops) =>
    inScratch({ 'nodes/keep': '' }, async (folder) => {
      const key = await newKey()
      for (const [path, text] of Object.entries(files))
        await writeFile(
          join(folder, path),
          text.replaceAll('RECIPIENT', () => key.recipient)
        )
      const before = await readdir(folder, { recursive: true })
      const { programs, printed } = making(sops, undefined, more.standIn)
      const made = newBundle({ file: join(folder, 'nodes', more.file ?? 'talos.sops.yaml'), programs })
      const judged = await refused(why, made, [])
      const after = await readdir(folder, { recursive: true })
      const kept = after.length === before.length
      return kept && !judged.said.includes(printed() || 'nothing')
        ? judged
        : { accepted: true, said: `left behind: ${after.join(' ')}` }
    })
  )

export const newBundleCases: readonly Case[] = [
  accept('new secrets, as apply reads them', (sops) => makes(sops, undefined, rule)),
  refuses('new secrets without a .sops.yaml', /age-keygen -o key\.txt/, {}),
  refuses('new secrets of which a rule would leave some in the open', /would leave \d+ values in the open/, {
    '.sops.yaml': `${rule}    encrypted_regex: ^certs$\n`,
  }),
  refuses('new secrets that a suffix would leave in the open', /would leave \d+ values? in the open/, {
    '.sops.yaml': `${rule}    unencrypted_suffix: token\n`,
  }),
  refuses('new secrets that no rule is for', /look at creation_rules/, {
    '.sops.yaml': rule.replace('sops', () => 'other'),
  }),
  refuses('new secrets over old ones', /is there already and stays as it is/, {
    '.sops.yaml': rule,
    'nodes/talos.sops.yaml': 'old: one\n',
  }),
  refuses(
    'new secrets under a name that is not read as encrypted',
    /name it \*\.sops\.yaml/,
    { '.sops.yaml': rule },
    {
      file: 'talos.yaml',
    }
  ),
  refuses('what is no bundle', /printed no bundle/, { '.sops.yaml': rule }, { standIn: 'a: b\n' }),
]

export const talosctlSecrets: Peer = {
  name: 'talosctl gen secrets',
  version: '1.13.9',
  install: () => goProgram({ module: 'talosctl', package: 'github.com/siderolabs/talos/cmd/talosctl' }),
  cases: () =>
    Promise.resolve([
      accept('its own secrets, encrypted and read', async (talosctl) =>
        makes(await goInstall('sops', sopsPath), talosctl, rule)
      ),
      reject('no rule', async (talosctl) =>
        inScratch({}, async (folder) => {
          const { programs } = making(await goInstall('sops', sopsPath), talosctl)
          return refused(/age-keygen/, newBundle({ file: join(folder, 'talos.sops.yaml'), programs }))
        })
      ),
    ]),
}
