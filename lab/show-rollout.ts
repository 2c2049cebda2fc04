import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Applied } from '../src/actions/apply/contract.ts'
import { writeOutcome } from '../src/report/write-outcome.ts'
import { progressLines } from '../src/report/progress-lines.ts'
import { progressOf } from '../src/rollout/progress.ts'
import { liveLines } from './live-lines.ts'
import { gitIn, makeRepository } from './repository.ts'
import type { Edit, LabRepository } from './repository.ts'
import { readNodes } from './read-nodes.ts'
import { startTalosFleet } from './talos-fleet.ts'
import type { LabFleet } from './talos-fleet.ts'
import { heading, say } from './terminal.ts'

const nodes = ['k8s-master', 'k8s-node1', 'k8s-node2']

/** The lab is in a hurry, its secrets come from the environment, and the restart of its only API server is meant. */
const labSettings = `
  secrets: { from: environment }
  adopt: ['*']
  maintenance:
    allow: [{ impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }]
    durations: { soak: 1s, ready: 8s, try: 20s, drain: 10s }
`

const badFlag = "      extraArgs: { allow-privileged: 'true' }\n"

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

/** The example fleet with one word changed, three nodes of it. */
const makeTwin = async (root: string, folder: string): Promise<void> => {
  await cp(join(root, 'nodes', 'profiles'), join(folder, 'profiles'), { recursive: true }).catch(
    () => undefined
  )
  for (const name of nodes) await cp(join(root, 'nodes', `${name}.yaml`), join(folder, `${name}.yaml`))
  const cluster = await readFile(join(root, 'nodes', 'cluster.yaml'), 'utf8')
  await writeFile(join(folder, 'cluster.yaml'), cluster.replace('os: ubuntu', 'os: talos') + labSettings)
}

/** Puts commits on main as a forge does, and gives the newest to the runner's clone. */
const merge = async ({ origin, workspace }: LabRepository, sha: string): Promise<string> => {
  const work = gitIn(workspace)
  await work('push', '--quiet', origin, `${sha}:refs/heads/main`)
  await work('fetch', '--quiet', 'origin')
  return sha
}

const commitEdit = async (
  repository: LabRepository,
  message: string,
  edit: (cluster: string) => string
): Promise<string> => {
  const work = gitIn(repository.workspace)
  await work('checkout', '--quiet', '--detach', 'origin/main')
  const path = join(repository.workspace, 'nodes', 'cluster.yaml')
  await writeFile(path, edit(await readFile(path, 'utf8')))
  await work('commit', '--quiet', '--all', `--message=${message}`)
  return merge(repository, await work('rev-parse', 'HEAD'))
}

const applyAndShow = async (
  fleet: LabFleet,
  commit: string,
  run: string
): Promise<Applied & { readonly status: 'done' }> => {
  const live = liveLines()
  const applied = await fleet.apply({ commit, run }, (state) =>
    live.show(progressLines(progressOf(state), performance.now()))
  )
  if (applied.status !== 'done') throw new Error('the fleet cannot be rendered')
  say()
  say(writeOutcome(applied.report, applied.known).text)
  return applied
}

/** A merge reaches three Talos nodes; a bad one takes itself back; a run that finds nothing to do does nothing. */
export const showRollout = async (root: string, folder: string, pullRequest: Edit): Promise<void> => {
  const twin = join(folder, 'three-nodes')
  await makeTwin(root, twin)
  const repository = await makeRepository(join(folder, 'rollout'), twin, pullRequest)
  const fleet = await startTalosFleet(repository.workspace, repository.base, folder)
  try {
    heading('The pull request is merged: three Talos nodes on this machine')
    say('Real gRPC over mutual TLS. Each node tries the change under a timer of its own, is checked, and is')
    say('confirmed; a node that is not confirmed goes back by itself.')
    say()
    const first = await applyAndShow(fleet, await merge(repository, repository.merge), 'lab/1')
    demand(first.report.end.status === 'applied', 'the merge was not applied')
    heading('Read back from the nodes')
    for (const line of await readNodes(fleet.talos)) say(line)

    heading('A bad change is merged: a flag that the kubelet lost years ago')
    const bad = await commitEdit(repository, 'Allow privileged pods', (cluster) =>
      cluster.replace('    kubelet:\n', (line) => `${line}${badFlag}`)
    )
    const failed = await applyAndShow(fleet, bad, 'lab/2')
    demand(failed.report.end.status === 'failed', 'the bad change was not noticed')
    demand(
      failed.report.nodes.some(({ end }) => end?.status === 'undone'),
      'the bad change did not undo itself'
    )

    heading('It is reverted on main, and apply runs again')
    const good = await commitEdit(repository, 'Revert "Allow privileged pods"', (cluster) =>
      cluster.replace(badFlag, '')
    )
    const again = await applyAndShow(fleet, good, 'lab/3')
    demand(again.report.end.status === 'nothing-to-do', 'a run with nothing to do did something')
    heading('Read back from the nodes')
    for (const line of await readNodes(fleet.talos)) say(line)
  } finally {
    await fleet.stop()
  }
}
