const machined = 'siderolabs/talos internal/app/machined/pkg'

/** A controller of Talos, by its file: `k8s/kubelet_service.go`. Each acts on its part of a config as soon as it changes. */
export const controller = (file: string): string => `${machined}/controllers/${file}`

/** What Talos up to 1.13 takes over without a reboot. */
export const canApply = `${machined}/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)`

/** What runs once at each boot. */
export const bootTasks = `${machined}/runtime/v1alpha1/v1alpha1_sequencer_tasks.go`

const docs = (version: string, page: string): string => `https://docs.siderolabs.com/talos/${version}/${page}`
const editing = 'configure-your-talos-cluster/system-configuration/editing-machine-configuration'

/** Its list of what may be applied immediately. */
export const editing13 = docs('v1.13', editing)

/** Its list of what waits for a reboot, which says that it is not complete. */
export const editing14 = docs('v1.14', editing)

export const caRotation = docs('v1.13', 'security/ca-rotation')
export const upgrading = docs('v1.13', 'configure-your-talos-cluster/lifecycle-management/upgrading-talos')
export const systemVolumes = docs(
  'v1.13',
  'configure-your-talos-cluster/storage-and-disk-management/disk-management/system'
)
export const userVolumes = docs(
  'v1.13',
  'configure-your-talos-cluster/storage-and-disk-management/disk-management/user'
)
export const firewallDocs = docs('v1.13', 'networking/ingress-firewall')
export const extensionsDocs = docs(
  'v1.13',
  'build-and-extend-talos/custom-images-and-development/system-extensions'
)
