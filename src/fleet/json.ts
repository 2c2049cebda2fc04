/** A JSON value as the house passes it around. Objects made from users' files have no prototype. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** RFC 6901. '' is the whole value. */
export type JsonPointer = string

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** One reference token, escaped as RFC 6901 §3 says. */
export const pointerToken = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1')

export const toPointer = (path: readonly (string | number)[]): JsonPointer =>
  path.map((key) => `/${pointerToken(key)}`).join('')

export const fromPointer = (pointer: JsonPointer): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
