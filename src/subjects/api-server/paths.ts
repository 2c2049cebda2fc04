import { manifestPath, runningPath } from '../kubeadm/paths.ts'

export const program = 'kube-apiserver'
export const manifest = manifestPath(program)
export const running = runningPath(program)
/** kubeadm applies it at every upgrade: https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/control-plane-flags/#patches */
export const kubeadmPatch = 'etc/kubernetes/patches/kube-apiserver0+merge.yaml'
/** Changes with the policy, because a policy is read at start only and no flag changes with it. */
export const policyAnnotation = 'plumbline.dev/audit-policy-sha256'
