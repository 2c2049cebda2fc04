import type { Cluster, Fleet, FleetNode } from '../fleet/fleet.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import type { Document } from './document.ts'
import type { ImpactRule } from './impact.ts'

/** What a subject adds to a node's Talos machine config: fields of v1alpha1 (merged deep) and documents of own kinds. */
export type TalosPart = {
  readonly v1alpha1?: JsonObject
  readonly documents?: readonly JsonObject[]
  /** Documents beside the machine config, such as `kubernetes/node.yaml`. */
  readonly beside?: readonly Document[]
}

/** What the subjects render on their own: of one node, and of the cluster as a whole. */
export type Made = { readonly node: readonly Document[]; readonly cluster: readonly Document[] }

/** A document, or a part of one, that a subject answers for. */
export type Claim = {
  /** Document path; `*` stands for any run of characters. */
  readonly document: string
  /** Start of a field inside the document's structure; absent claims the whole document. */
  readonly field?: string
  /** What `field` reads as in a report, so that one setting has one name in every document and system. */
  readonly as?: string
  /** The field's whole value as the other home of the setting spells it; absent where both spell it alike. */
  readonly read?: (value: Json) => Json
}

/**
 * What becomes of a setting on Talos: it means the same, it means something else there (the note says what), it has no
 * home, or Talos does by itself what it was for.
 */
export type ParityKind = 'same' | 'differs' | 'none' | 'eliminated'

/** Where a setting goes on the other system. */
export type ParityRow = {
  /** Path in the language; `*` stands for any key or item: `registries.config.*.tls`. */
  readonly setting: string
  /** Absent, it follows from the row: see `parityKind`. */
  readonly kind?: ParityKind
  readonly ubuntu: string
  readonly talos: string
  /** What changes meaning, or what is lost. Empty where nothing does. */
  readonly note: string
}

/** One thing that can be configured: one folder of `src/subjects/`. */
export type Subject = {
  readonly name: string
  /** Top-level keys of a node's settings that this subject reads. */
  readonly settings: readonly string[]
  readonly ubuntu: (node: FleetNode, cluster: Cluster) => readonly Document[]
  readonly talos: (node: FleetNode, cluster: Cluster) => TalosPart
  /** The last word on the machine config that all parts make. */
  readonly patchTalos?: (
    documents: readonly JsonObject[],
    node: FleetNode,
    cluster: Cluster
  ) => readonly JsonObject[]
  /** Documents of an Ubuntu node that are made from those of every subject. */
  readonly compose?: (node: FleetNode, fleet: Fleet, made: Made) => readonly Document[]
  /** Documents that belong to no node. */
  readonly cluster?: (fleet: Fleet) => readonly Document[]
  /** What only this subject can judge about valid YAML: ranges, contradictions, what a version cannot express. */
  readonly check?: (fleet: Fleet) => readonly Diagnostic[]
  /** What only the assembled machine config of a Talos node shows; `assemble` gives it before `patchTalos`. */
  readonly checkTalos?: (
    node: FleetNode,
    cluster: Cluster,
    assemble: () => readonly JsonObject[]
  ) => readonly Diagnostic[]
  readonly claims: readonly Claim[]
  /**
   * The value that comparison and digest see: keyed lists as maps, sets sorted, durations and quantities in one
   * spelling, files parsed. Given only documents that this subject claims whole; for the machine config, see
   * `normaliseTalos`.
   */
  readonly normalise?: (document: Document) => Json
  /** The same for the parts of a machine config, in place. Keys of `documents` are `Kind` or `Kind/name`. */
  readonly normaliseTalos?: (config: TalosStructure) => TalosStructure
  /**
   * A live structure through the desired one of the same path, where others write into the same place; both are
   * normalised. Without it a file is the subject's own whole, and of what runs the declared part counts.
   */
  readonly readLive?: (live: Json, desired: Json, path: string) => Json
  /** Names of what lives there, could be ours, and nobody declared. */
  readonly undeclared?: (live: Json, desired: Json, path: string) => readonly string[]
  readonly impact: readonly ImpactRule[]
  readonly parity: readonly ParityRow[]
}

/** A machine config as comparison sees it: v1alpha1 and each document under `Kind` or `Kind/name`. */
export type TalosStructure = JsonObject
