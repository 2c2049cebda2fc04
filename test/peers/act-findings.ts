import { readNodes } from '../../lab/read-nodes.ts'
import type { WorkflowRun } from './act-run.ts'
import type { ActWorld } from './act-world.ts'
import type { Judgement } from './peer.ts'

/** What must be so, and whether it is. */
export type Findings = Readonly<Record<string, boolean>>

export const judged = (findings: Findings, { said }: WorkflowRun): Judgement => {
  const wrong = Object.entries(findings).flatMap(([what, holds]) => (holds ? [] : [what]))
  return { accepted: wrong.length === 0, said: `not so: ${wrong.join('; ')}\n${said.slice(-1500)}` }
}

/** Refused as the findings say; anything else is no refusal. */
export const refused = (findings: Findings, run: WorkflowRun): Judgement => {
  const { accepted, said } = judged(findings, run)
  return { accepted: !accepted, said }
}

/** Every step that the workflow names ran, and all but the last well. */
export const ranAs = (run: WorkflowRun, job: string, names: readonly string[], result: string): Findings => ({
  [`the job ended with ${result}`]:
    run.jobs[`${job}/${job}`] === result && Object.keys(run.jobs).length === 1,
  'act says the same': (run.code === 0) === (result === 'success'),
  [`its steps ran, the last one to ${result}`]:
    JSON.stringify(Object.entries(run.steps)) ===
    JSON.stringify(names.map((name, i) => [name, i === names.length - 1 ? result : 'success'])),
})

/** All that nodes keep, by what they answer and by what is on their disks. */
export const kept = async ({ fleet }: ActWorld): Promise<string> => {
  const disks = fleet.talos.nodes.map(({ machine }) => Buffer.from(machine.persistent?.bytes ?? []))
  return JSON.stringify([await readNodes(fleet.talos), disks.map((bytes) => bytes.toString('base64'))])
}

export const nodesRun = async ({ fleet }: ActWorld, commit: string): Promise<Findings> => {
  const now = `of commit ${commit.slice(0, 7)}, on disk as it runs, vm.max_map_count 262144, kubelet healthy`
  const lines = await readNodes(fleet.talos)
  return { 'each node runs what was merged': lines.length === 2 && lines.every((line) => line.endsWith(now)) }
}

export const forgeIsKept = ({ forge }: ActWorld): Findings => ({
  'the forge was asked as its description allows': forge.violations.length === 0,
})

/** act hides what it was given or told to hide, as a runner does: what is left would be read by everybody. */
export const logIsClean = ({ fleet }: ActWorld, { said }: WorkflowRun): Findings => {
  const values = [...fleet.secrets].filter(([name]) => !/certs\/\w+\/crt$/.test(name))
  return {
    'the log holds no secret': values.length > 5 && values.every(([, value]) => !said.includes(value)),
  }
}
