import { readFile, readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

export type SeenProcess = {
  readonly pid: string
  readonly program: string
  /** What every user of the machine may read. */
  readonly arguments: string
  /** What its own user and root may read. */
  readonly environment: string
}

/** Looks at what this process started, and what that started, again and again while something runs. */
export const watchProcesses = async <Result>(
  use: () => Promise<Result>
): Promise<{ readonly result: Result; readonly seen: readonly SeenProcess[] }> => {
  const seen = new Map<string, SeenProcess>()
  let running = true
  const look = async (pid: string): Promise<void> => {
    for (const child of await childrenOf(pid)) {
      const found = await readProcess(child)
      if (found !== undefined) seen.set(`${child} ${found.arguments} ${found.environment}`, found)
      await look(child)
    }
  }
  const looking = (async () => {
    while (running) {
      await look(String(process.pid))
      await sleep(2)
    }
  })()
  try {
    return { result: await use(), seen: [...seen.values()] }
  } finally {
    running = false
    await looking
  }
}

/** One program's own words and environment: what becomes another in between is looked at again. */
const readProcess = async (pid: string, tries = 5): Promise<SeenProcess | undefined> => {
  const before = await read(pid, 'cmdline')
  const [program, environment] = [await read(pid, 'comm'), await read(pid, 'environ')]
  const words = await read(pid, 'cmdline')
  if (words === '') return undefined
  if (words === before) return { pid, program: program.trim(), arguments: words, environment }
  return tries > 1 ? readProcess(pid, tries - 1) : undefined
}

const childrenOf = async (pid: string): Promise<readonly string[]> => {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(tasks.map((task) => read(pid, `task/${task}/children`)))
  return lists.flatMap((list) => list.split(' ')).filter((child) => child.trim() !== '')
}

const read = (pid: string, name: string): Promise<string> =>
  readFile(`/proc/${pid}/${name}`, 'utf8').then(
    (text) => text.replaceAll('\0', () => '\n'),
    () => ''
  )
