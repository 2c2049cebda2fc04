import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Document } from '../subjects/document.ts'
import type { Subject } from '../subjects/subject.ts'
import { structureOf } from './structure.ts'

/** RFC 8785. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null'

/** Lower-case hex. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * A hasher for one rendering. Equal documents of several nodes are put into canonical form once, which is what makes
 * a thousand nodes affordable.
 */
export const documentHasher = (subjects: readonly Subject[]) => {
  const texts = new Map<string, string>()

  const canonicalDocument = (document: Document): string => {
    const { body, path } = document
    if (body === 'absent') return describe(document)
    if ('text' in body)
      return remember(texts, `${path}\n${document.file?.mode ?? ''}\n${body.text}`, () => describe(document))
    return describe(document)
  }

  const describe = (document: Document): string => {
    const { path, plane, file, secrets } = document
    return canonicalJson({ path, plane, file: file ?? null, secrets, body: structureOf(document, subjects) })
  }

  const remember = (cache: Map<string, string>, key: string, make: () => string): string => {
    const known = cache.get(key)
    if (known !== undefined) return known
    const made = make()
    cache.set(key, made)
    return made
  }

  /** Over every document but those of the first boot. */
  return (documents: readonly Document[]): string => {
    const lasting = documents.filter(({ plane }) => plane !== 'first-boot')
    return hashText(`[${lasting.map(canonicalDocument).join(',')}]`)
  }
}
