import { readFileSync } from 'node:fs'
import { isObject } from '../src/fleet/json.ts'
import type { Json, JsonObject } from '../src/fleet/json.ts'
import { documentKey } from '../src/render/machine-config.ts'
import { root } from './fleet-files.ts'

type Cases = {
  readonly base: readonly JsonObject[]
  readonly cases: readonly {
    readonly name: string
    readonly patch: string
    readonly changed?: JsonObject
    readonly removed?: readonly string[]
    readonly refused?: string
  }[]
}

/** What configpatcher of pkg/machinery v1.13.9 made of the same base and patch. */
export const patchCases = JSON.parse(
  readFileSync(`${root}/test/fixtures/talos-patches/cases.json`, 'utf8')
) as Cases

/** By document; the classic one by its second level, so that a fixture holds what changed and no more. */
export const partsOf = (documents: readonly JsonObject[]): Record<string, Json> =>
  Object.fromEntries(
    documents.flatMap((document): readonly (readonly [string, Json])[] => {
      const key = documentKey(document)
      if (key !== 'v1alpha1') return [[key, document]]
      return Object.entries(document).flatMap(([name, value]): readonly (readonly [string, Json])[] =>
        isObject(value)
          ? Object.entries(value).map(([below, item]) => [`v1alpha1/${name}/${below}`, item] as const)
          : [[`v1alpha1/${name}`, value] as const]
      )
    })
  )
