import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { UserError } from '../../ports.ts'

type Environment = Readonly<Record<string, string | undefined>>

export type GitOptions = {
  readonly directory: string
  readonly environment: Environment
  /** For fetches, where the checkout left no credentials behind. Reaches git by environment, never by argument. */
  readonly token?: string
}

export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }

/** Runs git with an argument list, without a shell, with bounded output and time. A failing git is a result, not an error. */
export type RunGit = (
  args: readonly string[],
  options?: { readonly input?: string; readonly signal?: AbortSignal }
) => Promise<GitResult>

const outputLimit = 256 * 1024 * 1024
const timeLimit = 120_000

export const gitRunner = (options: GitOptions): RunGit => {
  const env = gitEnvironment(options)
  return (args, { input, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(new UserError(`git ${args[0] ?? ''} was not started: the time for it was over`))
        return
      }
      const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
        cwd: options.directory,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
        // A group of its own: a remote that hangs keeps git's helper, and that keeps the pipes.
        detached: true,
      })
      let stopped: string | undefined
      const stop = (why: string): void => {
        stopped ??= why
        stopGroup(child)
      }
      const giveUp = (): void => stop('the time for it was over')
      signal?.addEventListener('abort', giveUp)
      const patience = setTimeout(() => stop(`it took more than ${timeLimit / 1000} s`), timeLimit)
      const settle = (): void => {
        clearTimeout(patience)
        signal?.removeEventListener('abort', giveUp)
      }
      const stdout: Buffer[] = []
      let stderr = ''
      let size = 0
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > outputLimit) stop('it printed too much')
        else stdout.push(chunk)
      })
      child.stderr.on('data', (chunk: Buffer) => {
        stderr = `${stderr}${chunk.toString('utf8')}`.slice(-8192)
      })
      child.on('error', (error: NodeJS.ErrnoException) => {
        settle()
        reject(
          error.code === 'ENOENT'
            ? new UserError('git is not installed on this runner: install git 2.38 or newer')
            : error
        )
      })
      child.on('close', (code, killed) => {
        settle()
        if (stopped !== undefined || killed !== null)
          reject(new UserError(`git ${args[0] ?? ''} was stopped: ${stopped ?? String(killed)}`))
        else resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr })
      })
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
    })
}

/** Kills what was started as the leader of a group, with everything that it started. */
const stopGroup = (child: ChildProcess): void => {
  // Never group 0 or 1: without a pid nothing was started.
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

const kept = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'GIT_SSL_CAINFO',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
]

const gitEnvironment = ({ environment, token }: GitOptions): Record<string, string> => {
  const passed = kept.flatMap((name) =>
    environment[name] === undefined ? [] : [[name, environment[name]] as const]
  )
  const server = environment['GITHUB_SERVER_URL']
  const settings: [string, string][] = [['safe.directory', '*']]
  if (token !== undefined && token !== '' && server !== undefined) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    settings.push(
      [`http.${server}/.extraheader`, ''],
      [`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`]
    )
  }
  return {
    ...Object.fromEntries(passed),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ])
    ),
  }
}
