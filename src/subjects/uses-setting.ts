import type { Cluster, FleetNode } from '../fleet/fleet.ts'
import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'

/** Whether a node says something at a setting's path. Its merged settings and its own keys, such as vm, count. */
export const nodeUses = (node: FleetNode, setting: string): boolean =>
  says(node.settings, setting.split('.')) || says(node.file.value['spec'], setting.split('.'))

/** Whether the cluster's own spec does. */
export const clusterUses = (cluster: Cluster, setting: string): boolean =>
  says(cluster.spec, setting.split('.'))

/** `*` is any key or item; the items of a list of words are keys too: `capabilities.iscsi`. */
const says = (value: Json | undefined, [key, ...rest]: readonly string[]): boolean => {
  if (value === undefined || value === null) return false
  if (key === undefined) return isList(value) || isObject(value) ? Object.keys(value).length > 0 : true
  if (isList(value))
    return value.some((item) => (key === '*' ? says(item, rest) : rest.length === 0 && item === key))
  if (!isObject(value)) return false
  return key === '*' ? Object.values(value).some((below) => says(below, rest)) : says(value[key], rest)
}
