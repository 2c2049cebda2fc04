import { list, object, text } from '../../fleet/schema/shape.ts'

const name = text('Module.', 'module')
export const kernelSchema = object('The kernel.', {
  modules: list(
    'Modules to load.',
    object('A module.', { name, parameters: list('Parameters.', text('key=value', 'line')) }, ['name'])
  ),
  version: text('Pinned kernel; anything else is a finding.', 'line'),
  args: list('Kernel arguments.', text('An argument.', 'line')),
})
