import { afterAll, describe, expect, it } from 'vitest'
import { makeMarkKey, observe } from '../../../src/adapters/talos/observe.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Observation } from '../../../src/ports.ts'
import { hashText } from '../../../src/render/digest.ts'
import type { Rendering } from '../../../src/render/rendering.ts'
import { goldenFleets } from '../../golden/fleets.ts'
import { startFleet } from './lab-cluster.ts'
import type { LabFleet } from './lab-cluster.ts'

const talosFleets = Object.entries(goldenFleets).filter(([name]) => name.includes('talos'))
const markKey = makeMarkKey()

const look = async (lab: LabFleet, name: string, thorough = false, target = lab.target(name)) => {
  const talos = await lab.open(name)
  try {
    const seen = await observe(talos, target, lab.documents(name), { secrets: lab.secrets, markKey, thorough })
    return { seen, requests: talos.requests() }
  } finally {
    talos.close()
  }
}

/** The live side of one node, as apply compares it: what the cluster's API holds is not read here. */
const liveOf = ({ rendering }: LabFleet, name: string, seen: Observation): { from: Rendering; to: Rendering } => {
  if (seen.status !== 'seen') throw new Error(`${seen.status}: ${seen.why}`)
  const node = rendering.nodes.find((each) => each.name === name)
  if (node === undefined) throw new Error(`no node ${name}`)
  const side = (documents: Rendering['nodes'][number]['documents']): Rendering => ({
    ...rendering,
    digest: hashText(JSON.stringify(documents)),
    nodes: [{ name, role: node.role, documents, digest: hashText(JSON.stringify(documents)) }],
  })
  return {
    from: side(seen.documents),
    to: side(node.documents.filter(({ plane }) => plane !== 'cluster')),
  }
}

describe.each(talosFleets)('%s', (_, texts) => {
  it('reads back as what was rendered, in three calls', async () => {
    const lab = await startFleet(texts)
    try {
      for (const { name } of lab.fleet.nodes) {
        const { seen, requests } = await look(lab, name)
        const { from, to } = liveOf(lab, name, seen)
        expect(compare(from, to).nodes).toEqual([])
        expect(from.nodes[0]?.documents.map(({ path }) => path)).toEqual(
          to.nodes[0]?.documents.map(({ path }) => path)
        )
        expect(requests).toBeLessThanOrEqual(3)
        const text = JSON.stringify(seen)
        for (const value of lab.secrets.values()) expect(text).not.toContain(value)
      }
    } finally {
      await lab.lab.stop()
    }
  })
})
