export const id = 741;
export const ids = [741,153];
export const modules = {

/***/ 34153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Of plumbline itself; a contract test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 92081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ commentBudget),
/* harmony export */   X: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38073);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82691);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71272);




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
        changes: changes === undefined ? [] : (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldChanges */ .B)(changes),
        details: changes === undefined ? [] : (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldDocuments */ .q)(changes, (document) => (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .diffText */ .NI)(document, 0)),
        diagnostics: report.diagnostics.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]),
        rows: changes?.nodes.length ?? 0,
        realNodes: report.nodeCount,
    };
};
/** Details go first, then notes, then harmless changes, then rows of the table. Grave changes stay. */
const cut = (parts, budget) => {
    const grave = parts.changes.filter(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isGrave */ .IE).length;
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
        `### plumbline: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLine */ .MT)(report)}`,
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .warnings */ .AR)(report).slice(0, 20),
        ...(nodes.length > 0
            ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeTable */ .fO)(inOrder(nodes, shown.rows)), ...missing('nodes', shown.rows, nodes.length)]
            : []),
        ...(changes.length > 0
            ? [
                `**What changes**\n\n${changes
                    .slice(0, shown.changes)
                    .map((change) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLine */ .vK)(change, parts.realNodes))
                    .join('\n')}`,
                ...missing('changes', shown.changes, changes.length),
            ]
            : []),
        ...findings(diagnostics.slice(0, shown.diagnostics)),
        ...missing('findings', shown.diagnostics, diagnostics.length),
        ...details.slice(0, shown.details).map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeDetails */ .BQ)(each, shown.context)),
        ...missing('diffs', shown.details, details.length),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .qr)(report),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
/** Errors and warnings stand open; notes are for who wants them. */
const findings = (diagnostics) => {
    const grave = diagnostics.filter(({ severity }) => severity !== 'note');
    const notes = diagnostics.filter(({ severity }) => severity === 'note');
    return [
        ...(grave.length > 0 ? [`**Findings**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticLines */ .NS)(grave).join('\n')}`] : []),
        ...(notes.length > 0
            ? [
                `<details><summary>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notes.length, 'note')}</summary>\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticLines */ .NS)(notes).join('\n')}\n\n</details>`,
            ]
            : []),
    ];
};
/** In the fleet's order where all are shown, else the gravest. */
const inOrder = (nodes, rows) => rows >= nodes.length ? nodes : nodes.toSorted(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np).slice(0, rows);
const missing = (what, shown, all) => shown >= all
    ? []
    : [
        `_${shown} of ${all} ${what} shown, the gravest first. The whole report is in the job summary and on the page that the run wrote._`,
    ];


/***/ }),

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   PD: () => (/* binding */ textDiff),
/* harmony export */   Qp: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85725);
/* harmony import */ var _render_print_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68179);


const textOf = (document) => document === undefined ? '' : (0,_render_print_document_js__WEBPACK_IMPORTED_MODULE_0__/* .printDocument */ .d)(document);
/** Unified diff of one document, without file headers; '' where the text is the same and only its meaning moved. */
const diffText = ({ from, to }, context = 3) => textDiff(textOf(from), textOf(to), context);
/** Unified diff of two texts, without file headers; '' where they are equal. */
const textDiff = (from, to, context = 3) => hunksOf(from, to, context)
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
])
    .join('\n');
const hunksOf = (from, to, context) => (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)('', '', from, to, '', '', { context }).hunks;
const sideBySide = ({ from, to }) => hunksOf(textOf(from), textOf(to), 3).map(({ oldStart, newStart, lines }) => {
    const rows = [];
    let left = oldStart;
    let right = newStart;
    let removed = [];
    let added = [];
    const flush = () => {
        for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
            rows.push({ left: removed[i], right: added[i] });
        removed = [];
        added = [];
    };
    for (const line of lines) {
        const text = line.slice(1);
        if (line.startsWith('-'))
            removed.push({ number: left++, text, changed: true });
        else if (line.startsWith('+'))
            added.push({ number: right++, text, changed: true });
        else if (line.startsWith(' ')) {
            flush();
            rows.push({
                left: { number: left++, text, changed: false },
                right: { number: right++, text, changed: false },
            });
        }
    }
    flush();
    return rows;
});


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ foldChanges),
/* harmony export */   q: () => (/* binding */ foldDocuments)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71272);

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
    return [...folded.values()].toSorted((a, b) => Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isGrave */ .IE)(b)) - Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isGrave */ .IE)(a)) ||
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a, b) ||
        Number(isFingerprint(a)) - Number(isFingerprint(b)));
};
/** A digest that follows from another change says nothing by itself. */
const isFingerprint = ({ field }) => field.startsWith('annotations["plumbline.dev/');
/** What runs changes as its file does: one diff says both. */
const mirrorsAnother = ({ path, plane }, { changes }) => plane === 'running' && changes.every(({ documents }) => !documents.includes(path) || documents.length > 1);
const foldDocuments = (changes, print) => {
    const folded = new Map();
    for (const node of changes.nodes.toSorted(_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)) {
        const documents = node.documents.filter((document) => !mirrorsAnother(document, node));
        const key = JSON.stringify([node.kind, documents.map((document) => [document.path, print(document)])]);
        const known = folded.get(key);
        folded.set(key, known === undefined ? { nodes: [node], documents } : { ...known, nodes: [...known.nodes, node] });
    }
    return [...folded.values()];
};


/***/ }),

/***/ 82691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vK: () => (/* binding */ changeLine),
  NS: () => (/* binding */ diagnosticLines),
  qr: () => (/* binding */ footer),
  BQ: () => (/* binding */ nodeDetails),
  fO: () => (/* binding */ nodeTable),
  AR: () => (/* binding */ warnings)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/consent-words.js


/** What the nodes that need consent do, and whether apply may do it. Equal words of several nodes are one line. Markdown. */
const consentWarnings = ({ changes, consented }) => {
    const lines = [];
    for (const node of changes?.nodes ?? [])
        for (const impact of node.consents) {
            const until = consented.find((each) => each.node === node.node && each.impact === impact)?.until;
            const { title, next } = verdict(impact, until);
            const rest = `${doing(node, impact)} ${next}`;
            const same = lines.find((line) => line.title === title && line.rest === rest);
            if (same === undefined)
                lines.push({ title, rest, nodes: [node.node] });
            else
                same.nodes.push(node.node);
        }
    return lines.map(({ title, rest, nodes }) => `**${title}** on ${nodes.map(report_escape/* codeSpan */.SS).join(', ')}: ${rest}`);
};
const verdict = (impact, until) => until === undefined
    ? { title: 'Needs consent', next: `Apply waits for \`maintenance.allow\` with \`impact: ${impact}\`.` }
    : { title: 'Consented', next: `\`maintenance.allow\` says so until ${(0,report_escape/* codeSpan */.SS)(until)}.` };
const doing = ({ impact, undo }, consent) => {
    if (consent !== 'control-plane-outage')
        return undo
            ? `pods are moved away first (${wording/* impactWords */.cH[impact]}).`
            : `a node cannot take this back by itself (${wording/* impactWords */.cH[impact]}).`;
    return impact === 'control-plane-restart'
        ? 'no other control plane stands in. The API is away for 30 to 45 seconds; pods keep running.'
        : 'no other control plane stands in. The API is away until it is back; pods on other nodes keep running.';
};

// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(38073);
;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** The parts of a report in Markdown. Each is whole: nothing is ever cut in the middle of one. */
const nodeTable = (nodes) => {
    const rows = nodes.map((node) => {
        const size = node.kind === 'change' ? String(node.changes.length) : node.kind === 'add' ? 'new' : 'removed';
        const impact = node.firstBootOnly ? 'new nodes only' : wording/* impactWords */.cH[node.impact];
        const consent = node.consents.length > 0 ? ' (needs consent)' : '';
        return `| ${(0,report_escape/* codeSpan */.SS)((0,wording/* nodeTitle */.TH)(node))} | ${size} | ${impact}${consent} | ${(0,wording/* undoWord */.Lg)(node)} |`;
    });
    return ['| node | changes | worst impact | undo? |', '|:--|--:|:--|:--|', ...rows].join('\n');
};
/** What a person must have read before approving, in words. */
const warnings = (report) => {
    const { changes } = report;
    if (changes === undefined)
        return [];
    const firstBoot = changes.nodes.filter(({ firstBootOnly }) => firstBootOnly);
    const arriving = changes.nodes.filter(({ kind }) => kind !== 'change');
    return [
        ...(report.baseBroken
            ? [
                'The base branch itself cannot be rendered, so **everything below shows as new**. Read the whole diff.',
            ]
            : []),
        ...((0,wording/* osChanged */.FW)(changes)
            ? [
                'The operating system changes. A Talos node cannot join a kubeadm cluster, nor the other way round: this describes **another cluster**, built beside or instead of this one.',
            ]
            : []),
        ...consentWarnings(report),
        ...(report.otherVersion === undefined
            ? []
            : [
                `**Another version**: plumbline ${(0,report_escape/* codeSpan */.SS)(report.otherVersion)} applied the base, and ${(0,report_escape/* codeSpan */.SS)(report.version)} renders it otherwise. What differs by that alone is not shown here; apply lists it and waits for \`maintenance.allow\` with \`impact: release, version: ${report.version}\`.`,
            ]),
        ...(firstBoot.length > 0
            ? [
                `**First boot only**: what changes on ${names(firstBoot)} reaches new nodes; running ones keep what they have.`,
            ]
            : []),
        ...arriving.map((node) => `${(0,report_escape/* codeSpan */.SS)(node.node)}: ${wording/* kindWords */.Gk[node.kind]}.`),
    ];
};
const names = (nodes) => nodes.map(({ node }) => (0,report_escape/* codeSpan */.SS)(node)).join(', ');
/** `old → new` on one line, for one change and all nodes that have it. */
const changeLine = (change, allNodes) => {
    const { documents, field, impact, undo, why, nodes } = change;
    const where = nodes.length === allNodes && allNodes > 1
        ? `all ${allNodes} nodes`
        : nodes.length > 6
            ? `${nodes.length} nodes`
            : nodes.map(report_escape/* codeSpan */.SS).join(', ');
    const more = documents.length > 1 ? ` and ${(0,wording/* count */.U9)(documents.length - 1, 'other place')}` : '';
    return `- ${(0,report_escape/* codeSpan */.SS)(field)}: ${arrow(change)} on ${where}\n  <sub>${(0,report_escape/* codeSpan */.SS)(documents[0] ?? '')}${more} · ${wording/* impactWords */.cH[impact]}${undo ? '' : ' · **no undo**'} · ${(0,report_escape/* escapeText */.X1)(why)}</sub>`;
};
const arrow = ({ kind, from, to }) => kind === 'add'
    ? `**added** ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(to))}`
    : kind === 'remove'
        ? `**removed** ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(from))}`
        : `${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(from))} → ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(to))}`;
/** One collapsed part per set of nodes that differ alike. */
const nodeDetails = ({ nodes, documents }, context) => {
    const shown = nodes.slice(0, 8).map((node) => codeSpanInHtml((0,wording/* nodeTitle */.TH)(node)));
    const rest = nodes.length > 8 ? ` and ${nodes.length - 8} more` : '';
    const parts = documents.map((document) => {
        const text = (0,diff_text/* diffText */.NI)(document, context);
        const plane = document.plane === 'first-boot'
            ? ' (first boot only)'
            : document.plane === 'disk'
                ? ''
                : ` (${document.plane})`;
        const gone = document.to === undefined || document.to.body === 'absent'
            ? ' — removed'
            : document.from === undefined || document.from.body === 'absent'
                ? ' — new'
                : '';
        return `${(0,report_escape/* codeSpan */.SS)(document.path)}${plane}${gone}\n\n${text === '' ? '_Same text; what it means moved._' : (0,report_escape/* fence */.EU)(text, 'diff')}`;
    });
    return `<details><summary>${shown.join(', ')}${rest}: ${(0,wording/* count */.U9)(documents.length, 'document')}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
};
/** A summary is HTML: code spans are not read there. */
const codeSpanInHtml = (text) => `<code>${(0,report_escape/* escapeText */.X1)(text).replaceAll(/\\(.)/g, (_, character) => `&#${character.charCodeAt(0)};`)}</code>`;
const diagnosticLines = (diagnostics) => diagnostics.map(({ severity, rule, file, line, column, message }) => `- **${severity}** ${(0,report_escape/* codeSpan */.SS)(`${file}:${line}:${column}`)} ${(0,report_escape/* codeSpan */.SS)(rule)}: ${(0,report_escape/* escapeText */.X1)(message)}`);
const footer = (report) => {
    const { base, changes, head, how, cluster, version } = report;
    const merge = {
        'merge-ref': "the forge's merge commit",
        'merged-in-git': 'merged in git',
        'merge-group': 'merge group',
        worktree: 'work tree',
    }[how];
    const digest = changes === undefined
        ? ''
        : ` · root digest ${(0,report_escape/* codeSpan */.SS)(markdown_short(changes.digest.from))} → ${(0,report_escape/* codeSpan */.SS)(markdown_short(changes.digest.to))}`;
    return `<sub>cluster ${(0,report_escape/* codeSpan */.SS)(cluster === '' ? '(unnamed)' : cluster)} · base ${(0,report_escape/* codeSpan */.SS)(base.sha)}${base.ref === '' ? '' : ` (${(0,report_escape/* codeSpan */.SS)(base.ref)})`} · head ${(0,report_escape/* codeSpan */.SS)(head.sha)} · ${merge}${digest} · plumbline ${(0,report_escape/* codeSpan */.SS)(version)}</sub>`;
};
const markdown_short = (digest) => digest?.slice(0, 16) ?? 'none';


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ osChanged),
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   Lg: () => (/* binding */ undoWord),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   TH: () => (/* binding */ nodeTitle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cH: () => (/* binding */ impactWords),
/* harmony export */   wm: () => (/* binding */ shortValue)
/* harmony export */ });
/* harmony import */ var _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38325);

const impactWords = {
    none: 'none',
    live: 'live',
    'service-restart': 'service restart',
    network: 'network',
    'control-plane-restart': 'control-plane restart',
    'drain-reboot': 'drain + reboot',
    upgrade: 'upgrade',
    rebuild: 'rebuild',
};
const count = (n, noun, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;
const nodeTitle = ({ node, role }) => role === 'cluster' ? 'cluster (kubeadm and API objects)' : node;
/** One value on one line, short enough for a table. Full values stand in the diff. */
const shortValue = (value) => {
    if (value === undefined)
        return '(none)';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const shown = text === '' ? '""' : /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text;
    const characters = [...shown];
    if (characters.length <= 80)
        return shown;
    // The end too: of two images it is the version there that differs.
    return `${characters.slice(0, 46).join('')}…${characters.slice(-33).join('')}`;
};
const isWorse = (impact, than) => _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(impact) >= _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(than);
/** What may never be cut from a report. */
const isGrave = (change) => !change.undo || isWorse(change.impact, 'drain-reboot');
const bySeverity = (a, b) => _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(b.impact) - _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(a.impact) || Number(a.undo) - Number(b.undo);
/** The one line that a tired reader must take in. Plain text. */
const verdictLine = (report) => {
    const { changes, diagnostics } = report;
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (changes === undefined)
        return `cannot be rendered: ${count(errors, 'error')}`;
    if (osChanged(changes))
        return `another system: ${changes.os.from ?? ''} to ${changes.os.to ?? ''} describes a new cluster, nothing of it can be applied to running nodes`;
    if (changes.nodes.length === 0)
        return 'nothing changes on any node';
    const real = changes.nodes.filter(({ role }) => role !== 'cluster');
    const what = real.length === 0
        ? 'cluster-wide objects change'
        : `${count(real.length, 'node')} ${real.length === 1 ? 'changes' : 'change'}`;
    if (changes.nodes.every(({ firstBootOnly }) => firstBootOnly))
        return `${what}, for new nodes only: running nodes stay as they are`;
    const consent = changes.nodes.filter(({ consents }) => consents.length > 0).length;
    return `${what}, worst impact: ${impactWords[changes.impact]}${consent > 0 ? `, ${count(consent, 'node')} ${consent === 1 ? 'needs' : 'need'} consent` : ''}`;
};
const osChanged = ({ os }) => os.from !== undefined && os.from !== os.to;
/** Whether the node can take the changes back by itself. */
const undoWord = ({ kind, undo, firstBootOnly }) => kind !== 'change' || firstBootOnly ? '–' : undo ? 'yes' : '**no**';
const kindWords = {
    add: 'new node: applied when it is built or adopted',
    remove: 'removed: plumbline stops managing it, nothing on it is wiped',
    change: '',
};


/***/ }),

/***/ 52149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ consentedUntil),
/* harmony export */   R: () => (/* binding */ consentRefusal)
/* harmony export */ });
/* harmony import */ var _fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16122);
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26722);


const isFor = (node, allow) => {
    const nodes = (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(allow, ['nodes']);
    return nodes.length === 0 || nodes.includes(node);
};
const consentsFor = ({ cluster: { spec } }, impact) => {
    const list = (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(spec, ['maintenance', 'allow']);
    return ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) ? list : []).filter((allow) => (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(allow, ['impact']) === impact);
};
/** The last day on which `maintenance.allow` lets this impact reach this node, as `2026-12-01`; undefined where nothing does. */
const consentedUntil = (fleet, node, impact) => consentsFor(fleet, impact)
    .filter((allow) => isFor(node, allow))
    .map((allow) => String((0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(allow, ['until'])))
    .toSorted()
    .at(-1);
/** Why `maintenance.allow` does not let this impact reach this node; undefined where it does. `today` as `2026-12-01`. */
const consentRefusal = (fleet, node, impact, today) => {
    const until = consentedUntil(fleet, node, impact);
    if (until !== undefined)
        return today <= until
            ? undefined
            : `the consent to ${impact} ended on ${until}: renew it in maintenance.allow`;
    if (consentsFor(fleet, impact).length > 0)
        return `the consent to ${impact} names other nodes: add ${node} to it in maintenance.allow`;
    return `nobody consented to ${impact}: add it for ${node} to maintenance.allow in cluster.yaml`;
};


/***/ })

};
