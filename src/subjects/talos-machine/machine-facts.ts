import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { installOf } from '../install/settings.ts'
import type { Install } from '../install/settings.ts'
import { installerOf } from '../installer/installer-image.ts'
import { settingsOf } from '../settings-of.ts'
import { contractMinor } from '../talos-contract.ts'

type Networking = {
  readonly podSubnets?: readonly string[]
  readonly serviceSubnets?: readonly string[]
  readonly dnsDomain?: string
  readonly cni?: 'flannel' | 'none' | 'external'
}

/** A value of the secrets bundle that `talosctl gen secrets` makes: `certs/os/key`. The bundle holds base64 of PEM. */
export const bundle = (path: string): string => `\${secret:talos/${path}}`

/** The same as PEM text, where a document wants text. */
export const bundlePem = (path: string): string => `\${secret:talos/${path}:unbase64}`

export type MachineFacts = {
  readonly controlPlane: boolean
  readonly minor: number
  readonly installer: string
  readonly install: Install
  readonly network: Required<Networking>
  readonly endpointHost: string
}

export const machineFacts = (node: FleetNode, cluster: Cluster): MachineFacts => {
  const minor = contractMinor(cluster)
  const networking = settingsOf<Networking>(cluster.spec, 'networking') ?? {}
  return {
    controlPlane: node.role === 'control-plane',
    minor,
    installer: installerOf(node, cluster).image,
    install: installOf(node),
    network: {
      podSubnets: networking.podSubnets ?? ['10.244.0.0/16'],
      serviceSubnets: networking.serviceSubnets ?? ['10.96.0.0/12'],
      dnsDomain: networking.dnsDomain ?? 'cluster.local',
      cni: networking.cni ?? 'flannel',
    },
    endpointHost: /^https:\/\/(\[[^\]]+\]|[^:/]+)/.exec(cluster.endpoint)?.[1] ?? '',
  }
}

/** As Talos' generator sets it for new clusters. */
export const podSecurity: JsonObject = {
  apiVersion: 'pod-security.admission.config.k8s.io/v1alpha1',
  defaults: {
    audit: 'restricted',
    'audit-version': 'latest',
    enforce: 'baseline',
    'enforce-version': 'latest',
    warn: 'restricted',
    'warn-version': 'latest',
  },
  exemptions: { namespaces: ['kube-system'], runtimeClasses: [], usernames: [] },
  kind: 'PodSecurityConfiguration',
}

export const metadataPolicy: JsonObject = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  rules: [{ level: 'Metadata' }],
}
