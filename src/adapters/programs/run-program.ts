import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { UserError } from '../../ports.ts'
import type { Programs } from '../../ports.ts'

const limits = { time: 30_000, output: 16 * 1024 * 1024, stderr: 8192 }

/**
 * Not through @actions/exec: that can neither stop a program nor bound what it prints, passes on the whole environment
 * and echoes the command.
 */
export const runProgram: Programs['run'] = (program, args, options) =>
  new Promise((resolve, reject) => {
    const { environment, input, directory, timeLimit = limits.time, outputLimit = limits.output } = options
    if (options.signal?.aborted === true) {
      reject(new UserError(`${program} was not started: ${noLonger}`))
      return
    }
    const child = spawn(program, args, {
      cwd: directory ?? '/',
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that what it started is stopped with it.
      detached: true,
    })
    let stopped: string | undefined
    const stop = (why: string): void => {
      stopped ??= why
      stopGroup(child)
    }
    const giveUp = (): void => stop(`ran when ${noLonger}`)
    options.signal?.addEventListener('abort', giveUp)
    const patience = setTimeout(() => stop(`took more than ${timeLimit / 1000} s`), timeLimit)
    const settle = (): void => {
      clearTimeout(patience)
      options.signal?.removeEventListener('abort', giveUp)
    }
    const stdout: Buffer[] = []
    let size = 0
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputLimit) stop(`printed more than ${outputLimit} bytes`)
      else stdout.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk.toString('utf8')}`.slice(-limits.stderr)
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      settle()
      reject(
        new UserError(`${program} cannot be started (${error.code ?? 'unknown'}): ${whatToDo(error.code)}`)
      )
    })
    child.on('close', (code) => {
      settle()
      if (stopped !== undefined) reject(new UserError(`${program} ${stopped} and was stopped`))
      else resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr })
    })
    // It may end without reading what it was given.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })

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

const noLonger = 'the time for it was over'

const whatToDo = (code: string | undefined): string =>
  code === 'EACCES' ? 'make it executable' : 'install it, or name it with its whole path'
