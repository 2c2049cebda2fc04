import { isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { printDocument } from '../../src/render/print-document.ts'
import type { Document } from '../../src/subjects/document.ts'
import { renderTexts } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const documentsOf = (texts: Texts, node: string): readonly Document[] =>
  renderTexts(texts).rendering.nodes.find(({ name }) => name === node)?.documents ?? []

/** A node's rendered files by path. */
export const filesOf = (texts: Texts, node: string): Readonly<Record<string, string>> =>
  Object.fromEntries(documentsOf(texts, node).map((document) => [document.path, printDocument(document)]))

/** The values of one document. */
export const bodyOf = (texts: Texts, node: string, path: string): readonly Json[] => {
  const body = documentsOf(texts, node).find((document) => document.path === path)?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error(`${path} is not there`)
  return body.yaml
}

type MachineConfig = {
  readonly v1alpha1: { readonly machine: JsonObject; readonly cluster: JsonObject }
  readonly documents: readonly JsonObject[]
}

/** A machine config: the classic document, and those of own kinds. */
export const machineConfig = (texts: Texts, node: string): MachineConfig => {
  const [v1alpha1, ...documents] = bodyOf(texts, node, 'talos/machineconfig.yaml').filter(isObject)
  return { v1alpha1: v1alpha1 as unknown as MachineConfig['v1alpha1'], documents }
}
