import { describe, expect, it } from 'vitest'
import { loadFleet } from '../../src/fleet/load-fleet.ts'
import { sortFiles } from '../../src/fleet/sort-files.ts'
import type { SourceFile } from '../../src/fleet/source-file.ts'
import { smallFleet, sourceFiles, worker } from '../fleet-files.ts'

const at = (path: string, kind: SourceFile['kind'] = 'file'): SourceFile => ({
  path,
  kind,
  size: 0,
  bytes: new Uint8Array(),
})
const small = ['nodes/cluster.yaml', 'nodes/n1.yaml'].map((path) => at(path))
const findings = (...more: readonly SourceFile[]) =>
  sortFiles([...small, ...more], 'nodes').diagnostics.map(
    ({ severity, rule, file }) => `${severity} ${rule} ${file}`
  )

describe('the files of a fleet', () => {
  it.each(['', '.'])('may lie in the repository itself: %j', (folder) => {
    const files = sourceFiles(smallFleet()).map((file) => ({
      ...file,
      path: file.path.replace('nodes/', () => ''),
    }))
    const others = ['.github/workflows/plan.yml', '.pre-commit-config.yaml', 'docs/x.yaml'].map((path) =>
      at(path)
    )
    const { fleet, diagnostics } = loadFleet([...files, ...others], folder, [])
    expect(diagnostics).toEqual([])
    expect(fleet?.nodes.map(({ name }) => name)).toEqual(['cp1'])
  })

  it.each(['nodes/w1.yml', 'nodes/w1.YAML', 'nodes/profiles/gpu.yml', 'nodes/Cluster.YAML'])(
    '%s would be left out silently, so it is an error',
    (path) => {
      expect(findings(at(path))).toEqual([`error file-name ${path}`])
    }
  )

  it('cluster.yml is one finding and not two', () => {
    expect(
      sortFiles([at('nodes/cluster.yml'), at('nodes/n1.yaml')], 'nodes').diagnostics.map(({ rule }) => rule)
    ).toEqual(['file-name'])
  })

  it('YAML in other folders is said to be left alone, once per folder', () => {
    expect(findings(at('nodes/workers/a.yaml'), at('nodes/workers/b.yaml'), at('nodes/README.md'))).toEqual([
      'note not-read nodes/workers/a.yaml',
    ])
  })

  it('T11 a name that could deceive is refused and shown harmlessly', () => {
    expect(findings(at('nodes/a\u001b[31m.yaml'), at('nodes/a\nb.yaml'), at('nodes/a\\b.yaml'))).toEqual([
      'error file-name nodes/a?[31m.yaml',
      'error file-name nodes/a?b.yaml',
      'error file-name nodes/a\\b.yaml',
    ])
  })

  it('T12 links are findings wherever the fleet would read', () => {
    expect(
      findings(
        at('nodes/w1.yaml', 'symlink'),
        at('nodes/profiles', 'symlink'),
        at('nodes/profiles/p.yaml', 'symlink'),
        at('nodes/.hidden.yaml', 'symlink')
      )
    ).toHaveLength(4)
  })

  it('sops files of JSON are read as they come, with tabs', () => {
    const text =
      '{\n\t"a": "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]",\n\t"sops": {\n\t\t"version": "3.13.3"\n\t}\n}\n'
    const { fleet } = loadFleet(
      sourceFiles({ ...smallFleet(), 'w1.yaml': worker('w1'), 'secrets.sops.json': text }),
      'nodes',
      []
    )
    expect([...(fleet?.cluster.secretRevisions.keys() ?? [])]).toEqual(['a'])
  })
})
