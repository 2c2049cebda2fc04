import { atLeast } from './version.ts'

const admin = ['os:admin']
const operator = [...admin, 'os:operator']
const reader = [...operator, 'os:reader']

/** Who may call what: internal/app/machined/pkg/system/services/machined.go. Whatever is not listed is for administrators. */
const rules: Readonly<Record<string, readonly string[]>> = {
  ...named('cluster.ClusterService', reader, ['HealthCheck']),
  ...named('inspect.InspectService', reader, ['ControllerRuntimeDependencies']),
  ...named('storage.StorageService', reader, ['Disks']),
  ...named('time.TimeService', reader, ['Time', 'TimeCheck']),
  ...named('machine.ImageService', reader, ['List']),
  ...named('machine.ImageService', operator, ['Pull']),
  ...named('machine.ImageService', [...reader, 'os:image:verifier'], ['Verify']),
  ...named('cosi.resource.State', reader, ['Get', 'List', 'Watch']),
  ...named(
    'machine.MachineService',
    reader,
    // Dmesg and the other streams too: what they show is not secret.
    `CPUInfo CPUFreqStats Containers DiskStats DiskUsage Dmesg Events Hostname ImageList List LoadAvg Logs LogsContainers
     Memory Mounts NetworkDeviceStats Netstat Processes ServiceList Stats SystemStat Version`.split(/\s+/)
  ),
  ...named(
    'machine.MachineService',
    operator,
    `EtcdAlarmDisarm EtcdDefragment ImagePull PacketCapture Reboot Restart ServiceRestart ServiceStart ServiceStop
     Shutdown`.split(/\s+/)
  ),
  ...named(
    'machine.MachineService',
    [...reader, 'os:etcd:backup'],
    ['EtcdAlarmList', 'EtcdMemberList', 'EtcdStatus']
  ),
  ...named('machine.MachineService', [...operator, 'os:etcd:backup'], ['EtcdSnapshot']),
}

function named(
  service: string,
  roles: readonly string[],
  methods: readonly string[]
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(methods.map((method) => [`/${service}/${method}`, roles]))
}

// From 1.13 on the handler itself decides, because a node without a config lets readers apply one.
const decidedLater = ['/machine.MachineService/ApplyConfiguration', '/storage.StorageService/BlockDeviceWipe']
const metaWrites = ['/machine.MachineService/MetaWrite', '/machine.MachineService/MetaDelete']

/** Whether any of the roles may call `/package.Service/Method` on this version of Talos. */
export const authorized = (version: string, method: string, roles: readonly string[]): boolean => {
  const newer = atLeast(version, '1.13.0')
  const allowed =
    newer && metaWrites.includes(method)
      ? [...admin, 'os:meta:writer']
      : (newer || atLeast(version, '1.12.9')) && decidedLater.includes(method)
        ? [...admin, 'os:reader']
        : (rules[method] ?? admin)
  return roles.some((role) => allowed.includes(role))
}

/** The roles that this version knows among the organisations of a certificate. */
export const knownRoles = (version: string, organizations: readonly string[]): readonly string[] => {
  const known = [
    ...reader,
    'os:etcd:backup',
    'os:impersonator',
    ...(atLeast(version, '1.13.0') ? ['os:image:verifier', 'os:meta:writer'] : []),
  ]
  return organizations.map((name) => name.trim()).filter((name) => known.includes(name))
}
