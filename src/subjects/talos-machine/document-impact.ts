import type { ImpactRule } from '../impact.ts'
import { talosRules as rules } from '../talos-rule.ts'
import { bootTasks, controller, editing14, systemVolumes, userVolumes } from '../talos-sources.ts'

const environment =
  'services that run keep the environment they were started with, and removing unsets nothing'

/** Documents that no other subject answers for: Talos up to 1.13 never reboots for them, and 1.14 for nothing. */
export const documentImpact: readonly ImpactRule[] = [
  ...rules(
    ['HostnameConfig.auto'],
    'live',
    'undo',
    'the name stands beside it; alone it is made from the hardware',
    controller('network/hostname_config.go'),
    { kind: 'add' }
  ),
  ...rules(
    ['HostnameConfig'],
    'rebuild',
    'no undo',
    'another name is another node',
    controller('k8s/nodename.go')
  ),
  ...rules(
    ['StaticHostConfig'],
    'live',
    'undo',
    'Talos writes /etc/hosts anew; pods that run keep theirs',
    controller('network/etcfile.go')
  ),
  ...rules(
    ['KubeSpanConfig', 'KubeSpanEndpointsConfig'],
    'network',
    'undo',
    'the tunnels between the nodes are made anew',
    controller('kubespan/manager.go')
  ),
  ...rules(
    [
      'BridgeConfig',
      'DHCPv6Config',
      'DummyLinkConfig',
      'EthernetConfig',
      'HCloudVIPConfig',
      'VethConfig',
      'VRFConfig',
      'WireguardConfig',
      'BlackholeRouteConfig',
      'RoutingRuleConfig',
      'BGPInstanceConfig',
      'SideroLinkConfig',
    ],
    'network',
    'undo',
    'a wrong value loses the connection to the node until the change is taken back',
    controller('network/link_config.go')
  ),
  ...rules(
    ['TCPProbeConfig', 'HTTPProbeConfig'],
    'live',
    'undo',
    'probed at once',
    controller('network/probe_config.go')
  ),
  ...rules(
    ['KubePrismConfig'],
    'live',
    'undo',
    'the local load balancer of the API is made anew',
    controller('k8s/kubeprism.go')
  ),
  ...rules(
    ['KubeTalosAPIAccessConfig'],
    'live',
    'undo',
    'pods get or lose access to the Talos API',
    controller('kubeaccess/config.go')
  ),
  ...rules(
    ['KubeStaticPodConfig'],
    'live',
    'undo',
    'the kubelet starts, stops or replaces the static pod',
    controller('k8s/static_pod_config.go')
  ),
  ...rules(
    ['ImageCacheConfig'],
    'live',
    'undo',
    'asked at the next pull',
    controller('cri/image_cache_config.go')
  ),
  ...rules(
    ['ImageVerificationConfig'],
    'live',
    'undo',
    'judged at the next pull',
    controller('security/image_verification_config.go')
  ),
  ...rules(
    ['CRICustomizationConfig', 'CRIBaseRuntimeSpecConfig'],
    'service-restart',
    'undo',
    'Talos restarts containerd; containers that run keep what they were started with',
    controller('cri/service.go')
  ),
  ...rules(['EnvironmentConfig'], 'drain-reboot', 'no undo', environment, editing14),
  ...rules(
    ['UdevRulesConfig'],
    'live',
    'undo',
    'udev reads its rules anew and applies them to every device',
    controller('files/udev.go')
  ),
  ...rules(
    ['SysfsConfig'],
    'live',
    'undo',
    'written to /sys of the running kernel',
    controller('runtime/kernel_param_spec.go')
  ),
  ...rules(
    ['EtcFileConfig'],
    'live',
    'undo',
    'written below /etc at once; who read it before does not read it again',
    controller('files/etc_file_config.go')
  ),
  ...rules(
    ['TrustedRootsConfig'],
    'live',
    'undo',
    'written at once; a program that runs has read the old roots',
    controller('secrets/trusted_roots.go')
  ),
  ...rules(
    ['ExtensionServiceConfig'],
    'service-restart',
    'undo',
    'Talos restarts the service of the extension',
    controller('runtime/extension_service.go')
  ),
  ...rules(
    ['EventSinkConfig'],
    'live',
    'undo',
    'events go to the new place at once',
    controller('runtime/events_sink_config.go')
  ),
  ...rules(
    ['KmsgLogConfig'],
    'live',
    'undo',
    'kernel logs go to the new place at once',
    controller('runtime/kmsg_log_config.go')
  ),
  ...rules(
    ['WatchdogTimerConfig'],
    'live',
    'undo',
    'the watchdog is armed anew',
    controller('runtime/watchdog_timer_config.go')
  ),
  ...rules(['OOMConfig'], 'live', 'undo', 'judged at the next lack of memory', controller('runtime/oom.go')),
  ...rules(['ZswapConfig'], 'live', 'undo', 'set in the running kernel', controller('block/zswap_config.go')),
  ...rules(
    ['FilesystemTrimConfig'],
    'live',
    'undo',
    'unused blocks are given back on the new schedule',
    controller('block/volume_trim_schedule.go')
  ),
  ...rules(
    ['FilesystemScrubConfig'],
    'live',
    'undo',
    'file systems are checked on the new schedule',
    controller('block/fs_scrub_schedule.go')
  ),
  ...rules(
    ['SecurityProfileConfig'],
    'drain-reboot',
    'no undo',
    'the sandbox around containerd and every pod is made at boot',
    `${bootTasks} (sandboxd)`
  ),
  ...rules(
    ['VolumeConfig.*.provisioning'],
    'rebuild',
    'no undo',
    'the size and the place of a system volume are chosen when the node is installed',
    systemVolumes
  ),
  ...rules(
    ['VolumeConfig'],
    'drain-reboot',
    'no undo',
    'a system volume is unlocked and mounted at boot',
    editing14
  ),
  ...rules(
    ['UserVolumeConfig', 'RawVolumeConfig', 'SwapVolumeConfig'],
    'live',
    'no undo',
    'a partition is made on a disk with room, and stays',
    userVolumes,
    { kind: 'add' }
  ),
]
