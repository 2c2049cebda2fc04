import type { Diagnostic } from './diagnostic.ts'
import type { SourceFile } from './source-file.ts'

export type SortedFiles = {
  readonly cluster: SourceFile | undefined
  readonly nodes: readonly SourceFile[]
  readonly profiles: readonly SourceFile[]
  readonly secrets: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Which file is what, by where it lies. Nothing is opened. */
export const sortFiles = (files: readonly SourceFile[], folder: string): SortedFiles => {
  const diagnostics: Diagnostic[] = []
  const say = (file: string, rule: string, message: string): void => {
    diagnostics.push({ severity: 'error', rule, file, line: 1, column: 1, message })
  }
  const nodes: SourceFile[] = []
  const profiles: SourceFile[] = []
  const secrets: SourceFile[] = []
  let cluster: SourceFile | undefined
  for (const source of files) {
    const path = source.path.slice(folder.length + 1)
    if (/[\u0000-\u001f\u007f\\]/.test(path)) {
      say(
        source.path.replaceAll(/[\u0000-\u001f\u007f]/g, () => '?'),
        'file-name',
        'the name holds a control character or a backslash: rename the file'
      )
    } else if (source.kind !== 'file' && /^(?:profiles(?:\/[^/]+)?|[^/]+)$/.test(path)) {
      say(source.path, 'not-a-file', `a ${source.kind} is not followed: put the file itself here`)
    } else if (/\.sops\.(?:yaml|json)$/.test(path)) {
      secrets.push(source)
    } else if (/^(?:profiles\/)?[^/]+\.yml$/.test(path)) {
      say(
        source.path,
        'file-name',
        'files of the fleet end in .yaml: rename it, otherwise it would be left out silently'
      )
    } else if (path === 'cluster.yaml') {
      cluster = source
    } else if (/^profiles\/[^/]+\.yaml$/.test(path)) {
      profiles.push(source)
    } else if (/^[^/]+\.yaml$/.test(path)) {
      nodes.push(source)
    }
  }
  if (cluster === undefined)
    say(
      `${folder}/cluster.yaml`,
      'no-cluster',
      'cluster.yaml is missing: create it with apiVersion: plumbline/v1, kind: Cluster, metadata.name and spec.os, spec.kubernetes, spec.endpoint'
    )
  if (nodes.length === 0)
    say(
      `${folder}/cluster.yaml`,
      'no-node',
      `no node in ${folder}/: create ${folder}/<name>.yaml with kind: Node and spec.role, otherwise nothing would be checked`
    )
  return { cluster, nodes, profiles, secrets, diagnostics }
}
