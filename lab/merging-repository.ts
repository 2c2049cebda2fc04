import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { LabForge } from './forge/forge.ts'
import { actionsBot, giteaActions, owner } from './forge/state.ts'
import type { Review, Status, User } from './forge/state.ts'
import { gitIn } from './repository.ts'

/** New texts by path from the repository's root; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>

export type MergeHow = 'merge' | 'squash' | 'rebase'

/** A repository whose pull requests are really merged, and a forge that is told. */
export type MergingRepository = {
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

/** What a commit is made from: parents, a tree to start with, and files beside it. */
type Made = {
  readonly message: string
  readonly parents: readonly string[]
  /** That of the first parent where none is given. */
  readonly tree?: string
  readonly files?: Files
}

/** Starts with `files` on main. */
export const makeMergingRepository = async (
  folder: string,
  files: Files,
  forge: LabForge
): Promise<MergingRepository> => {
  const origin = join(folder, 'origin.git')
  const git = gitIn(origin)
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', origin)
  const { state, flavour } = forge
  const job = flavour === 'gitea' ? giteaActions : actionsBot
  let commits = 0

  /** One process makes the commit and moves the ref, as a forge does without a work tree. */
  const commit = async (
    ref: string,
    { message, parents: [from, ...others], tree, files: changed = {} }: Made
  ): Promise<string> => {
    const lines = [
      `commit ${ref}`,
      'mark :1',
      `committer lab <lab@lab.example> ${commitSeconds} +0000`,
      ...data(message),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...others.map((parent) => `merge ${parent}`),
      ...(tree === undefined ? [] : [`M 040000 ${tree} `]),
      ...Object.entries(changed).flatMap(([path, text]) =>
        text === null ? [`D ${path}`] : [`M 100644 inline ${path}`, ...data(text)]
      ),
      '',
      'get-mark :1',
      'done',
    ]
    return fastImport(origin, `${lines.join('\n')}\n`)
  }
  const main = () => git('rev-parse', 'refs/heads/main')
  const pullOf = (number: number) => {
    const pull = state.pulls.get(number)
    if (pull === undefined) throw new Error(`there is no pull request ${number}`)
    return pull
  }
  const setHead = async (number: number, made: Made): Promise<string> => {
    const head = await commit(`refs/pull/${number}/head`, made)
    pullOf(number).head = head
    return head
  }
  const treeOf = async (onto: string, head: string): Promise<string> =>
    (await git('merge-tree', '--write-tree', '--no-messages', onto, head)).split('\n')[0] ?? ''

  /** Moves a ref to what merging makes on top of `onto`; every commit of it, oldest first. */
  const mergeOnto = async (
    number: number,
    how: MergeHow,
    onto: string,
    ref: string,
    evil: Files = {}
  ): Promise<readonly string[]> => {
    const { head } = pullOf(number)
    const tune = `Tune the nodes (#${number})`
    if (how === 'merge') {
      const message =
        flavour === 'gitea'
          ? `Merge pull request 'Tune' (#${number}) from tune into main`
          : `Merge pull request #${number} from lab/tune`
      const tree = await treeOf(onto, head)
      return [await commit(ref, { message, parents: [onto, head], tree, files: evil })]
    }
    if (how === 'squash')
      return [
        await commit(ref, { message: tune, parents: [onto], tree: await treeOf(onto, head), files: evil }),
      ]
    const own = (await git('rev-list', '--reverse', `${onto}..${head}`)).split('\n')
    const made: string[] = []
    for (const sha of own) {
      const parent = made.at(-1) ?? onto
      made.push(await commit(ref, { message: tune, parents: [parent], tree: await treeOf(parent, sha) }))
    }
    return made
  }

  const landed = (number: number, shas: readonly string[]): string => {
    for (const sha of shas) state.cameBy.set(sha, [number])
    const tip = shas.at(-1) ?? ''
    pullOf(number).merged = { commit: tip }
    return tip
  }

  await commit('refs/heads/main', { message: 'Describe the cluster', parents: [], files })

  return {
    origin,
    main,
    open: async (changed, { from, author = owner } = {}) => {
      const base = from ?? (await main())
      const number = state.pulls.size + 1
      state.pulls.set(number, { number, head: base, base, baseRef: 'main', author })
      await setHead(number, { message: `Tune the nodes, ${++commits}`, parents: [base], files: changed })
      return number
    },
    update: (number, changed) =>
      setHead(number, {
        message: `Tune them more, ${++commits}`,
        parents: [pullOf(number).head],
        files: changed,
      }),
    catchUp: async (number) => {
      const { head } = pullOf(number)
      const onto = await main()
      return setHead(number, { message: 'Merge main', parents: [head, onto], tree: await treeOf(head, onto) })
    },
    show: async (number, but = {}) => {
      const { head } = pullOf(number)
      state.statuses.push({
        id: state.nextId++,
        sha: head,
        context: 'plumbline/reviewed',
        state: 'success',
        description: but.description ?? `reviewed ${await main()} ${head}`,
        targetUrl: '',
        creator: job,
        ...but,
      })
    },
    review: (number, user, said = 'APPROVED', { head = pullOf(number).head, writer = true } = {}) =>
      void state.reviews.push({ id: state.nextId++, pull: number, user, state: said, head, writer }),
    merge: async (number, how = 'merge', evil = {}) =>
      landed(number, await mergeOnto(number, how, await main(), 'refs/heads/main', evil)),
    queue: async (numbers, how = 'merge') => {
      let tip = await main()
      for (const number of numbers)
        tip = landed(number, await mergeOnto(number, how, tip, 'refs/heads/queue'))
      await git('update-ref', 'refs/heads/main', tip)
      return tip
    },
    push: async (changed, message = `Change something, ${++commits}`) =>
      commit('refs/heads/main', { message, parents: [await main()], files: changed }),
    forcePush: async (sha) => void (await git('update-ref', 'refs/heads/main', sha)),
    clone: async (name) => {
      const workspace = join(folder, name)
      await gitIn(folder)(
        'clone',
        '--quiet',
        '--no-tags',
        '--single-branch',
        '--no-checkout',
        `file://${origin}`,
        workspace
      )
      return workspace
    },
  }
}

/** As `gitIn` dates its own. */
const commitSeconds = Date.UTC(2026, 1, 1, 12) / 1000

const data = (text: string): readonly string[] => [`data ${Buffer.byteLength(text)}`, text]

const fastImport = (origin: string, stream: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', origin, 'fast-import', '--quiet', '--force', '--done'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let told = ''
    let wrong = ''
    child.stdout.on('data', (chunk: Buffer) => void (told += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => void (wrong += chunk.toString('utf8')))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(told.trim()) : reject(new Error(wrong))))
    child.stdin.end(stream)
  })
