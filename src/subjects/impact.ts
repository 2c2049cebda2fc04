/** The worst thing that applying a change does, mildest first. */
export const impacts = [
  'none',
  'live',
  'service-restart',
  'network',
  'control-plane-restart',
  'drain-reboot',
  'upgrade',
  'rebuild',
] as const

export type Impact = (typeof impacts)[number]

export const worseOf = (a: Impact, b: Impact): Impact => (impacts.indexOf(a) >= impacts.indexOf(b) ? a : b)

/** One line of a subject's table. The first rule that matches a change decides. */
export type ImpactRule = {
  readonly os: 'ubuntu' | 'talos' | 'any'
  /** Document path; `*` stands for any run of characters. */
  readonly document: string
  /** Start of the field inside the document's structure, `*` standing for any one key; absent means any field. */
  readonly field?: string
  /** Minors of the Talos that runs on the node, both included: 13 is 1.13. Absent means any; Ubuntu has none. */
  readonly talos?: { readonly from?: number; readonly until?: number }
  /** Absent means any of them. */
  readonly kind?: 'add' | 'remove' | 'change'
  readonly impact: Impact
  /** Whether the node itself can take the change back. */
  readonly undo: boolean
  /** What happens, in the reader's words. */
  readonly why: string
  /** A doc link or a file of the upstream project. */
  readonly source: string
}
