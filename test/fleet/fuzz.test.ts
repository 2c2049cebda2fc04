import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { renderSide } from '../../src/render/side.ts'
import { writePlan } from '../../src/report/write-plan.ts'
import { renderTexts, seedTexts, sourceFiles } from '../fleet-files.ts'

const seed = seedTexts()
const base = renderTexts(seed).rendering

/** What people and enemies type: pieces of YAML, pieces of other languages, letters that are not what they seem. */
const pieces = [
  '  ',
  '\n',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!x ',
  '<<: ',
  '| ',
  '> ',
  '#',
  '? ',
  '0644',
  'yes',
  'null',
  '~',
  '1e999',
  '.nan',
  '\t',
  '\u202e',
  '\u0000',
  '\ud83c',
  '$&',
  '${secret:x}',
  '${secret:',
  '`',
  '</details>',
  '@all',
  '__proto__: 1\n',
  'constructor',
  '../',
  '%',
  '---\n',
  '...\n',
  '\\',
  '[host."x"]',
  "'''",
  '::error::',
]

const mutation = fc.record({
  file: fc.constantFrom(...Object.keys(seed)),
  at: fc.nat(),
  cut: fc.integer({ min: 0, max: 40 }),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })),
})

describe('anything that a file can hold', () => {
  it(
    'is either rendered or refused with findings that have a place, and never throws',
    { timeout: 120_000 },
    () => {
      let rendered = 0
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const texts = { ...seed }
          for (const { file, at, cut, piece } of mutations) {
            const text = texts[file] ?? ''
            const start = at % (text.length + 1)
            texts[file] = text.slice(0, start) + piece + text.slice(start + cut)
          }
          const side = renderSide(sourceFiles(texts), 'nodes')
          for (const { line, column, message, file } of side.diagnostics) {
            expect(line).toBeGreaterThan(0)
            expect(column).toBeGreaterThan(0)
            expect(message.length).toBeGreaterThan(5)
            expect(file).toMatch(/^nodes\//)
          }
          if (side.rendering === undefined) {
            expect(side.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
            return
          }
          rendered += 1
          const changes = compare(base, side.rendering)
          const report = {
            fleet: 'nodes',
            cluster: 'home',
            version: '0',
            base: { sha: 'a'.repeat(40), ref: 'main' },
            head: { sha: 'b'.repeat(40) },
            how: 'merge-ref' as const,
            diagnostics: side.diagnostics,
            baseBroken: false,
            changes,
            nodeCount: 5,
            consented: [],
          }
          expect(new TextEncoder().encode(writePlan(report).comment).length).toBeLessThanOrEqual(60_000)
        }),
        { numRuns: 1500 }
      )
      expect(rendered).toBeGreaterThan(100)
    }
  )
})
