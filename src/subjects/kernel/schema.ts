import { patterns } from '../../fleet/schema/patterns.ts'
import { list, object, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

/** A name alone, or with parameters. One schema for both, so that a mistake has one finding. */
const module: Schema = {
  ...object(
    '',
    { name: text('Module.', 'module'), parameters: list('Parameters.', text('key=value', 'line')) },
    ['name']
  ),
  type: ['string', 'object'],
  description: 'A module: its name, or a map with name and parameters.',
  pattern: patterns.module.pattern,
}

export const kernelSchema = object('The kernel.', {
  modules: list('Modules to load.', module),
  version: text('Pinned kernel; anything else is a finding.', 'line'),
  args: list('Kernel arguments.', text('An argument.', 'line')),
})
