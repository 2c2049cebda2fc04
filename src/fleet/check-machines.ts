import type { Diagnostic } from './diagnostic.ts'
import { at, dig, finding, textsAt } from './findings.ts'
import type { Place } from './findings.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isObject } from './json.ts'

/** What a machine cannot be, what two machines of one host cannot share, and pods that no machine would take. */
export const checkMachines = ({ nodes }: Fleet): readonly Diagnostic[] => {
  const active = nodes.filter(({ state }) => state === 'active')
  return [
    ...active.flatMap(checkMacs),
    ...sharedDevices(active),
    ...sharedBootOrder(active),
    ...checkTaints(active),
  ]
}

/** The lowest bit of the first octet marks a group of receivers. */
const checkMacs = (node: FleetNode): readonly Diagnostic[] =>
  [
    ['identity', 'mac'],
    ['network', 'mac'],
  ]
    .flatMap((path) => at(node, path))
    .filter(([mac]) => /^[0-9a-f][13579bdf]|^00(?::00){5}$/.test(mac))
    .map(([mac, path]) =>
      finding(
        node,
        path,
        'error',
        'unusable-mac',
        `${mac} ${mac.startsWith('00') ? 'is no address' : 'is a group address'}, which no network card has: write the card's own`
      )
    )

const vmOf = ({ file }: FleetNode, key: string) => dig(file.value, ['spec', 'vm', key])

/** Machines whose host nobody says are taken to be on the same one: most fleets have one. */
const hostOf = (node: FleetNode): string => {
  const host = vmOf(node, 'host')
  return typeof host === 'string' ? host : ''
}

/** `06:00.0` is `0000:06:00.0`, and `06:00` all functions of that device. */
const spellDevice = (device: string): string => {
  const words = device.toLowerCase()
  return /^[0-9a-f]{2}:/.test(words) && !/^[0-9a-f]{4}:[0-9a-f]{2}:/.test(words) ? `0000:${words}` : words
}

const sharedDevices = (nodes: readonly FleetNode[]): readonly Diagnostic[] => {
  const taken: { readonly node: FleetNode; readonly host: string; readonly device: string }[] = []
  return nodes.flatMap((node) =>
    textsAt(node.file.value, ['spec', 'vm', 'passthrough']).flatMap((text, index) => {
      const mine = { node, host: hostOf(node), device: spellDevice(text) }
      const other = taken.find(
        ({ host, device }) =>
          host === mine.host && (covers(device, mine.device) || covers(mine.device, device))
      )
      taken.push(mine)
      if (other === undefined) return []
      const path: Place = ['vm', 'passthrough', String(index)]
      const message =
        other.node === node
          ? `${text} stands here already: keep one`
          : `${text} is given to ${other.node.name} already, and a machine does not start without its devices: take it from one`
      return [finding(node, path, 'error', 'duplicate-passthrough', message)]
    })
  )
}

const covers = (device: string, other: string): boolean =>
  device === other || (!device.includes('.') && other.startsWith(`${device}.`))

/** C49. */
const sharedBootOrder = (nodes: readonly FleetNode[]): readonly Diagnostic[] => {
  const taken = new Map<string, string>()
  return nodes.flatMap((node) => {
    const order = vmOf(node, 'bootOrder')
    if (typeof order !== 'number') return []
    const key = `${order} ${hostOf(node)}`
    const other = taken.get(key)
    if (other === undefined) taken.set(key, node.name)
    if (other === undefined) return []
    const message = `${other} has boot order ${order} on the same host: both start at once. Give ${node.name} its own`
    return [finding(node, ['vm', 'bootOrder'], 'warning', 'C49', message)]
  })
}

/** Control planes are tainted by kubeadm and by Talos. */
const checkTaints = (nodes: readonly FleetNode[]): readonly Diagnostic[] => {
  const refusing = nodes
    .filter(({ role }) => role === 'worker')
    .map((node) => ({ node, key: refusingTaint(node) }))
  const [first] = refusing
  if (first?.key === undefined || refusing.some(({ key }) => key === undefined)) return []
  return [
    finding(
      first.node,
      ['taints', first.key],
      'warning',
      'all-tainted',
      `every worker has a taint like this one, and control planes have theirs: pods that tolerate none, such as DNS, run nowhere. Leave one worker without, or write PreferNoSchedule`
    ),
  ]
}

const refusingTaint = ({ settings }: FleetNode): string | undefined => {
  const taints = dig(settings, ['taints'])
  return Object.entries(isObject(taints) ? taints : {}).find(
    ([, taint]) => typeof taint === 'string' && /(?:^|:)(?:NoSchedule|NoExecute)$/.test(taint)
  )?.[0]
}
