import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/subjects/document.ts'
import { capabilityPackages } from '../../src/subjects/capabilities/host-needs.ts'
import { normalise } from '../../src/subjects/capabilities/normalise.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const fleet = (node: string, more: Texts = {}): Texts => ({
  ...smallFleet(),
  'w1.yaml': worker('w1', node),
  ...more,
})

const documentsOf = (texts: Texts): ReadonlyMap<string, Document> => {
  const node = renderTexts(texts).rendering.nodes.find(({ name }) => name === 'w1')
  return new Map(node?.documents.map((document) => [document.path, document]))
}

const configOf = (texts: Texts): readonly Record<string, unknown>[] => {
  const body = documentsOf(texts).get('talos/machineconfig.yaml')?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no machine config')
  return body.yaml as readonly Record<string, unknown>[]
}

const talos = (node: string, version: string, contract: string, kubernetes: string): Texts => {
  const texts = onTalos(fleet(node), version, contract)
  return { ...texts, 'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', () => kubernetes) }
}

const rules = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule }) => rule !== 'not-rendered')
    .map(({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`)

describe('capabilities on Ubuntu', () => {
  const texts = fleet('  capabilities: [nfs-client, iscsi, guest-agent]\n')

  it('are packages, units and modules that must be there, the modules in a file of their own', () => {
    const documents = documentsOf(texts)
    expect(documents.get('etc/modules-load.d/91-plumbline-capabilities.conf')).toEqual({
      path: 'etc/modules-load.d/91-plumbline-capabilities.conf',
      plane: 'disk',
      body: { text: 'iscsi_tcp\n' },
      file: { mode: 0o644, owner: 'root', group: 'root' },
      secrets: [],
    })
    expect(documents.get('running/capabilities.yaml')?.body).toEqual({
      yaml: [
        {
          packages: { 'nfs-common': 'installed', 'open-iscsi': 'installed', 'qemu-guest-agent': 'installed' },
          units: { 'iscsid.socket': 'active', 'qemu-guest-agent.service': 'active' },
          modules: { iscsi_tcp: 'loaded' },
        },
      ],
    })
    const node = renderTexts(texts).fleet.nodes.find(({ name }) => name === 'w1')
    expect(node && capabilityPackages(node)).toEqual(['nfs-common', 'open-iscsi', 'qemu-guest-agent'])
  })

  it('B9 a GPU has no driver on the host: gpu-operator brings it', () => {
    const documents = documentsOf(fleet('  capabilities: [nvidia-gpu]\n'))
    expect([...documents.keys()].filter((path) => path.includes('capabilities'))).toEqual([])
  })

  it('what the machine prints is the same value', () => {
    const file = (text: string) => normalise({ path: 'x', plane: 'disk', body: { text }, secrets: [] })
    expect(file('# a\n\n iscsi-tcp \n')).toEqual(file('iscsi_tcp\n'))
    const running = (modules: Record<string, string>) =>
      normalise({ path: 'x', plane: 'running', body: { yaml: [{ modules }] }, secrets: [] })
    expect(running({ 'iscsi-tcp': 'loaded' })).toEqual(running({ iscsi_tcp: 'loaded' }))
  })
})

describe('the GPU on Talos', () => {
  const gpu = '  capabilities: [nvidia-gpu]\n'

  it('C15 up to 1.12 the container toolkit needs the softer BPF setting', () => {
    const [v1alpha1] = configOf(talos(gpu, 'v1.12.7', 'v1.12', 'v1.34.2'))
    expect(v1alpha1).toMatchObject({
      machine: {
        sysctls: { 'net.core.bpf_jit_harden': '1' },
        kernel: {
          modules: [
            { name: 'nvidia' },
            { name: 'nvidia_uvm' },
            { name: 'nvidia_drm' },
            { name: 'nvidia_modeset' },
          ],
        },
      },
    })
    const [newer] = configOf(talos(gpu, 'v1.13.9', 'v1.12', 'v1.34.2'))
    expect(JSON.stringify(newer)).not.toContain('bpf_jit_harden')
  })

  it("C15 a value of the user's own stays, and one that breaks the GPU is a warning", () => {
    const own = (value: number) =>
      talos(`${gpu}  sysctls: { net.core.bpf_jit_harden: ${value} }\n`, 'v1.12.7', 'v1.12', 'v1.34.2')
    expect(configOf(own(0))[0]).toMatchObject({ machine: { sysctls: { 'net.core.bpf_jit_harden': '0' } } })
    expect(rules(own(0))).toEqual([])
    expect(rules(own(2))).toEqual(['warning C15 nodes/w1.yaml:7:39'])
  })

  it('on contract 1.14 the modules are documents', () => {
    const documents = configOf(talos(gpu, 'v1.14.0', 'v1.14', 'v1.36.3'))
    expect(documents.filter(({ kind }) => kind === 'KernelModuleConfig').map(({ name }) => name)).toEqual([
      'nvidia',
      'nvidia_drm',
      'nvidia_modeset',
      'nvidia_uvm',
    ])
    expect(JSON.stringify(documents[0])).not.toContain('modules')
  })

  it('modules listed by hand are not lost', () => {
    const [v1alpha1] = configOf(
      talos(
        `${gpu}  kernel: { modules: [br_netfilter, { name: nvidia, parameters: [a=1] }] }\n`,
        'v1.13.9',
        'v1.13',
        'v1.34.2'
      )
    )
    expect(v1alpha1).toMatchObject({
      machine: {
        kernel: {
          modules: [
            { name: 'br_netfilter' },
            { name: 'nvidia', parameters: ['a=1'] },
            { name: 'nvidia_uvm' },
            { name: 'nvidia_drm' },
            { name: 'nvidia_modeset' },
          ],
        },
      },
    })
  })

  it.each([
    ['  gpu: { driver: 580.1.1 }\n', []],
    ['  gpu: { driver: 570.1.1 }\n', ['warning gpu-driver nodes/w1.yaml:7:18']],
    ['  gpu: { track: production, driver: 595.1.1 }\n', []],
  ])('a pinned driver must be the one of the track: %s', (settings, found) =>
    expect(rules(talos(gpu + settings, 'v1.13.9', 'v1.13', 'v1.34.2'))).toEqual(found)
  )
})

describe('what is worth saying about capabilities', () => {
  it('C54 a GPU node on Ubuntu pins kernel and driver', () => {
    const gpu = '  capabilities: [nvidia-gpu]\n'
    expect(rules(fleet(gpu))).toEqual(['warning C54 nodes/w1.yaml:6:18'])
    expect(
      rules(fleet(`${gpu}  kernel: { version: 6.8.0-117-generic }\n  gpu: { driver: 570.195.03 }\n`))
    ).toEqual([])
  })

  it('a virtual machine with a GPU names its device', () => {
    const pinned =
      '  capabilities: [nvidia-gpu]\n  kernel: { version: 6.8.0-117-generic }\n  gpu: { driver: 570.195.03 }\n'
    expect(rules(fleet(`${pinned}  vm: { id: 201 }\n`))).toEqual([
      'warning gpu-passthrough nodes/w1.yaml:6:18',
    ])
    expect(rules(fleet(`${pinned}  vm: { id: 201, passthrough: ['0000:06:00.0'] }\n`))).toEqual([])
  })

  it('C10 nfs-utils begins with 1.12, and NFSv4 works without', () => {
    const nfs = '  capabilities: [nfs-client]\n'
    const before = talos(nfs, 'v1.11.6', 'v1.11', 'v1.33.0')
    expect(rules(before)).toEqual(['note nfs-utils nodes/w1.yaml:6:18'])
    expect(documentsOf(before).has('talos/schematic.yaml')).toBe(false)
    expect(documentsOf(talos(nfs, 'v1.12.7', 'v1.11', 'v1.33.0')).get('talos/schematic.yaml')?.body).toEqual({
      text: 'customization:\n    systemExtensions:\n        officialExtensions:\n            - siderolabs/nfs-utils\n',
    })
  })

  it('gpu without the capability does nothing', () =>
    expect(rules(fleet('  gpu: { track: lts }\n'))).toEqual(['warning gpu-unused nodes/w1.yaml:6:8']))
})
