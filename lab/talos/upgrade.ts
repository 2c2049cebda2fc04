import { randomUUID } from 'node:crypto'
import { create } from '@bufbuild/protobuf'
import { Code, ConnectError } from '@connectrpc/connect'
import type { ServiceImpl } from '@connectrpc/connect'
import {
  ImageServicePullLayerProgress_Status as Progress,
  LifecycleServiceInstallProgressSchema,
} from '../../src/adapters/talos/proto/lifecycle_pb.js'
import type {
  ImageService,
  LifecycleService,
  LifecycleServiceInstallProgress,
} from '../../src/adapters/talos/proto/lifecycle_pb.js'
import type { MachineService, UpgradeRequest } from '../../src/adapters/talos/proto/machine_pb.js'
import { leave } from './boot.ts'
import { validateForUpgrade } from './etcd.ts'
import { pause } from './faults.ts'
import type { Machine } from './machine.ts'
import { isControlPlane } from './machine.ts'
import { imageOf, install } from './state/upgrade.ts'
import type { SystemImage } from './state/upgrade.ts'
import { refuseInAgentMode, refuseInContainer } from './refusals.ts'

const pull = (machine: Machine, reference: string): SystemImage => {
  const image = imageOf(reference)
  if (image === undefined || machine.faults.take('error', 'pull') !== undefined)
    throw new ConnectError(
      `failed to pull image "${reference}": failed to resolve image: ${reference}: not found`,
      Code.NotFound
    )
  return image
}

/** The installer wrote the other slot. The schematic of an image without one stays as it is. */
const write = (machine: Machine, image: SystemImage): void => {
  const { running } = machine.slots
  machine.slots = install(machine.slots, {
    ...image,
    schematic: image.schematic === '' ? running.schematic : image.schematic,
  })
}

/** The call of every version: it answers, then reboots by itself. Deprecated from 1.13 on. */
export const upgrade = (
  machine: Machine,
  { image: reference, force, preserve, stage }: UpgradeRequest
): { readonly messages: { readonly ack: string; readonly actorId: string }[] } => {
  refuseInAgentMode(machine)
  refuseInContainer(machine)
  if (!machine.installed) throw new ConnectError('Talos is not installed', Code.FailedPrecondition)
  const image = pull(machine, reference)
  if (isControlPlane(machine) && !force && !preserve) validateForUpgrade(machine)
  const actorId = randomUUID()
  leave(machine, stage ? 'reboot' : 'upgrade', {
    actor: actorId,
    whenOff: () => write(machine, image),
  })
  return { messages: [{ ack: 'Upgrade request received', actorId }] }
}

/** Images as every version has them. Deprecated from 1.13 on. */
export const imagesOfMachine = (
  machine: Machine
): Pick<Partial<ServiceImpl<typeof MachineService>>, 'imageList' | 'imagePull'> => ({
  imageList: async function* () {
    for (const name of machine.boot.pulled) yield { name, digest: '', size: 100_000_000n }
  },
  imagePull: ({ reference }) => {
    pull(machine, reference)
    machine.boot.pulled.add(reference)
    return { messages: [{}] }
  },
})

/** Images, from 1.13 on. */
export const imageService = (machine: Machine): Partial<ServiceImpl<typeof ImageService>> => ({
  list: async function* () {
    for (const name of machine.boot.pulled) yield { name, digest: '', size: 100_000_000n }
  },
  pull: async function* ({ imageRef }, { signal }) {
    pull(machine, imageRef)
    const total = 100_000_000n
    for (const [status, offset] of [
      [Progress.DOWNLOADING, 0n],
      [Progress.DOWNLOADING, total / 2n],
      [Progress.DOWNLOAD_COMPLETE, total],
      [Progress.EXTRACTING, total],
      [Progress.EXTRACT_COMPLETE, total],
    ] as const) {
      yield {
        response: {
          case: 'pullProgress' as const,
          value: { layerId: 'sha256:lab', progress: { status, offset, total } },
        },
      }
      await pause(5, signal)
    }
    machine.boot.pulled.add(imageRef)
    yield { response: { case: 'name' as const, value: imageRef } }
  },
})

/** Installs and upgrades, from 1.13 on. They neither pull nor reboot; an installer that fails is an exit code. */
export const lifecycleService = (machine: Machine): Partial<ServiceImpl<typeof LifecycleService>> => ({
  upgrade: async function* ({ source }) {
    const reference = source?.imageName ?? ''
    refuse(machine, reference)
    if (!machine.installed) throw new ConnectError('machine is not installed', Code.FailedPrecondition)
    const image = imageOf(reference)
    yield { progress: said(`installing Talos to disk /dev/sda`) }
    const failed = image === undefined || machine.faults.take('error', 'installer') !== undefined
    if (!failed) {
      write(machine, image)
      yield { progress: said(`installation of ${image.version} complete`) }
    }
    yield { progress: ended(failed ? 1 : 0) }
  },
  install: async function* ({ source }) {
    const reference = source?.imageName ?? ''
    refuse(machine, reference)
    if (machine.installed) throw new ConnectError('machine is already installed', Code.AlreadyExists)
    const image = imageOf(reference)
    if (image !== undefined) {
      write(machine, image)
      machine.installed = true
    }
    yield { progress: ended(image === undefined ? 1 : 0) }
  },
})

const refuse = (machine: Machine, reference: string): void => {
  refuseInAgentMode(machine)
  refuseInContainer(machine)
  if (reference === '') throw new ConnectError('image name is required', Code.InvalidArgument)
  if (!machine.boot.pulled.has(reference))
    throw new ConnectError(`image "${reference}": not found`, Code.Internal)
}

const said = (value: string): LifecycleServiceInstallProgress =>
  create(LifecycleServiceInstallProgressSchema, { response: { case: 'message', value: `${value}\n` } })

const ended = (value: number): LifecycleServiceInstallProgress =>
  create(LifecycleServiceInstallProgressSchema, { response: { case: 'exitCode', value } })
