import type { Component, Settings } from './settings.ts'

/** Words of machinery's service states. */
export type ServiceState =
  | 'Initialized'
  | 'Preparing'
  | 'Waiting'
  | 'Starting'
  | 'Running'
  | 'Stopping'
  | 'Finished'
  | 'Failed'
  | 'Skipped'

export type ServiceEvent = {
  readonly state: ServiceState
  readonly message: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export type ServiceStatus = {
  readonly id: string
  readonly state: ServiceState
  readonly health: 'healthy' | 'unhealthy' | 'unknown'
  readonly message: string
  /** When health last changed. */
  readonly changed: number
  /** Oldest first, at most `mostEvents`. */
  readonly events: readonly ServiceEvent[]
}

/** Talos keeps so many per service (internal/app/machined/pkg/system/service_runner.go). */
export const mostEvents = 64

/** What a service is made of: where any of it changes, it starts anew. */
export type ServiceSpec = {
  readonly id: string
  readonly fingerprint: string
  /** Why it cannot run; it fails again and again. */
  readonly fault: string | undefined
}

const base = ['apid', 'auditd', 'containerd', 'dashboard', 'machined', 'syslogd', 'udevd']
/** Services that have no health check, so nobody can say how they are. */
const unchecked = new Set(['dashboard', 'machined-dashboard'])

/** Names that the kubelet knows of no version: what a typing mistake looks like. */
const plausibleFlag = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Why a component does not start with its arguments: the words that it writes itself before it ends. `known` are further
 * names to take for good; without it, every plausible name is.
 */
export const argumentFault = (
  { args }: Component,
  unknown: ReadonlySet<string> = new Set()
): string | undefined => {
  const wrong = Object.keys(args).find((name) => unknown.has(name) || !plausibleFlag.test(name))
  return wrong === undefined ? undefined : `unknown flag: --${wrong}`
}

/** Arguments that Talos keeps for itself: the service cannot be made at all. Source: the controllers of each component. */
const deniedKubeletArgs = [
  'bootstrap-kubeconfig',
  'kubeconfig',
  'container-runtime',
  'container-runtime-endpoint',
  'config',
  'cert-dir',
]

/** Flags that do not exist, for tests and demonstrations: every component refuses them. */
export const noSuchFlags: ReadonlySet<string> = new Set([
  'allow-privileged', // gone since Kubernetes 1.15
  'no-such-flag',
  'does-not-exist',
])

/** Which services a node has. Undefined settings are those of a node in maintenance. */
export const wantedServices = (
  settings: Settings | undefined,
  extensions: readonly string[],
  { etcd = true }: { readonly etcd?: boolean } = {}
): readonly ServiceSpec[] => {
  const plain = (id: string): ServiceSpec => ({ id, fingerprint: '', fault: undefined })
  if (settings === undefined) return base.map(plain)
  const denied = Object.keys(settings.kubelet.args).find((name) => deniedKubeletArgs.includes(name))
  const fault =
    denied === undefined
      ? argumentFault(settings.kubelet, noSuchFlags)
      : `error building arguments: argument ${JSON.stringify(denied)} is not allowed to be overridden`
  return [
    ...base.map(plain),
    plain('cri'),
    ...(settings.controlPlane ? [...(etcd ? [plain('etcd')] : []), plain('trustd')] : []),
    { id: 'kubelet', fingerprint: JSON.stringify(settings.kubelet), fault },
    ...extensions.filter((name) => name !== 'schematic').map((name) => plain(`ext-${name}`)),
  ]
}

/** The table of a node's services at one moment. `specs` is what the next look compares with. */
export type ServiceTable = {
  readonly services: readonly ServiceStatus[]
  readonly specs: readonly ServiceSpec[]
}

export const noServices: ServiceTable = { services: [], specs: [] }

/**
 * Brings the table in line with what is wanted: starts what is new, stops what is gone, starts anew what changed, and lets
 * what cannot run fail. `restarted` names what was started anew.
 */
export const reconcileServices = (
  table: ServiceTable,
  wanted: readonly ServiceSpec[],
  now: number
): { readonly table: ServiceTable; readonly restarted: readonly string[] } => {
  const restarted: string[] = []
  const services = wanted.map((spec) => {
    const before = table.services.find(({ id }) => id === spec.id)
    const old = table.specs.find(({ id }) => id === spec.id)
    const changed = old !== undefined && (old.fingerprint !== spec.fingerprint || old.fault !== spec.fault)
    if (before !== undefined && !changed) return before
    const fresh = before ?? newService(spec.id, now)
    if (changed) restarted.push(spec.id)
    const stopped = changed
      ? move(
          move(fresh, 'Stopping', 'Sending SIGTERM to Process', now),
          'Finished',
          'Service finished successfully',
          now
        )
      : fresh
    return spec.fault === undefined ? run(stopped, now) : failOnce(stopped, spec.fault, now)
  })
  return { table: { services: services.toSorted(byId), specs: wanted }, restarted }
}

const byId = (a: ServiceStatus, b: ServiceStatus): number => (a.id < b.id ? -1 : 1)

const newService = (id: string, now: number): ServiceStatus =>
  move(
    { id, state: 'Initialized', health: 'unknown', message: '', changed: now, events: [] },
    'Starting',
    'Starting service',
    now
  )

const run = (service: ServiceStatus, now: number): ServiceStatus => {
  const waiting = move(service, 'Waiting', `Waiting for ${waitsFor(service.id)}`, now)
  const preparing = move(waiting, 'Preparing', 'Running pre state', now)
  const running = move(preparing, 'Running', `Started task ${service.id}`, now)
  return unchecked.has(service.id) ? running : setHealth(running, true, 'Health check successful', now)
}

const waitsFor = (id: string): string =>
  id === 'kubelet'
    ? 'service "cri" to be "up", network, time sync'
    : id === 'etcd'
      ? 'service "cri" to be "up", time sync, network, etcd spec'
      : 'service "containerd" to be "up"'

/** One turn of the loop of a service that ends by itself: it runs for a moment, fails, and is started again later. */
export const failOnce = (service: ServiceStatus, why: string, now: number): ServiceStatus => {
  const started = move(service, 'Running', `Started task ${service.id}`, now)
  const said = `Error running Containerd(${service.id}), going to restart forever: task "${service.id}" failed: exit code 1: ${why}`
  return setHealth(move(started, 'Waiting', said, now), false, why, now)
}

/** Stops, fails or starts a service by hand; what is not there stays away. */
export const setService = (
  table: ServiceTable,
  id: string,
  to: 'stopped' | 'failed' | 'running',
  now: number
): ServiceTable => ({
  ...table,
  services: table.services.map((service) => {
    if (service.id !== id) return service
    if (to === 'running') return run(service, now)
    if (to === 'failed')
      return setHealth(
        move(service, 'Failed', 'Failed to run: health check failed', now),
        false,
        'health check failed',
        now
      )
    return setHealth(move(service, 'Finished', 'Service finished successfully', now), false, '', now)
  }),
})

const move = (service: ServiceStatus, state: ServiceState, message: string, at: number): ServiceStatus => ({
  ...service,
  state,
  events: [...service.events, { state, message, at }].slice(-mostEvents),
})

const setHealth = (service: ServiceStatus, healthy: boolean, message: string, now: number): ServiceStatus => {
  const health = healthy ? 'healthy' : 'unhealthy'
  return { ...service, health, message, changed: service.health === health ? service.changed : now }
}

/** Static pods with what keeps them from being ready, and the lines that they write about it. */
export const staticPodsOf = (
  settings: Settings
): readonly { readonly name: string; readonly ready: boolean; readonly reason?: string }[] =>
  Object.entries(settings.staticPods).map(([name, component]) => {
    const reason = argumentFault(component, noSuchFlags)
    return reason === undefined ? { name, ready: true } : { name, ready: false, reason }
  })
