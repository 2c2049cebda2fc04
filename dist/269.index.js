export const id = 269;
export const ids = [269,153];
export const modules = {

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Of plumbline itself; a contract test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/src/subjects/impact.js
var subjects_impact = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/src/subjects/table.js + 221 modules
var table = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/src/render/rendering.js
var rendering = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/src/render/structure.js
var structure = __webpack_require__(183);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(3102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./build/src/render/digest.js
var digest = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/src/compare/diff-structures.js



/** Strict equality of normalised structures, place by place. `undefined` is absence; null counts as absence too. */
const diffStructures = (from, to, path = []) => {
    const gone = from === undefined || from === null;
    const none = to === undefined || to === null;
    if (gone && none)
        return [];
    if ((0,json/* isObject */.Gv)(from) && (0,json/* isObject */.Gv)(to))
        return diffObjects(from, to, path);
    if (path.length === 0 && gone && (0,json/* isObject */.Gv)(to))
        return diffObjects({}, to, path);
    if (path.length === 0 && none && (0,json/* isObject */.Gv)(from))
        return diffObjects(from, {}, path);
    if ((0,json/* isList */.Lv)(from) && (0,json/* isList */.Lv)(to))
        return diffLists(from, to, path);
    if (gone)
        return [{ path, kind: 'add', to: to ?? null }];
    if (none)
        return [{ path, kind: 'remove', from: from ?? null }];
    return from === to || (0,digest/* canonicalJson */.dj)(from) === (0,digest/* canonicalJson */.dj)(to) ? [] : [{ path, kind: 'change', from, to }];
};
const diffObjects = (from, to, path) => {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
    return keys.flatMap((key) => diffStructures(from[key], to[key], [...path, key]));
};
/** Normalising has sorted the lists whose order means nothing, so here order counts. */
const diffLists = (from, to, path) => {
    const differences = [];
    const parts = diffArrays(from.map(digest/* canonicalJson */.dj), to.map(digest/* canonicalJson */.dj));
    let a = 0;
    let b = 0;
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index];
        if (part === undefined)
            continue;
        const size = part.value.length;
        if (!part.added && !part.removed) {
            a += size;
            b += size;
            continue;
        }
        const next = parts[index + 1];
        if (part.removed && next?.added === true) {
            differences.push(...pairUp(from.slice(a, a + size), to.slice(b, b + next.value.length), path, a, b));
            a += size;
            b += next.value.length;
            index += 1;
        }
        else if (part.removed) {
            differences.push(...from.slice(a, a + size).map((value, i) => removed(path, a + i, value)));
            a += size;
        }
        else {
            differences.push(...to.slice(b, b + size).map((value, i) => added(path, b + i, value)));
            b += size;
        }
    }
    return differences;
};
/** Elements that took each other's place are compared inside; what is left over came or went. */
const pairUp = (from, to, path, a, b) => {
    const paired = Math.min(from.length, to.length);
    return [
        ...from.slice(0, paired).flatMap((value, i) => diffStructures(value, to[i], [...path, b + i])),
        ...from.slice(paired).map((value, i) => removed(path, a + paired + i, value)),
        ...to.slice(paired).map((value, i) => added(path, b + paired + i, value)),
    ];
};
const removed = (path, index, from) => ({
    path: [...path, index],
    kind: 'remove',
    from,
});
const added = (path, index, to) => ({
    path: [...path, index],
    kind: 'add',
    to,
});

;// CONCATENATED MODULE: ./build/src/compare/field-name.js
/** A path as people write it: `plugins["io.containerd.grpc.v1.cri"].registry`, `rules[2].level`. */
const fieldName = (path) => {
    const [first, ...rest] = path;
    if (first === undefined)
        return '';
    return startOf(first, rest.length) + rest.map(segment).join('');
};
/** A lone key stands bare (`fs.inotify.max_user_watches`); `Kind/name` reads `Kind["name"]`. */
const startOf = (first, below) => {
    if (typeof first === 'number')
        return `[${first}]`;
    const slash = first.indexOf('/');
    if (/^[A-Z][A-Za-z]+Config\//.test(first))
        return `${first.slice(0, slash)}[${JSON.stringify(first.slice(slash + 1))}]`;
    return below === 0 || plainKey.test(first) ? first : `[${JSON.stringify(first)}]`;
};
const plainKey = /^[A-Za-z_][\w-]*$/;
const segment = (key) => typeof key === 'number' ? `[${key}]` : plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

// EXTERNAL MODULE: ./build/src/render/claims.js
var claims = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/src/compare/judge-change.js

/** Nobody's table knows it, so the worst that plumbline does by itself is assumed. */
const unknown = {
    impact: 'drain-reboot',
    undo: false,
    why: 'unknown: no table says what this change does',
    source: 'docs/architecture.md',
};
/** Who answers for a changed field, and what applying the change does. */
const judgeChange = (change, subjects) => {
    const owner = (0,claims/* claimOf */._B)(change.document, change.field, subjects);
    if (owner === undefined)
        return { subject: 'unknown', field: change.field, ...unknown };
    const rule = owner.subject.impact.find((candidate) => (candidate.os === 'any' || candidate.os === change.os) &&
        (0,claims/* matchesPath */.$h)(candidate.document, change.document) &&
        (candidate.field === undefined || (0,claims/* startsWithField */.uA)(change.field, candidate.field)) &&
        (candidate.kind === undefined || candidate.kind === change.kind));
    const { impact, undo, why, source } = rule ?? unknown;
    return { subject: owner.subject.name, field: reportField(change.field, owner), impact, undo, why, source };
};
const reportField = (field, { claim }) => {
    if (claim.as === undefined || claim.field === undefined)
        return field;
    const rest = field.slice(claim.field.length);
    if (claim.as !== '')
        return claim.as + rest;
    const bare = /^\["((?:[^"\\])+)"\]$/.exec(rest)?.[1];
    return bare ?? rest.replace(/^\./, () => '');
};

;// CONCATENATED MODULE: ./build/src/compare/document-changes.js





/** Every field of one document that differs, with what applying it does. */
const documentChanges = (document, settings) => {
    const { from, to } = document;
    if (from === to)
        return [];
    const differences = [
        ...diffStructures(structureFor(from, settings), structureFor(to, settings)),
        ...diffModes(from, to),
        ...diffRevisions(from, to),
    ];
    return differences.map((difference) => toChange(difference, document, settings));
};
const structureFor = (document, { subjects }) => document === undefined ? undefined : (0,structure/* structureOf */.p)(document, subjects);
const toChange = (difference, document, settings) => {
    const { path, kind, from, to } = difference;
    const field = fieldName(path);
    const judged = judgeChange({ os: settings.os, document: document.path, field, kind }, settings.subjects);
    return {
        ...judged,
        documents: [document.path],
        planes: [document.plane],
        kind,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
    };
};
const diffModes = (from, to) => {
    if (from?.file === undefined || to?.file === undefined)
        return [];
    const before = describeFile(from.file);
    const after = describeFile(to.file);
    return before === after ? [] : [{ path: ['file'], kind: 'change', from: before, to: after }];
};
const describeFile = ({ mode, owner, group }) => `0${mode.toString(8)} ${owner}:${group}`;
/** A rotated secret is a change although no value is known: the hash of its ciphertext differs. */
const diffRevisions = (from, to) => {
    if (from === undefined || to === undefined)
        return [];
    const before = new Map(from.secrets.map((secret) => [`${secret.at} ${secret.name}`, secret]));
    return to.secrets.flatMap(({ at, name, rev }) => {
        const old = before.get(`${at} ${name}`);
        if (old === undefined || old.rev === rev)
            return [];
        return [
            {
                path: secretPath(at),
                kind: 'change',
                from: secretText(name, old.rev),
                to: secretText(name, rev),
            },
        ];
    });
};
const secretPath = (at) => (at === '' ? ['secret'] : (0,json/* fromPointer */.kU)(at).slice(1));
const secretText = (name, rev) => `\${secret:${name}} (revision ${rev === '' ? 'unknown' : rev})`;

;// CONCATENATED MODULE: ./build/src/compare/fold-planes.js

/** One setting that stands in several documents of a node is one change that names them all. */
const foldPlanes = (changes) => {
    const folded = new Map();
    for (const change of changes) {
        const { subject, field, kind, from, to } = change;
        const key = JSON.stringify([subject, field, kind, from ?? null, to ?? null]);
        const known = folded.get(key);
        folded.set(key, known === undefined ? change : join(known, change));
    }
    return [...folded.values()];
};
const join = (a, b) => {
    const worse = (0,subjects_impact/* worseOf */.W)(a.impact, b.impact) === a.impact ? a : b;
    return {
        ...a,
        documents: [...new Set([...a.documents, ...b.documents])],
        planes: [...new Set([...a.planes, ...b.planes])],
        impact: worse.impact,
        why: worse.why,
        source: worse.source,
        undo: a.undo && b.undo,
    };
};

;// CONCATENATED MODULE: ./build/src/compare/compare-node.js




/** What differs on one node; undefined where nothing does. */
const compareNode = (left, right, settings) => {
    const node = right ?? left;
    if (node === undefined)
        return undefined;
    const documents = pairDocuments(left, right);
    const found = documents.map((document) => ({ document, changes: documentChanges(document, settings) }));
    const differing = found.filter(({ changes }) => changes.length > 0);
    const kind = settings.unreadable ? 'change' : nodeKind(left, right, node.name);
    if (differing.length === 0 && kind === 'change')
        return undefined;
    const changes = foldPlanes(differing.flatMap((each) => each.changes)).map((change) => reach(change, kind, settings));
    const running = changes.filter(({ planes }) => planes.some((plane) => plane !== 'first-boot'));
    const impact = running.reduce((worst, change) => (0,subjects_impact/* worseOf */.W)(worst, change.impact), 'none');
    const undo = running.every((change) => change.undo);
    return {
        node: node.name,
        role: node.role,
        kind,
        changes,
        documents: differing.map(({ document }) => document),
        impact,
        undo,
        consent: kind === 'change' && needsConsent(impact, undo, settings),
        firstBootOnly: running.length === 0 && changes.length > 0,
    };
};
/** The pseudo-node is always there: its documents come and go, it does not. */
const nodeKind = (left, right, name) => {
    if (name === rendering/* clusterNode */.x)
        return 'change';
    return left === undefined ? 'add' : right === undefined ? 'remove' : 'change';
};
/** A node that is new or gone is not touched by apply: building and wiping are rebuild's work. */
const reach = (change, kind, settings) => {
    if (change.planes.every((plane) => plane === 'first-boot')) {
        return {
            ...change,
            impact: 'none',
            undo: true,
            why: 'first boot only: reaches new nodes, running ones keep what they have',
        };
    }
    if (settings.osChanges) {
        return {
            ...change,
            impact: 'rebuild',
            undo: false,
            why: 'another system is another cluster, made from the same node files',
        };
    }
    if (kind === 'add')
        return { ...change, impact: 'none', undo: true, why: 'a new node: applied when it is built or adopted' };
    if (kind === 'remove')
        return {
            ...change,
            impact: 'none',
            undo: true,
            why: 'plumbline stops managing the node; nothing on it changes',
        };
    return change;
};
/** What cannot be undone on the node, and what takes the only API server away, needs `maintenance.allow`. */
const needsConsent = (impact, undo, { controlPlanes }) => !undo ||
    subjects_impact/* impacts */.u.indexOf(impact) >= subjects_impact/* impacts */.u.indexOf('drain-reboot') ||
    (impact === 'control-plane-restart' && controlPlanes === 1);
const pairDocuments = (left, right) => {
    const before = new Map(left?.documents.map((document) => [document.path, document]));
    const after = new Map(right?.documents.map((document) => [document.path, document]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    return paths.flatMap((path) => {
        const from = before.get(path);
        const to = after.get(path);
        const plane = (to ?? from)?.plane;
        return plane === undefined ? [] : [{ path, plane, from, to }];
    });
};

;// CONCATENATED MODULE: ./build/src/compare/compare.js



/**
 * What differs between two renderings, by node. `from` is absent where there is nothing to compare with: then every
 * node is new, or, where the other side is `unreadable`, every node is taken to be running with other values.
 */
const compare = (from, to, options = {}) => {
    const before = new Map(from?.nodes.map((node) => [node.name, node]));
    const after = new Map(to.nodes.map((node) => [node.name, node]));
    const names = [...after.keys(), ...[...before.keys()].filter((name) => !after.has(name))];
    const settings = {
        os: to.os,
        osChanges: from !== undefined && from.os !== to.os,
        controlPlanes: to.nodes.filter(({ role }) => role === 'control-plane').length,
        unreadable: options.unreadable === true,
        subjects: options.subjects ?? table/* subjects */.y,
    };
    const nodes = [];
    const unchanged = [];
    for (const name of names) {
        const left = before.get(name);
        const right = after.get(name);
        const differs = sameNode(left, right) ? undefined : compareNode(left, right, settings);
        if (differs === undefined)
            unchanged.push(name);
        else
            nodes.push(differs);
    }
    return {
        os: { from: from?.os, to: to.os },
        nodes,
        unchanged,
        digest: { from: from?.digest, to: to.digest },
        impact: nodes.reduce((worst, node) => (0,subjects_impact/* worseOf */.W)(worst, node.impact), 'none'),
    };
};
/** First-boot documents are not part of the digest, so a node that has any is always looked at. */
const sameNode = (left, right) => left !== undefined &&
    right !== undefined &&
    left.digest === right.digest &&
    !hasFirstBoot(left) &&
    !hasFirstBoot(right);
const hasFirstBoot = (node) => node.documents.some(({ plane }) => plane === 'first-boot');


/***/ }),

/***/ 6054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/src/report/fold.js

/** Equal changes of several nodes are one, gravest first. Nodes that come or go are told as a whole elsewhere. */
const foldChanges = (changes) => {
    const folded = new Map();
    for (const { node, kind, changes: own } of changes.nodes) {
        if (kind !== 'change')
            continue;
        for (const change of own) {
            const { subject, field, documents, from, to, impact } = change;
            const key = JSON.stringify([subject, field, documents, change.kind, from ?? null, to ?? null, impact]);
            const known = folded.get(key);
            folded.set(key, known === undefined ? { ...change, nodes: [node] } : { ...known, nodes: [...known.nodes, node] });
        }
    }
    return [...folded.values()].toSorted((a, b) => Number((0,wording/* isGrave */.IE)(b)) - Number((0,wording/* isGrave */.IE)(a)) ||
        (0,wording/* bySeverity */.Np)(a, b) ||
        Number(isFingerprint(a)) - Number(isFingerprint(b)));
};
/** A digest that follows from another change says nothing by itself. */
const isFingerprint = ({ field }) => field.startsWith('annotations["plumbline.dev/');
/** What runs changes as its file does: one diff says both. */
const mirrorsAnother = ({ path, plane }, { changes }) => plane === 'running' && changes.every(({ documents }) => !documents.includes(path) || documents.length > 1);
const foldDocuments = (changes, print) => {
    const folded = new Map();
    for (const node of changes.nodes.toSorted(wording/* bySeverity */.Np)) {
        const documents = node.documents.filter((document) => !mirrorsAnother(document, node));
        const key = JSON.stringify([node.kind, documents.map((document) => [document.path, print(document)])]);
        const known = folded.get(key);
        folded.set(key, known === undefined ? { nodes: [node], documents } : { ...known, nodes: [...known.nodes, node] });
    }
    return [...folded.values()];
};

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/comment.js




/** UTF-8 bytes. Below every limit that forges are known to have. */
const commentBudget = 60_000;
const size = (text) => new TextEncoder().encode(text).length;
/** The report as Markdown within a budget of UTF-8 bytes. Equal reports give equal bytes. */
const planMarkdown = (report, budget) => {
    const plan = planParts(report);
    for (const context of [3, 1, 0]) {
        const whole = assemble(plan, {
            changes: plan.changes.length,
            details: plan.details.length,
            diagnostics: plan.diagnostics.length,
            rows: plan.rows,
            context,
        });
        if (size(whole) <= budget)
            return { text: whole, complete: true };
    }
    return cut(plan, budget);
};
const severityOrder = { error: 0, warning: 1, note: 2 };
const planParts = (report) => {
    const { changes } = report;
    return {
        report,
        changes: changes === undefined ? [] : foldChanges(changes),
        details: changes === undefined ? [] : foldDocuments(changes, (document) => (0,diff_text/* diffText */.NI)(document, 0)),
        diagnostics: report.diagnostics.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]),
        rows: changes?.nodes.length ?? 0,
        realNodes: report.nodeCount,
    };
};
/** Details go first, then notes, then harmless changes, then rows of the table. Grave changes stay. */
const cut = (parts, budget) => {
    const grave = parts.changes.filter(wording/* isGrave */.IE).length;
    const fits = (shown) => size(assemble(parts, shown)) <= budget;
    let shown = {
        changes: parts.changes.length,
        details: 0,
        diagnostics: parts.diagnostics.length,
        rows: parts.rows,
        context: 0,
    };
    const most = (limit, least, at) => at(largest(limit, least, (n) => fits(at(n))));
    if (!fits(shown))
        shown = most(parts.changes.length, grave, (changes) => ({ ...shown, changes }));
    if (!fits(shown))
        shown = most(parts.diagnostics.length, 0, (diagnostics) => ({ ...shown, diagnostics }));
    if (!fits(shown))
        shown = most(parts.rows, 0, (rows) => ({ ...shown, rows }));
    if (!fits(shown)) {
        shown = most(grave, 0, (changes) => ({ ...shown, changes }));
        const head = '> **Too much to show.** Changes that cannot be undone are missing from this comment: split the pull request, or read the job summary.\n\n';
        return {
            text: head + assemble(parts, { ...shown, changes: Math.max(0, shown.changes - 1) }),
            complete: false,
        };
    }
    const roomy = most(parts.details.length, 0, (details) => ({ ...shown, details }));
    return { text: assemble(parts, roomy), complete: true };
};
/** The largest n of least…limit that holds, by halving; `least` where none does. */
const largest = (limit, least, holds) => {
    let low = least;
    let high = limit;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
const assemble = (parts, shown) => {
    const { report, changes, details, diagnostics } = parts;
    const nodes = report.changes?.nodes ?? [];
    const blocks = [
        `### plumbline: ${(0,wording/* verdictLine */.MT)(report)}`,
        ...(0,markdown/* warnings */.AR)(report).slice(0, 20),
        ...(nodes.length > 0
            ? [(0,markdown/* nodeTable */.fO)(inOrder(nodes, shown.rows)), ...missing('nodes', shown.rows, nodes.length)]
            : []),
        ...(changes.length > 0
            ? [
                `**What changes**\n\n${changes
                    .slice(0, shown.changes)
                    .map((change) => (0,markdown/* changeLine */.vK)(change, parts.realNodes))
                    .join('\n')}`,
                ...missing('changes', shown.changes, changes.length),
            ]
            : []),
        ...findings(diagnostics.slice(0, shown.diagnostics)),
        ...missing('findings', shown.diagnostics, diagnostics.length),
        ...details.slice(0, shown.details).map((each) => (0,markdown/* nodeDetails */.BQ)(each, shown.context)),
        ...missing('diffs', shown.details, details.length),
        (0,markdown/* footer */.qr)(report),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
/** Errors and warnings stand open; notes are for who wants them. */
const findings = (diagnostics) => {
    const grave = diagnostics.filter(({ severity }) => severity !== 'note');
    const notes = diagnostics.filter(({ severity }) => severity === 'note');
    return [
        ...(grave.length > 0 ? [`**Findings**\n\n${(0,markdown/* diagnosticLines */.NS)(grave).join('\n')}`] : []),
        ...(notes.length > 0
            ? [
                `<details><summary>${(0,wording/* count */.U9)(notes.length, 'note')}</summary>\n\n${(0,markdown/* diagnosticLines */.NS)(notes).join('\n')}\n\n</details>`,
            ]
            : []),
    ];
};
/** In the fleet's order where all are shown, else the gravest. */
const inOrder = (nodes, rows) => rows >= nodes.length ? nodes : nodes.toSorted(wording/* bySeverity */.Np).slice(0, rows);
const missing = (what, shown, all) => shown >= all
    ? []
    : [
        `_${shown} of ${all} ${what} shown, the gravest first. The whole report is in the job summary and on the page that the run wrote._`,
    ];

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/page-style.js
/** Readable on a phone, dark and light. */
const pageStyle = `
:root { --bg: #fff; --fg: #1f2328; --soft: #59636e; --line: #d1d9e0; --del: #ffebe9; --ins: #dafbe1; --delm: #ffb3ad; --insm: #9be9a8; --gap: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --fg: #e6edf3; --soft: #9198a1; --line: #3d444d; --del: #3c1618; --ins: #12301c; --delm: #86282c; --insm: #1f6f37; --gap: #161b22 } }
body { background: var(--bg); color: var(--fg); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere }
.meta, small { color: var(--soft); overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
code, .text, .number { font: .875em/1.45 ui-monospace, monospace }
details { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; overflow: hidden } summary { cursor: pointer; padding: .5rem .75rem; overflow-wrap: anywhere }
.hunk { border-top: 1px solid var(--line) } .row { display: grid; grid-template-columns: 1fr 1fr }
.cell { display: flex; min-width: 0; padding: 0 .4rem } .cell.right { border-left: 1px solid var(--line) }
.number { color: var(--soft); flex: 0 0 3ch; margin-right: .8ch; text-align: right; user-select: none } .text { overflow-wrap: anywhere; white-space: pre-wrap }
.del { background: var(--del) } .ins { background: var(--ins) } .gap { background: var(--gap) } .del mark { background: var(--delm); color: inherit } .ins mark { background: var(--insm); color: inherit }
.drain-reboot, .upgrade, .rebuild { font-weight: 700 }
.warning { border-left: 4px solid #d29922; margin: .6rem 0; padding: .2rem .8rem }
@media (max-width: 700px) { .changes thead { display: none } .changes tr { border-bottom: 1px solid var(--line); display: block; padding: .4rem 0 } .changes td { border: 0; display: block; padding: .1rem 0 } .row { grid-template-columns: 1fr } .cell.right { border-left: 0 } .gap { display: none } .cell.same.right { display: none } }
`;

;// CONCATENATED MODULE: ./build/src/report/html.js






/** One page that needs nothing else: no script, no network. */
const planHtml = (report) => {
    const { changes, diagnostics } = report;
    const verdict = (0,report_escape/* escapeHtml */.ZD)((0,wording/* verdictLine */.MT)(report));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>plumbline: ${verdict}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${verdict}</h1>
<p class="meta">cluster <code>${(0,report_escape/* escapeHtml */.ZD)(report.cluster)}</code> · base <code>${(0,report_escape/* escapeHtml */.ZD)(report.base.sha)}</code> · head <code>${(0,report_escape/* escapeHtml */.ZD)(report.head.sha)}</code></p>
${(0,markdown/* warnings */.AR)(report)
        .map((text) => `<p class="warning">${(0,report_escape/* escapeHtml */.ZD)(plainText(text))}</p>`)
        .join('\n')}
${findingsList('Findings', diagnostics.filter(({ severity }) => severity !== 'note'))}
${changes === undefined || changes.nodes.length === 0 ? '' : nodesTable(report) + changesTable(report) + diffs(report)}
${findingsList('Notes', diagnostics.filter(({ severity }) => severity === 'note'))}
</body>
</html>
`;
};
/** The warnings are Markdown, and a page shows their words. */
const plainText = (markdown) => markdown.replaceAll(/\*\*|`/g, () => '');
const findingsList = (title, diagnostics) => {
    const items = diagnostics.map(({ severity, rule, file, line, column, message }) => `<li><b>${severity}</b> <code>${(0,report_escape/* escapeHtml */.ZD)(`${file}:${line}:${column}`)}</code> <code>${(0,report_escape/* escapeHtml */.ZD)(rule)}</code> ${(0,report_escape/* escapeHtml */.ZD)(message)}</li>`);
    return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>${items.join('\n')}</ul>`;
};
const nodesTable = ({ changes }) => {
    const rows = (changes?.nodes ?? []).map((node) => `<tr><td><code>${(0,report_escape/* escapeHtml */.ZD)((0,wording/* nodeTitle */.TH)(node))}</code></td><td>${node.kind === 'change' ? node.changes.length : (0,report_escape/* escapeHtml */.ZD)(wording/* kindWords */.Gk[node.kind])}</td><td class="${node.impact}">${wording/* impactWords */.cH[node.impact]}${node.consent ? ', needs consent' : ''}</td><td>${node.kind === 'change' ? (node.undo ? 'yes' : 'no') : '–'}</td></tr>`);
    return `<h2>Nodes</h2>\n<div class="wide"><table><thead><tr><th>node</th><th>changes</th><th>worst impact</th><th>undo?</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
};
const changesTable = ({ changes }) => {
    const rows = (changes === undefined ? [] : foldChanges(changes)).map(({ field, from, to, nodes, documents, impact, why, source }) => `<tr><td><code>${(0,report_escape/* escapeHtml */.ZD)(field)}</code><br><small>${(0,report_escape/* escapeHtml */.ZD)(documents.join(', '))}</small></td><td><code class="old">${(0,report_escape/* escapeHtml */.ZD)((0,wording/* shortValue */.wm)(from))}</code> → <code class="new">${(0,report_escape/* escapeHtml */.ZD)((0,wording/* shortValue */.wm)(to))}</code></td><td>${(0,report_escape/* escapeHtml */.ZD)(nodes.join(', '))}</td><td class="${impact}">${wording/* impactWords */.cH[impact]}<br><small>${(0,report_escape/* escapeHtml */.ZD)(why)} (${(0,report_escape/* escapeHtml */.ZD)(source)})</small></td></tr>`);
    return rows.length === 0
        ? ''
        : `<h2>Changes</h2>\n<div class="wide"><table class="changes"><thead><tr><th>field</th><th>old → new</th><th>nodes</th><th>impact</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
};
const diffs = ({ changes }) => (changes === undefined ? [] : foldDocuments(changes, (document) => (0,diff_text/* diffText */.NI)(document, 0)))
    .map(({ nodes, documents }) => `<h2>${nodes.map((node) => `<code>${(0,report_escape/* escapeHtml */.ZD)((0,wording/* nodeTitle */.TH)(node))}</code>`).join(', ')}</h2>\n${documents.map(documentDiff).join('\n')}`)
    .join('\n');
const documentDiff = (document) => {
    const hunks = (0,diff_text/* sideBySide */.Qp)(document);
    const lines = hunks.reduce((sum, hunk) => sum + hunk.length, 0);
    const title = `<summary><code>${(0,report_escape/* escapeHtml */.ZD)(document.path)}</code> <small>${document.plane}, ${(0,wording/* count */.U9)(lines, 'line')}</small></summary>`;
    const body = hunks.map((rows) => `<div class="hunk">${rows.map(row).join('')}</div>`).join('\n');
    return `<details${lines <= 200 ? ' open' : ''}>${title}\n${body}\n</details>`;
};
const row = ({ left, right }) => `<div class="row">${cell(left, 'left', right)}${cell(right, 'right', left)}</div>`;
const cell = (line, side, other) => {
    if (line === undefined)
        return `<div class="cell gap ${side}"></div>`;
    const kind = line.changed ? (side === 'left' ? 'del' : 'ins') : 'same';
    const text = line.changed && other?.changed === true ? markChange(line.text, other.text) : (0,report_escape/* escapeHtml */.ZD)(line.text);
    return `<div class="cell ${kind} ${side}"><span class="number">${line.number}</span><span class="text">${text}</span></div>`;
};
/** The part in which two lines differ, marked. */
const markChange = (text, other) => {
    const a = [...text];
    const b = [...other];
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const part = (from, to) => (0,report_escape/* escapeHtml */.ZD)(a.slice(from, to).join(''));
    return `${part(0, start)}<mark>${part(start, a.length - end)}</mark>${part(a.length - end, a.length)}`;
};

// EXTERNAL MODULE: ./build/src/report/outgoing.js
var outgoing = __webpack_require__(1144);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
;// CONCATENATED MODULE: ./build/src/report/plan-text.js





/** The report for a terminal. */
const planText = (report) => {
    const { changes, diagnostics } = report;
    const nodes = (changes?.nodes ?? []).flatMap((node) => [
        `\n${(0,wording/* nodeTitle */.TH)(node)}: ${wording/* kindWords */.Gk[node.kind] || `${wording/* impactWords */.cH[node.impact]}${node.undo ? '' : ', no undo'}${node.consent ? ', needs consent' : ''}`}`,
        ...(node.kind === 'change'
            ? node.changes.map(({ field, from, to, documents, impact }) => `  ${field}: ${(0,wording/* shortValue */.wm)(from)} → ${(0,wording/* shortValue */.wm)(to)}  [${wording/* impactWords */.cH[impact]}; ${documents.join(', ')}]`)
            : []),
    ]);
    const folded = changes === undefined ? [] : foldDocuments(changes, (document) => (0,diff_text/* diffText */.NI)(document, 0));
    const diffs = folded.flatMap(({ nodes: same, documents }) => documents.map((document) => `\n--- ${same.map(({ node }) => node).join(', ')}: ${document.path}\n${(0,diff_text/* diffText */.NI)(document)}`));
    return `${(0,report_escape/* revealInvisible */.hR)([`plumbline: ${(0,wording/* verdictLine */.MT)(report)}`, ...diagnostics.map(annotations/* formatDiagnostic */.xy), ...nodes, ...diffs].join('\n'))}\n`;
};

// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/src/report/write-plan.js





/** UTF-8 bytes; the runner drops a whole summary above 1 MiB. */
const summaryBudget = 900_000;
/** Every form of the report, redacted on both sides and through the gate. `known` are secret values of this run. */
const writePlan = (given, known = []) => {
    const report = given.changes === undefined ? given : { ...given, changes: (0,redact/* redactChanges */.Tf)(given.changes) };
    const comment = planMarkdown(report, commentBudget);
    const summary = planMarkdown(report, summaryBudget);
    let clean = true;
    const gate = (text, what) => {
        const passed = (0,outgoing/* outgoing */.b)(text, known);
        if (passed.ok)
            return passed.text;
        clean = false;
        return (0,outgoing/* withheld */.u)(what, passed.findings);
    };
    return {
        comment: gate(comment.text, 'the report'),
        summary: gate(summary.text, 'the report'),
        html: gate(planHtml(report), 'the page'),
        text: gate(planText(report), 'the report'),
        complete: comment.complete && clean,
    };
};


/***/ })

};
