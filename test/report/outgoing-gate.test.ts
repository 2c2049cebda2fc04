import { describe, expect, it } from 'vitest'
import { escapeInvisible, hasInvisible } from '../../src/report/escape.ts'
import { hitReason, openOutgoingGate } from '../../src/report/outgoing-gate.ts'
import { whyWithheld } from '../../src/report/outgoing.ts'

/** Put together here, so that no file of this repository looks like a key. */
const key = `-----BEGIN PRIVATE ${'KEY'}-----\nMC4CAQAwBQYDK2VwBCIEIA\n`
const open = () => {
  const gate = openOutgoingGate()
  gate.hide([
    { name: 'a/b', value: 'hunter-2-hunter' },
    { name: 'c', value: 'other-value' },
  ])
  return gate
}

describe('the gate of a run', () => {
  it('lets pass what says nothing, and then has nothing to report', () => {
    const gate = open()
    expect(gate.report('all is well\n', 'the comment')).toBe('all is well\n')
    expect(gate.words('all is well', 'the log')).toBe('all is well')
    expect(hitReason(gate.hits())).toBeUndefined()
  })

  it('withholds a report and names secrets and place, once each', () => {
    const gate = open()
    for (const text of ['x hunter-2-hunter', 'y hunter-2-hunter and other-value']) {
      const said = gate.report(text, 'the comment')
      expect(said).toMatch(/^### plumbline: the comment is withheld\n[^]*- the secret a\/b\n/)
      expect(said).not.toMatch(/hunter-2|other-value/)
    }
    expect(hitReason(gate.hits())).toBe(
      'a secret was about to leave and was withheld: the secret a/b in the comment; the secret c in the comment'
    )
  })

  it('hides a known value in words and keeps the rest; what only looks like a key is withheld', () => {
    const gate = open()
    expect(gate.words('node refused hunter-2-hunter: too long', 'the log')).toBe('node refused ***: too long')
    expect(gate.words(`node said ${key}`, 'the log')).toBe('(withheld: this held private key)')
    expect(gate.words('at /opt/Runner9/work/xQ7/Node24/bin/Kd81mZ/pQ0aa1', 'the log')).toContain('/opt/')
    expect(gate.hits()).toHaveLength(2)
  })

  it('knows what it is told later, and the same secret twice is one', () => {
    const gate = open()
    expect(gate.report('late-secret', 'x')).toBe('late-secret')
    gate.hide([{ name: 'late', value: 'late-secret' }])
    gate.hide([{ name: 'late', value: 'late-secret' }])
    gate.report('late-secret', 'x')
    expect(gate.hits()).toEqual([{ sink: 'x', kind: 'the secret late' }])
  })
})

describe('a text that must stay whole', () => {
  it('is refused with its place where it holds a key, and may hold certificates and public keys', () => {
    expect(whyWithheld(`a\n${key}`, 'cp1/etc/x')).toMatch(
      /^cp1\/etc\/x is withheld: line 2 holds .*\$\{secret:name\}/
    )
    for (const what of ['CERTIFICATE', 'PUBLIC KEY', 'PGP PUBLIC KEY BLOCK']) {
      const block = `-----BEGIN ${what}-----\nMC4CAQAwBQYDK2VwBCIEIAx9Zq1c2d3e4f5g6h7j8k9\n-----END ${what}-----\n`
      expect(whyWithheld(block, 'x')).toBeUndefined()
      expect(openOutgoingGate().report(block, 'x')).toBe(block)
    }
  })

  it('as JSON keeps its values and shows what cannot be seen', () => {
    const value = { 'k\u202e': 'a\u200b\u{e0041}\u0085😀é\n' }
    const shown = escapeInvisible(JSON.stringify(value))
    expect(hasInvisible(shown)).toBe(false)
    expect(shown).toContain('😀é')
    expect(JSON.parse(shown)).toEqual(value)
  })
})
