import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readNodes } from './read-nodes.ts'
import { readBack } from './read-back.ts'
import { startReviewedHomelab } from './reviewed-homelab.ts'
import type { ReviewedHomelab } from './reviewed-homelab.ts'
import type { ActionRun } from './run-action.ts'
import { heading, say } from './terminal.ts'

const nodes = ['k8s-master', 'k8s-node1', 'k8s-node2']

/** The lab is in a hurry, its secrets come from the environment, and the restart of its only API server is meant. */
const settings = `
  secrets: { from: environment }
  adopt: ['*']
  maintenance:
    allow: [{ impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }]
    durations: { soak: 1s, ready: 8s, try: 20s, drain: 10s }
`

const path = 'nodes/cluster.yaml'
const badFlag = "      extraArgs: { allow-privileged: 'true' }\n"

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

/** Commands to the runner are for the runner; a person sees what it would show. */
const isCommand = (line: string): boolean => line.startsWith('::')

const showLive = (child: ChildProcess): void => {
  if (child.stdout === null) return
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!isCommand(line)) say(line)
  })
}

/** From the pull request to the nodes and back, with the committed actions: everything printed is read back. */
export const showApply = async (
  folder: string,
  files: (read: (path: string) => Promise<string>) => Promise<Readonly<Record<string, string>>>
): Promise<void> => {
  const home = await startReviewedHomelab(folder, nodes, settings)
  let id = 1
  const review = async (edits: Readonly<Record<string, string>>): Promise<number> => {
    const pull = await home.repository.open(edits)
    const gate = await home.gate(pull, id++)
    demand(gate.exitCode === 0, `the gate failed:\n${gate.stdout}`)
    return pull
  }
  const apply = async (commit: string, verdict: string): Promise<ActionRun> => {
    const run = await home.apply({ commit, id: id++, started: showLive })
    demand(run.outputs['verdict'] === verdict, `expected ${verdict}:\n${run.stdout}${run.stderr}`)
    return run
  }
  const edited = async (edit: (cluster: string) => string) => ({ [path]: edit(await home.read(path)) })
  try {
    heading('The same pull request on the Talos twin')
    const first = await review(await files(home.read))
    say(await commentOf(home, first))

    heading('It is merged: three Talos nodes on this machine')
    say('Real gRPC over mutual TLS. Each node tries the change under a timer of its own, is checked, and is')
    say(
      'confirmed; a node that is not confirmed goes back by itself. The committed action runs as a runner runs it.'
    )
    say()
    await apply(await home.repository.merge(first, 'squash'), 'applied')
    await showNodes(home)

    heading('A bad change is reviewed and merged: a flag that the kubelet lost years ago')
    const bad = await review(await edited((text) => text.replace('    kubelet:\n', (line) => line + badFlag)))
    await apply(await home.repository.merge(bad), 'failed')

    heading('Somebody slips a line into the merge that takes it back')
    const back = await review(await edited((text) => text.replace(badFlag, '')))
    const slipped = (await home.read(path))
      .replace(badFlag, '')
      .replace('      vm.max_map_count', '      kernel.panic: 0\n      vm.max_map_count')
    await apply(await home.repository.merge(back, 'merge', { [path]: slipped }), 'refused-unreviewed')

    heading('That line is taken out by a pull request, and apply runs again')
    const clean = await review(await edited((text) => text.replace('      kernel.panic: 0\n', '')))
    await apply(await home.repository.merge(clean, 'rebase'), 'noop')
    await showNodes(home)

    heading('What the merged pull requests say, newest first')
    for (const pull of [back, bad, first]) say(`#${pull}: ${await verdictOn(home, pull)}`)
    demand(home.forge.violations.length === 0, home.forge.violations.join('\n'))
  } finally {
    await home.stop()
  }
}

const commentOf = async ({ forge, repository: _ }: ReviewedHomelab, pull: number): Promise<string> =>
  (await readBack(forge, forge.state.pulls.get(pull)?.head ?? '', pull)).comment

/** The first line of what apply said there. */
const verdictOn = async (home: ReviewedHomelab, pull: number): Promise<string> =>
  (await commentOf(home, pull))
    .split('\n')
    .findLast((line) => line.startsWith('### '))
    ?.slice('### '.length) ?? 'nothing'

const showNodes = async ({ fleet }: ReviewedHomelab): Promise<void> => {
  heading('Read back from the nodes')
  for (const line of await readNodes(fleet.talos)) say(line)
}
