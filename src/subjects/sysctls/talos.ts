import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { sysctlValues } from './values.ts'

/** `machine.sysctls` up to contract 1.13, `SysctlConfig` from 1.14. Values are always quoted. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const values = sysctlValues(node)
  if (values === undefined) return {}
  const params = Object.fromEntries(values)
  return usesDocument(cluster, 'SysctlConfig')
    ? { documents: [{ apiVersion: 'v1alpha1', kind: 'SysctlConfig', params }] }
    : { v1alpha1: { machine: { sysctls: params } } }
}
