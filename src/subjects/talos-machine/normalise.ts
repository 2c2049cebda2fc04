import { isList } from '../../fleet/json.ts'
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
  sets.reduce((structure, path) => updateAt(structure, path, inOrder), config)

const inOrder = (value: Json): Json => (isList(value) ? value.map(String).toSorted() : value)
