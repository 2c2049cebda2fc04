import { randomBytes, randomInt } from 'node:crypto'
import { parse, stringify } from 'yaml'
import { makeAuthority, makeServiceAccountKey } from './pki.ts'
import type { KeyPair } from './pki.ts'

/** The secrets of a cluster, in the shape that `talosctl gen secrets` writes. Certificates and keys are base64 of PEM. */
export type SecretsBundle = {
  readonly cluster: { readonly id: string; readonly secret: string }
  readonly secrets: {
    readonly bootstraptoken: string
    readonly secretboxencryptionsecret?: string
    readonly aescbcencryptionsecret?: string
  }
  readonly trustdinfo: { readonly token: string }
  readonly certs: {
    readonly etcd: KeyPair
    readonly k8s: KeyPair
    readonly k8saggregator: KeyPair
    readonly k8sserviceaccount: { readonly key: string }
    readonly os: KeyPair
  }
}

export const makeSecretsBundle = async (): Promise<SecretsBundle> => {
  const [etcd, k8s, k8saggregator, os] = await Promise.all([
    makeAuthority([{ O: ['etcd'] }], 'ecdsa'),
    makeAuthority([{ O: ['kubernetes'] }], 'ecdsa'),
    makeAuthority([{ CN: ['front-proxy'] }], 'ecdsa'),
    makeAuthority([{ O: ['talos'] }], 'ed25519'),
  ])
  return {
    cluster: { id: randomBytes(32).toString('base64'), secret: randomBytes(32).toString('base64') },
    secrets: {
      bootstraptoken: token(),
      secretboxencryptionsecret: randomBytes(32).toString('base64'),
    },
    trustdinfo: { token: token() },
    certs: {
      etcd: encoded(etcd),
      k8s: encoded(k8s),
      k8saggregator: encoded(k8saggregator),
      k8sserviceaccount: { key: base64(makeServiceAccountKey()) },
      os: encoded(os),
    },
  }
}

/** Reads what `talosctl gen secrets` or `secretsYaml` wrote. */
export const readSecretsBundle = (yaml: string): SecretsBundle => parse(yaml) as SecretsBundle

export const secretsYaml = (bundle: SecretsBundle): string => stringify(bundle, { lineWidth: 0, indent: 4 })

/** A pair of a bundle as PEM. */
export const pairOf = ({ crt, key }: KeyPair): KeyPair => ({ crt: pem(crt), key: pem(key) })

export const base64 = (value: string | Uint8Array): string => Buffer.from(value).toString('base64')

/** The PEM that a bundle or a config holds as base64. */
export const pem = (value: string): string => Buffer.from(value, 'base64').toString('utf8')

const encoded = ({ crt, key }: KeyPair): KeyPair => ({ crt: base64(crt), key: base64(key) })

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

const word = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

const token = (): string => `${word(6)}.${word(16)}`
