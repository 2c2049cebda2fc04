import { loadConfig } from '../../../lab/talos/config/load-config.ts'
import type { MachineDocument } from '../../../lab/talos/config/machine-document.ts'

export const newest = ['v1.9.6', 'v1.10.9', 'v1.11.6', 'v1.12.11', 'v1.13.9', 'v1.14.0'] as const

/** A worker's config that every minor takes. The CA is no real one: nobody looks into it. */
export const worker = `version: v1alpha1
machine:
  type: worker
  token: abcdef.0123456789abcdef
  ca:
    crt: Y2VydGlmaWNhdGU=
  install:
    disk: /dev/sda
cluster:
  controlPlane:
    endpoint: https://10.0.20.50:6443
`

export const load = (text: string, version = 'v1.13.9'): readonly MachineDocument[] => {
  const loaded = loadConfig(Buffer.from(text), version)
  if ('error' in loaded) throw new Error(loaded.error)
  return loaded.documents
}

export const refusal = (text: string, version: string): string => {
  const loaded = loadConfig(Buffer.from(text), version)
  return 'error' in loaded ? loaded.error : 'accepted'
}
