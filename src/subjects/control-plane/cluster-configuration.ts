import type { Cluster } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { kubeadmArguments } from '../flags.ts'
import { components, flagsOf } from './components.ts'

/** Parts of kubeadm's ClusterConfiguration by key; etcd's stands below `local`. Empty where nothing is declared. */
export const componentConfigurations = (cluster: Cluster): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(
    components.map((component) => {
      const extraArgs = kubeadmArguments(flagsOf(component, cluster))
      const part = { extraArgs }
      if (extraArgs.length === 0) return [component.setting, {}]
      return [component.setting, component.setting === 'etcd' ? { local: part } : part]
    })
  )
