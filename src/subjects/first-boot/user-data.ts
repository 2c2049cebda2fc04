import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { usersOf } from '../access/settings.ts'
import type { Document } from '../document.ts'
import { settingsIn } from '../network/settings.ts'
import { printYaml } from '../print-yaml.ts'
import { secretReference } from '../secrets.ts'
import { installList } from './install-list.ts'
import { kubeadmFile } from './paths.ts'
import { runCommands } from './run-commands.ts'
import { isWritten, writeEntry } from './write-files.ts'

/**
 * A cloud-config: https://docs.cloud-init.io/en/latest/reference/modules.html. It brings a new machine to the files of
 * day 2 and into the cluster, and makes nothing that day 2 does not own.
 */
export const userData = (
  node: FleetNode,
  fleet: Fleet,
  documents: readonly Document[],
  kubeadm: readonly JsonObject[]
): JsonObject => {
  const files = documents.filter(isWritten).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    ...names(node, files),
    // A template's host keys would be those of every clone. They are made on the node: no private key travels.
    ssh_deletekeys: true,
    ...users(node),
    growpart: { mode: 'auto', devices: ['/'] },
    resize_rootfs: true,
    package_update: true,
    // Proxmox says true by itself.
    package_upgrade: false,
    package_reboot_if_required: false,
    packages: installList(node, fleet.cluster).map(({ name, version }) =>
      version === undefined ? name : [name, version]
    ),
    write_files: [...files.map(writeEntry), kubeadmEntry(kubeadm)],
    runcmd: runCommands(node, fleet, files),
  }
}

/** C47: the kubelet registers under the machine's name. Whoever writes /etc/hosts as a file keeps it. */
const names = (node: FleetNode, files: readonly Document[]): JsonObject => {
  const domain = settingsIn(node)?.searchDomains?.[0]
  return {
    hostname: node.name,
    fqdn: domain === undefined ? node.name : `${node.name}.${domain}`,
    preserve_hostname: false,
    manage_etc_hosts: files.some(({ path }) => path === 'etc/hosts') ? false : 'localhost',
  }
}

/**
 * Only that users exist: keys and sudo rules are files of day 2. cloud-init would put keys into ~/.ssh/authorized_keys,
 * where one that is taken away in git would stay valid.
 */
const users = (node: FleetNode): JsonObject => {
  const made = usersOf(node).filter(([name]) => name !== 'root')
  if (made.length === 0) return {}
  return {
    users: made.map(([name, { shell }]) => ({
      name,
      lock_passwd: true,
      ...(shell !== undefined && { shell }),
    })),
  }
}

/** In quotes, because a token or a key that happens to be all digits would be a number once it is filled in here. */
const quoteReferences = (text: string): string =>
  text.replaceAll(secretReference, (reference) => `"${reference}"`)

const kubeadmEntry = (kubeadm: readonly JsonObject[]): JsonObject => ({
  path: kubeadmFile,
  owner: 'root:root',
  permissions: '0600',
  content: quoteReferences(kubeadm.map(printYaml).join('---\n')),
})
