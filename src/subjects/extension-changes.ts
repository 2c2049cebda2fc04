import type { Severity } from '../fleet/diagnostic.ts'

/** What a Talos minor changes about the system extensions that a capability stands for. */
export type ExtensionChange = {
  readonly capability: string
  readonly minor: number
  /** What to do about it on the way up; absent where there is nothing. */
  readonly up?: { readonly severity: Severity; readonly text: string }
  /** What is lost on the way back below `minor`. */
  readonly back?: string
}

/** Sources: siderolabs/extensions, branches release-1.9 to release-1.14; docs.siderolabs.com, NVIDIA guides. */
const table: readonly ExtensionChange[] = [
  {
    capability: 'nfs-client',
    minor: 12,
    back: 'there is no nfs-utils extension before Talos 1.12: mounts that need locking (NFSv3) fail',
  },
  {
    capability: 'nvidia-gpu',
    minor: 12,
    up: {
      severity: 'note',
      text: 'the LTS driver goes from 535 to 580 and passes the production driver (570): kernel module and toolkit must stay on one track',
    },
  },
  {
    capability: 'nvidia-gpu',
    minor: 13,
    up: {
      severity: 'warning',
      text: 'remove the nvidia-device-plugin release and the RuntimeClass nvidia before this upgrade, then use gpu-operator v26.3.1 or newer with driver and toolkit off (CDI is on by default)',
    },
  },
  {
    capability: 'iscsi',
    minor: 11,
    up: { severity: 'note', text: 'iscsi-tools goes from v0.1.0 to v0.2.0' },
  },
  {
    capability: 'iscsi',
    minor: 14,
    up: {
      severity: 'warning',
      text: 'workload isolation, on in newly generated configs, breaks the in-tree iSCSI volume plugin: use a CSI driver',
    },
  },
]

/** What happens to a capability's extensions between two Talos minors, either way. */
export const extensionChanges = (
  capability: string,
  from: number,
  to: number
): readonly { readonly minor: number; readonly severity: Severity; readonly text: string }[] =>
  table
    .filter((change) => change.capability === capability)
    .flatMap(({ minor, up, back }) => {
      if (from < minor && minor <= to && up !== undefined) return [{ minor, ...up }]
      if (to < minor && minor <= from && back !== undefined)
        return [{ minor, severity: 'error' as const, text: back }]
      return []
    })
