import { expect, it } from 'vitest'
import { smallFleet, load, worker } from '../fleet-files.ts'

const fleetOf = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const settings = `  network: { addresses: [10.${i >> 14}.${(i >> 6) & 255}.${i & 63}/${i % 7 === 0 ? 25 : 24}], nameservers: [192.0.2.1] }\n  vm: { id: ${i + 100} }\n  labels: { n: 'x${i}' }\n`
      return [`w${i}.yaml`, worker(`w${i}`, settings)]
    })
  )

const millisecondsFor = (count: number): number => {
  const texts = { ...smallFleet(), ...fleetOf(count) }
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    load(texts)
    return performance.now() - start
  })
  return Math.min(...times)
}

it('ten times the nodes, addresses and findings take about ten times as long', { timeout: 120_000 }, () => {
  millisecondsFor(200)
  // Anything that compares nodes pairwise would be near a hundred; a busy machine was seen at forty.
  expect(millisecondsFor(5000) / millisecondsFor(500)).toBeLessThan(60)
})
