import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { kubeconfigFor } from '../../../lab/kubernetes/authority.ts'
import { serviceAccount } from '../../../lab/kubernetes/rights.ts'
import { administrator } from './administrator.ts'
import { contract } from './contract.ts'
import type { World } from './contract.ts'

let lab: LabKubernetes
let world: World

beforeAll(async () => {
  lab = await startLabKubernetes()
  // Every node has a kubelet that ends pods, unless a test says otherwise.
  const dead = new Set<string>()
  const kubelet = { alive: true, beats: false, ending: 20 }
  lab.cluster.kubelets.get = (node) => (dead.has(node) ? undefined : kubelet)
  world = {
    administrator: administrator(lab.kubeconfig('admin')),
    plumbline: lab.kubeconfig('plumbline'),
    stranger: lab.kubeconfig('stranger'),
    unknown: kubeconfigFor(lab.url, lab.authority.certificate, { token: 'not-known' }),
    expired: kubeconfigFor(lab.url, lab.authority.certificate, {
      token: lab.mint(serviceAccount('plumbline', 'plumbline'), -10),
    }),
    admin: lab.kubeconfig('admin'),
    credential: async (commonName, organisations) =>
      kubeconfigFor(
        lab.url,
        lab.authority.certificate,
        await lab.authority.issue({ commonName, organisations })
      ),
    unpullable: lab.cluster.unpullable,
    compact: () => Promise.resolve(lab.cluster.compact()),
    kubelet: (node, alive) => void (alive ? dead.delete(node) : dead.add(node)),
    settle: () => Promise.resolve(),
  }
})
afterAll(() => lab.stop())

describe('the lab agrees with the contract that the real API server keeps', () => {
  it.each(contract.map((each, index) => ({ ...each, index })))('$expect: $what', async ({ run, index }) => {
    await expect(run(world, `lab-${index}`)).resolves.toBeUndefined()
  })
})
