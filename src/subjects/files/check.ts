import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { showName } from '../../fleet/show.ts'
import { refusalOf } from './allowed-paths.ts'
import { filesOf, realPath } from './settings.ts'
import type { DeclaredFile } from './settings.ts'
import { modeOf } from './ubuntu.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** Files that must not be written, stand twice, or show what they should not. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  cluster.os === 'ubuntu' ? once(nodes.flatMap(checkNode)) : []

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const files = filesOf(node)
  const paths = files.map(({ path }) => realPath(path))
  return files.flatMap((file, index) => {
    const say = (key: string, severity: Severity, rule: RuleName, message: string): Diagnostic =>
      finding(node, ['files', 'ubuntu', String(index), key], severity, rule, message)
    const path = paths[index] ?? ''
    const shown = showName(file.path)
    const refusal = refusalOf(path)
    const first = paths.indexOf(path)
    const folder = paths.find((each) => path.startsWith(`${each}/`))
    return [
      ...(refusal === undefined ? [] : [say('path', 'error', refusal.rule, `${shown}: ${refusal.why}`)]),
      ...(first === index
        ? []
        : [
            say(
              'path',
              'error',
              'duplicate-file',
              `${shown} is declared twice, first as ${showName(files[first]?.path ?? '')}: keep one`
            ),
          ]),
      ...(folder === undefined
        ? []
        : [
            say(
              'path',
              'error',
              'file-is-folder',
              `${shown} lies below ${showName(folder)}, which is a file: move one of them`
            ),
          ]),
      ...judgeMode(file).map(([rule, message]) => say('mode', 'warning', rule, message)),
    ]
  })
}

const judgeMode = (file: DeclaredFile): readonly (readonly [rule: RuleName, message: string])[] => {
  const mode = modeOf(file)
  if (mode === undefined) return []
  if ((mode & 0o002) !== 0)
    return [['world-writable', `${file.mode ?? ''} lets every user write the file: take the last 2 away`]]
  return (mode & 0o004) !== 0 && file.content.includes('${secret:')
    ? [['secret-mode', `${file.mode ?? ''} lets every user read a file that holds a secret: write '0600'`]]
    : []
}
