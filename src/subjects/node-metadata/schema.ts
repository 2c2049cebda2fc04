import { map, text } from '../../fleet/schema/shape.ts'

export const labelsSchema = map(
  'Labels of the Node object.',
  'labelKey',
  text('The value, in quotes.', 'labelValue')
)
export const annotationsSchema = map(
  'Annotations of the Node object.',
  'labelKey',
  text('The value, in quotes.')
)
export const taintsSchema = map(
  'Taints of the Node object, by key.',
  'labelKey',
  text('value:Effect or Effect.', 'taint')
)
