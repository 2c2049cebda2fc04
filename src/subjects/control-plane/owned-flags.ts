import type { Os } from '../../fleet/fleet.ts'
import type { Component } from './components.ts'

const kubeconfigs = ['kubeconfig', 'authentication-kubeconfig', 'authorization-kubeconfig']
const certificates = [
  'cert-file',
  'key-file',
  'trusted-ca-file',
  'client-cert-auth',
  'peer-cert-file',
  'peer-key-file',
  'peer-trusted-ca-file',
  'peer-client-cert-auth',
]
/** Made from the node's name and address, so that one value for all nodes is wrong on all but one. */
const perNode = [
  'name',
  'listen-client-urls',
  'listen-peer-urls',
  'advertise-client-urls',
  'initial-advertise-peer-urls',
  'initial-cluster',
  'initial-cluster-state',
]
const signing = [
  'client-ca-file',
  'requestheader-client-ca-file',
  'root-ca-file',
  'service-account-private-key-file',
  'cluster-signing-cert-file',
  'cluster-signing-key-file',
]

/**
 * Flags that the system sets itself: another value would keep the component from starting, or part it from its
 * cluster. Sources: kubernetes/kubernetes cmd/kubeadm/app/phases/{controlplane/manifests,etcd/local}.go.
 */
const onBoth: Readonly<Record<Component['setting'], readonly string[]>> = {
  controllerManager: [...kubeconfigs, ...signing],
  scheduler: kubeconfigs,
  etcd: [...perNode, ...certificates, 'data-dir'],
}

/** Sources: siderolabs/talos internal/app/machined, controllers/k8s and system/services/etcd.go, at each tag. */
const onTalos = (minor: number): Readonly<Record<Component['setting'], readonly string[]>> => ({
  controllerManager: [],
  scheduler: ['config'],
  etcd: [
    'auto-tls',
    'peer-auto-tls',
    ...(minor < 14
      ? [
          'experimental-initial-corrupt-check',
          'experimental-watch-progress-notify-interval',
          'experimental-compact-hash-check-enabled',
        ]
      : ['listen-client-http-urls', 'feature-gates', 'watch-progress-notify-interval', 'tls-min-version']),
  ],
})

/** `minor` is that of the Talos image. */
export const ownedFlags = ({ setting }: Component, os: Os, minor: number): ReadonlySet<string> =>
  new Set([...onBoth[setting], ...(os === 'talos' ? onTalos(minor)[setting] : [])])
