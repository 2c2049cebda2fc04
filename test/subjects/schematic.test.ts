import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalSchematic, schematicId } from '../../src/subjects/installer/schematic.ts'
import type { Schematic } from '../../src/subjects/installer/schematic.ts'
import { judgeExtension } from '../../src/subjects/installer/extension-names.ts'
import { root } from '../fleet-files.ts'

type Vectors = {
  readonly vectors: readonly {
    readonly name: string
    readonly id: string
    readonly schematic: Schematic
    readonly equivalentInputs: readonly Schematic[]
    readonly canonicalYaml: string
  }[]
  readonly doNotUse: readonly { readonly id: string }[]
}

const { vectors, doNotUse } = JSON.parse(
  readFileSync(`${root}/test/fixtures/talos-schematics/vectors.json`, 'utf8')
) as Vectors

describe('a schematic has the id that the Image Factory published for it', () => {
  it('thirteen published ids are looked at', () => expect(vectors).toHaveLength(13))

  it.each(vectors)('$name', ({ id, schematic, equivalentInputs, canonicalYaml }) => {
    for (const each of [schematic, ...equivalentInputs]) {
      expect(canonicalSchematic(each)).toBe(canonicalYaml)
      expect(schematicId(each)).toBe(id)
    }
  })

  it('two ids that the docs print for other orders of keys are never ours', () => {
    const overlay = { image: 'siderolabs/sbc-raspberrypi', name: 'rpi_generic' }
    expect(doNotUse.map(({ id }) => id)).not.toContain(schematicId({ overlay }))
    expect(schematicId({ overlay })).toBe(
      schematicId({ overlay: { name: overlay.name, image: overlay.image } })
    )
  })

  it('order of extensions is part of the id', () => {
    const id = (officialExtensions: readonly string[]) =>
      schematicId({ customization: { systemExtensions: { officialExtensions } } })
    expect(id(['siderolabs/a', 'siderolabs/b'])).not.toBe(id(['siderolabs/b', 'siderolabs/a']))
  })
})

describe('text that YAML would read as something else is quoted as Go quotes it', () => {
  const cases = JSON.parse(
    readFileSync(`${root}/test/fixtures/talos-schematics/go-scalars.json`, 'utf8')
  ) as Readonly<Record<string, string>>

  it.each(Object.entries(cases))('%j', (text, written) => {
    expect(canonicalSchematic({ customization: { extraKernelArgs: [text] } })).toBe(
      `customization:\n    extraKernelArgs:\n        - ${written}\n`
    )
  })

  it.each(['a\nb', 'a\tb', 'é', '\u202e'])(
    'what is not one line of ASCII has no certain spelling: %j',
    (text) => {
      expect(() => canonicalSchematic({ customization: { extraKernelArgs: [text] } })).toThrow(
        /printable ASCII/
      )
    }
  )
})

describe('names of extensions', () => {
  it.each([
    ['siderolabs/nfs-utils', 11, 'nfs-utils exists from Talos 1.12, not for 1.11: remove it, or upgrade'],
    ['siderolabs/nfs-utils', 12, undefined],
    ['siderolabs/qemu-guest-agent', 9, undefined],
    [
      'siderolabs/nvidia-container-toolkit',
      13,
      'nvidia-container-toolkit is called nvidia-container-toolkit-lts today: write siderolabs/nvidia-container-toolkit-lts',
    ],
    ['siderolabs/i915-ucode', 13, 'i915-ucode is called i915 today: write siderolabs/i915'],
    [
      'siderolabs/quemu-guest-agent',
      13,
      'there is no official extension quemu-guest-agent: did you mean siderolabs/qemu-guest-agent?',
    ],
    [
      'siderolabs/nfs-utils:v2.7.2',
      13,
      'an extension follows the Talos version and has no tag of its own: write siderolabs/nfs-utils',
    ],
    [
      'ghcr.io/siderolabs/nfs-utils:v2.7.2',
      13,
      'extensions are named as the Image Factory names them: write siderolabs/nfs-utils',
    ],
    ['siderolabs/constructor', 13, 'there is no official extension constructor: remove it'],
  ])('%s on 1.%i', (name, minor, message) => expect(judgeExtension(name, minor)).toBe(message))
})
