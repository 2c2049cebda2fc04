import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { sshdFile } from '../access/paths.ts'
import { sshdOf } from '../access/settings.ts'
import { capabilityModules, capabilityUnits } from '../capabilities/host-needs.ts'
import type { Document } from '../document.ts'
import { argsFile } from '../kernel/paths.ts'
import { modulesOf, spellModule } from '../kernel/settings.ts'
import { netplanFile } from '../network/ubuntu.ts'
import { sysctlValues, sysctlsFile } from '../sysctls/values.ts'
import { journaldFile, logindFile, swapFile, swapUnit } from '../systemd/paths.ts'
import { swapOf, trimOf } from '../systemd/settings.ts'
import { pagedBytes } from '../systemd/spell.ts'
import { clockOf } from '../time/settings.ts'
import { timesyncdFile } from '../time/ubuntu.ts'
import { holdList } from './install-list.ts'
import { hasCompany, makesCluster, nodeAddress } from './kubeadm.ts'
import { kubeadmFile, markerFile } from './paths.ts'

/** Program and arguments. cloud-init quotes each for the shell, so that none of them is ever read as syntax. */
export type Command = readonly string[]

/**
 * What runs once files and packages are there: what a file only says comes true, the node joins, the marker is set.
 * The list becomes one script; `set -e` ends it at the first failure, where it would else go on to the marker (I11).
 */
export const runCommands = (
  node: FleetNode,
  fleet: Fleet,
  documents: readonly Document[]
): readonly Command[] => {
  const has = (path: string): boolean => documents.some((document) => document.path === path)
  return [
    ['set', '-e'],
    // It says the same until somebody changes ours, and netplan adds up what both say.
    ...(has(netplanFile) ? [['rm', '-f', '/etc/netplan/50-cloud-init.yaml']] : []),
    ['systemctl', 'daemon-reload'],
    ...restarts(node, has),
    ...holdList(node, fleet.cluster).map((name) => ['apt-mark', 'hold', name]),
    ['swapoff', '-a'],
    ...modules(node).map((name) => ['modprobe', name]),
    ...forwarding(node),
    ...(has(sysctlsFile) ? [['sysctl', '-e', '-p', `/${sysctlsFile}`]] : []),
    ['systemctl', 'enable', 'containerd.service', 'kubelet.service'],
    kubeadm(node, fleet),
    ['rm', '-f', kubeadmFile],
    ...swap(node),
    ...units(node),
    ...(has(argsFile) ? [['update-grub']] : []),
    ['install', '-D', '-m', '0644', '/dev/null', markerFile],
  ]
}

/** Programs that were running before their files were written. */
const restarts = (node: FleetNode, has: (path: string) => boolean): readonly Command[] => {
  const services = [
    [journaldFile, 'systemd-journald.service'],
    [logindFile, 'systemd-logind.service'],
    [timesyncdFile, 'systemd-timesyncd.service'],
  ] as const
  return [
    ...services.flatMap(([file, unit]) => (has(file) ? [['systemctl', 'try-restart', unit]] : [])),
    // Since Ubuntu 22.10 the socket holds the port.
    ...(sshdOf(node).port === undefined ? [] : [['systemctl', 'try-restart', 'ssh.socket']]),
    ...(has(sshdFile) ? [['systemctl', 'try-reload-or-restart', 'ssh.service']] : []),
  ]
}

const modules = (node: FleetNode): readonly string[] => [
  ...new Set([...modulesOf(node).map(({ name }) => spellModule(name)), ...capabilityModules(node)]),
]

/** kubeadm's preflight refuses a node that does not forward; later every pod network sees to it itself. */
const forwarding = (node: FleetNode): readonly Command[] => {
  const declared = sysctlValues(node)
  const keys = [
    'net.ipv4.ip_forward',
    ...(nodeAddress(node)?.includes(':') === true ? ['net.ipv6.conf.default.forwarding'] : []),
  ].filter((key) => declared?.has(key) !== true)
  return keys.map((key) => ['sysctl', '-w', `${key}=1`])
}

/** Both would print their secrets into cloud-init's log. */
const quiet = ['--skip-token-print', '--skip-certificate-key-print']

const kubeadm = (node: FleetNode, fleet: Fleet): Command =>
  makesCluster(node, fleet)
    ? ['kubeadm', 'init', '--config', kubeadmFile, ...quiet, ...(hasCompany(fleet) ? ['--upload-certs'] : [])]
    : ['kubeadm', 'join', '--config', kubeadmFile]

/** After the join, which warns of swap (I11). The unit is one of the node's files. */
const swap = (node: FleetNode): readonly Command[] => {
  const { enabled, size } = swapOf(node)
  if (enabled !== true || size === undefined) return []
  return [
    ['fallocate', '-l', String(pagedBytes(size)), swapFile],
    ['chmod', '0600', swapFile],
    ['mkswap', swapFile],
    ['systemctl', 'enable', '--now', swapUnit],
  ]
}

const units = (node: FleetNode): readonly Command[] => {
  const trim = trimOf(node).enabled
  const clock = clockOf(node)
  return [
    ...(trim === undefined ? [] : [['systemctl', trim ? 'enable' : 'disable', '--now', 'fstrim.timer']]),
    ...(clock === undefined ? [] : [['timedatectl', 'set-ntp', String(clock.enabled)]]),
    ...capabilityUnits(node).map((unit) => ['systemctl', 'enable', '--now', unit]),
  ]
}
