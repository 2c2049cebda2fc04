/** Read by `--config-dir` after /var/lib/kubelet/config.yaml, which `kubeadm upgrade` writes anew (C35, I19). */
export const dropInFolder = 'etc/kubernetes/kubelet.conf.d'
export const dropInFile = `${dropInFolder}/90-plumbline.conf`
/** KUBELET_EXTRA_ARGS, which kubeadm's unit reads after its own flags. */
export const environmentFile = 'etc/default/kubelet'
export const unitFile = 'etc/systemd/system/kubelet.service.d/20-shutdown.conf'
/**
 * What the running kubelet answers under the names of the settings: fields from /configz, `extraArgs` from its command
 * line, `stopTimeoutSeconds` from the service manager.
 */
export const running = 'running/kubelet.yaml'
