import { describe, expect, it } from 'vitest'
import { startForge, tokens } from '../../lab/forge/forge.ts'
import { systemClock } from '../../src/adapters/clock/clock.ts'
import { openForge } from '../../src/adapters/forge/forge.ts'
import { openGit } from '../../src/adapters/git/git.ts'
import { review } from '../../src/actions/apply/review.ts'
import type { ReviewNode } from '../../src/actions/apply/review.ts'
import type { ApplyPorts } from '../../src/actions/apply/contract.ts'
import { renderSide } from '../../src/render/side.ts'
import { done, inWorld, master, sysctl, worker } from './fault-world.ts'

/** Hands on what apply sees of each node before it writes. */
const watching =
  (seen: ReviewNode[]) =>
  (ports: ApplyPorts): ApplyPorts => ({
    ...ports,
    nodes: (fleet, values) => {
      const open = ports.nodes(fleet, values)
      return (node, desired) => {
        const access = open(node, desired)
        return {
          ...access,
          observe: async () => {
            const found = await access.observe()
            if (found.status === 'seen')
              seen.push({ node: node.name, documents: found.documents, ledger: found.ledger })
            return found
          },
        }
      }
    },
  })

describe('what is read from real nodes', { timeout: 60_000 }, () => {
  it(
    'differs from main by exactly what was merged: nothing is taken for drift or for another version',
    inWorld(async (world) => {
      const first = await world.merge(sysctl(262144))
      expect((await world.run(first, 'first')).end).toEqual({ status: 'applied' })
      const commit = await world.merge((cluster) => cluster.replace('262144', '300000'))
      const nodes: ReviewNode[] = []
      await world.fleet.apply({ commit, run: 'second', through: watching(nodes) }, () => undefined)
      expect(await world.look(worker)).toEqual(done(commit, 300000, 3))
      const git = openGit({ directory: world.repository.workspace, environment: process.env })
      const side = renderSide(await (await git.tree(commit)).list('nodes'), 'nodes')
      const { fleet, rendering } = side
      if (fleet === undefined || rendering === undefined) throw new Error('the fleet cannot be rendered')
      const forge = await startForge('github')
      const client = openForge({
        apiUrl: forge.apiUrl,
        serverUrl: forge.url,
        token: tokens.job,
        repository: forge.repository,
        gitea: false,
        clock: systemClock,
        log: () => undefined,
      })
      const old = nodes.map((node) => ({
        ...node,
        ledger: node.ledger && { ...node.ledger, version: '0.0.1' },
      }))
      const judge = (asked: readonly ReviewNode[]) =>
        review(
          { commit, branch: 'main', folder: 'nodes', fleet, rendering, nodes: asked },
          { git, forge: () => Promise.resolve(client), clock: systemClock }
        )
      for (const judged of [await judge(nodes), await judge(old)]) {
        expect([judged.reasserted, judged.release]).toEqual([[], []])
        const lines = judged.unreviewed.map(({ node, place, from, to }) => ({ node, place, from, to }))
        const place = 'v1alpha1.machine.sysctls["vm.max_map_count"]'
        expect(lines).toEqual([master, worker].map((node) => ({ node, place, from: '262144', to: '300000' })))
      }
      expect(forge.violations).toEqual([])
      await forge.close()
    })
  )
})
