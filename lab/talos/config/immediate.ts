import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isObject } from '../../../src/fleet/json.ts'
import { classicOf } from './machine-document.ts'
import type { MachineDocument } from './machine-document.ts'

/** Parts of the classic document that change at once, below `machine`. Source: v1alpha1_runtime.go CanApplyImmediate. */
const liveInMachine = new Set([
  'ca',
  'acceptedCAs',
  'time',
  'certSANs',
  'install',
  'network',
  'sysfs',
  'sysctls',
  'logging',
  'controlPlane',
  'kubelet',
  'kernel',
  'registries',
  'pods',
  'seccompProfiles',
  'nodeAnnotations',
  'nodeLabels',
  'nodeTaints',
])

const liveInFeatures = new Set([
  'kubernetesTalosAPIAccess',
  'kubePrism',
  'hostDNS',
  'imageCache',
  'nodeAddressSortAlgorithm',
])

/** Whether Talos up to 1.13 applies the change without a reboot. Only the classic document counts. */
export const canApplyImmediate = (
  oldDocuments: readonly MachineDocument[],
  newDocuments: readonly MachineDocument[]
): boolean => {
  const before = classicOf(oldDocuments)
  const after = classicOf(newDocuments)
  if (before === undefined || after === undefined) return before === after
  const bothHaveFeatures = [before, after].every((each) => isObject(featuresOf(each)))
  return isDeepStrictEqual(fixed(before, bothHaveFeatures), fixed(after, bothHaveFeatures))
}

/** The new classic document with what changes at once taken from the old one: what a refusal shows beside the old. */
export const withLiveOf = (before: JsonObject, after: JsonObject): JsonObject => {
  const machine = after['machine']
  const old = before['machine']
  if (!isObject(machine) || !isObject(old)) return taking(before, after, new Set(['debug', 'cluster']))
  const { features } = machine
  const oldFeatures = old['features']
  return {
    ...taking(before, after, new Set(['debug', 'cluster'])),
    machine: {
      ...taking(old, machine, liveInMachine),
      ...(isObject(features) &&
        isObject(oldFeatures) && { features: taking(oldFeatures, features, liveInFeatures) }),
    },
  }
}

const taking = (from: JsonObject, into: JsonObject, keys: ReadonlySet<string>): JsonObject => ({
  ...without(into, keys),
  ...Object.fromEntries(Object.entries(from).filter(([key]) => keys.has(key))),
})

const featuresOf = (classic: JsonObject): Json | undefined =>
  isObject(classic['machine']) ? classic['machine']['features'] : undefined

const without = (value: JsonObject, keys: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))

const fixed = (classic: JsonObject, bothHaveFeatures: boolean): JsonObject => {
  const { debug: _, cluster: __, machine, ...rest } = classic
  if (!isObject(machine)) return rest
  const kept = without(machine, liveInMachine)
  const features = kept['features']
  return {
    ...rest,
    machine: {
      ...kept,
      ...(isObject(features) && bothHaveFeatures && { features: without(features, liveInFeatures) }),
    },
  }
}
