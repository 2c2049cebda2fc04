import { readTexts, root, seedTexts, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const every = readTexts(`${root}/test/fixtures/every-subject`)

/** A Talos minor with the Kubernetes that it installs by default (siderolabs/talos pkg/machinery/constants). */
const minors = [
  { minor: '1.9', talos: 'v1.9.6', kubernetes: 'v1.32.4' },
  { minor: '1.10', talos: 'v1.10.9', kubernetes: 'v1.33.6' },
  { minor: '1.11', talos: 'v1.11.6', kubernetes: 'v1.34.1' },
  { minor: '1.12', talos: 'v1.12.11', kubernetes: 'v1.35.4' },
  { minor: '1.13', talos: 'v1.13.9', kubernetes: 'v1.36.3' },
  { minor: '1.14', talos: 'v1.14.0', kubernetes: 'v1.37.0' },
]

const onTalos = (texts: Texts, talos: string, contract: string, kubernetes: string): Texts => ({
  ...texts,
  'cluster.yaml': (texts['cluster.yaml'] ?? '')
    .replace('  os: ubuntu\n', () => `  os: talos\n  talos: { version: ${talos}, contract: v${contract} }\n`)
    .replace(/ {2}kubernetes: .*/, () => `  kubernetes: ${kubernetes}`),
})

/** A fleet on each Talos minor, by `<name>-talos-<minor>`. */
export const onEachTalos = (name: string, texts: Texts): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    minors.map(({ minor, talos, kubernetes }) => [
      `${name}-talos-${minor}`,
      onTalos(texts, talos, minor, kubernetes),
    ])
  )

/** Nothing but a name: what Talos' own generator makes of it is known. */
const plain: Texts = {
  'cluster.yaml':
    'apiVersion: plumbline/v1\nkind: Cluster\nmetadata: { name: home }\nspec:\n  os: ubuntu\n  kubernetes: v1.34.2\n  endpoint: https://10.0.20.50:6443\n',
  'cp1.yaml':
    'apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: cp1 }\nspec:\n  role: control-plane\n',
  'w1.yaml': worker('w1'),
}

/** Every fleet with golden files: the seed cluster then and later, both on Talos, and a small one that uses every subject. */
export const goldenFleets: Readonly<Record<string, Texts>> = {
  'february-2026': seedTexts(),
  'talos-twin': readTexts(`${root}/test/fixtures/talos-twin`),
  'august-2026': readTexts(`${root}/test/fixtures/august-2026`),
  'every-subject-ubuntu': every,
  'first-boot-ubuntu': readTexts(`${root}/test/fixtures/first-boot`),
  ...onEachTalos('every-subject', every),
  ...onEachTalos('plain', plain),
  // A cluster keeps the contract it was born with: the old layout on the newest image.
  'every-subject-talos-1.14-legacy': onTalos(every, 'v1.14.0', '1.13', 'v1.37.0'),
}
