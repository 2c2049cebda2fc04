import { request } from 'node:https'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import type { Json, JsonObject } from '../../../src/fleet/json.ts'

/** Sets the stage through the API itself, with no code of the adapter between. Throws where the API refuses. */
export type Administrator = {
  readonly get: (path: string) => Promise<JsonObject>
  readonly create: (path: string, object: JsonObject) => Promise<JsonObject>
  readonly patch: (path: string, patch: JsonObject) => Promise<JsonObject>
  readonly remove: (path: string, gracePeriodSeconds?: number) => Promise<void>
}

export const administrator = (kubeconfig: string): Administrator => {
  const { server, ca, identity } = readKubeconfig(kubeconfig)
  const send = (method: string, path: string, body?: Json, contentType = 'application/json') =>
    new Promise<JsonObject>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const sent = request(
        new URL(path, server),
        {
          method,
          ca,
          agent: false,
          headers: {
            ...(text !== undefined && {
              'content-type': contentType,
              'content-length': Buffer.byteLength(text),
            }),
            ...('token' in identity && { authorization: `Bearer ${identity.token}` }),
          },
          ...('key' in identity && { cert: identity.certificate, key: identity.key }),
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const said = Buffer.concat(chunks).toString('utf8')
            if ((response.statusCode ?? 0) < 300) resolve(said === '' ? {} : (JSON.parse(said) as JsonObject))
            else reject(new Error(`${method} ${path}: ${response.statusCode} ${said}`))
          })
        }
      )
      sent.on('error', reject)
      sent.end(text)
    })
  return {
    get: (path) => send('GET', path),
    create: (path, object) => send('POST', path, object),
    patch: (path, patch) => send('PATCH', path, patch, 'application/merge-patch+json'),
    remove: async (path, gracePeriodSeconds) => {
      const options = { kind: 'DeleteOptions', apiVersion: 'v1' }
      await send('DELETE', path, {
        ...options,
        ...(gracePeriodSeconds !== undefined && { gracePeriodSeconds }),
      })
    },
  }
}

/** Where an object is created, by its kind; only what the tests need. */
const collections: Readonly<Record<string, string>> = {
  Namespace: '/api/v1/namespaces',
  Node: '/api/v1/nodes',
  ConfigMap: '/api/v1/namespaces/{}/configmaps',
  Service: '/api/v1/namespaces/{}/services',
  DaemonSet: '/apis/apps/v1/namespaces/{}/daemonsets',
  ServiceAccount: '/api/v1/namespaces/{}/serviceaccounts',
  Pod: '/api/v1/namespaces/{}/pods',
  Lease: '/apis/coordination.k8s.io/v1/namespaces/{}/leases',
  PodDisruptionBudget: '/apis/policy/v1/namespaces/{}/poddisruptionbudgets',
  ClusterRole: '/apis/rbac.authorization.k8s.io/v1/clusterroles',
  ClusterRoleBinding: '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings',
  Role: '/apis/rbac.authorization.k8s.io/v1/namespaces/{}/roles',
  RoleBinding: '/apis/rbac.authorization.k8s.io/v1/namespaces/{}/rolebindings',
  Deployment: '/apis/apps/v1/namespaces/{}/deployments',
  CustomResourceDefinition: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
}

export const collectionOf = (object: JsonObject): string => {
  const metadata = object['metadata'] as JsonObject
  return (collections[String(object['kind'])] ?? '').replace('{}', () => String(metadata['namespace']))
}
