import { text } from '../../adapters/runner/read-inputs.ts'
import type { InputsOf } from '../../adapters/runner/read-inputs.ts'

/** The contract with actions/render/action.yml; defaults live there alone. */
export const inputs = {
  fleet: text('fleet'),
  side: text('side'),
  out: text('out'),
}

export type Inputs = InputsOf<typeof inputs>
