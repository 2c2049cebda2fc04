import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import { smallestValue } from './smallest-value.ts'

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((below, key) => (below as Record<string, unknown> | undefined)?.[key], value)

type Operation = { readonly requestBody?: unknown; readonly responses: Readonly<Record<string, unknown>> }
type Description = {
  readonly source: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: unknown
}

/**
 * GitHub's own description of its API, the operations that plumbline uses. A request or an answer that it does not
 * allow is returned as a violation, so that this forge cannot drift from the real one.
 */
export const openApiCheck = () => {
  const text = readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8')
  const description = JSON.parse(text) as Description
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
  ajv.addSchema({ $id: 'https://forge.lab.example/api', ...description })
  const compiled = new Map<string, ValidateFunction | undefined>()

  const validator = (pointer: readonly string[], exists: boolean): ValidateFunction | undefined => {
    const fragment = pointer
      .map((part) => encodeURIComponent(part.replaceAll('~', () => '~0').replaceAll('/', () => '~1')))
      .join('/')
    if (!compiled.has(fragment))
      compiled.set(
        fragment,
        exists ? ajv.compile({ $ref: `https://forge.lab.example/api#/${fragment}` }) : undefined
      )
    return compiled.get(fragment)
  }

  const findPath = (path: string): string | undefined =>
    Object.keys(description.paths).find((template) =>
      new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, () => '[^/]+')}$`).test(path)
    )

  const schemaOf = (holder: unknown): boolean =>
    typeof holder === 'object' &&
    holder !== null &&
    'content' in holder &&
    'application/json' in (holder.content as object)

  const violations = (
    where: string,
    check: ValidateFunction | undefined,
    value: unknown
  ): readonly string[] =>
    check === undefined || check(value)
      ? []
      : (check.errors ?? [])
          .slice(0, 3)
          .map((error) => `${where} ${error.instancePath}: ${error.message ?? ''}`)

  return {
    /**
     * The smallest answer that the description allows: a pull request alone has hundreds of required fields. Of a list, the
     * smallest item.
     */
    smallest: (method: string, template: string, status: number): unknown => {
      const answer = description.paths[template]?.[method.toLowerCase()]?.responses[String(status)]
      const schema = at(answer, ['content', 'application/json', 'schema'])
      return smallestValue(at(schema, ['items']) ?? schema, (reference) =>
        at(description, reference.slice(2).split('/'))
      )
    },
    request: (method: string, path: string, body: unknown): readonly string[] => {
      const template = findPath(path)
      const operation =
        template === undefined ? undefined : description.paths[template]?.[method.toLowerCase()]
      if (template === undefined || operation === undefined)
        return [`${method} ${path} is no operation of GitHub's API, or not in the subset`]
      const pointer = [
        'paths',
        template,
        method.toLowerCase(),
        'requestBody',
        'content',
        'application/json',
        'schema',
      ]
      return violations(
        `request ${method} ${path}`,
        validator(pointer, schemaOf(operation.requestBody)),
        body
      )
    },
    response: (method: string, path: string, status: number, body: unknown): readonly string[] => {
      const template = findPath(path)
      const operation =
        template === undefined ? undefined : description.paths[template]?.[method.toLowerCase()]
      const answer = operation?.responses[String(status)]
      if (template === undefined || operation === undefined) return []
      if (answer === undefined) return status >= 400 ? [] : [`${method} ${path} never answers ${status}`]
      const pointer = [
        'paths',
        template,
        method.toLowerCase(),
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      ]
      return violations(`answer ${status} to ${method} ${path}`, validator(pointer, schemaOf(answer)), body)
    },
  }
}
