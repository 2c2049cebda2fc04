import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { talosDriver } from '../../../src/adapters/talos/driver.ts'
import type { OnKubernetes, TalosDriverOptions } from '../../../src/adapters/talos/driver.ts'
import { metaKeys } from '../../../src/adapters/talos/ledger.ts'
import { observedHash } from '../../../src/adapters/talos/machine-configs.ts'
import type { NodeDriver, Until } from '../../../src/ports.ts'
import type { Inspection } from '../../../src/rollout/node-commands.ts'
import { onTalos, renderTexts, smallFleet, worker } from '../../fleet-files.ts'
import type { Texts } from '../../fleet-files.ts'
import { startFleet } from './lab-cluster.ts'
import type { LabFleet } from './lab-cluster.ts'

const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds: number) => {
    await delay(milliseconds)
  },
}
const kubernetes: OnKubernetes = {
  look: async () => Promise.resolve({ health: { status: 'healthy' }, cordoned: 'no' }),
  cordon: async () => Promise.resolve({ status: 'cordoned', before: 'no' }),
  drain: async () => Promise.resolve({ status: 'drained' }),
  uncordon: async () => Promise.resolve({ status: 'uncordoned' }),
}
const ledger = { generation: 8, commit: 'd0d0cafe', version: '0.1.0', run: '12.1' }
/** Kubernetes 1.32 runs on every Talos of these. */
const fleetOf = (version: string, settings = ''): Texts => {
  const texts = onTalos(
    smallFleet('', '', { 'w1.yaml': worker('w1', settings) }),
    version,
    version.replace(/\.\d+$/, '')
  )
  return { ...texts, 'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', 'v1.32.4') }
}

const diskOf = (lab: LabFleet, name = 'w1') => Buffer.from(lab.node(name).machine.persistent?.bytes ?? [])
const runsOn = (lab: LabFleet, name = 'w1') => Buffer.from(lab.node(name).machine.boot.active?.bytes ?? [])

const drive = (
  lab: LabFleet,
  version: string,
  settings: string,
  more: Partial<TalosDriverOptions> = {},
  name = 'w1'
) => {
  const { rendering } = renderTexts(fleetOf(version, settings))
  return patient(
    talosDriver({
      target: lab.target(name),
      open: async () => lab.open(name),
      credentialEnds: Date.now() + 3_600_000,
      desired: rendering.nodes.find((node) => node.name === name)?.documents ?? [],
      secrets: lab.secrets,
      planned: observedHash(diskOf(lab, name)),
      reboot: false,
      ledger,
      kubernetes,
      clock,
      snapshotFolder: tmpdir(),
      pace: { lockWrite: 500, poll: 50 },
      ...more,
    })
  )
}

/** Nobody breaks its commands off. */
type Patient = {
  readonly [Name in keyof NodeDriver]: (asks: Parameters<NodeDriver[Name]>[0]) => ReturnType<NodeDriver[Name]>
}
const patient = (driver: NodeDriver): Patient =>
  Object.fromEntries(
    Object.entries(driver).map(([name, way]) => [
      name,
      async (asks: never) =>
        (way as (asks: never, until: Until) => unknown)(asks, { signal: new AbortController().signal }),
    ])
  ) as Patient

const seen = async (driver: Patient): Promise<Inspection> => {
  const answer = await driver.inspect({})
  if (answer.status !== 'seen') throw new Error(answer.why)
  return answer.inspection
}
const locked = async (driver: Patient): Promise<void> => {
  expect(await driver.lock({ seconds: 600 })).toEqual({ status: 'locked' })
  expect(await driver.recover({})).toMatchObject({ status: expect.stringMatching(/^(?:clean|recovered)$/) })
}
/** Until services have settled after a boot or a change. */
const well = async (driver: Patient, against: 'new' | 'old' = 'new'): Promise<void> => {
  await expect.poll(async () => driver.verify({ against }), { timeout: 5000 }).toEqual({ status: 'healthy' })
}

const swap = '  sysctls: { vm.swappiness: 10 }\n'
const labs: LabFleet[] = []
const lay = async (version: string): Promise<LabFleet> => {
  const lab = await startFleet(fleetOf(version))
  labs.push(lab)
  return lab
}
afterAll(async () => {
  await Promise.all(labs.map(async ({ lab }) => lab.stop()))
})

describe.each(['v1.9.6', 'v1.10.9', 'v1.11.6', 'v1.12.11', 'v1.13.9', 'v1.14.0'])(
  'on Talos %s',
  (version) => {
    let lab: LabFleet
    beforeAll(async () => {
      lab = await lay(version)
    })

    it('a change is tried, verified, confirmed and recorded', async () => {
      const old = diskOf(lab)
      const driver = drive(lab, version, swap)
      await expect.poll(async () => (await seen(driver)).health.status).toBe('healthy')
      expect(await seen(driver)).toMatchObject({
        identity: { status: 'same' },
        config: 'old',
        open: false,
        cordoned: 'no',
      })
      await locked(driver)
      expect(await driver.try({ seconds: 60 })).toEqual({ status: 'trying' })
      expect(diskOf(lab)).toEqual(old)
      expect(runsOn(lab).toString()).toContain('vm.swappiness')
      expect(await seen(driver)).toMatchObject({ config: 'mixed', open: true })
      await well(driver)
      expect(await driver.confirm({})).toEqual({ status: 'confirmed' })
      expect(diskOf(lab)).toEqual(runsOn(lab))
      expect(await seen(driver)).toMatchObject({ config: 'desired', open: false })
      expect(await driver.record({})).toEqual({ status: 'recorded' })
      expect(await driver.unlock({})).toEqual({ status: 'unlocked' })
      expect((await seen(driver)).ledger).toMatchObject({ ...ledger, observed: observedHash(diskOf(lab)) })
      expect(lab.node('w1').machine.meta.has(metaKeys.lock)).toBe(false)
    })

    it('N1: a run that dies after the try leaves it to the node, which goes back by itself; N14: a late confirm is lost', async () => {
      const old = diskOf(lab)
      const driver = drive(lab, version, '  sysctls: { vm.swappiness: 20 }\n')
      await locked(driver)
      expect(await driver.try({ seconds: 1 })).toEqual({ status: 'trying' })
      await expect.poll(() => runsOn(lab).equals(old), { timeout: 5000 }).toBe(true)
      expect(await driver.confirm({})).toMatchObject({ status: 'lost' })
      expect(diskOf(lab)).toEqual(old)
      await well(driver, 'old')
      await driver.unlock({})
    })

    it('N4: a node that reboots during the try comes up with the old config', async () => {
      const old = diskOf(lab)
      const driver = drive(lab, version, '  sysctls: { vm.swappiness: 30 }\n')
      await locked(driver)
      expect(await driver.try({ seconds: 60 })).toEqual({ status: 'trying' })
      await lab.node('w1').inject({ kind: 'reboot' })
      await expect
        .poll(async () => driver.verify({ against: 'old' }), { timeout: 5000 })
        .toEqual({ status: 'healthy' })
      expect(await driver.confirm({})).toMatchObject({ status: 'lost' })
      expect(runsOn(lab)).toEqual(old)
      await driver.unlock({})
    })

    it('a confirm that fails after it cancelled the timer is unknown, and undo takes the change back', async () => {
      const old = diskOf(lab)
      const driver = drive(lab, version, '  sysctls: { vm.swappiness: 40 }\n')
      await locked(driver)
      expect(await driver.try({ seconds: 60 })).toEqual({ status: 'trying' })
      await lab.node('w1').inject({ kind: 'reject-config', message: 'no space left on device' })
      expect(await driver.confirm({})).toMatchObject({ status: 'unknown' })
      expect(lab.node('w1').machine.boot.rollback).toBeUndefined()
      expect(await seen(driver)).toMatchObject({ config: 'mixed', open: true })
      expect(await driver.undo({})).toEqual({ status: 'undone' })
      expect([diskOf(lab), runsOn(lab)]).toEqual([old, old])
      await driver.unlock({})
    })

    it('the next run takes back what a dead one tried without a timer', async () => {
      const old = diskOf(lab)
      const dead = drive(lab, version, '  sysctls: { vm.swappiness: 50 }\n')
      await locked(dead)
      await dead.try({ seconds: 60 })
      await lab.node('w1').inject({ kind: 'reject-config', message: 'x' })
      await dead.confirm({})
      await dead.unlock({})
      const next = drive(lab, version, swap)
      expect(await next.lock({ seconds: 60 })).toEqual({ status: 'locked' })
      expect(await next.recover({})).toMatchObject({ status: 'recovered' })
      expect([diskOf(lab), runsOn(lab)]).toEqual([old, old])
      expect(await next.recover({})).toEqual({ status: 'clean' })
      await next.unlock({})
    })

    it('what needs a reboot is staged, and holds after it', async () => {
      const driver = drive(lab, version, `${swap}  patches: { talos: ["machine: { env: { A: b } }"] }\n`, {
        reboot: true,
      })
      const before = runsOn(lab)
      await locked(driver)
      if (Number(version.split('.')[1]) <= 13) {
        const refused = await driver.try({ seconds: 60 })
        expect(refused).toMatchObject({ status: 'refused' })
        expect('why' in refused && refused.why).toContain(
          "can't be applied in immediate mode (diff left out)"
        )
        expect(runsOn(lab)).toEqual(before)
      }
      expect(await driver.commit({})).toEqual({ status: 'staged' })
      expect(runsOn(lab)).toEqual(before)
      const boot = lab.node('w1').machine.boot.id
      expect(await driver.reboot({ seconds: 10 })).toEqual({ status: 'rebooted' })
      expect(lab.node('w1').machine.boot.id).not.toBe(boot)
      await well(driver)
      expect(await driver.record({})).toEqual({ status: 'recorded' })
      await driver.unlock({})
    })

    it('a config that a dead run staged is taken off the disk, because the ledger knows what was confirmed', async () => {
      const confirmed = diskOf(lab)
      const dead = drive(lab, version, swap, { reboot: true })
      await locked(dead)
      expect(await dead.commit({})).toEqual({ status: 'staged' })
      await dead.unlock({})
      const next = drive(lab, version, swap)
      expect(await next.lock({ seconds: 60 })).toEqual({ status: 'locked' })
      expect(await next.recover({})).toMatchObject({ status: 'recovered' })
      expect([diskOf(lab), runsOn(lab)]).toEqual([confirmed, confirmed])
      await next.unlock({})
    })
  }
)

describe('one transaction', () => {
  const version = 'v1.13.9'
  let lab: LabFleet
  beforeAll(async () => {
    lab = await lay(version)
  })

  it('N7: two runs at the same moment: exactly one gets the lock, and the other is told who has it', async () => {
    const drivers = ['1.1', '2.1', '3.1'].map((run) =>
      drive(lab, version, swap, { ledger: { ...ledger, run } })
    )
    const answers = await Promise.all(drivers.map(async (driver) => driver.lock({ seconds: 60 })))
    expect(answers.filter(({ status }) => status === 'locked')).toHaveLength(1)
    const winner = drivers[answers.findIndex(({ status }) => status === 'locked')]
    const late = await drive(lab, version, swap, { ledger: { ...ledger, run: '4.1' } }).lock({ seconds: 60 })
    expect(late).toMatchObject({
      status: 'held',
      by: expect.stringMatching(/^run [123]\.1 since \d+ s, for at most \d+ s more$/),
    })
    for (const driver of drivers.filter((each) => each !== winner)) await driver.unlock({})
    expect(lab.node('w1').machine.meta.has(metaKeys.lock)).toBe(true)
    await winner?.unlock({})
    expect(lab.node('w1').machine.meta.has(metaKeys.lock)).toBe(false)
  })

  it('a lock is over when the clock of the node says so, or after a reboot', async () => {
    const first = drive(lab, version, swap)
    expect(await first.lock({ seconds: 1 })).toEqual({ status: 'locked' })
    expect(await drive(lab, version, swap).lock({ seconds: 60 })).toMatchObject({ status: 'held' })
    await delay(1200)
    const second = drive(lab, version, swap)
    expect(await second.lock({ seconds: 600 })).toEqual({ status: 'locked' })
    expect(await first.try({ seconds: 60 })).toMatchObject({ status: 'refused' })
    await lab.node('w1').inject({ kind: 'reboot' })
    const third = drive(lab, version, swap)
    await expect
      .poll(async () => (await third.lock({ seconds: 60 })).status, { timeout: 5000 })
      .toBe('locked')
    await third.unlock({})
  })

  it('a lock whose writing took too long is nobody’s', async () => {
    await lab.node('w1').inject({ kind: 'slow', method: 'MetaWrite', milliseconds: 700 })
    expect(await drive(lab, version, swap).lock({ seconds: 60 })).toMatchObject({ status: 'unknown' })
    expect(lab.node('w1').machine.meta.has(metaKeys.lock)).toBe(false)
    const next = drive(lab, version, swap)
    expect(await next.lock({ seconds: 60 })).toEqual({ status: 'locked' })
    await next.unlock({})
  })

  it('N23: what changed after the plan is not written over', async () => {
    const driver = drive(lab, version, swap)
    await locked(driver)
    const old = diskOf(lab)
    const talos = await lab.open('w1')
    await talos.apply(Buffer.from(`# by hand\n${old.toString()}`), { mode: 'no-reboot' })
    expect(await seen(driver)).toMatchObject({ config: 'other' })
    expect(await driver.try({ seconds: 60 })).toMatchObject({ status: 'refused' })
    await talos.apply(old, { mode: 'no-reboot' })
    talos.close()
    await driver.unlock({})
  })

  it('N13: nothing is tried with a credential that could expire before it is confirmed', async () => {
    const driver = drive(lab, version, swap, { credentialEnds: Date.now() + 100_000 })
    await locked(driver)
    expect(await driver.try({ seconds: 60 })).toMatchObject({ status: 'refused' })
    expect(lab.node('w1').machine.boot.rollback).toBeUndefined()
    await driver.unlock({})
  })

  it('a dry run as a try leaves a try alone', async () => {
    const driver = drive(lab, version, swap)
    await locked(driver)
    await driver.try({ seconds: 60 })
    const talos = await lab.open('w1')
    await talos.apply(diskOf(lab), { mode: 'try-dry-run' })
    talos.close()
    expect(lab.node('w1').machine.boot.rollback).toBeDefined()
    expect(await driver.undo({})).toEqual({ status: 'undone' })
    expect(lab.node('w1').machine.boot.rollback).toBeUndefined()
    await driver.unlock({})
  })

  it('N22: a service that fails later makes the node unwell, and nothing is confirmed', async () => {
    const driver = drive(lab, version, swap)
    await locked(driver)
    await lab.node('w1').inject({ kind: 'unhealthy-config', service: 'kubelet', milliseconds: 200 })
    await driver.try({ seconds: 60 })
    await expect.poll(async () => (await driver.verify({ against: 'new' })).status).toBe('unhealthy')
    const evidence = await driver.evidence({})
    expect(evidence.status === 'read' && evidence.sections.map(({ title }) => title)).toContain(
      'log of kubelet'
    )
    expect(await driver.undo({})).toEqual({ status: 'undone' })
    await well(driver, 'old')
    await driver.unlock({})
  })

  it('N5: a config that cuts the node off is taken back by the node', async () => {
    const old = diskOf(lab)
    const driver = drive(lab, version, swap)
    await locked(driver)
    await lab.node('w1').inject({ kind: 'cut-off-config' })
    expect(['trying', 'unknown']).toContain((await driver.try({ seconds: 1 })).status)
    expect(await driver.verify({ against: 'new' })).toMatchObject({ status: 'unknown' })
    expect(await driver.undo({})).toMatchObject({ status: 'unknown' })
    await expect
      .poll(async () => driver.verify({ against: 'old' }), { timeout: 8000 })
      .toEqual({ status: 'healthy' })
    expect([diskOf(lab), runsOn(lab)]).toEqual([old, old])
    await driver.unlock({})
  })

  it('N12: a try whose answer is lost is unknown, and can be taken back', async () => {
    const old = diskOf(lab)
    const driver = drive(lab, version, swap)
    await locked(driver)
    await lab.node('w1').inject({ kind: 'break-off', method: 'ApplyConfiguration', when: 'after' })
    expect(await driver.try({ seconds: 60 })).toMatchObject({ status: 'unknown' })
    expect(await driver.undo({})).toEqual({ status: 'undone' })
    expect(runsOn(lab)).toEqual(old)
    await driver.unlock({})
  })

  it('N15: another machine at the address is an answer with nothing else in it', async () => {
    const driver = drive(lab, version, swap, { open: async () => lab.open('cp1') })
    const inspection = await seen(driver)
    expect(inspection.identity).toMatchObject({ status: 'mismatch' })
    expect(inspection.ledger).toBeUndefined()
    expect(await driver.lock({ seconds: 60 })).toMatchObject({ status: 'unknown' })
    expect(lab.node('cp1').machine.meta.size).toBe(0)
  })

  it('N3: a node that is off is unreachable', async () => {
    const driver = drive(lab, version, swap)
    await lab.node('w1').inject({ kind: 'power-off' })
    expect(await driver.inspect({})).toMatchObject({ status: 'unreachable' })
    await lab.node('w1').inject({ kind: 'power-on' })
  })

  it('the leader of etcd hands over, and a copy of etcd is kept for as long as the lock', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
    const driver = drive(lab, version, '', { snapshotFolder: folder }, 'cp1')
    await locked(driver)
    expect(await driver.snapshot({})).toEqual({ status: 'kept' })
    const [kept = ''] = await readdir(folder)
    const file = await stat(join(folder, kept, 'snapshot.db'))
    expect(file.mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, kept))).mode & 0o777).toBe(0o700)
    await lab.node('cp1').inject({ kind: 'break-off', method: 'EtcdSnapshot', when: 'before' })
    expect(await driver.snapshot({})).toMatchObject({ status: 'failed' })
    expect(await readdir(folder)).toEqual([kept])
    await driver.unlock({})
    expect(await readdir(folder)).toEqual([])
  })
})
