import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { startForge, tokens } from './forge/forge.ts'
import type { Flavour } from './forge/forge.ts'
import { placeNodes, startHomelab } from './homelab.ts'
import type { Homelab } from './homelab.ts'
import { makeMergingRepository } from './merging-repository.ts'
import type { Files, MergingRepository } from './merging-repository.ts'
import { gitIn } from './repository.ts'
import { runAction } from './run-action.ts'
import type { ActionRun } from './run-action.ts'
import { makeTwin } from './twin.ts'

const root = new URL('..', import.meta.url).pathname

/** A homelab with its whole road: pull requests, the gate, merges, and the runner that applies them. */
export type ReviewedHomelab = Homelab & {
  readonly repository: MergingRepository
  /** Text of a file on main. */
  readonly read: (path: string) => Promise<string>
  /** The committed gate on a pull request as it stands, as a runner of the forge runs it. */
  readonly gate: (pull: number, id: number) => Promise<ActionRun>
}

/** Texts of every file below a folder, as they are to lie below `nodes/`. */
const filesOf = async (folder: string): Promise<Files> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    await Promise.all(
      paths.map(
        async (path) => [join('nodes', relative(folder, path)), await readFile(path, 'utf8')] as const
      )
    )
  )
}

/** The example fleet on lab Talos nodes, which run what main's first commit renders. `settings` go below `spec`. */
export const startReviewedHomelab = async (
  folder: string,
  nodes: readonly string[],
  settings: string,
  flavour: Flavour = 'github'
): Promise<ReviewedHomelab> => {
  const source = join(folder, 'nodes')
  await makeTwin(source, nodes, settings)
  await placeNodes(source, nodes)
  const forge = await startForge(flavour)
  const repository = await makeMergingRepository(folder, await filesOf(source), forge)
  const workspace = await repository.clone('workspace')
  const homelab = await startHomelab(folder, { workspace, base: await repository.main() }, forge)
  return {
    ...homelab,
    repository,
    read: async (path) => `${await gitIn(repository.origin)('show', `main:${path}`)}\n`,
    gate: async (number, id) => {
      const { head, base } = forge.state.pulls.get(number) ?? { head: '', base: '' }
      const work = gitIn(workspace)
      await work('fetch', '--quiet', 'origin', `refs/pull/${number}/head`)
      await work('checkout', '--quiet', '--detach', 'FETCH_HEAD')
      const ends = { repo: { full_name: forge.repository } }
      return runAction({
        actionFolder: root,
        workspace,
        scratch: join(folder, `gate-${id}`),
        event: {
          name: 'pull_request',
          payload: {
            action: 'opened',
            number,
            pull_request: {
              number,
              head: { ...ends, sha: head, ref: 'tune' },
              base: { ...ends, sha: base, ref: 'main' },
            },
            repository: { full_name: forge.repository, default_branch: 'main' },
          },
        },
        forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job, gitea: flavour === 'gitea' },
        run: { id, attempt: 1 },
        sha: head,
        ref: `refs/pull/${number}/merge`,
      })
    },
  }
}
