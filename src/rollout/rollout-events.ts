import type { FleetCommandName, FleetCommands, NodeCommandName, NodeCommands } from './node-commands.ts'

/**
 * A command to be performed once. `id` is repeated by its answer; an answer that comes at `deadline` (monotonic) or later
 * is dropped, so what still runs then can be broken off. A node has one command at a time: the next one drops the last.
 */
export type Command =
  | {
      [Name in NodeCommandName]: { readonly do: Name; readonly node: string } & Numbered &
        NodeCommands[Name]['asks']
    }[NodeCommandName]
  | {
      [Name in FleetCommandName]: { readonly do: Name } & Numbered & FleetCommands[Name]['asks']
    }[FleetCommandName]
  /** Ask to be woken at this monotonic time. */
  | { readonly do: 'wake'; readonly at: number }
  /** Something for the reader of the log: a node entered a phase. */
  | { readonly do: 'tell'; readonly node: string | undefined; readonly text: string }

type Numbered = { readonly id: number; readonly deadline: number }

/** `at` is monotonic milliseconds, for every deadline; `wall` is milliseconds since 1970, for maintenance windows only. */
export type Event = { readonly at: number; readonly wall: number } & (
  | { readonly kind: 'start' }
  | {
      [Name in NodeCommandName]: {
        readonly kind: 'answer'
        readonly to: Name
        readonly id: number
        readonly answer: NodeCommands[Name]['answers']
      }
    }[NodeCommandName]
  | {
      [Name in FleetCommandName]: {
        readonly kind: 'answer'
        readonly to: Name
        readonly id: number
        readonly answer: FleetCommands[Name]['answers']
      }
    }[FleetCommandName]
  | { readonly kind: 'woken' }
  /** The job was cancelled: no new node; the one in flight is undone, or left to its own timer. */
  | { readonly kind: 'stop'; readonly why: string }
)
