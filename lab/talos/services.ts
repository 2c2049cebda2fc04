import type { Machine } from './machine.ts'
import { inMaintenance, isControlPlane } from './machine.ts'

export type Service = {
  readonly id: string
  readonly state: 'Running' | 'Failed' | 'Finished' | 'Preparing'
  readonly healthy: boolean
  readonly message: string
}

/** The services of a node as they are now. */
export const servicesOf = (machine: Machine): readonly Service[] => {
  const base = ['apid', 'auditd', 'containerd', 'machined', 'syslogd', 'udevd']
  const kubernetes = ['cri', 'kubelet', ...(isControlPlane(machine) ? ['etcd', 'trustd'] : [])]
  const ids = inMaintenance(machine) ? base : [...base, ...kubernetes]
  return ids.toSorted().map((id) => {
    const trouble = machine.boot.troubles.get(id)
    if (trouble === 'stopped')
      return { id, state: 'Finished', healthy: false, message: 'Service finished successfully' }
    if (trouble === 'failed') return { id, state: 'Failed', healthy: false, message: 'health check failed' }
    if (!machine.boot.settled && kubernetes.includes(id))
      return { id, state: 'Preparing', healthy: false, message: 'Running pre state' }
    return { id, state: 'Running', healthy: true, message: 'Health check successful' }
  })
}
