import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { runProgram } from '../../scripts/run-program.ts'
import { readKubeconfig } from '../../src/adapters/kubernetes/kubeconfig.ts'
import { canonicalJson } from '../../src/render/digest.ts'
import { contract } from '../adapters/kubernetes/contract.ts'
import type { Agreement, World } from '../adapters/kubernetes/contract.ts'
import { filled, goldens, joinSecrets, nameOf } from './goldens.ts'
import type { Golden } from './goldens.ts'
import { goProgram } from './install.ts'
import { startApiServer } from './kubernetes-api.ts'
import { accept, reject } from './peer.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { byExitCode, byFirstWords, inScratch } from './scratch.ts'
import type { Files } from './scratch.ts'

/** kubeadm, kubelet and kube-apiserver of the minors that the golden Ubuntu fleets run. */
const minors = [
  { minor: '1.34', version: '1.34.8', fleets: /^(?:february-2026|every-subject-ubuntu)$/ },
  { minor: '1.35', version: '1.35.6', fleets: /^(?:august-2026|first-boot-ubuntu)$/ },
]

const program = (minor: string, version: string, command: string) => () => {
  const stamp = 'k8s.io/component-base/version'
  const [, second = ''] = minor.split('.')
  return goProgram({
    module: `kubernetes-${minor}`,
    package: `k8s.io/kubernetes/cmd/${command}`,
    // Without a version kubeadm refuses to work.
    ldflags: `-X ${stamp}.gitVersion=v${version} -X ${stamp}.gitMajor=1 -X ${stamp}.gitMinor=${second}`,
  })
}

const noSecrets = new Map<string, string>()

const kubeadm = (minor: string, version: string, fleets: RegExp): Peer => ({
  name: `kubeadm ${minor} config validate`,
  version,
  install: program(minor, version, 'kubeadm'),
  cases: async () => {
    const judge = (text: string) => (path: string) =>
      byExitCode(path, ['config', 'validate', '--config', '{}/kubeadm.yaml'], { 'kubeadm.yaml': text })
    const files = goldens(/(?:^|\/)kubeadm\/[\w-]+\.yaml$|^first-boot\/kubeadm\.yaml$/, fleets).filter(
      ({ path }) => !path.includes('patches/')
    )
    const text = files.find(({ path }) => path.endsWith('cluster-configuration.yaml'))?.text ?? ''
    return [
      ...files.map((golden) => accept(nameOf(golden), judge(filled(golden, joinSecrets)))),
      reject('a misspelt key', judge(text.replace('kubernetesVersion', 'kubernetsVersion'))),
      reject('a removed API version', judge(text.replace('v1beta4', 'v1beta2'))),
      reject('flags as a map', judge(text.replace(/extraArgs:\n(?: {4}.*\n)+/, 'extraArgs: {a: b}\n'))),
    ]
  },
})

/**
 * kubeadm writes every manifest from its ConfigMap alone, as the next upgrade would: each flag and volume that we
 * declare must be in what it writes (I13, I15).
 */
const manifests = (minor: string, version: string, fleets: RegExp): Peer => ({
  name: `kubeadm ${minor} init phase`,
  version,
  install: program(minor, version, 'kubeadm'),
  cases: async () => {
    const declared = goldens(/manifests\/[\w-]+\.yaml$/, fleets).filter(({ path }) => path.startsWith('etc/'))
    const configOf = ({ fleet }: Golden): string =>
      goldens(/cluster-configuration\.yaml$/, new RegExp(`^${fleet}$`))[0]?.text ?? ''
    const [first] = declared
    return [
      ...declared.map((golden) => accept(nameOf(golden), writes(golden, configOf(golden)))),
      ...(first === undefined
        ? []
        : [
            reject(
              'a flag that only the manifest has',
              writes(
                { ...first, text: first.text.replace('command:\n', 'command:\n        - --v=4\n') },
                configOf(first)
              )
            ),
          ]),
    ]
  },
})

const initConfiguration =
  'apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nlocalAPIEndpoint: { advertiseAddress: 192.0.2.10 }\nnodeRegistration: { name: cp1, criSocket: unix:///run/containerd/containerd.sock }\n---\n'

const writes =
  ({ path, text }: Golden, config: string) =>
  (kubeadmPath: string): Promise<Judgement> =>
    inScratch({ 'kubeadm.yaml': initConfiguration + config, 'out/none': '' }, async (folder) => {
      const component = path.replace(/^.*\/(?:kube-)?|\.yaml$/g, '')
      const phase = component === 'etcd' ? ['etcd', 'local'] : ['control-plane', component]
      const { code, output } = await runProgram(
        kubeadmPath,
        ['init', 'phase', ...phase, '--config', `${folder}/kubeadm.yaml`, '--dry-run'],
        { env: { ...process.env, KUBEADM_INIT_DRYRUN_DIR: `${folder}/out` } }
      )
      if (code !== 0) return { accepted: false, said: output }
      const theirs = partsOf(await readFile(`${folder}/out/${path.replace(/^.*\//, '')}`, 'utf8'))
      const missing = [...partsOf(text)].filter((part) => !theirs.has(part))
      return { accepted: missing.length === 0, said: missing.join('\n') }
    })

/** Flags, mounts and volumes of a manifest, each as one text. */
const partsOf = (text: string): ReadonlySet<string> => {
  const { spec } = parse(text) as {
    spec: { containers: { command: string[]; volumeMounts?: object[] }[]; volumes?: object[] }
  }
  const [{ command, volumeMounts = [] } = { command: [] }] = spec.containers
  return new Set([
    ...command,
    ...[...volumeMounts, ...(spec.volumes ?? [])].map((part) => canonicalJson(part)),
  ])
}

/** What the kubelet says once it has taken its configuration and looks for its cluster. */
const kubeletArgs = [
  '--config={}/config.yaml',
  '--config-dir={}/conf.d',
  '--kubeconfig={}/none',
  '--cert-dir={}/pki',
  '--root-dir={}/root',
]
const takenByKubelet = /invalid kubeconfig/
// From 1.35 the kubelet refuses a machine with the old control groups, whatever else it is told.
const emptyKubelet =
  'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfailCgroupV1: false\n'

const kubelet = (minor: string, version: string, fleets: RegExp): Peer => ({
  name: `kubelet ${minor}`,
  version,
  install: program(minor, version, 'kubelet'),
  cases: async () => {
    const judge = (files: Files) => (path: string) => byFirstWords(path, kubeletArgs, takenByKubelet, files)
    // Unknown fields are dropped in silence in a drop-in, and with one line of log in the main file.
    const asMain = (text: string) => async (path: string) => {
      const { accepted, said } = await judge({ 'config.yaml': text, 'conf.d/none': '' })(path)
      return { accepted: accepted && !said.includes('strict decoding failed'), said }
    }
    const asDropIn = (text: string) =>
      judge({ 'config.yaml': emptyKubelet, 'conf.d/90-plumbline.conf': text })
    const dropIns = goldens(/kubelet\.conf\.d\/.*\.conf$/, fleets)
    return [
      ...dropIns.flatMap((golden) => [
        accept(`${nameOf(golden)} as a drop-in`, asDropIn(golden.text)),
        accept(`${nameOf(golden)} read strictly`, asMain(`${golden.text}failCgroupV1: false\n`)),
      ]),
      accept('an empty configuration', asMain(emptyKubelet)),
      reject('a misspelt field', asMain(`${emptyKubelet}serializeImagePull: false\n`)),
      reject(
        'parallel pulls one at a time',
        asDropIn(`${emptyKubelet}serializeImagePulls: true\nmaxParallelImagePulls: 5\n`)
      ),
      reject(
        'both forms of a graceful shutdown',
        asDropIn(
          `${emptyKubelet}shutdownGracePeriod: 30s\nshutdownGracePeriodCriticalPods: 10s\nshutdownGracePeriodByPodPriority: [{priority: 0, shutdownGracePeriodSeconds: 10}]\n`
        )
      ),
      reject('a drop-in without a kind', asDropIn('serializeImagePulls: false\n')),
    ]
  },
})

/** Flags that kubeadm gives every API server, so that ours are the only ones in question. */
const baseFlags = [
  '--etcd-servers=http://127.0.0.1:1',
  '--service-account-key-file={}/sa.key',
  '--service-account-signing-key-file={}/sa.key',
  '--service-account-issuer=https://kubernetes.default.svc',
  '--service-cluster-ip-range=10.96.0.0/12',
  '--cert-dir={}/certs',
  '--bind-address=127.0.0.1',
  '--secure-port=16443',
]
/** It tries to reach etcd once it has taken its flags, and goes on trying if it has taken its files. */
const takenByApiServer = /dial tcp 127\.0\.0\.1:1: connect: connection refused/

const apiServer = (minor: string, version: string, fleets: RegExp): Peer => ({
  name: `kube-apiserver ${minor}`,
  version,
  install: program(minor, version, 'kube-apiserver'),
  cases: async () => {
    const key = serviceAccountKey()
    const judge = (flags: readonly string[], files: Files) => (path: string) =>
      byFirstWords(path, [...baseFlags, ...flags], takenByApiServer, { ...files, 'sa.key': key }, 2000)
    const manifests = goldens(/manifests\/kube-apiserver\.yaml$/, fleets)
    const [first] = manifests
    const files = first === undefined ? {} : nodeFiles(first)
    const flags = first === undefined ? [] : flagsOf(first)
    const change = (search: RegExp, replacement: string): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace(search, () => replacement)])
      )
    const cases: readonly Case[] = [
      ...manifests.map((golden) => accept(nameOf(golden), judge(flagsOf(golden), nodeFiles(golden)))),
      reject('a flag that does not exist', judge([...flags, '--audit-log-maxages=7'], files)),
      reject('an audit level that does not exist', judge(flags, change(/level: Metadata/, 'level: Meta'))),
      reject(
        'OIDC flags beside structured authentication',
        judge(
          [
            '--authentication-config={}/authentication.yaml',
            '--oidc-issuer-url=https://a.example',
            '--oidc-client-id=a',
          ],
          {
            'authentication.yaml':
              'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\njwt: []\n',
          }
        )
      ),
    ]
    return cases
  },
})

/** The manifest's flags, with paths of the node turned into paths of the scratch folder. */
const flagsOf = ({ text }: Golden): readonly string[] => {
  const pod = parse(text) as { spec: { containers: readonly { command: readonly string[] }[] } }
  return (pod.spec.containers[0]?.command ?? [])
    .filter((flag) => flag.startsWith('--'))
    .map((flag) => flag.replace(/=(\/.*)/, (_, path: string) => `={}/node${path}`))
}

const nodeFiles = ({ fleet, node }: Golden): Files => ({
  'node/var/log/kubernetes/none': '',
  ...Object.fromEntries(
    goldens(/^etc\/kubernetes\/.*\.yaml$/, new RegExp(`^${fleet}$`))
      .filter((golden) => golden.node === node && !golden.path.includes('manifests'))
      .map((golden) => [`node/${golden.path}`, filled(golden, noSecrets)])
  ),
})

const serviceAccountKey = (): string => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
}

/** The contract that the lab's API keeps too (test/adapters/kubernetes), kept by the real one. */
const rollout = (minor: string, version: string): Peer => ({
  name: `kube-apiserver ${minor} in a rollout`,
  version,
  install: program(minor, version, 'kube-apiserver'),
  cases: async () => {
    const etcd = await goProgram({ module: 'etcd', package: 'go.etcd.io/etcd/server/v3' })
    let world: Promise<World> | undefined
    const keeps =
      ({ run, expect }: Agreement, name: string) =>
      async (path: string): Promise<Judgement> => {
        world ??= startApiServer(path, etcd)
        const broken = await run(await world, name).then(
          () => undefined,
          (error: unknown) => String(error)
        )
        const kept = broken === undefined
        return { accepted: kept === (expect === 'accept'), said: broken ?? '' }
      }
    return contract.map((each, index) => ({
      what: each.what,
      expect: each.expect,
      judge: keeps(each, `real-${index}`),
    }))
  },
})

/** Reads the kubeconfig that kubeadm itself writes. */
const kubeconfig = (minor: string, version: string): Peer => ({
  name: `kubeadm ${minor} init phase kubeconfig`,
  version,
  install: program(minor, version, 'kubeadm'),
  cases: () => {
    const reads =
      (change: (text: string) => string) =>
      (path: string): Promise<Judgement> =>
        inScratch({}, async (folder) => {
          const place = ['--cert-dir', folder]
          await runProgram(path, ['init', 'phase', 'certs', 'ca', ...place])
          const admin = ['init', 'phase', 'kubeconfig', 'admin', ...place, '--kubeconfig-dir', folder]
          const at = ['--apiserver-advertise-address=192.0.2.10', `--kubernetes-version=${version}`]
          const { output } = await runProgram(path, [...admin, ...at])
          const text = await readFile(`${folder}/admin.conf`, 'utf8').catch(() => output)
          try {
            const { server, identity } = readKubeconfig(change(text))
            return { accepted: server.host === '192.0.2.10:6443' && 'key' in identity, said: server.href }
          } catch (error) {
            return { accepted: false, said: String(error) }
          }
        })
    return Promise.resolve([
      accept(
        'admin.conf',
        reads((text) => text)
      ),
      reject(
        'admin.conf without its authority',
        reads((text) => text.replace('certificate-authority-data', () => 'certificate-authority-date'))
      ),
      reject(
        'admin.conf without its current context',
        reads((text) => text.replace(/^current-context:.*$/m, () => ''))
      ),
    ])
  },
})

export const kubernetes: readonly Peer[] = minors.flatMap(({ minor, version, fleets }) => [
  kubeadm(minor, version, fleets),
  manifests(minor, version, fleets),
  kubelet(minor, version, fleets),
  apiServer(minor, version, fleets),
  kubeconfig(minor, version),
  rollout(minor, version),
])
