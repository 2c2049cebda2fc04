/** What an installer image brings. */
export type SystemImage = {
  readonly reference: string
  /** `v1.13.9` */
  readonly version: string
  readonly schematic: string
}

/** The two slots of a system disk. `pending` is what the next boot takes; `fallback` what it goes back to. */
export type Slots = {
  readonly running: SystemImage
  readonly pending: SystemImage | undefined
  readonly fallback: SystemImage | undefined
}

export const onlySlot = (running: SystemImage): Slots => ({
  running,
  pending: undefined,
  fallback: undefined,
})

/** An installer wrote the other slot; nothing changes before the next boot. */
export const install = (slots: Slots, image: SystemImage): Slots => ({
  running: slots.running,
  pending: image,
  fallback: slots.running,
})

/**
 * The next boot. `boots` tells whether the image that was written comes up; one that does not is left for the one before,
 * as the boot loader does it by itself.
 */
export const boot = (slots: Slots, boots = true): Slots => {
  if (slots.pending === undefined) return slots
  return boots
    ? { running: slots.pending, pending: undefined, fallback: slots.running }
    : { running: slots.running, pending: undefined, fallback: slots.pending }
}

/** Takes the other slot at the next boot; undefined where there is none. */
export const rollBack = (slots: Slots): Slots | undefined =>
  slots.fallback === undefined ? undefined : { ...slots, pending: slots.fallback }

/** The version and schematic that an image's name tells: `…/metal-installer/<schematic>:v1.13.9`. */
export const imageOf = (reference: string): SystemImage | undefined => {
  const version = /:(v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:@.*)?$/.exec(reference)?.[1]
  if (version === undefined) return undefined
  return { reference, version, schematic: /\/([0-9a-f]{64})[:@]/.exec(reference)?.[1] ?? '' }
}
