import { patterns } from '../../fleet/schema/patterns.ts'
import { list, object, set, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

/** A name alone, or with parameters. One schema for both, so that a mistake has one finding. */
const module: Schema = {
  ...object(
    '',
    {
      name: text('Module.', 'module'),
      parameters: list('Parameters.', text('key=value', 'moduleParameter')),
    },
    ['name']
  ),
  type: ['string', 'object'],
  description: 'A module: its name, or a map with name and parameters.',
  pattern: patterns.module.pattern,
}

export const kernelSchema = object('The kernel.', {
  modules: list('Modules to load.', module),
  version: text('Pinned kernel on Ubuntu; anything else that runs is a finding.', 'kernelRelease'),
  args: set('Kernel arguments, in order.', text('An argument.', 'kernelArgument')),
})
