import 'reflect-metadata'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { X509Certificate } from '@peculiar/x509'
import type { webcrypto } from 'node:crypto'
import { toTalosKey } from '../../../src/adapters/talos/pem.ts'

const algorithm = { name: 'Ed25519' } as const
const day = 86_400_000

const generate = async () =>
  (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair

const keyPem = async (key: webcrypto.CryptoKey): Promise<string> =>
  toTalosKey(PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY'))

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A certificate authority made for one test, as `talosctl gen secrets` makes Talos' own. */
export const makeAuthority = async (now = Date.now()) => {
  const keys = await generate()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: [{ O: ['talos'] }],
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(now - day),
    notAfter: new Date(now + 3650 * day),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign, true),
    ],
  })
  const key = await keyPem(keys.privateKey)
  return {
    certificate,
    keys,
    /** As certs.os of a bundle. */
    os: { crt: base64(certificate.toString('pem')), key: base64(key) },
    issue: async (wanted: {
      readonly organisations?: readonly string[]
      readonly usages?: readonly string[]
      readonly notBefore?: Date
      readonly notAfter?: Date
    }) => issue(certificate, keys, now, wanted),
  }
}

const issue = async (
  ca: X509Certificate,
  keys: webcrypto.CryptoKeyPair,
  now: number,
  wanted: {
    readonly organisations?: readonly string[]
    readonly usages?: readonly string[]
    readonly notBefore?: Date
    readonly notAfter?: Date
  }
) => {
  const pair = await generate()
  const certificate = await X509CertificateGenerator.create({
    serialNumber: '02',
    subject: [{ O: [...(wanted.organisations ?? ['os:admin'])] }],
    issuer: ca.subject,
    notBefore: wanted.notBefore ?? new Date(now - day),
    notAfter: wanted.notAfter ?? new Date(now + day),
    publicKey: pair.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [new ExtendedKeyUsageExtension([...(wanted.usages ?? ['1.3.6.1.5.5.7.3.2'])])],
  })
  return {
    ca: base64(ca.toString('pem')),
    crt: base64(certificate.toString('pem')),
    key: base64(await keyPem(pair.privateKey)),
  }
}
