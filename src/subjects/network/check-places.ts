import { bitsOf, parseAddress } from '../../fleet/address.ts'
import { addressesOf } from '../../fleet/check-addresses.ts'
import { textsAt } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { holds } from './network.ts'
import type { Say } from './say.ts'
import { settingsIn } from './settings.ts'
import type { Settings } from './settings.ts'
import { spellAddress } from './spell.ts'

/** Where a node's addresses, resolvers and shared address may not lie, because something else of the cluster does. */
export const checkPlaces = (node: FleetNode, fleet: Fleet, settings: Settings, say: Say): void => {
  const { pods, services } = networksOf(fleet)
  const own = (text: string): string | undefined =>
    pods.some((each) => holds(each, text))
      ? 'pods'
      : services.some((each) => holds(each, text))
        ? 'services'
        : undefined
  for (const { path, text } of addressesOf(node)) {
    const what = own(text.split('/')[0] ?? '')
    if (what !== undefined)
      say(
        path.slice(1),
        'error',
        'address-in-cluster-network',
        `${text} lies in the network of ${what}, which the cluster routes by itself: give ${node.name} another, or change networking`
      )
  }
  settings.nameservers?.forEach((server, index) => {
    const what = own(server)
    if (what !== undefined)
      say(
        ['nameservers', index],
        'warning',
        'nameserver-in-cluster-network',
        `${server} lies in the network of ${what}: a node that starts cannot ask it, and pulls no image. Name a server outside of the cluster`
      )
  })
  if (settings.vip !== undefined) checkVip(settings.vip, node, fleet, own(settings.vip), settings, say)
}

/** As Talos' generator fills them in; kubeadm has no default for pods. */
const networksOf = ({
  cluster,
}: Fleet): { readonly pods: readonly string[]; readonly services: readonly string[] } => {
  const declared = (key: string): readonly string[] => textsAt(cluster.spec, ['networking', key])
  const pods = declared('podSubnets')
  const services = declared('serviceSubnets')
  return {
    pods: pods.length > 0 || cluster.os === 'ubuntu' ? pods : ['10.244.0.0/16'],
    services: services.length > 0 ? services : ['10.96.0.0/12'],
  }
}

const checkVip = (
  vip: string,
  node: FleetNode,
  fleet: Fleet,
  inside: string | undefined,
  { addresses = [] }: Settings,
  say: Say
): void => {
  const at = ['vip']
  if (fleet.cluster.os === 'ubuntu')
    return say(
      at,
      'warning',
      'other-system',
      'Ubuntu has nothing that shares an address, so vip has no effect: run kube-vip or keepalived, and remove it'
    )
  if (node.role === 'worker')
    return say(
      at,
      'error',
      'vip-worker',
      `only control planes share an address, and ${node.name} is a worker: write vip below roles: control-plane`
    )
  const { owner, pool, first } = placesOf(fleet)
  const holder = owner.get(spellAddress(vip))
  if (holder !== undefined)
    say(at, 'error', 'vip-address', `${vip} is ${holder}'s own address: choose one that no node has`)
  if (inside !== undefined)
    say(
      at,
      'error',
      'vip-in-cluster-network',
      `${vip} lies in the network of ${inside}: choose one of the nodes' network`
    )
  const held = pool(vip)
  if (held !== undefined)
    say(
      at,
      'error',
      'vip-in-pool',
      `${vip} lies in the load balancer's pool ${held}, which may give it away: take it out`
    )
  const family = addresses.filter((each) => each.includes(':') === vip.includes(':'))
  if (family.length > 0 && !family.some((each) => holds(each, vip)))
    say(
      at,
      'error',
      'vip-outside',
      `${vip} is in no network of ${node.name}'s addresses: its neighbours would never find it`
    )
  if (first !== undefined && spellAddress(first.vip) !== spellAddress(vip))
    say(
      at,
      'error',
      'vip-differs',
      `${first.name} shares ${first.vip}: write the same for every control plane`
    )
}

type Places = {
  /** Node by address, in one spelling. */
  readonly owner: ReadonlyMap<string, string>
  readonly pool: (text: string) => string | undefined
  /** What the first control plane shares. */
  readonly first: { readonly name: string; readonly vip: string } | undefined
}

const known = new WeakMap<Fleet, Places>()

/** Every control plane asks, so the fleet is read once. */
const placesOf = (fleet: Fleet): Places => {
  const read = known.get(fleet) ?? readPlaces(fleet)
  known.set(fleet, read)
  return read
}

const readPlaces = (fleet: Fleet): Places => {
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  const pools = textsAt(fleet.cluster.spec, ['networking', 'loadBalancerPools'])
  const sharing = active.flatMap((node) => {
    const vip = settingsIn(node)?.vip
    return node.role === 'control-plane' && vip !== undefined ? [{ name: node.name, vip }] : []
  })
  return {
    owner: new Map(
      active.flatMap((node) =>
        addressesOf(node).map(({ text }) => [spellAddress(text).split('/')[0] ?? '', node.name] as const)
      )
    ),
    pool: (text) => pools.find((pool) => isBetween(pool, text)),
    first: sharing[0],
  }
}

const isBetween = (range: string, text: string): boolean => {
  const [from, to] = range.split('-').map(parseAddress)
  const address = parseAddress(text)
  if (from === undefined || to === undefined || address === undefined) return false
  return bitsOf(from) === bitsOf(address) && from.value <= address.value && address.value <= to.value
}
