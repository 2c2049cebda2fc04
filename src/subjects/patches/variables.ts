import { dig, textsAt } from '../../fleet/findings.ts'
import type { FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import { showName } from '../../fleet/show.ts'

/** The only things that a patch may ask for; secrets are filled in later, and other `${…}` is somebody else's text. */
const reference = /\$\{((?:node|vars)\.[^}]*)\}/g

export type Filled = { readonly text: string; readonly missing: readonly string[] }

/** A text with `${node.name}`, `${node.address}` and `${vars.x}` filled in; `missing` says what has no value. */
export const fillIn = (text: string, node: FleetNode): Filled => {
  const missing: string[] = []
  const filled = text.replaceAll(reference, (whole, name: string) => {
    const value = valueOf(name, node)
    if (value === undefined) missing.push(name)
    return value ?? whole
  })
  return { text: filled, missing }
}

/** What to write for a name without a value. */
export const hintFor = (name: string): string =>
  name.startsWith('vars.')
    ? `${showName(name)} has no value on this node: set it below vars`
    : name === 'node.address'
      ? 'this node has no address: set network.addresses or access.address'
      : `there is no ${showName(name)}: only node.name, node.address and vars are known`

const valueOf = (name: string, node: FleetNode): string | undefined => {
  if (name === 'node.name') return node.name
  if (name === 'node.address') return addressOf(node)
  const vars = node.settings['vars']
  const key = name.slice('vars.'.length)
  const value = isObject(vars) && name.startsWith('vars.') && Object.hasOwn(vars, key) ? vars[key] : undefined
  return typeof value === 'string' ? value : undefined
}

const addressOf = (node: FleetNode): string | undefined => {
  const given = dig(node.settings, ['access', 'address'])
  if (typeof given === 'string') return given
  return textsAt(node.settings, ['network', 'addresses'])[0]?.split('/')[0]
}
