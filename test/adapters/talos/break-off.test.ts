import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock/clock.ts'
import { talosDriver } from '../../../src/adapters/talos/driver.ts'
import type { TalosDriverOptions } from '../../../src/adapters/talos/driver.ts'
import { metaKeys } from '../../../src/adapters/talos/ledger.ts'
import { observedHash } from '../../../src/adapters/talos/machine-configs.ts'
import { openNode } from '../../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import type { NodeDriver, Until } from '../../../src/ports.ts'
import { onTalos, renderTexts, smallFleet } from '../../fleet-files.ts'
import { startFleet } from './lab-cluster.ts'
import type { LabFleet } from './lab-cluster.ts'
import type { VerifyOnce } from './verify-once.ts'

const version = 'v1.13.9'
const texts = (settings = '') => onTalos(smallFleet(settings), version, 'v1.13')
const changed = renderTexts(texts('  defaults: { sysctls: { vm.swappiness: 10 } }\n')).rendering

let lab: LabFleet
let talosconfig: string
let copies: string
let credential: Awaited<ReturnType<typeof readCredential>>
beforeAll(async () => {
  lab = await startFleet(texts())
  copies = await mkdtemp(join(tmpdir(), 'plumbline-copies-'))
  talosconfig = await lab.lab.talosconfig(['os:admin'])
  credential = await readCredential(talosconfig, { where: 'the talosconfig', now: Date.now() })
})
afterAll(async () => {
  await lab.lab.stop()
  await rm(copies, { recursive: true, force: true })
})

const name = 'cp1'
const node = () => lab.node(name)
const runs = () => Buffer.from(node().machine.boot.active?.bytes ?? [])
const desired = () => changed.nodes.find((each) => each.name === name)?.documents ?? []
const drive = (more: Partial<TalosDriverOptions> = {}): NodeDriver => {
  const target = lab.target(name)
  return talosDriver({
    target,
    open: async (until) => openNode(target.endpoint, credential, until),
    credentialEnds: credential.notAfter,
    desired: desired(),
    secrets: lab.secrets,
    planned: observedHash(runs()),
    reboot: false,
    ledger: { generation: 8, commit: 'd0d0cafe', version: '0.1.0', run: '12.1' },
    kubernetes: {
      look: async () => Promise.resolve({ health: { status: 'healthy' }, cordoned: 'no' }),
      cordon: async () => Promise.resolve({ status: 'cordoned', before: 'no' }),
      drain: async () => Promise.resolve({ status: 'drained' }),
      uncordon: async () => Promise.resolve({ status: 'uncordoned' }),
    },
    clock: systemClock,
    snapshotFolder: copies,
    pace: { lockWrite: 500, poll: 50 },
    ...more,
  })
}
const patient: Until = { signal: new AbortController().signal }
const gone = async (): Promise<void> => {
  await expect.poll(() => node().connections(), { timeout: 2000 }).toBe(0)
}

/** Breaks a call off once it hangs; answers what it said, and how long that took from then on. */
const breakOff = async <Answer>(ask: (until: Until) => Promise<Answer>): Promise<Answer> => {
  const over = new AbortController()
  let answered = false
  const asked = ask(over).finally(() => (answered = true))
  await delay(500)
  expect([answered, node().connections()]).toEqual([false, 1])
  const from = performance.now()
  over.abort()
  const answer = await asked
  expect(performance.now() - from).toBeLessThan(1000)
  await gone()
  return answer
}

describe('a node that hangs', () => {
  let driver: NodeDriver
  beforeEach(async () => {
    driver = drive()
    expect(await driver.lock({ seconds: 600 }, patient)).toEqual({ status: 'locked' })
    expect(await driver.recover({}, patient)).toMatchObject({
      status: expect.stringMatching(/^(?:clean|recovered)$/),
    })
  })
  afterEach(async () => {
    await node().inject({ kind: 'clear' })
    await driver.undo({}, patient)
    expect(await driver.unlock({}, patient)).toEqual({ status: 'unlocked' })
    await gone()
  })

  it.each(['ServiceList', 'List', 'Get', 'EtcdStatus'])(
    'in verify (%s) is left without an open connection',
    async (method) => {
      await node().inject({ kind: 'hang', method })
      expect(await breakOff((until) => driver.verify({ against: 'old' }, until))).toMatchObject({
        status: 'unknown',
      })
    }
  )

  it('in a try leaves it unknown, and it can be taken back', async () => {
    const before = runs()
    await node().inject({ kind: 'hang', method: 'ApplyConfiguration' })
    expect(await breakOff((until) => driver.try({ seconds: 60 }, until))).toMatchObject({ status: 'unknown' })
    expect(await driver.undo({}, patient)).toEqual({ status: 'undone' })
    expect(runs()).toEqual(before)
  })

  it('in a commit or a confirm leaves it unknown', async () => {
    await node().inject({ kind: 'hang', method: 'ApplyConfiguration' })
    expect(await breakOff((until) => driver.commit({}, until))).toMatchObject({ status: 'unknown' })
    expect(await driver.try({ seconds: 60 }, patient)).toEqual({ status: 'trying' })
    await node().inject({ kind: 'hang', method: 'ApplyConfiguration' })
    expect(await breakOff((until) => driver.confirm({}, until))).toMatchObject({ status: 'unknown' })
  })

  it('before the write of a try is written nothing later, when it answers again', async () => {
    const before = runs()
    await node().inject({ kind: 'slow', method: 'List', milliseconds: 1000 })
    expect(await breakOff((until) => driver.try({ seconds: 60 }, until))).not.toMatchObject({
      status: 'trying',
    })
    await delay(1000)
    expect(runs()).toEqual(before)
  })

  it('while etcd is copied leaves no half of a copy', async () => {
    await node().inject({ kind: 'hang', method: 'EtcdSnapshot' })
    expect(await breakOff((until) => driver.snapshot({}, until))).toMatchObject({ status: 'failed' })
    expect(await readdir(copies)).toEqual([])
  })

  it('while evidence is gathered gives what was read until then', async () => {
    await node().inject({ kind: 'hang', method: 'Dmesg' })
    const answer = await breakOff((until) => driver.evidence({}, until))
    const sections = answer.status === 'read' ? answer.sections : []
    expect(sections.find(({ title }) => title === 'services')?.text).toContain('kubelet')
  })

  it.each([0, 1, 1000, 3000, 4000, 6000])(
    'or breaks off after %i bytes leaves no connection open when its time is over',
    async (bytes) => {
      await node().inject({ kind: 'drop', bytes })
      const over = new AbortController()
      const asked = driver.verify({ against: 'old' }, over)
      await delay(300)
      over.abort()
      expect(await asked).toMatchObject({ status: expect.stringMatching(/^un/) })
      await gone()
    }
  )
})

it('a node that reboots is waited for no longer', async () => {
  const driver = drive({ pace: { lockWrite: 500, poll: 60_000 } })
  expect(await driver.lock({ seconds: 600 }, patient)).toEqual({ status: 'locked' })
  const { id } = node().machine.boot
  const over = new AbortController()
  const rebooted = driver.reboot({ seconds: 600 }, over)
  await expect.poll(() => node().machine.boot.id).not.toBe(id)
  const from = performance.now()
  over.abort()
  expect(await rebooted).toMatchObject({ status: 'unknown' })
  expect(performance.now() - from).toBeLessThan(1000)
  await expect.poll(async () => (await drive().inspect({}, patient)).status, { timeout: 5000 }).toBe('seen')
})

it('a lock that is being taken is given up, and what was written of it is given back', async () => {
  const driver = drive({ pace: { lockWrite: 5000, poll: 50 } })
  expect(await breakOff((until) => driver.lock({ seconds: 600 }, until))).toMatchObject({ status: 'unknown' })
  expect(node().machine.meta.has(metaKeys.lock)).toBe(true)
  expect(await driver.unlock({}, patient)).toEqual({ status: 'unlocked' })
  expect(node().machine.meta.has(metaKeys.lock)).toBe(false)
})

it.each(['says nothing', 'is asked too late'])('a machine that %s is dialled no longer', async (what) => {
  const sockets = new Set<Socket>()
  let dialled = 0
  const silent = createServer((socket) => {
    dialled += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.resume()
  })
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  const { port } = silent.address() as AddressInfo
  const over = new AbortController()
  const late = what === 'is asked too late'
  if (late) over.abort()
  const driver = drive({ open: async (until) => openNode({ host: '127.0.0.1', port }, credential, until) })
  const asked = driver.inspect({}, over)
  if (!late) await expect.poll(() => sockets.size).toBe(1)
  over.abort()
  expect(await asked).toEqual({ status: 'unreachable', why: 'the time for it was over' })
  await expect.poll(() => sockets.size).toBe(0)
  expect(dialled).toBe(late ? 0 : 1)
  silent.close()
})

it('a program whose call was broken off ends by itself', async () => {
  await node().inject({ kind: 'hang', method: 'ServiceList' })
  const given: VerifyOnce = {
    target: lab.target(name),
    desired: lab.documents(name),
    secrets: [...lab.secrets],
    talosconfig,
    milliseconds: 2000,
  }
  const child = spawn(process.execPath, [new URL('verify-once.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let ended = 0
  const exit = new Promise<number | null>((done) =>
    child.on('exit', (code) => {
      ended = performance.now()
      done(code)
    })
  )
  let said = 0
  child.stdout.once('data', () => (said = performance.now()))
  child.stdin.end(JSON.stringify(given))
  expect(JSON.parse(await text(child.stdout))).toEqual({
    status: 'unknown',
    reasons: [expect.stringMatching(/^listing services/)],
  })
  expect(await exit).toBe(0)
  // Its answer is the last that it does: nothing is waited for after that.
  expect(ended - said).toBeLessThan(1500)
  await gone()
})
