import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Severity } from '../../src/fleet/diagnostic.ts'
import { leftOut } from '../../src/fleet/rules/left-out.ts'
import { isRule } from '../../src/fleet/rules.ts'
import type { RuleName } from '../../src/fleet/rules.ts'
import { comparedFindings } from '../../src/compare/compared-findings.ts'
import { compare } from '../../src/compare/compare.ts'
import { printDocument } from '../../src/render/print-document.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

/** One mistake on record: a fleet that makes it, what is said and at which word, and the same fleet mended. */
type Row = {
  readonly row: string
  readonly mistake: string
  readonly severity: Severity
  readonly rule?: RuleName
  readonly at: string
  readonly says: RegExp
  readonly bad: Texts
  readonly good: Texts
}

const onWorker = (settings: string, cluster = ''): Texts => ({
  ...smallFleet(cluster),
  'w1.yaml': worker('w1', settings),
})
const cluster = (text: string): Texts => smallFleet(text)
const talos = (texts: Texts, minor = 13): Texts => onTalos(texts, `v1.${minor}.0`, `v1.${minor}`)
const olderKubernetes = (texts: Texts): Texts => ({
  ...texts,
  'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', () => 'v1.32.0'),
})
const withExtensions = (extensions: string, minor: number): Texts => {
  const texts = talos(onWorker(''), minor)
  return {
    ...texts,
    'cluster.yaml': (texts['cluster.yaml'] ?? '').replace(
      `contract: v1.${minor} }`,
      () => `contract: v1.${minor}, extensions: [${extensions}] }`
    ),
  }
}
const patch = (yaml: string): string =>
  `  patches:\n    talos:\n      - |\n${yaml.replaceAll(/^/gm, () => '        ')}\n`
const link = (more: string): string => `  network: { interface: ens18, ${more} }\n`
const mirror = (url: string, more = ''): string =>
  `  registries: { mirrors: { docker.io: { endpoints: [{ url: '${url}' }] } }${more} }\n`
const source = (minor: string): string =>
  `  packages: { sources: { k8s: { keyId: ${'AB'.repeat(20)}, line: 'deb https://pkgs.k8s.io/core:/stable:/${minor}/deb/ /' } } }\n`
const rules = (text: string): Texts => cluster(`  apiServer: { audit: { policy: { rules: [${text}] } } }\n`)

const table: readonly Row[] = [
  {
    row: 'C1',
    mistake: "a nameserver that is a node's own address",
    severity: 'error',
    at: '10.0.20.101]',
    says: /is w1's own address: name the DNS service/,
    bad: onWorker(link('addresses: [10.0.20.101/24], nameservers: [10.0.20.101]')),
    good: onWorker(link('addresses: [10.0.20.101/24], nameservers: [10.0.20.201]')),
  },
  {
    row: 'C2',
    mistake: 'one prefix length that differs',
    severity: 'error',
    at: '10.0.20.101/22',
    says: /make them equal/,
    bad: {
      ...smallFleet('', link('addresses: [10.0.20.100/24]')),
      'w1.yaml': worker('w1', link('addresses: [10.0.20.101/22]')),
      'w2.yaml': worker('w2', link('addresses: [10.0.20.102/24]')),
    },
    good: {
      ...smallFleet('', link('addresses: [10.0.20.100/24]')),
      'w1.yaml': worker('w1', link('addresses: [10.0.20.101/24]')),
      'w2.yaml': worker('w2', link('addresses: [10.0.20.102/24]')),
    },
  },
  {
    row: 'C3',
    mistake: 'a static address on eth0',
    severity: 'note',
    at: 'eth0',
    says: /choose the interface by mac/,
    bad: onWorker('  network: { interface: eth0, addresses: [10.0.20.101/24] }\n'),
    good: onWorker("  network: { mac: '02:00:00:00:00:01', addresses: [10.0.20.101/24] }\n"),
  },
  {
    row: 'C4',
    mistake: 'two of the three inotify limits',
    severity: 'warning',
    at: '524288',
    says: /set fs\.inotify\.max_queued_events too/,
    bad: onWorker(
      '  sysctls: { fs.inotify.max_user_watches: 524288, fs.inotify.max_user_instances: 8192 }\n'
    ),
    good: onWorker(
      '  sysctls: { fs.inotify.max_user_watches: 524288, fs.inotify.max_user_instances: 8192, fs.inotify.max_queued_events: 65536 }\n'
    ),
  },
  {
    row: 'C5',
    mistake: 'an install disk that may be another after the next start',
    severity: 'warning',
    at: '/dev/sda',
    says: /use diskSelector/,
    bad: talos(onWorker('  install: { disk: /dev/sda }\n')),
    good: talos(onWorker("  install: { diskSelector: { size: '>= 60GB' } }\n")),
  },
  {
    row: 'C6',
    mistake: 'audit-policy-file as an argument on Talos',
    severity: 'error',
    at: '/etc/kubernetes/policy.yaml',
    says: /the API server would not start\. Move it there/,
    bad: talos(cluster('  apiServer: { extraArgs: { audit-policy-file: /etc/kubernetes/policy.yaml } }\n')),
    good: talos(rules('{ level: Metadata }')),
  },
  {
    row: 'C7',
    mistake: 'a taint in a patch for a registered worker',
    severity: 'warning',
    at: 'nodeTaints',
    says: /write taints, which are set through the API as well/,
    bad: talos(onWorker(patch("machine:\n  nodeTaints:\n    nvidia.com/gpu: 'true:NoSchedule'"))),
    good: talos(onWorker("  taints: { nvidia.com/gpu: 'true:NoSchedule' }\n")),
  },
  {
    row: 'C8',
    mistake: 'OIDC as extra arguments',
    severity: 'error',
    at: 'https://auth.lab.example/',
    says: /belongs to apiServer\.oidc.*move it there/,
    bad: talos(cluster('  apiServer: { extraArgs: { oidc-issuer-url: https://auth.lab.example/ } }\n'), 14),
    good: talos(
      cluster('  apiServer: { oidc: { issuerUrl: https://auth.lab.example/, clientId: kubernetes } }\n'),
      14
    ),
  },
  {
    row: 'C9',
    mistake: 'install.extensions',
    severity: 'error',
    at: 'extensions:',
    says: /below talos\.extensions in cluster\.yaml/,
    bad: talos(
      onWorker(
        patch('machine:\n  install:\n    extensions:\n      - image: ghcr.io/siderolabs/iscsi-tools:v0.1.6')
      )
    ),
    good: withExtensions('siderolabs/iscsi-tools', 13),
  },
  {
    row: 'C10',
    mistake: 'an extension that this Talos has not',
    severity: 'error',
    at: 'siderolabs/nfs-utils',
    says: /1\.12/,
    bad: withExtensions('siderolabs/nfs-utils', 11),
    good: withExtensions('siderolabs/nfs-utils', 13),
  },
  {
    row: 'C11',
    mistake: 'a Kubernetes that this Talos does not support',
    severity: 'error',
    at: 'v1.34.2',
    says: /Talos 1\.9 runs Kubernetes 1\.27 to 1\.32/,
    bad: talos(onWorker(''), 9),
    good: olderKubernetes(talos(onWorker(''), 9)),
  },
  {
    row: 'C12',
    mistake: 'the old hostname field beside the HostnameConfig',
    severity: 'error',
    at: 'hostname:',
    says: /remove it/,
    bad: talos(onWorker(patch('machine:\n  network:\n    hostname: other'))),
    good: talos(onWorker(patch('machine:\n  env:\n    A: b'))),
  },
  {
    row: 'C13',
    mistake: 'an extension that stands twice',
    severity: 'warning',
    at: 'siderolabs/qemu-guest-agent]',
    says: /remove one/,
    bad: withExtensions('siderolabs/qemu-guest-agent, siderolabs/qemu-guest-agent', 13),
    good: withExtensions('siderolabs/qemu-guest-agent', 13),
  },
  {
    row: 'C14',
    mistake: 'shutdown tiers beside the plain period',
    severity: 'error',
    at: '30s',
    says: /remove one of them/,
    bad: onWorker(
      '  kubelet: { shutdownGracePeriod: 30s, shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 60 }] }\n'
    ),
    good: onWorker(
      '  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 60 }] }\n'
    ),
  },
  {
    row: 'C15',
    mistake: 'a hardened BPF compiler under the NVIDIA toolkit',
    severity: 'warning',
    at: '2 }',
    says: /write 1, or remove it/,
    bad: talos(onWorker('  capabilities: [nvidia-gpu]\n  sysctls: { net.core.bpf_jit_harden: 2 }\n'), 12),
    good: talos(onWorker('  capabilities: [nvidia-gpu]\n  sysctls: { net.core.bpf_jit_harden: 1 }\n'), 12),
  },
  {
    row: 'C16',
    mistake: 'a path for the audit log on Talos',
    severity: 'note',
    at: '/var/log/kubernetes/audit.log',
    says: /\/var\/log\/audit\/kube\/kube-apiserver\.log.*point log shipping there/,
    bad: talos(
      cluster(
        '  apiServer: { audit: { log: { path: /var/log/kubernetes/audit.log, maxAge: 7, maxBackup: 3, maxSize: 100 } } }\n'
      )
    ),
    good: talos(cluster('  apiServer: { audit: { log: { maxAge: 7, maxBackup: 3, maxSize: 100 } } }\n')),
  },
  {
    row: 'C17',
    mistake: 'an old field that the contract has a document for',
    severity: 'note',
    at: 'sysctls:',
    says: /Talos has SysctlConfig for it/,
    bad: talos(onWorker(patch("machine:\n  sysctls:\n    vm.swappiness: '1'")), 14),
    good: talos(
      onWorker(patch("apiVersion: v1alpha1\nkind: SysctlConfig\nparams:\n  vm.swappiness: '1'")),
      14
    ),
  },
  {
    row: 'C20',
    mistake: 'an apt source of another minor',
    severity: 'error',
    at: "'deb https://",
    says: /Write v1\.34/,
    bad: onWorker(source('v1.32')),
    good: onWorker(source('v1.34')),
  },
  {
    row: 'C23',
    mistake: 'swap, and a kubelet that fails on it',
    severity: 'error',
    at: 'true',
    says: /failSwapOn: false/,
    bad: onWorker('  swap: { enabled: true }\n'),
    good: onWorker('  swap: { enabled: true }\n  kubelet: { failSwapOn: false }\n'),
  },
  {
    row: 'C27',
    mistake: 'mirrors on containerd 1.6',
    severity: 'error',
    at: "'1.6'",
    says: /write 'registries: null' for w1/,
    bad: onWorker(`  containerd: { version: '1.6' }\n${mirror('http://10.0.20.10:5000')}`),
    good: onWorker("  containerd: { version: '1.6' }\n  registries: null\n"),
  },
  {
    row: 'C29',
    mistake: 'a file among the static pods',
    severity: 'error',
    at: '/etc/kubernetes/manifests/',
    says: /the kubelet runs every file there/,
    bad: onWorker(
      "  files: { ubuntu: [{ path: /etc/kubernetes/manifests/kube-apiserver.yaml.bak, content: '' }] }\n"
    ),
    good: onWorker("  files: { ubuntu: [{ path: /root/kube-apiserver.yaml.bak, content: '' }] }\n"),
  },
  {
    row: 'C30',
    mistake: 'a volume that audit mounts already',
    severity: 'error',
    at: '{ name: audit-policy',
    says: /the API server would not start\. Rename or remove it/,
    bad: cluster(
      '  apiServer: { audit: { policy: { rules: [{ level: Metadata }] } }, extraVolumes: [{ name: audit-policy, hostPath: /a, mountPath: /b }] }\n'
    ),
    good: cluster(
      '  apiServer: { audit: { policy: { rules: [{ level: Metadata }] } }, extraVolumes: [{ name: other, hostPath: /a, mountPath: /b }] }\n'
    ),
  },
  {
    row: 'C31',
    mistake: 'two definitions of the audit',
    severity: 'error',
    at: '/var/log/other.log',
    says: /belongs to apiServer\.audit.*Move it there/,
    bad: cluster(
      '  apiServer: { audit: { policy: { rules: [{ level: Metadata }] } }, extraArgs: { audit-log-path: /var/log/other.log } }\n'
    ),
    good: cluster('  apiServer: { audit: { policy: { rules: [{ level: Metadata }] } } }\n'),
  },
  {
    row: 'C32',
    mistake: 'audit rules without a catch-all',
    severity: 'warning',
    at: '[{ level: Metadata, verbs',
    says: /end with - level: Metadata/,
    bad: rules('{ level: Metadata, verbs: [get] }'),
    good: rules('{ level: Metadata, verbs: [get] }, { level: Metadata }'),
  },
  {
    row: 'C32',
    mistake: 'audit rules that log token bodies',
    severity: 'warning',
    at: '{ level: RequestResponse',
    says: /put a Metadata rule for serviceaccounts\/token/,
    bad: rules('{ level: RequestResponse, verbs: [create] }, { level: Metadata }'),
    good: rules(
      "{ level: Metadata, resources: [{ group: '', resources: [serviceaccounts/token] }, { group: authentication.k8s.io, resources: [tokenreviews] }] }, { level: RequestResponse, verbs: [create] }, { level: Metadata }"
    ),
  },
  {
    row: 'C41',
    mistake: 'a hypervisor that waits less than the pods need',
    severity: 'warning',
    at: '180',
    says: /raise vm\.down/,
    bad: onWorker(
      '  vm: { down: 180 }\n  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 215 }] }\n'
    ),
    good: onWorker(
      '  vm: { down: 480 }\n  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 215 }] }\n'
    ),
  },
  {
    row: 'C42',
    mistake: 'LimitedSwap without swap',
    severity: 'note',
    at: 'LimitedSwap',
    says: /no effect while swap is off/,
    bad: onWorker('  swap: { enabled: false }\n  kubelet: { memorySwap: { swapBehavior: LimitedSwap } }\n'),
    good: onWorker(
      '  swap: { enabled: true }\n  kubelet: { failSwapOn: false, memorySwap: { swapBehavior: LimitedSwap } }\n'
    ),
  },
  ...['10.0.20.203', '[fd00::203]'].map((host): Row => ({
    row: 'C43',
    mistake: `skipped verification for the bare address ${host}`,
    severity: 'warning',
    at: `'https://${host}'`,
    says: /Use a name/,
    bad: onWorker(
      mirror(`https://${host}`, `, config: { '${host}': { tls: { insecureSkipVerify: true } } }`)
    ),
    good: onWorker(
      mirror(
        'https://forge.lab.example',
        `, config: { forge.lab.example: { tls: { insecureSkipVerify: true } } }`
      )
    ),
  })),
  {
    row: 'C44',
    mistake: 'a mirror at a retired address',
    severity: 'error',
    at: "'https://10.0.20.200'",
    says: /which is retired: point it elsewhere/,
    bad: onWorker(mirror('https://10.0.20.200'), '  networking: { retiredAddresses: [10.0.20.200] }\n'),
    good: onWorker(mirror('https://10.0.20.203'), '  networking: { retiredAddresses: [10.0.20.200] }\n'),
  },
  {
    row: 'C44',
    mistake: 'a node that uses what it gave up',
    severity: 'error',
    at: '10.0.20.101/24',
    says: /take it off the list/,
    bad: onWorker(`  retiredAddresses: [10.0.20.101]\n${link('addresses: [10.0.20.101/24]')}`),
    good: onWorker(`  retiredAddresses: [10.0.20.101]\n${link('addresses: [10.0.20.111/24]')}`),
  },
  {
    row: 'C46',
    mistake: "a load balancer's pool over the nodes",
    severity: 'error',
    at: '10.0.20.100-10.0.20.200',
    says: /holds 10\.0\.20\.101 of w1: take nodes out of it/,
    bad: onWorker(
      link('addresses: [10.0.20.101/24]'),
      '  networking: { loadBalancerPools: [10.0.20.100-10.0.20.200] }\n'
    ),
    good: onWorker(
      link('addresses: [10.0.20.101/24]'),
      '  networking: { loadBalancerPools: [10.0.20.200-10.0.20.220] }\n'
    ),
  },
  {
    row: 'C46',
    mistake: 'two pools that overlap',
    severity: 'error',
    at: '10.0.20.220-10.0.20.230',
    says: /overlaps 10\.0\.20\.200-10\.0\.20\.220/,
    bad: cluster('  networking: { loadBalancerPools: [10.0.20.200-10.0.20.220, 10.0.20.220-10.0.20.230] }\n'),
    good: cluster(
      '  networking: { loadBalancerPools: [10.0.20.200-10.0.20.219, 10.0.20.220-10.0.20.230] }\n'
    ),
  },
  {
    row: 'C46',
    mistake: 'a pool that holds the gateway',
    severity: 'error',
    at: '10.0.20.1-10.0.20.50',
    says: /the gateway: take it out of it/,
    bad: onWorker(
      link('addresses: [10.0.20.101/24], gateway: 10.0.20.1'),
      '  networking: { loadBalancerPools: [10.0.20.1-10.0.20.50] }\n'
    ),
    good: onWorker(
      link('addresses: [10.0.20.101/24], gateway: 10.0.20.1'),
      '  networking: { loadBalancerPools: [10.0.20.2-10.0.20.50] }\n'
    ),
  },
  {
    row: 'C47',
    mistake: 'a copied file that still has the name of its template',
    severity: 'error',
    rule: 'file-name',
    at: 'ubuntu',
    says: /make them the same/,
    bad: { ...smallFleet(), 'w1.yaml': worker('ubuntu') },
    good: { ...smallFleet(), 'w1.yaml': worker('w1') },
  },
  {
    row: 'C48',
    mistake: 'an empty list of who may log in',
    severity: 'error',
    at: '[]',
    says: /name the users, or remove allowUsers/,
    bad: onWorker('  sshd: { allowUsers: [] }\n'),
    good: onWorker('  sshd: { allowUsers: [ops] }\n'),
  },
  {
    row: 'C49',
    mistake: 'a new node with the boot order of another machine',
    severity: 'warning',
    at: '5 }',
    says: /cp1 has boot order 5 on the same host/,
    bad: {
      ...smallFleet('', '  vm: { bootOrder: 5 }\n'),
      'w1.yaml': worker('w1', '  vm: { bootOrder: 5 }\n'),
    },
    good: {
      ...smallFleet('', '  vm: { bootOrder: 5 }\n'),
      'w1.yaml': worker('w1', '  vm: { bootOrder: 6 }\n'),
    },
  },
  {
    row: 'C50',
    mistake: 'a gateway label without the sysctls of its pods',
    severity: 'warning',
    at: "'true'",
    says: /such pods cannot start there/,
    bad: gateways("  labels: { lab.example/gateway: 'true' }\n"),
    good: gateways('  profiles: [gateway]\n'),
  },
  {
    row: 'C52',
    mistake: 'more memory kept from pods than there is',
    severity: 'error',
    at: '3Gi',
    says: /nothing is left\. Reserve less/,
    bad: onWorker(
      '  vm: { memory: 4GiB }\n  kubelet: { systemReserved: { memory: 3Gi }, kubeReserved: { memory: 1Gi } }\n'
    ),
    good: onWorker(
      '  vm: { memory: 16GiB }\n  kubelet: { systemReserved: { memory: 3Gi }, kubeReserved: { memory: 1Gi } }\n'
    ),
  },
  {
    row: 'C54',
    mistake: 'a GPU node that nothing pins',
    severity: 'warning',
    at: 'nvidia-gpu',
    says: /kernel\.version and gpu\.driver/,
    bad: onWorker('  capabilities: [nvidia-gpu]\n'),
    good: onWorker(
      '  capabilities: [nvidia-gpu]\n  kernel: { version: 6.8.0-117-generic }\n  gpu: { driver: 570.195.03 }\n'
    ),
  },
]

function gateways(settings: string): Texts {
  return {
    ...smallFleet(),
    'profiles/gateway.yaml':
      "apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: gateway }\nspec:\n  labels: { lab.example/gateway: 'true' }\n  kubelet: { allowedUnsafeSysctls: [net.ipv4.ip_forward] }\n",
    'w1.yaml': worker('w1', '  profiles: [gateway]\n'),
    'w2.yaml': worker('w2', settings),
  }
}

const findings = (texts: Texts, rule: string) => load(texts).diagnostics.filter((each) => each.rule === rule)

describe('mistakes on record are found, and gone once mended', () => {
  it.each(table)('$row $mistake', ({ row, rule = row, severity, at, says, bad, good }) => {
    const [found] = findings(bad, rule).filter(({ message }) => says.test(message))
    expect(found).toMatchObject({ severity, rule })
    const text = bad[found?.file.replace(/^nodes\//, '') ?? ''] ?? ''
    const line = text.split('\n')[(found?.line ?? 0) - 1] ?? ''
    expect(line.slice((found?.column ?? 0) - 1).slice(0, at.length)).toBe(at)
    expect(findings(good, rule)).toEqual([])
    expect(load(good).diagnostics.filter((each) => each.severity === 'error')).toEqual([])
  })

  it('C52 memory that changes while what is kept from pods does not', () => {
    const side = (memory: string, kept: string) =>
      renderTexts(
        onWorker(`  vm: { memory: ${memory} }\n  kubelet: { systemReserved: { memory: ${kept} } }\n`)
      )
    const found = (from: Parameters<typeof comparedFindings>[0], to: typeof from) =>
      comparedFindings(from, to)
        .filter(({ rule }) => rule === 'C52')
        .map(({ severity, file, line, column }) => `${severity} ${file}:${line}:${column}`)
    expect(found(side('16GiB', '1Gi'), side('32GiB', '1Gi'))).toEqual(['warning nodes/w1.yaml:6:17'])
    expect(found(side('16GiB', '1Gi'), side('32GiB', '2Gi'))).toEqual([])
    expect(found(side('16GiB', '1Gi'), side('16GiB', '1Gi'))).toEqual([])
  })
})

const filesOf = (texts: Texts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    renderTexts(texts).rendering.nodes.flatMap(({ name, documents }) =>
      documents.map(({ path, body }) => [
        `${name} ${path}`,
        body === 'absent' ? '' : 'text' in body ? body.text : JSON.stringify(body.yaml),
      ])
    )
  )

describe('mistakes on record that cannot be rendered', () => {
  const containerd = ['1.7.27', '2.0.5', '2.2.4'].map((version) => ({
    version,
    config: parse(
      filesOf(
        onWorker(
          `  containerd: { version: ${version}, maxConcurrentDownloads: 20 }\n${mirror('http://10.0.20.10:5000')}`
        )
      )['w1 etc/containerd/config.toml'] ?? ''
    ),
  }))

  it.each(containerd)(
    'C24 containerd $version is told where mirrors lie, where it looks',
    ({ version, config }) => {
      const plugin = version.startsWith('1.') ? 'io.containerd.grpc.v1.cri' : 'io.containerd.cri.v1.images'
      expect(config['plugins']).toHaveProperty([plugin, 'registry', 'config_path'], '/etc/containerd/certs.d')
    }
  )

  it.each(containerd)(
    'C25 C26 the file of $version has each table once, and no mirrors of the other form',
    ({ config }) => {
      expect(JSON.stringify(config)).not.toMatch(/"mirrors"|"configs"/)
      expect(Object.keys(config)).toEqual(['version', 'plugins'])
    }
  )

  const newMachine = (settings: string) => {
    const node = renderTexts(onWorker(settings)).rendering.nodes.find(({ name }) => name === 'w1')
    const printed = node?.documents.find(({ path }) => path === 'first-boot/user-data.yaml')
    if (printed === undefined) throw new Error('no user-data')
    return printDocument(printed)
  }

  it.each([
    '{{ ds.meta_data }} ${HOME} # no comment: \'"',
    'a: b\n  - [\n\tindented by a tab\n',
    '#cloud-config\n---\n...\n%YAML 1.1\n',
    'no newline at the end',
  ])('C21 user-data says %j back as it was', (content) => {
    const text = newMachine(
      `  files: { ubuntu: [{ path: /etc/hostile, content: ${JSON.stringify(content)} }] }\n`
    )
    expect(text.split('\n')[0]).toBe('#cloud-config')
    const { write_files } = parseYaml(text) as { write_files: { path: string; content: string }[] }
    expect(write_files.find(({ path }) => path === '/etc/hostile')?.content).toBe(content)
  })

  it('C22 the join comes after everything that the kubelet reads, and nothing edits what the join makes', () => {
    const settings = '  kubelet: { maxPods: 100, extraArgs: { v: "2" } }\n  swap: { enabled: false }\n'
    const { write_files, runcmd } = parseYaml(newMachine(settings)) as {
      write_files: { path: string }[]
      runcmd: string[][]
    }
    const join = runcmd.findIndex(([program, verb]) => program === 'kubeadm' && verb === 'join')
    expect(runcmd.findIndex((words) => words.includes('swapoff'))).toBeLessThan(join)
    expect(write_files.map(({ path }) => path)).toContain('/etc/kubernetes/kubelet.conf.d/90-plumbline.conf')
    const written = [...write_files.map(({ path }) => path), ...runcmd.flat()]
    expect(written.filter((word) => word.includes('/var/lib/kubelet/'))).toEqual([])
    expect(
      Object.keys(filesOf(onWorker(settings))).filter((path) => path.includes(' var/lib/kubelet/'))
    ).toEqual([])
  })

  it('C14 tiers on Talos zero the periods that Talos would fill in', () => {
    const config = filesOf(
      talos(
        onWorker(
          '  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 60 }] }\n'
        )
      )
    )['w1 talos/machineconfig.yaml']
    expect(config).toMatch(/"shutdownGracePeriod":"0s"/)
    expect(config).toMatch(/"shutdownGracePeriodCriticalPods":"0s"/)
  })

  it('C30 every volume, mount and flag of the API server stands once', () => {
    const { rendering } = renderTexts(
      cluster(
        '  apiServer:\n    audit: { policy: { rules: [{ level: Metadata }] }, log: { maxAge: 7, maxBackup: 3, maxSize: 100 } }\n    extraVolumes: [{ name: other, hostPath: /a, mountPath: /b }]\n'
      )
    )
    const documents = rendering.nodes.flatMap((node) => node.documents)
    const body = documents.find(({ path }) => path === 'kubeadm/cluster-configuration.yaml')?.body
    if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no kubeadm file')
    const { extraVolumes, extraArgs } = (
      body.yaml[0] as {
        apiServer: Record<'extraVolumes' | 'extraArgs', { name: string; mountPath?: string }[]>
      }
    ).apiServer
    for (const list of [
      extraVolumes.map(({ name }) => name),
      extraVolumes.map(({ mountPath }) => mountPath),
      extraArgs.map(({ name }) => name),
    ])
      expect(list).toEqual([...new Set(list)])
    expect(extraVolumes.map(({ name }) => name)).toEqual(['audit-log', 'audit-policy', 'other'])
  })

  it('C36 one key has one taint, and the plan shows which one goes', () => {
    const tainted = (effect: string) =>
      renderTexts(onWorker(`  taints: { nvidia.com/gpu: 'true:${effect}' }\n`))
    const { nodes } = compare(tainted('PreferNoSchedule').rendering, tainted('NoSchedule').rendering)
    expect(nodes.flatMap(({ changes }) => changes.map(({ kind, field }) => `${kind} ${field}`))).toEqual([
      'add taints["nvidia.com/gpu:NoSchedule"]',
      'remove taints["nvidia.com/gpu:PreferNoSchedule"]',
    ])
  })

  it('C47 every new machine with Ubuntu has its own name in all three places', () => {
    const files = filesOf(onWorker(''))
    for (const name of ['cp1', 'w1']) {
      expect(files[`${name} first-boot/user-data.yaml`]).toContain(`"hostname":"${name}"`)
      expect(files[`${name} first-boot/meta-data.yaml`]).toContain(`"local-hostname":"${name}"`)
      expect(files[`${name} first-boot/kubeadm.yaml`]).toContain(`"nodeRegistration":{"name":"${name}"`)
    }
  })

  it.each([9, 11, 12, 13, 14])('C47 every node of Talos 1.%i says its own name', (minor) => {
    const files = filesOf(
      (minor < 11 ? olderKubernetes : (texts: Texts) => texts)(talos(onWorker(''), minor))
    )
    for (const name of ['cp1', 'w1'])
      expect(files[`${name} talos/machineconfig.yaml`]).toContain(`"hostname":"${name}"`)
  })
})

describe('every number on record', () => {
  const numbers = Array.from({ length: 54 }, (_, index) => `C${index + 1}`)

  it('is a rule or has a reason not to be one, never both', () => {
    expect(numbers.filter((number) => isRule(number) === number in leftOut)).toEqual([])
    expect(Object.keys(leftOut).filter((number) => !numbers.includes(number))).toEqual([])
  })

  it('that is a rule is won above', () => {
    const won = new Set(table.map(({ row }) => row))
    expect(numbers.filter((number) => isRule(number) && !won.has(number))).toEqual([])
  })
})
