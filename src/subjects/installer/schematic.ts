import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { goScalar } from './go-scalar.ts'

/** What an Image Factory image is made of; the parts that plumbline uses of the factory's own shape. */
export type Schematic = {
  readonly overlay?: { readonly image: string; readonly name: string }
  readonly customization?: {
    readonly extraKernelArgs?: readonly string[]
    readonly meta?: readonly { readonly key: number; readonly value: string }[]
    /** In this order: another order has another id. */
    readonly systemExtensions?: { readonly officialExtensions?: readonly string[] }
    readonly bootloader?: string
    readonly secureboot?: { readonly includeWellKnownCertificates?: boolean }
    readonly diskImage?: { readonly sectorSize?: number }
  }
}

/**
 * The bytes that the Image Factory hashes: block style, four spaces, its own order of keys, empty parts left out, lists
 * as they are. Throws on text that is not one line of printable ASCII; checks refuse it before.
 * Source: siderolabs/image-factory pkg/schematic/schematic.go.
 */
export const canonicalSchematic = ({ overlay, customization = {} }: Schematic): string => {
  const { extraKernelArgs, meta, systemExtensions, bootloader, secureboot, diskImage } = customization
  const below = [
    ...list('extraKernelArgs', extraKernelArgs),
    ...section(
      'meta',
      (meta ?? []).flatMap(({ key, value }) => [`    - key: ${key}`, `      value: ${scalar(value)}`])
    ),
    ...section('systemExtensions', indent(list('officialExtensions', systemExtensions?.officialExtensions))),
    ...(bootloader === undefined || bootloader === '' ? [] : [`bootloader: ${scalar(bootloader)}`]),
    ...section(
      'secureboot',
      secureboot?.includeWellKnownCertificates === true ? ['    includeWellKnownCertificates: true'] : []
    ),
    ...section(
      'diskImage',
      (diskImage?.sectorSize ?? 0) > 0 ? [`    sectorSize: ${diskImage?.sectorSize}`] : []
    ),
  ]
  const lines = [
    ...(overlay === undefined
      ? []
      : ['overlay:', `    image: ${scalar(overlay.image)}`, `    name: ${scalar(overlay.name)}`]),
    ...(below.length === 0 ? ['customization: {}'] : ['customization:', ...indent(below)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Lower-case hex of SHA-256 over the canonical bytes. */
export const schematicId = (schematic: Schematic): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalSchematic(schematic))))

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`)

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${key}:`, ...lines]

const list = (key: string, items: readonly string[] = []): readonly string[] =>
  section(
    key,
    items.map((item) => `    - ${scalar(item)}`)
  )

const scalar = (text: string): string => {
  const written = goScalar(text)
  if (written === undefined) throw new Error('a schematic holds one line of printable ASCII per value')
  return written
}
