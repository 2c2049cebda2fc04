import { oneOf, text } from '../../adapters/runner/read-inputs.ts'
import type { InputsOf } from '../../adapters/runner/read-inputs.ts'

/** The contract with actions/validate/action.yml; defaults live there alone. */
export const inputs = {
  fleet: text('fleet'),
  failOn: oneOf('fail-on', ['error', 'warning', 'never']),
}

export type Inputs = InputsOf<typeof inputs>
