import type { Diagnostic } from './diagnostic.ts'
import { hasErrors, sortDiagnostics } from './diagnostic.ts'
import { crossCheck } from './cross-check.ts'
import { didYouMean } from './did-you-mean.ts'
import { findLayerMistakes, findMistakes } from './find-mistakes.ts'
import type { Cluster, Fleet, FleetNode, Layer, LayerName } from './fleet.ts'
import { isObject } from './json.ts'
import type { Json, JsonObject } from './json.ts'
import { mergeLayers } from './merge-layers.ts'
import type { ParsedFile } from './parsed-file.ts'
import { parseFile } from './parse-file.ts'
import { secretRevisions } from './secret-revisions.ts'
import type { SourceFile } from './source-file.ts'
import { sortFiles } from './sort-files.ts'
import { knownKeys } from './known-keys.generated.ts'
import { notRendered } from './not-rendered.ts'
import { validators } from './validators.ts'

export type Loaded = { readonly fleet: Fleet | undefined; readonly diagnostics: readonly Diagnostic[] }

type Kind = 'Cluster' | 'Node' | 'Profile'
type ClusterSpec = { readonly os: 'ubuntu' | 'talos'; readonly kubernetes: string; readonly endpoint: string }
type NodeSpec = { readonly role: FleetNode['role']; readonly state?: FleetNode['state']; readonly profiles?: readonly string[] }

const clusterKeys = new Set(knownKeys['cluster']?.split(' '))
const ownNodeKeys = new Set(['role', 'state', 'profiles', 'identity', 'vm', 'retiredAddresses'])

/**
 * Reads a fleet folder. All findings at once; no fleet where any is an error. `rendered` are the settings that this
 * version renders, by top-level key: others get one note each.
 */
export const loadFleet = (files: readonly SourceFile[], folder: string, rendered: readonly string[]): Loaded => {
  const diagnostics: Diagnostic[] = []
  const sorted = sortFiles(files, folder)
  diagnostics.push(...sorted.diagnostics)
  const read = (source: SourceFile): ParsedFile | undefined => {
    const parsed = parseFile(source)
    diagnostics.push(...parsed.diagnostics)
    return parsed.file
  }
  const accept = (source: SourceFile, kind: Kind): ParsedFile | undefined => {
    const file = read(source)
    if (file === undefined) return undefined
    const mistakes = [...findMistakes(file.value, validators.head, { file, root: [], place: 'file' }), ...checkHead(file, kind)]
    diagnostics.push(...mistakes)
    return mistakes.length === 0 ? file : undefined
  }

  const clusterFile = sorted.cluster && accept(sorted.cluster, 'Cluster')
  const profileFiles = sorted.profiles.flatMap((source) => accept(source, 'Profile') ?? [])
  const nodeFiles = sorted.nodes.flatMap((source) => accept(source, 'Node') ?? [])
  const secrets = sorted.secrets.flatMap((source) => read(source) ?? []).map((file) => secretRevisions(file, prefixOf(file, clusterFile, folder)))
  diagnostics.push(...secrets.flatMap((each) => each.diagnostics))

  if (clusterFile) diagnostics.push(...checkClusterSpec(clusterFile))
  for (const file of profileFiles) diagnostics.push(...findLayerMistakes(file.value['spec'] ?? null, { file, root: ['spec'], place: 'node' }))
  for (const file of nodeFiles) diagnostics.push(...checkNodeSpec(file))
  const profiles = new Map(profileFiles.map((file) => [nameOf(file), file]))
  diagnostics.push(...checkProfiles(nodeFiles, profiles, sorted.profiles.length === profileFiles.length))
  if (clusterFile === undefined || hasErrors(diagnostics)) return { fleet: undefined, diagnostics: sortDiagnostics(diagnostics) }

  const spec = clusterFile.value['spec'] as JsonObject
  const { os, kubernetes, endpoint } = spec as unknown as ClusterSpec
  const secretRevisionMap = new Map(secrets.flatMap(({ revisions }) => [...revisions]))
  const cluster: Cluster = { name: nameOf(clusterFile), os, kubernetes, endpoint, spec, file: clusterFile, secretRevisions: secretRevisionMap }
  const nodes = nodeFiles.map((file) => makeNode(file, cluster, profiles)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const fleet: Fleet = { cluster, nodes }
  diagnostics.push(...crossCheck(fleet), ...notRendered(fleet, rendered))
  return { fleet: hasErrors(diagnostics) ? undefined : fleet, diagnostics: sortDiagnostics(diagnostics) }
}

/** Secrets of the Talos bundle are named `talos/…`, so that they never meet others. */
const prefixOf = (file: ParsedFile, cluster: ParsedFile | undefined, folder: string): string => {
  const spec = cluster?.value['spec']
  const secrets = isObject(spec) ? spec['secrets'] : undefined
  const bundle = isObject(secrets) ? secrets['bundle'] : undefined
  return typeof bundle === 'string' && file.path === `${folder}/${bundle}` ? 'talos/' : ''
}

const nameOf = (file: ParsedFile): string => String((file.value['metadata'] as JsonObject)['name'])

const checkHead = (file: ParsedFile, kind: Kind): readonly Diagnostic[] => {
  const found = file.value['kind']
  const error = (rule: string, path: readonly string[], message: string): Diagnostic => ({ severity: 'error', rule, file: file.path, ...file.positionOf(path), message })
  if (typeof found === 'string' && found !== kind && ['Cluster', 'Node', 'Profile'].includes(found)) {
    const place = { Cluster: 'cluster.yaml', Node: 'files directly in the folder', Profile: 'files in profiles/' }[kind]
    return [error('kind', ['kind'], `kind must be ${kind} here, because ${place} hold${kind === 'Cluster' ? 's' : ''} a ${kind}; found ${found}`)]
  }
  const metadata = file.value['metadata']
  const name = isObject(metadata) ? metadata['name'] : undefined
  const expected = file.path.split('/').at(-1)?.replace(/\.yaml$/, () => '')
  if (kind !== 'Cluster' && typeof name === 'string' && name !== expected) {
    return [error('file-name', ['metadata', 'name'], `the name is ${name} and the file is ${expected ?? ''}.yaml: make them the same`)]
  }
  if (kind === 'Node' && name === 'cluster') return [error('reserved-name', ['metadata', 'name'], 'cluster stands for what belongs to no node: choose another name')]
  return []
}

const checkClusterSpec = (file: ParsedFile): readonly Diagnostic[] => {
  const spec = file.value['spec']
  if (!isObject(spec)) return []
  const { defaults, roles, ...own } = spec
  const stray = Object.keys(own).filter((key) => !clusterKeys.has(key) && knownKeys['node']?.split(' ').includes(key))
  const layers: readonly (readonly [Json | undefined, readonly string[]])[] = [
    [defaults, ['spec', 'defaults']],
    ...(isObject(roles) ? Object.entries(roles).map(([role, layer]) => [layer, ['spec', 'roles', role]] as const) : []),
  ]
  const unknownRoles = isObject(roles) ? Object.keys(roles).filter((role) => role !== 'control-plane' && role !== 'worker') : []
  return [
    ...findMistakes(own, validators.cluster, { file, root: ['spec'], place: 'cluster' }).filter(
      (diagnostic) => !(diagnostic.rule === 'unknown-key' && stray.some((key) => diagnostic.message.startsWith(`unknown key ${key}`)))
    ),
    ...stray.map((key) => keyError(file, ['spec', key], `${key} is a setting of nodes: put it below defaults, or below a role`)),
    ...unknownRoles.map((role) => keyError(file, ['spec', 'roles', role], `unknown role ${role}: control-plane or worker`)),
    ...layers.flatMap(([layer, root]) => (layer === undefined || layer === null ? [] : findLayerMistakes(layer, { file, root, place: 'node' }))),
  ]
}

const keyError = (file: ParsedFile, path: readonly string[], message: string): Diagnostic => ({
  severity: 'error',
  rule: 'unknown-key',
  file: file.path,
  ...file.positionOfKey(path),
  message,
})

const checkNodeSpec = (file: ParsedFile): readonly Diagnostic[] => {
  const spec = file.value['spec']
  if (!isObject(spec)) return []
  const { own, settings } = splitSpec(spec)
  const { os, ...layer } = settings
  return [
    ...findMistakes(own, validators.node, { file, root: ['spec'], place: 'node' }),
    ...findLayerMistakes(layer, { file, root: ['spec'], place: 'node' }),
    ...(os === undefined ? [] : [keyError(file, ['spec', 'os'], 'os is one word per cluster, in cluster.yaml: a Talos worker cannot join a kubeadm control plane, nor the other way round')]),
  ]
}

const splitSpec = (spec: JsonObject): { readonly own: JsonObject; readonly settings: JsonObject } => {
  const own = Object.create(null) as Record<string, Json>
  const settings = Object.create(null) as Record<string, Json>
  for (const key of Object.keys(spec)) (ownNodeKeys.has(key) ? own : settings)[key] = spec[key] ?? null
  return { own, settings }
}

const profilesOf = (file: ParsedFile): readonly string[] => {
  const spec = file.value['spec']
  const profiles = isObject(spec) ? (spec as unknown as NodeSpec).profiles : undefined
  return Array.isArray(profiles) ? profiles.map(String) : []
}

const checkProfiles = (nodes: readonly ParsedFile[], profiles: ReadonlyMap<string, ParsedFile>, complete: boolean): readonly Diagnostic[] => {
  const used = new Set(nodes.flatMap(profilesOf))
  const missing = nodes.flatMap((file) =>
    profilesOf(file).flatMap((name, index): readonly Diagnostic[] => {
      if (profiles.has(name) || !complete) return []
      const near = didYouMean(name, [...profiles.keys()])
      const hint = near === undefined ? `create profiles/${name}.yaml, or remove it` : `did you mean ${near}?`
      return [{ severity: 'error', rule: 'unknown-profile', file: file.path, ...file.positionOf(['spec', 'profiles', index]), message: `there is no profile ${name}: ${hint}` }]
    })
  )
  const unused = [...profiles].filter(([name]) => !used.has(name))
  return [
    ...missing,
    ...unused.map(([name, file]): Diagnostic => ({ severity: 'warning', rule: 'unused-profile', file: file.path, line: 1, column: 1, message: `no node uses profile ${name}: use it, or remove the file` })),
  ]
}

const makeNode = (file: ParsedFile, cluster: Cluster, profiles: ReadonlyMap<string, ParsedFile>): FleetNode => {
  const spec = file.value['spec'] as JsonObject
  const { role, state } = spec as unknown as NodeSpec
  const layers: Layer[] = []
  const add = (name: LayerName, from: ParsedFile, at: readonly string[], settings: Json | undefined): void => {
    if (isObject(settings)) layers.push({ name, file: from, at, settings })
  }
  const roles = cluster.spec['roles']
  add('cluster', cluster.file, ['spec', 'defaults'], cluster.spec['defaults'])
  add('role', cluster.file, ['spec', 'roles', role], isObject(roles) ? roles[role] : undefined)
  for (const name of profilesOf(file)) {
    const profile = profiles.get(name)
    if (profile) add('profile', profile, ['spec'], profile.value['spec'])
  }
  add('node', file, ['spec'], splitSpec(spec).settings)
  return { name: nameOf(file), role, state: state ?? 'active', settings: mergeLayers(layers.map(({ settings }) => settings)), layers, file }
}
