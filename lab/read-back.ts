import { tokens } from './forge/forge.ts'
import type { LabForge } from './forge/forge.ts'

export type Seen = {
  readonly annotations: readonly string[]
  readonly comment: string
  readonly statuses: readonly {
    readonly context: string
    readonly state: string
    readonly description: string
  }[]
}

/** What a person finds on the forge: asked over HTTP, never from memory. */
export const readBack = async (forge: LabForge, head: string, pull = 1): Promise<Seen> => {
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${forge.apiUrl}/repos/${forge.repository}${path}`, {
      headers: { authorization: `token ${tokens.person}` },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }
  const comments = (await get(`/issues/${pull}/comments`)) as readonly { readonly body: string }[]
  const statuses = (await get(`/commits/${head}/statuses`)) as readonly {
    readonly context: string
    readonly state?: string
    readonly status?: string
    readonly description: string
  }[]
  const annotations =
    forge.flavour === 'gitea'
      ? []
      : ((await get('/check-runs/1/annotations')) as readonly {
          readonly path: string
          readonly start_line: number
          readonly annotation_level: string
          readonly title: string
          readonly message: string
        }[])
  return {
    annotations: annotations.map(
      ({ path, start_line: line, annotation_level: level, title, message }) =>
        `${path}:${line}: ${level} ${title}: ${message}`
    ),
    comment: comments.map(({ body }) => body.slice(body.indexOf('\n') + 1)).join('\n'),
    statuses: statuses.map(({ context, state, status, description }) => ({
      context,
      state: state ?? status ?? '',
      description,
    })),
  }
}
