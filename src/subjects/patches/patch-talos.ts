import type { FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { applyPatch } from './apply-patch.ts'
import { readPatch } from './read-patch.ts'
import { patchesOf } from './settings.ts'

/** A machine config with the node's patches merged in, in their order. What cannot be merged, the checks refuse. */
export const patchTalos = (documents: readonly JsonObject[], node: FleetNode): readonly JsonObject[] =>
  patchesOf(node).reduce((config, { text }) => {
    const patch = readPatch(text, node).documents.map(({ value }) => value)
    return applyPatch(config, patch).documents
  }, documents)
