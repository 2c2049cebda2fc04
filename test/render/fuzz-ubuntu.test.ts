import { expect, it } from 'vitest'
import { fuzz, runs, seed } from '../generated/fuzz.ts'

it(
  `what is written for any fleet on Ubuntu is what is read back (${runs} fleets, seed ${seed})`,
  { timeout: 900_000 },
  () => expect(fuzz('ubuntu')).toBeGreaterThanOrEqual(0.9)
)
