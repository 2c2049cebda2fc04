import { showSentence } from '../fleet/show.ts'
import type { Json } from '../fleet/json.ts'
import type { Trust, TrustLine } from '../trust/judge-trust.ts'
import type { Stop } from '../trust/stops.ts'
import { redact } from './redact.ts'

type Reviewed = Trust & { readonly stops: readonly Stop[]; readonly notes: readonly string[] }

/**
 * Why an apply stops, and exactly what nobody reviewed, a line each. Under `require: none` nothing stops and the same
 * lines are told. Nothing where all is well.
 */
export const reviewLines = ({
  stops,
  unreviewed,
  underApproved,
  release,
  notes,
}: Reviewed): readonly string[] => {
  const told = [
    ...unreviewed.map((line) => `not reviewed: ${lineText(line)}`),
    ...underApproved.map(
      (line) =>
        `not approved: ${lineText(line)} (${line.impact}: ${line.approvals} needed, ${line.has} by ${line.by})`
    ),
    ...release.map((line) => `rendered otherwise by this version: ${lineText(line)}`),
  ]
  const said = told.length + stops.length === 0 ? [] : notes.map((note) => `note: ${showSentence(note)}`)
  return [...stops.map(({ nodes, why }) => `stopped for ${nodes.join(', ')}: ${why}`), ...told, ...said]
}

const lineText = ({ node, document, place, called, from, to }: TrustLine): string =>
  `${node} ${document}${place === '' ? '' : ` ${showSentence(place)}`}: ${valueText(from, called)} → ${valueText(to, called)}`

const valueText = (value: Json | undefined, called: string): string =>
  value === undefined ? 'nothing' : showSentence(JSON.stringify(redact(value, called)))
