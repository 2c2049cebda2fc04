/** What a run may do, as its plan told it. Nothing here comes from the engine. */
export type Terms = {
  readonly run: string
  readonly commit: number
  readonly frozen: boolean
  /** Nothing goes wrong meanwhile. */
  readonly quiet: boolean
  readonly maxUnavailable: number
  /** Whether this wall time lies within a window; always, where none is declared. */
  readonly soak: number
  /** Whether the change interrupts anything. */
  readonly disturbs: boolean
  /** Who led etcd when the run was planned. */
  readonly leader: string | undefined
  /** Control planes that the run is going to change, without what goes first or last for another reason. */
  readonly planes: ReadonlySet<string>
  readonly windowOpen: (wall: number) => boolean
  /** By when the job must have ended, by the timeline. */
  readonly until: number | undefined
  /** Nodes that may not be touched: no consent. */
  readonly refused: ReadonlySet<string>
  /** Nodes whose change is written for good, with consent. */
  readonly committed: ReadonlySet<string>
  /** Nodes whose change may cut the network. */
  readonly network: ReadonlySet<string>
  /** Control planes whose outage is consented to. */
  readonly outage: ReadonlySet<string>
}

/** How a run said that it ended. */
export type Said = {
  readonly status: string
  readonly nodes: Readonly<Record<string, string>>
}

export type Violation = { readonly at: number; readonly rule: Rule; readonly what: string }

export type Rule = (typeof rules)[number]
export const rules = [
  'I1 one writer at a time',
  'I2 wholly old or wholly new at rest',
  'I3 what runs is what is on disk at rest',
  'I4 at rest the configuration is the confirmed one',
  'I5 success means new and confirmed',
  'confirmed what does not work',
  'confirmed after the undo',
  'confirmed too close to the undo',
  'an older commit over a newer one',
  'two control planes disturbed at once',
  'quorum broken by us',
  'leader disturbed while another could lead',
  'leader was not last',
  'started after the first failure',
  'started after main moved',
  'started while frozen',
  'started outside a window',
  'started too late for the job',
  'started after a stop',
  'touched without consent',
  'touched another machine',
  'touched a node that was not well',
  'overwrote what somebody else changed',
  'went on past a node that was not well',
  'went on past a node that does not work',
  'did not soak',
  'storage disturbed beside another node',
  'confirmed after a stop',
  'opened a node that waits for a person',
  'left locked',
  'rebooted with pods on it',
  'a cordon of others was taken away',
  'left cordoned',
  "a node after the runner's own",
  'advanced past degraded storage',
  'too many nodes disturbed at once',
  'network changed on two nodes at once',
  'a report of something that is not so',
  'a quiet run changed what was right',
  'a good change did not arrive',
  'no end',
] as const
