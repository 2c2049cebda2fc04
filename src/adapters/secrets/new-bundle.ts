import { randomBytes } from 'node:crypto'
import { access, link, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { dig } from '../../fleet/findings.ts'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { parseFile } from '../../fleet/parse-file.ts'
import type { ParsedFile } from '../../fleet/parsed-file.ts'
import { secretRevisions } from '../../fleet/secret-revisions.ts'
import { UserError } from '../../ports.ts'
import type { Programs } from '../../ports.ts'

type Options = { readonly file: string; readonly programs: Programs }

/**
 * Makes the secrets of a new Talos cluster and writes them encrypted for the recipients of `.sops.yaml`. They are only
 * in memory before: from talosctl's stdout to sops' stdin. Answers the age recipients. Throws UserError; then nothing
 * was written.
 */
export const newBundle = async ({ file, programs }: Options): Promise<readonly string[]> => {
  if (!file.endsWith('.sops.yaml'))
    throw new UserError(`${file}: name it *.sops.yaml, because only such files are read as encrypted`)
  if (await exists(file))
    throw new UserError(
      `${file} is there already and stays as it is: a cluster cannot change these secrets by replacing them. Name another file with --out`
    )
  const directory = resolve(dirname(file))
  if (!(await exists(directory))) throw new UserError(`there is no folder ${dirname(file)}: make it first`)
  if (!(await hasRules(directory))) throw new UserError(howToMakeRules)
  const [talosctl, sops] = [await programs.find('talosctl'), await programs.find('sops')]
  const plain = await programs.run(talosctl, ['gen', 'secrets', '-o', '-'], { environment: {} })
  if (plain.code !== 0) throw new UserError(`talosctl gen secrets ended with ${plain.code}`)
  if (!isBundle(parsed(plain.stdout, 'the bundle')))
    throw new UserError('talosctl gen secrets printed no bundle that plumbline knows')
  const encrypted = await programs.run(
    sops,
    ['encrypt', '--filename-override', resolve(file), '--input-type', 'yaml', '--output-type', 'yaml'],
    { environment: {}, input: plain.stdout, directory }
  )
  if (encrypted.code !== 0) {
    throw new UserError(
      `sops cannot encrypt ${file} (it ended with ${encrypted.code}): look at creation_rules of .sops.yaml. A rule whose path_regex matches this file must name an age recipient`
    )
  }
  const recipients = judged(parsed(encrypted.stdout, file), file)
  await writeNew(file, encrypted.stdout)
  return recipients
}

const howToMakeRules = `there is no .sops.yaml that says who can decrypt. Make a key, keep it out of git, and name its public part:
  age-keygen -o key.txt
  printf 'creation_rules:\\n  - path_regex: \\\\.sops\\\\.yaml$\\n    age: %s\\n' "$(age-keygen -y key.txt)" > .sops.yaml`

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

/** sops itself looks in every folder up to the root. */
const hasRules = async (directory: string): Promise<boolean> =>
  (await exists(join(directory, '.sops.yaml'))) ||
  (dirname(directory) !== directory && (await hasRules(dirname(directory))))

const parsed = (bytes: Uint8Array, path: string): ParsedFile | undefined =>
  parseFile({ path, kind: 'file', size: bytes.length, bytes }).readable

/** The parts that a machine config is made from; siderolabs/talos, pkg/machinery/config/generate/secrets. */
const isBundle = (file: ParsedFile | undefined): boolean =>
  ['cluster', 'secrets', 'trustdinfo', 'certs'].every((key) => isObject(dig(file?.value, [key])))

/** A rule of .sops.yaml may leave values in the open, or encrypt for nobody that apply could be. */
const judged = (file: ParsedFile | undefined, path: string): readonly string[] => {
  if (file === undefined) throw new UserError(`sops wrote no YAML that can be read for ${path}`)
  const open = secretRevisions(file, '').diagnostics
  if (open.length > 0) {
    throw new UserError(
      `the rule of .sops.yaml for ${path} would leave ${open.length} ${open.length === 1 ? 'value' : 'values'} in the open, so nothing was written: remove encrypted_regex, unencrypted_regex and their like from it`
    )
  }
  const recipients = [dig(file.value, ['sops']), ...listAt(file.value, ['sops', 'key_groups'])].flatMap(
    (part) =>
      listAt(part, ['age']).flatMap((each) => {
        const recipient = dig(each, ['recipient'])
        return typeof recipient === 'string' ? [recipient] : []
      })
  )
  if (recipients.length === 0)
    throw new UserError(
      `the rule of .sops.yaml for ${path} names no age recipient, and apply decrypts with age: add one`
    )
  return recipients
}

const listAt = (value: Json | undefined, path: readonly string[]): readonly Json[] => {
  const list = dig(value, path)
  return isList(list) ? list : []
}

/** Whole or not at all, and never over another file: a link does not replace. */
const writeNew = async (file: string, bytes: Uint8Array): Promise<void> => {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`)
  await writeFile(draft, bytes, { flag: 'wx', mode: 0o644 })
  try {
    await link(draft, file)
  } catch {
    throw new UserError(`${file} cannot be written: it was made meanwhile, or the file system takes no links`)
  } finally {
    await unlink(draft)
  }
}
