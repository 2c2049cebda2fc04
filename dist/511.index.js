export const id = 511;
export const ids = [511];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7709);

/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${format} is not known here: ${allowed.join(', ')}`);
};
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5382);
/* harmony import */ var _fleet_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8101);
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6722);
/* harmony import */ var _fleet_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5381);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7709);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4148);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7134);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5594);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);









/**
 * Where a value comes from, and what it becomes: on each system the node is rendered with and without the value,
 * and what differs is what it becomes.
 */
const explain = async ([name, path], { fleet: folder, format }, { git, print }) => {
    if (name === undefined || path === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('usage: plumbline explain NODE PATH, such as k8s-node1 sysctls.vm.swappiness');
    const { fleet, diagnostics } = (0,_render_side_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSide */ .E5)(await (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .sideFiles */ .hI)('worktree', folder, git), folder);
    if (fleet === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${folder} cannot be read:\n${diagnostics.map(_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDiagnostic */ .xy).join('\n')}`);
    const node = fleet.nodes.find((each) => each.name === name);
    if (node === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`no node ${name}: this fleet has ${fleet.nodes.map((each) => each.name).join(', ')}`);
    const found = find(fleet, node, path);
    const becomes = ['ubuntu', 'talos'].map((os) => ({
        os,
        fields: whatItBecomes(fleet, node, found, os),
    }));
    const said = { node: name, path: found.keys, value: found.value, from: found.from, becomes };
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOfFormats */ .mX)(format, ['text', 'json']) === 'json')
        print((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq)({ apiVersion: 'plumbline/v1', kind: 'Explanation', ...said }));
    else
        print(textOf(said));
    return 0;
};
/** Node settings first, then what belongs to the cluster. The winner comes first, then what it overrode. */
const find = (fleet, node, path) => {
    const inNode = resolve(node.settings, path);
    if (inNode !== undefined) {
        const origin = (0,_fleet_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .provenance */ .a)(node, inNode.keys);
        const places = origin === undefined ? [] : [origin, ...origin.overridden];
        const from = places.map(({ layer, file, position }) => ({ layer, file, ...position }));
        return { ...inNode, scope: 'node', from };
    }
    const inCluster = resolve(fleet.cluster.spec, path);
    if (inCluster !== undefined) {
        const { file } = fleet.cluster;
        const from = [{ layer: 'cluster', file: file.path, ...file.positionOf(['spec', ...inCluster.keys]) }];
        return { ...inCluster, scope: 'cluster', from };
    }
    const known = [...Object.keys(node.settings), 'apiServer'].join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${node.name} has no ${path}: its settings are ${known}`);
};
/** Keys may hold dots, so at each level the longest key that fits wins. */
const resolve = (object, path) => {
    const rest = path.replaceAll(/\[(?:"([^"]*)"|(\d+))\]/g, (_, quoted, index) => `.${quoted ?? index ?? ''}`);
    return descend(object, rest.split('.').filter((part) => part !== ''));
};
const descend = (value, parts) => {
    if (parts.length === 0)
        return { keys: [], value };
    const table = Array.isArray(value)
        ? Object.fromEntries(value.map((item, i) => [String(i), item]))
        : value;
    if (!(0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(table))
        return undefined;
    for (let size = parts.length; size > 0; size -= 1) {
        const key = parts.slice(0, size).join('.');
        const below = table[key];
        const found = below === undefined ? undefined : descend(below, parts.slice(size));
        if (found !== undefined)
            return { keys: [key, ...found.keys], value: found.value };
    }
    return undefined;
};
const whatItBecomes = (fleet, node, found, os) => {
    const whole = onSystem(fleet, node, os);
    const without = found.scope === 'node'
        ? { ...whole, nodes: [{ ...node, settings: omit(node.settings, found.keys) }] }
        : { ...whole, cluster: { ...whole.cluster, spec: omit(whole.cluster.spec, found.keys) } };
    return (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)(without), (0,_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)(whole)).nodes.flatMap(({ changes }) => changes.flatMap(({ documents, field, to }) => documents.map((document) => ({ document, field, value: to ?? null }))));
};
const onSystem = (fleet, node, os) => {
    const talos = fleet.cluster.spec['talos'] ?? _fleet_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestedTalos */ .fG;
    const spec = { ...fleet.cluster.spec, os, ...(os === 'talos' && { talos }) };
    return { cluster: { ...fleet.cluster, os, spec }, nodes: [node] };
};
const omit = (object, [key, ...rest]) => {
    if (key === undefined)
        return object;
    const below = object[key];
    if (rest.length > 0 && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(below))
        return { ...object, [key]: omit(below, rest) };
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
};
const textOf = (said) => {
    const places = said.from.map(({ layer, file, line, column }, i) => `  ${i === 0 ? 'from' : 'overrides'} ${layer}: ${file}:${line}:${column}\n`);
    const systems = said.becomes.map(({ os, fields }) => {
        const lines = fields.map(({ document, field, value }) => `    ${document}: ${field} = ${JSON.stringify(value)}\n`);
        return `  on ${os}:\n${lines.length > 0 ? lines.join('') : '    nothing\n'}`;
    });
    return `${said.node} ${said.path.join(' › ')} = ${JSON.stringify(said.value)}\n${places.join('')}${systems.join('')}`;
};


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

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   PC: () => (/* binding */ renderingList),
/* harmony export */   oW: () => (/* binding */ diagnosticList),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);


/** `file:line:column: severity rule: message`, as compilers and editors know it. */
const formatDiagnostic = ({ severity, rule, file, line, column, message }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .revealInvisible */ .hR)(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`).replaceAll('\n', () => ' ');
const list = (kind, fields) => ({ apiVersion: 'plumbline/v1', kind, ...fields });
/** For machines: schema/diagnostic-list.schema.json. */
const diagnosticList = (items) => list('DiagnosticList', { items });
/** For machines: schema/change-list.schema.json. `diagnostics` are of the right side. */
const changeList = (changes, diagnostics = []) => {
    const { nodes, unchanged, os, digest, impact } = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactChanges */ .Tf)(changes);
    return list('ChangeList', {
        os,
        digest,
        impact,
        unchanged,
        items: nodes.map(({ documents, ...node }) => ({
            ...node,
            documents: documents.map(({ path, plane }) => ({ path, plane })),
        })),
        diagnostics,
    });
};
/** For machines: schema/rendering-list.schema.json. */
const renderingList = ({ os, kubernetes, digest, nodes }) => list('RenderingList', {
    os,
    kubernetes,
    digest,
    items: nodes.map((node) => ({ ...node, documents: node.documents.map(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDocument */ .rR) })),
});


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   hR: () => (/* binding */ revealInvisible)
/* harmony export */ });
/* unused harmony export hasInvisible */
/** Format, bidi, zero-width, tag and control characters, but for tab and newline: a reader cannot see what they do. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{1d173}-\u{1d17a}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
/** Writes what cannot be seen as `U+202E`. */
const revealInvisible = (text) => text.replaceAll(invisible, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
const hasInvisible = (text) => text.search(invisible) >= 0;
const oneLine = (text) => revealInvisible(text).replaceAll(/[\n\t]+/g, () => ' ');
/** Text outside of code: no mention, reference, link, HTML or table cell can come of it. */
const escapeText = (text) => oneLine(text)
    .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replaceAll(/[\\`*_[\]()~|!]/g, (character) => `\\${character}`)
    .replaceAll(/@(?=\w)/g, () => '@<!-- -->')
    .replaceAll(/#(?=\d)/g, () => '#<!-- -->')
    .replaceAll(/\b(GH|gh)-(?=\d)/g, (_, prefix) => `${prefix}-<!-- -->`)
    .replaceAll(/:\/\//g, () => ':<!-- -->//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, 3)}<!-- -->.`)
    .replaceAll(/\b[0-9a-f]{7,40}\b/g, (sha) => `${sha.slice(0, 3)}<!-- -->${sha.slice(3)}`);
/** A code span that its content cannot end; also safe in a table. */
const codeSpan = (text) => {
    const line = oneLine(text);
    const longest = longestRun(line);
    const ticks = '`'.repeat(longest + 1);
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' '))
        ? ' '
        : '';
    return `${ticks}${pad}${line.replaceAll('|', () => '\\|')}${pad}${ticks}`;
};
/** A fence that its content cannot end. */
const fence = (text, language) => {
    const content = revealInvisible(text.replaceAll('\r\n', () => '\n'));
    const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${language}\n${content}${content.endsWith('\n') || content === '' ? '' : '\n'}${ticks}`;
};
const longestRun = (text) => [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
const escapeHtml = (text) => revealInvisible(text).replaceAll(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? character);


/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ redactChanges),
/* harmony export */   rR: () => (/* binding */ redactDocument)
/* harmony export */ });
/* unused harmony export redact */
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);

const hidden = '(hidden)';
const secretName = /(?:^|[^a-z])(?:password|passwd|passphrase|token|secret|private[-_]?key|api[-_]?key|client[-_]?key|credential|auth|identitytoken)$/i;
const reference = /\$\{secret:[^}]+\}/;
/** Whether a value under this name must not be read out when it stands literally. */
const isSecretName = (name) => secretName.test(name.replaceAll(/([a-z])([A-Z])/g, (_, a, b) => `${a}-${b}`));
const hideText = (text) => text.replaceAll(/-----BEGIN ([A-Z0-9 ]*(?:PRIVATE KEY|SECRET)[A-Z0-9 ]*)-----[\s\S]*?(?:-----END \1-----|$)/g, () => hidden);
/** The same value without what nobody may read: literal secrets by name, private keys by form. References stay. */
const redact = (value, name = '') => {
    if (typeof value === 'string')
        return isSecretName(name) && value !== '' && !reference.test(value) ? hidden : hideText(value);
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => redact(item, name));
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [
            key,
            redact(item, structural.has(key) && ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(item)) ? '' : key),
        ]));
    return value;
};
/** Names that sound secret and hold whole structures. */
const structural = new Set(['auth', 'secrets']);
/** One line of a file at a time: `password = x`, `token: x`, `--token=x`. */
const redactLines = (text) => hideText(text)
    .split('\n')
    .map((line) => {
    const match = /^(\s*(?:- )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*[:=]\s*)(\S.*)$/.exec(line);
    const [, start = '', key = '', between = '', value = ''] = match ?? [];
    return match !== null && isSecretName(key) && !reference.test(value) && !/^[[{|>]/.test(value)
        ? `${start}${key}${between}${hidden}`
        : line;
})
    .join('\n');
const redactDocument = (document) => {
    const { body } = document;
    if (body === 'absent')
        return document;
    return 'text' in body
        ? { ...document, body: { text: redactLines(body.text) } }
        : { ...document, body: { yaml: body.yaml.map((value) => redact(value)) } };
};
/** Both sides of everything, before anything is rendered: an old value is as secret as a new one. */
const redactChanges = (changes) => ({
    ...changes,
    nodes: changes.nodes.map((node) => ({
        ...node,
        changes: node.changes.map(redactChange),
        documents: node.documents.map(redactSides),
    })),
});
const redactChange = (change) => {
    const name = /([A-Za-z0-9_-]+)(?:"?\])?$/.exec(change.field)?.[1] ?? '';
    return {
        ...change,
        ...(change.from !== undefined && { from: redact(change.from, name) }),
        ...(change.to !== undefined && { to: redact(change.to, name) }),
    };
};
const redactSides = (document) => ({
    ...document,
    from: document.from && redactDocument(document.from),
    to: document.to && redactDocument(document.to),
});


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ worseOf),
/* harmony export */   u: () => (/* binding */ impacts)
/* harmony export */ });
/** The worst thing that applying a change does, mildest first. */
const impacts = [
    'none',
    'live',
    'service-restart',
    'network',
    'control-plane-restart',
    'drain-reboot',
    'upgrade',
    'rebuild',
];
const worseOf = (a, b) => (impacts.indexOf(a) >= impacts.indexOf(b) ? a : b);


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
