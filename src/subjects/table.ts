import { apiServer } from './api-server/subject.ts'
import { capabilities } from './capabilities/subject.ts'
import { firewall } from './firewall/subject.ts'
import { install } from './install/subject.ts'
import { nodeMetadata } from './node-metadata/subject.ts'
import { patches } from './patches/subject.ts'
import { registries } from './registries/subject.ts'
import type { Subject } from './subject.ts'
import { sysctls } from './sysctls/subject.ts'
import { talosMachine } from './talos-machine/subject.ts'

/**
 * Every subject that is rendered, in the order in which their parts are merged: the plain machine first, capabilities
 * after the kernel, whose list of modules they say again.
 */
export const subjects: readonly Subject[] = [
  talosMachine,
  install,
  registries,
  sysctls,
  nodeMetadata,
  apiServer,
  capabilities,
  firewall,
  patches,
]
