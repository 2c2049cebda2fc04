import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Place } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { parseAptLine } from './apt-line.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { packagesOf, sourcesOf, upgradesOf } from './settings.ts'
import type { Packages, Source, UnattendedUpgrades } from './settings.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Say = (path: Place, severity: Severity, rule: RuleName, message: string) => void

/** What apt would refuse, or do against what was meant. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  cluster.os === 'ubuntu' ? once(nodes.flatMap(checkNode)) : []

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const say: Say = (path, severity, rule, message) => found.push(finding(node, path, severity, rule, message))
  const packages = packagesOf(node) ?? {}
  const upgrades = upgradesOf(node) ?? {}
  checkInstall(packages, say)
  checkSources(packages, say)
  checkUpgrades(upgrades, packages, say)
  return found
}

const checkInstall = ({ install = [], hold = [] }: Packages, say: Say): void => {
  const names = install.map(({ name }) => name)
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return
    say(
      ['packages', 'install', String(index)],
      'error',
      'duplicate-package',
      `${name} stands twice in install: keep one`
    )
  })
  if (names.length === 0) return
  hold.forEach((name, index) => {
    if (names.includes(name) || suppliedElsewhere.test(name)) return
    say(
      ['packages', 'hold', String(index)],
      'warning',
      'held-not-installed',
      `${name} is held and not in install: a rebuilt node would not get it, and apt does not install what is held`
    )
  })
}

/** They arrive with the node's image or its join, in the version that the cluster says. */
const suppliedElsewhere = /^(?:kubelet|kubeadm|kubectl|containerd|containerd\.io|runc|linux-.+)$/

const checkSources = (packages: Packages, say: Say): void => {
  const first = new Map<string, string>()
  for (const [name, source] of sourcesOf(packages)) {
    const at = ['packages', 'sources', name]
    const line = source.line === undefined ? undefined : parseAptLine(source.line)
    if (line === undefined) say(at, 'error', 'required', `the source ${name} needs line: add it`)
    else if (typeof line === 'string') say([...at, 'line'], 'error', 'apt-line', line)
    else {
      checkKey(source, line.signedBy, at, say)
      for (const component of line.components.length === 0 ? [''] : line.components) {
        const key = [line.type, line.uri.replace(/\/+$/, () => ''), line.suite, component].join(' ')
        const other = first.get(key)
        if (other === undefined) first.set(key, name)
        else if (other !== name) {
          say(
            [...at, 'line'],
            'error',
            'duplicate-source',
            `${name} and ${other} are the same source: apt refuses to read both when their keys differ. Keep one`
          )
        }
      }
    }
  }
}

const checkKey = ({ key, keyId }: Source, signedBy: string | undefined, at: Place, say: Say): void => {
  if (signedBy !== undefined && (key !== undefined || keyId !== undefined)) {
    say(
      [...at, 'line'],
      'error',
      'signed-by',
      'the line has signed-by, and there is a key beside it: remove signed-by'
    )
  }
  if (key !== undefined) checkFingerprint(key, keyId, at, say)
  if (signedBy === undefined && key === undefined && keyId === undefined) {
    say(
      at,
      'warning',
      'source-without-key',
      'without a key, every key that apt trusts may sign for this source: give its key'
    )
  }
}

/** A pasted key is unreadable to a reviewer: its fingerprint is what can be compared with the vendor's page. */
const checkFingerprint = (key: string, keyId: string | undefined, at: Place, say: Say): void => {
  const fingerprints = fingerprintsOf(key)
  if (fingerprints === undefined) {
    say(
      [...at, 'key'],
      'error',
      'apt-key',
      'this is not a whole OpenPGP key, and apt would trust nothing: paste the file as the vendor has it'
    )
  } else if (keyId !== undefined && !fingerprints.includes(keyId.toUpperCase())) {
    say(
      [...at, 'keyId'],
      'error',
      'apt-key-id',
      `key has the fingerprint ${fingerprints.join(' and ')}, not this one: compare with the vendor's page`
    )
  }
}

const checkUpgrades = (upgrades: UnattendedUpgrades, packages: Packages, say: Say): void => {
  const { enabled, origins, blacklist = [], automaticReboot } = upgrades
  if (enabled !== false && origins?.length === 0) {
    say(
      ['unattendedUpgrades', 'origins'],
      'warning',
      'no-origins',
      'an empty list replaces that of the system: nothing would ever be upgraded. Name an origin, or write enabled: false'
    )
  }
  if (enabled !== false && automaticReboot === true) {
    say(
      ['unattendedUpgrades', 'automaticReboot'],
      'warning',
      'I6',
      'nodes would reboot by themselves, undrained and one after another while the cluster is degrading: write false'
    )
  }
  blacklist.forEach((text, index) => {
    if (compile(text) !== undefined || pythonOnly.test(text)) return
    say(
      ['unattendedUpgrades', 'blacklist', String(index)],
      'error',
      'regular-expression',
      'unattended-upgrades stops at this regular expression, or protects nothing with it, depending on the version of Python: a name with special characters is written like libstdc\\+\\+6'
    )
  })
  if (enabled === true) checkKubernetes(origins ?? [], blacklist, packages.hold ?? [], say)
}

const compile = (text: string): RegExp | undefined => {
  try {
    return new RegExp(`^(?:${text})`)
  } catch {
    return undefined
  }
}

/** What Python's `re` knows and JavaScript does not. */
const pythonOnly = /\(\?(?:P|#|\(|[aiLmsux]+[):-])|\\[AZ]/

/** Origins that hold pkgs.k8s.io: its own, or any. */
const kubernetesOrigin = /kubernetes|pkgs\.k8s\.io|^(?:origin|site|o)?=?\*/

const checkKubernetes = (
  origins: readonly string[],
  blacklist: readonly string[],
  hold: readonly string[],
  say: Say
): void => {
  const index = origins.findIndex((origin) => kubernetesOrigin.test(origin))
  if (index < 0) return
  const free = ['kubelet', 'kubeadm', 'kubectl'].filter(
    (name) => !hold.includes(name) && !blacklist.some((text) => compile(text)?.test(name) === true)
  )
  if (free.length === 0) return
  say(
    ['unattendedUpgrades', 'origins', String(index)],
    'warning',
    'unattended-kubernetes',
    `${free.join(', ')} would be upgraded at night, node by node and apart from the control plane: add to packages.hold`
  )
}
