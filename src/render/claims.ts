import type { Claim, Subject } from '../subjects/subject.ts'

export type Owner = { readonly subject: Subject; readonly claim: Claim }

/**
 * The subject that answers for a field of a document: the claim with the longest field wins, then the one with the
 * longest path. With field '' the owner of the whole document.
 */
export const claimOf = (document: string, field: string, subjects: readonly Subject[]): Owner | undefined => {
  let best: Owner | undefined
  for (const owner of ownersOf(document, subjects)) {
    const { claim } = owner
    if (claim.field !== undefined && !startsWithField(field, claim.field)) continue
    if (best === undefined || isNarrower(claim, best.claim)) best = owner
  }
  return best
}

const known = new WeakMap<readonly Subject[], Map<string, readonly Owner[]>>()

/** Everybody who claims a part of the document. Nodes share their paths, and every field that changed asks. */
const ownersOf = (document: string, subjects: readonly Subject[]): readonly Owner[] => {
  const owners = known.get(subjects) ?? new Map<string, readonly Owner[]>()
  known.set(subjects, owners)
  const found = owners.get(document)
  if (found !== undefined) return found
  const all = subjects.flatMap((subject) => subject.claims.map((claim) => ({ subject, claim })))
  const own = all.filter(({ claim }) => matchesPath(claim.document, document))
  owners.set(document, own)
  return own
}

const isNarrower = (a: Claim, b: Claim): boolean => {
  const fields = (a.field?.length ?? -1) - (b.field?.length ?? -1)
  return fields > 0 || (fields === 0 && a.document.length > b.document.length)
}

/** `*` stands for any run of characters, also none. */
export const matchesPath = (pattern: string, path: string): boolean => {
  const [start = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return path === pattern
  if (!path.startsWith(start)) return false
  const end = rest.pop() ?? ''
  let at = start.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return path.length - end.length >= at && path.endsWith(end)
}

/** Whether `field` is `start` or lies below it. */
export const startsWithField = (field: string, start: string): boolean =>
  field.startsWith(start) && (field.length === start.length || '.['.includes(field.charAt(start.length)))

/** The same, where a `*` between dots stands for any one key: `VolumeConfig.*.provisioning`. */
export const fieldMatches = (field: string, pattern: string): boolean => {
  const [start = '', ...rest] = pattern.split('.*')
  if (rest.length === 0) return startsWithField(field, pattern)
  if (!startsWithField(field, start)) return false
  const key = /^(?:\.[\w-]+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])/.exec(field.slice(start.length))?.[0]
  return key !== undefined && fieldMatches(field.slice(start.length + key.length), rest.join('.*'))
}

/** The field as a report names it: by what its claim calls it. */
export const reportField = (field: string, { claim }: Owner): string => {
  if (claim.as === undefined || claim.field === undefined) return field
  const rest = field.slice(claim.field.length)
  if (claim.as !== '') return claim.as + rest
  const bare = /^\["((?:[^"\\])+)"\]$/.exec(rest)?.[1]
  const below = bare ?? rest.replace(/^\./, () => '')
  // All of it came or went: then it is called by its own name.
  return below === '' ? field : below
}
