import { CallFailed } from './failure.ts'
import { blankSecrets } from './hide-secrets.ts'
import { plainText } from './plain-text.ts'
import type { TalosNode } from './talos-node.ts'
import { redact } from '../../report/redact.ts'

export type Section = { readonly title: string; readonly text: string }

const logLines = 100
const mostServices = 5
const mostCharacters = 16_000
const mostEvents = 60

/**
 * What a node can tell about a failure: its services, the logs of those that are not well, the kernel's last words, recent
 * events. Without control characters, cut, and without any value of `secrets`; what only looks secret is for the caller's own
 * redaction. A part that cannot be read says so.
 */
export const gatherEvidence = async (
  talos: TalosNode,
  secrets: ReadonlyMap<string, string>
): Promise<readonly Section[]> => {
  const services = await orFailed(() => talos.services())
  const unwell =
    services instanceof CallFailed
      ? []
      : services
          .filter(({ state, health }) => health === 'unhealthy' || !calm.has(state))
          .slice(0, mostServices)
  const sections = await Promise.all([
    section('services', async () =>
      services instanceof CallFailed
        ? services.failure.why
        : services.map(({ id, state, health, message }) => `${id}: ${state}, ${health} ${message}`).join('\n')
    ),
    ...unwell.map(async ({ id }) =>
      section(`log of ${id}`, async () => textOf(await talos.logs(id, logLines)))
    ),
    section('kernel log', async () => lastLines(textOf(await talos.dmesg()))),
    section('events', async () => (await talos.events(mostEvents, 2000)).join('\n')),
  ])
  return sections
    .map(({ title, text }) => ({ title: plainText(title, 100), text: clean(text, secrets) }))
    .filter(({ text }) => text !== '')
}

const calm = new Set(['Running', 'Finished', 'Skipped'])

/** The end is what counts, so it is cut at the start. */
const clean = (text: string, secrets: ReadonlyMap<string, string>): string => {
  const whole = blankSecrets(plainText(text.slice(-16 * mostCharacters), 16 * mostCharacters), secrets)
  const shown = String(redact(whole))
  return shown.length > mostCharacters ? `(cut) …${shown.slice(-mostCharacters)}` : shown.trim()
}

const section = async (title: string, read: () => Promise<string>): Promise<Section> => {
  const text = await orFailed(read)
  return { title, text: text instanceof CallFailed ? `(${text.failure.why})` : text }
}

const orFailed = async <Answer>(read: () => Promise<Answer>): Promise<Answer | CallFailed> => {
  try {
    return await read()
  } catch (error) {
    if (error instanceof CallFailed) return error
    throw error
  }
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-logLines).join('\n')

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
