import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { endsTooSoon } from '../../../src/adapters/talos/credential.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import { UserError } from '../../../src/ports.ts'
import { base64, makeAuthority } from './authority.ts'

const now = Date.now()
const hour = 3_600_000
const where = 'the secret talosconfig'
const authority = await makeAuthority(now)
const other = await makeAuthority(now)

const configOf = (context: object, name = 'home'): string =>
  stringify({ context: name, contexts: { home: { endpoints: ['203.0.113.9'], ...context } } })

const refusal = async (text: string): Promise<string> => {
  try {
    await readCredential(text, { where, now })
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('it was accepted')
}

describe('a talosconfig', () => {
  it('gives the certificate of its context, with the roles and the end of it', async () => {
    const notAfter = new Date(now + 5 * hour)
    const pair = await authority.issue({ organisations: ['os:reader'], notAfter })
    const credential = await readCredential(configOf(pair), { where, now })
    expect(credential.roles).toEqual(['os:reader'])
    expect(credential.notAfter).toBe(Math.floor(notAfter.getTime() / 1000) * 1000)
    expect(credential.key).toMatch(/^-----BEGIN PRIVATE KEY-----/)
    expect(Object.keys(credential).toSorted()).toEqual(['ca', 'certificate', 'key', 'notAfter', 'roles'])
  })

  it('may hold several contexts, of which one is chosen', async () => {
    const text = stringify({
      context: 'home',
      contexts: { home: {}, attic: await authority.issue({ organisations: ['os:operator'] }) },
    })
    const credential = await readCredential(text, { where, now, context: 'attic' })
    expect(credential.roles).toEqual(['os:operator'])
    await expect(readCredential(text, { where, now, context: 'cellar' })).rejects.toThrow(
      'the secret talosconfig has no context cellar: it has attic, home'
    )
  })

  it('is refused with what is wrong and where, never with a value', async () => {
    const good = await authority.issue({})
    const stranger = await other.issue({})
    const foreign = configOf({ ...good, key: stranger.key })
    const cases: readonly (readonly [string, string])[] = [
      ['context: [', 'the secret talosconfig is not readable YAML'],
      ['a: &a [1]\ncontexts: { home: *a }', 'the secret talosconfig is not readable YAML'],
      [configOf(good, 'gone'), 'the secret talosconfig has no context gone: it has home'],
      [stringify({ contexts: { home: good } }), 'the secret talosconfig names no context'],
      [configOf({ ...good, key: undefined }), 'contexts.home of the secret talosconfig has no key'],
      [configOf({ ...good, crt: '' }), 'contexts.home of the secret talosconfig has no crt'],
      [configOf({ ...good, ca: 'not base64!' }), 'contexts.home of the secret talosconfig: ca is not base64'],
      [configOf({ ...good, crt: base64('-----BEGIN x') }), 'crt is no certificate'],
      [configOf({ ...good, key: base64('-----BEGIN x') }), 'key is no private key'],
      [foreign, 'key does not belong to crt'],
      [configOf({ ...good, ca: stranger.ca }), 'crt was not issued by the ca beside it'],
      [configOf(await authority.issue({ notAfter: new Date(now - hour) })), 'crt expired on 20'],
      [configOf(await authority.issue({ notBefore: new Date(now + hour) })), 'crt is valid from 20'],
      [configOf(await authority.issue({ usages: ['1.3.6.1.5.5.7.3.1'] })), 'client authentication'],
      [
        configOf(await authority.issue({ usages: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] })),
        'client authentication',
      ],
      ['a: 1', 'is neither a talosconfig (contexts) nor a bundle'],
    ]
    for (const [text, message] of cases) {
      const said = await refusal(text)
      expect(said).toContain(message)
      for (const value of [good.key, good.crt, stranger.key]) expect(said).not.toContain(value.slice(0, 24))
    }
  })
})

describe('a secrets bundle', () => {
  it('mints a client certificate of one role, for as long as is asked', async () => {
    const text = stringify({ certs: { os: authority.os } })
    const credential = await readCredential(text, { where, now, role: 'os:reader', seconds: 600 })
    const leaf = new X509Certificate(credential.certificate)
    expect(leaf.verify(new X509Certificate(credential.ca).publicKey)).toBe(true)
    expect(credential.roles).toEqual(['os:reader'])
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
    expect(leaf.ca).toBe(false)
    expect(credential.notAfter - now).toBeGreaterThan(598_000)
    expect(credential.notAfter - now).toBeLessThanOrEqual(600_000)
    const again = await readCredential(text, { where, now })
    expect(again.key).not.toBe(credential.key)
    expect(again.roles).toEqual(['os:admin'])
  })

  it('is refused where the key is of another authority, or missing', async () => {
    expect(await refusal(stringify({ certs: { os: { ...authority.os, key: other.os.key } } }))).toContain(
      'certs.os of the secret talosconfig: key is not the key of a certificate authority in crt'
    )
    expect(await refusal(stringify({ certs: { os: { crt: authority.os.crt } } }))).toContain('has no key')
    const leaf = await authority.issue({})
    expect(await refusal(stringify({ certs: { os: leaf } }))).toContain('certificate authority')
  })
})

it('N13: a credential that could expire between try and confirm is told before anything is written', async () => {
  const pair = await authority.issue({ notAfter: new Date(now + 599_000) })
  const { notAfter } = await readCredential(configOf(pair), { where, now })
  expect(endsTooSoon(notAfter, now, 300)).toContain('less than twice the 300 s of a try')
  expect(endsTooSoon(notAfter, now, 299)).toBeUndefined()
})
