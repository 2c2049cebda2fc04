import { isObject } from '../../../src/fleet/json.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import { minorOf } from '../../../src/fleet/versions.ts'
import { clusterProblems } from './classic/cluster.ts'
import {
  diskEncryptionProblems,
  featureProblems,
  loggingProblems,
  protectedKubeletFields,
} from './classic/features.ts'
import { isControlPlane, machineTypeOf } from './classic/machine-type.ts'
import { installProblems, kubespanMtu, kubespanProblems, typeProblems } from './classic/machine.ts'
import type { Judged } from './classic/machine.ts'
import { subnetProblems } from './endpoints.ts'
import { imageProblem } from './kubernetes-image.ts'
import { nodeMetadataProblems } from './labels.ts'
import { has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from './problems.ts'
import { deviceProblems } from './validate-devices.ts'

export type Mode = 'metal' | 'cloud' | 'container'

/**
 * The classic document's own rules, in the order in which Talos tells them.
 * Source: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go.
 */
export const validateClassic = (
  classic: JsonObject,
  asks: { readonly version: string; readonly mode: Mode; readonly installed: boolean }
): Judged => {
  const minor = minorOf(asks.version)
  const { machine, cluster } = classic
  if (!isObject(machine)) return { warnings: [], problems: ['machine instructions are required'] }
  const type = machineTypeOf(classic)
  const warnings: string[] = []
  const problems: string[] = []
  const say = (...each: readonly string[]): void => void problems.push(...each)

  if (minor >= 14) {
    if (listAt(machine, 'files').length > 0)
      warnings.push('.machine.files is deprecated; use dedicated configuration documents instead')
    if (
      has(machine, 'baseRuntimeSpecOverrides') &&
      Object.keys(objectAt(machine, 'baseRuntimeSpecOverrides')).length > 0
    )
      warnings.push(
        '.machine.baseRuntimeSpecOverrides is deprecated; use a CRIBaseRuntimeSpecConfig document instead'
      )
  }
  say(...clusterProblems(cluster, isControlPlane(classic), minor))
  say(...installProblems(machine, asks, minor))
  if (asks.mode === 'container' && minor < 14) {
    if (!isTrue(machine, 'features', 'hostDNS', 'enabled'))
      say('feature HostDNS should be enabled in container mode (.machine.features.hostDNS.enabled)')
    if (!isTrue(machine, 'features', 'hostDNS', 'forwardKubeDNSToHost'))
      say(
        'feature HostDNS should forward kube-dns to host in container mode (.machine.features.hostDNS.forwardKubeDNSToHost)'
      )
  }
  if (
    minor >= 13 &&
    isTrue(machine, 'features', 'hostDNS', 'forwardKubeDNSToHost') &&
    !isTrue(machine, 'features', 'hostDNS', 'enabled')
  )
    say(
      'feature hostDNS.forwardKubeDNSToHost requires hostDNS.enabled to be true (.machine.features.hostDNS)'
    )
  if (type !== undefined && type !== textAt(machine, 'type'))
    warnings.push(`use ${quote(type)} instead of ${quote(textAt(machine, 'type'))} for machine type`)
  if (!has(machine, 'ca') && listAt(machine, 'acceptedCAs').length === 0)
    say('issuing CA or some accepted CAs are required (.machine.ca, machine.acceptedCAs)')
  const byType = typeProblems(machine, cluster, type, minor)
  warnings.push(...byType.warnings)
  say(...byType.problems)

  if (has(machine, 'network')) {
    const devices = deviceProblems(listAt(machine, 'network', 'interfaces'))
    warnings.push(...devices.warnings)
    say(...devices.problems)
    if (isTrue(machine, 'network', 'kubespan', 'enabled') && kubespanMtu(machine) < 1280)
      say('kubespan link MTU must be at least 1280')
  }
  for (const disk of listAt(machine, 'disks'))
    for (const [index, partition] of listAt(disk, 'partitions').entries())
      if (numberAt(partition, 'size') === 0 && index !== listAt(disk, 'partitions').length - 1)
        say(
          `partition for disk ${quote(textAt(disk, 'device'))} is set to occupy full disk, but it's not the last partition in the list`
        )
  if (has(machine, 'kubelet'))
    say(
      ...subnetProblems('kubelet nodeIP subnet', textsAt(machine, 'kubelet', 'nodeIP', 'validSubnets')),
      ...protectedKubeletFields(objectAt(machine, 'kubelet', 'extraConfig'))
    )
  say(...diskEncryptionProblems(machine), ...kubespanProblems(machine, cluster, minor))
  say(...loggingProblems(machine))
  const extensions = listAt(machine, 'install', 'extensions').map((each) => textAt(each, 'image'))
  say(
    ...extensions
      .filter((image, index) => extensions.indexOf(image) < index)
      .map((image) => `duplicate system extension ${quote(image)}`)
  )
  if (extensions.length > 0) warnings.push(extensionsWarning(minor))
  say(
    ...nodeMetadataProblems(
      'machine node',
      objectAt(machine, 'nodeLabels'),
      objectAt(machine, 'nodeAnnotations'),
      objectAt(machine, 'nodeTaints')
    )
  )
  say(...featureProblems(machine, isControlPlane(classic), minor))
  if (classic['persist'] === false) say('.persist should be enabled')
  for (const [section, key] of [
    ['config', 'config'],
    ['mirrors', 'mirrors'],
  ] as const)
    for (const [name, value] of Object.entries(objectAt(machine, 'registries', key)))
      if (value === null) say(`registries.${section}[${quote(name)}] is null`)
  if (minor >= 14) say(...kubernetesImageProblems(classic, asks.version))
  return { warnings, problems }
}

const extensionsWarning = (minor: number): string =>
  `.machine.install.extensions is deprecated, please see ${
    minor >= 13
      ? 'https://docs.siderolabs.com/talos/latest/platform-specific-installations/boot-assets'
      : 'https://www.talos.dev/latest/talos-guides/install/boot-assets/'
  }`

/** What Talos looks at only on the node: images from 1.11 to 1.13, where it is its own step. */
export const validateClassicAtRuntime = (
  classic: JsonObject,
  { version }: { readonly version: string }
): Judged => {
  const minor = minorOf(version)
  const warnings =
    minor >= 10 && listAt(classic, 'machine', 'install', 'extensions').length > 0
      ? [extensionsWarning(minor)]
      : []
  return { warnings, problems: minor >= 11 && minor < 14 ? kubernetesImageProblems(classic, version) : [] }
}

/** An image that is not set is the minor's own. */
const kubernetesImageProblems = (classic: JsonObject, version: string): readonly string[] => {
  const images: readonly (readonly [string, string])[] = [
    ['kubelet', textAt(classic, 'machine', 'kubelet', 'image')],
    ...(isControlPlane(classic)
      ? ([
          ['kube-apiserver', textAt(classic, 'cluster', 'apiServer', 'image')],
          ['kube-controller-manager', textAt(classic, 'cluster', 'controllerManager', 'image')],
          ['kube-scheduler', textAt(classic, 'cluster', 'scheduler', 'image')],
        ] as const)
      : []),
  ]
  return images.flatMap(([name, image]) => {
    const wrong = image === '' ? undefined : imageProblem(image, version)
    return wrong === undefined ? [] : [`${name} image is not valid: ${wrong}`]
  })
}
