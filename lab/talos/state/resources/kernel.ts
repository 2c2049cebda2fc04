import { kernelParams, wantedParams } from '../kernel.ts'
import type { NodeFacts } from '../node-facts.ts'
import type { DerivedResource } from '../resource.ts'
import type { settingsOf } from '../settings.ts'
import { place, resource } from './derived.ts'

export type Settings = ReturnType<typeof settingsOf>

export const kernel = (facts: NodeFacts, settings: Settings, minor: number): readonly DerivedResource[] => [
  ...[...wantedParams(settings, minor)].map(([id, value]) =>
    resource(
      place('runtime', 'KernelParamSpecs.runtime.talos.dev', 'runtime.KernelParamConfigController'),
      id,
      [
        ['value', 1, value],
        ['ignoreErrors', 2, false],
      ]
    )
  ),
  ...kernelParams(settings, minor).map((param) =>
    resource(
      place('runtime', 'KernelParamStatuses.runtime.talos.dev', 'runtime.KernelParamSpecController'),
      param.id,
      [
        ['current', 1, param.current],
        ['default', 2, param.default],
        ['unsupported', 3, param.unsupported],
      ]
    )
  ),
  ...settings.modules.map(({ name, parameters }) =>
    resource(
      place('runtime', 'KernelModuleSpecs.runtime.talos.dev', 'runtime.KernelModuleConfigController'),
      name,
      [
        ['string', 1, name],
        ['parameters', 2, parameters],
      ]
    )
  ),
  // The kernel's own names have no hyphens.
  ...facts.modules
    .map((module, index) => {
      const id = module.replaceAll('-', '_')
      const address = `0xffffffffc0${(0x100000 + index * 0x1000).toString(16)}`
      return minor >= 14
        ? resource(
            place(
              'runtime',
              'KernelModuleStatuses.runtime.talos.dev',
              'runtime.KernelModuleStatusController'
            ),
            id,
            [
              ['type', 1, { word: 'dynamic', number: 2 }],
              ['size', 2, 16384],
              ['referenceCount', 3, 0],
              ['state', 5, { word: 'live', number: 0 }],
              ['address', 6, address],
            ]
          )
        : resource(
            place('runtime', 'LoadedKernelModules.runtime.talos.dev', 'runtime.LoadedKernelModuleController'),
            id,
            [
              ['size', 1, 16384],
              ['referenceCount', 2, 0],
              ['state', 4, 'Live'],
              ['address', 5, address],
            ]
          )
    })
    .filter(({ type }) => minor >= 11 || !type.startsWith('Loaded')),
]
