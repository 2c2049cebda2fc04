import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokens } from '../../lab/forge/forge.ts'
import { placeNodes, startHomelab } from '../../lab/homelab.ts'
import type { Homelab } from '../../lab/homelab.ts'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import { makeTwin } from '../../lab/twin.ts'
import { master, settings, sysctl, worker } from '../lab/apply-world.ts'
import { runWorkflow } from './act-run.ts'
import type { WorkflowAsks, WorkflowRun } from './act-run.ts'

type Asks = Partial<Pick<WorkflowAsks, 'variables'>> & {
  readonly commit: string
  readonly event?: 'push' | 'workflow_dispatch'
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** Lab nodes, a forge with pull requests, and act as both of its runners. */
export type ActWorld = Homelab & {
  /** What main was before anything was merged, and the head of pull request 1. */
  readonly base: string
  readonly head: string
  /** plan.yml, as the forge starts it for a pull request. */
  readonly plan: (pull: number) => Promise<WorkflowRun>
  /** apply.yml, by default for a push to main. */
  readonly apply: (asks: Asks) => Promise<WorkflowRun>
  /** Merges pull request 1 and answers what main is now. */
  readonly merge: () => Promise<string>
  /** Opens a pull request and answers its number. */
  readonly open: (edit: (cluster: string) => string) => Promise<number>
  readonly close: () => Promise<void>
}

/** What a user's copy of the repository holds beside its nodes. */
const shipped = ['.github', 'action.yml', 'actions', 'dist', 'main.js', 'package.json']

/** What both workflows need of a runner's machine: git, and in its configuration where the forge keeps repositories. */
const prepareMachine = async (home: string, forge: string, repositories: string): Promise<void> => {
  await mkdir(home, { recursive: true })
  await writeFile(join(home, '.gitconfig'), `[url "file://${repositories}"]\n\tinsteadOf = ${forge}\n`)
}

export const startActWorld = async (act: string): Promise<ActWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-act-'))
  const source = join(folder, 'nodes')
  await makeTwin(source, [master, worker], settings)
  await placeNodes(source, [master, worker])
  const cluster = 'nodes/cluster.yaml'
  const tune = async (read: (path: string) => Promise<string>) => ({
    [cluster]: sysctl(262_144)(await read(cluster)),
  })
  const { origin, workspace, base, head } = await makeRepository(folder, source, tune, true, shipped)
  const homelab = await startHomelab(folder, { origin, workspace, base, head, merge: base })
  const { forge, fleet } = homelab
  const home = join(folder, 'home')
  await prepareMachine(home, `${forge.url}/${forge.repository}`, origin)
  const work = gitIn(workspace)
  const talosconfig = await fleet.talos.talosconfig(['os:admin'])
  let runs = 0

  const at = async (commit: string): Promise<void> => {
    await work('fetch', '--quiet', 'origin', '+refs/*:refs/origin/*')
    await work('checkout', '--quiet', '--detach', commit)
  }
  const run = (asks: Pick<WorkflowAsks, 'workflow' | 'event'> & Partial<WorkflowAsks>) => {
    runs += 1
    return runWorkflow(act, {
      directory: workspace,
      scratch: join(folder, `run-${runs}`),
      machine: { HOME: home, ...asks.machine },
      run: {
        GITHUB_API_URL: forge.apiUrl,
        GITHUB_SERVER_URL: forge.url,
        GITHUB_REPOSITORY: forge.repository,
        GITHUB_RUN_ID: String(runs),
      },
      secrets: { GITHUB_TOKEN: tokens.job, ...asks.secrets },
      variables: asks.variables ?? {},
      workflow: asks.workflow,
      event: asks.event,
    })
  }
  const repository = { full_name: forge.repository, default_branch: 'main' }
  const pullOf = (number: number) => {
    const pull = forge.state.pulls.get(number)
    if (pull === undefined) throw new Error(`there is no pull request ${number}`)
    return pull
  }

  return {
    ...homelab,
    base,
    head,
    plan: async (number) => {
      const pull = pullOf(number)
      await at(`refs/origin/pull/${number}/merge`)
      const repo = { full_name: forge.repository }
      const sides = {
        head: { sha: pull.head, ref: 'tune', repo },
        base: { sha: pull.base, ref: pull.baseRef, repo },
      }
      const payload = { action: 'opened', number, pull_request: { number, ...sides }, repository }
      return run({ workflow: 'plan.yml', event: { name: 'pull_request', payload } })
    },
    apply: async ({ commit, event = 'push', ref = 'refs/heads/main', inputs = {}, variables }) => {
      await at(commit)
      return run({
        workflow: 'apply.yml',
        event: { name: event, payload: { ref, after: commit, deleted: false, inputs, repository } },
        machine: fleet.environment,
        secrets: { TALOSCONFIG: talosconfig, KUBECONFIG: fleet.kubernetes.kubeconfig('plumbline') },
        variables: variables ?? { PLUMBLINE_APPLY: 'true', PLUMBLINE_MODE: 'all' },
      })
    },
    merge: async () => {
      await at('refs/origin/heads/main')
      await work('merge', '--quiet', '--no-ff', '--message=Merge pull request #1 from lab/tune', head)
      const sha = await work('rev-parse', 'HEAD')
      await work('push', '--quiet', origin, `${sha}:refs/heads/main`)
      return sha
    },
    open: async (edit) => {
      await at('refs/origin/heads/main')
      const onto = await work('rev-parse', 'HEAD')
      const path = join(workspace, cluster)
      await writeFile(path, edit(await readFile(path, 'utf8')))
      await work('commit', '--quiet', '--all', '--message=Change the nodes')
      const changed = await work('rev-parse', 'HEAD')
      await work('checkout', '--quiet', '--detach', onto)
      await work('merge', '--quiet', '--no-ff', '--message=Merge', changed)
      const number = forge.state.pulls.size + 1
      await work(
        'push',
        '--quiet',
        origin,
        `${changed}:refs/pull/${number}/head`,
        `HEAD:refs/pull/${number}/merge`
      )
      forge.state.pulls.set(number, { number, head: changed, base: onto, baseRef: 'main' })
      return number
    },
    close: async () => {
      await homelab.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
