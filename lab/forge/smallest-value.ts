type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** The smallest value that a schema allows: required fields only, null where it may be. */
export const smallestValue = (schema: unknown, resolve: (reference: string) => unknown): unknown => {
  const {
    $ref,
    type,
    nullable,
    enum: values,
    anyOf,
    oneOf,
    allOf,
    properties = {},
    required = [],
  } = (schema ?? {}) as Schema
  if ($ref !== undefined) return smallestValue(resolve($ref), resolve)
  if (nullable === true || anyOf?.some((each) => each.type === 'null') === true) return null
  if (values !== undefined) return values[0]
  if (allOf !== undefined)
    return Object.assign({}, ...allOf.map((each) => smallestValue(each, resolve))) as unknown
  const choice = anyOf?.[0] ?? oneOf?.[0]
  if (choice !== undefined) return smallestValue(choice, resolve)
  if (type === 'object' || Object.keys(properties).length > 0)
    return Object.fromEntries(required.map((name) => [name, smallestValue(properties[name], resolve)]))
  return { string: '', integer: 0, number: 0, boolean: false, array: [] }[type ?? 'string'] ?? ''
}
