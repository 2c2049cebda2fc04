import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/cli/validate.ts'
import { leftOut } from '../../src/fleet/rules/left-out.ts'
import { rules, sections, warningRules } from '../../src/fleet/rules.ts'
import type { RuleName } from '../../src/fleet/rules.ts'
import { mistakesIn } from '../cli/report-schema.ts'
import { runCommand } from '../cli/run-command.ts'
import { root } from '../fleet-files.ts'

const names = Object.keys(rules) as readonly RuleName[]

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.') && !path.startsWith('fleet/rules'))
  .map((path) => readFileSync(`${root}/src/${path}`, 'utf8'))
  .join('\n')

const listed = async (format: string) => {
  const { exit, out } = await runCommand(validate, [], {}, { format, listRules: true })
  expect(exit).toBe(0)
  return out
}

describe('the table of rules', () => {
  it('has no rule that no code says', () => {
    expect(names.filter((name) => !sources.includes(`'${name}'`))).toEqual([])
  })

  it('names each rule once, in one section', () => {
    const all = Object.values(sections).flatMap((section) => Object.keys(section))
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
    expect(all.toSorted()).toEqual([...names].toSorted())
  })

  it('has the severity of every call that spells both', () => {
    const said = [...sources.matchAll(/'(error|warning|note)',\s*'([A-Za-z][A-Za-z0-9-]*)'/g)]
    expect(said.length).toBeGreaterThan(100)
    expect(
      said
        .filter(([, , name = '']) => name in rules)
        .filter(([, severity, name]) => !rules[name as RuleName].severities.some((each) => each === severity))
        .map(([text]) => text)
    ).toEqual([])
  })

  it('tells each in one sentence, and why in words that stand alone', () => {
    const told = names.flatMap((name) => [rules[name].finds, rules[name].why])
    expect(told.filter((text) => !/^[A-Za-z0-9_./][^\n|]*[.)]$/.test(text) || text.includes('  '))).toEqual(
      []
    )
    expect(told.filter((text) => text.length > 200)).toEqual([])
    const from = names.flatMap((name) => rules[name].source ?? [])
    expect(from.filter((text) => !/^(?:https:\/\/\S+$|[a-z][\w.-]+\/[\w.-]+|RFC |IEEE )/.test(text))).toEqual(
      []
    )
  })
})

describe('plumbline validate --list-rules', () => {
  it('prints every rule, without looking at a fleet', async () => {
    const text = await listed('text')
    expect(text).toContain(
      'C44 · error\n  An address that was retired: as a mirror, an address, a gateway or a nameserver.\n'
    )
    expect(text).toContain('C20 · error or warning · Ubuntu\n')
    expect(text).toContain('kubernetes-skip · error · when two sides are compared\n')
    expect(text.split('\n\n')).toHaveLength(names.length)
  })

  it('as JSON by its schema', async () => {
    const text = await listed('json')
    expect(mistakesIn('rule-list', text)).toEqual([])
    const { items } = JSON.parse(text) as { items: readonly { name: string }[] }
    expect(items.map(({ name }) => name)).toEqual(Object.values(sections).flatMap((s) => Object.keys(s)))
  })

  it('as the page of the docs, with an anchor for each', async () => {
    const page = await listed('markdown')
    const anchors = [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id)
    expect(anchors).toEqual([...new Set(anchors)])
    expect(anchors.toSorted()).toEqual([...names, ...Object.keys(leftOut)].toSorted())
    const cells = page.split('\n').filter((line) => line.startsWith('| <a'))
    expect(cells.filter((line) => ![4, 5].includes(line.split(/(?<!\\)\|/).length - 1))).toEqual([])
  })

  it('offers what warns, and nothing else, to acknowledge', () => {
    const schema = JSON.parse(readFileSync(`${root}/schema/node.schema.json`, 'utf8')) as {
      properties: { spec: { properties: { acknowledge: { properties: object } } } }
    }
    expect(Object.keys(schema.properties.spec.properties.acknowledge.properties)).toEqual(warningRules)
  })
})
