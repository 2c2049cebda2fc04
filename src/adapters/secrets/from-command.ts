import { UserError } from '../../ports.ts'
import type { Programs } from '../../ports.ts'
import { outgoing } from '../../report/outgoing.ts'
import { readUtf8 } from './judge-value.ts'
import type { Source } from './source.ts'
import type { TakenFrom } from './take-environment.ts'

type Options = {
  readonly directory: string
  readonly environment: TakenFrom
  readonly programs: Programs
}

/** What an ordinary program needs. All else of a job's environment is not for it. */
const kept =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_[A-Z]+|TMPDIR|XDG_(?:CONFIG_HOME|CACHE_HOME|RUNTIME_DIR)|SSL_CERT_(?:FILE|DIR)|(?:https?|no)_proxy|(?:HTTPS?|NO)_PROXY)$/

const limits = { timeLimit: 30_000, outputLimit: 1024 * 1024 }

/** One run per name: the name and a newline on stdin, the value on stdout, of which one newline at its end is removed. */
export const fromCommand = (
  command: readonly string[],
  meant: Readonly<Record<string, string>>,
  options: Options
): Source => {
  const { directory, programs } = options
  const environment = {
    ...Object.fromEntries(
      Object.entries(options.environment).flatMap(([variable, value]) =>
        value !== undefined && kept.test(variable) ? [[variable, value]] : []
      )
    ),
    ...meant,
  }
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
          `${name}: ${program} printed bytes that are no text, and files are text: keep it in base64, and have whoever reads the file decode it`
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
