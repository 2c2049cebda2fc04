/** The body of the first block of a PEM text, whatever its label. */
export const derOf = (pem: string): Buffer => {
  const body = /-----BEGIN [^-]+-----([\s\S]*?)-----END/.exec(pem)?.[1]
  if (body === undefined) throw new Error('not a PEM block')
  return Buffer.from(body, 'base64')
}

/** A PEM block as Go writes it: lines of 64 characters. */
export const pemOf = (label: string, der: Uint8Array): string => {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)
  return `-----BEGIN ${label}-----\n${(lines ?? []).join('\n')}\n-----END ${label}-----\n`
}

/** Talos labels its Ed25519 keys by their kind; the body is plain PKCS#8. */
export const ed25519Label = 'ED25519 PRIVATE KEY'

/** The same key under the label that OpenSSL reads. */
export const forOpenssl = (pem: string): string => pem.replaceAll(ed25519Label, () => 'PRIVATE KEY')
