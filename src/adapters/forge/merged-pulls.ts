import type { MainlineCommit, MergedPull } from '../../trust/evidence.ts'
import { unexpected } from './client.ts'
import { fieldsOf, listAll, textOf } from './pages.ts'
import type { Asking } from './pages.ts'

const needs = 'pull-requests: read'

/** So long a forge may need to know which pull request a commit came by. */
const young = 15 * 60_000
const waits = [2000, 4000]

/** How often a run still waits: many young pushes are pushes, and not many that the forge does not know yet. */
export type Patience = { left: number }

type Pull = MergedPull & {
  readonly merged: boolean
  readonly branch: string
  readonly repository: string
  readonly mergeSha: string | undefined
}

/** Asked of the forge, never read from the message alone: anybody can write `(#7)`. */
export const mergedPulls = async (
  commit: MainlineCommit,
  branch: string,
  asking: Asking & { readonly patience: Patience }
): Promise<readonly MergedPull[]> => {
  const { clock, repository, patience } = asking
  const isOurs = (pull: Pull): boolean =>
    pull.merged && pull.branch === branch && pull.repository.toLowerCase() === repository.toLowerCase()
  for (let attempt = 0; ; attempt += 1) {
    const found = (await pullsOf(commit.sha, asking)).filter(isOurs)
    if (found.length > 0) return found
    const wait = waits[attempt]
    if (wait === undefined || patience.left === 0 || clock.now() - commit.time > young) break
    patience.left -= 1
    await clock.sleep(wait)
  }
  const hinted = await hintedPull(commit.subject, asking)
  return hinted !== undefined && isOurs(hinted) && hinted.mergeSha === commit.sha ? [hinted] : []
}

const pullsOf = async (sha: string, asking: Asking): Promise<readonly Pull[]> => {
  const { request, repository, flavour } = asking
  const route = `/repos/${repository}/commits/${sha}/pull`
  const what = `the pull request of commit ${sha}`
  if (flavour === 'github') return (await listAll(`${route}s`, asking, { what, needs, read: readPull })) ?? []
  const answer = await request('GET', route)
  if (answer.status === 404) return []
  const pull = readPull(answer.data)
  if (answer.status !== 200 || pull === undefined) throw unexpected(answer, what, needs)
  return pull.mergeSha === sha ? [pull] : []
}

/** `Title (#7)` of a squash, `Merge pull request #7 from …` and `Merge pull request 'Title' (#7) from …` of a merge. */
const hintedPull = async (subject: string, { request, repository }: Asking): Promise<Pull | undefined> => {
  const number =
    /\(#(\d{1,9})\)(?: from .*)?$/.exec(subject)?.[1] ?? /^Merge pull request #(\d{1,9}) /.exec(subject)?.[1]
  if (number === undefined) return undefined
  const answer = await request('GET', `/repos/${repository}/pulls/${number}`)
  return answer.status === 200 ? readPull(answer.data) : undefined
}

const readPull = (value: unknown): Pull | undefined => {
  const {
    number,
    head,
    base,
    user,
    merged_at: mergedAt,
    merge_commit_sha: mergeSha,
    html_url: url,
  } = fieldsOf(value)
  const headSha = textOf(fieldsOf(head)['sha'])
  if (typeof number !== 'number' || !/^[0-9a-f]{40,64}$/.test(headSha)) return undefined
  const { ref, repo } = fieldsOf(base)
  return {
    number,
    headSha,
    author: textOf(fieldsOf(user)['login']),
    url: textOf(url),
    merged: typeof mergedAt === 'string' && mergedAt !== '',
    branch: textOf(ref),
    repository: textOf(fieldsOf(repo)['full_name']),
    mergeSha: typeof mergeSha === 'string' ? mergeSha : undefined,
  }
}
