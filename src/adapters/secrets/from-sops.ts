import { stat } from 'node:fs/promises'
import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Cluster } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { parseFile } from '../../fleet/parse-file.ts'
import { secretLeaves, secretPrefix } from '../../fleet/secret-names.ts'
import { secretRevisions } from '../../fleet/secret-revisions.ts'
import { sortFiles } from '../../fleet/sort-files.ts'
import type { SourceFile } from '../../fleet/source-file.ts'
import { UserError } from '../../ports.ts'
import type { Programs } from '../../ports.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import { readUtf8 } from './judge-value.ts'
import type { Source } from './source.ts'

type Options = {
  readonly cluster: Pick<Cluster, 'spec'>
  readonly files: readonly SourceFile[]
  readonly folder: string
  readonly programs: Programs
  readonly hide: (secrets: readonly KnownSecret[]) => void
}

/** A SOPS file as it lies in git. */
type Encrypted = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly prefix: string
  readonly names: ReadonlySet<string>
}

/**
 * Every `*.sops.yaml` and `*.sops.json` of the fleet folder. Only files that hold an asked name are decrypted, in
 * memory: ciphertext on stdin, values on stdout. The age key is given to sops alone.
 */
export const fromSops = (key: Readonly<Record<string, string>>, options: Options): Source => {
  for (const [value] of (key['SOPS_AGE_KEY'] ?? '').matchAll(/AGE-(?:SECRET-KEY|PLUGIN)-\S+/g))
    options.hide([{ name: 'SOPS_AGE_KEY', value }])
  return async (names) => {
    const needed = encryptedFiles(options).filter((file) => names.some((name) => file.names.has(name)))
    if (needed.length === 0) return new Map()
    const environment = await checkedKey(key)
    const program = await options.programs.find('sops')
    const values = new Map<string, { readonly value: string; readonly file: string }>()
    for (const file of needed) {
      for (const { names: called, value } of await decrypt(file, program, environment, options.programs)) {
        for (const name of called.filter((each) => names.includes(each))) {
          const first = values.get(name)
          if (first !== undefined)
            throw new UserError(
              `${name} stands twice, in ${[...new Set([first.file, file.path])].join(' and ')}: remove or rename one`
            )
          if (typeof value !== 'string')
            throw new UserError(
              `${file.path}: ${name} is a ${typeof value} and no text, so its spelling may be lost: put it in quotes`
            )
          values.set(name, { value, file: file.path })
        }
      }
    }
    return new Map([...values].map(([name, { value }]) => [name, value]))
  }
}

/** Throws UserError with every value that lies there in the open, and every file that cannot be read. */
const encryptedFiles = ({ cluster, files, folder }: Options): readonly Encrypted[] => {
  const mistakes: Diagnostic[] = []
  const found = sortFiles(files, folder).secrets.flatMap((source): readonly Encrypted[] => {
    const { readable, diagnostics } = parseFile(source)
    mistakes.push(...diagnostics.filter(({ severity }) => severity === 'error'))
    if (readable === undefined) return []
    const prefix = secretPrefix(source.path, cluster.spec, folder)
    const { revisions, diagnostics: open } = secretRevisions(readable, prefix)
    mistakes.push(...open)
    return [{ path: source.path, bytes: source.bytes, prefix, names: new Set(revisions.keys()) }]
  })
  if (mistakes.length > 0) {
    throw new UserError(
      mistakes.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n')
    )
  }
  return found
}

const decrypt = async (
  file: Encrypted,
  program: string,
  environment: Readonly<Record<string, string>>,
  programs: Programs
): Promise<ReturnType<typeof secretLeaves>> => {
  const type = file.path.endsWith('.json') ? 'json' : 'yaml'
  const { code, stdout } = await programs.run(
    program,
    ['decrypt', '--input-type', type, '--output-type', 'json'],
    // Nothing of a home or a checkout: no key of a user, and no .sops.yaml.
    { environment, input: file.bytes, directory: '/' }
  )
  // What sops says about a failure may hold parts of a key or a value, so its exit code speaks.
  if (code !== 0) throw new UserError(`${file.path} ${failures[code] ?? unexplained(code)}`)
  const value = parseJson(readUtf8(stdout))
  if (!isObject(value)) throw new UserError(`${file.path} does not decrypt to a map of names and values`)
  return secretLeaves(value, file.prefix)
}

const unexplained = (code: number): string =>
  `cannot be decrypted (sops ended with ${code}): run sops decrypt on it at your machine to see why`

/** getsops/sops, cmd/sops/codes/codes.go. */
const failures: Readonly<Record<number, string>> = {
  25: 'cannot be decrypted: it was changed after it was encrypted. Take it from git as it was, and change it with sops edit',
  51: 'cannot be decrypted: its MAC does not fit, so it was changed by hand. Take it from git as it was, and change it with sops edit',
  52: 'cannot be decrypted: it has no MAC. Encrypt it with sops',
  128: 'cannot be decrypted with this age key: encrypt it for the recipient of this key too (sops updatekeys), or set another key in the environment of apply',
}

const parseJson = (text: string | undefined): Json | undefined => {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Json)
  } catch {
    return undefined
  }
}

/**
 * What sops gets as its whole environment. Its command line would be open to every user of the machine; its environment
 * is open to its own user and root only.
 */
const checkedKey = async (
  key: Readonly<Record<string, string>>
): Promise<Readonly<Record<string, string>>> => {
  const { SOPS_AGE_KEY: text, SOPS_AGE_KEY_FILE: path } = key
  if (text !== undefined && !/AGE-(?:SECRET-KEY|PLUGIN)-/.test(text))
    throw new UserError('SOPS_AGE_KEY holds no age key: it begins with AGE-SECRET-KEY-1')
  if (text === undefined && path === undefined) {
    throw new UserError(
      'there is no age key to decrypt with: set SOPS_AGE_KEY, or SOPS_AGE_KEY_FILE, in the environment of apply and nowhere else'
    )
  }
  if (path !== undefined) {
    const file = await stat(path).catch(() => undefined)
    if (file === undefined || !file.isFile())
      throw new UserError('SOPS_AGE_KEY_FILE names no file that can be read')
    if ((file.mode & 0o077) !== 0)
      throw new UserError('the file of SOPS_AGE_KEY_FILE can be read by others: chmod 600')
  }
  return { ...key, SOPS_DECRYPTION_ORDER: 'age' }
}
