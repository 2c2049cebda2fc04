import type { Forge } from '../ports.ts'
import type { OutgoingGate } from '../report/outgoing-gate.ts'

/** The forge takes so many characters of a status. */
const descriptionLimit = 140

/** The same forge, where every byte that leaves passes the gate. */
export const gatedForge = (forge: Forge, gate: OutgoingGate): Forge => ({
  ...forge,
  upsertComment: (comment) =>
    forge.upsertComment({ ...comment, body: gate.report(comment.body, 'the comment') }),
  setStatus: (status) =>
    forge.setStatus({
      ...status,
      description: gate.words(status.description, 'the status').slice(0, descriptionLimit),
    }),
  recordDeployment: (deployment) =>
    forge.recordDeployment({
      ...deployment,
      description: gate.words(deployment.description, 'the deployment').slice(0, descriptionLimit),
    }),
})
