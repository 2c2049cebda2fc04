import { describe, expect, test } from 'vitest'
import {
  noServices,
  noSuchFlags,
  reconcileServices,
  setService,
  staticPodsOf,
  wantedServices,
} from '../../../lab/talos/state/services.ts'
import type { ServiceTable } from '../../../lab/talos/state/services.ts'
import { settingsOf } from '../../../lab/talos/state/settings.ts'
import { load, worker } from '../talos-config/configs.ts'
import { now } from './facts.ts'

const wanted = (text: string) => wantedServices(settingsOf(load(text)), ['qemu-guest-agent'])
const started = (text = worker): ServiceTable => reconcileServices(noServices, wanted(text), now).table
const find = (table: ServiceTable, id: string) => table.services.find((service) => service.id === id)
const kubelet = (args: string): string =>
  worker.replace('machine:', () => `machine:\n  kubelet: {extraArgs: {${args}}}`)

describe('the services of a lab Talos node', () => {
  test('a worker has a kubelet and its extensions, a control plane also etcd and trustd', () => {
    expect(started().services.map(({ id }) => id)).toEqual([
      'apid',
      'auditd',
      'containerd',
      'cri',
      'dashboard',
      'ext-qemu-guest-agent',
      'kubelet',
      'machined',
      'syslogd',
      'udevd',
    ])
    const both = started(worker.replace('type: worker', 'type: controlplane')).services.map(({ id }) => id)
    expect(both).toContain('etcd')
    expect(both).toContain('trustd')
    expect(wantedServices(undefined, []).map(({ id }) => id)).not.toContain('kubelet')
  })

  test('a change of the kubelet starts the kubelet anew and nothing else', () => {
    const { table, restarted } = reconcileServices(started(), wanted(kubelet('v: "4"')), now + 1000)
    expect(restarted).toEqual(['kubelet'])
    expect(find(table, 'kubelet')).toMatchObject({ state: 'Running', health: 'healthy' })
    expect(find(table, 'kubelet')?.events.map(({ state }) => state)).toContain('Finished')
    expect(reconcileServices(table, wanted(kubelet('v: "4"')), now + 2000)).toEqual({ table, restarted: [] })
  })

  test('an argument that does not exist keeps the kubelet from running, and taking it back mends it', () => {
    const [flag] = noSuchFlags
    const broken = reconcileServices(started(), wanted(kubelet(`${flag}: "1"`)), now + 1000).table
    expect(find(broken, 'kubelet')).toMatchObject({
      state: 'Waiting',
      health: 'unhealthy',
      message: `unknown flag: --${flag}`,
    })
    expect(find(reconcileServices(broken, wanted(worker), now + 2000).table, 'kubelet')).toMatchObject({
      state: 'Running',
      health: 'healthy',
    })
  })

  test('an argument that Talos keeps for itself never reaches the kubelet', () => {
    const table = reconcileServices(started(), wanted(kubelet('kubeconfig: /a')), now).table
    expect(find(table, 'kubelet')?.message).toBe(
      'error building arguments: argument "kubeconfig" is not allowed to be overridden'
    )
  })

  test('an argument that does not exist breaks a static pod alone', () => {
    const text = worker
      .replace('type: worker', 'type: controlplane')
      .replace('cluster:', 'cluster:\n  apiServer: {extraArgs: {no-such-flag: "1"}}')
    expect(staticPodsOf(settingsOf(load(text)))).toEqual([
      { name: 'kube-apiserver', ready: false, reason: 'unknown flag: --no-such-flag' },
      { name: 'kube-controller-manager', ready: true },
      { name: 'kube-scheduler', ready: true },
    ])
  })

  test('a service is stopped, fails and runs again by hand', () => {
    const stopped = setService(started(), 'ext-qemu-guest-agent', 'stopped', now)
    expect(find(stopped, 'ext-qemu-guest-agent')?.state).toBe('Finished')
    const running = setService(setService(stopped, 'cri', 'failed', now), 'cri', 'running', now)
    expect(find(running, 'cri')).toMatchObject({ state: 'Running', health: 'healthy' })
  })
})
