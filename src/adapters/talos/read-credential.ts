import { parseDocument } from 'yaml'
import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { UserError } from '../../ports.ts'
import { credentialFrom } from './credential.ts'
import type { TalosCredential } from './credential.ts'
import { mintCredential } from './mint-credential.ts'
import type { TalosRole } from './mint-credential.ts'

export type CredentialOptions = {
  /** What the text is, for messages: `the secret talosconfig`. */
  readonly where: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Of a talosconfig, instead of the one that it names itself. */
  readonly context?: string
  /** What a bundle mints; `os:admin` for an hour where nothing is said. */
  readonly role?: TalosRole
  readonly seconds?: number
}

/**
 * A credential out of a talosconfig, or minted from a secrets bundle (`talosctl gen secrets`). Endpoints and nodes of a
 * talosconfig are not used: where a node is, the fleet says. Throws UserError; never with a value.
 */
export const readCredential = async (text: string, options: CredentialOptions): Promise<TalosCredential> => {
  const { where, now } = options
  const value = readObject(text, where)
  if (isObject(value['contexts'])) return fromTalosconfig(value, options)
  const os = isObject(value['certs']) ? value['certs']['os'] : undefined
  if (!isObject(os))
    throw new UserError(
      `${where} is neither a talosconfig (contexts) nor a bundle of talosctl gen secrets (certs.os)`
    )
  return mintCredential(
    { crt: os['crt'], key: os['key'] },
    { where: `certs.os of ${where}`, now, role: options.role ?? 'os:admin', seconds: options.seconds ?? 3600 }
  )
}

const fromTalosconfig = (config: JsonObject, { where, now, context }: CredentialOptions): TalosCredential => {
  const name = context ?? config['context']
  if (typeof name !== 'string' || name === '')
    throw new UserError(`${where} names no context: add context: <name>, or choose one`)
  const contexts = isObject(config['contexts']) ? config['contexts'] : {}
  const found = Object.hasOwn(contexts, name) ? contexts[name] : undefined
  if (!isObject(found))
    throw new UserError(
      `${where} has no context ${name}: it has ${Object.keys(contexts).toSorted().join(', ') || 'none'}`
    )
  const { ca, crt, key } = found
  return credentialFrom({ ca, crt, key }, `contexts.${name} of ${where}`, now)
}

/** The library's own messages quote the text, which holds keys. */
const readObject = (text: string, where: string): JsonObject => {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  const value = document.errors.length > 0 ? undefined : toValue(document)
  if (!isObject(value)) throw new UserError(`${where} is not readable YAML: copy the file whole`)
  return value
}

const toValue = (document: ReturnType<typeof parseDocument>): Json | undefined => {
  try {
    return document.toJS({ maxAliasCount: 0 }) as Json
  } catch {
    return undefined
  }
}
