import type { Changes } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import type { Rendering } from '../render/rendering.ts'
import { revealInvisible } from './escape.ts'
import { redactChanges, redactDocument } from './redact.ts'

/** `file:line:column: severity rule: message`, as compilers and editors know it. */
export const formatDiagnostic = ({ severity, rule, file, line, column, message }: Diagnostic): string =>
  revealInvisible(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`).replaceAll('\n', () => ' ')

const list = (kind: string, fields: object): object => ({ apiVersion: 'plumbline/v1', kind, ...fields })

/** For machines: schema/diagnostic-list.schema.json. */
export const diagnosticList = (items: readonly Diagnostic[]): object => list('DiagnosticList', { items })

/** For machines: schema/change-list.schema.json. `diagnostics` are of the right side. */
export const changeList = (changes: Changes, diagnostics: readonly Diagnostic[] = []): object => {
  const { nodes, unchanged, os, digest, impact } = redactChanges(changes)
  return list('ChangeList', {
    os,
    digest,
    impact,
    unchanged,
    items: nodes.map(({ documents, ...node }) => ({
      ...node,
      documents: documents.map(({ path, plane }) => ({ path, plane })),
    })),
    diagnostics,
  })
}

/** For machines: schema/rendering-list.schema.json. */
export const renderingList = ({ os, kubernetes, digest, nodes }: Rendering): object =>
  list('RenderingList', {
    os,
    kubernetes,
    digest,
    items: nodes.map((node) => ({ ...node, documents: node.documents.map(redactDocument) })),
  })
