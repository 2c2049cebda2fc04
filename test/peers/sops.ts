import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { goInstall } from './install.ts'
import { newBundleCases } from './new-bundle.ts'
import { accept, reject } from './peer.ts'
import type { Case, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'
import { encrypt, keygenPath, newKey, read, reads, refused, sopsPath } from './sops-tools.ts'
import type { Key, Values } from './sops-tools.ts'

/** sops and age encrypt; our adapter must read what they wrote, and nothing that somebody changed since. */

const password = `p*ss'"\\ ${randomBytes(9).toString('base64')}`
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'sec1', format: 'pem' })
  .toString()
const values = { registry: { password, key: pem, list: ['first-item', 'second-item'] } }
const all = {
  'registry/password': password,
  'registry.password': password,
  'registry/key': pem,
  'registry/list/1': 'second-item',
}
const file = 'secrets.sops.yaml'

/** Else a date becomes one to sops, which then reads nothing at all. */
const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const

/** The text of a file with one value of it replaced. */
const edited = (encrypted: string, edit: (values: Record<string, Values>) => Values): string =>
  stringify(edit(parse(encrypted) as Record<string, Values>), quoted)

const withKey = (key: Key) => ({ SOPS_AGE_KEY: key.secret })

const good: readonly Case[] = [
  accept('every value of a YAML file, by both ways to write a name', async (sops) => {
    const key = await newKey()
    const encrypted = await encrypt(sops, values, [key.recipient])
    return reads(all, read(sops, { [file]: encrypted }, Object.keys(all), withKey(key)))
  }),
  accept('every value of a JSON file', async (sops) => {
    const key = await newKey()
    const encrypted = await encrypt(sops, values, [key.recipient], [], 'json')
    return reads(all, read(sops, { 'more/x.sops.json': encrypted }, Object.keys(all), withKey(key)))
  }),
  accept('a file for two recipients, of which ours is the second', async (sops) => {
    const [theirs, ours] = [await newKey(), await newKey()]
    const encrypted = await encrypt(sops, values, [theirs.recipient, ours.recipient])
    return reads(all, read(sops, { [file]: encrypted }, Object.keys(all), withKey(ours)))
  }),
  accept('a bundle as talosctl writes it, and a second file beside it', async (sops) => {
    const key = await newKey()
    const bundle = { cluster: { id: 'c2VjcmV0' }, certs: { os: { crt: 'Y3J0Y3J0', key: 'a2V5a2V5' } } }
    const files = {
      'talos.sops.yaml': await encrypt(sops, bundle, [key.recipient]),
      [file]: await encrypt(sops, values, [key.recipient]),
    }
    const wanted = { 'talos/certs/os/key': 'a2V5a2V5', 'talos/cluster/id': 'c2VjcmV0', ...all }
    return reads(wanted, read(sops, files, Object.keys(wanted), withKey(key), { bundle: 'talos.sops.yaml' }))
  }),
  accept('a key in a file that only its owner can read', (sops) =>
    inScratch({}, async (folder) => {
      const key = await newKey()
      await writeFile(join(folder, 'key'), key.secret, { mode: 0o600 })
      const encrypted = await encrypt(sops, values, [key.recipient])
      const environment = { SOPS_AGE_KEY_FILE: join(folder, 'key') }
      return reads(all, read(sops, { [file]: encrypted }, Object.keys(all), environment))
    })
  ),
  accept('only the file that holds an asked name', async (sops) => {
    const [key, other] = [await newKey(), await newKey()]
    const files = {
      [file]: await encrypt(sops, values, [key.recipient]),
      'other.sops.yaml': await encrypt(sops, { elsewhere: 'not-asked-for' }, [other.recipient]),
    }
    return reads({ 'registry/password': password }, read(sops, files, ['registry/password'], withKey(key)))
  }),
]

/** What somebody does to the file, and what it is refused with. */
const tampered: readonly (readonly [string, RegExp, (encrypted: string) => string])[] = [
  [
    'a MAC of another time',
    /MAC does not fit/,
    (encrypted) =>
      edited(encrypted, ({ sops = {}, ...rest }) => ({
        ...rest,
        sops: { ...sops, lastmodified: '2020-01-01T00:00:00Z' },
      })),
  ],
  [
    'no MAC',
    /^nodes\/secrets.sops.yaml (?:has no MAC|cannot be decrypted)/,
    (encrypted) => edited(encrypted, ({ sops = {}, ...rest }) => ({ ...rest, sops: { ...sops, mac: '' } })),
  ],
  [
    'a value moved to another name',
    /was changed after it was encrypted/,
    (encrypted) =>
      edited(encrypted, ({ registry = {}, ...rest }) => ({
        ...rest,
        registry: { ...registry, key: registry['password'] },
      })),
  ],
  [
    'a value removed',
    /MAC does not fit/,
    (encrypted) =>
      edited(encrypted, ({ registry = {}, ...rest }) => ({
        ...rest,
        registry: { password: registry['password'] },
      })),
  ],
  [
    'a value added in the open',
    /^nodes\/secrets.sops.yaml:\d+:\d+: this value is not encrypted/,
    (encrypted) => edited(encrypted, (whole) => ({ added: { value: 'in-the-open' }, ...whole })),
  ],
  ['a plain file', /is not encrypted/, () => stringify(values)],
  [
    'a file whose own part was taken away',
    /is not encrypted/,
    (encrypted) => edited(encrypted, ({ sops: _, ...rest }) => rest),
  ],
]

const bad: readonly Case[] = [
  ...tampered.map(([what, why, edit]) =>
    reject(what, async (sops) => {
      const key = await newKey()
      const encrypted = edit(await encrypt(sops, values, [key.recipient]))
      const got = read(sops, { [file]: encrypted }, ['registry/password'], withKey(key))
      return refused(why, got, [password, pem, 'in-the-open', key.secret])
    })
  ),
  reject('another key', async (sops) => {
    const [theirs, ours] = [await newKey(), await newKey()]
    const encrypted = await encrypt(sops, values, [theirs.recipient])
    const got = read(sops, { [file]: encrypted }, ['registry/password'], withKey(ours))
    return refused(/^nodes\/secrets.sops.yaml cannot be decrypted with this age key/, got, [ours.secret])
  }),
  reject('no key', async (sops) => {
    const encrypted = await encrypt(sops, values, [(await newKey()).recipient])
    return refused(/there is no age key/, read(sops, { [file]: encrypted }, ['registry/password'], {}))
  }),
  reject('what is no key', async (sops) => {
    const encrypted = await encrypt(sops, values, [(await newKey()).recipient])
    const got = read(sops, { [file]: encrypted }, ['registry/password'], { SOPS_AGE_KEY: 'hunter22' })
    return refused(/holds no age key/, got, ['hunter22'])
  }),
  reject('a key file that others can read', (sops) =>
    inScratch({}, async (folder) => {
      const key = await newKey()
      const path = join(folder, 'key')
      await writeFile(path, key.secret)
      await chmod(path, 0o644)
      const encrypted = await encrypt(sops, values, [key.recipient])
      const got = read(sops, { [file]: encrypted }, ['registry/password'], { SOPS_AGE_KEY_FILE: path })
      return refused(/chmod 600/, got)
    })
  ),
  reject('a value left in the open by its suffix', async (sops) => {
    const key = await newKey()
    const encrypted = await encrypt(sops, { ...values, note_unencrypted: 'left-open' }, [key.recipient])
    const got = read(sops, { [file]: encrypted }, ['registry/password'], withKey(key))
    return refused(/this value is not encrypted/, got, ['left-open'])
  }),
  reject('a file of which a rule encrypts only a part', async (sops) => {
    const key = await newKey()
    const encrypted = await encrypt(
      sops,
      { ...values, user: 'left-open' },
      [key.recipient],
      ['--encrypted-regex', '^registry$']
    )
    const got = read(sops, { [file]: encrypted }, ['registry/password'], withKey(key))
    return refused(/this value is not encrypted/, got, ['left-open'])
  }),
  reject('one name in two files', async (sops) => {
    const key = await newKey()
    const one = await encrypt(sops, values, [key.recipient])
    const two = await encrypt(sops, values, [key.recipient])
    const got = read(sops, { [file]: one, 'b.sops.yaml': two }, ['registry/password'], withKey(key))
    return refused(
      /^registry\/password stands twice, in nodes\/secrets.sops.yaml and nodes\/b.sops.yaml/,
      got,
      [password]
    )
  }),
  ...(
    [
      ['an empty value', 'a: ""\nb: whole-value\n', /^a secret cannot be used.*\na is empty/],
      ['a value of spaces', 'a: "    "\nb: whole-value\n', /\na is empty/],
      ['a value too short to hide', 'a: abc\nb: whole-value\n', /\na has fewer than 4 characters/],
      [
        'bytes that are no text',
        'a: !!binary aGVsbG/+\nb: whole-value\n',
        /\na holds bytes that are no text/,
      ],
      ['a number', 'a: 0777\nb: whole-value\n', /:1:\d+: this value is encrypted as a whole number/],
      ['a date', 'a: 2026-12-01\nb: whole-value\n', /:1:\d+: this value is encrypted as a date/],
      ['a switch', 'a: true\nb: whole-value\n', /:1:\d+: this value is encrypted as a switch/],
      ['a name that is not there', 'b: whole-value\n', /\na is missing/],
    ] as const
  ).map(([what, plain, why]) =>
    reject(what, async (sops) => {
      const key = await newKey()
      const encrypted = await encrypt(sops, plain, [key.recipient])
      return refused(why, read(sops, { [file]: encrypted }, ['a', 'b'], withKey(key)), [
        'whole-value',
        'hello',
      ])
    })
  ),
]

export const sops: Peer = {
  name: 'sops, age',
  version: '3.13.3, 1.3.2',
  install: async () => {
    await goInstall('age-keygen', keygenPath)
    return goInstall('sops', sopsPath)
  },
  cases: () => Promise.resolve([...good, ...bad, ...newBundleCases]),
}
