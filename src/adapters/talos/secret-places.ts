/** Names of fields whose value is a secret wherever they stand. Source: siderolabs/talos, every Redact() below pkg/machinery/config/types. */
const names = new Set([
  'token',
  'secret',
  'clusterSecret',
  'aescbcEncryptionSecret',
  'secretboxEncryptionSecret',
  'privateKey',
  'presharedKey',
  'apiToken',
  'uniqueToken',
  'passphrase',
  'password',
  'auth',
  'identityToken',
])

/** Where a field called `key` is one. */
const keyHolders = new Set([
  'ca',
  'acceptedCAs',
  'aggregatorCA',
  'serviceAccount',
  'issuingCA',
  'issuer',
  'clientIdentity',
])

/** What people put anything into; Talos shows these itself, and they are the usual home of a password. */
const freeForm = new Set([
  'env',
  'environment',
  'variables',
  'headers',
  'extraManifestHeaders',
  'content',
  'contents',
  'configFiles',
  'inlineManifests',
])
const freeFormKinds =
  /^(?:CRICustomizationConfig|KubeCredentialProviderConfig|EtcFileConfig|EnvironmentConfig|ExtensionServiceConfig|KubeInlineManifestConfig|SideroLinkConfig)(?:\/|$)/
const labels = new Set(['apiVersion', 'kind', 'name'])

/** Whether what stands at this place of a machine config is secret by nature. The first step is the document's key. */
export const isSecretPlace = (path: readonly string[]): boolean => {
  const [document = '', ...fields] = path
  const last = fields.at(-1) ?? ''
  const holder = fields.at(-2) ?? ''
  if (freeFormKinds.test(document) && !(fields.length === 1 && labels.has(last))) return true
  if (names.has(last) || (last === 'key' && keyHolders.has(holder))) return true
  return fields.some((field) => freeForm.has(field))
}

/** A private key as such, or as base64 of PEM; a password in an address. */
export const looksSecret = (value: string): boolean =>
  /PRIVATE KEY-----/.test(value) ||
  /:\/\/[^\s/@:]*:[^\s/@]+@/.test(value) ||
  (/^LS0tLS1CRUdJTi[A-Za-z0-9+/=\s]+$/.test(value) &&
    /PRIVATE KEY-----/.test(Buffer.from(value, 'base64').toString('latin1')))
