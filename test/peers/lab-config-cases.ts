/** A classic document that a case may change as it likes, breaking its shape on purpose. */
type Loose = any

export type LabConfigCase = {
  readonly what: string
  readonly role: 'controlplane' | 'worker'
  /** Answers documents, or the text itself. The first document is the classic one. */
  readonly make: (documents: Loose[], text: string) => readonly Loose[] | string
  /** Whether Talos 1.`minor` refuses it. */
  readonly rejected: (minor: number) => boolean
  /** Minors whose served machinery is older than what changed. */
  readonly notIn?: readonly number[]
}

const always = (): boolean => true
const never = (): boolean => false
const since = (minor: number) => (each: number) => each >= minor
const until = (minor: number) => (each: number) => each <= minor

type Change = (classic: Loose, documents: Loose[]) => void

const on =
  (role: LabConfigCase['role']) =>
  (
    what: string,
    change: Change,
    rejected: LabConfigCase['rejected'] = always,
    notIn?: readonly number[]
  ): LabConfigCase => ({
    what,
    role,
    make: (documents) => {
      change(documents[0], documents)
      return documents
    },
    rejected,
    ...(notIn === undefined ? {} : { notIn }),
  })

const worker = on('worker')
const controlPlane = on('controlplane')

const text = (
  what: string,
  make: (text: string) => string,
  rejected: LabConfigCase['rejected'] = always
): LabConfigCase => ({ what, role: 'worker', make: (_, base) => make(base), rejected })

/** Adds a document of a kind; minors that do not know it refuse it. */
const document = (kind: string, fields: object): object => ({ apiVersion: 'v1alpha1', kind, ...fields })

const network = (classic: Loose): Loose => (classic.machine.network ??= {})

/** What a homelab writes, well and badly. */
export const labConfigCases: readonly LabConfigCase[] = [
  // How a stream is read.
  text('nothing', () => ''),
  text('a comment only', () => '# nothing here\n'),
  text('no document at all', () => 'hello\n'),
  text('YAML that is none', (base) => `${base}\n  - [\n`),
  text('a version only', () => 'version: v1alpha1\n'),
  text('two classic documents', (base) => `${base}\n---\ndebug: true\n`),
  text('an empty document at the end', (base) => `${base}\n---\n`, until(11)),
  text('a key twice', (base) => `${base}\ndebug: true\n`),
  text('an unknown kind', (base) => `${base}\n---\napiVersion: v1alpha1\nkind: NoSuchConfig\n`),
  text('a kind without a version', (base) => `${base}\n---\nkind: KmsgLogConfig\nname: a\nurl: tcp://a:1\n`),
  text('a list for a document', (base) => `${base}\n---\n- a\n`),
  worker('unknown keys at several depths', (classic) => {
    classic.machine.kubelte = { image: 'x' }
    classic.machine.kubelet.nodeIp = { validSubnets: ['10.0.0.0/8'] }
    classic.extra = true
  }),
  worker('types that do not fit', (classic) => {
    classic.machine.certSANs = 'one'
    classic.machine.kubelet.defaultRuntimeSeccompProfileEnabled = 'maybe'
    classic.machine.sysctls = ['a']
  }),
  worker(
    'an argument as a list',
    (classic) => (classic.machine.kubelet.extraArgs = { 'feature-gates': ['a=true', 'b=false'] }),
    until(12),
    [14]
  ),
  worker(
    'numbers and booleans for sysctls',
    (classic) => {
      classic.machine.sysctls = { 'net.ipv4.ip_forward': 1, 'a.b': true, 'c.d': '010' }
    },
    never
  ),
  worker('a CA that is not base64', (classic) => (classic.machine.ca.crt = 'not base64')),
  worker('an endpoint that is no URL', (classic) => (classic.cluster.controlPlane.endpoint = ':foo')),
  worker('a duration that is none', (classic) => (classic.machine.time = { bootTimeout: '5x' })),
  worker('a file mode in quotes', (classic) => {
    classic.machine.files = [{ path: '/var/a', permissions: '0644', content: 'a', op: 'create' }]
  }),
  worker('a disk size that is none', (classic) => {
    classic.machine.install.diskSelector = { size: '> many' }
  }),
  // Sections.
  text('no machine', () => 'cluster: {}\n'),
  worker('no cluster', (classic) => delete classic.cluster),
  worker('an unknown machine type', (classic) => (classic.machine.type = 'master')),
  worker('an older name of a type', (classic) => (classic.machine.type = 'join'), never),
  worker('no endpoint', (classic) => delete classic.cluster.controlPlane, until(13), [14]),
  worker('an endpoint without a host', (classic) => (classic.cluster.controlPlane.endpoint = 'https://')),
  worker('no install section', (classic) => delete classic.machine.install, until(13), [14]),
  worker('no disk to install to', (classic) => delete classic.machine.install.disk),
  worker('kernel arguments beside the UKI', (classic) => {
    classic.machine.install.extraKernelArgs = ['a=b']
    classic.machine.install.grubUseUKICmdline = true
  }),
  worker('an extension twice', (classic) => {
    classic.machine.install.extensions = [{ image: 'a' }, { image: 'a' }]
  }),
  worker('persist off', (classic) => (classic.persist = false)),
  // Keys.
  worker('no CA', (classic) => delete classic.machine.ca),
  worker('a CA key on a worker', (classic) => (classic.machine.ca.key = classic.machine.ca.crt)),
  worker('a Kubernetes CA key on a worker', (classic) => (classic.cluster.ca.key = classic.cluster.ca.crt)),
  controlPlane('no CA key on a control plane', (classic) => (classic.machine.ca.key = '')),
  worker('etcd on a worker', (classic) => (classic.cluster.etcd = {})),
  controlPlane('no etcd CA', (classic) => delete classic.cluster.etcd.ca),
  // Kubernetes.
  worker('kubelet fields that Talos keeps', (classic) => {
    classic.machine.kubelet.extraConfig = { port: 1, seccompDefault: true, maxPods: 200 }
  }),
  worker('a node IP that is no network', (classic) => {
    classic.machine.kubelet.nodeIP = { validSubnets: ['10.0.0.0/8', '!nonsense'] }
  }),
  worker('labels that are none', (classic) => {
    classic.machine.nodeLabels = { '/a': 'b', 'a/b/c': 'd', ok: 'not ok!', fine: 'yes' }
  }),
  worker('annotations of Talos itself', (classic) => {
    classic.machine.nodeAnnotations = { 'talos.dev/owned-labels': '[]' }
  }),
  worker('taints without an effect', (classic) => {
    classic.machine.nodeTaints = { a: 'b:Never', c: 'NoSchedule', 'd e': 'NoExecute' }
  }),
  worker(
    'a kubelet that is too old',
    (classic) => {
      classic.machine.kubelet.image = 'ghcr.io/siderolabs/kubelet:v1.20.0'
    },
    since(11)
  ),
  controlPlane(
    'an API server that is too new',
    (classic) => {
      classic.cluster.apiServer.image = 'registry.k8s.io/kube-apiserver:v1.99.0'
    },
    since(11)
  ),
  controlPlane(
    'a scheduler without a tag',
    (classic) => {
      classic.cluster.scheduler.image = 'registry.k8s.io/kube-scheduler'
    },
    since(11)
  ),
  controlPlane('an unknown CNI', (classic) => (classic.cluster.network.cni = { name: 'calico' })),
  controlPlane('flannel with manifests', (classic) => {
    classic.cluster.network.cni = { name: 'flannel', urls: ['https://example.com/a.yaml'] }
  }),
  controlPlane(
    'a custom CNI without manifests',
    (classic) => {
      classic.cluster.network.cni = { name: 'custom' }
    },
    never
  ),
  controlPlane('manifests of one name', (classic) => {
    classic.cluster.inlineManifests = [
      { name: 'a', contents: '\n\na: b' },
      { name: 'a', contents: '' },
      { name: ' ', contents: '' },
    ]
  }),
  controlPlane('odd resources', (classic) => {
    classic.cluster.apiServer.resources = { requests: { disk: '1Gi' } }
  }),
  worker('a domain that is none', (classic) => (classic.cluster.network.dnsDomain = 'not a domain')),
  worker('discovery without an id', (classic) => {
    delete classic.cluster.id
    classic.cluster.discovery = {
      enabled: true,
      registries: { service: { endpoint: 'https://a.example/b' } },
    }
  }),
  worker('API access on a worker', (classic) => {
    classic.machine.features.kubernetesTalosAPIAccess = {
      enabled: true,
      allowedRoles: ['os:reader', 'os:king'],
    }
  }),
  // Network.
  worker('interfaces and all that can be wrong with them', (classic) => {
    network(classic).interfaces = [
      { dhcp: true },
      { interface: 'eth0', deviceSelector: { driver: 'virtio' }, addresses: ['10.0.0.300/24'] },
      { interface: 'eth1', routes: [{ network: 'nonsense' }, { metric: 1 }, { gateway: '10.0.0' }] },
      { interface: 'eth2', vip: { ip: 'none' } },
      { interface: 'eth3', cidr: '10.0.0.1/24', addresses: ['10.0.0.2/24'] },
    ]
  }),
  worker('a bond that takes a used link', (classic) => {
    network(classic).interfaces = [
      { interface: 'bond0', bond: { mode: 'active-backup', interfaces: ['eth0'], lacpRate: 'fast' } },
      { interface: 'bond1', bond: { mode: '802.3ad', interfaces: ['eth0'], arpInterval: 5 } },
      { interface: 'eth0', dhcp: true },
    ]
  }),
  worker('vlans with wrong addresses', (classic) => {
    network(classic).interfaces = [
      { interface: 'eth0', vlans: [{ vlanId: 10, addresses: ['a', '10.0.0.1/24'] }] },
    ]
  }),
  worker('KubeSpan with a small MTU', (classic) => {
    network(classic).kubespan = { enabled: true, mtu: 900, filters: { endpoints: ['nonsense'] } }
  }),
  worker('disk encryption without keys', (classic) => {
    classic.machine.systemDiskEncryption = {
      state: { provider: 'luks2' },
      ephemeral: { provider: 'luks2', keys: [{ slot: 0 }, { slot: 0, nodeID: {} }] },
    }
  }),
  worker('logs to nowhere', (classic) => {
    classic.machine.logging = {
      destinations: [{ format: 'text' }, { endpoint: 'https://a', format: 'json_lines' }],
    }
  }),
  // Documents, and the classic one beside them.
  worker('a hostname in two places', (classic, documents) => {
    network(classic).hostname = 'w1'
    documents.push(document('HostnameConfig', { hostname: 'w1' }))
  }),
  worker('a stable hostname in two places', (classic, documents) => {
    delete network(classic).hostname
    classic.machine.features.stableHostname = true
    documents.push(document('HostnameConfig', { hostname: 'w1' }))
  }),
  worker('a hostname that is also automatic', (classic, documents) => {
    delete network(classic).hostname
    delete classic.machine.features.stableHostname
    documents.push(document('HostnameConfig', { auto: 'stable', hostname: 'w1' }))
  }),
  worker(
    'a hostname as a document',
    (classic, documents) => {
      delete network(classic).hostname
      delete classic.machine.features.stableHostname
      documents.push(document('HostnameConfig', { hostname: 'w1.example' }))
    },
    until(11)
  ),
  worker('resolvers in two places', (classic, documents) => {
    network(classic).nameservers = ['10.0.0.1']
    documents.push(document('ResolverConfig', { nameservers: [{ address: '10.0.0.2' }] }))
  }),
  worker('time in two places', (classic, documents) => {
    classic.machine.time = { servers: ['a'] }
    documents.push(document('TimeSyncConfig', { ntp: { servers: ['b'] } }))
  }),
  worker(
    'links, routes and vlans that are well',
    (_, documents) => {
      documents.push(
        document('LinkConfig', {
          name: 'eth0',
          mtu: 9000,
          addresses: [{ address: '10.0.0.2/24' }, { address: 'FD00::1/64' }],
          routes: [{ gateway: '10.0.0.1' }],
        }),
        document('VLANConfig', { name: 'eth0.10', vlanID: 10, parent: 'eth0' })
      )
    },
    until(11)
  ),
  worker('a link whose address has no length', (_, documents) => {
    documents.push(document('LinkConfig', { name: 'eth0', addresses: [{ address: '10.0.0.2' }] }))
  }),
  worker('a vlan of nothing', (_, documents) => {
    documents.push(document('VLANConfig', { name: 'a', vlanID: 0 }))
  }),
  worker('two links of one name', (_, documents) => {
    documents.push(document('LinkConfig', { name: 'a' }), document('DummyLinkConfig', { name: 'a' }))
  }),
  worker('a static host without names', (_, documents) => {
    documents.push(document('StaticHostConfig', { name: 'not an address' }))
  }),
  worker('a mirror over FTP', (_, documents) => {
    documents.push(document('RegistryMirrorConfig', { name: 'docker.io', endpoints: [{ url: 'ftp://a' }] }))
  }),
  worker('two ways to log in to a registry', (_, documents) => {
    documents.push(document('RegistryAuthConfig', { name: 'a', username: 'b', password: 'c', auth: 'd' }))
  }),
  worker('KubeSpan in two places', (classic, documents) => {
    network(classic).kubespan = { enabled: false }
    documents.push(document('KubeSpanConfig', { enabled: true, mtu: 900 }))
  }),
  worker('a user volume without a disk', (_, documents) => {
    documents.push(
      document('UserVolumeConfig', { name: 'data_1', provisioning: { minSize: '2GB', maxSize: '1GB' } })
    )
  }),
  worker('a system volume that is none', (_, documents) => {
    documents.push(document('VolumeConfig', { name: 'DATA' }))
  }),
  worker('encryption in two places', (classic, documents) => {
    const keys = [{ slot: 0, nodeID: {} }]
    classic.machine.systemDiskEncryption = { ephemeral: { provider: 'luks2', keys } }
    documents.push(document('VolumeConfig', { name: 'EPHEMERAL', encryption: { provider: 'luks2', keys } }))
  }),
  worker('a firewall rule without ports', (_, documents) => {
    documents.push(document('NetworkRuleConfig', { name: 'a', portSelector: { protocol: 'tcp' } }))
  }),
  worker(
    'a firewall',
    (_, documents) => {
      documents.push(
        document('NetworkDefaultActionConfig', { ingress: 'block' }),
        document('NetworkRuleConfig', {
          name: 'kubelet',
          portSelector: { ports: [10250, '30000-32767'], protocol: 'tcp' },
          ingress: [{ subnet: '10.0.0.0/8', except: '10.1.0.0/16' }],
        })
      )
    },
    never
  ),
  worker('kernel log to a path', (_, documents) => {
    documents.push(document('KmsgLogConfig', { name: 'a', url: 'tcp://a:1/b' }))
  }),
  worker('an extension without settings', (_, documents) => {
    documents.push(document('ExtensionServiceConfig', { name: 'tailscale' }))
  }),
  worker('a watchdog that bites at once', (_, documents) => {
    documents.push(document('WatchdogTimerConfig', { device: '/dev/watchdog0', timeout: '1s' }))
  }),
  worker('the same document twice', (_, documents) => {
    const one = document('KmsgLogConfig', { name: 'a', url: 'udp://10.0.0.1:5140' })
    documents.push(one, one)
  }),
]
