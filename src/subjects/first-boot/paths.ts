/** What a new machine is given. Source: https://docs.cloud-init.io/en/latest/reference/datasources/nocloud.html. */
export const userDataPath = 'first-boot/user-data.yaml'
export const metaDataPath = 'first-boot/meta-data.yaml'
export const networkConfigPath = 'first-boot/network-config.yaml'
/** What kubeadm is given there; it also stands inside of user-data. */
export const kubeadmPath = 'first-boot/kubeadm.yaml'

/** On the node, in memory: it holds the join token. */
export const kubeadmFile = '/run/plumbline/kubeadm.yaml'
/** Written last, so that it says that every step before it succeeded. */
export const markerFile = '/var/lib/plumbline/first-boot'
