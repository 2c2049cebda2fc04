/** A real program that judges what we ship. Each must accept the good and reject the broken, or it proves nothing. */
export type Peer = {
  readonly name: string
  readonly version: string
  /** Commands that put it below `$PEERS`, run once. */
  readonly install: string
  /** Its file below `$PEERS`. */
  readonly program: string
  readonly good: readonly Case[]
  readonly broken: readonly Case[]
}

/** Arguments, from the repository root; `files` are written to a scratch folder, which `{}` stands for. */
export type Case = { readonly args: readonly string[]; readonly files?: Readonly<Record<string, string>> }

const badExpression =
  'name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ githb.ref }}\n'
const injection =
  'name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.pull_request.title }}\n'
const zizmor = ['--offline', '--strict-collection', '--persona=pedantic', '--no-progress']

export const peers: readonly Peer[] = [
  {
    name: 'actionlint',
    version: '1.7.12',
    install: 'GOBIN="$PEERS/bin" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
    program: 'bin/actionlint',
    good: [{ args: ['.github/workflows/plan.yml', '.github/workflows/ci.yml'] }],
    broken: [{ args: ['{}/bad.yml'], files: { 'bad.yml': badExpression } }],
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    install: 'python3 -m venv "$PEERS/zizmor" && "$PEERS/zizmor/bin/pip" install --quiet zizmor==1.32.0',
    program: 'zizmor/bin/zizmor',
    good: [{ args: [...zizmor, '.github', 'action.yml', 'actions'] }],
    broken: [
      {
        args: [...zizmor, '{}/.github/workflows/bad.yml'],
        files: { '.github/workflows/bad.yml': injection },
      },
    ],
  },
]
