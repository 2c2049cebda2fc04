import { flag, integer, list, map, object, oneOf, set, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

const amounts = (description: string): Schema =>
  object(description, {
    cpu: text('Cores, such as 20m.', 'quantity'),
    memory: text('Bytes, such as 32Mi.', 'quantity'),
  })

const toleration = object('A taint that does not keep it away.', {
  key: text('Of the taint. Without one: every taint.', 'labelKey'),
  operator: oneOf('Default Equal.', ['Exists', 'Equal']),
  value: text('Of the taint, with Equal.', 'labelValue'),
  effect: oneOf('Without one: every effect.', ['NoSchedule', 'PreferNoSchedule', 'NoExecute']),
})

const nodeExporter = object(
  'node-exporter as a DaemonSet, on every node of either system.',
  {
    image: text('With its tag: nothing newer comes by itself.', 'imageReference'),
    namespace: text('Default monitoring. It is made, with the labels that let host paths in.', 'name'),
    port: integer('Default 9100.', 1, 65_535),
    hostNetwork: flag("Default true: else network metrics are the pod's."),
    extraArgs: set('Beside paths and address, which are set.', text('An argument.', 'argument')),
    nodeSelector: map('Default: every Linux node.', 'labelKey', text('The value.', 'labelValue')),
    tolerations: list('Default: every taint.', toleration),
    resources: object('Default: 20m and 32Mi, at most 180Mi.', {
      requests: amounts('What is set aside.'),
      limits: amounts('What is not exceeded.'),
    }),
  },
  ['image']
)

export const manifestsSchema = object('In-cluster manifests, the same on both systems.', {
  managedBy: oneOf(
    'Who applies them. external: they are rendered for Flux, Argo CD or the like, shown and never applied.',
    ['plumbline', 'external']
  ),
  nodeExporter,
})
