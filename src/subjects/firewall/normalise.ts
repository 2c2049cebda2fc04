import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { spellPrefix } from './settings.ts'

/** Ports and sources are sets, each in one spelling: a port is a range of one, a prefix has no bits behind its length. */
export const normaliseTalos = (config: TalosStructure): TalosStructure =>
  Object.keys(config)
    .filter((key) => key.startsWith('NetworkRuleConfig/'))
    .reduce(
      (structure, key) =>
        updateAt(
          updateAt(structure, [key, 'portSelector', 'ports'], spellPorts),
          [key, 'ingress'],
          spellSources
        ),
      config
    )

const spellPorts = (value: Json): Json =>
  isList(value)
    ? value.map((port) => String(port).replace(/^(\d+)-\1$/, (_, only: string) => only)).toSorted()
    : value

/** What is excepted is part of the source. */
const spellSources = (value: Json): Json =>
  isList(value)
    ? [...new Set(value.map((source) => JSON.stringify(spellSource(source))))]
        .toSorted()
        .map((text) => JSON.parse(text) as Json)
    : value

const spellSource = (source: Json): Json => {
  if (!isObject(source)) return source
  const { subnet, except } = source
  return {
    ...(typeof subnet === 'string' && { subnet: spellPrefix(subnet) }),
    ...(typeof except === 'string' && { except: spellPrefix(except) }),
  }
}
