import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock, NodeDriver, Until } from '../../ports.ts'
import type { Health, Inspection, Ledger } from '../../rollout/node-commands.ts'
import type { Document } from '../../subjects/document.ts'
import { makeApply } from './apply-config.ts'
import type { ApplyState } from './apply-config.ts'
import { desiredConfig } from './desired-config.ts'
import { keepEtcdSnapshot } from './etcd-snapshot.ts'
import { gatherEvidence } from './evidence.ts'
import { endsTooSoon } from './credential.ts'
import { CallFailed } from './failure.ts'
import { blankSecrets } from './hide-secrets.ts'
import { readHealth, worstOf } from './health.ts'
import type { Signs } from './health.ts'
import { identify, peerIdentity } from './identity.ts'
import { isUnrecorded, readLedger } from './ledger.ts'
import { newLock, releaseLock, takeLock } from './lock.ts'
import { observedHash, readMachineConfigs, sameBytes } from './machine-configs.ts'
import { makeReboot } from './reboot.ts'
import type { TalosNode } from './talos-node.ts'
import type { TalosTarget } from './target.ts'

/** What only the cluster's API can do or say for this node. */
export type OnKubernetes = Pick<NodeDriver, 'cordon' | 'drain' | 'uncordon'> & {
  readonly look: (until: Until) => Promise<{
    readonly health: Health
    readonly cordoned: Inspection['cordoned']
  }>
}

export type TalosDriverOptions = {
  readonly target: TalosTarget
  /** A new connection each time, which breaks when the signal fires. Throws CallFailed. */
  readonly open: (until: Until) => Promise<TalosNode>
  /** When the credential that it opens with expires, in milliseconds since 1970. */
  readonly credentialEnds: number
  readonly desired: readonly Document[]
  readonly secrets: ReadonlyMap<string, string>
  /** `observed` of the observation that the plan was made from. */
  readonly planned: string
  /** Whether the plan reboots the node: then a commit waits for it on disk. */
  readonly reboot: boolean
  readonly ledger: Pick<Ledger, 'generation' | 'commit' | 'version' | 'run'>
  readonly kubernetes: OnKubernetes
  readonly clock: Clock
  /** Private to this run and emptied after it: a copy of etcd holds every Secret of the cluster. */
  readonly snapshotFolder: string
  readonly pace?: Pace
}

/** Milliseconds. */
export type Pace = {
  /** How long writing the lock may take: see lock.ts. */
  readonly lockWrite: number
  /** Between two looks at something that is awaited. */
  readonly poll: number
}

const usualPace: Pace = { lockWrite: 3000, poll: 2000 }

/**
 * The transaction of one Talos node, as src/rollout drives it: TRY, verify by reads only, confirm by applying the identical
 * bytes for good, and TRY's own timer as the undo. Throws where the desired config cannot be made at all (MissingSecrets,
 * UserError); after that no command throws for what a node does.
 */
export const talosDriver = (options: TalosDriverOptions): NodeDriver => {
  const { target, kubernetes, secrets, clock, pace = usualPace } = options
  const desired = desiredConfig(options.desired, secrets)
  const state: ApplyState = { lock: undefined, before: undefined }
  let signs: Signs | undefined
  let copies: readonly string[] = []

  /** One command over a connection of its own, to the machine whose certificate names this node. */
  const ask = async <Answer, Failed>(
    until: Until,
    use: (talos: TalosNode) => Promise<Answer>,
    failed: (why: string, failure: CallFailed['failure']) => Failed
  ): Promise<Answer | Failed> => {
    let talos: TalosNode | undefined
    try {
      talos = await options.open(until)
      const who = peerIdentity(talos, target)
      if (who.status === 'mismatch') throw new CallFailed({ status: 'unauthenticated', why: who.why })
      return await use(talos)
    } catch (error) {
      if (error instanceof CallFailed) return failed(blankSecrets(error.failure.why, secrets), error.failure)
      throw error
    } finally {
      talos?.close()
    }
  }
  const asUnknown = (why: string) => ({ status: 'unknown', why }) as const
  const asFailed = (why: string) => ({ status: 'failed', why }) as const

  const apply = makeApply({ ask, desired, state, options })

  const inspect = async (talos: TalosNode, until: Until): Promise<Inspection> => {
    const identity = await identify(talos, target)
    if (identity.status === 'mismatch') return stranger(identity, target)
    const [configs, metas, own, cluster] = await Promise.all([
      readMachineConfigs(talos),
      talos.list('metaKey'),
      // Complaints that stand before anything was written are for the drift report, and held against nobody here.
      readHealth(talos, target.role, undefined),
      kubernetes.look(until),
    ])
    signs = own.signs
    const open = !sameBytes(configs.active, configs.persistent)
    const onDisk = observedHash(configs.persistent)
    return {
      identity,
      role: target.role,
      health: worstOf([own.health, cluster.health]),
      config: open
        ? 'mixed'
        : desired.matches(configs.persistent)
          ? 'desired'
          : onDisk === options.planned
            ? 'old'
            : 'other',
      open,
      ledger: readLedger(metas, onDisk),
      unrecorded: isUnrecorded(metas, onDisk),
      cordoned: cluster.cordoned,
    }
  }

  return {
    ...apply,
    inspect: async (_, until) => {
      // A stranger is an answer here: the engine says so and goes no further.
      let talos: TalosNode | undefined
      try {
        talos = await options.open(until)
        return { status: 'seen', inspection: await inspect(talos, until) }
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error
        const { status, why } = error.failure
        return {
          status: status === 'unreachable' ? status : 'unknown',
          why: blankSecrets(why, secrets),
        }
      } finally {
        talos?.close()
      }
    },
    lock: async ({ seconds }, until) =>
      ask(
        until,
        async (talos) => {
          state.lock = await newLock(talos, options.ledger.run, seconds)
          return takeLock(talos, clock, state.lock, pace.lockWrite, until)
        },
        asUnknown
      ),
    unlock: async (_, until) => {
      await removeCopies(copies)
      copies = []
      const { lock } = state
      if (lock === undefined) return { status: 'unlocked' }
      return ask(
        until,
        async (talos) => {
          await releaseLock(talos, lock)
          state.lock = undefined
          return { status: 'unlocked' } as const
        },
        asUnknown
      )
    },
    // What a change of config needs is on the node already; another image is another command.
    prestage: async ({ seconds }) => {
      const soon = endsTooSoon(options.credentialEnds, clock.now(), seconds)
      return Promise.resolve(soon === undefined ? { status: 'ready' } : asFailed(soon))
    },
    cordon: kubernetes.cordon,
    drain: kubernetes.drain,
    uncordon: kubernetes.uncordon,
    'yield-leadership': async (_, until) =>
      ask(
        until,
        async (talos) => {
          if (!(await leads(talos))) return { status: 'yielded' } as const
          await talos.forfeitLeadership()
          for (let look = 0; look < 10; look += 1) {
            if (!(await leads(talos))) return { status: 'yielded' } as const
            await clock.sleep(pace.poll, until.signal)
          }
          return asFailed('the member of etcd on this node still leads')
        },
        asFailed
      ),
    snapshot: async (_, until) =>
      ask(
        until,
        async (talos) => {
          copies = [...copies, await keepEtcdSnapshot(talos, options.snapshotFolder, target.node)]
          return { status: 'kept' } as const
        },
        asFailed
      ),
    reboot: makeReboot({ ask, state, clock, poll: pace.poll }),
    verify: async ({ against }, until) =>
      ask(
        until,
        async (talos) => {
          const [configs, cluster, own] = await Promise.all([
            readMachineConfigs(talos),
            kubernetes.look(until),
            readHealth(talos, target.role, signs),
          ])
          signs = { ...own.signs, diagnostics: signs?.diagnostics ?? own.signs.diagnostics }
          return worstOf([apply.judge(configs, against), own.health, cluster.health])
        },
        (why): Health => ({ status: 'unknown', reasons: [why] })
      ),
    evidence: async (_, until) =>
      ask(
        until,
        async (talos) => {
          const sections = await gatherEvidence(talos, secrets)
          return { status: 'read', sections } as const
        },
        asUnknown
      ),
  }
}

/** Nothing but its identity was read of a stranger. */
const stranger = (identity: Inspection['identity'], target: TalosTarget): Inspection => ({
  identity,
  role: target.role,
  health: { status: 'unknown', reasons: ['it is another machine'] },
  config: 'other',
  open: false,
  ledger: undefined,
  cordoned: 'unknown',
})

const leads = async (talos: TalosNode): Promise<boolean> => {
  const { member, leader } = await talos.etcdStatus()
  return member === leader
}

const removeCopies = async (paths: readonly string[]): Promise<void> => {
  await Promise.all(paths.map(async (path) => rm(dirname(path), { recursive: true, force: true })))
}
