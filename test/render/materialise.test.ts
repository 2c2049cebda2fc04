import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/subjects/document.ts'
import { MissingSecrets, materialise, secretNames } from '../../src/render/materialise.ts'
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

  it.each(['no base64!', '/w=='])(
    'says which secret is %j and so no base64 of text, and no value',
    (value) => {
      const documents: readonly Document[] = [
        {
          path: 'etc/x',
          plane: 'disk',
          body: { text: 'c=${secret:n:unbase64}' },
          secrets: [{ at: '', name: 'n', rev: '' }],
        },
      ]
      const fill = () => materialise(documents, new Map([['n', value]]))
      expect(fill).toThrow('n is referred to as ${secret:n:unbase64}, and its value is no base64 of text')
    }
  )

  it('asks for each name once, and for none that a first boot is given', () => {
    const document = (plane: Document['plane'], ...names: readonly string[]): Document => ({
      path: 'x',
      plane,
      body: 'absent',
      secrets: names.map((name) => ({ at: '', name, rev: '' })),
    })
    const documents = [
      document('disk', 'b', 'a'),
      document('running', 'b'),
      document('first-boot', 'kubeadm/token'),
    ]
    expect(secretNames(documents)).toEqual(['a', 'b'])
  })
})
