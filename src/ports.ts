import type { Diagnostic } from './fleet/diagnostic.ts'
import type { SourceFile } from './fleet/source-file.ts'
import type { KnownSecret } from './report/known-secrets.ts'
import type {
  FleetCommandName,
  FleetCommands,
  Ledger,
  NodeCommandName,
  NodeCommands,
} from './rollout/node-commands.ts'
import type { ObjectCommands } from './rollout/object-commands.ts'
import type { Document } from './subjects/document.ts'
import type { HistoryOf, ReviewForge } from './trust/evidence.ts'

/**
 * Every way plumbline touches the world, on one page. Adapters implement these; use cases receive them.
 */

/** A failure that the reader can mend: what is wrong, where, what to do. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** A folder at one moment: a git tree or the work tree. */
export type Tree = {
  /** For people: `4f3c2a1 (main)`, `worktree`. */
  readonly label: string
  /** Commit or tree id; absent for the work tree. */
  readonly sha?: string
  /** Entries below `folder`, nothing followed, in order of path. Empty where the folder is missing. Throws UserError. */
  readonly list: (folder: string) => Promise<readonly SourceFile[]>
}

/** The two trees that a pull request compares. */
export type PullTrees = {
  readonly base: Tree & { readonly sha: string }
  readonly head: Tree & { readonly sha: string }
  /** The tree that would be merged: head merged into base. */
  readonly merged: Tree
  /** How the merge was had, for the report: the forge's merge ref, or made in git. */
  readonly how: 'merge-ref' | 'merged-in-git' | 'merge-group'
}

export type Git = {
  /** `worktree` or any revision. Throws UserError where the revision is unknown. */
  readonly tree: (side: string) => Promise<Tree>
  /** Throws UserError on a merge conflict (naming the files) or where history cannot be fetched. */
  readonly pullTrees: (pull: {
    readonly number: number
    readonly headSha: string
    readonly baseRef: string
  }) => Promise<PullTrees>
  /** The two ends of a merge group or a push. */
  readonly rangeTrees: (baseSha: string, headSha: string) => Promise<PullTrees>
  /** The branch that a diff at a laptop compares with: `origin/HEAD`, else `main`, else `master`. */
  readonly defaultBase: () => Promise<string>
  /** Commits that a commit descends from, itself included. Throws UserError in a shallow clone, where it cannot be counted. */
  readonly generation: (sha: string) => Promise<number>
  /** Whether a commit is an ancestor of another, or the same. Fetches what the clone lacks. Throws UserError where it cannot be told. */
  readonly descends: (ancestor: string, commit: string) => Promise<boolean>
  /** Where a branch stands on the forge at this moment. Throws UserError where the forge does not answer. */
  readonly remoteTip: (branch: string, signal?: AbortSignal) => Promise<string>
}

/** What was merged, and how git alone would merge it. Needs a clone with its history. */
export type GitHistory = HistoryOf<Tree>

/** A pull request as the event payload describes it. */
export type PullRequest = {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
  /** The head lives in another repository. */
  readonly fork: boolean
}

/** What made the runner start. */
export type ForgeEvent =
  | { readonly name: 'pull_request'; readonly pull: PullRequest }
  | { readonly name: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  /** The tip of a branch: a push to it, a schedule, or somebody who started the workflow there. */
  | {
      readonly name: 'push' | 'schedule' | 'workflow_dispatch'
      readonly sha: string
      /** As the runner says it: `refs/heads/main`. */
      readonly ref: string
      readonly defaultBranch: string | undefined
    }
  | { readonly name: 'other'; readonly event: string }

/** Which run writes. A run never overwrites a comment of a newer one. */
export type Generation = {
  /** The pull request's head that was rendered. */
  readonly head: string
  readonly runId: number
  readonly runAttempt: number
}

/** `status` says what happened; `reason` is for the log where nothing could be written. */
export type CommentOutcome =
  | { readonly status: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** A newer run or a newer head owns the comment. */
  | { readonly status: 'superseded'; readonly reason: string }
  /** Nothing to say and no comment exists. */
  | { readonly status: 'not-needed' }
  /** The token may not write (fork, Dependabot): the summary carries the report. */
  | { readonly status: 'read-only'; readonly reason: string }

export type DeploymentOutcome =
  | { readonly status: 'recorded' }
  /** Gitea and Forgejo know no deployments. */
  | { readonly status: 'not-there' }
  | { readonly status: 'read-only'; readonly reason: string }

export type StatusOutcome =
  | { readonly status: 'set' }
  | { readonly status: 'read-only'; readonly reason: string }

/** GitHub, GitHub Enterprise Server, Gitea or Forgejo. All calls throw UserError where the forge fails for good. */
export type Forge = ReviewForge & {
  readonly flavour: 'github' | 'gitea'
  /**
   * Finds our comment by marker and author over all pages, folds duplicates into the oldest, writes if the body
   * differs, and reads back what was stored. `key` separates several reports on one pull request.
   * `body` is without marker; the adapter adds it. With `onlyIfExists`, nothing is created.
   */
  readonly upsertComment: (comment: {
    readonly pull: number
    readonly key: string
    readonly generation: Generation
    readonly body: string
    readonly onlyIfExists: boolean
  }) => Promise<CommentOutcome>
  /** `description` has at most 140 characters. */
  readonly setStatus: (status: {
    readonly sha: string
    readonly context: string
    readonly state: 'success' | 'failure' | 'error' | 'pending'
    readonly description: string
    readonly url?: string
  }) => Promise<StatusOutcome>
  /** One record for a run that is over. `description` has at most 140 characters. */
  readonly recordDeployment: (deployment: {
    readonly sha: string
    readonly environment: string
    readonly state: 'success' | 'failure' | 'error'
    readonly description: string
    readonly url?: string
  }) => Promise<DeploymentOutcome>
}

/** The runner that started us. */
export type Runner = {
  readonly event: () => Promise<ForgeEvent>
  readonly annotate: (diagnostics: readonly Diagnostic[]) => void
  /** Appends to the job summary; at most 1 MiB, the rest is refused by the runner, so callers stay below. */
  readonly summary: (markdown: string) => Promise<void>
  readonly output: (name: string, value: string) => void
  readonly log: (text: string) => void
  readonly warn: (text: string) => void
  /** Folds what is logged until the next group, or the end of the groups (no title). */
  readonly group: (title?: string) => void
  /** Writes beside other files of this run; returns the absolute path. */
  readonly file: (name: string, text: string) => Promise<string>
  /** From now on these values reach no log, and nothing that this runner or its forge is given. Asks the runner to hide them too. */
  readonly hide: (secrets: readonly KnownSecret[]) => void
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string | undefined }
}

/** Whether a step passes, as data. */
export type Verdict =
  | { readonly status: 'passed' }
  /** `exitCode` is 1 where nothing is said. */
  | { readonly status: 'failed'; readonly reason: string; readonly exitCode?: number }

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds that only ever go forward, from an arbitrary start: for every deadline. */
  readonly monotonic: () => number
  /** Ends early, without an error, when `signal` fires. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** Writes text files below a folder, making folders as needed; refuses a path that leaves it. Throws UserError. */
export type WriteFiles = (
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[]
) => Promise<void>

/**
 * How long a command is wanted. `signal` fires at its deadline, when its node is asked something else, when it is answered
 * and when the rollout has ended. What still runs then is broken off: connections are closed, programs are killed, nothing
 * more is sent, and a write whose answer did not come is `unknown`.
 */
export type Until = { readonly signal: AbortSignal }

/** One node, driven by the engine of src/rollout: one way per command. Built per node with what it needs closed over. */
export type NodeDriver = {
  readonly [Name in NodeCommandName]: (
    asks: NodeCommands[Name]['asks'],
    until: Until
  ) => Promise<NodeCommands[Name]['answers']>
}

/** The cluster and git, driven by the engine. */
export type FleetDriver = {
  readonly [Name in FleetCommandName]: (
    asks: FleetCommands[Name]['asks'],
    until: Until
  ) => Promise<FleetCommands[Name]['answers']>
}

/** What a node really has, read through what is desired of it. */
export type Observation =
  | {
      readonly status: 'seen'
      /** Same paths as the desired documents, secrets as references wherever the value is the desired one. */
      readonly documents: readonly Document[]
      /** What nobody declared and could be ours, for people. */
      readonly undeclared: readonly string[]
      /** What runs otherwise than it is on disk, for people: a try that is under way, or one that lost its undo. */
      readonly unsettled: readonly string[]
      readonly ledger: Ledger | undefined
      /** The run whose lock is there: it is at work, or it died before it had tidied up. */
      readonly lockedBy: string | undefined
      /** The ledger was announced and not recorded: nobody has seen the node well since it was written. */
      readonly unrecorded: boolean
      /** As in the ledger, of what is there now. Differs from the ledger's: somebody used another door. */
      readonly observed: string
      /** Facts for people and for the plan: running version, schematic, kernel arguments. */
      readonly facts: Readonly<Record<string, string>>
    }
  /** `unauthenticated`: it answers in maintenance mode and nobody said which certificate it has. */
  | {
      readonly status: 'unreachable' | 'unauthenticated' | 'unauthorized' | 'mismatch' | 'unknown'
      readonly why: string
      /** What could be read all the same; empty unless `unauthorized`. */
      readonly facts: Readonly<Record<string, string>>
    }

/** One node as apply reaches it, with what is desired of it and its secrets closed over. */
export type NodeAccess = {
  readonly observe: () => Promise<Observation>
  /** Throws UserError or MissingSecrets where what is desired cannot be made at all. */
  readonly drive: (goal: {
    /** `observed` of the observation that the plan was made from. */
    readonly planned: string
    readonly reboot: boolean
    readonly ledger: Pick<Ledger, 'generation' | 'commit' | 'version' | 'run'>
  }) => NodeDriver
}

/** What lives in the cluster's API: parts of Nodes, and objects that belong to none. Throws MissingSecrets, and nothing else. */
export type ClusterObjects = {
  readonly [Name in keyof ObjectCommands]: (
    asks: ObjectCommands[Name]['asks']
  ) => Promise<ObjectCommands[Name]['answers']>
}

/** Where secret values come from, only at apply and rebuild. */
export type Secrets = {
  /** A value for every name. Throws UserError naming every one that is missing or empty; never a value. */
  readonly read: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** A program that plumbline brings, or uses where it finds it. */
export type ProgramName = 'sops' | 'talosctl'

/** `stderr` is its last 8 KiB. */
export type RanProgram = { readonly code: number; readonly stdout: Uint8Array; readonly stderr: string }

/** Programs of others. Nothing of what they are given or print is logged. */
export type Programs = {
  /** Where a program lies that is new enough: on PATH, else downloaded and compared with its pinned hash. Throws UserError. */
  readonly find: (name: ProgramName) => Promise<string>
  /**
   * Runs a program to its end, without a shell. `environment` is all it gets of one. Limits are 30 s and 16 MiB of
   * output where nothing is said. A failing program is a result; throws UserError where it cannot be started or was stopped.
   */
  readonly run: (
    program: string,
    args: readonly string[],
    options: {
      readonly environment: Readonly<Record<string, string>>
      readonly input?: string | Uint8Array
      readonly directory?: string
      /** Milliseconds. */
      readonly timeLimit?: number
      /** Bytes. */
      readonly outputLimit?: number
      readonly signal?: AbortSignal
    }
  ) => Promise<RanProgram>
}
