import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LabForge } from './forge/forge.ts'
import { actionsBot, giteaActions, owner } from './forge/state.ts'
import type { Review, Status, User } from './forge/state.ts'
import { gitIn } from './repository.ts'

/** New texts by path from the repository's root; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>

export type MergeHow = 'merge' | 'squash' | 'rebase'

/** A repository whose pull requests are really merged, and a forge that is told. */
export type LabHomelab = {
  /** Bare, as the forge serves it. */
  readonly origin: string
  readonly main: () => Promise<string>
  /** Opens a pull request with one commit on top of `from`, else of main. Its head is a ref of the pull request alone. */
  readonly open: (
    files: Files,
    options?: { readonly from?: string; readonly author?: User }
  ) => Promise<number>
  /** Pushes another commit onto a pull request. */
  readonly update: (pull: number, files: Files) => Promise<string>
  /** Merges main into a pull request's branch, as its button does. */
  readonly catchUp: (pull: number) => Promise<string>
  /** What the gate says of a pull request as it stands: which two commits were shown. */
  readonly show: (
    pull: number,
    but?: Partial<Pick<Status, 'sha' | 'state' | 'description' | 'context' | 'creator'>>
  ) => Promise<void>
  readonly review: (
    pull: number,
    user: User,
    state?: Review['state'],
    but?: { head?: string; writer?: boolean }
  ) => void
  /** `evil` is what somebody puts into the merge beside what was shown. */
  readonly merge: (pull: number, how?: MergeHow, evil?: Files) => Promise<string>
  /** Merges one after the other on a branch of the queue, and moves main there at once. */
  readonly queue: (pulls: readonly number[], how?: MergeHow) => Promise<string>
  /** Past every pull request. */
  readonly push: (files: Files, message?: string) => Promise<string>
  readonly forcePush: (sha: string) => Promise<void>
  /** A clone with the history of main and nothing else. */
  readonly clone: (folder: string) => Promise<string>
}

/** Starts with `files` on main. */
export const makeHomelab = async (folder: string, files: Files, forge: LabForge): Promise<LabHomelab> => {
  const origin = join(folder, 'origin.git')
  const author = join(folder, 'author')
  await mkdir(author, { recursive: true })
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', origin)
  const git = gitIn(author)
  await git('init', '--quiet', '--initial-branch=main')
  const { state, flavour } = forge
  const job = flavour === 'gitea' ? giteaActions : actionsBot
  let commits = 0

  const commitFiles = async (changed: Files, message: string): Promise<string> => {
    for (const [path, text] of Object.entries(changed)) {
      await mkdir(dirname(join(author, path)), { recursive: true })
      if (text === null) await rm(join(author, path))
      else await writeFile(join(author, path), text)
    }
    await git('add', '--all')
    await git('commit', '--quiet', '--allow-empty', `--message=${message}`)
    return git('rev-parse', 'HEAD')
  }
  const at = (sha: string): Promise<string> => git('checkout', '--quiet', '--force', '--detach', sha)
  const main = () => gitIn(origin)('rev-parse', 'refs/heads/main')
  const move = (sha: string, ref = 'refs/heads/main') =>
    git('push', '--quiet', '--force', origin, `${sha}:${ref}`)
  const pullOf = (number: number) => {
    const pull = state.pulls.get(number)
    if (pull === undefined) throw new Error(`there is no pull request ${number}`)
    return pull
  }
  const moveHead = async (number: number, head: string): Promise<string> => {
    await move(head, `refs/pull/${number}/head`)
    pullOf(number).head = head
    return head
  }

  /** The commits that merging makes on top of where the work tree stands. */
  const mergeOnto = async (number: number, how: MergeHow, onto: string): Promise<readonly string[]> => {
    const { head } = pullOf(number)
    if (how === 'rebase') {
      const fork = await git('merge-base', onto, head)
      await at(head)
      await git('rebase', '--quiet', '--force-rebase', '--onto', onto, fork)
      return (await git('rev-list', '--reverse', `${onto}..HEAD`)).split('\n')
    }
    await at(onto)
    const title =
      flavour === 'gitea'
        ? `Merge pull request 'Tune' (#${number}) from tune into main`
        : `Merge pull request #${number} from lab/tune`
    if (how === 'merge') await git('merge', '--quiet', '--no-ff', `--message=${title}`, head)
    else {
      await git('merge', '--quiet', '--squash', head)
      await git('commit', '--quiet', `--message=Tune the nodes (#${number})`)
    }
    return [await git('rev-parse', 'HEAD')]
  }

  const landed = (number: number, shas: readonly string[]): void => {
    for (const sha of shas) state.cameBy.set(sha, [number])
    pullOf(number).merged = { commit: shas.at(-1) ?? null }
  }

  await commitFiles(files, 'Describe the cluster')
  await move('HEAD')

  return {
    origin,
    main,
    open: async (changed, { from, author: by = owner } = {}) => {
      const base = from ?? (await main())
      await at(base)
      const head = await commitFiles(changed, `Tune the nodes, ${++commits}`)
      const number = state.pulls.size + 1
      state.pulls.set(number, { number, head, base, baseRef: 'main', author: by })
      await moveHead(number, head)
      return number
    },
    update: async (number, changed) => {
      await at(pullOf(number).head)
      return moveHead(number, await commitFiles(changed, `Tune them more, ${++commits}`))
    },
    catchUp: async (number) => {
      await at(pullOf(number).head)
      await git('merge', '--quiet', '--no-ff', '--message=Merge main', await main())
      return moveHead(number, await git('rev-parse', 'HEAD'))
    },
    show: async (number, but = {}) => {
      const { head } = pullOf(number)
      state.statuses.push({
        id: state.nextId++,
        sha: head,
        context: 'plumbline/reviewed',
        state: 'success',
        description: `reviewed ${await main()} ${head}`,
        targetUrl: '',
        creator: job,
        ...but,
      })
    },
    review: (number, user, said = 'APPROVED', { head = pullOf(number).head, writer = true } = {}) =>
      void state.reviews.push({ id: state.nextId++, pull: number, user, state: said, head, writer }),
    merge: async (number, how = 'merge', evil) => {
      const made = await mergeOnto(number, how, await main())
      if (evil !== undefined) {
        for (const [path, text] of Object.entries(evil)) await writeFile(join(author, path), text ?? '')
        await git('add', '--all')
        await git('commit', '--quiet', '--amend', '--no-edit')
      }
      const tip = await git('rev-parse', 'HEAD')
      landed(number, [...made.slice(0, -1), tip])
      await move(tip)
      return tip
    },
    queue: async (numbers, how = 'merge') => {
      let tip = await main()
      for (const number of numbers) {
        const made = await mergeOnto(number, how, tip)
        tip = made.at(-1) ?? tip
        landed(number, made)
      }
      await move(tip)
      return tip
    },
    push: async (changed, message = `Change something, ${++commits}`) => {
      await at(await main())
      const sha = await commitFiles(changed, message)
      await move(sha)
      return sha
    },
    forcePush: async (sha) => void (await move(sha)),
    clone: async (name) => {
      const workspace = join(folder, name)
      await gitIn(folder)(
        'clone',
        '--quiet',
        '--no-tags',
        '--single-branch',
        '--branch=main',
        `file://${origin}`,
        workspace
      )
      return workspace
    },
  }
}
