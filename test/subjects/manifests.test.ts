import { readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { dig } from '../../src/fleet/findings.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { readLive } from '../../src/render/live.ts'
import { structureOf } from '../../src/render/structure.ts'
import { nodeExporterObjects } from '../../src/subjects/manifests/node-exporter.ts'
import type { Document } from '../../src/subjects/document.ts'
import { subjects } from '../../src/subjects/table.ts'
import { load, onTalos, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const image = 'quay.io/prometheus/node-exporter:v1.10.2'
const path = 'manifests/node-exporter.yaml'
const exporter = (more = '', node = '', managedBy = '') =>
  smallFleet(`  manifests: { ${managedBy}nodeExporter: { image: '${image}'${more} } }\n`, node)
const documentOf = (texts: Texts): Document | undefined =>
  renderTexts(texts).rendering.nodes[0]?.documents.find((document) => document.path === path)
const objects = (more = ''): Readonly<Record<string, JsonObject>> => {
  const body = documentOf(exporter(more))?.body
  const all =
    body !== undefined && body !== 'absent' && 'yaml' in body ? (body.yaml as readonly JsonObject[]) : []
  return Object.fromEntries(all.map((object) => [String(object['kind']), object]))
}
const pod = (more = ''): JsonObject =>
  dig(objects(more)['DaemonSet'], ['spec', 'template', 'spec']) as JsonObject
const container = (more = ''): JsonObject => dig(pod(more), ['containers', '0']) as JsonObject
const read = (body: Document['body']): Json =>
  structureOf({ path, plane: 'cluster', body, secrets: [] }, subjects)
/** `severity rule @ what it points at`. */
const said = (texts: Texts): readonly string[] =>
  load(texts).diagnostics.map(({ severity, rule, file, line, column }) => {
    const text = texts[file.replace('nodes/', '')] ?? ''
    const at = (text.split('\n')[line - 1] ?? '').slice(column - 1)
    return `${severity} ${rule} @ ${/^[^ ,}\]]*/.exec(at)?.[0] ?? ''}`
  })

describe('node-exporter as a DaemonSet', () => {
  it('is what its own chart and kube-prometheus run: no root, nothing writable, the host read-only', () => {
    expect(pod()).toMatchObject({
      hostNetwork: true,
      hostPID: true,
      automountServiceAccountToken: false,
      serviceAccountName: 'node-exporter',
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      tolerations: [{ operator: 'Exists' }],
      securityContext: { runAsNonRoot: true, runAsUser: 65_534, seccompProfile: { type: 'RuntimeDefault' } },
    })
    expect(container()).toMatchObject({
      image,
      args: [
        '--path.procfs=/host/proc',
        '--path.rootfs=/host/root',
        '--path.sysfs=/host/sys',
        '--path.udev.data=/host/root/run/udev/data',
        '--web.listen-address=:9100',
      ],
      ports: [{ name: 'metrics', containerPort: 9100 }],
      resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { memory: '180Mi' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
      },
    })
    const mounts = container()['volumeMounts'] as readonly JsonObject[]
    expect(mounts.map(({ mountPath, readOnly }) => [mountPath, readOnly])).toEqual([
      ['/host/proc', true],
      ['/host/root', true],
      ['/host/sys', true],
    ])
  })

  it('says every setting where it belongs', () => {
    const more =
      ', namespace: metrics, port: 9200, hostNetwork: false, extraArgs: [--no-collector.wifi], nodeSelector: { lab.example/zone: a }, tolerations: [{ key: lab.example/gpu, operator: Exists, effect: NoSchedule }], resources: { limits: { memory: 1Gi } }'
    expect(pod(more)).toMatchObject({
      nodeSelector: { 'lab.example/zone': 'a' },
      tolerations: [{ key: 'lab.example/gpu', operator: 'Exists', effect: 'NoSchedule' }],
    })
    expect(pod(more)).not.toHaveProperty('hostNetwork')
    expect(container(more)['args']).toContain('--no-collector.wifi')
    expect(container(more)['args']).toContain('--web.listen-address=:9200')
    expect(container(more)['resources']).toEqual({ limits: { memory: '1Gi' } })
    expect(dig(objects(more)['Service'], ['spec', 'ports'])).toEqual([
      { name: 'metrics', port: 9200, targetPort: 'metrics' },
    ])
    for (const object of Object.values(objects(more)))
      expect(dig(object, ['metadata', object['kind'] === 'Namespace' ? 'name' : 'namespace'])).toBe('metrics')
  })

  it('Talos refuses host paths outside of namespaces that allow them, so ours does', () => {
    expect(objects()['Namespace']).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'monitoring',
        labels: {
          'app.kubernetes.io/managed-by': 'plumbline',
          'plumbline.dev/cluster': 'lab',
          'pod-security.kubernetes.io/audit': 'privileged',
          'pod-security.kubernetes.io/enforce': 'privileged',
          'pod-security.kubernetes.io/warn': 'privileged',
        },
      },
    })
    expect(Object.keys(objects(', namespace: kube-system'))).toEqual([
      'ServiceAccount',
      'DaemonSet',
      'Service',
    ])
  })

  it('is the same on both systems, and nowhere in the machine config', () => {
    const [ubuntu, talos] = [exporter(), onTalos(exporter())].map((texts) => renderTexts(texts).rendering)
    const of = (rendering: typeof ubuntu) =>
      rendering?.nodes[0]?.documents.find((document) => document.path === path)
    expect(of(talos)).toEqual(of(ubuntu))
    expect(of(talos)?.plane).toBe('cluster')
    expect(JSON.stringify(talos?.nodes.slice(1))).not.toContain('exporter')
    expect(documentOf(smallFleet())).toBeUndefined()
    expect(documentOf(smallFleet('  manifests: { managedBy: plumbline }\n'))).toBeUndefined()
  })
})

describe('what the API server answers', () => {
  const settings =
    ", extraArgs: [--no-collector.wifi], resources: { requests: { cpu: '0.1', memory: 64Mi }, limits: { memory: 1Gi } }"
  const live = readFileSync(`${root}/test/fixtures/live-node-exporter.yaml`, 'utf8')
  const ours = documentOf(exporter(settings))
  if (ours === undefined) throw new Error('no manifest')
  const desired = structureOf(ours, subjects)
  const liveObjects = parseAllDocuments(live).map((each) => each.toJS() as JsonObject)

  it('reads as what was applied: no defaults, no bookkeeping, no order', () => {
    expect(read({ text: live })).toEqual(desired)
    expect(read({ yaml: liveObjects })).toEqual(desired)
    expect(read({ yaml: [{ apiVersion: 'v1', kind: 'List', items: liveObjects.toReversed() }] })).toEqual(
      desired
    )
  })

  it.each([
    ['image: quay.io/prometheus/node-exporter:v1.10.2', 'image: quay.io/prometheus/node-exporter:v1.9.1'],
    ['imagePullPolicy: IfNotPresent', 'imagePullPolicy: Always'],
    ['readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false'],
    ['hostPID: true', 'hostPID: false'],
    ['- operator: Exists', '- operator: Exists\n        effect: NoSchedule'],
    ['memory: 1Gi', 'memory: 2Gi'],
    ['periodSeconds: 10', 'periodSeconds: 30'],
    ['hostPort: 9100', 'hostPort: 9200'],
    ['terminationGracePeriodSeconds: 30', 'terminationGracePeriodSeconds: 0'],
    ['maxUnavailable: 1', 'maxUnavailable: 2'],
    ['clusterIP: None', 'clusterIP: 10.96.0.7'],
    ['enforce: privileged', 'enforce: restricted'],
    ['- --no-collector.wifi', '- --collector.wifi'],
  ])('but not what somebody changed: %s', (from, to) => {
    expect(live).toContain(from)
    expect(read({ text: live.replace(from, () => to) })).not.toEqual(desired)
  })

  it('what somebody added beside it is no difference, and is named', () => {
    const added = live
      .replace('hostPID: true', () => 'hostPID: true\n      hostIPC: true')
      .replace('  labels:\n', () => '  labels:\n    team: a\n')
    expect(added).not.toBe(live)
    const reading = readLive({ ...ours, body: { text: added } }, ours, subjects)
    expect(reading.structure).toEqual(desired)
    expect(reading.undeclared).toEqual([
      'DaemonSet.spec.template.spec.hostIPC',
      'Namespace.metadata.labels.team',
    ])
  })

  it('1024Mi is 1Gi, and Equal is what a toleration says without a word', () => {
    const side = (memory: string, toleration: string) =>
      renderTexts(
        exporter(
          `, tolerations: [{ key: a, value: b${toleration} }], resources: { limits: { memory: ${memory} } }`
        )
      ).rendering
    expect(compare(side('1Gi', ''), side('1024Mi', ', operator: Equal')).nodes).toEqual([])
  })
})

describe('a change of it', () => {
  const changes = (before: Texts, after: Texts) =>
    compare(renderTexts(before).rendering, renderTexts(after).rendering).nodes.flatMap(
      ({ node, changes: all }) =>
        all.map(({ subject, field, impact, undo, why }) => [node, subject, field, impact, undo, why])
    )

  it('of the image rolls through the nodes and restarts nothing else, on both systems', () => {
    const newer = (texts: Texts): Texts => ({
      ...texts,
      'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.10.2', () => 'v1.11.0'),
    })
    for (const side of [(texts: Texts) => texts, (texts: Texts) => onTalos(texts)])
      expect(changes(side(exporter()), newer(side(exporter())))).toEqual([
        [
          'cluster',
          'manifests',
          'DaemonSet.spec.template.spec.containers.node-exporter.image',
          'live',
          true,
          'the DaemonSet replaces its pods one node after the other; nothing else restarts',
        ],
      ])
  })

  it('of nothing but order is none', () => {
    expect(changes(exporter(', extraArgs: [--a, --b]'), exporter(', extraArgs: [--b, --a]'))).toEqual([])
  })
})

describe('findings about manifests', () => {
  it.each([
    ['', []],
    [', x: 1', ['error unknown-key @ x:']],
    [', port: 10250', ['error port-taken @ 10250']],
    [', port: 10256', ['error port-taken @ 10256']],
    [', port: 6443', ['error port-taken @ 6443']],
    [', port: 22', ['error port-taken @ 22']],
    [', port: 80', ['error port-privileged @ 80']],
    [', port: 30100', ['warning port-taken @ 30100']],
    [', port: 32768', []],
    [', port: 70000', ['error range @ 70000']],
    [', port: 10250, hostNetwork: false', ['warning pod-network-metrics @ false']],
    [", extraArgs: ['--web.listen-address=:1']", ["error owned-flag @ '--web.listen-address=:1'"]],
    [", extraArgs: ['--path.rootfs=/']", ["error owned-flag @ '--path.rootfs=/'"]],
    [', extraArgs: [--a=1, --a=2]', ['error repeated-flag @ --a=2']],
    [', extraArgs: [collector.wifi]', ['error value @ collector.wifi']],
    [', extraArgs: ["--a=b\\nc"]', ['error value @ "--a=b\\nc"']],
    [', tolerations: [{ effect: NoSchedule }]', ['error toleration @ {']],
    [', tolerations: [{ key: a, operator: Exists, value: b }]', ['error toleration @ {']],
    [', resources: { requests: { memory: 1Gi }, limits: { memory: 512Mi } }', ['error resources @ 1Gi']],
    [', resources: { requests: { memory: 512Mi }, limits: { memory: 1Gi } }', []],
    [', resources: { limits: { memory: lots } }', ['error value @ lots']],
    [', namespace: Monitoring', ['error value @ Monitoring']],
  ])('%s', (more, findings) => {
    expect(said(exporter(more))).toEqual(findings)
  })

  it.each([
    ['quay.io/prometheus/node-exporter', 'warning image-tag'],
    ['quay.io/prometheus/node-exporter:latest', 'warning image-tag'],
    ['registry.lab.example:5000/node-exporter', 'warning image-tag'],
    ['registry.lab.example:5000/node-exporter:v1', ''],
    [`node-exporter@sha256:${'a'.repeat(64)}`, ''],
    ['-rf', 'error value'],
    ['a b', 'error value'],
    ['a:b:c', 'error value'],
    ['https://quay.io/x:v1', 'error value'],
    ['Quay.io/Upper:v1', 'error value'],
  ])('the image %s', (name, finding) => {
    const texts = smallFleet(`  manifests: { nodeExporter: { image: '${name}' } }\n`)
    expect(said(texts).map((each) => each.split(' @')[0])).toEqual(finding === '' ? [] : [finding])
  })

  it('an image is required, and every mistake is told at once', () => {
    expect(said(smallFleet('  manifests: { nodeExporter: {} }\n'))).toEqual([
      'error required @ nodeExporter:',
    ])
    expect(said(exporter(', port: 22, tolerations: [{}], extraArgs: [--path.sysfs=/x]')).toSorted()).toEqual([
      'error owned-flag @ --path.sysfs=/x',
      'error port-taken @ 22',
      'error toleration @ {',
    ])
  })

  it('what another tool applies is rendered all the same, and said', () => {
    const external = exporter('', '', 'managedBy: external, ')
    expect(said(external)).toEqual(['note managed-elsewhere @ external'])
    const text = JSON.stringify(documentOf(external))
    const ours = JSON.stringify(documentOf(exporter()))
    // Without the labels by which we would remove what that tool drops.
    expect(text).not.toContain('plumbline')
    const own = /,"app\.kubernetes\.io\/managed-by":"plumbline","plumbline\.dev\/cluster":"lab"/g
    expect(ours.match(own)).toHaveLength(4)
    expect(text).toBe(ours.replaceAll(own, ''))
  })

  it("a port of Talos' own is one, and a firewall keeps others out", () => {
    expect(said(exporter(', port: 50000'))).toEqual([])
    expect(said(onTalos(exporter(', port: 50000')))).toEqual(['error port-taken @ 50000'])
    const fenced = onTalos(
      exporter(
        '',
        '  network: { interface: eth0, addresses: [192.0.2.10/24] }\n  access: { firewall: { allow: [192.0.2.5/32] } }\n'
      )
    )
    const notes = load(fenced).diagnostics.filter(({ rule }) => rule === 'firewall-node-exporter')
    expect(notes).toMatchObject([{ severity: 'note', file: 'nodes/cp1.yaml', line: 7 }])
    expect(load(onTalos(exporter())).diagnostics.map(({ rule }) => rule)).not.toContain(
      'firewall-node-exporter'
    )
  })

  it('B12 the same program as a package of the host listens on the same port', () => {
    const both = (port: string, name = 'prometheus-node-exporter=1.7.0-1') => ({
      ...exporter(port),
      'w1.yaml': worker('w1', `  packages: { install: ['${name}'] }\n`),
    })
    const found = (texts: Texts) => said(texts).filter((each) => each.includes('port-taken'))
    expect(found(both(''))).toEqual(["warning port-taken @ 'prometheus-node-exporter=1.7.0-1'"])
    expect(found(both(', port: 9200'))).toEqual([])
    expect(found(both('', 'nfs-common'))).toEqual([])
  })
})

it('equal settings give equal objects, whatever their order', () => {
  const base = {
    image,
    namespace: 'a',
    port: 1,
    hostNetwork: true,
    nodeSelector: {},
    tolerations: [],
    resources: {},
  }
  expect(nodeExporterObjects({ ...base, extraArgs: ['--b', '--a'] }, {})).toEqual(
    nodeExporterObjects({ ...base, extraArgs: ['--a', '--b'] }, {})
  )
})
