import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import { declaredModules, kernelVersionOf, spellModule } from './settings.ts'

/** Modules named twice, sysctls without the module that brings them, and kernels that nobody pinned. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  once(
    nodes
      .filter(({ state }) => state === 'active')
      .flatMap((node) => [
        ...duplicates(node),
        ...(cluster.os === 'ubuntu' ? [...missingModules(node)] : withoutKernel(node)),
      ])
  )

const duplicates = (node: FleetNode): readonly Diagnostic[] => {
  const seen = new Map<string, string>()
  return declaredModules(node).flatMap(({ name }, index) => {
    const known = seen.get(spellModule(name))
    if (known === undefined) {
      seen.set(spellModule(name), name)
      return []
    }
    const message = `${name} is ${known} once more: the kernel takes - and _ for the same. Keep one`
    return [finding(node, ['kernel', 'modules', String(index)], 'error', 'duplicate-module', message)]
  })
}

/** Parameters that exist only once a module is loaded: systemd-sysctl skips them in silence. */
const bringers = [
  [/^net[./]bridge[./]/, 'br_netfilter'],
  [/^net[./]netfilter[./]nf_conntrack/, 'nf_conntrack'],
] as const

const missingModules = (node: FleetNode): readonly Diagnostic[] => {
  const sysctls = dig(node.settings, ['sysctls'])
  if (!isObject(sysctls)) return []
  const modules = new Set(declaredModules(node).map(({ name }) => spellModule(name)))
  return bringers.flatMap(([pattern, module]) => {
    const key = Object.keys(sysctls).find((each) => pattern.test(each))
    if (key === undefined || modules.has(module)) return []
    const message = `${key} exists only while ${module} is loaded, and is skipped at boot without it: add ${module} to kernel.modules`
    return [finding(node, ['sysctls', key], 'warning', 'sysctl-without-module', message)]
  })
}

const withoutKernel = (node: FleetNode): readonly Diagnostic[] =>
  kernelVersionOf(node) === undefined
    ? []
    : [
        finding(
          node,
          ['kernel', 'version'],
          'note',
          'other-system',
          'the kernel is part of the Talos image: kernel.version is without effect there'
        ),
      ]
