import { describe, expect, test } from 'vitest'
import { validateConfig } from '../../../lab/talos/config/validate-config.ts'
import { load, newest, worker } from './configs.ts'

const judge = (
  text: string,
  version: string,
  asks: { installed?: boolean; mode?: 'metal' | 'cloud' | 'container' } = {}
) =>
  validateConfig(load(text, version), {
    version,
    mode: asks.mode ?? 'metal',
    installed: asks.installed ?? false,
  })

const withoutInstall = worker.replace(/ {2}install:\n.*\n/, '')

describe('a lab Talos node judges a machine config', () => {
  test('and finds nothing wrong with a plain one', () => {
    for (const version of newest) expect(judge(worker, version)).toEqual({ warnings: [], error: undefined })
  })

  test('wants an install section on metal only, before it is installed, up to 1.13', () => {
    const said = '1 error occurred:\n\t* install instructions are required in "metal" mode\n\n'
    expect(judge(withoutInstall, 'v1.11.6').error).toBe(said)
    expect(judge(withoutInstall, 'v1.13.9').error).toBe(`1 error occurred:\n\t* v1alpha1.Config: ${said}\n\n`)
    expect(judge(withoutInstall, 'v1.13.9', { installed: true }).error).toBeUndefined()
    expect(judge(withoutInstall, 'v1.13.9', { mode: 'cloud' }).error).toBeUndefined()
    expect(judge(withoutInstall, 'v1.14.0').error).toBeUndefined()
  })

  test('puts the problems of one document into one, and conflicts beside it without a name', () => {
    const text = `${worker.replace('machine:', 'machine:\n  network: {hostname: w1}\n  nodeTaints: {a: Never}')}---
apiVersion: v1alpha1
kind: HostnameConfig
auto: stable
hostname: w1
`
    expect(judge(text, 'v1.12.11').error).toBe(
      [
        '3 errors occurred:',
        '\t* v1alpha1.Config: 1 error occurred:',
        '\t* invalid machine node taints: 1 error occurred:',
        '\t* invalid taint effect: "Never"\n\n\n\n',
        "\t* HostnameConfig: 'auto' and 'hostname' cannot be set at the same time",
        '\t* static hostname is already set in v1alpha1 config\n\n',
      ].join('\n')
    )
  })

  test('refuses Kubernetes out of range from 1.11 on', () => {
    const text = worker.replace(
      'machine:',
      'machine:\n  kubelet: {image: "ghcr.io/siderolabs/kubelet:v1.26.3"}'
    )
    expect(judge(text, 'v1.10.9').error).toBeUndefined()
    expect(judge(text, 'v1.13.9').error).toContain(
      'kubelet image is not valid: version of Kubernetes 1.26.3 is too old to be used with Talos 1.13.9'
    )
  })

  test('allows the kinds of a control plane there only', () => {
    const text = `${worker}---\napiVersion: v1alpha1\nkind: KubeCoreDNSConfig\nenabled: true\n`
    expect(judge(text, 'v1.14.0').error).toBe(
      '1 error occurred:\n\t* the following document kinds are only allowed on control plane machines: [KubeCoreDNSConfig]\n\n'
    )
  })

  test('warns of older names', () => {
    expect(judge(worker.replace('type: worker', 'type: join'), 'v1.9.6').warnings).toEqual([
      'use "worker" instead of "join" for machine type',
    ])
  })
})
