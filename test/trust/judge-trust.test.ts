import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/fleet/json.ts'
import { renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'
import { judgeTrust } from '../../src/trust/judge-trust.ts'
import { documentLeaves } from '../../src/trust/leaves.ts'
import { sideLeaves } from '../../src/trust/side-leaves.ts'

/** An edit: one sysctl of one node gets a value that it never had, or goes away. */
type Edit = { readonly node: string; readonly key: string; readonly value: number | undefined }
type State = Readonly<Record<string, Readonly<Record<string, number>>>>

const nodes = ['w1', 'w2', 'w3']
const keys = ['vm.swappiness', 'vm.dirty_ratio', 'kernel.sysrq', 'net.core.somaxconn', 'fs.aio-max-nr']
const start: State = Object.fromEntries(
  nodes.map((node) => [node, { 'vm.swappiness': 1, 'kernel.sysrq': 1 }])
)

const apply = (state: State, edits: readonly Edit[]): State =>
  edits.reduce<State>((now, { node, key, value }) => {
    const { [key]: _, ...rest } = now[node] ?? {}
    return { ...now, [node]: value === undefined ? rest : { ...rest, [key]: value } }
  }, state)

const textsOf = (state: State): Texts =>
  smallFleet(
    '',
    '',
    Object.fromEntries(
      nodes.map((node) => [
        `${node}.yaml`,
        worker(node, `  sysctls: ${JSON.stringify({ 'vm.max_map_count': 262144, ...state[node] })}\n`),
      ])
    )
  )

const rendered = new Map<string, ReturnType<typeof renderTexts>>()
const render = (state: State) => {
  const name = JSON.stringify(state)
  const made = rendered.get(name) ?? renderTexts(textsOf(state))
  rendered.set(name, made)
  return made
}
const leavesBetween = (from: State, to: State) => sideLeaves(render(from), render(to))
const nobodyNeeded = () => ({ impact: 'none', approvals: 0 }) as const

/** Distinct places, so that pull requests merge whatever their order; split at random, each starting from any earlier main. */
const schedule = fc.record({
  edits: fc.uniqueArray(
    fc.record({
      node: fc.constantFrom(...nodes),
      key: fc.constantFrom(...keys),
      value: fc.option(fc.integer({ min: 100, max: 199 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ node, key }) => `${node} ${key}` }
  ),
  sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
  bases: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  direct: fc.record({
    node: fc.constantFrom(...nodes),
    key: fc.constantFrom(...keys),
    value: fc.integer({ min: 200, max: 299 }),
  }),
})

/** Merges all of it; what main is in the end, and what each pull request showed. */
const merge = ({
  edits,
  sizes,
  bases,
}: {
  edits: readonly Edit[]
  sizes: readonly number[]
  bases: readonly number[]
}) => {
  const mains: State[] = [start]
  const reviewed = []
  let at = 0
  for (const [index, size] of sizes.entries()) {
    const part = edits.slice(at, at + size)
    at += size
    if (part.length === 0) break
    const base = mains[(bases[index] ?? 0) % mains.length] ?? start
    const shown = new Set(leavesBetween(base, apply(base, part)).map(({ key }) => key))
    reviewed.push({ by: `pull request ${index + 1}`, keys: shown, approvals: 0 })
    mains.push(apply(mains.at(-1) ?? start, part))
  }
  return { main: mains.at(-1) ?? start, reviewed }
}

describe('whatever is split into pull requests and merged in any order', () => {
  it('G5 is all reviewed; and what is pushed beside it is exactly what is not', () => {
    fc.assert(
      fc.property(schedule, (plan) => {
        const { main, reviewed } = merge(plan)
        const judge = (now: State) => {
          const merged = leavesBetween(start, now)
          const { unreviewed } = judgeTrust(
            [{ node: 'w1', live: merged, merged, reviewed, version: '1' }],
            '1',
            nobodyNeeded
          )
          return unreviewed.map(({ node, document, place, to }) => [node, document, place, to])
        }
        expect(judge(main)).toEqual([])
        const pushed = apply(main, [plan.direct])
        expect(judge(pushed)).toEqual(
          leavesBetween(main, pushed).map(({ node, document, place, to }) => [node, document, place, to])
        )
        expect(judge(pushed).length).toBeGreaterThan(0)
      }),
      { numRuns: 25 }
    )
  })
})

describe('what was reviewed', () => {
  const document = (path: string, value: Json) => ({
    path,
    plane: 'disk' as const,
    body: { yaml: [value] },
    secrets: [],
  })
  const change = (node: string, path: string, from: Json, to: Json) =>
    documentLeaves(node, [document(path, from)], [document(path, to)])

  it.each([
    ['the same', change('w1', 'etc/a.yaml', { a: 0 }, { a: 1 }), []],
    ['another old value', change('w1', 'etc/a.yaml', { a: 7 }, { a: 1 }), []],
    ['another node', change('w2', 'etc/a.yaml', { a: 0 }, { a: 1 }), ['w2']],
    ['another document', change('w1', 'etc/b.yaml', { a: 0 }, { a: 1 }), ['w1']],
    ['another place', change('w1', 'etc/a.yaml', { a: 1 }, { a: 1, b: 1 }), ['w1']],
    ['another value', change('w1', 'etc/a.yaml', { a: 0 }, { a: 2 }), ['w1']],
    ['a removal', change('w1', 'etc/a.yaml', { a: 0, b: 1 }, { b: 1 }), ['w1']],
  ])('counts for %s as far as it says so', (_, merged, nodes) => {
    const shown = change('w1', 'etc/a.yaml', { a: 0 }, { a: 1 })
    const reviewed = [{ by: 'pull request 1', keys: new Set(shown.map(({ key }) => key)), approvals: 0 }]
    const asked = [{ node: 'w1', live: [], merged, reviewed, version: '1' }]
    expect(judgeTrust(asked, '1', nobodyNeeded).unreviewed.map(({ node }) => node)).toEqual(nodes)
  })
})

describe('the leaves of a comparison', () => {
  const file = (text: string, more: object = {}) => ({
    path: 'etc/sysctl.d/90-plumbline.conf',
    plane: 'disk' as const,
    body: { text },
    secrets: [],
    file: { mode: 0o644, owner: 'root', group: 'root' },
    ...more,
  })
  const told = (
    from: Parameters<typeof documentLeaves>[1],
    to: Parameters<typeof documentLeaves>[2],
    live = false
  ) => documentLeaves('w1', from, to, { live }).map(({ place, from: old, to: now }) => [place, old, now])

  it.each([
    ['a value', [file('a = 1\n')], [file('a = 2\n')], [['a', '1', '2']]],
    ['another order', [file('a = 1\nb = 2\n')], [file('b = 2\na = 1\n')], []],
    ['a removal', [file('a = 1\nb = 2\n')], [file('b = 2\n')], [['a', '1', undefined]]],
    [
      'a mode',
      [file('a = 1\n')],
      [file('a = 1\n', { file: { mode: 0o666, owner: 'root', group: 'root' } })],
      [['file', '0644 root:root', '0666 root:root']],
    ],
    [
      'a new file with its mode',
      [],
      [file('a = 1\n')],
      [
        ['a', undefined, '1'],
        ['file', undefined, '0644 root:root'],
      ],
    ],
    [
      'a file that must go',
      [file('a = 1\n')],
      [file('', { body: 'absent', file: undefined })],
      [
        ['', undefined, 'absent'],
        ['a', '1', undefined],
      ],
    ],
    ['the first boot alone', [], [file('a = 1\n', { plane: 'first-boot' })], []],
    [
      'a rotated secret',
      [file('a = ${secret:x}\n', { secrets: [{ at: '', name: 'x', rev: '1' }] })],
      [file('a = ${secret:x}\n', { secrets: [{ at: '', name: 'x', rev: '2' }] })],
      [['secret', '${secret:x} (revision 1)', '${secret:x} (revision 2)']],
    ],
  ])('%s', (_, from, to, leaves) => {
    expect(told(from, to)).toEqual(leaves)
  })

  it('of a live node say nothing of a document that nobody read', () => {
    expect(told([], [file('a = 1\n')], true)).toEqual([])
    expect(told([file('a = 3\n')], [file('a = 1\n')], true)).toEqual([['a', '3', '1']])
  })

  it('of a side that cannot be rendered are all that the other one has', () => {
    const side = render(start)
    const all = sideLeaves({ fleet: undefined, rendering: undefined }, side)
    expect(all.length).toBeGreaterThan(30)
    expect(all.every(({ from }) => from === undefined)).toBe(true)
    expect(sideLeaves(side, side)).toEqual([])
  })
})
