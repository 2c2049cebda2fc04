import type { NodeChanges } from '../compare/changes.ts'
import { dig, textsAt } from '../fleet/findings.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { isList } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { impacts } from '../subjects/impact.ts'

/** What `maintenance.allow` must say for these changes: the impact, and the outage where no other control plane is up. */
export const neededConsents = (changes: NodeChanges, controlPlanes: number): readonly string[] => {
  const outage = isOutage(changes, controlPlanes)
  const onlyOutage = outage && changes.undo && changes.impact === 'control-plane-restart'
  return [
    ...(changes.consent && !onlyOutage ? [changes.impact] : []),
    ...(outage ? ['control-plane-outage'] : []),
  ]
}

/** One member of etcd of two is no quorum, and one API server of one is no API. */
const isOutage = ({ role, impact }: NodeChanges, controlPlanes: number): boolean =>
  role === 'control-plane' &&
  controlPlanes <= 2 &&
  impacts.indexOf(impact) >= impacts.indexOf('control-plane-restart')

const isFor = (node: string, allow: Json): boolean => {
  const nodes = textsAt(allow, ['nodes'])
  return nodes.length === 0 || nodes.includes(node)
}

/** `until` is the last day. */
const isInForce = (today: string, allow: Json): boolean => today <= String(dig(allow, ['until']))

/** Why `maintenance.allow` does not let this impact reach this node; undefined where it does. `today` as `2026-12-01`. */
export const consentRefusal = (
  { cluster: { spec } }: Pick<Fleet, 'cluster'>,
  node: string,
  impact: string,
  today: string
): string | undefined => {
  const list = dig(spec, ['maintenance', 'allow'])
  const about = (isList(list) ? list : []).filter((allow) => dig(allow, ['impact']) === impact)
  const forNode = about.filter((allow) => isFor(node, allow))
  if (forNode.some((allow) => isInForce(today, allow))) return undefined
  const [expired] = forNode
  if (expired !== undefined)
    return `the consent to ${impact} ended on ${String(dig(expired, ['until']))}: renew it in maintenance.allow`
  if (about.length > 0)
    return `the consent to ${impact} names other nodes: add ${node} to it in maintenance.allow`
  return `nobody consented to ${impact}: add it for ${node} to maintenance.allow in cluster.yaml`
}
