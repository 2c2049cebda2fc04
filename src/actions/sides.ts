import type { Override } from '../fleet/overrides.ts'
import { looksLikeOverride, readOverride } from '../fleet/overrides.ts'
import type { Git } from '../ports.ts'
import { UserError } from '../ports.ts'
import { renderSide } from '../render/side.ts'
import type { Side } from '../render/side.ts'

/** One side of a comparison as people write it: a revision or `worktree`, and what it says otherwise. */
export type SideName = { readonly of: string; readonly overrides: readonly Override[] }

/** The work tree as it lies there. */
export const worktreeSide: SideName = { of: 'worktree', overrides: [] }

/** `main` and `main talos=v1.14.0`, for reports. */
export const sideText = ({ of, overrides }: SideName): string =>
  [of, ...overrides.map(({ key, value }) => `${key}=${value}`)].join(' ')

/**
 * The sides that words stand for. Overrides belong to the right side; with them and fewer than two sides, a side is
 * compared with itself: `main talos=v1.14.0` is main against main with that Talos. Throws UserError.
 */
export const readSides = (
  words: readonly string[]
): { readonly left: SideName | undefined; readonly right: SideName } => {
  const overrides = readOverrides(words.filter(looksLikeOverride))
  const [first, second, ...more] = words.filter((word) => !looksLikeOverride(word))
  if (more.length > 0) throw new UserError(`two sides are compared, "${more.join(' ')}" is too much`)
  const left = first === undefined ? undefined : { of: first, overrides: [] }
  if (overrides.length === 0) return { left, right: { of: second ?? 'worktree', overrides } }
  const base = left ?? worktreeSide
  return { left: base, right: { of: second ?? base.of, overrides } }
}

const readOverrides = (words: readonly string[]): readonly Override[] => {
  const read = words.map(readOverride)
  const mistakes = read.filter((each) => typeof each === 'string')
  if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
  const overrides = read.filter((each) => typeof each !== 'string')
  const twice = overrides.find(({ key }, i) => overrides.findIndex((other) => other.key === key) !== i)
  if (twice !== undefined) throw new UserError(`${twice.key} is overridden twice: write it once`)
  return overrides
}

/** Reads, checks and renders one side; what is wrong with it is in its findings. */
export const resolveSide = async ({ of, overrides }: SideName, fleet: string, git: Git): Promise<Side> =>
  renderSide(await (await git.tree(of)).list(fleet), fleet, overrides)
