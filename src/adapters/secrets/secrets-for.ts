import { dig } from '../../fleet/findings.ts'
import type { Cluster } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import { reservedSecrets } from '../../fleet/secret-names.ts'
import type { SourceFile } from '../../fleet/source-file.ts'
import { UserError } from '../../ports.ts'
import type { Programs, Secrets } from '../../ports.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import { fromCommand } from './from-command.ts'
import { fromEnvironment } from './from-environment.ts'
import { fromSops } from './from-sops.ts'
import { mistakeIn } from './judge-value.ts'
import type { Source } from './source.ts'
import { takeEnvironment } from './take-environment.ts'
import type { TakenFrom } from './take-environment.ts'

export type SecretsOptions = {
  readonly cluster: Pick<Cluster, 'spec'>
  /** The fleet folder of the commit that is applied, and where it lies in the repository. */
  readonly files: readonly SourceFile[]
  readonly folder: string
  /** Where `secrets.command` runs: the checkout. */
  readonly directory: string
  /** `process.env`: every variable that holds a secret or a key is taken out of it at once. */
  readonly environment: TakenFrom
  readonly programs: Programs
  /** Called with the values before anybody else gets them. */
  readonly hide: (secrets: readonly KnownSecret[]) => void
}

/** Where values come from by `spec.secrets.from`. Nothing is ever made up: what is missing is an error. */
export const secretsFor = (options: SecretsOptions): Secrets => {
  const source = sourceFor(options)
  return {
    read: async (asked) => {
      const names = [...new Set(asked)].toSorted()
      const reserved = names.filter((name) => name.startsWith(reservedSecrets))
      if (reserved.length > 0) {
        throw new UserError(
          `${reserved.join(', ')}: secrets below ${reservedSecrets} are minted when a node is built, and are kept nowhere`
        )
      }
      if (names.length === 0) return new Map()
      const values = await source(names)
      options.hide([...values].map(([name, value]) => ({ name, value })))
      const mistakes = names.flatMap((name) => {
        const mistake = mistakeIn(values.get(name))
        return mistake === undefined ? [] : [`${name} ${mistake}`]
      })
      if (mistakes.length > 0) {
        throw new UserError(
          `${mistakes.length === 1 ? 'a secret' : `${mistakes.length} secrets`} cannot be used, so nothing was changed:\n${mistakes.join('\n')}`
        )
      }
      return new Map(names.map((name) => [name, values.get(name) ?? '']))
    },
  }
}

const sourceFor = (options: SecretsOptions): Source => {
  const { spec } = options.cluster
  const taken = takeEnvironment(options.environment)
  const from = dig(spec, ['secrets', 'from']) ?? 'sops'
  if (from === 'environment') return fromEnvironment(taken.secrets)
  if (from !== 'command') return fromSops(taken.ageKey, options)
  const command = dig(spec, ['secrets', 'command'])
  const words = isList(command) ? command.filter((word) => typeof word === 'string') : []
  return fromCommand(words, taken.forCommand, options)
}
