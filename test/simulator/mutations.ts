import type { Rule } from './rules.ts'
import type { Focus } from './scenario.ts'

export type Edit = {
  /** From the root of the repository. */
  readonly file: string
  /** Occurs exactly once in the file. */
  readonly from: string
  readonly to: string
}

/** One rule switched off. The simulator must notice, or nobody would when it is lost by mistake. */
export type Mutation = {
  readonly name: string
  /** More than one where a second rule stands behind the first. */
  readonly edits: readonly Edit[]
  /** Any of these must be broken. */
  readonly breaks: readonly Rule[]
  /** Where it shows soonest. */
  readonly focus?: Focus
}

const arrives: Rule = 'a good change did not arrive'
const files = 'test/simulator/files-node.ts'
const talos = 'test/simulator/talos-node.ts'
const drivers = 'test/simulator/drivers.ts'

/** The node's own rules: of rollout.md's table, for the Ubuntu-like node and for Talos. */
const onTheNode: readonly Mutation[] = [
  {
    name: 'the timer is armed after the writes',
    edits: [
      { file: files, from: '  yield pace(world, node)\n  armTimer(world, node, run, seconds)\n', to: '' },
    ],
    breaks: ['I2 wholly old or wholly new at rest', 'no end'],
    focus: { kind: 'files', faults: ['apply-killed', 'runner-killed'] },
  },
  {
    name: 'no boot guard',
    edits: [{ file: files, from: 'node.guard = true', to: 'node.guard = false' }],
    breaks: ['I2 wholly old or wholly new at rest', 'I4 at rest the configuration is the confirmed one'],
    focus: { faults: ['node-reboots', 'runner-killed'] },
  },
  {
    name: 'the confirm is no compare-and-swap',
    edits: [
      {
        file: files,
        from: "if (open?.run !== run || open.state !== 'try') return ended('lost')",
        to: "if (open?.run !== run) return ended('lost')",
      },
    ],
    breaks: [
      'I2 wholly old or wholly new at rest',
      'I4 at rest the configuration is the confirmed one',
      'I5 success means new and confirmed',
      'confirmed after the undo',
    ],
    focus: { kind: 'files', impact: 'service-restart', faults: ['rolled-back-by-hand'] },
  },
  {
    name: 'no lock',
    edits: [
      {
        file: files,
        from: 'if (node.lock !== undefined && node.lock.run !== run) return node.lock.run',
        to: '',
      },
    ],
    breaks: ['I1 one writer at a time'],
    focus: { faults: ['second-runner'] },
  },
  {
    name: 'the lock is a lease that expires while its holder lives',
    edits: [
      {
        file: files,
        from: '  yield length\n  while (node.open?.run === run &&',
        to: '  yield 10_000\n  while (node.open?.run === `not ${run}` &&',
      },
    ],
    breaks: ['I1 one writer at a time'],
    focus: { faults: ['second-runner'] },
  },
  {
    name: 'the next run does not recover first',
    edits: [{ file: drivers, from: 'if (node.open === undefined) return false', to: 'return false' }],
    breaks: [arrives],
    focus: { faults: ['rollback-killed', 'second-runner', 'runner-killed', 'node-reboots', 'apply-killed'] },
  },
  {
    name: 'a rollback that was killed is not started again',
    edits: [
      {
        file: files,
        from: 'if (node.boot === boot && node.open !== undefined) startRollback(world, node, run)',
        to: '',
      },
    ],
    breaks: ['I2 wholly old or wholly new at rest', 'I4 at rest the configuration is the confirmed one'],
    focus: { faults: ['rollback-killed', 'runner-killed'] },
  },
  {
    name: 'the undo does not wait for the lock',
    edits: [
      {
        file: files,
        from: '  while (node.lock !== undefined && node.lock.run !== run) yield 1_000\n',
        to: '',
      },
    ],
    breaks: ['I1 one writer at a time'],
    focus: { kind: 'files', faults: ['rollback-killed', 'job-cancelled'] },
  },
  {
    name: 'the undo leaves alone what has not opened its record',
    edits: [{ file: drivers, from: 'else killUnit(node, applyName(run.id))', to: '' }],
    breaks: ['a report of something that is not so'],
    focus: { kind: 'files', impact: 'service-restart', faults: ['node-slow', 'job-cancelled'] },
  },
  {
    name: 'an older commit is taken',
    edits: [
      {
        file: 'src/rollout/judge-inspection.ts',
        from: 'if (isFurtherAhead(inspection, terms))',
        to: 'if (false)',
      },
    ],
    breaks: ['an older commit over a newer one'],
    focus: { faults: ['forge-stale', 'older-runner', 'merge'] },
  },
  {
    name: 'META does not say what is about to be made last',
    edits: [
      {
        file: talos,
        from: "node.open = { state: 'try', run, commit, to: wanted(world, commit, node.name), boots: 0 }",
        to: '',
      },
    ],
    breaks: [arrives, 'I4 at rest the configuration is the confirmed one'],
    focus: { faults: ['runner-killed', 'merge', 'link-drops'] },
  },
  {
    name: 'a reboot frees the lock of Talos',
    edits: [
      {
        file: talos,
        from: '(lock.boot === node.boot ? lock.uptime : 0)',
        to: '(lock.boot === node.boot ? lock.uptime : -lock.length)',
      },
    ],
    breaks: ['I1 one writer at a time'],
    focus: { faults: ['second-runner', 'node-reboots'] },
  },
  {
    name: 'a reading cancels the undo of Talos',
    edits: [
      {
        file: drivers,
        from: 'const seen = yield* call(world, node, () => ({\n      runs:',
        to: 'const seen = yield* call(world, node, () => ({\n      timer: (node.timer = undefined),\n      runs:',
      },
    ],
    breaks: ['I3 what runs is what is on disk at rest', 'confirmed after the undo'],
    focus: { faults: ['runner-killed'] },
  },
]

const before = 'src/rollout/before-nodes.ts'
const nodes = 'src/rollout/stage-nodes.ts'
const readings = 'src/rollout/stage-readings.ts'
const judge = 'src/rollout/judge-inspection.ts'
const begins = 'src/rollout/phases-before.ts'
const writes = 'src/rollout/phases-write.ts'
const ends = 'src/rollout/phases-end.ts'
const transaction = 'src/rollout/transaction.ts'
const batch = 'src/rollout/next-batch.ts'
const waves = 'src/rollout/waves.ts'

/** The engine's rules. */
const inTheEngine: readonly Mutation[] = [
  {
    name: 'the tip is not looked at',
    edits: [
      { file: nodes, from: '  const { answer } = event\n', to: "  const answer = { status: 'same' }\n" },
    ],
    breaks: ['started after main moved'],
    focus: { faults: ['merge'] },
  },
  {
    name: 'a tip that nobody knows counts as the same',
    edits: [{ file: nodes, from: "if (answer.status !== 'same')", to: 'if (false)' }],
    breaks: ['started after main moved'],
    focus: { faults: ['merge', 'forge-fails'] },
  },
  {
    name: 'quorum is not asked',
    edits: [{ file: before, from: 'task.outage || canRestart(etcd, task.node)', to: 'true' }],
    breaks: ['quorum broken by us'],
    focus: { faults: ['member-ill'] },
  },
  {
    name: 'quorum is half',
    edits: [{ file: 'src/rollout/quorum.ts', from: 'Math.floor(size / 2) + 1', to: 'Math.floor(size / 2)' }],
    breaks: ['quorum broken by us'],
    focus: { faults: ['member-ill'] },
  },
  {
    name: 'unknown counts as healthy',
    edits: [{ file: judge, from: "health?.status === 'healthy'", to: "health?.status !== 'unhealthy'" }],
    breaks: ['confirmed what does not work', 'went on past a node that was not well'],
    focus: { faults: ['link-drops', 'api-fails', 'member-ill'] },
  },
  {
    name: 'the first failure does not stop the run',
    edits: [
      { file: nodes, from: 'if (first !== undefined) return finish(', to: 'if (false) return finish(' },
    ],
    breaks: ['started after the first failure'],
  },
  {
    name: 'control planes go together',
    edits: [
      { file: batch, from: "task.role === 'control-plane' || ", to: '' },
      {
        file: waves,
        from: 'leaderLast.map(({ node }) => node), atOnce: 1',
        to: 'leaderLast.map(({ node }) => node), atOnce: 3',
      },
    ],
    breaks: ['two control planes disturbed at once'],
  },
  {
    name: 'storage goes together',
    edits: [
      { file: batch, from: 'task.storage || ', to: '' },
      { file: waves, from: "ofRole('worker', true), atOnce: 1", to: "ofRole('worker', true), atOnce: 3" },
    ],
    breaks: ['storage disturbed beside another node'],
  },
  {
    name: 'storage is not waited for',
    edits: [
      {
        file: readings,
        from: '    checks: checksOf(state.plan.policy, state.batch),\n',
        to: '    checks: [],\n',
      },
      {
        file: readings,
        from: 'const checks = checksOf(next.plan.policy,',
        to: 'const checks = ((..._: unknown[]) => [])(',
      },
    ],
    breaks: ['advanced past degraded storage'],
  },
  {
    name: 'the leader goes first',
    edits: [
      {
        file: waves,
        from: 'Number(isLeader(a, facts)) - Number(isLeader(b, facts))',
        to: 'Number(isLeader(b, facts)) - Number(isLeader(a, facts))',
      },
    ],
    breaks: ['leader was not last'],
  },
  {
    name: 'the leader does not yield',
    edits: [
      {
        file: begins,
        from: "(step !== 'yield-leadership' || canYield)",
        to: "step !== 'yield-leadership'",
      },
    ],
    breaks: ['leader disturbed while another could lead'],
  },
  {
    name: 'the leader yields before the others are asked',
    edits: [
      {
        file: 'src/rollout/budgets.ts',
        from: '...askedAgain, ...yields',
        to: '...yields, ...askedAgain',
      },
    ],
    breaks: ['leader disturbed while another could lead'],
    focus: { impact: 'drain-reboot', faults: ['node-reboots', 'hand-edited'] },
  },
  {
    name: 'checks are not asked again before the write',
    edits: [
      { file: begins, from: "(step !== 'ask-checks' || checks.length > 0)", to: "step !== 'ask-checks'" },
    ],
    breaks: ['advanced past degraded storage'],
    focus: { impact: 'drain-reboot', storage: true, faults: ['storage-degrades', 'drain-blocked'] },
  },
  {
    name: 'what was left half done does not go first',
    edits: [{ file: waves, from: 'facts.left.has(node) && !hostsRunner', to: 'false' }],
    breaks: ['too many nodes disturbed at once', 'two control planes disturbed at once'],
    focus: { faults: ['runner-killed', 'job-cancelled'] },
  },
  {
    name: "the runner's own node goes with the others",
    edits: [
      {
        file: waves,
        from: 'tasks.filter((task) => !isFirst(task) && !task.hostsRunner)',
        to: 'tasks.filter((task) => !isFirst(task))',
      },
    ],
    breaks: ["a node after the runner's own"],
  },
  {
    name: 'confirmed until the undo comes',
    edits: [{ file: writes, from: ' - margin(transaction.terms.durations)', to: '' }],
    breaks: ['confirmed too close to the undo', 'confirmed after the undo'],
    focus: { kind: 'talos', impact: 'service-restart', faults: ['member-ill'] },
  },
  {
    name: 'an answer to another question is taken',
    edits: [{ file: transaction, from: 'event.id !== pending?.id || ', to: '' }],
    breaks: ['confirmed what does not work', 'a report of something that is not so', arrives, 'no end'],
    focus: { faults: ['answers-lost', 'link-drops'] },
  },
  {
    name: 'the first node is not soaked',
    edits: [
      { file: readings, from: 'const quiet = soakTime(durations, isFirst(state))', to: 'const quiet = 0' },
    ],
    breaks: ['did not soak'],
  },
  {
    name: 'a node that needed no change counts as the canary',
    edits: [{ file: readings, from: "end.status !== 'applied' || ", to: '' }],
    breaks: ['did not soak'],
    focus: { faults: ['runner-killed', 'second-runner', 'older-runner'] },
  },
  {
    name: 'nodes that were done are not looked at again',
    edits: [
      { file: before, from: '.filter(({ node }) => !staysWell(cluster, node))', to: '.filter(() => false)' },
    ],
    breaks: ['went on past a node that was not well'],
    focus: { faults: ['member-ill'] },
  },
  {
    name: 'a cordon of others is taken for ours',
    edits: [{ file: begins, from: "cordoned: answer.before !== 'by-others'", to: 'cordoned: true' }],
    breaks: ['a cordon of others was taken away'],
  },
  {
    name: 'a cordon of a run that died is not ours',
    edits: [{ file: begins, from: 'cordoned: isOursNow(inspection)', to: 'cordoned: false' }],
    breaks: ['left cordoned'],
    focus: { faults: ['runner-killed', 'link-drops', 'api-fails'] },
  },
  {
    name: 'a cordon is taken for ours before its node was watched',
    edits: [
      {
        file: begins,
        from: 'with: { inspection, goodSince, why:',
        to: 'with: { inspection, cordoned: isOursNow(inspection), goodSince, why:',
      },
    ],
    breaks: ['opened a node that waits for a person'],
    focus: {
      kind: 'talos',
      impact: 'drain-reboot',
      effect: 'crash-loops',
      faults: ['second-runner', 'older-runner', 'answers-lost', 'job-cancelled'],
    },
  },
  {
    name: 'the cordon stays',
    edits: [
      { file: transaction, from: "if (transaction.cordoned && !staysClosed(end)) return 'uncordon'", to: '' },
    ],
    breaks: ['left cordoned', 'too many nodes disturbed at once'],
  },
  {
    name: 'the lock stays',
    edits: [
      { file: transaction, from: "if (transaction.locked && !staysClosed(end)) return 'unlock'", to: '' },
    ],
    breaks: ['left locked'],
  },
  {
    name: 'a node that waits for a person is opened',
    edits: [{ file: transaction, from: "status === 'stuck' || status === 'left-to-timer'", to: 'false' }],
    breaks: ['opened a node that waits for a person'],
  },
  {
    name: 'a freeze is ignored',
    edits: [{ file: before, from: 'if (policy.freeze) return', to: 'if (false) return' }],
    breaks: ['started while frozen'],
  },
  {
    name: 'windows are ignored',
    edits: [{ file: before, from: 'return window.open ? undefined :', to: 'return true ? undefined :' }],
    breaks: ['started outside a window'],
  },
  {
    name: 'it starts although the window closes',
    edits: [{ file: before, from: 'closes !== undefined && wall + needs > closes', to: 'false' }],
    breaks: ['started outside a window'],
    focus: { window: true },
  },
  {
    name: "it starts although the job's time is up",
    edits: [{ file: before, from: 'until !== undefined && at + needs > until', to: 'false' }],
    breaks: ['started too late for the job'],
  },
  {
    name: 'more nodes at once than allowed',
    edits: [{ file: batch, from: 'batch.length < wave.atOnce && ', to: '' }],
    breaks: ['too many nodes disturbed at once'],
  },
  {
    name: 'networks of two nodes at once',
    edits: [{ file: batch, from: ' || mayLoseNetwork(task)', to: '' }],
    breaks: ['network changed on two nodes at once'],
  },
  {
    name: 'topology does not matter',
    edits: [{ file: batch, from: 'a.topology !== undefined && a.topology === b.topology', to: 'true' }],
    breaks: ['too many nodes disturbed at once'],
  },
  {
    name: 'consent does not matter',
    edits: [{ file: 'src/rollout/stage-prestage.ts', from: 'plan.tasks.filter(refused)', to: '[]' }],
    breaks: ['touched without consent'],
  },
  {
    name: 'a stop is not heard',
    edits: [
      {
        file: 'src/rollout/rollout.ts',
        from: "event.kind === 'stop' ? event.why : before.stop",
        to: 'before.stop',
      },
    ],
    breaks: ['started after a stop'],
    focus: { faults: ['job-cancelled'] },
  },
  {
    name: 'a stop does not take back what is tried',
    edits: [
      {
        file: transaction,
        from: "phase === 'try' || (task.method === 'try' && (phase === 'reboot' || phase === 'verify'))",
        to: 'false',
      },
    ],
    breaks: ['confirmed after a stop'],
    focus: { impact: 'service-restart', faults: ['job-cancelled', 'member-ill'] },
  },
  {
    name: 'what does not verify is confirmed',
    edits: [{ file: writes, from: 'if (!good) return', to: 'if (false) return' }],
    breaks: ['confirmed what does not work'],
  },
  {
    name: 'well for a moment is well enough',
    edits: [
      { file: 'src/rollout/phase-rule.ts', from: 'at - goodSince >= quietTime(terms.durations)', to: 'true' },
    ],
    breaks: ['confirmed what does not work'],
  },
  {
    name: 'a confirm is believed without reading back',
    edits: [{ file: writes, from: "config === 'desired' && !open", to: 'true' }],
    breaks: ['I4 at rest the configuration is the confirmed one', 'I5 success means new and confirmed'],
    focus: { faults: ['requests-lost'] },
  },
  {
    name: 'the ledger is not written',
    edits: [
      {
        file: writes,
        from: "return { go: 'record', with: { why: undefined } }",
        to: "return { close: { status: 'applied' } }",
      },
    ],
    breaks: ['I5 success means new and confirmed'],
  },
  {
    name: 'an undo is believed without looking',
    edits: [
      {
        file: ends,
        from: "if (answer.status === 'undone') return { go: 'verify-old', with: { timer: undefined } }",
        to: "if (answer.status === 'undone') return { close: { status: 'undone', why: '' } }",
      },
    ],
    breaks: ['a report of something that is not so'],
  },
  {
    name: 'the engine does not recover first',
    edits: [
      {
        file: begins,
        from: "return { go: 'recover', with: { locked: true } }",
        to: "return { go: 'look-again', with: { locked: true } }",
      },
    ],
    breaks: [arrives, 'I4 at rest the configuration is the confirmed one'],
    focus: { faults: ['runner-killed', 'link-drops'] },
  },
  {
    name: 'the engine does not lock',
    edits: [
      {
        file: begins,
        from: "return stranger === undefined ? { go: 'lock' }",
        to: "return stranger === undefined ? { go: 'recover' }",
      },
    ],
    breaks: [arrives],
  },
  {
    name: 'the lock is too short for the transaction',
    edits: [{ file: begins, from: 'Math.ceil(longestTransaction(task, terms.durations) / 1000)', to: '60' }],
    breaks: [arrives],
  },
  {
    name: 'another machine is written to',
    edits: [{ file: judge, from: "  identity.status === 'mismatch'", to: '  false' }],
    breaks: ['touched another machine'],
    focus: { faults: ['wrong-machine'] },
  },
  {
    name: 'what somebody else changed is overwritten',
    edits: [{ file: judge, from: 'if (changedMeanwhile(inspection))', to: 'if (false)' }],
    breaks: ['overwrote what somebody else changed'],
    focus: { faults: ['hand-edited'] },
  },
  {
    name: 'a node that is not well is written to',
    edits: [{ file: judge, from: 'if (!isHealthy(inspection.health))', to: 'if (false)' }],
    breaks: ['touched a node that was not well'],
    focus: { faults: ['member-ill'] },
  },
  {
    name: 'nothing is asked again after the drain',
    edits: [{ file: 'src/rollout/budgets.ts', from: '...askedAgain, ...yields', to: '...yields' }],
    breaks: ['started after main moved', 'touched a node that was not well', 'quorum broken by us'],
    focus: { faults: ['drain-blocked', 'merge', 'member-ill'] },
  },
  {
    name: 'what was left half done is believed at one look',
    edits: [
      {
        file: begins,
        from: "recovered || unrecorded === true || cordoned === 'by-us' || go === 'record'",
        to: 'false',
      },
    ],
    breaks: ['went on past a node that does not work'],
    focus: {
      kind: 'talos',
      impact: 'drain-reboot',
      effect: 'crash-loops',
      faults: ['second-runner', 'older-runner'],
    },
  },
  {
    name: 'a drain that is blocked does not matter',
    edits: [{ file: begins, from: 'answer.status === good', to: 'true' }],
    breaks: ['rebooted with pods on it'],
    focus: { faults: ['drain-blocked', 'api-fails'] },
  },
]

export const mutations: readonly Mutation[] = [...onTheNode, ...inTheEngine]
