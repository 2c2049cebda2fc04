import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { modulesOf } from './settings.ts'

/**
 * `machine.kernel.modules` up to contract 1.13, one KernelModuleConfig per module from 1.14. Arguments are part of the
 * image's schematic: `install.extraKernelArgs` is ignored with systemd-boot and lost by newer upgrades.
 */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const modules = modulesOf(node).map(({ name, parameters }) => ({
    name,
    ...(parameters.length > 0 && { parameters: parameters.toSorted() }),
  }))
  if (modules.length === 0) return {}
  return usesDocument(cluster, 'KernelModuleConfig')
    ? {
        documents: modules.map((module) => ({
          apiVersion: 'v1alpha1',
          kind: 'KernelModuleConfig',
          ...module,
        })),
      }
    : { v1alpha1: { machine: { kernel: { modules } } } }
}
