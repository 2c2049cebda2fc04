import { structuredPatch } from 'diff'
import type { DocumentChange } from '../compare/changes.ts'
import { printDocument } from '../render/print-document.ts'
import type { Document } from '../subjects/document.ts'

const textOf = (document: Document | undefined): string =>
  document === undefined ? '' : printDocument(document)

/** Unified diff of one document, without file headers; '' where the text is the same and only its meaning moved. */
export const diffText = ({ from, to }: DocumentChange, context = 3): string =>
  textDiff(textOf(from), textOf(to), context)

/** Unified diff of two texts, without file headers; '' where they are equal. */
export const textDiff = (from: string, to: string, context = 3): string =>
  hunksOf(from, to, context)
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ])
    .join('\n')

const hunksOf = (from: string, to: string, context: number) =>
  structuredPatch('', '', from, to, '', '', { context }).hunks

/** Both sides line by line, for the page. `undefined` is a gap. */
export type Row = { readonly left: Line | undefined; readonly right: Line | undefined }
export type Line = { readonly number: number; readonly text: string; readonly changed: boolean }

export const sideBySide = ({ from, to }: DocumentChange): readonly (readonly Row[])[] =>
  hunksOf(textOf(from), textOf(to), 3).map(({ oldStart, newStart, lines }) => {
    const rows: Row[] = []
    let left = oldStart
    let right = newStart
    let removed: Line[] = []
    let added: Line[] = []
    const flush = (): void => {
      for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
        rows.push({ left: removed[i], right: added[i] })
      removed = []
      added = []
    }
    for (const line of lines) {
      const text = line.slice(1)
      if (line.startsWith('-')) removed.push({ number: left++, text, changed: true })
      else if (line.startsWith('+')) added.push({ number: right++, text, changed: true })
      else if (line.startsWith(' ')) {
        flush()
        rows.push({
          left: { number: left++, text, changed: false },
          right: { number: right++, text, changed: false },
        })
      }
    }
    flush()
    return rows
  })
