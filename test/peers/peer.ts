/** A real program that judges what we render. Each must accept the good and reject the broken, or it proves nothing. */
export type Peer = {
  readonly name: string
  readonly version: string
  /** Makes it available and answers where it is. Throws an error that says why it cannot be had. */
  readonly install: () => Promise<string>
  readonly cases: () => Promise<readonly Case[]>
  /** Mostly waits, and shares nothing: judged beside its neighbours that say so too. */
  readonly waits?: true
  /** Ends what the cases started. */
  readonly end?: () => Promise<void>
}

export type Case = {
  /** Names the case in a report. */
  readonly what: string
  readonly expect: 'accept' | 'reject'
  readonly judge: (program: string) => Promise<Judgement>
}

/** `said` is what the program printed, for the report of a wrong verdict. */
export type Judgement = { readonly accepted: boolean; readonly said: string }

export const accept = (what: string, judge: Case['judge']): Case => ({ what, expect: 'accept', judge })
export const reject = (what: string, judge: Case['judge']): Case => ({ what, expect: 'reject', judge })
