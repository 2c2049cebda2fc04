import type { Annotation } from '../annotations.ts'

/** What a forge keeps, whichever flavour speaks of it. */
export type User = { readonly id: number; readonly login: string; readonly type: 'User' | 'Bot' }
export type Comment = {
  readonly id: number
  readonly pull: number
  readonly user: User
  body: string
  updated: number
}
export type Status = {
  readonly id: number
  readonly sha: string
  readonly context: string
  readonly state: string
  readonly description: string
  readonly targetUrl: string
  readonly creator: User
}
export type Pull = {
  readonly number: number
  head: string
  readonly base: string
  readonly baseRef: string
  readonly author?: User
  /** `commit` is null where the forge forgot it. */
  merged?: { commit: string | null }
}
export type Review = {
  readonly id: number
  readonly pull: number
  readonly user: User
  /** As GitHub says it. */
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly head: string
  /** May write to the repository. */
  readonly writer: boolean
}
/** A deployment and its one status. */
export type Deployment = {
  readonly id: number
  readonly sha: string
  readonly environment: string
  readonly description: string
  readonly creator: User
  state: string | undefined
}

/** What a token may do, and who it is. */
export type Token = { readonly user: User; readonly write: boolean; readonly job: boolean }

export type ForgeState = {
  /** Of the last run, as the runner delivered them. */
  annotations: readonly Annotation[]
  readonly comments: Comment[]
  readonly statuses: Status[]
  readonly deployments: Deployment[]
  readonly pulls: Map<number, Pull>
  readonly reviews: Review[]
  /** Pull requests by the commits that they brought to a branch. */
  readonly cameBy: Map<string, readonly number[]>
  readonly tokens: Map<string, Token>
  nextId: number
}

export const actionsBot: User = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' }
export const giteaActions: User = { id: -2, login: 'gitea-actions', type: 'Bot' }
export const owner: User = { id: 1001, login: 'owner', type: 'User' }
