import { randomBytes } from 'node:crypto'
import type { Json } from '../../fleet/json.ts'
import { diffStructures } from '../../compare/diff-structures.ts'
import { fieldName } from '../../compare/field-name.ts'
import { canonicalJson } from '../../render/digest.ts'
import { structureOf } from '../../render/structure.ts'
import type { Observation } from '../../ports.ts'
import type { Ledger } from '../../rollout/node-commands.ts'
import type { Document } from '../../subjects/document.ts'
import { schematicPath } from '../../subjects/installer/schematic-document.ts'
import { machineConfigPath } from '../../subjects/machine-config.ts'
import { subjects } from '../../subjects/table.ts'
import { extensionsIn, liveSchematic, readFacts, undeclaredExtensions } from './facts.ts'
import { CallFailed, failureOf } from './failure.ts'
import type { Failure } from './failure.ts'
import { identify, peerIdentity } from './identity.ts'
import { isLeftStaged, isUnrecorded, readEntries, readLedger } from './ledger.ts'
import { lockedBy } from './lock.ts'
import { liveConfig } from './live-config.ts'
import type { Showing } from './live-config.ts'
import { observedHash, readMachineConfigs, sameBytes } from './machine-configs.ts'
import type { MachineConfigs } from './machine-configs.ts'
import type { TalosNode } from './talos-node.ts'
import type { TalosTarget } from './target.ts'

export type ObserveOptions = Showing & {
  /** Also where nothing differs: identity by UUID, version, kernel arguments. Costs some calls more. */
  readonly thorough: boolean
}

export const makeMarkKey = (): Uint8Array => randomBytes(32)

/**
 * What a Talos node has at the paths of its desired documents, except those of the cluster's API. In at most three calls
 * where nothing differs: config, ledger and, where a schematic is declared, extensions; who answers is then known by its
 * certificate. Where anything differs, or `thorough`, the machine is identified before a word of it is given on.
 */
export const observe = async (
  talos: TalosNode,
  target: TalosTarget,
  desired: readonly Document[],
  options: ObserveOptions
): Promise<Observation> => {
  try {
    const named = options.thorough ? await identify(talos, target) : peerIdentity(talos, target)
    if (named.status === 'mismatch') return { ...named, facts: {} }
    return await look(talos, target, desired, options)
  } catch (error) {
    return unseen(talos, failureOf(error))
  }
}

const look = async (
  talos: TalosNode,
  target: TalosTarget,
  desired: readonly Document[],
  options: ObserveOptions
): Promise<Observation> => {
  const schematic = desired.find(({ path }) => path === schematicPath)
  const metaRead = talos.list('metaKey')
  const isKnown = async (active: Uint8Array): Promise<boolean> => {
    const hash = observedHash(active)
    return readLedger(await metaRead)?.observed === hash
  }
  const [metas, configs, extensions] = await Promise.all([
    metaRead,
    readMachineConfigs(talos, isKnown),
    schematic === undefined && !options.thorough ? [] : talos.list('extension').then(extensionsIn),
  ])
  const config = desired.find(({ path }) => path === machineConfigPath)
  // What recovery goes back to is what a plan has to start from.
  const onDisk = isLeftStaged(configs, readEntries(metas)) ? configs.active : configs.persistent
  const documents = [
    ...(config === undefined ? [] : [liveConfig(onDisk, config, options)]),
    ...(schematic === undefined ? [] : [liveSchematic(schematic, extensions)]),
  ]
  const seen = {
    status: 'seen',
    documents,
    undeclared: undeclaredExtensions(desired, extensions),
    unsettled: config === undefined ? [] : unsettledIn(configs, config, options),
    ledger: readLedger(metas, observedHash(onDisk)),
    unrecorded: isUnrecorded(metas, observedHash(onDisk)),
    lockedBy: lockedBy(metas),
    observed: observedHash(onDisk),
  } as const
  if (!options.thorough && seen.unsettled.length === 0 && isDesired(documents, desired))
    return { ...seen, facts: {} }
  const identity = options.thorough ? undefined : await identify(talos, target)
  if (identity?.status === 'mismatch') return { ...identity, facts: {} }
  return { ...seen, facts: await readFacts(talos) }
}

const isDesired = (documents: readonly Document[], desired: readonly Document[]): boolean =>
  documents.every((live) => {
    const wanted = desired.find(({ path }) => path === live.path)
    if (wanted === undefined || live === wanted) return wanted !== undefined
    return canonicalJson(structureOf(live, subjects)) === canonicalJson(structureOf(wanted, subjects))
  })

/** Names of settings only: a value could be half of a secret. */
const unsettledIn = (
  { active, persistent }: MachineConfigs,
  desired: Document,
  options: ObserveOptions
): readonly string[] => {
  if (sameBytes(active, persistent)) return []
  const [from, to] = [persistent, active].map((bytes): Json =>
    structureOf(liveConfig(bytes, desired, options), subjects)
  )
  const names = diffStructures(from, to).map(({ path }) => fieldName(path))
  return names.length === 0 ? ['the spelling of the machine config'] : names
}

const unseen = async (talos: TalosNode, failure: Failure): Promise<Observation> => {
  const { status, why } = failure
  if (status === 'unauthorized')
    return {
      status,
      why: `${why}: reading a machine config needs os:admin`,
      facts: await factsOfReader(talos),
    }
  return { status: status === 'refused' ? 'unknown' : status, why, facts: {} }
}

/** What a reader still sees: what was booted and what was last confirmed, never whether the config was touched. */
const factsOfReader = async (talos: TalosNode): Promise<Readonly<Record<string, string>>> => {
  try {
    const [facts, metas] = await Promise.all([readFacts(talos), talos.list('metaKey')])
    return { ...facts, ...ledgerFacts(readLedger(metas)) }
  } catch (error) {
    if (error instanceof CallFailed) return {}
    throw error
  }
}

const ledgerFacts = (ledger: Ledger | undefined): Readonly<Record<string, string>> =>
  ledger === undefined
    ? {}
    : { 'confirmed commit': ledger.commit, 'confirmed generation': String(ledger.generation) }
