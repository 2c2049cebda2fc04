import type { Cluster } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Toleration = {
  readonly key?: string
  readonly operator?: 'Exists' | 'Equal'
  readonly value?: string
  readonly effect?: string
}

type Amounts = { readonly cpu?: string; readonly memory?: string }
export type Resources = { readonly requests?: Amounts; readonly limits?: Amounts }

export type NodeExporter = {
  readonly image: string
  readonly namespace: string
  readonly port: number
  readonly hostNetwork: boolean
  readonly extraArgs: readonly string[]
  readonly nodeSelector: Readonly<Record<string, string>>
  readonly tolerations: readonly Toleration[]
  readonly resources: Resources
}

type Manifests = {
  readonly managedBy?: 'plumbline' | 'external'
  readonly nodeExporter?: Partial<NodeExporter> & Pick<NodeExporter, 'image'>
}

export const manifestsOf = ({ spec }: Cluster): Manifests => settingsOf<Manifests>(spec, 'manifests') ?? {}

/** With what its project's own chart and kube-prometheus set. */
const defaults = {
  namespace: 'monitoring',
  port: 9100,
  hostNetwork: true,
  extraArgs: [],
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  tolerations: [{ operator: 'Exists' }],
  resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { memory: '180Mi' } },
} as const

export const nodeExporterOf = (cluster: Cluster): NodeExporter | undefined => {
  const given = manifestsOf(cluster).nodeExporter
  return given && { ...defaults, ...given }
}
