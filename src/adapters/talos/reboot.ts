import type { Clock, NodeDriver } from '../../ports.ts'
import type { ApplyState, Ask } from './apply-config.ts'
import { holdsLock, readBootId } from './lock.ts'

type RebootParts = {
  readonly ask: Ask
  readonly state: Pick<ApplyState, 'lock'>
  readonly clock: Clock
  /** Milliseconds between two looks. */
  readonly poll: number
}

const asUnknown = (why: string) => ({ status: 'unknown', why }) as const

/** Reboots the node while the lock is ours, and waits until another boot answers. */
export const makeReboot =
  ({ ask, state, clock, poll }: RebootParts): NodeDriver['reboot'] =>
  async ({ seconds }, until) => {
    const end = clock.monotonic() + seconds * 1000
    const before = await ask(
      until,
      async (talos) => {
        if (state.lock === undefined || !(await holdsLock(talos, state.lock)))
          return asUnknown('the lock is not ours any more: nothing was rebooted')
        const boot = await readBootId(talos)
        await talos.reboot()
        return { status: 'asked', boot } as const
      },
      asUnknown
    )
    if (before.status !== 'asked') return before
    let last = 'it did not come back'
    while (clock.monotonic() < end && !until.signal.aborted) {
      await clock.sleep(poll, until.signal)
      const now = await ask(
        until,
        async (talos) => ({ status: 'up', boot: await readBootId(talos) }) as const,
        asUnknown
      )
      if (now.status === 'up' && now.boot !== before.boot) return { status: 'rebooted' } as const
      last = now.status === 'up' ? 'it has not gone down yet' : now.why
    }
    return asUnknown(`no other boot within ${seconds} s: ${last}`)
  }
