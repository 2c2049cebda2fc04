import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, once, textsAt } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'

/** Servers that nobody would ask. */
export const check = (fleet: Fleet): readonly Diagnostic[] =>
  once(
    fleet.nodes.flatMap((node) => {
      const servers = textsAt(node.settings, ['time', 'servers'])
      if (servers.length === 0 || dig(node.settings, ['time', 'disabled']) !== true) return []
      return [
        finding(
          node,
          ['time', 'disabled'],
          'warning',
          'time-disabled',
          'nobody asks time.servers while time.disabled is true: remove one of them'
        ),
      ]
    })
  )
