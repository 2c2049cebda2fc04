import type { PullReview } from '../../trust/evidence.ts'
import { UserError } from '../../ports.ts'
import { fieldsOf, listAll, textOf } from './pages.ts'
import type { Asking } from './pages.ts'

/** What GitHub and Gitea call what a review says. Everything else changes nobody's mind. */
const says: Readonly<Record<string, PullReview['says']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  REQUEST_CHANGES: 'changes-requested',
  DISMISSED: 'dismissed',
}

const writers: readonly unknown[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

export const listReviews = async (pull: number, asking: Asking): Promise<readonly PullReview[]> => {
  const { repository, flavour } = asking
  const found = await listAll(`/repos/${repository}/pulls/${pull}/reviews`, asking, {
    what: `the reviews of pull request ${pull}`,
    needs: 'pull-requests: read',
    read: (value) => readReview(value, flavour),
  })
  if (found === undefined)
    throw new UserError(
      `the forge shows no reviews of pull request ${pull}: the job needs pull-requests: read`
    )
  return found.toSorted((a, b) => a.id - b.id)
}

const readReview = (value: unknown, flavour: Asking['flavour']): PullReview | undefined => {
  const {
    id,
    user,
    state,
    commit_id: headSha,
    author_association: association,
    official,
    dismissed,
  } = fieldsOf(value)
  const said = Object.hasOwn(says, textOf(state)) ? says[textOf(state)] : undefined
  const { login, type } = fieldsOf(user)
  if (typeof id !== 'number' || said === undefined || typeof login !== 'string') return undefined
  return {
    id,
    by: login,
    headSha: textOf(headSha),
    says: dismissed === true ? 'dismissed' : said,
    // A workflow may be allowed to approve; it is nobody.
    counts: flavour === 'gitea' ? official === true : type !== 'Bot' && writers.includes(association),
  }
}
