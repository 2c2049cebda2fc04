import { dig, textsAt } from '../fleet/findings.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { isList } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'

const isFor = (node: string, allow: Json): boolean => {
  const nodes = textsAt(allow, ['nodes'])
  return nodes.length === 0 || nodes.includes(node)
}

const consentsFor = ({ cluster: { spec } }: Pick<Fleet, 'cluster'>, impact: string): readonly Json[] => {
  const list = dig(spec, ['maintenance', 'allow'])
  return (isList(list) ? list : []).filter((allow) => dig(allow, ['impact']) === impact)
}

/** The last day on which `maintenance.allow` lets this impact reach this node, as `2026-12-01`; undefined where nothing does. */
export const consentedUntil = (
  fleet: Pick<Fleet, 'cluster'>,
  node: string,
  impact: string
): string | undefined =>
  consentsFor(fleet, impact)
    .filter((allow) => isFor(node, allow))
    .map((allow) => String(dig(allow, ['until'])))
    .toSorted()
    .at(-1)

/** Why `maintenance.allow` does not let this impact reach this node; undefined where it does. `today` as `2026-12-01`. */
export const consentRefusal = (
  fleet: Pick<Fleet, 'cluster'>,
  node: string,
  impact: string,
  today: string
): string | undefined => {
  const until = consentedUntil(fleet, node, impact)
  if (until !== undefined)
    return today <= until
      ? undefined
      : `the consent to ${impact} ended on ${until}: renew it in maintenance.allow`
  if (consentsFor(fleet, impact).length > 0)
    return `the consent to ${impact} names other nodes: add ${node} to it in maintenance.allow`
  return `nobody consented to ${impact}: add it for ${node} to maintenance.allow in cluster.yaml`
}
