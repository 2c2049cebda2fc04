/**
 * Talos writes an Ed25519 key as PKCS#8 under a header of its own, which OpenSSL and with it Node refuse. Only the words
 * of the first and last line differ. Source: siderolabs/crypto x509/constants.go.
 */
export const toNodeKey = (pem: string): string =>
  pem.replaceAll(
    /-----(BEGIN|END) ED25519 PRIVATE KEY-----/g,
    (_, end: string) => `-----${end} PRIVATE KEY-----`
  )

/** The way back: Talos 1.9 reads an Ed25519 key under its own header only. */
export const toTalosKey = (pem: string): string =>
  pem.replaceAll(
    /-----(BEGIN|END) PRIVATE KEY-----/g,
    (_, end: string) => `-----${end} ED25519 PRIVATE KEY-----`
  )

/** PEM out of base64 of PEM, as talosconfig and the secrets bundle hold it. Undefined where it is not that. */
export const fromBase64Pem = (text: string): string | undefined => {
  if (!/^[A-Za-z0-9+/=\s]+$/.test(text)) return undefined
  const pem = Buffer.from(text, 'base64').toString('utf8')
  return pem.includes('-----BEGIN ') ? pem : undefined
}
