import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAnnotations } from './annotations.ts'
import { startForge, tokens } from './forge/forge.ts'
import type { LabForge } from './forge/forge.ts'
import { readBack } from './read-back.ts'
import { makeRepository } from './repository.ts'
import type { Edit, LabRepository } from './repository.ts'
import { showApply } from './show-apply.ts'
import { runAction } from './run-action.ts'
import type { ActionRun } from './run-action.ts'
import { heading, say } from './terminal.ts'

const root = new URL('..', import.meta.url).pathname

/** The pull request that a newcomer sees: a sysctl everywhere, a mirror on one node, an audit rule, a taint. */
const pullRequest: Edit = async (read) => {
  const replace = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`the example fleet no longer holds ${from}`)
    return text.split(from).join(to)
  }
  const cluster = await read('nodes/cluster.yaml')
  const withSysctl = replace(
    cluster,
    '      fs.inotify.max_queued_events: 1048576\n',
    '      fs.inotify.max_queued_events: 1048576\n      vm.max_map_count: 262144\n'
  )
  const withRule = replace(
    withSysctl,
    'resources: [endpoints, services, services/status]',
    'resources: [endpoints, services, services/status, endpointslices]'
  )
  const node2 = await read('nodes/k8s-node2.yaml')
  const gpu = await read('nodes/k8s-node1.yaml')
  return {
    'nodes/cluster.yaml': withRule,
    'nodes/k8s-node2.yaml': `${node2}  registries:\n    mirrors:\n      docker.io: { endpoints: [{ url: http://10.0.20.11:5000 }] }\n`,
    'nodes/k8s-node1.yaml': `${gpu}  taints: { dedicated: 'gpu:NoExecute' }\n`,
  }
}

const gate = (repository: LabRepository, forge: LabForge, scratch: string, id: number): Promise<ActionRun> =>
  runAction({
    actionFolder: root,
    workspace: repository.workspace,
    scratch,
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number: 1,
        pull_request: {
          number: 1,
          head: { sha: repository.head, ref: 'tune', repo: { full_name: forge.repository } },
          base: { sha: repository.base, ref: 'main', repo: { full_name: forge.repository } },
        },
        repository: { full_name: forge.repository },
      },
    },
    forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job },
    run: { id, attempt: 1 },
    sha: repository.merge,
    ref: 'refs/pull/1/merge',
  })

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const review = async (
  folder: string,
  fleet: string
): Promise<{ repository: LabRepository; forge: LabForge; run: ActionRun }> => {
  const repository = await makeRepository(folder, fleet, pullRequest)
  const forge = await startForge('github', [
    { number: 1, head: repository.head, base: repository.base, baseRef: 'main' },
  ])
  const run = await gate(repository, forge, join(folder, 'first'), 1)
  forge.state.annotations = readAnnotations(run.stdout)
  demand(run.exitCode === 0, `the gate failed:\n${run.stdout}${run.stderr}`)
  return { repository, forge, run }
}

const main = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-lab-'))
  say('A pull request on the example fleet: a sysctl on all nodes, a mirror moved on one,')
  say('an audit rule changed, the GPU worker tainted. The committed action runs on it as a')
  say('runner runs it, against a forge on this machine. What follows is read back from that forge.')

  const { repository, forge, run } = await review(join(folder, 'ubuntu'), join(root, 'nodes'))
  const seen = await readBack(forge, repository.head)
  heading('The comment on pull request 1')
  say(seen.comment)
  heading('The status on the head commit')
  seen.statuses.forEach((status) => say(`${status.context}: ${status.state} — ${status.description}`))
  heading('Annotations')
  seen.annotations.forEach((annotation) => say(annotation))
  heading('The same run again')
  const before = forge.journal.length
  const again = await gate(repository, forge, join(folder, 'ubuntu', 'second'), 2)
  demand(again.exitCode === 0, again.stdout)
  const writes = forge.journal
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/statuses/'))
  demand(writes.length === 0, 'the second run wrote to the comment')
  demand(
    (await readBack(forge, repository.head)).comment === seen.comment,
    'the second run changed the comment'
  )
  say('Nothing was written: the comment already says it.')
  demand(
    forge.violations.length === 0,
    `the forge saw requests that GitHub does not know:\n${forge.violations.join('\n')}`
  )
  await forge.close()

  await showApply(join(folder, 'homelab'), pullRequest)

  const page = join(folder, 'plan.html')
  await cp(run.outputs['report'] ?? '', page)
  for (const part of ['ubuntu', 'homelab']) await rm(join(folder, part), { recursive: true, force: true })
  heading('The whole diff, side by side')
  say(`file://${page}`)
}

await main()
