import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findSecrets, maskSecrets, secretForms } from '../../src/report/known-secrets.ts'
import { outgoing } from '../../src/report/outgoing.ts'
import { codeSpan, escapeHtml, escapeText, fence } from '../../src/report/escape.ts'

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'sec1', format: 'pem' })
  .toString()
const value = `p*ss_w.rd+(${randomBytes(4).toString('hex')})|it's <"ü"> \\ #1 @home`
const known = [{ name: 'a/b', value }]
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('a known secret', () => {
  it.each<[string, (text: string) => string]>([
    ['itself', (text) => text],
    ['JSON', (text) => JSON.stringify({ text })],
    ['JSON in JSON', (text) => JSON.stringify(JSON.stringify({ text }))],
    ['an address', encodeURIComponent],
    ['a form', (text) => new URLSearchParams({ text }).toString()],
    ['base64', base64],
    ['base64url', (text) => Buffer.from(text).toString('base64url')],
    ['base64 of user and password', (text) => base64(`u:${text}`)],
    ['base64 of a longer user', (text) => base64(`us:${text}`)],
    ['base64 of a file', (text) => base64(`use=${text}\nmore\n`)],
    ['base64 in short lines', (text) => base64(text).replaceAll(/.{20}/g, (line) => `${line}\n+  `)],
    ['hex', (text) => Buffer.from(text).toString('hex')],
    ['sha256sum', (text) => createHash('sha256').update(text).digest('hex')],
    ['YAML in single quotes', (text) => `'${text.replaceAll("'", () => "''")}'`],
    ['a shell word', (text) => `'${text.replaceAll("'", () => String.raw`'\''`)}'`],
    ['Markdown text', escapeText],
    ['a code span', codeSpan],
    ['a fence', (text) => fence(text, 'diff')],
    ['HTML', escapeHtml],
  ])('is found as %s', (_, write) => {
    const text = `first\nx ${write(value)} y\n`
    expect(findSecrets(text, known).map(({ name }) => name)).toEqual(['a/b'])
    expect(outgoing(text, known)).toMatchObject({ ok: false })
  })

  it.each<[string, (text: string) => string]>([
    ['a line of it', (text) => text.split('\n')[1] ?? ''],
    ['an indented diff', (text) => text.replaceAll(/^/gm, () => '+      ')],
    ['its body in one piece', (text) => text.split('\n').slice(1, -2).join('')],
    ['base64 of it', base64],
    ['JSON', JSON.stringify],
  ])('of several lines is found as %s, also where the secret is base64 of it', (_, write) => {
    for (const secret of [pem, pem.trim(), base64(pem)])
      expect(findSecrets(`x\n${write(pem)}`, [{ name: 'key', value: secret }])).toHaveLength(1)
  })

  it('says its name and line, never its value', () => {
    const passed = outgoing(`a\nb\nvalue ${value}\n`, known)
    expect(passed).toMatchObject({ findings: [{ kind: 'the secret a/b', line: 3, secret: 'a/b' }] })
    for (const form of secretForms(value)) expect(JSON.stringify(passed)).not.toContain(form)
  })

  it('that is short is found as a word and not in words', () => {
    const short = [{ name: 's', value: 'qz7k' }]
    expect(findSecrets('pin: qz7k.', short)).toHaveLength(1)
    expect(findSecrets('pin: aqz7kb', short)).toHaveLength(0)
    expect(findSecrets('aqz7kb qz7k', short)).toHaveLength(1)
  })

  it('that is a certificate keeps its lines public', () => {
    const cert = pem.replaceAll('EC PRIVATE KEY', () => 'CERTIFICATE')
    const line = cert.split('\n')[1] ?? ''
    expect(findSecrets(line, [{ name: 'crt', value: cert }])).toHaveLength(0)
    expect(findSecrets(line, [{ name: 'crt', value: base64(cert) }])).toHaveLength(0)
  })

  it('is masked whole where another is a part of it, and nothing else is touched', () => {
    const two = [
      { name: 'short', value: 'hunter22' },
      { name: 'long', value: 'hunter22-and-more' },
    ]
    expect(maskSecrets('a hunter22-and-more b hunter22 c', two)).toBe('a *** b *** c')
    expect(maskSecrets('hunter22hunter22', two)).toBe('******')
    expect(maskSecrets('nothing here', two)).toBe('nothing here')
    expect(maskSecrets('hunter22', two)).toBe('***')
  })

  it('is found fast in a large report', () => {
    const bundle = Array.from({ length: 8 }, (_, i) => ({
      name: `key${i}`,
      value: base64(
        generateKeyPairSync('rsa', { modulusLength: 2048 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString()
      ),
    }))
    const text = '  some line of a report that says what changes\n'.repeat(20_000)
    const start = performance.now()
    expect(findSecrets(text, bundle)).toEqual([])
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
