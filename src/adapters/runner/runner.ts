import { randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { UserError } from '../../ports.ts'
import type { Runner } from '../../ports.ts'
import { formsForRunner } from '../../report/known-secrets.ts'
import { readEvent } from './read-event.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The runner keeps so many annotations of each severity per step; what comes later is lost. */
const annotationLimit = 10

/** The runner drops a whole summary above 1 MiB, so the last bytes are left free. */
const summaryLimit = 1_000_000

/** The workflow run that started us: the one place that knows the runner's environment and commands. */
export const openRunner = (environment: Environment): Runner => {
  const gitea = environment['GITEA_ACTIONS'] === 'true'
  const url = runUrl(environment)
  return {
    event: () => readEvent(environment),
    annotate: (diagnostics) => annotate(diagnostics, gitea),
    summary: async (markdown) => {
      const path = environment['GITHUB_STEP_SUMMARY']
      if (path === undefined || path === '') return
      if (Buffer.byteLength(markdown) > summaryLimit)
        throw new UserError('the job summary is larger than the runner keeps')
      await appendFile(path, markdown)
    },
    output: (name, value) => core.setOutput(name, value),
    log: (text) => writeSafely(text),
    warn: (text) => core.warning(text),
    group: (title) => (title === undefined ? core.endGroup() : core.startGroup(title)),
    file: async (name, text) => {
      if (!/^[a-z][a-z0-9.-]*$/.test(name)) throw new UserError(`${name} is no file name`)
      const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? '.', 'plumbline-'))
      const path = join(folder, name)
      await writeFile(path, text, { mode: 0o600 })
      return path
    },
    hide: (secrets) => {
      // Elsewhere nobody takes the command away, and it would print what it is to hide.
      if (environment['GITHUB_ACTIONS'] !== 'true') return
      for (const form of new Set(secrets.flatMap(({ value }) => formsForRunner(value)))) core.setSecret(form)
    },
    run: {
      id: Number(environment['GITHUB_RUN_ID'] ?? 0),
      attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1),
      url,
    },
  }
}

const runUrl = (environment: Environment): string | undefined => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment
  return server === undefined || repository === undefined || id === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${id}`
}

const levels = { error: core.error, warning: core.warning, note: core.notice } as const

/** Errors first, as many as the runner keeps; all of them in the log as well where it shows no annotations. */
const annotate = (diagnostics: readonly Diagnostic[], gitea: boolean): void => {
  for (const severity of ['error', 'warning', 'note'] as const satisfies readonly Severity[]) {
    const some = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    const kept = gitea ? [] : some.slice(0, annotationLimit)
    for (const { file, line, column, rule, message } of kept) {
      levels[severity](message, { file, startLine: line, startColumn: column, title: rule })
    }
    const rest = some.slice(kept.length)
    if (rest.length > 0) {
      const lines = rest.map(
        ({ file, line, column, rule, message }) =>
          `${file}:${line}:${column}: ${severity} ${rule}: ${message}`
      )
      writeSafely(lines.join('\n'))
    }
    if (!gitea && rest.length > 0) core.notice(`${rest.length} more ${severity}s are in the log`)
  }
}

/** Text of users must not become a workflow command: commands are off while it is written. */
const writeSafely = (text: string): void => {
  const token = randomBytes(16).toString('hex')
  process.stdout.write(`::stop-commands::${token}\n${text.replaceAll('\r', () => '\n')}\n::${token}::\n`)
}
