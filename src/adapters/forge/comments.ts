import type { Answer, Request } from './client.ts'
import { unexpected } from './client.ts'
import { nextPage } from './pages.ts'

/** A comment as both flavours send it. */
export type StoredComment = {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly authorId: number
  readonly authorLogin: string
}

const needs = 'pull-requests: write'

/**
 * Every comment of a pull request, oldest first. Pages by the Link header: a short page proves nothing, because Gitea
 * knows no pages for comments and has its own size for other lists.
 */
export const listComments = async (
  request: Request,
  repository: string,
  pull: number
): Promise<readonly StoredComment[]> => {
  const comments: StoredComment[] = []
  let route: string | undefined = `/repos/${repository}/issues/${pull}/comments?per_page=100&limit=100`
  const seen = new Set<string>()
  while (route !== undefined && !seen.has(route)) {
    seen.add(route)
    const answer: Answer = await request('GET', route)
    if (answer.status !== 200 || !Array.isArray(answer.data))
      throw unexpected(answer, `comments of pull request ${pull}`, needs)
    comments.push(...answer.data.flatMap((item: unknown) => readComment(item) ?? []))
    route = nextPage(answer)
  }
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()].toSorted(
    (a, b) => a.id - b.id
  )
}

export const readComment = (value: unknown): StoredComment | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, body, html_url: url, user } = value as Record<string, unknown>
  if (typeof id !== 'number' || typeof body !== 'string') return undefined
  const { id: authorId, login } =
    typeof user === 'object' && user !== null ? (user as Record<string, unknown>) : {}
  return {
    id,
    body,
    url: typeof url === 'string' ? url : '',
    authorId: typeof authorId === 'number' ? authorId : 0,
    authorLogin: typeof login === 'string' ? login : '',
  }
}
