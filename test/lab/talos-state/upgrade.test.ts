import { expect, test } from 'vitest'
import { boot, imageOf, install, onlySlot, rollBack } from '../../../lab/talos/state/upgrade.ts'
import type { SystemImage } from '../../../lab/talos/state/upgrade.ts'

const vanilla = '376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba'
const image = (version: string): SystemImage => {
  const made = imageOf(`factory.talos.dev/metal-installer/${vanilla}:${version}`)
  if (made === undefined) throw new Error(version)
  return made
}
const slots = onlySlot(image('v1.13.8'))
const written = install(slots, image('v1.13.9'))

test('an image name tells version and schematic', () => {
  expect(image('v1.13.9')).toMatchObject({ version: 'v1.13.9', schematic: vanilla })
  expect(imageOf('ghcr.io/siderolabs/installer:v1.14.0-rc.1@sha256:00')).toMatchObject({
    version: 'v1.14.0-rc.1',
    schematic: '',
  })
  expect(imageOf('ghcr.io/siderolabs/installer:latest')).toBeUndefined()
})

test('nothing changes before the boot, and a boot that fails changes nothing', () => {
  expect(written.running.version).toBe('v1.13.8')
  expect(boot(written).running.version).toBe('v1.13.9')
  expect(boot(written, false).running.version).toBe('v1.13.8')
})

test('the other slot is taken back at the next boot', () => {
  const back = rollBack(boot(written))
  expect(back === undefined ? undefined : boot(back).running.version).toBe('v1.13.8')
  expect(rollBack(slots)).toBeUndefined()
})
