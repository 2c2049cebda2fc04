import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, textsAt } from '../../fleet/findings.ts'
import type { FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import { kubeletOf } from './settings.ts'

type Couple = { readonly profile: string; readonly label: string; readonly sysctls: readonly string[] }

/**
 * C50: a profile that gives a label together with unsafe sysctls says that pods are sent by the one and need the other.
 * A node that has the label otherwise, or takes the sysctls back, refuses those pods.
 */
export const checkCoupling = (nodes: readonly FleetNode[]): readonly Diagnostic[] => {
  const couples = couplesOf(nodes)
  return nodes.flatMap((node) => {
    const allowed = new Set(kubeletOf(node).allowedUnsafeSysctls)
    const labels = dig(node.settings, ['labels'])
    return couples.flatMap(({ profile, label, sysctls }) => {
      const [key = '', value] = label.split('=')
      const missing = sysctls.filter((name) => !allowed.has(name))
      if (!isObject(labels) || labels[key] !== value || missing.length === 0) return []
      const message = `profile ${profile} gives this label together with the sysctls that its pods set, and ${node.name} does not allow ${missing.join(', ')}: such pods cannot start there. Use the profile, or remove the label`
      return [finding(node, ['labels', key], 'warning', 'C50', message)]
    })
  })
}

const couplesOf = (nodes: readonly FleetNode[]): readonly Couple[] => {
  const couples = new Map<string, Couple>()
  for (const { layers } of nodes) {
    for (const { name, file, settings } of layers) {
      const sysctls = textsAt(settings, ['kubelet', 'allowedUnsafeSysctls'])
      const labels = dig(settings, ['labels'])
      if (name !== 'profile' || sysctls.length === 0 || !isObject(labels)) continue
      const profile = (file.path.split('/').at(-1) ?? '').replace(/\.yaml$/, () => '')
      for (const [key, value] of Object.entries(labels))
        if (value !== null)
          couples.set(`${file.path} ${key}`, { profile, label: `${key}=${String(value)}`, sysctls })
    }
  }
  return [...couples.values()]
}
