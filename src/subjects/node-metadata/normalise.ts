import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { mapValues } from '../map-values.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { readTaint } from './taint.ts'

/** `{labels, annotations, taints}`; taints by key and effect, because the API keys them so: two effects are two taints. */
export const normalise = (document: Document): Json => {
  if (document.body === 'absent' || 'text' in document.body) return null
  const node = document.body.yaml[0]
  if (!isObject(node)) return null
  const metadata = isObject(node['metadata']) ? node['metadata'] : {}
  const spec = isObject(node['spec']) ? node['spec'] : {}
  return {
    labels: textMap(metadata['labels']),
    annotations: textMap(metadata['annotations']),
    taints: taintMap(spec['taints']),
  }
}

/** Taints take the Node object's spelling, so that one change reads the same in both documents. */
export const normaliseTalos = (config: TalosStructure): TalosStructure => {
  const texts = [
    ['v1alpha1', 'machine', 'nodeLabels'],
    ['v1alpha1', 'machine', 'nodeAnnotations'],
    ['KubeNodeConfig', 'labels'],
    ['KubeNodeConfig', 'annotations'],
  ]
  const taints = [
    ['v1alpha1', 'machine', 'nodeTaints'],
    ['KubeNodeConfig', 'taints'],
  ]
  const spelt = texts.reduce((structure, path) => updateAt(structure, path, textMap), config)
  return taints.reduce((structure, path) => updateAt(structure, path, shortTaintMap), spelt)
}

const shortTaintMap = (value: Json): JsonObject =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).map(([key, short]) => {
      const taint = readTaint(String(short))
      return [`${key}:${taint.effect}`, taint.value ?? '']
    })
  )

const textMap = (value: Json | undefined): JsonObject =>
  isObject(value) ? mapValues(value, (v) => String(v)) : {}

const taintMap = (value: Json | undefined): JsonObject => {
  if (!isList(value)) return {}
  const taints = value.filter(isObject)
  return Object.fromEntries(
    taints.map((taint) => [
      `${String(taint['key'])}:${String(taint['effect'])}`,
      String(taint['value'] ?? ''),
    ])
  )
}
