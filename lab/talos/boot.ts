import {
  PhaseEventSchema,
  PhaseEvent_Action as PhaseAction,
  SequenceEventSchema,
  SequenceEvent_Action as Action,
  TaskEventSchema,
  TaskEvent_Action as TaskAction,
} from '../../src/adapters/talos/proto/events_pb.js'
import { joinEtcd } from './etcd.ts'
import { pause } from './faults.ts'
import type { Config, Machine, Stage } from './machine.ts'
import { cmdline } from './facts.ts'
import { decode, inMaintenance, makeBoot, versionOf } from './machine.ts'
import { machineConfig, refresh } from './resources.ts'
import { changeService, settleServices } from './services.ts'
import { bootLines } from './state/journal.ts'
import { loadModules } from './state/kernel.ts'
import { settingsOf } from './state/settings.ts'
import { boot as bootSlots } from './state/upgrade.ts'
import { atLeast } from './version.ts'

/** Makes a config the one that runs. */
export const activate = (machine: Machine, config: Config): void => {
  const { boot, faults } = machine
  const before = boot.active
  boot.active = config
  boot.store.set(machineConfig('v1alpha1', config, versionOf(machine)))
  // What a config does to a node lasts as long as the config does.
  if (before !== undefined && !sameBytes(before.bytes, config.bytes)) {
    for (const id of boot.broken) changeService(machine, id, 'running')
    boot.broken.clear()
    boot.cutOff = faults.take('cut-off-config') !== undefined
    const unhealthy = faults.take('unhealthy-config')
    if (unhealthy !== undefined)
      void later(machine, unhealthy.milliseconds, () => {
        if (boot.active !== config) return
        boot.broken.add(unhealthy.service)
        changeService(machine, unhealthy.service, 'failed')
      })
  }
  boot.modules = loadModules(boot.modules, settingsOf(config.documents))
  tell(machine)
}

/** Makes a config the one that the next boot uses. */
export const persist = (machine: Machine, config: Config): void => {
  machine.persistent = config
  // Talos 1.9 keeps no resource for what is on the disk.
  if (atLeast(versionOf(machine), '1.10.0'))
    machine.boot.store.set(machineConfig('persistent', config, versionOf(machine)))
}

/** Ends a running try without going back. */
export const cancelTry = ({ boot }: Machine): void => {
  clearTimeout(boot.rollback?.timer)
  boot.rollback = undefined
}

/** Goes back to what runs now when the time is up. */
export const armTry = (machine: Machine, milliseconds: number): void => {
  const { boot } = machine
  const back = boot.active
  cancelTry(machine)
  if (back === undefined) return
  const revert = (): void => {
    cancelTry(machine)
    if (machine.boot === boot) activate(machine, back)
  }
  boot.rollback = { timer: setTimeout(revert, milliseconds), revert }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Does something after a while unless the boot is over by then. */
export const later = async (machine: Machine, milliseconds: number, act: () => void): Promise<void> => {
  const { boot } = machine
  if (!(await pause(milliseconds, boot.over.signal)) || machine.boot !== boot) return
  act()
  tell(machine)
}

/** Brings everything that depends on a node's state in line with it. */
export const tell = (machine: Machine): void => {
  settleServices(machine)
  refresh(machine)
  for (const listener of machine.changed) listener()
}

export const enter = (machine: Machine, stage: Stage): void => {
  machine.boot.stage = stage
  refresh(machine)
}

/** Starts a computer that is off. The API answers when this returns. */
export const powerOn = async (machine: Machine): Promise<void> => {
  const boot = makeBoot()
  machine.boot = boot
  machine.slots = bootSlots(machine.slots)
  const sequence = (name: string, action: Action): void =>
    boot.events.publish(SequenceEventSchema, { sequence: name, action })
  sequence('initialize', Action.START)
  const kernel = boot.journals.of('kernel')
  const { name } = machine.hardware
  for (const line of bootLines({ version: versionOf(machine), cmdline, hostname: name }, boot.started))
    kernel.append(line)
  enter(machine, 'booting')
  if (!(await pause(machine.timing.boot, boot.over.signal))) return
  sequence('initialize', Action.STOP)
  if (machine.persistent !== undefined) {
    // A newer Talos may read the same bytes otherwise.
    machine.persistent = decode(machine.persistent.bytes, versionOf(machine))
    persist(machine, machine.persistent)
    activate(machine, machine.persistent)
  }
  machine.up = true
  if (inMaintenance(machine)) {
    boot.events.publish(TaskEventSchema, { task: 'runningMaintenance', action: TaskAction.START })
    enter(machine, 'maintenance')
  } else startServices(machine)
  tell(machine)
}

/** From a config that is complete to services that are well. */
export const startServices = (machine: Machine): void => {
  const { events } = machine.boot
  events.publish(SequenceEventSchema, { sequence: 'boot', action: Action.START })
  enter(machine, 'booting')
  void later(machine, machine.timing.ready, () => {
    machine.boot.settled = true
    // Where etcd was bootstrapped, a control plane joins it by itself.
    if (machine.cluster.etcd.members.length > 0) joinEtcd(machine)
    machine.boot.stage = 'running'
    events.publish(SequenceEventSchema, { sequence: 'boot', action: Action.STOP })
  })
}

/** Cuts power: whatever runs is lost, connections break. */
export const powerOff = (machine: Machine): void => {
  cancelTry(machine)
  machine.up = false
  machine.boot.over.abort()
  for (const listener of machine.changed) listener()
}

const stages: Readonly<Record<Sequence, Stage>> = {
  reboot: 'rebooting',
  shutdown: 'shutting down',
  reset: 'resetting',
  upgrade: 'upgrading',
}

type Sequence = 'reboot' | 'shutdown' | 'reset' | 'upgrade'

/** Leaves by a sequence that has been answered already and never says that it ended; `whenOff` happens with the power off, before the next boot. */
export const leave = (
  machine: Machine,
  sequence: Sequence,
  {
    actor = '',
    back = true,
    whenOff,
  }: { readonly actor?: string; readonly back?: boolean; readonly whenOff?: () => void } = {}
): void => {
  const { boot } = machine
  boot.events.publish(SequenceEventSchema, { sequence, action: Action.START }, actor)
  enter(machine, stages[sequence])
  publishPhases(machine, phases.slice(0, -2), actor)
  void (async () => {
    if (!(await pause(machine.timing.shutdown, boot.over.signal)) || machine.boot !== boot) return
    publishPhases(machine, phases.slice(-2), actor)
    // What was said last still goes out.
    await pause(lastWords, boot.over.signal)
    powerOff(machine)
    whenOff?.()
    if (back) await powerOn(machine)
  })()
}

const lastWords = 10

/** What every way out does, phase by phase with its task: the sequencer's own names, the many unmounts left out. */
const phases: readonly (readonly [phase: string, task: string])[] = [
  ['cleanup', 'stopAllPods'],
  ['dbus', 'stopDBus'],
  ['stopServices', 'stopServicesForUpgrade'],
  ['umount', 'unmountPodMounts'],
  ['stopEverything', 'stopAllServices'],
  ['reboot', 'reboot'],
]

const publishPhases = ({ boot: { events } }: Machine, list: typeof phases, actor: string): void => {
  for (const [phase, task] of list) {
    events.publish(PhaseEventSchema, { phase, action: PhaseAction.START }, actor)
    events.publish(TaskEventSchema, { task, action: TaskAction.START }, actor)
    if (task === 'reboot') return
    events.publish(TaskEventSchema, { task, action: TaskAction.STOP }, actor)
    events.publish(PhaseEventSchema, { phase, action: PhaseAction.STOP }, actor)
  }
}
