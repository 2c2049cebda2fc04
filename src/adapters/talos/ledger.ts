import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { Ledger } from '../../rollout/node-commands.ts'
import { CallFailed } from './failure.ts'
import type { Resource } from './cosi.ts'
import { observedHash, sameBytes } from './machine-configs.ts'
import type { MachineConfigs } from './machine-configs.ts'
import type { TalosNode } from './talos-node.ts'

/**
 * Keys of the META partition that Talos leaves to its users: UserReserved1 to 3. They survive upgrades and resets of STATE.
 * Source: siderolabs/talos pkg/machinery/meta/constants.go.
 */
export const metaKeys = { ledger: 0x0c, lock: 0x0d } as const

/** META is 256 KiB for everything; a ledger that is larger than this is none of ours. */
const mostBytes = 2048

const marker = 'plumbline'

/**
 * Undefined where there is none. With the hash of what is on the disk, the entry that a run wrote before it made just that
 * last, and did not live to record. Throws CallFailed where somebody else keeps something under the key.
 */
export const readLedger = (metas: readonly Resource[], onDisk?: string): Ledger | undefined => {
  const { recorded, next } = readEntries(metas)
  return next !== undefined && next.observed === onDisk ? next : recorded
}

/** A run made last what is on the disk, and did not live to record it: nobody has seen it well. */
export const isUnrecorded = (metas: readonly Resource[], onDisk: string): boolean =>
  readEntries(metas).next?.observed === onDisk

type Entries = { readonly recorded: Ledger | undefined; readonly next: Ledger | undefined }

/** What was recorded last, and what was announced since. Throws CallFailed as readLedger does. */
export const readEntries = (metas: readonly Resource[]): Entries => {
  const text = metaValue(metas, metaKeys.ledger)
  if (text === undefined || text === '') return { recorded: undefined, next: undefined }
  const value = parse(text)
  const [recorded, next] = isObject(value)
    ? [ledgerFrom(value[marker] ?? null), ledgerFrom(value['next'] ?? null)]
    : []
  if (recorded === undefined && next === undefined)
    throw new CallFailed({
      status: 'refused',
      why: 'the META key 0x0c holds something that plumbline did not write: move it to 0x0e, or remove it with talosctl meta delete 0x0c',
    })
  return { recorded, next }
}

/** A run staged it for a reboot and died: it was announced, lies on the disk and does not run. Recovery takes it off. */
export const isLeftStaged = ({ active, persistent }: MachineConfigs, { next }: Entries): boolean =>
  !sameBytes(active, persistent) && next?.observed === observedHash(persistent)

/** Throws CallFailed, also where the record would be too large. */
export const writeLedger = async (talos: TalosNode, ledger: Ledger): Promise<void> =>
  writeEntries(talos, { recorded: ledger, next: undefined })

/**
 * Says what is about to last, beside what was recorded: a run that dies in between would else leave a node that looks as if
 * somebody had used another door. What an earlier announcement put on the disk counts as recorded from here on. Throws
 * CallFailed.
 */
export const announceLedger = async (talos: TalosNode, next: Ledger, onDisk: string): Promise<void> => {
  const metas = await talos.list('metaKey')
  await writeEntries(talos, { recorded: readLedger(metas, onDisk), next })
}

const writeEntries = async (talos: TalosNode, { recorded, next }: Entries): Promise<void> => {
  const text = JSON.stringify({ [marker]: recorded && entryOf(recorded), next: next && entryOf(next) })
  if (Buffer.byteLength(text) > mostBytes)
    throw new CallFailed({ status: 'refused', why: `the ledger has more than ${mostBytes} bytes` })
  await talos.writeMeta(metaKeys.ledger, Buffer.from(text))
}

const entryOf = ({ generation, commit, version, observed, time, run }: Ledger): Ledger => ({
  generation,
  commit,
  version,
  observed,
  time,
  run,
})

/** The text under a key, as the node's MetaKeys resources show it. */
export const metaValue = (metas: readonly Resource[], key: number): string | undefined => {
  const id = `0x${key.toString(16).padStart(2, '0')}`
  const spec = metas.find((each) => each.id === id)?.spec
  const value = isObject(spec) ? spec['value'] : undefined
  return value === undefined || value === null ? undefined : String(value)
}

const ledgerFrom = (value: Json): Ledger | undefined => {
  if (!isObject(value)) return undefined
  const { generation, commit, version, observed, time, run } = value
  const texts = [commit, version, observed, time, run]
  return Number.isSafeInteger(generation) && texts.every((each) => typeof each === 'string')
    ? ({ generation, commit, version, observed, time, run } as Ledger)
    : undefined
}

const parse = (text: string): Json | undefined => {
  if (text.length > mostBytes) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
