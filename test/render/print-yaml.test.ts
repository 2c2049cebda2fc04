import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { materialise } from '../../src/render/materialise.ts'
import { printYaml } from '../../src/subjects/print-yaml.ts'
import { readYaml, readYamlDocuments } from '../../src/subjects/read-yaml.ts'
import { onTalos, renderTexts, smallFleet } from '../fleet-files.ts'

describe('YAML for readers of 1.1 and 1.2, and of Go', () => {
  it('quotes what either version takes for something else', () => {
    expect(printYaml(['yes', 'off', '0o7', '017', '1e3', '12:30', '2026-12-01', '~', 'plain'])).toBe(
      '- "yes"\n- "off"\n- "0o7"\n- "017"\n- "1e3"\n- "12:30"\n- "2026-12-01"\n- "~"\n- plain\n'
    )
  })

  it('escapes what ends a line in libyaml, and a tab at the start of a block', () => {
    const value = {
      a: 'x\u0085y',
      'b\u2028': 'x\u2029y',
      c: '\ufeffx',
      d: '\tx\ny',
      e: 'x\n\ty',
      f: '\u0080',
    }
    expect(printYaml(value)).toBe(
      'a: "x\\u0085y"\n"b\\u2028": "x\\u2029y"\nc: "\\ufeffx"\nd: "\\tx\\ny"\ne: |-\n  x\n  \ty\nf: "\\u0080"\n'
    )
    expect(parse(printYaml(value))).toEqual(value)
    expect(readYaml(printYaml(value))).toEqual(value)
  })

  it('is read as programs read it: booleans and octals of 1.1, dates as text, broken text as nothing', () => {
    expect(readYaml('a: yes\nb: 017\nc: 2026-12-01\nd: 0o17')).toEqual({
      a: true,
      b: 15,
      c: '2026-12-01',
      d: '0o17',
    })
    expect(readYamlDocuments('a: 1\n---\n- b\n')).toEqual([{ a: 1 }, ['b']])
    expect(readYaml('')).toBeNull()
    for (const text of ['a: [', 'a: b: c', '\tx: 1', 'a: 1\na: 2']) expect(readYaml(text)).toBeUndefined()
  })
})

describe('a certificate that is a secret, in a file inside of a machine config', () => {
  const login =
    '{ config: { jwt: [{ issuer: { url: https://id.lab.example, audiences: [x], certificateAuthority: "${secret:lab/ca}" }, claimMappings: { username: { claim: sub, prefix: "" } } }] } }'
  const { rendering } = renderTexts(
    onTalos(smallFleet(`  secrets: { from: environment }\n  apiServer: { authentication: ${login} }\n`))
  )
  const config = rendering.nodes.find(({ name }) => name === 'cp1')?.documents[0]

  it('stays one text, whatever lines it has', () => {
    if (config === undefined) throw new Error('no machine config')
    const values = new Map(config.secrets.map(({ name }) => [name, btoa(name)]))
    values.set('lab/ca', '-----BEGIN CERTIFICATE-----\nMIIB: x\n-----END CERTIFICATE-----\n')
    const [filled] = materialise([config], values)
    const body = filled?.body as { yaml: [{ machine: { files: [{ content: string }] } }] }
    const file = parse(body.yaml[0].machine.files[0].content) as {
      jwt: [{ issuer: { certificateAuthority: string } }]
    }
    expect(file.jwt[0].issuer.certificateAuthority).toBe(values.get('lab/ca'))
  })
})
