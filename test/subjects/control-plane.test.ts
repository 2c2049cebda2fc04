import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { subjects } from '../../src/subjects/table.ts'
import { load, onTalos, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const flags = `  controllerManager: { extraArgs: { attach-detach-reconcile-sync-period: 15s } }
  scheduler: { extraArgs: { kube-api-qps: '100' } }
  etcd: { extraArgs: { snapshot-count: '50000' } }
`
const whole = `  networking: { podSubnets: [10.244.0.0/16] }
  apiServer: { certSANs: [k8s.lab.example], extraArgs: { default-unreachable-toleration-seconds: '60' }, audit: { policy: { rules: [{ level: Metadata }] } } }
${flags}`
const programs = [
  ['kube-controller-manager', 'attach-detach-reconcile-sync-period', '15s'],
  ['kube-scheduler', 'kube-api-qps', '100'],
  ['etcd', 'snapshot-count', '50000'],
] as const
const configMap = 'kubeadm/cluster-configuration.yaml'
const live = (name: string): string => readFileSync(`${root}/test/fixtures/kubeadm/${name}.yaml`, 'utf8')

const documentsOf = (texts: Texts): Readonly<Record<string, Document>> =>
  Object.fromEntries(
    renderTexts(texts).rendering.nodes.flatMap(({ name, documents }) =>
      documents.map((document) => [`${name}/${document.path}`, document])
    )
  )
const bodyOf = (texts: Texts, path: string): Json | undefined => {
  const body = documentsOf(texts)[path]?.body
  return body !== undefined && body !== 'absent' && 'yaml' in body ? body.yaml[0] : undefined
}
const structure = (path: string, body: Document['body']): JsonObject =>
  structureOf({ path, plane: 'disk', body, secrets: [] }, subjects) as JsonObject
const changesOf = (before: Texts, after: Texts) =>
  compare(renderTexts(before).rendering, renderTexts(after).rendering).nodes.flatMap(({ node, changes }) =>
    changes.map(({ subject, field, planes, impact, undo }) => [
      node,
      subject,
      field,
      planes.join(),
      impact,
      undo,
    ])
  )
const cp = (name: string, settings = ''): string =>
  worker(name, settings).replace('role: worker', 'role: control-plane')
/** `severity rule` of what is said about cluster.yaml. */
const said = (texts: Texts): readonly string[] =>
  load(texts)
    .diagnostics.filter(({ file, rule }) => file === 'nodes/cluster.yaml' && rule !== 'no-control-plane')
    .map(({ severity, rule }) => `${severity} ${rule}`)

describe('controller manager, scheduler and etcd on Ubuntu', () => {
  it.each(programs)('I13 I15 %s says its flag in every place that kubeadm reads', (program, flag, value) => {
    const texts = smallFleet(flags, '', { 'w1.yaml': worker('w1') })
    expect(bodyOf(texts, `cp1/etc/kubernetes/manifests/${program}.yaml`)).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [{ name: program, command: [`--${flag}=${value}`] }] },
    })
    expect(bodyOf(texts, `cp1/running/${program}.yaml`)).toEqual({ flags: { [flag]: value } })
    const found = documentsOf(texts)
    expect(found[`cp1/etc/kubernetes/manifests/${program}.yaml`]?.file).toEqual({
      mode: 0o600,
      owner: 'root',
      group: 'root',
    })
    expect(found[`cp1/running/${program}.yaml`]?.plane).toBe('running')
    expect(
      Object.keys(found).filter((path) => path.startsWith('w1/') && !path.startsWith('w1/first-boot/'))
    ).toEqual([])
  })

  it('is one ClusterConfiguration, in which each component has its part', () => {
    expect(bodyOf(smallFleet(flags), `cluster/${configMap}`)).toEqual({
      apiVersion: 'kubeadm.k8s.io/v1beta4',
      kind: 'ClusterConfiguration',
      kubernetesVersion: 'v1.34.2',
      controllerManager: { extraArgs: [{ name: 'attach-detach-reconcile-sync-period', value: '15s' }] },
      scheduler: { extraArgs: [{ name: 'kube-api-qps', value: '100' }] },
      etcd: { local: { extraArgs: [{ name: 'snapshot-count', value: '50000' }] } },
    })
    expect(bodyOf(smallFleet(), `cluster/${configMap}`)).toEqual({
      apiVersion: 'kubeadm.k8s.io/v1beta4',
      kind: 'ClusterConfiguration',
      kubernetesVersion: 'v1.34.2',
    })
  })

  it('a repeated flag is repeated', () => {
    const texts = smallFleet("  etcd: { extraArgs: { listen-metrics-urls: ['http://a:1', 'http://b:2'] } }\n")
    const [container] = (
      bodyOf(texts, 'cp1/etc/kubernetes/manifests/etcd.yaml') as unknown as {
        spec: { containers: { command: string[] }[] }
      }
    ).spec.containers
    expect(container?.command).toEqual([
      '--listen-metrics-urls=http://a:1',
      '--listen-metrics-urls=http://b:2',
    ])
  })

  it('C34 a flag that changes is one change on the node, and one that the next upgrade reads', () => {
    const side = (count: string) => smallFleet(`  etcd: { extraArgs: { snapshot-count: '${count}' } }\n`)
    expect(changesOf(side('10000'), side('50000'))).toEqual([
      ['cluster', 'etcd', 'flags.snapshot-count', 'cluster', 'none', true],
      ['cp1', 'etcd', 'flags.snapshot-count', 'disk,running', 'control-plane-restart', true],
    ])
    expect(changesOf(smallFleet(), side('50000'))).toEqual([
      ['cluster', 'etcd', 'flags', 'cluster', 'none', true],
      ['cp1', 'etcd', 'flags', 'disk,running', 'control-plane-restart', true],
    ])
  })
})

describe('what kubeadm itself writes reads as ours', () => {
  it('its ConfigMap, with every default filled in', () => {
    const ours = documentsOf(smallFleet(whole))[`cluster/${configMap}`]
    if (ours === undefined) throw new Error('no ConfigMap')
    const theirs = structure(configMap, { text: live('cluster-configuration') })
    expect(theirs).toEqual(structureOf(ours, subjects))
    expect(
      structure(configMap, { text: live('cluster-configuration').replace('"50000"', '"10000"') })
    ).not.toEqual(theirs)
    // A value that is no default is no noise.
    expect(
      structure(configMap, { text: live('cluster-configuration').replace('RSA-2048', 'ECDSA-P256') })
    ).toEqual({ ...theirs, encryptionAlgorithm: 'ECDSA-P256' })
  })

  it.each(programs)('the manifest of %s, whose own flags stand beside ours', (program, flag, value) => {
    const path = `etc/kubernetes/manifests/${program}.yaml`
    const theirs = structure(path, { text: live(program) })['flags'] as JsonObject
    expect(theirs[flag]).toBe(value)
    expect(Object.keys(theirs).length).toBeGreaterThan(4)
  })

  it('durations and sets have one spelling, also on Talos', () => {
    const side = (period: string, controllers: string) =>
      smallFleet(
        `  controllerManager: { extraArgs: { attach-detach-reconcile-sync-period: ${period}, controllers: '${controllers}' } }\n`
      )
    const [a, b] = [
      side('90s', '*,bootstrapsigner,tokencleaner'),
      side('1m30s', 'tokencleaner,*,bootstrapsigner'),
    ]
    expect(changesOf(a, b)).toEqual([])
    for (const contract of ['v1.13', 'v1.14'])
      expect(changesOf(onTalos(a, 'v1.14.0', contract), onTalos(b, 'v1.14.0', contract))).toEqual([])
  })

  it('what is broken is shown as it is, and no stack trace', () => {
    for (const path of [configMap, 'etc/kubernetes/manifests/etcd.yaml', 'running/etcd.yaml'])
      for (const text of ['{', '- a\n', '']) expect(structure(path, { text })).toBe(text)
  })
})

describe('the endpoint of kubeadm', () => {
  const endpoint = (texts: Texts, url = 'https://192.0.2.10:6443') =>
    (
      bodyOf(
        {
          ...texts,
          'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('https://192.0.2.10:6443', () => url),
        },
        `cluster/${configMap}`
      ) as JsonObject
    )['controlPlaneEndpoint']
  const at = (address: string) => `  network: { interface: ens18, addresses: [${address}/24] }\n`

  it('is left to kubeadm where it is the one control plane itself', () => {
    expect(endpoint(smallFleet())).toBeUndefined()
    expect(endpoint(smallFleet('', at('192.0.2.10')))).toBeUndefined()
    expect(
      endpoint(smallFleet('', at('2001:db8::1').replace('/24', '/64')), 'https://[2001:db8:0::1]:6443')
    ).toBeUndefined()
  })

  it('is said where it is a name, an address that moves, or one for several', () => {
    expect(endpoint(smallFleet('', at('192.0.2.11')))).toBe('192.0.2.10:6443')
    // An https address without a port means 443, and kubeadm without a port means 6443.
    expect(endpoint(smallFleet(), 'https://k8s.lab.example')).toBe('k8s.lab.example:443')
    expect(endpoint(smallFleet('', '', { 'cp2.yaml': cp('cp2') }))).toBe('192.0.2.10:6443')
    expect(endpoint(smallFleet('', at('192.0.2.11')), 'https://[2001:db8::5]:6443')).toBe(
      '[2001:db8::5]:6443'
    )
  })

  it('is warned about where it is the address of one of several', () => {
    const three = { 'cp2.yaml': cp('cp2'), 'cp3.yaml': cp('cp3') }
    for (const side of [(texts: Texts) => texts, (texts: Texts) => onTalos(texts)]) {
      expect(said(side(smallFleet('', at('192.0.2.10'), three)))).toContain('warning endpoint-of-one-node')
      expect(said(side(smallFleet('', at('192.0.2.11'), three)))).not.toContain(
        'warning endpoint-of-one-node'
      )
      expect(said(side(smallFleet('', at('192.0.2.10'))))).not.toContain('warning endpoint-of-one-node')
    }
  })

  it('another one is another cluster', () => {
    const named = (name: string): Texts => ({
      'cluster.yaml': (smallFleet()['cluster.yaml'] ?? '').replace('192.0.2.10', () => name),
      'cp1.yaml': cp('cp1'),
    })
    expect(changesOf(named('a.lab.example'), named('b.lab.example'))).toEqual([
      ['cluster', 'kubeadm', 'controlPlaneEndpoint', 'cluster', 'rebuild', false],
    ])
  })
})

describe('controller manager, scheduler and etcd on Talos', () => {
  const config = (contract: string) => {
    const body = documentsOf(onTalos(smallFleet(flags), 'v1.14.0', contract))['cp1/talos/machineconfig.yaml']
      ?.body
    return body !== undefined && body !== 'absent' && 'yaml' in body
      ? (body.yaml as readonly JsonObject[])
      : []
  }
  const clusterOf = (contract: string) => config(contract)[0]?.['cluster'] as Record<string, JsonObject>

  it.each(['v1.9', 'v1.12', 'v1.13'])('are fields on contract %s', (contract) => {
    const { controllerManager, scheduler, etcd } = clusterOf(contract)
    expect(controllerManager?.['extraArgs']).toEqual({ 'attach-detach-reconcile-sync-period': '15s' })
    expect(controllerManager?.['image']).toBe('registry.k8s.io/kube-controller-manager:v1.34.2')
    expect(scheduler?.['extraArgs']).toEqual({ 'kube-api-qps': '100' })
    expect(etcd?.['extraArgs']).toEqual({ 'snapshot-count': '50000' })
    expect(config(contract).filter(({ kind }) => String(kind).startsWith('Kube'))).toEqual([])
  })

  it('are documents from contract 1.14, but etcd stays a field', () => {
    const found = config('v1.14')
    expect(found.find(({ kind }) => kind === 'KubeControllerManagerConfig')).toEqual({
      apiVersion: 'v1alpha1',
      kind: 'KubeControllerManagerConfig',
      image: 'registry.k8s.io/kube-controller-manager:v1.34.2',
      extraArgs: { 'attach-detach-reconcile-sync-period': '15s' },
    })
    expect(found.find(({ kind }) => kind === 'KubeSchedulerConfig')).toEqual({
      apiVersion: 'v1alpha1',
      kind: 'KubeSchedulerConfig',
      image: 'registry.k8s.io/kube-scheduler:v1.34.2',
      config: {},
      extraArgs: { 'kube-api-qps': '100' },
    })
    expect(Object.keys(clusterOf('v1.14'))).toEqual(['token', 'etcd'])
    expect(clusterOf('v1.14')['etcd']?.['extraArgs']).toEqual({ 'snapshot-count': '50000' })
  })

  it.each(['v1.13', 'v1.14'])('etcd waits for a reboot, the others restart, on contract %s', (contract) => {
    const side = (value: string) =>
      onTalos(
        smallFleet(
          `  scheduler: { extraArgs: { kube-api-qps: '${value}' } }\n  etcd: { extraArgs: { snapshot-count: '${value}' } }\n`
        ),
        'v1.14.0',
        contract
      )
    expect(changesOf(side('1'), side('2')).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['cp1', 'etcd', 'flags.snapshot-count', 'disk', 'drain-reboot', false],
      ['cp1', 'scheduler', 'flags.kube-api-qps', 'disk', 'control-plane-restart', true],
    ])
  })

  it('has no ClusterConfiguration', () => {
    expect(Object.keys(documentsOf(onTalos(smallFleet(flags))))).toEqual(['cp1/talos/machineconfig.yaml'])
  })
})

describe('flags that are not ours to give', () => {
  const one = (component: string, flag: string, value = 'x') =>
    smallFleet(`  ${component}: { extraArgs: { ${flag}: '${value}' } }\n`)

  it.each([
    ['etcd', 'data-dir'],
    ['etcd', 'name'],
    ['etcd', 'cert-file'],
    ['etcd', 'peer-trusted-ca-file'],
    ['etcd', 'initial-cluster'],
    ['etcd', 'listen-client-urls'],
    ['controllerManager', 'kubeconfig'],
    ['controllerManager', 'root-ca-file'],
    ['controllerManager', 'service-account-private-key-file'],
    ['controllerManager', 'cluster-cidr'],
    ['scheduler', 'authentication-kubeconfig'],
  ])('on both systems: %s %s', (component, flag) => {
    expect(said(one(component, flag))).toEqual(['error owned-flag'])
    expect(said(onTalos(one(component, flag)))).toEqual(['error owned-flag'])
  })

  it.each([
    ['scheduler', 'config', 'v1.13.9'],
    ['etcd', 'auto-tls', 'v1.13.9'],
    ['etcd', 'experimental-initial-corrupt-check', 'v1.13.9'],
    ['etcd', 'feature-gates', 'v1.14.0'],
    ['etcd', 'tls-min-version', 'v1.14.0'],
  ])('Talos refuses %s %s, as %s does', (component, flag, version) => {
    const texts = one(component, flag)
    expect(said(texts)).toEqual([])
    expect(said(onTalos(texts, version, 'v1.13'))).toEqual(['error owned-flag'])
    if (component === 'etcd')
      expect(said(onTalos(texts, version === 'v1.14.0' ? 'v1.13.9' : 'v1.14.0', 'v1.13'))).toEqual(
        flag === 'auto-tls' ? ['error owned-flag'] : []
      )
  })

  it('a flag can be repeated from Talos 1.13, whatever the contract', () => {
    const texts = smallFleet("  etcd: { extraArgs: { listen-metrics-urls: ['http://a:1', 'http://b:2'] } }\n")
    const older = { ...texts, 'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', 'v1.32.4') }
    expect(said(onTalos(older, 'v1.12.7', 'v1.12'))).toEqual(['error talos-flag'])
    expect(said(onTalos(texts, 'v1.13.9', 'v1.12'))).toEqual([])
    expect(said(texts)).toEqual([])
  })

  it('a file that nobody mounts, and controllers without those that kubeadm join needs', () => {
    expect(said(one('scheduler', 'config', '/etc/kubernetes/scheduler.yaml'))).toEqual([
      'warning not-mounted',
    ])
    expect(said(one('scheduler', 'config', '/etc/kubernetes/scheduler.conf'))).toEqual([])
    expect(said(one('etcd', 'wal-dir', '/var/lib/etcd/wal'))).toEqual([])
    expect(said(one('etcd', 'wal-dir', '/var/lib/etcd-wal'))).toEqual(['warning not-mounted'])
    expect(said(one('controllerManager', 'controllers', '*,-ttl'))).toEqual(['warning token-controllers'])
    expect(said(onTalos(one('controllerManager', 'controllers', '*,-ttl')))).toEqual([])
  })

  it('points at the flag, all at once', () => {
    const { diagnostics } = load(
      smallFleet("  etcd:\n    extraArgs:\n      name: a\n      snapshot-count: '1'\n      data-dir: /x\n")
    )
    expect(diagnostics.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [10, 13, 'owned-flag'],
      [12, 17, 'owned-flag'],
    ])
  })

  it('hostile values stay one value', () => {
    for (const value of ['a: b #', "it's", '"', '$(reboot)', '--x=y', '- a', '{}', '  ']) {
      const quoted = JSON.stringify(value)
      const texts = smallFleet(`  etcd: { extraArgs: { x: ${quoted} } }\n`)
      const [container] = (
        bodyOf(texts, 'cp1/etc/kubernetes/manifests/etcd.yaml') as unknown as {
          spec: { containers: { command: string[] }[] }
        }
      ).spec.containers
      expect(container?.command).toEqual([`--x=${value}`])
    }
    expect(said(smallFleet('  etcd: { extraArgs: { x: "a\\nb" } }\n'))).toEqual(['error value'])
    expect(said(smallFleet('  etcd: { extraArgs: { snapshot-count: 5 } }\n'))).toEqual(['error type'])
    expect(said(smallFleet('  scheduler: { args: {} }\n'))).toEqual(['error unknown-key'])
  })
})

it('the fixtures are of the cluster above', () => {
  expect((parse(live('cluster-configuration')) as JsonObject)['kubernetesVersion']).toBe('v1.34.2')
})
