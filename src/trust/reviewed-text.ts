/** The status names which two trees a person was shown. What they contain is recomputed at apply. */
export const reviewedContext = 'plumbline/reviewed'

/** Several fleets of one repository have a comment and a status each. */
export const fleetSuffix = (fleet: string): string =>
  fleet === 'nodes' ? '' : `/${encodeURIComponent(fleet)}`

export const writeReviewed = (base: string, head: string): string => `reviewed ${base} ${head}`

export const readReviewed = (
  description: string
): { readonly base: string; readonly head: string } | undefined => {
  const [, base, head] = /^reviewed ([0-9a-f]{40,64}) ([0-9a-f]{40,64})$/.exec(description) ?? []
  return base === undefined || head === undefined ? undefined : { base, head }
}
