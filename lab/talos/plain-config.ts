import { stringify } from 'yaml'
import type { SecretsBundle } from './secrets-bundle.ts'

export type PlainConfig = {
  readonly secrets: SecretsBundle
  readonly role: 'controlplane' | 'worker'
  readonly cluster: string
  /** `https://127.0.0.2:6443` */
  readonly endpoint: string
  readonly hostname: string
  /** `v1.34.2` */
  readonly kubernetes: string
  /** `v1.13.9`: which installer. */
  readonly version: string
}

/** A machine config in the layout of contract 1.9, which every Talos from 1.9 to 1.14 reads the same way. */
export const plainConfig = (asks: PlainConfig): Uint8Array => {
  const { secrets, role, cluster, endpoint, hostname, kubernetes, version } = asks
  const { certs } = secrets
  const controlPlane = role === 'controlplane'
  const crtOnly = ({ crt, key }: { readonly crt: string; readonly key: string }): object => ({
    crt,
    key: controlPlane ? key : '',
  })
  const config = {
    version: 'v1alpha1',
    debug: false,
    persist: true,
    machine: {
      type: role,
      token: secrets.trustdinfo.token,
      ca: crtOnly(certs.os),
      certSANs: [],
      kubelet: {
        image: `ghcr.io/siderolabs/kubelet:${kubernetes}`,
        defaultRuntimeSeccompProfileEnabled: true,
        disableManifestsDirectory: true,
      },
      network: { hostname },
      install: { disk: '/dev/sda', image: `ghcr.io/siderolabs/installer:${version}`, wipe: false },
      features: {
        rbac: true,
        apidCheckExtKeyUsage: true,
        diskQuotaSupport: true,
        kubePrism: { enabled: true, port: 7445 },
        hostDNS: { enabled: true, forwardKubeDNSToHost: true },
      },
    },
    cluster: {
      id: secrets.cluster.id,
      secret: secrets.cluster.secret,
      controlPlane: { endpoint },
      clusterName: cluster,
      network: {
        dnsDomain: 'cluster.local',
        podSubnets: ['10.244.0.0/16'],
        serviceSubnets: ['10.96.0.0/12'],
      },
      token: secrets.secrets.bootstraptoken,
      ca: crtOnly(certs.k8s),
      ...(controlPlane
        ? {
            ...(secrets.secrets.secretboxencryptionsecret === undefined
              ? {}
              : { secretboxEncryptionSecret: secrets.secrets.secretboxencryptionsecret }),
            aggregatorCA: certs.k8saggregator,
            serviceAccount: certs.k8sserviceaccount,
            apiServer: { image: `registry.k8s.io/kube-apiserver:${kubernetes}` },
            controllerManager: { image: `registry.k8s.io/kube-controller-manager:${kubernetes}` },
            proxy: { image: `registry.k8s.io/kube-proxy:${kubernetes}` },
            scheduler: { image: `registry.k8s.io/kube-scheduler:${kubernetes}` },
            etcd: { ca: certs.etcd },
          }
        : {}),
      discovery: { enabled: true, registries: { kubernetes: { disabled: true }, service: {} } },
    },
  }
  return Buffer.from(stringify(config, { lineWidth: 0, indent: 4 }))
}
