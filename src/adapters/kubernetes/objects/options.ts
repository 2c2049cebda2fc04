import type { Api } from '../api.ts'
import type { Timing } from '../timing.ts'

/** One cluster and one run, as every part of this room needs it. */
export type ObjectsContext = {
  readonly api: Api
  readonly timing: Timing
  /** Selects by label what we wrote into this cluster. */
  readonly selector: string
  /** Values by name, of every secret that the desired documents refer to. */
  readonly secrets: ReadonlyMap<string, string>
  readonly markKey: Uint8Array
  /** Milliseconds that a DaemonSet may take to run everywhere. */
  readonly rollout: number
}
