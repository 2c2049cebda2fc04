import type { ImpactRule } from '../impact.ts'
import { talosRules as rules } from '../talos-rule.ts'
import { bootTasks, canApply, caRotation, controller, editing13, editing14 } from '../talos-sources.ts'
import { clusterImpact } from './cluster-impact.ts'
import { documentImpact } from './document-impact.ts'
import { lastThatReboots } from './live-fields.ts'

const machine = (...fields: readonly string[]): readonly string[] =>
  fields.map((field) => `v1alpha1.machine.${field}`)

const upTo13 = { talos: { until: lastThatReboots } }
const from14 = { talos: { from: lastThatReboots + 1 } }

const reboots = 'Talos up to 1.13 reboots for it'
const atBoot = 'Talos 1.14 accepts it at once and reads it at boot'
const environment =
  'services that run keep the environment they were started with, and removing unsets nothing'
const unsaid = 'needed a reboot up to Talos 1.13; 1.14 accepts it at once and does not say what waits for one'
const locked = 'Talos does not read it since 1.12'

const machineImpact: readonly ImpactRule[] = [
  ...rules(machine('type'), 'rebuild', 'no undo', 'another role is another node', canApply),
  ...rules(
    machine('ca', 'token'),
    'rebuild',
    'no undo',
    'keys and tokens of the cluster are rotated, not applied',
    caRotation
  ),
  ...rules(
    machine('acceptedCAs'),
    'live',
    'undo',
    'who has a certificate of it may talk to the Talos API',
    caRotation
  ),
  ...rules(
    machine('certSANs'),
    'live',
    'undo',
    'the certificate of the Talos API is made anew',
    controller('secrets/api_cert_sans.go')
  ),

  ...rules(
    machine('network.hostname'),
    'rebuild',
    'no undo',
    'another name is another node',
    controller('k8s/nodename.go')
  ),
  ...rules(
    machine('network.extraHostEntries', 'network.disableSearchDomain'),
    'live',
    'undo',
    'Talos writes /etc/hosts and resolv.conf anew; pods that run keep theirs',
    controller('network/etcfile.go')
  ),
  ...rules(
    machine('network'),
    'network',
    'undo',
    'a wrong value loses the connection to the node until the change is taken back',
    canApply
  ),

  ...rules(machine('kubelet.image'), 'upgrade', 'no undo', 'another version of Kubernetes', editing13),
  ...rules(
    machine('kubelet'),
    'service-restart',
    'undo',
    'Talos restarts the kubelet; containers keep running',
    controller('k8s/kubelet_service.go')
  ),
  ...rules(
    machine('pods'),
    'live',
    'undo',
    'the kubelet starts, stops or replaces the static pod',
    controller('k8s/static_pod_config.go')
  ),
  ...rules(
    machine('controlPlane'),
    'control-plane-restart',
    'undo',
    'the controller manager or the scheduler of this node is started or stopped',
    controller('k8s/control_plane_static_pod.go')
  ),

  ...rules(
    machine('sysfs'),
    'live',
    'undo',
    'written to /sys of the running kernel',
    controller('runtime/kernel_param_spec.go')
  ),
  ...rules(machine('logging'), 'live', 'undo', 'logs go to the new place at once', canApply),
  ...rules(
    machine('seccompProfiles'),
    'live',
    'undo',
    'the profile is written; containers that run keep theirs',
    controller('cri/seccomp_profile_file.go')
  ),

  ...rules(
    machine('files'),
    'drain-reboot',
    'no undo',
    `files are written at boot: ${reboots}`,
    canApply,
    upTo13
  ),
  ...rules(
    machine('files'),
    'drain-reboot',
    'no undo',
    `${atBoot}: files are written there`,
    `${bootTasks} (WriteUserFiles)`,
    from14
  ),
  ...rules(machine('env'), 'drain-reboot', 'no undo', `${reboots}: ${environment}`, canApply, upTo13),
  ...rules(machine('env'), 'drain-reboot', 'no undo', environment, editing14, from14),
  ...rules(machine('udev'), 'drain-reboot', 'no undo', reboots, canApply, upTo13),
  ...rules(
    machine('udev'),
    'live',
    'undo',
    'udev reads its rules anew and applies them to every device',
    controller('files/udev.go'),
    from14
  ),
  ...rules(machine('baseRuntimeSpecOverrides'), 'drain-reboot', 'no undo', reboots, canApply, upTo13),
  ...rules(
    machine('baseRuntimeSpecOverrides'),
    'service-restart',
    'undo',
    'Talos restarts containerd; containers that run keep their limits',
    controller('cri/service.go'),
    from14
  ),
  ...rules(machine('systemDiskEncryption'), 'drain-reboot', 'no undo', reboots, canApply, upTo13),
  ...rules(
    machine('systemDiskEncryption'),
    'drain-reboot',
    'no undo',
    'keys are applied when the volume is unlocked, which is at boot',
    editing14,
    from14
  ),

  ...rules(
    machine('features.kubePrism'),
    'live',
    'undo',
    'the local load balancer of the API is made anew',
    controller('k8s/kubeprism.go')
  ),
  ...rules(
    [...machine('features.hostDNS'), 'ResolverConfig.hostDNS'],
    'live',
    'undo',
    'the resolver of the node is made anew',
    controller('network/hostdns_config.go')
  ),
  ...rules(
    machine('features.imageCache'),
    'live',
    'undo',
    'asked at the next pull',
    controller('cri/image_cache_config.go')
  ),
  ...rules(
    machine('features.kubernetesTalosAPIAccess'),
    'live',
    'undo',
    'pods get or lose access to the Talos API',
    controller('kubeaccess/config.go')
  ),
  ...rules(
    machine('features.nodeAddressSortAlgorithm'),
    'live',
    'undo',
    'the addresses of the node are sorted anew',
    controller('network/node_address_sort_algorithm.go')
  ),
  ...rules(
    machine('features.rbac', 'features.apidCheckExtKeyUsage'),
    'none',
    'undo',
    locked,
    'siderolabs/talos pkg/machinery/config/contract.go (HideRBACAndKeyUsage)',
    from14
  ),
  ...rules(
    machine('features.diskQuotaSupport'),
    'drain-reboot',
    'no undo',
    'quota is a matter of how the volume of the kubelet is mounted, which is done at boot',
    controller('block/internal/volumes/volumeconfig/system_volumes.go'),
    from14
  ),

  ...rules(['v1alpha1.debug'], 'live', 'undo', 'more or fewer logs on the console', canApply),
]

export const impact: readonly ImpactRule[] = [
  ...machineImpact,
  ...clusterImpact,
  // Last: what is not in the list of live fields, whole sections included.
  ...rules(
    ['v1alpha1'],
    'drain-reboot',
    'no undo',
    `not among what Talos up to 1.13 takes over live: it reboots`,
    canApply,
    upTo13
  ),
  ...rules(['v1alpha1'], 'drain-reboot', 'no undo', unsaid, editing14, from14),
  ...documentImpact,
]
