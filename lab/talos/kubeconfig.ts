import { stringify } from 'yaml'
import { clusterNameOf } from './machine.ts'
import type { Config, Machine } from './machine.ts'
import { issueClientOf } from './pki.ts'
import { base64, pem } from './secrets-bundle.ts'

type Kubernetes = { readonly endpoint: string; readonly ca: { readonly crt: string; readonly key: string } }

/** The cluster's endpoint and CA, from the classic document or from the documents that replace it. */
const kubernetesOf = (config: Config | undefined): Kubernetes | undefined => {
  const documents = config?.documents ?? []
  const at = (kind: string, ...path: readonly string[]): string | undefined =>
    documents
      .filter((document) => document.kind === kind)
      .map(({ value }) =>
        path.reduce<unknown>((below, key) => (below as Record<string, unknown> | undefined)?.[key], value)
      )
      .find((value) => typeof value === 'string')
  const endpoint =
    at('v1alpha1', 'cluster', 'controlPlane', 'endpoint') ?? at('KubeClusterConfig', 'endpoint')
  const crt = at('v1alpha1', 'cluster', 'ca', 'crt')
  const key = at('v1alpha1', 'cluster', 'ca', 'key')
  const ca =
    crt !== undefined && key !== undefined
      ? { crt: pem(crt), key: pem(key) }
      : {
          crt: at('KubeAPIServerCAConfig', 'issuingCA', 'cert') ?? '',
          key: at('KubeAPIServerCAConfig', 'issuingCA', 'key') ?? '',
        }
  return endpoint === undefined || ca.crt === '' || ca.key === '' ? undefined : { endpoint, ca }
}

/** A kubeconfig of an administrator, as a control plane makes it. Undefined where the config has no Kubernetes CA. */
export const kubeconfigOf = async (machine: Machine): Promise<string | undefined> => {
  const kubernetes = kubernetesOf(machine.boot.active)
  if (kubernetes === undefined) return undefined
  const cluster = clusterNameOf(machine)
  const user = `admin@${cluster}`
  const { crt, key } = await issueClientOf(kubernetes.ca, [{ CN: ['admin'] }, { O: ['system:masters'] }])
  return stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: cluster,
          cluster: { server: kubernetes.endpoint, 'certificate-authority-data': base64(kubernetes.ca.crt) },
        },
      ],
      users: [
        { name: user, user: { 'client-certificate-data': base64(crt), 'client-key-data': base64(key) } },
      ],
      contexts: [{ name: user, context: { cluster, namespace: 'default', user } }],
      'current-context': user,
    },
    { lineWidth: 0 }
  )
}
