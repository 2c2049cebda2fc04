import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Changes, NodeChanges } from '../../src/compare/changes.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Diagnostic } from '../../src/fleet/diagnostic.ts'
import type { RuleName } from '../../src/fleet/rules.ts'
import { planMarkdown } from '../../src/report/comment.ts'
import { codeSpan, escapeText, fence, revealInvisible } from '../../src/report/escape.ts'
import { outgoing, withheld } from '../../src/report/outgoing.ts'
import type { PlanReport } from '../../src/report/plan-report.ts'
import { writePlan } from '../../src/report/write-plan.ts'
import { impacts } from '../../src/subjects/impact.ts'
import { readMarker, writeMarker } from '../../src/adapters/forge/marker.ts'
import { renderTexts, root, seedTexts } from '../fleet-files.ts'
import { insideOfCode, outsideOfCode } from './markdown-reader.ts'

const report = (
  changes: Changes | undefined,
  diagnostics: readonly Diagnostic[] = [],
  more: Partial<PlanReport> = {}
): PlanReport => ({
  fleet: 'nodes',
  cluster: 'home',
  version: '0.1.0',
  base: { sha: 'a'.repeat(40), ref: 'main' },
  head: { sha: 'b'.repeat(40) },
  how: 'merge-ref',
  diagnostics,
  baseBroken: false,
  changes,
  nodeCount: changes?.nodes.length ?? 0,
  consented: [],
  ...more,
})

const document = (text: string) => ({
  path: 'etc/x.conf',
  plane: 'disk' as const,
  body: { text },
  secrets: [],
})

const node = (name: string, changes: readonly Change[], from: string, to: string): NodeChanges => ({
  node: name,
  role: 'worker',
  kind: 'change',
  changes,
  documents: [{ path: 'etc/x.conf', plane: 'disk', from: document(from), to: document(to) }],
  impact: changes[0]?.impact ?? 'none',
  undo: changes.every(({ undo }) => undo),
  consents: changes.some(({ undo }) => !undo) ? [changes[0]?.impact ?? 'none'] : [],
  firstBootOnly: false,
})

const change = (field: string, more: Partial<Change> = {}): Change => ({
  subject: 's',
  documents: ['etc/x.conf'],
  planes: ['disk'],
  field,
  kind: 'change',
  from: 'a',
  to: 'b',
  impact: 'live',
  undo: true,
  why: 'because',
  source: 'docs',
  ...more,
})

const changesOf = (nodes: readonly NodeChanges[]): Changes => ({
  os: { from: 'ubuntu', to: 'ubuntu' },
  nodes,
  unchanged: [],
  digest: { from: 'c'.repeat(64), to: 'd'.repeat(64) },
  impact: 'live',
})

const bytes = (text: string): number => new TextEncoder().encode(text).length
const count = (text: string, part: string): number => text.split(part).length - 1
const hostile = fc.constantFrom(
  '@everyone',
  '@org/team',
  '#1',
  'owner/repo#1',
  'https://evil.lab.example',
  '```',
  '~~~',
  '</details>',
  '<details>',
  '-->',
  '<!-- x',
  '$&',
  "$'",
  '$`',
  '$1',
  '\u202e',
  '\u200b',
  '\u{e0041}',
  '|',
  '\r\n',
  '\n',
  '<img src=x onerror=x>',
  '`',
  '[a](b)',
  '![a](b)',
  '\u0000',
  '\ud800',
  'GH-12',
  'www.evil.lab.example',
  '&amp;',
  '*',
  '_',
  '\\'
)
const hostileText = fc
  .array(fc.oneof(hostile, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))

const seedReport = (): PlanReport => {
  const texts = seedTexts()
  const cluster = (texts['cluster.yaml'] ?? '')
    .replace(
      '      fs.inotify.max_queued_events: 1048576\n',
      '      fs.inotify.max_queued_events: 1048576\n      vm.max_map_count: 262144\n'
    )
    .replace('{ level: None, verbs: [watch] }', '{ level: None, verbs: [watch, list] }')
  const after = {
    ...texts,
    'cluster.yaml': cluster,
    'k8s-node2.yaml': `${texts['k8s-node2.yaml']}  registries: { mirrors: { docker.io: { endpoints: [{ url: http://10.0.20.11:5000 }] } } }\n`,
    'k8s-node1.yaml': `${texts['k8s-node1.yaml']}  taints: { dedicated: 'gpu:NoExecute' }\n`,
  }
  const merged = renderTexts(after)
  return report(compare(renderTexts(texts).rendering, merged.rendering), merged.diagnostics, { nodeCount: 5 })
}

describe('the comment', () => {
  it('reads like this', async () => {
    await expect(writePlan(seedReport()).comment).toMatchFileSnapshot(`${root}/test/golden/comment.md`)
  })

  it('is a pure function of what it says', () => {
    expect(writePlan(seedReport())).toEqual(writePlan(seedReport()))
  })

  it('says when nothing changes, when nothing renders, and when the base is broken', () => {
    expect(writePlan(report(changesOf([]))).comment).toContain('nothing changes on any node')
    const broken = writePlan(
      report(undefined, [
        { severity: 'error', rule: 'value', file: 'nodes/a.yaml', line: 3, column: 5, message: 'wrong' },
      ])
    ).comment
    expect(broken).toContain('cannot be rendered: 1 error')
    expect(broken).toContain('nodes/a.yaml:3:5')
    expect(writePlan(report(changesOf([]), [], { baseBroken: true })).comment).toContain(
      'everything below shows as new'
    )
  })

  it('names every consent that apply will ask for, and the ones that are given', () => {
    const grave = change('extensions', { impact: 'drain-reboot', undo: false })
    const both = ['drain-reboot', 'control-plane-outage']
    const nodes = [
      { ...node('cp1', [grave], 'a\n', 'b\n'), role: 'control-plane' as const, consents: both },
      { ...node('w1', [grave], 'a\n', 'b\n'), consents: ['drain-reboot'] },
    ]
    const until = '2026-12-31'
    const comment = (consented: PlanReport['consented']) =>
      writePlan(report(changesOf(nodes), [], { consented })).comment
    expect(comment([])).toContain(
      '**Needs consent** on `cp1`, `w1`: a node cannot take this back by itself (drain + reboot). Apply waits for `maintenance.allow` with `impact: drain-reboot`.'
    )
    expect(comment([])).toContain('Apply waits for `maintenance.allow` with `impact: control-plane-outage`.')
    const half = comment([{ node: 'cp1', impact: 'drain-reboot', until }])
    expect(half).toContain(
      '**Consented** on `cp1`: a node cannot take this back by itself (drain + reboot). `maintenance.allow` says so until `2026-12-31`.'
    )
    expect(half).toContain('**Needs consent** on `w1`: a node cannot take this back')
    expect(half).toContain('with `impact: control-plane-outage`')
  })

  it('W33 folds equal changes of 200 nodes into one line and one diff', () => {
    const nodes = Array.from({ length: 200 }, (_, i) => node(`w${i}`, [change('vm.x')], 'a\n', 'b\n'))
    const { comment, complete } = writePlan(report(changesOf(nodes), [], { nodeCount: 200 }))
    expect(complete).toBe(true)
    expect(count(comment, '`vm.x`')).toBe(1)
    expect(count(comment, '<details>')).toBe(1)
  })

  it('G15 never leaves out what cannot be undone, or says that it does and fails', () => {
    const grave = fc.record({
      impact: fc.constantFrom(...impacts),
      undo: fc.boolean(),
      field: fc.integer({ min: 0, max: 10_000 }).map((n) => `field-${n}-end`),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(grave, { minLength: 1, maxLength: 60, selector: ({ field }) => field }),
        fc.integer({ min: 2_000, max: 12_000 }),
        (changes, budget) => {
          const nodes = changes.map(({ impact, undo, field }, i) =>
            node(`w${i}`, [change(field, { impact, undo })], 'a\n'.repeat(30), 'b\n'.repeat(30))
          )
          const { text, complete } = planMarkdown(report(changesOf(nodes)), budget)
          const mustShow = changes.filter(
            ({ impact, undo }) => !undo || impacts.indexOf(impact) >= impacts.indexOf('drain-reboot')
          )
          const shown = mustShow.filter(({ field }) => text.includes(field)).length
          expect(complete ? shown === mustShow.length : text.startsWith('> **Too much to show.**')).toBe(true)
          const lines = changes.filter(({ field }) => text.includes(`\`${field}\``)).length
          if (lines < changes.length) expect(text).toMatch(/_\d+ of \d+ changes shown/)
        }
      ),
      { numRuns: 60 }
    )
  })

  it('G16 stays within its budget of bytes, in characters of one to four bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('x', 'é', '漢', '🌈'),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 12 }),
        (letter, length, n) => {
          const nodes = Array.from({ length: n }, (_, i) =>
            node(
              `w${i}`,
              [change(`f${i}`, { to: letter.repeat(length * (i + 1)) })],
              '',
              `${letter.repeat(length)}\n`.repeat(40 * (i + 1))
            )
          )
          const { comment } = writePlan(report(changesOf(nodes)))
          expect(bytes(comment)).toBeLessThanOrEqual(60_000)
          expect(count(comment, '<details>')).toBe(count(comment, '</details>'))
        }
      ),
      { numRuns: 40 }
    )
  })

  it('G17 G18 G19 G20 hostile text in every field stays text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const nodes = [
          {
            ...node(
              a,
              [change(b, { from: c, to: a, why: b, documents: [c] })],
              `${a}\n${b}\n`,
              `${c}\n${a}\n`
            ),
          },
        ]
        const diagnostics: readonly Diagnostic[] = [
          { severity: 'error', rule: a as RuleName, file: b, line: 1, column: 1, message: c },
        ]
        const { text } = planMarkdown(
          report(changesOf(nodes), diagnostics, { cluster: a, base: { sha: 'a'.repeat(40), ref: b } }),
          60_000
        )
        const outside = outsideOfCode(text)
        expect(outside).not.toMatch(/@[A-Za-z0-9]/)
        expect(outside).not.toMatch(/(?:^|[^\\&])#\d/)
        expect(outside.replaceAll(/<!--.*?-->|<\/?(?:details|summary|sub|code)>/g, '')).not.toMatch(
          /[<>](?!\s*\*\*Too)/
        )
        expect(outside).not.toMatch(/\w:\/\//)
        expect(count(outside, '<details>')).toBe(count(outside, '</details>'))
        expect(revealInvisible(text)).toBe(text)
      }),
      { numRuns: 300 }
    )
  })

  it('G17 a fence holds any text, whole', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = revealInvisible(text.replaceAll('\r\n', '\n'))
        expect(insideOfCode(fence(text, 'diff'))).toBe(clean.endsWith('\n') ? clean : `${clean}\n`)
      })
    )
  })

  it('G18 escaped text and code spans hold no table cell open', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(`${escapeText(text)}${codeSpan(text)}`).not.toMatch(/\n|(?:^|[^\\])\|/)
      })
    )
  })

  it('G18 the marker round-trips and ends where it must', () => {
    const generation = { head: 'a-->b', runId: 7, runAttempt: 2 }
    const marker = writeMarker('plan', generation)
    expect(marker.indexOf('-->')).toBe(marker.length - 3)
    expect(readMarker('plan', `${marker}\nbody`)).toEqual(generation)
    expect(readMarker('other', `${marker}\nbody`)).toBeUndefined()
    expect(readMarker('plan', `> ${marker}\nquoted`)).toBeUndefined()
  })
})

describe('the page', () => {
  it('needs nothing else and lets nothing run', () => {
    const { html } = writePlan(seedReport())
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|src=|href=|url\(/)
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('<mark>')
  })

  it('G18 escapes what it shows', () => {
    const { html } = writePlan(
      report(changesOf([node('<img src=x>', [change('"><b>')], '<script>\n', '</style>\n')]))
    )
    expect(html).not.toMatch(/<img|<script>|"><b>|<\/style>\n[^<]*<\/style>/)
  })
})

describe('the gate for outgoing text', () => {
  const random = 'q7Jm2ZpXv9Rk4TtYw8Bn3Cc6Ff1Hh5Ll0Aa+Ss/DdGgEe'

  it.each([
    ['-----BEGIN ED25519 PRIVATE KEY-----\nx\n-----END ED25519 PRIVATE KEY-----'],
    ['-----BEGIN PRIVATE KEY-----'],
    ['AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ'],
    ['token: abcdef.0123456789abcdef'],
    [`ghp_${'a1B2'.repeat(9)}`],
    ['AKIAIOSFODNN7EXAMPLE'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijklmnop'],
    ['https://user:hunter22@mirror.lab.example/'],
    [random],
  ])('G11 keeps back %j', (secret) => {
    const passed = outgoing(`value: ${secret}\n`)
    expect(passed.ok).toBe(false)
    if (!passed.ok) expect(withheld('the report', passed.findings)).not.toContain(secret)
  })

  it.each([
    ['a commit', 'b'.repeat(40)],
    ['a digest', 'eb7d7a69430f1ea51a3d95a37b71323c50dbe325deafd05ff85c8846bcb038c1'],
    ['an image digest', 'img@sha256:376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba'],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
    ['a public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGtLc2xvbmdsb25nbG9uZ2xvbmdsb25nbG9uZ2xv'],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${random}\n-----END CERTIFICATE-----`],
    ['a path', '/etc/containerd/certs.d/registry.k8s.io/hosts.toml/and/something/more/below/it'],
    ['a reference', '${secret:talos/certs/k8saggregator/crt:unbase64}'],
    ['a package version', 'kubelet 1.35.1-1.1'],
  ])('G11 lets %s through', (_, text) => {
    expect(outgoing(text).ok).toBe(true)
  })

  it('T15 keeps back a known secret in every form', () => {
    const secret = 'correct horse/battery"staple'
    for (const form of [secret, btoa(secret), encodeURIComponent(secret), JSON.stringify(secret)])
      expect(outgoing(`x ${form} y`, [{ name: 'a', value: secret }]).ok).toBe(false)
  })

  it('a scanner that throws counts as a hit', () => {
    expect(outgoing(undefined as unknown as string).ok).toBe(false)
  })

  it('G10 G12 a literal secret is read out on neither side, in no form of the report', () => {
    const canary = 'canary-value-1'
    const yaml = (value: string) => ({
      path: 'talos/machineconfig.yaml',
      plane: 'disk' as const,
      body: { yaml: [{ auth: { password: value }, token: value, list: [{ identityToken: value }] }] },
      secrets: [],
    })
    const text = (value: string) => ({
      path: 'etc/x.conf',
      plane: 'disk' as const,
      body: { text: `password = ${value}\napiToken: "${value}"\n--token=${value}\n` },
      secrets: [],
    })
    const leaking: NodeChanges = {
      ...node(
        'w1',
        [
          change('auth.password', { from: canary, to: `${canary}2` }),
          change('x["identityToken"]', { from: canary, to: canary }),
          change('auth', { from: { password: canary }, to: { password: 'x' } }),
        ],
        '',
        ''
      ),
      documents: [
        { path: 'a', plane: 'disk', from: yaml(canary), to: yaml(`${canary}2`) },
        { path: 'b', plane: 'disk', from: text(canary), to: text(`${canary}2`) },
      ],
    }
    expect(JSON.stringify(writePlan(report(changesOf([leaking]))))).not.toContain(canary)
  })

  it('a report with a secret in it is withheld whole, and is not complete', () => {
    const written = writePlan(
      report(changesOf([node('w1', [change('x', { to: random })], '', `${random}\n`)]))
    )
    expect(written.complete).toBe(false)
    expect(JSON.stringify(written)).not.toContain(random)
  })
})
