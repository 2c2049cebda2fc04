import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'

const sets = [
  ['v1alpha1', 'machine', 'certSANs'],
  ['v1alpha1', 'cluster', 'network', 'podSubnets'],
  ['v1alpha1', 'cluster', 'network', 'serviceSubnets'],
  ['KubeNetworkConfig', 'podSubnets'],
  ['KubeNetworkConfig', 'serviceSubnets'],
]

export const normaliseTalos = (config: TalosStructure): TalosStructure =>
  updateAt(
    sets.reduce((structure, path) => updateAt(structure, path, inOrder), config),
    ['v1alpha1', 'cluster', 'network'],
    withNetwork
  )

const inOrder = (value: Json): Json => (isList(value) ? value.map(String).toSorted() : value)

/** No network plugin is said by `none` in a field and by no document later; flannel is what is meant where nothing is said. */
const withNetwork = (network: Json): Json => {
  if (!isObject(network)) return network
  const { cni = { name: 'flannel' }, ...rest } = network
  return isObject(cni) && cni['name'] === 'none' ? rest : { ...rest, cni }
}
