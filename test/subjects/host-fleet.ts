import { structureOf } from '../../src/render/structure.ts'
import { checkSide } from '../../src/render/side.ts'
import type { Document } from '../../src/subjects/document.ts'
import { subjects } from '../../src/subjects/table.ts'
import { lasting, onTalos, renderTexts, smallFleet, sourceFiles, worker } from '../fleet-files.ts'

/** Documents of one worker by path. */
export const documentsOf = (settings: string): Readonly<Record<string, Document>> => {
  const { rendering } = renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', settings) })
  const node = rendering.nodes.find(({ name }) => name === 'w1')
  return Object.fromEntries(lasting(node?.documents).map((document) => [document.path, document]))
}

/** Text of files, and the one map of running documents. */
export const bodiesOf = (settings: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(documentsOf(settings)).map(([path, { body }]) => [
      path,
      body === 'absent' ? null : 'text' in body ? body.text : body.yaml[0],
    ])
  )

/** What comparison sees of a document that holds this text instead. */
export const structureWith = (document: Document | undefined, text: string): unknown =>
  document === undefined ? undefined : structureOf({ ...document, body: { text } }, subjects)

export const structure = (document: Document | undefined): unknown =>
  document === undefined ? undefined : structureOf(document, subjects)

/** `severity rule @ text` of every finding in the worker's file, with the start of the text that it points at. */
export const findings = (settings: string, talos = false): readonly string[] => {
  const text = worker('w1', settings)
  const texts = { ...smallFleet(), 'w1.yaml': text }
  const lines = text.split('\n')
  return checkSide(sourceFiles(talos ? onTalos(texts) : texts), 'nodes')
    .diagnostics.filter(({ file, rule }) => file === 'nodes/w1.yaml' && rule !== 'not-rendered')
    .map(({ severity, rule, line, column }) => {
      const at = (lines[line - 1] ?? '').slice(column - 1, column + 9).trim()
      return `${severity} ${rule} @ ${at}`
    })
}

/** Settings that no Talos node has: the machine config is the same with and without them, and a note says so. */
export const onTalosToo = (
  settings: string
): { readonly same: boolean; readonly notes: readonly string[] } => {
  const render = (more: string) =>
    renderTexts(onTalos({ ...smallFleet(), 'w1.yaml': worker('w1', more) })).rendering.nodes.map(
      ({ documents }) => documents
    )
  return {
    same: JSON.stringify(render(settings)) === JSON.stringify(render('')),
    notes: findings(settings, true).map((each) => each.split(' ').slice(0, 2).join(' ')),
  }
}
