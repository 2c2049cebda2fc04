import { create, toBinary } from '@bufbuild/protobuf'
import { stringify } from 'yaml'
import { MachineConfigSpecSchema } from '../../src/adapters/talos/proto/config_pb.js'
import { MachineStatusEventSchema } from '../../src/adapters/talos/proto/events_pb.js'
import { MachineStatusSpecSchema, MetaKeySpecSchema } from '../../src/adapters/talos/proto/specs_pb.js'
import type { Config, Machine } from './machine.ts'
import { factsOf } from './facts.ts'
import { versionOf } from './machine.ts'
import { readiness } from './readiness.ts'
import { metaResources } from './resource-types.ts'
import { stageNumber } from './stages.ts'
import type { DerivedResource } from './state/resource.ts'
import { deriveResources } from './state/resources.ts'
import { atLeast } from './version.ts'

const configType = 'MachineConfigs.config.talos.dev'

/** A MachineConfig as this version shows it: from 1.12 on the text is one YAML string, and an annotation says so. */
export const machineConfig = (id: string, { bytes }: Config, version: string): DerivedResource => {
  const text = new TextDecoder().decode(bytes)
  const wrapped = atLeast(version, '1.12.0')
  return {
    namespace: 'config',
    type: configType,
    id,
    owner: '',
    phase: 'running',
    labels: {},
    annotations: wrapped ? { 'talos.dev/yaml-spec': '1' } : {},
    spec: wrapped ? literal(text) : text,
    protoSpec: toBinary(MachineConfigSpecSchema, create(MachineConfigSpecSchema, { yamlMarshalled: bytes })),
  }
}

/** A text as Go's YAML library writes one that has lines: a literal block, indented by four. */
const literal = (text: string): string => {
  const indent = text.startsWith(' ') || text.startsWith('\n') ? '4' : ''
  const chomp = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-'
  return `|${indent}${chomp}\n${text.replace(/\n$/, '').replaceAll(/^(?=.)/gm, () => '    ')}\n`
}

/** Brings the resources of a node in line with its state, and says so where its readiness or stage changed. */
export const refresh = (machine: Machine): void => {
  const { store, events, stage } = machine.boot
  const status = { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev', id: 'machine' }
  const before = store.get(status)?.resource.spec
  store.derive(ownResources(machine))
  if (store.get(status)?.resource.spec === before) return
  const unmetConditions = [...readiness(machine)]
  events.publish(MachineStatusEventSchema, {
    stage: stageNumber[stage],
    status: { ready: unmetConditions.length === 0, unmetConditions },
  })
}

/** What the node itself knows of its state. */
const ownResources = (machine: Machine): readonly DerivedResource[] => {
  const { boot, meta } = machine
  const version = versionOf(machine)
  const unmetConditions = [...readiness(machine)]
  const ready = unmetConditions.length === 0
  return [
    ...deriveResources(factsOf(machine)),
    ...metaResources(version),
    runtime('MachineStatuses', 'machine', 'runtime.MachineStatusController', {
      spec: { stage: boot.stage, status: { ready, unmetConditions } },
      protoSpec: toBinary(
        MachineStatusSpecSchema,
        create(MachineStatusSpecSchema, {
          stage: stageNumber[boot.stage],
          status: { ready, unmetConditions },
        })
      ),
    }),
    ...(atLeast(version, '1.14.0')
      ? [runtime('BootIDs', 'boot-id', 'runtime.BootIDController', { spec: { bootID: boot.id } })]
      : []),
    ...[...meta].map(([key, value]) =>
      runtime('MetaKeys', `0x${key.toString(16).padStart(2, '0')}`, '', {
        spec: { value },
        protoSpec: toBinary(MetaKeySpecSchema, create(MetaKeySpecSchema, { value })),
      })
    ),
  ]
}

const runtime = (
  type: string,
  id: string,
  owner: string,
  { spec, protoSpec }: { readonly spec: unknown; readonly protoSpec?: Uint8Array }
): DerivedResource => ({
  namespace: 'runtime',
  type: `${type}.runtime.talos.dev`,
  id,
  owner,
  phase: 'running',
  labels: {},
  annotations: {},
  spec: stringify(spec, { lineWidth: 0 }),
  ...(protoSpec === undefined ? {} : { protoSpec }),
})
