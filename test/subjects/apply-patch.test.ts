import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { applyPatch } from '../../src/subjects/patches/apply-patch.ts'
import { partsOf, patchCases } from '../talos-patch-cases.ts'

const { base, cases } = patchCases

const read = (patch: string): readonly JsonObject[] =>
  parseAllDocuments(patch).map((document) => document.toJS() as JsonObject)

/** What is refused before anything is merged: the reader's tests have it. */
const beforeMerging = new Set([
  'the same document twice',
  'a kind without a version',
  'neither kind nor machine',
  'an unknown key',
  'comments only',
  'null document',
])
const merged = cases.filter(({ name }) => !beforeMerging.has(name))

/** Talos leaves out maps and lists that are empty where a field may be absent; both mean the same. */
const plain = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(plain)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, plain(item)] as const)
      .filter(([, item]) => !((Array.isArray(item) || isObject(item)) && Object.keys(item).length === 0))
  )
}

describe('a patch merges as the real patcher of Talos merges it', () => {
  it('some sixty cases are looked at', () => expect(merged.length).toBeGreaterThan(60))

  it.each(merged.filter(({ refused }) => refused === undefined))(
    '$name',
    ({ patch, changed = {}, removed = [] }) => {
      const { documents, problems } = applyPatch(base, read(patch))
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      const expected: Record<string, Json> = { ...partsOf(base), ...changed }
      for (const key of removed) delete expected[key]
      expect(plain(partsOf(documents))).toEqual(plain(expected))
    }
  )

  it.each(merged.filter(({ refused }) => refused !== undefined))('$name is refused', ({ patch }) => {
    const { problems } = applyPatch(base, read(patch))
    expect(problems.map(({ severity }) => severity)).toContain('error')
  })

  it('a patch that would take away the size of a volume says so', () => {
    const patch = read('{apiVersion: v1alpha1, kind: VolumeConfig, name: EPHEMERAL, mount: {secure: true}}')
    expect(applyPatch(base, patch).problems.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'patch-resets',
        'Talos drops provisioning.diskSelector.match of VolumeConfig unless the patch says it again: write it here too',
      ],
      [
        'patch-resets',
        'Talos drops provisioning.minSize of VolumeConfig unless the patch says it again: write it here too',
      ],
    ])
  })

  it('the base is never changed, and a kind that nobody knows passes through untouched', () => {
    const before = JSON.stringify(base)
    const patch = read('{apiVersion: x/v9, kind: FutureConfig, name: a, deep: [null, {b: ""}]}')
    expect(applyPatch(base, patch).documents.at(-1)).toEqual(patch[0])
    for (const each of merged) applyPatch(base, read(each.patch))
    expect(JSON.stringify(base)).toBe(before)
  })
})
