import type { Schema } from '../src/fleet/schema/shape.ts'

/**
 * Nested maps become definitions, so that each is a function of its own: equal ones are compiled once, and a start
 * compiles only those that the files reach.
 */
export const hoist = (
  schema: Schema & { readonly $id: string }
): { readonly $id: string; readonly definitions: object } => {
  const definitions: Record<string, object> = {}
  const names = new Map<string, string>()
  const visit = (value: Schema, top: boolean): object => {
    const { properties, items, additionalProperties } = value
    const inner = {
      ...value,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, each]) => [key, visit(each, false)])
        ),
      }),
      ...(items && { items: visit(items, false) }),
      ...(typeof additionalProperties === 'object' && {
        additionalProperties: visit(additionalProperties, false),
      }),
    }
    if (top || (properties === undefined && items === undefined)) return inner
    const text = JSON.stringify(inner)
    const name = names.get(text) ?? `d${names.size}`
    names.set(text, name)
    definitions[name] = inner
    return { $ref: `#/definitions/${name}` }
  }
  const whole = visit(schema, true)
  return { ...whole, definitions, $id: schema.$id }
}
