import { describe, expect, it } from 'vitest'
import { load, onTalos, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const found = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule }) => rule !== 'not-rendered' && rule !== 'other-system')
    .map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`)

const address = (text: string) => `  network: { interface: ens18, addresses: [${text}] }\n`
const sealed = (name: string) =>
  `${name}: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops: { version: 3.13.3 }\n`

describe('nodes seen together', () => {
  it('C2 the odd prefix length is found in networks of any size, and in IPv6', () => {
    const two = {
      'w1.yaml': worker('w1', address('10.0.20.2/22')),
      'w2.yaml': worker('w2', address('10.0.22.9/22')),
    }
    expect(found({ ...smallFleet('', address('10.0.20.1/24')), ...two })).toEqual([
      'error C2 nodes/cp1.yaml:6',
    ])
    expect(
      found({
        ...smallFleet('', address('fd00::1/64')),
        'w1.yaml': worker('w1', address("'fd00:0:0:0:1::2/48'")),
      })
    ).toHaveLength(1)
  })

  it('C2 networks that do not meet, and the address of a single host, may have their own', () => {
    expect(
      found({
        ...smallFleet('', address('10.0.20.1/24, 10.0.20.9/32')),
        'w1.yaml': worker('w1', address('10.0.30.1/22')),
      })
    ).toEqual([])
  })

  it('two spellings of one IPv6 address are one address', () => {
    expect(
      found({
        ...smallFleet('', address("'fd00::1/64'")),
        'w1.yaml': worker('w1', address("'FD00:0::0:1/64'")),
      })
    ).toEqual(['error duplicate-address nodes/w1.yaml:6'])
  })

  it('a decommissioned node may have left its address and its VM to another', () => {
    const old = worker('w1', `  state: decommissioned\n  vm: { id: 100 }\n${address('10.0.20.1/24')}`)
    expect(
      found({ ...smallFleet('', `  vm: { id: 100 }\n${address('10.0.20.1/24')}`), 'w1.yaml': old })
    ).toEqual([])
  })

  it('a retired address is neither an address nor a nameserver', () => {
    const cluster = '  networking: { retiredAddresses: [10.0.20.200] }\n'
    expect(
      found(
        smallFleet(cluster, '  network:\n    addresses: [10.0.20.200/24]\n    nameservers: [10.0.20.200]\n')
      )
    ).toEqual(expect.arrayContaining(['error C44 nodes/cp1.yaml:7', 'error C44 nodes/cp1.yaml:8']))
  })

  it('a shared layer is wrong once, at its place', () => {
    const cluster = '  defaults: { network: { nameservers: [10.0.20.1] } }\n'
    expect(found({ ...smallFleet(cluster, address('10.0.20.1/24')), 'w1.yaml': worker('w1') })).toEqual([
      'error C1 nodes/cluster.yaml:8',
    ])
  })
})

describe('cluster.yaml and its nodes', () => {
  it.each([
    'adopt: [cp2]',
    'maintenance: { order: [cp2] }',
    'maintenance: { allow: [{ impact: rebuild, until: 2026-12-01, nodes: [cp2] }] }',
    'maintenance: { checks: [{ name: x, nodes: [cp2] }] }',
  ])('consent for a node that does not exist is an error: %s', (cluster) => {
    const { diagnostics } = load(smallFleet(`  ${cluster}\n`))
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'unknown-node there is no node cp2: did you mean cp1?',
    ])
  })

  it.each([
    ['release', 'version', "'0.2.0'"],
    ['rollback', 'commit', 'a'.repeat(40)],
    ['unreviewed', 'commit', 'b'.repeat(40)],
  ])('consent to %s needs the %s it is for', (impact, key, value) => {
    const allowing = (more: string) =>
      found(smallFleet(`  maintenance: { allow: [{ impact: ${impact}, until: 2026-12-01${more} }] }\n`))
    expect(allowing('')).toEqual(['error required nodes/cluster.yaml:8'])
    expect(allowing(`, ${key}: ${value}`)).toEqual([])
  })

  it('adopting every node is a star', () => {
    expect(found(smallFleet("  adopt: ['*']\n"))).toEqual([])
  })

  it('a fleet without a control plane, or with an even number, is warned about', () => {
    expect(found({ ...smallFleet('', '  state: decommissioned\n') })).toEqual([
      'warning no-control-plane nodes/cluster.yaml:5',
    ])
    expect(
      found({ ...smallFleet(), 'cp2.yaml': worker('cp2').replace('worker', () => 'control-plane') })
    ).toEqual(['warning even-control-planes nodes/cluster.yaml:5'])
  })
})

describe('secrets', () => {
  const named = '  secrets: { file: secrets.sops.yaml }\n'
  const patch = (text: string) => `  vars: { x: '${text}' }\n`

  it('by a name that the encrypted file has not are found, with what was meant', () => {
    const texts = {
      ...smallFleet(named, patch('${secret:registry.pasword}')),
      'secrets.sops.yaml': sealed('registry:\n  password'),
    }
    expect(load(texts).diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'unknown-secret: there is no secret registry.pasword: did you mean registry.password?'
    )
    expect(found({ ...texts, ...smallFleet(named, patch('${secret:registry/password}')) })).toEqual([])
  })

  it.each(['${secret:}', '${secret:a b}', '${secrets:a}', 'x${secret:a'])(
    'by a reference that would reach the node as text are an error: %s',
    (text) => {
      expect(found(smallFleet('', patch(text)))).toEqual(['error secret-reference nodes/cp1.yaml:6'])
    }
  )

  it('from a file that is not there are an error, but not from the environment', () => {
    expect(found(smallFleet(named))).toEqual(['error no-secrets-file nodes/cluster.yaml:8'])
    expect(found(smallFleet('  secrets: { from: environment, file: secrets.sops.yaml }\n'))).toEqual([])
  })

  it('T25 the configuration of sops is not taken for a secrets file', () => {
    expect(found({ ...smallFleet(), '.sops.yaml': 'creation_rules: [{ age: age1example }]\n' })).toEqual([])
  })

  it('change their revision with the ciphertext only', () => {
    const revision = (text: string) =>
      load({ ...smallFleet(), 'secrets.sops.yaml': text }).fleet?.cluster.secretRevisions.get('a')
    expect(revision(sealed('a'))).toMatch(/^[0-9a-f]{12}$/)
    expect(revision(`# comment\n${sealed('a')}`)).toBe(revision(sealed('a')))
    expect(revision(sealed('a').replace('data:x', () => 'data:y'))).not.toBe(revision(sealed('a')))
  })
})

describe('settings of one node', () => {
  it.each([
    ['C3', 'note', '  network: { interface: eth0, addresses: [10.0.20.1/24] }\n'],
    ['C4', 'warning', '  sysctls: { fs.inotify.max_user_watches: 1, fs.inotify.max_user_instances: 1 }\n'],
    [
      'C14',
      'error',
      '  kubelet: { shutdownGracePeriod: 30s, shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 10 }] }\n',
    ],
    [
      'C20',
      'error',
      "  packages: { sources: { kubernetes: { line: 'deb https://packages.lab.example/core:/stable:/v1.32/deb/ /' } } }\n",
    ],
    ['C23', 'error', '  swap: { enabled: true }\n'],
    ['C42', 'note', '  swap: { enabled: false }\n  kubelet: { memorySwap: { swapBehavior: LimitedSwap } }\n'],
    ['length', 'error', '  users: { admin: { authorizedKeys: [] } }\n'],
  ])('%s is a finding', (rule, severity, node) => {
    expect(found(smallFleet('', node)).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      `${severity} ${rule}`,
    ])
  })

  it.each([
    '  network: { interface: eth0, mac: 00:00:5e:00:53:01, addresses: [10.0.20.1/24] }\n',
    '  network: { interface: eth0, dhcp: true, addresses: [10.0.20.1/24] }\n',
    '  kubelet: { shutdownGracePeriod: 0s, shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 10 }] }\n',
    "  packages: { sources: { kubernetes: { line: 'deb https://packages.lab.example/core:/stable:/v1.34/deb/ /', keyId: DE15B14486CD377B9E876E1A234654DA9A296436 } } }\n",
    '  swap: { enabled: true }\n  kubelet: { failSwapOn: false }\n',
  ])('and what only looks like it is not: %s', (node) => {
    expect(found(smallFleet('', node))).toEqual([])
  })

  it('C5 a disk by its device name is warned about on Talos', () => {
    expect(found(onTalos(smallFleet('', '  install: { disk: /dev/sda }\n')))).toEqual([
      'warning C5 nodes/cp1.yaml:6',
    ])
    expect(found(onTalos(smallFleet('', '  install: { disk: /dev/disk/by-id/x }\n')))).toEqual([])
  })
})
