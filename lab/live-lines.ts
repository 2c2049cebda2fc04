/** Lines that stay in place on a terminal; where there is none, each is printed when its words change. */
export const liveLines = (out: NodeJS.WriteStream = process.stdout) => {
  let shown = 0
  let last: readonly string[] = []
  const words = (line: string): string => line.replace(/\s+[\dhms ]+ left$/, '')
  return {
    show: (lines: readonly string[]): void => {
      if (out.isTTY) {
        const up = shown > 0 ? `\u001b[${shown}A` : ''
        out.write(`${up}${lines.map((line) => `\u001b[2K${line}\n`).join('')}`)
        shown = lines.length
        return
      }
      for (const [i, line] of lines.entries())
        if (words(line) !== words(last[i] ?? '')) out.write(`${line}\n`)
      last = lines
    },
  }
}
