import type { Place } from './api.ts'

export const nodes: Place = { apiVersion: 'v1', plural: 'nodes' }
export const pods: Place = { apiVersion: 'v1', plural: 'pods' }
export const podsOf = (namespace: string): Place => ({ ...pods, namespace })

/** Where each kubelet says that it lives. */
export const nodeLeases: Place = {
  apiVersion: 'coordination.k8s.io/v1',
  plural: 'leases',
  namespace: 'kube-node-lease',
}
