/** The one bundle: each action and the command line load only what they need. */
const actions = {
  gate: () => import('./actions/gate/main.ts'),
  validate: () => import('./actions/validate/main.ts'),
  render: () => import('./actions/render/main.ts'),
  apply: () => import('./actions/apply/main.ts'),
  'diff-comment': () => import('./actions/diff-comment/main.ts'),
} as const

export type ActionName = keyof typeof actions

export const run = async (name: ActionName): Promise<void> => (await actions[name]()).main()

export const cli = async (argv: readonly string[]): Promise<void> => (await import('./cli/main.ts')).cli(argv)
