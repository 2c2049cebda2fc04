import { dig } from '../fleet/findings.ts'
import { parseFile } from '../fleet/parse-file.ts'
import { inFolder } from '../fleet/secret-names.ts'
import { UserError } from '../ports.ts'
import { sideFiles } from './command.ts'
import type { Command } from './command.ts'

const usage = 'usage: plumbline secrets new [--out FILE]: makes the secrets of a new Talos cluster, encrypted'

/** The secrets of a new Talos cluster, encrypted before they are written anywhere. */
export const secrets: Command = async (words, { fleet: folder, out }, { git, print, programs }) => {
  if (words.length !== 1 || words[0] !== 'new') throw new UserError(usage)
  const files = await sideFiles('worktree', folder, git)
  const source = files.find(({ path }) => path === inFolder(folder, 'cluster.yaml'))
  const named = source && dig(parseFile(source).readable?.value, ['spec', 'secrets', 'bundle'])
  const file = out ?? inFolder(folder, typeof named === 'string' ? named : 'secrets.sops.yaml')
  const { newBundle } = await import('../adapters/secrets/new-bundle.ts')
  const recipients = await newBundle({ file, programs: await programs() })
  print(`wrote ${file}, encrypted for ${recipients.join(' and ')}\n`)
  if (named === undefined && file === inFolder(folder, 'secrets.sops.yaml'))
    print('name it in cluster.yaml: spec.secrets.bundle: secrets.sops.yaml\n')
  return 0
}
