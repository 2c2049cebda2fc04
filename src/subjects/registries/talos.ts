import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { toBase64 } from '../base64.ts'
import { entries, registriesOf } from './settings.ts'
import type { Auth, Mirror, Registries, RegistryConfig, Tls } from './settings.ts'

/** `machine.registries` up to contract 1.11, RegistryMirrorConfig, RegistryTLSConfig and RegistryAuthConfig from 1.12. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const registries = registriesOf(node)
  if (registries === undefined || Object.keys(registries).length === 0) return {}
  return usesDocument(cluster, 'RegistryMirrorConfig')
    ? { documents: registryDocuments(registries) }
    : { v1alpha1: { machine: { registries: registryFields(registries) } } }
}

const registryFields = ({ mirrors, config }: Registries): JsonObject => ({
  ...(mirrors && {
    mirrors: Object.fromEntries(entries(mirrors).map(([name, mirror]) => [name, mirrorField(mirror)])),
  }),
  ...(config && {
    config: Object.fromEntries(entries(config).map(([host, value]) => [host, configField(value)])),
  }),
})

const mirrorField = (mirror: Mirror): JsonObject => ({
  endpoints: mirror.endpoints.map(({ url }) => url),
  ...(mirror.endpoints.some(({ overridePath }) => overridePath === true) && { overridePath: true }),
  ...(mirror.fallback === false && { skipFallback: true }),
})

/** Legacy fields hold base64 of PEM where the documents hold PEM. */
const configField = ({ tls, auth }: RegistryConfig): JsonObject => ({
  ...(tls && {
    tls: {
      ...(tls.clientCert !== undefined && {
        clientIdentity: { crt: toBase64(tls.clientCert), key: toBase64(tls.clientKey ?? '') },
      }),
      ...(tls.ca !== undefined && { ca: toBase64(tls.ca) }),
      ...(tls.insecureSkipVerify === true && { insecureSkipVerify: true }),
    },
  }),
  ...(auth && { auth: authFields(auth) }),
})

const authFields = (auth: Auth): JsonObject =>
  Object.fromEntries(
    Object.entries(auth).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )

const registryDocuments = ({ mirrors, config }: Registries): readonly JsonObject[] => [
  ...entries(mirrors).map(([name, mirror]) => ({
    apiVersion: 'v1alpha1',
    kind: 'RegistryMirrorConfig',
    name,
    endpoints: mirror.endpoints.map(({ url, overridePath }) => ({
      url,
      ...(overridePath === true && { overridePath }),
    })),
    ...(mirror.fallback === false && { skipFallback: true }),
  })),
  ...entries(config).flatMap(([name, { auth, tls }]) => [
    ...(auth ? [{ apiVersion: 'v1alpha1', kind: 'RegistryAuthConfig', name, ...authFields(auth) }] : []),
    ...(tls ? [{ apiVersion: 'v1alpha1', kind: 'RegistryTLSConfig', name, ...tlsFields(tls) }] : []),
  ]),
]

const tlsFields = (tls: Tls): JsonObject => ({
  ...(tls.clientCert !== undefined && { clientIdentity: { cert: tls.clientCert, key: tls.clientKey ?? '' } }),
  ...(tls.ca !== undefined && { ca: tls.ca }),
  ...(tls.insecureSkipVerify === true && { insecureSkipVerify: true }),
})
