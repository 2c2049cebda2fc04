import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { checkArgs } from './check-args.ts'
import { checkCoupling } from './check-coupling.ts'
import { checkExtraConfig } from './check-extra-config.ts'
import { checkMemory } from './check-memory.ts'
import { checkShutdown } from './check-shutdown.ts'
import { checkThresholds } from './check-thresholds.ts'
import { checkVersion } from './check-version.ts'
import type { Say } from './say.ts'

/** What the shape of the YAML cannot say of the kubelet: what it refuses at start, and what contradicts the machine. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const { cluster, nodes } = fleet
  const active = nodes.filter(({ state }) => state === 'active')
  return once([
    ...active.flatMap((node) => {
      const found: Diagnostic[] = []
      const say: Say = (path, severity, rule, message) =>
        found.push(finding(node, path, severity, rule, message))
      for (const judge of [
        checkVersion,
        checkThresholds,
        checkShutdown,
        checkMemory,
        checkExtraConfig,
        checkArgs,
      ])
        judge(node, cluster, say)
      return found
    }),
    ...checkCoupling(active),
  ])
}
