import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diffStructures } from '../../src/compare/diff-structures.ts'
import { fieldName } from '../../src/compare/field-name.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { readLive } from '../../src/render/live.ts'
import { structureOf } from '../../src/render/structure.ts'
import { strayManifests } from '../../src/subjects/api-server/read-live.ts'
import type { Body, Document } from '../../src/subjects/document.ts'
import { readPackages } from '../../src/subjects/packages/read-live.ts'
import { declaredConfig, undeclaredRegistries } from '../../src/subjects/registries/read-live.ts'
import { flagsOfWords } from '../../src/subjects/spell-flags.ts'
import { readUnits } from '../../src/subjects/systemd/read-live.ts'
import { subjects } from '../../src/subjects/table.ts'
import { readTexts, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'
import { onEachTalos } from '../golden/fleets.ts'

const fixture = (name: string): string => readFileSync(`${root}/test/fixtures/live/${name}`, 'utf8')

const ubuntu = readTexts(`${root}/test/fixtures/live/fleet`)
const fleets: Readonly<Record<string, Texts>> = { ubuntu, ...onEachTalos('live', ubuntu) }

const documentsOf = (fleet: string, node: string): readonly Document[] =>
  renderTexts(fleets[fleet] ?? {}).rendering.nodes.find(({ name }) => name === node)?.documents ?? []

const onUbuntu = (node: string, path: string): Document => find(documentsOf('ubuntu', node), path)

const find = (documents: readonly Document[], path: string): Document => {
  const document = documents.find((each) => each.path === path)
  if (document === undefined) throw new Error(`no ${path}`)
  return document
}

/** Fields that a comparison of live with desired names. */
const differing = (body: Body, desired: Document): readonly string[] =>
  diffStructures(
    readLive({ ...desired, body }, desired, subjects).structure,
    structureOf(desired, subjects)
  ).map(({ kind, path }) => `${kind} ${fieldName(path)}`)

const changed = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

describe('what kubeadm writes', () => {
  const manifest = fixture('kubeadm-kube-apiserver.yaml')
  const desired = onUbuntu('cp1', 'etc/kubernetes/manifests/kube-apiserver.yaml')
  const annotated = changed(
    manifest,
    '  annotations:\n',
    `  annotations:\n    plumbline.dev/audit-policy-sha256: ${annotationOf(desired)}\n`
  )

  it('the manifest of its own flags, probes and mounts is in sync once our annotation is in it', () => {
    expect(differing({ text: annotated }, desired)).toEqual([])
    expect(differing({ text: manifest }, desired)).toEqual([
      'add annotations["plumbline.dev/audit-policy-sha256"]',
    ])
  })

  it.each([
    ['--audit-log-maxage=7', '--audit-log-maxage=70', 'change flags.audit-log-maxage'],
    [
      '    - --default-not-ready-toleration-seconds=60\n',
      '',
      'add flags.default-not-ready-toleration-seconds',
    ],
    [
      'path: /etc/kubernetes/audit\n',
      'path: /etc/kubernetes/other\n',
      'change volumes.audit-policy.hostPath.path',
    ],
  ])('the manifest with %j as %j differs there alone', (from, to, field) => {
    expect(differing({ text: changed(annotated, from, to) }, desired).map(plainField)).toEqual([field])
  })

  it('the process was started with the same flags', () => {
    const running = onUbuntu('cp1', 'running/kube-apiserver.yaml')
    const words = [...annotated.matchAll(/^ {4}- (--.*)$/gm)].map((match) => match[1] ?? '')
    const answer = (flags: JsonObject): Body => ({
      yaml: [{ flags, annotations: { 'plumbline.dev/audit-policy-sha256': annotationOf(desired) } }],
    })
    expect(differing(answer(flagsOfWords(words)), running)).toEqual([])
    expect(
      differing(
        answer(flagsOfWords(words.map((word) => word.replace('maxsize=100', 'maxsize=1')))),
        running
      ).map(plainField)
    ).toEqual(['change flags.audit-log-maxsize'])
  })

  it('the ConfigMap with the defaults that it fills in is in sync, and a lost flag is lost at the next upgrade', () => {
    const text = fixture('kubeadm-cluster-configuration.yaml')
    const configuration = onUbuntu('cluster', 'kubeadm/cluster-configuration.yaml')
    expect(differing({ text }, configuration)).toEqual([])
    expect(
      differing(
        { text: changed(text, '  - name: audit-log-maxage\n    value: "7"\n', '') },
        configuration
      ).map(plainField)
    ).toEqual(['add apiServer.flags.audit-log-maxage'])
    expect(differing({ text: changed(text, 'v1.34.2', 'v1.34.1') }, configuration)).toEqual([
      'change kubernetesVersion',
    ])
  })

  it('a copy beside a manifest is run instead of it', () => {
    expect(
      strayManifests([
        'kube-apiserver.yaml',
        'etcd.yaml',
        'kube-apiserver.yaml.bak',
        '.kube-apiserver.swp',
        'x~',
      ])
    ).toEqual(['kube-apiserver.yaml.bak', 'x~'])
  })
})

/** Fields as dotted text: quotes stand only where a key needs them. */
const plainField = (field: string): string =>
  field.replaceAll(/\["([^"]+)"\]/g, (_, key: string) => `.${key}`)

const annotationOf = ({ body }: Document): string =>
  /audit-policy-sha256":"([0-9a-f]+)"/.exec(JSON.stringify(body))?.[1] ?? ''

describe('what containerd answers', () => {
  it.each([
    ['cp1', 'containerd-1.7.30.toml', 'SystemdCgroup = true'],
    ['w1', 'containerd-2.2.2.toml', 'SystemdCgroup = true'],
  ])('%s: every default of %s vanishes, and a changed value does not', (node, dump, line) => {
    const desired = onUbuntu(node, 'etc/containerd/config.toml')
    const wanted = structureOf(desired, subjects)
    const through = (text: string): readonly string[] =>
      diffStructures(
        declaredConfig(structureOf({ ...desired, body: { text } }, subjects), wanted),
        wanted
      ).map(({ kind, path }) => `${kind} ${String(path.at(-1))}`)
    expect(through(fixture(dump))).toEqual([])
    expect(through(changed(fixture(dump), line, 'SystemdCgroup = false'))).toEqual(['change SystemdCgroup'])
  })

  it('a folder of certs.d that nobody declared steers pulls too', () => {
    const documents = documentsOf('ubuntu', 'w1')
    expect(undeclaredRegistries(['_default', 'docker.io', 'ghcr.io', 'quay.io'], documents)).toEqual([
      '_default',
      'quay.io',
    ])
  })
})

describe('what Talos writes where it writes a config anew', () => {
  it.each(['1.9', '1.13'])('is in sync on %s, and a changed value is not', (minor) => {
    const desired = find(documentsOf(`live-talos-${minor}`, 'cp1'), 'talos/machineconfig.yaml')
    const read = (text: string): Body => ({
      yaml: text
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each) as Json),
    })
    const text = fixture(`talos-${minor}-cp1.jsonl`)
    expect(differing(read(text), desired)).toEqual([])
    const other = changed(text, '"net.ipv4.ip_forward":"1"', '"net.ipv4.ip_forward":"0"')
    expect(differing(read(other), desired).map(plainField)).toEqual([
      'change v1alpha1.machine.sysctls.net.ipv4.ip_forward',
    ])
  })
})

describe('what the API and the host answer', () => {
  it('a Node has labels, annotations and taints of others, and of ours those that nobody declared are named', () => {
    const desired = onUbuntu('w1', 'kubernetes/node.yaml')
    const node = JSON.parse(fixture('node.json')) as JsonObject
    expect(differing({ yaml: [node] }, desired)).toEqual([])
    const text = changed(
      changed(
        fixture('node.json'),
        '"lab.example/zone": "a"',
        '"lab.example/zone": "b", "lab.example/old": ""'
      ),
      '"effect": "NoSchedule", "key": "lab.example/gpu"',
      '"effect": "NoExecute", "key": "lab.example/gpu"'
    )
    const live = { yaml: [JSON.parse(text) as Json] }
    expect(differing(live, desired)).toEqual([
      'change labels["lab.example/zone"]',
      'add taints["lab.example/gpu:NoSchedule"]',
    ])
    expect(readLive({ ...desired, body: live }, desired, subjects).undeclared).toEqual([
      'label lab.example/old',
      'taint lab.example/gpu:NoExecute',
    ])
  })

  it('a parameter of the kernel has tabs where people write spaces', () => {
    const desired = onUbuntu('w1', 'running/sysctl.yaml')
    const proc = {
      'net.ipv4.ip_forward': '1\n',
      'net.ipv4.tcp_rmem': '4096\t131072\t6291456\n',
      'vm.swappiness': '60\n',
    }
    expect(differing({ yaml: [proc] }, desired)).toEqual([])
    expect(differing({ yaml: [{ ...proc, 'net.ipv4.ip_forward': '0\n' }] }, desired)).toEqual([
      'change net.ipv4.ip_forward',
    ])
  })

  const host = renderTexts({
    ...smallFleet(),
    'w1.yaml': worker(
      'w1',
      "  packages: { install: [vim, 'jq=1.7.1-3'], hold: [kubelet, runc] }\n  trim: { enabled: true }\n"
    ),
  }).rendering.nodes.find(({ name }) => name === 'w1')

  it('of all packages the declared ones count, and a hold that nobody declared is named', () => {
    const desired = find(host?.documents ?? [], 'running/packages.yaml')
    const query = 'vim\tii \t2:9.1.0016-1ubuntu7\njq\tii \t1.7.1-3\nnano\tii \t7.2-2\ntree\trc \t2.1.1-2\n'
    const live = { yaml: [readPackages(query, 'kubelet\nlinux-image-generic\nrunc\n')] }
    expect(differing(live, desired)).toEqual([])
    expect(readLive({ ...desired, body: live }, desired, subjects).undeclared).toEqual([
      'hold linux-image-generic',
    ])
    const other = {
      yaml: [
        readPackages(
          query.replace('1.7.1-3', () => '1.7.1-4').replace('vim\tii', () => 'vim\trc'),
          'runc\n'
        ),
      ],
    }
    expect(differing(other, desired)).toEqual(['add held[0]', 'change installed.jq', 'add installed.vim'])
  })

  it('a unit is what systemctl shows of it', () => {
    const desired = find(host?.documents ?? [], 'running/units.yaml')
    const shown =
      'Id=fstrim.timer\nLoadState=loaded\nActiveState=active\nUnitFileState=enabled\n\nId=no.service\nLoadState=not-found\nActiveState=inactive\nUnitFileState=\n'
    expect(differing({ yaml: [readUnits(shown)] }, desired)).toEqual([])
    expect(
      differing(
        { yaml: [readUnits(shown.replace('ActiveState=active', () => 'ActiveState=failed'))] },
        desired
      )
    ).toEqual(['change ["fstrim.timer"].active'])
  })
})
