import type { NodeProgress, Progress } from '../rollout/progress.ts'
import { spanWords } from './outcome-words.ts'

const phaseWords: Readonly<Record<NodeProgress['phase'], string>> = {
  waiting: 'waits for its turn',
  look: 'who is it',
  lock: 'taking its lock',
  recover: 'was anything left open',
  'look-again': 'looking at what it has',
  'ask-cluster': 'asking how the others are',
  'ask-checks': 'asking whether the checks hold still',
  'ask-tip': 'asking whether main has moved',
  'look-last': 'a last look before the write',
  cordon: 'cordoning',
  drain: 'draining',
  'yield-leadership': 'handing over the leadership of etcd',
  snapshot: 'keeping a copy of etcd',
  try: 'trying, with its undo armed',
  commit: 'writing for good',
  reboot: 'rebooting',
  verify: 'is it well',
  confirm: 'confirming',
  'read-back': 'reading back',
  record: 'writing its ledger',
  undo: 'taking it back',
  'verify-old': 'is it back and well',
  evidence: 'asking what went wrong',
  uncordon: 'uncordoning',
  unlock: 'giving up its lock',
  done: 'done',
}

/** What the engine tells of a node, in words: a phase that it entered, or how it ended. */
export const toldWords = (text: string): string =>
  Object.entries(phaseWords).find(([phase]) => phase === text)?.[1] ?? text

const stageWords: Readonly<Record<Progress['stage'], string>> = {
  new: 'starting',
  prestage: 'fetching what the nodes will need',
  before: 'looking at the cluster',
  tip: 'asking whether main has moved',
  nodes: 'at work',
  soak: 'watching the nodes that are done',
  gates: 'waiting for the checks',
  over: 'over',
}

const left = (deadline: number | undefined, now: number): string =>
  deadline === undefined ? '' : `${spanWords(deadline - now)} left`

/** One line for the run and one per node: phase, and the time until it must be over. `now` is monotonic milliseconds. */
export const progressLines = (progress: Progress, now: number): readonly string[] => {
  const width = Math.max(...progress.nodes.map(({ node }) => node.length), 'rollout'.length)
  const line = (name: string, words: string, time: string): string =>
    `${name.padEnd(width)}  ${words.padEnd(36)}${time}`.trimEnd()
  const atWork = progress.stage === 'nodes'
  return [
    line('rollout', stageWords[progress.stage], atWork ? '' : left(progress.deadline, now)),
    ...progress.nodes.map((each) => line(each.node, wordsOf(each), left(each.deadline, now))),
  ]
}

const wordsOf = ({ node: _, phase, why }: NodeProgress): string =>
  phase === 'done' && why !== undefined ? `done: ${why}`.slice(0, 100) : phaseWords[phase]
