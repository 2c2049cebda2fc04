import type { Diagnostic } from './diagnostic.ts'
import { dig, inCluster } from './findings.ts'
import type { Fleet } from './fleet.ts'
import { isList } from './json.ts'

/** Without it, the consent would be for whatever comes. */
const needs = { release: 'version', rollback: 'commit', unreviewed: 'commit' } as const

/** Consents that must say to which version or commit. */
export const checkConsents = (fleet: Fleet): readonly Diagnostic[] => {
  const allow = dig(fleet.cluster.spec, ['maintenance', 'allow'])
  return (isList(allow) ? allow : []).flatMap((consent, index) => {
    const impact = dig(consent, ['impact'])
    const key =
      impact === 'release' || impact === 'rollback' || impact === 'unreviewed' ? needs[impact] : undefined
    if (key === undefined || dig(consent, [key]) !== undefined) return []
    const path = ['maintenance', 'allow', String(index)]
    return [
      inCluster(
        fleet,
        path,
        'error',
        'required',
        `consent to ${String(impact)} needs the ${key} it is for: add ${key}`
      ),
    ]
  })
}
