import { Code, ConnectError } from '@connectrpc/connect'
import type { Machine } from './machine.ts'
import { inMaintenance, isControlPlane } from './machine.ts'

/** Calls that only a control plane answers. `what` is Talos's own name for the call. */
export const onlyOnControlPlane = (machine: Machine, what: string): void => {
  if (inMaintenance(machine))
    throw new ConnectError(`machine type is not set, cannot use ${what} API`, Code.Unimplemented)
  if (!isControlPlane(machine))
    throw new ConnectError(`${what} is only available on control plane nodes`, Code.Unimplemented)
}

/** Calls that this kind of machine does not support. */
export const refuseInAgentMode = ({ hardware }: Machine): void => {
  if (hardware.mode === 'metal-agent')
    throw new ConnectError('API is not implemented in agent mode', Code.Unimplemented)
}

export const refuseInContainer = ({ hardware }: Machine): void => {
  if (hardware.mode === 'container')
    throw new ConnectError('method is not supported in container mode', Code.FailedPrecondition)
}
