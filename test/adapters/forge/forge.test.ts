import { afterEach, describe, expect, it } from 'vitest'
import { openForge } from '../../../src/adapters/forge/forge.ts'
import type { Clock, Forge } from '../../../src/ports.ts'
import { startForge, tokens } from '../../../lab/forge/forge.ts'
import type { Fault, Flavour, LabForge } from '../../../lab/forge/forge.ts'
import { actionsBot, giteaActions } from '../../../lab/forge/state.ts'
import type { User } from '../../../lab/forge/state.ts'
import { writeMarker } from '../../../src/adapters/forge/marker.ts'

const head = 'a'.repeat(40)
const newer = 'b'.repeat(40)
const both = ['github', 'gitea'] as const

let forge: LabForge
let waited: number[]
let said: string[]
const clock: Clock = { now: () => 1_000_000, monotonic: () => 0, sleep: async (ms) => void waited.push(ms) }

const open = (token: string = tokens.job): Forge =>
  openForge({
    apiUrl: forge.apiUrl,
    serverUrl: forge.url,
    token,
    repository: forge.repository,
    gitea: false,
    clock,
    log: (line) => void said.push(line),
  })

const start = async (flavour: Flavour): Promise<void> => {
  forge = await startForge(flavour, [{ number: 1, head, base: 'c'.repeat(40), baseRef: 'main' }])
  waited = []
  said = []
}

afterEach(async () => {
  expect(forge.violations).toEqual([])
  await forge.close()
})

const comment = (body = 'hello', more: Partial<Parameters<Forge['upsertComment']>[0]> = {}) => ({
  pull: 1,
  key: 'plan',
  generation: { head, runId: 10, runAttempt: 1 },
  body,
  onlyIfExists: false,
  ...more,
})
const bodies = () => forge.state.comments.map(({ body }) => body.slice(body.indexOf('\n') + 1))
const writes = () => forge.journal.filter(({ method }) => method !== 'GET').map(({ method }) => method)
const plant = (user: User, body: string) =>
  void forge.state.comments.push({ id: forge.state.nextId++, pull: 1, user, body, updated: 0 })
const mine = (flavour: Flavour): User => (flavour === 'github' ? actionsBot : giteaActions)
const marker = (runId = 5, of = head) => writeMarker('plan', { head: of, runId, runAttempt: 1 })
const fault = (more: Partial<Fault>, method = 'POST'): void =>
  void forge.faults.push({ match: (request) => request.method === method, ...more })

describe.each(both)('the sticky comment on %s', (flavour) => {
  it('G22 is written once, and a second run on the same head writes nothing', async () => {
    await start(flavour)
    expect(await open().upsertComment(comment())).toMatchObject({ status: 'created' })
    expect(
      await open().upsertComment(comment('hello', { generation: { head, runId: 11, runAttempt: 1 } }))
    ).toMatchObject({ status: 'unchanged' })
    expect(writes()).toEqual(['POST'])
    expect(forge.journal.length).toBeLessThanOrEqual(5)
  })

  it('G22 with nothing to say and no comment, nothing is written; an existing one is updated', async () => {
    await start(flavour)
    expect(await open().upsertComment(comment('nothing', { onlyIfExists: true }))).toEqual({
      status: 'not-needed',
    })
    expect(writes()).toEqual([])
    await open().upsertComment(comment('something'))
    expect(await open().upsertComment(comment('nothing', { onlyIfExists: true }))).toMatchObject({
      status: 'updated',
    })
    expect(bodies()).toEqual(['nothing'])
  })

  it('G23 is found behind 250 others, on whatever page it is', async () => {
    await start(flavour)
    for (let i = 0; i < 250; i += 1) plant({ id: 7, login: 'someone', type: 'User' }, `talk ${i}`)
    plant(mine(flavour), `${marker()}\nold`)
    expect(await open().upsertComment(comment('new'))).toMatchObject({ status: 'updated' })
    expect(forge.state.comments).toHaveLength(251)
    expect(bodies().at(-1)).toBe('new')
  })

  it('G23 duplicates of our own are folded into the oldest, others stay', async () => {
    await start(flavour)
    plant(mine(flavour), `${marker(1)}\none`)
    plant({ id: 7, login: 'someone', type: 'User' }, 'talk')
    plant(mine(flavour), `${marker(2)}\ntwo`)
    plant(mine(flavour), writeMarker('other', { head, runId: 1, runAttempt: 1 }))
    await open().upsertComment(comment('new'))
    expect(bodies()).toHaveLength(3)
    expect(bodies()[0]).toBe('new')
  })

  it('G23 two runs that create at once end with one comment', async () => {
    await start(flavour)
    const runs = [10, 11].map((runId) =>
      open().upsertComment(comment(`run ${runId}`, { generation: { head, runId, runAttempt: 1 } }))
    )
    await Promise.allSettled(runs)
    await open().upsertComment(comment('last', { generation: { head, runId: 12, runAttempt: 1 } }))
    expect(bodies()).toEqual(['last'])
  })

  it("G25 a marker in somebody else's comment is never adopted, edited or deleted", async () => {
    await start(flavour)
    plant({ id: 7, login: 'someone', type: 'User' }, `${marker(999)}\nforged`)
    plant({ id: 8, login: 'github-actions', type: 'User' }, `${marker(999)}\nforged by name`)
    plant({ id: 9, login: 'other[bot]', type: 'Bot' }, `${marker(999)}\nother bot`)
    plant(mine(flavour), `> ${marker(999)}\nquoted`)
    expect(await open().upsertComment(comment('ours'))).toMatchObject({ status: 'created' })
    expect(bodies()).toEqual(['forged', 'forged by name', 'other bot', 'quoted', 'ours'])
  })

  it('G14 an older run of the same head never overwrites a newer one', async () => {
    await start(flavour)
    await open().upsertComment(comment('newer', { generation: { head, runId: 20, runAttempt: 1 } }))
    expect(await open().upsertComment(comment('older'))).toMatchObject({ status: 'superseded' })
    expect(
      await open().upsertComment(comment('again', { generation: { head, runId: 20, runAttempt: 2 } }))
    ).toMatchObject({ status: 'updated' })
    expect(bodies()).toEqual(['again'])
  })

  it('G14 a run of a head that the pull request has left writes nothing, whatever its number', async () => {
    await start(flavour)
    const pull = forge.state.pulls.get(1)
    if (pull) pull.head = newer
    await open().upsertComment(comment('current', { generation: { head: newer, runId: 20, runAttempt: 1 } }))
    expect(
      await open().upsertComment(comment('stale re-run', { generation: { head, runId: 10, runAttempt: 99 } }))
    ).toMatchObject({ status: 'superseded', reason: expect.stringContaining(newer) })
    expect(bodies()).toEqual(['current'])
  })

  it('G20 keeps every byte, also what templates would eat', async () => {
    await start(flavour)
    const hostile = "$& $$ $` $' $1 $<n> {{x}} <!-- y --> 漢字 🌈 @nobody"
    await open().upsertComment(comment('first'))
    await open().upsertComment(comment(hostile))
    expect(bodies()).toEqual([hostile])
  })

  it('G16 a forge that answers well and keeps the old text is found out', async () => {
    await start(flavour)
    await open().upsertComment(comment('old'))
    fault({ ignore: true }, 'PATCH')
    await expect(open().upsertComment(comment('new'))).rejects.toThrow('kept the old comment')
    forge.state.comments.length = 0
    fault({ ignore: true }, 'POST')
    await expect(open().upsertComment(comment('new'))).rejects.toThrow('does not show it')
  })

  it('G33 a token that may not write is no failure', async () => {
    await start(flavour)
    expect(await open(tokens.readOnly).upsertComment(comment())).toMatchObject({
      status: 'read-only',
      reason: expect.stringContaining('pull-requests: write'),
    })
    expect(
      await open(tokens.readOnly).setStatus({ sha: head, context: 'c', state: 'success', description: 'd' })
    ).toMatchObject({ status: 'read-only' })
    expect(forge.state.comments).toEqual([])
  })

  it('sets a status that both flavours show', async () => {
    await start(flavour)
    expect(
      await open().setStatus({
        sha: head,
        context: 'plumbline/reviewed',
        state: 'success',
        description: `reviewed ${head} ${newer}`,
        url: 'https://forge.lab.example/run',
      })
    ).toEqual({ status: 'set' })
    expect(forge.state.statuses).toMatchObject([
      { sha: head, state: 'success', context: 'plumbline/reviewed' },
    ])
  })

  it.each([
    [{ status: 401 }, /token.*401/],
    [{ status: 404 }, /not found \(404\)/],
    [{ status: 422 }, /invalid \(422\)/],
    [{ status: 418 }, /418/],
    [{ garbage: '<html>not json' }, /./],
  ])('an answer %j is a clear message and nothing is half-posted', async (what, message) => {
    await start(flavour)
    fault(what, 'GET')
    await expect(open().upsertComment(comment())).rejects.toThrow(message)
    expect(forge.state.comments).toEqual([])
  })

  it('an expired token is named as such', async () => {
    await start(flavour)
    await expect(open(tokens.expired).upsertComment(comment())).rejects.toThrow(/wrong or expired/)
  })

  it('G40 T27 waits as it is told, then goes on', async () => {
    await start(flavour)
    fault({ status: 429, headers: { 'retry-after': '3' } }, 'GET')
    fault(
      {
        status: 403,
        headers: { 'retry-after': '5' },
        body: { message: 'You have exceeded a secondary rate limit' },
      },
      'POST'
    )
    expect(await open().upsertComment(comment())).toMatchObject({ status: 'created' })
    expect(waited).toEqual([3000, 5000])
    expect(said.join()).toContain('waiting 3 s')
  })

  it('G40 T27 gives up on a wait that is too long, and says for how long', async () => {
    await start(flavour)
    fault({ status: 429, headers: { 'retry-after': '7200' } }, 'GET')
    await expect(open().upsertComment(comment())).rejects.toThrow('7200 s')
    expect(waited).toEqual([])
  })

  it('a forge in trouble is asked again, a bounded number of times', async () => {
    await start(flavour)
    fault({ status: 502, times: 2 }, 'GET')
    expect(await open().upsertComment(comment())).toMatchObject({ status: 'created' })
    forge.state.comments.length = 0
    fault({ status: 500, times: 99 }, 'GET')
    await expect(open().upsertComment(comment())).rejects.toThrow('answers 500')
    forge.faults.length = 0
  })

  it('a connection that breaks before or after the write leaves one comment, never two', async () => {
    await start(flavour)
    fault({ drop: 'after' })
    expect(await open().upsertComment(comment())).toMatchObject({ status: 'unchanged' })
    expect(bodies()).toEqual(['hello'])
    forge.state.comments.length = 0
    fault({ drop: 'before' })
    await expect(open().upsertComment(comment())).rejects.toThrow('could not be written')
    expect(bodies()).toEqual([])
  })
})

describe('a forge that is not there', () => {
  it('is named, with what to do', async () => {
    await start('github')
    const { apiUrl, url, repository } = forge
    await forge.close()
    const gone = openForge({
      apiUrl,
      serverUrl: url,
      token: 't0ken-of-nobody',
      repository,
      gitea: false,
      clock,
      log: () => undefined,
    })
    await expect(gone.upsertComment(comment())).rejects.toThrow(/does not answer/)
    await start('github')
  })
})

describe("the lab's forge", () => {
  it('notices a request that GitHub does not know', async () => {
    await start('github')
    await fetch(`${forge.apiUrl}/repos/${forge.repository}/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: `token ${tokens.job}` },
      body: JSON.stringify({ text: 'wrong field' }),
    })
    await fetch(`${forge.apiUrl}/repos/${forge.repository}/nonsense`, {
      headers: { authorization: `token ${tokens.job}` },
    })
    expect(forge.violations).toHaveLength(2)
    ;(forge.violations as string[]).length = 0
  })
})
