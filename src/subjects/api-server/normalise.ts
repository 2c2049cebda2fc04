import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { firstObject, podStructure, runningStructure } from '../kubeadm/static-pod-structure.ts'
import { spellFlags } from '../spell-flags.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { sorted, spellPolicy } from './spell-policy.ts'
import { kubeadmPatch, manifest, running } from './paths.ts'

/** `{flags, mounts, volumes, annotations}` of the manifest and what runs; files parsed. */
export const normalise = (document: Document): Json => {
  const body = firstObject(document)
  if (body === null) return null
  if (document.path === manifest) return podStructure(body)
  if (document.path === kubeadmPatch) return isObject(body['metadata']) ? body['metadata'] : body
  if (document.path === running) return runningStructure(body)
  return body['kind'] === 'Policy'
    ? spellPolicy(body)
    : body['kind'] === 'AuthenticationConfiguration'
      ? spellAuthentication(body)
      : body
}

/** Issuers by URL: a token names its issuer, so their order means nothing. */
const spellAuthentication = (config: JsonObject): JsonObject =>
  updateAt(config, ['jwt'], (jwt) =>
    isList(jwt)
      ? Object.fromEntries(
          jwt
            .filter(isObject)
            .map((each) => [isObject(each['issuer']) ? String(each['issuer']['url']) : '', each])
        )
      : jwt
  )

/** Plugins by name, as documents of their own have them. */
const byName = (plugins: readonly Json[]): JsonObject =>
  Object.fromEntries(plugins.filter(isObject).map(({ name, ...rest }) => [String(name), rest]))

/** Talos prints an empty list and leaves false out where it writes a config anew. */
const spellServer = (server: Json): Json => {
  if (!isObject(server)) return server
  const kept = Object.fromEntries(
    Object.entries(server).filter(([, value]) => !isList(value) || value.length > 0)
  )
  return updateAt(kept, ['extraVolumes'], (volumes) =>
    isList(volumes)
      ? volumes.map((each) => (isObject(each) ? { ...each, readonly: each['readonly'] === true } : each))
      : volumes
  )
}

export const normaliseTalos = (config: TalosStructure): TalosStructure => {
  const steps: readonly (readonly [readonly string[], (value: Json) => Json])[] = [
    [['v1alpha1', 'cluster', 'apiServer'], spellServer],
    [['v1alpha1', 'cluster', 'apiServer', 'extraArgs'], spellFlags],
    [['v1alpha1', 'cluster', 'apiServer', 'certSANs'], (sans) => (isList(sans) ? sorted(sans) : sans)],
    [
      ['v1alpha1', 'cluster', 'apiServer', 'auditPolicy'],
      (policy) => (isObject(policy) ? spellPolicy(policy) : policy),
    ],
    [
      ['v1alpha1', 'cluster', 'apiServer', 'admissionControl'],
      (plugins) => (isList(plugins) ? byName(plugins) : plugins),
    ],
    [['KubeAPIServerConfig', 'extraArgs'], spellFlags],
    [['KubeAPIServerConfig', 'certExtraSANs'], (sans) => (isList(sans) ? sorted(sans) : sans)],
    [
      ['KubeAuditPolicyConfig', 'configuration'],
      (policy) => (isObject(policy) ? spellPolicy(policy) : policy),
    ],
    [
      ['KubeAuthenticationConfig', 'configuration'],
      (body) => (isObject(body) ? spellAuthentication(body) : body),
    ],
  ]
  return steps.reduce((structure, [path, change]) => updateAt(structure, path, change), config)
}
