import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkImports } from '../../scripts/import-fence.ts'
import { root } from '../fleet-files.ts'

/** A fence that checks nothing looks green, so each rule must catch a planted violation. */
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-fence-'))
  for (const path of ['src', 'lab', 'scripts', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    await cp(join(root, path), join(folder, path), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const planted = async (path: string, text: string): Promise<readonly string[]> => {
  await writeFile(join(folder, path), text)
  const { violations } = await checkImports(folder)
  await rm(join(folder, path))
  return violations.filter(({ from }) => from.endsWith(path)).map(({ rule }) => rule)
}

describe('the import fence', () => {
  it('sees the whole house, and finds it in order', async () => {
    const { violations, modules } = await checkImports(root)
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(100)
  })

  it.each([
    [
      'src/fleet/planted.ts',
      "import { sysctls } from '../subjects/sysctls/subject.ts'\nexport const x = sysctls\n",
    ],
    [
      'src/subjects/planted.ts',
      "import type { Rendering } from '../render/rendering.ts'\nexport type X = Rendering\n",
    ],
    ['src/render/planted.ts', "import { readFile } from 'node:fs/promises'\nexport const x = readFile\n"],
    [
      'src/compare/planted.ts',
      "import type { PlanReport } from '../report/plan-report.ts'\nexport type X = PlanReport\n",
    ],
    [
      'src/trust/planted.ts',
      "import type { Policy } from '../rollout/rollout-plan.ts'\nexport type X = Policy\n",
    ],
    ['src/report/planted.ts', "import * as core from '@actions/core'\nexport const x = core\n"],
    [
      'src/adapters/git/planted.ts',
      "import { openForge } from '../forge/forge.ts'\nexport const x = openForge\n",
    ],
    [
      'src/adapters/kubernetes/planted.ts',
      "import { createGrpcTransport } from '@connectrpc/connect-node'\nexport const x = createGrpcTransport\n",
    ],
    ['src/actions/apply/planted.ts', "import { connect } from 'node:tls'\nexport const x = connect\n"],
    ['src/adapters/files/planted.ts', "import { spawn } from 'node:child_process'\nexport const x = spawn\n"],
    [
      'src/adapters/secrets/planted.ts',
      "import { find } from '@actions/tool-cache'\nexport const x = find\n",
    ],
    [
      'src/adapters/secrets/planted.ts',
      "import { runProgram } from '../programs/run-program.ts'\nexport const x = runProgram\n",
    ],
    [
      'src/adapters/clock/planted.ts',
      "import { getOctokit } from '@actions/github'\nexport const x = getOctokit\n",
    ],
    [
      'src/actions/gate/planted.ts',
      "import { openGit } from '../../adapters/git/git.ts'\nexport const x = openGit\n",
    ],
    ['src/actions/render/planted.ts', "import { gate } from '../gate/gate.ts'\nexport const x = gate\n"],
    [
      'src/cli/planted.ts',
      "import { startForge } from '../../lab/forge/forge.ts'\nexport const x = startForge\n",
    ],
  ])('catches %s', async (path, text) => {
    expect(await planted(path, text)).not.toEqual([])
  })
})
