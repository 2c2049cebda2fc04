import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { nodeObject } from './node-object.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { readLive, undeclared } from './read-live.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'

/** Labels, annotations and taints of the Node object. Keys that nobody declares belong to others and stay. */
export const nodeMetadata: Subject = {
  name: 'node-metadata',
  settings: ['labels', 'annotations', 'taints'],
  ubuntu,
  talos,
  check,
  claims: [
    { document: nodeObject },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeLabels', as: 'labels' },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeAnnotations', as: 'annotations' },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeTaints', as: 'taints' },
    { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.labels', as: 'labels' },
    { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.annotations', as: 'annotations' },
    { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.taints', as: 'taints' },
  ],
  normalise,
  normaliseTalos,
  readLive,
  undeclared,
  impact,
  parity,
}
