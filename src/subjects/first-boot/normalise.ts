import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { kubeadmPath, userDataPath } from './paths.ts'

/**
 * user-data: packages as `{<name>: version or any}`, users by name, commands by their words, files as `{<path>: early or late}`. What is in a
 * file is compared where the file is; saying it once more would double every change. kubeadm's documents stand by kind, and those of the whole cluster are compared as such.
 */
export const normalise = ({ body, path }: Document): Json => {
  if (body === 'absent') return null
  if (!('yaml' in body)) return body.text
  if (path === kubeadmPath) return Object.fromEntries(body.yaml.filter(isObject).map(spellKubeadm))
  const [value = {}] = body.yaml
  return path === userDataPath && isObject(value) ? spellUserData(value) : value
}

const spellUserData = (data: JsonObject): JsonObject => ({
  ...data,
  packages: Object.fromEntries(
    listOf(data['packages']).map((entry) =>
      isList(entry) ? [String(entry[0]), entry[1] ?? 'any'] : [String(entry), 'any']
    )
  ),
  users: byKey(data['users'], 'name', ({ name: _, ...rest }) => rest),
  runcmd: Object.fromEntries(listOf(data['runcmd']).map((command) => [listOf(command).join(' '), 'runs'])),
  write_files: byKey(data['write_files'], 'path', ({ defer }) => (defer === true ? 'late' : 'early')),
})

const spellKubeadm = (document: JsonObject): readonly [string, Json] => {
  const kind = String(document['kind'])
  return [kind, /^(?:Init|Join)Configuration$/.test(kind) ? document : 'as in the cluster']
}

const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])

const byKey = (list: Json | undefined, key: string, spell: (entry: JsonObject) => Json): JsonObject =>
  Object.fromEntries(
    listOf(list)
      .filter(isObject)
      .map((entry) => [String(entry[key]), spell(entry)])
  )
