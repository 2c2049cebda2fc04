/** The declared arguments that a running kernel was started with, in the order in which /proc/cmdline has them. */
export const runningArgs = (commandLine: string, declared: readonly string[]): readonly string[] => {
  const wanted = new Set(declared)
  return [...new Set(commandLine.trim().split(/\s+/))].filter((word) => wanted.has(word))
}
