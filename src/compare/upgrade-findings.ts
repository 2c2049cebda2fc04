import type { Diagnostic, Severity } from '../fleet/diagnostic.ts'
import { dig, finding, inCluster, textsAt } from '../fleet/findings.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { isObject } from '../fleet/json.ts'
import {
  containerdFit,
  kubeadmV1beta3GoneIn,
  kubeadmV1beta4Since,
  minorOf,
  refusesContainerd1From,
  talosChanges,
  talosRelease,
  upgradeSteps,
} from '../fleet/versions.ts'
import type { Step, Versions } from '../fleet/versions.ts'
import type { Rendering } from '../render/rendering.ts'
import { extensionChanges } from '../subjects/extension-changes.ts'
import { legacyFields } from '../subjects/legacy-fields.ts'
import { machineConfigPath } from '../subjects/machine-config.ts'
import { contractMinor, talosSettings } from '../subjects/talos-contract.ts'

/**
 * What no field of a rendering shows about going from one version to another: steps that may not be skipped, what
 * does not support each other, what a minor does differently. `rendering` is of the right side, where it renders.
 */
export const upgradeFindings = (
  from: Fleet,
  to: Fleet,
  rendering: Rendering | undefined
): readonly Diagnostic[] => {
  if (from.cluster.os !== to.cluster.os) return []
  const versions = { from: versionsOf(from), to: versionsOf(to) }
  const found = [
    ...kubernetesSteps(to, versions),
    ...(to.cluster.os === 'talos'
      ? [
          ...talosSteps(from, to, versions),
          ...order(to, versions),
          ...talosNews(to, versions),
          ...extensions(to, versions),
          ...deprecated(to, versions, rendering),
        ]
      : [...withoutEffect(from, to), ...kubeadm(to, versions), ...containerd(to, versions)]),
    ...kubelet(to, versions),
  ]
  const key = ({ file, line, column, rule, message }: Diagnostic): string =>
    [file, line, column, rule, message].join('\n')
  return [...new Map(found.map((each) => [key(each), each])).values()]
}

type Both = { readonly from: Versions; readonly to: Versions }

const versionsOf = ({ cluster }: Fleet): Versions => {
  const { version } = talosSettings(cluster)
  const kubernetes = minorOf(cluster.kubernetes)
  return cluster.os === 'talos' && version !== undefined
    ? { talos: minorOf(version), kubernetes }
    : { kubernetes }
}

const ofKubernetes = (fleet: Fleet, severity: Severity, rule: string, message: string): Diagnostic =>
  inCluster(fleet, ['kubernetes'], severity, rule, message)

const ofTalos = (fleet: Fleet, severity: Severity, rule: string, message: string): Diagnostic =>
  inCluster(fleet, ['talos', 'version'], severity, rule, message)

/** `v1.33, v1.34` for 33 to 34, shortened where it is absurdly long. */
const minors = (first: number, last: number, name: (minor: number) => string): string => {
  const all = Array.from({ length: Math.max(0, Math.min(last - first + 1, 30)) }, (_, i) => name(first + i))
  return all.length < last - first + 1 ? `${all.join(', ')}, …` : all.join(', ')
}

/** Source: kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade/policy.go. */
const kubernetesSteps = (to: Fleet, { from, to: { kubernetes } }: Both): readonly Diagnostic[] => {
  const wanted = to.cluster.kubernetes
  const steps = kubernetes - from.kubernetes
  if (steps > 1) {
    const between = minors(from.kubernetes + 1, kubernetes - 1, (minor) => `v1.${minor}`)
    return [
      ofKubernetes(
        to,
        'error',
        'kubernetes-skip',
        `Kubernetes goes one minor at a time, from v1.${from.kubernetes} to ${wanted} through the newest patch of ${between}: make each a change of its own`
      ),
    ]
  }
  if (steps >= 0) return []
  return [
    ofKubernetes(
      to,
      steps < -1 ? 'error' : 'warning',
      'kubernetes-downgrade',
      `Kubernetes would go back from v1.${from.kubernetes} to ${wanted}: ${steps < -1 ? 'never by more than one minor, and ' : ''}what the newer one stored may be unreadable to the older. Restore a backup of etcd instead`
    ),
  ]
}

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

/** What the reader overrode and an Ubuntu cluster does not read. */
const withoutEffect = (from: Fleet, to: Fleet): readonly Diagnostic[] =>
  (['version', 'contract'] as const).flatMap((key) => {
    const path = ['talos', key]
    const wanted = dig(to.cluster.spec, path)
    return wanted === dig(from.cluster.spec, path)
      ? []
      : [
          inCluster(
            to,
            ['os'],
            'warning',
            'upgrade-without-effect',
            `os is ubuntu, so ${key === 'version' ? 'talos' : key}=${String(wanted)} changes nothing: leave it out, or add os=talos`
          ),
        ]
  })

const crosses = (minor: number, { from, to }: Both): boolean =>
  from.kubernetes < minor && minor <= to.kubernetes

const kubeadm = (to: Fleet, versions: Both): readonly Diagnostic[] => [
  ...(versions.to.kubernetes < kubeadmV1beta4Since
    ? [
        ofKubernetes(
          to,
          'error',
          'kubeadm-version',
          `kubeadm reads v1beta4, the form that is rendered, from v1.${kubeadmV1beta4Since}: ${to.cluster.kubernetes} cannot`
        ),
      ]
    : []),
  ...(crosses(kubeadmV1beta3GoneIn, versions)
    ? [
        ofKubernetes(
          to,
          'note',
          'kubeadm-version',
          `kubeadm v1.${kubeadmV1beta3GoneIn} no longer reads v1beta3: migrate files of your own with kubeadm config migrate of v1.${kubeadmV1beta3GoneIn - 1} or older`
        ),
      ]
    : []),
]

/** Source: containerd/containerd RELEASES.md; KEP-4033. */
const containerd = (to: Fleet, { from, to: { kubernetes } }: Both): readonly Diagnostic[] =>
  kubernetes === from.kubernetes
    ? []
    : to.nodes
        .filter(({ state }) => state === 'active')
        .flatMap((node) => {
          const version = dig(node.settings, ['containerd', 'version'])
          if (typeof version !== 'string') return []
          const { fit, recommended } = containerdFit(kubernetes, version)
          const oneOf = recommended.map((each) => `${each} or a newer patch`).join(', ')
          const say = (severity: Severity, message: string): readonly Diagnostic[] => [
            finding(node, ['containerd', 'version'], severity, 'containerd-support', message),
          ]
          if (fit === 'refused')
            return say(
              'error',
              `the kubelet refuses containerd ${version} from Kubernetes 1.${refusesContainerd1From}: move to 2.x first`
            )
          if (fit === 'recommended' || fit === 'unknown') return []
          return say(
            'warning',
            `containerd ${version} is not recommended for Kubernetes 1.${kubernetes}: take ${oneOf}`
          )
        })

/** Source: kubernetes/kubernetes #117119. */
const kubelet = (to: Fleet, versions: Both): readonly Diagnostic[] =>
  !crosses(37, versions)
    ? []
    : to.nodes.flatMap((node) =>
        [
          ['kubelet', 'eventRecordQPS'],
          ['kubelet', 'extraConfig', 'eventRecordQPS'],
        ]
          .filter((path) => dig(node.settings, path) === 0)
          .map((path) =>
            finding(
              node,
              path,
              'warning',
              'kubelet-default',
              'from Kubernetes 1.37 eventRecordQPS: 0 is unlimited, before it was 50: write the number you mean'
            )
          )
      )
