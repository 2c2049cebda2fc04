import { spawn } from 'node:child_process'

export type Ran = { readonly code: number; readonly output: string; readonly stdout: string }

/** Runs a program to its end without stdin; `output` is stdout and stderr as they came. `timeout` in milliseconds ends it. */
export const runProgram = (
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {}
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const all: Buffer[] = []
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => all.push(chunk) && out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => all.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        output: Buffer.concat(all).toString('utf8'),
        stdout: Buffer.concat(out).toString('utf8'),
      })
    )
  })

/** A program of node_modules, started by this very Node. */
export const runTool = (file: string, args: readonly string[], cwd?: string): Promise<Ran> =>
  runProgram(process.execPath, [file, ...args], cwd === undefined ? {} : { cwd })
