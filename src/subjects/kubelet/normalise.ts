import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { readYaml } from '../read-yaml.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { readEnvironment, splitWords } from './environment-file.ts'
import { readArgs } from './observed.ts'
import { environmentFile, unitFile } from './paths.ts'
import { spellArgs, spellConfiguration } from './spell-configuration.ts'
import { spellUnit } from './unit-file.ts'

/**
 * One structure for the files and what runs, so that one setting is one change: the fields of KubeletConfiguration, with
 * `extraArgs` by flag and `stopTimeoutSeconds` beside them.
 */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  if ('text' in body && path === environmentFile) return spellEnvironment(body.text)
  if ('text' in body && path === unitFile) return spellUnit(body.text)
  const value = 'text' in body ? readYaml(body.text) : body.yaml[0]
  if (!isObject(value)) return 'text' in body ? body.text : null
  return updateAt(spellConfiguration(value), ['extraArgs'], spellArgs)
}

const spellEnvironment = (text: string): Json => {
  const variables = readEnvironment(text)
  const others = [...variables].filter(([name]) => name !== 'KUBELET_EXTRA_ARGS')
  return {
    extraArgs: spellArgs(readArgs(splitWords(variables.get('KUBELET_EXTRA_ARGS') ?? ''))),
    ...(others.length > 0 && { environment: Object.fromEntries(others) }),
  }
}

/** Talos prints no empty map where it writes a config anew. */
const withoutEmpty = (kubelet: Json): Json =>
  isObject(kubelet)
    ? Object.fromEntries(
        Object.entries(kubelet).filter(([, value]) => !isObject(value) || Object.keys(value).length > 0)
      )
    : kubelet

export const normaliseTalos = (config: TalosStructure): TalosStructure => {
  const spell = (value: Json): Json => (isObject(value) ? spellConfiguration(value) : value)
  const steps: readonly (readonly [readonly string[], (value: Json) => Json])[] = [
    [['v1alpha1', 'machine', 'kubelet'], withoutEmpty],
    [['v1alpha1', 'machine', 'kubelet', 'extraConfig'], spell],
    [['v1alpha1', 'machine', 'kubelet', 'extraArgs'], spellArgs],
    [['KubeletConfig', 'config'], spell],
    [['KubeletConfig', 'extraArgs'], spellArgs],
  ]
  return steps.reduce<JsonObject>((structure, [path, change]) => updateAt(structure, path, change), config)
}
