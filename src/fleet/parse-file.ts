import { LineCounter, isAlias, isCollection, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Document as YamlDocument, Node as YamlNode, Scalar, YAMLMap } from 'yaml'
import type { Diagnostic } from './diagnostic.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'
import { positionsIn } from './positions.ts'
import type { SourceFile } from './source-file.ts'

export const limits = { bytes: 256 * 1024, depth: 32, aliased: 1000 } as const

/** The file's value where nothing is wrong with it, and everything that is. */
export type Parsed = { readonly file: ParsedFile | undefined; readonly diagnostics: readonly Diagnostic[] }

type Say = (offset: number, rule: string, message: string) => void

/** Reads one file: limits first, then YAML, then what YAML allows and the language does not. All findings at once. */
export const parseFile = (source: SourceFile): Parsed => {
  const known = parsed.get(source.bytes)
  if (known?.file === source.path && source.kind === 'file') return known.result
  const result = parseSource(source)
  if (source.kind === 'file' && source.bytes.length > 0)
    parsed.set(source.bytes, { file: source.path, result })
  return result
}

/** Both sides of a pull request share the bytes of every file that it does not touch. */
const parsed = new WeakMap<Uint8Array, { readonly file: string; readonly result: Parsed }>()

const utf8 = new TextDecoder('utf-8', { fatal: true })

const parseSource = (source: SourceFile): Parsed => {
  const counter = new LineCounter()
  const diagnostics: Diagnostic[] = []
  const say: Say = (offset, rule, message) => {
    const { line, col } = counter.linePos(offset)
    diagnostics.push({
      severity: 'error',
      rule,
      file: source.path,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      message,
    })
  }
  const text = readText(source, counter, say)
  if (text === undefined) return { file: undefined, diagnostics }
  const document = parseText(text, counter, say)
  if (document === undefined) return { file: undefined, diagnostics }
  const value = convert(document, say)
  if (diagnostics.length > 0) return { file: undefined, diagnostics }
  if (!isObject(value)) {
    say(0, 'not-a-map', 'the file must hold a map that starts with apiVersion: plumbline/v1')
    return { file: undefined, diagnostics }
  }
  return { file: { path: source.path, value, ...positionsIn(document, counter) }, diagnostics }
}

const readText = (source: SourceFile, counter: LineCounter, say: Say): string | undefined => {
  if (source.kind !== 'file') {
    say(0, 'not-a-file', `a ${source.kind} is not followed: put the file itself here`)
    return undefined
  }
  if (source.size > limits.bytes) {
    say(
      0,
      'too-large',
      `${source.size} bytes: a file of the fleet has at most ${limits.bytes}. Split it, or move content elsewhere`
    )
    return undefined
  }
  try {
    const text = utf8.decode(source.bytes)
    const nul = text.indexOf('\0')
    if (nul >= 0) {
      // The parser fills the counter, and does not see this text.
      for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) counter.addNewLine(start)
      say(nul, 'not-text', 'a NUL byte: save the file as UTF-8 text')
      return undefined
    }
    return text
  } catch {
    say(0, 'not-text', 'not valid UTF-8: save the file as UTF-8 text')
    return undefined
  }
}

const parseText = (text: string, counter: LineCounter, say: Say): YamlDocument | undefined => {
  const parsed = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    version: '1.2',
    merge: false,
    logLevel: 'silent',
  })
  const documents = 'empty' in parsed ? [] : parsed
  const [first, second] = documents
  if (first?.contents == null) {
    for (const error of first?.errors ?? []) say(error.pos[0], 'yaml', error.message)
    if ((first?.errors.length ?? 0) === 0)
      say(0, 'empty', 'the file is empty: start with apiVersion: plumbline/v1')
    return undefined
  }
  if (second !== undefined)
    say(
      second.range?.[0] ?? 0,
      'several-documents',
      'one file holds one document: move the rest to a file of its own'
    )
  for (const document of documents) {
    for (const error of document.errors)
      say(error.pos[0], error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml', yamlMessage(error))
    for (const warning of document.warnings)
      say(warning.pos[0], 'tag', 'tags are not part of the language: write the plain value')
  }
  return first
}

const yamlMessage = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  code === 'DUPLICATE_KEY'
    ? 'this key stands twice in the same map: keep one'
    : code === 'TAG_RESOLVE_FAILED'
      ? 'tags are not part of the language: write the plain value'
      : message

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const convert = (document: YamlDocument, say: Say): Json => {
  let aliased = 0
  let tooDeep = false

  const visit = (node: YamlNode | null, depth: number, inAlias: boolean): Json => {
    if (node === null) return null
    const at = node.range?.[0] ?? 0
    if (depth > limits.depth) {
      if (!tooDeep) say(at, 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`)
      tooDeep = true
      return null
    }
    if (inAlias && (aliased += 1) > limits.aliased) {
      if (aliased === limits.aliased + 1)
        say(at, 'alias-limit', `aliases stand for more than ${limits.aliased} values: use a profile instead`)
      return null
    }
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (target === undefined) return null
      return visit(target, depth + 1, true)
    }
    if (isCollection(node) && node.tag !== undefined && !/^tag:yaml\.org,2002:(map|seq)$/.test(node.tag))
      say(at, 'tag', 'tags are not part of the language: write the plain value')
    if (isMap(node)) return visitMap(node, depth, inAlias)
    if (isSeq(node)) return node.items.map((item) => visit(item as YamlNode | null, depth + 1, inAlias))
    return isScalar(node) ? scalar(node, at, say) : null
  }

  const visitMap = (map: YAMLMap, depth: number, inAlias: boolean): JsonObject => {
    const object = Object.create(null) as Record<string, Json>
    for (const { key, value } of map.items) {
      const at = (key as YamlNode | null)?.range?.[0] ?? 0
      const name = isScalar(key) ? key.value : undefined
      if (name === '<<') {
        say(at, 'merge-key', 'merge keys are not part of the language: use a profile')
      } else if (typeof name !== 'string') {
        say(
          at,
          'key-type',
          `keys are text: write '${isScalar(key) ? String(key.source ?? key.value) : '…'}' in quotes`
        )
      } else if (forbiddenKeys.has(name)) {
        say(at, 'forbidden-key', `${name} cannot be a key: choose another name`)
      } else {
        object[name] = visit(value as YamlNode | null, depth + 1, inAlias)
      }
    }
    return object
  }

  return visit(document.contents, 0, false)
}

/** Plain scalars that YAML reads as something else than was meant. */
const scalar = (node: Scalar, at: number, say: Say): Json => {
  const { value, source, type } = node
  if (node.tag !== undefined && !/^tag:yaml\.org,2002:str$/.test(node.tag))
    say(at, 'tag', 'tags are not part of the language: write the plain value')
  if (
    type === 'PLAIN' &&
    source !== undefined &&
    /^[-+]?0o?[0-7]+$/.test(source) &&
    !/^[-+]?0$/.test(source)
  ) {
    const digits = source.replace(/^([-+]?)0o?/, (_, sign: string) => sign)
    say(
      at,
      'octal',
      `${source} is read as another number: write '0${digits.padStart(3, '0')}' in quotes for a file mode, or the decimal number`
    )
    return null
  }
  if (
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
  ) {
    say(at, 'large-integer', `${source ?? String(value)} cannot be kept exactly: write it in quotes`)
    return null
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    say(at, 'not-text', 'half of a character (a lone surrogate): write the character itself')
    return null
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    say(at, 'not-a-number', `${source ?? String(value)} is no number here: write a finite one`)
    return null
  }
  return value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
    ? value
    : String(source ?? '')
}
