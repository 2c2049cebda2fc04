/** Where the nodes of a lab answer, for a run in a process of its own. */
export type Places = {
  readonly nodes: Readonly<
    Record<string, { readonly host: string; readonly port: number; readonly uuid: string }>
  >
  readonly talosconfig: string
  readonly kubeconfig: string
  readonly commit: string
  readonly run: string
  /** The moment at which the run is killed. */
  readonly kill?: { readonly node: string; readonly command: string; readonly when: 'before' | 'after' }
}
