import { describe, expect, it } from 'vitest'
import { reviewLines } from '../../src/report/review-lines.ts'
import { documentLeaves } from '../../src/trust/leaves.ts'
import type { Json } from '../../src/fleet/json.ts'

const leaves = (to: Json) =>
  documentLeaves('w1', [], [{ path: 'etc/x.yaml', plane: 'disk', body: { yaml: [to] }, secrets: [] }])
const nothing = {
  stops: [],
  unreviewed: [],
  underApproved: [],
  release: [],
  reasserted: [],
  notes: ['pull request 1 does not count'],
}

describe('what a stopped apply prints', () => {
  it('is each line that nobody saw, and what did not count', () => {
    const stop = { kind: 'unreviewed', nodes: ['w1'], why: 'because' } as const
    expect(reviewLines({ ...nothing, stops: [stop], unreviewed: leaves({ a: { b: 1 } }) })).toEqual([
      'stopped for w1: because',
      'not reviewed: w1 etc/x.yaml [0].a.b: nothing → 1',
      'note: pull request 1 does not count',
    ])
  })

  it('is nothing where all is well', () => {
    expect(reviewLines(nothing)).toEqual([])
  })

  it.each<readonly [string, Json]>([
    ['under its own name', { password: 'hunter2' }],
    ['under a name beside it', { env: [{ name: 'API_TOKEN', value: 'hunter2' }] }],
    ['in a Secret', { kind: 'Secret', stringData: { deep: 'hunter2' } }],
    ['in a line of a file', { text: 'user = me\npassword = hunter2\n' }],
    ['in base64', { encoding: 'b64', content: btoa('password = hunter2') }],
  ])('T15 shows no secret that stands literally %s', (_, value) => {
    const lines = reviewLines({ ...nothing, unreviewed: leaves(value) }).join('\n')
    expect(lines).not.toMatch(/hunter2|cGFzc3dvcmQ/)
    expect(lines).toContain('hidden')
  })

  it('T17 acts on no terminal', () => {
    const lines = reviewLines({ ...nothing, unreviewed: leaves({ 'a\u001b[2J': 'x\u202ey\n::error::no' }) })
    expect(lines.join('')).not.toMatch(/[\u001b\u202e\n]/)
  })
})
