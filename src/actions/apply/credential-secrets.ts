import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import { readYaml } from '../../subjects/read-yaml.ts'

/** What a talosconfig, a bundle or a kubeconfig says that is meant for everybody. */
const open =
  /^(?:crt|ca|server|name|namespace|context|contexts|endpoints|nodes|cluster|user|apiVersion|kind|current-context|id|clusterName|.*certificate.*)$/

/** Shorter ones are names. */
const least = 16

/** Every value of a credential's text that nobody may read, for the gate. */
export const credentialSecrets = (name: string, text: string): readonly KnownSecret[] =>
  text === '' ? [] : leavesOf(readYaml(text), '').map((value) => ({ name, value }))

const leavesOf = (value: Json | undefined, key: string): readonly string[] => {
  if (typeof value === 'string') return value.length >= least && !open.test(key) ? [value] : []
  if (isList(value)) return value.flatMap((each) => leavesOf(each, key))
  return isObject(value) ? Object.entries(value).flatMap(([name, each]) => leavesOf(each, name)) : []
}
