import { flag, oneOf, text } from '../../adapters/runner/read-inputs.ts'
import type { InputsOf } from '../../adapters/runner/read-inputs.ts'

/** The contract with the root action.yml; defaults live there alone. */
export const inputs = {
  fleet: text('fleet'),
  token: text('token'),
  comment: flag('comment'),
  status: flag('status'),
  failOn: oneOf('fail-on', ['error', 'warning', 'never']),
}

export type Inputs = InputsOf<typeof inputs>
