import { create } from '@bufbuild/protobuf'
import { Code, ConnectError } from '@connectrpc/connect'
import {
  ApplyConfigurationRequest_Mode as Mode,
  ApplyConfigurationResponseSchema,
} from '../../src/adapters/talos/proto/machine_pb.js'
import type {
  ApplyConfigurationRequest,
  ApplyConfigurationResponse,
} from '../../src/adapters/talos/proto/machine_pb.js'
import { activate, persist, startServices } from './boot.ts'
import { loadConfig } from './config/load-config.ts'
import { validateConfig } from './config/validate-config.ts'
import type { Machine } from './machine.ts'
import { inMaintenance } from './machine.ts'

/** ApplyConfiguration of the maintenance service that Talos had up to 1.12: internal/app/maintenance/server.go. */
export const applyInMaintenance = (
  machine: Machine,
  { data, mode, dryRun }: ApplyConfigurationRequest
): ApplyConfigurationResponse => {
  if (![Mode.REBOOT, Mode.AUTO, Mode.TRY].includes(mode))
    throw new ConnectError(
      `apply configuration --mode='${(Mode[mode] ?? String(mode)).replace('_', '-').toLowerCase()}' is not supported in maintenance mode`,
      Code.Unimplemented
    )
  const { version } = machine.slots.running
  const loaded = loadConfig(data, version)
  if ('error' in loaded) throw new ConnectError(`failed to parse config: ${loaded.error}`, Code.Unknown)
  const rejected = machine.faults.take('reject-config')
  const { warnings, error } = validateConfig(loaded.documents, {
    version,
    mode: machine.hardware.mode === 'metal-agent' ? 'metal' : machine.hardware.mode,
    installed: machine.installed,
  })
  const refusal = rejected?.message ?? error
  if (refusal !== undefined)
    throw new ConnectError(`configuration validation failed: ${refusal}`, Code.InvalidArgument)
  const config = { bytes: data, documents: loaded.documents }
  if (dryRun)
    return answer([], 'Dry run summary:\nNode is running in maintenance mode and does not have a config yet.')
  persist(machine, config)
  activate(machine, config)
  if (!inMaintenance(machine)) {
    machine.installed = true
    startServices(machine)
  }
  return answer([...warnings], '')
}

const answer = (warnings: string[], modeDetails: string): ApplyConfigurationResponse =>
  create(ApplyConfigurationResponseSchema, { messages: [{ warnings, modeDetails }] })
