import { UserError } from '../../ports.ts'
import { openConnection } from './connection.ts'
import type { Dialling, Endpoint } from './connection.ts'
import type { TalosCredential } from './credential.ts'
import { makeTalosNode } from './make-talos-node.ts'
import type { TalosNode } from './talos-node.ts'
import type { TalosTarget } from './target.ts'

/** A new connection to a configured node, which has to have a certificate of the cluster. Throws CallFailed. */
export const openNode = async (
  endpoint: Endpoint,
  credential: TalosCredential,
  dialling?: Dialling
): Promise<TalosNode> => makeTalosNode(await openConnection(endpoint, { credential }, dialling))

/**
 * A new connection to a machine that has no config yet, and is known by nothing but its key. Only for a node that declares
 * `identity.certificateFingerprint`. Throws UserError where it does not, and CallFailed.
 */
export const openMaintenance = async (target: TalosTarget, dialling?: Dialling): Promise<TalosNode> => {
  const { node, endpoint, certificateFingerprint: fingerprint } = target
  if (fingerprint === undefined)
    throw new UserError(
      `${node} is in maintenance mode, and nothing says which machine it is: set identity.certificateFingerprint to what its console shows`
    )
  return makeTalosNode(await openConnection(endpoint, { fingerprint }, dialling))
}
