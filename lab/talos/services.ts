import type { Machine } from './machine.ts'
import { inMaintenance } from './machine.ts'
import { failureLines, serviceLine } from './state/journal.ts'
import { reconcileServices, setService, wantedServices } from './state/services.ts'
import type { ServiceStatus } from './state/services.ts'
import { settingsOf } from './state/settings.ts'

const early = new Set(['apid', 'auditd', 'containerd', 'dashboard', 'machined', 'syslogd', 'udevd'])

/** Brings the services in line with the config that runs and with how far the boot came, and logs what changed. */
export const settleServices = (machine: Machine): void => {
  const { boot, extensions, cluster } = machine
  const settings =
    inMaintenance(machine) || boot.active === undefined ? undefined : settingsOf(boot.active.documents)
  const wanted = wantedServices(
    settings,
    extensions.map(({ name }) => name),
    // Until somebody bootstraps it, etcd waits for its members.
    { etcd: cluster.etcd.members.some(({ address }) => address === machine.hardware.address) }
  )
  const now = boot.settled ? wanted : wanted.filter(({ id }) => early.has(id))
  setTable(machine, reconcileServices(boot.services, now, Date.now()).table)
}

/** Stops, starts or breaks a service. */
export const changeService = (machine: Machine, id: string, to: 'stopped' | 'failed' | 'running'): void =>
  setTable(machine, setService(machine.boot.services, id, to, Date.now()))

const setTable = (machine: Machine, table: Machine['boot']['services']): void => {
  const { boot } = machine
  const before = boot.services
  boot.services = table
  for (const service of table.services) {
    const old = before.services.find(({ id }) => id === service.id)
    if (old === service) continue
    for (const { state, message, at } of service.events.filter(
      (event) => old?.events.includes(event) !== true
    )) {
      boot.journals.of('kernel').append(serviceLine(service.id, state, message, at))
      boot.journals.of(service.id).append(`${new Date(at).toISOString()} ${message}`)
    }
    if (service.health === 'unhealthy')
      for (const line of failureLines(service.id, service.message)) boot.journals.of(service.id).append(line)
  }
}

export const servicesOf = (machine: Machine): readonly ServiceStatus[] => machine.boot.services.services

export const isWell = (machine: Machine, id: string): boolean =>
  servicesOf(machine).some(
    (service) => service.id === id && service.state === 'Running' && service.health !== 'unhealthy'
  )
