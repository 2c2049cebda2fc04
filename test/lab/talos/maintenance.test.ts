import { durationFromMs } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError, createClient } from '@connectrpc/connect'
import { afterAll, describe, expect, test } from 'vitest'
import { ImageService, LifecycleService } from '../../../src/adapters/talos/proto/lifecycle_pb.js'
import { ApplyConfigurationRequest_Mode as Mode } from '../../../src/adapters/talos/proto/machine_pb.js'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { plainConfig } from '../../../lab/talos/plain-config.ts'
import { connect, connectAs } from './client.ts'

const running: Talos[] = []
afterAll(() => Promise.all(running.map(({ stop }) => stop())))

const outcome = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: unknown) => {
      const { code, rawMessage } = ConnectError.from(error)
      return `${Code[code]}: ${rawMessage}`
    }
  )

const waiting = async (version: string): Promise<{ readonly talos: Talos; readonly config: Uint8Array }> => {
  const talos = await startTalos({
    version,
    nodes: [
      { name: 'cp1', role: 'controlplane' },
      { name: 'new1', role: 'worker', config: 'maintenance' },
    ],
  })
  running.push(talos)
  const config = plainConfig({
    secrets: talos.secrets,
    role: 'worker',
    cluster: 'lab',
    endpoint: 'https://127.0.0.1:6443',
    hostname: 'new1',
    kubernetes: 'v1.34.2',
    version,
  })
  return { talos, config }
}

const stage = async (talos: Talos): Promise<string> => {
  const { state } = await connectAs(talos, 'new1', 'os:reader')
  const { resource } = await state.get({
    namespace: 'runtime',
    type: 'MachineStatuses.runtime.talos.dev',
    id: 'machine',
  })
  return resource?.spec?.yamlSpec ?? ''
}

describe('a node without a config', () => {
  test('up to 1.12 knows little, and becomes a node when it gets one', async () => {
    const { talos, config } = await waiting('v1.12.7')
    const { machine, state } = connect(talos, 'new1', undefined)
    expect(await outcome(machine.version({}))).toBe(
      'Unimplemented: API is not implemented in maintenance mode'
    )
    expect(await outcome(machine.applyConfiguration({ data: config, mode: Mode.STAGED }))).toBe(
      "Unimplemented: apply configuration --mode='staged' is not supported in maintenance mode"
    )
    expect(await outcome(machine.applyConfiguration({ data: Buffer.from('{'), mode: Mode.AUTO }))).toMatch(
      /^Unknown: failed to parse config: /
    )
    const { messages } = await machine.applyConfiguration({ data: config, mode: Mode.AUTO, dryRun: true })
    expect(messages[0]?.modeDetails).toBe(
      'Dry run summary:\nNode is running in maintenance mode and does not have a config yet.'
    )
    const disks = await Array.fromAsync(state.list({ namespace: 'runtime', type: 'Disks.block.talos.dev' }))
    expect(disks.map(({ resource }) => resource?.metadata?.id)).toEqual(['sda'])
    await machine.applyConfiguration({ data: config, mode: Mode.AUTO })
    await expect.poll(() => stage(talos).catch(() => ''), { interval: 20 }).toContain('stage: running')
    expect(await outcome(connect(talos, 'new1', undefined).machine.version({}))).not.toBe('answered')
  })

  test('from 1.13 on says its version, and shows the whole config in a dry run', async () => {
    const { talos, config } = await waiting('v1.13.9')
    const { machine } = connect(talos, 'new1', undefined)
    const { messages } = await machine.version({})
    expect(messages[0]?.version?.tag).toBe('v1.13.9')
    expect(messages[0]?.features).toBeUndefined()
    expect(await outcome(machine.reboot({}))).toBe('PermissionDenied: not authorized')
    const dry = await machine.applyConfiguration({ data: config, mode: Mode.STAGED, dryRun: true })
    expect(dry.messages[0]?.mode).toBe(Mode.STAGED)
    expect(dry.messages[0]?.modeDetails).toContain(`+    token: ${talos.secrets.trustdinfo.token}`)
    const applied = await machine.applyConfiguration({ data: config, mode: Mode.REBOOT })
    expect(applied.messages[0]).toMatchObject({
      mode: Mode.NO_REBOOT,
      modeDetails: 'Applied configuration without a reboot',
    })
    await expect.poll(() => stage(talos).catch(() => ''), { interval: 20 }).toContain('stage: running')
  })
})

test('a reset that wipes STATE leads back to maintenance, one of META forgets its keys', async () => {
  const { talos } = await waiting('v1.13.9')
  const { machine } = await connectAs(talos, 'cp1', 'os:admin')
  await machine.metaWrite({ key: 12, value: Buffer.from('kept') })
  expect(await outcome(machine.reset({ mode: 1, userDisksToWipe: ['/dev/sdb'] }))).toBe(
    "Unknown: reset failed: invalid input, wipe mode SYSTEM_DISK doesn't support UserDisksToWipe parameter"
  )
  await machine.reset({ reboot: true, systemPartitionsToWipe: [{ label: 'STATE', wipe: true }] })
  const node = talos.node('cp1')
  await expect.poll(() => node.machine.boot.stage).toBe('maintenance')
  expect(node.machine.meta.get(12)).toBe('kept')
})

describe('what a control plane hands out', () => {
  test('a client certificate that works, for as long as was asked', async () => {
    const { talos } = await waiting('v1.14.0')
    const { machine } = await connectAs(talos, 'cp1', 'os:admin')
    expect(await outcome(machine.generateClientConfiguration({ roles: ['os:reader'] }))).toBe(
      'InvalidArgument: crt_ttl should be positive'
    )
    const { messages } = await machine.generateClientConfiguration({
      roles: ['os:reader'],
      crtTtl: durationFromMs(60_000),
    })
    const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
    const [made] = messages
    const reader = connect(talos, 'cp1', { crt: text(made?.crt), key: text(made?.key) })
    expect(await outcome(reader.machine.version({}))).toBe('answered')
    expect(await outcome(reader.machine.reboot({}))).toBe('PermissionDenied: not authorized')
    expect(text(made?.talosconfig)).toContain('context: reader@lab\n')
  })
})

test('an upgrade from 1.13 on: pull, write, reboot; nothing changes before that', async () => {
  const { talos } = await waiting('v1.13.9')
  const { transport, machine } = await connectAs(talos, 'cp1', 'os:admin')
  const imageName = `factory.talos.dev/metal-installer/${'a'.repeat(64)}:v1.14.0`
  const images = createClient(ImageService, transport)
  const lifecycle = createClient(LifecycleService, transport)
  const upgrade = async (): Promise<readonly unknown[]> =>
    (await Array.fromAsync(lifecycle.upgrade({ source: { imageName } }))).map(
      ({ progress }) => progress?.response.value
    )
  expect(await outcome(upgrade())).toMatch(/^Internal: image ".*": not found$/)
  const pulled = await Array.fromAsync(images.pull({ imageRef: imageName }))
  expect(pulled.at(-1)?.response).toEqual({ case: 'name', value: imageName })
  await talos.node('cp1').inject({ kind: 'error', method: 'installer', code: 'unknown', message: '' })
  expect((await upgrade()).at(-1)).toBe(1)
  expect((await upgrade()).at(-1)).toBe(0)
  const tag = async (): Promise<string | undefined> => (await machine.version({})).messages[0]?.version?.tag
  expect(await tag()).toBe('v1.13.9')
  await machine.reboot({})
  await expect.poll(() => tag().catch(() => ''), { interval: 20 }).toBe('v1.14.0')
})
