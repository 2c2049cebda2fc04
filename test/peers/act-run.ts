import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseDocument, stringify } from 'yaml'
import { runProgram } from '../../scripts/run-program.ts'
import { root } from '../fleet-files.ts'

/** A workflow file and what the forge would hand to a runner for it. */
export type WorkflowAsks = {
  /** Where act runs: its checkout is what the event is about. */
  readonly directory: string
  /** Of this run alone. */
  readonly scratch: string
  /** Below `.github/workflows`. */
  readonly workflow: string
  readonly event: { readonly name: string; readonly payload: object }
  /** What is installed on the runner's machine, beside Node 24 and what this one has. */
  readonly machine: { readonly home: string; readonly programs: readonly string[] }
  /** What the forge tells the runner about the run. */
  readonly run: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

export type WorkflowRun = {
  readonly code: number
  /** How each job that ran ended. A job that was left out is not here. */
  readonly jobs: Readonly<Record<string, string>>
  /** How each step that a workflow names ended. */
  readonly steps: Readonly<Record<string, string>>
  /** Of all steps together. */
  readonly outputs: Readonly<Record<string, string>>
  readonly said: string
}

const standIns = new URL('stand-ins/', import.meta.url).pathname

/** Without the keys that act takes for mistakes, all others as they are. */
const readable = (text: string): string => {
  const document = parseDocument(text)
  const { jobs = {} } = document.toJS() as { readonly jobs?: object }
  document.deleteIn(['concurrency', 'queue'])
  for (const job of Object.keys(jobs))
    if (document.hasIn(['jobs', job, 'environment', 'deployment']))
      document.deleteIn(['jobs', job, 'environment', 'deployment'])
  return document.toString({ lineWidth: 0 })
}

/** Whatever else a workflow uses has to be here under its name: nothing is fetched. */
const replaced = (text: string): readonly string[] =>
  [...text.matchAll(/uses: ([\w.-]+)\/([\w.-]+)@([0-9a-f]{40})/g)].flatMap(([, owner, name, sha]) => [
    '--local-repository',
    `${owner ?? ''}/${name ?? ''}@${sha ?? ''}=${join(standIns, name ?? '')}`,
  ])

const pairs = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])

/** Runs a whole workflow file with act on this machine, for three minutes at most. */
export const runWorkflow = async (act: string, asks: WorkflowAsks): Promise<WorkflowRun> => {
  const { scratch, event } = asks
  const text = await readFile(join(root, '.github/workflows', asks.workflow), 'utf8')
  await mkdir(scratch, { recursive: true })
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(join(scratch, name), content, { mode: 0o600 })
    return join(scratch, name)
  }
  const workflow = await file(basename(asks.workflow), readable(text))
  const payload = await file('event.json', JSON.stringify(event.payload))
  const secrets = await file('secrets.yaml', stringify(asks.secrets))
  const local = ['--no-cache-server', '--no-skip-checkout', '--action-offline-mode', '--pull=false']
  const args = [
    event.name,
    ...pairs('--platform', { 'ubuntu-24.04': '-self-hosted', 'self-hosted': '-self-hosted' }),
    ...pairs('--env', asks.run),
    ...pairs('--var', asks.variables),
    ...replaced(text),
    ...local,
    '--json',
    '--rm',
    `--workflows=${workflow}`,
    `--eventpath=${payload}`,
    `--secret-file=${secrets}`,
    `--action-cache-path=${join(scratch, 'cache')}`,
  ]
  const { code, output } = await runProgram('timeout', ['--kill-after=5', '180', act, ...args], {
    cwd: asks.directory,
    env: {
      // What a step looks for elsewhere is not found, so that nothing comes from outside unseen.
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NO_PROXY: '127.0.0.1',
      HOME: asks.machine.home,
      PATH: [dirname(process.execPath), ...asks.machine.programs, process.env['PATH'] ?? ''].join(':'),
    },
  })
  return { code, ...readLog(output) }
}

type Line = {
  readonly msg?: string
  readonly job?: string
  readonly step?: string
  readonly stage?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
}

const readLog = (output: string): Omit<WorkflowRun, 'code'> => {
  const jobs: Record<string, string> = {}
  const steps: Record<string, string> = {}
  const outputs: Record<string, string> = {}
  const said: string[] = []
  for (const text of output.split('\n').filter((each) => each !== '')) {
    const line = text.startsWith('{') ? (JSON.parse(text) as Line) : { msg: text }
    said.push(line.msg?.trimEnd() ?? '')
    if (line.jobResult !== undefined) jobs[line.job ?? ''] = line.jobResult
    if (line.command === 'set-output') outputs[line.name ?? ''] = line.arg ?? ''
    if (line.stepResult !== undefined && line.stage === 'Main') steps[line.step ?? ''] = line.stepResult
  }
  return { jobs, steps, outputs, said: said.join('\n') }
}
