import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { staticPodDocuments } from '../kubeadm/static-pod.ts'
import { flagsOf } from './components.ts'
import type { Component } from './components.ts'

/** A control plane's manifest and what runs of it. The ConfigMap beside them is kubeadm/cluster-configuration.ts. */
export const ubuntu =
  (component: Component) =>
  (node: FleetNode, cluster: Cluster): readonly Document[] =>
    node.role === 'control-plane'
      ? staticPodDocuments({ program: component.program, flags: flagsOf(component, cluster) }, cluster)
      : []
