export type Taint = { readonly value?: string; readonly effect: string }

/** Reads `value:Effect` or `Effect`, the spelling of `kubectl taint` and of Talos. */
export const readTaint = (taint: string): Taint => {
  const at = taint.lastIndexOf(':')
  return at < 0 ? { effect: taint } : { value: taint.slice(0, at), effect: taint.slice(at + 1) }
}
