import { describe, expect, it } from 'vitest'
import { plainLine, plainText } from '../../../src/adapters/talos/plain-text.ts'

const escape = '\u001b'

describe('what a node says is made harmless (T17, T24)', () => {
  it.each([
    ['colours', `${escape}[31mred${escape}[0m`, 'red'],
    ['a title and a link', `${escape}]0;owned\u0007a${escape}]8;;http://x\u001b\\b`, 'ab'],
    ['a cursor that goes back', 'ok\u0008\u0008no\rno', 'oknono'],
    ['bytes that a terminal takes for an escape', '\u009b31mx', '31mx'],
    ['text that is turned around', 'a\u202egpj.exe\u2066b', 'agpj.exeb'],
    ['invisible letters', 'ad\u200bmin\ufeff', 'admin'],
    ['line ends of another system', 'a\r\nb\tc', 'a\nb\tc'],
  ])('%s', (_, said, shown) => {
    expect(plainText(said)).toBe(shown)
  })

  it('cuts what is long, before it looks at it closely', () => {
    expect(plainText('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)} … (cut)`)
    const started = performance.now()
    expect(plainText(`${escape}[`.repeat(5_000_000), 10).length).toBeLessThan(30)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('makes one line of many', () => {
    expect(plainLine('::error::a\n::warning::b\r\n')).toBe('::error::a; ::warning::b;')
  })
})
