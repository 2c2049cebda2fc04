import { dig, textsAt } from '../fleet/findings.ts'
import { isList } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'

/** Consents of `maintenance.allow` that name a version or a commit, as long as they last. */
type Named = 'release' | 'rollback' | 'downgrade' | 'unreviewed'

const consentsTo = (spec: Json | undefined, impact: Named, today: string): readonly Json[] => {
  const allow = dig(spec, ['maintenance', 'allow'])
  return (isList(allow) ? allow : []).filter(
    (each) => dig(each, ['impact']) === impact && today <= String(dig(each, ['until']))
  )
}

const isFor = (node: string, consent: Json): boolean => {
  const nodes = textsAt(consent, ['nodes'])
  return nodes.length === 0 || nodes.includes(node)
}

/** Whether what this plumbline renders otherwise may be written to a node. `today` as `2026-12-01`. */
export const allowsRelease = (
  spec: Json | undefined,
  node: string,
  version: string,
  today: string
): boolean =>
  consentsTo(spec, 'release', today).some(
    (each) => isFor(node, each) && String(dig(each, ['version'])).replace(/^v/, () => '') === version
  )

/** Whether a node may be taken off a commit that the branch left. */
export const allowsRollback = (
  spec: Json | undefined,
  node: string,
  commit: string,
  today: string
): boolean =>
  consentsTo(spec, 'rollback', today).some((each) => isFor(node, each) && dig(each, ['commit']) === commit)

/** Whether a node may get an older Kubernetes or Talos. */
export const allowsDowngrade = (spec: Json | undefined, node: string, today: string): boolean =>
  consentsTo(spec, 'downgrade', today).some((each) => isFor(node, each))

/** Commits that nobody reviewed before they came, and somebody after. */
export const acceptedCommits = (spec: Json | undefined, today: string): readonly string[] =>
  consentsTo(spec, 'unreviewed', today).flatMap((each) => {
    const commit = dig(each, ['commit'])
    return typeof commit === 'string' ? [commit] : []
  })
