/** One review, as the forge shows it, oldest first. */
type Review = {
  readonly by: string
  readonly headSha: string
  readonly says: 'approved' | 'changes-requested' | 'dismissed'
  readonly counts: boolean
}

/**
 * People who approve exactly this head: they may write, they did not open the pull request, and whatever they said last is
 * what they say.
 */
export const countApprovals = (
  reviews: readonly Review[],
  pull: { readonly headSha: string; readonly author: string }
): number => {
  const last = new Map(reviews.map((review) => [review.by.toLowerCase(), review]))
  last.delete(pull.author.toLowerCase())
  return [...last.values()].filter(
    ({ counts, says, headSha }) => counts && says === 'approved' && headSha === pull.headSha
  ).length
}
