import { composeYaml } from './compose-yaml.ts'
import type { Diagnostic } from './diagnostic.ts'
import { hasErrors } from './diagnostic.ts'
import { isObject } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'
import { placesIn, positionsOf } from './positions.ts'
import { limits, readText } from './read-text.ts'
import type { Say } from './read-text.ts'
import type { SourceFile } from './source-file.ts'
import { toJson } from './to-json.ts'

export type Parsed = {
  /** Where nothing is wrong with it. */
  readonly file: ParsedFile | undefined
  /** What could be read, for looking for more mistakes; its value must not be used otherwise. */
  readonly readable: ParsedFile | undefined
  readonly diagnostics: readonly Diagnostic[]
}

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

const parseSource = (source: SourceFile): Parsed => {
  const diagnostics: Diagnostic[] = []
  let toPosition = positionsOf('')
  const say: Say = (offset, rule, message) => {
    if (diagnostics.length > limits.findings) return
    const full = diagnostics.length === limits.findings
    const told: Pick<Diagnostic, 'rule' | 'message'> = full
      ? { rule: 'more', message: 'more findings follow in this file: mend these first' }
      : { rule, message }
    diagnostics.push({ severity: 'error', file: source.path, ...toPosition(offset), ...told })
  }
  const nothing = (): Parsed => ({ file: undefined, readable: undefined, diagnostics })
  const text = readText(source, say)
  if (text === undefined) return nothing()
  toPosition = positionsOf(text)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    say(nul, 'not-text', 'a NUL byte: save the file as UTF-8 text')
    return nothing()
  }
  const composed = composeYaml(text, say)
  if (composed === undefined) return nothing()
  const { document, broken } = composed
  const { value, targets } = toJson(document, say)
  if (broken) return nothing()
  if (!isObject(value)) {
    say(0, 'not-a-map', 'the file must hold a map that starts with apiVersion: plumbline/v1')
    return nothing()
  }
  const readable = { path: source.path, value, ...placesIn(document, targets, toPosition, text) }
  return { file: hasErrors(diagnostics) ? undefined : readable, readable, diagnostics }
}
