import { expect, test } from 'vitest'
import { canApplyImmediate } from '../../../lab/talos/config/immediate.ts'
import { load, worker } from './configs.ts'

const change = (from: string, to: string): boolean =>
  canApplyImmediate(load(worker), load(worker.replace(from, () => to)))

test.each([
  ['a comment', 'machine:', '# a comment\nmachine:', true],
  ['debug', 'machine:', 'debug: true\nmachine:', true],
  ['sysctls', 'machine:', 'machine:\n  sysctls: {a: b}', true],
  ['the endpoint', '10.0.20.50', '10.0.20.51', true],
  ['the install section', '/dev/sda', '/dev/sdb', true],
  ['kernel modules', 'machine:', 'machine:\n  kernel: {modules: [{name: a}]}', true],
  ['persist, even as it is by itself', 'machine:', 'persist: true\nmachine:', false],
  [
    'files',
    'machine:',
    'machine:\n  files: [{path: /var/a, content: b, op: create, permissions: 0o644}]',
    false,
  ],
  ['the environment', 'machine:', 'machine:\n  env: {a: b}', false],
  ['the token', 'abcdef', 'fedcba', false],
  ['the type', 'type: worker', 'type: controlplane', false],
  ['features that were not there', 'machine:', 'machine:\n  features: {kubePrism: {enabled: true}}', false],
])('%s', (_, from, to, live) => {
  expect(change(from, to)).toBe(live)
})

test('a feature inside a block that both have', () => {
  const base = worker.replace('machine:', 'machine:\n  features: {rbac: true}')
  const live = base.replace('rbac: true', 'rbac: true, hostDNS: {enabled: true}')
  const fixed = base.replace('rbac: true', 'rbac: false')
  expect(canApplyImmediate(load(base), load(live))).toBe(true)
  expect(canApplyImmediate(load(base), load(fixed))).toBe(false)
})

test('documents beside the classic one never count', () => {
  const document = '---\napiVersion: v1alpha1\nkind: WatchdogTimerConfig\ndevice: /dev/watchdog0\n'
  expect(canApplyImmediate(load(worker), load(worker + document))).toBe(true)
})
