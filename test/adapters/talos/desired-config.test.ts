import { expect, it } from 'vitest'
import { desiredConfig } from '../../../src/adapters/talos/desired-config.ts'
import type { Document } from '../../../src/subjects/document.ts'

const config = (...yaml: readonly object[]): Document => ({
  path: 'talos/machineconfig.yaml',
  plane: 'disk',
  body: { yaml: yaml as never },
  secrets: [{ at: '/0/machine/token', name: 'talos/trustdinfo/token', rev: '' }],
})
const whole = {
  version: 'v1alpha1',
  machine: { type: 'worker', token: '${secret:talos/trustdinfo/token}', certSANs: ['b', 'a'] },
}
const secrets = new Map([['talos/trustdinfo/token', 'a.b']])

it('N17: a secret without a value stops before any node is touched', () => {
  expect(() => desiredConfig([config(whole)], new Map())).toThrow('no value for talos/trustdinfo/token')
  expect(() => desiredConfig([config(whole)], new Map([['talos/trustdinfo/token', '']]))).toThrow(
    'no value for'
  )
})

it('a stream without v1alpha1 is never sent: Talos 1.9 and 1.10.0 would take it for the whole config', () => {
  const part = { apiVersion: 'v1alpha1', kind: 'HostnameConfig', hostname: 'x' }
  expect(() => desiredConfig([config(part)], secrets)).toThrow('has no v1alpha1 document')
  expect(() => desiredConfig([], secrets)).toThrow('has no v1alpha1 document')
})

it('fills secrets in, and knows its own config in another spelling', () => {
  const { bytes, matches } = desiredConfig([config(whole)], secrets)
  expect(Buffer.from(bytes).toString()).toContain('token: a.b\n')
  const live = (text: string) => matches(Buffer.from(text))
  expect(
    live('{"version": v1alpha1, machine: {certSANs: [a, b], type: "worker", token: a.b}} # by hand')
  ).toBe(true)
  expect(live('{version: v1alpha1, machine: {certSANs: [a, b], type: worker, token: c.d}}')).toBe(false)
  expect(live('{version: v1alpha1, machine: {certSANs: [a], type: worker, token: a.b}}')).toBe(false)
  expect(live('a: [')).toBe(false)
})
