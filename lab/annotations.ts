/** One annotation as a runner hands it to the forge. */
export type Annotation = {
  readonly level: 'failure' | 'warning' | 'notice'
  readonly path: string
  readonly line: number
  readonly title: string
  readonly message: string
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** The runner keeps ten of each level and step, first come, first kept. */
const kept = 10

const unescape = (text: string): string =>
  text
    .replaceAll('%0D', () => '\r')
    .replaceAll('%0A', () => '\n')
    .replaceAll('%3A', () => ':')
    .replaceAll('%2C', () => ',')
    .replaceAll('%25', () => '%')

/** What the runner makes of a step's output: workflow commands, but not while commands are stopped. */
export const readAnnotations = (stdout: string): readonly Annotation[] => {
  const annotations: Annotation[] = []
  let stopped: string | undefined
  for (const line of stdout.split('\n')) {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined
      continue
    }
    stopped = /^::stop-commands::(\S+)$/.exec(line)?.[1]
    const [, command, properties = '', message = ''] =
      /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (command === undefined) continue
    const fields = new Map(
      properties
        .split(',')
        .map((field): [string, string] => [
          field.split('=')[0] ?? '',
          unescape(field.slice(field.indexOf('=') + 1)),
        ])
    )
    const level = levels[command as keyof typeof levels]
    if (annotations.filter((each) => each.level === level).length >= kept) continue
    annotations.push({
      level,
      path: fields.get('file') ?? '.github',
      line: Number(fields.get('line') ?? 1),
      title: fields.get('title') ?? '',
      message: unescape(message),
    })
  }
  return annotations
}
