import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLedger } from '../../../src/adapters/talos/ledger.ts'
import { observedHash, readMachineConfigs } from '../../../src/adapters/talos/machine-configs.ts'
import { makeMarkKey, observe } from '../../../src/adapters/talos/observe.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Observation } from '../../../src/ports.ts'
import { hashText } from '../../../src/render/digest.ts'
import type { Rendering } from '../../../src/render/rendering.ts'
import { goldenFleets } from '../../golden/fleets.ts'
import { onTalos, smallFleet, worker } from '../../fleet-files.ts'
import { startFleet } from './lab-cluster.ts'
import type { LabFleet } from './lab-cluster.ts'

const talosFleets = Object.entries(goldenFleets).filter(([name]) => name.includes('talos'))
const markKey = makeMarkKey()
const ledger = {
  generation: 7,
  commit: 'c0ffee0123456789c0ffee0123456789c0ffee01',
  version: '0.1.0',
  observed: '',
  time: '2026-11-01T00:00:00.000Z',
  run: '12.1',
}

/** As an apply leaves a node: with a ledger of what is on its disk. */
const confirm = async (lab: LabFleet, name: string): Promise<void> => {
  const talos = await lab.open(name)
  const { persistent } = await readMachineConfigs(talos)
  await writeLedger(talos, { ...ledger, observed: observedHash(persistent) })
  talos.close()
}

const look = async (lab: LabFleet, name: string, thorough = false, target = lab.target(name)) => {
  const talos = await lab.open(name)
  try {
    const seen = await observe(talos, target, lab.documents(name), {
      secrets: lab.secrets,
      markKey,
      thorough,
    })
    return { seen, requests: talos.requests() }
  } finally {
    talos.close()
  }
}

/** The live side of one node, as apply compares it: what the cluster's API holds is not read here. */
const liveOf = (
  { rendering }: LabFleet,
  name: string,
  seen: Observation
): { from: Rendering; to: Rendering } => {
  if (seen.status !== 'seen') throw new Error(`${seen.status}: ${seen.why}`)
  const node = rendering.nodes.find((each) => each.name === name)
  if (node === undefined) throw new Error(`no node ${name}`)
  const side = (documents: Rendering['nodes'][number]['documents']): Rendering => ({
    ...rendering,
    digest: hashText(JSON.stringify(documents)),
    nodes: [{ name, role: node.role, documents, digest: hashText(JSON.stringify(documents)) }],
  })
  return {
    from: side(seen.documents),
    to: side(node.documents.filter(({ plane }) => plane !== 'cluster')),
  }
}

describe.each(talosFleets)('%s', (_, texts) => {
  it('reads back as what was rendered, in three calls', async () => {
    const lab = await startFleet(texts)
    try {
      for (const { name } of lab.fleet.nodes) {
        await confirm(lab, name)
        const { seen, requests } = await look(lab, name)
        const { from, to } = liveOf(lab, name, seen)
        expect(compare(from, to).nodes).toEqual([])
        expect(from.nodes[0]?.documents.map(({ path }) => path)).toEqual(
          to.nodes[0]?.documents.map(({ path }) => path)
        )
        expect(requests).toBeLessThanOrEqual(3)
        const text = JSON.stringify(seen)
        for (const value of lab.secrets.values()) expect(text).not.toContain(value)
      }
    } finally {
      await lab.lab.stop()
    }
  })
})

describe('a live node', () => {
  let lab: LabFleet
  const version = 'v1.13.9'
  beforeAll(async () => {
    const sysctls = '  sysctls: { vm.swappiness: 10 }\n'
    lab = await startFleet(onTalos(smallFleet('', '', { 'w1.yaml': worker('w1', sysctls) }), version))
    await confirm(lab, 'w1')
  })
  afterAll(async () => {
    await lab.lab.stop()
  })

  const bytes = (name: string) => Buffer.from(lab.node(name).machine.persistent?.bytes ?? []).toString()
  const changed = (name: string, seen: Observation): readonly string[] => {
    const { from, to } = liveOf(lab, name, seen)
    return compare(from, to).nodes.flatMap(({ changes }) =>
      changes.map(({ field, kind }) => `${kind} ${field}`)
    )
  }
  const apply = async (name: string, text: string, mode: 'no-reboot' | 'staged' | 'try') => {
    const talos = await lab.open(name)
    await talos.apply(Buffer.from(text), mode === 'try' ? { mode, milliseconds: 60_000 } : { mode })
    talos.close()
  }

  it('shows what is confirmed, and facts where they are asked for', async () => {
    const { seen } = await look(lab, 'w1', true)
    const { persistent } = await (async () => {
      const talos = await lab.open('w1')
      const configs = await readMachineConfigs(talos)
      talos.close()
      return configs
    })()
    expect(seen).toMatchObject({
      status: 'seen',
      undeclared: [],
      unsettled: [],
      observed: observedHash(persistent),
      ledger: { ...ledger, observed: observedHash(persistent) },
      facts: {
        talos: version,
        platform: 'metal',
        schematic: lab.node('w1').machine.slots.running.schematic,
        'kernel arguments': expect.stringContaining('talos.platform=metal'),
      },
    })
  })

  it('a change by another door is a difference, with its secret values as marks', async () => {
    const before = bytes('w1')
    const password = randomUUID()
    const more = `---\napiVersion: v1alpha1\nkind: RegistryAuthConfig\nname: ghcr.io\nusername: me\npassword: ${password}\n`
    await apply('w1', `${before.replace('vm.swappiness: "10"', 'vm.swappiness: "60"')}${more}`, 'no-reboot')
    try {
      const { seen } = await look(lab, 'w1')
      expect(changed('w1', seen)).toEqual(['remove RegistryAuthConfig["ghcr.io"]', 'change vm.swappiness'])
      expect(JSON.stringify(seen)).not.toContain(password)
      expect(JSON.stringify(seen)).toMatch(/"password":"\(hidden [0-9a-f]{12}\)"/)
      expect(seen.status === 'seen' && seen.observed !== seen.ledger?.observed).toBe(true)
    } finally {
      await apply('w1', before, 'no-reboot')
    }
  })

  it('another value of a secret is a difference, and neither value is shown', async () => {
    const before = bytes('w1')
    const token = lab.secrets.get('talos/trustdinfo/token') ?? ''
    await apply(
      'w1',
      before.replace(/secret: \S+/, () => `secret: ${Buffer.from(randomUUID()).toString('base64')}`),
      'no-reboot'
    )
    try {
      const { seen } = await look(lab, 'w1')
      expect(changed('w1', seen)).toEqual(['change clusterSecret'])
      expect(JSON.stringify(seen)).not.toContain(token)
    } finally {
      await apply('w1', before, 'no-reboot')
    }
  })

  it.each(['try', 'staged'] as const)('what runs is not what is on disk: %s', async (mode) => {
    const before = bytes('w1')
    await apply('w1', before.replace('vm.swappiness: "10"', 'vm.swappiness: "60"'), mode)
    try {
      const { seen } = await look(lab, 'w1')
      expect(seen.status === 'seen' && seen.unsettled).toEqual(['v1alpha1.machine.sysctls["vm.swappiness"]'])
      expect(changed('w1', seen)).toEqual(mode === 'try' ? [] : ['change vm.swappiness'])
    } finally {
      await apply('w1', before, 'no-reboot')
    }
  })

  it('another spelling of the same config is no difference', async () => {
    const before = bytes('w1')
    await apply('w1', `# by hand\n${before}`, 'no-reboot')
    try {
      const { seen } = await look(lab, 'w1')
      expect(changed('w1', seen)).toEqual([])
      expect(seen.status === 'seen' && seen.observed !== seen.ledger?.observed).toBe(true)
    } finally {
      await apply('w1', before, 'no-reboot')
    }
  })

  it('N15: another machine at the address is told from its certificate, before anything is asked', async () => {
    const { seen, requests } = await look(lab, 'w1', false, lab.target('cp1'))
    expect(seen).toEqual({
      status: 'mismatch',
      why: 'another machine answers there: its name is w1, expected cp1',
      facts: {},
    })
    expect(requests).toBe(0)
  })

  it.each([
    ['UUID', { uuid: '00000000-0000-4000-8000-000000000001' }],
    ['role', { role: 'control-plane' as const }],
    ['addresses', { addresses: ['192.0.2.77'] }],
  ])('N15: so is one with another %s', async (what, other) => {
    const { seen } = await look(lab, 'w1', true, { ...lab.target('w1'), ...other })
    expect(seen).toMatchObject({ status: 'mismatch', facts: {} })
    expect('why' in seen && seen.why).toContain(what)
  })

  it('T20: a reader is told that it cannot see the config, and shown the rest', async () => {
    const talos = await lab.open('w1', 'os:reader')
    const seen = await observe(talos, lab.target('w1'), lab.documents('w1'), {
      secrets: lab.secrets,
      markKey,
      thorough: true,
    })
    talos.close()
    expect(seen).toMatchObject({
      status: 'unauthorized',
      facts: { talos: version, 'confirmed commit': ledger.commit, 'confirmed generation': '7' },
    })
    expect('why' in seen && seen.why).toContain('needs os:admin')
  })

  it('a META key of somebody else is not taken for a ledger, and not written over', async () => {
    const { machine, inject } = lab.node('cp1')
    await inject({ kind: 'meta', key: 0x0c, value: 'mine' })
    const { seen } = await look(lab, 'cp1')
    expect(seen).toMatchObject({ status: 'unknown' })
    expect('why' in seen && seen.why).toContain('0x0c holds something that plumbline did not write')
    expect(machine.meta.get(0x0c)).toBe('mine')
    await inject({ kind: 'meta', key: 0x0c })
  })
})
