import { flag, minutes, oneOf, optionalText, text } from '../../adapters/runner/read-inputs.ts'
import type { InputsOf } from '../../adapters/runner/read-inputs.ts'

/** The contract with action.yml; defaults live there alone. */
export const inputs = {
  fleet: text('fleet'),
  token: text('token'),
  mode: oneOf('mode', ['observe', 'canary', 'all']),
  outstanding: flag('outstanding'),
  talosconfig: optionalText('talosconfig'),
  kubeconfig: optionalText('kubeconfig'),
  comment: flag('comment'),
  environment: text('environment'),
  timeLimit: minutes('time-limit'),
  runnerNode: optionalText('runner-node'),
}

export type Inputs = InputsOf<typeof inputs>
