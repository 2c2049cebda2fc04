import { stringify, parseAllDocuments } from 'yaml'
import { loadConfig } from '../../lab/talos/config/load-config.ts'
import { encodeConfig } from '../../lab/talos/config/encode-config.ts'
import { problemList } from '../../lab/talos/config/problems.ts'
import { validateAtRest, validateOnNode } from '../../lab/talos/config/validate-config.ts'
import { runProgram } from '../../scripts/run-program.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { filled, goldens, nameOf } from './goldens.ts'
import { labConfigCases } from './lab-config-cases.ts'
import type { LabConfigCase } from './lab-config-cases.ts'
import { machineryOf } from './talos-machinery.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'
import { throwAwayBundle } from './talos-bundle.ts'

/**
 * The lab's Talos node judges configs by itself. Here Talos' own machinery of each minor is asked about the same configs:
 * both must take or refuse them, say so in the same words, warn of the same and encode them the same.
 *
 * The served 1.14 is older than the one that the lab plays, so only its verdicts count, and only where nothing changed since.
 */
const minors = [
  { minor: '1.9', version: 'v1.9.5' },
  { minor: '1.10', version: 'v1.10.9' },
  { minor: '1.11', version: 'v1.11.6' },
  { minor: '1.12', version: 'v1.12.7' },
  { minor: '1.13', version: 'v1.13.9' },
  { minor: '1.14', version: 'v1.14.0-alpha.2' },
]

type Said = {
  readonly load?: string
  readonly warnings?: readonly string[]
  readonly static?: string
  readonly runtime?: string
  readonly encoded?: string
}

const ours = (text: string, version: string): Said => {
  const loaded = loadConfig(Buffer.from(text), version)
  if ('error' in loaded) return { load: loaded.error }
  const asks = { version, mode: 'metal', installed: false } as const
  const atRest = validateAtRest(loaded.documents, asks)
  const onNode = validateOnNode(loaded.documents, asks)
  return {
    ...(atRest.warnings.length > 0 && { warnings: atRest.warnings }),
    ...(atRest.problems.length > 0 && { static: problemList(atRest.problems) }),
    ...(onNode.problems.length > 0 && { runtime: problemList(onNode.problems) }),
    encoded: encodeConfig(loaded.documents, version),
  }
}

const verdict = ({ load, static: atRest, runtime }: Said): 'accept' | 'reject' =>
  load === undefined && atRest === undefined && runtime === undefined ? 'accept' : 'reject'

/** Words of the YAML reader itself are its own; that it refuses must agree. */
const comparable = (said: Said): Said => ({
  ...said,
  ...(said.load?.startsWith('decode error: ') === true && { load: 'decode error' }),
})

/** Agreement on the expected verdict; what both say is for the report. */
const judge =
  (text: string, version: string, expect: 'accept' | 'reject') =>
  async (program: string): Promise<Judgement> => {
    const { stdout } = await inScratch({ 'config.yaml': text }, (folder) =>
      runProgram(program, ['judge', 'metal', `${folder}/config.yaml`])
    )
    const theirs = JSON.parse(stdout) as Said
    const mine = ours(text, version)
    const same =
      verdict(mine) === verdict(theirs) &&
      (version.startsWith('v1.14.') ||
        JSON.stringify(sorted(comparable(mine))) === JSON.stringify(sorted(comparable(theirs))))
    const accepted =
      expect === 'accept' ? same && verdict(theirs) === 'accept' : !same || verdict(theirs) === 'accept'
    return { accepted, said: `lab:   ${withoutConfig(mine)}\nTalos: ${withoutConfig(theirs)}` }
  }

const sorted = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1))) as Said

/** A config holds keys: only what is said about it may be printed. */
const withoutConfig = ({ encoded: _, ...said }: Said): string => JSON.stringify(said)

const printed = (documents: readonly unknown[]): string =>
  documents.map((document) => stringify(document, { lineWidth: 0 })).join('---\n')

const made = (base: string, { make }: LabConfigCase): string => {
  const documents = parseAllDocuments(base).map((document) => document.toJS() as JsonObject)
  const result = make(documents as never, base)
  return typeof result === 'string' ? result : printed(result)
}

const cases = (minor: string, version: string) => async (): Promise<readonly Case[]> => {
  const { secrets } = await throwAwayBundle(await machineryOf('1.13'))
  // Contract 1.9 is valid everywhere.
  const plain = goldens(/^talos\/machineconfig\.yaml$/, /^plain-talos-1\.9$/)
  const text = (role: string): string => {
    const found = plain.find(({ node }) => node.startsWith(role === 'controlplane' ? 'cp' : 'w'))
    return found === undefined ? '' : filled(found, secrets)
  }
  const number = Number(minor.split('.')[1])
  const all = goldens(/^talos\/machineconfig\.yaml$/, /talos-1\.(?:9|1[0-3])$|1\.14-legacy$|talos-twin/)
  const golden = all.filter(({ fleet }) => {
    const own = Number(/1\.(\d+)/.exec(fleet)?.[1] ?? 13)
    return number === 14 ? fleet.includes('1.14') : own === number
  })
  return [
    ...golden.map((each): Case => {
      const body = filled(each, secrets)
      return { what: nameOf(each), expect: 'accept', judge: judge(body, version, 'accept') }
    }),
    ...labConfigCases
      .filter(({ notIn }) => notIn?.includes(number) !== true)
      .map((each): Case => {
        const expect = each.rejected(number) ? 'reject' : 'accept'
        return { what: each.what, expect, judge: judge(made(text(each.role), each), version, expect) }
      }),
  ]
}

export const labConfig: readonly Peer[] = minors.map(({ minor, version }) => ({
  name: `Talos machinery ${minor} beside the lab`,
  version: version.slice(1),
  install: () => machineryOf(minor),
  cases: cases(minor, version),
}))
