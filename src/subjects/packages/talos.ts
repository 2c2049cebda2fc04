import type { TalosPart } from '../subject.ts'

/** Talos has no packages: extensions come with the image, and an upgrade replaces it whole. */
export const talos = (): TalosPart => ({})
