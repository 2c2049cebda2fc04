import { minorOf } from '../../../src/fleet/versions.ts'
import type { MachineDocument } from '../config/machine-document.ts'
import type { NodeFacts } from './node-facts.ts'
import type { DerivedResource } from './resource.ts'
import { place, resource } from './resources/derived.ts'
import { hardware, volumes } from './resources/hardware.ts'
import { image } from './resources/image.ts'
import { kernel } from './resources/kernel.ts'
import { kubernetes, members } from './resources/kubernetes.ts'
import { network } from './resources/network.ts'
import { settingsOf } from './settings.ts'
import { specOf } from './spec.ts'
import type { Value } from './spec.ts'

export type { ClusterMember, NodeFacts } from './node-facts.ts'

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
