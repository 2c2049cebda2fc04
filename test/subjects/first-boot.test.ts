import fc from 'fast-check'
import { parse, parseAllDocuments } from 'yaml'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { materialise } from '../../src/render/materialise.ts'
import { printDocument } from '../../src/render/print-document.ts'
import { redactDocument } from '../../src/report/redact.ts'
import type { Document } from '../../src/subjects/document.ts'
import { writeEntry } from '../../src/subjects/first-boot/write-files.ts'
import { printYaml } from '../../src/subjects/print-yaml.ts'
import { load, onTalos, readTexts, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const fixture = readTexts(`${root}/test/fixtures/first-boot`)

const documentsOf = (texts: Texts, name: string): Readonly<Record<string, Document>> => {
  const node = renderTexts(texts).rendering.nodes.find((each) => each.name === name)
  return Object.fromEntries((node?.documents ?? []).map((document) => [document.path, document]))
}
const bodyOf = (document: Document | undefined): readonly JsonObject[] => {
  const body = document?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no YAML')
  return body.yaml as readonly JsonObject[]
}

type Entry = {
  readonly path: string
  readonly owner: string
  readonly permissions: string
  readonly content: string
  readonly encoding?: string
  readonly defer?: boolean
}
type UserData = {
  readonly packages: readonly (string | readonly string[])[]
  readonly write_files: readonly Entry[]
  readonly runcmd: readonly (readonly string[])[]
  readonly [key: string]: unknown
}
const userDataOf = (texts: Texts, name: string): UserData =>
  bodyOf(documentsOf(texts, name)['first-boot/user-data.yaml'])[0] as unknown as UserData
const kubeadmOf = (texts: Texts, name: string) => bodyOf(documentsOf(texts, name)['first-boot/kubeadm.yaml'])
const commandsOf = (texts: Texts, name: string) =>
  userDataOf(texts, name).runcmd.map((command) => command.join(' '))

const withWorker = (settings: string, cluster = ''): Texts => ({
  ...smallFleet(cluster),
  'w1.yaml': worker('w1', settings),
})
const rules = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule }) => /^(?:C20|C48|first-boot|secret-place|reserved)/.test(rule))
    .map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`)

describe('what a new Ubuntu machine is given', () => {
  it('is user-data, meta-data, its network and what kubeadm reads, and Talos needs none of it', () => {
    const firstBoot = (texts: Texts) =>
      Object.values(documentsOf(texts, 'w1'))
        .filter(({ plane }) => plane === 'first-boot')
        .map(({ path }) => path)
    const texts = withWorker("  network: { mac: '02:00:00:00:00:01', dhcp: true }\n")
    expect(firstBoot(texts)).toEqual([
      'first-boot/kubeadm.yaml',
      'first-boot/meta-data.yaml',
      'first-boot/network-config.yaml',
      'first-boot/user-data.yaml',
    ])
    expect(firstBoot(onTalos(texts))).toEqual([])
  })

  it('has no network where the node declares none: cloud-init then asks DHCP', () => {
    expect(documentsOf(withWorker(''), 'w1')).not.toHaveProperty('first-boot/network-config.yaml')
  })

  it('is in no digest', () => {
    const { rendering } = renderTexts(fixture)
    const other = renderTexts({
      ...fixture,
      'cp1.yaml': (fixture['cp1.yaml'] ?? '').replace(/ {2}identity: .*\n/, ''),
    })
    expect(other.rendering.digest).toBe(rendering.digest)
    expect(compare(rendering, other.rendering).nodes).toMatchObject([
      { node: 'cp1', firstBootOnly: true, changes: [{ field: 'instance-id' }] },
    ])
  })
})

describe('meta-data', () => {
  const idOf = (texts: Texts, name: string) =>
    bodyOf(documentsOf(texts, name)['first-boot/meta-data.yaml'])[0]?.['instance-id']

  it('keeps its instance-id whatever changes, because another one replaces the host keys of a running node', () => {
    expect(idOf(withWorker(''), 'w1')).toBe('lab.w1')
    expect(
      idOf(withWorker('  sysctls: { vm.swappiness: 1 }\n', '  apiServer: { certSANs: [a] }\n'), 'w1')
    ).toBe('lab.w1')
    expect(idOf(fixture, 'cp2')).toBe('lab.cp2.4c4c4544-0000-4000-8000-000000000002')
  })
})

describe('network-config', () => {
  it('says what the file says that day 2 owns', () => {
    const documents = documentsOf(fixture, 'cp1')
    const [file] = bodyOf(documents['etc/netplan/90-plumbline.yaml'])
    expect(bodyOf(documents['first-boot/network-config.yaml'])).toEqual([file?.['network']])
  })
})

describe('kubeadm', () => {
  const token = '${secret:kubeadm/token}'
  const key = '${secret:kubeadm/certificate-key}'

  it('makes the cluster on the first control plane by name, with what its ConfigMap will hold', () => {
    const [init, cluster, ...rest] = kubeadmOf(fixture, 'cp1')
    expect(rest).toEqual([])
    expect(init).toEqual({
      apiVersion: 'kubeadm.k8s.io/v1beta4',
      kind: 'InitConfiguration',
      bootstrapTokens: [
        {
          token,
          ttl: '2h0m0s',
          usages: ['signing', 'authentication'],
          groups: ['system:bootstrappers:kubeadm:default-node-token'],
        },
      ],
      certificateKey: key,
      nodeRegistration: { name: 'cp1', criSocket: 'unix:///run/containerd/containerd.sock' },
      patches: { directory: '/etc/kubernetes/patches' },
      localAPIEndpoint: { advertiseAddress: '192.0.2.11', bindPort: 6443 },
    })
    const [shared] = bodyOf(documentsOf(fixture, 'cluster')['kubeadm/cluster-configuration.yaml'])
    expect(cluster).toEqual(shared)
    expect(cluster).toMatchObject({ controlPlaneEndpoint: 'k8s.lab.example:6443' })
  })

  it('joins every other node, and never without the hash of the CA', () => {
    expect(kubeadmOf(fixture, 'cp2')).toEqual([
      {
        apiVersion: 'kubeadm.k8s.io/v1beta4',
        kind: 'JoinConfiguration',
        discovery: {
          bootstrapToken: {
            apiServerEndpoint: 'k8s.lab.example:6443',
            token,
            caCertHashes: ['${secret:kubeadm/ca-hash}'],
          },
        },
        nodeRegistration: { name: 'cp2', criSocket: 'unix:///run/containerd/containerd.sock' },
        patches: { directory: '/etc/kubernetes/patches' },
        controlPlane: {
          localAPIEndpoint: { advertiseAddress: '192.0.2.12', bindPort: 6443 },
          certificateKey: key,
        },
      },
    ])
    const [join] = kubeadmOf(fixture, 'w1')
    expect(join).not.toHaveProperty('controlPlane')
    expect(JSON.stringify(join)).not.toContain('unsafeSkip')
  })

  it('a lone control plane leaves no certificates for others, and listens where the endpoint says', () => {
    const texts = smallFleet('', '  network: { interface: ens18, addresses: [192.0.2.10/24] }\n')
    const at = (port: number) => ({
      ...texts,
      'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('192.0.2.10:6443', () => `192.0.2.10:${port}`),
    })
    for (const port of [6443, 8443]) {
      const [init] = kubeadmOf(at(port), 'cp1')
      expect(init).not.toHaveProperty('certificateKey')
      expect(init?.['localAPIEndpoint']).toEqual({ advertiseAddress: '192.0.2.10', bindPort: port })
    }
    expect(commandsOf(texts, 'cp1')).toContain(
      'kubeadm init --config /run/plumbline/kubeadm.yaml --skip-token-print --skip-certificate-key-print'
    )
    expect(commandsOf(fixture, 'cp1')).toContain(
      'kubeadm init --config /run/plumbline/kubeadm.yaml --skip-token-print --skip-certificate-key-print --upload-certs'
    )
  })

  it('a decommissioned control plane makes no cluster', () => {
    const gone = {
      ...fixture,
      'cp1.yaml': (fixture['cp1.yaml'] ?? '').replace('spec:\n', 'spec:\n  state: decommissioned\n'),
    }
    expect(kubeadmOf(gone, 'cp2')[0]?.['kind']).toBe('InitConfiguration')
  })

  it('taints are there from the first moment, and a control plane keeps its own beside them', () => {
    const registered = (texts: Texts, name: string) => {
      const registration = kubeadmOf(texts, name)[0]?.['nodeRegistration']
      return (registration as { readonly taints?: unknown } | undefined)?.taints
    }
    const taint = { key: 'lab.example/a', value: 'b', effect: 'NoSchedule' }
    const settings = "  taints: { lab.example/a: 'b:NoSchedule' }\n"
    expect(registered(withWorker(settings), 'w1')).toEqual([taint])
    expect(registered(smallFleet('', settings), 'cp1')).toEqual([
      { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' },
      taint,
    ])
    expect(registered(smallFleet(), 'cp1')).toBeUndefined()
  })

  it('its secrets are references without a revision, and filled in they are text even where they look like numbers', () => {
    const document = documentsOf(fixture, 'cp2')['first-boot/user-data.yaml']
    if (document === undefined) throw new Error('no user-data')
    const index = userDataOf(fixture, 'cp2').write_files.findIndex(({ path }) => path.startsWith('/run/'))
    const at = `/0/write_files/${index}/content`
    expect(document.secrets).toEqual(
      ['kubeadm/token', 'kubeadm/ca-hash', 'kubeadm/certificate-key'].map((name) => ({ at, name, rev: '' }))
    )
    const values = new Map([
      ['kubeadm/token', '123456.1234567890123456'],
      ['kubeadm/ca-hash', `sha256:${'1'.repeat(64)}`],
      ['kubeadm/certificate-key', `1e${'1'.repeat(62)}`],
    ])
    const [filled] = materialise([document], values)
    const data = parse(filled === undefined ? '' : printDocument(filled)) as UserData
    const join = parse(data.write_files[index]?.content ?? '') as Record<string, Record<string, unknown>>
    expect(join['controlPlane']?.['certificateKey']).toBe(values.get('kubeadm/certificate-key'))
    expect(join['discovery']?.['bootstrapToken']).toMatchObject({ token: values.get('kubeadm/token') })
  })
})

describe('user-data', () => {
  it('starts with the line that cloud-init knows it by, C47 has the name of the node, and upgrades nothing', () => {
    const document = documentsOf(fixture, 'cp1')['first-boot/user-data.yaml']
    expect(document === undefined ? '' : printDocument(document)).toMatch(/^#cloud-config\nhostname: cp1\n/)
    expect(userDataOf(fixture, 'cp1')).toMatchObject({
      hostname: 'cp1',
      fqdn: 'cp1.lab.example',
      preserve_hostname: false,
      manage_etc_hosts: 'localhost',
      ssh_deletekeys: true,
      users: [{ name: 'ops', lock_passwd: true, shell: '/bin/bash' }],
      growpart: { mode: 'auto', devices: ['/'] },
      resize_rootfs: true,
      package_upgrade: false,
    })
  })

  it('a name that YAML takes for something else is a name', () => {
    for (const name of ['0755', '1e3', 'yes', '2026-12-01', '0x1f']) {
      const texts = { ...smallFleet(), [`${name}.yaml`]: worker(`'${name}'`) }
      const document = documentsOf(texts, name)['first-boot/user-data.yaml']
      expect(document === undefined ? '' : printDocument(document)).toContain(`\nhostname: "${name}"\n`)
    }
  })

  it('whoever writes /etc/hosts as a file keeps it', () => {
    const settings = '  files: { ubuntu: [{ path: /etc/hosts, content: "127.0.0.1 localhost\\n" }] }\n'
    expect(userDataOf(withWorker(settings), 'w1')['manage_etc_hosts']).toBe(false)
  })

  it('writes the files of day 2 byte by byte, and no others', () => {
    for (const name of ['cp1', 'cp2', 'w1']) {
      const disk = Object.values(documentsOf(fixture, name)).filter(
        ({ path, plane, secrets }) =>
          plane === 'disk' && secrets.length === 0 && !path.startsWith('etc/kubernetes/manifests/')
      )
      const entries = userDataOf(fixture, name).write_files
      expect(entries.map(({ path }) => path)).toEqual([
        ...disk.map(({ path }) => `/${path}`).toSorted(),
        '/run/plumbline/kubeadm.yaml',
      ])
      for (const document of disk) {
        const entry = entries.find(({ path }) => path === `/${document.path}`)
        expect(entry && decoded(entry)).toBe(printDocument(document))
        expect(Number.parseInt(entry?.permissions ?? '', 8)).toBe(document.file?.mode)
      }
    }
  })

  it('C29 C22 leaves the manifests to kubeadm, and what holds a secret to the first apply', () => {
    expect(Object.keys(documentsOf(fixture, 'cp1'))).toContain('etc/kubernetes/manifests/kube-apiserver.yaml')
    const paths = [...userDataOf(fixture, 'cp1').write_files, ...userDataOf(fixture, 'w1').write_files].map(
      ({ path }) => path
    )
    expect(paths.filter((path) => path.includes('/manifests/') || path === '/etc/login.conf')).toEqual([])
    const text = printYaml(bodyOf(documentsOf(fixture, 'w1')['first-boot/user-data.yaml']))
    expect(text).not.toContain('lab/password')
  })

  it('what belongs to a user, or lies outside of /etc, waits for users and packages; apt sources do not', () => {
    const late = userDataOf(fixture, 'w1').write_files.filter(({ defer }) => defer === true)
    expect(late.map(({ path }) => path)).toEqual(['/home/ops/.profile', '/opt/tool/run'])
    const owned = '  files: { ubuntu: [{ path: /etc/a.conf, group: adm, content: x }] }\n'
    expect(userDataOf(withWorker(owned), 'w1').write_files[0]).toMatchObject({
      path: '/etc/a.conf',
      owner: 'root:adm',
      defer: true,
    })
  })

  it('keys of users are the files of day 2 only: in ~/.ssh a key would outlive its removal from git', () => {
    const { users, write_files: files } = userDataOf(fixture, 'cp1')
    expect(JSON.stringify(users)).not.toContain('ssh-')
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/etc/ssh/plumbline/authorized_keys/ops',
        '/etc/ssh/sshd_config.d/00-plumbline.conf',
        '/etc/sudoers.d/90-plumbline-ops',
      ])
    )
  })

  const source = (minor: string) =>
    `sources: { kubernetes: { line: 'deb https://pkgs.k8s.io/core:/stable:/${minor}/deb/ /' } }`

  it('C20 installs the version of the cluster where a source has it, and what capabilities need', () => {
    const settings = `  containerd: { version: 2.2.4 }\n  capabilities: [nfs-client]\n  packages: { install: [jq, 'vim=2:9.1'], ${source('v1.34')} }\n`
    expect(userDataOf(withWorker(settings), 'w1').packages).toEqual([
      ['containerd', '2.2.4-*'],
      'jq',
      ['kubeadm', '1.34.2-*'],
      ['kubectl', '1.34.2-*'],
      ['kubelet', '1.34.2-*'],
      'nfs-common',
      ['vim', '2:9.1'],
    ])
    expect(userDataOf(withWorker(''), 'w1').packages).toEqual(['containerd'])
  })

  it('a runtime or a kubelet that is declared is the only one, and has a version that its configuration fits', () => {
    const settings = `  containerd: { version: '1.7' }\n  packages: { install: [containerd.io, kubelet=1.34.2-1.1], ${source('v1.34')} }\n`
    expect(userDataOf(withWorker(settings), 'w1').packages).toEqual([
      ['containerd.io', '1.7.*'],
      ['kubeadm', '1.34.2-*'],
      ['kubectl', '1.34.2-*'],
      ['kubelet', '1.34.2-1.1'],
    ])
    const docker =
      "  packages: { sources: { docker: { line: 'deb https://download.docker.com/linux/ubuntu noble stable' } } }\n"
    expect(userDataOf(withWorker(docker), 'w1').packages).toEqual(['containerd.io'])
  })

  it('holds what it installs, and no name that apt would not know', () => {
    const hold = 'hold: [runc, kubelet, containerd.io, containerd]'
    const held = (settings: string) =>
      commandsOf(withWorker(settings), 'w1').filter((command) => command.startsWith('apt-mark'))
    expect(held(`  packages: { ${hold} }\n`)).toEqual(['apt-mark hold containerd', 'apt-mark hold runc'])
    expect(held(`  packages: { ${hold}, ${source('v1.34')} }\n`)).toEqual([
      'apt-mark hold containerd',
      'apt-mark hold kubelet',
      'apt-mark hold runc',
    ])
  })

  it('I11 stops at the first failure, joins after everything that it needs, and marks the end', () => {
    const commands = commandsOf(fixture, 'w1')
    const join = commands.indexOf('kubeadm join --config /run/plumbline/kubeadm.yaml')
    const before = [
      'set -e',
      'systemctl daemon-reload',
      'apt-mark hold kubelet',
      'swapoff -a',
      'modprobe br_netfilter',
      'modprobe iscsi_tcp',
      'sysctl -w net.ipv4.ip_forward=1',
      'sysctl -e -p /etc/sysctl.d/90-plumbline.conf',
      'systemctl enable containerd.service kubelet.service',
    ]
    expect(commands.filter((command) => before.includes(command))).toEqual(before)
    expect(commands[0]).toBe('set -e')
    expect(commands.indexOf(before.at(-1) ?? '')).toBeLessThan(join)
    expect(commands.slice(join + 1)).toEqual([
      'rm -f /run/plumbline/kubeadm.yaml',
      'fallocate -l 4294967296 /swapfile',
      'chmod 0600 /swapfile',
      'mkswap /swapfile',
      'systemctl enable --now swapfile.swap',
      'systemctl enable --now fstrim.timer',
      'timedatectl set-ntp true',
      'systemctl enable --now iscsid.socket',
      'systemctl enable --now qemu-guest-agent.service',
      'update-grub',
      'install -D -m 0644 /dev/null /var/lib/plumbline/first-boot',
    ])
  })

  it('every command is a list of arguments, and forwarding that is declared is not said over', () => {
    const { runcmd } = userDataOf(fixture, 'w1')
    expect(runcmd.every((command) => Array.isArray(command))).toBe(true)
    expect(commandsOf(withWorker('  sysctls: { net.ipv4.ip_forward: 0 }\n'), 'w1').join()).not.toContain(
      'ip_forward='
    )
  })

  it('a literal secret inside of a written file is hidden in reports, as it is in the file itself', () => {
    const settings =
      '  files: { ubuntu: [{ path: /etc/a.conf, content: "x = 1\\npassword = hunter2\\n" }] }\n'
    const document = documentsOf(withWorker(settings), 'w1')['first-boot/user-data.yaml']
    const shown = document === undefined ? '' : printDocument(redactDocument(document))
    expect(shown).toContain('password = (hidden)')
    expect(shown).not.toContain('hunter2')
  })
})

/** The bytes that cloud-init writes, as text. */
const decoded = ({ content, encoding }: Entry): string =>
  encoding === 'b64'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        Uint8Array.from(atob(content), (each) => each.charCodeAt(0))
      )
    : content

/** Text that is syntax somewhere, and letters that YAML 1.1 does not read as YAML 1.2 does. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r', '\t', ' ', '---\n', '...\n', '#cloud-config\n', '${secret:', '}', "'", '"'),
      fc.constantFrom(
        '\\',
        '- ',
        ': ',
        '=',
        '<<',
        '%',
        '&a',
        '*a',
        '!!',
        '|',
        '>',
        '[',
        '{',
        '~',
        '0755',
        'yes'
      ),
      fc.constantFrom(
        '\u0000',
        '\u001b',
        '\u007f',
        '\u0085',
        '\u2028',
        '\u2029',
        '\ufeff',
        '\ufffe',
        '\ud800'
      ),
      fc.string({ unit: 'binary', maxLength: 5 })
    ),
    { maxLength: 30 }
  )
  .map((parts) => parts.join(''))

describe('C21 hostile text', () => {
  it('comes back as it was, and is nothing but the content of its file', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const files = [text, other].map((content, index): Document => ({
          path: `etc/${index}`,
          plane: 'disk',
          body: { text: content },
          file: { mode: 0o644, owner: 'root', group: 'root' },
          secrets: [],
        }))
        const userData = { hostname: 'w1', write_files: files.map(writeEntry), runcmd: [['set', '-e']] }
        const printed = `#cloud-config\n${printYaml(userData)}`
        const documents = parseAllDocuments(printed)
        expect(documents).toHaveLength(1)
        const read = parse(printed, { version: '1.1' }) as UserData
        expect(read).toEqual(userData)
        expect(read.write_files.map(decoded)).toEqual([text.toWellFormed(), other.toWellFormed()])
        expect(printed).not.toContain('${secret:')
        expect(printed).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufeff]/)
      }),
      { numRuns: 500 }
    )
  })
})

describe('what a new machine would lack', () => {
  const vm = '  vm: { id: 101, host: pve }\n'

  it('is said where plumbline builds it, once for all nodes', () => {
    expect(rules(withWorker(vm))).toEqual([
      'note C48 nodes/cluster.yaml:5',
      'note first-boot-kubernetes nodes/cluster.yaml:6',
    ])
    expect(rules(withWorker('  vm: { id: 101 }\n'))).toEqual([])
    expect(rules(fixture)).toEqual(['note first-boot-secret nodes/w1.yaml:22'])
  })

  it('a key that only old machines have', () => {
    const settings = `${vm}  packages: { sources: { kubernetes: { line: 'deb https://pkgs.k8s.io/core:/stable:/v1.34/deb/ /', keyId: ${'A'.repeat(40)} } } }\n`
    expect(rules(withWorker(settings))).toContain('warning first-boot-key nodes/w1.yaml:7')
  })

  it('C48 the user that plumbline logs in as', () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHz1d6HJPmSHDxiB/uZjPCi6+X7WtjVhXtukfUjgUHXc'
    const users = (login: string) =>
      `  access: { ssh: { user: ${login} } }\n  users: { ops: { authorizedKeys: ['${key}'] } }\n`
    expect(rules(withWorker(users('ops')))).toEqual([])
    expect(rules(withWorker(users('root')))).toEqual(['warning C48 nodes/w1.yaml:6'])
  })

  it('C20 a kubelet of another version than the cluster', () => {
    const pin = (version: string) => `  packages: { install: ['kubelet=${version}'] }\n`
    expect(rules(withWorker(pin('1.34.2-1.1')))).toEqual([])
    expect(rules(withWorker(pin('1.34.1-1.1')))).toEqual(['warning C20 nodes/w1.yaml:6'])
    expect(rules(withWorker(pin('1.35.0-1.1')))).toEqual(['error C20 nodes/w1.yaml:6'])
  })

  it('secrets where there is no place for them, and names that are plumbline’s own', () => {
    const comment = '  users: { ops: { authorizedKeys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ${secret:a}"] } }\n'
    expect(rules(withWorker(comment))).toEqual(['error secret-place nodes/w1.yaml:6'])
    const flag = "  apiServer: { extraArgs: { v: '${secret:a}' } }\n"
    expect(rules(withWorker('', flag))).toEqual(['error secret-place nodes/cluster.yaml:8'])
    const file = '  files: { ubuntu: [{ path: /etc/a, content: "${secret:kubeadm/token}" }] }\n'
    expect(rules(withWorker(file))).toEqual(['error reserved-secret nodes/w1.yaml:6'])
  })

  it('more than a hypervisor takes is an error with its size', () => {
    const big = (count: number) =>
      Array.from({ length: count }, (_, i) => `      - { path: /etc/big${i}, content: *a }\n`).join('')
    const anchored = (count: number) =>
      `  files:\n    ubuntu:\n      - { path: /etc/big, content: &a "${'x'.repeat(100_000)}" }\n${big(count)}`
    expect(rules(withWorker(anchored(9)))).toEqual([])
    const found = load(withWorker(anchored(10))).diagnostics.find(({ rule }) => rule === 'first-boot-size')
    expect(found).toMatchObject({ severity: 'error', file: 'nodes/w1.yaml' })
    expect(found?.message).toMatch(
      /^user-data of w1 would have 110\d{4} bytes, and a hypervisor takes 1048576/
    )
  })
})

describe('a change of what new machines are given', () => {
  it('costs running nodes nothing, and what another document says is not told twice', () => {
    const { nodes } = compare(
      renderTexts(fixture).rendering,
      renderTexts({
        ...fixture,
        'cluster.yaml': (fixture['cluster.yaml'] ?? '').replace(
          'k8s.lab.example:6443',
          'api.lab.example:6443'
        ),
        'w1.yaml': (fixture['w1.yaml'] ?? '').replace('vm.swappiness: 10', 'vm.swappiness: 20'),
      }).rendering
    )
    const told = nodes.flatMap(({ node, changes, firstBootOnly }) =>
      changes.map(({ subject, field, impact }) => [node, firstBootOnly, subject, field, impact].join(' '))
    )
    const endpoint = 'JoinConfiguration.discovery.bootstrapToken.apiServerEndpoint'
    expect(told).toEqual([
      'cluster false kubeadm controlPlaneEndpoint rebuild',
      `cp2 true first-boot ${endpoint} none`,
      `cp3 true first-boot ${endpoint} none`,
      'w1 false sysctls vm.swappiness live',
      `w1 false first-boot ${endpoint} none`,
    ])
  })
})
