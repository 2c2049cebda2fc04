import type { CommentOutcome, Forge, Generation } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { Ambiguous, refusalOf, unexpected } from './client.ts'
import type { Answer, Request } from './client.ts'
import { listComments, readComment } from './comments.ts'
import type { StoredComment } from './comments.ts'
import { isLater, readMarker, writeMarker } from './marker.ts'

type Wanted = Parameters<Forge['upsertComment']>[0]
type Parts = {
  readonly request: Request
  readonly repository: string
  readonly identity: () => Promise<number>
}

const needs = 'pull-requests: write'

/**
 * One comment per pull request and key, found by marker and author over all pages. Marker alone would adopt what
 * anybody pasted. Requests for a new comment: list, create, list again; for an unchanged one: list, identity.
 */
export const upsertComment = async (wanted: Wanted, parts: Parts): Promise<CommentOutcome> => {
  const own = await ownComments(wanted, parts)
  const [oldest, ...extras] = own
  if (oldest === undefined) return wanted.onlyIfExists ? { status: 'not-needed' } : create(wanted, parts)
  const newer = await newerOwner(own, wanted, parts)
  if (newer !== undefined) return { status: 'superseded', reason: newer }
  const outcome = await update(oldest, wanted, parts)
  if (outcome.status !== 'read-only') await remove(extras, parts)
  return outcome
}

const ownComments = async (
  { pull, key }: Wanted,
  { request, repository, identity }: Parts
): Promise<readonly StoredComment[]> => {
  const marked = (await listComments(request, repository, pull)).filter(({ body }) =>
    body.startsWith(`<!-- plumbline:${key} `)
  )
  if (marked.length === 0) return []
  const id = await identity()
  return marked.filter(({ authorId }) => authorId === id)
}

/** Why an existing comment must stay: a later run of this head wrote it, or ours is not the head any more. */
const newerOwner = async (
  own: readonly StoredComment[],
  { pull, key, generation }: Wanted,
  { request, repository }: Parts
): Promise<string | undefined> => {
  const stored = own.flatMap(({ body }) => readMarker(key, body) ?? [])
  if (stored.some((other) => other.head === generation.head && isLater(other, generation)))
    return 'a later run has written it'
  if (stored.every((other) => other.head === generation.head)) return undefined
  const head = await currentHead(request, repository, pull)
  return head === generation.head ? undefined : `the pull request has moved on to ${head}`
}

const currentHead = async (request: Request, repository: string, pull: number): Promise<string> => {
  const answer = await request('GET', `/repos/${repository}/pulls/${pull}`)
  const head =
    typeof answer.data === 'object' && answer.data !== null && 'head' in answer.data
      ? answer.data.head
      : undefined
  const sha = typeof head === 'object' && head !== null && 'sha' in head ? head.sha : undefined
  if (answer.status !== 200 || typeof sha !== 'string')
    throw unexpected(answer, `pull request ${pull}`, 'pull-requests: read')
  return sha
}

const create = async (wanted: Wanted, parts: Parts): Promise<CommentOutcome> => {
  const { request, repository } = parts
  const text = bodyOf(wanted.key, wanted.generation, wanted.body)
  let answer: Answer
  try {
    answer = await request('POST', `/repos/${repository}/issues/${wanted.pull}/comments`, { body: text })
  } catch (error) {
    if (!(error instanceof Ambiguous)) throw error
    // It may have been stored all the same: a second one is made only if it was not.
    const [stored] = await ownComments(wanted, parts)
    if (stored !== undefined) return update(stored, wanted, parts)
    throw new UserError(`the comment could not be written (${error.message}): run this again later`)
  }
  const refusal = refusalOf(answer, needs)
  if (refusal !== undefined) return { status: 'read-only', reason: refusal }
  const made = readComment(answer.data)
  if (answer.status !== 201 || made === undefined) throw unexpected(answer, 'the comment', needs)
  return settle(made, wanted, parts)
}

/** Two runs may have created at once: both list again, both keep the oldest. Doubles as the read-back. */
const settle = async (
  made: StoredComment,
  wanted: Wanted,
  { request, repository }: Parts
): Promise<CommentOutcome> => {
  const all = await listComments(request, repository, wanted.pull)
  const own = all.filter(
    ({ authorId, body }) => authorId === made.authorId && readMarker(wanted.key, body) !== undefined
  )
  const [oldest, ...extras] = own
  const text = bodyOf(wanted.key, wanted.generation, wanted.body)
  const stored = own.find(({ id }) => id === made.id)
  if (stored === undefined || oldest === undefined)
    throw new UserError('the forge took the comment and does not show it: run this again')
  if (!sameText(stored.body, text))
    throw new UserError('the forge stored another text than was sent: run this again')
  if (oldest.id === made.id) {
    await removeAll(extras, request, repository)
    return { status: 'created', url: made.url }
  }
  const first = readMarker(wanted.key, oldest.body)
  await removeAll([made], request, repository)
  if (first !== undefined && isLater(first, wanted.generation))
    return { status: 'superseded', reason: 'a later run has written it' }
  return update(oldest, wanted, { request, repository, identity: async () => made.authorId })
}

const update = async (
  stored: StoredComment,
  { key, generation, body }: Wanted,
  { request, repository }: Parts
): Promise<CommentOutcome> => {
  const text = bodyOf(key, generation, body)
  const known = readMarker(key, stored.body)
  if (known?.head === generation.head && sameText(visible(stored.body), body))
    return { status: 'unchanged', url: stored.url }
  const answer = await request('PATCH', `/repos/${repository}/issues/comments/${stored.id}`, { body: text })
  const refusal = refusalOf(answer, needs)
  if (refusal !== undefined) return { status: 'read-only', reason: refusal }
  if (answer.status !== 200) throw unexpected(answer, 'the comment', needs)
  const back = await request('GET', `/repos/${repository}/issues/comments/${stored.id}`)
  const now = readComment(back.data)
  if (now === undefined || !sameText(now.body, text))
    throw new UserError(
      'the forge answered well and kept the old comment: it may be too long for this forge. The report is in the job summary'
    )
  return { status: 'updated', url: stored.url }
}

const remove = (extras: readonly StoredComment[], { request, repository }: Parts): Promise<void> =>
  removeAll(extras, request, repository)

const removeAll = async (
  extras: readonly StoredComment[],
  request: Request,
  repository: string
): Promise<void> => {
  for (const { id } of extras) await request('DELETE', `/repos/${repository}/issues/comments/${id}`)
}

const bodyOf = (key: string, generation: Generation, body: string): string =>
  `${writeMarker(key, generation)}\n${body}`
const visible = (body: string): string => body.slice(body.indexOf('\n') + 1)

/** Forges may store other line ends and trim the end. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', () => '\n').trimEnd() === b.replaceAll('\r\n', () => '\n').trimEnd()
