import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { firewallDocs } from '../talos-sources.ts'
import { check } from './check.ts'
import { normaliseTalos } from './normalise.ts'
import { talos } from './talos.ts'

const kinds = ['NetworkDefaultActionConfig', 'NetworkRuleConfig']

/** Who may reach a Talos node: its ingress firewall. */
export const firewall: Subject = {
  name: 'firewall',
  settings: [],
  ubuntu: () => [],
  talos,
  check,
  claims: kinds.map((field) => ({ document: machineConfigPath, field })),
  normaliseTalos,
  impact: kinds.map((field) => ({
    os: 'talos',
    document: machineConfigPath,
    field,
    impact: 'network',
    undo: true,
    why: 'the new rules hold at once; who is left out is cut off',
    source: firewallDocs,
  })),
  parity: [
    {
      setting: 'access.firewall',
      ubuntu: 'none',
      talos: 'NetworkDefaultActionConfig and NetworkRuleConfig',
      note: 'Ubuntu has no firewall of its own here',
    },
  ],
}
