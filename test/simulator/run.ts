import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { engine } from './engine.ts'
import type { Fault } from './faults.ts'
import { rules, type Rule } from './rules.ts'
import { mutations, type Mutation } from './mutations.ts'
import { simulate, type Outcome } from './simulate.ts'

/**
 * `npm run simulate -- --runs 100000 [--seed N] [--rule TEXT]` · `--seed N --trace` · `--mutations`
 * Every run is a scenario of its own; the same seed is the same run for ever, as long as the code is the same.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string', default: '' },
    trace: { type: 'boolean', default: false },
    mutations: { type: 'boolean', default: false },
  },
})

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const firstSeed = Number(values.seed)
const runs = Number(values.runs)

const isAsked = (rule: Rule): boolean => rule.includes(values.rule)

/** The fewest faults that still break the rule: a trace that a person can read. */
const fewestFaults = ({ seed, faults }: Outcome, rule: Rule): readonly Fault[] => {
  for (const fault of faults) {
    const rest = faults.filter((each) => each !== fault)
    const less = simulate({ engine, seed, faults: rest })
    if (less.violations.some((violation) => violation.rule === rule))
      return fewestFaults({ ...less, faults: rest }, rule)
  }
  return faults
}

const printTrace = (seed: number, faults?: readonly Fault[]): boolean => {
  const { violations } = simulate({
    engine,
    seed,
    trace: print,
    ...(faults === undefined ? {} : { faults }),
  })
  for (const { rule, what } of violations) print(`violated: ${rule}: ${what}`)
  return violations.length === 0
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const table = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, times]) => `  ${String(times).padStart(8)}  ${key}`)
    .join('\n')

const runAll = (): boolean => {
  const began = performance.now()
  const states = new Set<number>()
  const outcomes = new Map<string, number>()
  const faults = new Map<string, number>()
  const violated = new Map<string, number>()
  const shortest = new Map<Rule, Outcome>()
  let steps = 0
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const outcome = simulate({ engine, seed, state: (hash) => states.add(hash) })
    steps += outcome.steps
    count(outcomes, outcome.ended)
    for (const { kind } of outcome.faults) count(faults, kind)
    for (const rule of new Set(outcome.violations.map((violation) => violation.rule).filter(isAsked))) {
      count(violated, rule)
      const best = shortest.get(rule)
      if (best === undefined || outcome.faults.length < best.faults.length) shortest.set(rule, outcome)
    }
  }
  const seconds = (performance.now() - began) / 1000
  print(
    `${runs} runs, seeds ${firstSeed} to ${firstSeed + runs - 1}: ${steps} steps, ${states.size} distinct states, ${seconds.toFixed(1)} s (${Math.round(runs / seconds)} runs/s)`
  )
  print(`the first run of each ended\n${table(outcomes)}`)
  print(`faults\n${table(faults)}`)
  print(violated.size === 0 ? 'no violation' : `violations\n${table(violated)}`)
  for (const [rule, outcome] of shortest) {
    print(`\n${rule}: seed ${outcome.seed}, with as few faults as break it`)
    printTrace(outcome.seed, fewestFaults(outcome, rule))
  }
  return violated.size === 0
}

/** One mutation, in the child that was started for it: until a rule is broken that must be. */
const runMutation = ({ breaks, focus = {} }: Mutation): void => {
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const { violations } = simulate({ engine, seed, focus })
    const found = violations.find(({ rule }) => breaks.includes(rule))
    if (found === undefined) continue
    print(`seed ${seed}: ${found.rule}: ${found.what}`)
    return
  }
  process.exitCode = 1
}

type Verdict = { readonly mutation: Mutation; readonly killed: boolean; readonly text: string }

/** Enough for the rarest of them, many times over. */
const mostRuns = 4_000

const tryMutation = (mutation: Mutation): Promise<Verdict> =>
  new Promise((resolve) => {
    const args = [
      '--import',
      new URL('mutate.ts', import.meta.url).href,
      new URL(import.meta.url).pathname,
      '--runs',
      String(mostRuns),
    ]
    const env = { ...process.env, MUTATION: mutation.name }
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve(judgeMutation(mutation, error === null, (stdout + stderr).trim()))
    )
  })

/** What breaks without the mutation too says nothing about it. */
const judgeMutation = (mutation: Mutation, killed: boolean, text: string): Verdict => {
  const seed = /^seed (\d+): /.exec(text)?.[1]
  if (!killed || seed === undefined) return { mutation, killed: false, text }
  const plain = simulate({ engine, seed: Number(seed), focus: mutation.focus ?? {} }).violations
  const same = plain.find(({ rule }) => mutation.breaks.includes(rule))
  return same === undefined
    ? { mutation, killed, text }
    : { mutation, killed: false, text: `${text}; but without it too` }
}

const runMutations = async (): Promise<boolean> => {
  const asked = mutations.filter(({ name }) => name.includes(values.rule))
  const queue = [...asked]
  const verdicts: Verdict[] = []
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const verdict = await tryMutation(next)
      verdicts.push(verdict)
      print(`${verdict.killed ? 'killed  ' : 'SURVIVED'}  ${next.name}\n            ${verdict.text}`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  const killed = verdicts.filter((verdict) => verdict.killed).length
  print(`${killed}/${asked.length} mutations killed; ${rules.length} rules judged`)
  return killed === asked.length
}

const asked = mutations.find(({ name }) => name === process.env['MUTATION'])
if (asked !== undefined) runMutation(asked)
else if (values.mutations) process.exitCode = (await runMutations()) ? 0 : 1
else if (values.trace) process.exitCode = printTrace(firstSeed) ? 0 : 1
else process.exitCode = runAll() ? 0 : 1
