import { error, note, warning } from './rule.ts'

const talos = { os: 'talos' } as const
const ubuntu = { os: 'ubuntu' } as const
const vip = {
  os: 'talos',
  source: 'https://docs.siderolabs.com/talos/v1.13/networking/advanced/vip',
} as const
const bonding = { source: 'https://docs.kernel.org/networking/bonding.html' }

export const network = {
  C1: error(
    'A nameserver that is the address of a node.',
    "A node's address stood where the DNS service's belongs, in the documents themselves."
  ),
  C2: error(
    'A prefix length that differs from that of other nodes in the same network.',
    'Nodes would disagree about who is a neighbour, and some replies would take the router.'
  ),
  C3: note(
    'A static address on eth0 and its kin, without a MAC address.',
    'The name exists only where predictable names are off: after another image the node has no network. Many images have it so, which makes this a note.',
    {
      ...ubuntu,
      source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html',
    }
  ),
  C44: error(
    'An address that was retired: as a mirror, an address, a gateway or a nameserver.',
    'A mirror kept pointing at an address that had moved, and cached images hid it until a new one was pulled (I12).'
  ),
  C46: error(
    "A load balancer's pool that holds a node, the gateway, or a part of another pool.",
    'The load balancer would give a used address away; the pool was once documented over the nodes.'
  ),
  'networks-overlap': error(
    'Networks of pods, services and load balancers that overlap.',
    'Packets for one would go to the other.',
    { source: 'https://kubernetes.io/docs/concepts/cluster-administration/networking/' }
  ),
  'address-in-cluster-network': error(
    'A node in the network of pods or services.',
    'The cluster routes that network by itself, so the node is unreachable from pods.'
  ),
  'nameserver-in-cluster-network': warning(
    'A nameserver in the network of pods or services.',
    'A node that starts cannot ask it, pulls no image, and so never starts the server.'
  ),
  'nameserver-limit': warning(
    'More than three nameservers.',
    'glibc asks three, and the kubelet copies no more into pods.',
    {
      source: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#known-issues',
    }
  ),
  'duplicate-nameserver': error(
    'A nameserver that stands twice.',
    'It takes the place of another among the three.'
  ),
  'duplicate-route': error(
    'Two routes to one destination with one metric.',
    'The second is refused, or wins, depending on the program.'
  ),
  'duplicate-vlan': error(
    'A VLAN that stands twice, or is called as its link.',
    'Two links cannot have one name.'
  ),
  'unusable-address': error(
    'An address that no host can have: the network, its broadcast, loopback, multicast.',
    'The node would not be reachable.',
    {
      source: 'RFC 1122, section 3.2.1.3; RFC 4291, section 2.4',
    }
  ),
  'gateway-itself': error("A gateway that is the node's own address.", 'Packets would never leave the node.'),
  'gateway-outside': error("A gateway in none of the node's networks.", 'The kernel refuses the route.'),
  'mtu-ipv6': error('IPv6 on a link with an MTU below 1280.', 'The kernel turns IPv6 off there.', {
    source: 'RFC 8200, section 5',
  }),
  'vlan-mtu': error('A VLAN with a larger MTU than its link.', 'The kernel refuses it.'),
  'no-address': error('A node without any address.', 'Nobody would reach it again.'),
  'static-without-link': error('A static address without a link.', 'Nothing says where it belongs.'),
  'vlan-without-parent': error('A VLAN without a link.', 'Nothing says what carries it.'),
  'link-needed': error(
    'A setting that Talos keeps per link, without a link.',
    'No name matches every link there.',
    talos
  ),
  'bond-members': error(
    'A bond with no members, with itself as one, or whose member is to have the addresses.',
    'A member has no addresses, and an empty bond carries nothing.',
    bonding
  ),
  'bond-mode': error('A bond without its mode.', 'The default, round robin, breaks most switches.', bonding),
  'bond-link': error('A link chosen beside a bond.', 'The bond is the link: its members are named.', bonding),
  'vip-worker': error('A shared address on a worker.', 'Only control planes answer for the API.', vip),
  'vip-address': error(
    "A shared address that is a node's own.",
    'It would move away from the node that has it.',
    vip
  ),
  'vip-in-cluster-network': error(
    'A shared address in the network of pods or services.',
    'The cluster routes that network by itself.',
    vip
  ),
  'vip-in-pool': error(
    "A shared address in a load balancer's pool.",
    'The load balancer may give it to a service.',
    vip
  ),
  'vip-outside': error(
    "A shared address in none of the node's networks.",
    'Its neighbours would never find it.',
    vip
  ),
  'vip-differs': error('Control planes with different shared addresses.', 'They would not share any.', vip),
  'time-disabled': warning('Time servers while time is off.', 'Nobody asks them.'),
  'firewall-lockout': error(
    'A firewall that lets in nobody from outside, or not all nodes.',
    'The change could not be confirmed, and nobody could take it back.',
    { ...talos, source: 'https://docs.siderolabs.com/talos/latest/networking/ingress-firewall' }
  ),
  'firewall-cni': note(
    "A firewall beside a pod network of one's own.",
    'Only VXLAN is let through between nodes.',
    talos
  ),
} as const

export const registries = {
  C27: error(
    'Mirrors on a node whose containerd is older than 1.7.',
    'It reads another form, and would pull from upstream in silence.',
    { ...ubuntu, source: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md' }
  ),
  C43: warning(
    'A mirror by bare address over HTTPS with skipped verification.',
    'A backend that routes by name answers 404, and every pull falls back to upstream in silence; where that failed, 51 pulls failed in 7.5 hours (I12).'
  ),
  'containerd-version': error(
    'A field of a mirror that this containerd does not know.',
    'It ignores the field, or the whole file.',
    { ...ubuntu, source: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md' }
  ),
  'duplicate-endpoint': error(
    'An endpoint that stands twice below a registry, whatever its spelling.',
    'It is asked twice; spelled alike, two TOML tables of one name make the file unreadable, and its mirrors are lost.',
    { source: 'https://toml.io/en/v1.0.0#table' }
  ),
  'registry-auth': error('A login for a registry on Ubuntu.', 'hosts.toml has no field for it.', ubuntu),
  'override-path': error(
    'overridePath on some endpoints of a registry.',
    'Before contract 1.12 Talos has one word for all of them.',
    talos
  ),
  'no-endpoint': error('A registry without endpoint and without fallback.', 'Nothing could be pulled.'),
  'http-with-tls': warning(
    'TLS settings on an http:// mirror.',
    'containerd tries HTTPS first, and each pull waits.',
    {
      source: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md',
    }
  ),
  'client-certificate': error(
    'A client certificate without its key, or the other way round.',
    'containerd does not start a TLS connection with half a pair.'
  ),
  'mirror-on-itself': warning('A mirror on the node that uses it.', 'It cannot pull while it starts.'),
} as const
