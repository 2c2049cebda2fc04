import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deriveResources } from '../../../lab/talos/state/resources.ts'
import type { NodeFacts } from '../../../lab/talos/state/node-facts.ts'
import { newest, worker } from '../talos-config/configs.ts'
import { facts } from './facts.ts'

const spec = (from: NodeFacts, type: string, id: string): unknown => {
  const found = deriveResources(from).find(
    (resource) => resource.type.startsWith(`${type}.`) && resource.id === id
  )
  return found === undefined ? undefined : parse(found.spec)
}

describe('what runs on a lab Talos node shows in its resources', () => {
  test('no resource comes twice, in no version', () => {
    for (const version of newest) {
      const keys = deriveResources(facts({ version })).map(({ namespace, type, id }) =>
        [namespace, type, id].join('/')
      )
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('type, name and version', () => {
    expect(spec(facts(), 'MachineTypes', 'machine-type')).toBe('worker')
    expect(spec(facts(), 'Nodenames', 'nodename')).toMatchObject({ nodename: 'w1' })
    expect(spec(facts(), 'Versions', 'version')).toEqual({ version: 'v1.13.9', name: 'Talos' })
    expect(spec(facts({ version: 'v1.9.6' }), 'Versions', 'version')).toBeUndefined()
  })

  test('the schematic is an extension in all versions and a resource of its own in 1.14', () => {
    const { schematic } = facts()
    expect(spec(facts(), 'ExtensionStatuses', '1')).toMatchObject({
      metadata: { name: 'schematic', version: schematic },
    })
    expect(spec(facts(), 'ImageFactorySchematics', 'image-factory-schematic')).toBeUndefined()
    expect(spec(facts({ version: 'v1.14.0' }), 'ImageFactorySchematics', 'image-factory-schematic')).toEqual({
      schematicId: schematic,
      flavor: 'metal',
      apiUrl: 'https://factory.talos.dev',
    })
  })

  test('kernel parameters follow the config, modules stay until the next boot', () => {
    const text = worker.replace(
      'machine:',
      'machine:\n  sysctls: {net.core.bpf_jit_harden: "1"}\n  kernel: {modules: [{name: nvidia_uvm, parameters: [a=b]}]}'
    )
    const changed = facts({ modules: ['nvidia_uvm', 'br-netfilter'] }, text)
    expect(spec(changed, 'KernelParamStatuses', 'proc.sys.net.core.bpf_jit_harden')).toEqual({
      current: '1',
      default: '0',
      unsupported: false,
    })
    expect(spec(facts(), 'KernelParamStatuses', 'proc.sys.net.core.bpf_jit_harden')).toMatchObject({
      current: '2',
    })
    expect(spec(changed, 'KernelModuleSpecs', 'nvidia_uvm')).toEqual({
      string: 'nvidia_uvm',
      parameters: ['a=b'],
    })
    expect(spec(changed, 'LoadedKernelModules', 'br_netfilter')).toMatchObject({ state: 'Live' })
    expect(spec(facts({ modules: ['a'], version: 'v1.14.0' }), 'KernelModuleStatuses', 'a')).toMatchObject({
      type: 'dynamic',
      state: 'live',
    })
    expect(spec(facts({ modules: ['a'], version: 'v1.10.9' }), 'LoadedKernelModules', 'a')).toBeUndefined()
  })

  test('members need discovery', () => {
    const members = [
      { id: 'abc', name: 'cp1', addresses: ['10.0.20.51'], controlPlane: true, version: 'v1.13.9' },
    ]
    const discovering = `${worker}  id: a\n  secret: b\n  discovery: {enabled: true}\n`
    expect(spec(facts({ members }), 'Members', 'cp1')).toBeUndefined()
    expect(spec(facts({ members }, discovering), 'Members', 'cp1')).toEqual({
      nodeId: 'abc',
      addresses: ['10.0.20.51'],
      hostname: 'cp1',
      machineType: 'controlplane',
      operatingSystem: 'Talos (v1.13.9)',
      controlPlane: { port: 6443 },
    })
  })

  test('in maintenance there is hardware and network, and nothing of a config', () => {
    const types = new Set(
      deriveResources(facts({ documents: undefined })).map(({ type }) => type.split('.')[0])
    )
    expect(types).toContain('Disks')
    expect(types).toContain('AddressStatuses')
    expect(types).not.toContain('MachineTypes')
    expect(types).not.toContain('NodeStatuses')
  })

  test('the wire carries what the text says', () => {
    const found = deriveResources(facts()).find(({ type }) => type.startsWith('NodeStatuses.'))
    // nodename = "w1", nodeReady = true; false and empty stay away.
    expect(Buffer.from(found?.protoSpec ?? []).toString('hex')).toBe('0a0277311001')
    const address = deriveResources(facts()).find(({ id }) => id === 'eth0/10.0.20.101/24')
    expect(Buffer.from(address?.protoSpec ?? []).toString('hex')).toBe(
      '0a080a040a00146510183002' + '3a0465746830' + '4002' + '508001'
    )
  })
})
