import type { Clock } from '../../ports.ts'
import { progressLines } from '../../report/progress-lines.ts'
import { progressOf } from '../../rollout/progress.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'

/** What stands at the end of a line and changes with every second. */
const timeLeft = /\s+[\dhms ]+ left$/

/** A log cannot be written over: each line is said again when it says something else than the time. */
export const showProgress = (log: (text: string) => void, clock: Clock): ((state: Rollout) => void) => {
  const said = new Map<number, string>()
  return (state) => {
    const news = progressLines(progressOf(state), clock.monotonic()).filter((line, i) => {
      const words = line.replace(timeLeft, () => '')
      const isNew = said.get(i) !== words
      said.set(i, words)
      return isNew
    })
    if (news.length > 0) log(news.join('\n'))
  }
}
