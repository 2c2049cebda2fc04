import type { Json, JsonObject } from '../../fleet/json.ts'
import { readAptConf } from './apt-conf.ts'

const lists = ['unattended-upgrade::allowed-origins', 'unattended-upgrade::origins-pattern']
const blacklist = 'unattended-upgrade::package-blacklist'
const reboot = 'unattended-upgrade::automatic-reboot'
const run = 'apt::periodic::unattended-upgrade'
const update = 'apt::periodic::update-package-lists'
const known = new Set([...lists, blacklist, reboot, run, update])

/**
 * What a text of apt.conf says about unattended-upgrades, under the names of the settings:
 * `{enabled, updateLists, origins, blacklist, automaticReboot}`, sets sorted. Anything else stands under its own name.
 */
export const upgradesStructure = (text: string): JsonObject => {
  const conf = readAptConf(text)
  const origins = lists.filter((name) => conf.has(name)).flatMap((name) => listOf(conf.get(name)))
  const others = [...conf]
    .filter(([name, value]) => !known.has(name) && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...(lists.some((name) => conf.has(name)) && { origins: origins.toSorted() }),
    ...(conf.has(blacklist) && { blacklist: listOf(conf.get(blacklist)).toSorted() }),
    ...(conf.has(reboot) && { automaticReboot: isTrue(conf.get(reboot)) }),
    ...(conf.has(run) && { enabled: isDue(conf.get(run)) }),
    ...(conf.has(update) && { updateLists: isDue(conf.get(update)) }),
    ...Object.fromEntries(others.map(([name, value]): [string, Json] => [name, value])),
  }
}

type Value = string | readonly string[] | undefined

const listOf = (value: Value): readonly string[] => (typeof value === 'object' ? value : [])
/** apt's own words for true: apt-pkg/contrib/strutl.cc (StringToBool). */
const isTrue = (value: Value): boolean =>
  typeof value === 'string' && /^(?:1|yes|true|with|on|enable)$/i.test(value)
/** A number of days, or `always`; 0 is never. */
const isDue = (value: Value): boolean =>
  typeof value === 'string' && value !== '' && !/^0+[smhd]?$/.test(value)
