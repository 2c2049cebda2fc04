import { describe, expect, it } from 'vitest'
import { migrationOf } from './migration-of.ts'
import { bodyOf, filesOf, machineConfig } from './rendered.ts'
import { load, onTalos, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

/**
 * What a real homelab asked where its five mechanisms would go: ten rows that were said to map cleanly, and six that
 * were said to have friction. Each is true of what is rendered, on both systems.
 */
const fleet = (node: string, cluster = ''): Texts => ({
  ...smallFleet(cluster),
  'w1.yaml': worker('w1', node),
})
const native = (texts: Texts): Texts => ({
  ...onTalos(texts, 'v1.14.0', 'v1.14'),
  'cluster.yaml': (onTalos(texts, 'v1.14.0', 'v1.14')['cluster.yaml'] ?? '').replace(
    'v1.34.2',
    () => 'v1.37.0'
  ),
})

describe('what maps cleanly', () => {
  it('row 1, cloud-init packages: apt on Ubuntu, none needed on Talos, and migrate says which have no home', async () => {
    const texts = fleet('  packages: { install: [tcpdump, nginx, docker-ce] }\n')
    expect(bodyOf(texts, 'w1', 'running/packages.yaml')).toMatchObject([
      { installed: expect.objectContaining({ nginx: expect.anything() }) },
    ])
    expect(JSON.stringify(machineConfig(onTalos(texts), 'w1'))).not.toContain('nginx')
    const { row } = await migrationOf(texts)
    expect(row('packages.install')).toMatchObject({ kind: 'none', nodes: ['w1'] })
  })

  it('row 2, registry mirrors: hosts.toml, machine.registries.mirrors, RegistryMirrorConfig from 1.12', () => {
    const texts = fleet(
      '  registries: { mirrors: { docker.io: { endpoints: [{ url: http://10.0.20.10:5000 }] } } }\n'
    )
    expect(filesOf(texts, 'w1')['etc/containerd/certs.d/docker.io/hosts.toml']).toBe(
      'server = "https://registry-1.docker.io"\n\n[host."http://10.0.20.10:5000"]\ncapabilities = [ "pull", "resolve" ]\n'
    )
    expect(machineConfig(onTalos(texts, 'v1.11.6', 'v1.11'), 'w1').v1alpha1.machine['registries']).toEqual({
      mirrors: { 'docker.io': { endpoints: ['http://10.0.20.10:5000'] } },
    })
    expect(machineConfig(onTalos(texts), 'w1').documents).toContainEqual({
      apiVersion: 'v1alpha1',
      kind: 'RegistryMirrorConfig',
      name: 'docker.io',
      endpoints: [{ url: 'http://10.0.20.10:5000' }],
    })
  })

  it('row 3, kubeadm join: a join configuration with short-lived references, the machine token on Talos', () => {
    const join = filesOf(fleet(''), 'w1')['first-boot/kubeadm.yaml'] ?? ''
    expect(join).toContain('kind: JoinConfiguration\n')
    expect(join).toContain('${secret:kubeadm/token}')
    expect(join).not.toContain('unsafeSkipCAVerification')
    expect(machineConfig(onTalos(fleet('')), 'w1').v1alpha1.machine['token']).toBe(
      '${secret:talos/trustdinfo/token}'
    )
  })

  it('row 4, the sysctl DaemonSet: three keys in sysctl.d, machine.sysctls, SysctlConfig from 1.14', () => {
    const texts = fleet(
      '  sysctls: { fs.inotify.max_user_watches: 1048576, fs.inotify.max_user_instances: 8192, fs.inotify.max_queued_events: 1048576 }\n'
    )
    const params = {
      'fs.inotify.max_queued_events': '1048576',
      'fs.inotify.max_user_instances': '8192',
      'fs.inotify.max_user_watches': '1048576',
    }
    expect(filesOf(texts, 'w1')['etc/sysctl.d/90-plumbline.conf']).toBe(
      Object.entries(params)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join('')
    )
    expect(machineConfig(onTalos(texts), 'w1').v1alpha1.machine['sysctls']).toEqual(params)
    expect(machineConfig(native(texts), 'w1').documents).toContainEqual({
      apiVersion: 'v1alpha1',
      kind: 'SysctlConfig',
      params,
    })
  })

  const oidc =
    '  apiServer: { oidc: { issuerUrl: https://auth.lab.example/application/o/kubernetes/, clientId: kubernetes, usernameClaim: email, groupsClaim: groups } }\n'

  it('row 5, OIDC flags: manifest and kubeadm-config, extraArgs, structured authentication from 1.14', () => {
    const texts = fleet('', oidc)
    const flag = 'oidc-issuer-url=https://auth.lab.example/application/o/kubernetes/'
    expect(filesOf(texts, 'cp1')['etc/kubernetes/manifests/kube-apiserver.yaml']).toContain(`- --${flag}\n`)
    expect(filesOf(texts, 'cluster')['kubeadm/cluster-configuration.yaml']).toContain('name: oidc-issuer-url')
    const { apiServer } = machineConfig(onTalos(texts), 'cp1').v1alpha1.cluster as {
      apiServer: { extraArgs: Record<string, string> }
    }
    expect(apiServer.extraArgs['oidc-client-id']).toBe('kubernetes')
    const documents = machineConfig(native(texts), 'cp1').documents
    expect(JSON.stringify(documents)).not.toContain('oidc-')
    expect(documents.find(({ kind }) => kind === 'KubeAuthenticationConfig')).toMatchObject({
      configuration: {
        jwt: [
          {
            issuer: {
              url: 'https://auth.lab.example/application/o/kubernetes/',
              audiences: ['kubernetes'],
            },
          },
        ],
      },
    })
  })

  it('row 6, the audit policy: a file with flags and mounts; auditPolicy on Talos, never flags and volumes', () => {
    const texts = fleet(
      '',
      '  apiServer: { audit: { log: { maxAge: 7 }, policy: { rules: [{ level: Metadata }] } } }\n'
    )
    const manifest = filesOf(texts, 'cp1')['etc/kubernetes/manifests/kube-apiserver.yaml'] ?? ''
    expect(manifest).toContain('- --audit-policy-file=/etc/kubernetes/audit/policy.yaml\n')
    expect(manifest).toContain('path: /etc/kubernetes/audit\n')
    const legacy = JSON.stringify(machineConfig(onTalos(texts), 'cp1').v1alpha1)
    expect(legacy).toContain('"auditPolicy":{"apiVersion":"audit.k8s.io/v1","kind":"Policy"')
    expect(legacy).toContain('"audit-log-maxage":"7"')
    expect(legacy).not.toMatch(/audit-policy-file|extraVolumes/)
    const documents = JSON.stringify(machineConfig(native(texts), 'cp1').documents)
    expect(documents).toContain('KubeAuditPolicyConfig')
    expect(documents).not.toMatch(/audit-policy-file|extraVolumes/)
  })

  it('row 7, the GPU label: through the API on both, and machine.nodeLabels, KubeNodeConfig from 1.14', () => {
    const texts = fleet("  labels: { gpu: 'true' }\n")
    for (const each of [texts, onTalos(texts), native(texts)])
      expect(bodyOf(each, 'w1', 'kubernetes/node.yaml')).toMatchObject([
        { metadata: { labels: { gpu: 'true' } } },
      ])
    expect(machineConfig(onTalos(texts), 'w1').v1alpha1.machine['nodeLabels']).toEqual({ gpu: 'true' })
    expect(machineConfig(native(texts), 'w1').documents).toContainEqual(
      expect.objectContaining({ kind: 'KubeNodeConfig', labels: { gpu: 'true' } })
    )
  })

  it('row 8, C7, the GPU taint: at registration, and through the API where NodeRestriction drops it', () => {
    const texts = fleet("  taints: { nvidia.com/gpu: 'true:NoSchedule' }\n")
    const taints = [{ key: 'nvidia.com/gpu', value: 'true', effect: 'NoSchedule' }]
    for (const each of [texts, onTalos(texts), native(texts)])
      expect(bodyOf(each, 'w1', 'kubernetes/node.yaml')).toMatchObject([{ spec: { taints } }])
    expect(machineConfig(onTalos(texts), 'w1').v1alpha1.machine['nodeTaints']).toEqual({
      'nvidia.com/gpu': 'true:NoSchedule',
    })
  })

  it('row 9, static addresses: netplan, machine.network.interfaces, LinkConfig from 1.12', () => {
    const texts = fleet(
      '  network: { interface: eth0, addresses: [10.0.20.102/24], gateway: 10.0.20.1, nameservers: [10.0.20.201, 1.1.1.1] }\n'
    )
    expect(filesOf(texts, 'w1')['etc/netplan/90-plumbline.yaml']).toContain('      - 10.0.20.102/24\n')
    expect(machineConfig(onTalos(texts, 'v1.11.6', 'v1.11'), 'w1').v1alpha1.machine['network']).toMatchObject(
      {
        interfaces: [{ interface: 'eth0', addresses: ['10.0.20.102/24'] }],
        nameservers: ['10.0.20.201', '1.1.1.1'],
      }
    )
    expect(machineConfig(onTalos(texts), 'w1').documents).toContainEqual(
      expect.objectContaining({
        kind: 'LinkConfig',
        name: 'eth0',
        addresses: [{ address: '10.0.20.102/24' }],
      })
    )
  })

  it('row 10, the guest agent: a package and its unit; an extension through the schematic, never install.extensions', () => {
    const texts = fleet('  capabilities: [guest-agent]\n')
    expect(JSON.stringify(bodyOf(texts, 'w1', 'running/capabilities.yaml'))).toContain('qemu-guest-agent')
    expect(filesOf(onTalos(texts), 'w1')['talos/schematic.yaml']).toContain('- siderolabs/qemu-guest-agent\n')
    const { install } = machineConfig(onTalos(texts), 'w1').v1alpha1.machine as {
      install: { image: string; extensions?: unknown }
    }
    expect(install.image).toMatch(/^factory\.talos\.dev\/metal-installer\/ce4c9805[0-9a-f]{56}:v1\.13\.9$/)
    expect(install.extensions).toBeUndefined()
  })
})

describe('what has friction', () => {
  const rules = (texts: Texts) => load(texts).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)

  it('row 1, NFS: nfs-common; on Talos NFSv4 needs no extension, and nfs-utils is there from 1.12', () => {
    const texts = fleet('  capabilities: [nfs-client]\n')
    expect(JSON.stringify(bodyOf(texts, 'w1', 'running/capabilities.yaml'))).toContain('nfs-common')
    expect(filesOf(onTalos(texts), 'w1')['talos/schematic.yaml']).toContain('- siderolabs/nfs-utils\n')
    const old = onTalos(texts, 'v1.11.6', 'v1.11')
    expect(filesOf(old, 'w1')['talos/schematic.yaml']).toBeUndefined()
    expect(rules(old)).toContain('note nfs-utils')
  })

  it('row 2, the GPU: module and toolkit of one track', () => {
    const extensions = (gpu: string) =>
      filesOf(onTalos(fleet(`  capabilities: [nvidia-gpu]\n${gpu}`)), 'w1')['talos/schematic.yaml']
    expect(extensions('')).toMatch(/nvidia-container-toolkit-lts\n.*nvidia-open-gpu-kernel-modules-lts\n/)
    expect(extensions('  gpu: { track: production, flavour: nonfree }\n')).toMatch(
      /nonfree-kmod-nvidia-production\n.*nvidia-container-toolkit-production\n/
    )
  })

  it('row 3, no SSH: sshd and users have no home, and nothing of them is rendered', async () => {
    const texts = fleet('  sshd: { port: 22 }\n')
    expect(rules(onTalos(texts))).toContain('note other-system')
    const { row } = await migrationOf(texts)
    expect(row('sshd')).toMatchObject({ kind: 'none' })
  })

  it('row 4, not kubeadm: one word of the cluster decides, and migrate says that it is a second cluster', async () => {
    const mixed = { ...fleet('  os: talos\n') }
    expect(rules(mixed)).toContain('error unknown-key')
    expect((await migrationOf(fleet(''))).text).toMatch(/second cluster/)
  })

  it('row 5, Proxmox templates: a nocloud node is installed by the nocloud installer', () => {
    const texts = onTalos(fleet('  capabilities: [guest-agent]\n'))
    const nocloud = {
      ...texts,
      'cluster.yaml': (texts['cluster.yaml'] ?? '').replace(
        'contract: v1.13',
        () => 'contract: v1.13, platform: nocloud'
      ),
    }
    const { install } = machineConfig(nocloud, 'w1').v1alpha1.machine as { install: { image: string } }
    expect(install.image).toMatch(/^factory\.talos\.dev\/nocloud-installer\//)
  })

  it('row 6, no arbitrary packages: migrate names them as having no home', async () => {
    const { text } = await migrationOf(fleet('  packages: { install: [tcpdump, htop, vim] }\n'))
    expect(text).toMatch(/No home on Talos:[\s\S]*packages\.install \(w1\)/)
  })
})
