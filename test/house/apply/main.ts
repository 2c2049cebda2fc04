import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apply } from '../../../src/actions/apply/apply.ts'
import type { ApplyPorts } from '../../../src/actions/apply/contract.ts'
import { talosPorts } from '../../../src/actions/apply/talos-ports.ts'
import { systemClock } from '../../../src/adapters/clock/clock.ts'
import { openGit } from '../../../src/adapters/git/git.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import { openPrograms } from '../../../src/adapters/programs/find-program.ts'
import { runAction } from '../../../src/adapters/runner/run-action.ts'
import { secretsFor } from '../../../src/adapters/secrets/secrets-for.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import { talosTarget } from '../../../src/adapters/talos/target.ts'
import type { FleetNode } from '../../../src/fleet/fleet.ts'
import { UserError } from '../../../src/ports.ts'
import type { NodeDriver } from '../../../src/ports.ts'
import { progressLines } from '../../../src/report/progress-lines.ts'
import { writeOutcome } from '../../../src/report/write-outcome.ts'
import { progressOf } from '../../../src/rollout/progress.ts'
import { between } from '../../lab/between.ts'
import type { Places } from './places.ts'

const { env } = process
const workspace = env['GITHUB_WORKSPACE'] ?? ''
const places = JSON.parse(await readFile(env['LAB_PLACES'] ?? '', 'utf8')) as Places

const target = (node: FleetNode) => {
  const place = places.nodes[node.name]
  if (place === undefined) throw new Error(`the lab has no node ${node.name}`)
  return { ...talosTarget(node), endpoint: place, addresses: [place.host], uuid: place.uuid }
}

/** A job whose machine loses its power: nothing is tidied up. */
const killed = (): void => {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const through = ({ kill }: Places): ((ports: ApplyPorts) => ApplyPorts) =>
  kill === undefined
    ? (ports) => ports
    : between({ ...kill, command: kill.command as keyof NodeDriver, act: killed })

await runAction(env, async (runner) => {
  const text = await readFile(places.talosconfig, 'utf8')
  const ports = talosPorts({
    credential: await readCredential(text, { where: 'the talosconfig', now: Date.now() }),
    kubernetes: (drain) =>
      openKubernetes({ access: readKubeconfig(places.kubeconfig), run: places.run, drain }),
    clock: systemClock,
    snapshotFolder: await mkdtemp(join(tmpdir(), 'snapshots-')),
    runnerOn: undefined,
    pace: { lockWrite: 800, poll: 100 },
    target,
  })
  try {
    const applied = await apply(
      { commit: places.commit, branch: 'main', fleet: 'nodes', run: places.run, mode: 'all' },
      through(places)({
        git: openGit({ directory: workspace, environment: env }),
        clock: systemClock,
        secrets: ({ cluster }, files) =>
          secretsFor({
            cluster,
            files,
            folder: 'nodes',
            directory: workspace,
            environment: env,
            programs: openPrograms({ environment: env }),
            hide: runner.hide,
          }),
        ...ports,
        review: () => Promise.resolve({ refused: undefined, notes: [] }),
        show: (state, told) => {
          runner.log(progressLines(progressOf(state), performance.now()).join('\n'))
          for (const { node, text: words } of told) runner.log(`${node ?? 'rollout'}: ${words}`)
        },
      })
    )
    if (applied.status !== 'done') throw new UserError('the fleet cannot be rendered')
    const written = writeOutcome(applied.report, applied.known)
    runner.log(written.text)
    await runner.summary(written.summary)
    await runner.file('outcome.json', JSON.stringify(applied.report))
    const { end } = applied.report
    return 'why' in end ? { status: 'failed', reason: end.why } : { status: 'passed' }
  } finally {
    ports.close()
  }
})
