import type { CommitStatus } from '../../trust/evidence.ts'
import { actionsBot } from './actions-bot.ts'
import { fieldsOf, listAll, textOf } from './pages.ts'
import type { Asking } from './pages.ts'

/** GitHub sends the newest first, so our newest ends the list; Gitea sorts by the second and is read to the end. */
export const listStatuses = async (
  sha: string,
  context: string,
  asking: Asking
): Promise<readonly CommitStatus[]> => {
  const { repository, flavour } = asking
  const found = await listAll<CommitStatus>(`/repos/${repository}/commits/${sha}/statuses`, asking, {
    what: `the statuses of ${sha}`,
    needs: 'statuses: read',
    read: (value) => readStatus(value, context, flavour),
    ...(flavour === 'github' && { enough: (items) => items.some(({ ours }) => ours) }),
  })
  return (found ?? []).toSorted((a, b) => b.id - a.id)
}

const readStatus = (value: unknown, wanted: string, flavour: Asking['flavour']): CommitStatus | undefined => {
  const { id, context, state, status, description, creator } = fieldsOf(value)
  if (context !== wanted || typeof id !== 'number') return undefined
  const { id: creatorId, login } = fieldsOf(creator)
  // Gitea gives a workflow's own token no user, and a person always one.
  const ours = flavour === 'gitea' ? creator === null : creatorId === actionsBot
  return {
    id,
    state: textOf(status ?? state),
    description: textOf(description),
    ours,
    by: ours ? 'a workflow' : textOf(login),
  }
}
