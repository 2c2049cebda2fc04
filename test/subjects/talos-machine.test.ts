import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { documentKey } from '../../src/render/machine-config.ts'
import { onTalos, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'

type Oracle = { readonly documents: readonly JsonObject[] }

/** What the real generator and patcher of Talos 1.14.0-rc.1 made of the same input. */
const oracle = (name: string): Record<string, Json> => {
  const { documents } = JSON.parse(
    readFileSync(`${root}/test/fixtures/talos-1.14-native/${name}.json`, 'utf8')
  ) as Oracle
  return Object.fromEntries(documents.map((document) => [documentKey(document), document]))
}

/** Our references to the bundle, in the spelling of the examples: `bundle:certs.os.key`. */
const asBundle = (value: Json): Json => {
  if (typeof value === 'string')
    return value.replace(
      /^\$\{secret:talos\/([^:}]+)(?::unbase64)?\}$/,
      (_, path: string) => `bundle:${path.split('/').join('.')}`
    )
  if (Array.isArray(value)) return (value as readonly Json[]).map(asBundle)
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asBundle(item)]))
    : value
}

const fleet = (cluster = '', node = '') => {
  const texts = onTalos(smallFleet(cluster, node), 'v1.14.0', 'v1.14')
  const text = (texts['cluster.yaml'] ?? '')
    .replace('name: lab', 'name: home')
    .replace('https://192.0.2.10', 'https://10.0.20.50')
    .replace('v1.34.2', 'v1.36.3')
  return { ...texts, 'cluster.yaml': text, 'w1.yaml': worker('w1', node) }
}

const machineConfig = (texts: Readonly<Record<string, string>>, name: string): Record<string, Json> => {
  const node = renderTexts(texts).rendering.nodes.find((each) => each.name === name)
  const body = node?.documents.find(({ path }) => path === 'talos/machineconfig.yaml')?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no machine config')
  return Object.fromEntries(
    body.yaml.filter(isObject).map((document) => [documentKey(document), asBundle(document)])
  )
}

/** The one intended difference: the hostname is pinned to the node's name instead of left to the machine. */
const exceptHostname = ({ HostnameConfig: _, ...rest }: Record<string, Json>) => rest

describe('a plain Talos node', () => {
  it.each([
    ['00-plain.native.controlplane', 'cp1'],
    ['00-plain.native.worker', 'w1'],
  ])('on contract 1.14 is what the real generator makes: %s', (name, node) => {
    const ours = machineConfig(fleet(), node)
    expect(exceptHostname(ours)).toEqual(exceptHostname(oracle(name)))
    expect(ours['HostnameConfig']).toEqual({
      apiVersion: 'v1alpha1',
      kind: 'HostnameConfig',
      auto: 'off',
      hostname: node,
    })
  })

  it('W24 has its hostname pinned under every contract, and never in two places', () => {
    for (const minor of [9, 10, 11, 12, 13, 14]) {
      const text = onTalos(smallFleet(), 'v1.14.0', `v1.${minor}`)
      const config = JSON.stringify(
        machineConfig(
          { ...text, 'cluster.yaml': (text['cluster.yaml'] ?? '').replace('v1.34.2', 'v1.36.3') },
          'cp1'
        )
      )
      expect(config.match(/"hostname":"cp1"/g)).toHaveLength(1)
      expect(config.includes('"stableHostname":true') && config.includes('HostnameConfig')).toBe(false)
    }
  })

  it('refers to every secret and holds none', () => {
    for (const { documents } of renderTexts(fleet()).rendering.nodes) {
      for (const document of documents.filter(({ path }) => path.startsWith('talos/'))) {
        const text = JSON.stringify(document.body)
        expect(document.secrets.length).toBe(text.match(/\$\{secret:/g)?.length)
        expect(text).not.toMatch(/BEGIN|LS0t/)
      }
    }
  })

  it('a worker never refers to a key of a control plane', () => {
    const text = JSON.stringify(machineConfig(fleet(), 'w1'))
    expect(text).not.toMatch(/certs\.(?:os|k8s|etcd|k8saggregator|k8sserviceaccount)\.key|secretbox/)
  })

  it('chooses its disk by what is declared', () => {
    const config = machineConfig(
      fleet('', "  install: { diskSelector: { size: '>= 100GB', type: nvme } }\n"),
      'w1'
    )
    expect(JSON.stringify(config['UnattendedInstallConfig'])).toContain(
      'disk.size >= 100000000000u && disk.transport != \\"\\" && disk.transport == \\"nvme\\" && '
    )
  })
})

describe('the four subjects in the native 1.14 layout are what the real patcher makes', () => {
  it('sysctls', () => {
    const ours = machineConfig(
      fleet(
        '',
        '  sysctls: { net.core.somaxconn: 65535, vm.max_map_count: 262144, fs.inotify.max_user_instances: 8192 }\n'
      ),
      'w1'
    )
    expect(ours['SysctlConfig']).toEqual(oracle('02-sysctls.native.worker')['SysctlConfig'])
  })

  it.each(['worker', 'controlplane'])('labels, annotations and taints on a %s', (role) => {
    const settings =
      "  labels: { topology.kubernetes.io/zone: rack-1, example.org/gpu: 'true' }\n  annotations: { example.org/owner: home }\n  taints: { example.org/dedicated: 'gpu:NoSchedule', example.org/maintenance: NoExecute }\n"
    const ours = machineConfig(fleet('', settings), role === 'worker' ? 'w1' : 'cp1')
    expect(ours['KubeNodeConfig']).toEqual(oracle(`05-labels-taints.native.${role}`)['KubeNodeConfig'])
  })

  it('registries', () => {
    const settings = `  registries:
    mirrors:
      docker.io: { fallback: false, endpoints: [{ url: 'https://mirror-a.example.org' }, { url: 'http://10.0.0.9:5000' }] }
      registry.example.net: { endpoints: [{ url: 'https://mirror-b.example.org/v2/proxy', overridePath: true }] }
    config:
      mirror-a.example.org: { tls: { insecureSkipVerify: true }, auth: { username: puller, password: '\${secret:registry/password}' } }
`
    const ours = machineConfig(fleet('', settings), 'w1')
    const theirs = oracle('01-registries.native.worker')
    for (const key of [
      'RegistryMirrorConfig/docker.io',
      'RegistryMirrorConfig/registry.example.net',
      'RegistryTLSConfig/mirror-a.example.org',
    ])
      expect(ours[key]).toEqual(theirs[key])
    expect(ours['RegistryAuthConfig/mirror-a.example.org']).toEqual({
      ...(theirs['RegistryAuthConfig/mirror-a.example.org'] as JsonObject),
      password: '${secret:registry/password}',
    })
  })

  it('API server and audit policy', () => {
    const cluster = `  apiServer:
    extraArgs: { audit-log-truncate-enabled: 'true' }
    audit:
      log: { maxAge: 30, maxBackup: 10, maxSize: 100 }
      policy:
        omitStages: [RequestReceived]
        rules:
          - { level: None, users: ['system:kube-proxy'], verbs: [watch] }
          - { level: RequestResponse, resources: [{ group: '', resources: [secrets, configmaps] }] }
          - { level: Metadata }
`
    const ours = machineConfig(fleet(cluster), 'cp1')
    expect(ours['KubeAuditPolicyConfig']).toEqual(
      oracle('12-audit-policy.native.controlplane')['KubeAuditPolicyConfig']
    )
    expect(ours['KubeAPIServerConfig']).toEqual({
      apiVersion: 'v1alpha1',
      kind: 'KubeAPIServerConfig',
      image: 'registry.k8s.io/kube-apiserver:v1.36.3',
      extraArgs: {
        'audit-log-maxage': '30',
        'audit-log-maxbackup': '10',
        'audit-log-maxsize': '100',
        'audit-log-truncate-enabled': 'true',
      },
    })
  })
})
