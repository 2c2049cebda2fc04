import type { ForgeEvent, Git } from '../../ports.ts'
import { UserError } from '../../ports.ts'

/** What a run is about, or why it is about nothing. */
export type Merged =
  | { readonly status: 'merged'; readonly commit: string; readonly branch: string }
  | { readonly status: 'superseded' | 'refused-ref'; readonly why: string }

/**
 * The commit that this run may apply: what is checked out, what made the runner start, and what is on the forge's default
 * branch must be the same. A workflow file of another branch can leave any other check out, but not this one.
 */
export const mergedCommit = async (event: ForgeEvent, outstanding: boolean, git: Git): Promise<Merged> => {
  if (!('ref' in event))
    throw new UserError(
      `this action applies what was merged, and the event is "${'event' in event ? event.event : event.name}": run it on push`
    )
  if (event.name === 'schedule' && !outstanding)
    throw new UserError('on a schedule this finishes what was left: say so with outstanding: true')
  const { sha, ref, defaultBranch: branch } = event
  if (branch === undefined)
    throw new UserError('the event does not say which branch is the default one: run this inside a workflow')
  const refused = (why: string): Merged => ({ status: 'refused-ref', why })
  if (ref !== `refs/heads/${branch}`)
    return refused(`this run is for ${ref === '' ? 'no ref' : ref}, and nodes get what is on ${branch}`)
  const out = (await git.tree('HEAD')).sha
  if (out !== sha) return refused(`checked out is ${out ?? 'no commit'}, and the run is for ${sha}`)
  const tip = await git.remoteTip(branch)
  if (tip === sha) return { status: 'merged', commit: sha, branch }
  return (await git.descends(sha, tip))
    ? { status: 'superseded', why: `${branch} is at ${tip} now: its own run goes on from here` }
    : refused(`${sha} is not on ${branch}, which is at ${tip}: it was pushed over`)
}
