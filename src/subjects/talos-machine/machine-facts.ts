import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { settingsOf } from '../settings-of.ts'
import { contractMinor, talosSettings } from '../talos-contract.ts'

type Networking = {
  readonly podSubnets?: readonly string[]
  readonly serviceSubnets?: readonly string[]
  readonly dnsDomain?: string
  readonly cni?: 'flannel' | 'none' | 'external'
}

type Install = {
  readonly disk?: string
  readonly diskSelector?: Readonly<Record<string, string>>
  readonly wipe?: boolean
}

/** The schematic without extensions: sha256 of `customization: {}`. */
const plainSchematic = '376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba'

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
  const { version = '', installer } = talosSettings(cluster)
  const byDefault =
    minor >= 14 ? `factory.talos.dev/metal-installer/${plainSchematic}` : 'ghcr.io/siderolabs/installer'
  const networking = settingsOf<Networking>(cluster.spec, 'networking') ?? {}
  return {
    controlPlane: node.role === 'control-plane',
    minor,
    installer: `${installer ?? byDefault}:${version}`,
    install: settingsOf<Install>(node.settings, 'install') ?? {},
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

/** `== "x"` terms of a disk selector in Talos' expression language. */
export const diskExpression = ({ disk, diskSelector }: Install): string => {
  if (!isObject(diskSelector as JsonObject | undefined)) return `disk.dev_path == "${disk ?? '/dev/sda'}"`
  const terms = Object.entries(diskSelector ?? {}).map(([key, value]) => diskTerm(key, value))
  return terms.join(' && ')
}

const diskTerm = (key: string, value: string): string => {
  if (key === 'size') {
    const [, comparison = '==', amount = '0', unit = 'B'] =
      /^([<>]=?|==)? ?(\d+(?:\.\d+)?)([KMGT]i?B)$/.exec(value) ?? []
    return `disk.size ${comparison} ${amount}u * ${unit}`
  }
  if (key === 'type')
    return (
      {
        ssd: '!disk.rotational',
        hdd: 'disk.rotational',
        nvme: 'disk.transport == "nvme"',
        sd: 'disk.transport == "mmc"',
      }[value] ?? 'true'
    )
  const fields: Readonly<Record<string, string>> = {
    serial: 'serial',
    model: 'model',
    wwid: 'wwid',
    busPath: 'bus_path',
  }
  return `disk.${fields[key] ?? key} == ${JSON.stringify(value)}`
}
