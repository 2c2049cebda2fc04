import { randomUUID } from 'node:crypto'
import type { LabCluster } from './cluster-state.ts'
import { loadConfig } from './config/load-config.ts'
import type { MachineDocument } from './config/machine-document.ts'
import { classicOf } from './config/machine-document.ts'
import type { EventLog } from './events.ts'
import { makeEventLog } from './events.ts'
import type { PendingFaults } from './faults.ts'
import { makePendingFaults } from './faults.ts'
import { makeStore } from './store.ts'
import type { Store } from './store.ts'

export type Config = { readonly bytes: Uint8Array; readonly documents: readonly MachineDocument[] }

export type Stage =
  | 'unknown'
  | 'booting'
  | 'installing'
  | 'maintenance'
  | 'running'
  | 'rebooting'
  | 'shutting down'
  | 'resetting'
  | 'upgrading'

/** What stands still: the computer itself. */
export type Hardware = {
  readonly name: string
  /** SMBIOS. */
  readonly uuid: string
  readonly address: string
  readonly mode: 'metal' | 'cloud' | 'container' | 'metal-agent'
  /** GB of the system disk. */
  readonly disk: number
}

/** What an installer image brings. */
export type Image = {
  readonly reference: string
  /** `v1.13.9` */
  readonly version: string
  readonly schematic: string
  readonly extensions: readonly string[]
}

/** How long things take, in milliseconds: a lab need not wait as long as a computer does. */
export type Timing = {
  /** From the last answer to the end of connections. */
  readonly shutdown: number
  /** From power to an API that answers. */
  readonly boot: number
  /** From there until every service is well. */
  readonly ready: number
}

/** What is lost with power. */
export type Boot = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly started: number
  readonly store: Store
  readonly events: EventLog
  readonly over: AbortController
  stage: Stage
  active: Config | undefined
  /** A try that goes back by itself. */
  rollback: { readonly timer: NodeJS.Timeout; readonly revert: () => void } | undefined
  applying: boolean
  /** A config was stored that asks for a reboot. */
  rebooting: boolean
  /** Services that were made to fail or were stopped, by id. */
  readonly troubles: Map<string, 'failed' | 'stopped'>
  /** Services up yet, after the boot. */
  settled: boolean
  cutOff: boolean
  readonly pulled: Set<string>
}

/** A simulated computer with Talos. `persistent`, `meta` and `installed` are on its disk. */
export type Machine = {
  readonly hardware: Hardware
  readonly timing: Timing
  readonly faults: PendingFaults
  readonly cluster: LabCluster
  /** Runs now. */
  image: Image
  /** Runs from the next boot on. */
  next: Image
  previous: Image | undefined
  installed: boolean
  persistent: Config | undefined
  readonly meta: Map<number, string>
  boot: Boot
  /** Whether the API listens. */
  up: boolean
  /** Told whenever the config that runs, or the state of the API, changes. */
  readonly changed: Set<() => void>
}

export const makeBoot = (): Boot => ({
  id: randomUUID(),
  started: Date.now(),
  store: makeStore(),
  events: makeEventLog(),
  over: new AbortController(),
  stage: 'booting',
  active: undefined,
  rollback: undefined,
  applying: false,
  rebooting: false,
  troubles: new Map(),
  settled: false,
  cutOff: false,
  pulled: new Set(),
})

export const makeMachine = (
  asks: Pick<Machine, 'hardware' | 'timing' | 'cluster' | 'image'> & {
    readonly config: Uint8Array | undefined
  }
): Machine => ({
  hardware: asks.hardware,
  timing: asks.timing,
  cluster: asks.cluster,
  image: asks.image,
  next: asks.image,
  previous: undefined,
  installed: asks.config !== undefined,
  persistent: asks.config === undefined ? undefined : decode(asks.config, asks.image.version),
  meta: new Map(),
  faults: makePendingFaults(),
  boot: makeBoot(),
  up: false,
  changed: new Set(),
})

/** A config that must be one: what a node starts with. Throws the decoder's own text. */
export const decode = (bytes: Uint8Array, version: string): Config => {
  const loaded = loadConfig(bytes, version)
  if ('error' in loaded) throw new Error(loaded.error)
  return { bytes, documents: loaded.documents }
}

/** Without a config that has a classic document a node waits in maintenance. */
export const inMaintenance = ({ boot: { active } }: Machine): boolean =>
  active === undefined || classicOf(active.documents) === undefined

type Classic = {
  readonly machine?: {
    readonly type?: string
    readonly ca?: { readonly crt?: string; readonly key?: string }
    readonly acceptedCAs?: readonly { readonly crt: string }[]
    readonly certSANs?: readonly string[]
    readonly network?: { readonly hostname?: string }
  }
}

export const classic = (config: Config | undefined): Classic =>
  config === undefined ? {} : ((classicOf(config.documents) ?? {}) as Classic)

export const isControlPlane = ({ boot: { active } }: Machine): boolean =>
  ['controlplane', 'init'].includes(classic(active).machine?.type ?? '')

/** The name that the config gives, else the one the computer was given. */
export const hostnameOf = ({ boot: { active }, hardware }: Machine): string => {
  const document = active?.documents.find(({ kind }) => kind === 'HostnameConfig')?.value['hostname']
  const own = typeof document === 'string' ? document : classic(active).machine?.network?.hostname
  return own ?? hardware.name
}
