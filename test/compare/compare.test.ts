import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { compare } from '../../src/compare/compare.ts'
import { diffStructures } from '../../src/compare/diff-structures.ts'
import { writePlan } from '../../src/report/write-plan.ts'
import { impacts } from '../../src/subjects/impact.ts'
import { spellDuration } from '../../src/subjects/duration.ts'
import { spellQuantity } from '../../src/subjects/quantity.ts'
import { onTalos, renderTexts, seedTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const changesOf = (before: Texts, after: Texts) =>
  compare(renderTexts(before).rendering, renderTexts(after).rendering)
const lines = (before: Texts, after: Texts) =>
  changesOf(before, after).nodes.flatMap(({ node, changes }) =>
    changes.map(
      ({ field, from, to, impact }) =>
        `${node} ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)} [${impact}]`
    )
  )

const edit = (texts: Texts, file: string, from: string, to: string): Texts => {
  const text = texts[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { ...texts, [file]: text.replace(from, () => to) }
}

describe('two renderings', () => {
  it('of the same files do not differ, and the second rendering is the same bytes', () => {
    expect(changesOf(seedTexts(), seedTexts()).nodes).toEqual([])
    expect(JSON.stringify(renderTexts(seedTexts()).rendering)).toBe(
      JSON.stringify(renderTexts(seedTexts()).rendering)
    )
  })

  it.each([false, true])(
    'W1 a one-key change is one old → new line on exactly the affected nodes (talos: %s)',
    (talos) => {
      const seed = talos ? edit(seedTexts(), 'cluster.yaml', 'os: ubuntu', 'os: talos') : seedTexts()
      const after = edit(seed, 'cluster.yaml', 'max_user_instances: 8192', 'max_user_instances: 16384')
      const names = ['k8s-master', 'k8s-node1', 'k8s-node2', 'k8s-node3', 'k8s-node4']
      expect(lines(seed, after)).toEqual(
        names.map((name) => `${name} fs.inotify.max_user_instances: "8192" → "16384" [live]`)
      )
    }
  )

  it('a removed file is told field by field', () => {
    const before = { ...smallFleet(), 'w1.yaml': worker('w1', '  sysctls: { vm.swappiness: 10 }\n') }
    const after = { ...smallFleet(), 'w1.yaml': worker('w1') }
    expect(lines(before, after)).toEqual([
      'w1 vm.swappiness: "10" → undefined [live]',
      'w1 runcmd["sysctl -e -p /etc/sysctl.d/90-plumbline.conf"]: "runs" → undefined [none]',
    ])
  })

  it('I17 a taint whose effect changes is one removal and one addition', () => {
    const taint = (effect: string) => ({
      ...smallFleet(),
      'w1.yaml': worker('w1', `  taints: { nvidia.com/gpu: 'true:${effect}' }\n`),
    })
    for (const side of [(texts: Texts) => texts, (texts: Texts) => onTalos(texts)]) {
      expect(lines(side(taint('PreferNoSchedule')), side(taint('NoSchedule')))).toEqual([
        'w1 taints["nvidia.com/gpu:NoSchedule"]: undefined → "true" [live]',
        'w1 taints["nvidia.com/gpu:PreferNoSchedule"]: "true" → undefined [live]',
      ])
    }
  })

  it('order counts in audit rules and mirrors, and nowhere that it means nothing', () => {
    const policy = (rules: string) =>
      smallFleet(`  apiServer: { audit: { policy: { rules: [${rules}] } } }\n`)
    expect(
      lines(
        policy('{ level: None, verbs: [get, list] }, { level: Metadata }'),
        policy('{ level: None, verbs: [list, get] }, { level: Metadata }')
      )
    ).toEqual([])
    expect(
      lines(
        policy('{ level: None, verbs: [get] }, { level: Request, verbs: [list] }, { level: Metadata }'),
        policy('{ level: Request, verbs: [list] }, { level: None, verbs: [get] }, { level: Metadata }')
      ).length
    ).toBeGreaterThan(0)
    const mirror = (first: string, second: string) => ({
      ...smallFleet(),
      'w1.yaml': worker(
        'w1',
        `  registries: { mirrors: { docker.io: { endpoints: [{ url: ${first} }, { url: ${second} }] } } }\n`
      ),
    })
    expect(
      lines(mirror('http://192.0.2.1', 'http://192.0.2.2'), mirror('http://192.0.2.2', 'http://192.0.2.1'))
        .length
    ).toBeGreaterThan(0)
  })

  it('W32 durations and quantities are compared by value', () => {
    const flag = (value: string) => smallFleet(`  apiServer: { extraArgs: { request-timeout: ${value} } }\n`)
    expect(lines(flag('5m'), flag('5m0s'))).toEqual([])
    expect(lines(flag('5m'), flag('6m')).length).toBeGreaterThan(0)
    expect(renderTexts(flag('5m')).rendering.digest).toBe(renderTexts(flag('300s')).rendering.digest)
    expect(spellQuantity('1Gi')).toBe(spellQuantity('1024Mi'))
    expect(spellDuration('1h30m')).toBe(spellDuration('90m0s'))
  })

  it('a moved list element is told once, the rest stays', () => {
    expect(diffStructures(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual([
      { path: [1], kind: 'add', to: 'x' },
    ])
    expect(diffStructures([{ n: 1, v: 1 }], [{ n: 1, v: 2 }])).toEqual([
      { path: [0, 'v'], kind: 'change', from: 1, to: 2 },
    ])
  })

  it('a rotated secret is a change although no value is known', () => {
    const texts = (cipher: string): Texts => ({
      ...smallFleet(),
      'w1.yaml': worker(
        'w1',
        "  registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://m.lab.example' }] } }, config: { m.lab.example: { tls: { clientCert: \"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\", clientKey: '${secret:mirror/key}' } } } }\n"
      ),
      'secrets.sops.yaml': `mirror: { key: "ENC[AES256_GCM,data:${cipher},iv:x,tag:y,type:str]" }\nsops: { version: 3.13.3 }\n`,
    })
    const { nodes } = changesOf(texts('aaaa'), texts('bbbb'))
    expect(nodes.map(({ node }) => node)).toEqual(['w1'])
    expect(nodes[0]?.changes[0]?.to).toMatch(/^\$\{secret:mirror\/key\} \(revision [0-9a-f]{12}\)$/)
  })

  it('new and removed nodes are said as such and cost running nodes nothing', () => {
    const { nodes } = changesOf(
      { ...smallFleet(), 'w1.yaml': worker('w1', '  sysctls: { vm.swappiness: 1 }\n') },
      { ...smallFleet(), 'w2.yaml': worker('w2', '  sysctls: { vm.swappiness: 1 }\n') }
    )
    expect(nodes.map(({ node, kind, impact }) => [node, kind, impact])).toEqual([
      ['w2', 'add', 'none'],
      ['w1', 'remove', 'none'],
    ])
  })

  it('W22 what reaches new nodes only is said so, costs nothing and is not in the digest', () => {
    const { rendering } = renderTexts(smallFleet())
    const withUserData = (text: string) => ({
      ...rendering,
      nodes: rendering.nodes.map((node) =>
        node.name === 'cp1'
          ? {
              ...node,
              documents: [
                ...node.documents,
                { path: 'first-boot/user-data', plane: 'first-boot' as const, body: { text }, secrets: [] },
              ],
            }
          : node
      ),
    })
    const { nodes, impact } = compare(
      withUserData('#cloud-config\na: 1\n'),
      withUserData('#cloud-config\na: 2\n')
    )
    expect(nodes[0]?.changes).toMatchObject([{ impact: 'none', undo: true }])
    expect(nodes).toMatchObject([{ node: 'cp1', firstBootOnly: true, impact: 'none', consents: [] }])
    expect(impact).toBe('none')
    const report = {
      fleet: 'nodes',
      cluster: 'home',
      version: '0',
      base: { sha: 'a'.repeat(40), ref: 'main' },
      head: { sha: 'b'.repeat(40) },
      how: 'merge-ref' as const,
      diagnostics: [],
      baseBroken: false,
      changes: compare(withUserData('a'), withUserData('b')),
      nodeCount: 1,
      consented: [],
    }
    expect(writePlan(report).comment).toContain(
      '**First boot only**: what changes on `cp1` reaches new nodes'
    )
  })

  it('another system is another cluster', () => {
    const changes = changesOf(seedTexts(), edit(seedTexts(), 'cluster.yaml', 'os: ubuntu', 'os: talos'))
    expect(changes.impact).toBe('rebuild')
  })

  it('the only control plane needs consent for an outage, one of three does not', () => {
    const flag = (value: string) => `  apiServer: { extraArgs: { event-ttl: ${value} } }\n`
    const cp = (name: string) => worker(name).replace('role: worker', 'role: control-plane')
    const three = { 'cp2.yaml': cp('cp2'), 'cp3.yaml': cp('cp3') }
    const consent = (more: Texts) =>
      changesOf(smallFleet(flag('1h'), '', more), smallFleet(flag('2h'), '', more)).nodes.filter(
        ({ consents }) => consents.includes('control-plane-outage')
      ).length
    expect(consent({})).toBe(1)
    expect(consent({ 'cp2.yaml': cp('cp2') })).toBe(2)
    expect(consent(three)).toBe(0)
  })

  it('a reboot of the only control plane needs two consents', () => {
    const files = (value: string) => `  patches: { talos: ['machine: { env: { HINT: "${value}" } }'] }\n`
    const fleet = (value: string) =>
      onTalos(smallFleet('', files(value), { 'w1.yaml': worker('w1', files(value)) }))
    const { nodes } = changesOf(fleet('1'), fleet('2'))
    expect(Object.fromEntries(nodes.map(({ node, consents }) => [node, consents]))).toMatchObject({
      cp1: ['drain-reboot', 'control-plane-outage'],
      w1: ['drain-reboot'],
    })
  })
})

describe('the digest', () => {
  /** Reorders maps and changes styles and comments, which mean nothing. */
  const restyle = (text: string, seed: number): string => {
    const document = parseDocument(text)
    visit(document, {
      Map: (_, map) => {
        if (seed % 2 === 0) map.items.reverse()
        map.flow = (seed & 4) > 0
      },
      Seq: (_, seq) => void (seq.flow = (seed & 4) > 0),
      Scalar: (_, scalar) => {
        if (typeof scalar.value === 'string') scalar.type = (seed & 8) > 0 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
      },
    })
    document.commentBefore = seed % 3 === 0 ? ' another comment' : null
    return document.toString({ indent: 2 + (seed % 3), lineWidth: 0 })
  }

  it('G5 does not see order of keys, comments, formatting or style', () => {
    const seed = seedTexts()
    const before = renderTexts(seed).rendering.digest
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), (n) => {
        const styled = Object.fromEntries(
          Object.entries(seed).map(([path, text]) => [path, restyle(text, n)])
        )
        expect(renderTexts(styled).rendering.digest).toBe(before)
      }),
      { numRuns: 30 }
    )
  })

  it('does not see anchors', () => {
    const plain = {
      ...smallFleet(),
      'w1.yaml': worker(
        'w1',
        '  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1 }] }, ghcr.io: { endpoints: [{ url: http://192.0.2.1 }] } } }\n'
      ),
    }
    const anchored = {
      ...smallFleet(),
      'w1.yaml': worker(
        'w1',
        '  registries: { mirrors: { docker.io: &m { endpoints: [{ url: http://192.0.2.1 }] }, ghcr.io: *m } }\n'
      ),
    }
    expect(renderTexts(anchored).rendering.digest).toBe(renderTexts(plain).rendering.digest)
  })

  it.each([
    ['cluster.yaml', 'max_user_watches: 1048576', 'max_user_watches: 1048577'],
    ['cluster.yaml', 'http://10.0.20.10:5000', 'http://10.0.20.10:5001'],
    ['cluster.yaml', 'kubernetes: v1.34.2', 'kubernetes: v1.34.3'],
    ['cluster.yaml', '/o/kubernetes/', '/o/kubernetes'],
    ['cluster.yaml', 'groupsClaim: groups', 'groupsClaim: roles'],
    ['cluster.yaml', 'maxAge: 7', 'maxAge: 8'],
    ['cluster.yaml', 'verbs: [watch]', 'verbs: [watch, list]'],
    ['cluster.yaml', 'maxConcurrentDownloads: 20', 'maxConcurrentDownloads: 21'],
    ['cluster.yaml', 'audit-policy.yaml', 'policy.yaml'],
    ['cluster.yaml', '10.10.0.0/16', '10.11.0.0/16'],
    ['profiles/gpu.yaml', "'true:NoSchedule'", "'true:NoExecute'"],
    ['profiles/gpu.yaml', "gpu: 'true'", "gpu: 'yes'"],
  ])('sees every effective value: %s %s', (file, from, to) => {
    for (const os of ['ubuntu', 'talos']) {
      const seed = edit(seedTexts(), 'cluster.yaml', 'os: ubuntu', `os: ${os}`)
      const onlyUbuntu = os === 'talos' && /maxConcurrentDownloads|audit-policy\.yaml/.test(from)
      const same =
        renderTexts(edit(seed, file, from, to)).rendering.digest === renderTexts(seed).rendering.digest
      expect(same).toBe(onlyUbuntu)
    }
  })

  it('G5 does not depend on where or when it is made', () => {
    const before = renderTexts(seedTexts()).rendering.digest
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(renderTexts(seedTexts()).rendering.digest).toBe(before)
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
})

describe('every field that the seed renders', () => {
  it.each(['ubuntu', 'talos'])('W6 has an impact that a table knows, with a source, on %s', (os) => {
    const seed = edit(seedTexts(), 'cluster.yaml', 'os: ubuntu', `os: ${os}`)
    const { rendering } = renderTexts(seed)
    const empty = {
      ...rendering,
      nodes: rendering.nodes.map((node) => ({ ...node, documents: [], digest: '' })),
    }
    for (const { changes } of compare(empty, rendering).nodes) {
      for (const change of changes) {
        expect(impacts).toContain(change.impact)
        expect(change.why).not.toContain('unknown')
        expect(change.source).not.toBe('')
      }
    }
  })
})
