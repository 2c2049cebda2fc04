import type { ChildProcess } from 'node:child_process'

/** Kills a program that was started as the leader of a group, with everything that it started. */
export const stopGroup = (child: ChildProcess): void => {
  // Never group 0 or 1: without a pid nothing was started.
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
