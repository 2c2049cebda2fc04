import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { patterns } from '../../src/fleet/schema/patterns.ts'
import { printDocument } from '../../src/render/print-document.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { runningArgs } from '../../src/subjects/kernel/command-line.ts'
import { kernelArgsOf } from '../../src/subjects/kernel/settings.ts'
import { subjects } from '../../src/subjects/table.ts'
import { lasting, load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const fleet = (settings: string): Texts => ({ ...smallFleet(), 'w1.yaml': worker('w1', settings) })
const native = (texts: Texts): Texts => onTalos(texts, 'v1.14.0', 'v1.14')

const documentsOf = (texts: Texts): readonly Document[] =>
  lasting(renderTexts(texts).rendering.nodes.find(({ name }) => name === 'w1')?.documents)
const filesOf = (texts: Texts) =>
  Object.fromEntries(documentsOf(texts).map((document) => [document.path, printDocument(document)]))
const found = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ file }) => file === 'nodes/w1.yaml')
    .map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`)
const impactsOf = (from: string, to: string, change: (texts: Texts) => Texts = (texts) => texts) =>
  compare(renderTexts(change(fleet(from))).rendering, renderTexts(change(fleet(to))).rendering).nodes.flatMap(
    ({ changes }) =>
      lasting(changes).map(
        ({ field, kind, impact, undo }) => `${field} ${kind}: ${impact}${undo ? '' : ', no undo'}`
      )
  )

/** The structure of a document of ours once its body is what the node answers. */
const structure = (path: string, body: Document['body']) =>
  structureOf({ path, plane: 'disk', body, secrets: [] }, subjects)

const all =
  '  kernel: { modules: [nf_conntrack, { name: nvme-core, parameters: [io_timeout=4294967295, multipath=N] }, br_netfilter], version: 6.8.0-117-generic, args: [intel_iommu=on, "console=ttyS0,115200n8"] }\n'

describe('the kernel on Ubuntu', () => {
  it('has its modules, parameters and arguments in files of our own', () => {
    expect(filesOf(fleet(all))).toEqual({
      'etc/modules-load.d/90-plumbline.conf': 'br_netfilter\nnf_conntrack\nnvme_core\n',
      'etc/modprobe.d/90-plumbline.conf': 'options nvme_core io_timeout=4294967295 multipath=N\n',
      'etc/default/grub.d/90-plumbline.cfg':
        'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX "\'intel_iommu=on console=ttyS0,115200n8\'\n',
      'running/modules.yaml':
        'modules:\n  br_netfilter: loaded\n  nf_conntrack: loaded\n  nvme_core: loaded\nparameters:\n  nvme_core: io_timeout=4294967295 multipath=0\n',
      'running/kernel.yaml':
        'version: 6.8.0-117-generic\nargs:\n  - intel_iommu=on\n  - console=ttyS0,115200n8\n',
    })
    expect(filesOf(fleet('  kernel: { modules: [] }\n'))).toEqual({})
  })

  it('adds its arguments to those of the machine, as a real shell reads them', () => {
    const text = filesOf(fleet(all))['etc/default/grub.d/90-plumbline.cfg'] ?? ''
    const script = `GRUB_CMDLINE_LINUX=quiet\n${text}printf %s "$GRUB_CMDLINE_LINUX"`
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(
      'quiet intel_iommu=on console=ttyS0,115200n8'
    )
  })

  it('refuses every argument and parameter that is more than a word to a shell, GRUB or modprobe', () => {
    const syntax = /[\s'"\\$`;&|<>(){}[\]#!?^]/
    for (const name of ['kernelArgument', 'moduleParameter'] as const) {
      const pattern = new RegExp(patterns[name].pattern, 'u')
      fc.assert(
        fc.property(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 }), (text) => {
          expect(pattern.test(`a=${text}`) && syntax.test(text)).toBe(false)
        }),
        { numRuns: 3000 }
      )
    }
    for (const hostile of ["a'; reboot; '", 'a=$(id)', 'a b', 'a\nb', '--x', 'a=";b', 'a=${x}', 'a#b']) {
      expect(found(fleet(`  kernel: { args: [${JSON.stringify(hostile)}] }\n`))[0]).toMatch(/^error value/)
      expect(
        found(
          fleet(`  kernel: { modules: [{ name: a, parameters: [${JSON.stringify(`x=${hostile} "`)}] }] }\n`)
        )[0]
      ).toMatch(/^error value/)
    }
  })

  it.each([
    ['etc/modules-load.d/90-plumbline.conf', '# ours\n\nnvme-core\nbr-netfilter\n ;x\nnf_conntrack'],
    [
      'etc/modprobe.d/90-plumbline.conf',
      '# ours\noptions nvme-core  multipath=n\noptions nvme_core\tio_timeout=0xffffffff\n',
    ],
    [
      'etc/default/grub.d/90-plumbline.cfg',
      'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX "\'intel_iommu=on console=ttyS0,115200n8\'',
    ],
  ])('%s written another way is the same', (path, text) => {
    const ours = documentsOf(fleet(all)).find((document) => document.path === path)
    expect(structure(path, { text })).toEqual(structure(path, ours?.body ?? 'absent'))
    expect(structure(path, { text: `${text}\nsurprise x` })).not.toEqual(structure(path, { text }))
  })

  it('what /sys/module and /proc answer reads as what is declared', () => {
    const running = documentsOf(fleet(all)).find(({ path }) => path === 'running/modules.yaml')
    const live = {
      modules: { 'nvme-core': 'loaded', nf_conntrack: 'loaded', br_netfilter: 'loaded' },
      parameters: { 'nvme-core': 'multipath=N io_timeout=4294967295' },
    }
    expect(structure('running/modules.yaml', { yaml: [live] })).toEqual(
      structure('running/modules.yaml', running?.body ?? 'absent')
    )
    const declared = ['intel_iommu=on', 'console=ttyS0,115200n8']
    const line = 'BOOT_IMAGE=/vmlinuz-6.8 root=UUID=x ro console=tty0 intel_iommu=on console=ttyS0,115200n8\n'
    expect(runningArgs(line, declared)).toEqual(declared)
    expect(runningArgs('ro quiet', declared)).toEqual([])
  })

  it.each([
    ['a module comes', '[a]', '[a, b]', ['modules.b add: live']],
    ['a module goes', '[a, b]', '[a]', ['modules.b remove: drain-reboot']],
    ['the last module goes', '[a]', '[]', ['modules remove: drain-reboot']],
    [
      'a parameter changes',
      '[{ name: a, parameters: [x=1] }]',
      '[{ name: a, parameters: [x=2] }]',
      ['parameters.a change: drain-reboot'],
    ],
    ['- and _ are one', '[a-b]', '[a_b]', []],
  ])('impact: %s', (_, from, to, changes) => {
    expect(impactsOf(`  kernel: { modules: ${from} }\n`, `  kernel: { modules: ${to} }\n`)).toEqual(changes)
  })

  it('impact: arguments need a boot; a pinned version is compared, and never applied', () => {
    expect(impactsOf('  kernel: { args: [a] }\n', '  kernel: { args: [a, b] }\n')).toEqual([
      'args[1] add: drain-reboot, no undo',
    ])
    expect(
      impactsOf('  kernel: { version: 6.8.0-117-generic }\n', '  kernel: { version: 6.8.0-118-generic }\n')
    ).toEqual(['version change: none'])
  })
})

describe('the kernel on Talos', () => {
  it('has its modules as fields up to contract 1.13 and as documents from 1.14, never both', () => {
    const legacy = filesOf(onTalos(fleet(all)))['talos/machineconfig.yaml'] ?? ''
    expect(legacy).toContain(
      '  kernel:\n    modules:\n      - name: br_netfilter\n      - name: nf_conntrack\n      - name: nvme-core\n        parameters:\n          - io_timeout=4294967295\n          - multipath=N\n'
    )
    expect(legacy).not.toContain('KernelModuleConfig')
    const documents = filesOf(native(fleet(all)))['talos/machineconfig.yaml'] ?? ''
    expect(documents).toContain(
      '---\napiVersion: v1alpha1\nkind: KernelModuleConfig\nname: nvme-core\nparameters:\n  - io_timeout=4294967295\n  - multipath=N\n'
    )
    expect(documents).not.toContain('  kernel:')
    expect(Object.keys(filesOf(native(fleet(all))))).toEqual([
      'talos/machineconfig.yaml',
      'talos/schematic.yaml',
    ])
  })

  it('arguments are left to the schematic, and no field of the config has them', () => {
    const { fleet: loaded } = renderTexts(onTalos(fleet(all)))
    const node = loaded.nodes.find(({ name }) => name === 'w1')
    expect(node && kernelArgsOf(node)).toEqual(['intel_iommu=on', 'console=ttyS0,115200n8'])
    const files = filesOf(onTalos(fleet(all)))
    expect(files['talos/machineconfig.yaml']).not.toContain('iommu')
    expect(files['talos/schematic.yaml']).toContain('        - intel_iommu=on\n')
  })

  it.each([
    ['a module comes', '[a]', '[a, b]', 'add: live'],
    ['a module goes', '[a, b]', '[a]', 'remove: drain-reboot, no undo'],
    ['a parameter comes', '[a, b]', '[a, { name: b, parameters: [x=1] }]', 'change: drain-reboot, no undo'],
    [
      'a parameter changes',
      '[a, { name: b, parameters: [x=1] }]',
      '[a, { name: b, parameters: [x=2] }]',
      'change: drain-reboot, no undo',
    ],
  ])('impact: %s, in both styles', (_, from, to, change) => {
    const [before, after] = [`  kernel: { modules: ${from} }\n`, `  kernel: { modules: ${to} }\n`]
    expect(impactsOf(before, after, onTalos)).toEqual([`modules.b ${change}`])
    const inNative = impactsOf(before, after, native)
    expect(inNative).toHaveLength(1)
    expect(inNative[0]).toContain(change)
  })

  it('order and spelling of parameters mean nothing', () => {
    const [one, other] = ['[x=Y, y=0x10]', '[y=16, x=1]'].map(
      (parameters) => `  kernel: { modules: [{ name: a_b, parameters: ${parameters} }] }\n`
    )
    for (const change of [onTalos, native]) expect(impactsOf(one ?? '', other ?? '', change)).toEqual([])
  })
})

describe('kernel findings', () => {
  it('a module named twice is an error at the second, whatever its spelling', () => {
    expect(found(fleet('  kernel: { modules: [br_netfilter, { name: br-netfilter }] }\n'))).toEqual([
      'error duplicate-module 6:37',
    ])
  })

  it('a sysctl that a module brings is warned about without it, on Ubuntu', () => {
    const sysctl = '  sysctls: { net.bridge.bridge-nf-call-iptables: 1 }\n'
    expect(found(fleet(sysctl))).toEqual(['warning sysctl-without-module 6:50'])
    expect(found(fleet(`${sysctl}  kernel: { modules: [br_netfilter] }\n`))).toEqual([])
    expect(found(onTalos(fleet(sysctl)))).toEqual([])
  })

  it('an acknowledged warning is a note with its reason, on that node only', () => {
    const shared = smallFleet('  defaults: { capabilities: [nvidia-gpu] }\n')
    const acknowledged = worker('w1', '  acknowledge: { C54: a spare card }\n')
    const inFleet = (texts: Texts) =>
      load(texts)
        .diagnostics.filter(({ rule }) => rule === 'C54')
        .map(
          ({ severity, file, message }) =>
            `${severity} ${file}${/ Acknowledged: .*/.exec(message)?.[0] ?? ''}`
        )
    expect(inFleet({ ...shared, 'w1.yaml': acknowledged })).toEqual(['warning nodes/cluster.yaml'])
    expect(
      inFleet(smallFleet('', '  capabilities: [nvidia-gpu]\n  acknowledge: { C54: a spare card }\n'))
    ).toEqual(['note nodes/cp1.yaml Acknowledged: a spare card'])
  })

  it('kernel.version says nothing on Talos, and a note says so', () => {
    expect(found(onTalos(fleet('  kernel: { version: 6.8.0-117-generic }\n')))).toEqual([
      'note other-system 6:22',
    ])
  })

  it('a release that is none is refused', () => {
    expect(found(fleet('  kernel: { version: generic }\n'))).toEqual(['error value 6:22'])
  })
})
