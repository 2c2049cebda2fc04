import { error, errorOrWarning, note, warning, warningOrNote } from './rule.ts'

/** What a file says, seen alone or against the layers below it. */
export const language = {
  kind: error('A kind that does not belong into this folder.', 'Its keys would all be unknown here.'),
  'reserved-name': error('A node named cluster.', 'The name stands for what belongs to no node.'),
  'unknown-key': error(
    'A key that the language has not, at this place.',
    'A typing mistake would otherwise drop the setting in silence; a maintenance window under a wrong key was ignored without a word (I6, W11).'
  ),
  key: error(
    'A name in a map that cannot be one.',
    'What it names would refuse it, at the node and at night.'
  ),
  required: error('A key that must be there and is not.', 'The rest means nothing without it.'),
  type: error(
    'A value of another type than the key has.',
    'A number in quotes is another value to many programs.'
  ),
  value: error(
    'A value of the right type that is not allowed here.',
    'The program that reads it would refuse it, or read syntax in it.'
  ),
  range: error(
    'A number beyond its limits, or a range that ends before it starts.',
    'The program that reads it would refuse it.'
  ),
  length: error(
    'A text or list that is too long, or empty.',
    'An empty list often means something else than none.'
  ),
  duplicate: error('A value that stands twice in a list.', 'One of them is a mistake for something else.'),
  'unknown-profile': error(
    'A profile that has no file.',
    'The node would lack what the profile should bring.'
  ),
  'unused-profile': warning('A profile that no node uses.', 'Somebody may think that it is in force.'),
  'other-system': warningOrNote(
    'A setting that only the other system has.',
    'The same files describe both systems (W20), so it is said and harmless; a warning where people would rely on it.'
  ),
  'not-rendered': note(
    'A setting that this version checks and does not render.',
    'Nodes keep what they have, whatever the file says.'
  ),
  'unknown-rule': error(
    'An acknowledged rule that does not exist.',
    'The warning that is meant would come back, or another would stay hidden.'
  ),
  'cannot-acknowledge': error(
    'An acknowledged rule that never warns.',
    'Errors are mended, not acknowledged; notes need nothing.'
  ),
  'stale-acknowledgement': note(
    'An acknowledgement of something that no longer is.',
    'It would hide the same mistake when it comes back.'
  ),
  'secret-reference': error(
    'A reference to a secret that cannot be read.',
    'It would reach the node as text.'
  ),
  'reserved-secret': error(
    'A secret with a name that plumbline gives to what it makes itself.',
    'It dies with the node that it was made for.'
  ),
  'unknown-secret': error(
    'A secret that the encrypted file does not have.',
    'The apply would stop half way (W28).'
  ),
  'no-secrets-file': error(
    'A secrets file that is not in the fleet folder.',
    'Whoever applies would find nothing.'
  ),
  'plaintext-secret': error(
    'A SOPS file, or a value in one, that is not encrypted.',
    'Whatever was committed is public: it must be rotated (W28).'
  ),
  'secret-type': error(
    'A value of a SOPS file that is encrypted as a number, a date or a switch.',
    'A secret is text: `0777` would come back as another number, and only after the merge.',
    { source: 'getsops/sops, aes/cipher.go' }
  ),
} as const

/** What only several nodes together, or the cluster and its nodes, can get wrong. */
export const fleet = {
  'duplicate-address': error(
    'An address that two active nodes have, or one node twice, whatever its spelling.',
    'Both answer, and each breaks the connections of the other.'
  ),
  'duplicate-mac': error(
    'A MAC address that two active nodes have.',
    'The DHCP server gives both one address.'
  ),
  'duplicate-uuid': error(
    'A machine UUID that two active nodes have.',
    'The wrong machine could be taken for the node.'
  ),
  'duplicate-machine-id': error(
    'A machine id that two active nodes have.',
    'Cloned machines share DHCP leases and journals, and the guard of the runner could not tell itself from its target.'
  ),
  'duplicate-vm': error('A VMID that two active nodes have.', 'A rebuild of one would destroy the other.'),
  'duplicate-passthrough': error(
    'A PCI device that two active machines of one host are given.',
    'The second does not start.',
    { source: 'https://pve.proxmox.com/wiki/PCI_Passthrough' }
  ),
  'unusable-mac': error(
    'A MAC address that no network card has: a group address, or nothing but zeros.',
    'No link would match it, and the node would come up without a network.',
    { source: 'IEEE 802, the I/G bit of the first octet' }
  ),
  C49: warning(
    'Two machines of one host with the same place in the boot order.',
    'A tool that made new nodes gave them the order of the registry that they pull from.'
  ),
  'unknown-node': error(
    'A node in cluster.yaml that has no file.',
    'Consent or an order for it would be without effect (I14).'
  ),
  'no-control-plane': warning('No active control plane.', 'Cluster-wide settings reach nobody.'),
  'even-control-planes': warning(
    'An even number of control planes.',
    'They tolerate no more failures than one fewer would.',
    { source: 'https://etcd.io/docs/v3.6/faq/' }
  ),
  'endpoint-of-one-node': warning(
    'An endpoint that is the address of a worker, or of one of several control planes.',
    'The API does not answer there; or every node loses it while that one machine is down (W40).'
  ),
  'all-tainted': warning(
    'A taint on every active worker.',
    "Control planes are tainted already: a pod that tolerates nothing, such as the cluster's DNS, runs nowhere.",
    { source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/' }
  ),
  C50: warning(
    'A node with the label of a profile and without the unsafe sysctls that the profile allows together with it.',
    'Pods are sent there by the label, and the kubelet refuses them. A guess from the profile, so it does not block.',
    { source: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/' }
  ),
  C52: errorOrWarning(
    "More than half of a machine's memory kept from pods, all of it, or memory that changed while what is kept did not.",
    'A machine was given twice the memory and kept its old reservations; two nodes ran out of memory before there were any (I4).'
  ),
  'label-owned-elsewhere': error(
    'A label that the kubelet or kubeadm sets.',
    'Two writers would take turns.'
  ),
  'taint-owned-elsewhere': error(
    'A taint that the node lifecycle controller sets.',
    'Two writers would take turns, and pods would be evicted at each.'
  ),
  C7: warning(
    'A taint in a Talos patch for a worker.',
    'Once the node is registered the API server refuses its own change of it, and Talos drops the whole update in silence.',
    { os: 'talos', source: 'siderolabs/talos#8193, #10935, #13443' }
  ),
} as const
