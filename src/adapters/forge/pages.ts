import type { Clock, Forge } from '../../ports.ts'
import type { Answer, Request } from './client.ts'
import { unexpected } from './client.ts'

/** What reading lists takes. */
export type Asking = {
  readonly request: Request
  readonly repository: string
  readonly flavour: Forge['flavour']
  readonly clock: Clock
}

export const nextPage = ({ headers }: Answer): string | undefined =>
  /<([^>]+)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1]

/** More than a hundred times a hundred of anything is no homelab. */
const pageLimit = 100

/**
 * Every item of a list, by pages of a hundred until `enough`. A short page proves nothing: Gitea has a size of its own.
 * Undefined where the forge knows no such thing.
 */
export const listAll = async <Item>(
  route: string,
  { request }: Pick<Asking, 'request'>,
  how: {
    readonly what: string
    readonly needs: string
    readonly read: (value: unknown) => Item | undefined
    readonly enough?: (items: readonly Item[]) => boolean
  }
): Promise<readonly Item[] | undefined> => {
  const items: Item[] = []
  const seen = new Set<string>()
  let next: string | undefined = `${route}?per_page=100&limit=100`
  while (next !== undefined && !seen.has(next) && seen.size < pageLimit) {
    seen.add(next)
    const answer: Answer = await request('GET', next)
    if (seen.size === 1 && (answer.status === 404 || answer.status === 422)) return undefined
    if (answer.status !== 200 || !Array.isArray(answer.data)) throw unexpected(answer, how.what, how.needs)
    items.push(...answer.data.flatMap((value: unknown) => how.read(value) ?? []))
    next = how.enough?.(items) === true ? undefined : nextPage(answer)
  }
  return items
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
