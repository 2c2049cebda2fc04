import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject, webcrypto } from 'node:crypto'
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
const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const

/** A certificate authority made now, as kubeadm and Talos have one per cluster. */
export const makeAuthority = async (commonName = 'kubernetes'): Promise<Authority> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keys = { privateKey: webKey(privateKey, 'sign'), publicKey: webKey(publicKey, 'verify') }
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [commonName] }],
    keys,
    signingAlgorithm: signing,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 3650 * day),
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return authorityOf({ certificate: own.toString('pem'), key: pemOf(privateKey) })
}

/** One that exists, such as `certs.k8s` of a Talos bundle. Its key is of P-256. */
export const authorityOf = (pair: KeyPair): Authority => {
  const own = new x509.X509Certificate(pair.certificate)
  const signingKey = webKey(createPrivateKey(pair.key), 'sign')
  return {
    ...pair,
    issue: async ({ commonName, organisations = [], hosts = [], until }) => {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const { serverAuth, clientAuth } = x509.ExtendedKeyUsage
      const certificate = await x509.X509CertificateGenerator.create({
        subject: [{ CN: [commonName] }, ...organisations.map((each) => ({ O: [each] }))],
        issuer: own.subjectName,
        publicKey: webKey(publicKey, 'verify'),
        signingKey,
        signingAlgorithm: signing,
        notBefore: new Date(Date.now() - 2 * day),
        notAfter: new Date(until ?? Date.now() + day),
        extensions: [
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          new x509.ExtendedKeyUsageExtension([hosts.length > 0 ? serverAuth : clientAuth]),
          await x509.AuthorityKeyIdentifierExtension.create(own),
          ...(hosts.length > 0 ? [new x509.SubjectAlternativeNameExtension(hosts.map(sanOf))] : []),
        ],
      })
      return { certificate: certificate.toString('pem'), key: pemOf(privateKey) }
    },
  }
}

const sanOf = (value: string) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })

const webKey = (key: KeyObject, use: 'sign' | 'verify'): webcrypto.CryptoKey =>
  key.toCryptoKey(curve, true, [use])

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

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
