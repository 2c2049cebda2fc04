import { create } from '@bufbuild/protobuf'
import { durationMs } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError } from '@connectrpc/connect'
import type { ApplyConfigurationRequest } from '../../src/adapters/talos/proto/machine_pb.js'
import {
  ApplyConfigurationRequest_Mode as Mode,
  ApplyConfigurationResponseSchema,
} from '../../src/adapters/talos/proto/machine_pb.js'
import type { ApplyConfigurationResponse } from '../../src/adapters/talos/proto/machine_pb.js'
import { activate, armTry, cancelTry, leave, persist, startServices } from './boot.ts'
import { configDiff, dryRunDiff } from './config/dry-run-diff.ts'
import { canApplyImmediate, withLiveOf } from './config/immediate.ts'
import { loadConfig } from './config/load-config.ts'
import type { MachineDocument } from './config/machine-document.ts'
import { classicOf } from './config/machine-document.ts'
import { validateConfig } from './config/validate-config.ts'
import { pause } from './faults.ts'
import { goDuration } from './go-duration.ts'
import type { Config, Machine } from './machine.ts'
import { inMaintenance, versionOf } from './machine.ts'
import { applyInMaintenance } from './apply-in-maintenance.ts'
import { atLeast, has } from './version.ts'

// From these on a node has one apply at a time, and its handler looks at the caller itself.
const oneAtATime = ['1.12.9', '1.13.3']
const looksItself = ['1.12.9', '1.13.0']

/** ApplyConfiguration with the checks in Talos's own order: internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go. */
export const applyConfiguration = async (
  machine: Machine,
  request: ApplyConfigurationRequest,
  roles: readonly string[]
): Promise<ApplyConfigurationResponse> => {
  const { version } = machine.slots.running
  if (inMaintenance(machine) && !atLeast(version, '1.13.0')) return applyInMaintenance(machine, request)
  if (machine.hardware.mode === 'metal-agent' && has(version, looksItself))
    throw new ConnectError('API is not implemented in agent mode', Code.Unimplemented)
  if (!has(version, oneAtATime)) return apply(machine, request, roles)
  const { boot } = machine
  if (boot.applying)
    throw new ConnectError('another apply configuration is already in progress', Code.FailedPrecondition)
  boot.applying = true
  try {
    if (boot.rebooting && !atLeast(version, '1.14.0'))
      throw new ConnectError(
        'configuration was already applied and node is rebooting, cannot apply more configuration changes until next reboot',
        Code.FailedPrecondition
      )
    return await apply(machine, request, roles)
  } finally {
    boot.applying = false
  }
}

const apply = async (
  machine: Machine,
  request: ApplyConfigurationRequest,
  roles: readonly string[]
): Promise<ApplyConfigurationResponse> => {
  const { version } = machine.slots.running
  const maintenance = inMaintenance(machine)
  if (!maintenance && !roles.includes('os:admin'))
    throw new ConnectError('not authorized', Code.PermissionDenied)
  // Even a dry run does this, and a call that is refused below.
  if (request.mode !== Mode.TRY) cancelTry(machine)

  const config = load(request.data, version)
  if (!maintenance && atLeast(version, '1.10.1') && classicOf(config.documents) === undefined)
    throw invalid(
      "the applied machine configuration doesn't contain v1alpha1 config, did you mean to patch the machine config instead?"
    )
  if (!maintenance && request.mode === Mode.REBOOT && atLeast(version, '1.14.0'))
    throw new ConnectError(
      'the REBOOT mode is not supported, please use AUTO or NO_REBOOT modes instead',
      Code.Unimplemented
    )
  const warnings = validate(machine, config.documents)

  const { mode, details, reason } = resolve(machine, config, request.mode)
  if (request.dryRun)
    return reply({
      mode,
      modeDetails: `Dry run summary:\n${details} (skipped in dry-run).\nConfig diff:\n\n${dryRunDiff(
        machine.boot.active?.documents ?? [],
        config.documents,
        version
      )}`,
    })
  const slow = machine.faults.take('slow', 'ApplyConfiguration')
  if (slow !== undefined) await pause(slow.milliseconds, machine.boot.over.signal)
  const suffix = store(machine, config, mode, request)
  return reply({ mode, warnings: [...warnings], modeDetails: details + suffix + reason })
}

const store = (
  machine: Machine,
  config: Config,
  mode: Mode,
  { tryModeTimeout }: ApplyConfigurationRequest
): string => {
  const wasWaiting = inMaintenance(machine)
  const ignored = machine.faults.take('ignore-config') !== undefined
  if (mode === Mode.TRY) {
    const milliseconds = tryModeTimeout === undefined ? 60_000 : durationMs(tryModeTimeout)
    armTry(machine, milliseconds)
    if (!ignored) activate(machine, config)
    return `\nThe config is applied in 'try' mode and will be automatically reverted back in ${goDuration(milliseconds)}`
  }
  const broken = machine.faults.take('broken-disk')
  if (broken !== undefined) throw new ConnectError(broken.message, Code.Unknown)
  persist(machine, config)
  if (mode === Mode.NO_REBOOT) activate(machine, config)
  if (mode === Mode.REBOOT) {
    machine.boot.rebooting = true
    leave(machine, 'reboot')
  }
  if (wasWaiting && !inMaintenance(machine)) {
    machine.installed = true
    startServices(machine)
  }
  return ''
}

const texts = {
  reboot: 'Applied configuration with a reboot',
  live: 'Applied configuration without a reboot',
  staged: 'Staged configuration to be applied after the next reboot',
}

/** The mode that will be used, what is said of it, and why it is no better one. */
const resolve = (
  machine: Machine,
  config: Config,
  asked: Mode
): { readonly mode: Mode; readonly details: string; readonly reason: string } => {
  const { version } = machine.slots.running
  const maintenance = inMaintenance(machine)
  const mode = maintenance && asked === Mode.REBOOT ? Mode.NO_REBOOT : asked
  const immediate = atLeast(version, '1.14.0') || maintenance ? undefined : notImmediate(machine, config)
  switch (mode) {
    case Mode.TRY:
    case Mode.NO_REBOOT:
      if (immediate !== undefined) throw invalid(immediate)
      return { mode, details: texts.live, reason: '' }
    case Mode.STAGED:
      return { mode, details: texts.staged, reason: '' }
    case Mode.AUTO:
      return immediate === undefined
        ? { mode: Mode.NO_REBOOT, details: texts.live, reason: '' }
        : { mode: Mode.REBOOT, details: texts.reboot, reason: `: ${immediate}` }
    case Mode.REBOOT:
      return { mode, details: texts.reboot, reason: '' }
    default: {
      const text = `incorrect mode '${String(mode)}'`
      throw atLeast(version, '1.14.0')
        ? invalid(text)
        : new ConnectError(`${text} specified for the apply config call`, Code.Unknown)
    }
  }
}

/** Why a change cannot be applied at once, with its diff, which holds secrets. Talos up to 1.13. */
const notImmediate = (machine: Machine, config: Config): string | undefined => {
  const old = machine.boot.active?.documents ?? []
  if (canApplyImmediate(old, config.documents)) return undefined
  const only = (documents: readonly MachineDocument[]): readonly MachineDocument[] =>
    documents.filter(({ kind }) => kind === 'v1alpha1')
  const before = only(old)
  const after = only(config.documents).map((document) => ({
    ...document,
    value: withLiveOf(classicOf(old) ?? {}, document.value),
  }))
  return `this config change can't be applied in immediate mode\ndiff:\n${configDiff(before, after, versionOf(machine))}`
}

const load = (data: Uint8Array, version: string): Config => {
  const loaded = loadConfig(data, version)
  if ('error' in loaded) throw invalid(loaded.error)
  return { bytes: data, documents: loaded.documents }
}

/** The warnings of a config that is valid. */
const validate = (machine: Machine, documents: readonly MachineDocument[]): readonly string[] => {
  const rejected = machine.faults.take('reject-config')
  if (rejected !== undefined) throw invalid(rejected.message)
  const { mode } = machine.hardware
  const { warnings, error } = validateConfig(documents, {
    version: versionOf(machine),
    mode: mode === 'metal-agent' ? 'metal' : mode,
    installed: machine.installed,
  })
  if (error !== undefined) throw invalid(error)
  return warnings
}

const reply = (message: {
  readonly mode: Mode
  readonly warnings?: string[]
  readonly modeDetails: string
}): ApplyConfigurationResponse => create(ApplyConfigurationResponseSchema, { messages: [message] })

const invalid = (text: string): ConnectError => new ConnectError(text, Code.InvalidArgument)
