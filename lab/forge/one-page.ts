import type { Answer, Asked, World } from './answers.ts'

/** GitHub pages by 30 and at most 100; Gitea knows `limit`, and at most 50. Both say by a link where it goes on. */
export const onePage = (
  all: readonly unknown[],
  { path, query }: Pick<Asked, 'path' | 'query'>,
  { flavour, origin }: Pick<World, 'flavour' | 'origin'>
): Answer => {
  const [name, most] = flavour === 'gitea' ? (['limit', 50] as const) : (['per_page', 100] as const)
  const size = Math.min(most, Number(query.get(name) ?? 30) || 30)
  const page = Number(query.get('page') ?? 1) || 1
  const url = (number: number): string =>
    `<${origin}${flavour === 'gitea' ? '/api/v1' : ''}${path}?${name}=${size}&page=${number}>`
  const next =
    page * size < all.length
      ? { link: `${url(page + 1)}; rel="next", ${url(Math.ceil(all.length / size))}; rel="last"` }
      : {}
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size),
    headers: { ...next, ...(flavour === 'gitea' && { 'x-total-count': String(all.length) }) },
  }
}
