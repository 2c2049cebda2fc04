import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { hasFlags } from '../flags.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { flagsOf } from './components.ts'
import type { Component } from './components.ts'

/** Fields of v1alpha1, and from contract 1.14 the component's own document where it has one. */
export const talos =
  (component: Component) =>
  (node: FleetNode, cluster: Cluster): TalosPart => {
    const { kind, setting } = component
    const flags = flagsOf(component, cluster)
    if (node.role !== 'control-plane' || !hasFlags(flags)) return {}
    const extraArgs = flags as JsonObject
    return kind !== undefined && usesDocument(cluster, kind)
      ? { documents: [{ apiVersion: 'v1alpha1', kind, extraArgs }] }
      : { v1alpha1: { cluster: { [setting]: { extraArgs } } } }
  }
