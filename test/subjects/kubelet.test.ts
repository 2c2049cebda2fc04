import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { patterns } from '../../src/fleet/schema/patterns.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { printDocument } from '../../src/render/print-document.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { environmentText, readEnvironment, splitWords } from '../../src/subjects/kubelet/environment-file.ts'
import { declaredArgs, declaredFields, readArgs } from '../../src/subjects/kubelet/observed.ts'
import { subjects } from '../../src/subjects/table.ts'
import { lasting, load, onTalos, renderTexts, root, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const fleet = (settings: string): Texts => ({ ...smallFleet(), 'w1.yaml': worker('w1', settings) })
const kubelet = (settings: string): Texts => fleet(`  kubelet: ${settings}\n`)
const native = (texts: Texts): Texts => onTalos(texts, 'v1.14.0', 'v1.14')
const onKubernetes = (texts: Texts, version: string): Texts => ({
  ...texts,
  'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', () => version),
})

const documentsOf = (texts: Texts): readonly Document[] =>
  lasting(renderTexts(texts).rendering.nodes.find(({ name }) => name === 'w1')?.documents)
const filesOf = (texts: Texts) =>
  Object.fromEntries(documentsOf(texts).map((document) => [document.path, printDocument(document)]))
const objectOf = (texts: Texts, path: string): JsonObject => {
  const body = documentsOf(texts).find((document) => document.path === path)?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error(`no ${path}`)
  return body.yaml[0] as JsonObject
}
const findings = (texts: Texts) =>
  load(texts).diagnostics.filter(({ rule }) => rule !== 'not-rendered' && rule !== 'other-system')
const found = (texts: Texts) => findings(texts).map(({ severity, rule }) => `${severity} ${rule}`)
const impactsOf = (from: string, to: string, change: (texts: Texts) => Texts = (texts) => texts) =>
  compare(
    renderTexts(change(kubelet(from))).rendering,
    renderTexts(change(kubelet(to))).rendering
  ).nodes.flatMap(({ changes }) =>
    changes.map(
      ({ subject, field, kind, impact, undo }) =>
        `${subject} ${field} ${kind}: ${impact}${undo ? '' : ', no undo'}`
    )
  )

/** The structure of a document of ours once its body is what the node answers. */
const structure = (path: string, body: Document['body']) =>
  structureOf({ path, plane: 'disk', body, secrets: [] }, subjects)

const dropIn = 'etc/kubernetes/kubelet.conf.d/90-plumbline.conf'
const machineConfig = 'talos/machineconfig.yaml'
const tiers =
  'shutdownGracePeriodByPodPriority: [{ priority: 2000001000, shutdownGracePeriodSeconds: 15 }, { priority: 0, shutdownGracePeriodSeconds: 10 }]'
/** The tune of the seed cluster, with what is set through extraConfig, in other units than the answer has. */
const tune =
  `{ serializeImagePulls: false, maxParallelImagePulls: 50, systemReserved: { memory: 0.5Gi, cpu: 0.2 }, kubeReserved: { memory: 512Mi, cpu: 200m }, evictionHard: { memory.available: 500Mi, nodefs.available: 15.0%, imagefs.available: 20% }, evictionSoft: { memory.available: 1024Mi, nodefs.available: 20%, imagefs.available: 25% }, evictionSoftGracePeriod: { memory.available: 30s, nodefs.available: 1m, imagefs.available: 30s }, containerLogMaxSize: 10240Ki, containerLogMaxFiles: 3, allowedUnsafeSysctls: [net.ipv4.ip_forward], ${tiers}, extraConfig: { nodeStatusUpdateFrequency: 5m, readOnlyPort: 0, enforceNodeAllocatable: [pods] } }`.replace(
    'cpu: 0.2 ',
    () => "cpu: '0.2' "
  )

/** What a kubelet 1.34.8 with that configuration says of itself, defaults filled in. */
const configz = JSON.parse(readFileSync(`${root}/test/fixtures/kubelet-configz.json`, 'utf8')) as {
  kubeletconfig: JsonObject
}

describe('the kubelet on Ubuntu', () => {
  it('has a drop-in, the flag that makes it read it, its stop timeout, and what runs', () => {
    expect(
      filesOf(
        kubelet(
          '{ maxPods: 150, evictionHard: { pid.available: 10%, memory.available: 500Mi }, extraConfig: { registryPullQPS: 10, clusterDNS: [10.96.0.10] }, extraArgs: { v: "4", node-ip: 192.0.2.11 }, stopTimeoutSeconds: 420 }'
        )
      )
    ).toEqual({
      [dropIn]:
        'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nclusterDNS:\n  - 10.96.0.10\nevictionHard:\n  memory.available: 500Mi\n  pid.available: 10%\nmaxPods: 150\nregistryPullQPS: 10\n',
      'etc/default/kubelet':
        'KUBELET_EXTRA_ARGS="--config-dir=/etc/kubernetes/kubelet.conf.d --node-ip=192.0.2.11 --v=4"\n',
      'etc/systemd/system/kubelet.service.d/20-shutdown.conf': '[Service]\nTimeoutStopSec=420s\n',
      'running/kubelet.yaml':
        'clusterDNS:\n  - 10.96.0.10\nevictionHard:\n  memory.available: 500Mi\n  pid.available: 10%\nmaxPods: 150\nregistryPullQPS: 10\nextraArgs:\n  config-dir: /etc/kubernetes/kubelet.conf.d\n  node-ip: 192.0.2.11\n  v: "4"\nstopTimeoutSeconds: 420\n',
    })
  })

  it('has only the files that its settings need', () => {
    expect(Object.keys(filesOf(kubelet('{ extraArgs: { v: "4" } }')))).toEqual([
      'etc/default/kubelet',
      'running/kubelet.yaml',
    ])
    expect(filesOf(kubelet('{ extraArgs: { v: "4" } }'))['etc/default/kubelet']).toBe(
      'KUBELET_EXTRA_ARGS="--v=4"\n'
    )
    expect(Object.keys(filesOf(kubelet('{ stopTimeoutSeconds: 60 }')))).toEqual([
      'etc/systemd/system/kubelet.service.d/20-shutdown.conf',
      'running/kubelet.yaml',
    ])
    expect(filesOf(kubelet('{}'))).toEqual({})
  })

  it('C22 C35 I19 never touches the file that kubeadm writes at join and at each upgrade', () => {
    expect(Object.keys(filesOf(kubelet(tune))).filter((path) => path.startsWith('var/'))).toEqual([])
  })

  it('C14 grace by priority, in order, takes the plain grace of the file below away', () => {
    expect(objectOf(kubelet(`{ ${tiers} }`), dropIn)).toEqual({
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      shutdownGracePeriod: '0s',
      shutdownGracePeriodCriticalPods: '0s',
      shutdownGracePeriodByPodPriority: [
        { priority: 0, shutdownGracePeriodSeconds: 10 },
        { priority: 2000001000, shutdownGracePeriodSeconds: 15 },
      ],
    })
  })

  it('a secret in another field is a reference, in both documents', () => {
    const documents = documentsOf(
      kubelet("{ extraConfig: { staticPodURLHeader: { X-Key: ['${secret:pods/key}'] } } }")
    )
    expect(documents.map(({ path, secrets }) => [path, secrets])).toEqual([
      ['etc/default/kubelet', []],
      [dropIn, [{ at: '/0/staticPodURLHeader/X-Key/0', name: 'pods/key', rev: '' }]],
      ['running/kubelet.yaml', [{ at: '/0/staticPodURLHeader/X-Key/0', name: 'pods/key', rev: '' }]],
    ])
  })
})

describe('flags in /etc/default/kubelet', () => {
  it.each(['a b', 'a"b', "a'b", 'a\\b', '$(id)', '`id`', '${HOME}', 'a\nb', '#', ''])(
    '%j is no flag value, because it would be another word or a command',
    (value) => {
      expect(found(kubelet(`{ extraArgs: { node-ip: ${JSON.stringify(value)} } }`))).toEqual(['error value'])
    }
  )

  it('every value that is allowed comes back as it was, through the words that systemd makes', () => {
    const value = fc.stringMatching(new RegExp(patterns.plainFlag.pattern))
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), value, { minKeys: 1 }), (args) => {
        const variables = readEnvironment(environmentText(args))
        expect(readArgs(splitWords(variables.get('KUBELET_EXTRA_ARGS') ?? ''))).toEqual({ ...args })
      })
    )
  })

  it.each([
    "# ours\nKUBELET_EXTRA_ARGS='--v=4  --config-dir=/etc/kubernetes/kubelet.conf.d'\n",
    'KUBELET_EXTRA_ARGS=--v=9\n KUBELET_EXTRA_ARGS = "--config-dir /etc/kubernetes/kubelet.conf.d \\\n--v 4"',
    `KUBELET_EXTRA_ARGS="--config-dir='/etc/kubernetes/kubelet.conf.d' --v=\\"4\\""`,
  ])('the same flags written as %j are the same', (text) => {
    const ours = filesOf(kubelet('{ maxPods: 1, extraArgs: { v: "4" } }'))['etc/default/kubelet'] ?? ''
    expect(structure('etc/default/kubelet', { text })).toEqual(
      structure('etc/default/kubelet', { text: ours })
    )
  })

  it('another variable and another flag are differences', () => {
    expect(
      structure('etc/default/kubelet', { text: 'KUBELET_EXTRA_ARGS=--v=4 --a --b=1 --b=2\nHTTP_PROXY=x\n' })
    ).toEqual({
      extraArgs: { v: '4', a: 'true', b: ['1', '2'] },
      environment: { HTTP_PROXY: 'x' },
    })
  })
})

describe('the stop timeout of the kubelet', () => {
  const unit = 'etc/systemd/system/kubelet.service.d/20-shutdown.conf'
  it.each([
    '[Service]\nTimeoutStopSec=420',
    '# x\n[Service]\nTimeoutStopSec=1\nTimeoutStopSec = 7min\n',
    '[Service]\nTimeoutStopSec=6min 60s',
  ])('%j is 420 seconds', (text) => {
    expect(structure(unit, { text })).toEqual({ stopTimeoutSeconds: 420 })
  })
  it('what is not ours is a difference', () => {
    expect(structure(unit, { text: '[Service]\nTimeoutStopSec=infinity\nUser=x\n' })).toEqual({
      others: ['TimeoutStopSec=infinity', 'User=x'],
    })
  })
})

describe('what a running kubelet answers', () => {
  const declared = objectOf(kubelet(tune), 'running/kubelet.yaml')
  const live = (answer: JsonObject) => {
    const { extraArgs, ...fields } = declared
    return structure('running/kubelet.yaml', {
      yaml: [{ ...declaredFields(answer, fields), ...(extraArgs !== undefined && { extraArgs }) }],
    })
  }

  it('is in sync with what is declared, in other units, with defaults and merged maps', () => {
    expect(live(configz)).toEqual(structure('running/kubelet.yaml', { yaml: [declared] }))
    expect(live(configz.kubeletconfig)).toEqual(live(configz))
  })

  it('the drop-in and what runs have one structure, so that one setting is one change', () => {
    const file = structure(dropIn, { yaml: [objectOf(kubelet(tune), dropIn)] }) as JsonObject
    const { extraArgs, ...fields } = live(configz) as JsonObject
    expect(fields).toEqual(file)
    expect(extraArgs).toEqual({ 'config-dir': '/etc/kubernetes/kubelet.conf.d' })
    const { [dropIn]: text = '' } = filesOf(kubelet(tune))
    expect(structure(dropIn, { text })).toEqual(file)
  })

  it('I18 I19 lacks each field that an upgrade took away, and shows each that has another value', () => {
    const { shutdownGracePeriodByPodPriority: _, allowedUnsafeSysctls: __, ...wiped } = configz.kubeletconfig
    const { shutdownGracePeriodByPodPriority, allowedUnsafeSysctls, ...rest } = structure(
      'running/kubelet.yaml',
      {
        yaml: [declared],
      }
    ) as JsonObject
    expect(live(wiped)).toEqual(rest)
    expect([shutdownGracePeriodByPodPriority, allowedUnsafeSysctls]).toEqual([
      { '0': 10, '2000001000': 15 },
      ['net.ipv4.ip_forward'],
    ])
    const other = {
      ...configz.kubeletconfig,
      evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '15%' },
    }
    expect((live(other) as JsonObject)['evictionHard']).toEqual({
      'memory.available': '104857600',
      'nodefs.available': '15%',
    })
  })

  it('a declared zero may be missing from it, a declared value may not', () => {
    expect(declaredFields({}, { readOnlyPort: 0, runOnce: false, x: [], y: {}, z: 1 })).toEqual({
      readOnlyPort: 0,
      runOnce: false,
      x: [],
      y: {},
    })
    expect(declaredFields({ readOnlyPort: 10_255 }, { readOnlyPort: 0 })).toEqual({ readOnlyPort: 10_255 })
  })

  it('its command line is asked for the declared flags only', () => {
    const words = [
      '/usr/bin/kubelet',
      '--config=/var/lib/kubelet/config.yaml',
      '--v',
      '4',
      '--config-dir=/etc/x',
    ]
    expect(declaredArgs(words, { v: '2', 'config-dir': '/etc/y', 'node-ip': '192.0.2.1' })).toEqual({
      v: '4',
      'config-dir': '/etc/x',
    })
  })

  it('200m is a fifth of a processor where it is reserved, and 200 minutes elsewhere', () => {
    expect(
      structure(dropIn, {
        yaml: [{ systemReserved: { cpu: '200m' }, syncFrequency: '200m', containerLogMaxSize: '1Gi' }],
      })
    ).toEqual({ systemReserved: { cpu: '0.2' }, syncFrequency: '12000s', containerLogMaxSize: '1073741824' })
  })

  it('a broken file is compared as its text', () => {
    expect(structure(dropIn, { text: '{ a: [' })).toBe('{ a: [')
  })
})

describe('the kubelet on Talos', () => {
  it('C14 has its fields below machine.kubelet up to contract 1.13, without the grace that Talos would put in', () => {
    const config = objectOf(
      onTalos(kubelet(`{ maxPods: 150, ${tiers}, extraArgs: { v: "4" } }`)),
      machineConfig
    )
    expect((config['machine'] as JsonObject)['kubelet']).toEqual({
      image: 'ghcr.io/siderolabs/kubelet:v1.34.2',
      defaultRuntimeSeccompProfileEnabled: true,
      disableManifestsDirectory: true,
      extraConfig: {
        maxPods: 150,
        shutdownGracePeriod: '0s',
        shutdownGracePeriodByPodPriority: [
          { priority: 0, shutdownGracePeriodSeconds: 10 },
          { priority: 2000001000, shutdownGracePeriodSeconds: 15 },
        ],
        shutdownGracePeriodCriticalPods: '0s',
      },
      extraArgs: { v: '4' },
    })
  })

  it('has them in KubeletConfig from contract 1.14, and no field of the old form', () => {
    const text = filesOf(native(kubelet('{ maxPods: 150, extraArgs: { v: "4" }, stopTimeoutSeconds: 60 }')))
    expect(Object.keys(text)).toEqual([machineConfig])
    expect(text[machineConfig]).toContain(
      'kind: KubeletConfig\nimage: ghcr.io/siderolabs/kubelet:v1.34.2\nconfig:\n  maxPods: 150\ndefaultRuntimeSeccompProfileEnabled: true\nextraArgs:\n  v: "4"\n'
    )
    expect(text[machineConfig]).not.toContain('  kubelet:')
  })

  it.each([
    'apiVersion',
    'authentication',
    'authorization',
    'cgroupRoot',
    'kind',
    'kubeletCgroups',
    'port',
    'protectKernelDefaults',
    'resolvConf',
    'rotateCertificates',
    'systemCgroups',
    'staticPodPath',
    'seccompDefault',
  ])('refuses %s, which Talos sets itself', (field) => {
    const texts = kubelet(`{ extraConfig: { ${field}: x } }`)
    expect(found(onTalos(texts)).join()).toMatch(/^error owned-field$/)
  })

  it.each([
    'bootstrap-kubeconfig',
    'kubeconfig',
    'container-runtime',
    'container-runtime-endpoint',
    'config',
    'cert-dir',
  ])('refuses the flag %s, which Talos gives itself', (flag) => {
    expect(found(onTalos(kubelet(`{ extraArgs: { ${flag}: x } }`)))).toEqual(['error owned-flag'])
  })

  it('a flag is repeated from Talos 1.13, whatever the contract', () => {
    const texts = onKubernetes(kubelet('{ extraArgs: { feature-gates: [A=true, B=true] } }'), 'v1.33.4')
    expect(found(onTalos(texts, 'v1.12.7', 'v1.12'))).toEqual(['error talos-flag'])
    expect(found(onTalos(texts, 'v1.13.9', 'v1.12'))).toEqual([])
  })

  it('says that the stop timeout has no place there', () => {
    const { diagnostics } = load(onTalos(kubelet('{ stopTimeoutSeconds: 60 }')))
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toContain('note other-system')
  })

  it('maxParallelImagePulls alone is enough, because Talos writes one file', () => {
    expect(found(onTalos(kubelet('{ maxParallelImagePulls: 5 }')))).toEqual([])
  })
})

describe('kubelet findings', () => {
  it('a drop-in needs Kubernetes 1.30, a flag does not', () => {
    const old = onKubernetes(kubelet('{ maxPods: 150 }'), 'v1.29.6')
    expect(
      findings(old).map(({ severity, rule, line, message }) => `${severity} ${rule} ${line} ${message}`)
    ).toEqual([
      'error kubelet-drop-in 6 the kubelet reads a folder of drop-ins from Kubernetes 1.30, and this cluster has v1.29.6: upgrade it, or remove kubelet',
    ])
    expect(found(onKubernetes(kubelet('{ maxPods: 150 }'), 'v1.30.0'))).toEqual([])
    expect(found(onKubernetes(kubelet('{ extraArgs: { v: "4" } }'), 'v1.29.6'))).toEqual([])
  })

  it.each([
    ['error C14', `{ shutdownGracePeriod: 30s, ${tiers} }`],
    ['error image-pulls', '{ serializeImagePulls: true, maxParallelImagePulls: 2 }'],
    ['error image-pulls', '{ maxParallelImagePulls: 2 }'],
    ['error image-gc', '{ imageGCHighThresholdPercent: 70, imageGCLowThresholdPercent: 70 }'],
    ['error image-gc', '{ imageGCHighThresholdPercent: 70 }'],
    ['error image-gc', '{ imageGCLowThresholdPercent: 90 }'],
    ['error eviction-grace', '{ evictionSoft: { memory.available: 1Gi } }'],
    ['error eviction-grace', '{ evictionSoftGracePeriod: { memory.available: 30s } }'],
    [
      'warning eviction-order',
      '{ evictionHard: { memory.available: 1Gi }, evictionSoft: { memory.available: 1024Mi }, evictionSoftGracePeriod: { memory.available: 30s } }',
    ],
    [
      'error duplicate-priority',
      '{ shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 1 }, { priority: 0, shutdownGracePeriodSeconds: 2 }] }',
    ],
    ['error shutdown-grace', '{ shutdownGracePeriod: 20s, shutdownGracePeriodCriticalPods: 0.5m }'],
    ['error shutdown-grace', '{ shutdownGracePeriod: 500ms }'],
    ['error unsafe-sysctl', '{ allowedUnsafeSysctls: [vm.swappiness] }'],
    ['error unsafe-sysctl', "{ allowedUnsafeSysctls: ['*'] }"],
    ['error unsafe-sysctl', "{ allowedUnsafeSysctls: ['kernel.*'] }"],
    ['error value', "{ allowedUnsafeSysctls: ['net.*.x'] }"],
    ['error value', '{ evictionHard: { memory.available: 101% } }'],
    ['error value', '{ systemReserved: { memory: 10% } }'],
    ['error value', '{ memorySwap: { swapBehavior: Limited } }'],
    ['error kubelet-named-field', '{ extraConfig: { maxPods: 10 } }'],
    ['error kubelet-named-field', '{ extraConfig: { stopTimeoutSeconds: 10 } }'],
    ['error owned-field', '{ extraConfig: { kind: X } }'],
    ['warning kubelet-in-place', '{ extraConfig: { cgroupDriver: systemd } }'],
    ['warning kubelet-in-place', '{ extraConfig: { cpuManagerPolicy: static } }'],
    ['warning kubelet-in-place', '{ extraConfig: { memoryManagerPolicy: Static } }'],
    ['warning unknown-kubelet-field', '{ extraConfig: { registryPullQps: 10 } }'],
    ['error flag-over-field', '{ maxPods: 10, extraArgs: { max-pods: "20" } }'],
    ['error owned-flag', '{ extraArgs: { config-dir: /x } }'],
  ])('%s: %s', (rule, settings) => {
    expect(found(kubelet(settings))).toEqual([rule])
  })

  it.each([
    tune,
    '{ serializeImagePulls: true, maxParallelImagePulls: 1 }',
    '{ imageGCHighThresholdPercent: 70, imageGCLowThresholdPercent: 60 }',
    "{ allowedUnsafeSysctls: ['kernel.shm*', 'net.*', kernel.msgmax, fs.mqueue.msg_max, net/ipv4/ip_forward] }",
    '{ evictionHard: { memory.available: 5% }, evictionSoft: { memory.available: 1Gi }, evictionSoftGracePeriod: { memory.available: 30s } }',
    '{ extraConfig: { aFieldOfTomorrow: 1, authentication: { anonymous: { enabled: false } } } }',
  ])('nothing is wrong with %s', (settings) => {
    expect(found(kubelet(settings))).toEqual([])
  })

  it('an unknown signal is refused with those that there are', () => {
    expect(
      findings(kubelet('{ evictionHard: { memory.free: 1Gi } }'))
        .map(({ message }) => message)
        .join()
    ).toContain('memory.available, pid.available')
  })

  it('two findings of one node are both said', () => {
    expect(
      found(
        kubelet('{ maxParallelImagePulls: 2, imageGCHighThresholdPercent: 10, extraConfig: { kind: X } }')
      )
    ).toHaveLength(3)
  })

  it('a decommissioned node is left alone', () => {
    expect(found(fleet('  state: decommissioned\n  kubelet: { maxParallelImagePulls: 2 }\n'))).toEqual([])
  })
})

describe('C41 the shutdown budget', () => {
  const budget = (down: number, more = '') =>
    fleet(
      `  vm: { down: ${down} }\n  logind: { inhibitDelayMaxSeconds: 480 }\n  kubelet: { ${tiers}, stopTimeoutSeconds: 500 }\n${more}`
    )

  it('is in order where each waits for the one before', () => {
    expect(found(budget(500))).toEqual([])
  })

  it('is warned about at whoever cuts it short, with all that it cuts', () => {
    expect(
      findings(budget(20)).map(
        ({ severity, rule, line, message }) => `${severity} ${rule} ${line} ${message}`
      )
    ).toEqual([
      'warning C41 6 the hypervisor gives a shutdown up after 20 s, before 25 s (kubelet.shutdownGracePeriodByPodPriority), 480 s (logind.inhibitDelayMaxSeconds), 500 s (kubelet.stopTimeoutSeconds) are over: raise vm.down, or shorten what comes before it',
    ])
    expect(
      found(fleet('  logind: { inhibitDelayMaxSeconds: 20 }\n  kubelet: { shutdownGracePeriod: 30s }\n'))
    ).toEqual(['warning C41'])
  })

  it('may be meant', () => {
    const [only] = findings(budget(20, '  acknowledge: { C41: drilled }\n'))
    expect([only?.severity, only?.message.endsWith('. Acknowledged: drilled')]).toEqual(['note', true])
  })

  it('is not asked for where the kubelet grants no grace, and on Talos ends at the hypervisor', () => {
    expect(found(fleet('  vm: { down: 20 }\n  logind: { inhibitDelayMaxSeconds: 480 }\n'))).toEqual([])
    expect(found(onTalos(fleet(`  vm: { down: 25 }\n  kubelet: { ${tiers} }\n`)))).toEqual([])
    expect(found(onTalos(fleet(`  vm: { down: 24 }\n  kubelet: { ${tiers} }\n`)))).toEqual(['warning C41'])
  })
})

describe('C52 memory that no pod may have', () => {
  const machine = (memory: string, reserved: string) =>
    fleet(`  vm: { memory: ${memory} }\n  kubelet: ${reserved}\n`)
  it.each([
    [
      '16GiB',
      '{ systemReserved: { memory: 512Mi }, kubeReserved: { memory: 512Mi }, evictionHard: { memory.available: 500Mi } }',
      [],
    ],
    ['4GiB', '{ systemReserved: { memory: 1Gi }, kubeReserved: { memory: 1Gi } }', []],
    [
      '4GiB',
      '{ systemReserved: { memory: 1Gi }, kubeReserved: { memory: 1Gi }, evictionHard: { memory.available: 1% } }',
      ['warning C52'],
    ],
    ['4GiB', '{ systemReserved: { memory: 4Gi } }', ['error C52']],
    ['4GB', '{ systemReserved: { memory: 4Gi } }', ['error C52']],
    ['4GiB', '{ systemReserved: { cpu: 200m } }', ['warning no-reservation']],
  ])('of %s: %s', (memory, reserved, rules) => {
    expect(found(machine(memory, reserved))).toEqual(rules)
  })

  it('I4 a machine that keeps none is warned about, but not on Talos, which keeps some itself', () => {
    const bare = fleet('  vm: { memory: 16GiB }\n')
    expect(findings(bare).map(({ rule, line }) => `${rule} ${line}`)).toEqual(['no-reservation 6'])
    expect(found(onTalos(bare))).toEqual([])
    expect(found(onTalos(machine('4GiB', '{ systemReserved: { memory: 4Gi } }')))).toEqual(['error C52'])
  })
})

describe('C50 a label that sends pods which need unsafe sysctls', () => {
  const gateway = {
    'profiles/gateway.yaml':
      "apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: gateway }\nspec:\n  kubelet: { allowedUnsafeSysctls: [net.ipv4.ip_forward] }\n  labels: { proxy.lab.example/gateway: 'true' }\n",
  }
  const label = "  labels: { proxy.lab.example/gateway: 'true' }\n"
  const two = (settings: string): Texts => ({
    ...smallFleet(),
    ...gateway,
    'w1.yaml': worker('w1', '  profiles: [gateway]\n'),
    'w2.yaml': worker('w2', settings),
  })

  it.each([
    ['a node with the label alone', label, ['warning C50 nodes/w2.yaml:6']],
    [
      'a node that takes the sysctls back',
      '  profiles: [gateway]\n  kubelet: null\n',
      ['warning C50 nodes/profiles/gateway.yaml:6'],
    ],
    ['a node with both', '  profiles: [gateway]\n', []],
    [
      'a node with more',
      `  kubelet: { allowedUnsafeSysctls: [net.ipv4.ip_forward, kernel.msgmax] }\n${label}`,
      [],
    ],
    ['a node with another value', "  labels: { proxy.lab.example/gateway: 'false' }\n", []],
  ])('%s', (_, settings, expected) => {
    expect(
      findings(two(settings)).map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`)
    ).toEqual(expected)
  })
})

describe('impact of a kubelet change', () => {
  it.each([
    ['{ maxPods: 100 }', '{ maxPods: 120 }', ['kubelet maxPods change: service-restart']],
    ['{ evictionHard: { memory.available: 1Gi } }', '{ evictionHard: { memory.available: 1024Mi } }', []],
    [
      '{ extraArgs: { v: "2" } }',
      '{ extraArgs: { v: "4" } }',
      ['kubelet extraArgs.v change: service-restart'],
    ],
    [
      '{ stopTimeoutSeconds: 60 }',
      '{ stopTimeoutSeconds: 90 }',
      ['kubelet stopTimeoutSeconds change: service-restart'],
    ],
    [
      '{ maxPods: 100, extraConfig: { cgroupDriver: cgroupfs } }',
      '{ maxPods: 100, extraConfig: { cgroupDriver: systemd } }',
      ['kubelet cgroupDriver change: drain-reboot, no undo'],
    ],
  ])('on Ubuntu from %s to %s', (from, to, expected) => {
    expect(impactsOf(from, to)).toEqual(expected)
  })

  it.each([
    ['{ maxPods: 100 }', '{ maxPods: 120 }', ['kubelet maxPods change: service-restart']],
    [
      '{ maxPods: 1, extraArgs: { v: "2" } }',
      '{ maxPods: 1, extraArgs: { v: "4" } }',
      ['kubelet extraArgs.v change: service-restart'],
    ],
    [
      '{ maxPods: 1, extraConfig: { cpuManagerPolicy: none } }',
      '{ maxPods: 1, extraConfig: { cpuManagerPolicy: static } }',
      ['kubelet cpuManagerPolicy change: drain-reboot, no undo'],
    ],
    [
      '{ maxPods: 1, extraConfig: { syncFrequency: 1m } }',
      '{ maxPods: 1, extraConfig: { syncFrequency: 60s } }',
      [],
    ],
    ['{ stopTimeoutSeconds: 60 }', '{ stopTimeoutSeconds: 90 }', []],
  ])('on Talos, in both styles, from %s to %s', (from, to, expected) => {
    expect(impactsOf(from, to, onTalos)).toEqual(expected)
    expect(impactsOf(from, to, native)).toEqual(expected)
  })
})
