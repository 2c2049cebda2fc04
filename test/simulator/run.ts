import { parseArgs } from 'node:util'
import { engine } from './engine.ts'
import { simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string' },
    trace: { type: 'boolean', default: false },
    mutations: { type: 'boolean', default: false },
  },
})

if (values.trace) {
  const { violations, faults } = simulate({ engine, seed: Number(values.seed), trace: console.log })
  console.log(faults, violations)
  process.exit(violations.length > 0 ? 1 : 0)
}
const count = new Map<string, number>()
const began = performance.now()
let steps = 0
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.runs); seed++) {
  const o = simulate({ engine, seed })
  steps += o.steps
  const key = (k: string) => count.set(k, (count.get(k) ?? 0) + 1)
  key(o.ended)
  for (const v of o.violations.slice(0, 1)) {
    const k = '!! ' + v.rule
    key(k)
    if ((count.get(k) ?? 0) < 4) console.log(seed, v.rule, v.what, o.faults.map((f) => f.kind).join())
  }
}
console.log(count, steps, performance.now() - began)
