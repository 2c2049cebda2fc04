import type { Diagnostic } from './diagnostic.ts'
import { hasErrors, sortDiagnostics } from './diagnostic.ts'
import { crossCheck } from './cross-check.ts'
import { checkFile, checkProfiles, profilesOf, splitSpec } from './check-files.ts'
import type { Kind } from './check-files.ts'
import { missingSecretFiles } from './check-secrets.ts'
import type { Cluster, Fleet, FleetNode, Layer, LayerName } from './fleet.ts'
import { isObject } from './json.ts'
import type { Json, JsonObject } from './json.ts'
import { mergeLayers } from './merge-layers.ts'
import type { ParsedFile } from './parsed-file.ts'
import { overrideSpec } from './overrides.ts'
import type { Override } from './overrides.ts'
import { parseFile } from './parse-file.ts'
import { secretPrefix } from './secret-names.ts'
import { secretRevisions } from './secret-revisions.ts'
import type { SourceFile } from './source-file.ts'
import { sortFiles } from './sort-files.ts'
import { notRendered } from './not-rendered.ts'

export type Loaded = { readonly fleet: Fleet | undefined; readonly diagnostics: readonly Diagnostic[] }

type ClusterSpec = { readonly os: 'ubuntu' | 'talos'; readonly kubernetes: string; readonly endpoint: string }
type NodeSpec = {
  readonly role: FleetNode['role']
  readonly state?: FleetNode['state']
}

/**
 * What is wrong with a version and nothing else. Where a side overrides versions, these are answers and no obstacle:
 * the reader asked what would happen.
 */
const versionRules: ReadonlySet<string> = new Set(['C11', 'C20'])

/** Whether these findings leave no fleet, or nothing to render. */
export const stops = (diagnostics: readonly Diagnostic[], overrides: readonly Override[]): boolean =>
  hasErrors(overrides.length === 0 ? diagnostics : diagnostics.filter(({ rule }) => !versionRules.has(rule)))

/**
 * Reads a fleet folder. All findings at once; no fleet where any is an error. `rendered` are the settings that this
 * version renders, by top-level key: others get one note each. `overrides` change the cluster's spec before it is
 * checked.
 */
export const loadFleet = (
  files: readonly SourceFile[],
  folder: string,
  rendered: readonly string[],
  overrides: readonly Override[] = []
): Loaded => {
  const diagnostics: Diagnostic[] = []
  const sorted = sortFiles(files, folder)
  diagnostics.push(...sorted.diagnostics)
  const read = (
    source: SourceFile,
    judge: (file: ParsedFile) => readonly Diagnostic[]
  ): readonly ParsedFile[] => {
    const { readable, diagnostics: found } = parseFile(source)
    diagnostics.push(...found)
    if (readable === undefined) return []
    const places = new Set(found.map(placeOf))
    diagnostics.push(...judge(readable).filter((mistake) => !places.has(placeOf(mistake))))
    return [readable]
  }
  const readKind = (source: SourceFile, kind: Kind) => read(source, (file) => checkFile(file, kind))

  const [clusterFile] = sorted.cluster === undefined ? [] : readKind(sorted.cluster, 'Cluster')
  const profileFiles = sorted.profiles.flatMap((source) => readKind(source, 'Profile'))
  const nodeFiles = sorted.nodes.flatMap((source) => readKind(source, 'Node'))
  const secrets = sorted.secrets
    .flatMap((source) => read(source, () => []))
    .map((file) => secretRevisions(file, secretPrefix(file.path, clusterFile?.value['spec'], folder)))
  diagnostics.push(...secrets.flatMap((each) => each.diagnostics))
  if (clusterFile) diagnostics.push(...missingSecretFiles(clusterFile, sorted.secrets, folder))
  const profiles = new Map(profileFiles.map((file) => [nameOf(file), file]))
  diagnostics.push(...checkProfiles(nodeFiles, profiles, sorted.profiles.length === profileFiles.length))
  if (clusterFile === undefined || hasErrors(diagnostics))
    return { fleet: undefined, diagnostics: sortDiagnostics(diagnostics) }

  const spec = overrideSpec(clusterFile.value['spec'] as JsonObject, overrides)
  const { os, kubernetes, endpoint } = spec as unknown as ClusterSpec
  const secretRevisionMap = new Map(secrets.flatMap(({ revisions }) => [...revisions]))
  const cluster: Cluster = {
    name: nameOf(clusterFile),
    os,
    kubernetes,
    endpoint,
    spec,
    file: clusterFile,
    secretRevisions: secretRevisionMap,
  }
  const nodes = nodeFiles
    .map((file) => makeNode(file, cluster, profiles))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const fleet: Fleet = { cluster, nodes }
  diagnostics.push(...crossCheck(fleet), ...notRendered(fleet, rendered))
  return {
    fleet: stops(diagnostics, overrides) ? undefined : fleet,
    diagnostics: sortDiagnostics(diagnostics),
  }
}

const placeOf = ({ line, column }: Diagnostic): string => `${line}:${column}`

const nameOf = (file: ParsedFile): string => {
  const metadata = file.value['metadata']
  const name = isObject(metadata) ? metadata['name'] : undefined
  return typeof name === 'string' ? name : ''
}

const makeNode = (
  file: ParsedFile,
  cluster: Cluster,
  profiles: ReadonlyMap<string, ParsedFile>
): FleetNode => {
  const spec = file.value['spec'] as JsonObject
  const { role, state } = spec as unknown as NodeSpec
  const layers: Layer[] = []
  const add = (
    name: LayerName,
    from: ParsedFile,
    at: readonly string[],
    settings: Json | undefined
  ): void => {
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
  return {
    name: nameOf(file),
    role,
    state: state ?? 'active',
    settings: mergeLayers(layers.map(({ settings }) => settings)),
    layers,
    file,
  }
}
