import type { Diagnostic } from '../fleet/diagnostic.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { suggestedTalos } from '../fleet/versions.ts'
import { mechanisms } from '../subjects/mechanisms.ts'
import { parityKind } from '../subjects/parity-kind.ts'
import type { ParityKind } from '../subjects/subject.ts'
import { subjects as everySubject } from '../subjects/table.ts'
import type { Subject } from '../subjects/subject.ts'
import { talosSettings } from '../subjects/talos-contract.ts'
import { clusterUses, nodeUses } from '../subjects/uses-setting.ts'

/** One setting that the fleet uses, and its home on each system. */
export type MigratedSetting = {
  /** Undefined where no subject answers for it yet. */
  readonly subject: string | undefined
  readonly setting: string
  readonly kind: ParityKind | 'unknown'
  /** Nodes that use it; empty where the cluster does. */
  readonly nodes: readonly string[]
  readonly ubuntu: string
  readonly talos: string
  readonly note: string
}

export type Migration = {
  readonly cluster: string
  /** `assumed` where cluster.yaml names none. */
  readonly talos: { readonly version: string; readonly contract: string; readonly assumed: boolean }
  /** Where the one word stands. */
  readonly os: { readonly file: string; readonly line: number; readonly column: number }
  readonly nodes: readonly string[]
  readonly settings: readonly MigratedSetting[]
  readonly eliminated: readonly { readonly mechanism: string; readonly talos: string }[]
  /** Errors that the same files have on Talos. */
  readonly stops: readonly Diagnostic[]
  /** What else the same files are told on Talos and not on Ubuntu. */
  readonly findings: readonly Diagnostic[]
}

/**
 * What becomes of a fleet on Talos. `fleet` and `diagnostics` are of the files as they are; `onTalos` are the findings
 * of the same files with the one word changed.
 */
export const migration = (
  fleet: Fleet,
  diagnostics: readonly Diagnostic[],
  onTalos: readonly Diagnostic[],
  subjects: readonly Subject[] = everySubject
): Migration => {
  const { cluster } = fleet
  const { version, contract } = { ...suggestedTalos, ...talosSettings(cluster) }
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  const now = new Set(diagnostics.map(asText))
  const fresh = [...new Map(onTalos.map((each) => [asText(each), each])).values()].filter(
    (each) => !now.has(asText(each))
  )
  return {
    cluster: cluster.name,
    talos: { version, contract, assumed: lacksTalos(fleet) },
    os: { file: cluster.file.path, ...cluster.file.positionOf(['spec', 'os']) },
    nodes: active.map(({ name }) => name),
    settings: settingsIn(fleet, subjects),
    eliminated: mechanisms
      .filter(({ settings }) => settings.length === 0 || settings.some((each) => uses(fleet, each)))
      .map(({ name, talos }) => ({ mechanism: name, talos })),
    stops: fresh.filter(({ severity }) => severity === 'error'),
    findings: fresh.filter(({ severity }) => severity !== 'error'),
  }
}

/** Whether the cluster names no Talos: then what it would mean on Talos can only be assumed. */
export const lacksTalos = ({ cluster }: Fleet): boolean => talosSettings(cluster).version === undefined

const asText = ({ file, line, column, rule, message }: Diagnostic): string =>
  [file, line, column, rule, message].join('\n')

const usersOf = ({ nodes }: Fleet, setting: string): readonly string[] =>
  nodes.filter((node) => node.state === 'active' && nodeUses(node, setting)).map(({ name }) => name)

const uses = (fleet: Fleet, setting: string): boolean =>
  usersOf(fleet, setting).length > 0 || clusterUses(fleet.cluster, setting)

const settingsIn = (fleet: Fleet, subjects: readonly Subject[]): readonly MigratedSetting[] => {
  const rows = subjects.flatMap((subject) => subject.parity.map((row) => ({ subject: subject.name, ...row })))
  const known = new Set(rows.map(({ setting }) => topOf(setting)))
  return [
    ...rows
      .filter(({ setting }) => uses(fleet, setting))
      .map((row) => ({ ...row, kind: parityKind(row), nodes: usersOf(fleet, row.setting) })),
    ...machineSettings(fleet)
      .filter((setting) => !known.has(setting))
      .map((setting) => ({
        subject: undefined,
        setting,
        kind: 'unknown' as const,
        nodes: usersOf(fleet, setting),
        ubuntu: 'not rendered by this version',
        talos: 'not rendered by this version',
        note: 'plumbline cannot say yet what becomes of it: look it up before you migrate',
      })),
  ]
}

const topOf = (setting: string): string => setting.split('.')[0] ?? ''

/** What describes nodes to people and to plumbline itself, and configures no machine. */
const described = new Set(['access', 'acknowledge', 'vars', 'patches'])
const clusterWide = ['networking', 'apiServer', 'controllerManager', 'scheduler', 'etcd', 'manifests']

/** Top-level settings that configure machines, as far as this fleet uses them. */
const machineSettings = (fleet: Fleet): readonly string[] => [
  ...new Set([
    ...clusterWide.filter((key) => clusterUses(fleet.cluster, key)),
    ...fleet.nodes
      .filter(({ state }) => state === 'active')
      .flatMap(({ settings }) => Object.keys(settings))
      .filter((key) => !described.has(key))
      .toSorted(),
  ]),
]
