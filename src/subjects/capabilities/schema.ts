import { oneOf, set } from '../../fleet/schema/shape.ts'

export const capabilitiesSchema = set(
  'What the node can do: packages or system extensions, modules and sysctls.',
  oneOf('A capability.', ['nfs-client', 'guest-agent', 'iscsi', 'nvidia-gpu'])
)
