import { createHash } from 'node:crypto'
import type { NodeObject } from './cluster-state.ts'
import type { Machine } from './machine.ts'
import { hostnameOf, inMaintenance, isControlPlane, versionOf } from './machine.ts'
import { isWell, servicesOf } from './services.ts'
import type { ClusterMember, NodeFacts } from './state/resources.ts'
import { staticPodsOf } from './state/services.ts'
import { settingsOf } from './state/settings.ts'

export const cmdline =
  'talos.platform=metal console=tty0 init_on_alloc=1 slab_nomerge pti=on consoleblank=0 printk.devkmsg=on selinux=1'

export const nodeObjectOf = (machine: Machine): NodeObject | undefined => {
  const { nodeObject } = machine.cluster
  if (nodeObject !== undefined) return nodeObject(hostnameOf(machine))
  return machine.boot.settled ? { ready: isWell(machine, 'kubelet'), unschedulable: false } : undefined
}

/** What resources are derived from, besides the config. */
export const factsOf = (machine: Machine): NodeFacts => {
  const { boot, hardware, slots, cluster, extensions } = machine
  const documents = inMaintenance(machine) ? undefined : boot.active?.documents
  return {
    version: versionOf(machine),
    schematic: slots.running.schematic,
    extensions,
    documents,
    modules: boot.modules,
    name: hardware.name,
    uuid: hardware.uuid,
    address: `${hardware.address}/24`,
    leases: hardware.leases,
    link: { name: 'eth0', mac: hardware.mac },
    gateway: `${hardware.address.replace(/\d+$/, () => '1')}`,
    disks: [{ name: 'sda', bytes: hardware.disk, model: 'QEMU HARDDISK', transport: 'virtio' }],
    cmdline,
    members: cluster
      .machines()
      .filter((each) => !inMaintenance(each))
      .map(memberOf),
    etcdMember: cluster.etcd.members.find(({ address }) => address === hardware.address)?.id,
    services: servicesOf(machine),
    node: documents === undefined ? undefined : nodeObjectOf(machine),
    staticPods: documents === undefined || !boot.settled ? [] : staticPodsOf(settingsOf(documents)),
    diagnostics: [],
  }
}

const memberOf = (machine: Machine): ClusterMember => ({
  id: createHash('sha256').update(machine.hardware.uuid).digest('base64'),
  name: hostnameOf(machine),
  addresses: [machine.hardware.address],
  controlPlane: isControlPlane(machine),
  version: versionOf(machine),
})
