import { createPrivateKey, X509Certificate } from 'node:crypto'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { UserError } from '../../ports.ts'
import { readYaml } from '../../subjects/read-yaml.ts'

/** How to reach one API server: whom to believe and who we are. `token` and `key` are secrets. */
export type Access = {
  readonly server: URL
  /** PEM. The server's certificate must come from it. */
  readonly ca: string
  /** Name that the certificate must have instead of the URL's host. */
  readonly serverName: string | undefined
  readonly identity: { readonly token: string } | { readonly certificate: string; readonly key: string }
  /** Milliseconds since 1970 at which the credential ends; undefined where it does not say. */
  readonly validUntil: number | undefined
}

/**
 * Reads a kubeconfig with everything inside: CA data, and a client certificate or a token. What runs a program, reads
 * other files or skips the check of the server is refused. Throws UserError that never holds a value of the file.
 * https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export const readKubeconfig = (text: string, context?: string): Access => {
  const config = readYaml(text)
  if (!isObject(config) || config['kind'] !== 'Config')
    throw wrong('it is no kubeconfig: expected YAML with kind: Config')
  const name = context ?? textOf(config, 'current-context')
  if (name === undefined) throw wrong('it has no current-context: choose one with kubectl config use-context')
  const chosen = named(config, 'contexts', 'context', name)
  const cluster = named(config, 'clusters', 'cluster', textOf(chosen, 'cluster') ?? '')
  const user = named(config, 'users', 'user', textOf(chosen, 'user') ?? '')
  refuse(cluster, clusterRefusals)
  refuse(user, userRefusals)
  const identity = identityOf(user)
  return {
    server: serverOf(cluster),
    ca: certificatesOf(cluster, 'certificate-authority-data'),
    serverName: textOf(cluster, 'tls-server-name'),
    identity,
    validUntil:
      'token' in identity
        ? endOfToken(identity.token)
        : new X509Certificate(identity.certificate).validToDate.getTime(),
  }
}

const flatten = 'write one with everything inside by kubectl config view --raw --flatten --minify'

const clusterRefusals: Readonly<Record<string, string>> = {
  'insecure-skip-tls-verify': 'it skips the check of the server: give certificate-authority-data instead',
  'proxy-url': 'it goes through a proxy, which is not supported: the runner must reach the API itself',
  'certificate-authority': `it names a CA file: ${flatten}`,
}

const ownProgram =
  'it runs a program for its credential: give a client certificate or the token of a service account'
const userRefusals: Readonly<Record<string, string>> = {
  exec: ownProgram,
  'auth-provider': ownProgram,
  username: 'it has a user name and password, which no supported Kubernetes takes: give a token',
  password: 'it has a user name and password, which no supported Kubernetes takes: give a token',
  'client-certificate': `it names a certificate file: ${flatten}`,
  'client-key': `it names a key file: ${flatten}`,
  tokenFile: `it names a token file: ${flatten}`,
  as: 'it acts as somebody else: give that user a credential of its own',
}

const wrong = (why: string): UserError => new UserError(`the kubeconfig cannot be used: ${why}`)

const refuse = (entry: JsonObject, refusals: Readonly<Record<string, string>>): void => {
  for (const [key, why] of Object.entries(refusals)) {
    const value = entry[key]
    if (value !== undefined && value !== null && value !== false && value !== '') throw wrong(why)
  }
}

const textOf = (object: JsonObject, key: string): string | undefined => {
  const value = object[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const named = (config: JsonObject, list: string, key: string, name: string): JsonObject => {
  const entries: readonly Json[] = isList(config[list]) ? config[list] : []
  const entry = entries.find((each) => isObject(each) && each['name'] === name)
  const body = isObject(entry) ? entry[key] : undefined
  if (!isObject(body)) throw wrong(`its ${list} have no ${key} named ${JSON.stringify(name)}`)
  return body
}

const serverOf = (cluster: JsonObject): URL => {
  const text = textOf(cluster, 'server') ?? ''
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw wrong('its server must be an address such as https://10.0.20.100:6443')
  return url
}

const decoded = (object: JsonObject, key: string): string => {
  const text = textOf(object, key)
  if (text === undefined) throw wrong(`it has no ${key}: ${flatten}`)
  return Buffer.from(text, 'base64').toString('utf8')
}

const certificatesOf = (object: JsonObject, key: string): string => {
  const pem = decoded(object, key)
  try {
    void new X509Certificate(pem)
    return pem
  } catch {
    throw wrong(`its ${key} is no certificate in base64`)
  }
}

const identityOf = (user: JsonObject): Access['identity'] => {
  const token = textOf(user, 'token')
  if (token !== undefined) {
    if (!/^[\x21-\x7e]+$/.test(token)) throw wrong('its token has characters that no header can carry')
    return { token }
  }
  if (textOf(user, 'client-certificate-data') === undefined)
    throw wrong('its user has neither a token nor client-certificate-data')
  const certificate = certificatesOf(user, 'client-certificate-data')
  const key = decoded(user, 'client-key-data')
  try {
    if (new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))) return { certificate, key }
  } catch {
    throw wrong('its client-key-data is no private key in base64')
  }
  throw wrong('its client-key-data does not belong to its client certificate')
}

/** Tokens of service accounts are JSON web tokens; others say nothing about their end. */
const endOfToken = (token: string): number | undefined => {
  const claims = readYaml(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const end = isObject(claims) ? claims['exp'] : undefined
  return typeof end === 'number' ? end * 1000 : undefined
}
