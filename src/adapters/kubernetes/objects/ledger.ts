import { isObject } from '../../../fleet/json.ts'
import type { JsonObject } from '../../../fleet/json.ts'
import type { Recorded } from '../../../rollout/object-commands.ts'
import type { Ledger } from '../../../rollout/node-commands.ts'
import { readYaml } from '../../../subjects/read-yaml.ts'
import { ApiError } from '../api-error.ts'
import type { Api, Place } from '../api.ts'
import { textAt } from '../read-field.ts'
import type { Timing } from '../timing.ts'
import { fieldManager } from './owned-fields.ts'

/** Where the ledger of what belongs to no node lives; kubelets may not write there. */
const configMaps: Place = { apiVersion: 'v1', plural: 'configmaps', namespace: 'kube-system' }
const name = 'plumbline'
const key = 'ledger'

export type ReadLedger = { readonly ledger: Ledger | undefined; readonly resourceVersion: string }

/** Undefined where there is no ConfigMap. Throws ApiError. */
export const readLedger = async (api: Api): Promise<ReadLedger | undefined> => {
  try {
    const found = await api.get(configMaps, name)
    return {
      ledger: ledgerIn(textAt(found, 'data', key)),
      resourceVersion: textAt(found, 'metadata', 'resourceVersion'),
    }
  } catch (error) {
    if (error instanceof ApiError && error.code === 404) return undefined
    throw error
  }
}

const rounds = 4

/**
 * Writes the ledger over the one that was read, and reads it back. One of a higher generation is another run's, which has
 * been further, and stays.
 */
export const recordLedger = async (api: Api, timing: Timing, ledger: Ledger): Promise<Recorded> => {
  let said = 'others kept writing it'
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const before = await readLedger(api)
      if (before?.ledger !== undefined && before.ledger.generation > ledger.generation)
        return {
          status: 'refused',
          why: `the cluster's ledger is of generation ${before.ledger.generation} by now, ahead of ${ledger.generation}`,
        }
      const error = await api.apply(configMaps, name, objectOf(ledger, before), { fieldManager }).then(
        () => undefined,
        (thrown: unknown) => thrown
      )
      const after = await readLedger(api)
      if (after?.ledger !== undefined && JSON.stringify(after.ledger) === JSON.stringify(ordered(ledger)))
        return { status: 'recorded' }
      if (error !== undefined && !(error instanceof ApiError && (error.code === 409 || error.again)))
        throw error
      if (error !== undefined) said = error.message
      await timing.sleep(50 * 2 ** round)
    }
    return { status: 'unknown', why: `the cluster's ledger could not be written: ${said}` }
  } catch (error) {
    if (error instanceof ApiError) return { status: 'unknown', why: error.message }
    throw error
  }
}

const objectOf = (ledger: Ledger, before: ReadLedger | undefined): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name,
    namespace: configMaps.namespace ?? '',
    ...(before !== undefined && { resourceVersion: before.resourceVersion }),
  },
  data: { [key]: JSON.stringify(ordered(ledger)) },
})

const ordered = ({ generation, commit, version, observed, time, run }: Ledger): Ledger => ({
  generation,
  commit,
  version,
  observed,
  time,
  run,
})

const ledgerIn = (text: string): Ledger | undefined => {
  const value = readYaml(text)
  if (!isObject(value) || typeof value['generation'] !== 'number') return undefined
  const said = (field: string): string => textAt(value, field)
  return ordered({
    generation: value['generation'],
    commit: said('commit'),
    version: said('version'),
    observed: said('observed'),
    time: said('time'),
    run: said('run'),
  })
}
