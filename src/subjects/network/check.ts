import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { checkAddressing } from './check-addressing.ts'
import { checkLinks } from './check-links.ts'
import { checkPlaces } from './check-places.ts'
import type { Say } from './say.ts'
import { settingsIn } from './settings.ts'

/** What the schema cannot say about one node's network, and where it meets the cluster's own networks. */
export const check = (fleet: Fleet): readonly Diagnostic[] =>
  once(
    fleet.nodes
      .filter(({ state }) => state === 'active')
      .flatMap((node) => {
        const settings = settingsIn(node)
        if (settings === undefined) return []
        const found: Diagnostic[] = []
        const say: Say = (path, severity, rule, message) =>
          found.push(finding(node, ['network', ...path.map(String)], severity, rule, message))
        checkLinks(node, fleet.cluster, settings, say)
        checkAddressing(settings, say)
        checkPlaces(node, fleet, settings, say)
        return found
      })
  )
