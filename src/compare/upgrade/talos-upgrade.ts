import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { finding, inCluster, textsAt } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import { talosChanges, talosRelease, upgradeSteps } from '../../fleet/versions.ts'
import type { Step } from '../../fleet/versions.ts'
import type { Rendering } from '../../render/rendering.ts'
import { extensionChanges } from '../../subjects/extension-changes.ts'
import { legacyFields } from '../../subjects/legacy-fields.ts'
import { machineConfigPath } from '../../subjects/machine-config.ts'
import { contractMinor, talosSettings } from '../../subjects/talos-contract.ts'
import { minors, ofTalos } from './both-versions.ts'
import type { Both } from './both-versions.ts'

/** What a new image means for nodes on Talos. */
export const talosUpgrade = (
  from: Fleet,
  to: Fleet,
  versions: Both,
  rendering: Rendering | undefined
): readonly Diagnostic[] => [
  ...talosSteps(from, to, versions),
  ...order(to, versions),
  ...talosNews(to, versions),
  ...extensions(to, versions),
  ...deprecated(to, versions, rendering),
]

/** Sources: siderolabs/talos pkg/machinery/compatibility; docs.siderolabs.com, "Upgrading Talos Linux". */
const talosSteps = (before: Fleet, to: Fleet, { from, to: { talos } }: Both): readonly Diagnostic[] => {
  if (talos === undefined || from.talos === undefined) return []
  const release = talosRelease(talos)
  const { version: now = '' } = talosSettings(before.cluster)
  const { version: wanted = '' } = talosSettings(to.cluster)
  const refused =
    release === undefined
      ? []
      : from.talos < release.upgradeFrom
        ? [
            ofTalos(
              to,
              'error',
              'talos-upgrade-from',
              `the installer of Talos 1.${talos} upgrades from 1.${release.upgradeFrom}.0 and newer, and refuses ${now}`
            ),
          ]
        : from.talos >= release.noDowngradeFrom
          ? [
              ofTalos(
                to,
                'error',
                'talos-downgrade',
                `the installer of Talos 1.${talos} takes back what is older than 1.${release.noDowngradeFrom}, and refuses ${now}`
              ),
            ]
          : []
  if (talos < from.talos) {
    const allowed = `nodes would go back from Talos ${now} to ${wanted}: try it on one node, a config with newer document kinds does not load there`
    return refused.length > 0 ? refused : [ofTalos(to, 'warning', 'talos-downgrade', allowed)]
  }
  if (talos - from.talos < 2) return refused
  const between = minors(from.talos + 1, talos - 1, newestTalos)
  return [
    ...refused,
    ofTalos(
      to,
      'warning',
      'talos-skip',
      `Talos goes one minor at a time, from ${now} to ${wanted} through the newest patch of each (${between}, or newer): make each a change of its own`
    ),
  ]
}

const newestTalos = (minor: number): string => talosRelease(minor)?.newest ?? `v1.${minor}`

/** Both at once have one order in which they support each other at every moment. */
const order = (to: Fleet, { from, to: target }: Both): readonly Diagnostic[] => {
  if (from.talos === target.talos || from.kubernetes === target.kubernetes) return []
  const steps = upgradeSteps(from, target)
  if (steps === undefined) return []
  const last = (step: Step): boolean =>
    step.minor === (step.what === 'Talos' ? target.talos : target.kubernetes)
  const { version = '' } = talosSettings(to.cluster)
  const names = steps.map((step) => {
    const wanted = step.what === 'Talos' ? version : to.cluster.kubernetes
    const newest = step.what === 'Talos' ? newestTalos(step.minor) : `v1.${step.minor}`
    return `${step.what} ${last(step) ? wanted : newest}`
  })
  return [
    ofTalos(
      to,
      'note',
      'upgrade-order',
      `in this order the two support each other at every step: ${names.join(', ')}`
    ),
  ]
}

const talosNews = (to: Fleet, { from, to: { talos } }: Both): readonly Diagnostic[] =>
  talos === undefined || from.talos === undefined
    ? []
    : talosChanges(from.talos, talos).map(({ minor, text }) =>
        ofTalos(to, 'note', 'talos-behaviour', `Talos 1.${minor}: ${text}`)
      )

const extensions = (to: Fleet, { from, to: { talos } }: Both): readonly Diagnostic[] => {
  if (talos === undefined || from.talos === undefined) return []
  const { talos: before } = from
  return to.nodes
    .filter(({ state }) => state === 'active')
    .flatMap((node) =>
      textsAt(node.settings, ['capabilities']).flatMap((capability) =>
        extensionChanges(capability, before, talos).map(({ minor, severity, text }) =>
          finding(node, ['capabilities'], severity, 'extension', `${capability}, Talos 1.${minor}: ${text}`)
        )
      )
    )
}

/** C17. They keep working, so this is only said. */
const deprecated = (
  to: Fleet,
  { to: { talos } }: Both,
  rendering: Rendering | undefined
): readonly Diagnostic[] => {
  if (talos === undefined || rendering === undefined) return []
  const fields = new Map(
    rendering.nodes
      .flatMap(({ documents }) => documents.filter(({ path }) => path === machineConfigPath))
      .flatMap(({ body }) => (body === 'absent' || 'text' in body ? [] : body.yaml.slice(0, 1)))
      .filter(isObject)
      .flatMap((v1alpha1) => legacyFields(v1alpha1, talos))
      .map((legacy) => [legacy.field, legacy])
  )
  if (fields.size === 0) return []
  const newest = Math.max(...[...fields.values()].map(({ since }) => since))
  const names = [...fields.values()].map(({ field, kind }) => `${field} (${kind})`)
  return [
    inCluster(
      to,
      ['talos', 'contract'],
      'note',
      'C17',
      `contract v1.${contractMinor(to.cluster)} keeps fields that Talos 1.${talos} has and calls deprecated: ${names.join(', ')}. They still work; contract=v1.${newest} shows what moves`
    ),
  ]
}
