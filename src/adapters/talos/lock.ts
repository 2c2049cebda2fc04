import { randomUUID } from 'node:crypto'
import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { NodeCommands } from '../../rollout/node-commands.ts'
import type { Clock, Until } from '../../ports.ts'
import { CallFailed, failureOf } from './failure.ts'
import type { Failure } from './failure.ts'
import type { Resource } from './cosi.ts'
import { metaKeys, metaValue } from './ledger.ts'
import { plainLine } from './plain-text.ts'
import type { TalosNode } from './talos-node.ts'

/** Who holds the node, by the node's own clock that never jumps. */
export type LockRecord = {
  readonly run: string
  readonly nonce: string
  readonly boot: string
  /** Seconds since that boot when it was taken. */
  readonly uptime: number
  readonly seconds: number
}

const marker = 'plumbline-lock'

/** A record of our own, as old as the moment. Remember it before it is written: a write that broke off may still arrive. */
export const newLock = async (talos: TalosNode, run: string, seconds: number): Promise<LockRecord> => ({
  run,
  nonce: randomUUID(),
  ...(await readNodeClock(talos)),
  seconds,
})

/**
 * Takes the node's lock. META knows no compare-and-swap, so time does it: whoever found the key free writes within
 * `writeMilliseconds` of having looked, waits as long again, and holds the lock if the record is still theirs. Two who found
 * it free both read it back after the later write, so one of them sees the other.
 * A write that took longer counts for nothing: it is taken back, and the answer is unknown.
 */
export const takeLock = async (
  talos: TalosNode,
  clock: Clock,
  record: LockRecord,
  writeMilliseconds: number,
  { signal }: Until
): Promise<NodeCommands['lock']['answers']> => {
  const looked = clock.monotonic()
  const holder = holderOf(await readLock(talos), record)
  if (holder !== undefined) return { status: 'held', by: holder }
  const written = await orFailure(
    talos.writeMeta(metaKeys.lock, Buffer.from(JSON.stringify({ [marker]: record })), writeMilliseconds)
  )
  if (written !== undefined || clock.monotonic() - looked > writeMilliseconds) {
    // What was given up here may still arrive there; where it comes even later, it holds until its time is over.
    await clock.sleep(writeMilliseconds, signal)
    await releaseLock(talos, record)
    return { status: 'unknown', why: written?.why ?? 'writing the lock took too long to be sure of it' }
  }
  await clock.sleep(writeMilliseconds, signal)
  const found = await readLock(talos)
  if (found?.nonce === record.nonce) return { status: 'locked' }
  return { status: 'held', by: holderOf(found, record) ?? 'somebody who wrote at the same moment' }
}

const orFailure = async (call: Promise<void>): Promise<Failure | undefined> => {
  try {
    await call
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

export const holdsLock = async (talos: TalosNode, record: LockRecord): Promise<boolean> =>
  (await readLock(talos))?.nonce === record.nonce

/** Leaves a lock that is not ours alone. */
export const releaseLock = async (talos: TalosNode, { nonce }: LockRecord): Promise<void> => {
  if ((await readLock(talos))?.nonce === nonce) await talos.deleteMeta(metaKeys.lock)
}

/** Undefined where nobody holds it: no record, one of an earlier boot, or one whose time is over. */
const holderOf = (
  record: LockRecord | undefined,
  now: { readonly boot: string; readonly uptime: number }
): string | undefined => {
  if (record === undefined || record.boot !== now.boot) return undefined
  const age = now.uptime - record.uptime
  return age > record.seconds
    ? undefined
    : `run ${plainLine(record.run, 100)} since ${Math.round(age)} s, for at most ${Math.ceil(record.seconds - age)} s more`
}

/** The run of the lock that is there, in force or not. Throws CallFailed where the key holds something else. */
export const lockedBy = (metas: readonly Resource[]): string | undefined => {
  const record = lockIn(metas)
  return record === undefined ? undefined : plainLine(record.run, 100)
}

const readLock = async (talos: TalosNode): Promise<LockRecord | undefined> =>
  lockIn(await talos.list('metaKey'))

const lockIn = (metas: readonly Resource[]): LockRecord | undefined => {
  const text = metaValue(metas, metaKeys.lock)
  if (text === undefined || text === '') return undefined
  const record = parse(text)
  if (record !== undefined) return record
  throw new CallFailed({
    status: 'refused',
    why: 'the META key 0x0d holds something that plumbline did not write: remove it with talosctl meta delete 0x0d',
  })
}

const parse = (text: string): LockRecord | undefined => {
  try {
    const value = JSON.parse(text) as Json
    const found = isObject(value) ? value[marker] : undefined
    if (!isObject(found)) return undefined
    const { run, nonce, boot, uptime, seconds } = found
    const texts = [run, nonce, boot].every((each) => typeof each === 'string')
    const numbers = [uptime, seconds].every((each) => typeof each === 'number')
    return texts && numbers ? ({ run, nonce, boot, uptime, seconds } as LockRecord) : undefined
  } catch {
    return undefined
  }
}

/** Which boot this is, and its age in seconds. Throws CallFailed: reading files needs os:admin. */
export const readNodeClock = async (
  talos: TalosNode
): Promise<{ readonly boot: string; readonly uptime: number }> => {
  const [boot, uptime] = await Promise.all([readBootId(talos), readText(talos, '/proc/uptime')])
  const seconds = Number.parseFloat(uptime)
  if (!Number.isFinite(seconds))
    throw new CallFailed({ status: 'unknown', why: 'the node does not say how long it has been up' })
  return { boot, uptime: seconds }
}

export const readBootId = async (talos: TalosNode): Promise<string> => {
  const boot = (await readText(talos, '/proc/sys/kernel/random/boot_id')).trim()
  if (/^[0-9a-f-]{36}$/.test(boot)) return boot
  throw new CallFailed({ status: 'unknown', why: 'the node does not say which boot this is' })
}

const readText = async (talos: TalosNode, path: string): Promise<string> =>
  Buffer.from((await talos.read(path, 4096)) ?? []).toString('utf8')
