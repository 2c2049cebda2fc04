import { object, oneOf, set, text } from '../../fleet/schema/shape.ts'

export const capabilitiesSchema = set(
  'What the node can do: packages or system extensions, modules and sysctls.',
  oneOf('A capability.', ['nfs-client', 'guest-agent', 'iscsi', 'nvidia-gpu'])
)

export const gpuSchema = object('How the nvidia-gpu capability is met.', {
  track: oneOf('Driver track on Talos; default lts.', ['lts', 'production']),
  flavour: oneOf('Kernel modules on Talos; default open.', ['open', 'nonfree']),
  driver: text('Pinned driver version, such as 570.195.03.', 'looseVersion'),
})
