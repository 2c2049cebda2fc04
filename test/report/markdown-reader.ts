/**
 * What GFM reads as text: fences (by length and kind) and code spans (by length of their backticks) are taken out,
 * by the rules of the specification and by nothing of ours.
 */
export const outsideOfCode = (markdown: string): string => {
  const outside: string[] = []
  let open: string | undefined
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (
      open === undefined &&
      run !== null &&
      !(run[1]?.startsWith('`') === true && run[2]?.includes('`') === true)
    )
      open = run[1]
    else if (open !== undefined) {
      if (
        run !== null &&
        run[1]?.[0] === open[0] &&
        (run[1]?.length ?? 0) >= open.length &&
        run[2]?.trim() === ''
      )
        open = undefined
    } else outside.push(line)
  }
  if (open !== undefined) throw new Error('a fence is never closed')
  return withoutSpans(outside.join('\n'))
}

const withoutSpans = (text: string): string => {
  let rest = text
  let out = ''
  for (;;) {
    const start = /(?<!\\)(`+)/.exec(rest)
    if (start === null) return out + rest
    const ticks = start[1] ?? ''
    const from = start.index + ticks.length
    const end = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(rest.slice(from))
    out += rest.slice(0, start.index)
    if (end === null) {
      out += ticks
      rest = rest.slice(from)
    } else rest = rest.slice(from + end.index + ticks.length)
  }
}

/** The content of a text that is one fence. */
export const insideOfCode = (fenced: string): string => {
  const lines = fenced.split('\n')
  const open = /^(`{3,})/.exec(lines[0] ?? '')?.[1] ?? ''
  const end = lines.findIndex(
    (line, i) => i > 0 && /^`+$/.test(line.trim()) && line.trim().length >= open.length
  )
  if (end !== lines.length - 1) throw new Error('the fence ends early')
  return `${lines.slice(1, end).join('\n')}\n`
}
