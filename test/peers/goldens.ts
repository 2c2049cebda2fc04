import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Json } from '../../src/fleet/json.ts'
import { materialise } from '../../src/render/materialise.ts'
import { printDocument } from '../../src/render/print-document.ts'
import type { Document } from '../../src/subjects/document.ts'
import { secretReference } from '../../src/subjects/secrets.ts'
import { root } from '../fleet-files.ts'

const folder = join(root, 'test/golden')

/** A checked-in rendered file: fleet and node it belongs to, its path on the node, and its text. */
export type Golden = {
  readonly fleet: string
  readonly node: string
  readonly path: string
  readonly text: string
}

/** Every golden file whose path on the node matches, in order of fleet and node. */
export const goldens = (path: RegExp, fleet = /./): readonly Golden[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.split('/').length > 2 && statSync(join(folder, name)).isFile())
    .map((name) => {
      const [from = '', node = '', ...rest] = name.split('/')
      return { fleet: from, node, path: rest.join('/'), text: readFileSync(join(folder, name), 'utf8') }
    })
    .filter((golden) => path.test(golden.path) && fleet.test(golden.fleet))
    .toSorted((a, b) => (`${a.fleet}/${a.node}/${a.path}` < `${b.fleet}/${b.node}/${b.path}` ? -1 : 1))

/** What stands for a join token and its like at the peers. */
export const joinSecrets = new Map([
  ['kubeadm/token', 'abcdef.0123456789abcdef'],
  ['kubeadm/ca-hash', `sha256:${'0'.repeat(64)}`],
  ['kubeadm/certificate-key', '0'.repeat(64)],
])

export const nameOf = ({ fleet, node, path }: Golden): string => `${fleet}/${node}/${path}`

/** The folder of one node's golden files. */
export const nodeFolder = ({ fleet, node }: Golden): string =>
  relative(process.cwd(), join(folder, fleet, node))

/** A golden YAML file with its references filled in, by the very function that fills them in for a node. */
export const filled = ({ path, text }: Golden, secrets: ReadonlyMap<string, string>): string => {
  const yaml = parseAllDocuments(text).map((document) => document.toJS() as Json)
  const names = new Set([...text.matchAll(secretReference)].map((match) => match[1] ?? ''))
  const document: Document = {
    path,
    plane: 'disk',
    body: { yaml },
    secrets: [...names].map((name) => ({ at: '', name, rev: '' })),
  }
  const [made] = materialise([document], secrets)
  return printDocument(made ?? document)
}
