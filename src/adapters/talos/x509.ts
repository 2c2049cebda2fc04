import 'reflect-metadata'
import {
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PemConverter,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { webcrypto } from 'node:crypto'

/** A key pair of its own and the certificate for it, both PEM. */
export const issueClientCertificate = async (wanted: {
  /** PEM of the authority's certificate. */
  readonly ca: string
  readonly signer: webcrypto.CryptoKey
  readonly organisation: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly algorithm: { readonly name: 'Ed25519' }
}): Promise<{ readonly certificate: string; readonly key: string }> => {
  const { ca, signer, organisation, notBefore, notAfter, algorithm } = wanted
  const pair = await generatePair(algorithm)
  const certificate = await X509CertificateGenerator.create({
    serialNumber: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'),
    subject: new Name([{ O: [organisation] }]),
    issuer: new X509Certificate(ca).subject,
    notBefore,
    notAfter,
    publicKey: pair.publicKey,
    signingKey: signer,
    signingAlgorithm: algorithm,
    extensions: [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
    ],
  })
  const key = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
  return { certificate: certificate.toString('pem'), key: PemConverter.encode(key, 'PRIVATE KEY') }
}

/** The types of Node leave open whether it is a pair. */
const generatePair = async (algorithm: { readonly name: 'Ed25519' }): Promise<webcrypto.CryptoKeyPair> =>
  (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
