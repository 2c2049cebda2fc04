import { fieldOf, textAt } from './read-field.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { NodeCommands } from '../../rollout/node-commands.ts'
import { ApiError } from './api-error.ts'
import type { Api } from './api.ts'
import { nodes } from './places.ts'
import type { Timing } from './timing.ts'

/** Names the run that cordoned the node, on the Node object, so that the next run can finish for one that died. */
export const cordonedBy = 'plumbline.dev/cordoned'

export type Cordoned = 'by-us' | 'by-others' | 'no'

/** Who cordoned this Node. A run of plumbline is `us`, whichever run it was. */
export const cordonedOf = (node: JsonObject): Cordoned => {
  if (fieldOf(node, 'spec', 'unschedulable') !== true) return 'no'
  return runOf(node) === '' ? 'by-others' : 'by-us'
}

export type Cordons = {
  readonly cordon: (node: string) => Promise<NodeCommands['cordon']['answers']>
  readonly uncordon: (node: string) => Promise<NodeCommands['uncordon']['answers']>
}

/**
 * Cordons and lifts cordons for one run. Mark and `spec.unschedulable` are one write, made only if the Node still is what
 * was read. A cordon of others is never touched. One that a dead run left is taken over; but a run whose own cordon
 * another one took over has been replaced, and leaves it. `held` are the nodes that this run cordoned: it lives as long.
 */
export const keepCordons = (api: Api, timing: Timing, run: string, held: Set<string>): Cordons => {
  return {
    cordon: async (node) => {
      let before: Cordoned | undefined
      const undone = await swap(api, timing, node, (found) => {
        const cordoned = cordonedOf(found)
        const by = runOf(found)
        const ours = by === run
        if (held.has(node) && by !== '' && !ours) return takenOver(node, by)
        // A write that broke off may have happened; what the node was before it still counts.
        if (before === undefined || !ours) before = cordoned
        return before === 'by-others' || (cordoned === 'by-us' && ours) ? settled : write(true, run)
      })
      if (undone !== undefined) return { status: 'unknown', why: undone }
      if (before !== 'by-others') held.add(node)
      return { status: 'cordoned', before: before ?? 'no' }
    },
    uncordon: async (node) => {
      const undone = await swap(api, timing, node, (found) => {
        const by = runOf(found)
        if (cordonedOf(found) === 'by-others')
          return refuse(`${node} is cordoned, and not by plumbline: it stays so`)
        if (by === '') return settled
        if (held.has(node) && by !== run) return takenOver(node, by)
        return write(null, null)
      })
      if (undone !== undefined) return { status: 'unknown', why: undone }
      held.delete(node)
      return { status: 'uncordoned' }
    },
  }
}

const runOf = (node: JsonObject): string => textAt(node, 'metadata', 'annotations', cordonedBy)

type Decision =
  | { readonly do: 'nothing' }
  | { readonly do: 'refuse'; readonly why: string }
  | { readonly do: 'write'; readonly unschedulable: true | null; readonly run: string | null }

const settled: Decision = { do: 'nothing' }
const refuse = (why: string): Decision => ({ do: 'refuse', why })
const takenOver = (node: string, by: string): Decision => refuse(`run ${by} took the cordon of ${node} over`)
const write = (unschedulable: true | null, run: string | null): Decision => ({
  do: 'write',
  unschedulable,
  run,
})

const rounds = 6

/** Reads, decides and writes until no one else wrote in between. Answers why it did not come to that. */
const swap = async (
  api: Api,
  timing: Timing,
  name: string,
  decide: (node: JsonObject) => Decision
): Promise<string | undefined> => {
  try {
    for (let round = 1; ; round += 1) {
      const node = await api.get(nodes, name)
      const decision = decide(node)
      if (decision.do === 'nothing') return undefined
      if (decision.do === 'refuse') return decision.why
      const error = await api.patch(nodes, name, patchOf(node, decision)).then(
        () => undefined,
        (thrown: unknown) => thrown
      )
      if (error === undefined) return undefined
      const worthwhile = error instanceof ApiError && (error.code === 409 || error.again)
      if (!worthwhile || round === rounds) throw error
      await timing.sleep(error.wait ?? 50 * 2 ** round)
    }
  } catch (error) {
    if (error instanceof ApiError) return error.message
    throw error
  }
}

const patchOf = (
  node: JsonObject,
  { unschedulable, run }: { readonly unschedulable: true | null; readonly run: string | null }
): JsonObject => ({
  metadata: {
    resourceVersion: textAt(node, 'metadata', 'resourceVersion'),
    annotations: { [cordonedBy]: run },
  },
  spec: { unschedulable },
})
