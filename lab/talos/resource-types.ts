import { create, toBinary } from '@bufbuild/protobuf'
import { stringify } from 'yaml'
import {
  NamespaceSpecSchema,
  ResourceDefinitionSpecSchema,
  ResourceDefinitionSpec_Sensitivity as Sensitivity,
} from '../../src/adapters/talos/proto/meta_pb.js'
import types from './resource-types.json' with { type: 'json' }
import type { DerivedResource } from './state/resource.ts'
import { atLeast } from './version.ts'

/** What Talos says of a resource type: pkg/machinery/resources/<package>/*.go. Versions are the first that have it so. */
type ResourceType = {
  readonly type: string
  readonly display: string
  readonly namespace: string
  readonly aliases?: readonly string[]
  /** Column → JSON path. */
  readonly columns?: Readonly<Record<string, string | undefined>>
  readonly since?: string
  /** The last minor that has it. */
  readonly until?: string
  /** From then on for administrators only. */
  readonly sensitive?: string
}

const all: readonly ResourceType[] = types

export const definedIn = (version: string): readonly ResourceType[] =>
  all.filter(
    ({ since, until }) =>
      (since === undefined || atLeast(version, since)) &&
      (until === undefined || version.startsWith(`v${until}.`) || !atLeast(version, until))
  )

const namespaces: Readonly<Record<string, string>> = {
  cluster: 'Cluster configuration and discovery resources.',
  config: 'Talos node configuration.',
  controlplane: 'Kubernetes control plane resources.',
  cri: 'CRI Seccomp resources.',
  etcd: 'etcd resources.',
  files: 'Files and file-like resources.',
  hardware: 'Hardware resources.',
  k8s: 'Kubernetes all node types resources.',
  kubespan: 'KubeSpan resources.',
  meta: 'COSI meta resources.',
  network: 'Networking resources.',
  'network-config': 'Networking configuration resources.',
  perf: 'Stats resources.',
  runtime: 'Talos Runtime resources.',
  secrets: 'Resources with secret material.',
  security: 'Security resources.',
  storage: 'Storage resources.',
}

const made = new Map<string, readonly DerivedResource[]>()

/** What the namespace `meta` holds: every namespace and every type that this version knows. */
export const metaResources = (version: string): readonly DerivedResource[] => {
  const known = made.get(version) ?? makeMetaResources(version)
  made.set(version, known)
  return known
}

const makeMetaResources = (version: string): readonly DerivedResource[] => [
  ...Object.entries(namespaces).map(([id, description]) =>
    described('Namespaces.meta.cosi.dev', id, {
      spec: { description },
      protoSpec: toBinary(NamespaceSpecSchema, create(NamespaceSpecSchema, { description })),
    })
  ),
  ...definedIn(version).map((type) =>
    described('ResourceDefinitions.meta.cosi.dev', type.type.toLowerCase(), definition(type, version))
  ),
]

type Described = { readonly spec: unknown; readonly protoSpec: Uint8Array }

const described = (type: string, id: string, { spec, protoSpec }: Described): DerivedResource => ({
  namespace: 'meta',
  type,
  id,
  owner: '',
  phase: 'running',
  labels: {},
  annotations: {},
  spec: stringify(spec, { lineWidth: 0 }),
  protoSpec,
})

const definition = (known: ResourceType, version: string): Described => {
  const { display, namespace, columns = {} } = known
  const printColumns = Object.entries(columns).flatMap(([name, jsonPath]) =>
    jsonPath === undefined ? [] : [{ name, jsonPath }]
  )
  const sensitive = known.sensitive !== undefined && atLeast(version, known.sensitive)
  const { aliases, allAliases } = aliasesOf(known)
  return {
    spec: {
      type: known.type,
      displayType: display,
      defaultNamespace: namespace,
      aliases,
      allAliases,
      printColumns,
      ...(sensitive ? { sensitivity: 'sensitive' } : {}),
    },
    protoSpec: toBinary(
      ResourceDefinitionSpecSchema,
      create(ResourceDefinitionSpecSchema, {
        resourceType: known.type,
        displayType: display,
        defaultNamespace: namespace,
        aliases: [...aliases],
        allAliases: [...allAliases],
        printColumns,
        sensitivity: sensitive ? Sensitivity.SENSITIVE : Sensitivity.NON_SENSITIVE,
      })
    ),
  }
}

/** The names a type also answers to, as cosi-project/runtime pkg/resource/meta/spec makes them. */
const aliasesOf = ({
  type,
  display,
  aliases = [],
}: ResourceType): { readonly aliases: readonly string[]; readonly allAliases: readonly string[] } => {
  const [name = '', ...suffix] = type.split('.')
  const capitals = name.replaceAll(/[^A-Z]/g, '')
  const short = capitals.length > 1 ? [capitals.toLowerCase()] : []
  const plural = capitals.length > 1 && !capitals.endsWith('S') ? [`${capitals.toLowerCase()}s`] : []
  const own = [...aliases, display.toLowerCase(), ...short, ...plural]
  const qualified = suffix.slice(1).map((_, i) => [name.toLowerCase(), ...suffix.slice(0, i + 1)].join('.'))
  return { aliases: own, allAliases: [name.toLowerCase(), ...qualified, ...own] }
}

/** Whether a resource may be read, in Talos's own order: internal/app/resources/access.go. */
export const readable = (
  version: string,
  { type, namespace }: { readonly type: string; readonly namespace: string },
  admin: boolean
): 'yes' | 'unknown-type' | 'sensitive' | 'unknown-namespace' => {
  const known = definedIn(version).find((candidate) => candidate.type.toLowerCase() === type.toLowerCase())
  if (known === undefined) return 'unknown-type'
  if (known.sensitive !== undefined && atLeast(version, known.sensitive) && !admin) return 'sensitive'
  return namespace in namespaces ? 'yes' : 'unknown-namespace'
}
