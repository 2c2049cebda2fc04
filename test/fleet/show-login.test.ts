import { expect, it } from 'vitest'
import { composeYaml } from '../../src/fleet/compose-yaml.ts'
import { show } from '../../src/fleet/show.ts'
import { toJson } from '../../src/fleet/to-json.ts'
import { parseAptLine } from '../../src/subjects/packages/apt-line.ts'

it.each(['https://u:hunter2@h/x', 'https://u:@hunter2@h'])(
  'a finding does not repeat the login in %s',
  (url) => {
    expect(show(url)).not.toContain('hunter2')
    expect(show(url)).toContain('://…@h')
  }
)

it.each(['deb https://ok.example/ u:hunter2@x main', 'deb https://ok.example/ noble/ hunter2'])(
  'a finding about the apt line %s names no part of it',
  (line) => {
    expect(parseAptLine(line)).toEqual(expect.stringMatching(/suite/))
    expect(parseAptLine(line)).not.toContain('hunter2')
  }
)

it.each(['*hunter2', '|hunter2', '*hunter2*'])('a password without quotes is not repeated: %s', (value) => {
  const said: string[] = []
  const say = (_: number, __: string, message: string): number => said.push(message)
  const composed = composeYaml(`password: ${value}\n`, say)
  if (composed !== undefined) toJson(composed.document, say)
  expect(said.length).toBeGreaterThan(0)
  expect(said.join('\n')).not.toContain('hunter2')
})
