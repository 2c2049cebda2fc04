import { LineCounter, isMap, isScalar, parseAllDocuments } from 'yaml'
import type { Document, YAMLMap } from 'yaml'
import type { JsonObject } from '../../../src/fleet/json.ts'
import { compareVersions, minorOf } from '../../../src/fleet/versions.ts'
import type { MachineDocument } from './machine-document.ts'
import { nameConflict } from './name-conflicts.ts'
import { readTyped } from './read-typed.ts'
import { follow, lineOf, resolveScalar, textOf } from './tree.ts'
import type { Reader } from './tree.ts'
import { typeOfKind } from './shapes.ts'
import { unknownKeys } from './unknown-keys.ts'

export type LoadedConfig = { readonly documents: readonly MachineDocument[] } | { readonly error: string }

/**
 * Decodes a machine config as Talos `version` (`v1.12.11`) does: strictly. `error` is the decoder's own text, which may
 * quote offending values. Texts about broken YAML are not Talos' own.
 * Source: siderolabs/talos pkg/machinery/config/configloader/internal/decoder.
 */
export const loadConfig = (bytes: Uint8Array, version: string): LoadedConfig => {
  const minor = minorOf(version)
  /** From here on the decoder names lines and documents, and skips documents that are null. */
  const namesLines = minor > 12 || (minor === 12 && compareVersions(version, 'v1.12.3') >= 0)
  const lines = new LineCounter()
  const parsed = parseAllDocuments(new TextDecoder().decode(bytes), {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  })
  const documents: MachineDocument[] = []
  const seen = new Set<string>()
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const [broken] = document.errors
    if (broken !== undefined) return { error: `decode error: ${yamlError(broken, lines, minor)}` }
    const reader: Reader = { minor, document, lines, complaints: [] }
    const root = follow(reader, document.contents)
    if (!isMap(root)) {
      if (!namesLines) return { error: 'recovered: expected a mapping node' }
      if (root === undefined || (isScalar(root) && resolveScalar(root).tag === '!!null')) continue
      return { error: `expected a YAML document at line ${lineOf(reader, root)}` }
    }
    const line = lineOf(reader, root)
    const id = idOf(reader, root)
    const name = `${id.apiVersion}/${id.kind || 'v1alpha1'}/${id.name}`
    if (seen.has(name))
      return { error: `duplicate document ${name} is not allowed${namesLines ? ` (line ${line})` : ''}` }
    seen.add(name)
    const decoded = decode(reader, root, { ...id, line }, version)
    if ('error' in decoded)
      return {
        error: namesLines
          ? `error decoding document ${name} (line ${line}): ${decoded.error}`
          : decoded.error,
      }
    documents.push(decoded)
  }
  if (documents.length === 0) return { error: 'config not found' }
  const conflict = nameConflict(documents, minor)
  return conflict === undefined ? { documents } : { error: conflict }
}

type Id = { readonly apiVersion: string; readonly kind: string; readonly name: string }

const idOf = (reader: Reader, root: YAMLMap): Id => {
  const find = (key: string): string => {
    const value = follow(
      reader,
      root.items.find((item) => {
        const name = follow(reader, item.key)
        return isScalar(name) && textOf(name) === key
      })?.value
    )
    return isScalar(value) ? textOf(value) : ''
  }
  return { apiVersion: find('apiVersion'), kind: find('kind'), name: find('name') }
}

/** One of these at the top makes a document without a kind the classic one. */
const classicKeys = ['machine', 'cluster', 'debug', 'persist']

const decode = (
  reader: Reader,
  root: YAMLMap,
  id: Id & { readonly line: number },
  version: string
): MachineDocument | { readonly error: string } => {
  const { minor } = reader
  const keys = root.items.map(({ key }) => {
    const name = follow(reader, key)
    return isScalar(name) ? textOf(name) : ''
  })
  const apiVersion = keys.some((key) => classicKeys.includes(key)) ? 'v1alpha1' : id.apiVersion
  const asksVersion = minor > 12 || (minor === 12 && compareVersions(version, 'v1.12.6') >= 0)
  if (id.kind === '' && apiVersion !== 'v1alpha1') return { error: 'missing kind' }
  if (id.kind !== '' && apiVersion === '' && asksVersion) return { error: 'missing apiVersion' }
  const kind = id.kind === '' ? 'v1alpha1' : id.kind
  const type = apiVersion === 'v1alpha1' ? typeOfKind(kind, minor) : undefined
  if (type === undefined || (kind === 'v1alpha1' && id.kind !== ''))
    return { error: `${JSON.stringify(id.kind)} ${JSON.stringify(apiVersion)}: not registered` }
  const value = readTyped(reader, root, type) ?? {}
  const complaint = complaintOf(reader)
  if (complaint !== undefined) return { error: `error decoding ${id.kind} to *${type}: ${complaint}` }
  const unknown = unknownKeys(reader, root, type)
  if (unknown !== undefined) return { error: unknown }
  return { kind, apiVersion, name: id.name, line: id.line, value: value as JsonObject }
}

/** Up to 1.11 the complaint of a type that reads by itself stands alone; 1.14 writes all on one line. */
const complaintOf = ({ minor, complaints }: Reader): string | undefined => {
  if (complaints.length === 0) return undefined
  const alone = minor < 12 ? complaints.find(({ custom }) => custom) : undefined
  if (alone !== undefined) return alone.text
  const lines = complaints.map(({ line, text }) => `line ${line}: ${text}`)
  if (minor >= 14) return `yaml: construct errors: ${lines.join('; ')}`
  return [
    `yaml: ${minor >= 13 ? 'construct' : 'unmarshal'} errors:`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n')
}

const yamlError = (error: Document['errors'][number], lines: LineCounter, minor: number): string => {
  const { line, col } = lines.linePos(error.pos[0])
  const text = error.message.charAt(0).toLowerCase() + error.message.slice(1)
  if (minor >= 14) return `go-yaml load error in scanner at L${line}.C${col}: ${text}`
  return minor === 13 ? `yaml: line ${line}, column ${col}: ${text}` : `yaml: line ${line}: ${text}`
}
