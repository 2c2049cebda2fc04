import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runProgram } from '../../scripts/run-program.ts'
import type { Judgement } from './peer.ts'

export type Files = Readonly<Record<string, string>>

/** A folder with these files, gone afterwards. */
export const inScratch = async <Result>(
  files: Files,
  use: (folder: string) => Promise<Result>
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-peer-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text, { mode: 0o600 })
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Judged by its exit code; `{}` in an argument stands for the scratch folder. */
export const byExitCode = (
  program: string,
  args: readonly string[],
  files: Files = {},
  cwd?: string
): Promise<Judgement> =>
  inScratch(files, async (folder) => {
    const { code, output } = await runProgram(
      program,
      args.map((arg) => arg.replaceAll('{}', () => folder)),
      { env: process.env, cwd: cwd ?? folder }
    )
    return { accepted: code === 0, said: output }
  })

/**
 * For a daemon that never ends by itself: accepted once it prints what it prints only after it has taken its
 * configuration, rejected if it ends before. With `stays` it must also run on for so many milliseconds.
 */
export const byFirstWords = (
  program: string,
  args: readonly string[],
  accepted: RegExp,
  files: Files = {},
  stays = 0
): Promise<Judgement> =>
  inScratch(
    files,
    (folder) =>
      new Promise((resolve, reject) => {
        const child = spawn(
          program,
          args.map((arg) => arg.replaceAll('{}', () => folder)),
          { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }
        )
        let said = ''
        let ended = false
        const end = () => {
          ended = true
          child.kill('SIGKILL')
        }
        const limit = setTimeout(end, 60_000)
        let patience: NodeJS.Timeout | undefined
        const listen = (chunk: Buffer) => {
          said += chunk.toString('utf8')
          if (accepted.test(said)) patience ??= setTimeout(end, stays)
        }
        child.stdout.on('data', listen)
        child.stderr.on('data', listen)
        child.on('error', reject)
        child.on('close', () => {
          clearTimeout(limit)
          clearTimeout(patience)
          resolve({ accepted: accepted.test(said) && (ended || stays === 0), said })
        })
      })
  )
