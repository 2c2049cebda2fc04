import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provenance } from '../../src/fleet/explain.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { mergeLayers } from '../../src/fleet/merge-layers.ts'
import { loadFleet } from '../../src/fleet/load-fleet.ts'
import { load, onTalos, seedTexts, smallFleet, sourceFiles, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const rules = (texts: Texts) =>
  load(texts).diagnostics.map(
    ({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`
  )
const messages = (texts: Texts) => load(texts).diagnostics.map(({ message }) => message)

describe('a fleet', () => {
  it('of the example loads without an error or a warning', () => {
    const { fleet, diagnostics } = load(seedTexts())
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(fleet?.nodes.map(({ name }) => name)).toEqual([
      'k8s-master',
      'k8s-node1',
      'k8s-node2',
      'k8s-node3',
      'k8s-node4',
    ])
  })

  it('points at an unknown key and says which was meant', () => {
    const texts = smallFleet(
      '',
      '  nodeLabel: { a: b }\n  sysctl: { vm.swappiness: 1 }\n  vm: { id: 100, memry: 4GiB }\n'
    )
    expect(rules(texts)).toEqual(
      expect.arrayContaining([
        'error unknown-key nodes/cp1.yaml:6:3',
        'error unknown-key nodes/cp1.yaml:7:3',
        'error unknown-key nodes/cp1.yaml:8:18',
      ])
    )
    expect(messages(texts).join('\n')).toMatch(/did you mean sysctls\?[\s\S]*did you mean memory\?/)
  })

  it('says where a key of another place belongs', () => {
    expect(messages(smallFleet('  sysctls: { vm.swappiness: 1 }\n')).join()).toContain(
      'put it below defaults'
    )
    expect(messages(smallFleet('', '  certSANs: [a]\n')).join()).toContain('it belongs to apiServer')
  })

  it.each([
    ['  labels: { gpu: true }\n', 'type', "write 'true' in quotes"],
    ['  network: { dhcp: yes }\n', 'type', 'write true'],
    ['  network: { addresses: [10.0.20.300/24] }\n', 'value', 'prefix length'],
    ['  taints: { gpu: true:NoSchedul }\n', 'value', 'NoSchedule'],
    [
      "  registries: { mirrors: { '*': { endpoints: [{ url: http://10.0.20.10:5000 }] } } }\n",
      'key',
      'one entry per registry',
    ],
    [
      '  files: { ubuntu: [{ path: /etc/../etc/shadow, content: x }] }\n',
      'value',
      'absolute path without ..',
    ],
    ["  files: { ubuntu: [{ path: /etc/x, mode: '9999', content: x }] }\n", 'value', "'0644'"],
    ['  capabilities: [nvidia-gpu, nvidia-gpu]\n', 'duplicate', 'twice'],
    ['  capabilities: [nvidia]\n', 'value', 'one of'],
    ['  vm: { id: 7 }\n', 'range', 'at least 100'],
    [
      '  registries: { config: { a.lab.example: { auth: { password: hunter2hunter2 } } } }\n',
      'value',
      '${secret:',
    ],
  ])('refuses %j with rule %s', (node, rule, hint) => {
    const { diagnostics, fleet } = load(smallFleet('', node))
    const found = diagnostics.filter(({ severity }) => severity === 'error')
    expect(fleet).toBeUndefined()
    expect(found.map((each) => each.rule)).toEqual([rule])
    expect(found[0]?.message).toContain(hint)
    expect(found[0]?.message).not.toContain('hunter2')
  })

  it('reports every file at once and gives no fleet', () => {
    const texts = {
      ...smallFleet('  endpont: x\n', '  rol: x\n'),
      'w1.yaml': worker('w1', '  profiles: [gpuu]\n'),
      'profiles/gpu.yaml':
        'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: gpu }\nspec: { sysctl: {} }\n',
    }
    const { diagnostics, fleet } = load(texts)
    expect(fleet).toBeUndefined()
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['nodes/cluster.yaml', 'nodes/cp1.yaml', 'nodes/w1.yaml', 'nodes/profiles/gpu.yaml'])
    )
    expect(diagnostics.map(({ message }) => message).join()).toContain('did you mean gpu?')
  })

  it('without a node, or without a cluster, says what to create', () => {
    expect(messages({ 'cluster.yaml': smallFleet()['cluster.yaml'] ?? '' }).join()).toContain(
      'create nodes/<name>.yaml'
    )
    expect(messages({ 'cp1.yaml': smallFleet()['cp1.yaml'] ?? '' }).join()).toContain('cluster.yaml')
    expect(load({}).fleet).toBeUndefined()
  })

  it('refuses a second system, a wrong kind, a name that is not its file and the reserved name', () => {
    expect(messages(smallFleet('', '  os: talos\n')).join()).toContain('one word per cluster')
    expect(
      rules({
        ...smallFleet(),
        'x.yaml': 'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: x }\nspec: {}\n',
      }).join()
    ).toContain('error kind nodes/x.yaml:2:7')
    expect(rules({ ...smallFleet(), 'x.yaml': worker('y') }).join()).toContain(
      'error file-name nodes/x.yaml:3:19'
    )
    expect(rules({ ...smallFleet(), 'cluster-.yaml': worker('cluster-') }).join()).toContain('error value')
  })

  it.each(['..', 'a/b', 'a b', 'A', '-x', 'x-', 'ä', 'x'.repeat(64), 'a\u202eb', "'; rm -rf /"])(
    'T11 the name %j is refused',
    (name) => {
      const texts = {
        ...smallFleet(),
        'w.yaml': `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: ${JSON.stringify(name)} }\nspec: { role: worker }\n`,
      }
      expect(load(texts).fleet).toBeUndefined()
    }
  )

  it('T12 links and submodules in the folder are findings, not followed', () => {
    const files = [
      ...sourceFiles(smallFleet()),
      { path: 'nodes/w1.yaml', kind: 'symlink' as const, size: 9, bytes: new Uint8Array() },
      { path: 'nodes/sub', kind: 'submodule' as const, size: 0, bytes: new Uint8Array() },
    ]
    expect(
      loadFleet(files, 'nodes', []).diagnostics.filter(({ rule }) => rule === 'not-a-file')
    ).toHaveLength(2)
  })

  it('a .yml file would be left out silently, so it is an error', () => {
    expect(rules({ ...smallFleet(), 'w1.yml': worker('w1') })).toContain('error file-name nodes/w1.yml:1:1')
  })

  it.each([
    [
      'duplicate-address',
      '  network: { addresses: [192.0.2.1/24] }\n',
      '  network: { addresses: [192.0.2.1/24] }\n',
    ],
    ['duplicate-vm', '  vm: { id: 100 }\n', '  vm: { id: 100 }\n'],
    ['duplicate-mac', '  identity: { mac: 00:00:5e:00:53:01 }\n', '  identity: { mac: 00:00:5e:00:53:01 }\n'],
    [
      'C1',
      '  network: { addresses: [192.0.2.1/24] }\n',
      '  network: { addresses: [192.0.2.2/24], nameservers: [192.0.2.1] }\n',
    ],
    [
      'C2',
      '  network: { addresses: [192.0.2.1/24, 192.0.2.3/24] }\n',
      '  network: { addresses: [192.0.2.2/22] }\n',
    ],
  ])('%s is found across nodes', (rule, first, second) => {
    const { diagnostics } = load({ ...smallFleet('', first), 'w1.yaml': worker('w1', second) })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.rule)).toEqual([
      rule,
    ])
  })

  it('C44 a mirror at a retired address, C46 a pool over node addresses', () => {
    const cluster =
      '  networking: { retiredAddresses: [10.0.20.200], loadBalancerPools: [10.0.20.102-10.0.20.200] }\n'
    const node =
      '  network: { addresses: [10.0.20.103/24] }\n  registries: { mirrors: { docker.io: { endpoints: [{ url: http://10.0.20.200:5000 }] } } }\n'
    expect(
      load(smallFleet(cluster, node))
        .diagnostics.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule)
    ).toEqual(expect.arrayContaining(['C44', 'C46']))
  })

  it('C11 Talos and Kubernetes must support each other', () => {
    expect(rules(onTalos(smallFleet(), 'v1.9.5', 'v1.9')).join()).toContain('error C11 nodes/cluster.yaml')
    expect(rules(onTalos(smallFleet(), 'v1.11.6', 'v1.12')).join()).toContain('error talos-contract')
    expect(
      rules({
        ...smallFleet(),
        'cluster.yaml': (smallFleet()['cluster.yaml'] ?? '').replace('ubuntu', 'talos'),
      }).join()
    ).toContain('error no-talos')
  })

  it('T25 a secrets file that is not encrypted is an error that repeats nothing', () => {
    const plain = load({ ...smallFleet(), 'secrets.sops.yaml': 'registry: { password: canary-canary }\n' })
    expect(plain.diagnostics.map(({ rule }) => rule)).toContain('plaintext-secret')
    expect(JSON.stringify(plain.diagnostics)).not.toContain('canary')
    const half = load({
      ...smallFleet(),
      'secrets.sops.yaml':
        'a: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nb: canary-canary\nsops: { version: 3.13.3 }\n',
    })
    expect(half.diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['plaintext-secret 2'])
    expect(JSON.stringify(half.diagnostics)).not.toContain('canary')
  })

  it('a secret that is encrypted as a number is found before the merge', () => {
    const { diagnostics } = load({
      ...smallFleet(),
      'secrets.sops.yaml':
        'a: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nb: ENC[AES256_GCM,data:x,iv:y,tag:z,type:int]\nc:\n- ENC[AES256_GCM,data:x,iv:y,tag:z,type:bool]\nsops: { version: 3.13.3 }\n',
    })
    expect(diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['secret-type 2', 'secret-type 4'])
  })

  it('of 10,000 nodes loads', { timeout: 120_000 }, () => {
    const texts = {
      ...smallFleet(),
      ...Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [
          `w${i}.yaml`,
          worker(`w${i}`, `  labels: { n: 'x${i}' }\n`),
        ])
      ),
    }
    expect(load(texts).fleet?.nodes).toHaveLength(10_001)
  })
})

describe('layers', () => {
  it('say where a value comes from, and what it overrides', () => {
    const texts = {
      ...smallFleet(
        '  defaults: { sysctls: { vm.swappiness: 1, vm.max_map_count: 2 } }\n  roles:\n    control-plane: { sysctls: { vm.swappiness: 3 } }\n',
        '  profiles: [p]\n  sysctls: { vm.swappiness: 5 }\n'
      ),
      'profiles/p.yaml':
        'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: p }\nspec: { sysctls: { vm.swappiness: 4, vm.max_map_count: null } }\n',
    }
    const { fleet, diagnostics } = load(texts)
    expect(diagnostics).toEqual([])
    const [node] = fleet?.nodes ?? []
    if (node === undefined) throw new Error('no node')
    expect({ ...(node.settings['sysctls'] as JsonObject) }).toEqual({ 'vm.swappiness': 5 })
    const origin = provenance(node, ['sysctls', 'vm.swappiness'])
    expect([origin?.layer, ...(origin?.overridden.map(({ layer }) => layer) ?? [])]).toEqual([
      'node',
      'profile',
      'role',
      'cluster',
    ])
    expect(origin).toMatchObject({ file: 'nodes/cp1.yaml', position: { line: 7, column: 29 } })
  })

  it('W31 merge as documented: maps merge, lists replace, null removes, later layers win', () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.string(),
      fc.constant(null),
      fc.array(fc.integer(), { maxLength: 3 })
    )
    const layer = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(leaf, fc.dictionary(fc.constantFrom('x', 'y'), leaf))
    )
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 5 }), (layers) => {
        expect(JSON.parse(JSON.stringify(mergeLayers(layers as JsonObject[])))).toEqual(
          naive(layers as JsonObject[])
        )
      })
    )
  })
})

/** Path by path, without sharing anything: slow and plain. */
const naive = (layers: readonly JsonObject[]): Json => {
  const merged: Record<string, Json> = {}
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (value === null) delete merged[key]
      else if (typeof value === 'object' && !Array.isArray(value)) {
        const below = merged[key]
        const target =
          typeof below === 'object' && below !== null && !Array.isArray(below)
            ? (below as Record<string, Json>)
            : {}
        merged[key] = naive([target as JsonObject, value as JsonObject])
      } else merged[key] = value
    }
  }
  return merged
}
