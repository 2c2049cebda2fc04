import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startForge, tokens } from '../../lab/forge/forge.ts'
import { placeNodes, startHomelab } from '../../lab/homelab.ts'
import type { Homelab } from '../../lab/homelab.ts'
import { makeMergingRepository } from '../../lab/merging-repository.ts'
import type { Files, MergingRepository } from '../../lab/merging-repository.ts'
import { gitIn } from '../../lab/repository.ts'
import { makeTwin } from '../../lab/twin.ts'
import { root } from '../fleet-files.ts'
import { master, worker } from '../lab/apply-world.ts'
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
  readonly repository: MergingRepository
  /** Text of a file on main. */
  readonly read: (path: string) => Promise<string>
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

const settings = `
  secrets: { from: sops }
  adopt: ['*']
  maintenance:
    allow:
      - { impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }
    durations: { soak: 1s, ready: 3s, try: 8s, drain: 2s }
`

/** What a user's copy of this repository holds beside its nodes, and the two workflows use. */
const shipped = ['action.yml', 'actions', 'dist', 'main.js', 'package.json']

const textsBelow = async (folder: string, path: string): Promise<Files> => {
  const place = join(folder, path)
  if (!(await stat(place)).isDirectory()) return { [path]: await readFile(place, 'utf8') }
  const below = await Promise.all((await readdir(place)).map((name) => textsBelow(folder, join(path, name))))
  return Object.assign({}, ...below) as Files
}

/** The merge of a pull request as it stands, where GitHub keeps it. */
const makeMergeRef = async (origin: string, pull: number): Promise<string> => {
  const git = gitIn(origin)
  const [base, head] = await Promise.all(
    ['refs/heads/main', `refs/pull/${pull}/head`].map((ref) => git('rev-parse', ref))
  )
  const [tree] = (await git('merge-tree', '--write-tree', base ?? '', head ?? '')).split('\n')
  const message = `Merge ${head ?? ''} into ${base ?? ''}`
  const sides = ['-p', base ?? '', '-p', head ?? '']
  const merge = await git('commit-tree', tree ?? '', ...sides, '-m', message)
  await git('update-ref', `refs/pull/${pull}/merge`, merge)
  return merge
}

export const startActWorld = async (act: string, sops: string): Promise<ActWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-act-'))
  await makeTwin(join(folder, 'nodes'), [master, worker], settings)
  await placeNodes(join(folder, 'nodes'), [master, worker])
  const ours = await Promise.all(shipped.map((path) => textsBelow(root, path)))
  const files = Object.assign({}, await textsBelow(folder, 'nodes'), ...ours) as Files
  const forge = await startForge('github')
  const repository = await makeMergingRepository(folder, files, forge)
  const workspace = await repository.clone('workspace')
  const homelab = await startHomelab(folder, { workspace, base: await repository.main() }, forge)
  const { fleet } = homelab
  const key = await newKey()
  const encrypted = await encrypt(sops, nested(fleet.secrets), [key.recipient])
  await repository.push({ 'nodes/secrets.sops.yaml': encrypted }, 'Encrypt what the nodes know')
  const home = join(folder, 'home')
  await mkdir(home)
  // Where the forge keeps repositories, which it serves over HTTP no more than it must here.
  await writeFile(
    join(home, '.gitconfig'),
    `[url "file://${repository.origin}"]\n\tinsteadOf = ${forge.url}/${forge.repository}\n`
  )
  const talosconfig = await fleet.talos.talosconfig(['os:admin'])
  const named = { full_name: forge.repository, default_branch: 'main' }
  let runs = 0

  /** act takes the commit that an event is about from where it runs. */
  const checkOut = async (what: string): Promise<void> => {
    const work = gitIn(workspace)
    await work('fetch', '--quiet', 'origin', what)
    await work('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  }

  const run = (
    asks: Pick<WorkflowAsks, 'workflow' | 'event'> &
      Partial<Pick<WorkflowAsks, 'secrets' | 'variables'>> & { readonly ref?: string }
  ) => {
    runs += 1
    return runWorkflow(act, {
      directory: workspace,
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
    read: async (path) => `${await gitIn(repository.origin)('show', `main:${path}`)}\n`,
    plan: async (number) => {
      await checkOut(await makeMergeRef(repository.origin, number))
      const { head, base: onto, baseRef } = forge.state.pulls.get(number) ?? {}
      const pull = {
        number,
        head: { sha: head, ref: 'tune', repo: named },
        base: { sha: onto, ref: baseRef, repo: named },
      }
      const payload = { action: 'opened', number, pull_request: pull, repository: named }
      return run({ workflow: 'plan.yml', event: { name: 'pull_request', payload } })
    },
    queue: async (number) => {
      const head = await makeMergeRef(repository.origin, number)
      await checkOut(head)
      const onto = forge.state.pulls.get(number)?.base
      // act takes every event that it does not know for one of the default branch.
      const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${onto ?? ''}`
      const group = { base_sha: onto, base_ref: 'refs/heads/main', head_sha: head, head_ref: ref }
      const payload = { action: 'checks_requested', merge_group: group, repository: named }
      return { ...(await run({ workflow: 'plan.yml', event: { name: 'merge_group', payload }, ref })), head }
    },
    apply: async (commit, { event = 'push', ref = 'refs/heads/main', inputs, variables } = {}) => {
      await checkOut(commit)
      const pushed = event === 'push' ? { after: commit, deleted: false } : {}
      const payload = { ref, ...pushed, ...(inputs !== undefined && { inputs }), repository: named }
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
      await homelab.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
