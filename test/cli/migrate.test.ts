import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/cli/migrate.ts'
import { knownKeys } from '../../src/fleet/known-keys.generated.ts'
import { mechanisms } from '../../src/subjects/mechanisms.ts'
import { parityKind } from '../../src/subjects/parity-kind.ts'
import { subjects } from '../../src/subjects/table.ts'
import { onTalos, readTexts, root, seedTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'
import { mistakesIn } from './report-schema.ts'
import { runCommand } from './run-command.ts'

type Row = {
  readonly setting: string
  readonly kind: string
  readonly nodes: readonly string[]
  readonly talos: string
}
type Finding = { readonly rule: string; readonly severity: string; readonly line: number }
type Report = {
  readonly items: readonly Row[]
  readonly eliminated: readonly { readonly mechanism: string }[]
  readonly stops: readonly Finding[]
  readonly findings: readonly Finding[]
  readonly os: unknown
  readonly talos: unknown
}

const migrated = async (texts: Texts) => {
  const { exit, out } = await runCommand(migrate, [], { worktree: texts }, { to: 'talos', format: 'json' })
  expect(mistakesIn('migration-report', out)).toEqual([])
  const report = JSON.parse(out) as Report
  return {
    ...report,
    exit,
    row: (setting: string) => report.items.find((each) => each.setting === setting),
    mechanisms: report.eliminated.map(({ mechanism }) => mechanism),
  }
}

const withTalos = '  talos: { version: v1.13.9, contract: v1.13 }\n'

describe('migrate --to talos', () => {
  it('W20 lists for the seed fleet each setting in use, with its home and the nodes that use it', async () => {
    const { row, exit, stops, os } = await migrated(seedTexts())
    expect(exit).toBe(0)
    expect(stops).toEqual([])
    expect(os).toEqual({ file: 'nodes/cluster.yaml', line: 6, column: 7 })
    expect(row('sysctls')).toMatchObject({
      kind: 'same',
      nodes: ['k8s-master', 'k8s-node1', 'k8s-node2', 'k8s-node3', 'k8s-node4'],
    })
    expect(row('registries.mirrors')?.nodes).not.toContain('k8s-master')
    expect(row('taints')).toMatchObject({ kind: 'differs', nodes: ['k8s-node1'] })
    expect(row('containerd')).toMatchObject({ kind: 'eliminated', talos: 'none: Talos owns it' })
    expect(row('apiServer.audit.log')).toMatchObject({ kind: 'differs', nodes: [] })
    for (const unused of ['annotations', 'apiServer.extraVolumes', 'registries.config.*.auth'])
      expect(row(unused), unused).toBeUndefined()
  })

  it('names every setting of a fleet, also those that no subject answers for', async () => {
    for (const texts of [seedTexts(), readTexts(`${root}/test/fixtures/august-2026`)]) {
      const { items } = await migrated(texts)
      const told = new Set(items.map(({ setting }) => setting.split('.')[0]))
      for (const key of [
        'network',
        'kubelet',
        'capabilities',
        'packages',
        'sysctls',
        'registries',
        'apiServer',
      ])
        expect(told, key).toContain(key)
    }
  })

  it('I17 a node that is gone uses nothing', async () => {
    const gone = worker('w1', '  state: decommissioned\n  annotations: { a.lab.example/b: c }\n')
    const { row, items } = await migrated({ ...smallFleet(withTalos), 'w1.yaml': gone })
    expect(row('annotations')).toBeUndefined()
    expect(items).toEqual([])
  })

  it('says which parts of a mirror have no home, only where they are used', async () => {
    const mirror = (more: string) =>
      smallFleet(
        withTalos,
        `  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000${more} }] } } }\n`
      )
    expect((await migrated(mirror(''))).items.map(({ setting }) => setting)).toEqual(['registries.mirrors'])
    const { row } = await migrated(mirror(', capabilities: [pull]'))
    expect(row('registries.mirrors.*.endpoints.*.capabilities')).toMatchObject({
      kind: 'none',
      nodes: ['cp1'],
    })
    expect(row('registries.mirrors.*.endpoints.*.dialTimeout')).toBeUndefined()
  })

  it('I13 says which mechanisms fall away: those in use, and what every kubeadm cluster has', async () => {
    const plain = await migrated(smallFleet(withTalos))
    expect(plain.mechanisms).toEqual(
      mechanisms.filter(({ settings }) => settings.length === 0).map(({ name }) => name)
    )
    const seed = await migrated(seedTexts())
    for (const part of [
      'cloud-init packages',
      'kubeadm init and join',
      'hosts.toml per registry',
      'DaemonSet that sets sysctls',
      'sed on the manifest',
      'kubectl label and kubectl taint',
      'guest agent',
      'NVIDIA',
      'template VM',
    ])
      expect(seed.mechanisms.join('\n')).toContain(part)
    for (const part of ['iSCSI', 'unattended-upgrades', 'node-exporter'])
      expect(seed.mechanisms.join('\n')).not.toContain(part)
  })

  it('a missing contract stops it, and what else would is said at once', async () => {
    const fleet = smallFleet(
      '  apiServer: { extraArgs: { audit-policy-file: /x } }\n'.replace(
        'audit-policy-file: /x',
        "v: ['1', '2']"
      ),
      '  install: { disk: /dev/sda }\n'
    )
    const { stops, findings, exit, talos } = await migrated(fleet)
    expect(exit).toBe(1)
    expect(stops.map(({ rule }) => rule)).toEqual(['no-talos'])
    expect(findings.map(({ rule }) => rule)).toEqual(['C5'])
    expect(talos).toEqual({ version: 'v1.13.9', contract: 'v1.13', assumed: true })
  })

  it('says what the contract cannot express and which versions do not fit, each at its place', async () => {
    const volumes =
      '  apiServer: { extraVolumes: [{ name: x, hostPath: /x, mountPath: /x }] }\n  talos: { version: v1.14.0, contract: v1.14 }\n'
    const native = await migrated(smallFleet(volumes))
    expect(native.stops).toMatchObject([{ rule: 'talos-volumes', severity: 'error', line: 8 }])
    const old = await migrated(smallFleet('  talos: { version: v1.9.6, contract: v1.9 }\n'))
    expect(old.stops).toMatchObject([{ rule: 'C11', line: 6 }])
    expect([native.exit, old.exit]).toEqual([1, 1])
  })

  it('leaves out what is found on Ubuntu as well', async () => {
    const even = {
      ...smallFleet(withTalos),
      'cp2.yaml': worker('cp2').replace('role: worker', 'role: control-plane'),
    }
    const { findings } = await migrated(even)
    expect(findings.map(({ rule }) => rule)).not.toContain('even-control-planes')
  })

  it('reads well: text', async () => {
    const fleet = smallFleet(withTalos, '  sysctls: { vm.swappiness: 1 }\n  install: { disk: /dev/sda }\n')
    const { out, exit } = await runCommand(migrate, [], { worktree: fleet }, { to: 'talos' })
    expect(exit).toBe(0)
    expect(out).toMatch(/^plumbline: lab on Talos v1\.13\.9, contract v1\.13: nothing stops it\n/)
    expect(out).toContain(
      'Means the same:\n  sysctls (cp1)\n    Ubuntu: /etc/sysctl.d/90-plumbline.conf and the running kernel\n    Talos:  machine.sysctls; SysctlConfig from contract 1.14\n'
    )
    expect(out).toContain('What these files are told on Talos:\n  nodes/cp1.yaml:7:20: warning C5:')
    expect(out).toMatch(/second cluster from the same node files.*os: talos at nodes\/cluster\.yaml:5:7/)
  })

  it('reads well: Markdown, where nothing can break a table', async () => {
    const fleet = smallFleet('', '  labels: { a.lab.example/b: c }\n')
    const { out, exit } = await runCommand(
      migrate,
      [],
      { worktree: fleet },
      { to: 'talos', format: 'markdown' }
    )
    expect(exit).toBe(1)
    expect(out).toMatch(
      /^### plumbline: lab on Talos v1\.13\.9, contract v1\.13 \\\(assumed\\\): 1 error in these files stops it\n\n\*\*What stops it\*\*\n\n- \*\*error\*\*/
    )
    expect(out).toContain('| `labels` | cp1 | Node object, through the API |')
    const tables = out.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(tables.map((line) => line.replaceAll('\\|', '').split('|').length))).toEqual(
      new Set([7, 4])
    )
  })

  it('refuses another way, a fleet that is there already, and one with errors', async () => {
    const run = (texts: Texts, to?: string, words: readonly string[] = []) =>
      runCommand(migrate, words, { worktree: texts }, to === undefined ? {} : { to })
    await expect(run(seedTexts())).rejects.toThrow('usage: plumbline migrate --to talos')
    await expect(run(seedTexts(), 'ubuntu')).rejects.toThrow('usage: plumbline migrate --to talos')
    await expect(run(seedTexts(), 'talos', ['k8s-node1'])).rejects.toThrow('usage')
    await expect(run(onTalos(smallFleet()), 'talos')).rejects.toThrow('nodes is a Talos cluster already')
    await expect(run(smallFleet('', '  labels: { a: 1 }\n'), 'talos')).rejects.toThrow('nodes cannot be read')
  })
})

describe('the tables of parity', () => {
  const top = new Set(`${knownKeys['cluster']} ${knownKeys['layer']} ${knownKeys['node']}`.split(' '))

  it('name settings of the language', () => {
    const named = [
      ...subjects.flatMap(({ parity }) => parity),
      ...mechanisms.flatMap(({ settings }) => settings.map((setting) => ({ setting }))),
    ]
    for (const { setting } of named) expect(top, setting).toContain(setting.split('.')[0])
  })

  it('say of each row what kind it is, and say why where it is no plain yes', () => {
    const rows = subjects.flatMap(({ parity }) => parity)
    const kindsOf = (wanted: string) => rows.filter((row) => parityKind(row) === wanted)
    const silent = [...kindsOf('differs'), ...kindsOf('none')].filter(({ note }) => note === '')
    expect(silent).toEqual([])
    expect(kindsOf('none').filter(({ talos }) => !/^none\b/.test(talos))).toEqual([])
    expect(kindsOf('none').length).toBeGreaterThan(0)
  })

  it('a row without a kind is what its words say', () => {
    const row = { setting: 'x', ubuntu: 'a', talos: 'b', note: '' }
    expect(parityKind(row)).toBe('same')
    expect(parityKind({ ...row, note: 'other units' })).toBe('differs')
    expect(parityKind({ ...row, talos: 'none: use patches' })).toBe('none')
    expect(parityKind({ ...row, talos: 'nonempty' })).toBe('same')
    expect(parityKind({ ...row, kind: 'eliminated', talos: 'none' })).toBe('eliminated')
  })
})
