import { fail } from './answers.ts'
import type { Answer, Asked, World } from './answers.ts'
import { onePage } from './one-page.ts'
import { views } from './views.ts'

const pullsOf = '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'
const reviewsOf = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

/** What a forge knows about a merge: which pull request a commit came by, what was said of it, and by whom. */
export const answerReview = (asked: Asked, world: World, rest: string): Answer | undefined => {
  const { flavour, origin, repository, state, smallest } = world
  const show = views(flavour, origin, repository)
  const [, listed] = /^\/commits\/([0-9a-f]{40})\/statuses$/.exec(rest) ?? []
  if (listed !== undefined) {
    const found = state.statuses.filter(({ sha }) => sha === listed)
    return onePage(found.toReversed().map(show.status), asked, world)
  }
  const [, came] = /^\/commits\/([0-9a-f]{40})\/pulls$/.exec(rest) ?? []
  if (came !== undefined && flavour === 'github') {
    const pulls = (state.cameBy.get(came) ?? []).flatMap((number) => state.pulls.get(number) ?? [])
    return onePage(
      pulls.map((pull) => show.pull(pull, smallest('GET', pullsOf, 200))),
      asked,
      world
    )
  }
  // Gitea answers for the merge alone, and has no list.
  const [, merge] = /^\/commits\/([0-9a-f]{40})\/pull$/.exec(rest) ?? []
  if (merge !== undefined && flavour === 'gitea') {
    const pull = [...state.pulls.values()].find(({ merged }) => merged?.commit === merge)
    return pull === undefined
      ? fail(404, 'pull request does not exist')
      : { status: 200, body: show.pull(pull, {}), headers: {} }
  }
  const [, number] = /^\/pulls\/(\d+)\/reviews$/.exec(rest) ?? []
  if (number === undefined) return undefined
  if (!state.pulls.has(Number(number))) return fail(404, 'Not Found')
  const reviews = state.reviews.filter(({ pull }) => pull === Number(number))
  return onePage(
    reviews.map((review) => show.review(review, smallest('GET', reviewsOf, 200))),
    asked,
    world
  )
}
