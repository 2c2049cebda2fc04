import type { Cluster } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { kubeadmArguments } from '../flags.ts'
import { flagsOf } from './flags.ts'
import { apiServerOf } from './settings.ts'
import { volumesOf } from './volumes.ts'

/** `apiServer` of kubeadm's ClusterConfiguration; empty where nothing is declared. */
export const apiServerConfiguration = (cluster: Cluster): JsonObject => {
  const settings = apiServerOf(cluster) ?? {}
  const args = kubeadmArguments(flagsOf(settings))
  const volumes = volumesOf(settings)
  return {
    ...(settings.certSANs && { certSANs: settings.certSANs }),
    ...(args.length > 0 && { extraArgs: args }),
    ...(volumes.length > 0 && { extraVolumes: volumes.map((volume) => ({ ...volume })) }),
  }
}
