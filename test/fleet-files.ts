import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { rules } from '../src/fleet/rules.ts'
import type { SourceFile } from '../src/fleet/source-file.ts'
import { checkSide, renderSide } from '../src/render/side.ts'
import type { Side } from '../src/render/side.ts'
import type { Plane } from '../src/subjects/document.ts'

export const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')

/** Files by path below the fleet folder. */
export type Texts = Readonly<Record<string, string>>

export const sourceFiles = (texts: Texts, folder = 'nodes'): readonly SourceFile[] =>
  Object.entries(texts).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text)
    return { path: `${folder}/${path}`, kind: 'file', size: bytes.length, bytes }
  })

/** A fleet folder of this repository. */
export const readTexts = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`
        return [relative(folder, path), readFileSync(path, 'utf8')]
      })
  )

export const seedTexts = (): Texts => readTexts(`${root}/nodes`)

/** Loads and judges, without rendering. */
export const load = (texts: Texts) => asListed(checkSide(sourceFiles(texts), 'nodes'))

/** Every finding that a test sees has the severity that the table of rules says. */
const asListed = <Found extends Pick<Side, 'diagnostics'>>(side: Found): Found => {
  for (const { rule, severity, acknowledged, message } of side.diagnostics) {
    if (acknowledged === undefined && !rules[rule].severities.includes(severity))
      throw new Error(`src/fleet/rules says otherwise: ${severity} ${rule}: ${message}`)
  }
  return side
}

type InPlanes = { readonly plane: Plane } | { readonly planes: readonly Plane[] }

/** Documents or changes of running nodes: what a first boot is given is made of those, and every Ubuntu node has some. */
export const lasting = <Each extends InPlanes>(all: readonly Each[] = []): readonly Each[] =>
  all.filter((each) => ('plane' in each ? [each.plane] : each.planes).some((plane) => plane !== 'first-boot'))

/** Renders, and fails with the findings where it cannot. */
export const renderTexts = (
  texts: Texts
): Side & { rendering: NonNullable<Side['rendering']>; fleet: NonNullable<Side['fleet']> } => {
  const side = asListed(renderSide(sourceFiles(texts), 'nodes'))
  const { rendering, fleet } = side
  if (rendering === undefined || fleet === undefined)
    throw new Error(JSON.stringify(side.diagnostics, undefined, 1))
  return { ...side, rendering, fleet }
}

/** The smallest fleet: one control plane, with more of a cluster or a node where a test needs it. */
export const smallFleet = (cluster = '', node = '', more: Texts = {}): Texts => ({
  'cluster.yaml': `apiVersion: plumbline/v1\nkind: Cluster\nmetadata: { name: lab }\nspec:\n  os: ubuntu\n  kubernetes: v1.34.2\n  endpoint: https://192.0.2.10:6443\n${cluster}`,
  'cp1.yaml': `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: cp1 }\nspec:\n  role: control-plane\n${node}`,
  ...more,
})

export const onTalos = (texts: Texts, version = 'v1.13.9', contract = 'v1.13'): Texts => ({
  ...texts,
  'cluster.yaml': (texts['cluster.yaml'] ?? '').replace(
    '  os: ubuntu\n',
    () => `  os: talos\n  talos: { version: ${version}, contract: ${contract} }\n`
  ),
})

export const worker = (name: string, settings = ''): string =>
  `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: ${name} }\nspec:\n  role: worker\n${settings}`
