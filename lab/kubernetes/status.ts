import type { JsonObject } from '../../src/fleet/json.ts'

/** What a request comes to. */
export type Answer = {
  readonly code: number
  readonly body: JsonObject | string
  readonly headers?: Readonly<Record<string, string>>
}

export type Cause = { readonly reason: string; readonly message: string }

/** An error as the API says it. Thrown by whoever finds it, answered by the server. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(
    code: number,
    reason: string,
    message: string,
    causes: readonly Cause[] = [],
    retryAfter?: number
  ) {
    super(message)
    this.answer = {
      code,
      body: {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message,
        ...(reason !== '' && { reason }),
        details: {
          ...(causes.length > 0 && { causes: [...causes] }),
          ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }),
        },
        code,
      },
      ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
    }
  }
}

export const success = (code: number): Answer => ({
  code,
  body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code },
})

export const notFound = (what: string, name: string): Refusal =>
  new Refusal(404, 'NotFound', `${what} "${name}" not found`)

export const conflict = (what: string, name: string, why: string): Refusal =>
  new Refusal(409, 'Conflict', `Operation cannot be fulfilled on ${what} "${name}": ${why}`)
