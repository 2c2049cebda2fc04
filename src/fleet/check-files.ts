import type { Diagnostic } from './diagnostic.ts'
import { didYouMean } from './did-you-mean.ts'
import { findLayerMistakes, findMistakes } from './find-mistakes.ts'
import { isList, isObject } from './json.ts'
import type { Json, JsonObject } from './json.ts'
import { knownKeys } from './known-keys.generated.ts'
import type { ParsedFile } from './parsed-file.ts'
import { showName } from './show.ts'
import { validators } from './validators.ts'
import type { RuleName } from './rules.ts'

/** What a file describes, by where it lies. */
export type Kind = 'Cluster' | 'Node' | 'Profile'

const clusterKeys = new Set(knownKeys['cluster']?.split(' '))
const settingKeys = new Set(knownKeys['layer']?.split(' '))
const ownNodeKeys = new Set(['role', 'state', 'profiles', 'identity', 'vm', 'retiredAddresses'])

/** Everything that one file says wrong, seen alone. */
export const checkFile = (file: ParsedFile, kind: Kind): readonly Diagnostic[] => {
  const written = file.value['kind']
  const other = typeof written === 'string' && written !== kind && kinds.has(written)
  // The keys of another kind would all be unknown here: saying so once is enough.
  const spec = other ? [] : checkSpec[kind](file)
  return [
    ...findMistakes(file.value, validators.head, { file, root: [], place: 'file' }),
    ...checkHead(file, kind),
    ...spec,
  ]
}

const kinds: ReadonlySet<string> = new Set<Kind>(['Cluster', 'Node', 'Profile'])

const checkHead = (file: ParsedFile, kind: Kind): readonly Diagnostic[] => {
  const found = file.value['kind']
  const error = (rule: RuleName, path: readonly string[], message: string): Diagnostic => ({
    severity: 'error',
    rule,
    file: file.path,
    ...file.positionOf(path),
    message,
  })
  if (typeof found === 'string' && found !== kind && kinds.has(found)) {
    const place = {
      Cluster: 'cluster.yaml',
      Node: 'files directly in the folder',
      Profile: 'files in profiles/',
    }[kind]
    return [
      error(
        'kind',
        ['kind'],
        `kind must be ${kind} here, because ${place} hold${kind === 'Cluster' ? 's' : ''} a ${kind}; found ${found}`
      ),
    ]
  }
  const metadata = file.value['metadata']
  const name = isObject(metadata) ? metadata['name'] : undefined
  const expected = file.path
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, () => '')
  if (kind !== 'Cluster' && typeof name === 'string' && name !== expected) {
    return [
      error(
        'file-name',
        ['metadata', 'name'],
        `the name is ${showName(name)} and the file is ${showName(expected ?? '')}.yaml: make them the same`
      ),
    ]
  }
  if (kind === 'Node' && name === 'cluster')
    return [
      error(
        'reserved-name',
        ['metadata', 'name'],
        'cluster stands for what belongs to no node: choose another name'
      ),
    ]
  return []
}

const checkClusterSpec = (file: ParsedFile): readonly Diagnostic[] => {
  const spec = file.value['spec']
  if (!isObject(spec)) return []
  const { defaults, roles, ...own } = spec
  const stray = Object.keys(own).filter((key) => !clusterKeys.has(key) && settingKeys.has(key))
  const clusterOnly = Object.fromEntries(Object.entries(own).filter(([key]) => !stray.includes(key)))
  const layers: readonly (readonly [Json | undefined, readonly string[]])[] = [
    [defaults, ['spec', 'defaults']],
    ...(isObject(roles)
      ? Object.entries(roles).map(([role, layer]) => [layer, ['spec', 'roles', role]] as const)
      : []),
  ]
  const unknownRoles = isObject(roles)
    ? Object.keys(roles).filter((role) => role !== 'control-plane' && role !== 'worker')
    : []
  return [
    ...findMistakes(clusterOnly, validators.cluster, { file, root: ['spec'], place: 'cluster' }),
    ...stray.map((key) =>
      keyError(file, ['spec', key], `${key} is a setting of nodes: put it below defaults, or below a role`)
    ),
    ...unknownRoles.map((role) =>
      keyError(file, ['spec', 'roles', role], `unknown role ${showName(role)}: control-plane or worker`)
    ),
    ...layers.flatMap(([layer, root]) =>
      layer === undefined || layer === null ? [] : findLayerMistakes(layer, { file, root, place: 'layer' })
    ),
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
    ...(os === undefined
      ? []
      : [
          keyError(
            file,
            ['spec', 'os'],
            'os is one word per cluster, in cluster.yaml: a Talos worker cannot join a kubeadm control plane, nor the other way round'
          ),
        ]),
  ]
}

const checkProfileSpec = (file: ParsedFile): readonly Diagnostic[] => {
  const spec = file.value['spec']
  return isObject(spec) ? findLayerMistakes(spec, { file, root: ['spec'], place: 'layer' }) : []
}

const checkSpec: Readonly<Record<Kind, (file: ParsedFile) => readonly Diagnostic[]>> = {
  Cluster: checkClusterSpec,
  Node: checkNodeSpec,
  Profile: checkProfileSpec,
}

export const splitSpec = (spec: JsonObject): { readonly own: JsonObject; readonly settings: JsonObject } => {
  const own = Object.create(null) as Record<string, Json>
  const settings = Object.create(null) as Record<string, Json>
  for (const key of Object.keys(spec)) (ownNodeKeys.has(key) ? own : settings)[key] = spec[key] ?? null
  return { own, settings }
}

/** Of a file that may be wrong: what is no text is found elsewhere. */
export const profilesOf = (file: ParsedFile): readonly string[] => {
  const spec = file.value['spec']
  const profiles = isObject(spec) ? spec['profiles'] : undefined
  return isList(profiles) ? profiles.map((name) => (typeof name === 'string' ? name : '')) : []
}

export const checkProfiles = (
  nodes: readonly ParsedFile[],
  profiles: ReadonlyMap<string, ParsedFile>,
  complete: boolean
): readonly Diagnostic[] => {
  const used = new Set(nodes.flatMap(profilesOf))
  const missing = nodes.flatMap((file) =>
    profilesOf(file).flatMap((name, index): readonly Diagnostic[] => {
      if (name === '' || profiles.has(name) || !complete) return []
      const near = didYouMean(name, [...profiles.keys()])
      const hint =
        near === undefined ? `create profiles/${showName(name)}.yaml, or remove it` : `did you mean ${near}?`
      return [
        {
          severity: 'error',
          rule: 'unknown-profile',
          file: file.path,
          ...file.positionOf(['spec', 'profiles', index]),
          message: `there is no profile ${showName(name)}: ${hint}`,
        },
      ]
    })
  )
  const unused = [...profiles].filter(([name]) => !used.has(name))
  return [
    ...missing,
    ...unused.map(([name, file]): Diagnostic => ({
      severity: 'warning',
      rule: 'unused-profile',
      file: file.path,
      line: 1,
      column: 1,
      message: `no node uses profile ${name}: use it, or remove the file`,
    })),
  ]
}
