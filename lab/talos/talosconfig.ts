import { stringify } from 'yaml'
import type { KeyPair } from './pki.ts'
import { base64 } from './secrets-bundle.ts'

export type Context = {
  readonly name: string
  /** `host` or `host:port`. */
  readonly endpoints: readonly string[]
  readonly nodes?: readonly string[]
  /** The os CA's certificate, PEM. */
  readonly ca: string
  readonly client: KeyPair
}

/** A talosconfig of one context: https://docs.siderolabs.com/talos/latest/learn-more/talosctl */
export const talosconfigYaml = ({ name, endpoints, nodes, ca, client }: Context): string =>
  stringify(
    {
      context: name,
      contexts: {
        [name]: {
          endpoints,
          ...(nodes === undefined ? {} : { nodes }),
          ca: base64(ca),
          crt: base64(client.crt),
          key: base64(client.key),
        },
      },
    },
    { lineWidth: 0, indent: 4 }
  )
