import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { inCluster } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { soleOwner } from './control-plane-endpoint.ts'

/** An endpoint that falls with one of several control planes. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const owner = soleOwner(fleet)
  if (owner === undefined) return []
  const message = `the endpoint is ${owner.name}'s own address, so the other control planes serve nobody while it is down: give them a name or an address that moves`
  return [inCluster(fleet, ['endpoint'], 'warning', 'endpoint-of-one-node', message)]
}
