import fc from 'fast-check'

/** `FUZZ_SEED=n` makes every property test look at the same values again; without it each run looks at others. */
const seed = process.env['FUZZ_SEED']
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
