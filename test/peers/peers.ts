import { containerd } from './containerd.ts'
import { kubernetesObjects } from './kubernetes-objects.ts'
import { kubernetes } from './kubernetes.ts'
import type { Peer } from './peer.ts'
import { talosMachinery, talosctl } from './talos-machinery.ts'
import { workflows } from './workflows.ts'

/** Every real program that judges what we render and ship. */
export const peers: readonly Peer[] = [
  ...talosMachinery,
  talosctl,
  ...kubernetes,
  kubernetesObjects,
  ...containerd,
  ...workflows,
]
