import { declaredOrZero } from '../declared-part.ts'
import { clusterConfigurationPath, manifestPath, runningPath } from '../kubeadm/paths.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { components } from './components.ts'
import type { Component } from './components.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'

const subjectOf = (component: Component): Subject => {
  const { name, setting, program, kind } = component
  const field = (start: string) => ({ document: machineConfigPath, field: start, as: 'flags' })
  return {
    name,
    settings: [setting],
    ubuntu: ubuntu(component),
    talos: talos(component),
    check: check(component),
    claims: [
      { document: clusterConfigurationPath, field: setting, as: '' },
      { document: manifestPath(program) },
      { document: runningPath(program) },
      field(`v1alpha1.cluster.${setting}.extraArgs`),
      ...(kind === undefined ? [] : [field(`${kind}.extraArgs`)]),
    ],
    normalise: normalise(component),
    normaliseTalos: normaliseTalos(component),
    readLive: declaredOrZero,
    impact: impact(component),
    parity: parity(component),
  }
}

/** Flags of the controller manager, the scheduler and etcd: cluster-wide, on every control plane. */
export const controlPlane: readonly Subject[] = components.map(subjectOf)
