/** One of `maintenance.checks` in cluster.yaml. Everything that it names must hold. */
export type GateCheck = {
  readonly name: string
  readonly condition?: ConditionCheck
  readonly longhorn?: boolean
  readonly ceph?: boolean
  readonly http?: { readonly url: string; readonly status?: number }
}

/** Without a name: every object of the kind. */
export type ConditionCheck = {
  readonly apiVersion?: string
  readonly kind?: string
  readonly namespace?: string
  readonly name?: string
  readonly type?: string
  readonly status?: 'True' | 'False'
}
