import type { Machine } from './machine.ts'
import { arriving } from './queue.ts'

type Asks = {
  readonly follow: boolean
  /** How many of the last lines; all if negative. */
  readonly tail: number
  readonly signal: AbortSignal
}

/** The lines of a journal, then, on request, what comes until the boot or the call ends. */
export async function* linesOf(
  { boot }: Machine,
  id: string,
  { follow, tail, signal }: Asks
): AsyncGenerator<{ readonly bytes: Uint8Array }> {
  const journal = boot.journals.of(id)
  const wire = (line: string): { readonly bytes: Uint8Array } => ({ bytes: Buffer.from(`${line}\n`) })
  for (const line of journal.tail(tail)) yield wire(line)
  if (!follow) return
  for await (const line of arriving<string>(AbortSignal.any([signal, boot.over.signal]), journal.follow))
    yield wire(line)
}
