/** What the lab shows a newcomer goes through here. */
export const say = (text = ''): void => void process.stdout.write(`${text}\n`)

export const heading = (text: string): void =>
  say(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`)
