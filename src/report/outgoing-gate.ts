import { maskSecrets } from './known-secrets.ts'
import type { KnownSecret } from './known-secrets.ts'
import { certain, outgoing, scan, withheld } from './outgoing.ts'
import type { Finding } from './outgoing.ts'

/** Where text leaves: `the comment`, `the log`. For people. */
export type Sink = string

/** What was about to leave, and where. */
export type Hit = { readonly sink: Sink; readonly kind: string }

/** The one gate of a run. Whatever it stops is remembered, so that the run fails and says which secret and where. */
export type OutgoingGate = {
  /** From now on these are known. */
  readonly hide: (secrets: readonly KnownSecret[]) => void
  /** A whole text: as it is, or what to say instead. */
  readonly report: (text: string, sink: Sink) => string
  /** A few words, such as a line of the log or an error: with what is known hidden, so that the rest can be read. */
  readonly words: (text: string, sink: Sink) => string
  readonly hits: () => readonly Hit[]
}

export const openOutgoingGate = (): OutgoingGate => {
  const known = new Map<string, KnownSecret>()
  const hits = new Map<string, Hit>()
  const note = (findings: readonly Finding[], sink: Sink): void => {
    for (const { kind } of findings) hits.set(`${sink}: ${kind}`, { sink, kind })
  }
  return {
    hide: (secrets) => {
      for (const secret of secrets) known.set(JSON.stringify(secret), secret)
    },
    report: (text, sink) => {
      const passed = outgoing(text, [...known.values()])
      if (passed.ok) return passed.text
      note(passed.findings, sink)
      return withheld(sink, passed.findings)
    },
    words: (text, sink) => {
      const secrets = [...known.values()]
      const found = certain(scan(text, secrets))
      if (found.length === 0) return text
      note(found, sink)
      const masked = maskSecrets(text, secrets)
      const left = certain(scan(masked, secrets))
      return left.length === 0
        ? masked
        : `(withheld: this held ${[...new Set(left.map(({ kind }) => kind))].join(', ')})`
    },
    hits: () => [...hits.values()],
  }
}

/** Why a run fails that was about to say a secret; undefined where it was not. */
export const hitReason = (hits: readonly Hit[]): string | undefined =>
  hits.length === 0
    ? undefined
    : `a secret was about to leave and was withheld: ${hits.map(({ kind, sink }) => `${kind} in ${sink}`).join('; ')}`
