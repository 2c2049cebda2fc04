import { createHash, X509Certificate } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { CallFailed } from '../../../src/adapters/talos/failure.ts'
import type { Failure } from '../../../src/adapters/talos/failure.ts'
import { openConnection } from '../../../src/adapters/talos/connection.ts'
import { makeTalosNode } from '../../../src/adapters/talos/make-talos-node.ts'
import { openMaintenance, openNode } from '../../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import type { TalosNode } from '../../../src/adapters/talos/talos-node.ts'
import { UserError } from '../../../src/ports.ts'
import { makeAuthority } from './authority.ts'

const now = Date.now()
let lab: Talos
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString()
const credentialOf = async (roles: readonly string[]) =>
  readCredential(await lab.talosconfig(roles), { where: 'the talosconfig', now })
const endpointOf = (name: string) => ({ host: lab.node(name).address, port: lab.node(name).port() })
const failureIn = async (act: () => Promise<unknown>): Promise<Failure> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof CallFailed) return error.failure
    throw error
  }
  throw new Error('it did not fail')
}
const using = async <Answer>(use: (talos: TalosNode) => Promise<Answer>, role = 'os:admin', name = 'cp1') => {
  const talos = await openNode(endpointOf(name), await credentialOf([role]))
  try {
    return await use(talos)
  } finally {
    talos.close()
  }
}

beforeAll(async () => {
  lab = await startTalos({
    version: 'v1.13.9',
    nodes: [
      { name: 'cp1', role: 'controlplane' },
      { name: 'new', role: 'worker', config: 'maintenance' },
    ],
  })
})
afterAll(async () => {
  await lab.stop()
})

describe('the connection', () => {
  it('is to a node whose certificate the cluster issued for the address, and says its name', async () => {
    const { version, name } = await using(async (talos) => ({
      version: await talos.version(),
      name: talos.peer.commonName,
    }))
    expect(version).toEqual({ tag: 'v1.13.9', platform: 'metal' })
    expect(name).toBe('cp1')
  })

  it('T18: is refused where another authority signed the certificate', async () => {
    await lab.node('cp1').inject({ kind: 'wrong-certificate' })
    expect(await failureIn(async () => using(async (talos) => talos.version()))).toMatchObject({
      status: 'unauthenticated',
    })
    await lab.node('cp1').inject({ kind: 'clear' })
  })

  it('T18: is refused where the certificate names another address', async () => {
    const { port } = endpointOf('cp1')
    const { host } = endpointOf('cp1')
    const relay = createServer((socket) => {
      const out = connect(port, host)
      socket.pipe(out).pipe(socket)
      socket.on('error', () => out.destroy())
      out.on('error', () => socket.destroy())
    })
    await new Promise<void>((done) => relay.listen(0, '127.99.99.99', done))
    const bound = relay.address()
    const failure = await failureIn(async () =>
      openNode(
        { host: '127.99.99.99', port: typeof bound === 'object' && bound !== null ? bound.port : 0 },
        await credentialOf(['os:admin'])
      )
    )
    relay.close()
    expect(failure.status).toBe('unauthenticated')
    expect(failure.why).toContain('machine.certSANs')
  })

  it('says so where our certificate is of another cluster', async () => {
    const stranger = await makeAuthority(now)
    const own = await credentialOf(['os:admin'])
    const other = await stranger.issue({})
    const mixed = { ...own, ...(await readPair(other)) }
    const failure = await failureIn(async () => openNode(endpointOf('cp1'), mixed))
    expect(failure).toMatchObject({ status: 'unauthorized' })
    expect(failure.why).toContain('our client certificate')
  })

  it('N3: is given up where nothing answers, in the time that it has', async () => {
    const credential = await credentialOf(['os:admin'])
    expect(await failureIn(async () => openNode({ host: '127.0.0.1', port: 1 }, credential))).toEqual({
      status: 'unreachable',
      why: 'nothing answers there (ECONNREFUSED)',
    })
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const bound = silent.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const started = performance.now()
    expect(
      await failureIn(async () => openNode({ host: '127.0.0.1', port }, credential, { seconds: 0.2 }))
    ).toEqual({
      status: 'unreachable',
      why: 'no answer within 0.2 s',
    })
    expect(performance.now() - started).toBeLessThan(2000)
    silent.close()
  })

  it('never dials again by itself: after a reboot the same connection is dead', async () => {
    const talos = await openNode(endpointOf('cp1'), await credentialOf(['os:admin']))
    await talos.version()
    await lab.node('cp1').inject({ kind: 'reboot' })
    await expect.poll(async () => lab.node('cp1').machine.up, { timeout: 5000 }).toBe(true)
    expect(['unreachable', 'unknown']).toContain((await failureIn(async () => talos.version())).status)
    talos.close()
    await expect
      .poll(async () => using(async (fresh) => (await fresh.version()).tag).catch(() => ''))
      .toBe('v1.13.9')
  })
})

describe('a machine in maintenance mode', () => {
  const fingerprint = async (): Promise<string> => {
    const { host, port } = endpointOf('new')
    const socket = connectTls({ host, port, ALPNProtocols: ['h2'], rejectUnauthorized: false })
    await new Promise<void>((done) => socket.once('secureConnect', done))
    const key = new X509Certificate(socket.getPeerCertificate().raw).publicKey
    socket.destroy()
    return createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('base64')
  }
  const target = (certificateFingerprint?: string) => ({
    node: 'new',
    endpoint: endpointOf('new'),
    role: 'worker' as const,
    uuid: undefined,
    addresses: [],
    certificateFingerprint,
  })

  it('is never taken for a node, whatever the credential', async () => {
    const failure = await failureIn(async () => openNode(endpointOf('new'), await credentialOf(['os:admin'])))
    expect(failure.status).toBe('unauthenticated')
    expect(failure.why).toContain('maintenance mode')
  })

  it('is spoken to where its fingerprint is declared and the same', async () => {
    await expect(openMaintenance(target())).rejects.toThrow(UserError)
    const talos = await openMaintenance(target(await fingerprint()))
    expect((await talos.version()).tag).toBe('v1.13.9')
    talos.close()
    const wrong = createHash('sha256').update('another').digest('base64')
    expect(await failureIn(async () => openMaintenance(target(wrong)))).toMatchObject({
      status: 'unauthenticated',
    })
  })
})

describe('a call', () => {
  it('that the role does not allow is unauthorized', async () => {
    const failure = await failureIn(async () =>
      using(async (talos) => talos.list('machineConfig'), 'os:reader')
    )
    expect(failure).toMatchObject({ status: 'unauthorized', code: 'PermissionDenied' })
  })

  it('that the node refuses says why, on one line and without control characters (T17)', async () => {
    const { inject } = lab.node('cp1')
    await inject({
      kind: 'error',
      method: 'Version',
      code: 'failedprecondition',
      message: 'no\u001b[2J\n::error::x',
    })
    expect(await failureIn(async () => using(async (talos) => talos.version()))).toEqual({
      status: 'refused',
      why: 'reading the version: the node says no; ::error::x',
      code: 'FailedPrecondition',
    })
  })

  it('that is refused with a difference of two configs does not repeat it', async () => {
    const { inject } = lab.node('cp1')
    const message = "this config change can't be applied in immediate mode\ndiff: --- a\n+  token: hunter2"
    await inject({ kind: 'error', method: 'ApplyConfiguration', code: 'invalidargument', message })
    const failure = await failureIn(async () =>
      using(async (talos) => talos.apply(Buffer.from('x'), { mode: 'no-reboot' }))
    )
    expect(failure.why).not.toContain('hunter2')
    expect(failure.why).toContain("can't be applied in immediate mode (diff left out)")
  })

  it('N12: that hangs or breaks off is unknown, never done', async () => {
    const { inject } = lab.node('cp1')
    await inject({ kind: 'hang', method: 'Version' })
    const credential = await credentialOf(['os:admin'])
    const slow = makeTalosNode(await openConnection(endpointOf('cp1'), { credential }), {
      callMilliseconds: 200,
      bytes: 100,
    })
    expect(await failureIn(async () => slow.version())).toMatchObject({
      status: 'unknown',
      code: 'DeadlineExceeded',
    })
    slow.close()
    await inject({ kind: 'break-off', method: 'Version', when: 'after' })
    const broken = await failureIn(async () => using(async (talos) => talos.version()))
    expect(['unknown', 'unreachable']).toContain(broken.status)
  })

  it('T24: an answer in pieces is cut at its cap', async () => {
    expect(text(await using(async (talos) => talos.read('/etc/os-release', 5)))).toBe('NAME=')
    expect(await using(async (talos) => talos.read('/no/such/file'))).toBeUndefined()
  })
})

const readPair = async (pair: { readonly ca: string; readonly crt: string; readonly key: string }) => {
  const { certificate, key } = await readCredential(JSON.stringify({ context: 'x', contexts: { x: pair } }), {
    where: 'the talosconfig',
    now,
  })
  return { certificate, key }
}
