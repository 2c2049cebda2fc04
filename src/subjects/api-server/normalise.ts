import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { spellDuration } from '../duration.ts'
import { mapValues } from '../map-values.ts'
import { readYaml } from '../read-yaml.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { sorted, spellPolicy } from './spell-policy.ts'
import { clusterConfiguration, kubeadmPatch, manifest, running } from './paths.ts'

/** `{flags, volumes, mounts, annotations}` of a manifest and what runs, `{…, flags, volumes}` of the ConfigMap; files parsed. */
export const normalise = (document: Document): Json => {
  const body = bodyOf(document)
  if (!isObject(body)) return body
  if (document.path === manifest) return podStructure(body)
  if (document.path === kubeadmPatch) return isObject(body['metadata']) ? body['metadata'] : body
  if (document.path === running) return updateAt(body, ['flags'], spellFlags)
  if (document.path === clusterConfiguration) return configurationStructure(body)
  return body['kind'] === 'Policy'
    ? spellPolicy(body)
    : body['kind'] === 'AuthenticationConfiguration'
      ? spellAuthentication(body)
      : body
}

/** A live file may be broken: then its text is what there is to compare. */
const bodyOf = ({ body }: Document): Json => {
  if (body === 'absent') return null
  return 'text' in body ? (readYaml(body.text) ?? body.text) : (body.yaml[0] ?? null)
}

/** Flags whose order within one value means nothing. */
const sets = new Set([
  'enable-admission-plugins',
  'disable-admission-plugins',
  'feature-gates',
  'runtime-config',
  'tls-cipher-suites',
  'api-audiences',
  'oidc-signing-algs',
  'tls-sni-cert-key',
  'allow-metric-labels',
])

const spellFlags = (flags: Json): Json =>
  isObject(flags)
    ? mapValues(flags, (value, name) => {
        if (!isList(value)) return spellFlag(name, String(value))
        const values = value.map((each) => spellFlag(name, String(each))).toSorted()
        return values.length === 1 ? (values[0] ?? '') : values
      })
    : flags

const spellFlag = (name: string, value: string): string =>
  sets.has(name)
    ? value
        .split(',')
        .map((part) => part.trim())
        .toSorted()
        .join(',')
    : /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(value)
      ? spellDuration(value)
      : value

const collect = (pairs: readonly (readonly [string, string])[]): JsonObject => {
  const flags: Record<string, Json> = {}
  for (const [name, value] of pairs) {
    const known = flags[name]
    flags[name] = known === undefined ? value : [...(isList(known) ? known : [known]), value]
  }
  return flags
}

/** Flags by name from a command line, split; a repeated flag has a list. */
export const readFlags = (words: readonly string[]): JsonObject =>
  collect(
    words
      .filter((word) => word.startsWith('--'))
      .map((word): readonly [string, string] => {
        const at = word.indexOf('=')
        return at < 0 ? [word.slice(2), 'true'] : [word.slice(2, at), word.slice(at + 1)]
      })
  )

const podStructure = (pod: JsonObject): Json => {
  const spec = isObject(pod['spec']) ? pod['spec'] : {}
  const container = isList(spec['containers']) ? spec['containers'][0] : undefined
  const { command, volumeMounts } = isObject(container) ? container : {}
  const metadata = isObject(pod['metadata']) ? pod['metadata'] : {}
  return {
    flags: spellFlags(readFlags(isList(command) ? command.map(String) : [])),
    mounts: byName(volumeMounts),
    volumes: byName(spec['volumes']),
    ...(metadata['annotations'] !== undefined && { annotations: metadata['annotations'] }),
  }
}

const byName = (items: Json | undefined): JsonObject =>
  Object.fromEntries(
    (isList(items) ? items : []).filter(isObject).map(({ name, ...rest }) => [String(name), rest])
  )

const configurationStructure = (body: JsonObject): Json => {
  const { apiServer, ...rest } = body
  if (!isObject(apiServer)) return rest
  const { extraArgs, extraVolumes, certSANs } = apiServer
  const pairs = (isList(extraArgs) ? extraArgs : [])
    .filter(isObject)
    .map((arg): readonly [string, string] => [String(arg['name']), String(arg['value'])])
  return {
    ...rest,
    flags: spellFlags(collect(pairs)),
    extraVolumes: byName(extraVolumes),
    ...(isList(certSANs) && { certSANs: sorted(certSANs) }),
  }
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
