import { expect, test } from 'vitest'
import { dryRunDiff } from '../../../lab/talos/config/dry-run-diff.ts'
import { encodeConfig } from '../../../lab/talos/config/encode-config.ts'
import { load, worker } from './configs.ts'

test('comments and order are no change', () => {
  expect(dryRunDiff(load(worker), load(`# hello\n${worker}`), 'v1.13.9')).toBe('No changes.')
})

test('a change is shown as Talos shows it, with its neighbours and four spaces', () => {
  const changed = worker.replace('machine:', 'machine:\n  sysctls: {net.ipv4.ip_forward: 1, a.b: "on"}')
  expect(dryRunDiff(load(worker), load(changed), 'v1.13.9')).toBe(`--- a
+++ b
@@ -9,6 +9,9 @@
     install:
         disk: /dev/sda
         wipe: null
+    sysctls:
+        a.b: "on"
+        net.ipv4.ip_forward: "1"
 cluster:
     controlPlane:
         endpoint: https://10.0.20.50:6443
`)
})

test('1.14 quotes otherwise', () => {
  const text = worker.replace('machine:', 'machine:\n  sysctls: {a.b: "on", c.d: 1}')
  expect(encodeConfig(load(text, 'v1.14.0'), 'v1.14.0')).toContain(`        a.b: 'on'\n        c.d: "1"\n`)
})
