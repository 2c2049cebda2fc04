import type { Machine } from './machine.ts'
import { isControlPlane } from './machine.ts'
import { servicesOf } from './services.ts'

export type UnmetCondition = { readonly name: string; readonly reason: string }

/** Why a node is not ready: internal/app/machined/pkg/controllers/runtime/machine_status.go. Nothing to say is ready. */
export const readiness = (machine: Machine): readonly UnmetCondition[] => {
  if (!['booting', 'running'].includes(machine.boot.stage)) return []
  const services = servicesOf(machine)
  const running = services.filter(({ state }) => state === 'Running')
  const required = ['apid', 'machined', 'kubelet', ...(isControlPlane(machine) ? ['etcd', 'trustd'] : [])]
  const problems = [
    ...services.flatMap(({ id, state, healthy }) =>
      state !== 'Running' ? [`${id} not running`] : healthy ? [] : [`${id} not healthy`]
    ),
    ...required
      .filter((id) => !running.some((service) => service.id === id))
      .map((id) => `${id} not running`),
  ]
  return problems.length === 0 ? [] : [{ name: 'services', reason: [...problems].join(', ') }]
}
