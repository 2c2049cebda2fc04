import { Code, ConnectError } from '@connectrpc/connect'
import { afterAll, describe, expect, test } from 'vitest'
import { ApplyConfigurationRequest_Mode } from '../../../src/adapters/talos/proto/machine_pb.js'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { clientAuth, issueClient } from '../../../lab/talos/pki.ts'
import { makeSecretsBundle, pairOf } from '../../../lab/talos/secrets-bundle.ts'
import { connect, connectAs } from './client.ts'

const running: Talos[] = []
const start = async (
  version: string,
  asks: Partial<Parameters<typeof startTalos>[0]> = {}
): Promise<Talos> => {
  const talos = await startTalos({
    version,
    nodes: [
      { name: 'cp1', role: 'controlplane' },
      { name: 'worker1', role: 'worker' },
    ],
    ...asks,
  })
  running.push(talos)
  return talos
}
afterAll(() => Promise.all(running.map(({ stop }) => stop())))

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => ConnectError.from(reason)
  )
  return error === undefined ? 'no error' : `${Code[error.code]}: ${error.rawMessage}`
}

const talos = await start('v1.13.9')
const admin = await connectAs(talos, 'cp1', 'os:admin')

describe('who may come in', () => {
  test('roles come from the certificate', async () => {
    const { machine } = await connectAs(talos, 'cp1', 'os:reader')
    const { messages } = await machine.version({})
    expect(messages[0]?.version?.tag).toBe('v1.13.9')
    expect(messages[0]?.features).toMatchObject({ rbac: true })
    expect(await refusal(machine.reboot({}))).toBe('PermissionDenied: not authorized')
    expect(await refusal(machine.applyConfiguration({}))).toBe('PermissionDenied: not authorized')
  })

  test('an unknown role may do nothing', async () => {
    const { machine } = await connectAs(talos, 'cp1', 'os:stranger')
    expect(await refusal(machine.version({}))).toBe('PermissionDenied: not authorized')
  })

  test('no certificate, or one of another CA, does not come in', async () => {
    expect(await refusal(connect(talos, 'cp1', undefined).machine.version({}))).toMatch(
      /^(?:Unavailable|Internal|Aborted|Canceled)/
    )
    const stranger = pairOf((await makeSecretsBundle()).certs.os)
    expect(
      await refusal(connect(talos, 'cp1', await issueClient(stranger, ['os:admin'])).machine.version({}))
    ).toMatch(/^(?:Unavailable|Internal|Aborted|Canceled)/)
  })

  test('a certificate that may be used for more than clients does not come in', async () => {
    const os = pairOf(talos.secrets.certs.os)
    const usages = [clientAuth, '1.3.6.1.5.5.7.3.1']
    const both = await issueClient(os, ['os:admin'], { usages })
    expect(await refusal(connect(talos, 'cp1', both).machine.version({}))).toMatch(
      /^(?:Unavailable|Internal|Aborted|Canceled)/
    )
  })

  test('another CA that the config accepts vouches for clients too', async () => {
    const other = await start('v1.13.9')
    const stranger = pairOf((await makeSecretsBundle()).certs.os)
    const visitor = await issueClient(stranger, ['os:reader'])
    expect(await refusal(connect(other, 'worker1', visitor).machine.version({}))).not.toBe('no error')
    const { machine } = await connectAs(other, 'worker1', 'os:admin')
    const config = new TextDecoder().decode(other.node('worker1').machine.persistent?.bytes)
    const accepted = Buffer.from(stranger.crt).toString('base64')
    const data = Buffer.from(
      config.replace('    certSANs: []\n', () => `    acceptedCAs:\n        - crt: ${accepted}\n`)
    )
    await machine.applyConfiguration({ data, mode: ApplyConfigurationRequest_Mode.NO_REBOOT })
    await expect
      .poll(() => refusal(connect(other, 'worker1', visitor).machine.version({})), { interval: 20 })
      .toBe('no error')
    // Who was inside stays.
    expect(await refusal(machine.version({}))).toBe('no error')
  })

  test('only an impersonator speaks for others', async () => {
    const headers = { 'talos-role': 'os:reader' }
    const apid = await connectAs(talos, 'cp1', 'os:impersonator')
    expect(await refusal(apid.machine.version({}))).toBe('PermissionDenied: not authorized')
    expect(await refusal(apid.machine.version({}, { headers }))).toBe('no error')
    const reader = await connectAs(talos, 'cp1', 'os:reader')
    expect(await refusal(reader.machine.reboot({}, { headers: { 'talos-role': 'os:admin' } }))).toBe(
      'PermissionDenied: not authorized'
    )
  })

  test('an unlisted method is denied to a reader and unknown to an administrator', async () => {
    const old = await start('v1.12.4')

    const { LifecycleService } = await import('../../../src/adapters/talos/proto/lifecycle_pb.js')

    const upgrade = async (role: string): Promise<string> => {
      const { transport } = await connectAs(old, 'cp1', role)
      const call = await transport
        .stream(LifecycleService.method.upgrade, undefined, undefined, undefined, one({}))
        .then(async ({ message }) => {
          for await (const _ of message);
        })
        .then(
          () => 'no error',
          (reason: unknown) => ConnectError.from(reason)
        )
      return typeof call === 'string' ? call : `${Code[call.code]}: ${call.rawMessage}`
    }
    expect(await upgrade('os:reader')).toBe('PermissionDenied: not authorized')
    expect(await upgrade('os:admin')).toBe('Unimplemented: unknown service machine.LifecycleService')
  })
})

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item
}

describe('routing', () => {
  const { address } = talos.node('worker1')

  test('one node answers as itself, several say who they are', async () => {
    const single = await admin.machine.hostname({}, { headers: { node: address } })
    expect(single.messages).toMatchObject([{ hostname: 'worker1' }])
    expect(single.messages[0]?.metadata).toBeUndefined()
    const headers = new Headers([
      ['nodes', talos.node('cp1').address],
      ['nodes', address],
      ['nodes', '127.0.0.254'],
    ])
    const { messages } = await admin.machine.hostname({}, { headers })
    expect(
      messages.map(({ hostname, metadata }) => [hostname, metadata?.hostname, metadata?.status?.code])
    ).toEqual([
      ['cp1', talos.node('cp1').address, undefined],
      ['worker1', address, undefined],
      ['', '127.0.0.254', Code.Unavailable],
    ])
  })

  test('a worker sends nothing on but knows itself', async () => {
    const { machine } = await connectAs(talos, 'worker1', 'os:admin')
    expect(await refusal(machine.hostname({}, { headers: { node: talos.node('cp1').address } }))).toBe(
      'PermissionDenied: no request forwarding'
    )
    const { messages } = await machine.hostname({}, { headers: { node: address } })
    expect(messages[0]?.hostname).toBe('worker1')
  })

  test('roles go with the call', async () => {
    const { machine } = await connectAs(talos, 'cp1', 'os:reader')
    expect(await refusal(machine.reboot({}, { headers: { node: address } }))).toBe(
      'PermissionDenied: not authorized'
    )
  })

  test('COSI goes to one node only', async () => {
    const request = { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev', id: 'machine' }
    expect(await refusal(admin.state.get(request, { headers: { nodes: address } }))).toBe(
      'InvalidArgument: one-2-many proxying is not supported for method /cosi.resource.State/Get'
    )
  })
})

describe('COSI', () => {
  const status = { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev' }

  test('errors of access come in order', async () => {
    const { state } = await connectAs(talos, 'cp1', 'os:reader')
    const get = (namespace: string, type: string): Promise<string> =>
      refusal(state.get({ namespace, type, id: 'x' }))
    expect(await get('nowhere', 'Things.talos.dev')).toBe(
      'PermissionDenied: resource type "Things.talos.dev" is not supported'
    )
    expect(await get('nowhere', 'MachineConfigs.config.talos.dev')).toBe('PermissionDenied: not authorized')
    expect(await get('nowhere', status.type)).toBe('PermissionDenied: namespace "nowhere" is not supported')
    expect(await get('runtime', status.type)).toBe(
      "NotFound: resource MachineStatuses.runtime.talos.dev(runtime/x@undefined) doesn't exist"
    )
    expect(await refusal(state.destroy({ ...status, id: 'machine' }))).toBe(
      'PermissionDenied: not authorized'
    )
    expect(await refusal(admin.state.destroy({ ...status, id: 'machine' }))).toBe(
      'PermissionDenied: write access is not allowed'
    )
  })

  test.each([
    ['v1.9.5', ['v1alpha1'], undefined],
    ['v1.11.6', ['persistent', 'v1alpha1'], undefined],
    ['v1.12.7', ['persistent', 'v1alpha1'], '1'],
    ['v1.13.9', ['persistent', 'v1alpha1'], '1'],
  ])('the machine config as %s shows it', async (version, ids, annotation) => {
    const other = await start(version, { nodes: [{ name: 'cp1', role: 'controlplane' }] })
    const { state } = await connectAs(other, 'cp1', 'os:admin')
    const found = await Array.fromAsync(
      state.list({ namespace: 'config', type: 'MachineConfigs.config.talos.dev' })
    )
    expect(found.map(({ resource }) => resource?.metadata?.id)).toEqual(ids)
    const [first] = found
    expect(first?.resource?.metadata?.annotations['talos.dev/yaml-spec']).toBe(annotation)
    expect(
      first?.resource?.spec?.yamlSpec.startsWith(
        annotation === undefined ? 'version: v1alpha1\n' : '|\n    version: '
      )
    ).toBe(true)
    expect(first?.resource?.spec?.protoSpec.length).toBeGreaterThan(500)
  })

  test('a watch begins empty, then tells what is and what comes', async () => {
    const abort = new AbortController()
    const kinds: (string | undefined)[] = []
    for await (const { event } of admin.state.watch(
      { ...status, options: { bootstrapContents: true }, apiVersion: 1 },
      { signal: abort.signal }
    )) {
      kinds.push(...(event.length === 0 ? ['empty'] : event.map(({ eventType }) => String(eventType))))
      if (kinds.length === 3) await admin.machine.serviceRestart({ id: 'kubelet' })
      if (kinds.length === 4) break
    }
    expect(kinds).toEqual(['empty', '0', '3', '1'])
  })
})

test('events begin with an empty one, and tell a reboot by its actor', async () => {
  const other = await start('v1.13.9', {
    nodes: [{ name: 'cp1', role: 'controlplane' }],
    timing: { shutdown: 300 },
  })
  const { machine } = await connectAs(other, 'cp1', 'os:admin')
  const [reboot] = (await machine.reboot({})).messages
  const seen: string[] = []
  const client = await connectAs(other, 'cp1', 'os:admin')
  const request = { tailEvents: -1, withActorId: reboot?.actorId ?? '' }
  const follow = async (): Promise<void> => {
    for await (const { data, actorId } of client.machine.events(request))
      seen.push(actorId === reboot?.actorId ? (data?.typeUrl ?? 'no data') : `of ${actorId}`)
  }
  // It ends with the node's connections.
  expect(await refusal(follow())).not.toMatch(/^(?:PermissionDenied|Unimplemented)/)
  expect(seen.slice(0, 3)).toEqual([
    '',
    'talos/runtime/machine.SequenceEvent',
    'talos/runtime/machine.PhaseEvent',
  ])
  expect(seen).toContain('talos/runtime/machine.TaskEvent')
})
