import { randomUUID } from 'node:crypto'
import type { LabCluster } from './cluster-state.ts'
import { loadConfig } from './config/load-config.ts'
import type { MachineDocument } from './config/machine-document.ts'
import { classicOf } from './config/machine-document.ts'
import type { EventLog } from './events.ts'
import { makeEventLog } from './events.ts'
import type { PendingFaults } from './faults.ts'
import { makePendingFaults } from './faults.ts'
import { makeJournals } from './state/journal.ts'
import type { Journals } from './state/journal.ts'
import { noServices } from './state/services.ts'
import type { ServiceTable } from './state/services.ts'
import { settingsOf } from './state/settings.ts'
import { onlySlot } from './state/upgrade.ts'
import type { Slots, SystemImage } from './state/upgrade.ts'
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
  /** With prefix length: what DHCP of its network gives it besides. */
  readonly leases: readonly string[]
  readonly mac: string
  readonly mode: 'metal' | 'cloud' | 'container' | 'metal-agent'
  /** Bytes of the system disk. */
  readonly disk: number
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
  readonly journals: Journals
  readonly over: AbortController
  stage: Stage
  active: Config | undefined
  /** A try that goes back by itself. */
  rollback: { readonly timer: NodeJS.Timeout; readonly revert: () => void } | undefined
  applying: boolean
  /** A config was stored that asks for a reboot. */
  rebooting: boolean
  services: ServiceTable
  /** Services that the config that runs has broken; another config mends them. */
  readonly broken: Set<string>
  modules: readonly string[]
  /** The boot came so far that Kubernetes and etcd run. */
  settled: boolean
  cutOff: boolean
  /** Images that containerd has. */
  readonly pulled: Set<string>
}

/** A simulated computer with Talos. `slots`, `persistent`, `meta` and `installed` are on its disk. */
export type Machine = {
  readonly hardware: Hardware
  readonly timing: Timing
  readonly faults: PendingFaults
  readonly cluster: LabCluster
  readonly extensions: readonly { readonly name: string; readonly version: string }[]
  slots: Slots
  installed: boolean
  persistent: Config | undefined
  readonly meta: Map<number, string>
  /** What it was asked, in order, answered or not: `ServiceList`, `Get HostnameStatuses.net.talos.dev`. */
  readonly calls: string[]
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
  journals: makeJournals(),
  over: new AbortController(),
  stage: 'booting',
  active: undefined,
  rollback: undefined,
  applying: false,
  rebooting: false,
  services: noServices,
  broken: new Set(),
  modules: [],
  settled: false,
  cutOff: false,
  pulled: new Set(),
})

type MachineAsks = Pick<Machine, 'hardware' | 'timing' | 'cluster' | 'extensions'> & {
  readonly image: SystemImage
  readonly config: Uint8Array | undefined
}

export const makeMachine = ({ image, config, ...asks }: MachineAsks): Machine => ({
  ...asks,
  slots: onlySlot(image),
  installed: config !== undefined,
  persistent: config === undefined ? undefined : decode(config, image.version),
  meta: new Map(),
  calls: [],
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

export const versionOf = ({ slots }: Machine): string => slots.running.version

/** Without a config that has a classic document a node waits in maintenance. */
export const inMaintenance = ({ boot: { active } }: Machine): boolean =>
  active === undefined || classicOf(active.documents) === undefined

type Classic = {
  readonly machine?: {
    readonly ca?: { readonly crt?: string; readonly key?: string }
    readonly acceptedCAs?: readonly { readonly crt: string }[]
    readonly certSANs?: readonly string[]
  }
  readonly cluster?: { readonly clusterName?: string }
}

export const classic = (config: Config | undefined): Classic =>
  config === undefined ? {} : ((classicOf(config.documents) ?? {}) as Classic)

export const isControlPlane = (machine: Machine): boolean =>
  machine.boot.active !== undefined && settingsOf(machine.boot.active.documents).controlPlane

/** The name that the config gives, else the one the computer was given. */
export const hostnameOf = ({ boot: { active }, hardware }: Machine): string =>
  (active === undefined ? undefined : settingsOf(active.documents).hostname) ?? hardware.name

export const clusterNameOf = ({ boot, cluster }: Machine): string => {
  const named = boot.active?.documents.find(({ kind }) => kind === 'KubeClusterConfig')?.value['clusterName']
  return classic(boot.active).cluster?.clusterName ?? (typeof named === 'string' ? named : cluster.name)
}
