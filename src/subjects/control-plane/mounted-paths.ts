import type { Os } from '../../fleet/fleet.ts'
import type { Component } from './components.ts'

const certificates = [
  '/etc/ssl/certs',
  '/etc/ca-certificates',
  '/usr/share/ca-certificates',
  '/usr/local/share/ca-certificates',
]

/** What each system mounts into a component. Sources: as for the flags that they own. */
const mounted: Readonly<Record<Os, Readonly<Record<Component['setting'], readonly string[]>>>> = {
  ubuntu: {
    controllerManager: [
      ...certificates,
      '/etc/kubernetes/pki',
      '/etc/kubernetes/controller-manager.conf',
      '/usr/libexec/kubernetes/kubelet-plugins/volume/exec',
    ],
    scheduler: ['/etc/kubernetes/scheduler.conf'],
    etcd: ['/etc/kubernetes/pki/etcd', '/var/lib/etcd'],
  },
  talos: {
    controllerManager: ['/system/secrets/kubernetes/kube-controller-manager'],
    scheduler: ['/system/secrets/kubernetes/kube-scheduler', '/system/config/kubernetes/kube-scheduler'],
    etcd: ['/system/secrets/etcd', '/var/lib/etcd'],
  },
}

/** Whether a component finds the file of its node at this path. */
export const isMounted = ({ setting }: Component, os: Os, path: string): boolean =>
  mounted[os][setting].some((folder) => path === folder || path.startsWith(`${folder}/`))
