import { describe, expect, it } from 'vitest'
import { judgeChange } from '../../src/compare/judge-change.ts'
import { subjects } from '../../src/subjects/table.ts'

const judge = (
  document: string,
  field: string,
  os: 'ubuntu' | 'talos' = 'talos',
  kind: 'add' | 'remove' | 'change' = 'change'
) => {
  const { subject, impact, undo } = judgeChange({ os, document, field, kind }, subjects)
  return `${subject}: ${impact}${undo ? ', can be taken back' : ''}`
}
const config = 'talos/machineconfig.yaml'
const running = 'running/capabilities.yaml'

describe('what applying a change costs', () => {
  it.each([
    ['talos/schematic.yaml', 'customization.systemExtensions.officialExtensions', 'install: upgrade'],
    [config, 'v1alpha1.machine.install.image', 'install: upgrade'],
    [config, 'v1alpha1.machine.install.diskSelector.serial', 'install: rebuild'],
    [config, 'UnattendedInstallConfig.installer.image', 'install: upgrade'],
    [config, 'UnattendedInstallConfig.provisioning.diskSelector.match', 'install: rebuild'],
    [config, 'NetworkDefaultActionConfig.ingress', 'firewall: network, can be taken back'],
    [config, 'NetworkRuleConfig["apid-ingress"].ingress', 'firewall: network, can be taken back'],
    // Whatever a patch brings and no table knows.
    [config, 'QuantumLinkConfig["q"]', 'machine: drain-reboot'],
  ])('%s %s', (document, field, expected) => expect(judge(document, field)).toBe(expected))

  it('of a capability on Ubuntu', () => {
    const ubuntu = (field: string, kind: 'add' | 'remove') => judge(running, field, 'ubuntu', kind)
    expect(ubuntu('packages["nfs-common"]', 'add')).toBe('capabilities: live')
    expect(ubuntu('modules.iscsi_tcp', 'add')).toBe('capabilities: live, can be taken back')
    expect(ubuntu('modules.iscsi_tcp', 'remove')).toBe('capabilities: none, can be taken back')
    expect(ubuntu('units["iscsid.socket"]', 'add')).toBe('capabilities: service-restart, can be taken back')
  })
})
