import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { gatherEvidence } from '../../../src/adapters/talos/evidence.ts'
import { CallFailed } from '../../../src/adapters/talos/failure.ts'
import type { TalosNode } from '../../../src/adapters/talos/talos-node.ts'

const canary = randomUUID()
const secrets = new Map([['talos/trustdinfo/token', canary]])
const bytes = (text: string) => Buffer.from(text)
const failed = new CallFailed({ status: 'unknown', why: 'reading the kernel log broke off' })

/** Only what evidence asks; what it must not ask is not there. */
const nodeWith = (says: Partial<TalosNode>): TalosNode =>
  ({
    services: async () =>
      Promise.resolve([
        {
          id: 'kubelet',
          state: 'Running',
          health: 'unhealthy',
          message: `bad ${canary}`,
          disturbed: undefined,
        },
        { id: 'cri', state: 'Running', health: 'healthy', message: '', disturbed: undefined },
        { id: 'ext-x', state: 'Failed', health: 'unknown', message: '', disturbed: undefined },
      ]),
    logs: async (id: string) => Promise.resolve(bytes(`${id} says \u001b[31m::error::x\u001b[0m`)),
    dmesg: async () => Promise.resolve(bytes('kernel line\n')),
    events: async () => Promise.resolve([]),
    ...says,
  }) as TalosNode

describe('evidence of a failure', () => {
  it('has the logs of what is not well, without escapes, and known secrets by name (T15, N28)', async () => {
    const sections = await gatherEvidence(nodeWith({}), secrets)
    expect(sections).toEqual([
      {
        title: 'services',
        text: 'kubelet: Running, unhealthy bad ${secret:talos/trustdinfo/token}\ncri: Running, healthy \next-x: Failed, unknown',
      },
      { title: 'log of kubelet', text: 'kubelet says ::error::x' },
      { title: 'log of ext-x', text: 'ext-x says ::error::x' },
      { title: 'kernel log', text: 'kernel line' },
    ])
  })

  it('blanks a value in each of its forms, and what looks like one', async () => {
    const said = `a ${canary} ${Buffer.from(canary).toString('base64')}\nexport PASSWORD=hunter2hunter2\n`
    const sections = await gatherEvidence(
      nodeWith({ dmesg: async () => Promise.resolve(bytes(said)) }),
      secrets
    )
    const text = JSON.stringify(sections)
    expect(text).not.toContain(canary)
    expect(text).not.toContain(Buffer.from(canary).toString('base64'))
    expect(text).not.toContain('hunter2')
  })

  it('keeps the end of what is long, and says where a part could not be read (T24)', async () => {
    const long = `${'x'.repeat(400)}\n`.repeat(5000)
    const sections = await gatherEvidence(
      nodeWith({
        logs: async () => Promise.resolve(bytes(`${long}the last word`)),
        dmesg: async () => Promise.reject(failed),
      }),
      secrets
    )
    const log = sections.find(({ title }) => title === 'log of kubelet')?.text ?? ''
    expect(log.length).toBeLessThan(16_100)
    expect(log.startsWith('(cut) …')).toBe(true)
    expect(log.endsWith('the last word')).toBe(true)
    expect(sections.find(({ title }) => title === 'kernel log')?.text).toBe(
      '(reading the kernel log broke off)'
    )
  })
})
