import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

export type ActionRun = {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

type Metadata = {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** Defaults as the runner fills them in: it knows nothing of the code, only of action.yml. */
const inputsOf = (
  metadata: Metadata,
  given: Readonly<Record<string, string>>,
  token: string
): Record<string, string> => {
  const names = Object.keys(metadata.inputs ?? {})
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name] ?? metadata.inputs?.[name]?.default ?? ''
      const key = `INPUT_${name.replaceAll(' ', () => '_').toUpperCase()}`
      return [key, value.replaceAll('${{ github.token }}', () => token)]
    })
  )
}

/**
 * Runs a committed action as the runner runs it: the bundle, by Node 24, with the environment, the event payload and
 * the command files of a workflow run, and nothing of ours.
 */
export const runAction = async (options: {
  readonly actionFolder: string
  readonly workspace: string
  readonly scratch: string
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly forge: {
    readonly url: string
    readonly apiUrl: string
    readonly token: string
    readonly gitea?: boolean
  }
  readonly run: { readonly id: number; readonly attempt: number }
  readonly sha: string
  readonly ref: string
  readonly inputs?: Readonly<Record<string, string>>
  /** What the workflow's `env` adds, such as secrets of an environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Called with the process, so that a test can kill it. */
  readonly started?: (child: ChildProcess) => void
}): Promise<ActionRun> => {
  const { actionFolder, workspace, scratch, event, forge, run, sha, ref } = options
  const metadata = parse(await readFile(join(actionFolder, 'action.yml'), 'utf8')) as Metadata
  const files = {
    event: join(scratch, 'event.json'),
    output: join(scratch, 'output'),
    summary: join(scratch, 'summary.md'),
  }
  await mkdir(join(scratch, 'temp'), { recursive: true })
  await writeFile(files.event, JSON.stringify(event.payload))
  await writeFile(files.output, '')
  await writeFile(files.summary, '')
  const environment = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: scratch,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_SERVER_URL: forge.url,
    GITHUB_REPOSITORY: 'lab/homelab',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: 'plan',
    RUNNER_TEMP: join(scratch, 'temp'),
    RUNNER_OS: 'Linux',
    ...(forge.gitea === true && { GITEA_ACTIONS: 'true' }),
    ...inputsOf(metadata, options.inputs ?? {}, forge.token),
    ...options.environment,
  }
  const child = spawn(process.execPath, [join(actionFolder, metadata.runs.main)], {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  options.started?.(child)
  const [stdout, stderr, exitCode] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1))),
  ])
  const outputs = readOutputs(await readFile(files.output, 'utf8'))
  return { exitCode, stdout, stderr, outputs, summary: await readFile(files.summary, 'utf8') }
}

const collect = async (stream: NodeJS.ReadableStream): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** `name<<delimiter`, lines, `delimiter`. */
const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i += 1) {
    const [name, delimiter] = lines[i]?.split('<<') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, i + 1)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}
