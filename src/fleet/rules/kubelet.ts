import { error, note, warning } from './rule.ts'

const talos = { os: 'talos' } as const
const ubuntu = { os: 'ubuntu' } as const
const kubeletSource = { source: 'kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go' }

export const kubelet = {
  C14: error(
    'Shutdown tiers beside the plain shutdown periods.',
    'The kubelet refuses both forms together and does not start.',
    kubeletSource
  ),
  C23: error(
    'Swap, and a kubelet that may not run with it.',
    'The kubelet exits, on a rebuilt node too (I11).',
    {
      ...ubuntu,
      source: 'https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/',
    }
  ),
  C41: warning(
    'A shutdown that somebody cuts short: logind, systemd or the hypervisor waits less than what comes before it.',
    'Graceful shutdown was set on every node and in force on none (I18), so a power cut ended every pod by force (I17).',
    { source: 'https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/' }
  ),
  C42: note('LimitedSwap while swap is off.', 'It has no effect.', ubuntu),
  'no-reservation': warning(
    'No memory kept for the system, on a machine whose memory is known.',
    'Pods took all of it, and two nodes stopped answering (I4).',
    { ...ubuntu, source: 'https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/' }
  ),
  'duplicate-priority': error(
    'Two shutdown tiers of one priority.',
    'The kubelet does not start.',
    kubeletSource
  ),
  'shutdown-grace': error(
    'A shutdown period that is too short, or too long for critical pods.',
    'The kubelet does not start.',
    kubeletSource
  ),
  'image-pulls': error(
    'Parallel pulls while images are pulled one at a time.',
    'The kubelet does not start.',
    kubeletSource
  ),
  'image-gc': error(
    'Image cleaning that ends above where it starts.',
    'The kubelet does not start.',
    kubeletSource
  ),
  'eviction-grace': error(
    'A soft eviction threshold without its grace, or the other way round.',
    'The kubelet does not start, or the grace does nothing.',
    {
      source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    }
  ),
  'eviction-order': warning('A soft eviction threshold below the hard one.', 'It never acts (I5).'),
  'unsafe-sysctl': error(
    'An unsafe sysctl for pods that belongs to the whole machine.',
    'The kubelet does not start with it.',
    {
      source: 'kubernetes/component-helpers node/util/sysctl/namespace.go',
    }
  ),
  'flag-over-field': error(
    'A flag beside the field that it stands for.',
    'The flag wins, and the field would do nothing.',
    {
      source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/',
    }
  ),
  'owned-field': error(
    'A field in extraConfig that Talos or plumbline writes itself.',
    'Talos refuses it; two writers of one field are two truths.'
  ),
  'kubelet-named-field': error(
    'A field in extraConfig that has a name of its own.',
    'It would stand twice, and the checks would miss it.'
  ),
  'kubelet-in-place': warning(
    'A field that cannot change on a node with pods.',
    'The kubelet refuses its own state and does not start.',
    {
      source: 'https://kubernetes.io/docs/tasks/administer-cluster/cpu-management-policies/',
    }
  ),
  'unknown-kubelet-field': warning(
    'A field that looks like a typing mistake.',
    'The kubelet drops it in silence.'
  ),
  'kubelet-drop-in': error(
    'kubelet settings on a Kubernetes before 1.30.',
    'Its kubelet reads no folder of drop-ins.',
    ubuntu
  ),
} as const

export const kernel = {
  C4: warning('Two of the three inotify limits.', 'The third stays at what somebody once typed.'),
  'duplicate-module': error('A kernel module that stands twice.', 'The kernel takes - and _ for the same.'),
  'sysctl-without-module': warning(
    'A sysctl that exists only while a module is loaded.',
    'systemd-sysctl skips it in silence at boot.',
    {
      ...ubuntu,
      source: 'https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html',
    }
  ),
  C54: warning(
    'A GPU node whose kernel or driver is not pinned.',
    'A release upgrade took the kernel that the driver was built for, and the GPU was gone for more than 14 hours (I10).',
    ubuntu
  ),
  C15: warning(
    'A hardened BPF compiler on a Talos GPU node before 1.13.',
    "NVIDIA's container toolkit fails under it.",
    {
      ...talos,
      source:
        'https://docs.siderolabs.com/talos/v1.12/configure-your-talos-cluster/hardware-and-drivers/nvidia-gpu',
    }
  ),
  'gpu-unused': warning('gpu without the capability nvidia-gpu.', 'Nobody reads it.'),
  'gpu-passthrough': warning(
    'A virtual GPU node whose file names no PCI device.',
    'After a rebuild it would have no GPU.'
  ),
  'gpu-driver': warning(
    'A driver that the chosen track of this Talos has not.',
    'The extension brings another.',
    {
      ...talos,
      source: 'siderolabs/extensions, branches release-1.9 to release-1.14',
    }
  ),
  'nfs-utils': note(
    'The capability nfs-client on a Talos before 1.12.',
    'NFSv3 locks need an extension that it has not.',
    {
      ...talos,
      source: 'siderolabs/extensions, branches release-1.11 and release-1.12',
    }
  ),
} as const
