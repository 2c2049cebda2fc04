import type { Clock, NodeDriver, Until } from '../../ports.ts'
import type { Health, Ledger } from '../../rollout/node-commands.ts'
import { endsTooSoon } from './credential.ts'
import type { DesiredConfig } from './desired-config.ts'
import type { CallFailed } from './failure.ts'
import { announceLedger, isLeftStaged, readEntries, readLedger, writeLedger } from './ledger.ts'
import { holdsLock } from './lock.ts'
import type { LockRecord } from './lock.ts'
import { observedHash, readMachineConfigs, sameBytes } from './machine-configs.ts'
import type { MachineConfigs } from './machine-configs.ts'
import type { TalosNode } from './talos-node.ts'

/** What a transaction remembers between its commands. A run that dies forgets it: the node's timer does not. */
export type ApplyState = {
  lock: LockRecord | undefined
  /** The persistent config as it was found under the lock, in its own bytes. */
  before: Uint8Array | undefined
}

type Failed = { readonly status: 'failed' | 'unknown' | 'refused' | 'stuck'; readonly why: string }

/** One command over a connection of its own. */
export type Ask = <Answer, Failed>(
  until: Until,
  use: (talos: TalosNode) => Promise<Answer>,
  failed: (why: string, failure: CallFailed['failure']) => Failed
) => Promise<Answer | Failed>

type ApplyParts = {
  readonly ask: Ask
  readonly desired: DesiredConfig
  readonly state: ApplyState
  readonly options: {
    /** Whether the plan reboots the node: then a commit waits for it on disk. */
    readonly reboot: boolean
    /** When the credential expires, in milliseconds since 1970. */
    readonly credentialEnds: number
    readonly ledger: Pick<Ledger, 'generation' | 'commit' | 'version' | 'run'>
    readonly clock: Clock
  }
}

const answer = <Status extends Failed['status']>(status: Status, why: string) => ({ status, why }) as const

/** The commands that write a machine config, and what they are judged by. Every call names its mode. */
export const makeApply = ({ ask, desired, state, options }: ApplyParts) => {
  /** Whether the lock that we took still stands: nobody else may have written since. */
  const isOurs = async (talos: TalosNode): Promise<boolean> =>
    state.lock !== undefined && (await holdsLock(talos, state.lock))

  const lostLock = 'the lock of the node is not ours any more'

  /** Active and persistent are these bytes, or what differs. */
  const settledOn = ({ active, persistent }: MachineConfigs, wanted: Uint8Array): string | undefined => {
    if (!sameBytes(active, wanted)) return 'what runs is something else'
    return sameBytes(persistent, wanted) ? undefined : 'what is on disk is something else'
  }

  /** Back to `before`, now: this also ends a try that is under way. */
  const restore = async (talos: TalosNode, before: Uint8Array): Promise<string | undefined> => {
    await talos.apply(before, { mode: 'no-reboot' })
    return settledOn(await readMachineConfigs(talos), before)
  }

  /** What the ledger will say of a config that is on the disk. */
  const entryFor = (config: Uint8Array): Ledger => ({
    ...options.ledger,
    observed: observedHash(config),
    time: new Date(options.clock.now()).toISOString(),
  })

  const commands = {
    recover: async (_, until) =>
      ask(
        until,
        async (talos) => {
          if (!(await isOurs(talos))) return answer('stuck', lostLock)
          const configs = await readMachineConfigs(talos)
          const { active, persistent } = configs
          if (sameBytes(active, persistent)) {
            state.before = persistent
            return { status: 'clean' } as const
          }
          const entries = readEntries(await talos.list('metaKey'))
          const runsConfirmed = entries.recorded?.observed === observedHash(active)
          if (runsConfirmed || isLeftStaged(configs, entries)) {
            // What waits on disk for a reboot was never confirmed: what runs was.
            await talos.apply(active, { mode: 'staged' })
            state.before = active
            const left = settledOn(await readMachineConfigs(talos), active)
            return left === undefined
              ? ({
                  status: 'recovered',
                  what: 'a config that waited for a reboot was taken off the disk',
                } as const)
              : answer('stuck', left)
          }
          state.before = persistent
          const left = await restore(talos, persistent)
          return left === undefined
            ? ({
                status: 'recovered',
                what: 'a config that was tried and not confirmed was taken back',
              } as const)
            : answer('stuck', left)
        },
        (why) => answer('stuck', why)
      ),

    try: async ({ seconds }, until) =>
      ask(
        until,
        async (talos) => {
          const soon = endsTooSoon(options.credentialEnds, options.clock.now(), seconds)
          if (soon !== undefined) return answer('refused', soon)
          if (!(await isOurs(talos))) return answer('refused', lostLock)
          const { before } = state
          const differs =
            before === undefined
              ? 'nobody read it before'
              : settledOn(await readMachineConfigs(talos), before)
          if (differs !== undefined) return answer('refused', `the node changed under us: ${differs}`)
          await talos.apply(desired.bytes, { mode: 'try', milliseconds: seconds * 1000 })
          return { status: 'trying' } as const
        },
        (why, { status }) => answer(isBeforeWrite(status) ? 'refused' : 'unknown', why)
      ),

    commit: async (_, until) => {
      let written = false
      return ask(
        until,
        async (talos) => {
          if (!(await isOurs(talos))) return answer('refused', lostLock)
          const { before } = state
          const differs =
            before === undefined
              ? 'nobody read it before'
              : settledOn(await readMachineConfigs(talos), before)
          if (differs !== undefined) return answer('refused', `the node changed under us: ${differs}`)
          await announceLedger(talos, entryFor(desired.bytes), observedHash(before ?? desired.bytes))
          const mode = options.reboot ? 'staged' : 'no-reboot'
          await talos.apply(desired.bytes, { mode })
          written = true
          const { active, persistent } = await readMachineConfigs(talos)
          if (!sameBytes(persistent, desired.bytes)) return answer('unknown', 'it is not on the disk')
          if (!options.reboot && !sameBytes(active, desired.bytes))
            return answer('unknown', 'it does not run')
          return { status: options.reboot ? 'staged' : 'written' } as const
        },
        (why, { status }) => answer(!written && isBeforeWrite(status) ? 'refused' : 'unknown', why)
      )
    },

    confirm: async (_, until) =>
      ask(
        until,
        async (talos) => {
          if (!(await isOurs(talos))) return answer('unknown', lostLock)
          const { active, persistent } = await readMachineConfigs(talos)
          if (!sameBytes(active, desired.bytes))
            return {
              status: 'lost',
              why: 'the time of the try was up, and the node runs the old config',
            } as const
          await announceLedger(talos, entryFor(desired.bytes), observedHash(persistent))
          // Cancels the timer first and writes afterwards, so only what is read back counts.
          await talos.apply(desired.bytes, { mode: 'no-reboot' })
          const left = settledOn(await readMachineConfigs(talos), desired.bytes)
          if (left !== undefined) return answer('unknown', left)
          return (await isOurs(talos)) ? ({ status: 'confirmed' } as const) : answer('unknown', lostLock)
        },
        (why) => answer('unknown', why)
      ),

    undo: async (_, until) =>
      ask(
        until,
        async (talos) => {
          const { before } = state
          if (before === undefined) return answer('failed', 'nobody read what was there before')
          if (!(await isOurs(talos))) return answer('failed', lostLock)
          const left = await restore(talos, before)
          return left === undefined ? ({ status: 'undone' } as const) : answer('failed', left)
        },
        (why, { status }) => answer(status === 'refused' ? 'failed' : 'unknown', why)
      ),

    record: async (_, until) =>
      ask(
        until,
        async (talos) => {
          if (!(await isOurs(talos))) return answer('failed', lostLock)
          const configs = await readMachineConfigs(talos)
          if (!sameBytes(configs.active, configs.persistent))
            return answer('failed', 'what runs is not what is on disk')
          if (!desired.matches(configs.persistent))
            return answer('failed', 'what is on disk is something else')
          const last = readLedger(await talos.list('metaKey'))
          if ((last?.generation ?? 0) > options.ledger.generation)
            return answer('failed', `the ledger is further ahead: generation ${last?.generation}`)
          const ledger = entryFor(configs.persistent)
          await writeLedger(talos, ledger)
          const found = readLedger(await talos.list('metaKey'))
          return found?.generation === ledger.generation && found.observed === ledger.observed
            ? ({ status: 'recorded' } as const)
            : answer('failed', 'the ledger does not read as it was written')
        },
        (why) => answer('failed', why)
      ),
  } satisfies Pick<NodeDriver, 'recover' | 'try' | 'commit' | 'confirm' | 'undo' | 'record'>

  /** Whether the config is where it should be: during a try what runs, and what is on disk as before. */
  const judge = (configs: MachineConfigs, against: 'new' | 'old'): Health => {
    const { active, persistent } = configs
    const wanted = against === 'new' ? desired.bytes : state.before
    if (wanted === undefined) return { status: 'unknown', reasons: ['nobody read what was there before'] }
    const onDisk = sameBytes(persistent, wanted)
    const tried = against === 'new' && state.before !== undefined && sameBytes(persistent, state.before)
    const reasons = [
      ...(sameBytes(active, wanted) ? [] : [`what runs is not the ${against} config`]),
      ...(onDisk || tried ? [] : ['what is on disk is something else']),
    ]
    return reasons.length === 0 ? { status: 'healthy' } : { status: 'unhealthy', reasons }
  }

  return { ...commands, judge }
}

/** The call did not get as far as the node's own decision, or the node decided against it. */
const isBeforeWrite = (status: CallFailed['failure']['status']): boolean =>
  status === 'refused' || status === 'unauthorized' || status === 'unauthenticated'
