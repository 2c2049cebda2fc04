import { access } from './access/subject.ts'
import { apiServer } from './api-server/subject.ts'
import { capabilities } from './capabilities/subject.ts'
import { controlPlane } from './control-plane/subjects.ts'
import { files } from './files/subject.ts'
import { firewall } from './firewall/subject.ts'
import { firstBoot } from './first-boot/subject.ts'
import { install } from './install/subject.ts'
import { kernel } from './kernel/subject.ts'
import { kubeadm } from './kubeadm/subject.ts'
import { kubelet } from './kubelet/subject.ts'
import { manifests } from './manifests/subject.ts'
import { network } from './network/subject.ts'
import { nodeMetadata } from './node-metadata/subject.ts'
import { packages } from './packages/subject.ts'
import { patches } from './patches/subject.ts'
import { registries } from './registries/subject.ts'
import type { Subject } from './subject.ts'
import { sysctls } from './sysctls/subject.ts'
import { systemd } from './systemd/subject.ts'
import { talosMachine } from './talos-machine/subject.ts'
import { time } from './time/subject.ts'

/**
 * Every subject that is rendered, in the order in which their parts are merged: the plain machine first, capabilities
 * after the kernel, whose list of modules they say again. Of two equal claims the first wins, so the kubelet's file in
 * /etc/kubernetes comes before the API server's folder.
 */
export const subjects: readonly Subject[] = [
  talosMachine,
  install,
  network,
  time,
  registries,
  sysctls,
  kernel,
  kubelet,
  nodeMetadata,
  kubeadm,
  apiServer,
  ...controlPlane,
  manifests,
  capabilities,
  firewall,
  packages,
  systemd,
  access,
  files,
  patches,
  firstBoot,
]
