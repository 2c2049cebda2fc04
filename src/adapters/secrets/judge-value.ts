import { shortestSecret } from '../../report/known-secrets.ts'

/** Why a value cannot be a secret's, as the end of a sentence that begins with its name; undefined where it can. */
export const mistakeIn = (value: string | undefined): string | undefined => {
  if (value === undefined) return 'is missing: add it, or remove the reference'
  if (value.trim() === '') return 'is empty: give it a value, or remove the reference'
  if (value.length < shortestSecret)
    return `has fewer than ${shortestSecret} characters: nobody could keep it out of a log. Write what is no secret into the file itself`
  if (value.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/) >= 0 || !value.isWellFormed())
    return 'holds bytes that are no text, and files are text: keep it in base64, and have whoever reads the file decode it'
  return undefined
}

/** UTF-8, or undefined where it is none: a wrong byte would become another character. */
export const readUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
