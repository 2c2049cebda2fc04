import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'
import { renderSide } from '../../src/render/side.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { subjects } from '../../src/subjects/table.ts'
import { sourceFiles } from '../fleet-files.ts'
import { fleetOf } from '../generated/fleet.ts'

const documentsOf = (texts: Readonly<Record<string, string>>): readonly Document[] =>
  renderSide(sourceFiles(texts), 'nodes').rendering?.nodes.flatMap(({ documents }) => documents) ?? []

const structure = (document: Document): Json => structureOf(document, subjects)

const backwards = (value: Json): Json =>
  isList(value)
    ? value.map(backwards)
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, each]) => [key, backwards(each)])
        )
      : value

/** The same values as somebody else's printer writes them, with remarks. */
const otherStyle = (yaml: readonly Json[]): string =>
  yaml
    .map(
      (value) =>
        `# by hand\n\n${stringify(value, { version: '1.1', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', indent: 4, lineWidth: 0 })}\n# end\n`
    )
    .join('---\n')

/** Text whose every byte counts, and lines that a remark may not part. */
const isExact = ({ path, file }: Document): boolean =>
  file === undefined || /\.(?:asc|pem|crt|key)$/.test(path) || subjectOfFile(path) === 'files'

const subjectOfFile = (path: string): string | undefined =>
  /^(?:etc\/lab|opt|srv|root|etc\/motd)/.test(path) ? 'files' : undefined

const remarked = (text: string): string =>
  `# by hand\n\n${text
    .split('\n')
    .map((line) => (line === '' ? line : `${line}\n# remark\n`))
    .join('\n')}`

/** A remark would part these: a deb822 stanza ends at a blank line, a shell assignment may go on. */
const remarkedFor = ({ path }: Document, text: string): string =>
  /\.sources$|preferences\.d/.test(path) ? text.replaceAll(/^(?=\S)/gm, () => '# remark\n') : remarked(text)

const judge = (os: 'ubuntu' | 'talos', respell: (document: Document) => Document | undefined): number => {
  let judged = 0
  fc.assert(
    fc.property(fleetOf(os), ({ texts }) => {
      for (const document of documentsOf(texts)) {
        const other = respell(document)
        if (other === undefined) continue
        judged += 1
        expect({ [document.path]: structure(other) }).toEqual({ [document.path]: structure(document) })
      }
    }),
    { numRuns: 25 }
  )
  return judged
}

const inAnyOrder = (document: Document): Document | undefined =>
  document.body !== 'absent' && 'yaml' in document.body
    ? { ...document, body: { yaml: document.body.yaml.map(backwards) } }
    : undefined

const inOtherHands = (document: Document): Document | undefined => {
  const { body, path } = document
  if (body === 'absent') return undefined
  if ('text' in body)
    return isExact(document) ? undefined : { ...document, body: { text: remarkedFor(document, body.text) } }
  return path.startsWith('running/') || path === 'kubernetes/node.yaml'
    ? undefined
    : { ...document, body: { text: otherStyle(body.yaml) } }
}

const readAgain = (document: Document): Document | undefined =>
  document.path.startsWith('running/') ? { ...document, body: { yaml: [structure(document)] } } : undefined

describe('the same document written otherwise is the same', () => {
  it.each([
    ['keys in any order', 'ubuntu', inAnyOrder],
    ['keys in any order', 'talos', inAnyOrder],
    ['other quotes, indents and remarks', 'ubuntu', inOtherHands],
    ['other quotes, indents and remarks', 'talos', inOtherHands],
    ['what runs, normalised once more', 'ubuntu', readAgain],
  ] as const)('%s, on %s', { timeout: 60_000 }, (_, os, respell) => {
    expect(judge(os, respell)).toBeGreaterThanOrEqual(20)
  })
})
