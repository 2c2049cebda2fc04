import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Diagnostic } from './diagnostic.ts'
import { isObject } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'
import type { RuleName } from './rules.ts'
import { secretLeaves } from './secret-names.ts'

const types: Readonly<Record<string, string>> = {
  int: 'a whole number',
  float: 'a number',
  bool: 'a switch',
  time: 'a date',
  bytes: 'bytes',
}
const ciphertext = /^ENC\[[A-Z0-9_]+,/

/**
 * A SOPS file without its key: names and a hash of each ciphertext, so that a rotated secret shows as a change.
 * A value that is not encrypted, or is no text, is an error that does not repeat it.
 */
export const secretRevisions = (
  file: ParsedFile,
  prefix: string
): { readonly revisions: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } => {
  const revisions = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const say = (rule: RuleName, path: readonly string[], message: string): void => {
    diagnostics.push({
      severity: 'error',
      rule,
      file: file.path,
      ...file.positionOf(path),
      message,
    })
  }
  const { sops } = file.value
  if (!isObject(sops))
    say(
      'plaintext-secret',
      [],
      'the file is not encrypted: run sops encrypt before committing, and rotate what was in it'
    )
  else
    for (const { path, names, value } of secretLeaves(file.value, prefix)) {
      if (typeof value === 'string' && ciphertext.test(value)) {
        const revision = bytesToHex(sha256(utf8ToBytes(value))).slice(0, 12)
        for (const name of names) revisions.set(name, revision)
        const [, type = ''] = /,type:(int|float|bool|time|bytes)\]$/.exec(value) ?? []
        if (type !== '')
          say(
            'secret-type',
            path,
            `this value is encrypted as ${types[type]}: put it in quotes with sops edit`
          )
      } else if (value !== '')
        say(
          'plaintext-secret',
          path,
          'this value is not encrypted: it is public now. Rotate it, then encrypt the file with sops'
        )
    }
  return { revisions, diagnostics }
}
