import { X509Certificate, createPrivateKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { forOpenssl } from '../../../lab/talos/pem.ts'
import { clientAuth, issueClient, issueServer, readCertificate } from '../../../lab/talos/pki.ts'
import {
  makeSecretsBundle,
  pairOf,
  readSecretsBundle,
  secretsYaml,
} from '../../../lab/talos/secrets-bundle.ts'

const bundle = await makeSecretsBundle()
const os = pairOf(bundle.certs.os)

test('a bundle survives its own YAML', () => {
  expect(readSecretsBundle(secretsYaml(bundle))).toEqual(bundle)
})

test('the os CA signs itself, and its key is the one Talos writes', () => {
  const certificate = new X509Certificate(os.crt)
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.ca).toBe(true)
  expect(os.key.split('\n')[0]).toBe('-----BEGIN ED25519 PRIVATE KEY-----')
  expect(() => createPrivateKey(os.key)).toThrow(/unsupported/)
  expect(certificate.checkPrivateKey(createPrivateKey(forOpenssl(os.key)))).toBe(true)
})

test('roles stand in O, and the only use is clientAuth', async () => {
  const { crt } = await issueClient(os, ['os:operator', 'os:etcd:backup'])
  const certificate = new X509Certificate(crt)
  expect(certificate.verify(new X509Certificate(os.crt).publicKey)).toBe(true)
  expect(readCertificate(certificate.raw)).toEqual({
    organizations: ['os:operator', 'os:etcd:backup'],
    usages: [clientAuth],
    authority: false,
  })
})

test('a server certificate names addresses and names', async () => {
  const { crt } = await issueServer(os, 'n1', ['127.0.0.1', 'n1', '127.0.0.1'])
  expect(new X509Certificate(crt).subjectAltName).toBe('IP Address:127.0.0.1, DNS:n1')
})
