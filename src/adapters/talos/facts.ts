import { dig } from '../../fleet/findings.ts'
import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { hashText } from '../../render/digest.ts'
import type { Document } from '../../subjects/document.ts'
import { schematicPath } from '../../subjects/installer/schematic-document.ts'
import type { Resource } from './cosi.ts'
import { isFailure } from './failure.ts'
import { plainLine } from './plain-text.ts'
import type { TalosNode } from './talos-node.ts'

type Extension = { readonly name: string; readonly version: string; readonly extra: string }

/** A virtual extension that the Image Factory puts into every image: its version is the schematic's id. */
const schematicExtension = 'schematic'

export const extensionsIn = (resources: readonly Resource[]): readonly Extension[] =>
  resources
    .map(({ spec }) => {
      const metadata = dig(spec, ['metadata'])
      const text = (key: string): string => textOf(isObject(metadata) ? metadata[key] : undefined)
      return { name: text('name'), version: text('version'), extra: text('extraInfo') }
    })
    .filter(({ name }) => name !== '')

/**
 * What the booted image was made of, at the path of the desired schematic. The factory writes the schematic itself beside
 * its id from some version on; where it did not, the id is all that is known.
 */
export const liveSchematic = (desired: Document, extensions: readonly Extension[]): Document => {
  const found = extensions.find(({ name }) => name === schematicExtension)
  if (found === undefined) return { ...desired, body: 'absent' }
  const wanted = desired.body !== 'absent' && 'text' in desired.body ? hashText(desired.body.text) : ''
  if (found.version === wanted) return desired
  return { ...desired, body: { text: found.extra === '' ? `id: ${found.version}\n` : found.extra } }
}

/** Extensions of the image that no schematic of ours asks for. */
export const undeclaredExtensions = (
  desired: readonly Document[],
  extensions: readonly Extension[]
): readonly string[] =>
  desired.some(({ path }) => path === schematicPath)
    ? []
    : extensions
        .filter(({ name }) => name !== schematicExtension && name !== 'modules.dep')
        .map(({ name, version }) => plainLine(`extension ${name} ${version}`, 200))

/** What people want to know of a node beside its config: what a reader's credential may ask. */
export const readFacts = async (talos: TalosNode): Promise<Readonly<Record<string, string>>> => {
  const [version, lines, found] = await Promise.all([
    talos.version(),
    kernelCommandLines(talos),
    talos.list('extension'),
  ])
  const extensions = extensionsIn(found)
  const all = {
    talos: version.tag,
    platform: version.platform,
    schematic: extensions.find(({ name }) => name === schematicExtension)?.version ?? '',
    extensions: extensions
      .filter(({ name }) => name !== schematicExtension && name !== 'modules.dep')
      .map((extension) => `${extension.name} ${extension.version}`)
      .toSorted()
      .join(', '),
    'kernel arguments': lines.map(({ spec }) => textOf(dig(spec, ['cmdline']))).join(' '),
  }
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, text]) => [name, plainLine(text, 2000)] as const)
      .filter(([, text]) => text !== '')
  )
}

/** Talos before 1.11 keeps no such resource, and says so as it says that one may not. */
const kernelCommandLines = async (talos: TalosNode): Promise<readonly Resource[]> => {
  try {
    return await talos.list('kernelCommandLine')
  } catch (error) {
    if (isFailure(error, 'PermissionDenied')) return []
    throw error
  }
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
