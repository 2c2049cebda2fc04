import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { collectSecrets } from '../secrets.ts'
import { containerdConfig } from './containerd-config.ts'
import { hostsToml, tlsFiles } from './hosts-toml.ts'
import { containerdOf, entries, hostOf, registriesOf } from './settings.ts'
import type { Containerd, Registries } from './settings.ts'

export const certsFolder = 'etc/containerd/certs.d'
export const containerdFile = 'etc/containerd/config.toml'

/** One folder per registry below certs.d, and containerd told to look there. */
export const ubuntu = (node: FleetNode, cluster: Cluster): readonly Document[] => {
  // Layers share what they do not change, so most workers have the very same settings.
  const key = node.settings['registries'] ?? node.settings['containerd']
  if (!isObject(key)) return []
  const known = made.get(key)
  const { containerd } = node.settings
  if (known?.containerd === containerd && known?.cluster === cluster) return known.documents
  const documents = makeDocuments(registriesOf(node), containerdOf(node), cluster)
  made.set(key, { containerd, cluster, documents })
  return documents
}

type Made = {
  readonly containerd: Json | undefined
  readonly cluster: Cluster
  readonly documents: readonly Document[]
}
const made = new WeakMap<JsonObject, Made>()

const makeDocuments = (
  registries: Registries | undefined,
  containerd: Containerd | undefined,
  cluster: Cluster
): readonly Document[] => {
  if (registries === undefined && containerd === undefined) return []
  const mirrors = entries(registries?.mirrors)
  const config = registries?.config ?? {}
  const mirrored = new Set(
    mirrors.flatMap(([name, mirror]) => [name, ...mirror.endpoints.map(({ url }) => hostOf(url))])
  )
  const alone = entries(registries?.config).filter(
    ([host, { tls }]) => tls !== undefined && !mirrored.has(host)
  )
  const all = [...mirrors, ...alone.map(([host]) => [host, { endpoints: [] }] as const)]
  return [
    ...all.flatMap(([registry, mirror]) => [
      fileDocument(`${certsFolder}/${registry}/hosts.toml`, hostsToml(registry, mirror, config)),
      ...tlsFiles(mirror, registry, config).map(({ name, pem, mode }) => {
        const document = fileDocument(`${certsFolder}/${registry}/${name}`, pem, mode)
        return { ...document, secrets: collectSecrets(document.body, cluster) }
      }),
    ]),
    ...(all.length > 0 || containerd !== undefined
      ? [fileDocument(containerdFile, containerdConfig(containerd ?? {}, all.length > 0))]
      : []),
  ]
}
