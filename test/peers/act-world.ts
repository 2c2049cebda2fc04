import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { tokens } from '../../lab/forge/forge.ts'
import { placeNodes, startHomelab } from '../../lab/homelab.ts'
import type { Homelab } from '../../lab/homelab.ts'
import { makeTwin } from '../../lab/twin.ts'
import { master, settings, worker } from '../lab/apply-world.ts'
import { makeActRepository } from './act-repository.ts'
import type { ActRepository } from './act-repository.ts'
import { runWorkflow } from './act-run.ts'
import type { WorkflowAsks, WorkflowRun } from './act-run.ts'
import { encrypt, newKey } from './sops-tools.ts'

type ApplyAsks = {
  readonly event?: 'push' | 'schedule' | 'workflow_dispatch'
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

/** Lab nodes, a forge with a repository, and act as the forge's runner and as the homelab's. */
export type ActWorld = Pick<Homelab, 'fleet' | 'forge'> & {
  readonly repository: ActRepository
  /** plan.yml, as the forge starts it for a pull request. */
  readonly plan: (pull: number) => Promise<WorkflowRun>
  /** plan.yml, as the forge starts it for what its merge queue would merge. */
  readonly queue: (pull: number) => Promise<WorkflowRun & { readonly head: string }>
  /** apply.yml for a commit, by default as a push to main that goes as far as it can. */
  readonly apply: (commit: string, asks?: ApplyAsks) => Promise<WorkflowRun>
  readonly close: () => Promise<void>
}

/** `registry/password` as SOPS files have it: a key below a key. */
const nested = (values: ReadonlyMap<string, string>): Record<string, unknown> => {
  const tree: Record<string, unknown> = {}
  for (const [name, value] of values) {
    const keys = name.split('/')
    let at = tree
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    at[keys.at(-1) ?? ''] = value
  }
  return tree
}

export const startActWorld = async (act: string, sops: string): Promise<ActWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-act-'))
  const source = join(folder, 'nodes')
  // As apply.yml gives them to a runner: from SOPS files, with one key.
  await makeTwin(
    source,
    [master, worker],
    settings.replace('from: environment', () => 'from: sops')
  )
  await placeNodes(source, [master, worker])
  const repository = await makeActRepository(folder, source)
  const { base } = repository
  const { fleet, forge, stop } = await startHomelab(folder, { ...repository, head: base, merge: base })
  // Nobody has opened one yet.
  forge.state.pulls.clear()
  const key = await newKey()
  const encrypted = await encrypt(sops, nested(fleet.secrets), [key.recipient])
  await repository.push(() => Promise.resolve({ 'nodes/secrets.sops.yaml': encrypted }))
  const home = join(folder, 'home')
  await mkdir(home)
  // Where the forge keeps repositories, which it serves over HTTP no more than it must here.
  await writeFile(
    join(home, '.gitconfig'),
    `[url "file://${repository.origin}"]\n\tinsteadOf = ${forge.url}/${forge.repository}\n`
  )
  const talosconfig = await fleet.talos.talosconfig(['os:admin'])
  const ours = { full_name: forge.repository, default_branch: 'main' }
  let runs = 0

  const run = (
    asks: Pick<WorkflowAsks, 'workflow' | 'event'> &
      Partial<Pick<WorkflowAsks, 'secrets' | 'variables'>> & { readonly ref?: string }
  ) => {
    runs += 1
    return runWorkflow(act, {
      directory: repository.workspace,
      scratch: join(folder, `run-${runs}`),
      machine: { home, programs: [dirname(sops)] },
      run: {
        GITHUB_API_URL: forge.apiUrl,
        GITHUB_SERVER_URL: forge.url,
        GITHUB_REPOSITORY: forge.repository,
        GITHUB_RUN_ID: String(runs),
        ...(asks.ref !== undefined && { GITHUB_REF: asks.ref }),
      },
      workflow: asks.workflow,
      event: asks.event,
      secrets: { GITHUB_TOKEN: tokens.job, ...asks.secrets },
      variables: asks.variables ?? {},
    })
  }

  return {
    fleet,
    forge,
    repository,
    plan: async (number) => {
      await repository.checkOut(`refs/pull/${number}/merge`)
      const { head, base: onto, baseRef } = forge.state.pulls.get(number) ?? {}
      const pull = {
        number,
        head: { sha: head, ref: 'tune', repo: ours },
        base: { sha: onto, ref: baseRef, repo: ours },
      }
      const payload = { action: 'opened', number, pull_request: pull, repository: ours }
      return run({ workflow: 'plan.yml', event: { name: 'pull_request', payload } })
    },
    queue: async (number) => {
      const head = await repository.checkOut(`refs/pull/${number}/merge`)
      const onto = forge.state.pulls.get(number)?.base
      // act takes every event that it does not know for one of the default branch.
      const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${onto ?? ''}`
      const group = { base_sha: onto, base_ref: 'refs/heads/main', head_sha: head, head_ref: ref }
      const payload = { action: 'checks_requested', merge_group: group, repository: ours }
      return { ...(await run({ workflow: 'plan.yml', event: { name: 'merge_group', payload }, ref })), head }
    },
    apply: async (commit, { event = 'push', ref = 'refs/heads/main', inputs, variables } = {}) => {
      await repository.checkOut(commit)
      const pushed = event === 'push' ? { after: commit, deleted: false } : {}
      const payload = { ref, ...pushed, ...(inputs !== undefined && { inputs }), repository: ours }
      return run({
        workflow: 'apply.yml',
        event: { name: event, payload },
        secrets: {
          TALOSCONFIG: talosconfig,
          KUBECONFIG: fleet.kubernetes.kubeconfig('plumbline'),
          SOPS_AGE_KEY: key.secret,
        },
        variables: variables ?? { PLUMBLINE_APPLY: 'true', PLUMBLINE_MODE: 'all' },
      })
    },
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
