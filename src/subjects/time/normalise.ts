import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'

/** `{servers}` of a drop-in, as systemd-timesyncd reads it; `{enabled, servers}` of what runs. */
export const normalise = ({ body }: Document): Json => {
  if (body === 'absent') return null
  return 'text' in body ? { servers: readServers(body.text) } : (body.yaml[0] ?? null)
}

/** Lines add up, an empty one drops what came before: timesyncd.conf(5). */
const readServers = (text: string): readonly string[] => {
  let section = ''
  let servers: readonly string[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('[')) section = line
    const [, value] = /^NTP\s*=\s*(.*)$/.exec(line) ?? []
    if (value === undefined || section !== '[Time]') continue
    servers = value === '' ? [] : [...servers, ...value.split(/\s+/)]
  }
  return servers
}

/** What Talos takes for granted is left out: the clock is on, and there is a limit on nothing. */
export const normaliseTalos = (config: TalosStructure): TalosStructure =>
  updateAt(
    updateAt(config, ['v1alpha1', 'machine', 'time'], (time) => without(time, 'disabled', false)),
    ['TimeSyncConfig'],
    (time) => without(time, 'enabled', true)
  )

const without = (value: Json, key: string, byDefault: boolean): Json =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([name, each]) => name !== key || each !== byDefault))
    : value
