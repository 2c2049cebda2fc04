/** One member of etcd, as the cluster sees it. */
export type EtcdMember = {
  readonly name: string
  /** Unknown counts as not healthy. */
  readonly healthy: boolean
  readonly learner: boolean
  readonly leader: boolean
}
