import { isIP } from 'node:net'
import { quote } from './problems.ts'
import { urlError } from './urls.ts'

/** Parts of a URL as Go's url.Parse tells them. */
export const urlParts = (
  text: string
): {
  readonly scheme: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly path: string
} => {
  const [, scheme = '', rest = text] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(text) ?? []
  const [, authority = '', path = ''] = /^\/\/([^/?#]*)([^?#]*)/.exec(rest) ?? []
  const host = authority.replace(/^.*@/, '')
  const [, hostname = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host) ?? []
  return { scheme: scheme.toLowerCase(), host, hostname: hostname.replace(/^\[|\]$/g, () => ''), port, path }
}

/** Source: siderolabs/net ValidateEndpointURI. */
export const endpointProblem = (text: string): string | undefined => {
  const wrong = urlError(text)
  if (wrong !== undefined) return wrong
  const { host, hostname, port } = urlParts(text)
  if (host.split(':').length > 3 && !/\[.*\]/.test(host))
    return 'IPv6 addresses MUST be enclosed by square brackets'
  if (hostname === '') return 'hostname must not be blank'
  if (port === '') return undefined
  if (!/^\d+$/.test(port)) return 'port number must be numeric'
  return Number(port) >= 1 && Number(port) <= 65535 ? undefined : 'port number must be between 1 and 65535'
}

/** Whether it is an address or a network, `!` in front allowed. */
export const isSubnet = (text: string): boolean => {
  const [address = '', bits, more] = text.replace(/^!/, '').split('/')
  const family = isIP(address)
  return (
    family !== 0 &&
    more === undefined &&
    (bits === undefined || (/^(?:0|[1-9]\d*)$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  )
}

export const subnetProblems = (what: string, subnets: readonly string[]): readonly string[] =>
  subnets
    .filter((subnet) => !isSubnet(subnet))
    .map((subnet) => `${what} is not valid: ${quote(subnet.replace(/^!/, ''))}`)
