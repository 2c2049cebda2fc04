import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { usesDocument } from '../talos-contract.ts'
import { containerdOf, entries, hostOf, registriesOf } from './settings.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Report = (path: readonly string[], severity: Severity, rule: RuleName, message: string) => void

/** What the shape of the YAML cannot say: what one containerd cannot do, and what one system does not know. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const judged = new Map<unknown, Set<unknown>>()
  for (const node of fleet.nodes) {
    const { registries, containerd, acknowledge } = node.settings
    // Nodes share their registries mostly, and 1,000 of them would say the same.
    const alike = judged.get(registries) ?? new Set()
    if (registries === undefined || (containerd === undefined && alike.has(acknowledge))) continue
    judged.set(registries, alike.add(acknowledge))
    const report: Report = (path, severity, rule, message) =>
      found.push(finding(node, path, severity, rule, message))
    if (fleet.cluster.os === 'ubuntu') checkUbuntu(node, report)
    else checkTalos(node, usesDocument(fleet.cluster, 'RegistryMirrorConfig'), report)
    checkEndpoints(node, report)
  }
  return once(found)
}

const versionOf = (text: string): readonly [number, number] => {
  const [major, minor] = text
    .replace(/^v/, () => '')
    .split('.')
    .map(Number)
  return [major ?? 0, minor ?? 0]
}
const isBefore = (version: string, major: number, minor: number): boolean => {
  const [a, b] = versionOf(version)
  return a < major || (a === major && b < minor)
}

const checkUbuntu = (node: FleetNode, report: Report): void => {
  const version = containerdOf(node)?.version
  const registries = registriesOf(node)
  const mirrors = entries(registries?.mirrors)
  if (version !== undefined && isBefore(version, 1, 7) && mirrors.length > 0) {
    report(
      ['containerd', 'version'],
      'error',
      'C27',
      `containerd ${version} cannot use these mirrors: write 'registries: null' for ${node.name}, or move it to 1.7`
    )
  }
  for (const [name, mirror] of mirrors) {
    mirror.endpoints.forEach((endpoint, index) => {
      const at = ['registries', 'mirrors', name, 'endpoints', String(index)]
      const known = version ?? '1.7'
      if (endpoint.capabilities?.includes('referrers') === true && isBefore(known, 2, 2)) {
        report(
          [...at, 'capabilities'],
          'error',
          'containerd-version',
          `containerd ${known} ignores the whole file when it meets the capability referrers, which 2.2 brought: remove it`
        )
      }
      if (endpoint.dialTimeout !== undefined && isBefore(known, 2, 1)) {
        report(
          [...at, 'dialTimeout'],
          'error',
          'containerd-version',
          `containerd ${known} has no dial_timeout, which 2.1 brought: remove it`
        )
      }
    })
  }
  for (const [host, config] of entries(registries?.config)) {
    if (config.auth !== undefined) {
      report(
        ['registries', 'config', host, 'auth'],
        'error',
        'registry-auth',
        "containerd's hosts.toml has no field for credentials: use imagePullSecrets, or remove auth"
      )
    }
  }
}

const checkTalos = (node: FleetNode, documents: boolean, report: Report): void => {
  for (const [name, mirror] of entries(registriesOf(node)?.mirrors)) {
    const at = ['registries', 'mirrors', name]
    const overriding = mirror.endpoints.filter(({ overridePath }) => overridePath === true)
    if (!documents && overriding.length > 0 && overriding.length < mirror.endpoints.length) {
      report(
        [...at, 'endpoints'],
        'error',
        'override-path',
        'one overridePath for all endpoints of a registry is all that Talos knows before contract 1.12: set it on all or none'
      )
    }
    const only = mirror.endpoints.some((e) => e.capabilities !== undefined || e.dialTimeout !== undefined)
    if (only || mirror.server !== undefined) {
      report(
        at,
        'note',
        'other-system',
        'server, capabilities and dialTimeout have no place on Talos and are not rendered there'
      )
    }
  }
}

/** Case of the host, the scheme's own port and a slash at the end change nothing. */
const spellUrl = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/[^/]*/i, (host) => host.toLowerCase())
    .replace(/^(http:\/\/[^/]*):80(?=\/|$)/, (_, host: string) => host)
    .replace(/^(https:\/\/[^/]*):443(?=\/|$)/, (_, host: string) => host)
    .replace(/\/+$/, () => '')

const checkEndpoints = (node: FleetNode, report: Report): void => {
  const registries = registriesOf(node)
  for (const [name, mirror] of entries(registries?.mirrors)) {
    if (mirror.fallback === false && mirror.endpoints.length === 0) {
      report(
        ['registries', 'mirrors', name],
        'error',
        'no-endpoint',
        'no endpoint and no fallback: nothing could be pulled. Add an endpoint or remove fallback'
      )
    }
    const urls = mirror.endpoints.map(({ url }) => spellUrl(url))
    mirror.endpoints.forEach(({ url }, index) => {
      const first = urls.indexOf(urls[index] ?? '')
      if (first < index) {
        report(
          ['registries', 'mirrors', name, 'endpoints', String(index), 'url'],
          'error',
          'duplicate-endpoint',
          `${url} is the endpoint ${mirror.endpoints[first]?.url ?? ''} once more: keep one`
        )
      }
      const tls = registries?.config?.[hostOf(url)]?.tls
      const at = ['registries', 'mirrors', name, 'endpoints', String(index), 'url']
      if (url.startsWith('http://') && tls !== undefined) {
        report(
          at,
          'warning',
          'http-with-tls',
          'TLS settings on an http:// mirror make containerd try HTTPS first: write https://, or remove them'
        )
      }
      if (
        tls?.insecureSkipVerify === true &&
        /^https:\/\/(?:(?:\d+\.){3}\d+|\[[^\]]+\])(?::443)?(?:\/|$)/.test(url)
      ) {
        report(
          at,
          'warning',
          'C43',
          'a bare address with skipped verification: a backend that routes by name answers 404, and pulls silently fall back to upstream. Use a name'
        )
      }
    })
  }
  for (const [host, { tls }] of entries(registries?.config)) {
    if (tls !== undefined && (tls.clientCert === undefined) !== (tls.clientKey === undefined)) {
      report(
        ['registries', 'config', host, 'tls'],
        'error',
        'client-certificate',
        'clientCert and clientKey belong together: give both, or none'
      )
    }
  }
}
