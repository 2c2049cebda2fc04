import { error, errorOrNote, errorOrWarning, note, warning, warningOrNote } from './rule.ts'

const talos = { os: 'talos' } as const
const ubuntu = { os: 'ubuntu' } as const
const compared = { compared: true } as const
const skew = 'https://kubernetes.io/releases/version-skew-policy/'
const upgrading =
  'https://docs.siderolabs.com/talos/v1.13/configure-your-talos-cluster/lifecycle-management/upgrading-talos'

/** Versions that do not go together, and ways from one to another that there are not. */
export const versions = {
  'no-talos': error(
    'A cluster on Talos without talos.version.',
    'Nothing says which image nodes have.',
    talos
  ),
  'talos-version': error(
    'A Talos minor that this plumbline does not know.',
    'It could not tell what that Talos refuses.',
    talos
  ),
  'talos-contract': error(
    'A contract that is missing, or newer than the image.',
    'It alone decides about the style of the config: following the image would rewrite every node with an upgrade (W12).',
    talos
  ),
  C11: error(
    'A Kubernetes that this Talos does not support.',
    'Talos refuses the upgrade, or brings up a control plane that nobody tested.',
    { ...talos, source: 'https://docs.siderolabs.com/talos/v1.13/getting-started/support-matrix' }
  ),
  C20: errorOrWarning(
    'An apt source or a pinned package of another Kubernetes than the cluster has.',
    'A rebuilt node would install the wrong version.',
    { ...ubuntu, source: skew }
  ),
  'kubernetes-version': error(
    'A major version of Kubernetes that is not 1.',
    'Nothing is known about it.',
    compared
  ),
  'kubernetes-skip': error(
    'A Kubernetes minor that is left out.',
    'kubeadm refuses it, and stored objects may become unreadable (W46).',
    {
      ...compared,
      source: skew,
    }
  ),
  'kubernetes-downgrade': errorOrWarning(
    'A Kubernetes that goes back.',
    'What the newer one stored in etcd may be unreadable to the older.',
    { ...compared, source: skew }
  ),
  'kubelet-default': warning(
    'A kubelet setting whose meaning changes with the new minor.',
    'The same number would mean something else.',
    {
      ...compared,
      source: 'kubernetes/kubernetes#117119',
    }
  ),
  'talos-upgrade-from': error('A Talos that cannot upgrade from the present one.', 'Its installer refuses.', {
    ...talos,
    ...compared,
    source: 'siderolabs/talos pkg/machinery/compatibility',
  }),
  'talos-downgrade': errorOrWarning(
    'A Talos that goes back.',
    'Older images do not load newer kinds of documents.',
    {
      ...talos,
      ...compared,
      source: 'siderolabs/talos pkg/machinery/compatibility',
    }
  ),
  'talos-skip': warning(
    'A Talos minor that is left out.',
    'Only neighbouring minors are tested with each other (W46).',
    {
      ...talos,
      ...compared,
      source: upgrading,
    }
  ),
  'upgrade-order': note(
    'An upgrade of Talos and Kubernetes at once.',
    'There is one order in which they support each other at every step.',
    {
      ...talos,
      ...compared,
    }
  ),
  'talos-behaviour': note(
    'Something that the new Talos does differently.',
    'No field of the config shows it.',
    {
      ...talos,
      ...compared,
    }
  ),
  extension: warningOrNote(
    'A system extension that changes with the Talos minor.',
    'A driver or a mount may be gone after the upgrade.',
    {
      ...talos,
      ...compared,
    }
  ),
  C17: note(
    'A field of the old machine config that the contract has a document for.',
    'It keeps working; new features come to the documents only.',
    { ...talos, source: 'siderolabs/talos pkg/machinery/config/types/v1alpha1 (deprecated fields)' }
  ),
  'kubeadm-version': errorOrNote(
    'A Kubernetes whose kubeadm reads another form of its config.',
    'kubeadm would refuse the file at the next join.',
    {
      ...ubuntu,
      ...compared,
      source: 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/',
    }
  ),
  'containerd-support': errorOrWarning(
    'A containerd that the new Kubernetes refuses or does not recommend.',
    'The kubelet would not start after the upgrade.',
    {
      ...ubuntu,
      ...compared,
      source: 'containerd/containerd RELEASES.md',
    }
  ),
  'upgrade-without-effect': warning(
    'An override that this system does not read.',
    'The comparison would say that nothing changes.',
    {
      ...ubuntu,
      ...compared,
    }
  ),
} as const
