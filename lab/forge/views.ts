import type { Annotation } from '../annotations.ts'
import { owner } from './state.ts'
import type { Comment, Pull, Review, Status, User } from './state.ts'

const stamp = (seconds: number): string =>
  new Date(Date.UTC(2026, 1, 1) + seconds * 1000).toISOString().replace('.000Z', () => 'Z')

const giteaStates = {
  APPROVED: 'APPROVED',
  CHANGES_REQUESTED: 'REQUEST_CHANGES',
  COMMENTED: 'COMMENT',
  DISMISSED: 'APPROVED',
} as const

/** Bodies of answers, as each flavour writes them. */
export const views = (flavour: 'github' | 'gitea', origin: string, repository: string) => {
  const api = `${origin}${flavour === 'gitea' ? '/api/v1' : ''}`

  const user = ({ id, login, type }: User) =>
    flavour === 'gitea'
      ? { id, login, username: login, avatar_url: '', html_url: `${origin}/${login}` }
      : {
          login,
          id,
          node_id: `U_${id}`,
          avatar_url: `${origin}/avatars/${id}`,
          gravatar_id: '',
          url: `${api}/users/${encodeURIComponent(login)}`,
          html_url: `${origin}/${encodeURIComponent(login)}`,
          ...Object.fromEntries(
            [
              'followers',
              'following',
              'gists',
              'starred',
              'subscriptions',
              'organizations',
              'repos',
              'events',
              'received_events',
            ].map((name) => [`${name}_url`, `${api}/users/${id}/${name}`])
          ),
          type,
          site_admin: false,
        }

  const comment = (each: Comment) => ({
    id: each.id,
    ...(flavour === 'github' && {
      node_id: `IC_${each.id}`,
      author_association: 'NONE',
      performed_via_github_app: null,
    }),
    url: `${api}/repos/${repository}/issues/comments/${each.id}`,
    html_url: `${origin}/${repository}/pull/${each.pull}#issuecomment-${each.id}`,
    issue_url: `${api}/repos/${repository}/issues/${each.pull}`,
    body: each.body,
    user: user(each.user),
    created_at: stamp(each.id),
    updated_at: stamp(each.updated),
  })

  const status = (each: Status) => ({
    id: each.id,
    ...(flavour === 'github' && {
      node_id: `SC_${each.id}`,
      avatar_url: `${origin}/avatars/${each.creator.id}`,
    }),
    url: `${api}/repos/${repository}/statuses/${each.sha}`,
    // The workflow's own identity has no user on Gitea.
    ...(flavour === 'gitea'
      ? { status: each.state, creator: each.creator.id < 0 ? null : user(each.creator) }
      : { state: each.state, creator: user(each.creator) }),
    description: each.description,
    target_url: each.targetUrl,
    context: each.context,
    created_at: stamp(each.id),
    updated_at: stamp(each.id),
  })

  /** What is read of it, over an answer that the description allows. */
  const pull = (each: Pull, smallest: unknown) => {
    const whole = smallest as { readonly head?: object; readonly base?: { readonly repo?: object } }
    return {
      ...whole,
      number: each.number,
      html_url: `${origin}/${repository}/pull/${each.number}`,
      state: each.merged === undefined ? 'open' : 'closed',
      user: user(each.author ?? owner),
      merged_at: each.merged === undefined ? null : stamp(each.number),
      merge_commit_sha: each.merged?.commit ?? null,
      head: { ...whole.head, ref: 'tune', sha: each.head },
      base: {
        ...whole.base,
        ref: each.baseRef,
        sha: each.base,
        repo: { ...whole.base?.repo, full_name: repository },
      },
    }
  }

  /** Gitea keeps what a review said when it is dismissed, and has words of its own. */
  const review = (each: Review, smallest: unknown) =>
    flavour === 'gitea'
      ? {
          id: each.id,
          user: user(each.user),
          state: giteaStates[each.state],
          commit_id: each.head,
          official: each.writer,
          stale: false,
          dismissed: each.state === 'DISMISSED',
        }
      : {
          ...(smallest as object),
          id: each.id,
          user: user(each.user),
          state: each.state,
          commit_id: each.head,
          author_association: each.writer ? 'COLLABORATOR' : 'CONTRIBUTOR',
        }

  const annotation = ({ level, path, line, title, message }: Annotation) => ({
    path,
    start_line: line,
    end_line: line,
    start_column: null,
    end_column: null,
    annotation_level: level,
    title,
    message,
    raw_details: '',
    blob_href: `${origin}/${repository}/blob/main/${path}`,
  })

  return { annotation, user, comment, status, pull, review }
}
