import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFleet } from '../../src/cli/export.ts'
import { readTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'
import { mistakesIn } from './report-schema.ts'
import { runCommand } from './run-command.ts'

const exported = async (texts: Texts, format: string) => {
  const { exit, out } = await runCommand(exportFleet, [], { worktree: texts }, { format })
  expect(exit).toBe(0)
  return out
}

/** Seven nodes, one of them gone: the fleet whose lists were written by hand. */
const august = readTexts(`${root}/test/fixtures/august-2026`)

const node5 = {
  name: 'k8s-node5',
  role: 'worker',
  state: 'active',
  addresses: ['10.0.20.105/24'],
  retiredAddresses: [],
  labels: {
    'csi.proxmox.sinextra.dev/max-volume-attachments': '28',
    'node.csi.proxmox.sinextra.dev/name': 'k8s-node5',
    'proxy.lab.example/gateway': 'true',
    'topology.kubernetes.io/region': 'pve',
    'topology.kubernetes.io/zone': 'pve',
  },
  csiLabels: {
    'csi.proxmox.sinextra.dev/max-volume-attachments': '28',
    'node.csi.proxmox.sinextra.dev/name': 'k8s-node5',
    'topology.kubernetes.io/region': 'pve',
    'topology.kubernetes.io/zone': 'pve',
  },
  taints: [],
  vm: {
    id: 205,
    host: 'pve',
    cores: 8,
    memory: '32GiB',
    disk: { bus: 'scsi0', size: '256GiB' },
    ioCap: { read: 150, write: 120 },
    bootOrder: 24,
    up: 45,
    down: 180,
  },
  versions: { kubernetes: 'v1.35.7', containerd: '2.2.4' },
}

type Exported = {
  readonly upgradeOrder: readonly string[]
  readonly bootOrder: readonly string[]
  readonly items: readonly { readonly name: string; readonly state: string }[]
}
const parsed = async (texts: Texts): Promise<Exported> =>
  JSON.parse(await exported(texts, 'json')) as Exported

describe('export', () => {
  it('I14 I20 json holds VMID, I/O caps, boot order, CSI labels and upgrade order of a node that lists forgot', async () => {
    const text = await exported(august, 'json')
    expect(mistakesIn('fleet-export', text)).toEqual([])
    const fleet = JSON.parse(text) as Exported
    expect(fleet.items.find(({ name }) => name === 'k8s-node5')).toEqual(node5)
    expect(fleet.upgradeOrder).toContain('k8s-node5')
    expect(fleet.bootOrder.at(-1)).toBe('k8s-node5')
  })

  it('I17 says that a node is gone, and leaves it out of every list that reaches nodes', async () => {
    const { items, upgradeOrder, bootOrder } = await parsed(august)
    expect(items.map(({ name, state }) => `${name} ${state}`)).toContain('k8s-node6 decommissioned')
    expect([...upgradeOrder, ...bootOrder]).not.toContain('k8s-node6')
    for (const format of ['hosts', 'ansible', 'prometheus'])
      expect(await exported(august, format)).not.toMatch(/node6|10\.0\.20\.106/)
  })

  it('hosts, ansible and prometheus name every active node', async () => {
    expect(await exported(august, 'hosts')).toBe(
      ['10.0.20.100 k8s-master', ...[1, 2, 3, 4, 5].map((n) => `10.0.20.10${n} k8s-node${n}`), ''].join('\n')
    )
    expect(await exported(august, 'ansible')).toBe(
      [
        '[control_plane]',
        'k8s-master ansible_host=10.0.20.100',
        '',
        '[worker]',
        ...[1, 2, 3, 4, 5].map((n) => `k8s-node${n} ansible_host=10.0.20.10${n}`),
        '',
      ].join('\n')
    )
    expect(JSON.parse(await exported(august, 'prometheus'))).toEqual([
      { targets: ['10.0.20.100:9100'], labels: { node: 'k8s-master', role: 'control-plane' } },
      ...[1, 2, 3, 4, 5].map((n) => ({
        targets: [`10.0.20.10${n}:9100`],
        labels: { node: `k8s-node${n}`, role: 'worker' },
      })),
    ])
  })

  it('reaches a node as access says, writes IPv6 as each program wants it, and names what has no address', async () => {
    const fleet: Texts = {
      ...smallFleet('', '  network: { addresses: [fd00::10/64] }\n'),
      'w1.yaml': worker(
        'w1',
        '  network: { addresses: [192.0.2.11/24] }\n  access: { address: 198.51.100.11, ssh: { user: ops, port: 2222 } }\n'
      ),
      'w2.yaml': worker('w2', '  network: { dhcp: true }\n'),
    }
    expect(await exported(fleet, 'hosts')).toBe(
      'fd00::10 cp1\n198.51.100.11 w1\n# w2: no address is declared\n'
    )
    expect(await exported(fleet, 'ansible')).toBe(
      '[control_plane]\ncp1 ansible_host=fd00::10\n\n[worker]\nw1 ansible_host=198.51.100.11 ansible_port=2222 ansible_user=ops\nw2\n'
    )
    const targets = JSON.parse(await exported(fleet, 'prometheus')) as readonly {
      targets: readonly string[]
    }[]
    expect(targets.flatMap((each) => each.targets)).toEqual([
      '[fd00::10]:9100',
      '198.51.100.11:9100',
      'w2:9100',
    ])
  })

  it('upgrades in the order of maintenance.order, then control planes before workers', async () => {
    const workers = Object.fromEntries(['a1', 'z1', 'z2'].map((name) => [`${name}.yaml`, worker(name)]))
    const order = (maintenance: string) => parsed({ ...smallFleet(maintenance), ...workers })
    expect((await order('')).upgradeOrder).toEqual(['cp1', 'a1', 'z1', 'z2'])
    expect((await order('  maintenance: { order: [z2, cp1] }\n')).upgradeOrder).toEqual([
      'z2',
      'cp1',
      'a1',
      'z1',
    ])
    const gone = { ...workers, 'z2.yaml': worker('z2', '  state: decommissioned\n') }
    const left = await parsed({ ...smallFleet('  maintenance: { order: [z2, z1] }\n'), ...gone })
    expect(left.upgradeOrder).toEqual(['z1', 'cp1', 'a1'])
  })

  it('boots by order, leaves out what does not start with its host or is no VM of ours, unordered ones last', async () => {
    const fleet: Texts = {
      ...smallFleet('', '  vm: { id: 200, bootOrder: 10 }\n'),
      'a.yaml': worker('a', '  vm: { id: 203 }\n'),
      'b.yaml': worker('b', '  vm: { id: 201, bootOrder: 9 }\n'),
      'c.yaml': worker('c', '  vm: { id: 202, bootOrder: 1, onboot: false }\n'),
      'd.yaml': worker('d'),
    }
    expect((await parsed(fleet)).bootOrder).toEqual(['b', 'cp1', 'a'])
  })

  it('names Talos versions on Talos only, and a taint without a value has none', async () => {
    const talos = '  talos: { version: v1.13.9, contract: v1.13 }\n'
    const node = "  taints: { dedicated: NoSchedule }\n  network: { mac: '00:00:5e:00:53:01' }\n"
    const fleet = smallFleet(talos, node)
    const versions = async (texts: Texts) => {
      const text = await exported(texts, 'json')
      expect(mistakesIn('fleet-export', text)).toEqual([])
      return (JSON.parse(text) as { items: readonly Record<string, unknown>[] }).items[0]
    }
    expect(await versions(fleet)).toMatchObject({
      mac: '00:00:5e:00:53:01',
      taints: [{ key: 'dedicated', effect: 'NoSchedule' }],
      versions: { kubernetes: 'v1.34.2' },
    })
    const onTalos = {
      ...fleet,
      'cluster.yaml': (fleet['cluster.yaml'] ?? '').replace('os: ubuntu', 'os: talos'),
    }
    expect((await versions(onTalos))?.['versions']).toEqual({
      kubernetes: 'v1.34.2',
      talos: 'v1.13.9',
      contract: 'v1.13',
    })
  })

  it('gives equal bytes for equal fleets, whatever the order of files and keys, and ends with a newline', async () => {
    const reversed = Object.fromEntries(Object.entries(august).toReversed())
    const key = 'k8s-node2.yaml'
    const other = {
      ...reversed,
      [key]: (august[key] ?? '').replace(
        /vm: \{ id: (\d+), host: pve, (.*) \}/,
        (_, id: string, rest: string) => `vm: { ${rest}, host: pve, id: ${id} }`
      ),
    }
    expect(other[key]).not.toBe(august[key])
    for (const format of ['json', 'hosts', 'ansible', 'prometheus']) {
      const text = await exported(august, format)
      expect(await exported(other, format)).toBe(text)
      expect(text).toMatch(/[^\n]\n$/)
    }
  })

  it('refuses a format it has not, a name, and a fleet with errors', async () => {
    const run = (words: readonly string[], texts: Texts, format: string) =>
      runCommand(exportFleet, words, { worktree: texts }, { format })
    await expect(run([], august, 'text')).rejects.toThrow('json, hosts, ansible, prometheus')
    await expect(run([], august, 'constructor')).rejects.toThrow('json, hosts, ansible, prometheus')
    await expect(run(['k8s-node1'], august, 'hosts')).rejects.toThrow('"k8s-node1" is too much')
    await expect(run([], smallFleet('', '  sysctl: {}\n'), 'hosts')).rejects.toThrow(/did you mean sysctls/)
  })
})

describe('export --check', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-export-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const check = (format: string, file: string) =>
    runCommand(exportFleet, [], { worktree: august }, { format, check: join(folder, file) })

  it.each(['json', 'hosts', 'ansible', 'prometheus'])(
    'is silent where the %s file is right',
    async (format) => {
      await writeFile(join(folder, format), await exported(august, format))
      expect(await check(format, format)).toEqual({ exit: 0, out: '' })
    }
  )

  it('I14 fails with a diff where the file lacks a node', async () => {
    const file = join(folder, 'stale')
    const hosts = await exported(august, 'hosts')
    await writeFile(file, hosts.replace('10.0.20.105 k8s-node5\n', ''))
    expect(await check('hosts', 'stale')).toEqual({
      exit: 1,
      out: `${file} is stale: write it anew with plumbline export --format hosts > ${file}\n@@ -3,3 +3,4 @@\n 10.0.20.102 k8s-node2\n 10.0.20.103 k8s-node3\n 10.0.20.104 k8s-node4\n+10.0.20.105 k8s-node5\n`,
    })
  })

  it('cannot judge a file that is missing or a folder', async () => {
    await expect(check('hosts', 'missing')).rejects.toThrow('missing is missing: write it with')
    await expect(check('hosts', '.')).rejects.toThrow('cannot be read (EISDIR)')
  })

  it('shows what hides in a stale file', async () => {
    await writeFile(join(folder, 'hidden'), '10.0.20.100 k8s-master\u202e\n')
    expect((await check('hosts', 'hidden')).out).toContain('-10.0.20.100 k8s-masterU+202E')
  })
})
