import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { fieldName } from '../../src/compare/field-name.ts'
import type { FieldPath } from '../../src/compare/field-name.ts'
import { judgeChange } from '../../src/compare/judge-change.ts'
import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'
import { claimOf } from '../../src/render/claims.ts'
import { structureOf } from '../../src/render/structure.ts'
import { subjects } from '../../src/subjects/table.ts'
import { rebootsForField } from '../../src/subjects/talos-machine/live-fields.ts'
import { renderTexts, root } from '../fleet-files.ts'
import { goldenFleets } from '../golden/fleets.ts'
import { existsSync } from 'node:fs'

const leaves = (value: Json, path: FieldPath = []): readonly FieldPath[] =>
  isObject(value)
    ? [path, ...Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]))]
    : isList(value)
      ? [path, ...value.flatMap((below, index) => leaves(below, [...path, index]))]
      : [path]

describe.each(Object.keys(goldenFleets))('W6 what %s renders', (name) => {
  const { rendering } = renderTexts(goldenFleets[name] ?? {})
  const empty = {
    ...rendering,
    nodes: rendering.nodes.map((node) => ({ ...node, documents: [], digest: '' })),
  }
  const { os, talos } = rendering
  const documents = rendering.nodes.flatMap((node) => node.documents)

  it('has no document and no field that may come, change or go unknown', () => {
    const unknown = new Set<string>()
    for (const document of documents)
      for (const path of leaves(structureOf(document, subjects)).filter(({ length }) => length > 0))
        for (const kind of ['add', 'remove', 'change'] as const) {
          const field = fieldName(path)
          const { why } = judgeChange({ os, talos, document: document.path, field, kind }, subjects)
          if (why.startsWith('unknown')) unknown.add(`${document.path} ${field} ${kind}`)
        }
    expect([...unknown]).toEqual([])
  })

  it('comes and goes whole without an unknown part', () => {
    const changes = [...compare(empty, rendering).nodes, ...compare(rendering, empty).nodes].flatMap(
      (node) => node.changes
    )
    expect(changes.length).toBeGreaterThan(3)
    expect(changes.filter(({ why, source }) => why.startsWith('unknown') || source === '')).toEqual([])
  })

  it('may change in mode and owner, which somebody answers for', () => {
    const unknown = documents
      .filter(({ file }) => file !== undefined)
      .map(({ path }) => judgeChange({ os, talos, document: path, field: 'file', kind: 'change' }, subjects))
      .filter(({ why }) => why.startsWith('unknown'))
    expect(unknown).toEqual([])
  })
})

describe('the tables', () => {
  const rules = subjects.flatMap((subject) => subject.impact.map((rule) => ({ subject, rule })))

  it('hold no line for a field that another subject answers for, and that would decide nothing', () => {
    const dead = rules
      .filter(({ rule }) => rule.os === 'talos' && rule.field !== undefined)
      .filter(({ subject, rule }) => {
        const field = rule.field?.replaceAll('.*', '["x"]') ?? ''
        return claimOf(rule.document, field, subjects)?.subject.name !== subject.name
      })
      .map(({ subject, rule }) => `${subject.name}: ${rule.field ?? ''}`)
    expect(dead).toEqual([])
  })

  it('name where each line is known from: a page, a file of an upstream project, or a page of this one', () => {
    for (const { subject, rule } of rules)
      expect(
        /^https:\/\/[\w.-]+\/\S*$/.test(rule.source) ||
          /^[\w-]+\/[\w.-]+ [\w./-]+(?: \([\w, ]+\))?$/.test(rule.source) ||
          (rule.source.startsWith('docs/') && existsSync(`${root}/${rule.source}`)),
        `${subject.name}: ${rule.source}`
      ).toBe(true)
  })

  it('say why in words, and hold for Talos versions on Talos alone', () => {
    for (const { rule } of rules) {
      expect(rule.why.length).toBeGreaterThan(10)
      expect(rule.talos === undefined || rule.os === 'talos').toBe(true)
    }
  })
})

/** Every field of v1alpha1, the same from Talos 1.9 to 1.14 (siderolabs/talos pkg/machinery/config/types/v1alpha1). */
const fields = [
  'version',
  'debug',
  'persist',
  ...(
    'type token ca acceptedCAs certSANs controlPlane kubelet pods network disks install files env time sysctls sysfs ' +
    'registries systemDiskEncryption features udev logging kernel seccompProfiles baseRuntimeSpecOverrides nodeLabels ' +
    'nodeAnnotations nodeTaints features.rbac features.stableHostname features.apidCheckExtKeyUsage features.diskQuotaSupport ' +
    'features.kubernetesTalosAPIAccess features.kubePrism features.hostDNS features.imageCache features.nodeAddressSortAlgorithm'
  )
    .split(' ')
    .map((field) => `machine.${field}`),
  ...(
    'id secret controlPlane clusterName network token aescbcEncryptionSecret secretboxEncryptionSecret ca acceptedCAs ' +
    'aggregatorCA serviceAccount apiServer controllerManager proxy scheduler discovery etcd coreDNS externalCloudProvider ' +
    'extraManifests extraManifestHeaders inlineManifests adminKubeconfig allowSchedulingOnControlPlanes'
  )
    .split(' ')
    .map((field) => `cluster.${field}`),
].map((field) => `v1alpha1.${field}`)

describe.each([9, 10, 11, 12, 13, 14])('on Talos 1.%i', (talos) => {
  const judge = (field: string, kind: 'add' | 'remove' | 'change') =>
    judgeChange({ os: 'talos', talos, document: 'talos/machineconfig.yaml', field, kind }, subjects)

  it.each(['add', 'remove', 'change'] as const)('every field of v1alpha1 is known (%s)', (kind) => {
    for (const field of fields) expect(judge(field, kind).why, field).not.toMatch(/^unknown/)
  })

  it('what it takes over live has a line of its own', () => {
    const live = fields.filter((field) => !rebootsForField(field))
    expect(live.length).toBeGreaterThan(40)
    for (const field of live)
      expect(judge(field, 'change').why, field).not.toMatch(/takes over live|does not say/)
  })

  it('what the node reboots for by itself is never called less, nor called undone by the node', () => {
    const rebooting = fields.filter((field) => talos <= 13 && rebootsForField(field))
    expect(rebooting.length).toBe(talos <= 13 ? 15 : 0)
    for (const field of rebooting)
      expect(['drain-reboot false', 'rebuild false'], field).toContain(
        `${judge(field, 'change').impact} ${String(judge(field, 'change').undo)}`
      )
  })
})
