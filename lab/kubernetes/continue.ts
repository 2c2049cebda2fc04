import { Refusal } from './status.ts'

export type Continue = { readonly start: number; readonly version: string }

/** The form that API servers give it: what a reader may not look into, and a test may. */
export const continueAt = (start: number, version: string): string =>
  Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: Number(version), start: String(start) })).toString(
    'base64url'
  )

/** Throws Refusal for what was read from a version before `oldest`. */
export const readContinue = (token: string | null, newest: string, oldest: number): Continue => {
  if (token === null) return { start: 0, version: newest }
  const { rv, start } = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as {
    readonly rv: number
    readonly start: string
  }
  if (rv < oldest)
    throw new Refusal(
      410,
      'Expired',
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.'
    )
  return { start: Number(start), version: String(rv) }
}
