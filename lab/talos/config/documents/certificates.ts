import { X509Certificate, createPrivateKey } from 'node:crypto'
import type { Json, JsonObject } from '../../../../src/fleet/json.ts'
import { has, quote, textAt, textsAt } from '../problems.ts'
import { named, when } from './check.ts'
import type { Check, Checks } from './check.ts'

const pemBlocks = (text: string): readonly string[] =>
  [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g)].map(
    (match) => match[1] ?? ''
  )

const pemProblem = (text: string, type?: string): string | undefined => {
  const blocks = pemBlocks(text)
  const other = type === undefined ? undefined : blocks.find((each) => each !== type)
  if (other !== undefined)
    return `unexpected PEM block type ${quote(other)}, expected one of [${quote(type ?? '')}]`
  return blocks.length === 0 ? 'no PEM blocks found' : undefined
}

const certificateAndKey = (pair: Json | undefined): string | undefined => {
  const [cert, key] = [textAt(pair, 'cert'), textAt(pair, 'key')]
  if (cert === '') return 'certificate is required'
  if (key === '') return 'key is required'
  const certWrong = pemProblem(cert, 'CERTIFICATE')
  if (certWrong !== undefined) return `certificate: ${certWrong}`
  const keyWrong = pemProblem(key)
  return keyWrong === undefined ? undefined : `key: ${keyWrong}`
}

/** Whether Go could read the certificate; its own words differ. */
const isCertificate = (pem: string): boolean => {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

const isPrivateKey = (pem: string): boolean => {
  try {
    createPrivateKey(pem.replaceAll('ED25519 PRIVATE KEY', 'PRIVATE KEY'))
    return true
  } catch {
    return false
  }
}

const acceptedCAs: Check = (document) =>
  textsAt(document, 'acceptedCAs').flatMap((pem, index) => {
    const wrong = pemProblem(pem, 'CERTIFICATE')
    return wrong === undefined ? [] : [`accepted CA #${index}: ${wrong}`]
  })

const issuingCA = (document: JsonObject, required: boolean): readonly string[] => {
  if (!has(document, 'issuingCA')) return when(required, 'issuing CA is not set')
  const wrong = certificateAndKey(document['issuingCA'])
  if (wrong !== undefined) return [`issuing CA: ${wrong}`]
  if (!isCertificate(textAt(document, 'issuingCA', 'cert'))) return ['issuing CA: certificate is invalid']
  return when(!isPrivateKey(textAt(document, 'issuingCA', 'key')), 'issuing CA: key is invalid')
}

/** Kinds that hold certificates and keys. Sources: pkg/machinery/config/types/{k8s,cri}. */
export const certificateChecks: Checks = {
  KubeAPIServerCAConfig: (document, asks) => [...issuingCA(document, false), ...acceptedCAs(document, asks)],
  KubeAggregatorCAConfig: (document, asks) => [...issuingCA(document, true), ...acceptedCAs(document, asks)],
  KubeServiceAccountConfig: (document) => {
    const key = textAt(document, 'issuer', 'privateKey')
    return [
      ...when(key === '', 'service issuer private key is required'),
      ...when(key !== '' && !isPrivateKey(key), 'service issuer private key is invalid'),
      ...when(!has(document, 'issuer', 'issuerURL'), 'service issuer URL is required'),
    ]
  },
  RegistryTLSConfig: (document) => {
    const ca = textAt(document, 'ca')
    const identity = has(document, 'clientIdentity')
      ? certificateAndKey(document['clientIdentity'])
      : undefined
    return [
      ...named(document),
      ...when(ca !== '' && !isCertificate(ca), 'ca must be a valid PEM-encoded certificate'),
      ...(identity === undefined ? [] : [`client identity: ${identity}`]),
    ]
  },
}
