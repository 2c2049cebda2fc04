import { readFile } from 'node:fs/promises'
import { makeMarkKey, observe } from '../../src/adapters/talos/observe.ts'
import { openNode } from '../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../src/adapters/talos/read-credential.ts'
import { talosTarget } from '../../src/adapters/talos/target.ts'
import { compareLive } from '../../src/compare/compare-live.ts'
import { renderFolder } from './render-folder.ts'
import type { Described } from './render-folder.ts'

/** What looking at nodes took. Milliseconds; `started` is the CPU until it began: loading, rendering, the credential. */
export type Looked = {
  readonly nodes: number
  readonly requests: number
  readonly wall: number
  readonly cpu: number
  readonly started: number
}

/** Observes the first `count` nodes at once and compares them, as apply does; prints `Looked`. All have to be unchanged. */
const [folder = '', path = '', count = '1'] = process.argv.slice(2)
const described = JSON.parse(await readFile(path, 'utf8')) as Described
const { fleet, rendering } = await renderFolder(folder)
const credential = await readCredential(described.talosconfig, { where: 'the lab', now: Date.now() })
const secrets = new Map(Object.entries(described.values))
const markKey = makeMarkKey()
const chosen = fleet.nodes.slice(0, Number(count))
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const started = cpu()
const begun = performance.now()
let requests = 0
const live = await Promise.all(
  chosen.map(async (node) => {
    const at = described.nodes.find(({ name }) => name === node.name)
    const desired = rendering.nodes.find(({ name }) => name === node.name)
    if (at === undefined || desired === undefined) throw new Error(`nobody keeps ${node.name} up`)
    const target = { ...talosTarget(node), endpoint: at, addresses: [at.host], uuid: at.uuid }
    const talos = await openNode(target.endpoint, credential)
    try {
      const seen = await observe(talos, target, desired.documents, { secrets, markKey, thorough: false })
      if (seen.status !== 'seen') throw new Error(`${node.name}: ${JSON.stringify(seen)}`)
      return [node.name, seen.documents] as const
    } finally {
      requests += talos.requests()
      talos.close()
    }
  })
)
const changes = compareLive(new Map(live), rendering)
const wall = performance.now() - begun
const names = new Set(chosen.map(({ name }) => name))
const changed = changes.nodes.filter(({ node, kind }) => kind === 'change' && names.has(node))
if (changed.length > 0) throw new Error(`not unchanged: ${JSON.stringify(changed[0])}`)
const looked: Looked = { nodes: chosen.length, requests, wall, cpu: cpu() - started, started }
process.stdout.write(JSON.stringify(looked))
process.exit()
