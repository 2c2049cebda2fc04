import { listAt, numberAt, objectAt, textAt } from '../problems.ts'
import { first, present, presentPath } from './rule.ts'
import type { Rule } from './rule.ts'

const admission: Rule['complaint'] = (classic) =>
  listAt(classic, 'cluster', 'apiServer', 'admissionControl').length > 0
    ? 'admission control plugin config is already set in v1alpha1 config'
    : undefined

const onlyTheNew = (kind: string): string =>
  `Please remove it and use only the new ${kind} document to avoid conflicts`

/** The same for what makes up Kubernetes. Source: pkg/machinery/config/types/k8s. */
export const kubernetesConflicts: Readonly<Record<string, Rule>> = {
  KubeletConfig: {
    since: 14,
    complaint: present(
      'kubelet config is already set in v1alpha1 config (.machine.kubelet)',
      'machine',
      'kubelet'
    ),
  },
  KubeCredentialProviderConfig: {
    since: 14,
    complaint: present(
      'cannot use KubeCredentialProviderConfig with legacy kubelet configuration (.machine.kubelet)',
      'machine',
      'kubelet'
    ),
  },
  KubeNodeConfig: {
    since: 14,
    complaint: first(
      presentPath('cluster.allowSchedulingOnControlPlanes'),
      presentPath('cluster.allowSchedulingOnMasters'),
      presentPath('machine.kubelet.skipNodeRegistration'),
      presentPath('machine.kubelet.registerWithFQDN'),
      presentPath('machine.kubelet.nodeIP'),
      presentPath('machine.nodeLabels'),
      presentPath('machine.nodeAnnotations'),
      presentPath('machine.nodeTaints')
    ),
  },
  KubeClusterConfig: {
    since: 14,
    complaint: first(
      (classic) =>
        textAt(classic, 'cluster', 'clusterName') === ''
          ? undefined
          : `cluster name is already set in the v1alpha1 config (.cluster.clusterName). ${onlyTheNew('KubeClusterConfig')}`,
      present(
        `cluster endpoint is already set in the v1alpha1 config (.cluster.controlPlane.endpoint). ${onlyTheNew('KubeClusterConfig')}`,
        'cluster',
        'controlPlane',
        'endpoint'
      )
    ),
  },
  KubeAPIServerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-apiserver config is already set in v1alpha1 config (.cluster.apiServer)',
        'cluster',
        'apiServer'
      ),
      (classic) =>
        numberAt(classic, 'cluster', 'controlPlane', 'localAPIServerPort') === 0
          ? undefined
          : 'kube-apiserver API port is already set in v1alpha1 config (.cluster.controlPlane.localAPIServerPort)'
    ),
  },
  KubeAPIServerCAConfig: {
    since: 14,
    complaint: present('kube-apiserver CA is already set in v1alpha1 config (.cluster.ca)', 'cluster', 'ca'),
  },
  KubeAggregatorCAConfig: {
    since: 14,
    complaint: present(
      'kube-apiserver aggregator CA is already set in v1alpha1 config (.cluster.aggregatorCA), please remove it and use the new KubeAggregatorCAConfig document instead',
      'cluster',
      'aggregatorCA'
    ),
  },
  KubeServiceAccountConfig: {
    since: 14,
    complaint: present(
      'service account is already set in v1alpha1 config (.cluster.serviceAccount)',
      'cluster',
      'serviceAccount'
    ),
  },
  KubeEtcdEncryptionConfig: {
    since: 14,
    complaint: (classic) =>
      textAt(classic, 'cluster', 'secretboxEncryptionSecret') === '' &&
      textAt(classic, 'cluster', 'aescbcEncryptionSecret') === ''
        ? undefined
        : 'etcd encryption config is already set in v1alpha1 config',
  },
  KubeAdmissionControlConfig: { since: 14, complaint: admission },
  // It looks at admission control, too.
  KubeAuthorizerConfig: { since: 14, complaint: admission },
  KubeAuditPolicyConfig: {
    since: 14,
    complaint: (classic) =>
      Object.keys(objectAt(classic, 'cluster', 'apiServer', 'auditPolicy')).length > 0
        ? 'audit policy config is already set in v1alpha1 config'
        : undefined,
  },
  KubeControllerManagerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-controller-manager config is already set in v1alpha1 config (.cluster.controllerManager)',
        'cluster',
        'controllerManager'
      ),
      present(
        'kube-controller-manager config is already set in v1alpha1 config (.machine.controlplane.controllerManager)',
        'machine',
        'controlPlane',
        'controllerManager'
      )
    ),
  },
  KubeSchedulerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-scheduler config is already set in v1alpha1 config (.cluster.scheduler)',
        'cluster',
        'scheduler'
      ),
      present(
        'kube-scheduler config is already set in v1alpha1 config (.machine.controlplane.scheduler)',
        'machine',
        'controlPlane',
        'scheduler'
      )
    ),
  },
  KubeProxyConfig: {
    since: 14,
    complaint: present(
      "cluster proxy config in v1alpha1 config (.machine.cluster.proxy) can't be used with KubeProxyConfig document, please remove it to avoid conflicts",
      'cluster',
      'proxy'
    ),
  },
  KubeCoreDNSConfig: {
    since: 14,
    complaint: present(
      'CoreDNS config is already set in v1alpha1 config (.cluster.coreDNS)',
      'cluster',
      'coreDNS'
    ),
  },
  KubeNetworkConfig: {
    since: 14,
    complaint: present(
      `cluster network config is already set in the v1alpha1 config (.machine.cluster.network). ${onlyTheNew('KubeNetworkConfig')}`,
      'cluster',
      'network'
    ),
  },
  KubeFlannelCNIConfig: {
    since: 14,
    complaint: present(
      "cluster network config in v1alpha1 config (.machine.cluster.network) can't be used with KubeFlannelCNIConfig document, please remove it to avoid conflicts",
      'cluster',
      'network'
    ),
  },
  KubePrismConfig: {
    since: 14,
    complaint: present(
      "KubePrism config in v1alpha1 config (.machine.features.kubePrism) can't be used with KubePrismConfig document, please remove it to avoid conflicts",
      'machine',
      'features',
      'kubePrism'
    ),
  },
  KubeTalosAPIAccessConfig: {
    since: 14,
    complaint: presentPath('machine.features.kubernetesTalosAPIAccess'),
  },
}
