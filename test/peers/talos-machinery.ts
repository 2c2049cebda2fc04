import { parseAllDocuments } from 'yaml'
import { runProgram } from '../../scripts/run-program.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { diffStructures } from '../../src/compare/diff-structures.ts'
import { canonicalJson } from '../../src/render/digest.ts'
import { documentKey } from '../../src/render/machine-config.ts'
import { filled, goldens, nameOf } from './goldens.ts'
import type { Golden } from './goldens.ts'
import { goProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { byExitCode } from './scratch.ts'
import { throwAwayBundle } from './talos-bundle.ts'

/**
 * Talos' own machinery of each minor: strict load, validation with warnings, its generator, its patcher.
 * The served 1.14 is too old for the native layout, which its generator's stored output judges instead
 * (test/subjects/talos-machine.test.ts).
 */
const minors = [
  { minor: '1.9', version: '1.9.5' },
  { minor: '1.10', version: '1.10.9' },
  { minor: '1.11', version: '1.11.6' },
  { minor: '1.12', version: '1.12.7' },
  { minor: '1.13', version: '1.13.9' },
  { minor: '1.14', version: '1.14.0-alpha.2' },
]

export const machineryOf = (minor: string): Promise<string> =>
  goProgram({ module: 'talos-machinery', modfile: minor })

const bundle = async () => throwAwayBundle(await machineryOf('1.13'))

/** Which golden fleets a minor must load: its own, and those of an older contract, because fields never go away. */
const fleetsOf = (minor: string): RegExp =>
  minor === '1.13'
    ? /^(?:talos-twin|every-subject-talos-1\.13)$/
    : minor === '1.14'
      ? /^every-subject-talos-(?:1\.9|1\.14-legacy)$/
      : new RegExp(`^every-subject-talos-(?:1\\.9|${minor.replace('.', '\\.')})$`)

const validate = (text: string) => (program: string) =>
  byExitCode(program, ['validate', '{}/config.yaml'], { 'config.yaml': text })

/** One mistake each, as a person would make it. */
const mistakes: readonly (readonly [what: string, make: (text: string) => string])[] = [
  ['a misspelt key', (text) => text.replace(/^ {2}type: /m, () => '  tpye: ')],
  ['an unknown machine type', (text) => text.replace(/^ {2}type: \w+/m, () => '  type: master')],
  ['a CA that is not base64', (text) => text.replace(/(?<=^ +crt: ).*/m, () => 'not base64')],
  ['no endpoint', (text) => text.replace(/(?<=^ {4}endpoint: ).*/m, () => '""')],
  ['a document of an unknown kind', (text) => `${text}\n---\napiVersion: v1alpha1\nkind: NoSuchConfig\n`],
]

const broken = async (golden: Golden): Promise<readonly Case[]> => {
  const text = filled(golden, (await bundle()).secrets)
  return mistakes.map(([what, make]) => reject(what, validate(make(text))))
}

const keyed = (documents: readonly JsonObject[]): Record<string, JsonObject> =>
  Object.fromEntries(documents.map((document) => [documentKey(document), document]))

/** What the generator of this minor makes of the same bundle is what a plain node's golden says, field for field. */
const sameAsGenerated =
  (golden: Golden, contract: string, version: string, kubernetes: string) =>
  async (program: string): Promise<Judgement> => {
    const { file, secrets } = await bundle()
    const type = golden.node.startsWith('cp') ? 'controlplane' : 'worker'
    const ran = await runProgram(program, [
      'generate',
      file,
      contract,
      `ghcr.io/siderolabs/installer:${version}`,
      kubernetes,
      'home',
      'https://10.0.20.50:6443',
      type,
    ])
    if (ran.code !== 0) return { accepted: false, said: ran.output }
    const theirs = keyed(
      ran.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as JsonObject)
    )
    const ours = keyed(
      parseAllDocuments(filled(golden, secrets)).map((document) => document.toJS() as JsonObject)
    )
    const differences = diffStructures(comparable(theirs), comparable(ours))
    // Places only: the values may be keys.
    const said = differences.map(({ kind, path }) => `${kind} ${path.join('.')}`).join('\n')
    return { accepted: differences.length === 0, said }
  }

/**
 * The generator leaves the name to the machine and we pin it; it also writes three empty values for which
 * absence means the same.
 */
const comparable = (documents: Record<string, JsonObject>): JsonObject => {
  const { HostnameConfig: _, ...rest } = documents
  const text = JSON.stringify(rest, (key, value: unknown) => {
    const empty = ['registries', 'network'].includes(key) && canonicalJson(value as JsonObject) === '{}'
    const none =
      ['extraManifests', 'inlineManifests'].includes(key) && canonicalJson(value as JsonObject) === '[]'
    return empty || none || key === 'hostname' ? undefined : value
  })
  const made = JSON.parse(text) as { v1alpha1: { machine: { network?: JsonObject } } }
  if (JSON.stringify(made.v1alpha1.machine.network) === '{}') delete made.v1alpha1.machine.network
  return made as unknown as JsonObject
}

const cases = (minor: string) => async (): Promise<readonly Case[]> => {
  const configs = goldens(/^talos\/machineconfig\.yaml$/, fleetsOf(minor))
  const [first] = configs
  if (first === undefined) return []
  const { secrets } = await bundle()
  // The served 1.14 has no generator for the native layout.
  const plain =
    minor === '1.14'
      ? []
      : goldens(/^talos\/machineconfig\.yaml$/, new RegExp(`^plain-talos-${minor.replace('.', '\\.')}$`))
  return [
    ...configs.map((golden) => accept(nameOf(golden), validate(filled(golden, secrets)))),
    ...plain.map((golden) => {
      const version = /installer:(v\S+)/.exec(golden.text)?.[1] ?? ''
      const kubernetes = /kubelet:v(\S+)/.exec(golden.text)?.[1] ?? ''
      return accept(
        `${nameOf(golden)} against the generator`,
        sameAsGenerated(golden, `v${minor}`, version, kubernetes)
      )
    }),
    ...(await broken(first)),
  ]
}

export const talosMachinery: readonly Peer[] = minors.map(({ minor, version }) => ({
  name: `Talos machinery ${minor}`,
  version,
  install: () => machineryOf(minor),
  cases: cases(minor),
}))

export const installTalosctl = (): Promise<string> =>
  goProgram({ module: 'talosctl', package: 'github.com/siderolabs/talos/cmd/talosctl' })

export const talosctl: Peer = {
  name: 'talosctl validate',
  version: '1.13.9',
  install: installTalosctl,
  cases: async () => {
    const { secrets } = await bundle()
    const judge = (text: string) => (program: string) =>
      byExitCode(program, ['validate', '--strict', '-m', 'metal', '-c', '{}/config.yaml'], {
        'config.yaml': text,
      })
    const configs = goldens(/^talos\/machineconfig\.yaml$/, fleetsOf('1.13'))
    const text = filled(configs[0] as Golden, secrets)
    return [
      ...configs.map((golden) => accept(nameOf(golden), judge(filled(golden, secrets)))),
      ...mistakes.map(([what, make]) => reject(what, judge(make(text)))),
      reject('references that nobody filled in', judge((configs[0] as Golden).text)),
    ]
  },
}
