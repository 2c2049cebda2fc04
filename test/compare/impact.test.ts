import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { Change } from '../../src/compare/changes.ts'
import { judgeWhole } from '../../src/compare/judge-change.ts'
import { subjects } from '../../src/subjects/table.ts'
import { onTalos, readTexts, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

/** What reaches a running node. */
const changesOn = (node: string, before: Texts, after: Texts): readonly Change[] =>
  (
    compare(renderTexts(before).rendering, renderTexts(after).rendering).nodes.find(
      (each) => each.node === node
    )?.changes ?? []
  ).filter(({ planes }) => planes.some((plane) => plane !== 'first-boot'))

/** Worst first is what a reader meets: `impact, undo | no undo`, once each. */
const costs = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.map(({ impact, undo }) => `${impact}, ${undo ? 'undo' : 'no undo'}`)),
]
const whys = (changes: readonly Change[]): string => changes.map(({ why }) => why).join('\n')

/** Settings of a worker, before and after; what they cost, and a part of why. */
type Row = readonly [what: string, before: string, after: string, costs: readonly string[], why: RegExp]

const node = (settings: string): Texts => ({
  ...smallFleet(),
  'w1.yaml': worker('w1', settings === '' ? '' : `  ${settings}\n`),
})

const ubuntu: readonly Row[] = [
  [
    'a mirror',
    "registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://n.lab.example' }] } } }",
    "registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://m.lab.example' }] } } }",
    ['live, undo'],
    /next pull/,
  ],
  [
    'containerd',
    'containerd: { version: "1.7" }',
    'containerd: { version: "1.7", maxConcurrentDownloads: 20 }',
    ['service-restart, undo'],
    /containers keep running/,
  ],
  [
    'the cgroup driver of containerd',
    'containerd: { version: "1.7" }',
    'containerd: { version: "1.7", systemdCgroup: true }',
    ['drain-reboot, no undo'],
    /made anew/,
  ],
  [
    'a field of the kubelet',
    'kubelet: { maxPods: 100 }',
    'kubelet: { maxPods: 120 }',
    ['service-restart, undo'],
    /kubelet restarts; containers keep running/,
  ],
  ['a sysctl', '', 'sysctls: { vm.swappiness: 1 }', ['live, undo'], /running kernel/],
  [
    'a sysctl that goes',
    'sysctls: { vm.swappiness: 1, vm.overcommit_memory: 1 }',
    'sysctls: { vm.swappiness: 1 }',
    ['live, undo'],
    /keeps the value/,
  ],
  ['a module', '', 'kernel: { modules: [br_netfilter] }', ['live, undo'], /loaded into the running kernel/],
  [
    'a module that goes',
    'kernel: { modules: [a, br_netfilter] }',
    'kernel: { modules: [a] }',
    ['drain-reboot, undo'],
    /gone after a reboot/,
  ],
  ['kernel arguments', '', 'kernel: { args: [intel_iommu=on] }', ['drain-reboot, no undo'], /boot/],
  [
    'an address',
    'network: { interface: eth0, addresses: [192.0.2.11/24] }',
    'network: { interface: eth0, addresses: [192.0.2.12/24] }',
    ['network, undo'],
    /loses the connection/,
  ],
  [
    'time servers',
    '',
    'time: { servers: [ntp.lab.example] }',
    ['service-restart, undo'],
    /timesyncd restarts/,
  ],
  ['a label', '', 'labels: { lab.example/zone: a }', ['live, undo'], /through the API/],
  ['a taint', '', "taints: { lab.example/gpu: 'true:NoExecute' }", ['live, undo'], /NoExecute also evicts/],
  ['a held package', '', 'packages: { hold: [kubelet] }', ['live, undo'], /no package changes/],
  [
    'the journal',
    '',
    'journald: { systemMaxUse: 500M }',
    ['service-restart, undo'],
    /systemd-journald restarts/,
  ],
  ['who may log in', '', 'sshd: { passwordAuthentication: false }', ['network, undo'], /sshd reloads/],
  [
    'a file that nobody knows',
    '',
    "files: { ubuntu: [{ path: /etc/lab.conf, content: 'a' }] }",
    ['live, undo'],
    /restarts nothing/,
  ],
]

describe('what a change of a worker costs on Ubuntu', () => {
  it.each(ubuntu)('%s', (_, before, after, expected, why) => {
    const changes = changesOn('w1', node(before), node(after))
    expect(costs(changes)).toEqual(expected)
    expect(whys(changes)).toMatch(why)
  })
})

describe('what a change of the cluster costs on Ubuntu', () => {
  const cluster = (text: string) => smallFleet(`  ${text}\n`)

  it('the API server starts anew for a flag, and its ConfigMap costs nothing until the next upgrade', () => {
    const [before, after] = ['1h', '2h'].map((ttl) =>
      cluster(`apiServer: { extraArgs: { event-ttl: ${ttl} } }`)
    )
    expect(costs(changesOn('cp1', before ?? {}, after ?? {}))).toEqual(['control-plane-restart, undo'])
    expect(costs(changesOn('cluster', before ?? {}, after ?? {}))).toEqual(['none, undo'])
  })

  it('an audit policy is read at start only, and authentication within a minute', () => {
    const policy = (level: string) =>
      cluster(`apiServer: { audit: { policy: { rules: [{ level: ${level} }] } } }`)
    expect(whys(changesOn('cp1', policy('None'), policy('Metadata')))).toContain('read at start only')
    expect(costs(changesOn('cp1', policy('None'), policy('Metadata')))).toContain(
      'control-plane-restart, undo'
    )
    const issuer = (url: string) =>
      smallFleet(
        `  apiServer: { authentication: { config: { jwt: [{ issuer: { url: '${url}', audiences: [a] }, claimMappings: { username: { claim: sub, prefix: '' } } }] } } }\n`
      )
    const changes = changesOn('cp1', issuer('https://a.lab.example'), issuer('https://b.lab.example'))
    expect(costs(changes)).toEqual(['live, undo'])
    expect(whys(changes)).toContain('within a minute')
  })

  it('pod networks are chosen once, and another Kubernetes is an upgrade', () => {
    expect(
      costs(
        changesOn(
          'cluster',
          cluster('networking: { podSubnets: [10.1.0.0/16] }'),
          cluster('networking: { podSubnets: [10.2.0.0/16] }')
        )
      )
    ).toEqual(['rebuild, no undo'])
    const newer = {
      ...smallFleet(),
      'cluster.yaml': (smallFleet()['cluster.yaml'] ?? '').replace('v1.34.2', () => 'v1.34.3'),
    }
    expect(costs(changesOn('cluster', smallFleet(), newer))).toEqual(['upgrade, no undo'])
  })
})

const versions = [
  ['v1.13.9', 'v1.13', 'v1.36.3'],
  ['v1.14.0', 'v1.13', 'v1.36.3'],
  ['v1.14.0', 'v1.14', 'v1.36.3'],
] as const

const talos = (
  texts: Texts,
  [version, contract, kubernetes]: readonly [string, string, string] = versions[0]
): Texts => {
  const made = onTalos(texts, version, contract)
  return { ...made, 'cluster.yaml': (made['cluster.yaml'] ?? '').replace('v1.34.2', () => kubernetes) }
}

/** A patch is text in Talos' own language. */
const patching = (patch: string): string => `patches: { talos: [${JSON.stringify(patch)}] }`
const patched = (patch: string): Texts => node(patching(patch))

describe.each(versions)('what a change of a worker costs on Talos %s, contract %s', (...version) => {
  const rows: readonly Row[] = [
    ['a sysctl', '', 'sysctls: { vm.swappiness: 1 }', ['live, undo'], /running kernel/],
    [
      'a sysctl that goes',
      'sysctls: { a.b: 1, vm.swappiness: 1 }',
      'sysctls: { a.b: 1 }',
      ['live, undo'],
      /puts back/,
    ],
    [
      'a mirror',
      '',
      "registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://m.lab.example' }] } } }",
      ['live, undo'],
      /next pull/,
    ],
    ['a module', '', 'kernel: { modules: [br_netfilter] }', ['live, undo'], /loaded/],
    [
      'a module that goes',
      'kernel: { modules: [br_netfilter, a] }',
      'kernel: { modules: [a] }',
      ['drain-reboot, no undo'],
      /never unloads/,
    ],
    [
      'the parameters of a module',
      'kernel: { modules: [{ name: a, parameters: [x=1] }] }',
      'kernel: { modules: [{ name: a, parameters: [x=2] }] }',
      ['drain-reboot, no undo'],
      /after a reboot/,
    ],
    ['a label', '', 'labels: { lab.example/zone: a }', ['live, undo'], /through the API/],
    [
      'a field of the kubelet',
      'kubelet: { maxPods: 100 }',
      'kubelet: { maxPods: 120 }',
      ['service-restart, undo'],
      /containers keep running/,
    ],
    ['time servers', '', 'time: { servers: [ntp.lab.example] }', ['live, undo'], /at once/],
    [
      'an address',
      'network: { interface: eth0, addresses: [192.0.2.11/24] }',
      'network: { interface: eth0, addresses: [192.0.2.12/24] }',
      ['network, undo'],
      /loses the connection/,
    ],
    [
      'the disk',
      'install: { disk: /dev/sda }',
      'install: { disk: /dev/sdb }',
      ['rebuild, no undo'],
      /chosen when the node is installed/,
    ],
    [
      'wiping, which an installed node never does',
      'install: { disk: /dev/sda }',
      'install: { disk: /dev/sda, wipe: true }',
      ['none, undo'],
      /during an install/,
    ],
    [
      'a capability that is an extension',
      '',
      'capabilities: [guest-agent]',
      ['upgrade, no undo'],
      /talosctl upgrade|part of the image/,
    ],
  ]
  it.each(rows)('%s', (_, before, after, expected, why) => {
    const changes = changesOn('w1', talos(node(before), version), talos(node(after), version))
    expect(costs(changes)).toEqual(expected)
    expect(whys(changes)).toMatch(why)
  })
})

describe('what differs between Talos versions', () => {
  const cost = (patch: string, version: readonly [string, string, string]): readonly string[] =>
    costs(changesOn('w1', talos(node(''), version), talos(patched(patch), version)))
  const [on13, on14] = versions

  it.each([
    [
      'files are written at boot',
      '{ machine: { files: [{ path: /var/a, content: a, op: create, permissions: 420 }] } }',
      'drain-reboot, no undo',
      'drain-reboot, no undo',
    ],
    [
      'environment of services',
      '{ machine: { env: { a: b } } }',
      'drain-reboot, no undo',
      'drain-reboot, no undo',
    ],
    ['udev', '{ machine: { udev: { rules: [\'SUBSYSTEM=="a"\'] } } }', 'drain-reboot, no undo', 'live, undo'],
    [
      'limits of containers',
      '{ machine: { baseRuntimeSpecOverrides: { process: {} } } }',
      'drain-reboot, no undo',
      'service-restart, undo',
    ],
    [
      'a feature out of the list',
      '{ machine: { features: { rbac: true } } }',
      'drain-reboot, no undo',
      'none, undo',
    ],
    [
      'a feature in the list',
      '{ machine: { features: { kubePrism: { enabled: true, port: 7000 } } } }',
      'live, undo',
      'live, undo',
    ],
  ])('%s', (_, patch, up, from) => {
    expect(cost(patch, on13)).toEqual([up])
    expect(cost(patch, on14)).toEqual([from])
  })

  it('credentials of a registry: a reboot up to 1.13, a restart of containerd from 1.14', () => {
    const auth = (name: string): Texts =>
      node(
        `registries: { config: { m.lab.example: { auth: { username: ${name}, password: '\${secret:m/p}' } } } }`
      )
    const judged = (version: readonly [string, string, string]) =>
      changesOn('w1', talos(auth('a'), version), talos(auth('b'), version))
    expect(costs(judged(on13))).toEqual(['drain-reboot, no undo'])
    expect(costs(judged(on14))).toEqual(['service-restart, undo'])
    expect(whys(judged(on14))).toContain('Talos restarts it')
  })

  it('etcd is never restarted by an apply', () => {
    for (const version of [on13, on14]) {
      const patch = `  ${patching("{ cluster: { etcd: { extraArgs: { election-timeout: '5000' } } } }")}\n`
      const changes = changesOn('cp1', talos(smallFleet(), version), talos(smallFleet('', patch), version))
      expect(costs(changes)).toEqual(['drain-reboot, no undo'])
      expect(whys(changes)).toContain('never restarts etcd')
    }
  })

  it('a changed config is judged by the version that runs, the left one', () => {
    const udev = patched('{ machine: { udev: { rules: [\'SUBSYSTEM=="a"\'] } } }')
    const seen = (from: readonly [string, string, string], to: readonly [string, string, string]) =>
      changesOn('w1', talos(node(''), from), talos(udev, to)).find(({ field }) => field.includes('udev'))
        ?.impact
    expect(seen(on13, on14)).toBe('drain-reboot')
    expect(seen(on14, on13)).toBe('live')
  })
})

describe('a manifest on Talos', () => {
  const manifest = (contents: string): Texts =>
    talos(
      smallFleet(
        '',
        `  ${patching(`{ cluster: { inlineManifests: [{ name: a, contents: '${contents}' }] } }`)}\n`
      )
    )

  it('is made where it is missing, and never updated', () => {
    expect(costs(changesOn('cp1', talos(smallFleet()), manifest('a')))).toEqual(['live, no undo'])
    const changed = changesOn('cp1', manifest('a'), manifest('b'))
    expect(costs(changed)).toEqual(['none, undo'])
    expect(whys(changed)).toContain('never changes an object that it once made')
    expect(costs(changesOn('cp1', manifest('a'), talos(smallFleet())))).toEqual(['none, undo'])
  })
})

describe('another Kubernetes on Talos', () => {
  it.each(versions)('%s, contract %s: is an upgrade on every node', (version, contract) => {
    const [before, after] = ['v1.36.2', 'v1.36.3'].map((kubernetes) =>
      talos({ ...smallFleet(), 'w1.yaml': worker('w1') }, [version, contract, kubernetes])
    )
    for (const name of ['cp1', 'w1'])
      expect(costs(changesOn(name, before ?? {}, after ?? {})), name).toEqual(['upgrade, no undo'])
  })
})

describe('a section that comes whole', () => {
  const judge = (kind: 'add' | 'change') =>
    judgeWhole(
      {
        os: 'talos',
        talos: 14,
        document: 'talos/machineconfig.yaml',
        kind,
        path: ['KubeletConfig'],
        value: { image: 'ghcr.io/siderolabs/kubelet:v1.36.3', config: { maxPods: 1 } },
      },
      subjects
    )

  it('costs what the worst of its parts costs, and is its owner’s', () => {
    expect(judge('add')).toMatchObject({ subject: 'machine', impact: 'upgrade', undo: false })
    expect(judge('change')).toMatchObject({ impact: 'service-restart', undo: true })
  })

  it('is unknown where nobody knows the kind', () => {
    const { impact, undo, why } = judgeWhole(
      {
        os: 'talos',
        talos: 14,
        document: 'talos/machineconfig.yaml',
        kind: 'add',
        path: ['QuantumLinkConfig/q'],
        value: { kind: 'QuantumLinkConfig' },
      },
      subjects
    )
    expect({ impact, undo }).toEqual({ impact: 'drain-reboot', undo: false })
    expect(why).toMatch(/^unknown/)
  })
})

describe('a newer contract', () => {
  const twin = readTexts(`${root}/test/fixtures/talos-twin`)
  const withTalos = (
    version: string,
    contract: string,
    more: (text: string) => string = (text) => text
  ): Texts => ({
    ...twin,
    'cluster.yaml': more(
      (twin['cluster.yaml'] ?? '').replace(
        'v1.13.9, contract: v1.13',
        () => `${version}, contract: ${contract}`
      )
    ),
  })
  const moved = (node: string, before: Texts, after: Texts) => {
    const changes = changesOn(node, before, after)
    return {
      moves: changes.filter(({ field }) => field.endsWith(' (moved)')),
      rest: changes.filter(({ field }) => !field.endsWith(' (moved)')),
    }
  }

  it('moves settings to documents with equal values, and none of these moves costs anything', () => {
    for (const name of ['k8s-master', 'k8s-node1', 'k8s-node2']) {
      const { moves, rest } = moved(name, withTalos('v1.14.0', 'v1.13'), withTalos('v1.14.0', 'v1.14'))
      expect(costs(moves), name).toEqual(['live, undo'])
      expect(moves.length, name).toBeGreaterThan(12)
      expect(
        rest.filter(({ impact }) => impact === 'rebuild' || impact === 'upgrade'),
        name
      ).toEqual([])
    }
  })

  it('is honest about what a worker gets anew', () => {
    const { rest } = moved('k8s-node2', withTalos('v1.14.0', 'v1.13'), withTalos('v1.14.0', 'v1.14'))
    expect(rest.map(({ field, kind, impact }) => `${field} ${kind}: ${impact}`).toSorted()).toEqual([
      'DiscoveryServiceConfig["default"] add: live',
      'FilesystemTrimConfig add: live',
      'KubeNodeConfig add: service-restart',
      'SecurityProfileConfig add: drain-reboot',
      'VolumeConfig["EPHEMERAL"] add: drain-reboot',
      'install.grubUseUKICmdline remove: none',
      'kubelet.disableManifestsDirectory remove: service-restart',
      'v1alpha1.cluster.discovery remove: live',
    ])
  })

  it('hides nothing: a value that changes on the way is no move', () => {
    const { moves, rest } = moved(
      'k8s-master',
      withTalos('v1.14.0', 'v1.13'),
      withTalos('v1.14.0', 'v1.14', (text) =>
        text
          .replace('10.10.0.0/16', () => '10.11.0.0/16')
          .replace('max_user_instances: 8192', () => 'max_user_instances: 1')
      )
    )
    expect(rest).toContainEqual(
      expect.objectContaining({ field: 'networking.podSubnets', kind: 'remove', impact: 'rebuild' })
    )
    expect(rest).toContainEqual(
      expect.objectContaining({
        field: 'networking.podSubnets',
        kind: 'add',
        to: ['10.11.0.0/16'],
        impact: 'rebuild',
        undo: false,
      })
    )
    expect(rest).toContainEqual(
      expect.objectContaining({ field: 'fs.inotify.max_user_instances', kind: 'add', to: '1' })
    )
    expect(moves.map(({ from }) => from)).toContain('v1alpha1.machine.sysctls')
  })

  it('hides no rotated secret', () => {
    const bundle = (cipher: string, contract: string): Texts => ({
      ...withTalos('v1.14.0', contract),
      'secrets.sops.yaml': `talos: { certs: { k8s: { key: "ENC[AES256_GCM,data:${cipher},iv:x,tag:y,type:str]" } } }\nsops: { version: 3.13.3 }\n`,
    })
    const keyMoves = (before: Texts, after: Texts) => {
      const { moves, rest } = moved('k8s-master', before, after)
      return [
        moves.some(({ field }) => field.startsWith('ca.privateKey')),
        rest.some(({ field, impact }) => field.startsWith('ca.privateKey') && impact === 'rebuild'),
      ]
    }
    expect(keyMoves(bundle('aaaa', 'v1.13'), bundle('aaaa', 'v1.14'))).toEqual([true, false])
    expect(keyMoves(bundle('aaaa', 'v1.13'), bundle('bbbb', 'v1.14'))).toEqual([false, true])
    const rotated = changesOn('k8s-master', bundle('aaaa', 'v1.13'), bundle('bbbb', 'v1.13'))
    expect(rotated.map(({ field, impact }) => `${field}: ${impact}`)).toEqual(['ca.privateKey: rebuild'])
  })

  it('goes both ways', () => {
    const back = moved('k8s-node2', withTalos('v1.14.0', 'v1.14'), withTalos('v1.14.0', 'v1.13'))
    expect(costs(back.moves)).toEqual(['live, undo'])
    expect(back.moves.map(({ from, to }) => `${String(from)} → ${String(to)}`)).toContain(
      'SysctlConfig.params → v1alpha1.machine.sysctls'
    )
    expect(back.rest.filter(({ impact }) => impact === 'rebuild')).toEqual([])
  })

  it('up to 1.13 reboots for a field that leaves from outside of the live ones', () => {
    const env = patched('{ machine: { env: { a: b } } }')
    const later = patched('{ apiVersion: v1alpha1, kind: EnvironmentConfig, variables: { a: b } }')
    const move = (version: readonly [string, string, string]) =>
      changesOn('w1', talos(env, version), talos(later, version)).map(({ field, impact, undo }) => ({
        field,
        impact,
        undo,
      }))
    expect(move(versions[0])).toEqual([{ field: 'environment (moved)', impact: 'drain-reboot', undo: false }])
    expect(move(versions[1])).toEqual([{ field: 'environment (moved)', impact: 'live', undo: true }])
  })

  it('from 1.11 to 1.12 keeps hostname, clock and networks in place of a rebuild', () => {
    const small = { ...smallFleet(), 'w1.yaml': worker('w1', '  time: { servers: [ntp.lab.example] }\n') }
    const { moves, rest } = moved(
      'w1',
      onTalos(small, 'v1.12.11', 'v1.11'),
      onTalos(small, 'v1.12.11', 'v1.12')
    )
    expect(moves.map(({ field }) => field).toSorted()).toEqual([
      'hostname (moved)',
      'v1alpha1.machine.time (moved)',
    ])
    expect(rest.filter(({ impact }) => impact === 'rebuild')).toEqual([])
    // stableHostname and its kin leave v1alpha1, and Talos up to 1.13 reboots for that.
    expect(costs(rest)).toContain('drain-reboot, no undo')
  })
})
