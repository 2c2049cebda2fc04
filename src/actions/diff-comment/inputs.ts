import { flag, text } from '../../adapters/runner/read-inputs.ts'
import type { InputsOf } from '../../adapters/runner/read-inputs.ts'

/** The contract with actions/diff-comment/action.yml; defaults live there alone. */
export const inputs = {
  fleet: text('fleet'),
  token: text('token'),
  comment: flag('comment'),
  key: text('key'),
}

export type Inputs = InputsOf<typeof inputs>
