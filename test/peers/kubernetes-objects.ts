import { runProgram } from '../../scripts/run-program.ts'
import { diffStructures } from '../../src/compare/diff-structures.ts'
import { structureOf } from '../../src/render/structure.ts'
import { subjects } from '../../src/subjects/table.ts'
import { filled, goldens, nameOf } from './goldens.ts'
import { goProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Judgement, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'

const noSecrets = new Map<string, string>()

/** Accepted where the API server takes the objects, and what it makes of them reads as what was sent. */
const judge =
  (path: string, text: string) =>
  (program: string): Promise<Judgement> =>
    inScratch({ 'objects.yaml': text }, async (folder) => {
      const { code, output, stdout } = await runProgram(program, [`${folder}/objects.yaml`])
      if (code !== 0) return { accepted: false, said: output }
      const read = (body: string) =>
        structureOf({ path, plane: 'cluster', body: { text: body }, secrets: [] }, subjects)
      const differences = diffStructures(read(text), read(stdout))
      return { accepted: differences.length === 0, said: JSON.stringify(differences, undefined, 1) }
    })

/** Kubernetes' own defaults and validation of API objects. */
export const kubernetesObjects: Peer = {
  name: 'Kubernetes API objects',
  version: '1.35.6',
  install: () => goProgram({ module: 'kubernetes-objects' }),
  cases: async () => {
    const files = goldens(/^manifests\/.*\.yaml$/)
    const path = files[0]?.path ?? ''
    const text = files[0]?.text ?? ''
    const broken = (search: RegExp, replacement: string) =>
      judge(
        path,
        text.replace(search, () => replacement)
      )
    return [
      ...files.map((golden) => accept(nameOf(golden), judge(golden.path, filled(golden, noSecrets)))),
      reject('a misspelt field', broken(/hostPID/, 'hostPid')),
      reject('a port that does not exist', broken(/containerPort: \d+/, 'containerPort: 70000')),
      reject(
        'a mount of no volume',
        broken(/- name: proc\n {14}mountPath/, '- name: prc\n              mountPath')
      ),
      reject('a toleration without key and operator', broken(/- operator: Exists/, '- effect: NoSchedule')),
      reject(
        'a selector that selects nothing of its own',
        broken(/matchLabels:\n {6}(\S+): \S+/, 'matchLabels:\n      a: b')
      ),
    ]
  },
}
