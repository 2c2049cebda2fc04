import { createHmac } from 'node:crypto'
import { isObject } from '../../fleet/json.ts'
import type { Document } from '../../subjects/document.ts'
import { readYamlDocuments } from '../../subjects/read-yaml.ts'
import { collectSecrets } from '../../subjects/secrets.ts'
import { hideSecrets } from './hide-secrets.ts'
import { sameBytes } from './machine-configs.ts'
import { printedConfig } from './printed-config.ts'

/** What it takes to show a live config. */
export type Showing = {
  /** Values by name, of every secret that the desired documents refer to. */
  readonly secrets: ReadonlyMap<string, string>
  /** Keys the marks of values that nobody may read: one per run, so that they can be compared and not looked up. */
  readonly markKey: Uint8Array
}

/**
 * A machine config as it may be shown: references for secrets, marks for what else nobody may read. Bytes that are what
 * would be sent are the desired document itself, so nothing of them is parsed. Throws MissingSecrets and UnusableSecret.
 */
export const liveConfig = (bytes: Uint8Array, desired: Document, showing: Showing): Document =>
  sameBytes(bytes, Buffer.from(printedConfig(desired, showing.secrets)))
    ? desired
    : parsedConfig(bytes, desired, showing)

const parsedConfig = (bytes: Uint8Array, desired: Document, { secrets, markKey }: Showing): Document => {
  const mark = (value: string): string =>
    `(hidden ${createHmac('sha256', markKey).update(value).digest('hex').slice(0, 12)})`
  const text = Buffer.from(bytes).toString('utf8')
  const live = readYamlDocuments(text)
  if (live === undefined) return { ...desired, body: { text: mark(text) }, secrets: [] }
  const shown = hideSecrets(live.filter(isObject), desired, { secrets, mark })
  const body = { yaml: shown }
  const secretRevisions = new Map(desired.secrets.map(({ name, rev }) => [name, rev]))
  return { ...desired, body, secrets: collectSecrets(body, { secretRevisions }) }
}
