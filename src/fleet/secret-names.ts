import { dig } from './findings.ts'
import { isList, isObject } from './json.ts'
import type { Json, JsonObject } from './json.ts'

/** Join tokens and their like: minted for one boot, never kept. */
export const reservedSecrets = 'kubeadm/'

/** One value of a SOPS file or a secrets bundle. A list, a map or null is none. */
export type SecretLeaf = {
  readonly path: readonly string[]
  /** What a reference may call it: keys joined by `/`, and by `.`. */
  readonly names: readonly string[]
  readonly value: string | number | boolean
}

/** Every value below the top level but for sops' own part, in order. Items of lists are named by their place, from 0. */
export const secretLeaves = (file: JsonObject, prefix: string): readonly SecretLeaf[] => {
  const { sops: _, ...values } = file
  return leaves(values, [], prefix)
}

const leaves = (value: Json, path: readonly string[], prefix: string): readonly SecretLeaf[] => {
  if (isList(value)) return value.flatMap((item, index) => leaves(item, [...path, String(index)], prefix))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key], prefix))
  if (value === null) return []
  return [{ path, names: [...new Set([prefix + path.join('/'), prefix + path.join('.')])], value }]
}

/**
 * Secrets of the Talos bundle are named `talos/…`, so that they never meet others. `spec` is the cluster's, `path` and
 * `folder` count from the repository root.
 */
export const secretPrefix = (path: string, spec: Json | undefined, folder: string): string => {
  const bundle = dig(spec, ['secrets', 'bundle'])
  return typeof bundle === 'string' && path === inFolder(folder, bundle) ? 'talos/' : ''
}

/** A file of the fleet folder as paths of the repository are written. */
export const inFolder = (folder: string, name: string): string =>
  folder === '' || folder === '.' ? name : `${folder}/${name}`
