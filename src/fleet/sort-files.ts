import type { Diagnostic } from './diagnostic.ts'
import type { SourceFile } from './source-file.ts'
import type { RuleName } from './rules.ts'

export type SortedFiles = {
  readonly cluster: SourceFile | undefined
  readonly nodes: readonly SourceFile[]
  readonly profiles: readonly SourceFile[]
  readonly secrets: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

type Place =
  | 'cluster'
  | 'node'
  | 'profile'
  | 'secret'
  | 'ignored'
  | { readonly rule: RuleName; readonly message: string }

/** Which file is what, by where it lies. Nothing is opened. `folder` is '' or '.' for the repository itself. */
export const sortFiles = (files: readonly SourceFile[], folder: string): SortedFiles => {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
  const placed = files.map((source) => ({ source, place: placeOf(source, source.path.slice(prefix.length)) }))
  const of = (wanted: Place): readonly SourceFile[] =>
    placed.flatMap(({ source, place }) => (place === wanted ? [source] : []))
  const misplaced = placed.flatMap(({ source, place }) =>
    typeof place === 'string' ? [] : [finding(printable(source.path), place.rule, place.message)]
  )
  const [cluster] = of('cluster')
  const nodes = of('node')
  const unnamed = (name: RegExp): boolean =>
    !misplaced.some(({ file }) => name.test(file.slice(prefix.length)))
  const diagnostics = [
    ...misplaced,
    ...(cluster === undefined && unnamed(/^cluster\./i)
      ? [
          finding(
            `${prefix}cluster.yaml`,
            'no-cluster',
            'cluster.yaml is missing: create it with apiVersion: plumbline/v1, kind: Cluster, metadata.name and spec.os, spec.kubernetes, spec.endpoint'
          ),
        ]
      : []),
    ...(nodes.length === 0 && unnamed(/^(?!cluster\.)[^/]+\.ya?ml$/i)
      ? [
          finding(
            `${prefix}cluster.yaml`,
            'no-node',
            `no node in ${prefix === '' ? 'the folder' : prefix}: create ${prefix}<name>.yaml with kind: Node and spec.role, otherwise nothing would be checked`
          ),
        ]
      : []),
    ...unread(
      placed.flatMap(({ source, place }) =>
        place === 'ignored' && source.kind === 'file' ? [source.path] : []
      ),
      prefix
    ),
  ]
  return { cluster, nodes, profiles: of('profile'), secrets: of('secret'), diagnostics }
}

const control = /[\u0000-\u001f\u007f]/g

const placeOf = ({ kind }: SourceFile, path: string): Place => {
  if (/[\u0000-\u001f\u007f\\]/.test(path)) {
    return {
      rule: 'file-name',
      message: 'the name holds a control character or a backslash: rename the file',
    }
  }
  // Such files belong to tools: .sops.yaml says which keys encrypt, and is no secret.
  if (/(?:^|\/)\.[^/]*$/.test(path) && kind === 'file') return 'ignored'
  const near = /^(?:profiles\/)?[^/]+$/.test(path)
  if (kind !== 'file' && near)
    return { rule: 'not-a-file', message: `a ${kind} is not followed: put the file itself here` }
  if (/\.sops\.(?:yaml|json)$/.test(path)) return 'secret'
  if (!near || !/\.ya?ml$/i.test(path)) return 'ignored'
  if (!path.endsWith('.yaml'))
    return {
      rule: 'file-name',
      message: 'files of the fleet end in .yaml: rename it, otherwise it would be left out silently',
    }
  if (path === 'cluster.yaml') return 'cluster'
  return path.startsWith('profiles/') ? 'profile' : 'node'
}

/** YAML in other folders is left alone, and said to be: somebody may take it for a part of the fleet. */
const unread = (ignored: readonly string[], prefix: string): readonly Diagnostic[] => {
  const folders = new Map<string, string>()
  if (prefix === '') return []
  for (const path of ignored) {
    const below = path.slice(prefix.length)
    const folder = below.split('/')[0] ?? ''
    if (/\.ya?ml$/i.test(below) && below.includes('/') && !folder.startsWith('.') && !folders.has(folder))
      folders.set(folder, path)
  }
  return [...folders].map(([folder, path]) => ({
    ...finding(
      printable(path),
      'not-read',
      `files in ${prefix}${folder}/ are not read: nodes lie directly in ${prefix}, profiles in ${prefix}profiles/`
    ),
    severity: 'note',
  }))
}

const printable = (path: string): string => path.replaceAll(control, () => '?')

const finding = (file: string, rule: RuleName, message: string): Diagnostic => ({
  severity: 'error',
  rule,
  file,
  line: 1,
  column: 1,
  message,
})
