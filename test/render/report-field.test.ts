import { expect, it } from 'vitest'
import { claimOf, reportField } from '../../src/render/claims.ts'
import { subjects } from '../../src/subjects/table.ts'

const named = (document: string, field: string): string => {
  const owner = claimOf(document, field, subjects)
  if (owner === undefined) throw new Error(`nobody answers for ${field}`)
  return reportField(field, owner)
}

it('a part that came or went whole has a name too', () => {
  const configMap = 'kubeadm/cluster-configuration.yaml'
  expect(named(configMap, 'scheduler')).toBe('scheduler')
  expect(named(configMap, 'scheduler.flags.kube-api-qps')).toBe('flags.kube-api-qps')
  expect(named('talos/machineconfig.yaml', 'v1alpha1.machine.sysctls["vm.swappiness"]')).toBe('vm.swappiness')
})
