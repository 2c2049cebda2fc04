import { describe, it } from 'vitest'
import { fuzz, runs, seed } from '../generated/fuzz.ts'

describe('any valid fleet on Talos', () => {
  it(
    `is rendered so that what is written is what is read back (${runs} fleets, seed ${seed})`,
    { timeout: 600_000 },
    () => fuzz('talos')
  )
})
