import { minorOf } from '../../../src/fleet/versions.ts'
import type { MachineDocument } from '../config/machine-document.ts'
import { kernelParams, wantedParams } from './kernel.ts'
import type { DerivedResource } from './resource.ts'
import type { ServiceStatus } from './services.ts'
import { settingsOf } from './settings.ts'
import { specOf } from './spec.ts'
import type { Field, Value } from './spec.ts'

/** A member of the cluster as discovery tells it. */
export type ClusterMember = {
  readonly id: string
  readonly name: string
  readonly addresses: readonly string[]
  readonly controlPlane: boolean
  /** `v1.13.9` */
  readonly version: string
}

/** What a computer and its neighbours add to the config that runs. */
export type NodeFacts = {
  /** `v1.13.9`, of the image that runs. */
  readonly version: string
  readonly schematic: string
  readonly extensions: readonly { readonly name: string; readonly version: string }[]
  /** What runs; undefined in maintenance. */
  readonly documents: readonly MachineDocument[] | undefined
  /** Loaded since the boot, in order. */
  readonly modules: readonly string[]
  /** The name where the config gives none. */
  readonly name: string
  readonly uuid: string
  /** `10.0.20.51/24` */
  readonly address: string
  readonly link: { readonly name: string; readonly mac: string }
  readonly gateway: string | undefined
  readonly disks: readonly {
    readonly name: string
    readonly bytes: number
    readonly model?: string
    readonly serial?: string
    readonly wwid?: string
    readonly transport?: string
  }[]
  readonly cmdline: string
  readonly members: readonly ClusterMember[]
  /** Of this node, if it has one. */
  readonly etcdMember: bigint | undefined
  readonly services: readonly ServiceStatus[]
  /** As the API server shows the Node object; undefined where it does not answer or has none. */
  readonly node:
    | {
        readonly ready: boolean
        readonly unschedulable: boolean
        readonly labels?: Readonly<Record<string, string>>
        readonly annotations?: Readonly<Record<string, string>>
      }
    | undefined
  readonly staticPods: readonly { readonly name: string; readonly ready: boolean; readonly reason?: string }[]
  readonly diagnostics: readonly {
    readonly id: string
    readonly message: string
    readonly details: readonly string[]
  }[]
}

type Place = { readonly namespace: string; readonly type: string; readonly owner: string }

const resource = (
  { namespace, type, owner }: Place,
  id: string,
  fields: readonly Field[],
  labels: Readonly<Record<string, string>> = {}
): DerivedResource => ({
  namespace,
  type,
  id,
  owner,
  phase: 'running',
  labels,
  annotations: {},
  ...specOf(fields),
})

const place = (namespace: string, type: string, owner: string): Place => ({ namespace, type, owner })

/**
 * The resources that follow from what runs on a node. Config, stage, META keys, boot id and definitions are not among them:
 * they are the node's own. Source of names and shapes: siderolabs/talos pkg/machinery/resources.
 */
export const deriveResources = (facts: NodeFacts): readonly DerivedResource[] => {
  const minor = minorOf(facts.version)
  return [
    ...hardware(facts),
    ...image(facts, minor),
    ...network(facts, minor),
    ...services(facts),
    ...(facts.documents === undefined ? [] : configured(facts, facts.documents, minor)),
  ]
}

const hardware = (facts: NodeFacts): readonly DerivedResource[] => [
  resource(
    place('hardware', 'SystemInformations.hardware.talos.dev', 'hardware.SystemInfoController'),
    'systeminformation',
    [
      ['manufacturer', 1, 'QEMU'],
      ['productName', 2, 'Standard PC (Q35 + ICH9, 2009)'],
      ['version', 3, 'pc-q35-9.2'],
      ['uuid', 5, facts.uuid],
      ['wakeUpType', 6, 'Power Switch'],
    ]
  ),
  ...facts.disks.map((disk) =>
    resource(place('runtime', 'Disks.block.talos.dev', 'block.DisksController'), disk.name, [
      ['dev_path', 14, `/dev/${disk.name}`],
      ['size', 1, disk.bytes],
      ['pretty_size', 15, prettySize(disk.bytes)],
      ['io_size', 2, 512],
      ['sector_size', 3, 512],
      ['readonly', 4, false],
      ['cdrom', 13, false],
      ['model', 5, disk.model],
      ['serial', 6, disk.serial],
      ['wwid', 8, disk.wwid],
      ['sub_system', 10, '/sys/class/block'],
      ['transport', 11, disk.transport ?? 'virtio'],
    ])
  ),
]

const prettySize = (bytes: number): string => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes) / 3)))
  const scaled = bytes / 1000 ** power
  return `${scaled < 10 ? scaled.toFixed(1) : Math.round(scaled)} ${units[power]}`
}

const image = (facts: NodeFacts, minor: number): readonly DerivedResource[] => {
  const extension = (name: string, version: string): readonly Field[] => [
    ['image', 1, `${name}.sqsh`],
    [
      'metadata',
      2,
      {
        fields: [
          ['name', 1, name],
          ['version', 2, version],
          ['author', 3, name === 'schematic' ? 'Image Factory' : 'Sidero Labs'],
          [
            'description',
            4,
            name === 'schematic'
              ? 'Virtual extension which specifies the schematic of the image built with Image Factory.'
              : `This system extension provides ${name}.`,
          ],
          ['compatibility', 5, { fields: [['talos', 1, { fields: [['version', 1, '>= v1.0.0']] }]] }],
        ],
      },
    ],
  ]
  const statuses = place(
    'runtime',
    'ExtensionStatuses.runtime.talos.dev',
    'runtime.ExtensionStatusController'
  )
  const layers = [
    ...facts.extensions,
    ...(facts.schematic === '' ? [] : [{ name: 'schematic', version: facts.schematic }]),
  ]
  return [
    ...layers.map(({ name, version }, index) => resource(statuses, String(index), extension(name, version))),
    ...(minor >= 14 && facts.schematic !== ''
      ? [
          resource(
            place(
              'runtime',
              'ImageFactorySchematics.runtime.talos.dev',
              'runtime.ImageFactorySchematicController'
            ),
            'image-factory-schematic',
            [
              ['schematicId', 1, facts.schematic],
              ['flavor', 2, 'metal'],
              ['apiUrl', 3, 'https://factory.talos.dev'],
            ]
          ),
        ]
      : []),
    ...(minor >= 10
      ? [
          resource(place('runtime', 'Versions.runtime.talos.dev', 'runtime.VersionController'), 'version', [
            ['version', 1, facts.version],
            ['name', 2, 'Talos'],
          ]),
        ]
      : []),
    ...(minor >= 11
      ? [
          resource(
            place('runtime', 'KernelCmdlines.runtime.talos.dev', 'runtime.KernelCmdlineController'),
            'cmdline',
            [['cmdline', 1, facts.cmdline]]
          ),
        ]
      : []),
    resource(
      place('runtime', 'SecurityStates.talos.dev', 'runtime.SecurityStateController'),
      'securitystate',
      [
        ['secureBoot', 1, false],
        ['selinuxState', 4, minor >= 10 ? { word: 'enabled, permissive', number: 1 } : undefined],
        ['bootedWithUKI', 5, minor >= 10 ? false : undefined],
      ]
    ),
  ]
}

const network = (facts: NodeFacts, minor: number): readonly DerivedResource[] => {
  const settings = settingsOf(facts.documents ?? [])
  const six = facts.address.includes(':')
  const family: Value = six ? { word: 'inet6', number: 10 } : { word: 'inet4', number: 2 }
  const [name = '', ...domain] = (settings.hostname ?? facts.name).split('.')
  const address = place('network', 'AddressStatuses.net.talos.dev', 'network.AddressStatusController')
  const one = (prefix: string, link: string, index: number, scope: Value): DerivedResource =>
    resource(address, `${link}/${prefix}`, [
      ['address', 1, { prefix }],
      ['linkIndex', 6, index],
      ['linkName', 7, link],
      ['family', 8, prefix.includes(':') ? { word: 'inet6', number: 10 } : { word: 'inet4', number: 2 }],
      ['scope', 9, scope],
      ['flags', 10, { word: 'permanent', number: 128 }],
    ])
  const servers = settings.nameservers.length > 0 ? settings.nameservers : ['1.1.1.1', '8.8.8.8']
  const times =
    settings.timeServers.length > 0
      ? settings.timeServers
      : [minor >= 9 ? 'time.cloudflare.com' : 'pool.ntp.org']
  const { gateway } = facts
  return [
    resource(
      place('network', 'HostnameStatuses.net.talos.dev', 'network.HostnameSpecController'),
      'hostname',
      [
        ['hostname', 1, name],
        ['domainname', 2, domain.join('.')],
      ]
    ),
    one('127.0.0.1/8', 'lo', 1, { word: 'host', number: 254 }),
    one(facts.address, facts.link.name, 2, { word: 'global', number: 0 }),
    ...(['lo', facts.link.name] as const).map((link, index) =>
      resource(place('network', 'LinkStatuses.net.talos.dev', 'network.LinkStatusController'), link, [
        ['index', 1, index + 1],
        ['type', 2, index === 0 ? { word: 'loopback', number: 772 } : { word: 'ether', number: 1 }],
        ['hardwareAddr', 5, { mac: index === 0 ? '00:00:00:00:00:00' : facts.link.mac }],
        ['mtu', 7, index === 0 ? 65536 : 1500],
        ['operationalState', 10, { word: index === 0 ? 'unknown' : 'up', number: index === 0 ? 0 : 6 }],
        ['linkState', 22, true],
      ])
    ),
    ...(gateway === undefined
      ? []
      : [
          resource(
            place('network', 'RouteStatuses.net.talos.dev', 'network.RouteStatusController'),
            six ? `${facts.link.name}/inet6/${gateway}//1024` : `inet4/${gateway}//1024`,
            [
              ['family', 1, family],
              ['dst', 2, { prefix: '' }],
              ['src', 3, { ip: '' }],
              ['gateway', 4, { ip: gateway }],
              ['outLinkIndex', 5, 2],
              ['outLinkName', 6, facts.link.name],
              ['table', 7, { word: 'main', number: 254 }],
              ['priority', 8, 1024],
              ['scope', 9, { word: 'global', number: 0 }],
              ['type', 10, { word: 'unicast', number: 1 }],
              ['protocol', 12, { word: 'static', number: 4 }],
            ]
          ),
        ]),
    resource(
      place('network', 'ResolverStatuses.net.talos.dev', 'network.ResolverSpecController'),
      'resolvers',
      [
        ['dnsServers', 1, servers.map((ip) => ({ ip }))],
        ['searchDomains', 2, settings.searchDomains],
      ]
    ),
    resource(
      place('network', 'TimeServerStatuses.net.talos.dev', 'network.TimeServerSpecController'),
      'timeservers',
      [['timeServers', 1, times]]
    ),
    resource(place('network', 'NetworkStatuses.net.talos.dev', 'network.StatusController'), 'status', [
      ['addressReady', 1, true],
      ['connectivityReady', 2, true],
      ['hostnameReady', 3, true],
      ['etcFilesReady', 4, true],
    ]),
  ]
}

const services = (facts: NodeFacts): readonly DerivedResource[] => [
  // A service that does not run has no resource.
  ...facts.services
    .filter(({ state }) => state === 'Running')
    .map(({ id, health }) =>
      resource(place('runtime', 'Services.v1alpha1.talos.dev', 'v1alpha1.ServiceController'), id, [
        ['running', 1, true],
        ['healthy', 2, health === 'healthy'],
        ['unknown', 3, health === 'unknown'],
      ])
    ),
  ...facts.diagnostics.map(({ id, message, details }) =>
    resource(place('runtime', 'Diagnostics.runtime.talos.dev', 'runtime.DiagnosticsController'), id, [
      ['message', 1, message],
      ['details', 2, details],
    ])
  ),
]

const configured = (
  facts: NodeFacts,
  documents: readonly MachineDocument[],
  minor: number
): readonly DerivedResource[] => {
  const settings = settingsOf(documents)
  const role: Value = settings.controlPlane
    ? { word: 'controlplane', number: 2 }
    : { word: 'worker', number: 3 }
  const nodename = (settings.hostname ?? facts.name).split('.')[0] ?? ''
  const typeResource: DerivedResource = {
    namespace: 'config',
    type: 'MachineTypes.config.talos.dev',
    id: 'machine-type',
    owner: 'config.MachineTypeController',
    phase: 'running',
    labels: {},
    annotations: {},
    spec: `${settings.controlPlane ? 'controlplane' : 'worker'}\n`,
    protoSpec: specOf([['', 1, role]]).protoSpec,
  }
  return [
    typeResource,
    resource(place('k8s', 'Nodenames.kubernetes.talos.dev', 'k8s.NodenameController'), 'nodename', [
      ['nodename', 1, nodename],
      ['hostnameVersion', 2, '1'],
      ['skipNodeRegistration', 3, false],
    ]),
    ...kernel(facts, settings, minor),
    ...(settings.discovery ? members(facts) : []),
    ...kubernetes(facts, settings, minor, nodename),
    ...volumes(settings.volumes, minor),
    ...(settings.controlPlane && facts.etcdMember !== undefined
      ? [
          resource(place('etcd', 'EtcdMembers.etcd.talos.dev', 'etcd.MemberController'), 'local', [
            ['memberID', 1, facts.etcdMember.toString(16).padStart(16, '0')],
          ]),
        ]
      : []),
  ]
}

type Settings = ReturnType<typeof settingsOf>

const kernel = (facts: NodeFacts, settings: Settings, minor: number): readonly DerivedResource[] => [
  ...[...wantedParams(settings, minor)].map(([id, value]) =>
    resource(
      place('runtime', 'KernelParamSpecs.runtime.talos.dev', 'runtime.KernelParamConfigController'),
      id,
      [
        ['value', 1, value],
        ['ignoreErrors', 2, false],
      ]
    )
  ),
  ...kernelParams(settings, minor).map((param) =>
    resource(
      place('runtime', 'KernelParamStatuses.runtime.talos.dev', 'runtime.KernelParamSpecController'),
      param.id,
      [
        ['current', 1, param.current],
        ['default', 2, param.default],
        ['unsupported', 3, param.unsupported],
      ]
    )
  ),
  ...settings.modules.map(({ name, parameters }) =>
    resource(
      place('runtime', 'KernelModuleSpecs.runtime.talos.dev', 'runtime.KernelModuleConfigController'),
      name,
      [
        ['string', 1, name],
        ['parameters', 2, parameters],
      ]
    )
  ),
  // The kernel's own names have no hyphens.
  ...facts.modules
    .map((module, index) => {
      const id = module.replaceAll('-', '_')
      const address = `0xffffffffc0${(0x100000 + index * 0x1000).toString(16)}`
      return minor >= 14
        ? resource(
            place(
              'runtime',
              'KernelModuleStatuses.runtime.talos.dev',
              'runtime.KernelModuleStatusController'
            ),
            id,
            [
              ['type', 1, { word: 'dynamic', number: 2 }],
              ['size', 2, 16384],
              ['referenceCount', 3, 0],
              ['state', 5, { word: 'live', number: 0 }],
              ['address', 6, address],
            ]
          )
        : resource(
            place('runtime', 'LoadedKernelModules.runtime.talos.dev', 'runtime.LoadedKernelModuleController'),
            id,
            [
              ['size', 1, 16384],
              ['referenceCount', 2, 0],
              ['state', 4, 'Live'],
              ['address', 5, address],
            ]
          )
    })
    .filter(({ type }) => minor >= 11 || !type.startsWith('Loaded')),
]

const members = (facts: NodeFacts): readonly DerivedResource[] =>
  facts.members.map((member) =>
    resource(
      place('cluster', 'Members.cluster.talos.dev', 'cluster.MemberController'),
      member.name.split('.')[0] ?? member.name,
      [
        ['nodeId', 1, member.id],
        ['addresses', 2, member.addresses.map((ip) => ({ ip }))],
        ['hostname', 3, member.name],
        [
          'machineType',
          4,
          member.controlPlane ? { word: 'controlplane', number: 2 } : { word: 'worker', number: 3 },
        ],
        ['operatingSystem', 5, `Talos (${member.version})`],
        ['controlPlane', 6, member.controlPlane ? { fields: [['port', 1, 6443]] } : undefined],
      ]
    )
  )

const kubernetes = (
  facts: NodeFacts,
  settings: Settings,
  minor: number,
  nodename: string
): readonly DerivedResource[] => [
  ...(facts.node === undefined
    ? []
    : [
        resource(place('k8s', 'NodeStatuses.kubernetes.talos.dev', 'k8s.NodeStatusController'), nodename, [
          ['nodename', 1, nodename],
          ['nodeReady', 2, facts.node.ready],
          ['unschedulable', 3, facts.node.unschedulable],
          ['labels', 4, { map: facts.node.labels ?? settings.labels }],
          ['annotations', 5, { map: facts.node.annotations ?? settings.annotations }],
        ]),
      ]),
  ...(minor >= 14 && settings.kubelet.image !== ''
    ? [
        resource(
          place('k8s', 'KubeletStatuses.kubernetes.talos.dev', 'k8s.KubeletServiceController'),
          'kubelet',
          [['image', 1, settings.kubelet.image]]
        ),
      ]
    : []),
  ...facts.staticPods.map((pod) => staticPod(pod, nodename)),
]

/** The status of a pod, a `google.protobuf.Struct` on the wire. */
const staticPod = (pod: NodeFacts['staticPods'][number], nodename: string): DerivedResource => {
  const status = pod.ready ? 'True' : 'False'
  const conditions = ['Initialized', 'Ready', 'ContainersReady', 'PodScheduled'].map((type) => ({
    type,
    status: type === 'Ready' || type === 'ContainersReady' ? status : 'True',
  }))
  const phase = pod.ready ? 'Running' : pod.reason === undefined ? 'Pending' : 'Running'
  const waiting = pod.reason === undefined ? {} : { message: pod.reason }
  const value = { phase, ...waiting, conditions }
  return {
    ...resource(
      place('k8s', 'StaticPodStatuses.kubernetes.talos.dev', 'k8s.KubeletStaticPodController'),
      `kube-system/${pod.name}-${nodename}`,
      [
        ['phase', 1, phase],
        ['message', 2, pod.reason],
        [
          'conditions',
          3,
          conditions.map((each) => ({
            fields: [
              ['type', 1, each.type],
              ['status', 2, each.status],
            ] satisfies Field[],
          })),
        ],
      ]
    ),
    protoSpec: structMessage(value),
  }
}

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain }

/** `{podStatus: Struct}` for strings, lists and maps. */
const structMessage = (value: { readonly [key: string]: Plain }): Uint8Array =>
  specOf([['', 1, { fields: struct(value) }]]).protoSpec

const struct = (value: { readonly [key: string]: Plain }): readonly Field[] =>
  Object.entries(value).map(([key, each]) => [
    key,
    1,
    {
      fields: [
        ['key', 1, key],
        ['value', 2, { fields: structValue(each) }],
      ],
    },
  ])

const structValue = (value: Plain): readonly Field[] => {
  if (typeof value === 'string') return [['', 3, value]]
  if (Array.isArray(value))
    return [
      [
        '',
        6,
        { fields: [['', 1, (value as readonly Plain[]).map((each) => ({ fields: structValue(each) }))]] },
      ],
    ]
  return [['', 5, { fields: struct(value as { readonly [key: string]: Plain }) }]]
}

const volumes = (own: readonly string[], minor: number): readonly DerivedResource[] =>
  ['META', 'STATE', 'EPHEMERAL', ...own].map((id) =>
    resource(place('runtime', 'VolumeStatuses.block.talos.dev', 'block.VolumeManagerController'), id, [
      ['phase', 1, { word: 'ready', number: 6 }],
      ['type', 16, minor >= 11 ? { word: 'partition', number: 0 } : undefined],
      ['location', 2, `/dev/${id.startsWith('u-') ? 'sdb1' : `sda${{ META: 4, STATE: 5 }[id] ?? 6}`}`],
      ['filesystem', 10, id === 'META' ? { word: 'none', number: 0 } : { word: 'xfs', number: 1 }],
    ])
  )
