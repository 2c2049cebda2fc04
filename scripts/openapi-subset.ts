import { readFile, writeFile } from 'node:fs/promises'

/**
 * Cuts the operations that plumbline uses out of GitHub's OpenAPI description:
 * `node scripts/openapi-subset.ts <folder of the package @octokit/openapi>`. The package is large, so only the subset
 * is kept here.
 */
const operations: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/commits/{ref}/statuses': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/deployments': ['get', 'post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
}

const noise = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'operationId',
])
/** Below these, keys are names that users of the API see, and none is noise. */
const named = new Set(['properties', 'schemas', 'paths', 'patternProperties'])

type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree }

const prune = (value: Tree, below = ''): Tree => {
  if (Array.isArray(value)) return value.map((item: Tree) => prune(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) => named.has(below) || (!noise.has(key) && !key.startsWith('x-'))
  )
  const pruned: Record<string, Tree> = Object.fromEntries(
    kept.map(([key, item]) => [key, prune(item, named.has(below) ? '' : key)])
  )
  // OpenAPI 3.0 says null beside a reference where JSON Schema says it with a choice.
  if (pruned['nullable'] === true && !('type' in pruned)) {
    const { nullable: _, ...rest } = pruned
    return { anyOf: [rest, { type: 'null' }] }
  }
  return pruned
}

const main = async (folder: string): Promise<void> => {
  const description = JSON.parse(await readFile(`${folder}/generated/api.github.com.json`, 'utf8')) as {
    readonly [key: string]: Tree
  }
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as {
    readonly version: string
  }
  const at = (pointer: string): Tree =>
    pointer
      .slice(2)
      .split('/')
      .reduce<Tree>(
        (value, key) => (value as { readonly [key: string]: Tree })[key.replaceAll('~1', () => '/')] ?? null,
        description
      )
  const components: Record<string, Record<string, Tree>> = {}
  const collect = (value: Tree): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key !== '$ref' || typeof item !== 'string') collect(item)
        else {
          const [, , group = '', name = ''] = item.split('/')
          const known = (components[group] ??= {})
          if (name in known) continue
          known[name] = prune(at(item))
          collect(known[name])
        }
      }
    }
  }
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => {
      const all =
        (description['paths'] as { readonly [key: string]: { readonly [key: string]: Tree } })[path] ?? {}
      return [
        path,
        Object.fromEntries(
          methods.map((method) => {
            const { parameters: _, ...operation } = prune(all[method] ?? null) as {
              readonly [key: string]: Tree
            }
            return [method, operation]
          })
        ),
      ]
    })
  )
  collect(paths)
  const inline = (value: Tree): Tree => {
    if (Array.isArray(value)) return value.map(inline)
    if (typeof value !== 'object' || value === null) return value
    const { $ref: reference } = value as { readonly $ref?: string }
    // Responses are looked up by path, so they must stand there.
    if (typeof reference === 'string' && reference.startsWith('#/components/responses/'))
      return inline(components['responses']?.[reference.split('/')[3] ?? ''] ?? null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inline(item)]))
  }
  const subset = {
    source: `@octokit/openapi ${version}`,
    paths: inline(paths),
    components: { schemas: components['schemas'] ?? {} },
  }
  await writeFile(new URL('../lab/forge/github-openapi.json', import.meta.url), `${JSON.stringify(subset)}\n`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('usage: node scripts/openapi-subset.ts <folder of @octokit/openapi>')
await main(folder)
