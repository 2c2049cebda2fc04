import type { Schema } from '../fleet/schema/shape.ts'
import { accessSchema, sshdSchema, usersSchema } from './access/schema.ts'
import { capabilitiesSchema, gpuSchema } from './capabilities/schema.ts'
import { acknowledgeSchema, patchesSchema, varsSchema } from './escape-hatches/schema.ts'
import { filesSchema } from './files/schema.ts'
import { installSchema } from './install/schema.ts'
import { kernelSchema } from './kernel/schema.ts'
import { kubeletSchema } from './kubelet/schema.ts'
import { networkSchema } from './network/schema.ts'
import { annotationsSchema, labelsSchema, taintsSchema } from './node-metadata/schema.ts'
import { packagesSchema, unattendedUpgradesSchema } from './packages/schema.ts'
import { containerdSchema, registriesSchema } from './registries/schema.ts'
import { sysctlsSchema } from './sysctls/schema.ts'
import { journaldSchema, logindSchema, swapSchema, trimSchema } from './systemd/schema.ts'
import { timeSchema } from './time/schema.ts'

/** Every setting of a node, by its top-level key. */
export const settingSchemas: Readonly<Record<string, Schema>> = {
  network: networkSchema,
  registries: registriesSchema,
  containerd: containerdSchema,
  sysctls: sysctlsSchema,
  kernel: kernelSchema,
  kubelet: kubeletSchema,
  labels: labelsSchema,
  annotations: annotationsSchema,
  taints: taintsSchema,
  capabilities: capabilitiesSchema,
  gpu: gpuSchema,
  time: timeSchema,
  install: installSchema,
  packages: packagesSchema,
  unattendedUpgrades: unattendedUpgradesSchema,
  journald: journaldSchema,
  logind: logindSchema,
  swap: swapSchema,
  trim: trimSchema,
  sshd: sshdSchema,
  users: usersSchema,
  access: accessSchema,
  files: filesSchema,
  patches: patchesSchema,
  vars: varsSchema,
  acknowledge: acknowledgeSchema,
}
