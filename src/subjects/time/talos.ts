import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { clockOf } from './settings.ts'

/** `machine.time` up to contract 1.11, TimeSyncConfig from 1.12. On is Talos' default and is not written. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const clock = clockOf(node)
  if (clock === undefined || (clock.enabled && clock.servers.length === 0)) return {}
  const { enabled, servers } = clock
  if (!usesDocument(cluster, 'TimeSyncConfig'))
    return { v1alpha1: { machine: { time: enabled ? { servers } : { disabled: true } } } }
  const fields = enabled ? { ntp: { servers } } : { enabled }
  return { documents: [{ apiVersion: 'v1alpha1', kind: 'TimeSyncConfig', ...fields }] }
}
