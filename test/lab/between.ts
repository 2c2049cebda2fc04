import type { ApplyPorts } from '../../src/actions/apply/contract.ts'
import type { NodeDriver } from '../../src/ports.ts'

/** What happens beside a run at one moment of it, whatever the speed of the machine. `times` counts from the first. */
export type Between = {
  readonly node: string
  readonly command: keyof NodeDriver
  readonly act: (answer?: unknown) => unknown
  readonly when: 'before' | 'after'
}

/** Stands between the engine and the drivers: each command goes on only when `act` is done. */
export const between =
  (...moments: readonly Between[]) =>
  (ports: ApplyPorts): ApplyPorts => ({
    ...ports,
    nodes: (fleet, values) => {
      const open = ports.nodes(fleet, values)
      return (node, desired) => {
        const access = open(node, desired)
        const own = moments.filter((each) => each.node === node.name)
        return { ...access, drive: (goal) => wrap(access.drive(goal), own) }
      }
    },
  })

const wrap = (driver: NodeDriver, moments: readonly Between[]): NodeDriver =>
  Object.fromEntries(
    Object.entries(driver).map(([command, perform]) => {
      const [before, after] = (['before', 'after'] as const).map((when) =>
        moments.filter((each) => each.command === command && each.when === when)
      )
      return [
        command,
        async (asks: never, until: never) => {
          for (const { act } of before ?? []) await act()
          const answer = await (perform as (asks: never, until: never) => Promise<unknown>)(asks, until)
          for (const { act } of after ?? []) await act(answer)
          return answer
        },
      ]
    })
  ) as unknown as NodeDriver
