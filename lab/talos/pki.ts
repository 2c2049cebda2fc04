import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject, webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
// The X.509 library's own dependency asks for it before it is loaded.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { ed25519Label, forOpenssl, pemOf } from './pem.ts'

/** A certificate and its key, both PEM. */
export type KeyPair = { readonly crt: string; readonly key: string }

export type Roles = readonly string[]

const minutes = 60_000
const hours = 60 * minutes

type Asks = {
  readonly subject: x509.JsonName
  readonly extensions: readonly x509.Extension[]
  readonly milliseconds: number
}

type Algorithm = 'ed25519' | 'ecdsa'

/** A self-signed CA as `talosctl gen secrets` makes them: ten years, digitalSignature and certSign. */
export const makeAuthority = (subject: x509.JsonName, algorithm: Algorithm): Promise<KeyPair> =>
  certify(undefined, algorithm, {
    subject,
    milliseconds: 87_600 * hours,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyCertSign, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.BasicConstraintsExtension(true, undefined, true),
    ],
  })

/** A certificate for a client of the Talos API. The roles stand in O; EKU is exactly clientAuth unless a test asks otherwise. */
export const issueClient = (
  authority: KeyPair,
  roles: Roles,
  options: { readonly milliseconds?: number; readonly usages?: readonly string[] } = {}
): Promise<KeyPair> =>
  certify(authority, 'ed25519', {
    subject: roles.length === 0 ? [] : [{ O: [...roles] }],
    milliseconds: options.milliseconds ?? 24 * hours,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([...(options.usages ?? [x509.ExtendedKeyUsage.clientAuth])]),
    ],
  })

/** A certificate for a client of Kubernetes, with a key of the same kind as the CA's. */
export const issueClientOf = (authority: KeyPair, subject: x509.JsonName): Promise<KeyPair> =>
  certify(authority, 'ecdsa', {
    subject,
    milliseconds: 24 * hours,
    extensions: [
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment,
        true
      ),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
    ],
  })

/** A certificate for a node's API, for 24 h as Talos has it. `sans` are addresses and names. */
export const issueServer = (authority: KeyPair, name: string, sans: readonly string[]): Promise<KeyPair> =>
  certify(authority, 'ed25519', {
    subject: [{ CN: [name] }],
    milliseconds: 24 * hours,
    extensions: serverExtensions(sans),
  })

/** What a node without a config shows: nobody vouches for it. */
export const selfSignedServer = (name: string, sans: readonly string[]): Promise<KeyPair> =>
  certify(undefined, 'ed25519', {
    subject: [{ CN: [name] }],
    milliseconds: 24 * hours,
    extensions: serverExtensions(sans),
  })

const serverExtensions = (sans: readonly string[]): readonly x509.Extension[] => [
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
  new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
  new x509.SubjectAlternativeNameExtension(
    [...new Set(sans)].map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value }) as const)
  ),
]

const certify = async (
  authority: KeyPair | undefined,
  algorithm: Algorithm,
  { subject, extensions, milliseconds }: Asks
): Promise<KeyPair> => {
  const own =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer = authority === undefined ? own.privateKey : createPrivateKey(forOpenssl(authority.key))
  const now = Date.now()
  const certificate = await x509.X509CertificateGenerator.create({
    subject: new x509.Name(subject).toString(),
    issuer:
      authority === undefined
        ? new x509.Name(subject).toString()
        : new x509.X509Certificate(authority.crt).subject,
    // Clocks differ a little, and Talos too dates its certificates back.
    notBefore: new Date(now - 5 * minutes),
    notAfter: new Date(now + milliseconds),
    publicKey: webKey(own.publicKey, 'verify'),
    signingKey: webKey(signer, 'sign'),
    signingAlgorithm:
      signer.asymmetricKeyType === 'ec' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: 'Ed25519' },
    extensions: [...extensions, ...(await keyIds(own.publicKey, authority))],
  })
  return { crt: pemOf('CERTIFICATE', new Uint8Array(certificate.rawData)), key: privatePem(own.privateKey) }
}

/** CAs of several clusters have the same name; whoever checks a chain tells them apart by their keys. */
const keyIds = async (key: KeyObject, authority: KeyPair | undefined): Promise<readonly x509.Extension[]> => {
  if (authority === undefined) return [await x509.SubjectKeyIdentifierExtension.create(webKey(key, 'verify'))]
  const signer = new x509.X509Certificate(authority.crt).getExtension(x509.SubjectKeyIdentifierExtension)
  return signer === null ? [] : [new x509.AuthorityKeyIdentifierExtension(signer.keyId)]
}

const webKey = (key: KeyObject, use: 'sign' | 'verify'): webcrypto.CryptoKey =>
  key.toCryptoKey(
    key.asymmetricKeyType === 'ec' ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'Ed25519' },
    true,
    [use]
  )

const privatePem = (key: KeyObject): string =>
  key.asymmetricKeyType === 'ec'
    ? key.export({ type: 'sec1', format: 'pem' }).toString()
    : pemOf(ed25519Label, key.export({ type: 'pkcs8', format: 'der' }))

/** A key for service account tokens. Talos makes 4096 bits; 2048 are made in a tenth of the time and sign the same way. */
export const makeServiceAccountKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs1', format: 'pem' })
    .toString()

/** What a client certificate says of its owner. Throws where it is no certificate. */
export const readCertificate = (
  der: Uint8Array
): {
  readonly organizations: readonly string[]
  readonly usages: readonly string[]
  readonly authority: boolean
} => {
  const certificate = new x509.X509Certificate(new Uint8Array(der))
  const usages = certificate.getExtension(x509.ExtendedKeyUsageExtension)?.usages ?? []
  return {
    organizations: certificate.subjectName.getField('O'),
    usages: usages.map(String),
    authority: certificate.getExtension(x509.BasicConstraintsExtension)?.ca === true,
  }
}

export const clientAuth: string = x509.ExtendedKeyUsage.clientAuth

/** base64 of the SHA-256 of the public key: how a node without a config is recognised, printed on its console. */
export const fingerprint = async (crt: string): Promise<string> => {
  const spki = createPublicKey(crt).export({ type: 'spki', format: 'der' })
  return Buffer.from(await crypto.subtle.digest('SHA-256', spki)).toString('base64')
}
