import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { readYaml } from '../read-yaml.ts'
import { flagsOfWords, spellFlags } from '../spell-flags.ts'
import { updateAt } from '../update-at.ts'

/** The first YAML document of a body; null for what is absent or no map. A live file may be broken. */
export const firstObject = ({ body }: Document): JsonObject | null => {
  if (body === 'absent') return null
  const value = 'text' in body ? readYaml(body.text) : body.yaml[0]
  return isObject(value) ? value : null
}

/** `{flags, mounts, volumes, annotations}` of a static pod's manifest, as far as there are any. */
export const podStructure = (pod: JsonObject): JsonObject => {
  const spec = isObject(pod['spec']) ? pod['spec'] : {}
  const container = isList(spec['containers']) ? spec['containers'][0] : undefined
  const { command, volumeMounts } = isObject(container) ? container : {}
  const metadata = isObject(pod['metadata']) ? pod['metadata'] : {}
  return {
    ...some('flags', flagsOfWords(command)),
    ...some('mounts', byName(volumeMounts)),
    ...some('volumes', byName(spec['volumes'])),
    ...(metadata['annotations'] !== undefined && { annotations: metadata['annotations'] }),
  }
}

/** `{flags, annotations}` of what runs. */
export const runningStructure = (running: JsonObject): JsonObject => updateAt(running, ['flags'], spellFlags)

/** Items by their name. */
export const byName = (items: Json | undefined): JsonObject =>
  Object.fromEntries(
    (isList(items) ? items : []).filter(isObject).map(({ name, ...rest }) => [String(name), rest])
  )

/** A key only where it says something: no entries and no key are one. */
export const some = (key: string, value: JsonObject): JsonObject =>
  Object.keys(value).length > 0 ? { [key]: value } : {}
