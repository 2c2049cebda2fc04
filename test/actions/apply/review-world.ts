import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import { startForge, tokens } from '../../../lab/forge/forge.ts'
import type { Flavour, LabForge } from '../../../lab/forge/forge.ts'
import { makeMergingRepository } from '../../../lab/merging-repository.ts'
import type { MergingRepository } from '../../../lab/merging-repository.ts'
import { review } from '../../../src/actions/apply/review.ts'
import type { Review, ReviewNode } from '../../../src/actions/apply/review.ts'
import { version } from '../../../src/actions/version.ts'
import { openForge } from '../../../src/adapters/forge/forge.ts'
import { openGit } from '../../../src/adapters/git/git.ts'
import type { Clock } from '../../../src/ports.ts'
import { renderSide } from '../../../src/render/side.ts'
import { smallFleet, worker } from '../../fleet-files.ts'
import type { Texts } from '../../fleet-files.ts'

/** When the lab's commits are made, and a moment later. */
export const commitTime = Date.UTC(2026, 1, 1, 12)

export type World = MergingRepository & {
  readonly forge: LabForge
  readonly waited: number[]
  readonly log: string[]
  /** Judges main for nodes that have what `since` renders; `but` says how a node stands otherwise. */
  readonly judge: (
    since: string | undefined,
    but?: {
      readonly version?: string
      readonly now?: number
      readonly folder?: string
      readonly anchor?: string
      /** Happens once it is known what main is. */
      readonly meanwhile?: () => void
      readonly nodes?: readonly (Partial<ReviewNode> & { readonly node: string })[]
    }
  ) => Promise<Review>
}

let open: { readonly folder: string; readonly forge: LabForge } | undefined
let clones = 0

/** Closes the world of a test, which must have asked GitHub for nothing that it does not have. */
export const closeAfterEach = (): void => {
  afterEach(async () => {
    const closing = open
    open = undefined
    if (closing === undefined) return
    await closing.forge.close()
    await rm(closing.folder, { recursive: true, force: true })
    expect(closing.forge.violations).toEqual([])
  })
}

export const inNodes = (
  texts: Readonly<Record<string, string | null>>,
  folder = 'nodes'
): Record<string, string | null> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]))

/** `sysctls` of the worker w1, and `cluster` more of cluster.yaml. */
export const fleetWith = (
  sysctls: Readonly<Record<string, number>> = {},
  cluster = '',
  more: Texts = {}
): Texts => ({
  ...smallFleet(cluster),
  'w1.yaml': workerWith('w1', sysctls),
  ...more,
})

export const workerWith = (name: string, sysctls: Readonly<Record<string, number>>): string =>
  worker(
    name,
    Object.keys(sysctls).length === 0
      ? ''
      : `  sysctls:\n${Object.entries(sysctls)
          .map(([key, value]) => `    ${key}: ${value}\n`)
          .join('')}`
  )

export const makeWorld = async (
  flavour: Flavour,
  files: Readonly<Record<string, string | null>> = inNodes(fleetWith())
): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-review-'))
  const forge = await startForge(flavour)
  open = { folder, forge }
  const repository = await makeMergingRepository(folder, files, forge)
  const waited: number[] = []
  const log: string[] = []
  const judge: World['judge'] = async (since, but = {}) => {
    const { version: wrote = version, now = commitTime + 60_000, folder: fleetFolder = 'nodes' } = but
    const clock: Clock = { now: () => now, monotonic: () => 0, sleep: async (ms) => void waited.push(ms) }
    const git = openGit({ directory: await repository.clone(`clone${clones++}`), environment: process.env })
    const commit = await repository.main()
    const rendered = async (sha: string) =>
      renderSide(await (await git.tree(sha)).list(fleetFolder), fleetFolder)
    const { fleet, rendering, diagnostics } = await rendered(commit)
    if (fleet === undefined || rendering === undefined) throw new Error(JSON.stringify(diagnostics))
    const had = since === undefined ? undefined : await rendered(since).catch(() => undefined)
    const stands = (name: string): ReviewNode => ({
      node: name,
      documents: (had?.rendering ?? rendering).nodes.find((node) => node.name === name)?.documents ?? [],
      ledger: since === undefined ? undefined : { commit: since, version: wrote },
    })
    const nodes =
      but.nodes?.map((node) => ({ ...stands(node.node), ...node })) ??
      fleet.nodes.map(({ name }) => stands(name))
    const client = openForge({
      apiUrl: forge.apiUrl,
      serverUrl: forge.url,
      token: tokens.job,
      repository: forge.repository,
      gitea: flavour === 'gitea',
      clock,
      log: (line) => void log.push(line),
    })
    but.meanwhile?.()
    return review(
      {
        commit,
        branch: 'main',
        folder: fleetFolder,
        fleet,
        rendering,
        nodes,
        ...(but.anchor !== undefined && { anchor: but.anchor }),
      },
      { git, forge: () => Promise.resolve(client), clock }
    )
  }
  return { ...repository, forge, waited, log, judge }
}

/** What nobody saw, as `node place = value`, sysctls and settings by their name. */
export const unseen = ({ unreviewed }: Review): readonly string[] =>
  unreviewed
    .map(({ node, place, to }) => `${node} ${place} = ${to === undefined ? 'gone' : JSON.stringify(to)}`)
    .toSorted()

export const kinds = ({ stops }: Review): readonly string[] => stops.map(({ kind }) => kind)
