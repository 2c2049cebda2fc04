import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { documentKey } from '../../src/render/machine-config.ts'
import { applyPatch } from '../../src/subjects/patches/apply-patch.ts'
import { readPatch } from '../../src/subjects/patches/read-patch.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

type Talos = readonly [version: string, contract: string, kubernetes: string]
const talos12: Talos = ['v1.12.7', 'v1.12', 'v1.34.2']
const talos13: Talos = ['v1.13.9', 'v1.13', 'v1.34.2']
const talos14: Talos = ['v1.14.0', 'v1.14', 'v1.36.3']
const old: Talos = ['v1.11.6', 'v1.9', 'v1.33.0']

const fleet = (node: string, [version, contract, kubernetes]: Talos = talos13, more: Texts = {}): Texts => {
  const texts = onTalos({ ...smallFleet(), 'w1.yaml': worker('w1', node), ...more }, version, contract)
  return { ...texts, 'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', () => kubernetes) }
}

/** A node with one patch per text, each a literal block: the first line of the first stands in line 8, column 9. */
const patched = (...patches: readonly string[]): string =>
  `  patches:\n    talos:\n${patches.map((text) => `      - |\n${text.trimEnd().replaceAll(/^/gm, '        ')}\n`).join('')}`

const config = (texts: Texts, name = 'w1'): Record<string, JsonObject> => {
  const node = renderTexts(texts).rendering.nodes.find((each) => each.name === name)
  const body = node?.documents.find(({ path }) => path === 'talos/machineconfig.yaml')?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no machine config')
  return Object.fromEntries(body.yaml.filter(isObject).map((document) => [documentKey(document), document]))
}

const findings = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule }) => rule !== 'not-rendered')
    .map(
      ({ severity, rule, file, line, column, message }) =>
        `${file}:${line}:${column} ${severity} ${rule}: ${message}`
    )

describe('patches are the last word on a machine config', () => {
  it('in the order of their list, or of their names', () => {
    const list = fleet(patched('machine: { sysctls: { a.b: "1" } }', 'machine: { sysctls: { a.b: "2" } }'))
    expect(config(list)['v1alpha1']?.['machine']).toMatchObject({ sysctls: { 'a.b': '2' } })
    const named = fleet(
      '  patches:\n    talos:\n      zz: "machine: { sysctls: { a.b: \'2\' } }"\n      aa: "machine: { sysctls: { a.b: \'1\' } }"\n'
    )
    expect(config(named)['v1alpha1']?.['machine']).toMatchObject({ sysctls: { 'a.b': '2' } })
  })

  it('after every subject, and documents stay in their order', () => {
    const texts = fleet(
      `  sysctls: { a.b: 1 }\n${patched('machine: { sysctls: { a.b: "9" } }\n---\napiVersion: v1alpha1\nkind: ZswapConfig\nmaxPoolPercent: 25\n---\napiVersion: v1alpha1\nkind: EventSinkConfig\nendpoint: 192.0.2.1:80')}`
    )
    expect(config(texts)['v1alpha1']?.['machine']).toMatchObject({ sysctls: { 'a.b': '9' } })
    expect(Object.keys(config(texts))).toEqual([
      'v1alpha1',
      'EventSinkConfig',
      'HostnameConfig',
      'ZswapConfig',
    ])
  })

  it('a kind that nobody knows passes through untouched, and is a note', () => {
    const texts = fleet(
      patched(
        'apiVersion: v1alpha2\nkind: QuantumLinkConfig\nname: q\nweird: [null, { deep: "" }, "${HOME}"]'
      )
    )
    expect(config(texts)['QuantumLinkConfig/q']).toEqual({
      apiVersion: 'v1alpha2',
      kind: 'QuantumLinkConfig',
      name: 'q',
      weird: [null, { deep: '' }, '${HOME}'],
    })
    expect(findings(texts)).toEqual([
      'nodes/w1.yaml:10:9 note patch-kind: QuantumLinkConfig is no kind of Talos 1.9 to 1.14: it is passed on as it is',
    ])
  })

  it('secrets stay references, and are counted', () => {
    const texts = fleet(
      patched(
        'apiVersion: v1alpha1\nkind: RegistryAuthConfig\nname: a.lab.example\npassword: ${secret:registry/password}'
      )
    )
    const node = renderTexts(texts).rendering.nodes.find(({ name }) => name === 'w1')
    const document = node?.documents.find(({ path }) => path === 'talos/machineconfig.yaml')
    expect(config(texts)['RegistryAuthConfig/a.lab.example']?.['password']).toBe(
      '${secret:registry/password}'
    )
    expect(document?.secrets.map(({ name }) => name)).toContain('registry/password')
  })

  it('on Ubuntu they are a note of another system', () => {
    const texts = { ...smallFleet(), 'w1.yaml': worker('w1', patched('machine: { env: { A: b } }')) }
    expect(load(texts).diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'note other-system',
    ])
  })
})

describe('variables', () => {
  const node = (patch: string, vars = '') =>
    fleet(`  network: { addresses: [10.0.20.101/24], interface: ens18 }\n${vars}${patched(patch)}`)

  it('the name, the address and what vars says, in values and in keys', () => {
    const texts = node(
      'machine:\n  nodeAnnotations: { "lab.example/${vars.rack}": "${node.name} at ${node.address}" }',
      '  vars: { rack: r1 }\n'
    )
    expect(config(texts)['v1alpha1']?.['machine']).toMatchObject({
      nodeAnnotations: { 'lab.example/r1': 'w1 at 10.0.20.101' },
    })
  })

  it('without quotes one can be a number, in quotes it is text', () => {
    const texts = node(
      'apiVersion: v1alpha1\nkind: LinkConfig\nname: "${vars.one}"\nmtu: ${vars.mtu}\nup: ${vars.up}',
      "  vars: { mtu: '9000', up: 'true', one: '1' }\n"
    )
    expect(config(texts)['LinkConfig/1']).toMatchObject({ mtu: 9000, up: true, name: '1' })
  })

  it('a value is never structure', () => {
    const texts = node(
      'machine:\n  env:\n    A: ${vars.evil}',
      '  vars: { evil: "b, machine: {type: controlplane} # ${node.name}" }\n'
    )
    const machine = config(texts)['v1alpha1']?.['machine'] as JsonObject
    expect(machine['env']).toEqual({ A: 'b, machine: {type: controlplane} # ${node.name}' })
    expect(machine['type']).toBe('worker')
  })

  it('one without a value is an error at its place', () => {
    const patch =
      'machine:\n  env:\n    A: ${vars.nope}\n    B: "${node.nmae}"\n    C: ${node.address}\n    D: "${vars.constructor}"'
    expect(findings(fleet(patched(patch)))).toEqual([
      'nodes/w1.yaml:11:16 error patch-variable: vars.nope has no value on this node: set it below vars',
      'nodes/w1.yaml:12:16 error patch-variable: there is no node.nmae: only node.name, node.address and vars are known',
      'nodes/w1.yaml:13:16 error patch-variable: this node has no address: set network.addresses or access.address',
      'nodes/w1.yaml:14:16 error patch-variable: vars.constructor has no value on this node: set it below vars',
    ])
  })
})

describe('what cannot be a patch is refused where it stands', () => {
  it.each([
    ['machine:\n  env: [a', '11:9 error yaml', talos13],
    ['machine:\n  env:\n    A: 1\n    A: 2', '12:13 error duplicate-key', talos13],
    ['machine: !!binary a', '9:18 error tag', talos13],
    ['- op: add\n  path: /machine\n  value: a', '9:9 error patch-json6902', talos13],
    ['just text', '9:9 error patch-not-a-map', talos13],
    ['# nothing', '9:9 error patch-empty', talos13],
    ['kind: LinkConfig\nname: eth0', '9:9 error patch-identity', talos13],
    ['name: eth0', '9:9 error patch-identity', talos13],
    [
      'apiVersion: v1alpha1\nkind: LinkConfig\nname: a\n---\napiVersion: v1alpha1\nkind: LinkConfig\nname: a',
      '13:9 error patch-duplicate',
      talos13,
    ],
    ['machine:\n  install: { wipe: yes }', '10:28 error patch-yes-no', talos13],
    ['machine:\n  nodelabels: { a: b }', '10:11 error patch-field', talos13],
    ['apiVersion: v1alpha1\nkind: LinkConfig\nname: a\nmut: 1', '12:9 error patch-field', talos13],
    ['apiVersion: v1alpha1\nkind: SysctlConfig\nparams: {}', '10:9 error patch-kind', talos13],
    ['apiVersion: v1alpha1\nkind: LinkConfig\nname: a', '10:9 error patch-kind', old],
    [
      'apiVersion: v1alpha1\nkind: UserVolumeConfig\nname: a\nmount: { secure: true }',
      '12:9 error patch-field',
      talos12,
    ],
    ['apiVersion: v1alpha1\nkind: KubeProxyConfig\nenabled: false', '10:9 error patch-role', talos14],
    ['cluster:\n  proxy: { extraArgs: { a: [b, c] } }', '10:33 error patch-field', talos12],
    ['machine:\n  time: { $patch: replace }', '10:19 error patch-merge', old],
    ['machine:\n  install: { disk: { a: b } }', '10:22 error patch-merge', talos13],
  ])('%s', (patch, expected, talos) => {
    const errors = findings(fleet(patched(patch), talos)).filter((line) => line.includes(' error '))
    expect(errors.slice(-1).map((line) => /^nodes\/w1\.yaml:(\S+ error [^:]+):/.exec(line)?.[1])).toEqual([
      expected,
    ])
  })

  it('in quotes the place is that of the text', () => {
    const texts = fleet("  patches: { talos: ['machine: { nodelabels: { a: b } }'] }\n")
    expect(findings(texts)).toEqual([
      'nodes/w1.yaml:6:22 error patch-field: machine has no nodelabels, and Talos refuses what it does not know: did you mean nodeLabels?',
    ])
  })

  it('a patch of a profile is wrong once, in the profile', () => {
    const profile =
      'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: p }\nspec:\n  patches:\n    talos:\n      - |\n        # a comment\n\n        machine:\n          nodelabels: {}\n'
    const texts = fleet('  profiles: [p]\n', talos13, {
      'profiles/p.yaml': profile,
      'w2.yaml': worker('w2', '  profiles: [p]\n'),
    })
    expect(findings(texts)).toEqual([
      'nodes/profiles/p.yaml:11:11 error patch-field: machine has no nodelabels, and Talos refuses what it does not know: did you mean nodeLabels?',
    ])
  })

  it('octal permissions are read as Talos reads them', () => {
    const texts = fleet(
      patched(
        'machine:\n  files:\n    - { path: /var/a, permissions: 0o644, content: a }\n    - { path: /var/b, permissions: 0600, content: b }'
      )
    )
    expect(config(texts)['v1alpha1']?.['machine']).toMatchObject({
      files: [{ permissions: 420 }, { permissions: 384 }],
    })
  })
})

describe('rules about what a patch sets', () => {
  it('C6 an audit policy file that nothing creates', () =>
    expect(
      findings(
        fleet(
          patched(
            'cluster:\n  apiServer:\n    extraArgs: { audit-policy-file: /etc/kubernetes/policies/a.yaml }'
          )
        )
      )
    ).toEqual([
      'nodes/w1.yaml:11:26 error C6: nothing creates that file on Talos, and the API server would not start: write the policy below apiServer.audit in cluster.yaml',
    ]))

  it('C9 extensions that have no effect since 1.10', () => {
    const patch = patched('machine:\n  install: { extensions: [{ image: a }] }')
    expect(findings(fleet(patch))).toEqual([
      'nodes/w1.yaml:10:22 error C9: extensions have no effect here since Talos 1.10: write them below talos.extensions in cluster.yaml, or as a capability',
    ])
    expect(findings(fleet(patch, ['v1.9.5', 'v1.9', 'v1.32.0']))).toEqual([])
  })

  it('C12 a hostname beside the HostnameConfig of the contract', () => {
    const patch = patched('machine:\n  network: { hostname: other }')
    expect(findings(fleet(patch))).toContain(
      'nodes/w1.yaml:10:22 error C12: from contract v1.12 the HostnameConfig has the hostname, which is the name of the node: remove it'
    )
    expect(findings(fleet(patch, old))).toEqual([])
  })

  it('C17 an old form is a note with the new one, by the contract', () => {
    const patch = patched(
      'machine:\n  network: { interfaces: [{ interface: eth0, dhcp: true }] }\n  env: { A: b }'
    )
    expect(findings(fleet(patch))).toEqual([
      'nodes/w1.yaml:10:22 note C17: machine.network.interfaces is the old form on contract v1.13: Talos has LinkConfig for it',
      'nodes/w1.yaml:11:11 note C17: machine.env is the old form on contract v1.13: Talos has EnvironmentConfig for it',
    ])
    expect(findings(fleet(patch, old))).toEqual([])
  })

  it('what is taken away is no old form', () =>
    expect(findings(fleet(patched('machine: { features: { hostDNS: { $patch: delete } } }')))).toEqual([]))

  it('a field and a document that Talos refuses beside each other', () => {
    const time = patched(
      'machine:\n  time: { servers: [a.lab.example] }',
      'apiVersion: v1alpha1\nkind: TimeSyncConfig\nntp: { servers: [b.lab.example] }'
    )
    expect(findings(fleet(time)).filter((line) => line.includes('error'))).toEqual([
      'nodes/w1.yaml:13:9 error talos-conflict: Talos refuses machine.time.servers beside TimeSyncConfig: say it in one of them, the TimeSyncConfig if there is one already',
    ])
    expect(findings(fleet(patched('machine:\n  kubelet: { extraArgs: { v: "4" } }'), talos14))).toEqual([
      'nodes/w1.yaml:10:11 error talos-conflict: Talos refuses machine.kubelet beside KubeletConfig: say it in one of them, the KubeletConfig if there is one already',
    ])
    expect(findings(fleet(patched('machine:\n  sysctls: { a.b: "1" }'), talos14))).toEqual([
      'nodes/w1.yaml:10:11 note C17: machine.sysctls is the old form on contract v1.14: Talos has SysctlConfig for it',
    ])
  })

  it('what a patch deletes and is not there', () => {
    const missing = patched('apiVersion: v1alpha1\nkind: LinkConfig\nname: eth7\n$patch: delete')
    expect(findings(fleet(missing))).toEqual([
      'nodes/w1.yaml:9:9 warning patch-deletes-nothing: there is no v1alpha1/LinkConfig/eth7 to delete from: Talos ignores this',
    ])
    expect(findings(fleet(patched('machine:\n  sysctls: { x.y: { $patch: delete } }')))).toEqual([
      'nodes/w1.yaml:10:22 error patch-merge: there is nothing to delete at machine.sysctls.x.y',
    ])
  })
})

describe('hostile patches', () => {
  const node = renderTexts(fleet('')).fleet.nodes.find(({ name }) => name === 'w1')
  if (node === undefined) throw new Error('no node')
  const base = Object.values(config(fleet('')))

  it('whatever the text, it is read or refused', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { documents, mistakes } = readPatch(text, node)
        expect(documents.length === 0 || mistakes.length === 0).toBe(true)
      })
    ))

  it('whatever the documents, they are merged or refused, and the base stays', () => {
    const before = JSON.stringify(base)
    const keys = fc.constantFrom(
      'machine',
      'network',
      'toString',
      'kind',
      'apiVersion',
      'name',
      '$patch',
      'a'
    )
    const values = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, '', 0, false, 'delete', 'VolumeConfig', 'valueOf', 'v1alpha1'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(keys, tie('any'), { maxKeys: 4, noNullPrototype: true })
      ),
    }))
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(keys, values.any, { noNullPrototype: true }), { maxLength: 3 }),
        (patch) => {
          applyPatch(base, patch as JsonObject[])
          expect(JSON.stringify(base)).toBe(before)
        }
      )
    )
  })

  it('names that every object has are names like others', () => {
    const texts = fleet(
      patched(
        'machine: { nodeLabels: { toString: "1", valueOf: "" } }\n---\napiVersion: v1alpha1\nkind: toString\nhasOwnProperty: 1'
      )
    )
    expect(config(texts)['v1alpha1']?.['machine']).toMatchObject({
      nodeLabels: { toString: '1', valueOf: '' },
    })
    expect(config(texts)['toString']).toEqual({ apiVersion: 'v1alpha1', kind: 'toString', hasOwnProperty: 1 })
  })

  it('a patch nested too deep is refused', () =>
    expect(readPatch(`machine: ${'{a: '.repeat(5000)}`, node).mistakes.map(({ rule }) => rule)).toContain(
      'too-deep'
    ))
})
