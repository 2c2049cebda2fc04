import { beforeAll, describe, expect, it } from 'vitest'
import { kubeconfigFor, makeAuthority } from '../../../lab/kubernetes/authority.ts'
import type { Authority } from '../../../lab/kubernetes/authority.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { UserError } from '../../../src/ports.ts'

type Config = {
  'current-context'?: string
  contexts: { name: string; context: { cluster: string; user: string } }[]
  clusters: { name: string; cluster: Record<string, unknown> }[]
  users: { name: string; user: Record<string, unknown> }[]
}

let authority: Authority
let good: string

beforeAll(async () => {
  authority = await makeAuthority()
  good = kubeconfigFor('https://10.0.20.100:6443', authority.certificate, { token: 'a-token' })
})

const changed = (change: (config: Config) => void): string => {
  const config = JSON.parse(good) as Config
  change(config)
  return JSON.stringify(config)
}

const messageOf = (text: string, context?: string): string => {
  try {
    readKubeconfig(text, context)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'no error'
}

describe('readKubeconfig', () => {
  it('reads a token, the server and its CA', () => {
    const access = readKubeconfig(good)
    expect(access.server.href).toBe('https://10.0.20.100:6443/')
    expect(access.ca).toBe(authority.certificate)
    expect(access.identity).toEqual({ token: 'a-token' })
    expect(access.validUntil).toBeUndefined()
  })

  it('N13: says when a client certificate or a token of a service account ends', async () => {
    const until = Math.floor(Date.now() / 1000) * 1000 + 3_600_000
    const pair = await authority.issue({ commonName: 'plumbline', until })
    expect(readKubeconfig(kubeconfigFor('https://a:1', authority.certificate, pair)).validUntil).toBe(until)
    const claims = Buffer.from(JSON.stringify({ exp: 1_800_000_000 })).toString('base64url')
    const token = kubeconfigFor('https://a:1', authority.certificate, { token: `e30.${claims}.x` })
    expect(readKubeconfig(token).validUntil).toBe(1_800_000_000_000)
  })

  it('reads another context where one is named', () => {
    const two = changed((config) => {
      config.contexts.push({ name: 'other', context: { cluster: 'lab', user: 'second' } })
      config.users.push({ name: 'second', user: { token: 'second-token' } })
    })
    expect(readKubeconfig(two, 'other').identity).toEqual({ token: 'second-token' })
    expect(messageOf(two, 'none')).toBe(
      'the kubeconfig cannot be used: its contexts have no context named "none"'
    )
  })

  it.each<readonly [string, (config: Config) => void, RegExp]>([
    ['a program', ({ users }) => (users[0]!.user['exec'] = { command: 'oidc' }), /runs a program/],
    ['an auth provider', ({ users }) => (users[0]!.user['auth-provider'] = { name: 'x' }), /runs a program/],
    ['a password', ({ users }) => (users[0]!.user['password'] = 'x'), /user name and password/],
    ['a token file', ({ users }) => (users[0]!.user['tokenFile'] = '/t'), /names a token file/],
    ['impersonation', ({ users }) => (users[0]!.user['as'] = 'root'), /acts as somebody else/],
    ['no credential', ({ users }) => delete users[0]!.user['token'], /neither a token nor/],
    [
      'an unchecked server',
      ({ clusters }) => (clusters[0]!.cluster['insecure-skip-tls-verify'] = true),
      /skips the check of the server/,
    ],
    ['a proxy', ({ clusters }) => (clusters[0]!.cluster['proxy-url'] = 'http://p'), /goes through a proxy/],
    [
      'a CA file',
      ({ clusters }) => (clusters[0]!.cluster['certificate-authority'] = '/ca'),
      /names a CA file/,
    ],
    ['no CA', ({ clusters }) => delete clusters[0]!.cluster['certificate-authority-data'], /--flatten/],
    [
      'a CA that is none',
      ({ clusters }) => (clusters[0]!.cluster['certificate-authority-data'] = 'bm8='),
      /is no certificate in base64/,
    ],
    [
      'plain http',
      ({ clusters }) => (clusters[0]!.cluster['server'] = 'http://a:1'),
      /https:\/\/10\.0\.20\.100/,
    ],
    ['no context', (config) => delete config['current-context'], /kubectl config use-context/],
    [
      'a missing user',
      ({ contexts }) => (contexts[0]!.context.user = 'gone'),
      /users have no user named "gone"/,
    ],
    ['a token over two lines', ({ users }) => (users[0]!.user['token'] = 'a\nb'), /no header can carry/],
  ])('refuses %s', (_, change, why) => {
    const message = messageOf(changed(change))
    expect(message).toMatch(/^the kubeconfig cannot be used: /)
    expect(message).toMatch(why)
  })

  it('refuses what is no kubeconfig', () => {
    for (const text of ['', 'a: [', 'kind: Pod', '- kind: Config']) {
      expect(messageOf(text)).toMatch(/it is no kubeconfig/)
    }
  })

  it('says nothing of a key that does not fit its certificate', async () => {
    const [one, two] = [
      await authority.issue({ commonName: 'a' }),
      await authority.issue({ commonName: 'b' }),
    ]
    const mixed = kubeconfigFor('https://a:1', authority.certificate, { ...one, key: two.key })
    expect(messageOf(mixed)).toBe(
      'the kubeconfig cannot be used: its client-key-data does not belong to its client certificate'
    )
    const broken = kubeconfigFor('https://a:1', authority.certificate, { ...one, key: 'PRIVATE secret' })
    expect(messageOf(broken)).toBe(
      'the kubeconfig cannot be used: its client-key-data is no private key in base64'
    )
  })
})
