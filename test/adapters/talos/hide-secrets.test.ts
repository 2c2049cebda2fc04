import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { blankSecrets, hideSecrets } from '../../../src/adapters/talos/hide-secrets.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { Document } from '../../../src/subjects/document.ts'

const makeKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = makeKey()
const foreign = Buffer.from(makeKey()).toString('base64')
const encoded = Buffer.from(key).toString('base64')
const token = `${crypto.randomUUID().slice(0, 6)}.${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
const other = crypto.randomUUID()
const secrets = new Map([
  ['talos/token', token],
  ['talos/key', encoded],
])

const desired = (...yaml: readonly JsonObject[]): Document => ({
  path: 'talos/machineconfig.yaml',
  plane: 'disk',
  body: { yaml },
  secrets: [
    { at: '/0/machine/token', name: 'talos/token', rev: '' },
    { at: '/0/machine/ca/key', name: 'talos/key', rev: '' },
  ],
})
const template: JsonObject = {
  version: 'v1alpha1',
  machine: { token: '${secret:talos/token}', ca: { crt: 'x', key: '${secret:talos/key}' }, certSANs: ['a'] },
}
const mark = (value: string): string => `(mark of ${value.length})`
const hide = (live: readonly JsonObject[], wanted = desired(template)) =>
  hideSecrets(live, wanted, { secrets, mark })

describe('live values of a machine config', () => {
  it('are references where they are the values of the secrets', () => {
    const live = { version: 'v1alpha1', machine: { token, ca: { crt: 'x', key: encoded }, certSANs: ['a'] } }
    expect(hide([live])).toEqual([template])
  })

  it('are marks where they are other values at a place that is secret', () => {
    const live = { version: 'v1alpha1', machine: { token: other, ca: { crt: 'x', key: 'c2VjcmV0' } } }
    expect(hide([live])).toEqual([
      { version: 'v1alpha1', machine: { token: '(mark of 36)', ca: { crt: 'x', key: '(mark of 8)' } } },
    ])
  })

  it.each<readonly [string, JsonObject]>([
    ['a WireGuard key', { kind: 'WireguardConfig', name: 'wg0', privateKey: other }],
    ['a pre-shared key', { kind: 'WireguardConfig', name: 'wg0', peers: [{ presharedKey: other }] }],
    ['an API token', { kind: 'HCloudVIPConfig', name: '10.0.0.1', apiToken: other }],
    ['a registry password', { kind: 'RegistryAuthConfig', name: 'x', password: other }],
    ['a key as text', { kind: 'KubeAPIServerCAConfig', issuingCA: { cert: 'x', key: other } }],
    ['a service account', { kind: 'KubeServiceAccountConfig', issuer: { privateKey: other } }],
    [
      'encryption keys',
      { kind: 'KubeEtcdEncryptionConfig', config: { keys: [{ name: 'k', secret: other }] } },
    ],
    ['a join token', { kind: 'SideroLinkConfig', apiUrl: `https://x?jointoken=${other}` }],
    [
      'a passphrase',
      { kind: 'VolumeConfig', name: 'STATE', encryption: { keys: [{ static: { passphrase: other } }] } },
    ],
    ['what extensions are given', { kind: 'ExtensionServiceConfig', name: 'x', environment: [`A=${other}`] }],
    ['environment', { kind: 'EnvironmentConfig', variables: { PROXY: other } }],
    ['a file', { version: 'v1alpha1', machine: { files: [{ path: '/x', content: other }] } }],
    ['a manifest', { version: 'v1alpha1', cluster: { inlineManifests: [{ name: 'x', contents: other }] } }],
    ['a header', { version: 'v1alpha1', cluster: { extraManifestHeaders: { 'X-A': other } } }],
    ['flags', { version: 'v1alpha1', cluster: { apiServer: { env: { A: other } } } }],
    ['a login in an address', { kind: 'KubeExternalManifestConfig', url: `https://me:${other}@x` }],
    ['a private key anywhere', { kind: 'Nobody', text: foreign }],
    ['a private key in a line of text', { kind: 'Nobody', text: `x ${makeKey()}` }],
    ['a number', { version: 'v1alpha1', machine: { token: 123_456_789 } }],
  ])('that nobody declared are never shown: %s', (_, document) => {
    const shown = JSON.stringify(hide([document]))
    expect(shown).toContain('(mark of ')
    expect(shown).not.toContain(other)
    expect(shown).not.toContain(foreign)
    expect(shown).not.toContain('PRIVATE')
    expect(shown).not.toContain('123456789')
  })

  it('stay where they stand in git, and where nothing is secret about them', () => {
    const literal = { kind: 'EnvironmentConfig', variables: { HTTP_PROXY: 'http://10.0.0.1' } }
    const live = {
      version: 'v1alpha1',
      machine: { certSANs: ['b'], kubelet: { extraArgs: { 'anonymous-auth': 'false' } } },
    }
    expect(hide([live, literal], desired(template, literal))).toEqual([live, literal])
  })

  it('show a secret by name wherever else it turned up', () => {
    const live = { version: 'v1alpha1', machine: { certSANs: [token], sysctls: { a: `x-${token}-y` } } }
    expect(hide([live])).toEqual([
      {
        version: 'v1alpha1',
        machine: { certSANs: ['${secret:talos/token}'], sysctls: { a: 'x-${secret:talos/token}-y' } },
      },
    ])
  })
})

it('T15: known values are blanked in any text, as they are, in base64 and out of it', () => {
  const said = `a ${token} b ${Buffer.from(token).toString('base64')} c ${key} d ${encoded}`
  const shown = blankSecrets(said, secrets)
  for (const line of [
    token,
    encoded,
    ...key.split('\n').filter((each) => each.length > 6 && !each.startsWith('-')),
  ])
    expect(shown).not.toContain(line)
  expect(shown).toContain('a ${secret:talos/token} b')
})
