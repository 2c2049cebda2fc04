import { readFile } from 'node:fs/promises'
import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../src/fleet/json.ts'
import { makeAuthority } from './authority.ts'
import type { Authority } from './authority.ts'
import { nodes, openCluster, pods, running } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { joinNode, reportNode } from './lab-node.ts'
import type { LabNode, NodeReport } from './lab-node.ts'
import { podObject } from './lab-pod.ts'
import type { LabPod } from './lab-pod.ts'
import { textAt } from './read.ts'
import { masters, serviceAccount } from './rights.ts'
import { serve } from './server.ts'
import type { Server } from './server.ts'

export type LabKubernetes = {
  readonly url: string
  /** `admin` by certificate, `plumbline` by a token with the rights of docs/kubernetes-rbac.yaml, `stranger` by a certificate without rights. */
  readonly kubeconfig: (role: 'admin' | 'plumbline' | 'stranger') => string
  readonly setNode: (name: string, report: NodeReport) => void
  readonly addNode: (node: LabNode) => void
  readonly addPod: (pod: LabPod) => void
  /** `namespace/name` of the pods there are, of one node or of all. */
  readonly pods: (node?: string) => readonly string[]
  /** In `default`. */
  readonly addBudget: (name: string, labels: Readonly<Record<string, string>>, minAvailable: number) => void
  /** Any object by its kind; custom ones after their CustomResourceDefinition. Its status is kept. */
  readonly create: (object: JsonObject) => void
  readonly node: (name: string) => JsonObject
  readonly cluster: Cluster
} & Pick<Server, 'authority' | 'faults' | 'journal' | 'mint' | 'revoke' | 'waiting' | 'stop'>

/** A Kubernetes API on loopback that speaks as much of the real one as a rollout needs, with nodes that report to it. */
export const startLabKubernetes = async (
  options: {
    readonly nodes?: readonly LabNode[]
    /** Made now unless given, such as the one of a Talos bundle. */
    readonly authority?: Authority
  } = {}
): Promise<LabKubernetes> => {
  const cluster = openCluster()
  const { store } = cluster
  const server = await serve(cluster, options.authority ?? (await makeAuthority()))
  for (const name of ['default', 'kube-system', 'kube-node-lease'])
    createAny(cluster, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
  for (const object of await readRights()) createAny(cluster, object)
  for (const node of options.nodes ?? []) joinNode(cluster, node)
  const { authority, faults, journal, mint, revoke, url, waiting } = server
  const kubeconfigs = {
    admin: server.kubeconfig(await authority.issue({ commonName: 'lab-admin', organisations: [masters] })),
    plumbline: server.kubeconfig({ token: mint(serviceAccount('plumbline', 'plumbline'), 3600) }),
    stranger: server.kubeconfig(await authority.issue({ commonName: 'stranger' })),
  }
  return {
    authority,
    faults,
    journal,
    mint,
    revoke,
    url,
    waiting,
    cluster,
    kubeconfig: (role) => kubeconfigs[role],
    addNode: (node) => joinNode(cluster, node),
    setNode: (name, report) => reportNode(cluster, name, report),
    addPod: (pod) => void store.put(pods, { ...cluster.create(pods, podObject(pod)), status: running }),
    pods: (node) =>
      store
        .list(pods)
        .filter((pod) => node === undefined || textAt(pod, 'spec', 'nodeName') === node)
        .map((pod) => `${textAt(pod, 'metadata', 'namespace')}/${textAt(pod, 'metadata', 'name')}`),
    addBudget: (name, matchLabels, minAvailable) =>
      createAny(cluster, {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name, namespace: 'default' },
        spec: { minAvailable, selector: { matchLabels } },
      }),
    create: (object) => createAny(cluster, object),
    node: (name) => store.get(nodes, '', name),
    stop: async () => {
      cluster.stop()
      await server.stop()
    },
  }
}

const createAny = (cluster: Cluster, object: JsonObject): void => {
  const [version, group = ''] = String(object['apiVersion']).split('/').toReversed()
  const resource = cluster
    .resources()
    .find((each) => each.kind === object['kind'] && each.group === group && each.version === version)
  if (resource === undefined) throw new Error(`the lab does not serve ${String(object['kind'])}`)
  const made = cluster.create(resource, object)
  if (object['status'] !== undefined) cluster.store.put(resource, { ...made, status: object['status'] })
}

const rights = new URL('../../docs/kubernetes-rbac.yaml', import.meta.url)

/** What users are told to create, so that the lab finds out where it is not enough. */
export const readRights = async (): Promise<readonly JsonObject[]> => {
  const documents = parseAllDocuments(await readFile(rights, 'utf8'))
  return Array.isArray(documents) ? documents.map((document) => document.toJS() as JsonObject) : []
}
