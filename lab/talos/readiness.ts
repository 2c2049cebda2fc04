import type { Machine } from './machine.ts'
import { hostnameOf, inMaintenance, isControlPlane } from './machine.ts'
import { nodeObjectOf } from './facts.ts'
import { servicesOf } from './services.ts'
import { staticPodsOf } from './state/services.ts'
import { settingsOf } from './state/settings.ts'

export type UnmetCondition = { readonly name: string; readonly reason: string }

/** Why a node is not ready: internal/app/machined/pkg/controllers/runtime/machine_status.go. Nothing to say is ready. */
export const readiness = (machine: Machine): readonly UnmetCondition[] => {
  const { boot } = machine
  if (!['booting', 'running'].includes(boot.stage)) return []
  const services = serviceProblems(machine)
  const pods =
    boot.active === undefined || !boot.settled
      ? []
      : staticPodsOf(settingsOf(boot.active.documents))
          .filter(({ ready }) => !ready)
          .map(({ name }) => `kube-system/${name}-${hostnameOf(machine)} not ready`)
  return [
    ...(services.length > 0 ? [{ name: 'services', reason: services.join(', ') }] : []),
    ...(pods.length > 0 ? [{ name: 'staticPods', reason: pods.join(', ') }] : []),
    ...(inMaintenance(machine) ? [] : nodeProblems(machine)),
  ]
}

const serviceProblems = (machine: Machine): readonly string[] => {
  const services = servicesOf(machine)
  const required = ['apid', 'machined', 'kubelet', ...(isControlPlane(machine) ? ['etcd', 'trustd'] : [])]
  return [
    ...services.flatMap(({ id, state, health }) =>
      // Only a service that runs has a resource to look at.
      state === 'Running' && health === 'unhealthy' ? [`${id} not healthy`] : []
    ),
    ...required
      .filter((id) => !services.some((service) => service.id === id && service.state === 'Running'))
      .map((id) => `${id} not running`),
  ]
}

const nodeProblems = (machine: Machine): readonly UnmetCondition[] => {
  const name = hostnameOf(machine)
  const node = nodeObjectOf(machine)
  if (node === undefined) return [{ name: 'nodeReady', reason: `node "${name}" status is not available yet` }]
  return node.ready ? [] : [{ name: 'nodeReady', reason: `node "${name}" is not ready` }]
}
