import { describe, expect, it } from 'vitest'
import { planPull } from '../../src/actions/plan-pull.ts'
import { smallFleet, sourceFiles, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const tree = (label: string, texts: Texts) => ({
  label,
  sha: label.repeat(40),
  list: (folder: string) => Promise.resolve(sourceFiles(texts, folder)),
})

const findings = async (base: Texts, merged: Texts) => {
  const trees = {
    base: tree('a', base),
    merged: tree('b', merged),
    head: tree('c', merged),
    how: 'merge-ref' as const,
  }
  const { report } = await planPull(trees, 'nodes', 'main')
  return report.diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)
}

describe('the plan of a pull request', () => {
  const on = (version: string): Texts => ({
    'cluster.yaml': (smallFleet()['cluster.yaml'] ?? '').replace('v1.34.2', () => version),
    'cp1.yaml': smallFleet()['cp1.yaml'] ?? '',
  })

  it('W46 says which minors a pull request leaves out', async () => {
    expect(await findings(on('v1.34.2'), on('v1.36.0'))).toContain('error kubernetes-skip')
    expect(await findings(on('v1.34.2'), on('v1.35.0'))).toEqual([])
  })

  it('C52 I4 says that memory changed and what is kept from pods did not', async () => {
    const sized = (memory: string): Texts => ({
      ...smallFleet(),
      'w1.yaml': worker(
        'w1',
        `  vm: { memory: ${memory} }\n  kubelet: { systemReserved: { memory: 1Gi } }\n`
      ),
    })
    expect(await findings(sized('16GiB'), sized('32GiB'))).toEqual(['warning C52'])
    expect(await findings(sized('16GiB'), sized('16GiB'))).toEqual([])
  })

  it('says nothing about the way where there is nothing to come from', async () => {
    expect(await findings({}, on('v1.36.0'))).toEqual([])
  })
})
