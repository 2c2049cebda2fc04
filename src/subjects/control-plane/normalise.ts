import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { manifestPath } from '../kubeadm/paths.ts'
import { firstObject, podStructure, runningStructure } from '../kubeadm/static-pod-structure.ts'
import { spellFlags } from '../spell-flags.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import type { Component } from './components.ts'

export const normalise =
  ({ program }: Component) =>
  (document: Document): Json => {
    const body = firstObject(document)
    if (body === null) return null
    return document.path === manifestPath(program) ? podStructure(body) : runningStructure(body)
  }

export const normaliseTalos =
  ({ setting, kind }: Component) =>
  (config: TalosStructure): TalosStructure => {
    const places = [['v1alpha1', 'cluster', setting], ...(kind === undefined ? [] : [[kind]])]
    return places.reduce(
      (structure, place) => updateAt(structure, [...place, 'extraArgs'], spellFlags),
      config
    )
  }
