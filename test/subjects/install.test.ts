import { describe, expect, it } from 'vitest'
import { diskExpression } from '../../src/subjects/install/disk-expression.ts'
import { schematicId } from '../../src/subjects/installer/schematic.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

/** A Talos fleet with one more key below `talos` and one worker. */
const fleet = (node = '', talos = '', version = 'v1.13.9', contract = 'v1.13'): Texts => {
  const texts = onTalos({ ...smallFleet(), 'w1.yaml': worker('w1', node) }, version, contract)
  const kubernetes = Number(version.split('.')[1]) > 10 ? 'v1.34.2' : 'v1.32.0'
  return {
    ...texts,
    'cluster.yaml': (texts['cluster.yaml'] ?? '')
      .replace(`contract: ${contract} }`, () => `contract: ${contract}${talos} }`)
      .replace('v1.34.2', () => kubernetes),
  }
}

const rendered = (texts: Texts, name = 'w1') => {
  const node = renderTexts(texts).rendering.nodes.find((each) => each.name === name)
  const documents = new Map(node?.documents.map((document) => [document.path, document]))
  const config = documents.get('talos/machineconfig.yaml')?.body
  const schematic = documents.get('talos/schematic.yaml')?.body
  return {
    config: JSON.stringify(config),
    image: /"image":"([^"]*(?:installer|lab.example)[^"]*)"/.exec(JSON.stringify(config))?.[1],
    schematic: typeof schematic === 'object' && 'text' in schematic ? schematic.text : undefined,
  }
}

const findings = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule }) => rule !== 'not-rendered' && rule !== 'no-control-plane')
    .map(({ severity, rule, file, line, column, message }) => ({
      at: `${file}:${line}:${column}`,
      is: `${severity} ${rule}`,
      message,
    }))

describe('the image that a node is installed from', () => {
  it('is the plain one where nothing is asked for, and the vanilla schematic where none is published plain', () => {
    const vanilla = schematicId({})
    expect(rendered(fleet()).image).toBe('ghcr.io/siderolabs/installer:v1.13.9')
    expect(rendered(fleet('', '', 'v1.14.0', 'v1.13')).image).toBe(
      `factory.talos.dev/metal-installer/${vanilla}:v1.14.0`
    )
    expect(rendered(fleet('', ', platform: nocloud')).image).toBe(
      `factory.talos.dev/nocloud-installer/${vanilla}:v1.13.9`
    )
    expect(rendered(fleet('', ', secureboot: true')).image).toBe(
      `factory.talos.dev/metal-installer-secureboot/${vanilla}:v1.13.9`
    )
    expect(rendered(fleet()).schematic).toBeUndefined()
  })

  it('differs per node, and the document beside it is what its id is the hash of', () => {
    const texts = fleet(
      '  capabilities: [guest-agent, nvidia-gpu]\n  kernel: { args: [net.ifnames=0, -selinux] }\n',
      ', platform: nocloud, extensions: [siderolabs/intel-ucode]'
    )
    const text = `customization:
    extraKernelArgs:
        - net.ifnames=0
        - -selinux
    systemExtensions:
        officialExtensions:
            - siderolabs/intel-ucode
            - siderolabs/nvidia-container-toolkit-lts
            - siderolabs/nvidia-open-gpu-kernel-modules-lts
            - siderolabs/qemu-guest-agent
`
    const { image, schematic } = rendered(texts)
    expect(schematic).toBe(text)
    const id = schematicId({
      customization: {
        extraKernelArgs: ['net.ifnames=0', '-selinux'],
        systemExtensions: {
          officialExtensions: [
            'siderolabs/intel-ucode',
            'siderolabs/nvidia-container-toolkit-lts',
            'siderolabs/nvidia-open-gpu-kernel-modules-lts',
            'siderolabs/qemu-guest-agent',
          ],
        },
      },
    })
    expect(image).toBe(`factory.talos.dev/nocloud-installer/${id}:v1.13.9`)
    expect(rendered(texts, 'cp1').schematic).toBe(
      'customization:\n    systemExtensions:\n        officialExtensions:\n            - siderolabs/intel-ucode\n'
    )
  })

  it('the guest agent has the id that Talos prints in its own guide', () => {
    expect(rendered(fleet('  capabilities: [guest-agent]\n')).image).toContain(
      '/ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515:'
    )
  })

  it('one that the cluster names is taken as it is', () => {
    const own = ', installer: registry.lab.example/talos'
    expect(rendered(fleet('', own)).image).toBe('registry.lab.example/talos:v1.13.9')
    expect(findings(fleet('  capabilities: [guest-agent]\n', own))).toEqual([
      {
        at: 'nodes/cluster.yaml:6:58',
        is: 'warning installer-given',
        message:
          'this image is taken as it is, and w1 needs in it: siderolabs/qemu-guest-agent. Remove installer to have the image made for each node',
      },
    ])
    const factory = `${own.split(':')[0]}: factory.talos.dev/metal-installer/ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515`
    expect(findings(fleet('  capabilities: [guest-agent]\n', factory))).toEqual([])
    expect(findings(fleet('', `${own}, platform: nocloud`)).map(({ is }) => is)).toEqual([
      'error installer-given',
    ])
  })
})

describe('extensions that cannot be had', () => {
  it.each([
    [
      'C10',
      'siderolabs/nfs-utils:v2.7.2',
      'an extension follows the Talos version and has no tag of its own: write siderolabs/nfs-utils',
    ],
    [
      'C10',
      'siderolabs/nvidia-container-toolkit',
      'nvidia-container-toolkit is called nvidia-container-toolkit-lts today: write siderolabs/nvidia-container-toolkit-lts',
    ],
    [
      'C10',
      '"a\\u2028b"',
      'extensions are named as the Image Factory names them: write "siderolabs/a\\u2028b"',
    ],
  ])('%s %s', (rule, name, message) => {
    expect(findings(fleet('', `, extensions: [${name}]`))).toEqual([
      { at: 'nodes/cluster.yaml:6:60', is: `error ${rule}`, message },
    ])
  })

  it('C10 modules and toolkit of two tracks, two flavours, or one without the other', () => {
    const of = (...names: readonly string[]) =>
      `, extensions: [${names.map((n) => `siderolabs/${n}`).join(', ')}]`
    const wrong = [
      of('nvidia-open-gpu-kernel-modules-lts', 'nvidia-container-toolkit-production'),
      of('nvidia-open-gpu-kernel-modules-lts', 'nonfree-kmod-nvidia-lts', 'nvidia-container-toolkit-lts'),
      of('nvidia-open-gpu-kernel-modules-lts'),
    ]
    for (const each of wrong)
      expect(new Set(findings(fleet('', each)).map(({ is }) => is))).toEqual(new Set(['error C10']))
    expect(
      findings(fleet('', of('nonfree-kmod-nvidia-production', 'nvidia-container-toolkit-production')))
    ).toEqual([])
    expect(
      findings(fleet('  capabilities: [nvidia-gpu]\n  gpu: { track: production }\n', wrong[2] ?? '')).map(
        ({ is }) => is
      )
    ).toContain('error C10')
  })

  it('C13 one that stands twice, or comes with a capability, is a warning and rendered once', () => {
    const texts = fleet(
      '  capabilities: [guest-agent]\n',
      ', extensions: [siderolabs/zfs, siderolabs/zfs, siderolabs/qemu-guest-agent]'
    )
    expect(findings(texts).map(({ is, at }) => [is, at])).toEqual([
      ['warning C13', 'nodes/cluster.yaml:6:76'],
      ['warning C13', 'nodes/cluster.yaml:6:92'],
    ])
    expect(rendered(texts).schematic?.match(/- siderolabs/g)).toHaveLength(2)
  })
})

describe('the disk', () => {
  it.each([
    [{}, 'disk.dev_path == "/dev/sda"'],
    [{ disk: '/dev/vda' }, 'disk.dev_path == "/dev/vda"'],
    [{ disk: '/dev/disk/by-id/ata-x' }, '"/dev/disk/by-id/ata-x" in disk.symlinks'],
    // As DiskMatchExpression of Talos 1.13.9 writes them, tests of its own included.
    [
      { diskSelector: { size: '<= 256KiB' } },
      'disk.size <= 262144u && disk.transport != "" && !disk.readonly && !disk.cdrom',
    ],
    [
      { diskSelector: { type: 'nvme', size: '1MiB' } },
      'disk.size == 1048576u && disk.transport != "" && disk.transport == "nvme" && !disk.readonly && !disk.cdrom',
    ],
    [
      { diskSelector: { type: 'hdd', size: '1MiB', modalias: 'pci:1234:5678*' } },
      'disk.size == 1048576u && glob("pci:1234:5678*", disk.modalias) && disk.transport != "" && disk.rotational && !disk.readonly && !disk.cdrom',
    ],
    [
      { diskSelector: { busPath: '/pci-0000:00:1f.2/*' } },
      'disk.transport != "" && glob("/pci-0000:00:1f.2/*", disk.bus_path) && !disk.readonly && !disk.cdrom',
    ],
    [
      { diskSelector: { serial: 'a"b\\', wwid: 'w', uuid: 'u', model: 'm', type: 'sd' } },
      'glob("u", disk.uuid) && glob("w", disk.wwid) && glob("m", disk.model) && glob("a\\"b\\\\", disk.serial) && disk.transport != "" && disk.transport == "mmc" && !disk.readonly && !disk.cdrom',
    ],
    [
      { diskSelector: { size: '> 1.5TB', type: 'ssd' } },
      'disk.size > 1500000000000u && disk.transport != "" && !disk.rotational && !disk.readonly && !disk.cdrom',
    ],
  ])('%j', (install, expression) => expect(diskExpression(install)).toBe(expression))

  it('a legacy selector is passed on as Talos reads it', () => {
    const { config } = rendered(
      fleet("  install: { diskSelector: { size: '> 100GB', uuid: 'a*' }, wipe: true }\n")
    )
    expect(config).toContain('"install":{"diskSelector":{"size":"> 100GB","uuid":"a*"},"image"')
    expect(config).not.toContain('"disk":')
  })

  it.each([
    ['  install: { disk: /dev/disk/by-id/x, diskSelector: { serial: a } }\n', 'error disk-and-selector'],
    ['  install: { diskSelector: {} }\n', 'error empty-selector'],
    ['  install: { disk: /dev/sda }\n', 'warning C5'],
  ])('%s', (settings, is) => expect(findings(fleet(settings)).map((each) => each.is)).toEqual([is]))

  it('a layer that takes the selector back leaves the disk alone', () => {
    const texts = fleet('  install: { disk: /dev/disk/by-id/x, diskSelector: null }\n')
    const cluster = `${texts['cluster.yaml'] ?? ''}  defaults: { install: { diskSelector: { serial: a } } }\n`
    expect(findings({ ...texts, 'cluster.yaml': cluster })).toEqual([])
  })
})
