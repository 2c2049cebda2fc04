import { dig } from '../fleet/findings.ts'
import { isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'

/** `review` of cluster.yaml. */
export type ReviewPolicy = {
  readonly require: 'pull-request' | 'status' | 'none'
  readonly approve: Readonly<Partial<Record<Impact, number>>>
}

/** Where nothing is known, everything is asked for. */
export const strictest: ReviewPolicy = { require: 'pull-request', approve: {} }

export const readReviewPolicy = (spec: Json | undefined): ReviewPolicy => {
  const require = dig(spec, ['review', 'require'])
  const approve = dig(spec, ['review', 'approve'])
  return {
    require: require === 'status' || require === 'none' ? require : strictest.require,
    approve: Object.fromEntries(
      impacts.flatMap((impact) => {
        const count = isObject(approve) ? approve[impact] : undefined
        return typeof count === 'number' ? [[impact, count]] : []
      })
    ),
  }
}

/** What an impact needs: the greatest number that is named for it or for a milder one. */
export const approvalsFor = ({ approve }: ReviewPolicy, impact: Impact): number =>
  Math.max(0, ...impacts.slice(0, impacts.indexOf(impact) + 1).map((each) => approve[each] ?? 0))

/** What the policy itself is worth. */
export const mostApprovals = ({ approve }: ReviewPolicy): number =>
  Math.max(0, ...impacts.map((each) => approve[each] ?? 0))
