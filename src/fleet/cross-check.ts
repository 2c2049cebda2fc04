import { addressesOf, checkAddresses } from './check-addresses.ts'
import { checkConsents } from './check-consents.ts'
import { checkEndpoint } from './check-endpoint.ts'
import { checkMachines } from './check-machines.ts'
import { checkNames } from './check-names.ts'
import { checkNetworks } from './check-networks.ts'
import { checkSecrets } from './check-secrets.ts'
import { checkSettings } from './check-settings.ts'
import type { Diagnostic } from './diagnostic.ts'
import { at, dig, finding, inCluster } from './findings.ts'
import type { Place } from './findings.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { minorOf, runsKubernetes, suggestedTalos, talosRelease } from './versions.ts'
import type { RuleName } from './rules.ts'

/** What only several nodes together, or the cluster and its nodes, can get wrong. */
export const crossCheck = (fleet: Fleet): readonly Diagnostic[] => {
  const addresses = fleet.nodes.flatMap(addressesOf)
  return [
    ...duplicates(fleet, 'duplicate-address', 'address', (node) =>
      addressesOf(node).map(({ address, text, path }) => [`${address.version}:${address.value}`, path, text])
    ),
    ...duplicates(fleet, 'duplicate-mac', 'MAC address', (node) => [
      ...at(node, ['identity', 'mac']),
      ...at(node, ['network', 'mac']),
    ]),
    ...duplicates(fleet, 'duplicate-uuid', 'UUID', (node) => at(node, ['identity', 'uuid'])),
    ...duplicates(fleet, 'duplicate-machine-id', 'machine id', (node) => at(node, ['identity', 'machineId'])),
    ...duplicates(fleet, 'duplicate-vm', 'VMID', (node) => at(node, ['vm', 'id'])),
    ...checkVersions(fleet),
    ...checkAddresses(fleet, addresses),
    ...checkNetworks(fleet, addresses),
    ...checkEndpoint(fleet, addresses),
    ...checkRoles(fleet),
    ...checkMachines(fleet),
    ...checkNames(fleet),
    ...checkConsents(fleet),
    ...checkSecrets(fleet),
    ...checkSettings(fleet),
  ]
}

/** A node that is gone may have left its place to another. `shown` is how a value was written. */
const duplicates = (
  fleet: Fleet,
  rule: RuleName,
  what: string,
  values: (node: FleetNode) => readonly (readonly [value: string, path: Place, shown?: string])[]
): readonly Diagnostic[] => {
  const first = new Map<string, FleetNode>()
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  return active.flatMap((node) =>
    values(node).flatMap(([value, path, shown = value]) => {
      const other = first.get(value)
      if (other === undefined) first.set(value, node)
      return other === undefined || other === node
        ? []
        : [
            finding(
              node,
              path,
              'error',
              rule,
              `${what} ${shown} is ${other.name}'s: give ${node.name} its own`
            ),
          ]
    })
  )
}

const checkVersions = (fleet: Fleet): readonly Diagnostic[] => {
  const { os, spec, kubernetes } = fleet.cluster
  if (os !== 'talos') return []
  const version = dig(spec, ['talos', 'version'])
  if (typeof version !== 'string')
    return [
      inCluster(
        fleet,
        [],
        'error',
        'no-talos',
        `os is talos, so the cluster needs talos: { version: ${suggestedTalos.version}, contract: ${suggestedTalos.contract} }`
      ),
    ]
  const minor = minorOf(version)
  const range = talosRelease(minor)?.kubernetes
  const contract = dig(spec, ['talos', 'contract'])
  const contractMinor = typeof contract === 'string' ? minorOf(contract) : minor
  return [
    ...(typeof contract === 'string'
      ? []
      : [
          inCluster(
            fleet,
            ['talos'],
            'error',
            'talos-contract',
            `the contract is pinned and never follows the image: write contract: v1.${minor} beside the version`
          ),
        ]),
    ...(range === undefined
      ? [
          inCluster(
            fleet,
            ['talos', 'version'],
            'error',
            'talos-version',
            `Talos ${version} is not known: 1.9 to 1.14 are`
          ),
        ]
      : []),
    ...(range !== undefined && !runsKubernetes(minor, minorOf(kubernetes))
      ? [
          inCluster(
            fleet,
            ['kubernetes'],
            'error',
            'C11',
            `Talos 1.${minor} runs Kubernetes 1.${range[0]} to 1.${range[1]}, not ${kubernetes}: change one of them`
          ),
        ]
      : []),
    ...(contractMinor > minor
      ? [
          inCluster(
            fleet,
            ['talos', 'contract'],
            'error',
            'talos-contract',
            `contract v1.${contractMinor} is newer than Talos ${version}: it must not be`
          ),
        ]
      : []),
  ]
}

const checkRoles = (fleet: Fleet): readonly Diagnostic[] => {
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  const controlPlanes = active.filter(({ role }) => role === 'control-plane').length
  if (controlPlanes === 0)
    return [
      inCluster(
        fleet,
        [],
        'warning',
        'no-control-plane',
        'no active node is a control plane: cluster-wide settings reach nobody'
      ),
    ]
  return controlPlanes % 2 === 0
    ? [
        inCluster(
          fleet,
          [],
          'warning',
          'even-control-planes',
          `${controlPlanes} control planes tolerate no more failures than ${controlPlanes - 1}: use an odd number`
        ),
      ]
    : []
}
