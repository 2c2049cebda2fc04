import { expect, it } from 'vitest'
import { shortValue } from '../../src/report/wording.ts'

it('shows both ends of a long value: of two images of one schematic the version differs', () => {
  const image = (version: string) =>
    `factory.talos.dev/metal-installer/ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515:${version}`
  const shown = shortValue(image('v1.13.9'))
  expect(shown).toBe('factory.talos.dev/metal-installer/ce4c980550dd…afe8f279833297925d67c7515:v1.13.9')
  expect(shortValue(image('v1.14.0'))).not.toBe(shown)
  expect([...shown]).toHaveLength(80)
})
