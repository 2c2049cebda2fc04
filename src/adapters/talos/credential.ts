import { createPrivateKey, X509Certificate } from 'node:crypto'
import { UserError } from '../../ports.ts'
import { fromBase64Pem, toNodeKey } from './pem.ts'

/** What a call to a node is made with. Lives in memory only. */
export type TalosCredential = {
  /** PEM; the only root that is trusted. */
  readonly ca: string
  /** PEM. */
  readonly certificate: string
  /** PEM that Node reads. */
  readonly key: string
  /** `os:admin`, `os:reader`, …: the organisations of the certificate. */
  readonly roles: readonly string[]
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

/** Base64 of PEM each, as they stand in a talosconfig. `where` is for messages: `contexts.home of the talosconfig`. */
type Encoded = { readonly ca: unknown; readonly crt: unknown; readonly key: unknown }

const clientAuth = '1.3.6.1.5.5.7.3.2'

/**
 * Judges a client certificate before anything is dialled, because apid only closes the connection. Throws UserError;
 * never with a value. Source of the rules: siderolabs/talos pkg/grpc/middleware/authz and siderolabs/crypto tls.
 */
export const credentialFrom = (encoded: Encoded, where: string, now: number): TalosCredential => {
  const part = (name: keyof Encoded): string => {
    const value = encoded[name]
    if (typeof value !== 'string' || value.trim() === '')
      throw new UserError(`${where} has no ${name}: write the talosconfig anew with talosctl config new`)
    const pem = fromBase64Pem(value)
    if (pem === undefined) throw new UserError(`${where}: ${name} is not base64 of PEM: copy the file whole`)
    return pem
  }
  const [ca, certificate, key] = [part('ca'), part('crt'), toNodeKey(part('key'))]
  const [authority, leaf] = [readCertificate(ca, where, 'ca'), readCertificate(certificate, where, 'crt')]
  checkKey(leaf, key, where)
  if (!leaf.checkIssued(authority) || !leaf.verify(authority.publicKey))
    throw new UserError(
      `${where}: crt was not issued by the ca beside it: the two come from different clusters, or the CA was rotated`
    )
  checkUse(leaf, where)
  const notAfter = leaf.validToDate.getTime()
  if (notAfter <= now)
    throw new UserError(
      `${where}: crt expired on ${leaf.validToDate.toISOString()}: make a new one with talosctl config new`
    )
  if (leaf.validFromDate.getTime() > now)
    throw new UserError(
      `${where}: crt is valid from ${leaf.validFromDate.toISOString()}: is the clock of this machine right?`
    )
  return { ca, certificate, key, roles: rolesOf(leaf), notAfter }
}

/**
 * What is wrong with trying for so long: a credential has to outlive a try twice over (N13), or it would expire between the
 * try and its confirmation. Both times in milliseconds since 1970.
 */
export const endsTooSoon = (notAfter: number, now: number, trySeconds: number): string | undefined =>
  notAfter - now >= 2 * trySeconds * 1000
    ? undefined
    : `the Talos credential is valid until ${new Date(notAfter).toISOString()}, which is less than twice the ` +
      `${trySeconds} s of a try away: use one that lasts longer, or shorten maintenance.durations.try`

const readCertificate = (pem: string, where: string, name: string): X509Certificate => {
  try {
    return new X509Certificate(pem)
  } catch {
    throw new UserError(`${where}: ${name} is no certificate: copy the file whole`)
  }
}

const checkKey = (leaf: X509Certificate, key: string, where: string): void => {
  const matches = (() => {
    try {
      return leaf.checkPrivateKey(createPrivateKey(key))
    } catch {
      return undefined
    }
  })()
  if (matches === undefined) throw new UserError(`${where}: key is no private key that can be read`)
  if (!matches) throw new UserError(`${where}: key does not belong to crt: copy both from one file`)
}

const checkUse = (leaf: X509Certificate, where: string): void => {
  const uses: readonly string[] = leaf.keyUsage ?? []
  if (uses.length !== 1 || uses[0] !== clientAuth)
    throw new UserError(
      `${where}: crt may be used for more or less than client authentication, and Talos refuses that: make it with talosctl config new`
    )
}

/** Talos reads roles from the organisations of the subject. Source: siderolabs/talos pkg/machinery/role. */
const rolesOf = (leaf: X509Certificate): readonly string[] =>
  leaf.subject
    .split('\n')
    .filter((line) => line.startsWith('O='))
    .map((line) => line.slice(2))
