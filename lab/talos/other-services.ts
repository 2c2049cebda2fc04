import { timestampFromMs } from '@bufbuild/protobuf/wkt'
import type { ServiceImpl } from '@connectrpc/connect'
import type { ClusterService } from '../../src/adapters/talos/proto/cluster_pb.js'
import type { InspectService } from '../../src/adapters/talos/proto/inspect_pb.js'
import { Disk_DiskType as DiskType } from '../../src/adapters/talos/proto/storage_pb.js'
import type { StorageService } from '../../src/adapters/talos/proto/storage_pb.js'
import type { TimeService } from '../../src/adapters/talos/proto/time_pb.js'
import type { Machine } from './machine.ts'

export const storageService = (machine: Machine): Partial<ServiceImpl<typeof StorageService>> => ({
  disks: () => ({
    messages: [
      {
        disks: [
          {
            deviceName: '/dev/sda',
            name: 'sda',
            model: 'QEMU HARDDISK',
            size: BigInt(machine.hardware.disk),
            type: DiskType.HDD,
            busPath: '/pci0000:00/0000:00:05.0/virtio2/host2/target2:0:0/2:0:0:0/',
            subsystem: '/sys/class/block',
            systemDisk: machine.installed,
          },
        ],
      },
    ],
  }),
})

export const timeService = (): Partial<ServiceImpl<typeof TimeService>> => {
  const answer = (server: string): { messages: object[] } => {
    const now = timestampFromMs(Date.now())
    return { messages: [{ server, localtime: now, remotetime: now }] }
  }
  return { time: () => answer('time.cloudflare.com'), timeCheck: ({ server }) => answer(server) }
}

export const clusterService = (machine: Machine): Partial<ServiceImpl<typeof ClusterService>> => ({
  healthCheck: async function* () {
    const all = machine.cluster.machines()
    yield { message: 'waiting for all nodes to be up' }
    for (const { up, hardware } of all) if (!up) yield { message: `${hardware.name} is not up` }
    yield { message: 'all nodes were looked at: OK' }
  },
})

export const inspectService = (): Partial<ServiceImpl<typeof InspectService>> => ({
  controllerRuntimeDependencies: () => ({
    messages: [
      {
        edges: [
          {
            controllerName: 'runtime.MachineStatusController',
            resourceNamespace: 'runtime',
            resourceType: 'MachineStatuses.runtime.talos.dev',
          },
        ],
      },
    ],
  }),
})
