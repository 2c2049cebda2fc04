import { createHash } from 'node:crypto'
import { CallFailed } from './failure.ts'
import type { TalosNode } from './talos-node.ts'

/** What runs, and what the next boot uses, in the bytes that were applied. */
export type MachineConfigs = { readonly active: Uint8Array; readonly persistent: Uint8Array }

/** Where Talos keeps it. Source: siderolabs/talos pkg/machinery/constants (ConfigPath). */
const diskPath = '/system/state/config.yaml'
/** Talos takes no larger message. */
const mostBytes = 32 * 1024 * 1024

/**
 * Both configs of a node, in one call from Talos 1.10 on; 1.9 keeps no resource of the persistent one, so its file is read.
 * Throws CallFailed: reading needs os:admin.
 */
export const readMachineConfigs = async (
  talos: TalosNode,
  /** Of a persistent config that is known to be there, so that 1.9 need not be asked for its file. */
  known?: (active: Uint8Array) => Promise<boolean>
): Promise<MachineConfigs> => {
  const found = await talos.list('machineConfig')
  const active = found.find(({ id }) => id === 'v1alpha1')?.bytes
  if (active === undefined)
    throw new CallFailed({
      status: 'unauthenticated',
      why: 'the node has no machine config: it is in maintenance mode',
    })
  const persistent = found.find(({ id }) => id === 'persistent')?.bytes
  if (persistent !== undefined) return { active, persistent }
  if (known !== undefined && (await known(active))) return { active, persistent: active }
  const file = await talos.read(diskPath, mostBytes)
  if (file === undefined)
    throw new CallFailed({ status: 'unknown', why: 'the node shows no config on its disk' })
  return { active, persistent: file }
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** The ledger's `observed`: SHA-256, lower-case hex, over the raw bytes of the persistent machine config. */
export const observedHash = (persistent: Uint8Array): string =>
  createHash('sha256').update(persistent).digest('hex')
