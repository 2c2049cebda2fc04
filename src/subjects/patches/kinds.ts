/**
 * Every document kind of Talos 1.9 to 1.14 with its fields, each after the minor that brought it.
 * Source: siderolabs/talos pkg/machinery/config/schemas at the tags of each minor; ImageVerificationConfig, which the
 * schemas leave out, from its Go type.
 */
const table: Readonly<Record<string, string>> = {
  BGPInstanceConfig:
    '14 advertise importRoutes installRoutes localASN maxPaths multipath name neighbors routeSource routerID vrf',
  BlackholeRouteConfig: '13 metric name',
  BondConfig:
    '12 adActorSysPrio adLACPActive adSelect adUserPortKey addresses allSlavesActive arpAllTargets arpInterval arpIpTargets arpValidate bondMode downdelay failOverMac hardwareAddr lacpRate links lpInterval miimon minLinks missedMax mtu multicast name nsIp6Targets numPeerNotif packetsPerSlave peerNotifDelay primaryReselect resendIGMP routes tlbLogicalLb up updelay useCarrier xmitHashPolicy',
  BridgeConfig: '12 addresses hardwareAddr links mtu multicast name routes stp up vlan',
  CRIBaseRuntimeSpecConfig: '14 overrides',
  CRICustomizationConfig: '14 content name',
  ContainerConfig:
    '14 args dependsOn entrypoint environment image mounts name network resources runAs security workingDir',
  DHCPv4Config: '12 clientIdentifier duidRaw ignoreHostname name routeMetric; 14 ignoreRoutes',
  DHCPv6Config: '12 clientIdentifier duidRaw ignoreHostname name routeMetric',
  DiscoveryIdentityConfig: '14 clusterID clusterSecret',
  DiscoveryServiceConfig: '14 endpoint name',
  DummyLinkConfig: '12 addresses hardwareAddr mtu multicast name routes up',
  EnvironmentConfig: '13 variables',
  EtcFileConfig: '14 contents mode name',
  EthernetConfig: '10 channels features name rings; 12 wakeOnLan',
  EventSinkConfig: '9 endpoint',
  ExistingVolumeConfig: '11 discovery mount name; 14 scrub trim',
  ExtensionServiceConfig: '9 configFiles environment name',
  ExternalVolumeConfig: '13 filesystemType mount name',
  FilesystemScrubConfig: '14 interval',
  FilesystemTrimConfig: '14 interval',
  HCloudVIPConfig: '12 apiToken link name',
  HTTPProbeConfig: '14 failureThreshold interval name timeout url',
  HostnameConfig: '12 auto hostname',
  ImageCacheConfig: '14 local',
  ImageVerificationConfig: '13 rules',
  KernelModuleConfig: '14 name parameters',
  KmsgLogConfig: '9 name url',
  KubeAPIServerCAConfig: '14 acceptedCAs issuingCA',
  KubeAPIServerConfig: '14 apiPort certExtraSANs env extraArgs image resources startupProbes',
  KubeAdmissionControlConfig: '14 configuration name',
  KubeAggregatorCAConfig: '14 acceptedCAs issuingCA',
  KubeAuditPolicyConfig: '14 configuration',
  KubeAuthenticationConfig: '14 configuration',
  KubeAuthorizerConfig: '14 name type webhook',
  KubeClusterConfig: '14 clusterName endpoint',
  KubeControllerManagerConfig: '14 enabled env extraArgs image resources',
  KubeCoreDNSConfig: '14 enabled image',
  KubeCredentialProviderConfig: '14 configuration',
  KubeEtcdEncryptionConfig: '14 config',
  KubeExternalManifestConfig: '14 headers name url',
  KubeFlannelCNIConfig:
    '14 backendExtraConfig backendMTU backendPort backendType extraArgs kubeNetworkPoliciesEnabled resources',
  KubeInlineManifestConfig: '14 manifest name',
  KubeNetworkConfig: '14 dnsDomain nodeCIDRMaskSizeIPv4 nodeCIDRMaskSizeIPv6 podSubnets serviceSubnets',
  KubeNodeConfig: '14 annotations labels nodeIP registerWithFQDN skipNodeRegistration taints',
  KubePrismConfig: '14 port tlsServerName',
  KubeProxyConfig: '14 config enabled extraArgs image mode resources',
  KubeSchedulerConfig: '14 config enabled env extraArgs image resources',
  KubeServiceAccountConfig: '14 accepted issuer',
  KubeSpanConfig:
    '13 advertiseKubernetesNetworks allowDownPeerBypass enabled filters harvestExtraEndpoints mtu',
  KubeSpanEndpointsConfig: '9 extraAnnouncedEndpoints',
  KubeStaticPodConfig: '14 name pod',
  KubeTalosAPIAccessConfig: '14 allowedKubernetesNamespaces allowedRoles',
  KubeletConfig: '14 clusterDNS config defaultRuntimeSeccompProfileEnabled extraArgs image',
  LVMLogicalVolumeConfig: '14 mirrors name provisioning stripes type',
  LVMVolumeGroupConfig: '14 name provisioning',
  Layer2VIPConfig: '12 link name',
  LinkAliasConfig: '12 name selector',
  LinkConfig: '12 addresses mtu multicast name routes up',
  NetworkDefaultActionConfig: '9 ingress',
  NetworkRuleConfig: '9 ingress name portSelector',
  OOMConfig: '12 cgroupRankingExpression sampleInterval strictCgroupClassOrdering triggerExpression',
  PCIDriverRebindConfig: '10 name targetDriver',
  RAIDArrayConfig: '14 level metadata name provisioning',
  RawVolumeConfig: '11 encryption name provisioning',
  RegistryAuthConfig: '12 auth identityToken name password username',
  RegistryMirrorConfig: '12 endpoints name skipFallback',
  RegistryTLSConfig: '12 ca clientIdentity insecureSkipVerify name',
  ResolverConfig: '12 nameservers searchDomains; 14 hostDNS',
  RoutingRuleConfig: '13 action dst fwMark fwMask iifName name oifName src table',
  SecurityProfileConfig: '14 workloadIsolation',
  SideroLinkConfig: '9 apiUrl; 10 uniqueToken',
  StaticHostConfig: '12 hostnames name',
  SwapVolumeConfig: '11 encryption name provisioning',
  SysctlConfig: '14 params',
  SysfsConfig: '14 params',
  TCPProbeConfig: '13 endpoint failureThreshold interval name timeout',
  TimeSyncConfig: '12 bootTimeout enabled ntp ptp',
  TrustedRootsConfig: '9 certificates name',
  UdevRulesConfig: '14 rules',
  UnattendedInstallConfig: '14 installer provisioning reboot',
  UserVolumeConfig: '10 encryption filesystem name provisioning; 12 volumeType; 13 mount; 14 scrub trim',
  VLANConfig: '12 addresses mtu multicast name parent routes up vlanID vlanMode',
  VRFConfig: '13 addresses hardwareAddr links mtu multicast name routes table up',
  VethConfig: '14 addresses mtu multicast name peer routes up',
  VolumeConfig: '9 name provisioning; 11 encryption; 13 mount; 14 filesystem scrub trim',
  WatchdogTimerConfig: '9 device timeout',
  WireguardConfig: '12 addresses firewallMark listenPort mtu multicast name peers privateKey routes up',
  ZswapConfig: '11 maxPoolPercent shrinkerEnabled',
}

export type Kind = { readonly since: number; readonly fields: ReadonlyMap<string, number> }

/** Undefined for a kind that no known minor has. */
export const kindOf = (name: string): Kind | undefined => {
  if (!Object.hasOwn(table, name)) return undefined
  const fields = (table[name] ?? '').split('; ').flatMap((part) => {
    const [minor, ...names] = part.split(' ')
    return names.map((field) => [field, Number(minor)] as const)
  })
  return { since: Math.min(...fields.map(([, minor]) => minor)), fields: new Map(fields) }
}

/** Known names, for did-you-mean. */
export const kindNames: readonly string[] = Object.keys(table)

const names = (text: string): readonly string[] => text.split(' ')

/** Fields of the classic document; the same in every minor. Deeper ones are left to Talos. */
export const classicFields: Readonly<Record<string, readonly string[]>> = {
  '': names('version debug persist machine cluster'),
  machine: names(
    'type token ca acceptedCAs certSANs controlPlane kubelet pods network disks install files env time sysctls sysfs registries systemDiskEncryption features udev logging kernel seccompProfiles baseRuntimeSpecOverrides nodeLabels nodeAnnotations nodeTaints'
  ),
  cluster: names(
    'id secret controlPlane clusterName network token aescbcEncryptionSecret secretboxEncryptionSecret ca acceptedCAs aggregatorCA serviceAccount apiServer controllerManager proxy scheduler discovery etcd coreDNS externalCloudProvider extraManifests extraManifestHeaders inlineManifests adminKubeconfig allowSchedulingOnControlPlanes allowSchedulingOnMasters'
  ),
}
