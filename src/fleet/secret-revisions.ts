import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Diagnostic } from './diagnostic.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'

const ciphertext = /^ENC\[[A-Z0-9_]+,/

/**
 * A SOPS file without its key: names and a hash of each ciphertext, so that a rotated secret shows as a change.
 * A value that is not encrypted is an error that does not repeat it.
 */
export const secretRevisions = (
  file: ParsedFile,
  prefix: string
): { readonly revisions: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } => {
  const revisions = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const plain = (path: readonly string[], message: string): void => {
    diagnostics.push({
      severity: 'error',
      rule: 'plaintext-secret',
      file: file.path,
      ...file.positionOf(path),
      message,
    })
  }
  const walk = (value: Json, path: readonly string[]): void => {
    if (isObject(value)) {
      for (const [key, below] of Object.entries(value)) walk(below, [...path, key])
    } else if (isList(value)) {
      value.forEach((below, index) => walk(below, [...path, String(index)]))
    } else if (typeof value === 'string' && ciphertext.test(value)) {
      const revision = bytesToHex(sha256(utf8ToBytes(value))).slice(0, 12)
      revisions.set(prefix + path.join('/'), revision)
      revisions.set(prefix + path.join('.'), revision)
    } else if (value !== null && value !== '') {
      plain(path, 'this value is not encrypted: it is public now. Rotate it, then encrypt the file with sops')
    }
  }
  const { sops, ...values } = file.value
  if (!isObject(sops))
    plain([], 'the file is not encrypted: run sops encrypt before committing, and rotate what was in it')
  else walk(values, [])
  return { revisions, diagnostics }
}
