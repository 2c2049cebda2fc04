import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Endpoint = {
  readonly url: string
  readonly capabilities?: readonly string[]
  readonly overridePath?: boolean
  readonly dialTimeout?: string
}

export type Mirror = {
  readonly server?: string
  readonly endpoints: readonly Endpoint[]
  readonly fallback?: boolean
}

export type Tls = {
  readonly ca?: string
  readonly insecureSkipVerify?: boolean
  readonly clientCert?: string
  readonly clientKey?: string
}

export type Auth = {
  readonly username?: string
  readonly password?: string
  readonly auth?: string
  readonly identityToken?: string
}

export type RegistryConfig = { readonly tls?: Tls; readonly auth?: Auth }

export type Registries = {
  /** By registry as images name it: `docker.io`, `registry.lab.example:5000`. */
  readonly mirrors?: Readonly<Record<string, Mirror>>
  /** By `host[:port]` of an endpoint or a registry. */
  readonly config?: Readonly<Record<string, RegistryConfig>>
}

export type Containerd = {
  readonly version?: string
  readonly maxConcurrentDownloads?: number
  readonly systemdCgroup?: boolean
  readonly sandboxImage?: string
}

type Declared = Omit<Registries, 'mirrors'> & { readonly mirrors?: Readonly<Record<string, Partial<Mirror>>> }

/** A layer may name a registry without saying its endpoints: then it has none. */
export const registriesOf = (node: FleetNode): Registries | undefined => {
  const declared = settingsOf<Declared>(node.settings, 'registries')
  if (declared === undefined) return undefined
  const mirrors = Object.entries(declared.mirrors ?? {}).map(
    ([name, mirror]) => [name, { endpoints: [], ...mirror }] as const
  )
  return { ...declared, ...(declared.mirrors && { mirrors: Object.fromEntries(mirrors) }) } as Registries
}

export const containerdOf = (node: FleetNode): Containerd | undefined =>
  settingsOf<Containerd>(node.settings, 'containerd')

export const entries = <Value>(
  map: Readonly<Record<string, Value>> | undefined
): readonly (readonly [string, Value])[] => Object.entries(map ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** `host[:port]` of a URL, as containerd and Talos key their TLS settings. */
export const hostOf = (url: string): string => url.replace(/^[a-z]+:\/\//, () => '').split('/')[0] ?? ''
