import type { Cluster, Fleet } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { apiServerConfiguration } from '../api-server/cluster-configuration.ts'
import { componentConfigurations } from '../control-plane/cluster-configuration.ts'
import type { Document } from '../document.ts'
import { collectSecrets } from '../secrets.ts'
import { settingsOf } from '../settings-of.ts'
import { controlPlaneEndpoint } from './control-plane-endpoint.ts'
import { clusterConfigurationPath } from './paths.ts'

/**
 * kubeadm's ConfigMap, from the parts of everything that has one: what is missing here is lost at the next upgrade
 * (C34, I13, I15).
 */
export const clusterConfiguration = (fleet: Fleet): readonly Document[] => {
  const { cluster } = fleet
  if (cluster.os !== 'ubuntu') return []
  const endpoint = controlPlaneEndpoint(fleet)
  const parts = { apiServer: apiServerConfiguration(cluster), ...componentConfigurations(cluster) }
  const body = {
    yaml: [
      {
        apiVersion: 'kubeadm.k8s.io/v1beta4',
        kind: 'ClusterConfiguration',
        kubernetesVersion: cluster.kubernetes,
        ...(endpoint !== undefined && { controlPlaneEndpoint: endpoint }),
        ...networking(cluster),
        ...(Object.fromEntries(
          Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)
        ) as JsonObject),
      },
    ],
  }
  return [{ path: clusterConfigurationPath, plane: 'cluster', body, secrets: collectSecrets(body, cluster) }]
}

type Networking = {
  readonly podSubnets?: readonly string[]
  readonly serviceSubnets?: readonly string[]
  readonly dnsDomain?: string
}

const networking = ({ spec }: Cluster): JsonObject => {
  const { podSubnets, serviceSubnets, dnsDomain } = settingsOf<Networking>(spec, 'networking') ?? {}
  const fields: JsonObject = {
    ...(podSubnets && { podSubnet: podSubnets.join(',') }),
    ...(serviceSubnets && { serviceSubnet: serviceSubnets.join(',') }),
    ...(dnsDomain !== undefined && { dnsDomain }),
  }
  return Object.keys(fields).length > 0 ? { networking: fields } : {}
}
