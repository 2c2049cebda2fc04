import { UserError } from '../../ports.ts'
import type { Programs } from '../../ports.ts'
import { outgoing } from '../../report/outgoing.ts'
import { readUtf8 } from './judge-value.ts'
import type { Source, TakenFrom } from './source.ts'

type Options = {
  readonly directory: string
  readonly environment: TakenFrom
  readonly programs: Programs
}

/** A variable of this name reaches the program, without the prefix, and nobody else. */
const prefix = 'PLUMBLINE_COMMAND_'
const kept =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_[A-Z]+|TMPDIR|XDG_(?:CONFIG_HOME|CACHE_HOME|RUNTIME_DIR)|SSL_CERT_(?:FILE|DIR)|(?:https?|no)_proxy|(?:HTTPS?|NO)_PROXY)$/

const limits = { timeLimit: 30_000, outputLimit: 1024 * 1024 }

/** One run per name: the name and a newline on stdin, the value on stdout, of which one newline at its end is removed. */
export const fromCommand = (command: readonly string[], options: Options): Source => {
  const { directory, programs } = options
  const environment = takeEnvironment(options.environment)
  return async (names) => {
    const [program, ...args] = command
    if (program === undefined)
      throw new UserError(
        'spec.secrets.from is command, and spec.secrets.command is missing: write the program and its arguments as a list'
      )
    const values = new Map<string, string>()
    const mistakes: string[] = []
    for (const name of names) {
      const ran = await programs
        .run(program, args, { environment, directory, input: `${name}\n`, ...limits })
        .catch((error: unknown) => {
          throw error instanceof UserError ? new UserError(`${name}: ${error.message}`) : error
        })
      const value = readUtf8(ran.stdout)
      if (ran.code !== 0) mistakes.push(`${name}: ${program} ended with ${ran.code}${whatItSaid(ran)}`)
      else if (value === undefined)
        mistakes.push(
          `${name}: ${program} printed bytes that are no text: keep it in base64, and refer to it as \${secret:name:unbase64}`
        )
      else
        values.set(
          name,
          value.replace(/\r?\n$/, () => '')
        )
    }
    if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
    return values
  }
}

const takeEnvironment = (environment: TakenFrom): Readonly<Record<string, string>> => {
  const taken: Record<string, string> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (value === undefined) continue
    if (kept.test(variable)) taken[variable] = value
    if (!variable.startsWith(prefix)) continue
    taken[variable.slice(prefix.length)] = value
    Reflect.deleteProperty(environment, variable)
  }
  return taken
}

/** Its last line, unless that may hold what it was asked for: then nothing. */
const whatItSaid = ({ stdout, stderr }: { readonly stdout: Uint8Array; readonly stderr: string }): string => {
  const printed = readUtf8(stdout)
  const line = stderr.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? ''
  if (line === '') return ''
  const known =
    printed === undefined || printed.trim() === '' ? [] : [{ name: 'stdout', value: printed.trim() }]
  const passed = outgoing(line, known)
  return passed.ok ? `: ${passed.text}` : '. What it said may hold a secret, and is not shown'
}
