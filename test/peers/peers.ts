import { act } from './act.ts'
import { cloudInit } from './cloud-init.ts'
import { containerd } from './containerd.ts'
import { labConfig } from './lab-config.ts'
import { kubernetesObjects } from './kubernetes-objects.ts'
import { kubernetes } from './kubernetes.ts'
import type { Peer } from './peer.ts'
import { talosctlSecrets } from './new-bundle.ts'
import { sops } from './sops.ts'
import { talosHandlers } from './talos-handlers.ts'
import { talosPatcher } from './talos-patcher.ts'
import { talosMachinery, talosctl } from './talos-machinery.ts'
import { talosSessions } from './talos-session.ts'
import { talosWire } from './talos-wire.ts'
import { ubuntu } from './ubuntu.ts'
import { workflows } from './workflows.ts'

/** Every real program that judges what we render and ship. */
export const peers: readonly Peer[] = [
  ...talosMachinery,
  ...labConfig,
  talosPatcher,
  talosctl,
  ...talosSessions,
  ...talosWire,
  talosHandlers,
  sops,
  talosctlSecrets,
  ...kubernetes,
  kubernetesObjects,
  ...containerd,
  ...ubuntu,
  ...cloudInit,
  ...workflows,
  act,
]
