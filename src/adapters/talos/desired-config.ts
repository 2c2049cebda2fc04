import { isObject } from '../../fleet/json.ts'
import { canonicalJson } from '../../render/digest.ts'
import { materialise } from '../../render/materialise.ts'
import { printDocument } from '../../render/print-document.ts'
import { structureOf } from '../../render/structure.ts'
import { UserError } from '../../ports.ts'
import type { Document } from '../../subjects/document.ts'
import { machineConfigPath } from '../../subjects/machine-config.ts'
import { subjects } from '../../subjects/table.ts'
import { sameBytes } from './machine-configs.ts'

export type DesiredConfig = {
  /** What is sent to the node, secrets filled in. Never to be shown. */
  readonly bytes: Uint8Array
  /** Whether a live config says the same; another spelling of it is no difference. */
  readonly matches: (live: Uint8Array) => boolean
}

/**
 * The machine config in the bytes that a node gets. Throws MissingSecrets naming what has no value (N17), and UserError where
 * it is not whole: Talos 1.9 and 1.10.0 would take a stream without v1alpha1 for the node's whole config.
 */
export const desiredConfig = (
  documents: readonly Document[],
  secrets: ReadonlyMap<string, string>
): DesiredConfig => {
  const config = documents.find(({ path }) => path === machineConfigPath)
  const [filled] = config === undefined ? [] : materialise([config], secrets)
  if (filled === undefined || !isWhole(filled))
    throw new UserError('the rendered machine config has no v1alpha1 document: it is not sent to any node')
  const bytes = Buffer.from(printDocument(filled))
  const structure = canonicalJson(structureOf(filled, subjects))
  return {
    bytes,
    matches: (live) =>
      sameBytes(live, bytes) ||
      canonicalJson(
        structureOf({ ...filled, body: { text: Buffer.from(live).toString('utf8') } }, subjects)
      ) === structure,
  }
}

const isWhole = ({ body }: Document): boolean =>
  body !== 'absent' &&
  'yaml' in body &&
  body.yaml.some((each) => isObject(each) && each['version'] === 'v1alpha1' && isObject(each['machine']))
