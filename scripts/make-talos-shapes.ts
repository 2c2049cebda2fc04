/**
 * Writes lab/talos/config/shapes.json: the shapes of every document of every Talos minor, as its own machinery tells them.
 *
 *     node scripts/make-talos-shapes.ts 1.9=PROGRAM 1.10=PROGRAM …
 *
 * PROGRAM is test/peers/programs/talos-machinery, built with that minor's modules.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { runProgram } from './run-program.ts'

type Field = { readonly key: string; readonly type: string; readonly omitEmpty?: boolean }
type Shapes = {
  readonly kinds: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, readonly Field[]>>
}

const root = new URL('..', import.meta.url)
const newestKinds = (
  JSON.parse(readFileSync(new URL('test/fixtures/talos-kinds.json', root), 'utf8')) as Record<
    string,
    Record<string, unknown>
  >
)['1.14']

// A type that reads text moved between packages and stayed what it is; what it is underneath matters to nobody.
const plain = (type: string): string =>
  type
    .replace(
      /\b(yaml|text|out):(?:[a-z0-9]+\.)?(\w+) .*/,
      (_, mark: string, name: string) => `${mark}:${name}`
    )
    .replace(/\w+\.Unstructured$/, 'Unstructured')

const spell = ({ key, type, omitEmpty }: Field): string =>
  `${key}${omitEmpty === true ? '?' : ''} ${plain(type)}`

const shapesOf = async (program: string): Promise<Shapes> => {
  const { stdout } = await runProgram(program, ['shapes', 'v1alpha1', ...Object.keys(newestKinds ?? {})])
  return JSON.parse(stdout) as Shapes
}

/** One list in which every minor's own order holds. Newest first, so that its order wins where nothing else says. */
const mergeFields = (byMinor: readonly (readonly [number, readonly string[]])[]): readonly string[] => {
  const merged: string[] = []
  for (const [, fields] of byMinor.toReversed()) {
    let at = 0
    for (const field of fields) {
      const found = merged.indexOf(field)
      if (found >= 0) at = found + 1
      else merged.splice(at++, 0, field)
    }
  }
  const [first = 0] = byMinor.map(([minor]) => minor)
  const last = byMinor.at(-1)?.[0] ?? 0
  return merged.map((field) => {
    const has = byMinor.filter(([, fields]) => fields.includes(field)).map(([minor]) => minor)
    const from = has[0] === first ? '' : `${has[0]}`
    const to = has.at(-1) === last ? '' : `${has.at(-1)}`
    return from === '' && to === '' ? field : `${field} ${from}-${to}`
  })
}

const minors = await Promise.all(
  process.argv.slice(2).map(async (argument) => {
    const [minor = '', program = ''] = argument.split('=')
    return [Number(minor.split('.')[1]), await shapesOf(program)] as const
  })
)
const names = (pick: (shapes: Shapes) => object): readonly string[] => [
  ...new Set(minors.toReversed().flatMap(([, shapes]) => Object.keys(pick(shapes)))),
]
const kinds = Object.fromEntries(
  names(({ kinds: each }) => each).map((kind) => {
    const has = minors.filter(([, shapes]) => shapes.kinds[kind] !== undefined)
    const types = new Set(has.map(([, shapes]) => shapes.kinds[kind]))
    if (types.size !== 1) throw new Error(`${kind} changed its type: ${[...types].join(', ')}`)
    return [kind, [[...types][0]?.replace(/^\*/, ''), has[0]?.[0]]]
  })
)
const types = Object.fromEntries(
  names(({ types: each }) => each).map((name) => {
    const byMinor = minors.flatMap(([minor, shapes]) => {
      const fields = shapes.types[name]
      return fields === undefined ? [] : [[minor, fields.map(spell)] as const]
    })
    return [name, mergeFields(byMinor)]
  })
)

writeFileSync(
  new URL('lab/talos/config/shapes.json', root),
  `${JSON.stringify({ kinds, types }, undefined, 1)}\n`
)
