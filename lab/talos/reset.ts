import { randomUUID } from 'node:crypto'
import { Code, ConnectError } from '@connectrpc/connect'
import { ResetRequest_WipeMode as WipeMode } from '../../src/adapters/talos/proto/machine_pb.js'
import type { ResetRequest } from '../../src/adapters/talos/proto/machine_pb.js'
import { leave } from './boot.ts'
import { ownMember, removeMember } from './etcd.ts'
import type { Machine } from './machine.ts'
import { refuseInAgentMode, refuseInContainer } from './refusals.ts'

type Reply = { readonly messages: { readonly actorId: string }[] }

/** Reset as Talos has it: some partitions, or the whole system disk, or user disks. Without STATE a node waits in maintenance. */
export const reset = (machine: Machine, request: ResetRequest): Reply => {
  refuseInAgentMode(machine)
  refuseInContainer(machine)
  const { mode, systemPartitionsToWipe: partitions, userDisksToWipe: disks } = request
  if (disks.length > 0) {
    if (mode === WipeMode.SYSTEM_DISK)
      throw new ConnectError(
        "reset failed: invalid input, wipe mode SYSTEM_DISK doesn't support UserDisksToWipe parameter",
        Code.Unknown
      )
    for (const disk of disks)
      throw new ConnectError(
        disk === '/dev/sda'
          ? `reset user disk failed: device ${disk} is the system disk`
          : `reset user disk failed: device ${disk} wasn't found`,
        Code.Unknown
      )
  }
  if (mode === WipeMode.USER_DISKS && partitions.length > 0)
    throw new ConnectError(
      "reset failed: invalid input, wipe mode USER_DISKS doesn't support SystemPartitionsToWipe parameter",
      Code.Unknown
    )
  const actorId = randomUUID()
  const wholeDisk = partitions.length === 0 && mode !== WipeMode.USER_DISKS
  const wipes = (label: string): boolean =>
    wholeDisk || partitions.some((partition) => partition.label === label && partition.wipe)
  leave(machine, 'reset', {
    actor: actorId,
    back: request.reboot,
    whenOff: () => {
      const member = ownMember(machine)
      if (request.graceful && member !== undefined) removeMember(machine, member.id)
      if (wipes('STATE')) machine.persistent = undefined
      if (wholeDisk || wipes('META')) machine.meta.clear()
      if (wholeDisk) machine.installed = false
    },
  })
  return { messages: [{ actorId }] }
}
