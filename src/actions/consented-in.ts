import type { Changes } from '../compare/changes.ts'
import type { Fleet } from '../fleet/fleet.ts'
import type { Consented } from '../report/plan-report.ts'
import { consentedUntil } from '../rollout/consent.ts'

/** Of what these changes need, what a fleet consents to. Whether the day is over is judged at apply: a report has no clock. */
export const consentedIn = (fleet: Fleet | undefined, changes: Changes | undefined): readonly Consented[] =>
  (changes?.nodes ?? []).flatMap(({ node, consents }) =>
    consents.flatMap((impact) => {
      const until = fleet === undefined ? undefined : consentedUntil(fleet, node, impact)
      return until === undefined ? [] : [{ node, impact, until }]
    })
  )
