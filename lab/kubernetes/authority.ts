import type { webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
// The X.509 library's own dependency asks for it before it is loaded.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'

/** PEM. */
export type KeyPair = { readonly certificate: string; readonly key: string }

export type Subject = {
  readonly commonName: string
  /** Groups, for a client. */
  readonly organisations?: readonly string[]
  /** Names and addresses, for a server. */
  readonly hosts?: readonly string[]
  /** Milliseconds since 1970; a day from now unless said. */
  readonly until?: number
}

export type Authority = {
  readonly certificate: string
  readonly key: string
  readonly issue: (subject: Subject) => Promise<KeyPair>
}

const day = 86_400_000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const { subtle } = crypto

/** A certificate authority made now, as kubeadm has one per cluster. */
export const makeAuthority = async (commonName = 'kubernetes'): Promise<Authority> => {
  const keys = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [commonName] }],
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 3650 * day),
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const issue = async ({
    commonName: name,
    organisations = [],
    hosts = [],
    until,
  }: Subject): Promise<KeyPair> => {
    const pair = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
    const usage = hosts.length > 0 ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth
    const certificate = await x509.X509CertificateGenerator.create({
      subject: [{ CN: [name] }, ...organisations.map((each) => ({ O: [each] }))],
      issuer: own.subjectName,
      publicKey: pair.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - 2 * day),
      notAfter: new Date(until ?? Date.now() + day),
      extensions: [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([usage]),
        await x509.AuthorityKeyIdentifierExtension.create(own),
        ...(hosts.length > 0 ? [new x509.SubjectAlternativeNameExtension(hosts.map(sanOf))] : []),
      ],
    })
    return { certificate: certificate.toString('pem'), key: await pemOf(pair.privateKey) }
  }
  return { certificate: own.toString('pem'), key: await pemOf(keys.privateKey), issue }
}

const sanOf = (value: string) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })

const pemOf = async (key: webcrypto.CryptoKey): Promise<string> =>
  x509.PemConverter.encode(await subtle.exportKey('pkcs8', key), 'PRIVATE KEY')

export type Credential = KeyPair | { readonly token: string }

/** A kubeconfig with everything inside, as `kubectl config view --raw --flatten` writes it. */
export const kubeconfigFor = (server: string, ca: string, credential: Credential): string => {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
  const user =
    'token' in credential
      ? { token: credential.token }
      : {
          'client-certificate-data': base64(credential.certificate),
          'client-key-data': base64(credential.key),
        }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'lab',
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
    clusters: [{ name: 'lab', cluster: { server, 'certificate-authority-data': base64(ca) } }],
    users: [{ name: 'lab', user }],
  })
}
