export const id = 763;
export const ids = [763,79];
export const modules = {

/***/ 16763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/adapters/clock/clock.js
var clock = __webpack_require__(61393);
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 5 modules
var git = __webpack_require__(14808);
// EXTERNAL MODULE: ./build/src/adapters/runner/read-inputs.js
var read_inputs = __webpack_require__(30903);
// EXTERNAL MODULE: ./build/src/adapters/runner/run-action.js + 2 modules
var run_action = __webpack_require__(92667);
// EXTERNAL MODULE: ./build/src/ports.js
var src_ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/report/outgoing-gate.js
var outgoing_gate = __webpack_require__(78286);
// EXTERNAL MODULE: ./build/src/adapters/runner/gated-runner.js
var gated_runner = __webpack_require__(50403);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/runner/hand-runner.js




/** A person at the runner's own terminal, without a forge: what a workflow run would keep is printed. */
const handRunner = (print) => {
    const nowhere = () => Promise.reject(new src_ports/* UserError */.y('nothing started this but a person: there is no event'));
    return {
        event: nowhere,
        annotate: () => undefined,
        summary: () => Promise.resolve(),
        output: (name, value) => print(`${name}: ${value}`),
        log: print,
        warn: (text) => print(`warning: ${text}`),
        group: () => undefined,
        file: async (name, text) => {
            const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plumbline-')), name);
            await (0,promises_.writeFile)(path, text, { mode: 0o600 });
            return path;
        },
        // The gate knows them; no other program hides anything here.
        hide: () => undefined,
        run: { id: 0, attempt: 1, url: undefined },
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/runner/run-by-hand.js




/** As runAction, for a person at a terminal: what is wrong goes to stderr, in plain words, through the same gate. */
const runByHand = async (use) => {
    const gate = (0,outgoing_gate/* openOutgoingGate */.M)();
    const fail = (reason, exitCode) => {
        process.stderr.write(`plumbline: ${gate.words(reason, 'an error')}\n`);
        process.exitCode = exitCode;
    };
    // A promise that nobody waited for would else print its error past the gate.
    process.once('uncaughtException', (error) => {
        fail(bug(error), 1);
        process.exit(1);
    });
    const print = (text) => void process.stdout.write(`${text}\n`);
    try {
        const verdict = await use((0,gated_runner/* gatedRunner */.k)(handRunner(print), gate));
        if (verdict.status === 'failed')
            fail(verdict.reason, verdict.exitCode ?? 1);
    }
    catch (error) {
        fail(error instanceof src_ports/* UserError */.y ? error.message : bug(error), 1);
    }
    const hit = (0,outgoing_gate/* hitReason */.o)(gate.hits());
    if (hit !== undefined)
        fail(hit, 1);
};
const bug = (error) => `this is a bug in plumbline, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

// EXTERNAL MODULE: ./build/src/actions/open-forge-for.js + 1 modules
var open_forge_for = __webpack_require__(79504);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
;// CONCATENATED MODULE: ./build/src/report/count-changed.js
/** Whether the cluster's API has something else than before. */
const isChanged = ({ status }) => status === 'written' || status === 'removed';
/** How many nodes, and objects of the cluster, have what they did not have before. */
const countChanged = ({ nodes, objects, }) => ({
    nodes: nodes.filter(({ end }) => end?.status === 'applied').length,
    objects: objects.filter(isChanged).length,
});

// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/outcome-words.js


/** Milliseconds as people say them: `4m 10s`. */
const spanWords = (milliseconds) => {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor(seconds / 60) % 60, 'm'],
        [seconds % 60, 's'],
    ];
    const shown = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}${unit}`);
    return shown.length === 0 ? '0s' : shown.slice(0, 2).join(' ');
};
/** The one line that a tired reader must take in. Plain text. */
const outcomeLine = (report) => {
    const { end, nodes, mode, waiting, refused } = report;
    if (refused !== undefined)
        return `refused, nothing was changed: ${refused.why}`;
    const { nodes: applied, objects: inApi } = countChanged(report);
    const behind = nodes.filter((node) => node.state.status !== 'in-sync' && node.end?.status !== 'applied');
    const done = [
        ...(applied > 0 ? [(0,wording/* count */.U9)(applied, 'node')] : []),
        ...(inApi > 0 ? [`${(0,wording/* count */.U9)(inApi, 'object')} of the cluster`] : []),
    ].join(' and ') + (applied + inApi === 0 ? 'nothing was changed' : ' changed');
    if (waiting.length > 0 && (end.status === 'applied' || end.status === 'nothing-to-do'))
        return `${applied + inApi === 0 ? 'looked' : 'applied'} as far as mode: ${mode} goes, ${done}; ${(0,wording/* count */.U9)(waiting.length, 'node')} ${waiting.length === 1 ? 'waits' : 'wait'}`;
    if (end.status === 'nothing-to-do')
        return behind.length === 0
            ? `nothing to do: ${(0,wording/* count */.U9)(nodes.length, 'node')} as merged`
            : `nothing could be done: ${(0,wording/* count */.U9)(behind.length, 'node')} not as merged`;
    if (end.status === 'stopped')
        return `stopped between nodes, ${done}: ${end.why}`;
    if (end.status !== 'failed')
        return `applied: ${done}, each checked and confirmed`;
    return `failed${end.node === undefined ? '' : ` on ${end.node}`}, ${done}: ${end.why}`;
};
/** How a node stood before anything was done. */
const stateWords = {
    'in-sync': 'as merged',
    pending: 'waits',
    drifted: 'drifted',
    unadopted: 'not adopted',
    unreachable: 'unreachable',
    unauthenticated: 'unauthenticated',
    unauthorized: 'not readable with this credential',
    mismatch: 'another machine',
    unknown: 'not known',
    unsupported: 'not supported',
};
/** What happened to a node, in a word or two. */
const endWords = ({ end, state }) => end === undefined
    ? stateWords[state.status]
    : {
        applied: 'applied',
        unchanged: 'as merged',
        undone: 'undone by itself',
        untouched: 'not touched',
        refused: 'refused',
        unreachable: 'unreachable',
        held: 'held by another run',
        stuck: 'needs a person',
        'left-to-timer': 'left to its own timer',
    }[end.status];
/** What the node runs now, as far as anybody saw. */
const runsNow = ({ end, state }) => {
    if (end === undefined)
        return state.status === 'in-sync' ? 'what was merged' : 'what it had';
    switch (end.status) {
        case 'applied':
        case 'unchanged':
            return 'what was merged';
        case 'undone':
            return 'what it had before: read back';
        case 'untouched':
        case 'refused':
        case 'held':
            return 'what it had: nothing was written';
        case 'unreachable':
            return 'not known: it did not answer';
        case 'left-to-timer':
            return 'the new for now; it goes back by itself when its timer ends';
        case 'stuck':
            return 'not known to be whole: it stays cordoned';
    }
};
/** What the reader should do about a node; undefined where nothing. */
const whatToDo = ({ end, state, node }) => {
    switch (end?.status) {
        case 'undone':
            return `mend what the evidence names and merge; or revert. ${node} is well meanwhile`;
        case 'stuck':
            return `look at ${node} yourself: it was left as it is, so that nothing makes it worse`;
        case 'left-to-timer':
            return 'run again in a few minutes: the next run reads what became of it';
        case 'held':
            return 'wait for the other run, or for its time to end, and run again';
        case 'unreachable':
            return `see why ${node} does not answer, then run again`;
        case 'refused':
            return 'see why it was refused: mend that and run again, or take the change back';
        case 'untouched':
            return 'run again once the cause is gone: it starts where this one stopped';
        default:
            break;
    }
    switch (state.status) {
        case 'unreachable':
            return `see why ${node} does not answer, then run again`;
        case 'unauthenticated':
            return 'compare the certificate fingerprint on its console and put it in the node file (`identity.certificateFingerprint`)';
        case 'unauthorized':
            return 'give the runner a credential that may read and apply machine configs (os:admin)';
        case 'drifted':
            return `see what was changed on ${node} (the plan on its next pull request, or the drift report), then merge it or take it back on the node`;
        case 'unadopted':
            return `read what differs, then let cluster.yaml say adopt: [${node}]`;
        case 'mismatch':
            return 'another machine answers at this address: see the addresses and identities in the node files';
        default:
            return undefined;
    }
};
/** The reason for how a node ended, or for how it stands. */
const whyOf = ({ end, state }) => end !== undefined && 'why' in end ? end.why : 'why' in state ? state.why : undefined;

;// CONCATENATED MODULE: ./build/src/report/run-verdict.js

/** Exit codes. 1 is also that of a run that could not start: a wrong input, no credential. */
const exitCodes = {
    /** Every node that differed has what was merged. */
    applied: 0,
    /** Nothing differed. */
    noop: 0,
    /** Something differs, and `mode` writes no more. */
    observed: 0,
    /** Main has moved on; the run of the newer commit goes on. */
    superseded: 0,
    /** Frozen, outside of a window, or too little time left: nothing was wrong, and nothing more was started. */
    postponed: 0,
    /** The nodes are done; the forge could not be told. The next run tells it. */
    'report-failed': 0,
    /** Nothing was left changed. */
    failed: 1,
    /** Some nodes have what was merged, and not all. */
    partial: 3,
    /** Not the default branch, or not a commit of it. */
    'refused-ref': 4,
    /** A node holds a commit that this one does not descend from. */
    'refused-stale': 5,
    /** Something would be written that nobody reviewed. */
    'refused-unreviewed': 6,
    /** A consent is missing, or has ended. */
    'refused-consent': 7,
    /** A node was changed through another door; it was left alone. */
    drifted: 8,
    /** A node was never written by plumbline, and nothing says that it may be. */
    unadopted: 9,
};
/** The verdict before its reason, where the reason does not say it already. */
const verdictWords = (verdict, why) => why.startsWith(verdict) ? why : `${verdict}: ${why}`;
/** The verdict on what happened to nodes; whether it could be told is judged by whoever tells it. */
const runVerdict = (report) => {
    const { end, nodes, refused, moved, waiting } = report;
    if (refused !== undefined)
        return `refused-${refused.reason}`;
    const changed = countChanged(report);
    const applied = changed.nodes + changed.objects;
    if (end.status === 'failed')
        return applied > 0 ? 'partial' : 'failed';
    if (end.status === 'stopped') {
        if (moved !== undefined)
            return 'superseded';
        return applied > 0 ? 'partial' : 'postponed';
    }
    const has = (status) => nodes.some(({ state }) => state.status === status);
    if (has('drifted'))
        return 'drifted';
    if (has('unadopted'))
        return 'unadopted';
    if (applied > 0)
        return 'applied';
    return waiting.length > 0 ? 'observed' : 'noop';
};

// EXTERNAL MODULE: ./build/src/report/comment.js
var comment = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/outgoing.js
var outgoing = __webpack_require__(91144);
// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(87615);
;// CONCATENATED MODULE: ./build/src/report/sayable.js



/** Most that is shown of what one node told, in characters: the newest lines matter. */
const evidenceBudget = 6000;
const withheldPart = '(withheld: this looked like a secret)';
/**
 * The report without what a node gave away: one that says a secret must not hide what became of the others. `known` are
 * secret values of this run.
 */
const sayable = (given, known) => {
    let clean = true;
    const safe = (text, separator) => {
        const shown = withoutSecrets(text, separator, known);
        if (shown !== text)
            clean = false;
        return shown;
    };
    const spoken = (part) => 'why' in part && typeof part.why === 'string' ? { ...part, why: safe(part.why, '; ') } : part;
    const report = {
        ...given,
        end: spoken(given.end),
        timeline: given.timeline.map(({ at, text }) => ({ at, text: safe(text, '; ') })),
        objects: given.objects.map(spoken),
        nodes: given.nodes.map((outcome) => ({
            ...outcome,
            state: spoken(outcome.state),
            end: outcome.end && spoken(outcome.end),
            evidence: outcome.evidence.map(({ title, text }) => ({
                title,
                text: safe(String((0,redact/* redact */.E$)(`${(0,report_escape/* revealInvisible */.hR)(text).slice(-evidenceBudget)}\n`)).trimEnd(), '\n'),
            })),
        })),
    };
    return { report, clean };
};
/** The parts of a text that may go out, or nothing of it where only the whole says too much. */
const withoutSecrets = (text, separator, known) => {
    const says = (part) => (0,outgoing/* scan */.SQ)(part, known).length > 0;
    if (!says(text))
        return text;
    const parts = text.split(separator).map((part) => (says(part) ? withheldPart : part));
    const shown = parts.join(separator);
    return says(shown) ? withheldPart : shown;
};

;// CONCATENATED MODULE: ./build/src/report/write-outcome.js






/** Both forms of the report, redacted and through the gate. `known` are secret values of this run. */
const writeOutcome = (given, known = []) => {
    const { report, clean: said } = sayable(given, known);
    let clean = said;
    const gate = (text) => {
        const passed = (0,outgoing/* outgoing */.by)(text, known);
        if (passed.ok)
            return passed.text;
        clean = false;
        return (0,outgoing/* withheld */.uN)('the outcome', passed.findings);
    };
    return { summary: gate(outcomeMarkdown(report)), text: gate(outcomeText(report)), clean };
};
const outcomeMarkdown = (report) => {
    const parts = [
        `### plumbline: ${(0,report_escape/* escapeText */.X1)(outcomeLine(report))}`,
        ...refusalParts(report),
        outcomeTable(report.nodes),
        ...objectParts(report),
        ...waitingParts(report),
        ...report.notes.map((note) => `**Note**: ${(0,report_escape/* escapeText */.X1)(note)}.`),
        ...report.nodes.flatMap(failureParts),
        ...(report.timeline.length === 0 ? [] : [timeline(report)]),
        `<sub>cluster ${(0,report_escape/* codeSpan */.SS)(report.cluster)} · commit ${(0,report_escape/* codeSpan */.SS)(report.commit)} · plumbline ${(0,report_escape/* codeSpan */.SS)(report.version)}</sub>`,
    ];
    return withinBudget(parts);
};
const refusedLinesShown = 50;
/** Exactly what was in the way, one line each. */
const refusalParts = ({ refused }) => {
    if (refused === undefined || refused.lines.length === 0)
        return [];
    const more = refused.lines.length - refusedLinesShown;
    const lines = [
        ...refused.lines.slice(0, refusedLinesShown),
        ...(more > 0 ? [`and ${more} more: the JSON report has all`] : []),
    ];
    return [(0,report_escape/* fence */.EU)((0,report_escape/* revealInvisible */.hR)(lines.join('\n')), 'text')];
};
const objectWords = {
    unchanged: 'as merged',
    written: 'written',
    removed: 'removed: it is not declared any more',
    refused: 'refused',
    undone: 'written, and put back',
    untouched: 'not touched',
    unknown: 'not known',
};
const objectParts = ({ objects }) => objects.length === 0
    ? []
    : [
        [
            '| object in the cluster | what happened |',
            '|:--|:--|',
            ...objects.map(({ object, status, why }) => `| ${(0,report_escape/* codeSpan */.SS)(object)} | ${objectWords[status]}${why === undefined ? '' : `: ${(0,report_escape/* escapeText */.X1)(why)}`} |`),
        ].join('\n'),
    ];
/** What the next rung of the ladder would do. */
const waitingParts = ({ mode, waiting, nodes }) => {
    if (waiting.length === 0)
        return [];
    const shown = nodes.some(({ end }) => end?.status === 'applied' || end?.status === 'unchanged');
    const canary = mode === 'observe' && !shown ? waiting.slice(0, 1) : [];
    const rest = waiting.slice(canary.length);
    const names = (of) => of.map(report_escape/* codeSpan */.SS).join(', ');
    return [
        `\`mode: ${mode}\`: ${[
            ...(canary.length > 0 ? [`\`mode: canary\` would write ${names(canary)}`] : []),
            ...(rest.length > 0 ? [`\`mode: all\` would go on with ${names(rest)}, in this order`] : []),
        ].join('; ')}.`,
    ];
};
/** The timeline goes first, then evidence from the end: the table and what to do always stay. */
const withinBudget = (parts) => {
    const size = (shown) => new TextEncoder().encode(shown.join('\n\n')).length;
    let shown = [...parts];
    while (size(shown) > comment/* commentBudget */.L) {
        const at = shown.findLastIndex((part) => part.startsWith('<details>'));
        if (at < 0)
            break;
        shown = shown.toSpliced(at, 1);
    }
    return `${shown.join('\n\n')}\n`;
};
const outcomeTable = (nodes) => {
    const rows = nodes.map((outcome) => {
        const { changes } = outcome;
        const what = changes === undefined ? '–' : `${changes.changes.length} (${wording/* impactWords */.cH[changes.impact]})`;
        return `| ${(0,report_escape/* codeSpan */.SS)(outcome.node)} | ${what} | ${endWords(outcome)} | ${runsNow(outcome)} |`;
    });
    return ['| node | changes | what happened | runs now |', '|:--|:--|:--|:--|', ...rows].join('\n');
};
const failureParts = (outcome) => {
    const why = whyOf(outcome);
    if (why === undefined)
        return [];
    const todo = whatToDo(outcome);
    return [
        `**${(0,report_escape/* codeSpan */.SS)(outcome.node)} ${endWords(outcome)}**: ${(0,report_escape/* escapeText */.X1)(why)}.${todo === undefined ? '' : ` _To do:_ ${(0,report_escape/* escapeText */.X1)(todo)}.`}`,
        ...outcome.evidence.map(({ title, text }) => `<details><summary>${(0,report_escape/* escapeText */.X1)(outcome.node)}: ${(0,report_escape/* escapeText */.X1)(title)}</summary>\n\n${(0,report_escape/* fence */.EU)(text, 'text')}\n\n</details>`),
    ];
};
const timeline = ({ timeline: lines, estimate }) => `<details><summary>Timeline${estimate === undefined ? '' : ` (expected ${spanWords(estimate)})`}</summary>\n\n${(0,report_escape/* fence */.EU)(lines.map(({ at, text }) => `${spanWords(at).padStart(8)}  ${text}`).join('\n'), 'text')}\n\n</details>`;
const outcomeText = (report) => {
    const width = Math.max(...report.nodes.map(({ node }) => node.length), 0);
    const lines = report.nodes.flatMap((outcome) => {
        const why = whyOf(outcome);
        const todo = whatToDo(outcome);
        return [
            `  ${outcome.node.padEnd(width)}  ${endWords(outcome)}; runs ${runsNow(outcome)}`,
            ...(why === undefined ? [] : [`  ${' '.repeat(width)}  ${why}`]),
            ...(todo === undefined ? [] : [`  ${' '.repeat(width)}  to do: ${todo}`]),
            ...outcome.evidence.flatMap(({ title, text }) => [
                `    ${title}:`,
                ...text
                    .split('\n')
                    .slice(-12)
                    .map((line) => `      ${line}`),
            ]),
        ];
    });
    const beside = [
        ...report.objects.map(({ object, status, why }) => `  ${object}: ${objectWords[status]}${why === undefined ? '' : `: ${why}`}`),
        ...(report.refused?.lines ?? []).map((line) => `  ${line}`),
        ...(report.waiting.length > 0 ? [`  waiting for the next mode: ${report.waiting.join(', ')}`] : []),
        ...report.notes.map((note) => `  note: ${note}`),
    ];
    return `${(0,report_escape/* revealInvisible */.hR)([`plumbline: ${outcomeLine(report)}`, ...lines, ...beside].join('\n'))}\n`;
};

// EXTERNAL MODULE: ./build/src/compare/compare.js + 3 modules
var compare = __webpack_require__(1167);
;// CONCATENATED MODULE: ./build/src/compare/compare-live.js

/**
 * What applying `desired` would change: live documents, by node, on the left. A node or a document that nobody read is
 * left out on both sides, because nothing is known of it.
 */
const compareLive = (live, desired) => {
    const nodes = desired.nodes.flatMap((node) => {
        const found = live.get(node.name);
        return found === undefined ? [] : [{ node, found }];
    });
    const { os, kubernetes, talos } = desired;
    const side = (documentsOf) => ({
        os,
        kubernetes,
        ...(talos !== undefined && { talos }),
        nodes: nodes.map(({ node, found }) => ({
            name: node.name,
            role: node.role,
            documents: documentsOf(node, found),
            digest: '',
        })),
    });
    const left = { ...side((_, found) => found), digest: '' };
    const read = (node, found) => {
        const paths = new Set(found.map(({ path }) => path));
        return node.documents.filter(({ path }) => paths.has(path));
    };
    const right = {
        ...side(read),
        get digest() {
            return desired.digest;
        },
    };
    return (0,compare/* compare */.U)(left, right, { live: true });
};

// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(16122);
// EXTERNAL MODULE: ./build/src/render/rendering.js
var render_rendering = __webpack_require__(46114);
// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var render_side = __webpack_require__(29233);
;// CONCATENATED MODULE: ./build/src/report/progress-lines.js

const phaseWords = {
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
};
/** What the engine tells of a node, in words: a phase that it entered, or how it ended. */
const toldWords = (text) => Object.entries(phaseWords).find(([phase]) => phase === text)?.[1] ?? text;
const stageWords = {
    new: 'starting',
    prestage: 'fetching what the nodes will need',
    before: 'looking at the cluster',
    tip: 'asking whether main has moved',
    nodes: 'at work',
    soak: 'watching the nodes that are done',
    gates: 'waiting for the checks',
    over: 'over',
};
const left = (deadline, now) => deadline === undefined ? '' : `${spanWords(deadline - now)} left`;
/** One line for the run and one per node: phase, and the time until it must be over. `now` is monotonic milliseconds. */
const progressLines = (progress, now) => {
    const width = Math.max(...progress.nodes.map(({ node }) => node.length), 'rollout'.length);
    const line = (name, words, time) => `${name.padEnd(width)}  ${words.padEnd(36)}${time}`.trimEnd();
    const atWork = progress.stage === 'nodes';
    return [
        line('rollout', stageWords[progress.stage], atWork ? '' : left(progress.deadline, now)),
        ...progress.nodes.map((each) => line(each.node, wordsOf(each), left(each.deadline, now))),
    ];
};
const wordsOf = ({ node: _, phase, why }) => phase === 'done' && why !== undefined ? `done: ${why}`.slice(0, 100) : phaseWords[phase];

;// CONCATENATED MODULE: ./build/src/rollout/limit-plan.js
/**
 * A plan as far as a mode goes. The canary is the first node of the plan; `shown` says that one was done for this very
 * commit before, so that running again does not go on to a second one.
 */
const limitPlan = (plan, mode, shown) => {
    if (mode === 'all')
        return { plan, waiting: [] };
    const order = plan.waves.flatMap(({ nodes }) => nodes);
    const kept = new Set(mode === 'canary' && !shown ? order.slice(0, 1) : []);
    return {
        waiting: order.filter((node) => !kept.has(node)),
        plan: {
            ...plan,
            tasks: plan.tasks.filter(({ node }) => kept.has(node)),
            waves: plan.waves
                .map((wave) => ({ ...wave, nodes: wave.nodes.filter((node) => kept.has(node)) }))
                .filter(({ nodes }) => nodes.length > 0),
        },
    };
};

// EXTERNAL MODULE: ./build/src/subjects/impact.js
var subjects_impact = __webpack_require__(38325);
;// CONCATENATED MODULE: ./build/src/rollout/budgets.js
/**
 * How long everything may take. Milliseconds. What an operator declares (`maintenance.durations`) scales the rest, so
 * that a lab which declares short times is fast everywhere.
 */
const second = 1000;
/** Before `try` has answered. */
const applyBudget = ({ ready }) => ready;
/** Kept free between the last moment of a confirm and the node's own timer. */
const margin = ({ ready }) => ready / 2;
/** Well for so long without a break before it counts: a service that crash-loops looks well for a moment. */
const quietTime = ({ ready }) => Math.min(30 * second, ready / 4);
/** Between two readings. */
const pauseTime = (durations) => Math.max(100, Math.min(5 * second, quietTime(durations) / 6));
/** A reading that takes longer leaves a gap in which a service can have crashed and started again. */
const slowReading = (durations) => quietTime(durations) / 3;
/** Until another boot answers: machines with a long self-test need minutes. */
const rebootBudget = ({ ready }) => 5 * ready;
/** Until a check of `maintenance.checks` holds: storage needs long to heal. */
const gateBudget = ({ ready }) => 15 * ready;
/** The shortest time before an apply may undo itself: to apply, to verify, and a margin. 300 s where a node gets 120 s. */
const shortestTry = (durations) => applyBudget(durations) + durations.ready + margin(durations);
/** How long the node itself waits for a confirm. A change that reboots gets the time of the reboot on top. */
const tryTime = (task, durations) => durations.try + (task.reboot ? rebootBudget(durations) : 0);
/** How long a node is watched after it is done: the first shows what the change does, the others get a fifth of that. */
const soakTime = ({ soak }, first) => (first ? soak : soak / 5);
/** A single reading, so that one that hangs leaves time for another. */
const readingBudget = 30 * second;
const prestageBudget = 1800 * second;
const tipBudget = 120 * second;
/** How long a phase may take. */
const phaseBudget = (phase, task, durations) => {
    switch (phase) {
        case 'lock':
        case 'cordon':
        case 'yield-leadership':
        case 'unlock':
        case 'evidence':
            return 30 * second;
        case 'look':
        case 'look-again':
        case 'look-last':
        case 'ask-cluster':
        case 'ask-checks':
        case 'record':
            return 60 * second;
        case 'ask-tip':
        case 'recover':
        case 'snapshot':
            return 120 * second;
        case 'drain':
            return durations.drain + 30 * second;
        case 'try':
        case 'commit':
            return applyBudget(durations);
        case 'reboot':
            return rebootBudget(durations);
        case 'verify':
            return task.method === 'try' ? tryTime(task, durations) : durations.ready;
        case 'undo':
        case 'uncordon':
        case 'verify-old':
        case 'read-back':
            return durations.ready;
        case 'confirm':
            return margin(durations) / 2;
        case 'done':
            return 0;
    }
};
const sumOf = (phases, task, durations) => phases.reduce((sum, phase) => sum + phaseBudget(phase, task, durations), 0);
/**
 * The longest that one node can take, whatever happens, until it is done, or is back and seen to be: the lock must
 * outlast it, and the job.
 */
const longestTransaction = (task, durations) => {
    const around = sumOf(['look', 'lock', 'recover', 'look-again', 'record', 'evidence', 'uncordon', 'unlock'], task, durations);
    const back = sumOf(['confirm', 'read-back', 'undo', 'verify-old'], task, durations);
    return around + longestDisturbance(task, durations) + (task.method === 'try' ? back : durations.ready);
};
/** The longest from the first thing that anybody could notice until the change is decided: for the window. */
const longestDisturbance = (task, durations) => {
    const lasting = task.reboot ? ['commit', 'reboot', 'verify'] : ['commit', 'verify'];
    const write = task.method === 'try' ? tryTime(task, durations) : sumOf(lasting, task, durations);
    return sumOf(preparation(task), task, durations) + write;
};
/**
 * What comes between the look under the lock and the write. A drain takes minutes: everything is asked again after it.
 * Leadership is handed over last: whoever takes it can lose it again while the others are asked.
 */
const preparation = (task) => {
    const yields = touchesEtcd(task) ? ['yield-leadership'] : [];
    const steps = [
        ...(task.reboot ? ['cordon', 'drain'] : []),
        ...(task.etcd ? ['snapshot'] : []),
    ];
    return steps.length === 0 ? [] : [...steps, ...askedAgain, ...yields];
};
const askedAgain = ['look-last', 'ask-cluster', 'ask-checks', 'ask-tip'];
/** Its member of etcd goes away for a while. */
const touchesEtcd = (task) => task.role === 'control-plane' && (task.etcd || task.reboot);

;// CONCATENATED MODULE: ./build/src/rollout/judge-inspection.js
/** Unknown is never well. */
const isHealthy = (health) => health?.status === 'healthy';
const reasonsOf = (health) => health === undefined
    ? 'nothing is known of it'
    : health.status === 'healthy'
        ? 'healthy'
        : health.reasons.join('; ') || `it is ${health.status}`;
/** Another machine than the one that was planned for. Nothing but its identity was read. */
const isStranger = (identity) => identity.status === 'mismatch';
/** The role decides what else goes down with the node. */
const hasOtherRole = ({ role }, task) => role !== task.role;
/** The run of an older commit must not take a newer one back: fencing. */
const isFurtherAhead = ({ ledger }, { generation, commit }) => ledger !== undefined &&
    (ledger.generation > generation || (ledger.generation === generation && ledger.commit !== commit));
/** What runs is not what is on disk: somebody's transaction. Never build on that. */
const isHalfDone = ({ open, config }) => open || config === 'mixed';
/** Neither what was planned from nor what is desired: somebody changed it meanwhile. */
const changedMeanwhile = ({ config }) => config === 'other';
const isOwed = ({ ledger, unrecorded }, { generation }) => ledger === undefined || unrecorded === true || ledger.generation < generation;
const leave = (status, why) => ({
    go: 'leave',
    end: { status, why },
});
/** Judges who it is. The one look before the lock goes no further. */
const judgeIdentity = ({ identity }) => isStranger(identity) ? { status: 'refused', why: `this is another machine: ${identity.why}` } : undefined;
/** Judges what was read under the lock, after recovery. */
const judgeInspection = (inspection, task, terms) => {
    const stranger = judgeIdentity(inspection);
    if (stranger !== undefined)
        return { go: 'leave', end: stranger };
    if (hasOtherRole(inspection, task))
        return leave('refused', `it is a ${inspection.role}, and was planned as a ${task.role}`);
    if (isFurtherAhead(inspection, terms))
        return leave('refused', `its ledger says generation ${inspection.ledger?.generation} (${inspection.ledger?.commit}), and this run is generation ${terms.generation} (${terms.commit})`);
    if (isHalfDone(inspection))
        return leave('untouched', 'what runs is not what is on its disk, also after recovery');
    if (changedMeanwhile(inspection))
        return leave('refused', 'its configuration changed since the plan was made: run again to see the new plan');
    if (!isHealthy(inspection.health))
        return { go: 'wait', why: reasonsOf(inspection.health) };
    if (inspection.config === 'desired')
        return { go: isOwed(inspection, terms) ? 'record' : 'nothing' };
    if (task.reboot && inspection.cordoned === 'unknown')
        return leave('untouched', 'nobody could say whether it is cordoned');
    return { go: 'write' };
};

;// CONCATENATED MODULE: ./build/src/rollout/quorum.js
/** Votes that a cluster of this size needs to commit. https://etcd.io/docs/v3.6/faq/#what-is-failure-tolerance */
const quorum = (size) => Math.floor(size / 2) + 1;
const healthy = (members) => members.filter((member) => member.healthy).length;
const isMember = (members, name) => members.some((member) => member.name === name);
/** A learner is a membership change that is not finished; an alarm (NOSPACE, CORRUPT) is etcd asking for help. */
const settled = (members, alarms) => alarms.length === 0 && members.every((member) => !member.learner);
/** Whether etcd can commit anything at this moment. */
const hasQuorum = (members) => healthy(members) >= quorum(members.length);
/** Whether every member is well, not only enough of them: what the next control plane waits for. */
const everyMemberHealthy = (members) => members.every((member) => member.healthy);
/**
 * Whether this member may be away for a while: it stays in the list, so the others alone must be a quorum of all.
 * Never true for one or two members, for a stranger, beside a learner, or during an alarm.
 */
const canRestart = (members, name, alarms = []) => settled(members, alarms) &&
    isMember(members, name) &&
    healthy(members.filter((member) => member.name !== name)) >= quorum(members.length);
/**
 * Whether this member may leave for good: the rest must be a quorum of the smaller cluster, and the removal itself must
 * be committed by the present one, which bites where an even cluster has lost the member and another.
 * https://etcd.io/docs/v3.6/op-guide/runtime-configuration/#remove-a-member
 */
const canRemove = (members, name, alarms = []) => {
    const rest = members.filter((member) => member.name !== name);
    return (settled(members, alarms) &&
        isMember(members, name) &&
        rest.length > 0 &&
        healthy(rest) >= quorum(rest.length) &&
        hasQuorum(members));
};

;// CONCATENATED MODULE: ./build/src/rollout/window.js
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const minute = 60_000;
const day = 24 * 60 * minute;
/** Where the next opening is looked for: a rule comes round within a week, and a change of the clocks can eat one. */
const daysAhead = 15;
/** Reads `maintenance.windows` at this moment. No windows: always open. */
const windowAt = ({ windows, timezone }, wall) => {
    if (windows.length === 0)
        return { open: true, closes: undefined };
    const spans = spansAround(windows.map(readRule), timezone, wall);
    const closes = closingOf(spans, wall);
    if (closes > wall)
        return { open: true, closes };
    return { open: false, opens: spans.find(({ opens }) => opens > wall)?.opens };
};
const isOpenAt = ({ opens, closes }, at) => opens <= at && at < closes;
/** When nothing is open any more: windows that touch are one. */
const closingOf = (spans, at) => {
    const closes = Math.max(at, ...spans.filter((span) => isOpenAt(span, at)).map((span) => span.closes));
    return closes > at ? closingOf(spans, closes) : closes;
};
/** `sat-sun 02:00-06:00`; the pattern `window` of the language has judged it. */
const readRule = (text) => {
    const found = /^(?:([a-z]{3})(?:-([a-z]{3}))? )?(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text);
    if (found === null)
        throw new TypeError(`not a window: ${text}`);
    const [, first, last, ...numbers] = found;
    const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = numbers.map(Number);
    return { days: daysOf(first, last), from: h1 * 60 + m1, to: h2 * 60 + m2 };
};
const daysOf = (first, last) => {
    if (first === undefined)
        return [0, 1, 2, 3, 4, 5, 6];
    const from = weekdays.indexOf(first);
    const count = (weekdays.indexOf(last ?? first) - from + 7) % 7;
    return Array.from({ length: count + 1 }, (_, index) => (from + index) % 7);
};
/** Every opening from the day before to two weeks ahead, in order. */
const spansAround = (rules, timezone, wall) => {
    const clock = clockOf(timezone);
    const today = Math.floor((wall + clock(wall)) / day);
    return Array.from({ length: daysAhead + 2 }, (_, index) => today - 1 + index)
        .flatMap((date) => rules
        .filter(({ days }) => days.includes(weekdayOf(date)))
        .map(({ from, to }) => ({
        opens: instantOf(date * day + from * minute, clock),
        closes: instantOf((to > from ? date : date + 1) * day + to * minute, clock),
    })))
        .toSorted((a, b) => a.opens - b.opens);
};
/**
 * The instant of a local time. What the clocks skip is taken by the offset before the change, so it comes as much later;
 * of what they repeat, the first counts. As `compatible` of https://tc39.es/proposal-temporal/docs/ambiguity.html.
 */
const instantOf = (local, clock) => {
    const offsets = [clock(local - day), clock(local + day)];
    const fitting = offsets.map((offset) => local - offset).filter((at) => at + clock(at) === local);
    return fitting.length > 0 ? Math.min(...fitting) : local - offsets[0];
};
/** How far the local clock is ahead of UTC at an instant, in milliseconds. Throws RangeError for an unknown zone. */
const clockOf = (timezone) => {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (at) => {
        const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => parts.get(type) ?? 0;
        const minutes = part('hour') * 60 + part('minute');
        const local = daysSinceEpoch(part('year'), part('month'), part('day')) * day +
            minutes * minute +
            part('second') * 1000;
        return local - Math.floor(at / 1000) * 1000;
    };
};
/** 1970-01-01 was a Thursday. */
const weekdayOf = (date) => (((date + 4) % 7) + 7) % 7;
/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March so that leap days come last. */
const daysSinceEpoch = (year, month, date) => {
    const shifted = month > 2 ? year : year - 1;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
    const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
    return shifted * 365 + leapDays + dayOfYear - 719_468;
};
/** For people, in the zone of the windows: `Sat, Jan 3, 02:00 Europe/Berlin`. */
const showInstant = (at, timezone) => {
    const text = new Intl.DateTimeFormat('en-US', {
        timeZone: timezone,
        hourCycle: 'h23',
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
    }).format(at);
    return `${text} ${timezone}`;
};
/** Whether the zone is known here. */
const isTimezone = (timezone) => {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
};
/** The local date, as `until` of a consent is written: `2026-12-01`. */
const dateAt = (at, timezone) => new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(at);

;// CONCATENATED MODULE: ./build/src/rollout/before-nodes.js





/** Everything that can speak against the next nodes. Each rule is one predicate. */
const isAtLeast = (impact, least) => subjects_impact/* impacts */.u.indexOf(impact) >= subjects_impact/* impacts */.u.indexOf(least);
/** Somebody may notice: such a change waits for a window and for the quorum. */
const disturbs = (impact) => isAtLeast(impact, 'service-restart');
const durationsOf = (task, policy) => policy.durations[task.role];
const healthOf = (cluster, node) => Object.hasOwn(cluster.nodes, node) ? cluster.nodes[node] : undefined;
/** A node that was done earlier and is not well any more stops the run. */
const staysWell = (cluster, node) => isHealthy(healthOf(cluster, node));
/** Whatever its change is meant to do: one that goes wrong takes its member of etcd with it. */
const isControlPlane = ({ role }) => role === 'control-plane';
const etcdAnswers = ({ etcd }) => etcd.length === 0 || hasQuorum(etcd);
const hasNoAlarm = ({ alarms }) => alarms.length === 0;
/** The others must be a quorum of all while it is away, or nobody minds that they are not. */
const quorumAllows = ({ etcd }, task) => task.outage || canRestart(etcd, task.node);
/** Enough members are not all members: one that is still catching up would be the second one away. */
const membersAreBack = ({ etcd }) => everyMemberHealthy(etcd);
const etcdNames = ({ etcd }) => etcd
    .filter((member) => !member.healthy)
    .map(({ name }) => name)
    .join(', ');
/** What in the cluster speaks against going on, after nodes that were done. */
const objectionsAfter = (cluster, done) => [
    ...done
        .filter(({ node }) => !staysWell(cluster, node))
        .map(({ node }) => `${node}, which was done before: ${reasonsOf(healthOf(cluster, node))}`),
    ...(etcdAnswers(cluster) ? [] : [`etcd has lost its quorum: ${etcdNames(cluster)} are not healthy`]),
    ...(done.some(isControlPlane) && !membersAreBack(cluster)
        ? [`not every member of etcd is back: ${etcdNames(cluster)}`]
        : []),
];
/** What in the cluster speaks against starting with these nodes. */
const objectionsBefore = (cluster, done, next) => [
    ...objectionsAfter(cluster, done),
    ...next
        .filter(isControlPlane)
        .flatMap((task) => [
        ...(hasNoAlarm(cluster) ? [] : [`etcd has an alarm: ${cluster.alarms.join(', ')}`]),
        ...(quorumAllows(cluster, task) ? [] : [`etcd would lose its quorum without ${task.node}`]),
    ]),
];
const concerns = (check, nodes) => check.nodes.length === 0 || check.nodes.some((node) => nodes.includes(node));
/** Names of the checks that concern any of these nodes. */
const checksOf = ({ checks }, nodes) => checks.filter((check) => concerns(check, nodes)).map(({ name }) => name);
/** Draining a node takes its replicas away: what concerns it cannot hold until it is back. */
const breaksByDrain = (check, { reboot, node }) => reboot && concerns(check, [node]);
/** Names of the checks that must hold still when this node is about to be written. */
const checksAgain = (policy, done, next) => policy.checks
    .filter((check) => concerns(check, [next.node, ...done.map(({ node }) => node)]))
    .filter((check) => !breaksByDrain(check, next))
    .map(({ name }) => name);
const closesTooEarly = (closes, wall, needs) => closes !== undefined && wall + needs > closes;
const endsTooLate = (until, at, needs) => until !== undefined && at + needs > until;
/** What speaks against touching these nodes at this moment: a freeze, or no open window. Stops without a failure. */
const notNow = (policy, next, wall) => {
    if (policy.freeze)
        return 'maintenance.freeze is set';
    if (!next.some(({ impact }) => disturbs(impact)))
        return undefined;
    const window = windowAt(policy, wall);
    return window.open ? undefined : `no maintenance window is open${opens(window.opens, policy)}`;
};
/** What speaks against starting with these nodes now, whatever the cluster says. Stops without a failure. */
const stopBefore = ({ policy, until }, next, now) => {
    const closed = notNow(policy, next, now.wall);
    if (closed !== undefined)
        return closed;
    const longest = (of) => Math.max(0, ...next.map((task) => of(task, durationsOf(task, policy))));
    if (endsTooLate(until, now.at, longest(longestTransaction)))
        return `the job ends before ${names(next)} could be done: run again to go on`;
    const window = windowAt(policy, now.wall);
    const closes = window.open && next.some(({ impact }) => disturbs(impact)) ? window.closes : undefined;
    return closesTooEarly(closes, now.wall, longest(longestDisturbance))
        ? `the maintenance window closes before ${names(next)} could be done`
        : undefined;
};
const names = (tasks) => tasks.map(({ node }) => node).join(', ');
const opens = (at, { timezone }) => at === undefined ? '' : `: the next opens ${showInstant(at, timezone)}`;
/** Somebody merged: that commit has its own run. */
const hasMoved = (answer) => answer.status === 'moved';
const movedWords = (to) => `main is at ${to} now: its own run goes on from here`;

// EXTERNAL MODULE: ./build/src/rollout/consent.js
var consent = __webpack_require__(52149);
;// CONCATENATED MODULE: ./build/src/rollout/next-batch.js
/** Workers of one value of the topology key, or of a cluster without one. */
const isSameTopology = (a, b) => a.topology !== undefined && a.topology === b.topology;
/** A change of the network can take the node away for as long as its timer runs: never two at once. */
const mayLoseNetwork = ({ impact }) => impact === 'network';
/** Alone: a control plane, a node with storage, the node that the runner is on, a change of the network. */
const isAlone = (task) => task.role === 'control-plane' || task.storage || task.hostsRunner || mayLoseNetwork(task);
/** Whether two nodes may be disturbed at the same time. */
const mayShare = (a, b) => !isAlone(a) && !isAlone(b) && isSameTopology(a, b);
/** The nodes of the next turn: the first of the wave that is not done, and who may go with it. Empty when all are done. */
const nextBatch = (plan, isDone) => {
    const wave = plan.waves.find(({ nodes }) => nodes.some((node) => !isDone(node)));
    if (wave === undefined)
        return [];
    const tasks = wave.nodes.flatMap((name) => plan.tasks.filter(({ node }) => node === name && !isDone(node)));
    const batch = [];
    for (const task of tasks) {
        if (batch.length < wave.atOnce && batch.every((other) => mayShare(other, task)))
            batch.push(task);
    }
    return batch.map(({ node }) => node);
};

// EXTERNAL MODULE: ./build/src/fleet/json.js
var fleet_json = __webpack_require__(26722);
// EXTERNAL MODULE: ./build/src/subjects/duration.js
var subjects_duration = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/src/rollout/policy.js





const policy_second = 1000;
/** How long a node may take until it is well: a control plane starts its static pods and joins etcd again. */
const ready = { worker: 120 * policy_second, 'control-plane': 240 * policy_second };
const soak = 300 * policy_second;
const drain = 300 * policy_second;
/** Reads the policy. Durations that do not fit together, and an unknown time zone, are mistakes. */
const readPolicy = ({ cluster: { spec } }) => {
    const at = (...path) => (0,findings/* dig */.rO)(spec, ['maintenance', ...path]);
    const timezone = textOf(at('timezone')) ?? 'UTC';
    const durations = {
        worker: durationsFor('worker', at('durations')),
        'control-plane': durationsFor('control-plane', at('durations')),
    };
    const checks = at('checks');
    const policy = {
        freeze: at('freeze') === true,
        maxUnavailable: numberOf(at('maxUnavailable')) ?? 1,
        order: (0,findings/* textsAt */.i1)(spec, ['maintenance', 'order']),
        windows: (0,findings/* textsAt */.i1)(spec, ['maintenance', 'windows']),
        timezone,
        checks: ((0,fleet_json/* isList */.Lv)(checks) ? checks : []).map((check) => ({
            name: textOf((0,findings/* dig */.rO)(check, ['name'])) ?? '',
            nodes: (0,findings/* textsAt */.i1)(check, ['nodes']),
        })),
        durations,
    };
    const mistakes = [
        ...(isTimezone(timezone)
            ? []
            : [`maintenance.timezone: ${timezone} is no IANA time zone, such as Europe/Berlin`]),
        ...['worker', 'control-plane'].flatMap((role) => mistakesIn(role, durations[role])),
    ];
    return { policy, mistakes };
};
/** The node's timer must outlast everything that comes before the confirm. */
const isTryTooShort = (durations) => durations.try < shortestTry(durations);
const mistakesIn = (role, durations) => isTryTooShort(durations)
    ? [
        `maintenance.durations.try: ${inSeconds(durations.try)} is too short for a ${role}: to apply, to be well (ready: ${inSeconds(durations.ready)} each) and a margin take ${inSeconds(shortestTry(durations))}; lengthen try, or shorten ready`,
    ]
    : [];
const durationsFor = (role, declared) => {
    const of = (key) => millisecondsOf(textOf((0,findings/* dig */.rO)(declared, [key])));
    const times = {
        soak: of('soak') ?? soak,
        ready: of('ready') ?? ready[role],
        drain: of('drain') ?? drain,
        try: 0,
    };
    return { ...times, try: of('try') ?? shortestTry(times) };
};
const millisecondsOf = (duration) => duration === undefined ? undefined : Math.round(Number((0,subjects_duration/* spellDuration */.j)(duration).slice(0, -1)) * policy_second);
const inSeconds = (milliseconds) => `${milliseconds / policy_second}s`;
const textOf = (value) => typeof value === 'string' ? value : undefined;
const numberOf = (value) => typeof value === 'number' ? value : undefined;

;// CONCATENATED MODULE: ./build/src/rollout/waves.js

/** `maintenance.order` first, then the mildest, then by name. */
const inOrder = (tasks, { order }) => {
    const place = ({ node }) => (order.includes(node) ? order.indexOf(node) : order.length);
    return tasks.toSorted((a, b) => place(a) - place(b) ||
        subjects_impact/* impacts */.u.indexOf(a.impact) - subjects_impact/* impacts */.u.indexOf(b.impact) ||
        (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));
};
const isLeader = ({ node }, { etcdLeader }) => node === etcdLeader;
/**
 * What a run that died left half done comes first, because it is unavailable until it is whole. Then one worker shows
 * what the change does, then workers, those with storage, control planes, and where the runner is.
 */
const wavesOf = (tasks, policy, facts) => {
    const isFirst = ({ node, hostsRunner }) => facts.left.has(node) && !hostsRunner;
    const first = inOrder(tasks.filter(isFirst), policy);
    const rest = tasks.filter((task) => !isFirst(task) && !task.hostsRunner);
    const ofRole = (role, storage) => inOrder(rest.filter((task) => task.role === role && task.storage === storage), policy).map(({ node }) => node);
    const workers = ofRole('worker', false);
    const planes = inOrder(rest.filter(({ role }) => role === 'control-plane'), policy);
    const leaderLast = planes.toSorted((a, b) => Number(isLeader(a, facts)) - Number(isLeader(b, facts)));
    const waves = [
        { name: 'left', nodes: first.map(({ node }) => node), atOnce: 1 },
        { name: 'canary', nodes: workers.slice(0, 1), atOnce: 1 },
        { name: 'workers', nodes: workers.slice(1), atOnce: policy.maxUnavailable },
        { name: 'storage', nodes: ofRole('worker', true), atOnce: 1 },
        { name: 'control-planes', nodes: leaderLast.map(({ node }) => node), atOnce: 1 },
        {
            name: 'runner',
            nodes: tasks.filter(({ hostsRunner }) => hostsRunner).map(({ node }) => node),
            atOnce: 1,
        },
    ];
    return waves.filter(({ nodes }) => nodes.length > 0);
};

;// CONCATENATED MODULE: ./build/src/rollout/plan-rollout.js








/** Who is written, how, in which order, and what forbids it. Every refusal is found, not only the first. */
const planRollout = (asks) => {
    const reading = readPolicy(asks.fleet);
    const { policy } = reading;
    const changed = asks.changes.nodes.flatMap((node) => taskFor(node, asks, reading));
    const tasks = [...changed, ...tasksToTidy(changed, asks, reading)];
    const plan = {
        commit: asks.commit,
        generation: asks.generation,
        tasks,
        waves: wavesOf(tasks, policy, asks.facts),
        policy,
        until: asks.until,
    };
    return { ...plan, estimate: estimateOf({ ...plan, estimate: 0 }) };
};
const plan_rollout_isAtLeast = (impact, least) => subjects_impact/* impacts */.u.indexOf(impact) >= subjects_impact/* impacts */.u.indexOf(least);
/** New and removed nodes are rebuild's work; what belongs to no node, or to the first boot, is not written to one. */
const reachesNode = ({ kind, firstBootOnly }) => kind === 'change' && !firstBootOnly;
const taskFor = (changes, asks, reading) => {
    const { role, node, impact } = changes;
    if (role === 'cluster' || !reachesNode(changes))
        return [];
    const { fleet, facts } = asks;
    const { policy } = reading;
    const reboot = needsReboot(changes, fleet);
    const task = {
        node,
        role,
        impact,
        method: canTry(changes, fleet, reboot) ? 'try' : 'commit',
        reboot,
        etcd: role === 'control-plane' && plan_rollout_isAtLeast(impact, 'control-plane-restart'),
        outage: role === 'control-plane' && controlPlanesOf(fleet) <= 2,
        topology: topologyOf(fleet, facts, node),
        storage: policy.checks.some((check) => check.nodes.includes(node)),
        hostsRunner: facts.runnerOn === node,
        refused: undefined,
    };
    const unconsented = reading.mistakes.length > 0 ? [] : unconsentedIn(changes, fleet, dateAt(asks.wall, policy.timezone));
    return [
        {
            ...task,
            refused: refusalOf(task, changes, asks, reading),
            unconsented,
        },
    ];
};
/** What was left half done is looked at although nothing of it differs: a cordon has to go, a ledger to be written. */
const tasksToTidy = (changed, { fleet, facts }, { policy }) => fleet.nodes
    .filter(({ name, state }) => state === 'active' && facts.left.has(name) && !changed.some(({ node }) => node === name))
    .map(({ name, role }) => ({
    node: name,
    role,
    impact: 'none',
    method: 'try',
    reboot: false,
    etcd: false,
    outage: role === 'control-plane' && controlPlanesOf(fleet) <= 2,
    topology: topologyOf(fleet, facts, name),
    storage: policy.checks.some((check) => check.nodes.includes(name)),
    hostsRunner: facts.runnerOn === name,
    refused: undefined,
}));
/** A package is only new after a boot. Another image of Talos is written down here, and brought by an upgrade alone. */
const needsReboot = ({ changes }, { cluster }) => changes.some(({ impact }) => impact === 'drain-reboot' || (impact === 'upgrade' && cluster.os === 'ubuntu'));
/** Talos' own try does not outlive a reboot: the old configuration boots. */
const canTry = ({ undo }, { cluster }, reboot) => undo && !(reboot && cluster.os === 'talos');
const controlPlanesOf = ({ nodes }) => nodes.filter(({ role, state }) => role === 'control-plane' && state === 'active').length;
/** Without a key nobody is apart; with one, a node that lacks the label stands alone. */
const topologyOf = ({ cluster }, { topology }, node) => hasTopologyKey(cluster.spec) ? topology.get(node) : '';
const hasTopologyKey = (spec) => {
    const { maintenance } = spec;
    return typeof maintenance === 'object' && maintenance !== null && 'topologyKey' in maintenance;
};
/** A system that is made anew is no change of a running one. */
const isRebuild = ({ impact }) => impact === 'rebuild';
const unconsentedIn = (changes, fleet, today) => changes.consents.flatMap((impact) => (0,consent/* consentRefusal */.R)(fleet, changes.node, impact, today) ?? []);
const refusalOf = (task, changes, { fleet, wall }, { policy, mistakes }) => {
    if (mistakes.length > 0)
        return mistakes.join('; ');
    const closed = notNow(policy, [task], wall);
    const today = dateAt(wall, policy.timezone);
    const reasons = [
        ...(isRebuild(task) ? ['apply does not build nodes anew: rebuild it'] : []),
        ...unconsentedIn(changes, fleet, today),
        ...(closed === undefined ? [] : [closed]),
    ];
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
const plan_rollout_second = 1000;
/** Until a node is well again, for people: what a homelab's machine usually takes. */
const usual = {
    none: 5 * plan_rollout_second,
    live: 5 * plan_rollout_second,
    'service-restart': 20 * plan_rollout_second,
    network: 20 * plan_rollout_second,
    'control-plane-restart': 60 * plan_rollout_second,
    'drain-reboot': 300 * plan_rollout_second,
    upgrade: 600 * plan_rollout_second,
    rebuild: 0,
};
/** Turn after turn as the run takes them: the slowest node of each, and the soak after it. */
const estimateOf = (plan, done = []) => {
    const batch = nextBatch(plan, (node) => done.includes(node));
    const times = plan.tasks
        .filter(({ node }) => batch.includes(node))
        .map((task) => {
        const durations = durationsOf(task, plan.policy);
        return usual[task.impact] + quietTime(durations) + soakTime(durations, done.length === 0);
    });
    return batch.length === 0 ? 0 : Math.max(...times) + estimateOf(plan, [...done, ...batch]);
};

;// CONCATENATED MODULE: ./build/src/rollout/rollout-turn.js

const idle = (state) => ({ state, commands: [] });
/** A stage begins; what belonged to the last one is gone. */
const enterStage = (state, stage, { at }, more = {}) => ({
    ...state,
    stage,
    since: at,
    prestaging: [],
    deadline: undefined,
    tip: undefined,
    watch: undefined,
    ...more,
});
/** The one command of a stage was not answered in time. */
const isOver = ({ deadline }, { at }) => deadline !== undefined && at >= deadline;
const failed = (nodes, why) => ({
    status: 'failed',
    node: nodes.length === 1 ? nodes[0] : undefined,
    why,
});
const tasksOf = ({ plan }, nodes) => nodes.flatMap((name) => plan.tasks.filter(({ node }) => node === name));
/** Nodes that run what is desired, by now. */
const doneTasks = (state) => tasksOf(state, state.ends.map(({ node }) => node));
/** The slowest node of the turn decides how long is waited. */
const longestDurations = (state) => tasksOf(state, state.batch)
    .map((task) => durationsOf(task, state.plan.policy))
    .reduce((longest, each) => (each.ready > longest.ready ? each : longest));
/** Every node gets an end: what was not reached is untouched, and says why. */
const finish = (state, end) => {
    const why = 'why' in end ? `not started: ${end.why}` : 'not started';
    const rest = state.plan.tasks
        .filter(({ node }) => !state.ends.some((each) => each.node === node))
        .map(({ node }) => ({ node, end: { status: 'untouched', why } }));
    return idle({
        ...state,
        stage: 'over',
        end,
        ends: [...state.ends, ...rest],
        deadline: undefined,
        watch: undefined,
    });
};

;// CONCATENATED MODULE: ./build/src/rollout/phase-rule.js


/** Keeps the type of a rule's own command. */
const rule = (each) => each;
const nothing = () => ({});
/** What an answer says about its failure. */
const why = (answer) => 'why' in answer && typeof answer.why === 'string' ? answer.why : 'no reason given';
const untouched = (reason) => ({ close: { status: 'untouched', why: reason } });
const stuck = (reason) => ({ close: { status: 'stuck', why: reason } });
/** Into the part in which the node goes back. */
const goBack = (reason, to = 'undo') => ({
    go: to,
    with: { why: reason },
});
/** Long enough without a break. */
const hasBeenQuiet = ({ terms }, goodSince, at) => at - goodSince >= quietTime(terms.durations);
/** What a reading of health says, where one came. */
const read = (health) => health.status === 'late'
    ? { good: false, reason: health.why }
    : { good: isHealthy(health), reason: reasonsOf(health) };

;// CONCATENATED MODULE: ./build/src/rollout/phases-before.js




const isNeeded = (step, { canYield, checks }) => (step !== 'yield-leadership' || canYield) && (step !== 'ask-checks' || checks.length > 0);
/** The next step before the write, or the write. */
const afterStep = (transaction, step) => {
    const steps = [...preparation(transaction.task), transaction.task.method].filter((each) => isNeeded(each, transaction.terms));
    return steps[step === undefined ? 0 : steps.indexOf(step) + 1] ?? transaction.task.method;
};
/** A step before the write: it succeeds, or the node stays untouched. */
const step = (does, good, asks, told = why) => ({
    does,
    asks,
    answered: (transaction, answer) => answer.status === good
        ? { go: afterStep(transaction, transaction.phase) }
        : untouched(`${does}: ${told(answer)}`),
});
/** A cordon that broke off may stand; it is ours to take away where nobody else's was there. */
const wasFree = ({ inspection }) => inspection?.cordoned === 'no' || inspection?.cordoned === 'by-us';
/** A run that died, or that called a person, left it so: one look must not call well what crash-loops. */
const isLeft = ({ recovered }, { cordoned, unrecorded }, { go }) => recovered || unrecorded === true || cordoned === 'by-us' || go === 'record';
/**
 * Whoever cordoned it had a reason, and it may wait for a person: the cordon is ours to take away only once the node was
 * well for long enough. Whatever ends the look before that leaves it as it was found.
 */
const isOursNow = ({ cordoned }) => cordoned === 'by-us';
/** A run that stops here ends as one that was stopped between nodes. */
const stopped = (why) => ({ ...untouched(why), with: { stop: why } });
/** The phases in which nothing is written: whatever fails leaves the node as it was. */
const phasesBefore = {
    look: rule({
        does: 'inspect',
        asks: nothing,
        answered: (_, answer) => {
            if (answer.status !== 'seen')
                return answer.status === 'unreachable'
                    ? { close: { status: 'unreachable', why: answer.why } }
                    : untouched(`inspect: ${answer.why}`);
            const stranger = judgeIdentity(answer.inspection);
            return stranger === undefined ? { go: 'lock' } : { close: stranger };
        },
    }),
    lock: rule({
        does: 'lock',
        asks: ({ terms, task }) => ({ seconds: Math.ceil(longestTransaction(task, terms.durations) / 1000) }),
        answered: (_, answer) => {
            if (answer.status === 'locked')
                return { go: 'recover', with: { locked: true } };
            if (answer.status === 'held')
                return { close: { status: 'held', why: `held by ${answer.by}` } };
            return { ...untouched(`lock: ${answer.why}`), with: { locked: true } };
        },
    }),
    recover: rule({
        does: 'recover',
        asks: nothing,
        answered: (_, answer) => answer.status === 'clean' || answer.status === 'recovered'
            ? { go: 'look-again', with: { recovered: answer.status === 'recovered' } }
            : stuck(`recover: ${answer.why}`),
    }),
    'look-again': rule({
        does: 'inspect',
        asks: nothing,
        answered: (transaction, answer, at) => {
            if (answer.status !== 'seen')
                return untouched(`inspect: ${answer.why}`);
            const { inspection } = answer;
            const judged = judgeInspection(inspection, transaction.task, transaction.terms);
            if (judged.go === 'leave')
                return { close: judged.end, with: { inspection } };
            if (judged.go === 'wait')
                return { again: judged.why, with: { inspection, goodSince: undefined, why: judged.why } };
            const goodSince = transaction.goodSince ?? at;
            if (isLeft(transaction, inspection, judged) && !hasBeenQuiet(transaction, goodSince, at))
                return {
                    again: 'well so far',
                    with: { inspection, goodSince, why: 'not long enough without a break' },
                };
            const facts = { inspection, cordoned: isOursNow(inspection) };
            if (judged.go === 'nothing')
                return { close: { status: 'unchanged' }, with: facts };
            if (judged.go === 'record')
                return { go: 'record', with: facts };
            return { go: afterStep(transaction, undefined), with: { ...facts, why: undefined } };
        },
        over: ({ why: last }) => untouched(`it was not well before: ${last ?? 'nothing is known of it'}`),
    }),
    cordon: rule({
        does: 'cordon',
        asks: nothing,
        answered: (transaction, answer) => answer.status === 'cordoned'
            ? { go: afterStep(transaction, 'cordon'), with: { cordoned: answer.before !== 'by-others' } }
            : { ...untouched(`cordon: ${answer.why}`), with: { cordoned: wasFree(transaction) } },
    }),
    drain: step('drain', 'drained', ({ terms }) => ({ seconds: Math.ceil(terms.durations.drain / 1000) }), (answer) => (answer.status === 'blocked' ? `blocked by ${answer.by.join(', ')}` : why(answer))),
    'yield-leadership': step('yield-leadership', 'yielded', nothing),
    snapshot: step('snapshot', 'kept', nothing),
    'look-last': rule({
        does: 'inspect',
        asks: nothing,
        answered: (transaction, answer) => {
            if (answer.status !== 'seen')
                return untouched(`inspect: ${answer.why}`);
            const judged = judgeInspection(answer.inspection, transaction.task, transaction.terms);
            if (judged.go === 'leave')
                return { close: judged.end };
            if (judged.go === 'wait')
                return { again: judged.why, with: { why: judged.why } };
            if (judged.go !== 'write')
                return untouched('somebody else has written it meanwhile');
            return { go: afterStep(transaction, 'look-last'), with: { why: undefined } };
        },
        over: ({ why: last }) => untouched(`it is not well any more: ${last ?? 'nothing is known of it'}`),
    }),
    'ask-cluster': rule({
        does: 'cluster',
        asks: nothing,
        answered: (transaction, answer) => {
            const { task, terms } = transaction;
            const objections = answer.status === 'seen' ? objectionsBefore(answer.cluster, terms.done, [task]) : [answer.why];
            return objections.length === 0
                ? { go: afterStep(transaction, 'ask-cluster'), with: { why: undefined } }
                : { again: objections.join('; '), with: { why: objections.join('; ') } };
        },
        over: ({ why: last }) => untouched(last ?? 'the cluster could not be read'),
    }),
    'ask-checks': rule({
        does: 'gate',
        asks: ({ terms, checked }) => ({ check: terms.checks[checked] ?? '' }),
        answered: (transaction, answer) => {
            const { terms, deadline } = transaction;
            const { good, reason } = read(answer);
            if (!good) {
                const objection = `${terms.checks[transaction.checked]}: ${reason}`;
                return { again: objection, with: { why: objection } };
            }
            const facts = { checked: transaction.checked + 1, why: undefined };
            return facts.checked < terms.checks.length
                ? { go: 'ask-checks', deadline, with: facts }
                : { go: afterStep(transaction, 'ask-checks'), with: facts };
        },
        over: ({ why: last }) => untouched(last ?? 'the checks could not be read'),
    }),
    'ask-tip': rule({
        does: 'tip',
        asks: nothing,
        answered: (transaction, answer) => {
            if (hasMoved(answer))
                return stopped(movedWords(answer.to));
            return answer.status === 'same'
                ? { go: afterStep(transaction, 'ask-tip') }
                : untouched(`whether main has moved could not be asked: ${answer.why}`);
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/rollout/phases-end.js

/** The node's timer is the only one who can still take it back, and nobody has touched that timer. */
const timerRuns = (transaction) => transaction.timer !== undefined && !transaction.confirming;
const leftToTimer = ({ why: reason }) => ({
    close: { status: 'left-to-timer', why: `${reason}; the node cannot be reached and goes back by itself` },
});
/** Back where it was, for good. */
const isBack = (transaction) => ({
    close: { status: 'undone', why: transaction.why ?? 'it went back by itself' },
});
/** The phases in which a node goes back, and those that tidy up. */
const phasesEnd = {
    undo: rule({
        does: 'undo',
        asks: nothing,
        answered: (transaction, answer, at) => {
            if (answer.status === 'undone')
                return { go: 'verify-old', with: { timer: undefined } };
            if (answer.status === 'failed')
                return stuck(`it could not go back: ${answer.why}`);
            if (!timerRuns(transaction))
                return { again: answer.why };
            if (transaction.stop !== undefined)
                return leftToTimer(transaction);
            const fired = (transaction.timer ?? at) + transaction.terms.durations.ready;
            return { go: 'verify-old', deadline: fired };
        },
        over: ({ why: reason }) => stuck(`it could not go back: ${reason}`),
    }),
    'verify-old': rule({
        does: 'verify',
        asks: () => ({ against: 'old' }),
        answered: (transaction, answer, at) => {
            const { good, reason } = read(answer);
            const heard = transaction.heard || answer.status === 'healthy' || answer.status === 'unhealthy';
            if (!good)
                return { again: reason, with: { goodSince: undefined, heard } };
            const goodSince = transaction.goodSince ?? at;
            if (!hasBeenQuiet(transaction, goodSince, at))
                return { again: 'well so far', with: { goodSince, heard } };
            return isBack(transaction);
        },
        over: (transaction) => !transaction.heard && timerRuns(transaction)
            ? leftToTimer(transaction)
            : stuck(`it went back and is not well: ${transaction.why}`),
    }),
    evidence: rule({
        does: 'evidence',
        asks: nothing,
        answered: ({ end }, answer) => ({
            close: end ?? { status: 'stuck', why: 'no end was decided' },
            with: { evidence: answer.status === 'read' ? answer.sections : [] },
        }),
    }),
    uncordon: rule({
        does: 'uncordon',
        asks: nothing,
        answered: ({ end }, answer) => answer.status === 'uncordoned'
            ? { close: end ?? { status: 'unchanged' }, with: { cordoned: false } }
            : { again: answer.why },
        over: ({ end }) => stuck(`it is ${end?.status}, and nobody could see it uncordoned: uncordon it`),
    }),
    unlock: rule({
        does: 'unlock',
        asks: nothing,
        answered: ({ end }) => ({ close: end ?? { status: 'unchanged' }, with: { locked: false } }),
    }),
};

;// CONCATENATED MODULE: ./build/src/rollout/phases-write.js


/** The node's own undo may come at any moment: from here on it is too late to confirm. */
const lastConfirm = (transaction, askedAt) => askedAt + tryTime(transaction.task, transaction.terms.durations) - margin(transaction.terms.durations);
/** A node that booted has its own idea of how long it waits: it gets no more than the time to be well. */
const afterBoot = ({ confirmBy = Infinity, terms }, at) => Math.min(confirmBy, at + terms.durations.ready);
/** It runs and lasts: a confirm is believed only when this is read back. */
const isLasting = ({ config, open }) => config === 'desired' && !open;
/** The phases from the write until the node is done. */
const phasesWrite = {
    try: rule({
        does: 'try',
        asks: ({ task, terms }) => ({ seconds: Math.ceil(tryTime(task, terms.durations) / 1000) }),
        answered: (transaction, answer, at) => {
            if (answer.status === 'refused')
                return { close: { status: 'refused', why: answer.why } };
            if (answer.status === 'undone')
                return goBack(answer.why, 'verify-old');
            const confirmBy = lastConfirm(transaction, transaction.since);
            const timer = at + tryTime(transaction.task, transaction.terms.durations);
            if (answer.status !== 'trying')
                return { go: 'undo', with: { why: `try: ${answer.why}`, confirmBy, timer } };
            return transaction.task.reboot
                ? { go: 'reboot', deadline: confirmBy, with: { confirmBy, timer } }
                : { go: 'verify', deadline: confirmBy, with: { confirmBy, timer } };
        },
    }),
    commit: rule({
        does: 'commit',
        asks: nothing,
        answered: ({ task }, answer) => {
            if (answer.status === 'refused')
                return { close: { status: 'refused', why: answer.why } };
            if (answer.status === 'staged' && !task.reboot)
                return stuck('it waits for a reboot that nobody planned');
            if (answer.status !== 'written' && answer.status !== 'staged')
                return stuck(`commit: ${why(answer)}`);
            return { go: task.reboot ? 'reboot' : 'verify' };
        },
    }),
    reboot: rule({
        does: 'reboot',
        asks: ({ terms }) => ({ seconds: Math.ceil(rebootBudget(terms.durations) / 1000) }),
        answered: (transaction, answer, at) => {
            const { task } = transaction;
            if (answer.status === 'rebooted')
                return { go: 'verify', deadline: afterBoot(transaction, at) };
            return task.method === 'try' ? goBack(`reboot: ${answer.why}`) : stuck(`reboot: ${answer.why}`);
        },
    }),
    verify: rule({
        does: 'verify',
        asks: () => ({ against: 'new' }),
        answered: (transaction, answer, at) => {
            const { good, reason } = read(answer);
            if (!good)
                return { again: reason, with: { goodSince: undefined, why: reason } };
            const goodSince = transaction.goodSince ?? at;
            if (!hasBeenQuiet(transaction, goodSince, at))
                return { again: 'well so far', with: { goodSince } };
            return { go: transaction.task.method === 'try' ? 'confirm' : 'read-back', with: { why: undefined } };
        },
        over: ({ task, why: last }) => task.method === 'try'
            ? goBack(`it was not well in time: ${last ?? 'not long enough without a break'}`)
            : stuck(`it was not well in time, and cannot go back: ${last ?? 'not long enough without a break'}`),
    }),
    confirm: rule({
        does: 'confirm',
        asks: nothing,
        answered: (_, answer) => answer.status === 'lost'
            ? goBack(`the node took it back before it was confirmed: ${answer.why}`, 'verify-old')
            : {
                go: 'read-back',
                with: answer.status === 'confirmed' ? {} : { why: `confirm: ${answer.why}` },
            },
    }),
    'read-back': rule({
        does: 'inspect',
        asks: nothing,
        answered: (transaction, answer) => {
            if (answer.status !== 'seen')
                return { again: answer.why, with: { why: `read back: ${answer.why}` } };
            const { config, open, identity } = answer.inspection;
            if (identity.status === 'mismatch')
                return stuck(`this is another machine: ${identity.why}`);
            if (isLasting(answer.inspection))
                return { go: 'record', with: { why: undefined } };
            const reason = `${transaction.why ?? 'it was confirmed'}, and reads as ${open ? 'still open' : config}`;
            if (transaction.task.method === 'commit')
                return stuck(reason);
            return goBack(reason, config === 'old' && !open ? 'verify-old' : 'undo');
        },
        over: ({ task, why: last }) => task.method === 'commit'
            ? stuck(last ?? 'it could not be read')
            : goBack(last ?? 'it could not be read'),
    }),
    record: rule({
        does: 'record',
        asks: nothing,
        answered: ({ written }, answer) => answer.status === 'recorded'
            ? { close: { status: written ? 'applied' : 'unchanged' } }
            : { again: answer.why, with: { why: answer.why } },
        over: ({ why: last }) => stuck(`it runs what is desired, and its ledger could not be written: ${last}`),
    }),
};

;// CONCATENATED MODULE: ./build/src/rollout/phases.js



/** Each phase of a transaction: what it asks, and what follows. docs/rollout.md draws it. */
const phases = {
    ...phasesBefore,
    ...phasesWrite,
    ...phasesEnd,
};

;// CONCATENATED MODULE: ./build/src/rollout/transaction.js


/** Begins with one look at the node, before anything is locked. */
const startTransaction = (task, terms, at, id) => enter({
    task,
    terms,
    phase: 'look',
    since: at,
    deadline: at,
    pending: undefined,
    resume: undefined,
    inspection: undefined,
    locked: false,
    recovered: false,
    cordoned: false,
    checked: 0,
    written: false,
    confirmBy: undefined,
    timer: undefined,
    confirming: false,
    goodSince: undefined,
    heard: false,
    why: undefined,
    stop: undefined,
    end: undefined,
    evidence: undefined,
}, 'look', { at, id });
/**
 * Steps one node. `id` numbers the command of this step. An event that concerns another node, or answers what is no
 * longer asked, changes nothing.
 */
const stepTransaction = (transaction, event, id) => {
    const now = { at: event.at, id };
    const { phase, pending, resume } = transaction;
    if (phase === 'done')
        return transaction_idle(transaction);
    if (event.kind === 'stop')
        return stopTransaction({ ...transaction, stop: event.why }, phase, now);
    const rule = phases[phase];
    if (pending !== undefined && isTooLate(pending, now.at)) {
        const late = { status: 'late', why: `no answer within ${seconds(now.at - pending.asked)}` };
        const silent = { ...transaction, pending: undefined };
        if (isCutShort(silent, rule, now.at))
            return giveUp(silent, rule, now);
        return follow(silent, rule, rule.answered(silent, late, now.at), now);
    }
    if (resume !== undefined && now.at >= resume)
        return now.at >= transaction.deadline ? giveUp(transaction, rule, now) : ask(transaction, phase, now);
    if (event.kind !== 'answer' || event.id !== pending?.id || event.to !== rule.does)
        return transaction_idle(transaction);
    // Nobody knows what the node was like while an answer was on its way: watching it begins anew.
    const goodSince = isSlow(transaction, now.at) ? undefined : transaction.goodSince;
    const answered = { ...transaction, pending: undefined, goodSince };
    return follow(answered, rule, rule.answered(answered, event.answer, now.at), now);
};
/** When it wants to be woken; undefined where nothing is awaited. */
const wakeTransaction = ({ pending, resume }) => pending?.deadline ?? resume;
/** An answer that comes now is dropped: nobody knows what happened on the node since it was given. */
const isTooLate = (pending, at) => at >= pending.deadline;
/** The end of the phase came in the middle of a reading: what was read last says more than that. */
const isCutShort = ({ deadline, why }, rule, at) => isReading(rule) && at >= deadline && why !== undefined;
/** Two readings with so much time between them do not show that a service stayed up. */
const isSlow = ({ pending, terms }, at) => pending !== undefined && at - pending.asked > slowReading(terms.durations);
const transaction_idle = (state) => ({ state, commands: [] });
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)} s`;
/** Phases that may be left at once, because nothing is written and nothing is being repaired. */
const beforeWrite = [
    'look',
    'lock',
    'look-again',
    'cordon',
    'drain',
    'yield-leadership',
    'snapshot',
    'look-last',
    'ask-cluster',
    'ask-checks',
    'ask-tip',
];
/** A stop before the write leaves the node untouched; one after it takes the change back at once. */
const stopTransaction = (transaction, phase, now) => {
    if (transaction.end !== undefined)
        return transaction_idle(transaction);
    if (beforeWrite.includes(phase))
        return follow(maybeDone(transaction), phases[phase], transaction_stopped(transaction), now);
    if (canGoBack(transaction, phase))
        return enter({ ...transaction, why: stopWords(transaction), timer: lastTimer(transaction) }, 'undo', now);
    if (phase === 'verify-old' && !transaction.heard && transaction.timer !== undefined)
        return follow(transaction, phases[phase], phases[phase].over?.(transaction, now.at) ?? { again: '' }, now);
    return transaction_idle(transaction);
};
/** Written, or being written, and nobody has asked for a confirm. */
const canGoBack = ({ task }, phase) => phase === 'try' || (task.method === 'try' && (phase === 'reboot' || phase === 'verify'));
/** When the node has gone back by itself at the latest: a try in flight may be armed as late as it may be answered. */
const lastTimer = ({ timer, deadline, task, terms }) => timer ?? deadline + tryTime(task, terms.durations);
const stopWords = ({ stop }) => `stopped: ${stop}`;
const transaction_stopped = (transaction) => ({
    close: { status: 'untouched', why: stopWords(transaction) },
});
/** What is in flight may still have been done: what it takes is given back. */
const maybeDone = (transaction) => ({
    ...transaction,
    locked: transaction.locked || transaction.phase === 'lock',
    cordoned: transaction.cordoned || (transaction.phase === 'cordon' && transaction.inspection?.cordoned === 'no'),
});
const giveUp = (transaction, rule, now) => follow(transaction, rule, rule.over?.(transaction, now.at) ?? { close: { status: 'stuck', why: 'time is up' } }, now);
/** Does what was decided. */
const follow = (before, rule, move, now) => {
    const transaction = { ...before, ...move.with };
    if ('again' in move) {
        if (now.at >= transaction.deadline)
            return giveUp(transaction, rule, now);
        return transaction_idle({ ...transaction, pending: undefined, resume: nextReading(transaction, now.at) });
    }
    if ('close' in move)
        return transaction_close(transaction, move.close, now);
    const next = afterStop(transaction, move.go);
    if (next === 'untouched')
        return transaction_close(transaction, { status: 'untouched', why: stopWords(transaction) }, now);
    if (next === 'undo' && move.go !== 'undo')
        return enter({ ...transaction, why: stopWords(transaction) }, next, now);
    return enter(transaction, next, now, move.deadline);
};
/** After a pause, or as soon as the quiet time ends: what a pause outlasts is waited for in vain. */
const nextReading = ({ deadline, goodSince, terms: { durations } }, at) => {
    const quietUntil = goodSince === undefined ? Infinity : goodSince + quietTime(durations);
    return Math.min(at + pauseTime(durations), quietUntil, deadline);
};
/** Where a stopped transaction goes instead. What cannot be taken back, or is confirmed, is finished. */
const afterStop = ({ stop, written, task }, next) => {
    if (stop === undefined || next === 'record')
        return next;
    if (!written)
        return 'untouched';
    return task.method === 'try' && (next === 'verify' || next === 'reboot') ? 'undo' : next;
};
/** A person must look, or the node is left to itself: nothing of ours is taken away. */
const staysClosed = ({ status }) => status === 'stuck' || status === 'left-to-timer';
const isWell = ({ status }) => status === 'applied' || status === 'unchanged';
/** What is left to do until it is over. */
const closing = (transaction, end) => {
    if (transaction.written && !isWell(end) && transaction.evidence === undefined)
        return 'evidence';
    if (transaction.cordoned && !staysClosed(end))
        return 'uncordon';
    if (transaction.locked && !staysClosed(end))
        return 'unlock';
    return 'done';
};
const transaction_close = (transaction, end, now) => {
    const ended = { ...transaction, end };
    return enter(ended, closing(ended, end), now);
};
/** What entering a phase makes true before anybody answers. */
const onEntry = {
    try: { written: true },
    commit: { written: true },
    confirm: { confirming: true },
};
const enter = (transaction, phase, now, deadline = now.at + phaseBudget(phase, transaction.task, transaction.terms.durations)) => {
    const state = {
        ...transaction,
        ...onEntry[phase],
        phase,
        since: now.at,
        deadline,
        pending: undefined,
        resume: undefined,
        goodSince: undefined,
        heard: false,
    };
    const tell = { do: 'tell', node: transaction.task.node, text: tellPhase(state) };
    if (phase === 'done')
        return { state, commands: [tell] };
    const asked = ask(state, phase, now);
    return { state: asked.state, commands: [tell, ...asked.commands] };
};
const tellPhase = ({ phase, end }) => {
    if (phase !== 'done' || end === undefined)
        return phase;
    return 'why' in end ? `${end.status}: ${end.why}` : end.status;
};
/** Phases that ask again and again: one call that hangs must not take all of the time. */
const isReading = (rule) => rule.over !== undefined;
const isOfNode = ({ does }) => does !== 'cluster' && does !== 'gate' && does !== 'tip';
const ask = (transaction, phase, { at, id }) => {
    const rule = phases[phase];
    const deadline = Math.min(transaction.deadline, isReading(rule) ? at + readingBudget : Infinity);
    const command = {
        do: rule.does,
        ...(isOfNode(rule) ? { node: transaction.task.node } : {}),
        id,
        deadline,
        ...rule.asks(transaction),
    };
    return {
        state: { ...transaction, pending: { id, asked: at, deadline }, resume: undefined },
        commands: [command],
    };
};

;// CONCATENATED MODULE: ./build/src/rollout/stage-nodes.js




/** The last question before the nodes: whether main still is what this run applies. */
const enterTip = (state, event) => {
    const deadline = event.at + tipBudget;
    return {
        state: enterStage(state, 'tip', event, { tip: state.nextId, deadline, nextId: state.nextId + 1 }),
        commands: [{ do: 'tip', id: state.nextId, deadline }],
    };
};
/** Fails closed: a tip that nobody could read starts nothing. */
const stepTip = (state, event) => {
    if (isOver(state, event))
        return finish(state, failed([], 'whether main has moved could not be asked in time'));
    if (event.kind !== 'answer' || event.to !== 'tip' || event.id !== state.tip)
        return idle(state);
    const { answer } = event;
    if (hasMoved(answer))
        return finish(state, { status: 'stopped', why: movedWords(answer.to) });
    if (answer.status !== 'same')
        return finish(state, failed([], `whether main has moved could not be asked: ${answer.why}`));
    const stop = stopBefore(state.plan, tasksOf(state, state.batch), event);
    return stop === undefined
        ? { ...idle(state), next: 'nodes' }
        : finish(state, { status: 'stopped', why: stop });
};
/** Another member can lead while this one is away. */
const canYield = ({ seen }, task) => touchesEtcd(task) &&
    (seen?.etcd ?? []).some(({ name, healthy, learner }) => name !== task.node && healthy && !learner);
/** Begins a transaction for each node of the turn. */
const enterNodes = (state, event) => {
    const { plan } = state;
    const done = doneTasks(state);
    const turns = tasksOf(state, state.batch).map((task, index) => startTransaction(task, {
        durations: durationsOf(task, plan.policy),
        commit: plan.commit,
        generation: plan.generation,
        done,
        checks: checksAgain(plan.policy, done, task),
        canYield: canYield(state, task),
    }, event.at, state.nextId + index));
    return {
        state: enterStage(state, 'nodes', event, {
            transactions: [...state.transactions, ...turns.map((turn) => turn.state)],
            nextId: state.nextId + turns.length,
        }),
        commands: turns.flatMap(({ commands }) => commands),
    };
};
const stepNodes = (state, event) => {
    const turns = state.transactions.map((transaction, index) => stepTransaction(transaction, event, state.nextId + index));
    const transactions = turns.map((turn) => turn.state);
    const next = { ...state, transactions, nextId: state.nextId + turns.length };
    const commands = turns.flatMap((turn) => turn.commands);
    const running = transactions.some(({ phase }) => phase !== 'done');
    return running ? { state: next, commands } : { ...afterNodes(next), commands };
};
/** The node runs what is desired. Everything else stops the run. */
const succeeded = ({ status }) => status === 'applied' || status === 'unchanged';
const endOf = (transaction) => transaction.end ?? { status: 'stuck', why: 'its transaction has no end' };
const afterNodes = (before) => {
    const transactions = before.transactions.filter(({ task }) => before.batch.includes(task.node));
    const batch = transactions.map((transaction) => ({ node: transaction.task.node, end: endOf(transaction) }));
    const state = { ...before, ends: [...before.ends, ...batch] };
    const failures = batch.filter(({ end }) => !succeeded(end));
    const stop = state.stop ?? transactions.find((each) => each.stop !== undefined)?.stop;
    if (stop !== undefined && failures.every(({ end }) => end.status === 'untouched'))
        return finish(state, { status: 'stopped', why: stop });
    const [first] = failures;
    if (first !== undefined)
        return finish(state, failed([first.node], 'why' in first.end ? first.end.why : ''));
    return { ...idle(state), next: batch.every(({ end }) => end.status === 'unchanged') ? 'gates' : 'soak' };
};

;// CONCATENATED MODULE: ./build/src/rollout/stage-prestage.js



const refused = ({ refused: why }) => why !== undefined;
/** Nothing starts where anything is refused: all of it is said at once. */
const begin = (state, event) => {
    const { plan } = state;
    if (plan.tasks.length === 0)
        return finish(state, { status: 'nothing-to-do' });
    const closed = notNow(plan.policy, plan.tasks, event.wall);
    if (closed !== undefined)
        return finish(state, { status: 'stopped', why: closed });
    const no = plan.tasks.filter(refused);
    if (no.length > 0) {
        const why = no.map((task) => `${task.node}: ${task.refused}`).join('; ');
        const ends = no.map((task) => ({
            node: task.node,
            end: { status: 'refused', why: task.refused ?? '' },
        }));
        return finish({ ...state, ends }, { status: 'failed', node: no.length === 1 ? no[0]?.node : undefined, why });
    }
    const deadline = event.at + prestageBudget;
    const prestaging = plan.tasks.map(({ node }, index) => ({ id: state.nextId + index, node }));
    const commands = plan.tasks.map((task, index) => {
        const seconds = Math.ceil(tryTime(task, durationsOf(task, plan.policy)) / 1000);
        return { do: 'prestage', node: task.node, id: state.nextId + index, deadline, seconds };
    });
    return {
        state: enterStage(state, 'prestage', event, {
            prestaging,
            deadline,
            nextId: state.nextId + prestaging.length,
        }),
        commands,
    };
};
/** Waits until every node has what it will need. */
const stepPrestage = (state, event) => {
    const names = state.prestaging.map(({ node }) => node);
    if (isOver(state, event))
        return finish(state, failed(names, `prestage: no answer in time from ${names.join(', ')}`));
    if (event.kind !== 'answer' || event.to !== 'prestage')
        return idle(state);
    const asked = state.prestaging.find(({ id }) => id === event.id);
    if (asked === undefined)
        return idle(state);
    if (event.answer.status !== 'ready')
        return finish(state, failed([asked.node], `prestage of ${asked.node}: ${event.answer.why}`));
    const prestaging = state.prestaging.filter((each) => each !== asked);
    return prestaging.length === 0 ? { ...idle(state), next: 'before' } : idle({ ...state, prestaging });
};

;// CONCATENATED MODULE: ./build/src/rollout/watch.js


/** The name of the reading that is no check. A check cannot be called so: names have no blank. */
const theCluster = 'the cluster';
const startWatch = (asks, at, id) => nextRound({ ...asks, round: undefined, resume: undefined, goodSince: undefined, objections: ['nothing was read'] }, at, id);
/** Steps the readings. `judge` says what in a cluster speaks against going on. */
const stepWatch = (watch, event, id, judge) => {
    const { at } = event;
    const { round } = watch;
    if (round === undefined) {
        if (watch.resume === undefined || at < watch.resume)
            return waiting(watch);
        return at >= watch.deadline ? { ...waiting(watch), verdict: 'bad' } : nextRound(watch, at, id);
    }
    if (at >= round.deadline) {
        const silent = round.waiting.map(({ what }) => `${what}: no answer in time`);
        return endRound(watch, [...round.found, ...silent], at);
    }
    if (event.kind !== 'answer')
        return waiting(watch);
    const asked = round.waiting.find((each) => each.id === event.id);
    if (asked === undefined)
        return waiting(watch);
    const left = round.waiting.filter((each) => each !== asked);
    const { found, seen } = hear(asked.what, event, judge);
    const all = [...round.found, ...found];
    const turn = left.length === 0
        ? endRound(watch, all, at)
        : waiting({ ...watch, round: { ...round, waiting: left, found: all } });
    return seen === undefined ? turn : { ...turn, seen };
};
/** When it wants to be woken. */
const wakeWatch = ({ round, resume }) => round?.deadline ?? resume;
const waiting = (watch) => ({ watch, commands: [], verdict: 'waiting' });
const hear = (what, event, judge) => {
    if (event.to === 'cluster') {
        const { answer } = event;
        return answer.status === 'seen'
            ? { found: judge(answer.cluster), seen: answer.cluster }
            : { found: [`${what}: ${answer.why}`] };
    }
    return event.to === 'gate' ? { found: checkHolds(what, event.answer) } : { found: [`${what}: no answer`] };
};
/** A check that nobody could read does not hold. */
const checkHolds = (what, health) => isHealthy(health) ? [] : [`${what}: ${reasonsOf(health)}`];
const hasHeldLongEnough = ({ quiet }, goodSince, at) => at - goodSince >= quiet;
const endRound = (before, objections, at) => {
    const goodSince = objections.length === 0 ? (before.goodSince ?? at) : undefined;
    const quietUntil = goodSince === undefined ? Infinity : goodSince + before.quiet;
    const resume = Math.min(at + before.pause, quietUntil, before.deadline);
    const watch = { ...before, round: undefined, objections, goodSince, resume };
    if (goodSince !== undefined && hasHeldLongEnough(watch, goodSince, at))
        return { ...waiting(watch), verdict: 'good' };
    return at >= watch.deadline ? { ...waiting(watch), verdict: 'bad' } : waiting(watch);
};
const nextRound = (watch, at, id) => {
    const deadline = at + readingBudget;
    const whats = [...(watch.cluster ? [theCluster] : []), ...watch.checks];
    const commands = whats.map((what, index) => {
        const numbered = { id: id + index, deadline };
        return what === theCluster ? { do: 'cluster', ...numbered } : { do: 'gate', check: what, ...numbered };
    });
    const round = { deadline, waiting: whats.map((what, index) => ({ id: id + index, what })), found: [] };
    const next = { ...watch, round, resume: undefined };
    return whats.length === 0 ? endRound(next, [], at) : { watch: next, commands, verdict: 'waiting' };
};

;// CONCATENATED MODULE: ./build/src/rollout/stage-readings.js





/** What follows when nothing speaks against it. */
const following = { before: 'tip', soak: 'gates', gates: 'before' };
/** Looks for the next nodes and at everything that must hold before them. */
const enterBefore = (state, event) => {
    const batch = nextBatch(state.plan, (node) => state.ends.some((each) => each.node === node));
    if (batch.length === 0)
        return finish(state, { status: 'applied' });
    const stop = stopBefore(state.plan, tasksOf(state, batch), event);
    if (stop !== undefined)
        return finish(state, { status: 'stopped', why: stop });
    const next = enterStage(state, 'before', event, { batch });
    const durations = longestDurations(next);
    // What was done before must hold still: another reboot can have degraded it since.
    const checks = checksOf(next.plan.policy, [...batch, ...state.ends.map(({ node }) => node)]);
    const deadline = event.at + (checks.length === 0 ? durations.ready : gateBudget(durations));
    return stage_readings_read(next, 'before', event, {
        cluster: true,
        checks,
        quiet: 0,
        pause: pauseTime(durations),
        deadline,
    });
};
const stage_readings_read = (state, stage, event, asks) => {
    const { watch, commands, verdict } = startWatch(asks, event.at, state.nextId);
    const next = { ...state, watch, nextId: state.nextId + commands.length };
    return verdict === 'good' ? { ...idle(next), next: following[stage] } : { state: next, commands };
};
/** One reading more. */
const stepReadings = (state, stage, event) => {
    if (state.watch === undefined)
        return idle(state);
    const judge = (cluster) => stage === 'before'
        ? objectionsBefore(cluster, doneTasks(state), tasksOf(state, state.batch))
        : objectionsAfter(cluster, doneTasks(state));
    const { watch, commands, verdict, seen } = stepWatch(state.watch, event, state.nextId, judge);
    const next = { ...state, watch, nextId: state.nextId + commands.length, seen: seen ?? state.seen };
    if (verdict === 'good')
        return { state: next, commands, next: following[stage] };
    if (verdict === 'bad')
        return finish(next, failed(state.batch, `${stage_readings_stageWords[stage]}: ${watch.objections.join('; ')}`));
    return { state: next, commands };
};
const stage_readings_stageWords = { before: 'before the next node', soak: 'after the node', gates: 'after the node' };
/** Waits, and looks on. */
const enterSoak = (state, event) => {
    const durations = longestDurations(state);
    const quiet = soakTime(durations, isFirst(state));
    return stage_readings_read(enterStage(state, 'soak', event), 'soak', event, {
        cluster: true,
        checks: [],
        quiet,
        pause: pauseTime(durations),
        deadline: event.at + 2 * quiet + durations.ready,
    });
};
/** Nothing was changed before the nodes of this turn: what needed no change has shown nothing. */
const isFirst = ({ ends, batch }) => ends.every(({ node, end }) => end.status !== 'applied' || batch.includes(node));
/** Being Ready says nothing about storage: the declared checks must hold too. */
const enterGates = (state, event) => {
    const durations = longestDurations(state);
    return stage_readings_read(enterStage(state, 'gates', event), 'gates', event, {
        cluster: false,
        checks: checksOf(state.plan.policy, state.batch),
        quiet: 0,
        pause: quietTime(durations) / 3,
        deadline: event.at + gateBudget(durations),
    });
};

;// CONCATENATED MODULE: ./build/src/rollout/rollout.js






/** A run that waits for its `start`. */
const startRollout = (plan) => ({
    commands: [],
    state: {
        plan,
        stage: 'new',
        since: 0,
        nextId: 1,
        prestaging: [],
        deadline: undefined,
        tip: undefined,
        watch: undefined,
        batch: [],
        seen: undefined,
        transactions: [],
        ends: [],
        stop: undefined,
        end: undefined,
        wake: undefined,
    },
});
/** Steps the run by one event. The state that comes in is not changed; events must come in order of `at`. */
const stepRollout = (before, event) => {
    const stop = event.kind === 'stop' ? event.why : before.stop;
    return withWake(enterNext(stepStage({ ...before, stop }, event), event), event);
};
/** How it ended; undefined while it runs. */
const rolloutEnd = ({ end, ends }) => end === undefined ? undefined : { end, nodes: ends };
const rollout_enter = {
    before: enterBefore,
    tip: enterTip,
    nodes: enterNodes,
    soak: enterSoak,
    gates: enterGates,
};
/** Enters stage after stage until one has to wait. */
const enterNext = ({ state, commands, next }, event) => {
    if (next === undefined)
        return { state, commands };
    const turn = enterNext(rollout_enter[next](state, event), event);
    return { state: turn.state, commands: [...commands, ...turn.commands] };
};
/** The shell sets one timer: it is told whenever the next deadline is another one. */
const withWake = ({ state, commands }, event) => {
    const asked = event.kind === 'woken' ? undefined : state.wake;
    const times = [
        state.deadline,
        ...(state.watch === undefined ? [] : [wakeWatch(state.watch)]),
        ...state.transactions.map(wakeTransaction),
    ].filter((at) => at !== undefined);
    const wake = times.length === 0 || state.end !== undefined ? undefined : Math.min(...times);
    const command = wake === undefined || wake === asked ? [] : [{ do: 'wake', at: wake }];
    return { state: { ...state, wake }, commands: [...commands, ...command] };
};
const stepStage = (state, event) => {
    if (state.stage === 'over')
        return idle(state);
    if (state.stage === 'nodes')
        return stepNodes(state, event);
    if (state.stop !== undefined)
        return finish(state, { status: 'stopped', why: state.stop });
    switch (state.stage) {
        case 'new':
            return event.kind === 'start' ? begin(state, event) : idle(state);
        case 'prestage':
            return stepPrestage(state, event);
        case 'tip':
            return stepTip(state, event);
        case 'before':
        case 'soak':
        case 'gates':
            return stepReadings(state, state.stage, event);
    }
};

;// CONCATENATED MODULE: ./build/src/actions/perform-rollout.js

/**
 * The shell around the engine: performs its commands through the drivers and hands back what they answer, until the
 * rollout has ended. Holds no rule of its own.
 */
const performRollout = async (plan, drivers) => {
    const { clock, show, stop } = drivers;
    const inbox = [];
    const evidence = [];
    let arrived = () => undefined;
    const time = () => ({ at: clock.monotonic(), wall: clock.now() });
    const post = (event) => {
        inbox.push(event);
        arrived();
    };
    const ended = new AbortController();
    const wake = async (at) => {
        await clock.sleep(Math.max(0, at - clock.monotonic()), ended.signal);
        if (!ended.signal.aborted)
            post({ ...time(), kind: 'woken' });
    };
    const perform = (command) => {
        if (command.do === 'tell')
            return;
        if (command.do === 'wake')
            void wake(command.at);
        else
            void askInTime(command);
    };
    const running = new Map();
    const askInTime = async (command) => {
        const who = 'node' in command ? command.node : `#${command.id}`;
        // The engine drops the answer to what a node was asked before, so that is not to go on beside this.
        running.get(who)?.abort();
        const over = new AbortController();
        running.set(who, over);
        void breakOffAt(command.deadline, over);
        const reply = await perform_rollout_ask(command, drivers, { signal: over.signal });
        over.abort();
        if (running.get(who) === over)
            running.delete(who);
        if (command.do === 'evidence')
            keep(command.node, reply.answer);
        post({ ...time(), ...reply });
    };
    const breakOffAt = async (deadline, over) => {
        // Never early, as a timer can be: that would make an answer of it.
        const left = () => deadline - clock.monotonic();
        while (left() > 0 && !over.signal.aborted)
            await clock.sleep(left(), over.signal);
        over.abort();
    };
    const keep = (node, answer) => {
        if (answer.status === 'read')
            evidence.push({ node, sections: answer.sections });
    };
    const onStop = () => post({ ...time(), kind: 'stop', why: 'the job was cancelled' });
    stop?.addEventListener('abort', onStop, { once: true });
    if (stop?.aborted === true)
        onStop();
    let state = take(startRollout(plan));
    function take(turn) {
        show(turn.state, turn.commands.flatMap((command) => (command.do === 'tell' ? [command] : [])));
        turn.commands.forEach(perform);
        return turn.state;
    }
    post({ ...time(), kind: 'start' });
    try {
        for (;;) {
            const end = rolloutEnd(state);
            if (end !== undefined)
                return { ...end, evidence };
            const event = inbox.shift();
            if (event !== undefined)
                state = take(stepRollout(state, event));
            else
                await new Promise((resolve) => (arrived = resolve));
        }
    }
    finally {
        ended.abort();
        for (const over of running.values())
            over.abort();
        stop?.removeEventListener('abort', onStop);
    }
};
const perform_rollout_ask = async (command, drivers, until) => {
    const reply = (answer) => ({ kind: 'answer', to: command.do, id: command.id, answer });
    const driver = 'node' in command ? (drivers.nodes[command.node] ?? {}) : drivers.fleet;
    try {
        const way = driver[command.do];
        if (way === undefined)
            throw new Error(`nobody performs ${command.do}`);
        return reply(await way(command, until));
    }
    catch (error) {
        return reply(brokenOff[command.do](error instanceof Error ? error.message : 'the call broke off'));
    }
};
/** What a call that broke off means for the engine: never better than not known. */
const brokenOff = {
    inspect: (why) => ({ status: 'unknown', why }),
    lock: (why) => ({ status: 'unknown', why }),
    recover: (why) => ({ status: 'stuck', why }),
    prestage: (why) => ({ status: 'failed', why }),
    cordon: (why) => ({ status: 'unknown', why }),
    drain: (why) => ({ status: 'unknown', why }),
    'yield-leadership': (why) => ({ status: 'failed', why }),
    snapshot: (why) => ({ status: 'failed', why }),
    try: (why) => ({ status: 'unknown', why }),
    commit: (why) => ({ status: 'unknown', why }),
    reboot: (why) => ({ status: 'unknown', why }),
    verify: (why) => ({ status: 'unknown', reasons: [why] }),
    confirm: (why) => ({ status: 'unknown', why }),
    record: (why) => ({ status: 'failed', why }),
    undo: (why) => ({ status: 'unknown', why }),
    uncordon: (why) => ({ status: 'unknown', why }),
    unlock: (why) => ({ status: 'unknown', why }),
    evidence: (why) => ({ status: 'unknown', why }),
    tip: (why) => ({ status: 'unknown', why }),
    cluster: (why) => ({ status: 'unknown', why }),
    gate: (why) => ({ status: 'unknown', reasons: [why] }),
};

// EXTERNAL MODULE: ./build/src/actions/version.js
var version = __webpack_require__(34153);
// EXTERNAL MODULE: ./build/src/subjects/manifests/settings.js
var settings = __webpack_require__(34885);
;// CONCATENATED MODULE: ./build/src/actions/apply/assert-objects.js



/** Whose objects are observed and written: nodes by name, then the cluster's, unless another tool applies those. */
const objectOwners = (fleet, { nodes }) => [
    ...nodes.filter(({ name }) => name !== render_rendering/* clusterNode */.x),
    ...((0,settings/* manifestsOf */.o)(fleet.cluster).managedBy === 'external'
        ? []
        : nodes.filter(({ name }) => name === render_rendering/* clusterNode */.x)),
];
/** Owners of which something would be written, taken over or removed. */
const pendingOwners = (rendering, observation) => {
    if (observation.status !== 'seen')
        return new Set();
    const { owners } = observation;
    const live = new Map(owners.map(({ name, documents }) => [name, documents]));
    return new Set([
        ...compareLive(live, rendering).nodes.map(({ node }) => node),
        ...owners.flatMap(({ name, pruned, unowned }) => (pruned.length + unowned.length > 0 ? [name] : [])),
    ]);
};
const assert_objects_settled = ['unchanged', 'written', 'removed'];
/**
 * Brings the cluster's API to what was merged, once the rollout is over: Nodes first, then what belongs to none, then the
 * ledger. Stops at the first failure; what is written is read back. Where all is as merged, nothing is sent.
 */
const assertObjects = async (goal, objects) => {
    const { fleet, rendering, observation, finished } = goal;
    if (observation.status !== 'seen')
        return { outcomes: [], failure: `the cluster's objects: ${observation.why}`, recorded: undefined };
    const all = objectOwners(fleet, rendering);
    const pending = pendingOwners(rendering, observation);
    const outcomes = [];
    let failure;
    for (const owner of all.filter(({ name }) => pending.has(name))) {
        const may = owner.name === render_rendering/* clusterNode */.x ? goal.cluster : finished.has(owner.name);
        if (failure !== undefined || !may) {
            outcomes.push(assert_objects_untouched(owner.name, may ? undefined : whyNot(owner.name)));
            continue;
        }
        const written = await objects.write(owner);
        outcomes.push(...written);
        const failed = written.filter(({ status }) => !assert_objects_settled.includes(status));
        const cause = failed.find(({ why }) => why !== undefined) ?? failed[0];
        if (cause !== undefined)
            failure = assert_objects_wordsOf(cause);
    }
    if (failure !== undefined)
        return { outcomes, failure, recorded: undefined };
    const wrote = new Set(outcomes.flatMap(({ owner, status }) => (status === 'untouched' ? [] : [owner])));
    const after = wrote.size === 0 ? observation : await objects.observe(all);
    const unread = unreadBack(rendering, after, wrote);
    if (after.status !== 'seen' || unread !== undefined)
        return { outcomes, failure: unread, recorded: undefined };
    return { outcomes, failure: undefined, ...(await record(goal, after, objects)) };
};
const assert_objects_untouched = (owner, why) => ({
    owner,
    object: owner === render_rendering/* clusterNode */.x ? 'the objects of the cluster' : `Node ${owner}`,
    status: 'untouched',
    ...(why !== undefined && { why }),
});
const whyNot = (owner) => owner === render_rendering/* clusterNode */.x
    ? 'the rollout did not get through'
    : `the rollout did not bring ${owner} to what was merged`;
const assert_objects_wordsOf = ({ object, status, why }) => `${object}: ${why ?? status}`;
const unreadBack = (rendering, after, wrote) => {
    if (after.status !== 'seen')
        return `what was written could not be read back: ${after.why}`;
    const still = [...pendingOwners(rendering, after)].filter((owner) => wrote.has(owner));
    return still.length === 0
        ? undefined
        : `${still.join(', ')}: written, and read back as something else: somebody else writes there too`;
};
const record = async ({ cluster, rendering, ledger }, after, objects) => {
    const behind = pendingOwners(rendering, after).has(render_rendering/* clusterNode */.x);
    const said = after.ledger?.commit === ledger.commit && after.ledger.observed === after.observed;
    if (!cluster || behind || said)
        return { recorded: undefined };
    return { recorded: await objects.record({ ...ledger, observed: after.observed }) };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/finish-objects.js




/**
 * After the rollout, the cluster's API: only where every node that was to be done is done, main is still this commit, and
 * somebody is there to write. A canary writes its own Node alone.
 */
const finishObjects = async ({ end, nodes }, goal, objects) => {
    const { looked, mode } = goal;
    const asIs = { end, outcomes: [], notes: [] };
    if (objects === undefined || looked === undefined || mode === 'observe')
        return asIs;
    if (end.status !== 'applied' && end.status !== 'nothing-to-do')
        return asIs;
    if (looked.pending.size > 0) {
        const stopped = notYet(goal, looked) ?? (await askTip(goal.tip));
        if (stopped !== undefined)
            return { ...asIs, end: stopped };
    }
    const done = nodes.map(({ node }) => node);
    const { outcomes, failure, recorded } = await assertObjects({
        ...goal,
        observation: looked.observation,
        finished: new Set(mode === 'all' ? [...done, ...goal.inSync] : done),
        cluster: mode === 'all',
    }, objects);
    const wrote = outcomes.some(isChanged);
    return {
        outcomes,
        end: failure === undefined
            ? wrote
                ? { status: 'applied' }
                : end
            : { status: 'failed', node: undefined, why: failure },
        notes: recorded === undefined || recorded.status === 'recorded'
            ? []
            : [`the ledger of the cluster could not be written: ${recorded.why}`],
    };
};
/** As for a node: a freeze, a window, the end of the job, a cancelled run, and nobody goes back by accident. */
const notYet = ({ changes, policy, clock, until, stop, ledger }, { pending, observation }) => {
    const ahead = observation.status === 'seen' ? observation.ledger : undefined;
    if (ahead !== undefined && ahead.generation > ledger.generation)
        return {
            status: 'failed',
            node: undefined,
            why: `the objects in the cluster are of generation ${ahead.generation} (${ahead.commit}), and this run is generation ${ledger.generation}`,
        };
    const impacts = changes.nodes.filter(({ node }) => pending.has(node));
    const why = stop?.aborted === true
        ? 'the job was cancelled'
        : until !== undefined && clock.monotonic() >= until
            ? 'the job ends before the objects in the cluster could be written'
            : notNow(policy, impacts, clock.now());
    return why === undefined ? undefined : { status: 'stopped', why };
};
/** A drain or a soak may have taken minutes since the last time. */
const askTip = async (tip) => {
    try {
        const answer = await tip({}, { signal: AbortSignal.timeout(120_000) });
        if (answer.status === 'same')
            return undefined;
        if (answer.status === 'moved')
            return { status: 'stopped', why: movedWords(answer.to) };
        return { status: 'failed', node: undefined, why: answer.why };
    }
    catch (error) {
        if (!(error instanceof src_ports/* UserError */.y))
            throw error;
        return {
            status: 'failed',
            node: undefined,
            why: `whether main has moved could not be asked: ${error.message}`,
        };
    }
};

;// CONCATENATED MODULE: ./build/src/actions/apply/look-at-objects.js


/** Nothing, where nobody is there to look. */
const lookAtObjects = async (fleet, rendering, objects) => {
    if (objects === undefined)
        return undefined;
    const observation = await objects.observe(objectOwners(fleet, rendering));
    const owners = observation.status === 'seen' ? observation.owners : [];
    return {
        observation,
        pending: pendingOwners(rendering, observation),
        documents: new Map(owners.map(({ name, documents }) => [name, documents])),
    };
};
/** What keeps the run from starting: an API that does not answer could not be brought to what was merged either. */
const objectsObstacle = (looked) => looked === undefined || looked.observation.status === 'seen'
    ? undefined
    : {
        status: 'failed',
        node: undefined,
        why: `nothing was started, because the objects in the cluster could not be read: ${looked.observation.why}`,
    };
/** Whether something waits that belongs to no node. */
const clusterWaits = (looked) => looked?.pending.has(render_rendering/* clusterNode */.x) === true;

;// CONCATENATED MODULE: ./build/src/actions/apply/look-at-nodes.js

/** All nodes at once: none waits for another. */
const lookAtAll = async (fleet, rendering, open) => Promise.all(fleet.nodes.flatMap((node) => {
    const desired = rendering.nodes.find(({ name }) => name === node.name);
    return desired === undefined ? [] : [lookAt(node, open(node, desired))];
}));
const lookAt = async (node, access) => {
    const observation = await access.observe();
    return { node, access, observation, seen: observation.status === 'seen' ? observation : undefined };
};
/** How a node stands, by what was read and by what its ledger says. */
const stateOf = ({ node, observation, seen }, changes, adopt) => {
    if (observation.status !== 'seen' || seen === undefined)
        return {
            status: observation.status,
            why: 'why' in observation ? observation.why : '',
        };
    const pending = changes.nodes.some((each) => each.node === node.name) || isUntidy(seen);
    if (seen.ledger === undefined && !adopt.includes('*') && !adopt.includes(node.name))
        return {
            status: 'unadopted',
            why: `plumbline never wrote to it: let cluster.yaml say adopt: [${node.name}] once what differs is meant`,
        };
    if (seen.ledger !== undefined && seen.ledger.observed !== seen.observed)
        return {
            status: 'drifted',
            why: `it was changed through another door since generation ${seen.ledger.generation} was confirmed`,
        };
    return { status: pending || seen.ledger === undefined ? 'pending' : 'in-sync' };
};
/** What a run that died leaves: something half written, not yet recorded, or its lock, which is given back last. */
const isUntidy = ({ unsettled, lockedBy, unrecorded }) => unsettled.length > 0 || lockedBy !== undefined || unrecorded;
/** A transaction of a run that died, or nothing to write but the ledger: somebody has to tidy up. */
const isLeftOpen = ({ node, seen }, changes) => seen !== undefined &&
    (isUntidy(seen) || (seen.ledger === undefined && !changes.nodes.some((each) => each.node === node.name)));
/** What keeps the whole run from starting: a node of which nothing is known could be the one that must not be next. */
const obstacleIn = (states) => {
    for (const [node, state] of states) {
        if (!('why' in state) || state.status === 'unadopted' || state.status === 'drifted')
            continue;
        return {
            status: 'failed',
            node,
            why: `nothing was started, because of ${node} (${stateWords[state.status]}): ${state.why}`,
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/src/actions/apply/outcome-of.js
/** Starts the name of a run in ledgers that no forge knows of. */
const breakGlass = 'break-glass';
const activeNodes = ({ nodes }) => nodes.filter(({ state }) => state === 'active');
/** Nothing was asked of any node. */
const unsupportedReport = (head, fleet, why) => ({
    ...head,
    end: { status: 'failed', node: undefined, why: `nothing was started: ${why}` },
    refused: undefined,
    moved: undefined,
    waiting: [],
    notes: [],
    waves: [],
    estimate: undefined,
    timeline: [],
    objects: [],
    nodes: activeNodes(fleet).map(({ name, role }) => ({
        node: name,
        role,
        state: { status: 'unsupported', why },
        changes: undefined,
        end: undefined,
        evidence: [],
    })),
});
/** Somebody applied without the forge; whoever reads this run has to know. */
const brokenGlass = ({ node, seen }) => seen?.ledger?.run.startsWith(breakGlass) === true
    ? [
        `${node.name} was last written by hand, without the forge: ${seen.ledger.run}, commit ${seen.ledger.commit.slice(0, 7)}`,
    ]
    : [];
/** The engine says which node lacks consent; the reader needs it as the reason why nothing was started. */
const consentRefusalIn = ({ tasks }, { end, nodes }) => {
    const lines = tasks.flatMap(({ node, unconsented = [] }) => unconsented.map((why) => `${node}: ${why}`));
    const asked = nodes.some(({ end: { status } }) => status === 'refused');
    return end.status === 'failed' && asked && lines.length > 0
        ? { reason: 'consent', why: 'nothing was started, because what is merged is not consented to', lines }
        : undefined;
};
/** What is said of one node, whether the rollout reached it or not. */
const outcomeOf = ({ name, role }, states, changes, performed) => ({
    node: name,
    role,
    state: states.get(name) ?? { status: 'unreachable', why: 'nobody looked' },
    changes: changes.nodes.find(({ node }) => node === name),
    end: performed.nodes.find(({ node }) => node === name)?.end,
    evidence: performed.evidence.filter(({ node }) => node === name).flatMap(({ sections }) => sections),
});

;// CONCATENATED MODULE: ./build/src/actions/apply/apply.js














/**
 * Brings the nodes of a fleet from what they have to what was merged: observe all at once, compare, plan, review, roll
 * out. Throws UserError where nothing could be started: a secret without a value, a clone without history.
 */
const apply = async (inputs, ports) => {
    const { git, clock } = ports;
    const started = clock.monotonic();
    const tree = await git.tree(inputs.commit);
    const files = await tree.list(inputs.fleet);
    const side = (0,render_side/* renderSide */.aR)(files, inputs.fleet);
    const { fleet, rendering } = side;
    if (fleet === undefined || rendering === undefined)
        return { status: 'unrenderable', diagnostics: side.diagnostics };
    const head = {
        fleet: inputs.fleet,
        cluster: fleet.cluster.name,
        version: version.version,
        commit: inputs.commit,
        digest: rendering.digest,
        mode: inputs.mode,
    };
    const unsupported = ports.unsupported?.(fleet);
    if (unsupported !== undefined)
        return { status: 'done', known: [], report: unsupportedReport(head, fleet, unsupported) };
    const generation = await git.generation(inputs.commit);
    const values = await ports.secrets(fleet, files).read(secretNames(rendering));
    const objects = ports.objects?.(fleet, values);
    const [looked, lookedObjects] = await Promise.all([
        lookAtAll(fleet, rendering, ports.nodes(fleet, values)),
        lookAtObjects(fleet, rendering, objects),
    ]);
    const changes = compareLive(liveDocuments(looked, lookedObjects), rendering);
    const states = new Map(looked.map((each) => [each.node.name, stateOf(each, changes, (0,findings/* textsAt */.i1)(fleet.cluster.spec, ['adopt']))]));
    const pending = changes.nodes.filter(({ node }) => states.get(node)?.status === 'pending');
    const left = looked.flatMap((each) => states.get(each.node.name)?.status === 'pending' && isLeftOpen(each, changes) ? [each.node.name] : []);
    const whole = planRollout({
        fleet,
        changes: { ...changes, nodes: pending },
        commit: inputs.commit,
        generation,
        wall: clock.now(),
        until: inputs.until,
        facts: { ...(await ports.facts(fleet)), left: new Set(left) },
    });
    const { plan, waiting: nodesWaiting } = limitPlan(whole, inputs.mode, looked.some(isShown(inputs.commit)));
    const waiting = inputs.mode !== 'all' && clusterWaits(lookedObjects) ? [...nodesWaiting, render_rendering/* clusterNode */.x] : nodesWaiting;
    const told = [];
    const show = (state, lines) => {
        for (const { node, text } of lines)
            told.push({
                at: clock.monotonic() - started,
                text: node === undefined ? text : `${node}: ${toldWords(text)}`,
            });
        ports.show(state, lines);
    };
    let moved;
    const tip = async (_, { signal }) => {
        const at = await git.remoteTip(inputs.branch, signal);
        if (at === inputs.commit)
            return { status: 'same' };
        moved = at;
        return { status: 'moved', to: at };
    };
    const review = await reviewOrWhy(ports, {
        fleet,
        rendering,
        looked,
        objects: lookedObjects,
        visited: whole.tasks.map(({ node }) => node),
        changes: pending,
    });
    const before = obstacleIn(states) ??
        objectsObstacle(lookedObjects) ??
        refusedEnd(review.refused) ??
        review.unasked ??
        nothingMore(plan, waiting);
    const performed = before === undefined
        ? await roll(plan, looked, { ...inputs, generation }, { ...ports, show }, { ...ports.cluster(fleet), tip })
        : { end: before, nodes: [], evidence: [] };
    const finished = await finishObjects(performed, {
        fleet,
        rendering,
        looked: lookedObjects,
        inSync: [...states].flatMap(([node, { status }]) => (status === 'in-sync' ? [node] : [])),
        mode: inputs.mode,
        ledger: {
            generation,
            commit: inputs.commit,
            version: version.version,
            run: inputs.run,
            time: new Date(clock.now()).toISOString(),
        },
        tip,
        changes,
        policy: plan.policy,
        clock,
        until: inputs.until,
        stop: ports.stop,
    }, objects);
    return {
        status: 'done',
        known: [...values].map(([name, value]) => ({ name, value })),
        report: {
            ...head,
            end: finished.end,
            refused: review.refused ?? consentRefusalIn(plan, performed),
            moved,
            waiting,
            notes: [...looked.flatMap(brokenGlass), ...review.notes, ...finished.notes],
            objects: finished.outcomes,
            waves: plan.waves,
            estimate: plan.tasks.length === 0 ? undefined : plan.estimate,
            timeline: told,
            nodes: activeNodes(fleet).map((node) => outcomeOf(node, states, changes, performed)),
        },
    };
};
/** A forge that is away must not hide how the nodes are. */
const reviewOrWhy = async ({ review }, asks) => {
    try {
        return await review(asks);
    }
    catch (error) {
        if (!(error instanceof src_ports/* UserError */.y))
            throw error;
        const why = `nothing was started, because what was reviewed could not be asked: ${error.message}`;
        return { refused: undefined, notes: [], unasked: { status: 'failed', node: undefined, why } };
    }
};
const refusedEnd = (refused) => refused && { status: 'failed', node: undefined, why: refused.why };
/** The rest is left for a mode that goes further. */
const nothingMore = (plan, waiting) => plan.tasks.length === 0 && waiting.length > 0 ? { status: 'nothing-to-do' } : undefined;
const secretNames = (rendering) => [
    ...new Set(rendering.nodes.flatMap(({ documents }) => documents
        .filter(({ plane }) => plane !== 'first-boot')
        .flatMap(({ secrets }) => secrets.map(({ name }) => name)))),
].toSorted();
/** By owner, what the nodes and the cluster's API have of it. */
const liveDocuments = (looked, objects) => {
    const nodes = looked.flatMap(({ node, seen }) => seen === undefined
        ? []
        : [[node.name, [...seen.documents, ...(objects?.documents.get(node.name) ?? [])]]]);
    const cluster = objects?.documents.get(render_rendering/* clusterNode */.x);
    return new Map(cluster === undefined ? nodes : [...nodes, [render_rendering/* clusterNode */.x, cluster]]);
};
/** A node that this very commit has reached already: the canary of an earlier run. */
const isShown = (commit) => ({ seen }) => seen?.ledger?.commit === commit;
const roll = async (plan, looked, run, { clock, show, stop }, fleet) => {
    const drivers = plan.tasks.flatMap((task) => {
        const one = looked.find(({ node }) => node.name === task.node);
        if (one?.seen === undefined)
            return [];
        const ledger = { generation: run.generation, commit: run.commit, version: version.version, run: run.run };
        return [
            [task.node, one.access.drive({ planned: one.seen.observed, reboot: task.reboot, ledger })],
        ];
    });
    return performRollout(plan, {
        nodes: Object.fromEntries(drivers),
        fleet,
        clock,
        show,
        ...(stop !== undefined && { stop }),
    });
};

;// CONCATENATED MODULE: ./build/src/rollout/progress.js
/** What the run is doing, for logs and reports. */
const progressOf = (state) => ({
    stage: state.stage,
    since: state.since,
    deadline: state.deadline ?? state.watch?.deadline,
    objections: state.watch?.objections ?? [],
    nodes: state.plan.tasks.map(({ node }) => nodeProgress(state, node)),
});
const nodeProgress = (state, node) => {
    const transaction = state.transactions.find(({ task }) => task.node === node);
    const end = state.ends.find((each) => each.node === node)?.end ?? transaction?.end;
    const why = end !== undefined && 'why' in end ? end.why : transaction?.why;
    if (transaction === undefined)
        return {
            node,
            phase: end === undefined ? 'waiting' : 'done',
            since: state.since,
            deadline: undefined,
            why,
            evidence: [],
        };
    const { phase, since, deadline, evidence } = transaction;
    return {
        node,
        phase,
        since,
        deadline: phase === 'done' ? undefined : deadline,
        why,
        evidence: evidence ?? [],
    };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/show-progress.js


/** What stands at the end of a line and changes with every second. */
const timeLeft = /\s+[\dhms ]+ left$/;
/** A log cannot be written over: each line is said again when it says something else than the time. */
const showProgress = (log, clock) => {
    const said = new Map();
    return (state) => {
        const news = progressLines(progressOf(state), clock.monotonic()).filter((line, i) => {
            const words = line.replace(timeLeft, () => '');
            const isNew = said.get(i) !== words;
            said.set(i, words);
            return isNew;
        });
        if (news.length > 0)
            log(news.join('\n'));
    };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/by-hand.js







/** A ledger has little room, and its reader one line. */
const longestName = 200;
/** How a run by hand is named in ledgers and locks. */
const handRunName = ({ who, why }) => `${breakGlass} ${who}: ${why.replaceAll(/[^\x20-\x7e]+/g, () => ' ')}`.slice(0, longestName);
/**
 * The forge is down, and a node needs what is on its branch already. What the clone last fetched of the branch is applied, and
 * nothing else; nobody can be asked whether it was reviewed, so the ledgers say that, and the next run tells the forge.
 */
const applyByHand = async (inputs, ports) => {
    const { runner, clock, stop } = ports;
    // In full: a tag may be called origin/main too, and git would take that.
    const commit = (await ports.git.tree(`refs/remotes/origin/${inputs.branch}`)).sha ?? '';
    // The forge cannot be asked where the branch is, and this is what is known of it.
    const git = { ...ports.git, remoteTip: () => Promise.resolve(commit) };
    runner.log(`applying ${inputs.branch} at ${commit}, as it was last fetched`);
    const show = showProgress(runner.log, clock);
    const applied = await apply({ commit, branch: inputs.branch, fleet: inputs.fleet, mode: inputs.mode, run: handRunName(inputs) }, {
        ...ports.fleet,
        git,
        clock,
        stop,
        review: () => Promise.resolve({ refused: undefined, notes: ['nobody was asked whether this was reviewed'] }),
        show: (state) => show(state),
    });
    if (applied.status === 'unrenderable')
        return { status: 'failed', reason: applied.diagnostics.map(annotations/* formatDiagnostic */.xy).join('\n') };
    const { report, known } = applied;
    runner.log(writeOutcome(report, known).text);
    const exitCode = exitCodes[runVerdict(report)];
    return exitCode === 0 ? { status: 'passed' } : { status: 'failed', reason: outcomeLine(report), exitCode };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/subjects/read-yaml.js
var read_yaml = __webpack_require__(11971);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/kubeconfig.js




/**
 * Reads a kubeconfig with everything inside: CA data, and a client certificate or a token. What runs a program, reads
 * other files or skips the check of the server is refused. Throws UserError that never holds a value of the file.
 * https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
const readKubeconfig = (text, context) => {
    const config = (0,read_yaml/* readYaml */.g)(text);
    if (!(0,fleet_json/* isObject */.Gv)(config) || config['kind'] !== 'Config')
        throw wrong('it is no kubeconfig: expected YAML with kind: Config');
    const name = context ?? kubeconfig_textOf(config, 'current-context');
    if (name === undefined)
        throw wrong('it has no current-context: choose one with kubectl config use-context');
    const chosen = named(config, 'contexts', 'context', name);
    const cluster = named(config, 'clusters', 'cluster', kubeconfig_textOf(chosen, 'cluster') ?? '');
    const user = named(config, 'users', 'user', kubeconfig_textOf(chosen, 'user') ?? '');
    refuse(cluster, clusterRefusals);
    refuse(user, userRefusals);
    const identity = identityOf(user);
    return {
        server: serverOf(cluster),
        ca: certificatesOf(cluster, 'certificate-authority-data'),
        serverName: kubeconfig_textOf(cluster, 'tls-server-name'),
        identity,
        validUntil: 'token' in identity
            ? endOfToken(identity.token)
            : new external_node_crypto_.X509Certificate(identity.certificate).validToDate.getTime(),
    };
};
const flatten = 'write one with everything inside by kubectl config view --raw --flatten --minify';
const clusterRefusals = {
    'insecure-skip-tls-verify': 'it skips the check of the server: give certificate-authority-data instead',
    'proxy-url': 'it goes through a proxy, which is not supported: the runner must reach the API itself',
    'certificate-authority': `it names a CA file: ${flatten}`,
};
const ownProgram = 'it runs a program for its credential: give a client certificate or the token of a service account';
const userRefusals = {
    exec: ownProgram,
    'auth-provider': ownProgram,
    username: 'it has a user name and password, which no supported Kubernetes takes: give a token',
    password: 'it has a user name and password, which no supported Kubernetes takes: give a token',
    'client-certificate': `it names a certificate file: ${flatten}`,
    'client-key': `it names a key file: ${flatten}`,
    tokenFile: `it names a token file: ${flatten}`,
    as: 'it acts as somebody else: give that user a credential of its own',
};
const wrong = (why) => new src_ports/* UserError */.y(`the kubeconfig cannot be used: ${why}`);
const refuse = (entry, refusals) => {
    for (const [key, why] of Object.entries(refusals)) {
        const value = entry[key];
        if (value !== undefined && value !== null && value !== false && value !== '')
            throw wrong(why);
    }
};
const kubeconfig_textOf = (object, key) => {
    const value = object[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
};
const named = (config, list, key, name) => {
    const entries = (0,fleet_json/* isList */.Lv)(config[list]) ? config[list] : [];
    const entry = entries.find((each) => (0,fleet_json/* isObject */.Gv)(each) && each['name'] === name);
    const body = (0,fleet_json/* isObject */.Gv)(entry) ? entry[key] : undefined;
    if (!(0,fleet_json/* isObject */.Gv)(body))
        throw wrong(`its ${list} have no ${key} named ${JSON.stringify(name)}`);
    return body;
};
const serverOf = (cluster) => {
    const text = kubeconfig_textOf(cluster, 'server') ?? '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
        throw wrong('its server must be an address such as https://10.0.20.100:6443');
    return url;
};
const decoded = (object, key) => {
    const text = kubeconfig_textOf(object, key);
    if (text === undefined)
        throw wrong(`it has no ${key}: ${flatten}`);
    return Buffer.from(text, 'base64').toString('utf8');
};
const certificatesOf = (object, key) => {
    const pem = decoded(object, key);
    try {
        void new external_node_crypto_.X509Certificate(pem);
        return pem;
    }
    catch {
        throw wrong(`its ${key} is no certificate in base64`);
    }
};
const identityOf = (user) => {
    const token = kubeconfig_textOf(user, 'token');
    if (token !== undefined) {
        if (!/^[\x21-\x7e]+$/.test(token))
            throw wrong('its token has characters that no header can carry');
        return { token };
    }
    if (kubeconfig_textOf(user, 'client-certificate-data') === undefined)
        throw wrong('its user has neither a token nor client-certificate-data');
    const certificate = certificatesOf(user, 'client-certificate-data');
    const key = decoded(user, 'client-key-data');
    try {
        if (new external_node_crypto_.X509Certificate(certificate).checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key)))
            return { certificate, key };
    }
    catch {
        throw wrong('its client-key-data is no private key in base64');
    }
    throw wrong('its client-key-data does not belong to its client certificate');
};
/** Tokens of service accounts are JSON web tokens; others say nothing about their end. */
const endOfToken = (token) => {
    const claims = (0,read_yaml/* readYaml */.g)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const end = (0,fleet_json/* isObject */.Gv)(claims) ? claims['exp'] : undefined;
    return typeof end === 'number' ? end * 1000 : undefined;
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/api-error.js

/** A call that the API refused, or that broke off. The message says what to do where somebody can do something. */
class ApiError extends Error {
    name = 'ApiError';
    /** HTTP status; 0 where no whole answer came, and a write may or may not have happened. */
    code;
    /** Of the Status object: `Conflict`, `Invalid`; empty where none came. */
    reason;
    /** The `causes` of the Status object. */
    causes;
    /** A read may be repeated. */
    again;
    /** Milliseconds that the server asks to wait. */
    wait;
    constructor(message, facts) {
        super(message);
        this.code = facts.code;
        this.reason = facts.reason;
        this.causes = facts.causes;
        this.again = facts.again;
        this.wait = facts.wait;
    }
}
/** From a Status object: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
const apiErrorOf = (what, code, status, retryAfter) => {
    const said = typeof status['message'] === 'string' ? firstLine(status['message']) : 'no reason given';
    const details = (0,fleet_json/* isObject */.Gv)(status['details']) ? status['details'] : {};
    const causes = ((0,fleet_json/* isList */.Lv)(details['causes']) ? details['causes'] : []).filter(fleet_json/* isObject */.Gv).map((cause) => ({
        reason: String(cause['reason'] ?? ''),
        message: firstLine(String(cause['message'] ?? '')),
        field: firstLine(String(cause['field'] ?? '')),
    }));
    const seconds = Number(retryAfter ?? Number.NaN);
    return new ApiError(`${what} answered ${code}: ${hints[code] ?? ''}${said}`, {
        code,
        reason: typeof status['reason'] === 'string' ? status['reason'] : '',
        causes,
        again: code === 429 || code >= 500,
        wait: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined,
    });
};
const hints = {
    401: 'the credential in the kubeconfig is not known or has ended, make a new one; ',
    403: 'the credential may not do this, docs/kubernetes.md has the rights it needs; ',
};
const untrusted = /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID)/;
const api_error_brokenOff = (what, error) => {
    const said = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const stranger = untrusted.test(code);
    const why = stranger
        ? `the server did not prove that it is the one of the kubeconfig (${firstLine(said)}); nothing was sent to it`
        : firstLine(said);
    return new ApiError(`${what} broke off: ${why}`, {
        code: 0,
        reason: '',
        causes: [],
        again: !stranger,
        wait: undefined,
    });
};
const firstLine = (text) => (text.split('\n')[0] ?? '').slice(0, 500);

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/api.js


const openApi = (request, pageSize = 500) => {
    const read = (path) => request({ method: 'GET', path });
    const pages = async (path, selection) => {
        const items = [];
        let next;
        do {
            const query = new URLSearchParams({ ...selection, limit: String(pageSize) });
            if (next !== undefined)
                query.set('continue', next);
            const answer = await read(`${path}?${query.toString()}`);
            if (!(0,fleet_json/* isObject */.Gv)(answer) || !(0,fleet_json/* isList */.Lv)(answer['items']))
                throw strange(path, 'no list');
            items.push(...answer['items'].filter(fleet_json/* isObject */.Gv));
            next = nextPage(answer);
        } while (next !== undefined);
        return items;
    };
    return {
        read,
        get: async (place, name) => asObject(pathOf(place, name), await read(pathOf(place, name))),
        list: async (place, selection = {}) => {
            const path = pathOf(place);
            try {
                return await pages(path, selection);
            }
            catch (error) {
                if (error instanceof ApiError && error.code === 410)
                    return pages(path, selection);
                throw error;
            }
        },
        patch: async (place, name, patch) => {
            const path = pathOf(place, name);
            const contentType = 'application/merge-patch+json';
            return asObject(path, await request({ method: 'PATCH', path, body: patch, contentType }));
        },
        apply: async (place, name, object, { fieldManager, dryRun = false }) => {
            const query = new URLSearchParams({ fieldManager, force: 'false', ...(dryRun && { dryRun: 'All' }) });
            const path = `${pathOf(place, name)}?${query.toString()}`;
            const contentType = 'application/apply-patch+yaml';
            return asObject(path, await request({ method: 'PATCH', path, body: object, contentType }));
        },
        remove: async (place, name, { uid, dryRun = false }) => {
            const body = {
                apiVersion: 'v1',
                kind: 'DeleteOptions',
                preconditions: { uid },
                propagationPolicy: 'Background',
                ...(dryRun && { dryRun: ['All'] }),
            };
            await request({ method: 'DELETE', path: pathOf(place, name), body });
        },
        post: (place, name, subresource, body) => request({ method: 'POST', path: `${pathOf(place, name)}/${subresource}`, body }),
        kinds: async (apiVersion) => {
            const path = rootOf(apiVersion);
            const answer = asObject(path, await read(path));
            return ((0,fleet_json/* isList */.Lv)(answer['resources']) ? answer['resources'] : [])
                .filter(fleet_json/* isObject */.Gv)
                .filter(({ name }) => typeof name === 'string' && !name.includes('/'))
                .map(({ kind, name, namespaced }) => ({
                kind: String(kind),
                plural: String(name),
                namespaced: namespaced === true,
            }));
        },
        preferredVersion: async (group) => {
            const answer = await read(`/apis/${encodeURIComponent(group)}`);
            const preferred = (0,fleet_json/* isObject */.Gv)(answer) ? answer['preferredVersion'] : undefined;
            const version = (0,fleet_json/* isObject */.Gv)(preferred) ? preferred['groupVersion'] : undefined;
            return typeof version === 'string' ? version : undefined;
        },
    };
};
const rootOf = (apiVersion) => {
    const parts = apiVersion.split('/').map(encodeURIComponent);
    return parts.length === 1 ? `/api/${parts.join('')}` : `/apis/${parts.join('/')}`;
};
const pathOf = ({ apiVersion, plural, namespace }, name) => [
    rootOf(apiVersion),
    ...(namespace === undefined ? [] : ['namespaces', encodeURIComponent(namespace)]),
    encodeURIComponent(plural),
    ...(name === undefined ? [] : [encodeURIComponent(name)]),
].join('/');
const nextPage = (answer) => {
    const metadata = (0,fleet_json/* isObject */.Gv)(answer['metadata']) ? answer['metadata'] : {};
    const token = metadata['continue'];
    return typeof token === 'string' && token !== '' ? token : undefined;
};
const asObject = (path, answer) => {
    if ((0,fleet_json/* isObject */.Gv)(answer))
        return answer;
    throw strange(path, 'no object');
};
const strange = (path, what) => new ApiError(`${path} answered with ${what}`, {
    code: 0,
    reason: '',
    causes: [],
    again: false,
    wait: undefined,
});

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/read-field.js

/** Fields of objects that others wrote: what is missing or of another type is empty, never an error. */
const fieldOf = (value, ...path) => {
    let found = value;
    for (const key of path)
        found = (0,fleet_json/* isObject */.Gv)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
};
const textAt = (value, ...path) => {
    const found = fieldOf(value, ...path);
    return typeof found === 'string' ? found : '';
};
const numberAt = (value, ...path) => {
    const found = fieldOf(value, ...path);
    return typeof found === 'number' ? found : undefined;
};
const objectsAt = (value, ...path) => {
    const found = fieldOf(value, ...path);
    return (0,fleet_json/* isList */.Lv)(found) ? found.filter(fleet_json/* isObject */.Gv) : [];
};
const nameAt = (object) => textAt(object, 'metadata', 'name');
const conditionOf = (object, type) => {
    const found = objectsAt(object, 'status', 'conditions').find((each) => each['type'] === type);
    return found === undefined
        ? undefined
        : {
            status: textAt(found, 'status'),
            reason: textAt(found, 'reason'),
            message: textAt(found, 'message'),
            observedGeneration: numberAt(found, 'observedGeneration'),
        };
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/places.js
const nodes = { apiVersion: 'v1', plural: 'nodes' };
const pods = { apiVersion: 'v1', plural: 'pods' };
const podsOf = (namespace) => ({ ...pods, namespace });
/** Where each kubelet says that it lives. */
const nodeLeases = {
    apiVersion: 'coordination.k8s.io/v1',
    plural: 'leases',
    namespace: 'kube-node-lease',
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/cordon.js



/** Names the run that cordoned the node, on the Node object, so that the next run can finish for one that died. */
const cordonedBy = 'plumbline.dev/cordoned';
/** Who cordoned this Node. A run of plumbline is `us`, whichever run it was. */
const cordonedOf = (node) => {
    if (fieldOf(node, 'spec', 'unschedulable') !== true)
        return 'no';
    return runOf(node) === '' ? 'by-others' : 'by-us';
};
/**
 * Cordons and lifts cordons for one run. Mark and `spec.unschedulable` are one write, made only if the Node still is what
 * was read. A cordon of others is never touched. One that a dead run left is taken over; but a run whose own cordon
 * another one took over has been replaced, and leaves it. `held` are the nodes that this run cordoned: it lives as long.
 */
const keepCordons = (api, timing, run, held) => {
    return {
        cordon: async (node) => {
            let before;
            const undone = await swap(api, timing, node, (found) => {
                const cordoned = cordonedOf(found);
                const by = runOf(found);
                const ours = by === run;
                if (held.has(node) && by !== '' && !ours)
                    return takenOver(node, by);
                // A write that broke off may have happened; what the node was before it still counts.
                if (before === undefined || !ours)
                    before = cordoned;
                return before === 'by-others' || (cordoned === 'by-us' && ours) ? cordon_settled : write(true, run);
            });
            if (undone !== undefined)
                return { status: 'unknown', why: undone };
            if (before !== 'by-others')
                held.add(node);
            return { status: 'cordoned', before: before ?? 'no' };
        },
        uncordon: async (node) => {
            const undone = await swap(api, timing, node, (found) => {
                const by = runOf(found);
                if (cordonedOf(found) === 'by-others')
                    return cordon_refuse(`${node} is cordoned, and not by plumbline: it stays so`);
                if (by === '')
                    return cordon_settled;
                if (held.has(node) && by !== run)
                    return takenOver(node, by);
                return write(null, null);
            });
            if (undone !== undefined)
                return { status: 'unknown', why: undone };
            held.delete(node);
            return { status: 'uncordoned' };
        },
    };
};
const runOf = (node) => textAt(node, 'metadata', 'annotations', cordonedBy);
const cordon_settled = { do: 'nothing' };
const cordon_refuse = (why) => ({ do: 'refuse', why });
const takenOver = (node, by) => cordon_refuse(`run ${by} took the cordon of ${node} over`);
const write = (unschedulable, run) => ({
    do: 'write',
    unschedulable,
    run,
});
const rounds = 6;
/** Reads, decides and writes until no one else wrote in between. Answers why it did not come to that. */
const swap = async (api, timing, name, decide) => {
    try {
        for (let round = 1;; round += 1) {
            const node = await api.get(nodes, name);
            const decision = decide(node);
            if (decision.do === 'nothing')
                return undefined;
            if (decision.do === 'refuse')
                return decision.why;
            const error = await api.patch(nodes, name, patchOf(node, decision)).then(() => undefined, (thrown) => thrown);
            if (error === undefined)
                return undefined;
            const worthwhile = error instanceof ApiError && (error.code === 409 || error.again);
            if (!worthwhile || round === rounds)
                throw error;
            await timing.sleep(error.wait ?? 50 * 2 ** round);
        }
    }
    catch (error) {
        if (error instanceof ApiError)
            return error.message;
        throw error;
    }
};
const patchOf = (node, { unschedulable, run }) => ({
    metadata: {
        resourceVersion: textAt(node, 'metadata', 'resourceVersion'),
        annotations: { [cordonedBy]: run },
    },
    spec: { unschedulable },
});

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/pod.js

const readPod = (pod) => ({
    name: nameAt(pod),
    namespace: textAt(pod, 'metadata', 'namespace'),
    uid: textAt(pod, 'metadata', 'uid'),
    kind: kindOf(pod),
    emptyDirs: objectsAt(pod, 'spec', 'volumes')
        .filter((volume) => fieldOf(volume, 'emptyDir') !== undefined)
        .map((volume) => textAt(volume, 'name')),
    ending: textAt(pod, 'metadata', 'deletionTimestamp') !== '',
    grace: numberAt(pod, 'metadata', 'deletionGracePeriodSeconds') ??
        numberAt(pod, 'spec', 'terminationGracePeriodSeconds') ??
        30,
});
/** The mark of a static pod's mirror; deleting it does not end the pod. */
const mirror = 'kubernetes.io/config.mirror';
const isMirror = (pod) => textAt(pod, 'metadata', 'annotations', mirror) !== '';
const kindOf = (pod) => {
    const ended = ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase'));
    const owner = objectsAt(pod, 'metadata', 'ownerReferences').find((each) => each['controller'] === true);
    if (ended || isMirror(pod))
        return 'stays';
    if (owner === undefined)
        return 'unmanaged';
    return owner['kind'] === 'DaemonSet' ? 'stays' : 'managed';
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/drain.js



/** Milliseconds between two looks at the node. */
const pause = 2000;
/**
 * Empties a node through the eviction API, which keeps PodDisruptionBudgets, and never deletes. Nothing is evicted where
 * some pod could not be: one without a controller would not come back. A pod has its own grace period to end in. Done
 * when two looks in a row find nothing, because a pod that was bound just before the cordon shows up after it. `seconds`
 * without that answers `blocked` with all that is left, each with its reason; the node stays cordoned.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/
 */
const drain_drain = async (api, timing, node, seconds, policy) => {
    const end = timing.elapsed() + seconds * 1000;
    const reasons = new Map();
    let quiet = 0;
    try {
        for (;;) {
            const left = await podsOn(api, node);
            const hindrances = left.flatMap((pod) => hindrancesOf(pod, policy));
            if (hindrances.length > 0)
                return { status: 'blocked', by: hindrances.toSorted() };
            quiet = left.length === 0 ? quiet + 1 : 0;
            if (quiet === 2)
                return { status: 'drained' };
            for (const pod of left) {
                if (!pod.ending && timing.elapsed() < end)
                    reasons.set(pod.uid, await evict(api, pod));
            }
            const rest = end - timing.elapsed();
            if (rest <= 0) {
                if (left.length === 0)
                    return { status: 'unknown', why: `${node} was empty once, too late to look again` };
                return {
                    status: 'blocked',
                    by: left.map((pod) => `${titleOf(pod)}: ${whyLeft(pod, reasons)}`).toSorted(),
                };
            }
            await timing.sleep(Math.min(pause, rest));
        }
    }
    catch (error) {
        if (error instanceof ApiError)
            return { status: 'unknown', why: error.message };
        throw error;
    }
};
const podsOn = async (api, node) => (await api.list(pods, { fieldSelector: `spec.nodeName=${node}` }))
    .map(readPod)
    .filter(({ kind }) => kind !== 'stays');
const titleOf = ({ namespace, name }) => `${namespace}/${name}`;
const hindrancesOf = (pod, { emptyDir }) => {
    // What already ends will be gone whatever we think of it.
    if (pod.ending)
        return [];
    if (pod.kind === 'unmanaged')
        return [`${titleOf(pod)}: it has no controller and would not come back`];
    if (emptyDir === 'blocks' && pod.emptyDirs.length > 0)
        return [`${titleOf(pod)}: its emptyDir ${pod.emptyDirs.join(', ')} would be lost`];
    return [];
};
const whyLeft = (pod, reasons) => pod.ending
    ? `it is still ending, for which it may take ${pod.grace} s`
    : (reasons.get(pod.uid) ?? 'it came late');
/** Asks once; answers what to say of the pod should it stay. Throws ApiError where asking again is no use. */
const evict = async (api, pod) => {
    const eviction = {
        apiVersion: 'policy/v1',
        kind: 'Eviction',
        metadata: { name: pod.name, namespace: pod.namespace },
        // The pod that was judged, not a new one of the same name.
        deleteOptions: { preconditions: { uid: pod.uid } },
    };
    try {
        await api.post(podsOf(pod.namespace), pod.name, 'eviction', eviction);
        return 'it was evicted and is still there';
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const budget = error.causes.find(({ reason }) => reason === 'DisruptionBudget');
        if (budget !== undefined)
            return budget.message;
        // Its whole namespace is ending, and takes it along.
        const ending = error.causes.some(({ reason }) => reason === 'NamespaceTerminating');
        const refused = error.code === 401 || (error.code === 403 && !ending);
        if (refused)
            throw error;
        return error.message;
    }
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/probe.js


const limit = 10_000;
/** One GET; the status must be the wanted one, 200 unless said. Redirects count as what they are, and no body is read. */
const probe = ({ url, status = 200 }, signal) => new Promise((resolve) => {
    const target = URL.canParse(url) ? new URL(url) : undefined;
    if (target === undefined || !['http:', 'https:'].includes(target.protocol)) {
        resolve({ status: 'unknown', reasons: ['the address of the probe is not http or https'] });
        return;
    }
    // Its query may hold a token.
    const title = `GET ${target.origin}${target.pathname}`;
    const send = target.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const sent = send(target, { headers: { 'user-agent': 'plumbline' }, agent: false });
    const end = (answer) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        resolve(answer);
        sent.destroy();
    };
    const unreached = (why) => end({ status: 'unknown', reasons: [`${title}: ${why}`] });
    const giveUp = () => unreached('the time for it was over');
    signal?.addEventListener('abort', giveUp);
    const timer = setTimeout(() => unreached(`no answer within ${limit / 1000} s`), limit);
    sent.on('error', (error) => unreached(error.message));
    sent.on('response', ({ statusCode }) => {
        end(statusCode === status
            ? { status: 'healthy' }
            : { status: 'unhealthy', reasons: [`${title} answered ${String(statusCode)} instead of ${status}`] });
    });
    if (signal?.aborted === true)
        giveUp();
    else
        sent.end();
});

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/gate.js



/** Asks whether a check holds. What cannot be found out is unknown, never healthy. */
const askGate = async (api, timing, check, signal) => {
    const asked = [
        ...(check.condition === undefined ? [] : [askCondition(api, check.condition)]),
        ...(check.longhorn === true ? [askLonghorn(api)] : []),
        ...(check.ceph === true ? [askCeph(api, timing)] : []),
        ...(check.http === undefined ? [] : [probe(check.http, signal)]),
    ];
    if (asked.length === 0)
        return unknown(`check ${check.name} asks nothing`);
    return allOf(await Promise.all(asked.map(orUnknown)));
};
const unknown = (...reasons) => ({ status: 'unknown', reasons });
const unhealthy = (...reasons) => ({ status: 'unhealthy', reasons });
/** The worst of them, with its reasons: unhealthy, then unknown. */
const allOf = (answers) => {
    for (const status of ['unhealthy', 'unknown']) {
        const reasons = answers.flatMap((each) => (each.status === status ? each.reasons : []));
        if (reasons.length > 0)
            return { status, reasons };
    }
    return { status: 'healthy' };
};
const orUnknown = (answer) => answer.catch((error) => {
    if (error instanceof ApiError)
        return unknown(error.message);
    throw error;
});
const askCondition = async (api, check) => {
    const { apiVersion, kind, type, namespace, name, status = 'True' } = check;
    if (apiVersion === undefined || kind === undefined || type === undefined)
        return unknown('a condition needs apiVersion, kind and type');
    const served = await gate_kindOf(api, apiVersion, kind);
    if (served === undefined)
        return unknown(`the cluster serves no ${kind} in ${apiVersion}`);
    if (name !== undefined && served.namespaced && namespace === undefined)
        return unknown(`${kind} ${name} lives in a namespace: name it in the check`);
    const inNamespace = served.namespaced && namespace !== undefined;
    const place = { apiVersion, plural: served.plural, ...(inNamespace && { namespace }) };
    const found = name === undefined ? await api.list(place) : [await api.get(place, name)];
    if (found.length === 0)
        return unknown(`there is no ${kind}`);
    return allOf(found.map((object) => judgeCondition(object, kind, type, status)));
};
const judgeCondition = (object, kind, type, wanted) => {
    const title = `${kind} ${nameAt(object)}`;
    const found = conditionOf(object, type);
    if (found === undefined)
        return unknown(`${title} has no condition ${type}`);
    const generation = numberAt(object, 'metadata', 'generation');
    const observed = found.observedGeneration ?? numberAt(object, 'status', 'observedGeneration');
    if (generation !== undefined && observed !== undefined && observed < generation)
        return unknown(`${title} has a condition ${type} from before its last change`);
    if (found.status === wanted)
        return { status: 'healthy' };
    const said = `${title}: ${type} is ${found.status || 'empty'}: ${found.message || found.reason || 'no reason given'}`;
    return found.status === 'True' || found.status === 'False' ? unhealthy(said) : unknown(said);
};
/** Undefined where the group, the version or the kind is not served. */
const gate_kindOf = async (api, apiVersion, kind) => {
    const kinds = await api.kinds(apiVersion).catch(absent);
    return kinds?.find((each) => each.kind === kind);
};
const absent = (error) => {
    if (error instanceof ApiError && error.code === 404)
        return undefined;
    throw error;
};
/** Every object of a plural in the version that its group prefers; undefined where the cluster has no such kind. */
const listOf = async (api, group, kind) => {
    const apiVersion = await api.preferredVersion(group).catch(absent);
    if (apiVersion === undefined)
        return undefined;
    const served = await gate_kindOf(api, apiVersion, kind);
    return served === undefined ? undefined : api.list({ apiVersion, plural: served.plural });
};
/**
 * Each volume is healthy: all replicas written and none rebuilding, which Longhorn calls degraded. A detached volume is in
 * use by nobody and has no robustness; it is passed over.
 * https://longhorn.io/docs/latest/references/helm-values/ names the kinds; k8s/pkg/apis/longhorn/v1beta2/volume.go the states.
 */
const askLonghorn = async (api) => {
    const volumes = await listOf(api, 'longhorn.io', 'Volume');
    if (volumes === undefined)
        return unknown('the cluster has no Longhorn volumes as a kind: is Longhorn installed?');
    return allOf(volumes.map((volume) => {
        const robustness = textAt(volume, 'status', 'robustness');
        const state = textAt(volume, 'status', 'state');
        if (robustness === 'healthy')
            return { status: 'healthy' };
        if (state === 'detached' && robustness === 'unknown')
            return { status: 'healthy' };
        const said = `Longhorn volume ${nameAt(volume)} is ${robustness || 'without robustness'} (${state || 'no state'})`;
        return robustness === 'degraded' || robustness === 'faulted' ? unhealthy(said) : unknown(said);
    }));
};
/** Rook asks Ceph each minute; what is older was written by an operator that is gone. */
const oldestCeph = 5 * 60_000;
/** HEALTH_OK in every CephCluster: https://rook.io/docs/rook/latest/CRDs/Cluster/ceph-cluster-crd/ */
const askCeph = async (api, timing) => {
    const clusters = await listOf(api, 'ceph.rook.io', 'CephCluster');
    if (clusters === undefined)
        return unknown('the cluster has no CephCluster as a kind: is Rook installed?');
    if (clusters.length === 0)
        return unknown('there is no CephCluster');
    return allOf(clusters.map((cluster) => {
        const health = textAt(cluster, 'status', 'ceph', 'health');
        const details = fieldOf(cluster, 'status', 'ceph', 'details');
        const causes = typeof details === 'object' && details !== null ? Object.keys(details) : [];
        const checked = Date.parse(textAt(cluster, 'status', 'ceph', 'lastChecked'));
        const title = `CephCluster ${nameAt(cluster)}`;
        if (health === '')
            return unknown(`${title} says nothing of its health`);
        if (health !== 'HEALTH_OK')
            return unhealthy([`${title} is ${health}`, ...causes].join(', '));
        if (timing.now() - checked > oldestCeph)
            return unknown(`${title} was last checked long ago`);
        return { status: 'healthy' };
    }));
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/node-health.js


const controlPlane = 'node-role.kubernetes.io/control-plane';
/** Of every control plane, on kubeadm and Talos; etcd is no pod on Talos, and counts where it is one. */
const usualComponents = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'];
const pressures = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'];
/**
 * Whether a node is well: Ready and said so lately, nothing runs out, and on a control plane every static pod is Ready.
 * A Ready without a fresh lease is the word of a kubelet that may be gone: the API keeps saying it for 40 s and more.
 * https://kubernetes.io/docs/concepts/architecture/nodes/#node-heartbeats
 */
const judgeNode = (name, signs) => {
    const { node } = signs;
    if (node === undefined)
        return { status: 'unknown', reasons: [`the cluster has no Node ${name}`] };
    const ready = conditionOf(node, 'Ready');
    const unwell = [
        ...(ready?.status === 'False' ? [`not Ready: ${ready.message || ready.reason}`] : []),
        ...pressures.flatMap((type) => {
            const found = conditionOf(node, type);
            return found?.status === 'True' ? [`${type}: ${found.message || found.reason}`] : [];
        }),
        ...staticPodsOf(name, signs).flatMap((pod) => conditionOf(pod, 'Ready')?.status === 'True' ? [] : [`static pod ${nameAt(pod)} is not Ready`]),
    ];
    if (unwell.length > 0)
        return { status: 'unhealthy', reasons: unwell };
    const unclear = [
        ...(ready?.status === 'True' ? [] : [`Ready is ${ready?.status ?? 'not said'}`]),
        ...pressures.flatMap((type) => conditionOf(node, type)?.status === 'Unknown' ? [`${type} is Unknown`] : []),
        ...leaseDoubts(signs),
        ...missingPods(name, signs),
    ];
    return unclear.length > 0 ? { status: 'unknown', reasons: unclear } : { status: 'healthy' };
};
const leaseDoubts = ({ lease, now }) => {
    const renewed = Date.parse(textAt(lease, 'spec', 'renewTime'));
    if (Number.isNaN(renewed))
        return ['its kubelet has no lease'];
    const allowed = 3 * (numberAt(lease, 'spec', 'leaseDurationSeconds') ?? 40);
    const age = Math.round((now - renewed) / 1000);
    if (age > allowed)
        return [`its kubelet renewed its lease ${age} s ago, more than ${allowed} s`];
    if (age < -allowed)
        return [`its lease was renewed ${-age} s in the future: clocks disagree`];
    return [];
};
const staticPodsOf = (name, { system }) => system.filter((pod) => isMirror(pod) && textAt(pod, 'spec', 'nodeName') === name);
const missingPods = (name, signs) => {
    if (fieldOf(signs.node, 'metadata', 'labels', controlPlane) === undefined)
        return [];
    const there = new Set(staticPodsOf(name, signs).map(nameAt));
    return signs.components
        .map((component) => `${component}-${name}`)
        .filter((pod) => !there.has(pod))
        .map((pod) => `static pod ${pod} is missing`);
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/request.js



const defaultCaps = { time: 30_000, bytes: 32 * 1024 * 1024, tries: 5 };
const longestWait = 10_000;
/**
 * HTTPS to one API server. Only reads are repeated, after 429, 5xx or a broken connection, waiting as long as the server
 * asks or twice as long each time. A write is sent once: whether it happened is for its caller to read.
 */
const connect = (access, timing, caps = defaultCaps) => {
    const { identity } = access;
    const agent = new external_node_https_.Agent({
        keepAlive: true,
        maxSockets: 8,
        ca: access.ca,
        minVersion: 'TLSv1.2',
        ...(access.serverName !== undefined && { servername: access.serverName }),
        ...('token' in identity ? {} : { cert: identity.certificate, key: identity.key }),
    });
    const request = async (call, signal) => {
        for (let tried = 1;; tried += 1) {
            const answer = await once(access, agent, caps, call, signal);
            if (!(answer instanceof ApiError))
                return answer;
            if (call.method !== 'GET' || tried >= caps.tries || !answer.again)
                throw answer;
            await timing.sleep(Math.min(answer.wait ?? 250 * 2 ** tried, longestWait), signal);
        }
    };
    return { request, close: () => agent.destroy() };
};
const once = (access, agent, caps, call, signal) => new Promise((resolve) => {
    const what = `${call.method} ${access.server.origin}${call.path.replace(/\?.*/, () => '')}`;
    if (signal?.aborted === true) {
        resolve(api_error_brokenOff(what, noLonger));
        return;
    }
    const body = call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body), 'utf8');
    const sent = (0,external_node_https_.request)(new URL(`${access.server.pathname.replace(/\/$/, () => '')}${call.path}`, access.server), {
        method: call.method,
        agent,
        headers: {
            accept: 'application/json',
            'user-agent': 'plumbline',
            ...('token' in access.identity && { authorization: `Bearer ${access.identity.token}` }),
            ...(body !== undefined && {
                'content-type': call.contentType ?? 'application/json',
                'content-length': body.length,
            }),
        },
    });
    const end = (answer) => {
        clearTimeout(limit);
        signal?.removeEventListener('abort', giveUp);
        resolve(answer);
    };
    const giveUp = () => {
        end(api_error_brokenOff(what, noLonger));
        sent.destroy();
    };
    signal?.addEventListener('abort', giveUp);
    const limit = setTimeout(() => {
        end(api_error_brokenOff(what, new Error(`no whole answer within ${caps.time / 1000} s`)));
        sent.destroy();
    }, caps.time);
    sent.on('error', (error) => end(api_error_brokenOff(what, error)));
    sent.on('response', (response) => {
        collect(response, caps.bytes).then((text) => end(request_read(what, response, text)), (error) => {
            sent.destroy();
            end(api_error_brokenOff(what, error));
        });
    });
    sent.end(body);
});
const noLonger = new Error('the time for it was over');
const collect = async (response, cap) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > cap)
            throw new Error(`the answer is larger than ${cap} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
};
const request_read = (what, response, text) => {
    const code = response.statusCode ?? 0;
    const json = response.headers['content-type']?.startsWith('application/json') === true;
    let body = text;
    if (json) {
        try {
            body = JSON.parse(text);
        }
        catch {
            return api_error_brokenOff(what, new Error('the answer is no JSON'));
        }
    }
    if (code >= 200 && code < 300)
        return body;
    return apiErrorOf(what, code, (0,fleet_json/* isObject */.Gv)(body) ? body : {}, response.headers['retry-after']);
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/timing.js

const systemTiming = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal && { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/kubernetes.js










/** Nothing is sent before the first call. */
const openKubernetes = (options) => {
    const { access, timing = systemTiming } = options;
    const { request, close } = connect(access, timing, { ...defaultCaps, ...options.caps });
    const held = new Set();
    const api = openApi(request);
    return {
        ...callsOf(api, timing, options, held),
        within: (signal) => {
            const sleep = (milliseconds) => timing.sleep(milliseconds, signal);
            const limited = openApi((call) => request(call, signal));
            return callsOf(limited, { ...timing, sleep }, options, held, signal);
        },
        api,
        close,
    };
};
const callsOf = (api, timing, { run, drain: policy = { emptyDir: 'blocks' }, components = usualComponents }, held, signal) => ({
    ...keepCordons(api, timing, run, held),
    drain: (node, seconds) => drain_drain(api, timing, node, seconds, policy),
    node: (name) => readNode(api, timing, components, name),
    clusterNodes: () => readNodes(api, timing, components),
    gate: (check) => askGate(api, timing, check, signal),
    ready: () => readReady(api),
});
const readNode = async (api, timing, components, name) => {
    try {
        const [node, lease, system] = await Promise.all([
            orAbsent(api.get(nodes, name)),
            orAbsent(api.get(nodeLeases, name)),
            api.list(podsOf('kube-system'), { fieldSelector: `spec.nodeName=${name}` }),
        ]);
        return {
            health: judgeNode(name, { node, lease, system, components, now: timing.now() }),
            cordoned: node === undefined ? 'unknown' : cordonedOf(node),
            bootId: textAt(node, 'status', 'nodeInfo', 'bootID'),
        };
    }
    catch (error) {
        return { health: { status: 'unknown', reasons: [saidBy(error)] }, cordoned: 'unknown', bootId: '' };
    }
};
const readNodes = async (api, timing, components) => {
    try {
        const [found, leases, system] = await Promise.all([
            api.list(nodes),
            api.list(nodeLeases),
            api.list(podsOf('kube-system')),
        ]);
        const now = timing.now();
        const judge = (node) => {
            const lease = leases.find((each) => nameAt(each) === nameAt(node));
            return judgeNode(nameAt(node), { node, lease, system, components, now });
        };
        return { status: 'seen', nodes: Object.fromEntries(found.map((node) => [nameAt(node), judge(node)])) };
    }
    catch (error) {
        return { status: 'unknown', why: saidBy(error) };
    }
};
const readReady = async (api) => {
    try {
        await api.read('/readyz');
        return { status: 'healthy' };
    }
    catch (error) {
        return { status: 'unknown', reasons: [saidBy(error)] };
    }
};
const orAbsent = (object) => object.catch((error) => {
    if (error instanceof ApiError && error.code === 404)
        return undefined;
    throw error;
});
const saidBy = (error) => {
    if (error instanceof ApiError)
        return error.message;
    throw error;
};

// EXTERNAL MODULE: ./build/src/subjects/manifests/own-labels.js
var own_labels = __webpack_require__(8504);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/owned-fields.js


/** By which the API knows what is ours. */
const fieldManager = 'plumbline';
/** The fields that we applied, as `managedFields` says it; empty where there are none. */
const ownedFields = (object) => {
    const ours = objectsAt(object, 'metadata', 'managedFields').find(isOurs);
    const fields = fieldOf(ours, 'fieldsV1');
    return (0,fleet_json/* isObject */.Gv)(fields) ? fields : {};
};
/** The part of an object that we applied: applying it again is what it was before. */
const ownedPart = (object) => {
    const metadata = (0,fleet_json/* isObject */.Gv)(object['metadata']) ? object['metadata'] : {};
    const picked = pick(object, ownedFields(object));
    const part = (0,fleet_json/* isObject */.Gv)(picked) && Object.keys(ownedFields(object)).length > 0 ? picked : {};
    const identity = Object.fromEntries(['name', 'namespace'].flatMap((key) => (metadata[key] === undefined ? [] : [[key, metadata[key]]])));
    return {
        ...part,
        apiVersion: object['apiVersion'] ?? null,
        kind: object['kind'] ?? null,
        metadata: { ...((0,fleet_json/* isObject */.Gv)(part['metadata']) ? part['metadata'] : {}), ...identity },
    };
};
/**
 * `managedFields` in which what we applied is ours alone; undefined where it is. Only writers that declare nothing
 * (operation Update) let go: people with kubectl, or the node's agent. Who applies the same field as we do declares it
 * somewhere, and that is for a person to settle. Of use after an apply that was not forced, when the values are equal.
 */
const withoutCoOwners = (object) => {
    const ours = ownedFields(object);
    const entries = objectsAt(object, 'metadata', 'managedFields');
    const left = entries.flatMap((entry) => {
        const theirs = entry['fieldsV1'];
        if (entry['operation'] !== 'Update' || textAt(entry, 'subresource') !== '' || !(0,fleet_json/* isObject */.Gv)(theirs))
            return [entry];
        const kept = subtract(theirs, ours);
        return Object.keys(kept).length === 0 ? [] : [{ ...entry, fieldsV1: kept }];
    });
    return JSON.stringify(left) === JSON.stringify(entries) ? undefined : left;
};
const isOurs = (entry) => entry['manager'] === fieldManager && entry['operation'] === 'Apply' && textAt(entry, 'subresource') === '';
const below = (fields) => Object.keys(fields).filter((key) => key !== '.');
/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ describes the format, FieldsV1. */
const pick = (value, fields) => {
    if (below(fields).length === 0)
        return '.' in fields && (0,fleet_json/* isObject */.Gv)(value) ? {} : value;
    if ((0,fleet_json/* isList */.Lv)(value))
        return value.flatMap((item) => below(fields).flatMap((key) => {
            const part = fields[key];
            return (0,fleet_json/* isObject */.Gv)(part) && isItem(item, key) ? [pick(item, part)] : [];
        }));
    if (!(0,fleet_json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
        const part = fields[`f:${key}`];
        return (0,fleet_json/* isObject */.Gv)(part) ? [[key, pick(item, part)]] : [];
    }));
};
const isItem = (item, key) => {
    if (key.startsWith('v:'))
        return JSON.stringify(item) === key.slice(2);
    if (!key.startsWith('k:') || !(0,fleet_json/* isObject */.Gv)(item))
        return false;
    const wanted = JSON.parse(key.slice(2));
    return Object.entries(wanted).every(([name, value]) => item[name] === value);
};
const subtract = (theirs, ours) => Object.fromEntries(Object.entries(theirs).flatMap(([key, mine]) => {
    const our = ours[key];
    if (!(0,fleet_json/* isObject */.Gv)(our) || !(0,fleet_json/* isObject */.Gv)(mine))
        return [[key, mine]];
    if (below(our).length === 0 || below(mine).length === 0)
        return [];
    const kept = subtract(mine, our);
    return Object.keys(kept).length === 0 ? [] : [[key, kept]];
}));

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/ledger.js





/** Where the ledger of what belongs to no node lives; kubelets may not write there. */
const configMaps = { apiVersion: 'v1', plural: 'configmaps', namespace: 'kube-system' };
const ledger_name = 'plumbline';
const key = 'ledger';
/** Undefined where there is no ConfigMap. Throws ApiError. */
const readLedger = async (api) => {
    try {
        const found = await api.get(configMaps, ledger_name);
        return {
            ledger: ledgerIn(textAt(found, 'data', key)),
            resourceVersion: textAt(found, 'metadata', 'resourceVersion'),
        };
    }
    catch (error) {
        if (error instanceof ApiError && error.code === 404)
            return undefined;
        throw error;
    }
};
const ledger_rounds = 4;
/**
 * Writes the ledger over the one that was read, and reads it back. One of a higher generation is another run's, which has
 * been further, and stays.
 */
const recordLedger = async (api, timing, ledger) => {
    let said = 'others kept writing it';
    try {
        for (let round = 1; round <= ledger_rounds; round += 1) {
            const before = await readLedger(api);
            if (before?.ledger !== undefined && before.ledger.generation > ledger.generation)
                return {
                    status: 'refused',
                    why: `the cluster's ledger is of generation ${before.ledger.generation} by now, ahead of ${ledger.generation}`,
                };
            const error = await api.apply(configMaps, ledger_name, objectOf(ledger, before), { fieldManager: fieldManager }).then(() => undefined, (thrown) => thrown);
            const after = await readLedger(api);
            if (after?.ledger !== undefined && JSON.stringify(after.ledger) === JSON.stringify(ordered(ledger)))
                return { status: 'recorded' };
            if (error !== undefined && !(error instanceof ApiError && (error.code === 409 || error.again)))
                throw error;
            if (error !== undefined)
                said = error.message;
            await timing.sleep(50 * 2 ** round);
        }
        return { status: 'unknown', why: `the cluster's ledger could not be written: ${said}` };
    }
    catch (error) {
        if (error instanceof ApiError)
            return { status: 'unknown', why: error.message };
        throw error;
    }
};
const objectOf = (ledger, before) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
        name: ledger_name,
        namespace: configMaps.namespace ?? '',
        ...(before !== undefined && { resourceVersion: before.resourceVersion }),
    },
    data: { [key]: JSON.stringify(ordered(ledger)) },
});
const ordered = ({ generation, commit, version, observed, time, run }) => ({
    generation,
    commit,
    version,
    observed,
    time,
    run,
});
const ledgerIn = (text) => {
    const value = (0,read_yaml/* readYaml */.g)(text);
    if (!(0,fleet_json/* isObject */.Gv)(value) || typeof value['generation'] !== 'number')
        return undefined;
    const said = (field) => textAt(value, field);
    return ordered({
        generation: value['generation'],
        commit: said('commit'),
        version: said('version'),
        observed: said('observed'),
        time: said('time'),
        run: said('run'),
    });
};

// EXTERNAL MODULE: ./build/src/compare/diff-structures.js
var diff_structures = __webpack_require__(39881);
// EXTERNAL MODULE: ./build/src/compare/field-name.js
var field_name = __webpack_require__(91093);
// EXTERNAL MODULE: ./build/src/render/digest.js
var digest = __webpack_require__(82648);
// EXTERNAL MODULE: ./build/src/render/live.js
var render_live = __webpack_require__(75298);
// EXTERNAL MODULE: ./build/src/render/structure.js
var render_structure = __webpack_require__(80183);
// EXTERNAL MODULE: ./build/src/subjects/table.js + 236 modules
var table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/subjects/secrets.js
var subjects_secrets = __webpack_require__(87198);
;// CONCATENATED MODULE: ./build/src/render/materialise.js


/** A secret that a document refers to and nobody gave. Names only: never a value. */
class MissingSecrets extends Error {
    name = 'MissingSecrets';
    missing;
    constructor(missing) {
        super(`no value for ${missing.join(', ')}: add the secret, or remove the reference`);
        this.missing = missing;
    }
}
/** A secret whose value cannot be brought into the form that a document wants. Names only: never a value. */
class UnusableSecret extends Error {
    name = 'UnusableSecret';
    constructor(secret) {
        super(`${secret} is referred to as \${secret:${secret}:unbase64}, and its value is no base64 of text`);
    }
}
/** What is asked of the source before the first node is written. A first boot has secrets of its own, minted for it. */
const materialise_secretNames = (documents) => {
    const lasting = documents.filter(({ plane }) => plane !== 'first-boot');
    return [...new Set(lasting.flatMap(({ secrets }) => secrets.map(({ name }) => name)))].toSorted();
};
/**
 * The one function that turns secret references into values. Used where bytes leave for a node, and by tests with a
 * throw-away bundle. Throws MissingSecrets naming every secret without a value; an empty value counts as missing. Throws
 * UnusableSecret.
 */
const materialise = (documents, secrets) => {
    const names = new Set(documents.flatMap((document) => document.secrets.map(({ name }) => name)));
    const missing = [...names].filter((name) => (secrets.get(name) ?? '') === '').toSorted();
    if (missing.length > 0)
        throw new MissingSecrets(missing);
    return documents.map((document) => document.secrets.length === 0
        ? document
        : { ...document, body: fillBody(document.body, secrets), secrets: [] });
};
const fillBody = (body, secrets) => {
    if (body === 'absent')
        return body;
    if ('text' in body)
        return { text: fillText(body.text, secrets) };
    return { yaml: body.yaml.map((value) => fill(value, secrets)) };
};
const fill = (value, secrets) => {
    if (typeof value === 'string')
        return fillText(value, secrets);
    if ((0,fleet_json/* isList */.Lv)(value))
        return value.map((item) => fill(item, secrets));
    if ((0,fleet_json/* isObject */.Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, secrets)]));
    return value;
};
const fillText = (text, secrets) => text.replaceAll(subjects_secrets/* secretReference */.Q, (_, name, form) => inForm(name, secrets.get(name) ?? '', form));
const inForm = (name, value, form) => {
    if (form === 'json')
        return JSON.stringify(value);
    if (form === 'base64')
        return btoa(Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join(''));
    return form === 'unbase64' ? materialise_decoded(name, value) : value;
};
const materialise_decoded = (name, value) => {
    try {
        const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnusableSecret(name);
    }
};

// EXTERNAL MODULE: ./build/src/subjects/node-metadata/node-object.js
var node_object = __webpack_require__(42458);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/hide.js



/** Set on what we write with secret values in it, so that it is read with care also when git no longer says so. */
const secretsMark = 'plumbline.dev/holds-secrets';
/** Shorter values would turn up by chance in text that has nothing to do with them. */
const leastLength = 6;
/**
 * A live object as it may be shown: references where a value is the desired one. Where an object holds secrets, or held
 * some, whatever else differs from git is a mark; anywhere else only text that contains a known secret is.
 */
const hideIn = (live, template, filled, { secrets, markKey }) => {
    const references = new Map(pairsOf(filled, template));
    const held = fieldOf(live, 'metadata', 'annotations', secretsMark) !== undefined;
    const holds = held || [...references].some(([value, reference]) => value !== reference);
    const known = [...secrets.values()].filter((value) => value.length >= leastLength);
    const mark = (text) => `(hidden ${(0,external_node_crypto_.createHmac)('sha256', markKey).update(text).digest('hex').slice(0, 12)})`;
    const hide = (value) => {
        if ((0,fleet_json/* isList */.Lv)(value))
            return value.map(hide);
        if ((0,fleet_json/* isObject */.Gv)(value))
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]));
        if (typeof value !== 'string')
            return value;
        const reference = references.get(value);
        if (reference !== undefined)
            return reference;
        return holds || known.some((secret) => value.includes(secret)) ? mark(value) : value;
    };
    const { kind = null, apiVersion = null } = live;
    const shown = withoutMark(hide(live));
    return { ...shown, kind, apiVersion };
};
const withoutMark = (object) => {
    const { metadata } = object;
    const annotations = (0,fleet_json/* isObject */.Gv)(metadata) ? metadata['annotations'] : undefined;
    if (!(0,fleet_json/* isObject */.Gv)(metadata) || !(0,fleet_json/* isObject */.Gv)(annotations))
        return object;
    const { [secretsMark]: _, ...kept } = annotations;
    return { ...object, metadata: { ...metadata, annotations: kept } };
};
/** Every text of what is written, with how git spells it. */
const pairsOf = (filled, template) => {
    if (typeof filled === 'string')
        return [[filled, typeof template === 'string' ? template : filled]];
    if ((0,fleet_json/* isList */.Lv)(filled))
        return filled.flatMap((item, at) => pairsOf(item, (0,fleet_json/* isList */.Lv)(template) ? template[at] : undefined));
    if (!(0,fleet_json/* isObject */.Gv)(filled))
        return [];
    return Object.entries(filled).flatMap(([key, value]) => pairsOf(value, (0,fleet_json/* isObject */.Gv)(template) ? template[key] : undefined));
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/kinds.js

/** Every kind that manifests are rendered to, in the order in which they are written; others are neither written nor removed. */
const objectKinds = new Map([
    ['Namespace', { apiVersion: 'v1', plural: 'namespaces', namespaced: false }],
    ['ServiceAccount', { apiVersion: 'v1', plural: 'serviceaccounts', namespaced: true }],
    ['Service', { apiVersion: 'v1', plural: 'services', namespaced: true }],
    ['DaemonSet', { apiVersion: 'apps/v1', plural: 'daemonsets', namespaced: true }],
]);
/** An object's identity: `DaemonSet monitoring/node-exporter`. */
const kinds_titleOf = (object) => {
    const namespace = textAt(object, 'metadata', 'namespace');
    return `${textAt(object, 'kind')} ${namespace === '' ? '' : `${namespace}/`}${textAt(object, 'metadata', 'name')}`;
};
/** Undefined for a kind that is not rendered. */
const placeOf = (object) => {
    const kind = objectKinds.get(textAt(object, 'kind'));
    if (kind === undefined || kind.apiVersion !== object['apiVersion'])
        return undefined;
    const { apiVersion, plural, namespaced } = kind;
    return { apiVersion, plural, ...(namespaced && { namespace: textAt(object, 'metadata', 'namespace') }) };
};
const rankOf = (object) => [...objectKinds.keys()].indexOf(textAt(object, 'kind'));
/** A namespace takes everything in it along, so none is ever removed. */
const isNamespace = ({ kind }) => kind === 'Namespace';

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/desired-objects.js





const isManifest = ({ path, plane }) => plane === 'cluster' && path.startsWith('manifests/');
/** The Node's own part; undefined where the node declares none. */
const nodeMetadataIn = (documents) => documents.find(({ path }) => path === node_object/* nodeObject */.mp);
/** The objects of a document. Throws MissingSecrets. */
const objectsIn = (document, secrets) => {
    const templates = yamlOf(document);
    const values = yamlOf(materialise([document], secrets)[0] ?? document);
    return templates.map((template, index) => {
        const filled = values[index] ?? template;
        const holds = JSON.stringify(filled) === JSON.stringify(template) ? 'no secrets' : 'secrets';
        return {
            title: kinds_titleOf(template),
            template,
            filled: holds === 'secrets' ? marked(filled) : filled,
            holds,
        };
    });
};
const yamlOf = ({ body }) => body === 'absent' || 'text' in body ? [] : body.yaml.filter(fleet_json/* isObject */.Gv);
const marked = (object) => {
    const inside = (value) => ((0,fleet_json/* isObject */.Gv)(value) ? value : {});
    const metadata = inside(object['metadata']);
    const annotations = { ...inside(metadata['annotations']), [secretsMark]: 'true' };
    return { ...object, metadata: { ...metadata, annotations } };
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/labelled.js



/** Everything that has our labels, of every kind that we render, wherever it is. Throws ApiError. */
const listLabelled = async ({ api, selector, }) => {
    const lists = [...objectKinds].map(async ([kind, { apiVersion, plural }]) => {
        const items = await api.list({ apiVersion, plural }, { labelSelector: selector });
        // Items of a list do not say what they are.
        return items.map((item) => ({ ...item, apiVersion, kind }));
    });
    return (await Promise.all(lists)).flat();
};
/** An object as it stands; undefined where there is none. Throws ApiError. */
const readObject = async ({ api }, object) => {
    const place = placeOf(object);
    if (place === undefined)
        return undefined;
    try {
        return await api.get(place, nameAt(object));
    }
    catch (error) {
        if (error instanceof ApiError && error.code === 404)
            return undefined;
        throw error;
    }
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/taints.js


/** Which taints of a Node are ours, as `key:Effect,key:Effect`: the list has one owner for the API, and others write it too. */
const taintsMark = 'plumbline.dev/taints';
const taintId = (taint) => `${textAt(taint, 'key')}:${textAt(taint, 'effect')}`;
const ownedTaints = (node) => new Set(textAt(node, 'metadata', 'annotations', taintsMark)
    .split(',')
    .filter((id) => id !== ''));
const taintsOf = (node) => objectsAt(node, 'spec', 'taints');
/** Those of others stay as they are, in their places. One of theirs that is declared alike becomes ours. */
const planTaints = (node, declared) => {
    const owned = ownedTaints(node);
    const live = taintsOf(node);
    const wanted = new Map(declared.map((taint) => [taintId(taint), taint]));
    const foreign = live.find((taint) => {
        const ours = wanted.get(taintId(taint));
        return ours !== undefined && !sameValue(ours, taint) && !owned.has(taintId(taint));
    });
    if (foreign !== undefined)
        return { status: 'refused', why: foreignWords(node, foreign) };
    const kept = live.flatMap((taint) => {
        const ours = wanted.get(taintId(taint));
        if (ours !== undefined)
            return [sameValue(ours, taint) ? taint : ours];
        return owned.has(taintId(taint)) ? [] : [taint];
    });
    const there = new Set(live.map(taintId));
    const next = [...kept, ...declared.filter((taint) => !there.has(taintId(taint)))];
    const mark = [...wanted.keys()].toSorted().join(',');
    if ((0,external_node_util_.isDeepStrictEqual)(next, live) && mark === [...owned].join(','))
        return { status: 'same' };
    return {
        status: 'write',
        patch: {
            metadata: {
                resourceVersion: textAt(node, 'metadata', 'resourceVersion'),
                annotations: { [taintsMark]: mark === '' ? null : mark },
            },
            spec: { taints: next.length === 0 ? null : next },
        },
    };
};
const sameValue = (a, b) => textAt(a, 'value') === textAt(b, 'value');
const foreignWords = (node, taint) => {
    const writer = objectsAt(node, 'metadata', 'managedFields').find((entry) => JSON.stringify(entry['fieldsV1'] ?? {}).includes('"f:taints"') && entry['operation'] !== 'Apply');
    const by = textAt(writer, 'manager');
    const id = taintId(taint);
    return `taint ${id} was set by ${by === '' ? 'somebody else' : by}, with another value: declare that value, or take the taint away (kubectl taint nodes ${textAt(node, 'metadata', 'name')} ${id}-) and run again`;
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/observe.js


















/** Six requests, however many nodes there are, and one more for each object that is not labelled as ours. */
const observeObjects = async (context, desired) => {
    try {
        const cluster = desired.find(({ name }) => name === render_rendering/* clusterNode */.x);
        const [found, labelled, ledger] = await Promise.all([
            desired.some(({ name }) => name !== render_rendering/* clusterNode */.x) ? context.api.list(nodes) : [],
            cluster === undefined ? [] : listOurs(context, cluster),
            readLedger(context.api),
        ]);
        const seen = await Promise.all(desired.map(async (owner) => owner.name === render_rendering/* clusterNode */.x
            ? seeManifests(context, owner, labelled)
            : seeNode(owner, found.find((node) => nameAt(node) === owner.name))));
        return {
            status: 'seen',
            owners: seen.map(({ structures: _, ...owner }) => owner),
            ledger: ledger?.ledger,
            observed: (0,digest/* hashText */.qj)((0,digest/* canonicalJson */.dj)(seen.map(({ name, structures }) => [name, structures]))),
        };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const barred = error.code === 401 || error.code === 403;
        return { status: barred ? 'unauthorized' : 'unknown', why: error.message };
    }
};
/** Who declares no manifests needs no right to list them; then it is not known what else is ours. */
const listOurs = (context, { documents }) => listLabelled(context).catch((error) => {
    if (error instanceof ApiError && error.code === 403 && !documents.some(isManifest))
        return undefined;
    throw error;
});
const seeNode = ({ name, documents }, node) => {
    const desired = nodeMetadataIn(documents);
    const wanted = desired === undefined ? {} : (0,render_structure/* structureOf */.p)(desired, table/* subjects */.y);
    const owned = ownedFields(node);
    const keysOf = (map) => {
        const fields = fieldOf(owned, 'f:metadata', `f:${map}`);
        return (0,fleet_json/* isObject */.Gv)(fields) ? Object.keys(fields).flatMap((key) => (key === '.' ? [] : [key.slice(2)])) : [];
    };
    const live = new Set(taintsOf(node).map(taintId));
    const ours = {
        labels: keysOf('labels'),
        annotations: keysOf('annotations'),
        taints: [...ownedTaints(node)].filter((id) => live.has(id)),
    };
    const maps = ['labels', 'annotations', 'taints'].map((map) => ({
        word: map.slice(0, -1),
        ours: ours[map],
        wanted: fieldOf(wanted, map),
        there: desired === undefined || node === undefined
            ? {}
            : fieldOf((0,render_structure/* structureOf */.p)(nodeDocument(desired, node), table/* subjects */.y), map),
    }));
    const document = desired === undefined ? undefined : nodeDocument(desired, node);
    const read = desired === undefined || document === undefined ? undefined : (0,render_live/* readLive */.p)(document, desired, table/* subjects */.y);
    return {
        name,
        documents: document === undefined ? [] : [document],
        undeclared: read?.undeclared ?? [],
        pruned: maps.flatMap(({ word, ours: keys, wanted: declared }) => keys.filter((key) => !(0,fleet_json/* isObject */.Gv)(declared) || !(key in declared)).map((key) => `${word} ${key}`)),
        unowned: [
            ...maps.flatMap(({ word, ours: keys, wanted: declared, there }) => Object.entries((0,fleet_json/* isObject */.Gv)(declared) ? declared : {})
                .filter(([key, value]) => fieldOf(there, key) === value && !keys.includes(key))
                .map(([key]) => `${word} ${key}`)),
            ...sharedIn(node),
        ],
        structures: read === undefined ? [] : [read.structure],
    };
};
/** What others own beside us, and would let go. */
const sharedIn = (object) => object === undefined || withoutCoOwners(object) === undefined
    ? []
    : [`${kinds_titleOf({ kind: 'Node', ...object })} is shared with others`];
const nodeDocument = (desired, node) => {
    if (node === undefined)
        return { ...desired, body: 'absent', secrets: [] };
    const maps = ['labels', 'annotations'].map((map) => [map, fieldOf(node, 'metadata', map) ?? {}]);
    const body = {
        apiVersion: 'v1',
        kind: 'Node',
        metadata: { name: nameAt(node), ...Object.fromEntries(maps) },
        spec: { taints: taintsOf(node) },
    };
    return { ...desired, body: { yaml: [body] }, secrets: [] };
};
const seeManifests = async (context, { name, documents }, listed) => {
    const labelled = listed ?? [];
    const wanted = documents.filter(isManifest).map((document) => ({
        document,
        objects: objectsIn(document, context.secrets),
    }));
    const seen = await Promise.all(wanted.map(async ({ document, objects }) => {
        const live = await Promise.all(objects.map(async (object) => {
            const ours = labelled.find((each) => kinds_titleOf(each) === object.title);
            return { object, found: ours ?? (await readObject(context, object.filled)) };
        }));
        return seeDocument(context, document, live);
    }));
    const declared = new Set(wanted.flatMap(({ objects }) => objects.map(({ title }) => title)));
    const beside = labelled.filter((object) => !declared.has(kinds_titleOf(object)));
    return {
        name,
        documents: seen.map(({ live }) => live),
        undeclared: [
            ...(listed === undefined ? ['objects that the credential may not list'] : []),
            ...beside.filter(isNamespace).map(kinds_titleOf),
            ...seen.flatMap((each) => each.undeclared),
        ],
        pruned: [
            ...beside.filter((object) => !isNamespace(object)).map(kinds_titleOf),
            ...seen.flatMap(({ pruned }) => pruned),
        ],
        unowned: seen.flatMap(({ shared }) => shared),
        structures: seen.map(({ structure }) => structure),
    };
};
const seeDocument = (context, desired, objects) => {
    const shown = objects.flatMap(({ object: { template, filled }, found }) => found === undefined ? [] : [hideIn(found, template, filled, context)]);
    const live = {
        ...desired,
        body: shown.length === 0 ? 'absent' : { yaml: shown },
        secrets: desired.secrets.filter(({ name }) => JSON.stringify(shown).includes(`\${secret:${name}`)),
    };
    const { structure, undeclared } = (0,render_live/* readLive */.p)(live, desired, table/* subjects */.y);
    return {
        live,
        structure,
        undeclared,
        pruned: objects.flatMap(({ object, found }) => leftFields(desired, object, found)),
        shared: objects.flatMap(({ found }) => sharedIn(found)),
    };
};
/** Fields that we applied and no longer declare. Lists are compared whole, so what left one shows as a change of it. */
const leftFields = (desired, { title, filled }, found) => {
    if (found === undefined)
        return [];
    const read = (object) => (0,render_structure/* structureOf */.p)({ ...desired, body: { yaml: [object] }, secrets: [] }, table/* subjects */.y);
    return (0,diff_structures/* diffStructures */.C)(read(ownedPart(found)), read(filled))
        .filter(({ kind, path }) => kind === 'remove' && path.every((key) => typeof key === 'string'))
        .map(({ path }) => `${title}: ${(0,field_name/* fieldName */.w)(path.slice(1))}`);
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/refusal.js

/**
 * Why the API did not take an object, for people. Where it `holds` secrets nothing of the API's own words is said but the
 * names of fields: they repeat what they were given.
 */
const refusalWords = (error, object, holds) => {
    const taken = error.causes.filter(({ reason }) => reason === 'FieldManagerConflict');
    if (taken.length > 0)
        return taken.map(({ field, message }) => conflictWords(object, field, managerIn(message))).join('; ');
    if (error.code === 0 || holds === 'no secrets')
        return error.message;
    const fields = error.causes.map(({ field, reason }) => [field, reason].filter((part) => part !== '').join(' '));
    const named = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    return `the API answered ${error.code} ${error.reason}${named} (its words are left out, because the object holds secrets)`;
};
/** `conflict with "kubectl-label" using v1`; the API itself stands in for whoever it did not write down. */
const managerIn = (message) => {
    const manager = /"([^"]*)"/.exec(message)?.[1] ?? '';
    return ['', 'before-first-apply'].includes(manager) ? 'somebody of whom the API kept no name' : manager;
};
const conflictWords = (object, field, manager) => {
    const [, map, key = ''] = /^\.metadata\.(labels|annotations)\.(.+)$/.exec(field) ?? [];
    const [kind = '', name = ''] = object.split(' ');
    const what = map === undefined ? field.replace(/^\./, () => '') : `${map.slice(0, -1)} ${key}`;
    const verb = map === 'labels' ? 'label' : 'annotate';
    const command = map === undefined || kind !== 'Node' ? '' : ` (kubectl ${verb} node ${name} ${key}-)`;
    return `${what} belongs to ${manager}, with another value: declare that value, or have it taken away there${command} and run again; nothing is forced`;
};
/** The error of the API, or whatever else it was again. */
const apiErrorIn = (thrown) => {
    if (thrown instanceof ApiError)
        return thrown;
    throw thrown;
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/applying.js






/** What the server would make of an object, judged as in earnest; nothing is kept. Throws ApiError. */
const preview = ({ api }, place, object) => api.apply(place, nameAt(object), object, { fieldManager: fieldManager, dryRun: true });
/** Whether a write would change nothing, ownership included. */
const isUnchanged = (before, after) => before !== undefined && saysAndOwns(before, after) && withoutCoOwners(before) === undefined;
/** Whether two states of an object say the same, whoever owns it. */
const sameContent = (a, b) => (0,external_node_util_.isDeepStrictEqual)(contentOf(a), contentOf(b));
/** Applies. A call that broke off counts by what is there afterwards. Throws ApiError. */
const applyWhole = async ({ api }, place, object, expected) => {
    try {
        await api.apply(place, nameAt(object), object, { fieldManager: fieldManager });
    }
    catch (error) {
        if (!(error instanceof ApiError && error.again))
            throw error;
        if (!saysAndOwns(await api.get(place, nameAt(object)), expected))
            throw error;
    }
};
const applying_rounds = 6;
/**
 * Lets nobody else own what is ours with the same value. The last thing of a write: before it an undo gives back what was
 * others', and after it takes away. Throws ApiError.
 */
const takeOver = async ({ api, timing }, place, name) => {
    for (let round = 1;; round += 1) {
        const object = await api.get(place, name);
        const managedFields = withoutCoOwners(object);
        if (managedFields === undefined)
            return;
        try {
            const resourceVersion = textAt(object, 'metadata', 'resourceVersion');
            await api.patch(place, name, { metadata: { resourceVersion, managedFields } });
            return;
        }
        catch (error) {
            if (!(error instanceof ApiError && (error.code === 409 || error.again)) || round === applying_rounds)
                throw error;
            await timing.sleep(error.wait ?? 50 * 2 ** round);
        }
    }
};
/** Takes over, and answers where that did not work: all is written, and the next run tries again. */
const shared = (using, place, name) => takeOver(using, place, name).then(() => undefined, (thrown) => `it is still shared with others: ${apiErrorIn(thrown).message}`);
/** Without what the API server and controllers keep beside it. */
const contentOf = (object) => {
    const { status: _, metadata, ...rest } = object;
    const { managedFields: __, resourceVersion: ___, generation: ____, uid: _____, creationTimestamp: ______, ...kept } = (0,fleet_json/* isObject */.Gv)(metadata) ? metadata : {};
    const { annotations } = kept;
    const meant = Object.entries({
        ...kept,
        ...((0,fleet_json/* isObject */.Gv)(annotations) && { annotations: withoutCounter(annotations) }),
    }).filter(([, value]) => !((0,fleet_json/* isObject */.Gv)(value) && Object.keys(value).length === 0));
    return { ...rest, metadata: Object.fromEntries(meant) };
};
/** Counts the templates that a DaemonSet ever had. */
const withoutCounter = (annotations) => {
    const { 'deprecated.daemonset.template.generation': _, ...kept } = annotations;
    return kept;
};
const saysAndOwns = (a, b) => sameContent(a, b) && (0,external_node_util_.isDeepStrictEqual)(ownedFields(a), ownedFields(b));

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/put-back.js






const uidOf = (object) => textAt(object, 'metadata', 'uid');
/** Undefined where nothing had changed. */
const putBack = async (context, step) => {
    const { place, object, before, title, holds } = step;
    try {
        const now = await readObject(context, object);
        if (before === undefined)
            return await takeAway(context, step, now);
        if (now !== undefined && sameContent(now, before) && uidOf(now) === uidOf(before))
            return undefined;
        const part = step.do === 'remove' ? wholeOf(before) : ownedPart(before);
        await context.api.apply(place, nameAt(before), part, { fieldManager: fieldManager });
        const after = await readObject(context, object);
        if (step.do === 'remove')
            return { status: 'undone', why: 'it was removed, and made anew as it was' };
        if (after !== undefined && sameContent(after, before))
            return { status: 'undone' };
        return { status: 'unknown', why: `${title} was put back, and is not what it was: look at it` };
    }
    catch (thrown) {
        const said = refusalWords(apiErrorIn(thrown), title, holds);
        return { status: 'unknown', why: `it could not be put back: ${said}` };
    }
};
const takeAway = async ({ api }, { place, object }, now) => {
    if (now === undefined)
        return undefined;
    if (isNamespace(object))
        return { status: 'written', why: 'it was made and stays, because a namespace takes along what is in it' };
    await api.remove(place, nameAt(now), { uid: uidOf(now) });
    return { status: 'undone' };
};
/** An object to make anew, without what belonged to the one that is gone. */
const wholeOf = (object) => {
    const { status: _, metadata, ...rest } = object;
    const { name, namespace, labels, annotations } = metadata;
    const kept = Object.entries({ name, namespace, labels, annotations }).filter(([, value]) => value !== undefined);
    return { ...rest, metadata: Object.fromEntries(kept) };
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/rolled-out.js

/** Milliseconds between two looks. */
const rolled_out_pause = 2000;
/**
 * Waits until a DaemonSet runs everywhere as it was written; answers what is missing once `limit` milliseconds are over.
 * Throws ApiError. The same questions as `kubectl rollout status` asks.
 */
const awaitRollout = async (api, timing, place, name, limit) => {
    const end = timing.elapsed() + limit;
    for (;;) {
        const missing = missingIn(await api.get(place, name));
        if (missing === undefined)
            return undefined;
        const rest = end - timing.elapsed();
        if (rest <= 0)
            return `after ${Math.round(limit / 1000)} s ${missing}`;
        await timing.sleep(Math.min(rolled_out_pause, rest));
    }
};
const missingIn = (daemonSet) => {
    const status = (key) => numberAt(daemonSet, 'status', key) ?? 0;
    const generation = numberAt(daemonSet, 'metadata', 'generation') ?? 0;
    if (status('observedGeneration') < generation)
        return 'no controller has looked at it';
    const wanted = status('desiredNumberScheduled');
    const strategy = textAt(daemonSet, 'spec', 'updateStrategy', 'type');
    const updated = strategy === 'OnDelete' ? wanted : status('updatedNumberScheduled');
    if (updated < wanted)
        return `${updated} of ${wanted} pods are new`;
    if (status('numberAvailable') < wanted)
        return `${status('numberAvailable')} of ${wanted} pods are available`;
    return undefined;
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/write-manifests.js










/**
 * The cluster's own objects: all of them, or what was there before. The server judges every one before the first is
 * written. Namespaces first and DaemonSets last, then what is no longer declared goes, then the DaemonSets have to run.
 */
const writeManifests = async (context, owner) => {
    const desired = owner.documents
        .filter(isManifest)
        .flatMap((document) => objectsIn(document, context.secrets))
        .toSorted((a, b) => rankOf(a.filled) - rankOf(b.filled));
    const done = new Set();
    const remarks = new Map();
    let titles = desired.map(({ title }) => title);
    let steps = [];
    const report = (failure, undone = new Map()) => titles.map((title) => {
        const step = steps.find((each) => each.title === title);
        const about = { owner: owner.name, object: title };
        if (failure?.title === title)
            return { ...about, ...failureOf(failure, undone.get(title)) };
        const back = undone.get(title);
        if (back !== undefined)
            return { ...about, ...back };
        const why = remarks.get(title);
        if (done.has(title))
            return {
                ...about,
                status: step?.do === 'remove' ? 'removed' : 'written',
                ...(why !== undefined && { why }),
            };
        return { ...about, status: step === undefined && failure === undefined ? 'unchanged' : 'untouched' };
    });
    const planned = await plan(context, desired);
    titles = [...titles, ...planned.removals];
    if ('failure' in planned)
        return report(planned.failure);
    steps = planned.steps;
    const failure = await perform(context, steps, done);
    if (failure === undefined) {
        for (const { do: deed, object, place, title } of steps) {
            const why = deed === 'apply' ? await shared(context, place, nameAt(object)) : undefined;
            if (why !== undefined)
                remarks.set(title, why);
        }
        return report();
    }
    const undone = new Map();
    const touched = steps.filter(({ title }) => done.has(title) || title === failure.title);
    for (const step of touched.toReversed()) {
        const back = await putBack(context, step);
        if (back !== undefined)
            undone.set(step.title, back);
    }
    return report(failure, undone);
};
const failureOf = ({ status, why }, undone) => {
    if (undone?.status === 'unknown')
        return { status: 'unknown', why: `${why}; ${undone.why ?? ''}` };
    return { status: status === 'unknown' ? 'undone' : status, why };
};
const plan = async (context, desired) => {
    let about = desired[0]?.title ?? 'the objects of the cluster';
    let holds = 'no secrets';
    const removals = [];
    try {
        const labelled = await listLabelled(context);
        const declared = new Set(desired.map(({ title }) => title));
        const beside = labelled
            .filter((object) => !declared.has(kinds_titleOf(object)) && !isNamespace(object))
            .toSorted((a, b) => rankOf(b) - rankOf(a));
        removals.push(...beside.map(kinds_titleOf));
        const steps = [];
        const coming = new Set();
        for (const object of desired) {
            about = object.title;
            holds = object.holds;
            const place = placeOf(object.filled);
            if (place === undefined)
                return { removals, failure: { title: about, status: 'refused', why: 'no kind that is written' } };
            // Read anew: what a list said may be older than what was written since.
            const before = await readObject(context, object.filled);
            if (before === undefined && isNamespace(object.filled))
                coming.add(nameAt(object.filled));
            const expected = coming.has(place.namespace ?? '')
                ? undefined
                : await preview(context, place, object.filled);
            if (expected !== undefined && isUnchanged(before, expected))
                continue;
            steps.push({ title: about, place, do: 'apply', object: object.filled, holds, before, expected });
        }
        for (const object of beside) {
            about = kinds_titleOf(object);
            const place = placeOf(object);
            if (place === undefined)
                continue;
            holds = heldBy(object);
            await context.api.remove(place, nameAt(object), { uid: uidOf(object), dryRun: true });
            steps.push({ title: about, place, do: 'remove', object, holds, before: object, expected: undefined });
        }
        return { steps, removals };
    }
    catch (thrown) {
        const error = apiErrorIn(thrown);
        const status = error.again ? 'untouched' : 'refused';
        return { removals, failure: { title: about, status, why: refusalWords(error, about, holds) } };
    }
};
const heldBy = (object) => fieldOf(object, 'metadata', 'annotations', secretsMark) === undefined ? 'no secrets' : 'secrets';
/** Writes in order; `done` names what was written. */
const perform = async (context, steps, done) => {
    const fail = ({ title, holds }, thrown) => {
        const error = apiErrorIn(thrown);
        const status = error.again ? 'unknown' : 'refused';
        return { title, status, why: refusalWords(error, title, holds) };
    };
    const namespaces = steps.filter(({ object, do: deed }) => deed === 'apply' && isNamespace(object));
    const judged = new Map();
    for (const step of namespaces) {
        try {
            await write_manifests_write(context, step, judged);
            done.add(step.title);
        }
        catch (thrown) {
            return fail(step, thrown);
        }
    }
    const rest = steps.filter((step) => !namespaces.includes(step));
    // In a namespace that was only to come, the server can be asked from now on.
    for (const step of rest.filter(({ do: deed, expected }) => deed === 'apply' && expected === undefined)) {
        try {
            judged.set(step.title, await preview(context, step.place, step.object));
        }
        catch (thrown) {
            return fail(step, thrown);
        }
    }
    for (const step of rest) {
        try {
            await write_manifests_write(context, step, judged);
            done.add(step.title);
        }
        catch (thrown) {
            return fail(step, thrown);
        }
    }
    for (const step of rest.filter(({ object, do: deed }) => deed === 'apply' && object['kind'] === 'DaemonSet')) {
        try {
            const late = await awaitRollout(context.api, context.timing, step.place, nameAt(step.object), context.rollout);
            if (late !== undefined)
                return { title: step.title, status: 'undone', why: late };
        }
        catch (thrown) {
            return fail(step, thrown);
        }
    }
    return undefined;
};
const write_manifests_write = async (context, { place, object, do: deed, expected, title }, judged) => {
    if (deed === 'apply') {
        await applyWhole(context, place, object, expected ?? judged.get(title) ?? object);
        return;
    }
    try {
        await context.api.remove(place, nameAt(object), { uid: uidOf(object) });
    }
    catch (error) {
        if (error instanceof ApiError && error.code === 404)
            return;
        if (!(error instanceof ApiError && error.again) || (await readObject(context, object)) !== undefined)
            throw error;
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/write-node.js










/** Labels, annotations and taints of one Node: all of them, or what it had before. */
const writeNode = async (context, { name, documents }) => {
    const object = `Node ${name}`;
    const outcome = (status, why) => ({
        owner: name,
        object,
        status,
        ...(why !== undefined && { why }),
    });
    const words = (error) => refusalWords(error, object, 'no secrets');
    const document = nodeMetadataIn(documents);
    const desired = document === undefined ? undefined : objectsIn(document, context.secrets)[0]?.filled;
    let before;
    let expected;
    let applied;
    try {
        before = await context.api.get(nodes, name);
        applied = appliedOf(before, desired);
        expected = await preview(context, nodes, applied);
        const plan = planTaints(before, taintsOf(desired));
        if (plan.status === 'refused')
            return outcome('refused', plan.why);
        const nothing = nothingToOwn(before, applied) || isUnchanged(before, expected);
        if (nothing && plan.status === 'same')
            return outcome('unchanged');
    }
    catch (thrown) {
        const error = apiErrorIn(thrown);
        if (error.code === 404)
            return outcome('refused', `the cluster has no Node ${name}: it has not joined, or under another name`);
        return outcome(error.again ? 'untouched' : 'refused', words(error));
    }
    const failed = await settle(context, name, applied, expected, taintsOf(desired), words);
    if (failed === undefined)
        return outcome('written', await shared(context, nodes, name));
    const left = await write_node_putBack(context, before);
    return left === undefined
        ? outcome('undone', failed)
        : outcome('unknown', `${failed}; and it could not be put back: ${left}`);
};
/** Its uid keeps a Node that was removed meanwhile from being made anew. */
const appliedOf = (node, desired) => {
    const maps = ['labels', 'annotations'].flatMap((map) => {
        const declared = fieldOf(desired, 'metadata', map);
        return (0,fleet_json/* isObject */.Gv)(declared) ? [[map, declared]] : [];
    });
    const [name, uid] = [textAt(node, 'metadata', 'name'), textAt(node, 'metadata', 'uid')];
    return { apiVersion: 'v1', kind: 'Node', metadata: { name, uid, ...Object.fromEntries(maps) } };
};
const nothingToOwn = (node, applied) => Object.keys(ownedFields(node)).length === 0 &&
    ['labels', 'annotations'].every((map) => fieldOf(applied, 'metadata', map) === undefined);
const settle = async (context, name, applied, expected, taints, words) => {
    try {
        await applyWhole(context, nodes, applied, expected);
        return await setTaints(context, name, taints);
    }
    catch (thrown) {
        return words(apiErrorIn(thrown));
    }
};
const write_node_rounds = 6;
/** Reads, decides and writes until no one else wrote in between. Answers why it did not come to that. Throws ApiError. */
const setTaints = async ({ api, timing }, name, declared) => {
    for (let round = 1;; round += 1) {
        const plan = planTaints(await api.get(nodes, name), declared);
        if (plan.status === 'same')
            return undefined;
        if (plan.status === 'refused')
            return plan.why;
        try {
            await api.patch(nodes, name, plan.patch);
        }
        catch (error) {
            if (!(error instanceof ApiError && (error.code === 409 || error.again)) || round === write_node_rounds)
                throw error;
            await timing.sleep(error.wait ?? 50 * 2 ** round);
        }
    }
};
/** Answers what it could not put back. */
const write_node_putBack = async (context, before) => {
    const name = textAt(before, 'metadata', 'name');
    const ours = ownedTaints(before);
    const taints = taintsOf(before).filter((taint) => ours.has(taintId(taint)));
    try {
        const part = ownedPart(before);
        const { uid = null } = before['metadata'];
        const object = { ...part, metadata: { ...part['metadata'], uid } };
        await applyWhole(context, nodes, object, before);
        const refused = await setTaints(context, name, taints);
        if (refused !== undefined)
            return refused;
        const after = await context.api.get(nodes, name);
        const same = ['labels', 'annotations'].every((map) => (0,external_node_util_.isDeepStrictEqual)(fieldOf(after, 'metadata', map) ?? {}, fieldOf(before, 'metadata', map) ?? {}));
        return same && (0,external_node_util_.isDeepStrictEqual)(taintsOf(after), taintsOf(before))
            ? undefined
            : `${name} has not the labels, annotations and taints that it had`;
    }
    catch (thrown) {
        return apiErrorIn(thrown).message;
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/kubernetes/objects/cluster-objects.js










/** Nothing is sent before the first call. */
const openClusterObjects = (options) => {
    const { access, cluster, secrets, rolloutSeconds = 300, timing = systemTiming } = options;
    const { request, close } = connect(access, timing, { ...defaultCaps, ...options.caps });
    const context = {
        api: openApi(request),
        timing,
        selector: (0,own_labels/* ownSelector */.G)(cluster),
        secrets,
        markKey: (0,external_node_crypto_.randomBytes)(32),
        rollout: rolloutSeconds * 1000,
    };
    return {
        observe: (desired) => observeObjects(context, desired),
        write: async (desired) => desired.name === render_rendering/* clusterNode */.x ? writeManifests(context, desired) : [await writeNode(context, desired)],
        record: (ledger) => recordLedger(context.api, timing, ledger),
        close,
    };
};

// EXTERNAL MODULE: ./build/src/adapters/programs/find-program.js + 2 modules
var find_program = __webpack_require__(10079);
// EXTERNAL MODULE: ./build/src/fleet/secret-names.js
var secret_names = __webpack_require__(53409);
// EXTERNAL MODULE: ./build/src/report/known-secrets.js
var known_secrets = __webpack_require__(84199);
;// CONCATENATED MODULE: ./build/src/adapters/secrets/judge-value.js

/** Why a value cannot be a secret's, as the end of a sentence that begins with its name; undefined where it can. */
const mistakeIn = (value) => {
    if (value === undefined)
        return 'is missing: add it, or remove the reference';
    if (value.trim() === '')
        return 'is empty: give it a value, or remove the reference';
    if (value.length < known_secrets/* shortestSecret */.bs)
        return `has fewer than ${known_secrets/* shortestSecret */.bs} characters: nobody could keep it out of a log. Write what is no secret into the file itself`;
    if (value.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/) >= 0 || !value.isWellFormed())
        return 'holds bytes that are no text, and files are text: keep it in base64, and have whoever reads the file decode it';
    return undefined;
};
/** UTF-8, or undefined where it is none: a wrong byte would become another character. */
const readUtf8 = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/secrets/from-command.js



/** What an ordinary program needs. All else of a job's environment is not for it. */
const kept = /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_[A-Z]+|TMPDIR|XDG_(?:CONFIG_HOME|CACHE_HOME|RUNTIME_DIR)|SSL_CERT_(?:FILE|DIR)|(?:https?|no)_proxy|(?:HTTPS?|NO)_PROXY)$/;
const limits = { timeLimit: 30_000, outputLimit: 1024 * 1024 };
/** One run per name: the name and a newline on stdin, the value on stdout, of which one newline at its end is removed. */
const fromCommand = (command, meant, options) => {
    const { directory, programs } = options;
    const environment = {
        ...Object.fromEntries(Object.entries(options.environment).flatMap(([variable, value]) => value !== undefined && kept.test(variable) ? [[variable, value]] : [])),
        ...meant,
    };
    return async (names) => {
        const [program, ...args] = command;
        if (program === undefined)
            throw new src_ports/* UserError */.y('spec.secrets.from is command, and spec.secrets.command is missing: write the program and its arguments as a list');
        const values = new Map();
        const mistakes = [];
        for (const name of names) {
            const ran = await programs
                .run(program, args, { environment, directory, input: `${name}\n`, ...limits })
                .catch((error) => {
                throw error instanceof src_ports/* UserError */.y ? new src_ports/* UserError */.y(`${name}: ${error.message}`) : error;
            });
            const value = readUtf8(ran.stdout);
            if (ran.code !== 0)
                mistakes.push(`${name}: ${program} ended with ${ran.code}${whatItSaid(ran)}`);
            else if (value === undefined)
                mistakes.push(`${name}: ${program} printed bytes that are no text, and files are text: keep it in base64, and have whoever reads the file decode it`);
            else
                values.set(name, value.replace(/\r?\n$/, () => ''));
        }
        if (mistakes.length > 0)
            throw new src_ports/* UserError */.y(mistakes.join('\n'));
        return values;
    };
};
/** Its last line, unless that may hold what it was asked for: then nothing. */
const whatItSaid = ({ stdout, stderr }) => {
    const printed = readUtf8(stdout);
    const line = stderr.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
    if (line === '')
        return '';
    const known = printed === undefined || printed.trim() === '' ? [] : [{ name: 'stdout', value: printed.trim() }];
    const passed = (0,outgoing/* outgoing */.by)(line, known);
    return passed.ok ? `: ${passed.text}` : '. What it said may hold a secret, and is not shown';
};

;// CONCATENATED MODULE: ./build/src/adapters/secrets/take-environment.js
const variablePrefix = 'PLUMBLINE_SECRET_';
const commandPrefix = 'PLUMBLINE_COMMAND_';
/** Removes them, whatever the source of this fleet is: none of them is meant for anybody else. */
const takeEnvironment = (environment) => {
    const take = (pattern) => Object.entries(environment).flatMap(([variable, value]) => {
        if (!pattern.test(variable))
            return [];
        Reflect.deleteProperty(environment, variable);
        return value === undefined ? [] : [[variable, value]];
    });
    return {
        ageKey: Object.fromEntries(
        // A secret that a forge does not have is empty there.
        take(/^SOPS_AGE_KEY(?:_FILE)?$/).filter(([, value]) => value !== '')),
        secrets: new Map(take(/^PLUMBLINE_SECRET_/)),
        forCommand: Object.fromEntries(take(/^PLUMBLINE_COMMAND_/).map(([variable, value]) => [variable.slice(commandPrefix.length), value])),
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/secrets/from-environment.js


/** `registry/password` is read from `PLUMBLINE_SECRET_REGISTRY_PASSWORD`. */
const variableOf = (name) => variablePrefix + name.toUpperCase().replaceAll(/[^A-Z0-9]/g, () => '_');
/** From variables by name, as they were taken. */
const fromEnvironment = (taken) => (names) => {
    // `/` and `.` are two ways to write one name.
    const shared = Map.groupBy(new Set(names.map((name) => name.replaceAll('.', () => '/'))), variableOf);
    const clashes = [...shared].filter(([, each]) => each.length > 1);
    if (clashes.length > 0) {
        throw new src_ports/* UserError */.y(clashes
            .map(([variable, each]) => `${each.join(' and ')} would both be ${variable}: rename one`)
            .join('\n'));
    }
    return Promise.resolve(new Map(names.flatMap((name) => {
        const value = taken.get(variableOf(name));
        return value === undefined ? [] : [[name, value]];
    })));
};

// EXTERNAL MODULE: ./build/src/fleet/parse-file.js + 1 modules
var parse_file = __webpack_require__(89280);
// EXTERNAL MODULE: ./build/src/fleet/secret-revisions.js
var secret_revisions = __webpack_require__(59751);
// EXTERNAL MODULE: ./build/src/fleet/sort-files.js
var sort_files = __webpack_require__(40302);
;// CONCATENATED MODULE: ./build/src/adapters/secrets/from-sops.js








/**
 * Every `*.sops.yaml` and `*.sops.json` of the fleet folder. Only files that hold an asked name are decrypted, in
 * memory: ciphertext on stdin, values on stdout. The age key is given to sops alone.
 */
const fromSops = (key, options) => {
    for (const [value] of (key['SOPS_AGE_KEY'] ?? '').matchAll(/AGE-(?:SECRET-KEY|PLUGIN)-\S+/g))
        options.hide([{ name: 'SOPS_AGE_KEY', value }]);
    return async (names) => {
        const needed = encryptedFiles(options).filter((file) => names.some((name) => file.names.has(name)));
        if (needed.length === 0)
            return new Map();
        const environment = await checkedKey(key);
        const program = await options.programs.find('sops');
        const values = new Map();
        for (const file of needed) {
            for (const { names: called, value } of await decrypt(file, program, environment, options.programs)) {
                for (const name of called.filter((each) => names.includes(each))) {
                    const first = values.get(name);
                    if (first !== undefined)
                        throw new src_ports/* UserError */.y(`${name} stands twice, in ${[...new Set([first.file, file.path])].join(' and ')}: remove or rename one`);
                    if (typeof value !== 'string')
                        throw new src_ports/* UserError */.y(`${file.path}: ${name} is a ${typeof value} and no text, so its spelling may be lost: put it in quotes`);
                    values.set(name, { value, file: file.path });
                }
            }
        }
        return new Map([...values].map(([name, { value }]) => [name, value]));
    };
};
/** Throws UserError with every value that lies there in the open, and every file that cannot be read. */
const encryptedFiles = ({ cluster, files, folder }) => {
    const mistakes = [];
    const found = (0,sort_files/* sortFiles */.w)(files, folder).secrets.flatMap((source) => {
        const { readable, diagnostics } = (0,parse_file/* parseFile */.C)(source);
        mistakes.push(...diagnostics.filter(({ severity }) => severity === 'error'));
        if (readable === undefined)
            return [];
        const prefix = (0,secret_names/* secretPrefix */.$N)(source.path, cluster.spec, folder);
        const { revisions, diagnostics: open } = (0,secret_revisions/* secretRevisions */.h)(readable, prefix);
        mistakes.push(...open);
        return [{ path: source.path, bytes: source.bytes, prefix, names: new Set(revisions.keys()) }];
    });
    if (mistakes.length > 0) {
        throw new src_ports/* UserError */.y(mistakes.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
    }
    return found;
};
const decrypt = async (file, program, environment, programs) => {
    const type = file.path.endsWith('.json') ? 'json' : 'yaml';
    const { code, stdout } = await programs.run(program, ['decrypt', '--input-type', type, '--output-type', 'json'], 
    // Nothing of a home or a checkout: no key of a user, and no .sops.yaml.
    { environment, input: file.bytes, directory: '/' });
    // What sops says about a failure may hold parts of a key or a value, so its exit code speaks.
    if (code !== 0)
        throw new src_ports/* UserError */.y(`${file.path} ${failures[code] ?? unexplained(code)}`);
    const value = parseJson(readUtf8(stdout));
    if (!(0,fleet_json/* isObject */.Gv)(value))
        throw new src_ports/* UserError */.y(`${file.path} does not decrypt to a map of names and values`);
    return (0,secret_names/* secretLeaves */.TR)(value, file.prefix);
};
const unexplained = (code) => `cannot be decrypted (sops ended with ${code}): run sops decrypt on it at your machine to see why`;
/** getsops/sops, cmd/sops/codes/codes.go. */
const failures = {
    25: 'cannot be decrypted: it was changed after it was encrypted. Take it from git as it was, and change it with sops edit',
    51: 'cannot be decrypted: its MAC does not fit, so it was changed by hand. Take it from git as it was, and change it with sops edit',
    52: 'cannot be decrypted: it has no MAC. Encrypt it with sops',
    128: 'cannot be decrypted with this age key: encrypt it for the recipient of this key too (sops updatekeys), or set another key in the environment of apply',
};
const parseJson = (text) => {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * What sops gets as its whole environment. Its command line would be open to every user of the machine; its environment
 * is open to its own user and root only.
 */
const checkedKey = async (key) => {
    const { SOPS_AGE_KEY: text, SOPS_AGE_KEY_FILE: path } = key;
    if (text !== undefined && !/AGE-(?:SECRET-KEY|PLUGIN)-/.test(text))
        throw new src_ports/* UserError */.y('SOPS_AGE_KEY holds no age key: it begins with AGE-SECRET-KEY-1');
    if (text === undefined && path === undefined) {
        throw new src_ports/* UserError */.y('there is no age key to decrypt with: set SOPS_AGE_KEY, or SOPS_AGE_KEY_FILE, in the environment of apply and nowhere else');
    }
    if (path !== undefined) {
        const file = await (0,promises_.stat)(path).catch(() => undefined);
        if (file === undefined || !file.isFile())
            throw new src_ports/* UserError */.y('SOPS_AGE_KEY_FILE names no file that can be read');
        if ((file.mode & 0o077) !== 0)
            throw new src_ports/* UserError */.y('the file of SOPS_AGE_KEY_FILE can be read by others: chmod 600');
    }
    return { ...key, SOPS_DECRYPTION_ORDER: 'age' };
};

;// CONCATENATED MODULE: ./build/src/adapters/secrets/secrets-for.js









/** Where values come from by `spec.secrets.from`. Nothing is ever made up: what is missing is an error. */
const secretsFor = (options) => {
    const source = sourceFor(options);
    return {
        read: async (asked) => {
            const names = [...new Set(asked)].toSorted();
            const reserved = names.filter((name) => name.startsWith(secret_names/* reservedSecrets */.yd));
            if (reserved.length > 0) {
                throw new src_ports/* UserError */.y(`${reserved.join(', ')}: secrets below ${secret_names/* reservedSecrets */.yd} are minted when a node is built, and are kept nowhere`);
            }
            if (names.length === 0)
                return new Map();
            const values = await source(names);
            options.hide([...values].map(([name, value]) => ({ name, value })));
            const mistakes = names.flatMap((name) => {
                const mistake = mistakeIn(values.get(name));
                return mistake === undefined ? [] : [`${name} ${mistake}`];
            });
            if (mistakes.length > 0) {
                throw new src_ports/* UserError */.y(`${mistakes.length === 1 ? 'a secret' : `${mistakes.length} secrets`} cannot be used, so nothing was changed:\n${mistakes.join('\n')}`);
            }
            return new Map(names.map((name) => [name, values.get(name) ?? '']));
        },
    };
};
const sourceFor = (options) => {
    const { spec } = options.cluster;
    const taken = takeEnvironment(options.environment);
    const from = (0,findings/* dig */.rO)(spec, ['secrets', 'from']) ?? 'sops';
    if (from === 'environment')
        return fromEnvironment(taken.secrets);
    if (from !== 'command')
        return fromSops(taken.ageKey, options);
    const command = (0,findings/* dig */.rO)(spec, ['secrets', 'command']);
    const words = (0,fleet_json/* isList */.Lv)(command) ? command.filter((word) => typeof word === 'string') : [];
    return fromCommand(words, taken.forCommand, options);
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/adapters/talos/pem.js
/**
 * Talos writes an Ed25519 key as PKCS#8 under a header of its own, which OpenSSL and with it Node refuse. Only the words
 * of the first and last line differ. Source: siderolabs/crypto x509/constants.go.
 */
const toNodeKey = (pem) => pem.replaceAll(/-----(BEGIN|END) ED25519 PRIVATE KEY-----/g, (_, end) => `-----${end} PRIVATE KEY-----`);
/** The way back: Talos 1.9 reads an Ed25519 key under its own header only. */
const toTalosKey = (pem) => pem.replaceAll(/-----(BEGIN|END) PRIVATE KEY-----/g, (_, end) => `-----${end} ED25519 PRIVATE KEY-----`);
/** PEM out of base64 of PEM, as talosconfig and the secrets bundle hold it. Undefined where it is not that. */
const fromBase64Pem = (text) => {
    if (!/^[A-Za-z0-9+/=\s]+$/.test(text))
        return undefined;
    const pem = Buffer.from(text, 'base64').toString('utf8');
    return pem.includes('-----BEGIN ') ? pem : undefined;
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/credential.js



const clientAuth = '1.3.6.1.5.5.7.3.2';
/**
 * Judges a client certificate before anything is dialled, because apid only closes the connection. Throws UserError;
 * never with a value. Source of the rules: siderolabs/talos pkg/grpc/middleware/authz and siderolabs/crypto tls.
 */
const credentialFrom = (encoded, where, now) => {
    const part = (name) => {
        const value = encoded[name];
        if (typeof value !== 'string' || value.trim() === '')
            throw new src_ports/* UserError */.y(`${where} has no ${name}: write the talosconfig anew with talosctl config new`);
        const pem = fromBase64Pem(value);
        if (pem === undefined)
            throw new src_ports/* UserError */.y(`${where}: ${name} is not base64 of PEM: copy the file whole`);
        return pem;
    };
    const [ca, certificate, key] = [part('ca'), part('crt'), toNodeKey(part('key'))];
    const [authority, leaf] = [readCertificate(ca, where, 'ca'), readCertificate(certificate, where, 'crt')];
    checkKey(leaf, key, where);
    if (!leaf.checkIssued(authority) || !leaf.verify(authority.publicKey))
        throw new src_ports/* UserError */.y(`${where}: crt was not issued by the ca beside it: the two come from different clusters, or the CA was rotated`);
    checkUse(leaf, where);
    const notAfter = leaf.validToDate.getTime();
    if (notAfter <= now)
        throw new src_ports/* UserError */.y(`${where}: crt expired on ${leaf.validToDate.toISOString()}: make a new one with talosctl config new`);
    if (leaf.validFromDate.getTime() > now)
        throw new src_ports/* UserError */.y(`${where}: crt is valid from ${leaf.validFromDate.toISOString()}: is the clock of this machine right?`);
    return { ca, certificate, key, roles: rolesOf(leaf), notAfter };
};
/**
 * What is wrong with trying for so long: a credential has to outlive a try twice over (N13), or it would expire between the
 * try and its confirmation. Both times in milliseconds since 1970.
 */
const endsTooSoon = (notAfter, now, trySeconds) => notAfter - now >= 2 * trySeconds * 1000
    ? undefined
    : `the Talos credential is valid until ${new Date(notAfter).toISOString()}, which is less than twice the ` +
        `${trySeconds} s of a try away: use one that lasts longer, or shorten maintenance.durations.try`;
const readCertificate = (pem, where, name) => {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        throw new src_ports/* UserError */.y(`${where}: ${name} is no certificate: copy the file whole`);
    }
};
const checkKey = (leaf, key, where) => {
    const matches = (() => {
        try {
            return leaf.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key));
        }
        catch {
            return undefined;
        }
    })();
    if (matches === undefined)
        throw new src_ports/* UserError */.y(`${where}: key is no private key that can be read`);
    if (!matches)
        throw new src_ports/* UserError */.y(`${where}: key does not belong to crt: copy both from one file`);
};
const checkUse = (leaf, where) => {
    const uses = leaf.keyUsage ?? [];
    if (uses.length !== 1 || uses[0] !== clientAuth)
        throw new src_ports/* UserError */.y(`${where}: crt may be used for more or less than client authentication, and Talos refuses that: make it with talosctl config new`);
};
/** Talos reads roles from the organisations of the subject. Source: siderolabs/talos pkg/machinery/role. */
const rolesOf = (leaf) => leaf.subject
    .split('\n')
    .filter((line) => line.startsWith('O='))
    .map((line) => line.slice(2));

;// CONCATENATED MODULE: ./build/src/adapters/talos/mint-credential.js




const algorithm = { name: 'Ed25519' };
/** Node and runner may disagree about the time by this much. */
const skew = 60_000;
/**
 * A short-lived client certificate from Talos' own CA, as Talos mints them: Ed25519, the role as organisation, use for
 * client authentication and nothing else. Throws UserError; never with a value.
 * Source: siderolabs/talos pkg/machinery/config/generate/secrets (NewAdminCertificateAndKey).
 */
const mintCredential = async (authority, { where, now, role, seconds }) => {
    const ca = pemOf(authority.crt, 'crt', where);
    const key = toNodeKey(pemOf(authority.key, 'key', where));
    checkAuthority(ca, key, where, now);
    // Loaded when needed: most runs come with a certificate.
    const x509 = await Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 41408));
    const minted = await x509.issueClientCertificate({
        ca,
        signer: await importKey(key, where),
        organisation: role,
        notBefore: new Date(now - skew),
        notAfter: new Date(now + seconds * 1000),
        algorithm,
    });
    const encode = (pem) => Buffer.from(pem).toString('base64');
    return credentialFrom({ ca: encode(ca), crt: encode(minted.certificate), key: encode(minted.key) }, where, now);
};
const pemOf = (value, name, where) => {
    const pem = typeof value === 'string' ? fromBase64Pem(value) : undefined;
    if (pem === undefined)
        throw new src_ports/* UserError */.y(`${where} has no ${name} in base64 of PEM: copy the bundle whole`);
    return pem;
};
const checkAuthority = (ca, key, where, now) => {
    const judged = (() => {
        try {
            const certificate = new external_node_crypto_.X509Certificate(ca);
            return {
                matches: certificate.ca && certificate.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key)),
                until: certificate.validToDate,
            };
        }
        catch {
            return undefined;
        }
    })();
    if (judged === undefined)
        throw new src_ports/* UserError */.y(`${where}: crt or key cannot be read`);
    if (!judged.matches)
        throw new src_ports/* UserError */.y(`${where}: key is not the key of a certificate authority in crt`);
    if (judged.until.getTime() <= now)
        throw new src_ports/* UserError */.y(`${where}: the certificate authority expired on ${judged.until.toISOString()}`);
};
const importKey = async (pem, where) => {
    const der = (0,external_node_crypto_.createPrivateKey)(pem).export({ type: 'pkcs8', format: 'der' });
    try {
        return await crypto.subtle.importKey('pkcs8', Uint8Array.from(der), algorithm, false, ['sign']);
    }
    catch {
        throw new src_ports/* UserError */.y(`${where}: Talos' authority has an Ed25519 key, this is another`);
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/read-credential.js





/**
 * A credential out of a talosconfig, or minted from a secrets bundle (`talosctl gen secrets`). Endpoints and nodes of a
 * talosconfig are not used: where a node is, the fleet says. Throws UserError; never with a value.
 */
const readCredential = async (text, options) => {
    const { where, now } = options;
    const value = read_credential_readObject(text, where);
    if ((0,fleet_json/* isObject */.Gv)(value['contexts']))
        return fromTalosconfig(value, options);
    const os = (0,fleet_json/* isObject */.Gv)(value['certs']) ? value['certs']['os'] : undefined;
    if (!(0,fleet_json/* isObject */.Gv)(os))
        throw new src_ports/* UserError */.y(`${where} is neither a talosconfig (contexts) nor a bundle of talosctl gen secrets (certs.os)`);
    return mintCredential({ crt: os['crt'], key: os['key'] }, { where: `certs.os of ${where}`, now, role: options.role ?? 'os:admin', seconds: options.seconds ?? 3600 });
};
const fromTalosconfig = (config, { where, now, context }) => {
    const name = context ?? config['context'];
    if (typeof name !== 'string' || name === '')
        throw new src_ports/* UserError */.y(`${where} names no context: add context: <name>, or choose one`);
    const contexts = (0,fleet_json/* isObject */.Gv)(config['contexts']) ? config['contexts'] : {};
    const found = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
    if (!(0,fleet_json/* isObject */.Gv)(found))
        throw new src_ports/* UserError */.y(`${where} has no context ${name}: it has ${Object.keys(contexts).toSorted().join(', ') || 'none'}`);
    const { ca, crt, key } = found;
    return credentialFrom({ ca, crt, key }, `contexts.${name} of ${where}`, now);
};
/** The library's own messages quote the text, which holds keys. */
const read_credential_readObject = (text, where) => {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', prettyErrors: false });
    const value = document.errors.length > 0 ? undefined : toValue(document);
    if (!(0,fleet_json/* isObject */.Gv)(value))
        throw new src_ports/* UserError */.y(`${where} is not readable YAML: copy the file whole`);
    return value;
};
const toValue = (document) => {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/src/actions/apply/credential-secrets.js


/** What a talosconfig, a bundle or a kubeconfig says that is meant for everybody. */
const credential_secrets_open = /^(?:crt|ca|server|name|namespace|context|contexts|endpoints|nodes|cluster|user|apiVersion|kind|current-context|id|clusterName|.*certificate.*)$/;
/** Shorter ones are names. */
const least = 16;
/** Every value of a credential's text that nobody may read, for the gate. */
const credentialSecrets = (name, text) => text === '' ? [] : leavesOf((0,read_yaml/* readYaml */.g)(text), '').map((value) => ({ name, value }));
const leavesOf = (value, key) => {
    if (typeof value === 'string')
        return value.length >= least && !credential_secrets_open.test(key) ? [value] : [];
    if ((0,fleet_json/* isList */.Lv)(value))
        return value.flatMap((each) => leavesOf(each, key));
    return (0,fleet_json/* isObject */.Gv)(value) ? Object.entries(value).flatMap(([name, each]) => leavesOf(each, name)) : [];
};

// EXTERNAL MODULE: ./build/src/subjects/installer/schematic-document.js
var schematic_document = __webpack_require__(15067);
// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var machine_config = __webpack_require__(19121);
// EXTERNAL MODULE: ./node_modules/@connectrpc/connect/dist/esm/code.js
var esm_code = __webpack_require__(53333);
// EXTERNAL MODULE: ./node_modules/@connectrpc/connect/dist/esm/connect-error.js + 1 modules
var connect_error = __webpack_require__(38757);
;// CONCATENATED MODULE: ./build/src/adapters/talos/plain-text.js
/** Escape sequences of terminals, whole. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Everything that moves a cursor, hides or turns text around. Line ends and tabs stay. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** What a node says, made harmless: no escapes, no control characters, at most `most` characters (T17, T24). */
const plainText = (text, most = 20_000) => {
    const kept = text.length > 4 * most ? text.slice(0, 4 * most) : text;
    const plain = kept
        .replaceAll(escapes, () => '')
        .replaceAll('\r\n', () => '\n')
        .replaceAll(controls, () => '');
    return plain.length > most ? `${plain.slice(0, most)} … (cut)` : plain;
};
/** The same on one line, for the middle of a sentence. */
const plainLine = (text, most = 600) => plainText(text.replaceAll(/\s*[\r\n]+\s*/g, () => '; '), most).trim();

;// CONCATENATED MODULE: ./build/src/adapters/talos/failure.js


/** Thrown by calls to a node and turned into an answer where a port ends. Never shown as it is. */
class CallFailed extends Error {
    name = 'CallFailed';
    failure;
    constructor(failure) {
        super(failure.why);
        this.failure = failure;
    }
}
const isFailure = (error, ...codes) => error instanceof CallFailed && codes.some((code) => error.failure.code === code);
/** What went wrong, for whoever asked. Errors that no call makes are mistakes of ours and go on as they are. */
const failure_failureOf = (error) => {
    if (error instanceof CallFailed)
        return error.failure;
    throw error;
};
const refusals = [
    esm_code/* Code */.C.InvalidArgument,
    esm_code/* Code */.C.NotFound,
    esm_code/* Code */.C.AlreadyExists,
    esm_code/* Code */.C.FailedPrecondition,
    esm_code/* Code */.C.OutOfRange,
    esm_code/* Code */.C.Unimplemented,
];
/** A failed call in our words. `what` is what was asked: `applying the machine config`. */
const callFailed = (error, what) => {
    if (error instanceof CallFailed)
        return error;
    const tls = tlsFailure(error);
    if (tls !== undefined)
        return new CallFailed(tls);
    const { code, rawMessage } = connect_error/* ConnectError */.T.from(error);
    const said = plainLine(withoutDiff(rawMessage));
    const word = esm_code/* Code */.C[code];
    const fail = (status, why) => new CallFailed({ status, why, code: word });
    if (code === esm_code/* Code */.C.PermissionDenied || code === esm_code/* Code */.C.Unauthenticated)
        return fail('unauthorized', `${what}: the node says ${said}`);
    if (refusals.includes(code))
        return fail('refused', `${what}: the node says ${said}`);
    if (code === esm_code/* Code */.C.Unavailable)
        return fail('unreachable', `${what}: ${said}`);
    return fail('unknown', `${what} broke off (${word}): ${said}`);
};
/** A refusal of an immediate apply, and what a dry run prints, show both configs with their secrets. */
const withoutDiff = (text) => text.replace(/\n(?:diff|Config diff):[\s\S]*$/, () => ' (diff left out)');
const strangers = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_SIGNATURE_FAILURE',
]);
const lost = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
]);
/** What TLS or the network says, from the chain of causes. */
const tlsFailure = (error) => {
    const code = codesOf(error).find((each) => describe(each) !== undefined);
    return code === undefined ? undefined : describe(code);
};
const describe = (code) => {
    if (strangers.has(code))
        return {
            status: 'unauthenticated',
            why: 'what answers has no certificate of this cluster: the node is in maintenance mode, or it is another machine',
        };
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return {
            status: 'unauthenticated',
            why: 'the certificate of what answers does not name this address: behind NAT, add the address to machine.certSANs',
        };
    if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
        return {
            status: 'unauthenticated',
            why: 'the certificate of the node is not valid now: is the time right, on the node and here?',
        };
    if (/^ERR_SSL_.*ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_|UNKNOWN_CA|ACCESS_DENIED|UNSUPPORTED_CERTIFICATE)/.test(code))
        return {
            status: 'unauthorized',
            why: 'the node refuses our client certificate: it is of another cluster, expired, or the CA was rotated',
        };
    return lost.has(code) ? { status: 'unreachable', why: `nothing answers there (${code})` } : undefined;
};
const codesOf = (error, depth = 0) => {
    if (!(error instanceof Error) || depth > 8)
        return [];
    const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
    return [...code, ...codesOf(error.cause, depth + 1)];
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/facts.js






/** A virtual extension that the Image Factory puts into every image: its version is the schematic's id. */
const schematicExtension = 'schematic';
const extensionsIn = (resources) => resources
    .map(({ spec }) => {
    const metadata = (0,findings/* dig */.rO)(spec, ['metadata']);
    const text = (key) => facts_textOf((0,fleet_json/* isObject */.Gv)(metadata) ? metadata[key] : undefined);
    return { name: text('name'), version: text('version'), extra: text('extraInfo') };
})
    .filter(({ name }) => name !== '');
/**
 * What the booted image was made of, at the path of the desired schematic. The factory writes the schematic itself beside
 * its id from some version on; where it did not, the id is all that is known.
 */
const liveSchematic = (desired, extensions) => {
    const found = extensions.find(({ name }) => name === schematicExtension);
    if (found === undefined)
        return { ...desired, body: 'absent' };
    const wanted = desired.body !== 'absent' && 'text' in desired.body ? (0,digest/* hashText */.qj)(desired.body.text) : '';
    if (found.version === wanted)
        return desired;
    return { ...desired, body: { text: found.extra === '' ? `id: ${found.version}\n` : found.extra } };
};
/** Extensions of the image that no schematic of ours asks for. */
const undeclaredExtensions = (desired, extensions) => desired.some(({ path }) => path === schematic_document/* schematicPath */.B)
    ? []
    : extensions
        .filter(({ name }) => name !== schematicExtension && name !== 'modules.dep')
        .map(({ name, version }) => plainLine(`extension ${name} ${version}`, 200));
/** What people want to know of a node beside its config: what a reader's credential may ask. */
const readFacts = async (talos) => {
    const [version, lines, found] = await Promise.all([
        talos.version(),
        kernelCommandLines(talos),
        talos.list('extension'),
    ]);
    const extensions = extensionsIn(found);
    const all = {
        talos: version.tag,
        platform: version.platform,
        schematic: extensions.find(({ name }) => name === schematicExtension)?.version ?? '',
        extensions: extensions
            .filter(({ name }) => name !== schematicExtension && name !== 'modules.dep')
            .map((extension) => `${extension.name} ${extension.version}`)
            .toSorted()
            .join(', '),
        'kernel arguments': lines.map(({ spec }) => facts_textOf((0,findings/* dig */.rO)(spec, ['cmdline']))).join(' '),
    };
    return Object.fromEntries(Object.entries(all)
        .map(([name, text]) => [name, plainLine(text, 2000)])
        .filter(([, text]) => text !== ''));
};
/** Talos before 1.11 keeps no such resource, and says so as it says that one may not. */
const kernelCommandLines = async (talos) => {
    try {
        return await talos.list('kernelCommandLine');
    }
    catch (error) {
        if (isFailure(error, 'PermissionDenied'))
            return [];
        throw error;
    }
};
const facts_textOf = (value) => (typeof value === 'string' ? value : '');

// EXTERNAL MODULE: ./build/src/fleet/address.js
var fleet_address = __webpack_require__(38082);
;// CONCATENATED MODULE: ./build/src/adapters/talos/identity.js



/**
 * Whether the machine that answers is the node that is meant (N15, N16, T18): UUID where one is declared, name, role, and
 * one of the declared addresses. Throws CallFailed. On a mismatch nothing else may be asked of it.
 */
const identify = async (talos, target) => {
    const named = peerIdentity(talos, target);
    if (named.status === 'mismatch')
        return named;
    const [information, hostname, type, addresses] = await Promise.all([
        target.uuid === undefined ? undefined : talos.get('systemInformation', 'systeminformation'),
        talos.get('hostname', 'hostname'),
        talos.get('machineType', 'machine-type'),
        target.addresses.length === 0 ? [] : talos.list('address'),
    ]);
    return firstMismatch([
        target.uuid === undefined
            ? undefined
            : differs('UUID', target.uuid, textIn(information?.spec, 'uuid').toLowerCase()),
        differs('name', target.node, textIn(hostname?.spec, 'hostname')),
        differs('role', target.role, roleOf(type?.spec)),
        foreignAddress(target, addresses.map(({ spec }) => textIn(spec, 'address').split('/')[0] ?? '')),
    ]);
};
/**
 * What the certificate alone says, at the cost of no call: the cluster's CA issued it for this address, and Talos writes the
 * node's full name into it. Source: siderolabs/talos internal/app/machined/pkg/controllers/secrets/api.go.
 */
const peerIdentity = ({ peer }, target) => firstMismatch([differs('name', target.node, peer.commonName.split('.')[0] ?? '')]);
const firstMismatch = (found) => {
    const why = found.find((each) => each !== undefined);
    return why === undefined ? { status: 'same' } : { status: 'mismatch', why };
};
const differs = (what, expected, found) => expected === found
    ? undefined
    : `another machine answers there: its ${what} is ${found === '' ? 'not to be had' : plainLine(found, 100)}, expected ${expected}`;
const foreignAddress = (target, found) => {
    if (target.addresses.length === 0)
        return undefined;
    const has = new Set(found.map(canonical));
    return target.addresses.some((each) => has.has(canonical(each)))
        ? undefined
        : `another machine answers there: it has none of the addresses ${target.addresses.join(', ')}`;
};
const canonical = (address) => {
    const parsed = (0,fleet_address/* parseAddress */.or)(address);
    return parsed === undefined ? address : `${parsed.version}:${parsed.value}`;
};
const roleOf = (spec) => spec === 'controlplane' ? 'control-plane' : spec === 'worker' ? 'worker' : '';
const textIn = (spec, key) => {
    const value = (0,fleet_json/* isObject */.Gv)(spec) ? spec[key] : undefined;
    return typeof value === 'string' ? value : '';
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/machine-configs.js


/** Where Talos keeps it. Source: siderolabs/talos pkg/machinery/constants (ConfigPath). */
const diskPath = '/system/state/config.yaml';
/** Talos takes no larger message. */
const mostBytes = 32 * 1024 * 1024;
/**
 * Both configs of a node, in one call from Talos 1.10 on; 1.9 keeps no resource of the persistent one, so its file is read.
 * Throws CallFailed: reading needs os:admin.
 */
const readMachineConfigs = async (talos, 
/** Of a persistent config that is known to be there, so that 1.9 need not be asked for its file. */
known) => {
    const found = await talos.list('machineConfig');
    const active = found.find(({ id }) => id === 'v1alpha1')?.bytes;
    if (active === undefined)
        throw new CallFailed({
            status: 'unauthenticated',
            why: 'the node has no machine config: it is in maintenance mode',
        });
    const persistent = found.find(({ id }) => id === 'persistent')?.bytes;
    if (persistent !== undefined)
        return { active, persistent };
    if (known !== undefined && (await known(active)))
        return { active, persistent: active };
    const file = await talos.read(diskPath, mostBytes);
    if (file === undefined)
        throw new CallFailed({ status: 'unknown', why: 'the node shows no config on its disk' });
    return { active, persistent: file };
};
const sameBytes = (a, b) => Buffer.compare(a, b) === 0;
/** The ledger's `observed`: SHA-256, lower-case hex, over the raw bytes of the persistent machine config. */
const observedHash = (persistent) => (0,external_node_crypto_.createHash)('sha256').update(persistent).digest('hex');

;// CONCATENATED MODULE: ./build/src/adapters/talos/ledger.js



/**
 * Keys of the META partition that Talos leaves to its users: UserReserved1 to 3. They survive upgrades and resets of STATE.
 * Source: siderolabs/talos pkg/machinery/meta/constants.go.
 */
const metaKeys = { ledger: 0x0c, lock: 0x0d };
/** META is 256 KiB for everything; a ledger that is larger than this is none of ours. */
const ledger_mostBytes = 2048;
const marker = 'plumbline';
/**
 * Undefined where there is none. With the hash of what is on the disk, the entry that a run wrote before it made just that
 * last, and did not live to record. Throws CallFailed where somebody else keeps something under the key.
 */
const ledger_readLedger = (metas, onDisk) => {
    const { recorded, next } = readEntries(metas);
    return next !== undefined && next.observed === onDisk ? next : recorded;
};
/** A run made last what is on the disk, and did not live to record it: nobody has seen it well. */
const isUnrecorded = (metas, onDisk) => readEntries(metas).next?.observed === onDisk;
/** What was recorded last, and what was announced since. Throws CallFailed as readLedger does. */
const readEntries = (metas) => {
    const text = metaValue(metas, metaKeys.ledger);
    if (text === undefined || text === '')
        return { recorded: undefined, next: undefined };
    const value = parse(text);
    const [recorded, next] = (0,fleet_json/* isObject */.Gv)(value)
        ? [ledgerFrom(value[marker] ?? null), ledgerFrom(value['next'] ?? null)]
        : [];
    if (recorded === undefined && next === undefined)
        throw new CallFailed({
            status: 'refused',
            why: 'the META key 0x0c holds something that plumbline did not write: move it to 0x0e, or remove it with talosctl meta delete 0x0c',
        });
    return { recorded, next };
};
/** A run staged it for a reboot and died: it was announced, lies on the disk and does not run. Recovery takes it off. */
const isLeftStaged = ({ active, persistent }, { next }) => !sameBytes(active, persistent) && next?.observed === observedHash(persistent);
/** Throws CallFailed, also where the record would be too large. */
const writeLedger = async (talos, ledger) => writeEntries(talos, { recorded: ledger, next: undefined });
/**
 * Says what is about to last, beside what was recorded: a run that dies in between would else leave a node that looks as if
 * somebody had used another door. What an earlier announcement put on the disk counts as recorded from here on. Throws
 * CallFailed.
 */
const announceLedger = async (talos, next, onDisk) => {
    const metas = await talos.list('metaKey');
    await writeEntries(talos, { recorded: ledger_readLedger(metas, onDisk), next });
};
const writeEntries = async (talos, { recorded, next }) => {
    const text = JSON.stringify({ [marker]: recorded && entryOf(recorded), next: next && entryOf(next) });
    if (Buffer.byteLength(text) > ledger_mostBytes)
        throw new CallFailed({ status: 'refused', why: `the ledger has more than ${ledger_mostBytes} bytes` });
    await talos.writeMeta(metaKeys.ledger, Buffer.from(text));
};
const entryOf = ({ generation, commit, version, observed, time, run }) => ({
    generation,
    commit,
    version,
    observed,
    time,
    run,
});
/** The text under a key, as the node's MetaKeys resources show it. */
const metaValue = (metas, key) => {
    const id = `0x${key.toString(16).padStart(2, '0')}`;
    const spec = metas.find((each) => each.id === id)?.spec;
    const value = (0,fleet_json/* isObject */.Gv)(spec) ? spec['value'] : undefined;
    return value === undefined || value === null ? undefined : String(value);
};
const ledgerFrom = (value) => {
    if (!(0,fleet_json/* isObject */.Gv)(value))
        return undefined;
    const { generation, commit, version, observed, time, run } = value;
    const texts = [commit, version, observed, time, run];
    return Number.isSafeInteger(generation) && texts.every((each) => typeof each === 'string')
        ? { generation, commit, version, observed, time, run }
        : undefined;
};
const parse = (text) => {
    if (text.length > ledger_mostBytes)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/lock.js





const lock_marker = 'plumbline-lock';
/** A record of our own, as old as the moment. Remember it before it is written: a write that broke off may still arrive. */
const newLock = async (talos, run, seconds) => ({
    run,
    nonce: (0,external_node_crypto_.randomUUID)(),
    ...(await readNodeClock(talos)),
    seconds,
});
/**
 * Takes the node's lock. META knows no compare-and-swap, so time does it: whoever found the key free writes within
 * `writeMilliseconds` of having looked, waits as long again, and holds the lock if the record is still theirs. Two who found
 * it free both read it back after the later write, so one of them sees the other.
 * A write that took longer counts for nothing: it is taken back, and the answer is unknown.
 */
const takeLock = async (talos, clock, record, writeMilliseconds, { signal }) => {
    const looked = clock.monotonic();
    const holder = holderOf(await readLock(talos), record);
    if (holder !== undefined)
        return { status: 'held', by: holder };
    const written = await orFailure(talos.writeMeta(metaKeys.lock, Buffer.from(JSON.stringify({ [lock_marker]: record })), writeMilliseconds));
    if (written !== undefined || clock.monotonic() - looked > writeMilliseconds) {
        // What was given up here may still arrive there; where it comes even later, it holds until its time is over.
        await clock.sleep(writeMilliseconds, signal);
        await releaseLock(talos, record);
        return { status: 'unknown', why: written?.why ?? 'writing the lock took too long to be sure of it' };
    }
    await clock.sleep(writeMilliseconds, signal);
    const found = await readLock(talos);
    if (found?.nonce === record.nonce)
        return { status: 'locked' };
    return { status: 'held', by: holderOf(found, record) ?? 'somebody who wrote at the same moment' };
};
const orFailure = async (call) => {
    try {
        await call;
        return undefined;
    }
    catch (error) {
        return failure_failureOf(error);
    }
};
const holdsLock = async (talos, record) => (await readLock(talos))?.nonce === record.nonce;
/** Leaves a lock that is not ours alone. */
const releaseLock = async (talos, { nonce }) => {
    if ((await readLock(talos))?.nonce === nonce)
        await talos.deleteMeta(metaKeys.lock);
};
/** Undefined where nobody holds it: no record, one of an earlier boot, or one whose time is over. */
const holderOf = (record, now) => {
    if (record === undefined || record.boot !== now.boot)
        return undefined;
    const age = now.uptime - record.uptime;
    return age > record.seconds
        ? undefined
        : `run ${plainLine(record.run, 100)} since ${Math.round(age)} s, for at most ${Math.ceil(record.seconds - age)} s more`;
};
/** The run of the lock that is there, in force or not. Throws CallFailed where the key holds something else. */
const lockedBy = (metas) => {
    const record = lockIn(metas);
    return record === undefined ? undefined : plainLine(record.run, 100);
};
const readLock = async (talos) => lockIn(await talos.list('metaKey'));
const lockIn = (metas) => {
    const text = metaValue(metas, metaKeys.lock);
    if (text === undefined || text === '')
        return undefined;
    const record = lock_parse(text);
    if (record !== undefined)
        return record;
    throw new CallFailed({
        status: 'refused',
        why: 'the META key 0x0d holds something that plumbline did not write: remove it with talosctl meta delete 0x0d',
    });
};
const lock_parse = (text) => {
    try {
        const value = JSON.parse(text);
        const found = (0,fleet_json/* isObject */.Gv)(value) ? value[lock_marker] : undefined;
        if (!(0,fleet_json/* isObject */.Gv)(found))
            return undefined;
        const { run, nonce, boot, uptime, seconds } = found;
        const texts = [run, nonce, boot].every((each) => typeof each === 'string');
        const numbers = [uptime, seconds].every((each) => typeof each === 'number');
        return texts && numbers ? { run, nonce, boot, uptime, seconds } : undefined;
    }
    catch {
        return undefined;
    }
};
/** Which boot this is, and its age in seconds. Throws CallFailed: reading files needs os:admin. */
const readNodeClock = async (talos) => {
    const [boot, uptime] = await Promise.all([readBootId(talos), readText(talos, '/proc/uptime')]);
    const seconds = Number.parseFloat(uptime);
    if (!Number.isFinite(seconds))
        throw new CallFailed({ status: 'unknown', why: 'the node does not say how long it has been up' });
    return { boot, uptime: seconds };
};
const readBootId = async (talos) => {
    const boot = (await readText(talos, '/proc/sys/kernel/random/boot_id')).trim();
    if (/^[0-9a-f-]{36}$/.test(boot))
        return boot;
    throw new CallFailed({ status: 'unknown', why: 'the node does not say which boot this is' });
};
const readText = async (talos, path) => Buffer.from((await talos.read(path, 4096)) ?? []).toString('utf8');

// EXTERNAL MODULE: ./build/src/render/machine-config.js + 1 modules
var render_machine_config = __webpack_require__(31539);
;// CONCATENATED MODULE: ./build/src/adapters/talos/secret-places.js
/** Names of fields whose value is a secret wherever they stand. Source: siderolabs/talos, every Redact() below pkg/machinery/config/types. */
const secret_places_names = new Set([
    'token',
    'secret',
    'clusterSecret',
    'aescbcEncryptionSecret',
    'secretboxEncryptionSecret',
    'privateKey',
    'presharedKey',
    'apiToken',
    'uniqueToken',
    'passphrase',
    'password',
    'auth',
    'identityToken',
]);
/** Where a field called `key` is one. */
const keyHolders = new Set([
    'ca',
    'acceptedCAs',
    'aggregatorCA',
    'serviceAccount',
    'issuingCA',
    'issuer',
    'clientIdentity',
]);
/** What people put anything into; Talos shows these itself, and they are the usual home of a password. */
const freeForm = new Set([
    'env',
    'environment',
    'variables',
    'headers',
    'extraManifestHeaders',
    'content',
    'contents',
    'configFiles',
    'inlineManifests',
]);
const freeFormKinds = /^(?:CRICustomizationConfig|KubeCredentialProviderConfig|EtcFileConfig|EnvironmentConfig|ExtensionServiceConfig|KubeInlineManifestConfig|SideroLinkConfig)(?:\/|$)/;
const labels = new Set(['apiVersion', 'kind', 'name']);
/** Whether what stands at this place of a machine config is secret by nature. The first step is the document's key. */
const isSecretPlace = (path) => {
    const [document = '', ...fields] = path;
    const last = fields.at(-1) ?? '';
    const holder = fields.at(-2) ?? '';
    if (freeFormKinds.test(document) && !(fields.length === 1 && labels.has(last)))
        return true;
    if (secret_places_names.has(last) || (last === 'key' && keyHolders.has(holder)))
        return true;
    return fields.some((field) => freeForm.has(field));
};
/** A private key as such, or as base64 of PEM; a password in an address. */
const looksSecret = (value) => /PRIVATE KEY-----/.test(value) ||
    /:\/\/[^\s/@:]*:[^\s/@]+@/.test(value) ||
    (/^LS0tLS1CRUdJTi[A-Za-z0-9+/=\s]+$/.test(value) &&
        /PRIVATE KEY-----/.test(Buffer.from(value, 'base64').toString('latin1')));

;// CONCATENATED MODULE: ./build/src/adapters/talos/hide-secrets.js





/** Shorter values would turn up by chance in text that has nothing to do with them. */
const hide_secrets_leastLength = 6;
/**
 * The documents of a live machine config as they may be shown and compared: `${secret:name}` where the live value is the
 * secret's, a mark at every other place that is secret by nature. What is equal to a desired value stays, because that
 * stands in git.
 */
const hideSecrets = (live, desired, hiding) => {
    const templates = documentsOf(desired);
    const filled = documentsOf(materialise([desired], hiding.secrets)[0] ?? desired);
    const references = new Map(filled.flatMap((value, index) => referencesIn(value, templates[index] ?? null)));
    const places = new Map(templates.map((template, index) => [(0,render_machine_config/* documentKey */.XC)(template), index]));
    const hideText = textHider(references, hiding);
    return live.map((document) => {
        const key = (0,render_machine_config/* documentKey */.XC)(document);
        const index = places.get(key) ?? -1;
        const at = { path: [key], template: templates[index], filled: filled[index], redacted: (0,redact/* redact */.E$)(document) };
        return hide(document, at, hideText);
    });
};
const hide = (value, place, hideText) => {
    if ((0,fleet_json/* isList */.Lv)(value))
        return value.map((item, index) => hide(item, hide_secrets_below(place, index), hideText));
    if ((0,fleet_json/* isObject */.Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item, hide_secrets_below(place, key), hideText)]));
    if (typeof value === 'string')
        return hideText(value, place);
    if (typeof value !== 'number' || value === place.filled)
        return value;
    return isSecretPlace(place.path) || place.redacted !== value ? hideText(String(value), place) : value;
};
const hide_secrets_below = ({ path, template, filled, redacted }, key) => ({
    path: typeof key === 'string' ? [...path, key] : path,
    template: child(template, key),
    filled: child(filled, key),
    redacted: child(redacted, key),
});
const child = (value, key) => {
    if ((0,fleet_json/* isList */.Lv)(value))
        return typeof key === 'number' ? value[key] : undefined;
    return (0,fleet_json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};
const textHider = (references, { secrets, mark }) => (value, { path, template, filled, redacted }) => {
    if (value === '' || value === filled)
        return typeof template === 'string' ? template : value;
    const reference = references.get(value);
    if (reference !== undefined)
        return reference;
    if (isSecretPlace(path) || looksSecret(value) || redacted !== value)
        return mark(value);
    return blankSecrets(value, secrets);
};
/** Known values anywhere in a text, as they are and in base64, by name. */
const blankSecrets = (text, secrets) => {
    let blanked = text;
    for (const [name, value] of secrets) {
        for (const form of formsOf(value)) {
            if (blanked.includes(form))
                blanked = blanked.replaceAll(form, () => `\${secret:${name}}`);
        }
    }
    return blanked;
};
const formsOf = (value) => {
    const lines = value.split('\n').filter((line) => line !== value);
    const forms = [value, Buffer.from(value).toString('base64'), ...unbase64(value), ...lines];
    return forms.filter((form) => form.trim().length >= hide_secrets_leastLength && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(form));
};
/** The bundle holds base64 of PEM, and some documents its text. */
const unbase64 = (value) => {
    if (!value.startsWith('LS0tLS1CRUdJTi'))
        return [];
    const text = Buffer.from(value, 'base64').toString('utf8');
    return [text, ...text.split('\n')];
};
const documentsOf = ({ body }) => body !== 'absent' && 'yaml' in body ? body.yaml.filter(fleet_json/* isObject */.Gv) : [];
const referencesIn = (filled, template) => {
    if (typeof template === 'string')
        return template.includes('${secret:') && typeof filled === 'string' ? [[filled, template]] : [];
    if ((0,fleet_json/* isList */.Lv)(template) && (0,fleet_json/* isList */.Lv)(filled))
        return template.flatMap((item, index) => referencesIn(filled[index] ?? null, item));
    if ((0,fleet_json/* isObject */.Gv)(template) && (0,fleet_json/* isObject */.Gv)(filled))
        return Object.entries(template).flatMap(([key, item]) => referencesIn(filled[key] ?? null, item));
    return [];
};

// EXTERNAL MODULE: ./build/src/render/print-document.js
var print_document = __webpack_require__(68179);
;// CONCATENATED MODULE: ./build/src/adapters/talos/printed-config.js


/** Texts with secret values in them live no longer than the values themselves. */
const printed = new WeakMap();
/**
 * A document in the text that a node gets, secrets filled in: never to be shown. YAML documents that several nodes have in
 * common are printed once. Throws MissingSecrets naming all of them, and UnusableSecret.
 */
const printedConfig = (document, secrets) => {
    const { body } = document;
    const isWhole = document.secrets.every(({ name }) => (secrets.get(name) ?? '') !== '');
    if (!isWhole || body === 'absent' || 'text' in body)
        return printFilled(document, secrets);
    const known = printed.get(secrets) ?? new Map();
    printed.set(secrets, known);
    return body.yaml
        .map((value, index) => printPart(partOf(document, value, index), secrets, known))
        .join('---\n');
};
const partOf = (document, value, index) => ({
    ...document,
    body: { yaml: [value] },
    secrets: document.secrets.filter(({ at }) => at === `/${index}` || at.startsWith(`/${index}/`)),
});
const printPart = (part, secrets, known) => {
    const key = JSON.stringify([part.body, part.secrets.map(({ name }) => secrets.get(name))]);
    const text = known.get(key) ?? printFilled(part, secrets);
    known.set(key, text);
    return text;
};
const printFilled = (document, secrets) => {
    const [filled] = materialise([document], secrets);
    return filled === undefined ? '' : (0,print_document/* printDocument */.d)(filled);
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/live-config.js







/**
 * A machine config as it may be shown: references for secrets, marks for what else nobody may read. Bytes that are what
 * would be sent are the desired document itself, so nothing of them is parsed. Throws MissingSecrets and UnusableSecret.
 */
const liveConfig = (bytes, desired, showing) => sameBytes(bytes, Buffer.from(printedConfig(desired, showing.secrets)))
    ? desired
    : parsedConfig(bytes, desired, showing);
const parsedConfig = (bytes, desired, { secrets, markKey }) => {
    const mark = (value) => `(hidden ${(0,external_node_crypto_.createHmac)('sha256', markKey).update(value).digest('hex').slice(0, 12)})`;
    const text = Buffer.from(bytes).toString('utf8');
    const live = (0,read_yaml/* readYamlDocuments */.C)(text);
    if (live === undefined)
        return { ...desired, body: { text: mark(text) }, secrets: [] };
    const shown = hideSecrets(live.filter(fleet_json/* isObject */.Gv), desired, { secrets, mark });
    const body = { yaml: shown };
    const secretRevisions = new Map(desired.secrets.map(({ name, rev }) => [name, rev]));
    return { ...desired, body, secrets: (0,subjects_secrets/* collectSecrets */.q)(body, { secretRevisions }) };
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/observe.js















const makeMarkKey = () => (0,external_node_crypto_.randomBytes)(32);
/**
 * What a Talos node has at the paths of its desired documents, except those of the cluster's API. In at most three calls
 * where nothing differs: config, ledger and, where a schematic is declared, extensions; who answers is then known by its
 * certificate. Where anything differs, or `thorough`, the machine is identified before a word of it is given on.
 */
const observe = async (talos, target, desired, options) => {
    try {
        const named = options.thorough ? await identify(talos, target) : peerIdentity(talos, target);
        if (named.status === 'mismatch')
            return { ...named, facts: {} };
        return await look(talos, target, desired, options);
    }
    catch (error) {
        return unseen(talos, failure_failureOf(error));
    }
};
const look = async (talos, target, desired, options) => {
    const schematic = desired.find(({ path }) => path === schematic_document/* schematicPath */.B);
    const metaRead = talos.list('metaKey');
    const isKnown = async (active) => {
        const hash = observedHash(active);
        return ledger_readLedger(await metaRead)?.observed === hash;
    };
    const [metas, configs, extensions] = await Promise.all([
        metaRead,
        readMachineConfigs(talos, isKnown),
        schematic === undefined && !options.thorough ? [] : talos.list('extension').then(extensionsIn),
    ]);
    const config = desired.find(({ path }) => path === machine_config/* machineConfigPath */.z);
    // What recovery goes back to is what a plan has to start from.
    const onDisk = isLeftStaged(configs, readEntries(metas)) ? configs.active : configs.persistent;
    const documents = [
        ...(config === undefined ? [] : [liveConfig(onDisk, config, options)]),
        ...(schematic === undefined ? [] : [liveSchematic(schematic, extensions)]),
    ];
    const seen = {
        status: 'seen',
        documents,
        undeclared: undeclaredExtensions(desired, extensions),
        unsettled: config === undefined ? [] : unsettledIn(configs, config, options),
        ledger: ledger_readLedger(metas, observedHash(onDisk)),
        unrecorded: isUnrecorded(metas, observedHash(onDisk)),
        lockedBy: lockedBy(metas),
        observed: observedHash(onDisk),
    };
    if (!options.thorough && seen.unsettled.length === 0 && isDesired(documents, desired))
        return { ...seen, facts: {} };
    const identity = options.thorough ? undefined : await identify(talos, target);
    if (identity?.status === 'mismatch')
        return { ...identity, facts: {} };
    return { ...seen, facts: await readFacts(talos) };
};
const isDesired = (documents, desired) => documents.every((live) => {
    const wanted = desired.find(({ path }) => path === live.path);
    if (wanted === undefined || live === wanted)
        return wanted !== undefined;
    return (0,digest/* canonicalJson */.dj)((0,render_structure/* structureOf */.p)(live, table/* subjects */.y)) === (0,digest/* canonicalJson */.dj)((0,render_structure/* structureOf */.p)(wanted, table/* subjects */.y));
});
/** Names of settings only: a value could be half of a secret. */
const unsettledIn = ({ active, persistent }, desired, options) => {
    if (sameBytes(active, persistent))
        return [];
    const [from, to] = [persistent, active].map((bytes) => (0,render_structure/* structureOf */.p)(liveConfig(bytes, desired, options), table/* subjects */.y));
    const names = (0,diff_structures/* diffStructures */.C)(from, to).map(({ path }) => (0,field_name/* fieldName */.w)(path));
    return names.length === 0 ? ['the spelling of the machine config'] : names;
};
const unseen = async (talos, failure) => {
    const { status, why } = failure;
    if (status === 'unauthorized')
        return {
            status,
            why: `${why}: reading a machine config needs os:admin`,
            facts: await factsOfReader(talos),
        };
    return { status: status === 'refused' ? 'unknown' : status, why, facts: {} };
};
/** What a reader still sees: what was booted and what was last confirmed, never whether the config was touched. */
const factsOfReader = async (talos) => {
    try {
        const [facts, metas] = await Promise.all([readFacts(talos), talos.list('metaKey')]);
        return { ...facts, ...ledgerFacts(ledger_readLedger(metas)) };
    }
    catch (error) {
        if (error instanceof CallFailed)
            return {};
        throw error;
    }
};
const ledgerFacts = (ledger) => ledger === undefined
    ? {}
    : { 'confirmed commit': ledger.commit, 'confirmed generation': String(ledger.generation) };

;// CONCATENATED MODULE: ./build/src/adapters/talos/etcd-view.js


/**
 * Asks every control plane for its own member, and those that answer who all members are. A member that does not answer for
 * itself is not healthy. Where nobody answers, nothing is known.
 */
const viewEtcd = async (controlPlanes, open) => {
    const told = await Promise.all(controlPlanes.map(async (name) => askMember(name, open)));
    const list = told.find(({ members }) => members.length > 0);
    if (list === undefined)
        return {
            status: 'unknown',
            why: plainLine(told.map(({ name, why }) => `${name}: ${why}`).join('; '), 500),
        };
    const leader = told.find(({ own }) => own !== undefined && own.leader !== 0n)?.own?.leader;
    return {
        status: 'seen',
        alarms: list.alarms,
        members: list.members.map(({ id, name, learner }) => ({
            name,
            learner,
            leader: id === leader,
            healthy: etcd_view_isHealthy(told.find((each) => each.own?.member === id)),
        })),
    };
};
const etcd_view_isHealthy = (asked) => asked?.own !== undefined && asked.own.errors.length === 0 && asked.own.leader !== 0n;
const askMember = async (name, open) => {
    let talos;
    try {
        talos = await open(name);
        const [own, members, alarms] = await Promise.all([
            talos.etcdStatus(),
            talos.etcdMembers(),
            talos.etcdAlarms(),
        ]);
        return { name, own, members, alarms, why: '' };
    }
    catch (error) {
        if (!(error instanceof CallFailed))
            throw error;
        return { name, own: undefined, members: [], alarms: [], why: failure_failureOf(error).why };
    }
    finally {
        talos?.close();
    }
};

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/@connectrpc/connect-node/dist/esm/http2-session-manager.js
var http2_session_manager = __webpack_require__(44264);
// EXTERNAL MODULE: ./node_modules/@connectrpc/connect-node/dist/esm/grpc-transport.js + 28 modules
var grpc_transport = __webpack_require__(2070);
;// CONCATENATED MODULE: ./build/src/adapters/talos/connection.js




/** Of Talos' own client and server. Source: siderolabs/talos pkg/machinery/constants (GRPCMaxMessageSize). */
const maxMessageBytes = 32 * 1024 * 1024;
const windowBytes = 2 * 1024 * 1024;
/**
 * Dials a node over TLS and HTTP/2. Its certificate has to be issued by the cluster and to name the dialled address;
 * there is no way around that. Throws CallFailed.
 */
const connection_openConnection = async (endpoint, trust, { seconds = 10, signal } = {}) => {
    const socket = await dial(endpoint, trust, seconds * 1000, signal);
    const certificate = certificateOf(socket);
    if ('fingerprint' in trust)
        checkFingerprint(socket, certificate, trust.fingerprint);
    const url = `https://${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`;
    let used = false;
    let broken;
    socket.on('error', (error) => {
        broken ??= error;
    });
    const sessions = new http2_session_manager/* Http2SessionManager */.g(url, { pingIntervalMs: 10_000, pingTimeoutMs: 10_000 }, {
        createConnection: () => {
            // The library would dial again without end where it is given a dead socket.
            if (used || socket.destroyed)
                throw new CallFailed({ status: 'unreachable', why: 'the connection is gone' });
            used = true;
            return socket;
        },
        settings: { initialWindowSize: windowBytes },
    });
    const close = () => {
        signal?.removeEventListener('abort', close);
        sessions.abort();
        socket.destroy();
    };
    signal?.addEventListener('abort', close);
    if (signal?.aborted === true)
        close();
    return {
        transport: (0,grpc_transport/* createGrpcTransport */.A)({
            baseUrl: url,
            sessionManager: sessions,
            readMaxBytes: maxMessageBytes,
            writeMaxBytes: maxMessageBytes,
            acceptCompression: [],
        }),
        peer: { commonName: /^CN=(.*)$/m.exec(certificate?.subject ?? '')?.[1] ?? '' },
        brokenBy: () => broken,
        close,
    };
};
const dial = async ({ host, port }, trust, milliseconds, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
        reject(connection_noLonger);
        return;
    }
    const socket = (0,external_node_tls_.connect)({
        host,
        port,
        ALPNProtocols: ['h2'],
        minVersion,
        ...tlsOptions(trust),
    });
    const fail = (error) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        socket.destroy();
        reject(dialFailed(error));
    };
    const giveUp = () => fail(connection_noLonger);
    signal?.addEventListener('abort', giveUp);
    const timer = setTimeout(() => {
        fail(new Error(`no answer within ${milliseconds / 1000} s`));
    }, milliseconds);
    // Stays: an error after this is said by the call that is under way.
    socket.on('error', (error) => {
        const reset = 'code' in error && error.code === 'ECONNRESET';
        fail(reset && socket.authorized && 'credential' in trust ? refusedClient : error);
    });
    socket.once('close', () => {
        fail(socket.authorized && 'credential' in trust ? refusedClient : new Error('it closed the connection'));
    });
    socket.once('secureConnect', () => {
        if (socket.alpnProtocol !== 'h2')
            fail(new Error('what answers there does not speak HTTP/2'));
        // Whether it takes our certificate is known only when it says its first word, which HTTP/2 has it do unasked.
        socket.once('readable', () => {
            if (socket.readableLength === 0)
                return;
            clearTimeout(timer);
            signal?.removeEventListener('abort', giveUp);
            resolve(socket);
        });
    });
});
const connection_noLonger = new CallFailed({ status: 'unreachable', why: 'the time for it was over' });
const refusedClient = new CallFailed({
    status: 'unauthorized',
    why: 'the node closed the connection when it saw our client certificate: it is of another cluster, expired, or the CA was rotated',
});
const minVersion = 'TLSv1.2';
const contexts = new WeakMap();
/** A CA and a key are read once, not for every node. Nothing of a connection is kept in it. */
const contextOf = (credential) => {
    const { ca, certificate: cert, key } = credential;
    const context = contexts.get(credential) ?? (0,external_node_tls_.createSecureContext)({ ca, cert, key, minVersion });
    contexts.set(credential, context);
    return context;
};
const tlsOptions = (trust) => 'credential' in trust
    ? { secureContext: contextOf(trust.credential) }
    : // The key is compared before a byte is sent; a certificate that nobody issued has nothing else to check.
        { rejectUnauthorized: false };
const dialFailed = (error) => {
    if (error instanceof CallFailed)
        return error;
    const known = tlsFailure(error);
    if (known !== undefined)
        return new CallFailed(known);
    const why = error instanceof Error ? error.message : 'it cannot be reached';
    return new CallFailed({ status: 'unreachable', why });
};
const certificateOf = (socket) => socket.getPeerX509Certificate();
const checkFingerprint = (socket, found, wanted) => {
    const key = found?.publicKey.export({ type: 'spki', format: 'der' });
    if (key !== undefined && (0,external_node_crypto_.createHash)('sha256').update(key).digest('base64') === wanted)
        return;
    socket.destroy();
    throw new CallFailed({
        status: 'unauthenticated',
        why: 'what answers has another key than identity.certificateFingerprint says: compare it with the console of the machine',
    });
};

// EXTERNAL MODULE: ./node_modules/@connectrpc/connect/dist/esm/promise-client.js + 1 modules
var promise_client = __webpack_require__(15753);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/timestamp.js
var timestamp = __webpack_require__(42348);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/duration.js
var duration = __webpack_require__(86930);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 3 modules
var file = __webpack_require__(65042);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/config_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file config.proto (package resource.config, syntax proto3)
/* eslint-disable */



/**
 * Describes the file config.proto.
 */
const file_config = /*@__PURE__*/
  (0,file/* fileDesc */.w)("Cgxjb25maWcucHJvdG8SD3Jlc291cmNlLmNvbmZpZyIsChFNYWNoaW5lQ29uZmlnU3BlYxIXCg95YW1sX21hcnNoYWxsZWQYASABKAxiBnByb3RvMw");

/**
 * Describes the message resource.config.MachineConfigSpec.
 * Use `create(MachineConfigSpecSchema)` to create a new message.
 */
const MachineConfigSpecSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_config, 0);


;// CONCATENATED MODULE: ./build/src/adapters/talos/cosi.js




/** Where a kind of resource lives. Source: siderolabs/talos pkg/machinery/resources. */
const kinds = {
    machineConfig: { namespace: 'config', type: 'MachineConfigs.config.talos.dev' },
    machineType: { namespace: 'config', type: 'MachineTypes.config.talos.dev' },
    machineStatus: { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev' },
    metaKey: { namespace: 'runtime', type: 'MetaKeys.runtime.talos.dev' },
    systemInformation: { namespace: 'hardware', type: 'SystemInformations.hardware.talos.dev' },
    hostname: { namespace: 'network', type: 'HostnameStatuses.net.talos.dev' },
    address: { namespace: 'network', type: 'AddressStatuses.net.talos.dev' },
    extension: { namespace: 'runtime', type: 'ExtensionStatuses.runtime.talos.dev' },
    kernelCommandLine: { namespace: 'runtime', type: 'KernelCmdlines.runtime.talos.dev' },
    diagnostic: { namespace: 'runtime', type: 'Diagnostics.runtime.talos.dev' },
    staticPod: { namespace: 'k8s', type: 'StaticPodStatuses.kubernetes.talos.dev' },
};
const readResource = (kind, wire) => ({
    id: wire?.metadata?.id ?? '',
    version: Number(wire?.metadata?.version ?? 0),
    created: wire?.metadata?.created === undefined ? 0 : (0,timestamp/* timestampMs */.R5)(wire.metadata.created),
    spec: kind === 'machineConfig' ? null : readSpec(wire?.spec?.yamlSpec ?? ''),
    bytes: kind === 'machineConfig' ? configBytes(wire?.spec?.protoSpec) : new Uint8Array(),
});
const configBytes = (spec) => (0,from_binary/* fromBinary */.Er)(MachineConfigSpecSchema, spec ?? new Uint8Array()).yamlMarshalled;
/** Nodes of a cluster print much the same, as their extensions. */
const specs = new Map();
const mostSpecs = 256;
const longestSpec = 4096;
const readSpec = (text) => {
    const known = specs.get(text);
    if (known !== undefined)
        return known;
    const spec = parseSpec(text);
    if (specs.size >= mostSpecs)
        specs.clear();
    if (text.length <= longestSpec)
        specs.set(text, spec);
    return spec;
};
const parseSpec = (text) => {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', prettyErrors: false });
        return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    }
    catch {
        return null;
    }
};

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js + 2 modules
var registry = __webpack_require__(80370);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/any.js
var any = __webpack_require__(10962);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/enum.js
var codegenv2_enum = __webpack_require__(53026);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/any_pb.js
var any_pb = __webpack_require__(62240);
;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/status_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file status.proto (package google.rpc, syntax proto3)
/* eslint-disable */




/**
 * Describes the file status.proto.
 */
const file_status = /*@__PURE__*/
  (0,file/* fileDesc */.w)("CgxzdGF0dXMucHJvdG8SCmdvb2dsZS5ycGMiTgoGU3RhdHVzEgwKBGNvZGUYASABKAUSDwoHbWVzc2FnZRgCIAEoCRIlCgdkZXRhaWxzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueWIGcHJvdG8z", [any_pb/* file_google_protobuf_any */.f]);

/**
 * Describes the message google.rpc.Status.
 * Use `create(StatusSchema)` to create a new message.
 */
const StatusSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_status, 0)));


;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/common_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file common.proto (package common, syntax proto3)
/* eslint-disable */





/**
 * Describes the file common.proto.
 */
const file_common = /*@__PURE__*/
  (0,file/* fileDesc */.w)("Cgxjb21tb24ucHJvdG8SBmNvbW1vbiJPCghNZXRhZGF0YRIQCghob3N0bmFtZRgBIAEoCRINCgVlcnJvchgCIAEoCRIiCgZzdGF0dXMYAyABKAsyEi5nb29nbGUucnBjLlN0YXR1cyJbCgVFcnJvchIaCgRjb2RlGAEgASgOMgwuY29tbW9uLkNvZGUSDwoHbWVzc2FnZRgCIAEoCRIlCgdkZXRhaWxzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueSI5CgREYXRhEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEg0KBWJ5dGVzGAIgASgMIisKBUVtcHR5EiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhIm0KEkNvbnRhaW5lcmRJbnN0YW5jZRInCgZkcml2ZXIYASABKA4yFy5jb21tb24uQ29udGFpbmVyRHJpdmVyEi4KCW5hbWVzcGFjZRgCIAEoDjIbLmNvbW1vbi5Db250YWluZXJkTmFtZXNwYWNlKisKBENvZGUSCQoFRkFUQUwQABIKCgZMT0NLRUQQARIMCghDQU5DRUxFRBACKioKD0NvbnRhaW5lckRyaXZlchIOCgpDT05UQUlORVJEEAASBwoDQ1JJEAEqQAoTQ29udGFpbmVyZE5hbWVzcGFjZRIOCgpOU19VTktOT1dOEAASDQoJTlNfU1lTVEVNEAESCgoGTlNfQ1JJEAJiBnByb3RvMw", [any_pb/* file_google_protobuf_any */.f, file_status]);

/**
 * Describes the message common.Metadata.
 * Use `create(MetadataSchema)` to create a new message.
 */
const MetadataSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_common, 0)));

/**
 * Describes the message common.Error.
 * Use `create(ErrorSchema)` to create a new message.
 */
const ErrorSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_common, 1)));

/**
 * Describes the message common.Data.
 * Use `create(DataSchema)` to create a new message.
 */
const DataSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_common, 2)));

/**
 * Describes the message common.Empty.
 * Use `create(EmptySchema)` to create a new message.
 */
const EmptySchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_common, 3)));

/**
 * Describes the message common.ContainerdInstance.
 * Use `create(ContainerdInstanceSchema)` to create a new message.
 */
const ContainerdInstanceSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_common, 4)));

/**
 * Describes the enum common.Code.
 */
const CodeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_common, 0)));

/**
 * @generated from enum common.Code
 */
const Code = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(CodeSchema)));

/**
 * Describes the enum common.ContainerDriver.
 */
const ContainerDriverSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_common, 1)));

/**
 * @generated from enum common.ContainerDriver
 */
const ContainerDriver = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(ContainerDriverSchema)));

/**
 * Describes the enum common.ContainerdNamespace.
 */
const ContainerdNamespaceSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_common, 2)));

/**
 * @generated from enum common.ContainerdNamespace
 */
const ContainerdNamespace = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(ContainerdNamespaceSchema)));


// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/service.js
var service = __webpack_require__(20652);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/duration_pb.js
var duration_pb = __webpack_require__(78099);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/empty_pb.js
var empty_pb = __webpack_require__(58526);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/timestamp_pb.js
var timestamp_pb = __webpack_require__(26641);
;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/machine_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file machine.proto (package machine, syntax proto3)
/* eslint-disable */





/**
 * Describes the file machine.proto.
 */
const file_machine = /*@__PURE__*/
  (0,file/* fileDesc */.w)("Cg1tYWNoaW5lLnByb3RvEgdtYWNoaW5lIugBChlBcHBseUNvbmZpZ3VyYXRpb25SZXF1ZXN0EgwKBGRhdGEYASABKAwSNQoEbW9kZRgEIAEoDjInLm1hY2hpbmUuQXBwbHlDb25maWd1cmF0aW9uUmVxdWVzdC5Nb2RlEg8KB2RyeV9ydW4YBSABKAgSMwoQdHJ5X21vZGVfdGltZW91dBgGIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbiJACgRNb2RlEgoKBlJFQk9PVBAAEggKBEFVVE8QARINCglOT19SRUJPT1QQAhIKCgZTVEFHRUQQAxIHCgNUUlkQBCKXAQoSQXBwbHlDb25maWd1cmF0aW9uEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEhAKCHdhcm5pbmdzGAIgAygJEjUKBG1vZGUYAyABKA4yJy5tYWNoaW5lLkFwcGx5Q29uZmlndXJhdGlvblJlcXVlc3QuTW9kZRIUCgxtb2RlX2RldGFpbHMYBCABKAkiSwoaQXBwbHlDb25maWd1cmF0aW9uUmVzcG9uc2USLQoIbWVzc2FnZXMYASADKAsyGy5tYWNoaW5lLkFwcGx5Q29uZmlndXJhdGlvbiJJChBCb290c3RyYXBSZXF1ZXN0EhQKDHJlY292ZXJfZXRjZBgBIAEoCBIfChdyZWNvdmVyX3NraXBfaGFzaF9jaGVjaxgCIAEoCCIvCglCb290c3RyYXASIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGEiOQoRQm9vdHN0cmFwUmVzcG9uc2USJAoIbWVzc2FnZXMYASADKAsyEi5tYWNoaW5lLkJvb3RzdHJhcCIsCgxEbWVzZ1JlcXVlc3QSDgoGZm9sbG93GAEgASgIEgwKBHRhaWwYAiABKAgiYgoNRXZlbnRzUmVxdWVzdBITCgt0YWlsX2V2ZW50cxgBIAEoBRIPCgd0YWlsX2lkGAIgASgJEhQKDHRhaWxfc2Vjb25kcxgDIAEoBRIVCg13aXRoX2FjdG9yX2lkGAQgASgJIm0KBUV2ZW50EiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEiIKBGRhdGEYAiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55EgoKAmlkGAMgASgJEhAKCGFjdG9yX2lkGAQgASgJImoKDVJlYm9vdFJlcXVlc3QSKQoEbW9kZRgBIAEoDjIbLm1hY2hpbmUuUmVib290UmVxdWVzdC5Nb2RlIi4KBE1vZGUSCwoHREVGQVVMVBAAEg4KClBPV0VSQ1lDTEUQARIJCgVGT1JDRRACIj4KBlJlYm9vdBIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIQCghhY3Rvcl9pZBgCIAEoCSIzCg5SZWJvb3RSZXNwb25zZRIhCghtZXNzYWdlcxgBIAMoCzIPLm1hY2hpbmUuUmVib290IiAKD1NodXRkb3duUmVxdWVzdBINCgVmb3JjZRgBIAEoCCJACghTaHV0ZG93bhIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIQCghhY3Rvcl9pZBgCIAEoCSI3ChBTaHV0ZG93blJlc3BvbnNlEiMKCG1lc3NhZ2VzGAEgAygLMhEubWFjaGluZS5TaHV0ZG93biIxChJSZXNldFBhcnRpdGlvblNwZWMSDQoFbGFiZWwYASABKAkSDAoEd2lwZRgCIAEoCCLwAQoMUmVzZXRSZXF1ZXN0EhAKCGdyYWNlZnVsGAEgASgIEg4KBnJlYm9vdBgCIAEoCBI+ChlzeXN0ZW1fcGFydGl0aW9uc190b193aXBlGAMgAygLMhsubWFjaGluZS5SZXNldFBhcnRpdGlvblNwZWMSGgoSdXNlcl9kaXNrc190b193aXBlGAQgAygJEiwKBG1vZGUYBSABKA4yHi5tYWNoaW5lLlJlc2V0UmVxdWVzdC5XaXBlTW9kZSI0CghXaXBlTW9kZRIHCgNBTEwQABIPCgtTWVNURU1fRElTSxABEg4KClVTRVJfRElTS1MQAiI9CgVSZXNldBIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIQCghhY3Rvcl9pZBgCIAEoCSIxCg1SZXNldFJlc3BvbnNlEiAKCG1lc3NhZ2VzGAEgAygLMg4ubWFjaGluZS5SZXNldCKzAQoOVXBncmFkZVJlcXVlc3QSDQoFaW1hZ2UYASABKAkSEAoIcHJlc2VydmUYAiABKAgSDQoFc3RhZ2UYAyABKAgSDQoFZm9yY2UYBCABKAgSNwoLcmVib290X21vZGUYBSABKA4yIi5tYWNoaW5lLlVwZ3JhZGVSZXF1ZXN0LlJlYm9vdE1vZGUiKQoKUmVib290TW9kZRILCgdERUZBVUxUEAASDgoKUE9XRVJDWUNMRRABIkwKB1VwZ3JhZGUSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESCwoDYWNrGAIgASgJEhAKCGFjdG9yX2lkGAMgASgJIjUKD1VwZ3JhZGVSZXNwb25zZRIiCghtZXNzYWdlcxgBIAMoCzIQLm1hY2hpbmUuVXBncmFkZSIRCg9Sb2xsYmFja1JlcXVlc3QiLgoIUm9sbGJhY2sSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGEiNwoQUm9sbGJhY2tSZXNwb25zZRIjCghtZXNzYWdlcxgBIAMoCzIRLm1hY2hpbmUuUm9sbGJhY2siUgoMU2VydmljZUV2ZW50EgsKA21zZxgBIAEoCRINCgVzdGF0ZRgCIAEoCRImCgJ0cxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXAiNgoNU2VydmljZUV2ZW50cxIlCgZldmVudHMYASADKAsyFS5tYWNoaW5lLlNlcnZpY2VFdmVudCJ4Cg1TZXJ2aWNlSGVhbHRoEg8KB3Vua25vd24YASABKAgSDwoHaGVhbHRoeRgCIAEoCBIUCgxsYXN0X21lc3NhZ2UYAyABKAkSLwoLbGFzdF9jaGFuZ2UYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wIngKC1NlcnZpY2VJbmZvEgoKAmlkGAEgASgJEg0KBXN0YXRlGAIgASgJEiYKBmV2ZW50cxgDIAEoCzIWLm1hY2hpbmUuU2VydmljZUV2ZW50cxImCgZoZWFsdGgYBCABKAsyFi5tYWNoaW5lLlNlcnZpY2VIZWFsdGgiWQoLU2VydmljZUxpc3QSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESJgoIc2VydmljZXMYAiADKAsyFC5tYWNoaW5lLlNlcnZpY2VJbmZvIj0KE1NlcnZpY2VMaXN0UmVzcG9uc2USJgoIbWVzc2FnZXMYASADKAsyFC5tYWNoaW5lLlNlcnZpY2VMaXN0IiEKE1NlcnZpY2VTdGFydFJlcXVlc3QSCgoCaWQYASABKAkiQAoMU2VydmljZVN0YXJ0EiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEgwKBHJlc3AYAiABKAkiPwoUU2VydmljZVN0YXJ0UmVzcG9uc2USJwoIbWVzc2FnZXMYASADKAsyFS5tYWNoaW5lLlNlcnZpY2VTdGFydCIgChJTZXJ2aWNlU3RvcFJlcXVlc3QSCgoCaWQYASABKAkiPwoLU2VydmljZVN0b3ASIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESDAoEcmVzcBgCIAEoCSI9ChNTZXJ2aWNlU3RvcFJlc3BvbnNlEiYKCG1lc3NhZ2VzGAEgAygLMhQubWFjaGluZS5TZXJ2aWNlU3RvcCIjChVTZXJ2aWNlUmVzdGFydFJlcXVlc3QSCgoCaWQYASABKAkiQgoOU2VydmljZVJlc3RhcnQSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESDAoEcmVzcBgCIAEoCSJDChZTZXJ2aWNlUmVzdGFydFJlc3BvbnNlEikKCG1lc3NhZ2VzGAEgAygLMhcubWFjaGluZS5TZXJ2aWNlUmVzdGFydCJACghIb3N0bmFtZRIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIQCghob3N0bmFtZRgCIAEoCSI3ChBIb3N0bmFtZVJlc3BvbnNlEiMKCG1lc3NhZ2VzGAEgAygLMhEubWFjaGluZS5Ib3N0bmFtZSJkCgtWZXJzaW9uSW5mbxILCgN0YWcYASABKAkSCwoDc2hhGAIgASgJEg0KBWJ1aWx0GAMgASgJEhIKCmdvX3ZlcnNpb24YBCABKAkSCgoCb3MYBSABKAkSDAoEYXJjaBgGIAEoCSIqCgxQbGF0Zm9ybUluZm8SDAoEbmFtZRgBIAEoCRIMCgRtb2RlGAIgASgJIhwKDEZlYXR1cmVzSW5mbxIMCgRyYmFjGAEgASgIIqYBCgdWZXJzaW9uEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEiUKB3ZlcnNpb24YAiABKAsyFC5tYWNoaW5lLlZlcnNpb25JbmZvEicKCHBsYXRmb3JtGAMgASgLMhUubWFjaGluZS5QbGF0Zm9ybUluZm8SJwoIZmVhdHVyZXMYBCABKAsyFS5tYWNoaW5lLkZlYXR1cmVzSW5mbyI1Cg9WZXJzaW9uUmVzcG9uc2USIgoIbWVzc2FnZXMYASADKAsyEC5tYWNoaW5lLlZlcnNpb24iYwoHTWVtSW5mbxIQCghtZW10b3RhbBgBIAEoBBIPCgdtZW1mcmVlGAIgASgEEhQKDG1lbWF2YWlsYWJsZRgDIAEoBBIPCgdidWZmZXJzGAQgASgEEg4KBmNhY2hlZBgFIAEoBCJPCgZNZW1vcnkSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESIQoHbWVtaW5mbxgCIAEoCzIQLm1hY2hpbmUuTWVtSW5mbyIzCg5NZW1vcnlSZXNwb25zZRIhCghtZXNzYWdlcxgBIAMoCzIPLm1hY2hpbmUuTWVtb3J5InkKC0xvZ3NSZXF1ZXN0EhEKCW5hbWVzcGFjZRgBIAEoCRIKCgJpZBgCIAEoCRInCgZkcml2ZXIYAyABKA4yFy5jb21tb24uQ29udGFpbmVyRHJpdmVyEg4KBmZvbGxvdxgEIAEoCBISCgp0YWlsX2xpbmVzGAUgASgFIkAKDUxvZ3NDb250YWluZXISIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESCwoDaWRzGAIgAygJIkIKFkxvZ3NDb250YWluZXJzUmVzcG9uc2USKAoIbWVzc2FnZXMYASADKAsyFi5tYWNoaW5lLkxvZ3NDb250YWluZXIiGwoLUmVhZFJlcXVlc3QSDAoEcGF0aBgBIAEoCSK3AQoLTGlzdFJlcXVlc3QSDAoEcm9vdBgBIAEoCRIPCgdyZWN1cnNlGAIgASgIEhcKD3JlY3Vyc2lvbl9kZXB0aBgDIAEoBRIoCgV0eXBlcxgEIAMoDjIZLm1hY2hpbmUuTGlzdFJlcXVlc3QuVHlwZRIVCg1yZXBvcnRfeGF0dHJzGAUgASgIIi8KBFR5cGUSCwoHUkVHVUxBUhAAEg0KCURJUkVDVE9SWRABEgsKB1NZTUxJTksQAiIjCgVYYXR0chIMCgRuYW1lGAEgASgJEgwKBGRhdGEYAiABKAwi6AEKCEZpbGVJbmZvEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEgwKBG5hbWUYAiABKAkSDAoEc2l6ZRgDIAEoAxIMCgRtb2RlGAQgASgNEhAKCG1vZGlmaWVkGAUgASgDEg4KBmlzX2RpchgGIAEoCBINCgVlcnJvchgHIAEoCRIMCgRsaW5rGAggASgJEhUKDXJlbGF0aXZlX25hbWUYCSABKAkSCwoDdWlkGAogASgNEgsKA2dpZBgLIAEoDRIeCgZ4YXR0cnMYDCADKAsyDi5tYWNoaW5lLlhhdHRyIl8KIkdlbmVyYXRlQ2xpZW50Q29uZmlndXJhdGlvblJlcXVlc3QSDQoFcm9sZXMYASADKAkSKgoHY3J0X3R0bBgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbiJ8ChtHZW5lcmF0ZUNsaWVudENvbmZpZ3VyYXRpb24SIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESCgoCY2EYAiABKAwSCwoDY3J0GAMgASgMEgsKA2tleRgEIAEoDBITCgt0YWxvc2NvbmZpZxgFIAEoDCJdCiNHZW5lcmF0ZUNsaWVudENvbmZpZ3VyYXRpb25SZXNwb25zZRI2CghtZXNzYWdlcxgBIAMoCzIkLm1hY2hpbmUuR2VuZXJhdGVDbGllbnRDb25maWd1cmF0aW9uIi4KEE1ldGFXcml0ZVJlcXVlc3QSCwoDa2V5GAEgASgNEg0KBXZhbHVlGAIgASgMIi8KCU1ldGFXcml0ZRIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YSI5ChFNZXRhV3JpdGVSZXNwb25zZRIkCghtZXNzYWdlcxgBIAMoCzISLm1hY2hpbmUuTWV0YVdyaXRlIiAKEU1ldGFEZWxldGVSZXF1ZXN0EgsKA2tleRgBIAEoDSIwCgpNZXRhRGVsZXRlEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhIjsKEk1ldGFEZWxldGVSZXNwb25zZRIlCghtZXNzYWdlcxgBIAMoCzITLm1hY2hpbmUuTWV0YURlbGV0ZSIsChVFdGNkTWVtYmVyTGlzdFJlcXVlc3QSEwoLcXVlcnlfbG9jYWwYASABKAgiZgoKRXRjZE1lbWJlchIKCgJpZBgCIAEoBBIQCghob3N0bmFtZRgDIAEoCRIRCglwZWVyX3VybHMYBCADKAkSEwoLY2xpZW50X3VybHMYBSADKAkSEgoKaXNfbGVhcm5lchgGIAEoCCJvCgtFdGNkTWVtYmVycxIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIWCg5sZWdhY3lfbWVtYmVycxgCIAMoCRIkCgdtZW1iZXJzGAMgAygLMhMubWFjaGluZS5FdGNkTWVtYmVyIkAKFkV0Y2RNZW1iZXJMaXN0UmVzcG9uc2USJgoIbWVzc2FnZXMYASADKAsyFC5tYWNoaW5lLkV0Y2RNZW1iZXJzIjAKG0V0Y2RSZW1vdmVNZW1iZXJCeUlEUmVxdWVzdBIRCgltZW1iZXJfaWQYASABKAQiOgoURXRjZFJlbW92ZU1lbWJlckJ5SUQSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGEiTwocRXRjZFJlbW92ZU1lbWJlckJ5SURSZXNwb25zZRIvCghtZXNzYWdlcxgBIAMoCzIdLm1hY2hpbmUuRXRjZFJlbW92ZU1lbWJlckJ5SUQiGQoXRXRjZExlYXZlQ2x1c3RlclJlcXVlc3QiNgoQRXRjZExlYXZlQ2x1c3RlchIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YSJHChhFdGNkTGVhdmVDbHVzdGVyUmVzcG9uc2USKwoIbWVzc2FnZXMYASADKAsyGS5tYWNoaW5lLkV0Y2RMZWF2ZUNsdXN0ZXIiHgocRXRjZEZvcmZlaXRMZWFkZXJzaGlwUmVxdWVzdCJLChVFdGNkRm9yZmVpdExlYWRlcnNoaXASIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESDgoGbWVtYmVyGAIgASgJIlEKHUV0Y2RGb3JmZWl0TGVhZGVyc2hpcFJlc3BvbnNlEjAKCG1lc3NhZ2VzGAEgAygLMh4ubWFjaGluZS5FdGNkRm9yZmVpdExlYWRlcnNoaXAiFQoTRXRjZFNuYXBzaG90UmVxdWVzdCKIAQoPRXRjZE1lbWJlckFsYXJtEhEKCW1lbWJlcl9pZBgBIAEoBBIxCgVhbGFybRgCIAEoDjIiLm1hY2hpbmUuRXRjZE1lbWJlckFsYXJtLkFsYXJtVHlwZSIvCglBbGFybVR5cGUSCAoETk9ORRAAEgsKB05PU1BBQ0UQARILCgdDT1JSVVBUEAIiYAoJRXRjZEFsYXJtEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEi8KDW1lbWJlcl9hbGFybXMYAiADKAsyGC5tYWNoaW5lLkV0Y2RNZW1iZXJBbGFybSI9ChVFdGNkQWxhcm1MaXN0UmVzcG9uc2USJAoIbWVzc2FnZXMYASADKAsyEi5tYWNoaW5lLkV0Y2RBbGFybSJmCg9FdGNkQWxhcm1EaXNhcm0SIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESLwoNbWVtYmVyX2FsYXJtcxgCIAMoCzIYLm1hY2hpbmUuRXRjZE1lbWJlckFsYXJtIkUKF0V0Y2RBbGFybURpc2FybVJlc3BvbnNlEioKCG1lc3NhZ2VzGAEgAygLMhgubWFjaGluZS5FdGNkQWxhcm1EaXNhcm0iNAoORXRjZERlZnJhZ21lbnQSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGEiQwoWRXRjZERlZnJhZ21lbnRSZXNwb25zZRIpCghtZXNzYWdlcxgBIAMoCzIXLm1hY2hpbmUuRXRjZERlZnJhZ21lbnQi+AEKEEV0Y2RNZW1iZXJTdGF0dXMSGAoQcHJvdG9jb2xfdmVyc2lvbhgBIAEoCRIPCgdkYl9zaXplGAIgASgDEhYKDmRiX3NpemVfaW5fdXNlGAMgASgDEg4KBmxlYWRlchgEIAEoBBISCgpyYWZ0X2luZGV4GAUgASgEEhEKCXJhZnRfdGVybRgGIAEoBBIaChJyYWZ0X2FwcGxpZWRfaW5kZXgYByABKAQSDgoGZXJyb3JzGAggAygJEhIKCmlzX2xlYXJuZXIYCSABKAgSEQoJbWVtYmVyX2lkGAogASgEEhcKD3N0b3JhZ2VfdmVyc2lvbhgLIAEoCSJiCgpFdGNkU3RhdHVzEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEjAKDW1lbWJlcl9zdGF0dXMYAiABKAsyGS5tYWNoaW5lLkV0Y2RNZW1iZXJTdGF0dXMiOwoSRXRjZFN0YXR1c1Jlc3BvbnNlEiUKCG1lc3NhZ2VzGAEgAygLMhMubWFjaGluZS5FdGNkU3RhdHVzIi8KFEV0Y2RDbHVzdGVyRG93bmdyYWRlEhcKD2NsdXN0ZXJfdmVyc2lvbhgBIAEoCSIvChxFdGNkRG93bmdyYWRlVmFsaWRhdGVSZXF1ZXN0Eg8KB3ZlcnNpb24YASABKAkidQoVRXRjZERvd25ncmFkZVZhbGlkYXRlEiIKCG1ldGFkYXRhGAEgASgLMhAuY29tbW9uLk1ldGFkYXRhEjgKEWNsdXN0ZXJfZG93bmdyYWRlGAIgASgLMh0ubWFjaGluZS5FdGNkQ2x1c3RlckRvd25ncmFkZSJRCh1FdGNkRG93bmdyYWRlVmFsaWRhdGVSZXNwb25zZRIwCghtZXNzYWdlcxgBIAMoCzIeLm1hY2hpbmUuRXRjZERvd25ncmFkZVZhbGlkYXRlIi0KGkV0Y2REb3duZ3JhZGVFbmFibGVSZXF1ZXN0Eg8KB3ZlcnNpb24YASABKAkicwoTRXRjZERvd25ncmFkZUVuYWJsZRIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRI4ChFjbHVzdGVyX2Rvd25ncmFkZRgCIAEoCzIdLm1hY2hpbmUuRXRjZENsdXN0ZXJEb3duZ3JhZGUiTQobRXRjZERvd25ncmFkZUVuYWJsZVJlc3BvbnNlEi4KCG1lc3NhZ2VzGAEgAygLMhwubWFjaGluZS5FdGNkRG93bmdyYWRlRW5hYmxlInMKE0V0Y2REb3duZ3JhZGVDYW5jZWwSIgoIbWV0YWRhdGEYASABKAsyEC5jb21tb24uTWV0YWRhdGESOAoRY2x1c3Rlcl9kb3duZ3JhZGUYAiABKAsyHS5tYWNoaW5lLkV0Y2RDbHVzdGVyRG93bmdyYWRlIk0KG0V0Y2REb3duZ3JhZGVDYW5jZWxSZXNwb25zZRIuCghtZXNzYWdlcxgBIAMoCzIcLm1hY2hpbmUuRXRjZERvd25ncmFkZUNhbmNlbCJCChBJbWFnZUxpc3RSZXF1ZXN0Ei4KCW5hbWVzcGFjZRgBIAEoDjIbLmNvbW1vbi5Db250YWluZXJkTmFtZXNwYWNlIpMBChFJbWFnZUxpc3RSZXNwb25zZRIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YRIMCgRuYW1lGAIgASgJEg4KBmRpZ2VzdBgDIAEoCRIMCgRzaXplGAQgASgDEi4KCmNyZWF0ZWRfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wIlUKEEltYWdlUHVsbFJlcXVlc3QSLgoJbmFtZXNwYWNlGAEgASgOMhsuY29tbW9uLkNvbnRhaW5lcmROYW1lc3BhY2USEQoJcmVmZXJlbmNlGAIgASgJIi8KCUltYWdlUHVsbBIiCghtZXRhZGF0YRgBIAEoCzIQLmNvbW1vbi5NZXRhZGF0YSI5ChFJbWFnZVB1bGxSZXNwb25zZRIkCghtZXNzYWdlcxgBIAMoCzISLm1hY2hpbmUuSW1hZ2VQdWxsMskVCg5NYWNoaW5lU2VydmljZRJdChJBcHBseUNvbmZpZ3VyYXRpb24SIi5tYWNoaW5lLkFwcGx5Q29uZmlndXJhdGlvblJlcXVlc3QaIy5tYWNoaW5lLkFwcGx5Q29uZmlndXJhdGlvblJlc3BvbnNlEkIKCUJvb3RzdHJhcBIZLm1hY2hpbmUuQm9vdHN0cmFwUmVxdWVzdBoaLm1hY2hpbmUuQm9vdHN0cmFwUmVzcG9uc2USLgoFRG1lc2cSFS5tYWNoaW5lLkRtZXNnUmVxdWVzdBoMLmNvbW1vbi5EYXRhMAESMgoGRXZlbnRzEhYubWFjaGluZS5FdmVudHNSZXF1ZXN0Gg4ubWFjaGluZS5FdmVudDABElEKDkV0Y2RNZW1iZXJMaXN0Eh4ubWFjaGluZS5FdGNkTWVtYmVyTGlzdFJlcXVlc3QaHy5tYWNoaW5lLkV0Y2RNZW1iZXJMaXN0UmVzcG9uc2USYwoURXRjZFJlbW92ZU1lbWJlckJ5SUQSJC5tYWNoaW5lLkV0Y2RSZW1vdmVNZW1iZXJCeUlEUmVxdWVzdBolLm1hY2hpbmUuRXRjZFJlbW92ZU1lbWJlckJ5SURSZXNwb25zZRJXChBFdGNkTGVhdmVDbHVzdGVyEiAubWFjaGluZS5FdGNkTGVhdmVDbHVzdGVyUmVxdWVzdBohLm1hY2hpbmUuRXRjZExlYXZlQ2x1c3RlclJlc3BvbnNlEmYKFUV0Y2RGb3JmZWl0TGVhZGVyc2hpcBIlLm1hY2hpbmUuRXRjZEZvcmZlaXRMZWFkZXJzaGlwUmVxdWVzdBomLm1hY2hpbmUuRXRjZEZvcmZlaXRMZWFkZXJzaGlwUmVzcG9uc2USPAoMRXRjZFNuYXBzaG90EhwubWFjaGluZS5FdGNkU25hcHNob3RSZXF1ZXN0GgwuY29tbW9uLkRhdGEwARJHCg1FdGNkQWxhcm1MaXN0EhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5Gh4ubWFjaGluZS5FdGNkQWxhcm1MaXN0UmVzcG9uc2USSwoPRXRjZEFsYXJtRGlzYXJtEhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5GiAubWFjaGluZS5FdGNkQWxhcm1EaXNhcm1SZXNwb25zZRJJCg5FdGNkRGVmcmFnbWVudBIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eRofLm1hY2hpbmUuRXRjZERlZnJhZ21lbnRSZXNwb25zZRJBCgpFdGNkU3RhdHVzEhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5GhsubWFjaGluZS5FdGNkU3RhdHVzUmVzcG9uc2USZgoVRXRjZERvd25ncmFkZVZhbGlkYXRlEiUubWFjaGluZS5FdGNkRG93bmdyYWRlVmFsaWRhdGVSZXF1ZXN0GiYubWFjaGluZS5FdGNkRG93bmdyYWRlVmFsaWRhdGVSZXNwb25zZRJgChNFdGNkRG93bmdyYWRlRW5hYmxlEiMubWFjaGluZS5FdGNkRG93bmdyYWRlRW5hYmxlUmVxdWVzdBokLm1hY2hpbmUuRXRjZERvd25ncmFkZUVuYWJsZVJlc3BvbnNlElMKE0V0Y2REb3duZ3JhZGVDYW5jZWwSFi5nb29nbGUucHJvdG9idWYuRW1wdHkaJC5tYWNoaW5lLkV0Y2REb3duZ3JhZGVDYW5jZWxSZXNwb25zZRI9CghIb3N0bmFtZRIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eRoZLm1hY2hpbmUuSG9zdG5hbWVSZXNwb25zZRI0CgpLdWJlY29uZmlnEhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5GgwuY29tbW9uLkRhdGEwARIxCgRMaXN0EhQubWFjaGluZS5MaXN0UmVxdWVzdBoRLm1hY2hpbmUuRmlsZUluZm8wARIsCgRMb2dzEhQubWFjaGluZS5Mb2dzUmVxdWVzdBoMLmNvbW1vbi5EYXRhMAESSQoOTG9nc0NvbnRhaW5lcnMSFi5nb29nbGUucHJvdG9idWYuRW1wdHkaHy5tYWNoaW5lLkxvZ3NDb250YWluZXJzUmVzcG9uc2USOQoGTWVtb3J5EhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5GhcubWFjaGluZS5NZW1vcnlSZXNwb25zZRIsCgRSZWFkEhQubWFjaGluZS5SZWFkUmVxdWVzdBoMLmNvbW1vbi5EYXRhMAESOQoGUmVib290EhYubWFjaGluZS5SZWJvb3RSZXF1ZXN0GhcubWFjaGluZS5SZWJvb3RSZXNwb25zZRI/CghSb2xsYmFjaxIYLm1hY2hpbmUuUm9sbGJhY2tSZXF1ZXN0GhkubWFjaGluZS5Sb2xsYmFja1Jlc3BvbnNlEjYKBVJlc2V0EhUubWFjaGluZS5SZXNldFJlcXVlc3QaFi5tYWNoaW5lLlJlc2V0UmVzcG9uc2USQwoLU2VydmljZUxpc3QSFi5nb29nbGUucHJvdG9idWYuRW1wdHkaHC5tYWNoaW5lLlNlcnZpY2VMaXN0UmVzcG9uc2USUQoOU2VydmljZVJlc3RhcnQSHi5tYWNoaW5lLlNlcnZpY2VSZXN0YXJ0UmVxdWVzdBofLm1hY2hpbmUuU2VydmljZVJlc3RhcnRSZXNwb25zZRJLCgxTZXJ2aWNlU3RhcnQSHC5tYWNoaW5lLlNlcnZpY2VTdGFydFJlcXVlc3QaHS5tYWNoaW5lLlNlcnZpY2VTdGFydFJlc3BvbnNlEkgKC1NlcnZpY2VTdG9wEhsubWFjaGluZS5TZXJ2aWNlU3RvcFJlcXVlc3QaHC5tYWNoaW5lLlNlcnZpY2VTdG9wUmVzcG9uc2USPwoIU2h1dGRvd24SGC5tYWNoaW5lLlNodXRkb3duUmVxdWVzdBoZLm1hY2hpbmUuU2h1dGRvd25SZXNwb25zZRI8CgdVcGdyYWRlEhcubWFjaGluZS5VcGdyYWRlUmVxdWVzdBoYLm1hY2hpbmUuVXBncmFkZVJlc3BvbnNlEjsKB1ZlcnNpb24SFi5nb29nbGUucHJvdG9idWYuRW1wdHkaGC5tYWNoaW5lLlZlcnNpb25SZXNwb25zZRJ4ChtHZW5lcmF0ZUNsaWVudENvbmZpZ3VyYXRpb24SKy5tYWNoaW5lLkdlbmVyYXRlQ2xpZW50Q29uZmlndXJhdGlvblJlcXVlc3QaLC5tYWNoaW5lLkdlbmVyYXRlQ2xpZW50Q29uZmlndXJhdGlvblJlc3BvbnNlEkIKCU1ldGFXcml0ZRIZLm1hY2hpbmUuTWV0YVdyaXRlUmVxdWVzdBoaLm1hY2hpbmUuTWV0YVdyaXRlUmVzcG9uc2USRQoKTWV0YURlbGV0ZRIaLm1hY2hpbmUuTWV0YURlbGV0ZVJlcXVlc3QaGy5tYWNoaW5lLk1ldGFEZWxldGVSZXNwb25zZRJECglJbWFnZUxpc3QSGS5tYWNoaW5lLkltYWdlTGlzdFJlcXVlc3QaGi5tYWNoaW5lLkltYWdlTGlzdFJlc3BvbnNlMAESQgoJSW1hZ2VQdWxsEhkubWFjaGluZS5JbWFnZVB1bGxSZXF1ZXN0GhoubWFjaGluZS5JbWFnZVB1bGxSZXNwb25zZWIGcHJvdG8z", [file_common, any_pb/* file_google_protobuf_any */.f, duration_pb/* file_google_protobuf_duration */.U, empty_pb/* file_google_protobuf_empty */.t, timestamp_pb/* file_google_protobuf_timestamp */.i]);

/**
 * Describes the message machine.ApplyConfigurationRequest.
 * Use `create(ApplyConfigurationRequestSchema)` to create a new message.
 */
const ApplyConfigurationRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 0)));

/**
 * Describes the enum machine.ApplyConfigurationRequest.Mode.
 */
const ApplyConfigurationRequest_ModeSchema = /*@__PURE__*/
  (0,codegenv2_enum/* enumDesc */.RS)(file_machine, 0, 0);

/**
 * @generated from enum machine.ApplyConfigurationRequest.Mode
 */
const ApplyConfigurationRequest_Mode = /*@__PURE__*/
  (0,codegenv2_enum/* tsEnum */.vl)(ApplyConfigurationRequest_ModeSchema);

/**
 * Describes the message machine.ApplyConfiguration.
 * Use `create(ApplyConfigurationSchema)` to create a new message.
 */
const ApplyConfigurationSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 1)));

/**
 * Describes the message machine.ApplyConfigurationResponse.
 * Use `create(ApplyConfigurationResponseSchema)` to create a new message.
 */
const ApplyConfigurationResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 2)));

/**
 * Describes the message machine.BootstrapRequest.
 * Use `create(BootstrapRequestSchema)` to create a new message.
 */
const BootstrapRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 3)));

/**
 * Describes the message machine.Bootstrap.
 * Use `create(BootstrapSchema)` to create a new message.
 */
const BootstrapSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 4)));

/**
 * Describes the message machine.BootstrapResponse.
 * Use `create(BootstrapResponseSchema)` to create a new message.
 */
const BootstrapResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 5)));

/**
 * Describes the message machine.DmesgRequest.
 * Use `create(DmesgRequestSchema)` to create a new message.
 */
const DmesgRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 6)));

/**
 * Describes the message machine.EventsRequest.
 * Use `create(EventsRequestSchema)` to create a new message.
 */
const EventsRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 7)));

/**
 * Describes the message machine.Event.
 * Use `create(EventSchema)` to create a new message.
 */
const EventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 8)));

/**
 * Describes the message machine.RebootRequest.
 * Use `create(RebootRequestSchema)` to create a new message.
 */
const RebootRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 9)));

/**
 * Describes the enum machine.RebootRequest.Mode.
 */
const RebootRequest_ModeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_machine, 9, 0)));

/**
 * @generated from enum machine.RebootRequest.Mode
 */
const RebootRequest_Mode = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(RebootRequest_ModeSchema)));

/**
 * Describes the message machine.Reboot.
 * Use `create(RebootSchema)` to create a new message.
 */
const RebootSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 10)));

/**
 * Describes the message machine.RebootResponse.
 * Use `create(RebootResponseSchema)` to create a new message.
 */
const RebootResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 11)));

/**
 * Describes the message machine.ShutdownRequest.
 * Use `create(ShutdownRequestSchema)` to create a new message.
 */
const ShutdownRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 12)));

/**
 * Describes the message machine.Shutdown.
 * Use `create(ShutdownSchema)` to create a new message.
 */
const ShutdownSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 13)));

/**
 * Describes the message machine.ShutdownResponse.
 * Use `create(ShutdownResponseSchema)` to create a new message.
 */
const ShutdownResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 14)));

/**
 * Describes the message machine.ResetPartitionSpec.
 * Use `create(ResetPartitionSpecSchema)` to create a new message.
 */
const ResetPartitionSpecSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 15)));

/**
 * Describes the message machine.ResetRequest.
 * Use `create(ResetRequestSchema)` to create a new message.
 */
const ResetRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 16)));

/**
 * Describes the enum machine.ResetRequest.WipeMode.
 */
const ResetRequest_WipeModeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_machine, 16, 0)));

/**
 * @generated from enum machine.ResetRequest.WipeMode
 */
const ResetRequest_WipeMode = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(ResetRequest_WipeModeSchema)));

/**
 * Describes the message machine.Reset.
 * Use `create(ResetSchema)` to create a new message.
 */
const ResetSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 17)));

/**
 * Describes the message machine.ResetResponse.
 * Use `create(ResetResponseSchema)` to create a new message.
 */
const ResetResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 18)));

/**
 * Describes the message machine.UpgradeRequest.
 * Use `create(UpgradeRequestSchema)` to create a new message.
 */
const UpgradeRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 19)));

/**
 * Describes the enum machine.UpgradeRequest.RebootMode.
 */
const UpgradeRequest_RebootModeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_machine, 19, 0)));

/**
 * @generated from enum machine.UpgradeRequest.RebootMode
 */
const UpgradeRequest_RebootMode = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(UpgradeRequest_RebootModeSchema)));

/**
 * Describes the message machine.Upgrade.
 * Use `create(UpgradeSchema)` to create a new message.
 */
const UpgradeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 20)));

/**
 * Describes the message machine.UpgradeResponse.
 * Use `create(UpgradeResponseSchema)` to create a new message.
 */
const UpgradeResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 21)));

/**
 * Describes the message machine.RollbackRequest.
 * Use `create(RollbackRequestSchema)` to create a new message.
 */
const RollbackRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 22)));

/**
 * Describes the message machine.Rollback.
 * Use `create(RollbackSchema)` to create a new message.
 */
const RollbackSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 23)));

/**
 * Describes the message machine.RollbackResponse.
 * Use `create(RollbackResponseSchema)` to create a new message.
 */
const RollbackResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 24)));

/**
 * Describes the message machine.ServiceEvent.
 * Use `create(ServiceEventSchema)` to create a new message.
 */
const ServiceEventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 25)));

/**
 * Describes the message machine.ServiceEvents.
 * Use `create(ServiceEventsSchema)` to create a new message.
 */
const ServiceEventsSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 26)));

/**
 * Describes the message machine.ServiceHealth.
 * Use `create(ServiceHealthSchema)` to create a new message.
 */
const ServiceHealthSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 27)));

/**
 * Describes the message machine.ServiceInfo.
 * Use `create(ServiceInfoSchema)` to create a new message.
 */
const ServiceInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 28)));

/**
 * Describes the message machine.ServiceList.
 * Use `create(ServiceListSchema)` to create a new message.
 */
const ServiceListSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 29)));

/**
 * Describes the message machine.ServiceListResponse.
 * Use `create(ServiceListResponseSchema)` to create a new message.
 */
const ServiceListResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 30)));

/**
 * Describes the message machine.ServiceStartRequest.
 * Use `create(ServiceStartRequestSchema)` to create a new message.
 */
const ServiceStartRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 31)));

/**
 * Describes the message machine.ServiceStart.
 * Use `create(ServiceStartSchema)` to create a new message.
 */
const ServiceStartSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 32)));

/**
 * Describes the message machine.ServiceStartResponse.
 * Use `create(ServiceStartResponseSchema)` to create a new message.
 */
const ServiceStartResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 33)));

/**
 * Describes the message machine.ServiceStopRequest.
 * Use `create(ServiceStopRequestSchema)` to create a new message.
 */
const ServiceStopRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 34)));

/**
 * Describes the message machine.ServiceStop.
 * Use `create(ServiceStopSchema)` to create a new message.
 */
const ServiceStopSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 35)));

/**
 * Describes the message machine.ServiceStopResponse.
 * Use `create(ServiceStopResponseSchema)` to create a new message.
 */
const ServiceStopResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 36)));

/**
 * Describes the message machine.ServiceRestartRequest.
 * Use `create(ServiceRestartRequestSchema)` to create a new message.
 */
const ServiceRestartRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 37)));

/**
 * Describes the message machine.ServiceRestart.
 * Use `create(ServiceRestartSchema)` to create a new message.
 */
const ServiceRestartSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 38)));

/**
 * Describes the message machine.ServiceRestartResponse.
 * Use `create(ServiceRestartResponseSchema)` to create a new message.
 */
const ServiceRestartResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 39)));

/**
 * Describes the message machine.Hostname.
 * Use `create(HostnameSchema)` to create a new message.
 */
const HostnameSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 40)));

/**
 * Describes the message machine.HostnameResponse.
 * Use `create(HostnameResponseSchema)` to create a new message.
 */
const HostnameResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 41)));

/**
 * Describes the message machine.VersionInfo.
 * Use `create(VersionInfoSchema)` to create a new message.
 */
const VersionInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 42)));

/**
 * Describes the message machine.PlatformInfo.
 * Use `create(PlatformInfoSchema)` to create a new message.
 */
const PlatformInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 43)));

/**
 * Describes the message machine.FeaturesInfo.
 * Use `create(FeaturesInfoSchema)` to create a new message.
 */
const FeaturesInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 44)));

/**
 * Describes the message machine.Version.
 * Use `create(VersionSchema)` to create a new message.
 */
const VersionSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 45)));

/**
 * Describes the message machine.VersionResponse.
 * Use `create(VersionResponseSchema)` to create a new message.
 */
const VersionResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 46)));

/**
 * Describes the message machine.MemInfo.
 * Use `create(MemInfoSchema)` to create a new message.
 */
const MemInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 47)));

/**
 * Describes the message machine.Memory.
 * Use `create(MemorySchema)` to create a new message.
 */
const MemorySchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 48)));

/**
 * Describes the message machine.MemoryResponse.
 * Use `create(MemoryResponseSchema)` to create a new message.
 */
const MemoryResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 49)));

/**
 * Describes the message machine.LogsRequest.
 * Use `create(LogsRequestSchema)` to create a new message.
 */
const LogsRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 50)));

/**
 * Describes the message machine.LogsContainer.
 * Use `create(LogsContainerSchema)` to create a new message.
 */
const LogsContainerSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 51)));

/**
 * Describes the message machine.LogsContainersResponse.
 * Use `create(LogsContainersResponseSchema)` to create a new message.
 */
const LogsContainersResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 52)));

/**
 * Describes the message machine.ReadRequest.
 * Use `create(ReadRequestSchema)` to create a new message.
 */
const ReadRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 53)));

/**
 * Describes the message machine.ListRequest.
 * Use `create(ListRequestSchema)` to create a new message.
 */
const ListRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 54)));

/**
 * Describes the enum machine.ListRequest.Type.
 */
const ListRequest_TypeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_machine, 54, 0)));

/**
 * @generated from enum machine.ListRequest.Type
 */
const ListRequest_Type = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(ListRequest_TypeSchema)));

/**
 * Describes the message machine.Xattr.
 * Use `create(XattrSchema)` to create a new message.
 */
const XattrSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 55)));

/**
 * Describes the message machine.FileInfo.
 * Use `create(FileInfoSchema)` to create a new message.
 */
const FileInfoSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 56)));

/**
 * Describes the message machine.GenerateClientConfigurationRequest.
 * Use `create(GenerateClientConfigurationRequestSchema)` to create a new message.
 */
const GenerateClientConfigurationRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 57)));

/**
 * Describes the message machine.GenerateClientConfiguration.
 * Use `create(GenerateClientConfigurationSchema)` to create a new message.
 */
const GenerateClientConfigurationSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 58)));

/**
 * Describes the message machine.GenerateClientConfigurationResponse.
 * Use `create(GenerateClientConfigurationResponseSchema)` to create a new message.
 */
const GenerateClientConfigurationResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 59)));

/**
 * Describes the message machine.MetaWriteRequest.
 * Use `create(MetaWriteRequestSchema)` to create a new message.
 */
const MetaWriteRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 60)));

/**
 * Describes the message machine.MetaWrite.
 * Use `create(MetaWriteSchema)` to create a new message.
 */
const MetaWriteSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 61)));

/**
 * Describes the message machine.MetaWriteResponse.
 * Use `create(MetaWriteResponseSchema)` to create a new message.
 */
const MetaWriteResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 62)));

/**
 * Describes the message machine.MetaDeleteRequest.
 * Use `create(MetaDeleteRequestSchema)` to create a new message.
 */
const MetaDeleteRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 63)));

/**
 * Describes the message machine.MetaDelete.
 * Use `create(MetaDeleteSchema)` to create a new message.
 */
const MetaDeleteSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 64)));

/**
 * Describes the message machine.MetaDeleteResponse.
 * Use `create(MetaDeleteResponseSchema)` to create a new message.
 */
const MetaDeleteResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 65)));

/**
 * Describes the message machine.EtcdMemberListRequest.
 * Use `create(EtcdMemberListRequestSchema)` to create a new message.
 */
const EtcdMemberListRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 66)));

/**
 * Describes the message machine.EtcdMember.
 * Use `create(EtcdMemberSchema)` to create a new message.
 */
const EtcdMemberSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 67)));

/**
 * Describes the message machine.EtcdMembers.
 * Use `create(EtcdMembersSchema)` to create a new message.
 */
const EtcdMembersSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 68)));

/**
 * Describes the message machine.EtcdMemberListResponse.
 * Use `create(EtcdMemberListResponseSchema)` to create a new message.
 */
const EtcdMemberListResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 69)));

/**
 * Describes the message machine.EtcdRemoveMemberByIDRequest.
 * Use `create(EtcdRemoveMemberByIDRequestSchema)` to create a new message.
 */
const EtcdRemoveMemberByIDRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 70)));

/**
 * Describes the message machine.EtcdRemoveMemberByID.
 * Use `create(EtcdRemoveMemberByIDSchema)` to create a new message.
 */
const EtcdRemoveMemberByIDSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 71)));

/**
 * Describes the message machine.EtcdRemoveMemberByIDResponse.
 * Use `create(EtcdRemoveMemberByIDResponseSchema)` to create a new message.
 */
const EtcdRemoveMemberByIDResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 72)));

/**
 * Describes the message machine.EtcdLeaveClusterRequest.
 * Use `create(EtcdLeaveClusterRequestSchema)` to create a new message.
 */
const EtcdLeaveClusterRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 73)));

/**
 * Describes the message machine.EtcdLeaveCluster.
 * Use `create(EtcdLeaveClusterSchema)` to create a new message.
 */
const EtcdLeaveClusterSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 74)));

/**
 * Describes the message machine.EtcdLeaveClusterResponse.
 * Use `create(EtcdLeaveClusterResponseSchema)` to create a new message.
 */
const EtcdLeaveClusterResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 75)));

/**
 * Describes the message machine.EtcdForfeitLeadershipRequest.
 * Use `create(EtcdForfeitLeadershipRequestSchema)` to create a new message.
 */
const EtcdForfeitLeadershipRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 76)));

/**
 * Describes the message machine.EtcdForfeitLeadership.
 * Use `create(EtcdForfeitLeadershipSchema)` to create a new message.
 */
const EtcdForfeitLeadershipSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 77)));

/**
 * Describes the message machine.EtcdForfeitLeadershipResponse.
 * Use `create(EtcdForfeitLeadershipResponseSchema)` to create a new message.
 */
const EtcdForfeitLeadershipResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 78)));

/**
 * Describes the message machine.EtcdSnapshotRequest.
 * Use `create(EtcdSnapshotRequestSchema)` to create a new message.
 */
const EtcdSnapshotRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 79)));

/**
 * Describes the message machine.EtcdMemberAlarm.
 * Use `create(EtcdMemberAlarmSchema)` to create a new message.
 */
const EtcdMemberAlarmSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 80)));

/**
 * Describes the enum machine.EtcdMemberAlarm.AlarmType.
 */
const EtcdMemberAlarm_AlarmTypeSchema = /*@__PURE__*/
  (0,codegenv2_enum/* enumDesc */.RS)(file_machine, 80, 0);

/**
 * @generated from enum machine.EtcdMemberAlarm.AlarmType
 */
const EtcdMemberAlarm_AlarmType = /*@__PURE__*/
  (0,codegenv2_enum/* tsEnum */.vl)(EtcdMemberAlarm_AlarmTypeSchema);

/**
 * Describes the message machine.EtcdAlarm.
 * Use `create(EtcdAlarmSchema)` to create a new message.
 */
const EtcdAlarmSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 81)));

/**
 * Describes the message machine.EtcdAlarmListResponse.
 * Use `create(EtcdAlarmListResponseSchema)` to create a new message.
 */
const EtcdAlarmListResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 82)));

/**
 * Describes the message machine.EtcdAlarmDisarm.
 * Use `create(EtcdAlarmDisarmSchema)` to create a new message.
 */
const EtcdAlarmDisarmSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 83)));

/**
 * Describes the message machine.EtcdAlarmDisarmResponse.
 * Use `create(EtcdAlarmDisarmResponseSchema)` to create a new message.
 */
const EtcdAlarmDisarmResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 84)));

/**
 * Describes the message machine.EtcdDefragment.
 * Use `create(EtcdDefragmentSchema)` to create a new message.
 */
const EtcdDefragmentSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 85)));

/**
 * Describes the message machine.EtcdDefragmentResponse.
 * Use `create(EtcdDefragmentResponseSchema)` to create a new message.
 */
const EtcdDefragmentResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 86)));

/**
 * Describes the message machine.EtcdMemberStatus.
 * Use `create(EtcdMemberStatusSchema)` to create a new message.
 */
const EtcdMemberStatusSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 87)));

/**
 * Describes the message machine.EtcdStatus.
 * Use `create(EtcdStatusSchema)` to create a new message.
 */
const EtcdStatusSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 88)));

/**
 * Describes the message machine.EtcdStatusResponse.
 * Use `create(EtcdStatusResponseSchema)` to create a new message.
 */
const EtcdStatusResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 89)));

/**
 * Describes the message machine.EtcdClusterDowngrade.
 * Use `create(EtcdClusterDowngradeSchema)` to create a new message.
 */
const EtcdClusterDowngradeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 90)));

/**
 * Describes the message machine.EtcdDowngradeValidateRequest.
 * Use `create(EtcdDowngradeValidateRequestSchema)` to create a new message.
 */
const EtcdDowngradeValidateRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 91)));

/**
 * Describes the message machine.EtcdDowngradeValidate.
 * Use `create(EtcdDowngradeValidateSchema)` to create a new message.
 */
const EtcdDowngradeValidateSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 92)));

/**
 * Describes the message machine.EtcdDowngradeValidateResponse.
 * Use `create(EtcdDowngradeValidateResponseSchema)` to create a new message.
 */
const EtcdDowngradeValidateResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 93)));

/**
 * Describes the message machine.EtcdDowngradeEnableRequest.
 * Use `create(EtcdDowngradeEnableRequestSchema)` to create a new message.
 */
const EtcdDowngradeEnableRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 94)));

/**
 * Describes the message machine.EtcdDowngradeEnable.
 * Use `create(EtcdDowngradeEnableSchema)` to create a new message.
 */
const EtcdDowngradeEnableSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 95)));

/**
 * Describes the message machine.EtcdDowngradeEnableResponse.
 * Use `create(EtcdDowngradeEnableResponseSchema)` to create a new message.
 */
const EtcdDowngradeEnableResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 96)));

/**
 * Describes the message machine.EtcdDowngradeCancel.
 * Use `create(EtcdDowngradeCancelSchema)` to create a new message.
 */
const EtcdDowngradeCancelSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 97)));

/**
 * Describes the message machine.EtcdDowngradeCancelResponse.
 * Use `create(EtcdDowngradeCancelResponseSchema)` to create a new message.
 */
const EtcdDowngradeCancelResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 98)));

/**
 * Describes the message machine.ImageListRequest.
 * Use `create(ImageListRequestSchema)` to create a new message.
 */
const ImageListRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 99)));

/**
 * Describes the message machine.ImageListResponse.
 * Use `create(ImageListResponseSchema)` to create a new message.
 */
const ImageListResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 100)));

/**
 * Describes the message machine.ImagePullRequest.
 * Use `create(ImagePullRequestSchema)` to create a new message.
 */
const ImagePullRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 101)));

/**
 * Describes the message machine.ImagePull.
 * Use `create(ImagePullSchema)` to create a new message.
 */
const ImagePullSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 102)));

/**
 * Describes the message machine.ImagePullResponse.
 * Use `create(ImagePullResponseSchema)` to create a new message.
 */
const ImagePullResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_machine, 103)));

/**
 * The part of machined's API that plumbline and its lab speak. Names and numbers are Talos's own
 * (https://github.com/siderolabs/talos/tree/main/api/machine), Talos 1.9 to 1.14.
 *
 * @generated from service machine.MachineService
 */
const MachineService = /*@__PURE__*/
  (0,service/* serviceDesc */.Z)(file_machine, 0);


;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/events_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file events.proto (package machine, syntax proto3)
/* eslint-disable */





/**
 * Describes the file events.proto.
 */
const file_events = /*@__PURE__*/
  (0,file/* fileDesc */.w)("CgxldmVudHMucHJvdG8SB21hY2hpbmUilwEKDVNlcXVlbmNlRXZlbnQSEAoIc2VxdWVuY2UYASABKAkSLQoGYWN0aW9uGAIgASgOMh0ubWFjaGluZS5TZXF1ZW5jZUV2ZW50LkFjdGlvbhIcCgVlcnJvchgDIAEoCzINLmNvbW1vbi5FcnJvciInCgZBY3Rpb24SCAoETk9PUBAAEgkKBVNUQVJUEAESCAoEU1RPUBACImYKClBoYXNlRXZlbnQSDQoFcGhhc2UYASABKAkSKgoGYWN0aW9uGAIgASgOMhoubWFjaGluZS5QaGFzZUV2ZW50LkFjdGlvbiIdCgZBY3Rpb24SCQoFU1RBUlQQABIICgRTVE9QEAEiYwoJVGFza0V2ZW50EgwKBHRhc2sYASABKAkSKQoGYWN0aW9uGAIgASgOMhkubWFjaGluZS5UYXNrRXZlbnQuQWN0aW9uIh0KBkFjdGlvbhIJCgVTVEFSVBAAEggKBFNUT1AQASKYAgoRU2VydmljZVN0YXRlRXZlbnQSDwoHc2VydmljZRgBIAEoCRIxCgZhY3Rpb24YAiABKA4yIS5tYWNoaW5lLlNlcnZpY2VTdGF0ZUV2ZW50LkFjdGlvbhIPCgdtZXNzYWdlGAMgASgJEiYKBmhlYWx0aBgEIAEoCzIWLm1hY2hpbmUuU2VydmljZUhlYWx0aCKFAQoGQWN0aW9uEg8KC0lOSVRJQUxJWkVEEAASDQoJUFJFUEFSSU5HEAESCwoHV0FJVElORxACEgsKB1JVTk5JTkcQAxIMCghTVE9QUElORxAEEgwKCEZJTklTSEVEEAUSCgoGRkFJTEVEEAYSCwoHU0tJUFBFRBAHEgwKCFNUQVJUSU5HEAgiGwoMUmVzdGFydEV2ZW50EgsKA2NtZBgBIAEoAyIlChRDb25maWdMb2FkRXJyb3JFdmVudBINCgVlcnJvchgBIAEoCSIrChpDb25maWdWYWxpZGF0aW9uRXJyb3JFdmVudBINCgVlcnJvchgBIAEoCSIzCgxBZGRyZXNzRXZlbnQSEAoIaG9zdG5hbWUYASABKAkSEQoJYWRkcmVzc2VzGAIgAygJIsYDChJNYWNoaW5lU3RhdHVzRXZlbnQSNwoFc3RhZ2UYASABKA4yKC5tYWNoaW5lLk1hY2hpbmVTdGF0dXNFdmVudC5NYWNoaW5lU3RhZ2USOQoGc3RhdHVzGAIgASgLMikubWFjaGluZS5NYWNoaW5lU3RhdHVzRXZlbnQuTWFjaGluZVN0YXR1cxqiAQoNTWFjaGluZVN0YXR1cxINCgVyZWFkeRgBIAEoCBJSChB1bm1ldF9jb25kaXRpb25zGAIgAygLMjgubWFjaGluZS5NYWNoaW5lU3RhdHVzRXZlbnQuTWFjaGluZVN0YXR1cy5Vbm1ldENvbmRpdGlvbhouCg5Vbm1ldENvbmRpdGlvbhIMCgRuYW1lGAEgASgJEg4KBnJlYXNvbhgCIAEoCSKWAQoMTWFjaGluZVN0YWdlEgsKB1VOS05PV04QABILCgdCT09USU5HEAESDgoKSU5TVEFMTElORxACEg8KC01BSU5URU5BTkNFEAMSCwoHUlVOTklORxAEEg0KCVJFQk9PVElORxAFEhEKDVNIVVRUSU5HX0RPV04QBhINCglSRVNFVFRJTkcQBxINCglVUEdSQURJTkcQCGIGcHJvdG8z", [file_common, file_machine]);

/**
 * Describes the message machine.SequenceEvent.
 * Use `create(SequenceEventSchema)` to create a new message.
 */
const SequenceEventSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_events, 0);

/**
 * Describes the enum machine.SequenceEvent.Action.
 */
const SequenceEvent_ActionSchema = /*@__PURE__*/
  (0,codegenv2_enum/* enumDesc */.RS)(file_events, 0, 0);

/**
 * @generated from enum machine.SequenceEvent.Action
 */
const SequenceEvent_Action = /*@__PURE__*/
  (0,codegenv2_enum/* tsEnum */.vl)(SequenceEvent_ActionSchema);

/**
 * Describes the message machine.PhaseEvent.
 * Use `create(PhaseEventSchema)` to create a new message.
 */
const PhaseEventSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_events, 1);

/**
 * Describes the enum machine.PhaseEvent.Action.
 */
const PhaseEvent_ActionSchema = /*@__PURE__*/
  (0,codegenv2_enum/* enumDesc */.RS)(file_events, 1, 0);

/**
 * @generated from enum machine.PhaseEvent.Action
 */
const PhaseEvent_Action = /*@__PURE__*/
  (0,codegenv2_enum/* tsEnum */.vl)(PhaseEvent_ActionSchema);

/**
 * Describes the message machine.TaskEvent.
 * Use `create(TaskEventSchema)` to create a new message.
 */
const TaskEventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 2)));

/**
 * Describes the enum machine.TaskEvent.Action.
 */
const TaskEvent_ActionSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_events, 2, 0)));

/**
 * @generated from enum machine.TaskEvent.Action
 */
const TaskEvent_Action = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(TaskEvent_ActionSchema)));

/**
 * Describes the message machine.ServiceStateEvent.
 * Use `create(ServiceStateEventSchema)` to create a new message.
 */
const ServiceStateEventSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_events, 3);

/**
 * Describes the enum machine.ServiceStateEvent.Action.
 */
const ServiceStateEvent_ActionSchema = /*@__PURE__*/
  (0,codegenv2_enum/* enumDesc */.RS)(file_events, 3, 0);

/**
 * @generated from enum machine.ServiceStateEvent.Action
 */
const ServiceStateEvent_Action = /*@__PURE__*/
  (0,codegenv2_enum/* tsEnum */.vl)(ServiceStateEvent_ActionSchema);

/**
 * Describes the message machine.RestartEvent.
 * Use `create(RestartEventSchema)` to create a new message.
 */
const RestartEventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 4)));

/**
 * Describes the message machine.ConfigLoadErrorEvent.
 * Use `create(ConfigLoadErrorEventSchema)` to create a new message.
 */
const ConfigLoadErrorEventSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_events, 5);

/**
 * Describes the message machine.ConfigValidationErrorEvent.
 * Use `create(ConfigValidationErrorEventSchema)` to create a new message.
 */
const ConfigValidationErrorEventSchema = /*@__PURE__*/
  (0,message/* messageDesc */.Z)(file_events, 6);

/**
 * Describes the message machine.AddressEvent.
 * Use `create(AddressEventSchema)` to create a new message.
 */
const AddressEventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 7)));

/**
 * Describes the message machine.MachineStatusEvent.
 * Use `create(MachineStatusEventSchema)` to create a new message.
 */
const MachineStatusEventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 8)));

/**
 * Describes the message machine.MachineStatusEvent.MachineStatus.
 * Use `create(MachineStatusEvent_MachineStatusSchema)` to create a new message.
 */
const MachineStatusEvent_MachineStatusSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 8, 0)));

/**
 * Describes the message machine.MachineStatusEvent.MachineStatus.UnmetCondition.
 * Use `create(MachineStatusEvent_MachineStatus_UnmetConditionSchema)` to create a new message.
 */
const MachineStatusEvent_MachineStatus_UnmetConditionSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_events, 8, 0, 0)));

/**
 * Describes the enum machine.MachineStatusEvent.MachineStage.
 */
const MachineStatusEvent_MachineStageSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_events, 8, 0)));

/**
 * @generated from enum machine.MachineStatusEvent.MachineStage
 */
const MachineStatusEvent_MachineStage = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(MachineStatusEvent_MachineStageSchema)));


;// CONCATENATED MODULE: ./build/src/adapters/talos/describe-event.js



const describe_event_registry = (0,registry/* createRegistry */.Iq)(ConfigLoadErrorEventSchema, ConfigValidationErrorEventSchema, PhaseEventSchema, SequenceEventSchema, ServiceStateEventSchema);
/** Talos names its types `talos/runtime/machine.X`. */
const typePrefix = /^.*\//;
/** One event of a node for people; undefined for what says nothing about a failure, and for the empty first one. */
const describeEvent = (data) => {
    const typeUrl = `type.googleapis.com/${data.typeUrl.replace(typePrefix, () => '')}`;
    const event = unpack({ ...data, typeUrl });
    switch (event?.$typeName) {
        case 'machine.ServiceStateEvent':
            return `service ${event.service}: ${ServiceStateEvent_Action[event.action]} ${event.message}`;
        case 'machine.SequenceEvent':
            return `sequence ${event.sequence}: ${SequenceEvent_Action[event.action]} ${event.error?.message ?? ''}`;
        case 'machine.PhaseEvent':
            return `phase ${event.phase}: ${PhaseEvent_Action[event.action]}`;
        case 'machine.ConfigLoadErrorEvent':
        case 'machine.ConfigValidationErrorEvent':
            return `config: ${event.error}`;
        default:
            return undefined;
    }
};
const unpack = (data) => {
    try {
        return (0,any/* anyUnpack */.rW)(data, describe_event_registry);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/proto/resource_pb.js
// @generated by protoc-gen-es v2.17.0 with parameter "target=js+dts,import_extension=js"
// @generated from file resource.proto (package cosi.resource, syntax proto3)
/* eslint-disable */




/**
 * Describes the file resource.proto.
 */
const file_resource = /*@__PURE__*/
  (0,file/* fileDesc */.w)("Cg5yZXNvdXJjZS5wcm90bxINY29zaS5yZXNvdXJjZSKrAwoITWV0YWRhdGESEQoJbmFtZXNwYWNlGAEgASgJEgwKBHR5cGUYAiABKAkSCgoCaWQYAyABKAkSDwoHdmVyc2lvbhgEIAEoCRINCgVvd25lchgFIAEoCRINCgVwaGFzZRgGIAEoCRIrCgdjcmVhdGVkGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcBIrCgd1cGRhdGVkGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcBISCgpmaW5hbGl6ZXJzGAkgAygJEjMKBmxhYmVscxgKIAMoCzIjLmNvc2kucmVzb3VyY2UuTWV0YWRhdGEuTGFiZWxzRW50cnkSPQoLYW5ub3RhdGlvbnMYCyADKAsyKC5jb3NpLnJlc291cmNlLk1ldGFkYXRhLkFubm90YXRpb25zRW50cnkaLQoLTGFiZWxzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARoyChBBbm5vdGF0aW9uc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEiLQoEU3BlYxISCgpwcm90b19zcGVjGAEgASgMEhEKCXlhbWxfc3BlYxgCIAEoCSJYCghSZXNvdXJjZRIpCghtZXRhZGF0YRgBIAEoCzIXLmNvc2kucmVzb3VyY2UuTWV0YWRhdGESIQoEc3BlYxgCIAEoCzITLmNvc2kucmVzb3VyY2UuU3BlYyLVAQoJTGFiZWxUZXJtEgsKA2tleRgBIAEoCRIuCgJvcBgCIAEoDjIiLmNvc2kucmVzb3VyY2UuTGFiZWxUZXJtLk9wZXJhdGlvbhINCgV2YWx1ZRgDIAMoCRIOCgZpbnZlcnQYBSABKAgibAoJT3BlcmF0aW9uEgoKBkVYSVNUUxAAEgkKBUVRVUFMEAESDgoKTk9UX0VYSVNUUxACEgYKAklOEAMSBgoCTFQQBBIHCgNMVEUQBRIOCgpMVF9OVU1FUklDEAYSDwoLTFRFX05VTUVSSUMQByI1CgpMYWJlbFF1ZXJ5EicKBXRlcm1zGAEgAygLMhguY29zaS5yZXNvdXJjZS5MYWJlbFRlcm0iGQoHSURRdWVyeRIOCgZyZWdleHAYASABKAkiDAoKR2V0T3B0aW9ucyJlCgpHZXRSZXF1ZXN0EhEKCW5hbWVzcGFjZRgBIAEoCRIMCgR0eXBlGAIgASgJEgoKAmlkGAMgASgJEioKB29wdGlvbnMYBCABKAsyGS5jb3NpLnJlc291cmNlLkdldE9wdGlvbnMiOAoLR2V0UmVzcG9uc2USKQoIcmVzb3VyY2UYASABKAsyFy5jb3NpLnJlc291cmNlLlJlc291cmNlImcKC0xpc3RPcHRpb25zEi4KC2xhYmVsX3F1ZXJ5GAEgAygLMhkuY29zaS5yZXNvdXJjZS5MYWJlbFF1ZXJ5EigKCGlkX3F1ZXJ5GAIgASgLMhYuY29zaS5yZXNvdXJjZS5JRFF1ZXJ5IlsKC0xpc3RSZXF1ZXN0EhEKCW5hbWVzcGFjZRgBIAEoCRIMCgR0eXBlGAIgASgJEisKB29wdGlvbnMYAyABKAsyGi5jb3NpLnJlc291cmNlLkxpc3RPcHRpb25zIjkKDExpc3RSZXNwb25zZRIpCghyZXNvdXJjZRgBIAEoCzIXLmNvc2kucmVzb3VyY2UuUmVzb3VyY2UiOgoNQ3JlYXRlUmVxdWVzdBIpCghyZXNvdXJjZRgBIAEoCzIXLmNvc2kucmVzb3VyY2UuUmVzb3VyY2UiOwoOQ3JlYXRlUmVzcG9uc2USKQoIcmVzb3VyY2UYASABKAsyFy5jb3NpLnJlc291cmNlLlJlc291cmNlIj4KDVVwZGF0ZVJlcXVlc3QSLQoMbmV3X3Jlc291cmNlGAIgASgLMhcuY29zaS5yZXNvdXJjZS5SZXNvdXJjZSI7Cg5VcGRhdGVSZXNwb25zZRIpCghyZXNvdXJjZRgBIAEoCzIXLmNvc2kucmVzb3VyY2UuUmVzb3VyY2UiPQoORGVzdHJveVJlcXVlc3QSEQoJbmFtZXNwYWNlGAEgASgJEgwKBHR5cGUYAiABKAkSCgoCaWQYAyABKAkiEQoPRGVzdHJveVJlc3BvbnNlIoMCCgxXYXRjaE9wdGlvbnMSGgoSYm9vdHN0cmFwX2NvbnRlbnRzGAEgASgIEhMKC3RhaWxfZXZlbnRzGAIgASgFEi4KC2xhYmVsX3F1ZXJ5GAMgAygLMhkuY29zaS5yZXNvdXJjZS5MYWJlbFF1ZXJ5EigKCGlkX3F1ZXJ5GAQgASgLMhYuY29zaS5yZXNvdXJjZS5JRFF1ZXJ5EhIKCmFnZ3JlZ2F0ZWQYBSABKAgSIAoTc3RhcnRfZnJvbV9ib29rbWFyaxgGIAEoDEgAiAEBEhoKEmJvb3RzdHJhcF9ib29rbWFyaxgHIAEoCEIWChRfc3RhcnRfZnJvbV9ib29rbWFyayKKAQoMV2F0Y2hSZXF1ZXN0EhEKCW5hbWVzcGFjZRgBIAEoCRIMCgR0eXBlGAIgASgJEg8KAmlkGAMgASgJSACIAQESLAoHb3B0aW9ucxgEIAEoCzIbLmNvc2kucmVzb3VyY2UuV2F0Y2hPcHRpb25zEhMKC2FwaV92ZXJzaW9uGAUgASgFQgUKA19pZCKtAgoFRXZlbnQSKQoIcmVzb3VyY2UYASABKAsyFy5jb3NpLnJlc291cmNlLlJlc291cmNlEjIKCmV2ZW50X3R5cGUYAiABKA4yHi5jb3NpLnJlc291cmNlLkV2ZW50LkV2ZW50VHlwZRIkCgNvbGQYAyABKAsyFy5jb3NpLnJlc291cmNlLlJlc291cmNlEhIKBWVycm9yGAQgASgJSACIAQESFQoIYm9va21hcmsYBSABKAxIAYgBASJdCglFdmVudFR5cGUSCwoHQ1JFQVRFRBAAEgsKB1VQREFURUQQARINCglERVNUUk9ZRUQQAhIQCgxCT09UU1RSQVBQRUQQAxILCgdFUlJPUkVEEAQSCAoETk9PUBAFQggKBl9lcnJvckILCglfYm9va21hcmsiNAoNV2F0Y2hSZXNwb25zZRIjCgVldmVudBgBIAMoCzIULmNvc2kucmVzb3VyY2UuRXZlbnQypgMKBVN0YXRlEjwKA0dldBIZLmNvc2kucmVzb3VyY2UuR2V0UmVxdWVzdBoaLmNvc2kucmVzb3VyY2UuR2V0UmVzcG9uc2USQQoETGlzdBIaLmNvc2kucmVzb3VyY2UuTGlzdFJlcXVlc3QaGy5jb3NpLnJlc291cmNlLkxpc3RSZXNwb25zZTABEkUKBkNyZWF0ZRIcLmNvc2kucmVzb3VyY2UuQ3JlYXRlUmVxdWVzdBodLmNvc2kucmVzb3VyY2UuQ3JlYXRlUmVzcG9uc2USRQoGVXBkYXRlEhwuY29zaS5yZXNvdXJjZS5VcGRhdGVSZXF1ZXN0Gh0uY29zaS5yZXNvdXJjZS5VcGRhdGVSZXNwb25zZRJICgdEZXN0cm95Eh0uY29zaS5yZXNvdXJjZS5EZXN0cm95UmVxdWVzdBoeLmNvc2kucmVzb3VyY2UuRGVzdHJveVJlc3BvbnNlEkQKBVdhdGNoEhsuY29zaS5yZXNvdXJjZS5XYXRjaFJlcXVlc3QaHC5jb3NpLnJlc291cmNlLldhdGNoUmVzcG9uc2UwAWIGcHJvdG8z", [timestamp_pb/* file_google_protobuf_timestamp */.i]);

/**
 * Describes the message cosi.resource.Metadata.
 * Use `create(MetadataSchema)` to create a new message.
 */
const resource_pb_MetadataSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 0)));

/**
 * Describes the message cosi.resource.Spec.
 * Use `create(SpecSchema)` to create a new message.
 */
const SpecSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 1)));

/**
 * Describes the message cosi.resource.Resource.
 * Use `create(ResourceSchema)` to create a new message.
 */
const ResourceSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 2)));

/**
 * Describes the message cosi.resource.LabelTerm.
 * Use `create(LabelTermSchema)` to create a new message.
 */
const LabelTermSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 3)));

/**
 * Describes the enum cosi.resource.LabelTerm.Operation.
 */
const LabelTerm_OperationSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_resource, 3, 0)));

/**
 * @generated from enum cosi.resource.LabelTerm.Operation
 */
const LabelTerm_Operation = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(LabelTerm_OperationSchema)));

/**
 * Describes the message cosi.resource.LabelQuery.
 * Use `create(LabelQuerySchema)` to create a new message.
 */
const LabelQuerySchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 4)));

/**
 * Describes the message cosi.resource.IDQuery.
 * Use `create(IDQuerySchema)` to create a new message.
 */
const IDQuerySchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 5)));

/**
 * Describes the message cosi.resource.GetOptions.
 * Use `create(GetOptionsSchema)` to create a new message.
 */
const GetOptionsSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 6)));

/**
 * Describes the message cosi.resource.GetRequest.
 * Use `create(GetRequestSchema)` to create a new message.
 */
const GetRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 7)));

/**
 * Describes the message cosi.resource.GetResponse.
 * Use `create(GetResponseSchema)` to create a new message.
 */
const GetResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 8)));

/**
 * Describes the message cosi.resource.ListOptions.
 * Use `create(ListOptionsSchema)` to create a new message.
 */
const ListOptionsSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 9)));

/**
 * Describes the message cosi.resource.ListRequest.
 * Use `create(ListRequestSchema)` to create a new message.
 */
const resource_pb_ListRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 10)));

/**
 * Describes the message cosi.resource.ListResponse.
 * Use `create(ListResponseSchema)` to create a new message.
 */
const ListResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 11)));

/**
 * Describes the message cosi.resource.CreateRequest.
 * Use `create(CreateRequestSchema)` to create a new message.
 */
const CreateRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 12)));

/**
 * Describes the message cosi.resource.CreateResponse.
 * Use `create(CreateResponseSchema)` to create a new message.
 */
const CreateResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 13)));

/**
 * Describes the message cosi.resource.UpdateRequest.
 * Use `create(UpdateRequestSchema)` to create a new message.
 */
const UpdateRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 14)));

/**
 * Describes the message cosi.resource.UpdateResponse.
 * Use `create(UpdateResponseSchema)` to create a new message.
 */
const UpdateResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 15)));

/**
 * Describes the message cosi.resource.DestroyRequest.
 * Use `create(DestroyRequestSchema)` to create a new message.
 */
const DestroyRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 16)));

/**
 * Describes the message cosi.resource.DestroyResponse.
 * Use `create(DestroyResponseSchema)` to create a new message.
 */
const DestroyResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 17)));

/**
 * Describes the message cosi.resource.WatchOptions.
 * Use `create(WatchOptionsSchema)` to create a new message.
 */
const WatchOptionsSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 18)));

/**
 * Describes the message cosi.resource.WatchRequest.
 * Use `create(WatchRequestSchema)` to create a new message.
 */
const WatchRequestSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 19)));

/**
 * Describes the message cosi.resource.Event.
 * Use `create(EventSchema)` to create a new message.
 */
const resource_pb_EventSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 20)));

/**
 * Describes the enum cosi.resource.Event.EventType.
 */
const Event_EventTypeSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (enumDesc(file_resource, 20, 0)));

/**
 * @generated from enum cosi.resource.Event.EventType
 */
const Event_EventType = /*@__PURE__*/
  (/* unused pure expression or super */ null && (tsEnum(Event_EventTypeSchema)));

/**
 * Describes the message cosi.resource.WatchResponse.
 * Use `create(WatchResponseSchema)` to create a new message.
 */
const WatchResponseSchema = /*@__PURE__*/
  (/* unused pure expression or super */ null && (messageDesc(file_resource, 21)));

/**
 * COSI State as Talos serves it: https://github.com/cosi-project/specification/tree/main/proto/v1alpha1
 *
 * @generated from service cosi.resource.State
 */
const State = /*@__PURE__*/
  (0,service/* serviceDesc */.Z)(file_resource, 0);


;// CONCATENATED MODULE: ./build/src/adapters/talos/make-talos-node.js







const defaults = { callMilliseconds: 20_000, bytes: 1024 * 1024 };
const maxResources = 2000;
const make_talos_node_makeTalosNode = (connection, limits = defaults) => {
    const machine = (0,promise_client/* createClient */.UU)(MachineService, connection.transport);
    const state = (0,promise_client/* createClient */.UU)(State, connection.transport);
    let sent = 0;
    /** One call with its time cap, and its failure in our words. */
    const call = async (what, send, milliseconds = limits.callMilliseconds) => {
        sent += 1;
        try {
            return await send({ timeoutMs: milliseconds });
        }
        catch (error) {
            throw failed(error, what);
        }
    };
    const failed = (error, what) => callFailed(tlsFailure(connection.brokenBy()) === undefined ? error : connection.brokenBy(), what);
    const collect = async (what, most, stream) => call(what, async (options) => {
        const parts = [];
        let size = 0;
        for await (const { bytes } of stream(options)) {
            parts.push(bytes.subarray(0, most - size));
            size += bytes.length;
            if (size >= most)
                break;
        }
        return Buffer.concat(parts);
    });
    return {
        requests: () => sent,
        peer: connection.peer,
        close: connection.close,
        get: async (kind, id) => {
            try {
                const { resource } = await call(`reading ${kinds[kind].type}`, async (options) => state.get({ ...kinds[kind], id }, options));
                return readResource(kind, resource);
            }
            catch (error) {
                if (error instanceof CallFailed && error.failure.code === 'NotFound')
                    return undefined;
                throw error;
            }
        },
        list: async (kind) => call(`listing ${kinds[kind].type}`, async (options) => {
            const found = [];
            for await (const { resource } of state.list(kinds[kind], options)) {
                found.push(readResource(kind, resource));
                if (found.length >= maxResources)
                    break;
            }
            return found;
        }),
        version: async () => {
            const { messages } = await call('reading the version', async (options) => machine.version({}, options));
            return { tag: messages[0]?.version?.tag ?? '', platform: messages[0]?.platform?.mode ?? '' };
        },
        read: async (path, most = limits.bytes) => {
            try {
                return await collect(`reading ${path}`, most, (options) => machine.read({ path }, options));
            }
            catch (error) {
                if (error instanceof CallFailed && error.failure.code === 'NotFound')
                    return undefined;
                throw error;
            }
        },
        apply: async (config, how) => {
            const { messages } = await call('applying the machine config', async (options) => machine.applyConfiguration({ data: config, ...wireMode(how) }, options));
            return { warnings: messages[0]?.warnings ?? [], details: messages[0]?.modeDetails ?? '' };
        },
        reboot: async () => {
            await call('rebooting', async (options) => machine.reboot({}, options));
        },
        writeMeta: async (key, value, milliseconds) => {
            const what = `writing the META key ${metaId(key)}`;
            await call(what, async (options) => machine.metaWrite({ key, value }, options), milliseconds);
        },
        deleteMeta: async (key) => {
            await call(`deleting the META key ${metaId(key)}`, async (options) => machine.metaDelete({ key }, options));
        },
        services: async () => {
            const { messages } = await call('listing services', async (options) => machine.serviceList({}, options));
            return (messages[0]?.services ?? []).map(({ id, state: word, events, health }) => ({
                id,
                disturbed: lastDisturbance(events?.events ?? []),
                state: word,
                health: health === undefined || health.unknown ? 'unknown' : health.healthy ? 'healthy' : 'unhealthy',
                message: health?.lastMessage ?? '',
            }));
        },
        etcdMembers: async () => {
            const { messages } = await call('listing the members of etcd', async (options) => machine.etcdMemberList({}, options));
            return (messages[0]?.members ?? []).map(({ id, hostname, isLearner }) => ({
                id,
                name: hostname,
                learner: isLearner,
            }));
        },
        etcdStatus: async () => {
            const { messages } = await call('reading the status of etcd', async (options) => machine.etcdStatus({}, options));
            const status = messages[0]?.memberStatus;
            return {
                member: status?.memberId ?? 0n,
                leader: status?.leader ?? 0n,
                learner: status?.isLearner ?? false,
                errors: status?.errors ?? [],
            };
        },
        etcdAlarms: async () => {
            const { messages } = await call('listing the alarms of etcd', async (options) => machine.etcdAlarmList({}, options));
            return (messages[0]?.memberAlarms ?? []).map(({ alarm, memberId }) => `${EtcdMemberAlarm_AlarmType[alarm] ?? alarm} of member ${memberId.toString(16)}`);
        },
        forfeitLeadership: async () => {
            await call('giving up the leadership of etcd', async (options) => machine.etcdForfeitLeadership({}, options));
        },
        etcdSnapshot: async function* () {
            sent += 1;
            try {
                // As long as it takes: the connection's own pings notice a node that is gone.
                for await (const { bytes } of machine.etcdSnapshot({}))
                    yield bytes;
            }
            catch (error) {
                throw failed(error, 'copying etcd');
            }
        },
        logs: async (service, lines, most = limits.bytes) => collect(`reading the log of ${service}`, most, (options) => machine.logs({ namespace: 'system', id: service, tailLines: lines }, options)),
        dmesg: async (most = 4 * limits.bytes) => collect('reading the kernel log', most, (options) => machine.dmesg({}, options)),
        events: async (most, milliseconds) => {
            sent += 1;
            const found = [];
            try {
                for await (const { data } of machine.events({ tailEvents: most }, { timeoutMs: milliseconds })) {
                    const text = data === undefined ? undefined : describeEvent(data);
                    if (text !== undefined)
                        found.push(text);
                    if (found.length >= most)
                        break;
                }
            }
            catch (error) {
                const broken = failed(error, 'reading events');
                if (broken.failure.code !== 'DeadlineExceeded')
                    throw broken;
            }
            return found;
        },
    };
};
/** Health checks write events of the state Running too, so it is the other states that tell of a restart. */
const lastDisturbance = (events) => {
    const found = events.flatMap(({ state, ts }) => state === 'Running' || ts === undefined ? [] : [(0,timestamp/* timestampMs */.R5)(ts)]);
    return found.length === 0 ? undefined : Math.max(...found);
};
const metaId = (key) => `0x${key.toString(16).padStart(2, '0')}`;
const wireMode = (how) => {
    if (how.mode === 'try')
        return { mode: ApplyConfigurationRequest_Mode.TRY, tryModeTimeout: (0,duration/* durationFromMs */.L)(how.milliseconds) };
    if (how.mode === 'try-dry-run')
        return { mode: ApplyConfigurationRequest_Mode.TRY, dryRun: true };
    return { mode: how.mode === 'staged' ? ApplyConfigurationRequest_Mode.STAGED : ApplyConfigurationRequest_Mode.NO_REBOOT };
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/open-node.js



/** A new connection to a configured node, which has to have a certificate of the cluster. Throws CallFailed. */
const openNode = async (endpoint, credential, dialling) => make_talos_node_makeTalosNode(await connection_openConnection(endpoint, { credential }, dialling));
/**
 * A new connection to a machine that has no config yet, and is known by nothing but its key. Only for a node that declares
 * `identity.certificateFingerprint`. Throws UserError where it does not, and CallFailed.
 */
const openMaintenance = async (target, dialling) => {
    const { node, endpoint, certificateFingerprint: fingerprint } = target;
    if (fingerprint === undefined)
        throw new UserError(`${node} is in maintenance mode, and nothing says which machine it is: set identity.certificateFingerprint to what its console shows`);
    return makeTalosNode(await openConnection(endpoint, { fingerprint }, dialling));
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/apply-config.js




const answer = (status, why) => ({ status, why });
/** The commands that write a machine config, and what they are judged by. Every call names its mode. */
const makeApply = ({ ask, desired, state, options }) => {
    /** Whether the lock that we took still stands: nobody else may have written since. */
    const isOurs = async (talos) => state.lock !== undefined && (await holdsLock(talos, state.lock));
    const lostLock = 'the lock of the node is not ours any more';
    /** Active and persistent are these bytes, or what differs. */
    const settledOn = ({ active, persistent }, wanted) => {
        if (!sameBytes(active, wanted))
            return 'what runs is something else';
        return sameBytes(persistent, wanted) ? undefined : 'what is on disk is something else';
    };
    /** Back to `before`, now: this also ends a try that is under way. */
    const restore = async (talos, before) => {
        await talos.apply(before, { mode: 'no-reboot' });
        return settledOn(await readMachineConfigs(talos), before);
    };
    /** What the ledger will say of a config that is on the disk. */
    const entryFor = (config) => ({
        ...options.ledger,
        observed: observedHash(config),
        time: new Date(options.clock.now()).toISOString(),
    });
    const commands = {
        recover: async (_, until) => ask(until, async (talos) => {
            if (!(await isOurs(talos)))
                return answer('stuck', lostLock);
            const configs = await readMachineConfigs(talos);
            const { active, persistent } = configs;
            if (sameBytes(active, persistent)) {
                state.before = persistent;
                return { status: 'clean' };
            }
            const entries = readEntries(await talos.list('metaKey'));
            const runsConfirmed = entries.recorded?.observed === observedHash(active);
            if (runsConfirmed || isLeftStaged(configs, entries)) {
                // What waits on disk for a reboot was never confirmed: what runs was.
                await talos.apply(active, { mode: 'staged' });
                state.before = active;
                const left = settledOn(await readMachineConfigs(talos), active);
                return left === undefined
                    ? {
                        status: 'recovered',
                        what: 'a config that waited for a reboot was taken off the disk',
                    }
                    : answer('stuck', left);
            }
            state.before = persistent;
            const left = await restore(talos, persistent);
            return left === undefined
                ? {
                    status: 'recovered',
                    what: 'a config that was tried and not confirmed was taken back',
                }
                : answer('stuck', left);
        }, (why) => answer('stuck', why)),
        try: async ({ seconds }, until) => ask(until, async (talos) => {
            const soon = endsTooSoon(options.credentialEnds, options.clock.now(), seconds);
            if (soon !== undefined)
                return answer('refused', soon);
            if (!(await isOurs(talos)))
                return answer('refused', lostLock);
            const { before } = state;
            const differs = before === undefined
                ? 'nobody read it before'
                : settledOn(await readMachineConfigs(talos), before);
            if (differs !== undefined)
                return answer('refused', `the node changed under us: ${differs}`);
            await talos.apply(desired.bytes, { mode: 'try', milliseconds: seconds * 1000 });
            return { status: 'trying' };
        }, (why, { status }) => answer(isBeforeWrite(status) ? 'refused' : 'unknown', why)),
        commit: async (_, until) => {
            let written = false;
            return ask(until, async (talos) => {
                if (!(await isOurs(talos)))
                    return answer('refused', lostLock);
                const { before } = state;
                const differs = before === undefined
                    ? 'nobody read it before'
                    : settledOn(await readMachineConfigs(talos), before);
                if (differs !== undefined)
                    return answer('refused', `the node changed under us: ${differs}`);
                await announceLedger(talos, entryFor(desired.bytes), observedHash(before ?? desired.bytes));
                const mode = options.reboot ? 'staged' : 'no-reboot';
                await talos.apply(desired.bytes, { mode });
                written = true;
                const { active, persistent } = await readMachineConfigs(talos);
                if (!sameBytes(persistent, desired.bytes))
                    return answer('unknown', 'it is not on the disk');
                if (!options.reboot && !sameBytes(active, desired.bytes))
                    return answer('unknown', 'it does not run');
                return { status: options.reboot ? 'staged' : 'written' };
            }, (why, { status }) => answer(!written && isBeforeWrite(status) ? 'refused' : 'unknown', why));
        },
        confirm: async (_, until) => ask(until, async (talos) => {
            if (!(await isOurs(talos)))
                return answer('unknown', lostLock);
            const { active, persistent } = await readMachineConfigs(talos);
            if (!sameBytes(active, desired.bytes))
                return {
                    status: 'lost',
                    why: 'the time of the try was up, and the node runs the old config',
                };
            await announceLedger(talos, entryFor(desired.bytes), observedHash(persistent));
            // Cancels the timer first and writes afterwards, so only what is read back counts.
            await talos.apply(desired.bytes, { mode: 'no-reboot' });
            const left = settledOn(await readMachineConfigs(talos), desired.bytes);
            if (left !== undefined)
                return answer('unknown', left);
            return (await isOurs(talos)) ? { status: 'confirmed' } : answer('unknown', lostLock);
        }, (why) => answer('unknown', why)),
        undo: async (_, until) => ask(until, async (talos) => {
            const { before } = state;
            if (before === undefined)
                return answer('failed', 'nobody read what was there before');
            if (!(await isOurs(talos)))
                return answer('failed', lostLock);
            const left = await restore(talos, before);
            return left === undefined ? { status: 'undone' } : answer('failed', left);
        }, (why, { status }) => answer(status === 'refused' ? 'failed' : 'unknown', why)),
        record: async (_, until) => ask(until, async (talos) => {
            if (!(await isOurs(talos)))
                return answer('failed', lostLock);
            const configs = await readMachineConfigs(talos);
            if (!sameBytes(configs.active, configs.persistent))
                return answer('failed', 'what runs is not what is on disk');
            if (!desired.matches(configs.persistent))
                return answer('failed', 'what is on disk is something else');
            const last = ledger_readLedger(await talos.list('metaKey'));
            if ((last?.generation ?? 0) > options.ledger.generation)
                return answer('failed', `the ledger is further ahead: generation ${last?.generation}`);
            const ledger = entryFor(configs.persistent);
            await writeLedger(talos, ledger);
            const found = ledger_readLedger(await talos.list('metaKey'));
            return found?.generation === ledger.generation && found.observed === ledger.observed
                ? { status: 'recorded' }
                : answer('failed', 'the ledger does not read as it was written');
        }, (why) => answer('failed', why)),
    };
    /** Whether the config is where it should be: during a try what runs, and what is on disk as before. */
    const judge = (configs, against) => {
        const { active, persistent } = configs;
        const wanted = against === 'new' ? desired.bytes : state.before;
        if (wanted === undefined)
            return { status: 'unknown', reasons: ['nobody read what was there before'] };
        const onDisk = sameBytes(persistent, wanted);
        const tried = against === 'new' && state.before !== undefined && sameBytes(persistent, state.before);
        const reasons = [
            ...(sameBytes(active, wanted) ? [] : [`what runs is not the ${against} config`]),
            ...(onDisk || tried ? [] : ['what is on disk is something else']),
        ];
        return reasons.length === 0 ? { status: 'healthy' } : { status: 'unhealthy', reasons };
    };
    return { ...commands, judge };
};
/** The call did not get as far as the node's own decision, or the node decided against it. */
const isBeforeWrite = (status) => status === 'refused' || status === 'unauthorized' || status === 'unauthenticated';

;// CONCATENATED MODULE: ./build/src/adapters/talos/desired-config.js









/**
 * The machine config in the bytes that a node gets. Throws MissingSecrets naming what has no value (N17), and UserError where
 * it is not whole: Talos 1.9 and 1.10.0 would take a stream without v1alpha1 for the node's whole config.
 */
const desiredConfig = (documents, secrets) => {
    const config = documents.find(({ path }) => path === machine_config/* machineConfigPath */.z);
    const [filled] = config === undefined ? [] : materialise([config], secrets);
    if (filled === undefined || !isWhole(filled))
        throw new src_ports/* UserError */.y('the rendered machine config has no v1alpha1 document: it is not sent to any node');
    const bytes = Buffer.from((0,print_document/* printDocument */.d)(filled));
    const structure = (0,digest/* canonicalJson */.dj)((0,render_structure/* structureOf */.p)(filled, table/* subjects */.y));
    return {
        bytes,
        matches: (live) => sameBytes(live, bytes) ||
            (0,digest/* canonicalJson */.dj)((0,render_structure/* structureOf */.p)({ ...filled, body: { text: Buffer.from(live).toString('utf8') } }, table/* subjects */.y)) === structure,
    };
};
const isWhole = ({ body }) => body !== 'absent' &&
    'yaml' in body &&
    body.yaml.some((each) => (0,fleet_json/* isObject */.Gv)(each) && each['version'] === 'v1alpha1' && (0,fleet_json/* isObject */.Gv)(each['machine']));

;// CONCATENATED MODULE: ./build/src/adapters/talos/etcd-snapshot.js




/** etcd refuses to grow beyond this; `--quota-backend-bytes` has it as the advised maximum. */
const etcd_snapshot_mostBytes = 8 * 1024 ** 3;
/** etcd ends a snapshot with the SHA-256 of what comes before; a database alone has whole pages of 512 bytes. */
const hashBytes = 32;
/**
 * Copies etcd into a file that only this user may read, and holds it to the hash at its end. It contains every Secret of the
 * cluster: whoever asks for it answers for removing it. Returns its path; on failure nothing is left.
 */
const keepEtcdSnapshot = async (talos, folder, node) => {
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `etcd-${node}-`));
    const path = (0,external_node_path_.join)(place, 'snapshot.db');
    try {
        await etcd_snapshot_write(talos, path);
        return path;
    }
    catch (error) {
        await (0,promises_.rm)(place, { recursive: true, force: true });
        throw error instanceof CallFailed
            ? error
            : new CallFailed({
                status: 'unknown',
                why: `the copy of etcd could not be kept in ${folder}: ${codeOf(error)}`,
            });
    }
};
const etcd_snapshot_write = async (talos, path) => {
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        let tail = Buffer.alloc(0);
        for await (const bytes of talos.etcdSnapshot()) {
            size += bytes.length;
            if (size > etcd_snapshot_mostBytes)
                throw broken(`it has more than ${etcd_snapshot_mostBytes} bytes`);
            await file.write(bytes);
            const together = Buffer.concat([tail, bytes]);
            const end = Math.max(0, together.length - hashBytes);
            hash.update(together.subarray(0, end));
            tail = together.subarray(end);
        }
        if (size % 512 !== hashBytes || !hash.digest().equals(tail))
            throw broken('its hash does not match: it was cut off');
        await file.sync();
    }
    finally {
        await file.close();
    }
};
const broken = (why) => new CallFailed({ status: 'unknown', why: `the copy of etcd is not whole: ${why}` });
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

;// CONCATENATED MODULE: ./build/src/adapters/talos/evidence.js




const logLines = 100;
const mostServices = 5;
const mostCharacters = 16_000;
const mostEvents = 60;
/**
 * What a node can tell about a failure: its services, the logs of those that are not well, the kernel's last words, recent
 * events. Without control characters, cut, and without any value of `secrets`; what only looks secret is for the caller's own
 * redaction. A part that cannot be read says so.
 */
const gatherEvidence = async (talos, secrets) => {
    const services = await orFailed(() => talos.services());
    const unwell = services instanceof CallFailed
        ? []
        : services
            .filter(({ state, health }) => health === 'unhealthy' || !calm.has(state))
            .slice(0, mostServices);
    const sections = await Promise.all([
        section('services', async () => services instanceof CallFailed
            ? services.failure.why
            : services.map(({ id, state, health, message }) => `${id}: ${state}, ${health} ${message}`).join('\n')),
        ...unwell.map(async ({ id }) => section(`log of ${id}`, async () => evidence_textOf(await talos.logs(id, logLines)))),
        section('kernel log', async () => lastLines(evidence_textOf(await talos.dmesg()))),
        section('events', async () => (await talos.events(mostEvents, 2000)).join('\n')),
    ]);
    return sections
        .map(({ title, text }) => ({ title: plainText(title, 100), text: clean(text, secrets) }))
        .filter(({ text }) => text !== '');
};
const calm = new Set(['Running', 'Finished', 'Skipped']);
/** The end is what counts, so it is cut at the start. */
const clean = (text, secrets) => {
    const whole = blankSecrets(plainText(text.slice(-16 * mostCharacters), 16 * mostCharacters), secrets);
    const shown = String((0,redact/* redact */.E$)(whole));
    return shown.length > mostCharacters ? `(cut) …${shown.slice(-mostCharacters)}` : shown.trim();
};
const section = async (title, read) => {
    const text = await orFailed(read);
    return { title, text: text instanceof CallFailed ? `(${text.failure.why})` : text };
};
const orFailed = async (read) => {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof CallFailed)
            return error;
        throw error;
    }
};
const lastLines = (text) => text.trimEnd().split('\n').slice(-logLines).join('\n');
const evidence_textOf = (bytes) => Buffer.from(bytes).toString('utf8');

;// CONCATENATED MODULE: ./build/src/adapters/talos/health.js




/** Services that a node cannot be well without; the others may have ended or were never meant to run. */
const needed = {
    worker: ['apid', 'containerd', 'cri', 'kubelet'],
    'control-plane': ['apid', 'containerd', 'cri', 'etcd', 'kubelet', 'trustd'],
};
/**
 * How a node is by what Talos itself says. Reads only. A question that went unanswered makes it unknown, never well. `since`
 * are the signs of an earlier reading: what complains since, or started again in between, is not well (N22).
 */
const readHealth = async (talos, role, since) => {
    try {
        const [status, services, diagnostics, etcd] = await Promise.all([
            talos.get('machineStatus', 'machine'),
            talos.services(),
            talos.list('diagnostic'),
            role === 'control-plane' ? etcdReasons(talos) : [],
        ]);
        const signs = { diagnostics: diagnostics.map(({ id }) => id), disturbed: disturbancesOf(services) };
        const bad = [
            ...stageReasons(status),
            ...services.flatMap((service) => serviceReasons(service)),
            ...missing(services, role),
            ...restarted(since?.disturbed ?? new Map(), signs.disturbed),
            ...diagnostics
                .filter(({ id }) => since?.diagnostics.includes(id) === false)
                .map(({ id, spec }) => plainLine(`${id}: ${String((0,findings/* dig */.rO)(spec, ['message']) ?? '')}`, 300)),
            ...etcd,
        ];
        if (bad.length > 0)
            return { health: { status: 'unhealthy', reasons: bad }, signs };
        const unsaid = services
            .filter(({ id, health }) => needed[role].includes(id) && health === 'unknown')
            .map(({ id }) => `${id} does not say yet how it is`);
        return {
            health: unsaid.length > 0 ? { status: 'unknown', reasons: unsaid } : { status: 'healthy' },
            signs,
        };
    }
    catch (error) {
        return { health: { status: 'unknown', reasons: [failure_failureOf(error).why] }, signs: since ?? nothingSeen };
    }
};
const nothingSeen = { diagnostics: [], disturbed: new Map() };
/** All of several readings: the worst counts. */
const worstOf = (healths) => {
    const reasons = healths.flatMap((each) => (each.status === 'healthy' ? [] : each.reasons));
    if (healths.some(({ status }) => status === 'unhealthy'))
        return { status: 'unhealthy', reasons };
    if (healths.some(({ status }) => status === 'unknown'))
        return { status: 'unknown', reasons };
    return { status: 'healthy' };
};
const stageReasons = (status) => {
    const stage = String((0,findings/* dig */.rO)(status?.spec, ['stage']) ?? 'unknown');
    const conditions = (0,findings/* dig */.rO)(status?.spec, ['status', 'unmetConditions']);
    const unmet = ((0,fleet_json/* isList */.Lv)(conditions) ? conditions : []).map((each) => plainLine(`${String((0,findings/* dig */.rO)(each, ['name']))}: ${String((0,findings/* dig */.rO)(each, ['reason']))}`, 300));
    return [
        ...(stage === 'running' ? [] : [`the machine is ${plainLine(stage, 40)}`]),
        ...((0,findings/* dig */.rO)(status?.spec, ['status', 'ready']) === true || unmet.length > 0
            ? []
            : ['the machine is not ready']),
        ...unmet,
    ];
};
/** Over for good, as one-shot services of extensions are. */
const ended = new Set(['Finished', 'Skipped']);
const serviceReasons = ({ id, state, health, message }) => {
    if (ended.has(state))
        return [];
    if (state !== 'Running')
        return [plainLine(`${id} is ${state}`, 100)];
    return health === 'unhealthy' ? [plainLine(`${id} is not healthy: ${message}`, 300)] : [];
};
const missing = (services, role) => needed[role]
    .filter((id) => !services.some((each) => each.id === id && each.state === 'Running'))
    .filter((id) => !services.some((each) => each.id === id && !ended.has(each.state)))
    .map((id) => `${id} does not run`);
const disturbancesOf = (services) => new Map(services.flatMap(({ id, disturbed }) => (disturbed === undefined ? [] : [[id, disturbed]])));
const restarted = (before, now) => [...now].filter(([id, at]) => (before.get(id) ?? at) < at).map(([id]) => `${id} started again just now`);
const etcdReasons = async (talos) => {
    const [status, alarms] = await Promise.all([talos.etcdStatus(), talos.etcdAlarms()]);
    return [
        ...status.errors.map((each) => plainLine(`etcd: ${each}`, 300)),
        ...(status.leader === 0n ? ['etcd has no leader'] : []),
        ...(status.learner ? ['the member of etcd is still a learner'] : []),
        ...alarms.map((each) => `etcd: alarm ${each}`),
    ];
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/reboot.js

const asUnknown = (why) => ({ status: 'unknown', why });
/** Reboots the node while the lock is ours, and waits until another boot answers. */
const makeReboot = ({ ask, state, clock, poll }) => async ({ seconds }, until) => {
    const end = clock.monotonic() + seconds * 1000;
    const before = await ask(until, async (talos) => {
        if (state.lock === undefined || !(await holdsLock(talos, state.lock)))
            return asUnknown('the lock is not ours any more: nothing was rebooted');
        const boot = await readBootId(talos);
        await talos.reboot();
        return { status: 'asked', boot };
    }, asUnknown);
    if (before.status !== 'asked')
        return before;
    let last = 'it did not come back';
    while (clock.monotonic() < end && !until.signal.aborted) {
        await clock.sleep(poll, until.signal);
        const now = await ask(until, async (talos) => ({ status: 'up', boot: await readBootId(talos) }), asUnknown);
        if (now.status === 'up' && now.boot !== before.boot)
            return { status: 'rebooted' };
        last = now.status === 'up' ? 'it has not gone down yet' : now.why;
    }
    return asUnknown(`no other boot within ${seconds} s: ${last}`);
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/driver.js















const usualPace = { lockWrite: 3000, poll: 2000 };
/**
 * The transaction of one Talos node, as src/rollout drives it: TRY, verify by reads only, confirm by applying the identical
 * bytes for good, and TRY's own timer as the undo. Throws where the desired config cannot be made at all (MissingSecrets,
 * UserError); after that no command throws for what a node does.
 */
const talosDriver = (options) => {
    const { target, kubernetes, secrets, clock, pace = usualPace } = options;
    const desired = desiredConfig(options.desired, secrets);
    const state = { lock: undefined, before: undefined };
    let signs;
    let copies = [];
    /** One command over a connection of its own, to the machine whose certificate names this node. */
    const ask = async (until, use, failed) => {
        let talos;
        try {
            talos = await options.open(until);
            const who = peerIdentity(talos, target);
            if (who.status === 'mismatch')
                throw new CallFailed({ status: 'unauthenticated', why: who.why });
            return await use(talos);
        }
        catch (error) {
            if (error instanceof CallFailed)
                return failed(blankSecrets(error.failure.why, secrets), error.failure);
            throw error;
        }
        finally {
            talos?.close();
        }
    };
    const asUnknown = (why) => ({ status: 'unknown', why });
    const asFailed = (why) => ({ status: 'failed', why });
    const apply = makeApply({ ask, desired, state, options });
    const inspect = async (talos, until) => {
        const identity = await identify(talos, target);
        if (identity.status === 'mismatch')
            return stranger(identity, target);
        const [configs, metas, own, cluster] = await Promise.all([
            readMachineConfigs(talos),
            talos.list('metaKey'),
            // Complaints that stand before anything was written are for the drift report, and held against nobody here.
            readHealth(talos, target.role, undefined),
            kubernetes.look(until),
        ]);
        signs = own.signs;
        const open = !sameBytes(configs.active, configs.persistent);
        const onDisk = observedHash(configs.persistent);
        return {
            identity,
            role: target.role,
            health: worstOf([own.health, cluster.health]),
            config: open
                ? 'mixed'
                : desired.matches(configs.persistent)
                    ? 'desired'
                    : onDisk === options.planned
                        ? 'old'
                        : 'other',
            open,
            ledger: ledger_readLedger(metas, onDisk),
            unrecorded: isUnrecorded(metas, onDisk),
            cordoned: cluster.cordoned,
        };
    };
    return {
        ...apply,
        inspect: async (_, until) => {
            // A stranger is an answer here: the engine says so and goes no further.
            let talos;
            try {
                talos = await options.open(until);
                return { status: 'seen', inspection: await inspect(talos, until) };
            }
            catch (error) {
                if (!(error instanceof CallFailed))
                    throw error;
                const { status, why } = error.failure;
                return {
                    status: status === 'unreachable' ? status : 'unknown',
                    why: blankSecrets(why, secrets),
                };
            }
            finally {
                talos?.close();
            }
        },
        lock: async ({ seconds }, until) => ask(until, async (talos) => {
            state.lock = await newLock(talos, options.ledger.run, seconds);
            return takeLock(talos, clock, state.lock, pace.lockWrite, until);
        }, asUnknown),
        unlock: async (_, until) => {
            await removeCopies(copies);
            copies = [];
            const { lock } = state;
            if (lock === undefined)
                return { status: 'unlocked' };
            return ask(until, async (talos) => {
                await releaseLock(talos, lock);
                state.lock = undefined;
                return { status: 'unlocked' };
            }, asUnknown);
        },
        // What a change of config needs is on the node already; another image is another command.
        prestage: async ({ seconds }) => {
            const soon = endsTooSoon(options.credentialEnds, clock.now(), seconds);
            return Promise.resolve(soon === undefined ? { status: 'ready' } : asFailed(soon));
        },
        cordon: kubernetes.cordon,
        drain: kubernetes.drain,
        uncordon: kubernetes.uncordon,
        'yield-leadership': async (_, until) => ask(until, async (talos) => {
            if (!(await leads(talos)))
                return { status: 'yielded' };
            await talos.forfeitLeadership();
            for (let look = 0; look < 10; look += 1) {
                if (!(await leads(talos)))
                    return { status: 'yielded' };
                await clock.sleep(pace.poll, until.signal);
            }
            return asFailed('the member of etcd on this node still leads');
        }, asFailed),
        snapshot: async (_, until) => ask(until, async (talos) => {
            copies = [...copies, await keepEtcdSnapshot(talos, options.snapshotFolder, target.node)];
            return { status: 'kept' };
        }, asFailed),
        reboot: makeReboot({ ask, state, clock, poll: pace.poll }),
        verify: async ({ against }, until) => ask(until, async (talos) => {
            const [configs, cluster, own] = await Promise.all([
                readMachineConfigs(talos),
                kubernetes.look(until),
                readHealth(talos, target.role, signs),
            ]);
            signs = { ...own.signs, diagnostics: signs?.diagnostics ?? own.signs.diagnostics };
            return worstOf([apply.judge(configs, against), own.health, cluster.health]);
        }, (why) => ({ status: 'unknown', reasons: [why] })),
        evidence: async (_, until) => ask(until, async (talos) => {
            const sections = await gatherEvidence(talos, secrets);
            return { status: 'read', sections };
        }, asUnknown),
    };
};
/** Nothing but its identity was read of a stranger. */
const stranger = (identity, target) => ({
    identity,
    role: target.role,
    health: { status: 'unknown', reasons: ['it is another machine'] },
    config: 'other',
    open: false,
    ledger: undefined,
    cordoned: 'unknown',
});
const leads = async (talos) => {
    const { member, leader } = await talos.etcdStatus();
    return member === leader;
};
const removeCopies = async (paths) => {
    await Promise.all(paths.map(async (path) => (0,promises_.rm)((0,external_node_path_.dirname)(path), { recursive: true, force: true })));
};

;// CONCATENATED MODULE: ./build/src/adapters/talos/target.js


/** Source: siderolabs/talos pkg/machinery/constants (ApidPort). */
const apidPort = 50_000;
/** Throws UserError where nothing says how the node is reached. */
const talosTarget = (node) => {
    const addresses = (0,findings/* textsAt */.i1)(node.settings, ['network', 'addresses']).map((each) => each.split('/')[0] ?? '');
    const host = target_textOf((0,findings/* dig */.rO)(node.settings, ['access', 'address'])) ?? addresses[0];
    if (host === undefined)
        throw new src_ports/* UserError */.y(`${node.file.path}: nothing says where ${node.name} answers: set network.addresses or access.address`);
    return {
        node: node.name,
        endpoint: { host, port: apidPort },
        role: node.role,
        uuid: target_textOf((0,findings/* dig */.rO)(node.file.value, ['spec', 'identity', 'uuid']))?.toLowerCase(),
        addresses,
        certificateFingerprint: target_textOf((0,findings/* dig */.rO)(node.file.value, ['spec', 'identity', 'certificateFingerprint'])),
    };
};
const target_textOf = (value) => (typeof value === 'string' ? value : undefined);

;// CONCATENATED MODULE: ./build/src/actions/apply/talos-ports.js








/** Talos nodes and their cluster, as apply reaches them. */
const talosPorts = (wiring) => {
    const { credential, clock, target: targetOf = talosTarget } = wiring;
    let opened;
    const kubernetesOf = (fleet) => (opened ??= wiring.kubernetes({
        emptyDir: (0,findings/* dig */.rO)(fleet.cluster.spec, ['maintenance', 'emptyDir']) === 'lost' ? 'lost' : 'blocks',
    }));
    const open = async (target, signal) => openNode(target.endpoint, credential, signal === undefined ? {} : { signal });
    const markKey = makeMarkKey();
    return {
        close: () => opened?.close(),
        nodes: (fleet, secrets) => (node, desired) => {
            const target = targetOf(node);
            const kubernetes = kubernetesOf(fleet);
            return {
                observe: async () => {
                    let talos;
                    try {
                        talos = await open(target);
                        return await observe(talos, target, desired.documents, { secrets, markKey, thorough: false });
                    }
                    catch (error) {
                        return talos_ports_unseen(error);
                    }
                    finally {
                        talos?.close();
                    }
                },
                drive: (goal) => talosDriver({
                    target,
                    open: async ({ signal }) => open(target, signal),
                    credentialEnds: credential.notAfter,
                    desired: desired.documents,
                    secrets,
                    ...goal,
                    kubernetes: onKubernetes(kubernetes, node.name),
                    clock,
                    snapshotFolder: wiring.snapshotFolder,
                    ...(wiring.pace !== undefined && { pace: wiring.pace }),
                }),
            };
        },
        cluster: (fleet) => {
            const checks = talos_ports_checksOf(fleet);
            const kubernetes = kubernetesOf(fleet);
            return {
                cluster: async (_, { signal }) => seeCluster(fleet, kubernetes.within(signal), async (name) => open(targetOf(nodeOf(fleet, name)), signal)),
                gate: async ({ check }, { signal }) => {
                    const found = checks.find(({ name }) => name === check);
                    return found === undefined
                        ? { status: 'unknown', reasons: [`cluster.yaml has no check ${check}`] }
                        : kubernetes.within(signal).gate(found);
                },
            };
        },
        facts: async (fleet) => {
            const view = await viewEtcd(talos_ports_controlPlanesOf(fleet), async (name) => open(targetOf(nodeOf(fleet, name))));
            const key = (0,findings/* dig */.rO)(fleet.cluster.spec, ['maintenance', 'topologyKey']);
            const label = (node) => typeof key === 'string' ? (0,findings/* dig */.rO)(node.settings, ['labels', key]) : undefined;
            return {
                runnerOn: wiring.runnerOn,
                etcdLeader: view.status === 'seen' ? view.members.find(({ leader }) => leader)?.name : undefined,
                topology: new Map(fleet.nodes.flatMap((node) => {
                    const value = label(node);
                    return typeof value === 'string' ? [[node.name, value]] : [];
                })),
            };
        },
    };
};
const nodeOf = (fleet, name) => {
    const found = fleet.nodes.find((node) => node.name === name);
    if (found === undefined)
        throw new Error(`the fleet has no node ${name}`);
    return found;
};
const talos_ports_controlPlanesOf = ({ nodes }) => nodes.filter(({ role, state }) => role === 'control-plane' && state === 'active').map(({ name }) => name);
/** cluster.yaml was checked against its schema, so a check has the shape of one. */
const talos_ports_checksOf = ({ cluster }) => {
    const checks = (0,findings/* dig */.rO)(cluster.spec, ['maintenance', 'checks']);
    return ((0,fleet_json/* isList */.Lv)(checks) ? checks : []);
};
const seeCluster = async (fleet, kubernetes, open) => {
    const [etcd, seen] = await Promise.all([viewEtcd(talos_ports_controlPlanesOf(fleet), open), kubernetes.clusterNodes()]);
    if (etcd.status !== 'seen')
        return { status: 'unknown', why: `etcd: ${etcd.why}` };
    if (seen.status !== 'seen')
        return seen;
    return { status: 'seen', cluster: { etcd: etcd.members, alarms: etcd.alarms, nodes: seen.nodes } };
};
const onKubernetes = (kubernetes, node) => ({
    cordon: async (_, { signal }) => kubernetes.within(signal).cordon(node),
    drain: async ({ seconds }, { signal }) => kubernetes.within(signal).drain(node, seconds),
    uncordon: async (_, { signal }) => kubernetes.within(signal).uncordon(node),
    look: async ({ signal }) => kubernetes.within(signal).node(node),
});
const talos_ports_unseen = (error) => {
    if (!(error instanceof CallFailed))
        throw error;
    const { status, why } = error.failure;
    return { status: status === 'refused' ? 'unknown' : status, why, facts: {} };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/fleet-ports.js











/** Nodes, cluster and secrets of whatever system the fleet is. Throws UserError where a credential cannot be read. */
const fleetPorts = async (wiring) => {
    const { talosconfig, kubeconfig, clock, hide } = wiring;
    hide([...credentialSecrets('talosconfig', talosconfig), ...credentialSecrets('kubeconfig', kubeconfig)]);
    const snapshotFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(wiring.scratch, 'plumbline-etcd-'));
    const access = kubeconfig === '' ? undefined : readKubeconfig(kubeconfig);
    const talos = talosconfig === ''
        ? undefined
        : talosPorts({
            credential: await readCredential(talosconfig, { where: 'the input talosconfig', now: clock.now() }),
            kubernetes: (drain) => openKubernetes({ access: given(access, 'kubeconfig'), run: wiring.run, drain }),
            clock,
            snapshotFolder,
            runnerOn: wiring.runnerOn,
        });
    const opened = [];
    return {
        close: async () => {
            talos?.close();
            for (const close of opened)
                close();
            // A copy of etcd that is still there is for the person whom a stuck node waits for.
            await (0,promises_.rmdir)(snapshotFolder).catch(() => undefined);
        },
        unsupported: ({ cluster }) => cluster.os === 'talos'
            ? undefined
            : 'plumbline reviews nodes of this system, and cannot write to them yet',
        secrets: ({ cluster }, files) => secretsFor({
            cluster,
            files,
            folder: wiring.folder,
            directory: wiring.directory,
            environment: wiring.environment,
            programs: (0,find_program.openPrograms)({ environment: wiring.environment }),
            hide,
        }),
        nodes: (fleet, values) => {
            given(access, 'kubeconfig');
            return given(talos, 'talosconfig').nodes(fleet, values);
        },
        objects: ({ cluster }, secrets) => {
            const objects = openClusterObjects({
                access: given(access, 'kubeconfig'),
                cluster: cluster.name,
                secrets,
            });
            opened.push(objects.close);
            return objects;
        },
        cluster: (fleet) => given(talos, 'talosconfig').cluster(fleet),
        facts: (fleet) => given(talos, 'talosconfig').facts(fleet),
    };
};
const given = (value, input) => {
    if (value === undefined)
        throw new src_ports/* UserError */.y(`input ${input} is empty: nodes cannot be reached without it. Give it from a secret of the job's environment`);
    return value;
};

;// CONCATENATED MODULE: ./build/src/actions/apply/hand-options.js


const usage = `usage: node actions/apply/main.js --break-glass WHY [--fleet nodes] [--branch main] [--mode observe|canary|all]
       --talosconfig FILE --kubeconfig FILE
  In a clone of the repository, on the runner's machine, when the forge is down. Applies what was last fetched of the branch.`;
/** Words of the command line; throws UserError with what is wrong and how it goes. */
const readHandOptions = (argv) => {
    const { 'break-glass': why = '', mode, fleet, branch, ...files } = hand_options_parse(argv);
    if (why.trim().length < 10)
        throw new src_ports/* UserError */.y(`--break-glass needs a reason of some words\n${usage}`);
    if (mode !== 'observe' && mode !== 'canary' && mode !== 'all')
        throw new src_ports/* UserError */.y(`--mode is "${mode}": write one of observe, canary, all\n${usage}`);
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch))
        throw new src_ports/* UserError */.y(`"${branch}" is no branch name`);
    return {
        why: why.trim(),
        mode,
        fleet,
        branch,
        talosconfig: files.talosconfig,
        kubeconfig: files.kubeconfig,
    };
};
const hand_options_parse = (argv) => {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: {
                'break-glass': { type: 'string' },
                fleet: { type: 'string', default: 'nodes' },
                branch: { type: 'string', default: 'main' },
                mode: { type: 'string', default: 'all' },
                talosconfig: { type: 'string' },
                kubeconfig: { type: 'string' },
            },
        }).values;
    }
    catch (error) {
        throw new src_ports/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    }
};

;// CONCATENATED MODULE: ./build/src/actions/apply/inputs.js

/** The contract with action.yml; defaults live there alone. */
const inputs = {
    fleet: (0,read_inputs/* text */.Qq)('fleet'),
    token: (0,read_inputs/* text */.Qq)('token'),
    mode: (0,read_inputs/* oneOf */.yL)('mode', ['observe', 'canary', 'all']),
    outstanding: (0,read_inputs/* flag */.Jt)('outstanding'),
    talosconfig: (0,read_inputs/* optionalText */.mR)('talosconfig'),
    kubeconfig: (0,read_inputs/* optionalText */.mR)('kubeconfig'),
    comment: (0,read_inputs/* flag */.Jt)('comment'),
    environment: (0,read_inputs/* text */.Qq)('environment'),
    timeLimit: (0,read_inputs/* minutes */.Gx)('time-limit'),
    runnerNode: (0,read_inputs/* optionalText */.mR)('runner-node'),
};

// EXTERNAL MODULE: ./build/src/fleet/show.js
var show = __webpack_require__(4585);
;// CONCATENATED MODULE: ./build/src/report/review-lines.js


/**
 * Why an apply stops, and exactly what nobody reviewed, a line each. Under `require: none` nothing stops and the same
 * lines are told. Nothing where all is well.
 */
const reviewLines = ({ stops, unreviewed, underApproved, release, notes, }) => {
    const told = [
        ...unreviewed.map((line) => `not reviewed: ${lineText(line)}`),
        ...underApproved.map((line) => `not approved: ${lineText(line)} (${line.impact}: ${line.approvals} needed, ${line.has} by ${line.by})`),
        ...release.map((line) => `rendered otherwise by this version: ${lineText(line)}`),
    ];
    const said = told.length + stops.length === 0 ? [] : notes.map((note) => `note: ${(0,show/* showSentence */.Zu)(note)}`);
    return [...stops.map(({ nodes, why }) => `stopped for ${nodes.join(', ')}: ${why}`), ...told, ...said];
};
const lineText = ({ node, document, place, called, from, to }) => `${node} ${document}${place === '' ? '' : ` ${(0,show/* showSentence */.Zu)(place)}`}: ${valueText(from, called)} → ${valueText(to, called)}`;
const valueText = (value, called) => value === undefined ? 'nothing' : (0,show/* showSentence */.Zu)(JSON.stringify((0,redact/* redact */.E$)(value, called)));

;// CONCATENATED MODULE: ./build/src/trust/judge-trust.js
/** What of all that would be written was reviewed, by the changes themselves: never by digests, names or messages. */
const judgeTrust = (nodes, version, needed) => {
    const unreviewed = [];
    const underApproved = [];
    const release = [];
    const reasserted = [];
    for (const { live, merged, reviewed, version: wrote } of nodes) {
        for (const change of merged) {
            const verdict = judgeLeaf(change, reviewed, needed);
            if (verdict === 'unreviewed')
                unreviewed.push(lineOf(change));
            else if (verdict !== 'reviewed')
                underApproved.push({ ...lineOf(change), ...verdict });
        }
        const known = new Set(merged.map(({ key }) => key));
        const rest = live.filter(({ key }) => !known.has(key)).map(lineOf);
        // Without a ledger nothing was reviewed for this node: what is written is what adopting it means.
        if (wrote === undefined || wrote === version)
            reasserted.push(...rest);
        else
            release.push(...rest);
    }
    return { unreviewed, underApproved, release, reasserted };
};
/** Whether somebody was shown this very value at this very place, and enough people approved it. */
const judgeLeaf = (change, reviewed, needed) => {
    const shown = reviewed.filter(({ keys }) => keys.has(change.key));
    const [first, ...others] = shown;
    if (first === undefined)
        return 'unreviewed';
    const best = others.reduce((most, each) => (each.approvals > most.approvals ? each : most), first);
    const needs = needed(change);
    return best.approvals >= needs.approvals ? 'reviewed' : { ...needs, has: best.approvals, by: best.by };
};
const lineOf = ({ node, document, place, called, from, to }) => ({
    node,
    document,
    place,
    called,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
});

// EXTERNAL MODULE: ./build/src/compare/document-changes.js + 1 modules
var document_changes = __webpack_require__(26943);
;// CONCATENATED MODULE: ./build/src/trust/leaves.js







/** Documents of one node on both sides. A document that one side lacks came or went whole. */
const documentLeaves = (node, from, to, options = {}) => {
    const subjects = options.subjects ?? table/* subjects */.y;
    const lasting = (documents) => new Map(documents.filter(({ plane }) => plane !== 'first-boot').map((each) => [each.path, each]));
    const before = lasting(from);
    const after = lasting(to);
    // Of what nobody read nothing is known.
    const paths = options.live === true ? before.keys() : new Set([...before.keys(), ...after.keys()]);
    return [...paths].toSorted().flatMap((path) => {
        const left = before.get(path);
        const right = after.get(path);
        if (options.live === true && right === undefined)
            return [];
        if (left === right || sameText(left, right))
            return [];
        const live = options.live === true && left !== undefined && right !== undefined;
        const structure = (document) => document && (document.body === 'absent' ? 'absent' : (0,render_structure/* structureOf */.p)(document, subjects));
        const old = live
            ? left.body === 'absent'
                ? 'absent'
                : (0,render_live/* readLive */.p)(left, right, subjects).structure
            : structure(left);
        return [
            ...valueLeaves(node, path, old, structure(right)),
            ...[...modes(left, right), ...(0,document_changes/* diffRevisions */.Kc)(left, right)].map((each) => leafOf(node, path, each.path, '', each.from, each.to)),
        ];
    });
};
/** Rendered bodies are plain data, so equal text is equal structure. */
const sameText = (left, right) => left !== undefined && right !== undefined && JSON.stringify(left) === JSON.stringify(right);
/** A new file has a mode too: it may let others write. */
const modes = (left, right) => left === undefined && right?.file !== undefined
    ? (0,document_changes/* diffModes */.aB)({ ...right, file: { mode: 0, owner: '', group: '' } }, right).map(({ path, to }) => ({
        path,
        from: undefined,
        to,
    }))
    : (0,document_changes/* diffModes */.aB)(left, right);
/** Two values, leaf by leaf: what is neither a map nor a list, and what is an empty one. Null is absence, as in every comparison. */
const valueLeaves = (node, document, from, to) => {
    const before = new Map(leaves_leavesOf(from));
    const after = new Map(leaves_leavesOf(to));
    return [
        ...[...after].flatMap(([at, { path, value, called }]) => {
            const old = before.get(at)?.value;
            return old !== undefined && (0,digest/* canonicalJson */.dj)(old) === (0,digest/* canonicalJson */.dj)(value)
                ? []
                : [leafOf(node, document, path, called, old, value)];
        }),
        ...[...before].flatMap(([at, { path, value, called }]) => after.has(at) ? [] : [leafOf(node, document, path, called, value, undefined)]),
    ];
};
const leaves_leavesOf = (value, path = [], called = '') => {
    if (value === undefined || value === null)
        return [];
    const below = (0,fleet_json/* isList */.Lv)(value)
        ? value.map((item, index) => [index, item, called])
        : (0,fleet_json/* isObject */.Gv)(value)
            ? Object.entries(value).map(([key, item]) => [key, item, nameOf(value, key, called)])
            : [];
    return below.length === 0
        ? [[(0,fleet_json/* toPointer */.rb)(path), { path, value, called }]]
        : below.flatMap(([key, item, name]) => leaves_leavesOf(item, [...path, key], name));
};
/** Some objects say elsewhere what their value is: a variable, a Secret, a file in base64. */
const nameOf = (object, key, called) => {
    const { name, kind, encoding } = object;
    if (key === 'value' && typeof name === 'string')
        return name;
    if (kind === 'Secret' && (key === 'data' || key === 'stringData'))
        return 'secret';
    if (key === 'content' && encoding === 'b64')
        return 'secret';
    return called === 'secret' ? called : key;
};
const leafOf = (node, document, path, called, from, to) => ({
    node,
    document,
    path,
    place: (0,field_name/* fieldName */.w)(path),
    called,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    key: JSON.stringify([
        node,
        document,
        (0,fleet_json/* toPointer */.rb)(path),
        to === undefined ? 'gone' : 'is',
        (0,digest/* canonicalJson */.dj)(to ?? null),
    ]),
});

// EXTERNAL MODULE: ./build/src/compare/judge-change.js
var judge_change = __webpack_require__(29119);
;// CONCATENATED MODULE: ./build/src/trust/review-policy.js



/** Where nothing is known, everything is asked for. */
const strictest = { require: 'pull-request', approve: {} };
const readReviewPolicy = (spec) => {
    const require = (0,findings/* dig */.rO)(spec, ['review', 'require']);
    const approve = (0,findings/* dig */.rO)(spec, ['review', 'approve']);
    return {
        require: require === 'status' || require === 'none' ? require : strictest.require,
        approve: Object.fromEntries(subjects_impact/* impacts */.u.flatMap((impact) => {
            const count = (0,fleet_json/* isObject */.Gv)(approve) ? approve[impact] : undefined;
            return typeof count === 'number' ? [[impact, count]] : [];
        })),
    };
};
/** What an impact needs: the greatest number that is named for it or for a milder one. */
const approvalsFor = ({ approve }, impact) => Math.max(0, ...subjects_impact/* impacts */.u.slice(0, subjects_impact/* impacts */.u.indexOf(impact) + 1).map((each) => approve[each] ?? 0));
/** What the policy itself is worth. */
const mostApprovals = ({ approve }) => Math.max(0, ...subjects_impact/* impacts */.u.map((each) => approve[each] ?? 0));

;// CONCATENATED MODULE: ./build/src/trust/side-leaves.js




/** What of the cluster's file becomes documents, or stands in its nodes; everything else steers plumbline itself. */
const rendered = new Set([
    'defaults',
    'roles',
    'networking',
    'apiServer',
    'controllerManager',
    'scheduler',
    'etcd',
    'manifests',
]);
const clusterSettings = 'cluster.yaml';
const nodeSettings = 'node.yaml';
/**
 * What changes from one side to the other, leaf by leaf: every document that reaches a running node, and the settings that
 * steer plumbline itself: consent, policy, which machine a node is. Of a side that cannot be rendered nothing is known, so
 * everything on the other one is a change.
 */
const sideLeaves = (from, to) => {
    const before = new Map((from.rendering === undefined ? [] : from.rendering.nodes).map((node) => [node.name, node]));
    const documents = (to.rendering?.nodes ?? []).flatMap(({ name, documents: right }) => documentLeaves(name, before.get(name)?.documents ?? [], right));
    const gone = [...before.values()].flatMap(({ name, documents: left }) => to.rendering?.nodes.some((node) => node.name === name) === true ? [] : documentLeaves(name, left, []));
    const known = from.rendering === undefined ? undefined : from.fleet;
    const names = new Set([...(known?.nodes ?? []), ...(to.fleet?.nodes ?? [])].map(({ name }) => name));
    const settings = [...names].flatMap((name) => valueLeaves(name, nodeSettings, settingsOf(known, name), settingsOf(to.fleet, name)));
    return [
        ...valueLeaves(render_rendering/* clusterNode */.x, clusterSettings, steering(known), steering(to.fleet)),
        ...settings,
        ...documents,
        ...gone,
    ];
};
const steering = (fleet) => fleet && Object.fromEntries(Object.entries(fleet.cluster.spec).filter(([key]) => !rendered.has(key)));
/** Which machine it is and how it is reached: with these, a right configuration reaches a wrong machine. */
const settingsOf = (fleet, name) => {
    const node = fleet?.nodes.find((each) => each.name === name);
    return node && machineOf(node);
};
const machineOf = ({ role, state, file, settings }) => {
    const identity = (0,findings/* dig */.rO)(file.value, ['spec', 'identity']);
    const access = (0,findings/* dig */.rO)(settings, ['access']);
    return {
        role,
        state,
        ...((0,fleet_json/* isObject */.Gv)(identity) && { identity }),
        ...((0,fleet_json/* isObject */.Gv)(access) && { access }),
    };
};

;// CONCATENATED MODULE: ./build/src/trust/needed-approvals.js






/** What applying one leaf does, and how many people must have approved it. */
const neededApprovals = (change, met, policy) => {
    if (change.document === clusterSettings)
        return ofSettings(change, met, policy);
    if (change.document === nodeSettings)
        return { impact: 'none', approvals: mostApprovals(policy) };
    const { document, path, from, to } = change;
    const kind = from === undefined ? 'add' : to === undefined ? 'remove' : 'change';
    const { impact } = (0,judge_change/* judgeWhole */.R)({ os: met.os, talos: met.talos, document, path, kind, value: to ?? from }, table/* subjects */.y);
    return { impact, approvals: approvalsFor(policy, impact) };
};
/** A consent is worth what it consents to, and whatever decides about review is worth as much as anything. */
const ofSettings = ({ path, to }, { spec }, policy) => {
    const [first, second, index] = path;
    if (first === 'maintenance' && second === 'allow' && to !== undefined) {
        const named = (0,findings/* dig */.rO)(spec, ['maintenance', 'allow', String(index), 'impact']);
        const impact = subjects_impact/* impacts */.u.find((each) => each === named);
        return impact === undefined
            ? { impact: 'none', approvals: mostApprovals(policy) }
            : { impact, approvals: approvalsFor(policy, impact) };
    }
    const decides = first === 'review' || first === 'secrets';
    return { impact: 'none', approvals: decides ? mostApprovals(policy) : approvalsFor(policy, 'none') };
};

// EXTERNAL MODULE: ./build/src/fleet/versions.js
var versions = __webpack_require__(5381);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(69247);
;// CONCATENATED MODULE: ./build/src/trust/consents.js


const consentsTo = (spec, impact, today) => {
    const allow = (0,findings/* dig */.rO)(spec, ['maintenance', 'allow']);
    return ((0,fleet_json/* isList */.Lv)(allow) ? allow : []).filter((each) => (0,findings/* dig */.rO)(each, ['impact']) === impact && today <= String((0,findings/* dig */.rO)(each, ['until'])));
};
const isFor = (node, consent) => {
    const nodes = (0,findings/* textsAt */.i1)(consent, ['nodes']);
    return nodes.length === 0 || nodes.includes(node);
};
/** Whether what this plumbline renders otherwise may be written to a node. `today` as `2026-12-01`. */
const allowsRelease = (spec, node, version, today) => consentsTo(spec, 'release', today).some((each) => isFor(node, each) && String((0,findings/* dig */.rO)(each, ['version'])).replace(/^v/, () => '') === version);
/** Whether a node may be taken off a commit that the branch left. */
const allowsRollback = (spec, node, commit, today) => consentsTo(spec, 'rollback', today).some((each) => isFor(node, each) && (0,findings/* dig */.rO)(each, ['commit']) === commit);
/** Whether a node may get an older Kubernetes or Talos. */
const allowsDowngrade = (spec, node, today) => consentsTo(spec, 'downgrade', today).some((each) => isFor(node, each));
/** Commits that nobody reviewed before they came, and somebody after. */
const acceptedCommits = (spec, today) => consentsTo(spec, 'unreviewed', today).flatMap((each) => {
    const commit = (0,findings/* dig */.rO)(each, ['commit']);
    return typeof commit === 'string' ? [commit] : [];
});

;// CONCATENATED MODULE: ./build/src/trust/stops.js



/** All of them, not only the first. */
const findStops = (asks) => {
    const reviewed = asks.policy.require === 'none' ? [] : [...unreviewed(asks), ...underApproved(asks)];
    return [...reviewed, ...release(asks), ...rollback(asks), ...downgrade(asks)];
};
const nodesOf = (lines) => [...new Set(lines.map(({ node }) => node))].toSorted();
const unreviewed = ({ trust: { unreviewed: lines } }) => lines.length === 0
    ? []
    : [
        {
            kind: 'unreviewed',
            nodes: nodesOf(lines),
            why: `${count(lines.length)} merged that no reviewed pull request showed: revert what brought it and open it again, or name its commit in maintenance.allow (impact: unreviewed) by a pull request`,
        },
    ];
const underApproved = ({ trust: { underApproved: lines } }) => lines.length === 0
    ? []
    : [
        {
            kind: 'under-approved',
            nodes: nodesOf(lines),
            why: `${count(lines.length)} approved by fewer people than review.approve asks for: approvals count for the exact head that was merged, so revert it and open it again`,
        },
    ];
const release = ({ trust, fleet, version, today }) => {
    const nodes = nodesOf(trust.release).filter((node) => !allowsRelease(fleet.cluster.spec, node, version, today));
    return nodes.length === 0
        ? []
        : [
            {
                kind: 'release',
                nodes,
                why: `plumbline ${version} renders otherwise than the version that wrote last: where that is meant, let maintenance.allow say { impact: release, version: ${version}, until: … }`,
            },
        ];
};
const rollback = ({ had }) => {
    const left = Map.groupBy(had.filter((each) => each.left), ({ commit }) => commit ?? '');
    return [...left].map(([commit, nodes]) => ({
        kind: 'rollback',
        nodes: nodesOf(nodes),
        why: `refused as stale: they have ${commit}, and what would be applied does not descend from it. An old job, or the branch was rewritten: where that is meant, let maintenance.allow say { impact: rollback, commit: ${commit}, until: … }`,
    }));
};
const downgrade = ({ had, fleet, today }) => {
    const { cluster } = fleet;
    const wanted = { kubernetes: cluster.kubernetes, talos: (0,talos_contract/* talosSettings */.hy)(cluster).version };
    return ['kubernetes', 'talos'].flatMap((what) => {
        const to = cluster.os === 'ubuntu' && what === 'talos' ? undefined : wanted[what];
        if (to === undefined)
            return [];
        const lower = had.filter((each) => each[what].some((from) => (0,versions/* compareVersions */.Zy)(to, from) < 0) &&
            !allowsDowngrade(cluster.spec, each.node, today));
        if (lower.length === 0)
            return [];
        const from = [...new Set(lower.flatMap((each) => each[what]))].filter((each) => (0,versions/* compareVersions */.Zy)(to, each) < 0);
        const name = what === 'talos' ? 'Talos' : 'Kubernetes';
        return [
            {
                kind: 'downgrade',
                nodes: nodesOf(lower),
                why: `${name} ${to} is older than ${from.join(' and ')}, which they have: where that is meant, let maintenance.allow say { impact: downgrade, until: … }`,
            },
        ];
    });
};
const count = (n) => (n === 1 ? '1 change was' : `${n} changes were`);

;// CONCATENATED MODULE: ./build/src/actions/apply/render-commits.js



const render_commits_nothing = { fleet: undefined, rendering: undefined };
const commitRenderer = (git, fleet) => {
    const known = new Map();
    const leaves = new WeakMap();
    const renderTree = async (tree) => {
        const side = (0,render_side/* renderSide */.aR)(await tree.list(fleet), fleet);
        return side.rendering === undefined ? render_commits_nothing : side;
    };
    const once = (name, make) => {
        if (name === undefined)
            return make();
        const made = known.get(name) ?? make();
        known.set(name, made);
        return made;
    };
    return {
        commit: (sha) => once(sha, async () => {
            const tree = await git.tree(sha).catch((error) => {
                if (error instanceof src_ports/* UserError */.y)
                    return undefined;
                throw error;
            });
            return tree === undefined ? render_commits_nothing : renderTree(tree);
        }),
        tree: (tree) => once(tree.sha, () => renderTree(tree)),
        between: (from, to) => {
            const below = leaves.get(from) ?? new WeakMap();
            leaves.set(from, below);
            const made = below.get(to) ?? sideLeaves(from, to);
            below.set(to, made);
            return made;
        },
    };
};

;// CONCATENATED MODULE: ./build/src/trust/count-approvals.js
/**
 * People who approve exactly this head: they may write, they did not open the pull request, and whatever they said last is
 * what they say.
 */
const countApprovals = (reviews, pull) => {
    const last = new Map(reviews.map((review) => [review.by.toLowerCase(), review]));
    last.delete(pull.author.toLowerCase());
    return [...last.values()].filter(({ counts, says, headSha }) => counts && says === 'approved' && headSha === pull.headSha).length;
};

// EXTERNAL MODULE: ./build/src/trust/reviewed-text.js
var reviewed_text = __webpack_require__(86127);
;// CONCATENATED MODULE: ./build/src/actions/apply/reviewed-changes.js


/** Makes what was reviewed anew: statuses only name trees, and git alone merges them. */
const reviewedChanges = (parts) => {
    const { main, branch, fleet, git, renderer, note } = parts;
    const context = `${reviewed_text/* reviewedContext */.fA}${(0,reviewed_text/* fleetSuffix */.Cd)(fleet)}`;
    /** The two trees that our newest status of a commit names, where all of it can be believed. */
    const reviewOf = async (sha, what) => {
        const statuses = await (await parts.forge()).statuses(sha, context);
        const forged = statuses.filter(({ ours }) => !ours);
        for (const by of new Set(forged.map((status) => status.by)))
            note(`${what}: the status that ${by} wrote does not count, because no workflow wrote it`);
        const problem = (why) => {
            note(`${what} does not count: ${why}`);
            return undefined;
        };
        const newest = statuses.find(({ ours }) => ours);
        if (newest === undefined)
            return problem(`${reviewed_changes_short(sha)} carries no status ${context} of a workflow`);
        if (newest.state !== 'success')
            return problem(`the newest status of ${reviewed_changes_short(sha)} is ${newest.state}`);
        const named = (0,reviewed_text/* readReviewed */.qC)(newest.description);
        if (named === undefined)
            return problem(`the status of ${reviewed_changes_short(sha)} names no two commits`);
        if (named.head !== sha)
            return problem(`the status of ${reviewed_changes_short(sha)} speaks of another head, ${reviewed_changes_short(named.head)}`);
        if (!(await git.isBelow(named.base, main)))
            return problem(`the status names the base ${reviewed_changes_short(named.base)}, which is no ancestor of ${branch}`);
        return named;
    };
    const showPull = async (pull) => {
        const by = `pull request ${pull.number}`;
        const named = await reviewOf(pull.headSha, by);
        if (named === undefined)
            return undefined;
        const merged = await git.mergedTree({ ...named, pull: pull.number });
        if (merged.status === 'failed') {
            note(`${by} does not count: what was shown cannot be merged again: ${merged.why}`);
            return undefined;
        }
        const [base, shown] = [await renderer.commit(named.base), await renderer.tree(merged.tree)];
        if (shown.rendering === undefined) {
            note(`${by} does not count: this version cannot render what it showed`);
            return undefined;
        }
        if (base.rendering === undefined)
            note(`${by}: this version cannot render its base, so all that it showed counts as changed by it`);
        const keys = new Set(renderer.between(base, shown).map(({ key }) => key));
        const approvals = reviewed_changes_once(async () => countApprovals(await (await parts.forge()).reviews(pull.number), pull));
        return { by, url: pull.url, ...named, keys, approvals };
    };
    const pulls = new Map();
    const commits = new Map();
    const ofPulls = async (commit) => {
        const found = await (await parts.forge()).mergedPulls(commit, branch);
        const shown = found.map((pull) => {
            const known = pulls.get(pull.number) ?? showPull(pull);
            pulls.set(pull.number, known);
            return known;
        });
        return (await Promise.all(shown)).filter((each) => each !== undefined);
    };
    const changesOf = async ({ sha, parent }, by) => {
        if (parent === undefined)
            return undefined;
        const [base, shown] = [await renderer.commit(parent), await renderer.commit(sha)];
        const keys = new Set(renderer.between(base, shown).map(({ key }) => key));
        return { by, url: '', base: parent, head: sha, keys, approvals: () => Promise.resolve(0) };
    };
    return {
        ofPulls: (commit) => {
            const known = commits.get(commit.sha) ?? ofPulls(commit);
            commits.set(commit.sha, known);
            return known;
        },
        ofCommit: async (commit) => {
            const by = `commit ${reviewed_changes_short(commit.sha)}`;
            const named = await reviewOf(commit.sha, by);
            if (named === undefined)
                return [];
            if (named.base !== commit.parent) {
                note(`${by} does not count: its status names another base than its parent`);
                return [];
            }
            const shown = await changesOf(commit, by);
            return shown === undefined ? [] : [shown];
        },
        accepted: async (commit) => {
            const shown = await changesOf(commit, `the consent that names ${reviewed_changes_short(commit.sha)}`);
            // Whoever approved the consent approved this.
            return shown && { ...shown, approvals: () => Promise.resolve(Infinity) };
        },
    };
};
const reviewed_changes_short = (sha) => sha.slice(0, 7);
const reviewed_changes_once = (make) => {
    let made;
    return () => (made ??= make());
};

;// CONCATENATED MODULE: ./build/src/actions/apply/walk-mainline.js







const walkMainline = async (asks, parts) => {
    const { commit, ledgerCommit, names, merged, today } = asks;
    const { git, renderer } = parts;
    const { spec } = merged.fleet.cluster;
    const below = await git.isBelow(ledgerCommit, commit);
    const fork = below ? ledgerCommit : await git.forkPoint(ledgerCommit, commit);
    const from = await renderer.commit(ledgerCommit);
    const talos = from.fleet && (0,talos_contract/* talosSettings */.hy)(from.fleet.cluster).version;
    const start = {
        met: { os: merged.rendering.os, talos: from.rendering?.talos ?? merged.rendering.talos, spec },
        versions: {
            ...(from.fleet && { kubernetes: from.fleet.cluster.kubernetes }),
            ...(talos !== undefined && { talos }),
        },
    };
    const before = from.fleet === undefined ? strictest : readReviewPolicy(from.fleet.cluster.spec);
    const isAllowed = [...names].every((node) => (node === render_rendering/* clusterNode */.x && !asks.ownsCluster) || allowsRollback(spec, node, ledgerCommit, today));
    if (!below && !isAllowed)
        return { ...start, status: 'left', policy: before, merged: [], reviewed: [], shown: [] };
    const leaves = renderer.between(from, merged).filter(({ node }) => names.has(node));
    const range = leaves.length === 0 ? [] : await git.mainline(fork, commit, asks.folder);
    // To go back is to undo what only the node has: nobody has to be shown that again.
    const undone = below || fork === undefined ? [] : renderer.between(from, await renderer.commit(fork));
    const given = [
        { by: 'the consent to go back', keys: new Set(undone.map(({ key }) => key)), approvals: Infinity },
        ...(await acceptedIn(range, acceptedCommits(spec, today), parts)),
    ];
    const walk = (policy, wanted) => walk_mainline_collect(wanted, { range, given, policy, met: start.met }, parts);
    const policy = await policyInForce(before, readReviewPolicy(spec), leaves, async (old, wanted) => {
        const { open } = await walk(old, wanted);
        return open.length === 0;
    });
    return { ...start, status: 'below', policy, merged: leaves, ...(await walk(policy, leaves)) };
};
/** Who weakens the policy is judged by the one that was in force before. */
const policyInForce = async (before, after, leaves, isReviewed) => {
    const changed = leaves.filter(({ document, path }) => document === clusterSettings && path[0] === 'review');
    return changed.length === 0 || before.require === 'none' || (await isReviewed(before, changed))
        ? after
        : before;
};
const acceptedIn = async (range, accepted, { changes }) => {
    const shown = await Promise.all(range.filter(({ sha }) => accepted.includes(sha)).map((commit) => changes.accepted(commit)));
    return shown.flatMap((each) => each === undefined ? [] : [{ by: each.by, keys: each.keys, approvals: Infinity }]);
};
/** Newest first, and no further than until everything is covered: what is older costs no request. */
const walk_mainline_collect = async (wanted, asks, { changes }) => {
    const { range, given, policy, met } = asks;
    const needed = (change) => neededApprovals(change, met, policy);
    const reviewed = [...given];
    const used = [];
    let open = wanted.filter((change) => judgeLeaf(change, given, needed) !== 'reviewed');
    const take = async (shown) => {
        for (const each of shown) {
            const covers = open.filter(({ key }) => each.keys.has(key));
            if (covers.length === 0)
                continue;
            const approvals = covers.some((change) => needed(change).approvals > 0) ? await each.approvals() : 0;
            const one = { by: each.by, keys: each.keys, approvals };
            reviewed.push(one);
            used.push(each);
            open = open.filter((change) => judgeLeaf(change, [one], needed) !== 'reviewed');
        }
    };
    for (const commit of range) {
        if (open.length === 0)
            break;
        await take(await changes.ofPulls(commit));
        if (open.length > 0 && policy.require === 'status')
            await take(await changes.ofCommit(commit));
    }
    return { open, reviewed, shown: used };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/review.js












/**
 * Whether everything that apply would write was reviewed, made anew from git and the forge: what was merged since each
 * node's ledger, against what its pull requests showed. Throws UserError where git or the forge cannot be read.
 */
const review = async (asks, ports) => {
    const { fleet, rendering } = asks;
    const { spec } = fleet.cluster;
    const notes = [];
    const renderer = commitRenderer(ports.git, asks.folder);
    const changes = reviewedChanges({
        main: asks.commit,
        branch: asks.branch,
        fleet: asks.folder,
        git: ports.git,
        forge: ports.forge,
        renderer,
        note: (text) => void (notes.includes(text) || notes.push(text)),
    });
    const today = dateAt(ports.clock.now(), readPolicy(fleet).policy.timezone);
    const merged = { fleet, rendering };
    const had = [];
    const walks = [];
    const judged = [];
    for (const [ledgerCommit, nodes] of groupByLedger(asks)) {
        const live = (node) => documentLeaves(node.node, node.documents, desiredOf(rendering, node.node), { live: true });
        const names = new Set([render_rendering/* clusterNode */.x, ...nodes.map(({ node }) => node)]);
        const walked = ledgerCommit === undefined
            ? undefined
            : await walkMainline({
                ...asks,
                ledgerCommit,
                names,
                ownsCluster: nodes.some(({ node }) => node === render_rendering/* clusterNode */.x),
                merged,
                today,
            }, { git: ports.git, renderer, changes });
        if (walked !== undefined)
            walks.push(walked);
        had.push(...nodes.map((node) => hadBy(node, walked)));
        if (walked?.status === 'left')
            continue;
        const below = (name) => walked?.merged.filter((change) => change.node === name) ?? [];
        const trustNodes = [
            ...nodes.map((node) => ({
                node: node.node,
                live: live(node),
                merged: below(node.node),
                reviewed: walked?.reviewed ?? [],
                version: node.ledger?.version,
            })),
            { node: render_rendering/* clusterNode */.x, live: [], merged: below(render_rendering/* clusterNode */.x), reviewed: walked?.reviewed ?? [], version: version.version },
        ];
        const policy = walked?.policy ?? readReviewPolicy(spec);
        judged.push(judgeTrust(trustNodes, version.version, (change) => neededApprovals(change, walked?.met ?? { os: rendering.os, talos: rendering.talos, spec }, policy)));
    }
    const trust = join(judged);
    // One policy per ledger; the strictest of them speaks for the run.
    const policy = strictestOf(walks.map((walked) => walked.policy)) ?? readReviewPolicy(spec);
    return {
        ...trust,
        policy,
        stops: findStops({ trust, policy, had, fleet, version: version.version, today }),
        shown: [
            ...new Map(walks.flatMap((walked) => walked.shown.map(({ by, url, base, head }) => [by, { by, url, base, head }]))).values(),
        ],
        notes,
    };
};
const groupByLedger = ({ nodes, anchor, }) => Map.groupBy(nodes, ({ ledger }) => ledger?.commit ?? anchor);
const desiredOf = (rendering, node) => rendering.nodes.find(({ name }) => name === node)?.documents ?? [];
const hadBy = ({ node, ledger, versions }, walked) => ({
    node,
    commit: ledger?.commit,
    left: walked?.status === 'left',
    kubernetes: [versions?.kubernetes, walked?.versions.kubernetes].filter((each) => each !== undefined),
    talos: [versions?.talos, walked?.versions.talos].filter((each) => each !== undefined),
});
const order = ['none', 'status', 'pull-request'];
const strictestOf = (policies) => policies.toSorted((a, b) => order.indexOf(b.require) - order.indexOf(a.require))[0];
const join = (all) => ({
    unreviewed: distinct(all.flatMap(({ unreviewed }) => unreviewed)),
    underApproved: distinct(all.flatMap(({ underApproved }) => underApproved)),
    release: distinct(all.flatMap(({ release }) => release)),
    reasserted: distinct(all.flatMap(({ reasserted }) => reasserted)),
});
/** By node, whoever answered first. What belongs to no node is met once by each ledger. */
const distinct = (lines) => [
    ...new Map(lines.map((line) => [JSON.stringify([line.node, line.document, line.place, line.to ?? null]), line])).values(),
].toSorted((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));

;// CONCATENATED MODULE: ./build/src/actions/apply/ask-review.js



const reasons = {
    rollback: 'stale',
    unreviewed: 'unreviewed',
    'under-approved': 'unreviewed',
    release: 'consent',
    downgrade: 'consent',
};
/** What weighs most is what the run is refused for; all of it is said. */
const gravest = ['stale', 'unreviewed', 'consent'];
/** Asks git and the forge whether somebody was shown everything that would be written, and puts the answer into words. */
const askReview = (ports, commit, branch, folder) => async (asks) => {
    const { fleet, rendering } = asks;
    const nodes = reviewNodes(asks, commit);
    const anchor = nodes.some(({ ledger }) => ledger === undefined)
        ? await oldestLedger(asks, ports.git, commit)
        : undefined;
    const judged = await review({
        commit,
        branch,
        folder,
        fleet,
        rendering,
        nodes,
        ...(anchor !== undefined && { anchor }),
    }, ports);
    const lines = reviewLines(judged);
    const refused = ask_review_refusalOf(judged, lines);
    return { refused, notes: refused === undefined ? lines : [] };
};
const ask_review_refusalOf = ({ stops }, lines) => {
    const reason = gravest.find((each) => stops.some(({ kind }) => reasons[kind] === each));
    if (reason === undefined)
        return undefined;
    const why = [...new Set(stops.map((stop) => `${stop.nodes.join(', ')}: ${stop.why}`))].join('; ');
    return { reason, why, lines: lines.filter((line) => !line.startsWith('stopped for ')) };
};
/**
 * Whoever would be written, if only a ledger: it says up to where everything was judged, so it must not move past what was
 * not. What belongs to no node has one too, and is asked about with every commit.
 */
const reviewNodes = ({ looked, objects, changes, visited }, commit) => {
    const cluster = objects?.documents.get(render_rendering/* clusterNode */.x);
    const ledger = objects?.observation.status === 'seen' ? objects.observation.ledger : undefined;
    const names = new Set([
        ...changes.map(({ node }) => node),
        ...visited,
        ...(objects?.pending ?? []),
        ...(ledger?.commit === commit ? [] : [render_rendering/* clusterNode */.x]),
    ]);
    const nodes = looked.flatMap(({ node: { name }, seen }) => seen === undefined || !names.has(name)
        ? []
        : [
            {
                node: name,
                documents: [...seen.documents, ...(objects?.documents.get(name) ?? [])],
                ledger: seen.ledger,
                ...(seen.facts['talos'] !== undefined && { versions: { talos: seen.facts['talos'] } }),
            },
        ]);
    if (objects === undefined || !names.has(render_rendering/* clusterNode */.x))
        return nodes;
    return [...nodes, { node: render_rendering/* clusterNode */.x, documents: cluster ?? [], ledger }];
};
/**
 * Where a node begins that was never written: at the oldest commit that another one has, by git's own order. A node could
 * claim any generation, and one that somebody changed claims nothing.
 */
const oldestLedger = async ({ looked, objects }, git, commit) => {
    const told = [
        ...looked.flatMap(({ seen }) => seen?.ledger !== undefined && seen.ledger.observed === seen.observed ? [seen.ledger.commit] : []),
        ...(objects?.observation.status === 'seen' ? [objects.observation.ledger?.commit] : []),
    ];
    let oldest;
    for (const each of new Set(told))
        if (each !== undefined &&
            (await git.isBelow(each, commit)) &&
            (oldest === undefined || (await git.isBelow(each, oldest))))
            oldest = each;
    return oldest;
};

;// CONCATENATED MODULE: ./build/src/actions/apply/merged-commit.js

/**
 * The commit that this run may apply: what is checked out, what made the runner start, and what is on the forge's default
 * branch must be the same. A workflow file of another branch can leave any other check out, but not this one.
 */
const mergedCommit = async (event, outstanding, git) => {
    if (!('ref' in event))
        throw new src_ports/* UserError */.y(`this action applies what was merged, and the event is "${'event' in event ? event.event : event.name}": run it on push`);
    if (event.name === 'schedule' && !outstanding)
        throw new src_ports/* UserError */.y('on a schedule this finishes what was left: say so with outstanding: true');
    const { sha, ref, defaultBranch: branch } = event;
    if (branch === undefined)
        throw new src_ports/* UserError */.y('the event does not say which branch is the default one: run this inside a workflow');
    const refused = (why) => ({ status: 'refused-ref', why });
    if (ref !== `refs/heads/${branch}`)
        return refused(`this run is for ${ref === '' ? 'no ref' : ref}, and nodes get what is on ${branch}`);
    const out = (await git.tree('HEAD')).sha;
    if (out !== sha)
        return refused(`checked out is ${out ?? 'no commit'}, and the run is for ${sha}`);
    const tip = await git.remoteTip(branch);
    if (tip === sha)
        return { status: 'merged', commit: sha, branch };
    return (await git.descends(sha, tip))
        ? { status: 'superseded', why: `${branch} is at ${tip} now: its own run goes on from here` }
        : refused(`${sha} is not on ${branch}, which is at ${tip}: it was pushed over`);
};

;// CONCATENATED MODULE: ./build/src/report/outcome-list.js




/** For machines: schema/outcome-list.schema.json. `known` are secret values of this run. */
const outcomeList = (given, verdict, known) => {
    const { report } = sayable(given, known);
    const { version, fleet, cluster, commit, digest, mode, end, refused, moved, waiting, notes, waves, timeline, } = report;
    return {
        apiVersion: 'plumbline/v1',
        kind: 'OutcomeList',
        version,
        fleet,
        cluster,
        commit,
        digest,
        mode,
        verdict,
        exitCode: exitCodes[verdict],
        end,
        ...(refused !== undefined && { refused }),
        ...(moved !== undefined && { moved }),
        waiting,
        notes,
        waves,
        ...(report.estimate !== undefined && { estimate: report.estimate }),
        items: report.nodes.map(outcomeItem),
        objects: report.objects,
        timeline,
    };
};
const outcomeItem = (outcome) => {
    const { node, role, state, end, evidence } = outcome;
    const why = whyOf(outcome);
    const todo = whatToDo(outcome);
    return {
        node,
        role,
        state: state.status,
        ...(end !== undefined && { end: end.status }),
        ...(why !== undefined && { why }),
        runs: runsNow(outcome),
        ...(todo !== undefined && { todo }),
        ...changesOf(outcome),
        evidence,
    };
};
const changesOf = ({ changes }) => {
    if (changes === undefined)
        return { changes: [] };
    const all = {
        os: { from: undefined, to: undefined },
        nodes: [changes],
        unchanged: [],
        digest: { from: undefined, to: undefined },
        impact: changes.impact,
    };
    const [redacted = changes] = (0,redact/* redactChanges */.Tf)(all).nodes;
    const { impact, undo, consents } = redacted;
    return { impact, undo, consents, changes: redacted.changes };
};

// EXTERNAL MODULE: ./build/src/trust/rendered-text.js
var rendered_text = __webpack_require__(10043);
;// CONCATENATED MODULE: ./build/src/actions/apply/publish-outcome.js







/**
 * Says how it went: log, summary, JSON, the comment on the merged pull request, a status that names what main renders to,
 * and one deployment record. Answers whether the forge could be told; what happened to nodes stays as it is either way.
 */
const publishOutcome = async ({ report, known }, verdict, asks, ports) => {
    const { runner } = ports;
    const written = writeOutcome(report, known);
    runner.log(written.text);
    runner.output('verdict', verdict);
    runner.output('applied', String(countChanged(report).nodes));
    const list = outcomeList(report, verdict, known);
    await attempt('outcome.json', runner, async () => {
        runner.output('report', await runner.file('outcome.json', `${JSON.stringify(list, null, 2)}\n`));
    });
    await attempt('the job summary', runner, () => runner.summary(written.summary));
    // A nightly run that found nothing to do has nothing to tell.
    if (asks.outstanding && verdict === 'noop')
        return true;
    let opened;
    await attempt('the report', runner, async () => void (opened = await ports.forge()));
    if (opened === undefined)
        return false;
    const telling = { report, verdict, body: written.summary, forge: opened };
    let told = true;
    for (const [what, tell] of Object.entries({
        'the comment on the merged pull request': publish_outcome_comment,
        'the status of main': publish_outcome_status,
        'the deployment record': publish_outcome_record,
    }))
        told = (await attempt(what, runner, () => tell(telling, asks, ports))) && told;
    return told;
};
/**
 * What cannot be told is a warning, whatever is the matter with it, a full disk too: the nodes are done, and a run that broke
 * off here would hide it.
 */
const attempt = async (what, runner, tell) => {
    try {
        await tell();
        return true;
    }
    catch (error) {
        runner.warn(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
};
/** On whatever brought the newest commit. A run that had nothing to do leaves what the one before it said. */
const publish_outcome_comment = async ({ report, verdict, body, forge }, { comment: wanted, branch }, { runner, git }) => {
    const commit = wanted && verdict !== 'noop' ? await git.commit(report.commit) : undefined;
    if (commit === undefined)
        return;
    for (const { number, headSha } of await forge.mergedPulls(commit, branch)) {
        const outcome = await forge.upsertComment({
            pull: number,
            key: `apply${(0,reviewed_text/* fleetSuffix */.Cd)(report.fleet)}`,
            generation: { head: headSha, runId: runner.run.id, runAttempt: runner.run.attempt },
            body,
            onlyIfExists: false,
        });
        if (outcome.status === 'read-only')
            runner.warn(`no comment was written: ${outcome.reason}`);
    }
};
/** Only where every node is as merged: it is what the next pull request is compared with. */
const publish_outcome_status = async ({ report, verdict, forge }, _, { runner }) => {
    if ((verdict !== 'applied' && verdict !== 'noop') || report.waiting.length > 0)
        return;
    const outcome = await forge.setStatus({
        sha: report.commit,
        context: `${rendered_text/* renderedContext */.j6}${(0,reviewed_text/* fleetSuffix */.Cd)(report.fleet)}`,
        state: 'success',
        description: (0,rendered_text/* writeRendered */.d_)(report),
        ...(runner.run.url !== undefined && { url: runner.run.url }),
    });
    if (outcome.status === 'read-only')
        runner.warn(`no status was set: ${outcome.reason}`);
};
const publish_outcome_record = async ({ report, verdict, forge }, { environment }, { runner }) => {
    const outcome = await forge.recordDeployment({
        sha: report.commit,
        environment,
        state: deploymentState(verdict),
        description: verdictWords(verdict, outcomeLine(report)),
        ...(runner.run.url !== undefined && { url: runner.run.url }),
    });
    if (outcome.status === 'read-only')
        runner.warn(`no deployment was recorded: ${outcome.reason}`);
};
/** `error` is what was refused or left alone: nothing failed on a node. */
const deploymentState = (verdict) => {
    if (exitCodes[verdict] === 0)
        return 'success';
    return verdict === 'failed' || verdict === 'partial' ? 'failure' : 'error';
};

;// CONCATENATED MODULE: ./build/src/actions/apply/run-apply.js








/** Merge to apply: what is on the default branch reaches the nodes, and the forge is told how it went. */
const runApply = async (inputs, ports) => {
    const { runner, git, clock } = ports;
    const until = inputs.timeLimit === undefined ? undefined : clock.monotonic() + inputs.timeLimit;
    const merged = await mergedCommit(await runner.event(), inputs.outstanding, git);
    if (merged.status !== 'merged')
        return endWith(merged.status, merged.why, runner);
    const show = showProgress(runner.log, clock);
    runner.group('rollout');
    const applied = await apply({
        commit: merged.commit,
        branch: merged.branch,
        fleet: inputs.fleet,
        run: runName(runner),
        mode: inputs.mode,
        ...(until !== undefined && { until }),
    }, {
        ...ports.fleet,
        review: askReview(ports, merged.commit, merged.branch, inputs.fleet),
        git,
        clock,
        stop: ports.stop,
        show: (state) => show(state),
    }).finally(() => runner.group());
    if (applied.status === 'unrenderable') {
        runner.annotate(applied.diagnostics);
        runner.log(applied.diagnostics.map(annotations/* formatDiagnostic */.xy).join('\n'));
        return endWith('failed', `what was merged in ${inputs.fleet}/ cannot be rendered`, runner);
    }
    const { report } = applied;
    const verdict = runVerdict(report);
    const told = await publishOutcome(applied, verdict, { ...inputs, branch: merged.branch }, ports);
    return endWith(!told && (verdict === 'applied' || verdict === 'noop') ? 'report-failed' : verdict, outcomeLine(report), runner);
};
/** Another attempt of a run is another run, in ledgers and locks. */
const runName = ({ run: { id, attempt } }) => `${id}/${attempt}`;
const endWith = (verdict, why, runner) => {
    runner.output('verdict', verdict);
    const exitCode = exitCodes[verdict];
    if (exitCode !== 0)
        return { status: 'failed', reason: why, exitCode };
    runner.log(`plumbline: ${verdictWords(verdict, why)}`);
    return { status: 'passed' };
};

;// CONCATENATED MODULE: ./build/src/actions/apply/main.js














const main = () => {
    // What this process makes is for its user alone, whatever the runner's shell says.
    process.umask(0o077);
    const words = process.argv.slice(2);
    return words.length === 0
        ? (0,run_action/* runAction */.C)(process.env, applyMerged)
        : runByHand((runner) => byHand(words, runner));
};
const applyMerged = async (runner, outgoing) => {
    const given = (0,read_inputs/* readInputs */.Ko)(inputs, process.env);
    for (const name of ['TALOSCONFIG', 'KUBECONFIG'])
        Reflect.deleteProperty(process.env, `INPUT_${name}`);
    const directory = process.env['GITHUB_WORKSPACE'] ?? '.';
    const ports = await fleetPorts({
        ...given,
        folder: given.fleet,
        directory,
        environment: process.env,
        scratch: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        run: `${runner.run.id}/${runner.run.attempt}`,
        runnerOn: runnerNode(given.runnerNode),
        clock: clock/* systemClock */.m,
        hide: runner.hide,
    });
    try {
        return await runApply(given, {
            runner,
            git: (0,git.openGit)({ directory, environment: process.env, token: given.token }),
            forge: (0,open_forge_for/* openForgeFor */.Z)(process.env, given.token, clock/* systemClock */.m, runner.log, outgoing),
            clock: clock/* systemClock */.m,
            fleet: ports,
            stop: stopOfJob(runner.log),
        });
    }
    finally {
        await ports.close();
    }
};
const byHand = async (words, runner) => {
    if (process.env['GITHUB_ACTIONS'] === 'true')
        throw new src_ports/* UserError */.y('--break-glass is for a person at the runner, and this is a workflow');
    const { talosconfig, kubeconfig, fleet, ...options } = readHandOptions(words);
    const who = (0,external_node_os_.userInfo)().username;
    const directory = process.cwd();
    const ports = await fleetPorts({
        talosconfig: await main_textOf(talosconfig),
        kubeconfig: await main_textOf(kubeconfig),
        folder: fleet,
        directory,
        environment: process.env,
        scratch: (0,external_node_os_.tmpdir)(),
        run: handRunName({ who, why: options.why }),
        runnerOn: undefined,
        clock: clock/* systemClock */.m,
        hide: runner.hide,
    });
    try {
        return await applyByHand({ ...options, fleet, who }, {
            runner,
            git: (0,git.openGit)({ directory, environment: process.env }),
            clock: clock/* systemClock */.m,
            fleet: ports,
            stop: stopOfJob(runner.log),
        });
    }
    finally {
        await ports.close();
    }
};
const main_textOf = async (file) => {
    if (file === undefined)
        return '';
    return (0,promises_.readFile)(file, 'utf8').catch(() => {
        throw new src_ports/* UserError */.y(`${file} cannot be read`);
    });
};
/** A pod knows that it is in a cluster, and not on which node. */
const runnerNode = (named) => {
    if (named !== '')
        return named;
    if (process.env['KUBERNETES_SERVICE_HOST'] === undefined)
        return undefined;
    throw new src_ports/* UserError */.y('this runner is a pod: say with runner-node on which node it runs (the downward API has spec.nodeName), so that this node goes last');
};
/** A cancelled job: no node is started any more, and the one at work goes back. */
const stopOfJob = (log) => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => {
            log(`${signal}: no node is started any more, and the one at work goes back`);
            stop.abort();
        });
    return stop.signal;
};


/***/ }),

/***/ 79504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openForgeFor)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
;// CONCATENATED MODULE: ./build/src/actions/gated-forge.js
/** The forge takes so many characters of a status. */
const descriptionLimit = 140;
/** The same forge, where every byte that leaves passes the gate. */
const gatedForge = (forge, gate) => ({
    ...forge,
    upsertComment: (comment) => forge.upsertComment({ ...comment, body: gate.report(comment.body, 'the comment') }),
    setStatus: (status) => forge.setStatus({
        ...status,
        description: gate.words(status.description, 'the status').slice(0, descriptionLimit),
    }),
    recordDeployment: (deployment) => forge.recordDeployment({
        ...deployment,
        description: gate.words(deployment.description, 'the deployment').slice(0, descriptionLimit),
    }),
});

;// CONCATENATED MODULE: ./build/src/actions/open-forge-for.js


/** The forge that started the run; its addresses come from the environment only. Loaded when first asked for. */
const openForgeFor = (environment, token, clock, log, gate) => {
    let opened;
    const open = async () => {
        const { GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, } = environment;
        if (apiUrl === undefined || serverUrl === undefined || repository === undefined) {
            throw new ports/* UserError */.y('GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set: run this inside a workflow');
        }
        const { openForge } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 12184));
        const gitea = environment['GITEA_ACTIONS'] === 'true';
        return gatedForge(openForge({ apiUrl, serverUrl, token, repository, clock, log, gitea }), gate);
    };
    return () => (opened ??= open());
};


/***/ }),

/***/ 61393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};


/***/ }),

/***/ 10079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPrograms: () => (/* binding */ openPrograms)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
;// CONCATENATED MODULE: ./build/src/adapters/programs/pinned-programs.js
/**
 * Hashes are those that the projects publish: sops in `sops-v3.13.3.checksums.txt` of its release, talosctl in
 * siderolabs/homebrew-tap, Formula/talosctl@1.13.rb.
 */
const pinnedPrograms = {
    sops: {
        version: '3.13.3',
        // The first that decrypts from stdin by its own subcommand.
        from: '3.10.0',
        below: '4.0.0',
        versionArgs: ['--version', '--disable-version-check'],
        url: (version, architecture) => `https://github.com/getsops/sops/releases/download/v${version}/sops-v${version}.linux.${architecture}`,
        hashes: {
            amd64: 'e5bec3346a873ae91d871550f3e698c1aad962aff462a080e40f25fde17fef6b',
            arm64: '53b0abacd38ef1b12a66d6c100956691b9cefce018d91f81e73ddf7438b94d77',
        },
    },
    talosctl: {
        version: '1.13.10',
        // `gen secrets` writes one format from 1.9 to 1.14; older ones than this cannot write it to stdout.
        from: '1.13.0',
        below: '1.15.0',
        versionArgs: ['version', '--client'],
        url: (version, architecture) => `https://github.com/siderolabs/talos/releases/download/v${version}/talosctl-linux-${architecture}`,
        hashes: {
            amd64: '28e9ccd9aebd690fa03d8cf2582221d87ea38b2a1704f411d75a03589c58f2aa',
            arm64: '3869c9fb411f3680976cc086b342e517bcf4bc720f7e5371611f3e49d95f1994',
        },
    },
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/programs/run-program.js


const limits = { time: 30_000, output: 16 * 1024 * 1024, stderr: 8192 };
/**
 * Not through @actions/exec: that can neither stop a program nor bound what it prints, passes on the whole environment
 * and echoes the command.
 */
const runProgram = (program, args, options) => new Promise((resolve, reject) => {
    const { environment, input, directory, timeLimit = limits.time, outputLimit = limits.output } = options;
    if (options.signal?.aborted === true) {
        reject(new ports/* UserError */.y(`${program} was not started: ${noLonger}`));
        return;
    }
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: directory ?? '/',
        env: environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        // A group of its own, so that what it started is stopped with it.
        detached: true,
    });
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        stopGroup(child);
    };
    const giveUp = () => stop(`ran when ${noLonger}`);
    options.signal?.addEventListener('abort', giveUp);
    const patience = setTimeout(() => stop(`took more than ${timeLimit / 1000} s`), timeLimit);
    const settle = () => {
        clearTimeout(patience);
        options.signal?.removeEventListener('abort', giveUp);
    };
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > outputLimit)
            stop(`printed more than ${outputLimit} bytes`);
        else
            stdout.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        stderr = `${stderr}${chunk.toString('utf8')}`.slice(-limits.stderr);
    });
    child.on('error', (error) => {
        settle();
        reject(new ports/* UserError */.y(`${program} cannot be started (${error.code ?? 'unknown'}): ${whatToDo(error.code)}`));
    });
    child.on('close', (code) => {
        settle();
        if (stopped !== undefined)
            reject(new ports/* UserError */.y(`${program} ${stopped} and was stopped`));
        else
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr });
    });
    // It may end without reading what it was given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
});
/** Kills what was started as the leader of a group, with everything that it started. */
const stopGroup = (child) => {
    // Never group 0 or 1: without a pid nothing was started.
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
};
const noLonger = 'the time for it was over';
const whatToDo = (code) => code === 'EACCES' ? 'make it executable' : 'install it, or name it with its whole path';

;// CONCATENATED MODULE: ./build/src/adapters/programs/find-program.js








/** Programs on PATH, else from the tool cache, else downloaded into it. Each is looked for once. */
const openPrograms = (options) => {
    const found = new Map();
    return {
        run: runProgram,
        find: (name) => {
            const place = found.get(name) ?? findProgram(name, options);
            found.set(name, place);
            return place;
        },
    };
};
const findProgram = async (name, options) => {
    const pinned = (options.pinned ?? pinnedPrograms)[name];
    const here = await onPath(name, options.environment['PATH'] ?? '');
    const version = here && (await versionOf(here, pinned));
    if (here !== undefined && version !== undefined && isBetween(version, pinned))
        return here;
    const why = here === undefined
        ? `${name} is not on PATH`
        : `${here} is ${version === undefined ? 'of no version that can be read' : `version ${version}`}, and ${pinned.from} or newer below ${pinned.below} is needed`;
    const { platform = process.platform, architecture = process.arch } = options;
    const built = { x64: 'amd64', arm64: 'arm64' }[architecture];
    if (platform !== 'linux' || built === undefined)
        throw new ports/* UserError */.y(`${why}: install ${name} ${pinned.version}. It is downloaded on Linux only, for x64 and arm64`);
    const { environment } = options;
    environment['RUNNER_TOOL_CACHE'] ??= (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'plumbline', 'tools');
    environment['RUNNER_TEMP'] ??= (0,external_node_os_.tmpdir)();
    return download(name, pinned, built, why);
};
const onPath = async (name, path) => {
    for (const folder of path.split(':').filter((each) => each.startsWith('/'))) {
        const file = (0,external_node_path_.join)(folder, name);
        const runs = await (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return file;
    }
    return undefined;
};
const versionOf = async (program, { versionArgs }) => {
    const { code, stdout } = await runProgram(program, versionArgs, { environment: {} });
    return code === 0 ? /\bv?(\d+\.\d+\.\d+)\b/.exec(Buffer.from(stdout).toString('utf8'))?.[1] : undefined;
};
const isBetween = (version, { from, below }) => compareVersions(version, from) >= 0 && compareVersions(version, below) < 0;
const compareVersions = (a, b) => {
    const [left, right] = [a, b].map((text) => text.split('.').map(Number));
    const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index]);
    return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
};
/** The hash is compared each time: what lies in the cache of a runner was within reach of every job before. */
const download = async (name, pinned, architecture, why) => {
    // Loaded only here: every start would pay for it.
    const { cacheFile, downloadTool, find } = await Promise.all(/* import() */[__webpack_require__.e(58), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    const cached = find(name, pinned.version, architecture);
    const known = (0,external_node_path_.join)(cached, name);
    if (cached !== '' && (await hashOf(known)) === pinned.hashes[architecture])
        return known;
    const url = pinned.url(pinned.version, architecture);
    const file = await downloadTool(url).catch((error) => {
        throw new ports/* UserError */.y(`${why}, and ${name} ${pinned.version} cannot be downloaded from ${url} (${error instanceof Error ? error.message : 'unknown'}): install it on this machine`);
    });
    const hash = await hashOf(file);
    if (hash !== pinned.hashes[architecture]) {
        await (0,promises_.rm)(file, { force: true });
        throw new ports/* UserError */.y(`${url} is not what plumbline was made for: its SHA-256 is ${hash ?? 'unknown'}. It was not run`);
    }
    await (0,promises_.chmod)(file, 0o755);
    return (0,external_node_path_.join)(await cacheFile(file, name, name, pinned.version, architecture), name);
};
const hashOf = async (file) => {
    const bytes = await (0,promises_.readFile)(file).catch(() => undefined);
    return bytes && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
};


/***/ }),

/***/ 10043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   j6: () => (/* binding */ renderedContext),
/* harmony export */   wH: () => (/* binding */ readRendered)
/* harmony export */ });
/** The status says what main rendered to when its nodes were last brought to it, and by which plumbline. */
const renderedContext = 'plumbline/rendered';
const writeRendered = ({ version, digest }) => `rendered ${version} ${digest}`;
const readRendered = (description) => {
    const [, version, digest] = /^rendered ([0-9A-Za-z.+-]{1,40}) ([0-9a-f]{64})$/.exec(description) ?? [];
    return version === undefined || digest === undefined ? undefined : { version, digest };
};


/***/ }),

/***/ 86127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ fleetSuffix),
/* harmony export */   Ht: () => (/* binding */ writeReviewed),
/* harmony export */   fA: () => (/* binding */ reviewedContext),
/* harmony export */   qC: () => (/* binding */ readReviewed)
/* harmony export */ });
/** The status names which two trees a person was shown. What they contain is recomputed at apply. */
const reviewedContext = 'plumbline/reviewed';
/** Several fleets of one repository have a comment and a status each. */
const fleetSuffix = (fleet) => fleet === 'nodes' ? '' : `/${encodeURIComponent(fleet)}`;
const writeReviewed = (base, head) => `reviewed ${base} ${head}`;
const readReviewed = (description) => {
    const [, base, head] = /^reviewed ([0-9a-f]{40,64}) ([0-9a-f]{40,64})$/.exec(description) ?? [];
    return base === undefined || head === undefined ? undefined : { base, head };
};


/***/ })

};
