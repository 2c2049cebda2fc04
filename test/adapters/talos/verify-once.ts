import { text } from 'node:stream/consumers'
import { systemClock } from '../../../src/adapters/clock/clock.ts'
import { talosDriver } from '../../../src/adapters/talos/driver.ts'
import { openNode } from '../../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import type { TalosTarget } from '../../../src/adapters/talos/target.ts'
import type { Document } from '../../../src/subjects/document.ts'

/** What the program is given on its standard input. */
export type VerifyOnce = {
  readonly target: TalosTarget
  readonly desired: readonly Document[]
  readonly secrets: readonly (readonly [string, string])[]
  readonly talosconfig: string
  readonly milliseconds: number
}

// Asks a node how it is, breaks that off, prints what came of it, and then ends only if nothing is left open.
const given = JSON.parse(await text(process.stdin)) as VerifyOnce
const credential = await readCredential(given.talosconfig, { where: 'the talosconfig', now: Date.now() })
const driver = talosDriver({
  target: given.target,
  open: async (until) => openNode(given.target.endpoint, credential, until),
  credentialEnds: credential.notAfter,
  desired: given.desired,
  secrets: new Map(given.secrets),
  planned: '',
  reboot: false,
  ledger: { generation: 1, commit: 'c1', version: '0.1.0', run: '1.1' },
  kubernetes: {
    look: () => Promise.resolve({ health: { status: 'healthy' }, cordoned: 'no' }),
    cordon: () => Promise.resolve({ status: 'cordoned', before: 'no' }),
    drain: () => Promise.resolve({ status: 'drained' }),
    uncordon: () => Promise.resolve({ status: 'uncordoned' }),
  },
  clock: systemClock,
  snapshotFolder: '/nowhere',
})
const over = new AbortController()
void systemClock.sleep(given.milliseconds).then(() => over.abort())
process.stdout.write(JSON.stringify(await driver.verify({ against: 'new' }, over)))
