import type { Document } from '../subjects/document.ts'
import type { Ledger } from './node-commands.ts'

/** Documents by whose they are: a node's name, or `cluster` for what belongs to none. Only those of the API count here. */
export type OwnedDocuments = { readonly name: string; readonly documents: readonly Document[] }

/** What the API has of one owner. Together with the differences of `documents`, the three lists say what a write would do. */
export type SeenObjects = {
  readonly name: string
  /** Same paths as the desired documents; `absent` where there is no object. */
  readonly documents: readonly Document[]
  /** What nobody declared and could be ours, for people. It stays. */
  readonly undeclared: readonly string[]
  /** What we once wrote and is no longer declared: the next write removes it. */
  readonly pruned: readonly string[]
  /** What is as declared and was not written by us: the next write makes it ours. */
  readonly unowned: readonly string[]
}

export type ObjectsObservation =
  | {
      readonly status: 'seen'
      /** In the order that was asked. */
      readonly owners: readonly SeenObjects[]
      readonly ledger: Ledger | undefined
      /** SHA-256 over what is there of what is declared, for the ledger. */
      readonly observed: string
    }
  | { readonly status: 'unauthorized' | 'unknown'; readonly why: string }

export type Recorded =
  | { readonly status: 'recorded' }
  /** A run that was further wrote it. */
  | { readonly status: 'refused'; readonly why: string }
  | { readonly status: 'unknown'; readonly why: string }

/** What became of one object of the cluster's API. */
export type ObjectOutcome = {
  /** A node's name, or `cluster`. */
  readonly owner: string
  /** `Node node1`, `DaemonSet monitoring/node-exporter`. */
  readonly object: string
  /**
   * `refused`: it was not taken, and is what it was. `undone`: written, and put back because it or a later one failed.
   * `untouched`: nobody came to it. `unknown`: it may or may not be what it was.
   */
  readonly status: 'unchanged' | 'written' | 'removed' | 'refused' | 'undone' | 'untouched' | 'unknown'
  readonly why?: string
}

/**
 * Everything that is asked of the cluster's API about objects. An adapter answers, and never throws for what the cluster
 * does.
 */
export type ObjectCommands = {
  /** An owner that is left out is not looked at. */
  readonly observe: { readonly asks: readonly OwnedDocuments[]; readonly answers: ObjectsObservation }
  /** All of one owner, or what it had before; the outcomes say which. Writes nothing where all is as declared. */
  readonly write: { readonly asks: OwnedDocuments; readonly answers: readonly ObjectOutcome[] }
  /** Writes the ledger of what belongs to no node, and reads it back. */
  readonly record: { readonly asks: Ledger; readonly answers: Recorded }
}
