import type { Cluster } from '../../fleet/fleet.ts'

const managedBy = 'app.kubernetes.io/managed-by'

/** Names the cluster whose fleet an object comes from. */
const clusterLabel = 'plumbline.dev/cluster'

/** By which an object is known as ours: what has these labels and is no longer declared is removed. */
export const ownLabels = ({ name }: Pick<Cluster, 'name'>): Readonly<Record<string, string>> => ({
  [managedBy]: 'plumbline',
  [clusterLabel]: name,
})

/** Selects what has them, as the API spells it. */
export const ownSelector = (cluster: string): string =>
  Object.entries(ownLabels({ name: cluster }))
    .map(([key, value]) => `${key}=${value}`)
    .join(',')
