import { didYouMean } from './did-you-mean.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dig, inCluster } from './findings.ts'
import type { Fleet } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'
import { inFolder, reservedSecrets as reserved } from './secret-names.ts'
import type { SourceFile } from './source-file.ts'
import { showName } from './show.ts'
import type { RuleName } from './rules.ts'

const whole = /\$\{secret:([A-Za-z0-9][A-Za-z0-9._/-]*)(?::(?:base64|unbase64))?\}/g
const start = /\$\{secrets?:/g

/** References that would reach a node as text, and names that the encrypted file does not have. */
export const checkSecrets = ({ cluster, nodes }: Fleet): readonly Diagnostic[] => {
  const known = cluster.secretRevisions
  const from = dig(cluster.spec, ['secrets', 'from']) ?? 'sops'
  const listed = from === 'sops' && known.size > 0
  const files = new Set([
    cluster.file,
    ...nodes.flatMap(({ layers, file }) => [...layers.map((layer) => layer.file), file]),
  ])
  const judge = (text: string, say: (rule: RuleName, message: string) => void): void => {
    const names = [...text.matchAll(whole)].map((match) => match[1] ?? '')
    if (names.length < [...text.matchAll(start)].length) {
      say(
        'secret-reference',
        'this reference cannot be read: write ${secret:name}, where name is a path such as registry/password'
      )
    }
    for (const name of names.filter((each) => each.startsWith(reserved))) {
      say(
        'reserved-secret',
        `${showName(name)} is made by plumbline when it builds a node, and dies with that: secrets of yours have other names than ${reserved}…`
      )
    }
    for (const name of listed ? names.filter((each) => !known.has(each) && !each.startsWith(reserved)) : []) {
      const near = didYouMean(name, [...known.keys()])
      say(
        'unknown-secret',
        `there is no secret ${showName(name)}: ${near === undefined ? 'add it with sops' : `did you mean ${showName(near)}?`}`
      )
    }
  }
  const taken = [...known.keys()].some((name) => name.startsWith(reserved))
  return [
    ...[...files].flatMap((file) => referencesIn(file, judge)),
    ...(taken
      ? [
          inCluster(
            { cluster },
            ['secrets'],
            'error',
            'reserved-secret',
            `secrets below ${reserved} are made by plumbline when it builds a node: name yours otherwise`
          ),
        ]
      : []),
  ]
}

type Judge = (text: string, say: (rule: RuleName, message: string) => void) => void

const referencesIn = (file: ParsedFile, judge: Judge): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const walk = (value: Json | undefined, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (!value.includes('${secret')) return
      judge(value, (rule, message) =>
        found.push({ severity: 'error', rule, file: file.path, ...file.positionOf(path), message })
      )
    } else if (isList(value)) value.forEach((item, index) => walk(item, [...path, index]))
    else if (isObject(value)) for (const key of Object.keys(value)) walk(value[key], [...path, key])
  }
  walk(file.value, [])
  return found
}

/** Whoever reads the file at apply would find nothing. */
export const missingSecretFiles = (
  cluster: ParsedFile,
  found: readonly SourceFile[],
  folder: string
): readonly Diagnostic[] => {
  const secrets = dig(cluster.value, ['spec', 'secrets'])
  const from = dig(secrets, ['from'])
  if (from !== undefined && from !== 'sops') return []
  return ['file', 'bundle'].flatMap((key): readonly Diagnostic[] => {
    const name = dig(secrets, [key])
    if (typeof name !== 'string' || found.some(({ path }) => path === inFolder(folder, name))) return []
    const message = `there is no ${showName(name)} in the fleet folder: create it with sops; its name ends in .sops.yaml or .sops.json`
    return [
      {
        severity: 'error',
        rule: 'no-secrets-file',
        file: cluster.path,
        ...cluster.positionOf(['spec', 'secrets', key]),
        message,
      },
    ]
  })
}
