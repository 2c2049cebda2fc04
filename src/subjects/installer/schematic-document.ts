import type { Document } from '../document.ts'
import { canonicalSchematic } from './schematic.ts'
import type { Schematic } from './schematic.ts'

export const schematicPath = 'talos/schematic.yaml'

/**
 * What a node's image is made of, in the bytes that the factory hashes: the file's SHA-256 is the id in the image's
 * name. It stands in the running plane, because only what was booted tells what it was made of.
 */
export const schematicDocument = (schematic: Schematic): Document => ({
  path: schematicPath,
  plane: 'running',
  body: { text: canonicalSchematic(schematic) },
  secrets: [],
})
