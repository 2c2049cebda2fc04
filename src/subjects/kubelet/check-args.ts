import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { minorOf } from '../../fleet/versions.ts'
import { talosSettings } from '../talos-contract.ts'
import type { Say } from './say.ts'
import { kubeletConfiguration, kubeletOf } from './settings.ts'

/** Given by kubeadm's unit and plumbline, or by Talos (kubelet_spec.go); a second one would win, or be refused. */
const owned = {
  ubuntu: new Set(['config', 'config-dir', 'kubeconfig', 'bootstrap-kubeconfig']),
  talos: new Set([
    'bootstrap-kubeconfig',
    'kubeconfig',
    'container-runtime',
    'container-runtime-endpoint',
    'config',
    'config-dir',
    'cert-dir',
  ]),
}

/** Flags that are not ours to give, or that contradict a field. */
export const checkArgs = (node: FleetNode, cluster: Cluster, say: Say): void => {
  const fields = kubeletConfiguration(node) ?? {}
  const oldTalos = cluster.os === 'talos' && minorOf(talosSettings(cluster).version ?? '') < 13
  for (const [name, value] of Object.entries(kubeletOf(node).extraArgs ?? {})) {
    const path = ['kubelet', 'extraArgs', name]
    const field = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    if (owned[cluster.os].has(name)) {
      const owner = cluster.os === 'talos' ? 'Talos' : 'kubeadm or plumbline'
      say(path, 'error', 'owned-flag', `--${name} is given by ${owner}: remove it`)
    } else if (fields[field] !== undefined)
      say(
        path,
        'error',
        'flag-over-field',
        `--${name} wins over kubelet.${field}, which would do nothing: keep the field`
      )
    else if (oldTalos && typeof value !== 'string')
      say(path, 'error', 'talos-flag', `a flag can be repeated from Talos 1.13: give --${name} one value`)
  }
}
