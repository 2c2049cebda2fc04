import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settingSchemas } from '../../src/subjects/schemas.ts'
import type { Json } from '../../src/fleet/json.ts'
import { fleetOf } from './fleet.ts'
import { judgeMachineConfig } from './talos-rules.ts'

const classic = { version: 'v1alpha1', machine: { type: 'worker' } }
const document = (kind: string, fields: Record<string, Json> = {}) => ({
  apiVersion: 'v1alpha1',
  kind,
  ...fields,
})

describe('the judge of generated machine configs', () => {
  it.each<readonly [string, readonly Json[], number]>([
    ['1.11 has no HostnameConfig', [classic, document('HostnameConfig', { hostname: 'a' })], 11],
    [
      'KubeletConfig and machine.kubelet',
      [{ ...classic, machine: { type: 'worker', kubelet: {} } }, document('KubeletConfig')],
      14,
    ],
    [
      'SysctlConfig and machine.sysctls',
      [{ ...classic, machine: { sysctls: {} } }, document('SysctlConfig')],
      14,
    ],
    ['1.13 has no v1alpha1.machine.tpye', [{ ...classic, machine: { tpye: 'worker' } }], 13],
    [
      '1.11 has no v1alpha1.machine.install.grubUseUKICmdline',
      [{ ...classic, machine: { install: { grubUseUKICmdline: true } } }],
      11,
    ],
    [
      'HostnameConfig twice'.replace(' ', '/ '),
      [classic, document('HostnameConfig'), document('HostnameConfig')],
      12,
    ],
    ['KubeSchedulerConfig on a worker', [classic, document('KubeSchedulerConfig')], 14],
    ['no v1alpha1 document', [document('HostnameConfig')], 12],
    [
      'RegistryMirrorConfig of 1.12 has no mirrors',
      [classic, document('RegistryMirrorConfig', { name: 'a', mirrors: [] })],
      12,
    ],
    [
      '1.12 has no RegistryMirrorConfig.endpoints.*.uri',
      [classic, document('RegistryMirrorConfig', { name: 'a', endpoints: [{ uri: 'x' }] })],
      12,
    ],
  ])('finds: %s', (problem, documents, minor) => {
    expect(judgeMachineConfig(documents, minor, 'worker')).toEqual([problem])
  })

  it('has nothing to say of a good one', () => {
    expect(
      judgeMachineConfig([classic, document('HostnameConfig', { hostname: 'a' })], 12, 'worker')
    ).toEqual([])
  })
})

it('generated fleets use every setting of a node', () => {
  const used = (['ubuntu', 'talos'] as const).flatMap((os) =>
    fc
      .sample(fleetOf(os), 60)
      .flatMap(({ nodes, texts }) => [
        ...nodes.flatMap(({ settings }) => Object.keys(settings)),
        ...Object.keys(texts),
      ])
  )
  expect(Object.keys(settingSchemas).filter((key) => !used.includes(key))).toEqual([])
})
