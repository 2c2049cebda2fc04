import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../../lab/repository.ts'
import { root } from '../fleet-files.ts'
import { startApplyWorld, sysctl, worker } from './apply-world.ts'
import type { ApplyWorld } from './apply-world.ts'

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

describe('apply by hand, while the forge is down', () => {
  let world: ApplyWorld
  let files: readonly string[] = []
  let commit = ''
  beforeAll(async () => {
    world = await startApplyWorld()
    commit = await world.merge(sysctl(262_144))
    await gitIn(world.repository.workspace)('fetch', '--quiet', 'origin')
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-hand-'))
    const [talosconfig, kubeconfig] = [join(folder, 'talosconfig'), join(folder, 'kubeconfig')]
    await writeFile(talosconfig, await world.fleet.talos.talosconfig(['os:admin']), { mode: 0o600 })
    await writeFile(kubeconfig, world.fleet.kubernetes.kubeconfig('plumbline'), { mode: 0o600 })
    files = ['--talosconfig', talosconfig, '--kubeconfig', kubeconfig]
  })
  afterAll(() => world.close())

  const byHand = async (words: readonly string[], environment: Record<string, string> = {}): Promise<Ran> => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: tmpdir(),
      ...world.fleet.environment,
      ...environment,
    }
    return promisify(execFile)(process.execPath, [join(root, 'actions/apply/main.js'), ...words], {
      cwd: world.repository.workspace,
      env,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: unknown) => error as Ran
    )
  }

  it('needs a reason, a known mode, and a person', async () => {
    const short = await byHand(['--break-glass', 'oops', ...files])
    expect(short).toMatchObject({ code: 1, stdout: '' })
    expect(short.stderr).toContain('needs a reason of some words')
    expect((await byHand(['--break-glass', 'the forge is down', '--mode', 'some'])).stderr).toContain(
      '--mode is "some"'
    )
    expect((await byHand(['--no-such'])).stderr).toContain('usage: ')
    const workflow = await byHand(['--break-glass', 'the forge is down', ...files], {
      GITHUB_ACTIONS: 'true',
    })
    expect(workflow.stderr).toContain('this is a workflow')
  })

  it('applies what was last fetched of main, and the next run tells who did it and why', async () => {
    // A tag of that name would be taken for the branch.
    const work = gitIn(world.repository.workspace)
    await work('tag', 'origin/main', world.repository.base)
    const origin = `${world.repository.origin}.away`
    await promisify(execFile)('mv', [world.repository.origin, origin])
    const ran = await byHand([
      '--break-glass',
      'forge is down, "registry" moved',
      '--mode',
      'canary',
      ...files,
    ])
    await promisify(execFile)('mv', [origin, world.repository.origin])
    expect(ran.stderr).toBe('')
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(`applying main at ${commit}`)
    expect(ran.stdout).toContain('nobody was asked whether this was reviewed')

    const next = await world.apply({ commit, id: 1 })
    expect(next.outputs).toMatchObject({ verdict: 'applied', applied: '1' })
    expect(next.summary).toMatch(
      new RegExp(`${worker} was last written by hand, without the forge: break-glass \\S+: forge is down`)
    )
  }, 60_000)
})
