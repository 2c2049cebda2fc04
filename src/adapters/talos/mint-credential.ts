import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { webcrypto } from 'node:crypto'
import { UserError } from '../../ports.ts'
import { credentialFrom } from './credential.ts'
import type { TalosCredential } from './credential.ts'
import { fromBase64Pem, toNodeKey } from './pem.ts'

export type TalosRole = 'os:admin' | 'os:operator' | 'os:reader' | 'os:etcd:backup'

type MintOptions = {
  /** For messages: `certs.os of the secrets bundle`. */
  readonly where: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly role: TalosRole
  /** How long it is valid. */
  readonly seconds: number
}

const algorithm = { name: 'Ed25519' } as const
/** Node and runner may disagree about the time by this much. */
const skew = 60_000

/**
 * A short-lived client certificate from Talos' own CA, as Talos mints them: Ed25519, the role as organisation, use for
 * client authentication and nothing else. Throws UserError; never with a value.
 * Source: siderolabs/talos pkg/machinery/config/generate/secrets (NewAdminCertificateAndKey).
 */
export const mintCredential = async (
  authority: { readonly crt: unknown; readonly key: unknown },
  { where, now, role, seconds }: MintOptions
): Promise<TalosCredential> => {
  const ca = pemOf(authority.crt, 'crt', where)
  const key = toNodeKey(pemOf(authority.key, 'key', where))
  checkAuthority(ca, key, where, now)
  // Loaded when needed: most runs come with a certificate.
  const x509 = await import('./x509.ts')
  const minted = await x509.issueClientCertificate({
    ca,
    signer: await importKey(key, where),
    organisation: role,
    notBefore: new Date(now - skew),
    notAfter: new Date(now + seconds * 1000),
    algorithm,
  })
  const encode = (pem: string): string => Buffer.from(pem).toString('base64')
  return credentialFrom(
    { ca: encode(ca), crt: encode(minted.certificate), key: encode(minted.key) },
    where,
    now
  )
}

const pemOf = (value: unknown, name: string, where: string): string => {
  const pem = typeof value === 'string' ? fromBase64Pem(value) : undefined
  if (pem === undefined)
    throw new UserError(`${where} has no ${name} in base64 of PEM: copy the bundle whole`)
  return pem
}

const checkAuthority = (ca: string, key: string, where: string, now: number): void => {
  const judged = (() => {
    try {
      const certificate = new X509Certificate(ca)
      return {
        matches: certificate.ca && certificate.checkPrivateKey(createPrivateKey(key)),
        until: certificate.validToDate,
      }
    } catch {
      return undefined
    }
  })()
  if (judged === undefined) throw new UserError(`${where}: crt or key cannot be read`)
  if (!judged.matches) throw new UserError(`${where}: key is not the key of a certificate authority in crt`)
  if (judged.until.getTime() <= now)
    throw new UserError(`${where}: the certificate authority expired on ${judged.until.toISOString()}`)
}

const importKey = async (pem: string, where: string): Promise<webcrypto.CryptoKey> => {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
  try {
    return await crypto.subtle.importKey('pkcs8', Uint8Array.from(der), algorithm, false, ['sign'])
  } catch {
    throw new UserError(`${where}: Talos' authority has an Ed25519 key, this is another`)
  }
}
