import { describe, expect, it } from 'vitest'
import { MissingSecrets, materialise } from '../../src/render/materialise.ts'
import { onTalos, renderTexts, smallFleet } from '../fleet-files.ts'

const documents = renderTexts(onTalos(smallFleet())).rendering.nodes.flatMap((node) => node.documents)
const names = [...new Set(documents.flatMap(({ secrets }) => secrets.map(({ name }) => name)))]

describe('materialise', () => {
  it('fills every reference, in the form that the place wants', () => {
    const filled = JSON.stringify(
      materialise(documents, new Map(names.map((name) => [name, btoa(`value of ${name}`)])))
    )
    expect(filled).not.toContain('${secret:')
    expect(filled).toContain(btoa('value of talos/certs/os/key'))
    const document = {
      path: 'x',
      plane: 'disk' as const,
      body: { text: 'a=${secret:n} b=${secret:n:base64} c=${secret:n:unbase64}' },
      secrets: [{ at: '', name: 'n', rev: '' }],
    }
    expect(materialise([document], new Map([['n', btoa('hello')]]))[0]?.body).toEqual({
      text: `a=${btoa('hello')} b=${btoa(btoa('hello'))} c=hello`,
    })
  })

  it('stops before anything where a value is missing or empty, and names all that are', () => {
    expect(() => materialise(documents, new Map([['talos/cluster/id', '']]))).toThrow(MissingSecrets)
    try {
      materialise(documents, new Map())
    } catch (error) {
      expect(error instanceof MissingSecrets && error.missing.length).toBe(names.length)
    }
  })

  it('keeps $ sequences of a value as they are', () => {
    const document = {
      path: 'x',
      plane: 'disk' as const,
      body: { text: '${secret:n}' },
      secrets: [{ at: '', name: 'n', rev: '' }],
    }
    expect(materialise([document], new Map([['n', "$& $1 $' ${secret:m}"]]))[0]?.body).toEqual({
      text: "$& $1 $' ${secret:m}",
    })
  })
})
