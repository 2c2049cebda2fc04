import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { mapValues } from '../map-values.ts'
import { updateAt } from '../update-at.ts'

export const sorted = (list: readonly Json[]): readonly Json[] => list.map(String).toSorted()

const ruleSets = ['verbs', 'users', 'userGroups', 'namespaces', 'nonResourceURLs', 'omitStages']

/** Rules are tried in order; what stands inside one is not. */
export const spellPolicy = (policy: JsonObject): JsonObject => {
  const spelt = updateAt(policy, ['omitStages'], (stages) => (isList(stages) ? sorted(stages) : stages))
  return updateAt(spelt, ['rules'], (rules) =>
    isList(rules) ? rules.map((rule) => (isObject(rule) ? spellRule(rule) : rule)) : rules
  )
}

const spellRule = (rule: JsonObject): JsonObject =>
  mapValues(rule, (value, key) => {
    if (!isList(value)) return value
    if (ruleSets.includes(key)) return sorted(value)
    return value.map((item) =>
      isObject(item) ? mapValues(item, (inner) => (isList(inner) ? sorted(inner) : inner)) : item
    )
  })
