import { dig } from '../../fleet/findings.ts'
import type { Role } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import type { Health } from '../../rollout/node-commands.ts'
import type { Resource } from './cosi.ts'
import { failureOf } from './failure.ts'
import { plainLine } from './plain-text.ts'
import type { Service, TalosNode } from './talos-node.ts'

/** Services that a node cannot be well without; the others may have ended or were never meant to run. */
const needed = {
  worker: ['apid', 'containerd', 'cri', 'kubelet'],
  'control-plane': ['apid', 'containerd', 'cri', 'etcd', 'kubelet', 'trustd'],
} as const

/** What is held against a node later: complaints that it had before are none of ours. */
export type Signs = {
  /** Names of Talos' own diagnostics. */
  readonly diagnostics: readonly string[]
  /** When each service last was anything but running, by the node's clock, milliseconds. */
  readonly disturbed: ReadonlyMap<string, number>
}

/**
 * How a node is by what Talos itself says. Reads only. A question that went unanswered makes it unknown, never well. `since`
 * are the signs of an earlier reading: what complains since, or started again in between, is not well (N22).
 */
export const readHealth = async (
  talos: TalosNode,
  role: Role,
  since: Signs | undefined
): Promise<{ readonly health: Health; readonly signs: Signs }> => {
  try {
    const [status, services, diagnostics, etcd] = await Promise.all([
      talos.get('machineStatus', 'machine'),
      talos.services(),
      talos.list('diagnostic'),
      role === 'control-plane' ? etcdReasons(talos) : [],
    ])
    const signs = { diagnostics: diagnostics.map(({ id }) => id), disturbed: disturbancesOf(services) }
    const bad = [
      ...stageReasons(status),
      ...services.flatMap((service) => serviceReasons(service)),
      ...missing(services, role),
      ...restarted(since?.disturbed ?? new Map(), signs.disturbed),
      ...diagnostics
        .filter(({ id }) => since?.diagnostics.includes(id) === false)
        .map(({ id, spec }) => plainLine(`${id}: ${String(dig(spec, ['message']) ?? '')}`, 300)),
      ...etcd,
    ]
    if (bad.length > 0) return { health: { status: 'unhealthy', reasons: bad }, signs }
    const unsaid = services
      .filter(({ id, health }) => (needed[role] as readonly string[]).includes(id) && health === 'unknown')
      .map(({ id }) => `${id} does not say yet how it is`)
    return {
      health: unsaid.length > 0 ? { status: 'unknown', reasons: unsaid } : { status: 'healthy' },
      signs,
    }
  } catch (error) {
    return { health: { status: 'unknown', reasons: [failureOf(error).why] }, signs: since ?? nothingSeen }
  }
}

const nothingSeen: Signs = { diagnostics: [], disturbed: new Map() }

/** All of several readings: the worst counts. */
export const worstOf = (healths: readonly Health[]): Health => {
  const reasons = healths.flatMap((each) => (each.status === 'healthy' ? [] : each.reasons))
  if (healths.some(({ status }) => status === 'unhealthy')) return { status: 'unhealthy', reasons }
  if (healths.some(({ status }) => status === 'unknown')) return { status: 'unknown', reasons }
  return { status: 'healthy' }
}

const stageReasons = (status: Resource | undefined): readonly string[] => {
  const stage = String(dig(status?.spec, ['stage']) ?? 'unknown')
  const conditions = dig(status?.spec, ['status', 'unmetConditions'])
  const unmet = (isList(conditions) ? conditions : []).map((each) =>
    plainLine(`${String(dig(each, ['name']))}: ${String(dig(each, ['reason']))}`, 300)
  )
  return [
    ...(stage === 'running' ? [] : [`the machine is ${plainLine(stage, 40)}`]),
    ...(dig(status?.spec, ['status', 'ready']) === true || unmet.length > 0
      ? []
      : ['the machine is not ready']),
    ...unmet,
  ]
}

/** Over for good, as one-shot services of extensions are. */
const ended = new Set(['Finished', 'Skipped'])

const serviceReasons = ({ id, state, health, message }: Service): readonly string[] => {
  if (ended.has(state)) return []
  if (state !== 'Running') return [plainLine(`${id} is ${state}`, 100)]
  return health === 'unhealthy' ? [plainLine(`${id} is not healthy: ${message}`, 300)] : []
}

const missing = (services: readonly Service[], role: Role): readonly string[] =>
  needed[role]
    .filter((id) => !services.some((each) => each.id === id && each.state === 'Running'))
    .filter((id) => !services.some((each) => each.id === id && !ended.has(each.state)))
    .map((id) => `${id} does not run`)

const disturbancesOf = (services: readonly Service[]): ReadonlyMap<string, number> =>
  new Map(services.flatMap(({ id, disturbed }) => (disturbed === undefined ? [] : [[id, disturbed]])))

const restarted = (
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>
): readonly string[] =>
  [...now].filter(([id, at]) => (before.get(id) ?? at) < at).map(([id]) => `${id} started again just now`)

const etcdReasons = async (talos: TalosNode): Promise<readonly string[]> => {
  const [status, alarms] = await Promise.all([talos.etcdStatus(), talos.etcdAlarms()])
  return [
    ...status.errors.map((each) => plainLine(`etcd: ${each}`, 300)),
    ...(status.leader === 0n ? ['etcd has no leader'] : []),
    ...(status.learner ? ['the member of etcd is still a learner'] : []),
    ...alarms.map((each) => `etcd: alarm ${each}`),
  ]
}
