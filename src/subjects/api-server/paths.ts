export const clusterConfiguration = 'kubeadm/cluster-configuration.yaml'
export const manifest = 'etc/kubernetes/manifests/kube-apiserver.yaml'
export const running = 'running/kube-apiserver.yaml'
/** kubeadm applies it at every upgrade: https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/control-plane-flags/#patches */
export const kubeadmPatch = 'etc/kubernetes/patches/kube-apiserver0+merge.yaml'
/** Changes with the policy, because a policy is read at start only and no flag changes with it. */
export const policyAnnotation = 'plumbline.dev/audit-policy-sha256'
