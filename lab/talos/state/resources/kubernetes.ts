import type { NodeFacts } from '../node-facts.ts'
import type { DerivedResource } from '../resource.ts'
import { specOf } from '../spec.ts'
import type { Field } from '../spec.ts'
import { place, resource } from './derived.ts'
import type { Settings } from './kernel.ts'

export const members = (facts: NodeFacts): readonly DerivedResource[] =>
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

export const kubernetes = (
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
