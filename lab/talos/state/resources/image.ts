import type { NodeFacts } from '../node-facts.ts'
import type { DerivedResource } from '../resource.ts'
import type { Field } from '../spec.ts'
import { place, resource } from './derived.ts'

export const image = (facts: NodeFacts, minor: number): readonly DerivedResource[] => {
  const extension = (name: string, version: string): readonly Field[] => [
    ['image', 1, `${name}.sqsh`],
    [
      'metadata',
      2,
      {
        fields: [
          ['name', 1, name],
          ['version', 2, version],
          ['author', 3, name === 'schematic' ? 'Image Factory' : 'Sidero Labs'],
          [
            'description',
            4,
            name === 'schematic'
              ? 'Virtual extension which specifies the schematic of the image built with Image Factory.'
              : `This system extension provides ${name}.`,
          ],
          ['compatibility', 5, { fields: [['talos', 1, { fields: [['version', 1, '>= v1.0.0']] }]] }],
        ],
      },
    ],
  ]
  const statuses = place(
    'runtime',
    'ExtensionStatuses.runtime.talos.dev',
    'runtime.ExtensionStatusController'
  )
  const layers = [
    ...facts.extensions,
    ...(facts.schematic === '' ? [] : [{ name: 'schematic', version: facts.schematic }]),
  ]
  return [
    ...layers.map(({ name, version }, index) => resource(statuses, String(index), extension(name, version))),
    ...(minor >= 14 && facts.schematic !== ''
      ? [
          resource(
            place(
              'runtime',
              'ImageFactorySchematics.runtime.talos.dev',
              'runtime.ImageFactorySchematicController'
            ),
            'image-factory-schematic',
            [
              ['schematicId', 1, facts.schematic],
              ['flavor', 2, 'metal'],
              ['apiUrl', 3, 'https://factory.talos.dev'],
            ]
          ),
        ]
      : []),
    ...(minor >= 10
      ? [
          resource(place('runtime', 'Versions.runtime.talos.dev', 'runtime.VersionController'), 'version', [
            ['version', 1, facts.version],
            ['name', 2, 'Talos'],
          ]),
        ]
      : []),
    ...(minor >= 11
      ? [
          resource(
            place('runtime', 'KernelCmdlines.runtime.talos.dev', 'runtime.KernelCmdlineController'),
            'cmdline',
            [['cmdline', 1, facts.cmdline]]
          ),
        ]
      : []),
    resource(
      place('runtime', 'SecurityStates.talos.dev', 'runtime.SecurityStateController'),
      'securitystate',
      [
        ['secureBoot', 1, false],
        ['selinuxState', 4, minor >= 10 ? { word: 'enabled, permissive', number: 1 } : undefined],
        ['bootedWithUKI', 5, minor >= 10 ? false : undefined],
      ]
    ),
  ]
}
