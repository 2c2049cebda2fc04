/** kubeadm's ConfigMap, from which the next `kubeadm upgrade` writes the manifests anew. */
export const clusterConfigurationPath = 'kubeadm/cluster-configuration.yaml'

/** The static pod of a component, such as `kube-apiserver`. */
export const manifestPath = (program: string): string => `etc/kubernetes/manifests/${program}.yaml`

/** What the component's program was started with. */
export const runningPath = (program: string): string => `running/${program}.yaml`
