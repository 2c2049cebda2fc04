import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/adapters/runner/read-event.ts'
import { flag, oneOf, readInputs, text } from '../../../src/adapters/runner/read-inputs.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-runner-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const event = async (payload: unknown, name = 'pull_request') => {
  const path = join(folder, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
}
const sha = 'a'.repeat(40)
const pull = (more: object = {}, head: object = {}) => ({
  pull_request: {
    number: 3,
    head: { sha, repo: { full_name: 'o/r' }, ...head },
    base: { ref: 'main', repo: { full_name: 'o/r' } },
    ...more,
  },
})

describe('an event', () => {
  it('of a pull request says its number, head, base and whether it is a fork', async () => {
    expect(await event(pull())).toEqual({
      name: 'pull_request',
      pull: { number: 3, headSha: sha, baseRef: 'main', fork: false },
    })
    expect(await event(pull({}, { repo: { full_name: 'x/r' } }))).toMatchObject({ pull: { fork: true } })
    expect(await event(pull({}, { repo: null }))).toMatchObject({ pull: { fork: true } })
  })

  it('of a merge group says its ends; another event only its name', async () => {
    expect(
      await event({ merge_group: { base_sha: sha, head_sha: 'b'.repeat(40) } }, 'merge_group')
    ).toMatchObject({ baseSha: sha })
    expect(await event({}, 'pull_request_target')).toEqual({ name: 'other', event: 'pull_request_target' })
  })

  it.each([
    ['no pull request', {}],
    ['a head that is no commit', pull({}, { sha: '--upload-pack=x' })],
    ['a base that is no branch', { pull_request: { ...pull().pull_request, base: { ref: '-x..y' } } }],
    ['a number that is none', pull({ number: '1; rm' })],
    ['a list', []],
    ['no JSON', '{'],
  ])('T4 with %s is refused with a message', async (_, payload) => {
    await expect(event(payload)).rejects.toMatchObject({ name: 'UserError' })
  })
})

describe('inputs', () => {
  const inputs = {
    fleet: text('fleet'),
    comment: flag('comment'),
    failOn: oneOf('fail-on', ['error', 'never']),
  }

  it('keep their hyphens and are typed', () => {
    expect(
      readInputs(inputs, { INPUT_FLEET: ' nodes ', INPUT_COMMENT: 'TRUE', 'INPUT_FAIL-ON': 'never' })
    ).toEqual({ fleet: 'nodes', comment: true, failOn: 'never' })
  })

  it('are complained of all at once', () => {
    expect(() => readInputs(inputs, { INPUT_COMMENT: 'yes', 'INPUT_FAIL-ON': 'warn' })).toThrow(
      /fleet is empty[\s\S]*comment is "yes"[\s\S]*fail-on is "warn"/
    )
  })
})
