import type { Json } from '../../fleet/json.ts'
import { declaredOrZero } from '../declared-part.ts'
import { kubeadmPatch, manifest, running } from './paths.ts'

/** kubeadm writes flags, mounts and defaults of its own beside ours; files that only we write are ours whole. */
export const readLive = (live: Json, desired: Json, path: string): Json =>
  [manifest, running, kubeadmPatch].includes(path) ? declaredOrZero(live, desired) : live

const kubeadms = ['etcd.yaml', 'kube-apiserver.yaml', 'kube-controller-manager.yaml', 'kube-scheduler.yaml']

/**
 * Files in the manifest folder that the kubelet runs and kubeadm did not put there. It reads every name that does not
 * start with a dot, and of two pods with one name it may run the copy: measured with a `.bak` on kubelet 1.36.
 */
export const strayManifests = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.startsWith('.') && !kubeadms.includes(name)).toSorted()
