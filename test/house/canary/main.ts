import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { systemClock } from '../../../src/adapters/clock/clock.ts'
import { openPrograms } from '../../../src/adapters/programs/find-program.ts'
import { runAction } from '../../../src/adapters/runner/run-action.ts'
import { secretsFor } from '../../../src/adapters/secrets/secrets-for.ts'
import { worktree } from '../../../src/adapters/git/worktree.ts'
import { openForgeFor } from '../../../src/actions/open-forge-for.ts'
import { UserError } from '../../../src/ports.ts'
import { checkSide } from '../../../src/render/side.ts'

/** What an action must never do. `leak` says by which way. */
const { env } = process
const head = env['GITHUB_SHA'] ?? ''
const workspace = env['GITHUB_WORKSPACE'] ?? ''
const leak = env['CANARY_LEAK'] ?? ''
const names = (env['CANARY_NAMES'] ?? '').split(' ')

await runAction(env, async (runner, gate) => {
  const files = await worktree(workspace).list('nodes')
  const { fleet, diagnostics } = checkSide(files, 'nodes')
  if (fleet === undefined) throw new UserError(diagnostics.map(({ message }) => message).join('\n'))
  const { read } = secretsFor({
    cluster: fleet.cluster,
    files,
    folder: 'nodes',
    directory: workspace,
    environment: env,
    programs: openPrograms({ environment: env }),
    hide: runner.hide,
  })
  const values = await read(names)
  // Inherits what is left of the environment, and stays long enough to be seen.
  await promisify(execFile)('sleep', ['0.2'])
  const text = [...values.values()].join('\n\n')
  const forge = openForgeFor(env, 'job-token-of-the-lab', systemClock, runner.log, gate)
  const comment = (body: string) =>
    forge().then((open) =>
      open.upsertComment({
        pull: 1,
        key: 'canary',
        generation: { head, runId: 1, runAttempt: 1 },
        body,
        onlyIfExists: false,
      })
    )
  const at = { severity: 'error', rule: 'C11', file: 'nodes/cluster.yaml', line: 1, column: 1 } as const
  const ways: Readonly<Record<string, () => unknown>> = {
    nothing: () => comment(`read ${values.size} secrets`),
    log: () => runner.log(text),
    warning: () => runner.warn(text),
    annotation: () => runner.annotate([{ ...at, message: text }]),
    summary: () => runner.summary(text),
    output: () => runner.output('digest', text),
    file: () => runner.file('plan.html', `<p>${Buffer.from(text).toString('base64')}</p>`),
    json: () => runner.file('changes.json', JSON.stringify({ values: Object.fromEntries(values) })),
    'user-error': () => {
      throw new UserError(`cannot use ${text}`)
    },
    error: () => {
      throw new Error(`cannot use ${text}`, { cause: new Error(JSON.stringify([...values])) })
    },
    late: async () => {
      void Promise.reject(new Error(text))
      await systemClock.sleep(1000)
    },
    comment: () => comment(`\`\`\`diff\n+ ${text.replaceAll('\n', () => '\n+ ')}\n\`\`\`\n`),
    status: () =>
      forge().then((open) =>
        open.setStatus({ sha: head, context: 'plumbline/canary', state: 'success', description: text })
      ),
  }
  await ways[leak]?.()
  return leak === 'verdict' ? { status: 'failed', reason: text } : { status: 'passed' }
})
