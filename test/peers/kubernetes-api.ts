import { spawn } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kubeconfigFor, makeAuthority } from '../../lab/kubernetes/authority.ts'
import { budgetStatus } from '../../lab/kubernetes/budgets.ts'
import { daemonSetStatus } from '../../lab/kubernetes/daemon-sets.ts'
import { readRights } from '../../lab/kubernetes/lab-kubernetes.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { administrator, collectionOf } from '../adapters/kubernetes/administrator.ts'
import type { Administrator } from '../adapters/kubernetes/administrator.ts'
import type { World } from '../adapters/kubernetes/contract.ts'

/**
 * A real kube-apiserver with a real etcd on loopback, with certificates and tokens made now. What a lone API server lacks
 * is stood in for: kubelets that end pods, and the disruption controller. Ends with this process.
 */
export const startApiServer = async (apiServer: string, etcd: string): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-kubernetes-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [clients, peers, port] = [await freePort(), await freePort(), await freePort()]
  const authority = await makeAuthority()
  const [server, master, stranger] = await Promise.all([
    authority.issue({ commonName: 'kube-apiserver', hosts: ['127.0.0.1'] }),
    authority.issue({ commonName: 'administrator', organisations: ['system:masters'] }),
    authority.issue({ commonName: 'stranger' }),
  ])
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const files = {
    'ca.crt': authority.certificate,
    'server.crt': server.certificate,
    'server.key': server.key,
    'sa.key': privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    'sa.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 })
  const log = join(folder, 'log')
  await start(log, etcd, [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=http://127.0.0.1:${clients}`,
    `--advertise-client-urls=http://127.0.0.1:${clients}`,
    `--listen-peer-urls=http://127.0.0.1:${peers}`,
    `--initial-advertise-peer-urls=http://127.0.0.1:${peers}`,
    `--initial-cluster=default=http://127.0.0.1:${peers}`,
    '--unsafe-no-fsync',
    '--log-level=error',
  ])
  await start(log, apiServer, [
    `--etcd-servers=http://127.0.0.1:${clients}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=192.0.2.1',
    '--endpoint-reconciler-type=none',
    `--secure-port=${port}`,
    `--tls-cert-file=${folder}/server.crt`,
    `--tls-private-key-file=${folder}/server.key`,
    `--client-ca-file=${folder}/ca.crt`,
    `--service-account-key-file=${folder}/sa.pub`,
    `--service-account-signing-key-file=${folder}/sa.key`,
    '--service-account-issuer=https://kubernetes.default.svc',
    // Lists of old go on from snapshots in memory otherwise, for as long as those last.
    '--feature-gates=ListFromCacheSnapshot=false',
    '--service-cluster-ip-range=10.96.0.0/12',
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    // No controller makes the default service account that it asks for.
    '--disable-admission-plugins=ServiceAccount',
  ])
  const url = `https://127.0.0.1:${port}`
  const config = (credential: Parameters<typeof kubeconfigFor>[2]) =>
    kubeconfigFor(url, authority.certificate, credential)
  const admin = administrator(config(master))
  await until(`the API server is ready`, log, () => admin.get('/api/v1/namespaces/kube-node-lease'))
  for (const object of await readRights()) await admin.create(collectionOf(object), object)
  const request = {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { expirationSeconds: 3600 },
  }
  const answered = await admin.create('/api/v1/namespaces/plumbline/serviceaccounts/plumbline/token', request)
  const { token } = answered['status'] as { token: string }
  const dead = new Set<string>()
  const unpullable = new Set<string>()
  // One at a time: a status that an earlier step counted must not come after a later one's.
  let last: Promise<void> = Promise.resolve()
  const step = (): Promise<void> => {
    last = last.catch(() => undefined).then(() => standIn(admin, dead, unpullable))
    return last
  }
  // Unreferenced: the process may end between two steps.
  const loop = (): void =>
    void setTimeout(
      () =>
        void step()
          .catch(() => undefined)
          .then(loop),
      100
    ).unref()
  loop()
  return {
    administrator: admin,
    plumbline: config({ token }),
    stranger: config(stranger),
    unknown: config({ token: 'not-known' }),
    expired: config({ token: endedToken(privateKey, token) }),
    admin: config(master),
    credential: async (commonName, organisations) =>
      config(await authority.issue({ commonName, organisations })),
    unpullable,
    compact: () => compact(`http://127.0.0.1:${clients}`),
    kubelet: (node, alive) => void (alive ? dead.delete(node) : dead.add(node)),
    settle: step,
  }
}

/** The same claims, of an hour ago. */
const endedToken = (key: KeyObject, token: string): string => {
  const [header = '', claims = ''] = token.split('.')
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as JsonObject
  const past = Math.floor(Date.now() / 1000) - 3600
  const old = Buffer.from(
    JSON.stringify({ ...said, iat: past - 3600, nbf: past - 3600, exp: past }),
    'utf8'
  ).toString('base64url')
  const signed = `${header}.${old}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

/** etcd forgets all but its newest revision, as the API server tells it to every five minutes. */
const compact = async (etcd: string): Promise<void> => {
  const ask = async (path: string, body: JsonObject): Promise<JsonObject> => {
    const answer = await fetch(`${etcd}/v3/${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`etcd answered ${answer.status} to ${path}: ${await answer.text()}`)
    return (await answer.json()) as JsonObject
  }
  const { header } = (await ask('kv/range', { key: 'YQ==' })) as { header: { revision: string } }
  await ask('kv/compaction', { revision: header.revision, physical: true })
}

/** Kubelets end what was told to end; the disruption and the DaemonSet controller count. */
const standIn = async (
  admin: Administrator,
  dead: ReadonlySet<string>,
  unpullable: ReadonlySet<string>
): Promise<void> => {
  const items = async (path: string) => ((await admin.get(path))['items'] ?? []) as readonly Item[]
  const pods = await items('/api/v1/pods')
  for (const { metadata, spec } of pods) {
    if (metadata.deletionTimestamp !== undefined && !dead.has(spec?.nodeName ?? ''))
      await admin
        .remove(`/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`, 0)
        .catch(() => undefined)
  }
  const nodes = await items('/api/v1/nodes')
  for (const daemonSet of await items('/apis/apps/v1/daemonsets')) {
    const { namespace, name } = daemonSet.metadata
    const status = daemonSetStatus(daemonSet, nodes, unpullable)
    await admin
      .patch(`/apis/apps/v1/namespaces/${namespace}/daemonsets/${name}/status`, { status })
      .catch(() => undefined)
  }
  for (const budget of await items('/apis/policy/v1/poddisruptionbudgets')) {
    const { namespace, name } = budget.metadata
    const status = budgetStatus(budget, pods)
    await admin
      .patch(`/apis/policy/v1/namespaces/${namespace}/poddisruptionbudgets/${name}/status`, { status })
      .catch(() => undefined)
  }
}

type Item = JsonObject & {
  readonly metadata: {
    readonly name: string
    readonly namespace: string
    readonly deletionTimestamp?: string
  }
  readonly spec?: { readonly nodeName?: string }
}

const start = async (log: string, program: string, args: readonly string[]): Promise<void> => {
  const file = await open(log, 'a')
  const child = spawn(program, args, { stdio: ['ignore', file.fd, file.fd] })
  await file.close()
  child.on('error', () => undefined)
  child.unref()
  process.on('exit', () => child.kill('SIGKILL'))
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const until = async (what: string, log: string, ask: () => Promise<unknown>): Promise<void> => {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const said = await readFile(log, 'utf8')
  throw new Error(`waited a minute, and not yet: ${what}\n${said.slice(-2000)}`)
}
