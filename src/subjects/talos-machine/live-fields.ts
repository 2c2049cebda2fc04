/**
 * Fields of v1alpha1 that Talos up to 1.13 takes over while it runs. A change anywhere else in v1alpha1 reboots the
 * node (or is refused where the caller forbids that); other documents are not looked at. Same list from 1.9 to 1.13.
 * Source: siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate).
 */
const liveFields: readonly string[] = [
  'debug',
  'cluster',
  ...[
    'ca',
    'acceptedCAs',
    'time',
    'certSANs',
    'install',
    'network',
    'sysfs',
    'sysctls',
    'logging',
    'controlPlane',
    'kubelet',
    'kernel',
    'registries',
    'pods',
    'seccompProfiles',
    'nodeAnnotations',
    'nodeLabels',
    'nodeTaints',
    'features.kubernetesTalosAPIAccess',
    'features.kubePrism',
    'features.hostDNS',
    'features.imageCache',
    'features.nodeAddressSortAlgorithm',
  ].map((field) => `machine.${field}`),
].map((field) => `v1alpha1.${field}`)

/** Last Talos minor that reboots by itself for a config change; from the next one on, it never does. */
export const lastThatReboots = 13

/** Whether a field of v1alpha1, such as `v1alpha1.machine.env`, is outside of what Talos up to 1.13 takes over live. */
export const rebootsForField = (field: string): boolean =>
  !liveFields.some((live) => field === live || field.startsWith(`${live}.`) || field.startsWith(`${live}[`))
