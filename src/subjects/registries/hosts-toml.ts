import { stringify } from 'smol-toml'
import { hostOf } from './settings.ts'
import type { Endpoint, Mirror, RegistryConfig, Tls } from './settings.ts'

type Configs = Readonly<Record<string, RegistryConfig>>

/** Docker Hub answers under another name than its images carry. */
const upstreams: Readonly<Record<string, string>> = { 'docker.io': 'https://registry-1.docker.io' }

export const upstreamOf = (registry: string, mirror: Mirror): string =>
  mirror.server ?? upstreams[registry] ?? `https://${registry}`

/**
 * `hosts.toml` of one registry: https://github.com/containerd/containerd/blob/main/docs/hosts.md.
 * Hosts are tried in the order of the file, `server` last. Without fallback, the last mirror is the server, so that
 * upstream is never asked.
 */
export const hostsToml = (registry: string, mirror: Mirror, config: Configs): string => {
  const last = mirror.endpoints.at(-1)
  const noFallback = mirror.fallback === false && last !== undefined
  const server = noFallback ? last.url : upstreamOf(registry, mirror)
  const own = config[hostOf(server)]?.tls
  const header = stringify({ server, ...(own && tlsKeys(own, hostOf(server))) })
  const hosts = mirror.endpoints.map((endpoint) =>
    stringify({ host: { [endpoint.url]: hostTable(endpoint, config) } })
  )
  return [header, ...hosts].map((part) => `${part.trim()}\n`).join('\n')
}

const hostTable = (endpoint: Endpoint, config: Configs) => {
  const host = hostOf(endpoint.url)
  const tls = config[host]?.tls
  return {
    capabilities: [...(endpoint.capabilities ?? ['pull', 'resolve'])],
    ...(tls && tlsKeys(tls, host)),
    ...(endpoint.overridePath === true && { override_path: true }),
    ...(endpoint.dialTimeout !== undefined && { dial_timeout: endpoint.dialTimeout }),
  }
}

const tlsKeys = (tls: Tls, host: string) => ({
  ...(tls.ca !== undefined && { ca: `${fileName(host)}.ca.pem` }),
  ...(tls.clientCert !== undefined && {
    client: [[`${fileName(host)}.client.pem`, `${fileName(host)}.client.key`]],
  }),
  ...(tls.insecureSkipVerify === true && { skip_verify: true }),
})

const fileName = (host: string): string => host.replaceAll(':', '_')

/** Certificates that a registry's hosts.toml names; names are relative to its folder. */
export const tlsFiles = (mirror: Mirror, registry: string, config: Configs) => {
  const urls = [...mirror.endpoints.map(({ url }) => url), upstreamOf(registry, mirror)]
  const hosts = [...new Set(urls.map(hostOf))]
  return hosts.flatMap((host) => {
    const tls = config[host]?.tls
    if (tls === undefined) return []
    return [
      { name: `${fileName(host)}.ca.pem`, pem: tls.ca, mode: 0o644 },
      { name: `${fileName(host)}.client.pem`, pem: tls.clientCert, mode: 0o644 },
      { name: `${fileName(host)}.client.key`, pem: tls.clientKey, mode: 0o600 },
    ].flatMap(({ name, pem, mode }) => (pem === undefined ? [] : [{ name, pem, mode }]))
  })
}
