import { printDocument } from './print-document.ts'
import type { Rendering } from './rendering.ts'

export type RenderedFile = { readonly path: string; readonly text: string }

/** Every document as a file: `<node>/<document path>`. What is absent has no file. */
export const renderedFiles = (rendering: Rendering): readonly RenderedFile[] =>
  rendering.nodes.flatMap((node) =>
    node.documents
      .filter(({ body }) => body !== 'absent')
      .map((document) => ({ path: `${node.name}/${document.path}`, text: printDocument(document) }))
  )
