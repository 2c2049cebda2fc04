import { setTimeout as wait } from 'node:timers/promises'
import { Code } from '@connectrpc/connect'

/**
 * What can go wrong with a node. Methods are named without their service (`ApplyConfiguration`); `calls` counts how
 * many of them are struck, 1 if absent.
 */
export type Fault =
  /** The call never answers. */
  | { readonly kind: 'hang'; readonly method: string; readonly calls?: number }
  | {
      readonly kind: 'error'
      readonly method: string
      /** A gRPC code: `unavailable`, `internal` … */
      readonly code: Lowercase<keyof typeof Code>
      readonly message: string
      readonly calls?: number
    }
  /** The connection breaks before the call does anything, or after it did all and before the answer. */
  | {
      readonly kind: 'break-off'
      readonly method: string
      readonly when: 'before' | 'after'
      readonly calls?: number
    }
  | { readonly kind: 'slow'; readonly method: string; readonly milliseconds: number; readonly calls?: number }
  /** Each new connection breaks when so many bytes have been sent to the client. */
  | { readonly kind: 'drop'; readonly bytes: number; readonly connections?: number }
  | { readonly kind: 'reboot' }
  /** Power is cut and comes back only with `power-on`. */
  | { readonly kind: 'power-off' }
  | { readonly kind: 'power-on' }
  /** Shows a certificate that another CA signed, until cleared. */
  | { readonly kind: 'wrong-certificate' }
  /** Validation refuses whatever is applied next. */
  | { readonly kind: 'reject-config'; readonly message: string; readonly calls?: number }
  /** Whatever is written to the disk next fails, after a try that was under way was ended. */
  | { readonly kind: 'broken-disk'; readonly message: string; readonly calls?: number }
  /** The next config is taken with good words, and what ran goes on running. */
  | { readonly kind: 'ignore-config' }
  /** So long after the next config becomes active, a service fails, as long as that config stays active. */
  | { readonly kind: 'unhealthy-config'; readonly service: string; readonly milliseconds: number }
  /** The next config that becomes active takes the node off the network, as long as it stays active. */
  | { readonly kind: 'cut-off-config' }
  /** A running try ends now, as if its time were up. */
  | { readonly kind: 'lose-try' }
  /** Somebody else writes META; `undefined` forgets the key. */
  | { readonly kind: 'meta'; readonly key: number; readonly value?: string }
  /** A call is struck no more; connections and certificates are as they should be. */
  | { readonly kind: 'clear' }

type Kind<K extends Fault['kind']> = Extract<Fault, { readonly kind: K }>

/** Faults that wait for their moment, each with how often it may still strike. */
export type PendingFaults = {
  readonly add: (fault: Fault) => void
  /** The fault that strikes now, if any: it is used up by one. */
  readonly take: <K extends Fault['kind']>(kind: K, method?: string) => Kind<K> | undefined
  readonly clear: () => void
}

export const makePendingFaults = (): PendingFaults => {
  const pending: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => {
      const left =
        'calls' in fault
          ? (fault.calls ?? 1)
          : 'connections' in fault
            ? (fault.connections ?? 1)
            : fault.kind === 'wrong-certificate'
              ? Infinity
              : 1
      pending.push({ fault, left })
    },
    take: <K extends Fault['kind']>(kind: K, method?: string) => {
      const found = pending.find(
        ({ fault, left }) =>
          left > 0 &&
          fault.kind === kind &&
          (method === undefined || !('method' in fault) || fault.method === method)
      )
      if (found === undefined) return undefined
      found.left -= 1
      return found.fault as Kind<K>
    },
    clear: () => void pending.splice(0),
  }
}

/** Lasts until `signal`: a call that hangs ends only with its connection. */
export const forever = (signal: AbortSignal): Promise<never> =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the connection is gone')), { once: true })
  })

/** Waits unless `signal` comes first. Says whether the whole time passed. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  wait(milliseconds, true, { signal }).catch(() => false)

export const codeNamed = (name: string): Code => {
  const found = Object.entries(Code).find(([key]) => key.toLowerCase() === name.replaceAll('_', ''))?.[1]
  if (typeof found !== 'number') throw new Error(`not a gRPC code: ${name}`)
  return found
}
