import type { Machine } from './machine.ts'
import { hostnameOf } from './machine.ts'
import { servicesOf } from './services.ts'

const at = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** What the kernel's log holds, a line each, as machined prints it. */
export const dmesgOf = (machine: Machine): readonly string[] => {
  const { started, stage } = machine.boot
  const line = (offset: number, text: string): string => `user: warning: [${at(started + offset)}]: ${text}\n`
  return [
    `kern:  notice: [${at(started)}]: Linux version 6.18.5-talos\n`,
    line(100, `[talos] task startMachined (1/1): done, ${machine.image.version}`),
    line(200, `[talos] setting hostname {"hostname": "${hostnameOf(machine)}"}`),
    ...servicesOf(machine).map(({ id, state, message }, i) =>
      line(300 + i, `[talos] service[${id}](${state}): ${message}`)
    ),
    line(400, `[talos] machine is ${stage}`),
  ]
}

/** What a service logged; undefined where there is no such service. */
export const logOf = (machine: Machine, id: string): readonly string[] | undefined => {
  const service = servicesOf(machine).find((known) => known.id === id)
  return service === undefined
    ? undefined
    : [
        `${at(machine.boot.started + 300)} starting ${id}\n`,
        `${at(machine.boot.started + 400)} ${service.message}\n`,
      ]
}
