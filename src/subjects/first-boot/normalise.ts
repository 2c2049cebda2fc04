import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { readYamlDocuments } from '../read-yaml.ts'
import { updateAt } from '../update-at.ts'
import { kubeadmPath, userDataPath } from './paths.ts'

/**
 * What no other document of the node says, so that a setting is not told twice: files, users, taints and the cluster's
 * own configuration are compared where they are. user-data: packages as `{<name>: version or any}`, commands as
 * `{<words>: runs}`. kubeadm: documents by kind.
 */
export const normalise = ({ body, path }: Document): Json => {
  if (body === 'absent') return null
  const values = 'text' in body ? readYamlDocuments(body.text) : body.yaml
  if (values === undefined) return 'text' in body ? body.text : null
  if (path === kubeadmPath) return Object.fromEntries(values.filter(isObject).map(spellKubeadm))
  const [value = {}] = values
  return path === userDataPath && isObject(value) ? spellUserData(value) : value
}

const spellUserData = ({ packages, runcmd, users: _, write_files: __, ...data }: JsonObject): JsonObject => ({
  ...data,
  packages: Object.fromEntries(
    listOf(packages).map((entry) =>
      isList(entry) ? [String(entry[0]), entry[1] ?? 'any'] : [String(entry), 'any']
    )
  ),
  runcmd: Object.fromEntries(listOf(runcmd).map((command) => [listOf(command).join(' '), 'runs'])),
})

const spellKubeadm = (document: JsonObject): readonly [string, Json] => {
  const kind = String(document['kind'])
  if (!/^(?:Init|Join)Configuration$/.test(kind)) return [kind, 'as in the cluster']
  return [kind, updateAt(document, ['nodeRegistration'], withoutTaints)]
}

const withoutTaints = (registration: Json): Json => {
  if (!isObject(registration)) return registration
  const { taints: _, ...rest } = registration
  return rest
}

const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
