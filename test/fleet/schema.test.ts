import { describe, expect, it } from 'vitest'
import { load, smallFleet } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const errors = (texts: Texts) => load(texts).diagnostics.filter(({ severity }) => severity === 'error')
const messages = (texts: Texts) =>
  errors(texts)
    .map(({ message }) => message)
    .join('\n')

describe('a mistake', () => {
  it.each(['br_netfilter', '{ name: nvidia, parameters: [a=b] }'])(
    'has no part in a kernel module written as %s',
    (module) => {
      expect(errors(smallFleet('', `  kernel: { modules: [${module}] }\n`))).toEqual([])
    }
  )

  it.each([
    ['maintenance: { allow: [{ impact: rebuild, until: 2026-13-01 }] }', 'a date'],
    ['maintenance: { windows: [sat 25:00-26:00] }', 'a window'],
    ['review: { approve: { drain-rebot: 1 } }', 'did you mean drain-reboot?'],
    ['maintenance: { allow: [{ impact: drain-rebot, until: 2026-12-01 }] }', 'Did you mean drain-reboot?'],
    ['endpoints: x', 'did you mean endpoint?'],
  ])('in consent is never silent: %s', (cluster, hint) => {
    expect(messages(smallFleet(`  ${cluster}\n`))).toContain(hint)
  })
})
