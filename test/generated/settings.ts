import fc from 'fast-check'
import type { JsonObject } from '../../src/fleet/json.ts'
import { duration, few, line, lines, mapOf, pem, quantity, secret, some } from './texts.ts'

/** What the settings of a generated node may be, by system and versions. */
export type World = {
  readonly os: 'ubuntu' | 'talos'
  /** Minor of the pinned contract; 0 on Ubuntu. */
  readonly contract: number
  /** Of containerd on Ubuntu. */
  readonly containerd: '1.7.30' | '2.2.2'
}

const registryNames = [
  'docker.io',
  'ghcr.io',
  'registry.lab.example:5000',
  '10.0.20.10:5000',
  'xn--bcher-kva.example',
]
const mirrorHosts = ['mirror.lab.example:5000', '10.0.20.10:5000', 'cache.lab.example', '[fd00::10]:5000']

const url = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom(...mirrorHosts),
    fc.constantFrom('', '/', '/v2/ghcr', '/a~b/%7e', "/x$(y)'z", '/v2/docker.io/')
  )
  .map(([scheme, host, path]) => `${scheme}://${host}${path}`)

const registries = ({ os, containerd }: World) => {
  const endpoint = (overridePath: boolean) =>
    fc
      .tuple(
        url,
        os === 'ubuntu'
          ? some({
              capabilities: few(fc.constantFrom('pull', 'resolve', 'push')),
              ...(containerd === '2.2.2' && { dialTimeout: duration }),
            })
          : fc.constant({})
      )
      .map(([address, more]) => ({ url: address, ...more, ...(overridePath && { overridePath }) }))
  const mirror = fc.boolean().chain((overridePath) =>
    fc
      .tuple(
        fc.uniqueArray(endpoint(overridePath), {
          minLength: 1,
          maxLength: 3,
          // A slash at the end makes no other endpoint.
          selector: (each) => each.url.replace(/\/$/, ''),
        }),
        some({ server: os === 'ubuntu' ? url : fc.constant(undefined), fallback: fc.boolean() })
      )
      .map(([endpoints, { server, ...more }]) => ({
        endpoints,
        ...more,
        ...(server !== undefined && { server }),
      }))
  )
  const tls = fc
    .tuple(
      some({ ca: pem, insecureSkipVerify: fc.boolean() }),
      fc.option(fc.tuple(pem, secret), { nil: undefined })
    )
    .map(([more, pair]) => ({ ...more, ...(pair && { clientCert: pair[0], clientKey: pair[1] }) }))
  const auth = some({ username: line, password: secret })
  return some({
    mirrors: mapOf(registryNames, mirror),
    config: mapOf(mirrorHosts, os === 'ubuntu' ? some({ tls }) : some({ tls, auth })),
  })
}

const sysctls = fc
  .tuple(
    mapOf(
      [
        'vm.max_map_count',
        'net.ipv4.ip_forward',
        'kernel.core_pattern',
        'net.ipv4.tcp_rmem',
        'fs.inotify.max_user_watches',
      ],
      fc.oneof(
        fc.nat(),
        fc.constantFrom('4096 131072 6291456', '|/bin/x %p "q" # y', ' 1 ', 'a=b', '-1', '1;2', '0x10')
      )
    ),
    mapOf(
      ['net.ipv4.conf.eth0/100.rp_filter', 'net.ipv4.conf.*.rp_filter', 'kernel.yama.ptrace_scope'],
      fc.nat(2)
    )
  )
  .map(([a, b]) => ({ ...a, ...b }))

const module = fc
  .tuple(
    fc.constantFrom('br_netfilter', 'nf-conntrack', 'zfs', 'i915', 'dm_thin_pool'),
    fc.option(
      few(fc.constantFrom('enable_guc=2', 'zfs_arc_max=1073741824', 'a=x,y:z', 'mode=%41', 'hashsize=1'), 1),
      { nil: undefined }
    )
  )
  .map(([name, parameters]) => (parameters === undefined ? name : { name, parameters }))

const kernel = ({ os }: World) =>
  some({
    modules: fc.uniqueArray(module, {
      maxLength: 3,
      selector: (each) => (typeof each === 'string' ? each : each.name),
    }),
    args: few(fc.constantFrom('intel_iommu=on', 'console=ttyS0,115200', 'quiet', 'mitigations=off', 'a=b=c')),
    ...(os === 'ubuntu' && { version: fc.constantFrom('6.8.0-117-generic', '6.8.12') }),
  })

const signals = ['memory.available', 'nodefs.available', 'imagefs.inodesFree', 'pid.available']
const threshold = fc.constantFrom('500Mi', '0.5Gi', '15%', '07%', '10.0%', '1000')

const kubelet = ({ contract, os }: World) => {
  const value = fc.constantFrom('1', 'true', 'a=b,c=d', '{x}', '10.0.0.1', 'yes', '1e3', '0o7')
  return fc
    .tuple(
      some({
        pulls: fc.constantFrom(1, 5, 20),
        systemReserved: mapOf(['cpu', 'memory', 'ephemeral-storage', 'pid'], quantity),
        kubeReserved: mapOf(['cpu', 'memory'], quantity),
        evictionHard: mapOf(signals, threshold),
        soft: mapOf(signals, fc.tuple(threshold, duration)),
        containerLogMaxSize: fc.constantFrom('10Mi', '0.5Gi', '50M'),
        containerLogMaxFiles: fc.integer({ min: 2, max: 9 }),
        allowedUnsafeSysctls: few(
          fc.constantFrom('net.*', 'kernel.shm*', 'net.core.somaxconn', 'net/ipv4/ip_forward')
        ),
        swap: fc.constantFrom('LimitedSwap', 'NoSwap'),
        maxPods: fc.integer({ min: 1, max: 250 }),
        grace: fc.constantFrom(['30s', '10s'], ['2m', '1m0s'], ['1.5m', '90s']),
        extraConfig: some({
          featureGates: fc.constantFrom({ A: true }, { A: false, B: true }),
          nodeStatusUpdateFrequency: fc.constantFrom('10s', '0m10s'),
          tlsCipherSuites: fc.constantFrom(['TLS_AES_128_GCM_SHA256'], ['b', 'a']),
          registryPullQPS: fc.nat(50),
        }),
        extraArgs: mapOf(
          ['v', 'node-status-max-images', 'vmodule'],
          contract >= 13 || os === 'ubuntu' ? fc.oneof(value, few(value, 1)) : value
        ),
        stopTimeoutSeconds: fc.integer({ min: 1, max: 900 }),
        images: fc.constantFrom([85, 80], [70, 50]),
      })
    )
    .map(([{ pulls, soft, swap, grace, images, ...rest }]) => ({
      ...rest,
      ...(pulls !== undefined && { maxParallelImagePulls: pulls, serializeImagePulls: pulls === 1 }),
      ...(soft !== undefined && {
        evictionSoft: Object.fromEntries(Object.entries(soft).map(([key, [each]]) => [key, each])),
        evictionSoftGracePeriod: Object.fromEntries(
          Object.entries(soft).map(([key, [, each]]) => [key, each])
        ),
      }),
      ...(swap !== undefined && { failSwapOn: false, memorySwap: { swapBehavior: swap } }),
      ...(grace !== undefined && {
        shutdownGracePeriod: grace[0],
        shutdownGracePeriodCriticalPods: grace[1],
      }),
      ...(images !== undefined && {
        imageGCHighThresholdPercent: images[0],
        imageGCLowThresholdPercent: images[1],
      }),
    }))
}

const labelKeys = ['lab.example/zone', 'zone', 'topology.kubernetes.io/zone', 'a.b-c/d_e.F']
const labelValue = fc.constantFrom(
  'a',
  'yes',
  'off',
  'null',
  '1e3',
  '0o7',
  '1',
  'true',
  '',
  'A_b.c-9',
  '12',
  '1.0'
)
const effect = fc.constantFrom('NoSchedule', 'PreferNoSchedule', 'NoExecute')
const taint = fc
  .tuple(fc.constantFrom(undefined, '', 'true', 'on', '1e3', 'gpu'), effect)
  .map(([value, word]) => (value === undefined ? word : `${value}:${word}`))

/** Made for tests; its fingerprint is what gpg printed. */
const pgpKey = [
  '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  '',
  'mDMEawcx+RYJKwYBBAHaRw8BAQdAYvEObB6H6CYwvdm/QwKPMu+JE1POwMC2HY9e',
  '66xRmYq0FWxhYiA8bGFiQGxhYi5leGFtcGxlPoiQBBMWCAA4FiEEZx2P3r8CSG6a',
  'wC5yarpkGHOc+KcFAmsHMfkCGwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQ',
  'arpkGHOc+KdMzgD/QtWk6kApjB6HzXk7GmXYuiy88Fs+Gs0gd8FxtZ6s768BAP82',
  'OeZZlpjB6xpE2godYyVXM5Pbbq4Zw7oPWRks2wQJ',
  '=/vVf',
  '-----END PGP PUBLIC KEY BLOCK-----\n',
].join('\n')
const keyId = '671D8FDEBF02486E9AC02E726ABA6418739CF8A7'

const packages = some({
  install: fc.uniqueArray(
    fc.constantFrom(
      'vim',
      'kubelet=1.34.2-1.1',
      { name: 'jq', version: '1:1.7.1~rc1-3+b1' },
      { name: 'tree' },
      'g++'
    ),
    { maxLength: 3, selector: (each) => (typeof each === 'string' ? each : each.name) }
  ),
  hold: few(fc.constantFrom('runc', 'kubelet', 'libstdc++6')),
  sources: some({
    lab: fc.constant({
      line: 'deb [arch=arm64,amd64] https://packages.lab.example/linux/ubuntu noble stable edge',
      key: pgpKey,
      keyId,
    }),
    'k8s-1': fc.constant({
      line: 'deb https://pkgs.k8s.io/core:/stable:/v1.34/deb/ /',
      key: pgpKey,
      keyId: keyId.toLowerCase(),
    }),
    off: fc.constant({
      line: 'deb-src [signed-by=/usr/share/keyrings/lab.gpg] http://10.0.20.10:8080/apt/ noble main',
    }),
  }),
})

const unattendedUpgrades = some({
  enabled: fc.boolean(),
  origins: few(
    fc.constantFrom(
      '${distro_id}:${distro_codename}-security',
      'origin=Debian,codename=x',
      'a%b',
      'lab:{x};//y',
      "o'clock:#1"
    ),
    1
  ),
  blacklist: few(fc.constantFrom('linux-', 'lib.*\\+\\+$', 'kube(let|adm)', '#x', 'a;b')),
  automaticReboot: fc.boolean(),
})

/** One key each: the same one twice is refused. */
const key = (last: string, name = '') =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4${last}${name}`
const users = mapOf(
  ['ops', 'root', '_x-1'],
  some({
    authorizedKeys: few(
      fc.constantFrom(
        key('a'),
        key('b', ' a b'),
        `from="10.0.0.0/8,!10.1.1.1",no-pty ${key('c', ' ü # "x')}`,
        `command="echo \\"hi\\" # x" ${key('d')}`
      ),
      1
    ),
    sudo: fc.constantFrom('none', 'password', 'nopasswd'),
    shell: fc.constantFrom('/bin/bash', '/usr/bin/zsh'),
  })
)

const file = fc
  .tuple(
    fc.constantFrom('/etc/lab/a.conf', '/opt/ünï code/b "c"', '/srv/x#y', '/etc/motd', "/root/it's"),
    lines,
    some({
      mode: fc.constantFrom('0644', '0600', '0755'),
      owner: fc.constantFrom('root', 'ops'),
      group: fc.constantFrom('adm'),
    })
  )
  .map(([path, content, more]) => ({ path, content, ...more }))

/** Patches that every contract takes: fields that no kind has replaced, and a document of 1.9. */
const patch = fc.oneof(
  line.map((text) => ({ machine: { env: { LAB: text } } })),
  line.map((text) => ({ machine: { sysfs: { 'devices.system.cpu': text } } })),
  fc.tuple(line, lines).map(([name, text]) => ({ machine: { udev: { rules: [`# ${name}`, text] } } })),
  lines.map((content) => ({
    machine: { files: [{ path: '/var/lab', op: 'create', permissions: 420, content }] },
  })),
  lines.map((contents) => ({ cluster: { inlineManifests: [{ name: 'lab', contents }] } })),
  lines.map((content) => ({
    apiVersion: 'v1alpha1',
    kind: 'ExtensionServiceConfig',
    name: 'lab',
    configFiles: [{ content, mountPath: '/lab' }],
    environment: ['A=b'],
  }))
)

const logSize = fc.constantFrom('200M', '0.5G', '1024K', '1G')

/** The mirrors above are written for its version, so every node says it. */
export const containerd = ({ containerd: version }: World): fc.Arbitrary<JsonObject> =>
  some({
    maxConcurrentDownloads: fc.integer({ min: 1, max: 20 }),
    systemdCgroup: fc.boolean(),
    sandboxImage: line,
  }).map((more) => ({ version, ...more }))

/** Settings that any layer may hold, by top-level key. */
export const settings = (world: World): fc.Arbitrary<JsonObject> => {
  const both = {
    registries: registries(world),
    sysctls,
    kernel: kernel(world),
    kubelet: kubelet(world),
    labels: mapOf(labelKeys, labelValue),
    annotations: mapOf(labelKeys, line),
    taints: mapOf(labelKeys, taint),
    capabilities: few(fc.constantFrom('nfs-client', 'guest-agent', 'iscsi', 'nvidia-gpu')),
    gpu: some({ track: fc.constantFrom('lts', 'production'), flavour: fc.constantFrom('open', 'nonfree') }),
    acknowledge: mapOf(['C41', 'no-reservation'], line),
    time: some({ servers: few(fc.constantFrom('10.0.20.1', 'ntp.lab.example', 'fd00::1'), 1) }),
  }
  const own =
    world.os === 'ubuntu'
      ? {
          packages,
          unattendedUpgrades,
          journald: some({
            storage: fc.constantFrom('volatile', 'persistent', 'auto', 'none'),
            systemMaxUse: logSize,
            runtimeMaxUse: logSize,
            maxRetention: fc.constantFrom('7d', '1month', '2weeks', '3600', '1h 30min'),
            compress: fc.boolean(),
          }),
          logind: some({ inhibitDelayMaxSeconds: fc.nat(900) }),
          swap: fc.constantFrom(
            { enabled: false },
            { enabled: true, size: '4GiB' },
            { enabled: true, size: '1.5GB' }
          ),
          trim: some({ enabled: fc.boolean() }),
          sshd: some({
            allowUsers: fc.constant(['root', 'ops', '_x-1']),
            port: fc.integer({ min: 1, max: 65_535 }),
            passwordAuthentication: fc.boolean(),
            permitRootLogin: fc.constantFrom('yes', 'no', 'prohibit-password', 'forced-commands-only'),
          }),
          users,
          files: fc
            .uniqueArray(file, { maxLength: 3, selector: (each) => each.path })
            .map((ubuntu) => ({ ubuntu })),
        }
      : {
          patches: fc.array(patch, { maxLength: 3 }).map((all) => ({ talos: all })),
          access: some({
            firewall: fc.record({
              allow: few(fc.constantFrom('10.0.20.0/24', '10.0.0.5/32', 'fd00::/64'), 1),
              nodes: fc.constant(['10.0.20.0/24', 'FD00:0::/64']),
            }),
          }),
          vars: mapOf(['lab', 'x-1'], line),
        }
  const all: Readonly<Record<string, fc.Arbitrary<unknown>>> = { ...both, ...own }
  return some(all) as fc.Arbitrary<JsonObject>
}

export const apiServer = ({ os, contract }: World): fc.Arbitrary<JsonObject> => {
  const native = os === 'talos' && contract >= 14
  const flag = fc.oneof(fc.constantFrom('60', 'true', '5m0s', 'A=true,B=false', 'yes', '0o7'), line)
  const repeated = os === 'ubuntu' || contract >= 13
  const audit = some({
    log: fc.record({ maxAge: fc.nat(9), maxBackup: fc.nat(9), maxSize: fc.nat(100) }),
    policy: fc.record(
      {
        omitStages: few(fc.constantFrom('RequestReceived', 'ResponseStarted', 'Panic')),
        rules: fc.array(
          fc.record(
            {
              level: fc.constantFrom('None', 'Metadata', 'Request'),
              users: few(line, 1),
              verbs: few(fc.constantFrom('get', 'watch', 'create'), 1),
              resources: fc.array(
                fc.record({
                  group: fc.constantFrom('', 'apps'),
                  resources: few(fc.constantFrom('secrets', 'pods/exec', '*'), 1),
                }),
                { minLength: 1, maxLength: 2 }
              ),
              omitManagedFields: fc.boolean(),
            },
            { requiredKeys: ['level'] }
          ),
          { minLength: 1, maxLength: 3 }
        ),
      },
      { requiredKeys: ['rules'] }
    ),
  })
  const oidc = fc.record(
    {
      issuerUrl: fc.constantFrom('https://id.lab.example/', 'https://id.lab.example/realms/x~y'),
      clientId: line,
      usernameClaim: fc.constantFrom('sub', 'email', 'preferred_username'),
      usernamePrefix: fc.oneof(fc.constant('-'), line),
      groupsClaim: fc.constant('groups'),
      groupsPrefix: line,
      requiredClaims: mapOf(repeated ? ['aud', 'tenant'] : ['aud'], line),
    },
    { requiredKeys: ['issuerUrl', 'clientId'] }
  )
  const jwt = fc.record(
    {
      issuer: fc.record({
        certificateAuthority: pem,
        url: fc.constantFrom('https://a.lab.example', 'https://b.lab.example/x'),
        audiences: few(line, 1, 1),
      }),
      claimMappings: fc.record({ username: fc.record({ claim: fc.constant('sub'), prefix: line }) }),
      claimValidationRules: fc.constant([
        { expression: 'claims.exp - claims.nbf <= 86400', message: 'yes: "no" #' },
      ]),
    },
    { requiredKeys: ['issuer', 'claimMappings'] }
  )
  const volume = fc.constantFrom('a', 'b', 'c').chain((name) =>
    fc
      .tuple(fc.boolean(), fc.constantFrom('Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate'))
      .map(([readOnly, pathType]) => ({
        name,
        hostPath: `/etc/lab/${name} "x"`,
        mountPath: `/lab/${name}#`,
        readOnly,
        pathType,
      }))
  )
  return fc
    .tuple(
      some({
        certSANs: few(fc.constantFrom('k8s.lab.example', '10.0.20.100', 'fd00::1', '*.lab.example')),
        extraArgs: mapOf(
          [
            'event-ttl',
            'feature-gates',
            'default-not-ready-toleration-seconds',
            'enable-admission-plugins',
            'goaway-chance',
          ],
          repeated ? fc.oneof(flag, few(flag, 1)) : flag
        ),
        ...(!native && {
          extraVolumes: fc.uniqueArray(volume, { maxLength: 2, selector: (each) => each.name }),
        }),
        audit,
      }),
      fc.oneof(
        fc.constant({}),
        fc.record({ oidc }),
        fc.record({
          authentication: fc.record({
            config: fc.record({
              jwt: fc.uniqueArray(jwt, { maxLength: 2, selector: (each) => each.issuer.url }),
            }),
          }),
        })
      )
    )
    .map(([rest, login]) => ({ ...rest, ...login })) as unknown as fc.Arbitrary<JsonObject>
}
