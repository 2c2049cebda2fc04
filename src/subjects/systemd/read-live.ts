import type { JsonObject } from '../../fleet/json.ts'

/**
 * `{<unit>: {enabled, active}}` from `systemctl show -p Id,LoadState,ActiveState,UnitFileState UNIT…`, a blank line
 * between units. A unit that does not exist is not there; one that systemd starts by itself counts as enabled.
 */
export const readUnits = (text: string): JsonObject =>
  Object.fromEntries(
    text
      .split(/\n{2,}/)
      .map(
        (block) =>
          new Map(
            block
              .split('\n')
              .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
          )
      )
      .filter((unit) => unit.get('Id') !== undefined && unit.get('LoadState') !== 'not-found')
      .map((unit) => [
        unit.get('Id') ?? '',
        {
          enabled: /^(?:enabled|static|generated|indirect)/.test(unit.get('UnitFileState') ?? ''),
          active: unit.get('ActiveState') === 'active',
        },
      ])
  )
