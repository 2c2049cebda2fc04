import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startForge, tokens } from '../../lab/forge/forge.ts'
import type { LabForge } from '../../lab/forge/forge.ts'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import type { LabRepository } from '../../lab/repository.ts'
import { runAction } from '../../lab/run-action.ts'
import { root } from '../fleet-files.ts'

describe('apply where there is nothing that it could write to', () => {
  let folder = ''
  let repository: LabRepository
  let forge: LabForge
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-none-'))
    repository = await makeRepository(folder, join(root, 'nodes'), async (read) => ({
      'nodes/cluster.yaml': `${await read('nodes/cluster.yaml')}# tuned\n`,
    }))
    const work = gitIn(repository.workspace)
    await work('push', '--quiet', repository.origin, `${repository.merge}:refs/heads/main`)
    const { head, base } = repository
    forge = await startForge('github', [{ number: 1, head, base, baseRef: 'main' }])
  })
  afterAll(async () => {
    await forge.close()
    await rm(folder, { recursive: true, force: true })
  })

  const run = (name: string, commit: string) =>
    runAction({
      actionFolder: join(root, 'actions', 'apply'),
      workspace: repository.workspace,
      scratch: join(folder, name),
      event: {
        name: 'push',
        payload: { repository: { full_name: forge.repository, default_branch: 'main' } },
      },
      forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job },
      run: { id: 1, attempt: 1 },
      sha: commit,
      ref: 'refs/heads/main',
    })

  it('says of nodes whose system has no adapter yet that they are not supported, and asks nothing of them', async () => {
    const result = await run('ubuntu', repository.merge)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', applied: '0' } })
    const outcome = JSON.parse(await readFile(result.outputs['report'] ?? '', 'utf8')) as {
      readonly items: readonly { readonly state: string }[]
    }
    expect(outcome.items.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'unsupported'))
    expect(result.summary).toContain('nothing was started')
  })

  it('shows every mistake of a fleet that cannot be rendered, at its place', async () => {
    const work = gitIn(repository.workspace)
    await work('rm', '--quiet', '-r', '--cached', 'nodes/cluster.yaml')
    await work('commit', '--quiet', '--message=Lose the cluster')
    const broken = await work('rev-parse', 'HEAD')
    await work('push', '--quiet', '--force', repository.origin, `${broken}:refs/heads/main`)
    const result = await run('broken', broken)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } })
    expect(result.stdout).toMatch(/::error title=no-cluster,file=nodes\/cluster\.yaml,line=1/)
    expect(result.stdout).toContain('::error::what was merged in nodes/ cannot be rendered')
  })
})
