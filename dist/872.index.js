export const id = 872;
export const ids = [872];
export const modules = {

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/src/subjects/impact.js
var subjects_impact = __webpack_require__(38325);
// EXTERNAL MODULE: ./build/src/subjects/table.js + 236 modules
var table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/render/rendering.js
var rendering = __webpack_require__(46114);
// EXTERNAL MODULE: ./build/src/compare/document-changes.js + 1 modules
var document_changes = __webpack_require__(26943);
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

;// CONCATENATED MODULE: ./build/src/compare/needed-consents.js

/**
 * What `maintenance.allow` must name: the impact, where the node cannot take it back or its pods are moved away, and the
 * outage, where no other control plane keeps the cluster up.
 */
const neededConsents = ({ role, impact, undo }, { controlPlanes }) => [
    ...(!undo || isAtLeast(impact, 'drain-reboot') ? [impact] : []),
    ...(role === 'control-plane' && controlPlanes <= 2 && isAtLeast(impact, 'control-plane-restart')
        ? ['control-plane-outage']
        : []),
];
/** One member of etcd of two is no quorum, and one API server of one is no API. */
const isAtLeast = (impact, least) => subjects_impact/* impacts */.u.indexOf(impact) >= subjects_impact/* impacts */.u.indexOf(least);

;// CONCATENATED MODULE: ./build/src/compare/compare-node.js





/** What differs on one node; undefined where nothing does. */
const compareNode = (left, right, settings) => {
    const node = right ?? left;
    if (node === undefined)
        return undefined;
    const documents = pairDocuments(left, right);
    const found = documents.map((document) => ({ document, changes: (0,document_changes/* documentChanges */.Lx)(document, settings) }));
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
        consents: kind === 'change' ? neededConsents({ role: node.role, impact, undo }, settings) : [],
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
        talos: from?.talos ?? to.talos,
        osChanges: from !== undefined && from.os !== to.os,
        controlPlanes: to.nodes.filter(({ role }) => role === 'control-plane').length,
        unreadable: options.unreadable === true,
        live: options.live === true,
        subjects: options.subjects ?? table/* subjects */.y,
    };
    const nodes = [];
    const unchanged = [];
    for (const name of names) {
        const left = before.get(name);
        const right = after.get(name);
        // What was read from a node has no digest.
        const isSame = !settings.live && sameNode(left, right);
        const differs = isSame ? undefined : compareNode(left, right, settings);
        if (differs === undefined)
            unchanged.push(name);
        else
            nodes.push(differs);
    }
    return {
        os: { from: from?.os, to: to.os },
        nodes,
        unchanged,
        digest: {
            from: from?.digest,
            get to() {
                return to.digest;
            },
        },
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

/***/ 39881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diffStructures)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61318);
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26722);
/* harmony import */ var _render_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82648);



/** Strict equality of normalised structures, place by place. `undefined` is absence; null counts as absence too. */
const diffStructures = (from, to, path = []) => {
    const gone = from === undefined || from === null;
    const none = to === undefined || to === null;
    if (gone && none)
        return [];
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(from) && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(to))
        return diffObjects(from, to, path);
    if (path.length === 0 && gone && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(to))
        return diffObjects({}, to, path);
    if (path.length === 0 && none && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(from))
        return diffObjects(from, {}, path);
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(from) && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(to))
        return diffLists(from, to, path);
    if (gone)
        return [{ path, kind: 'add', to: to ?? null }];
    if (none)
        return [{ path, kind: 'remove', from: from ?? null }];
    return from === to || (0,_render_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(from) === (0,_render_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(to) ? [] : [{ path, kind: 'change', from, to }];
};
const diffObjects = (from, to, path) => {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
    return keys.flatMap((key) => diffStructures(from[key], to[key], [...path, key]));
};
/** Normalising has sorted the lists whose order means nothing, so here order counts. */
const diffLists = (from, to, path) => {
    const differences = [];
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .diffArrays */ .E)(from.map(_render_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj), to.map(_render_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
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


/***/ }),

/***/ 26943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ diffModes),
  Kc: () => (/* binding */ diffRevisions),
  Lx: () => (/* binding */ documentChanges)
});

// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(26722);
// EXTERNAL MODULE: ./build/src/render/machine-config.js + 1 modules
var machine_config = __webpack_require__(31539);
// EXTERNAL MODULE: ./build/src/render/live.js
var live = __webpack_require__(75298);
// EXTERNAL MODULE: ./build/src/render/structure.js
var structure = __webpack_require__(80183);
// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var subjects_machine_config = __webpack_require__(19121);
// EXTERNAL MODULE: ./build/src/compare/diff-structures.js
var diff_structures = __webpack_require__(39881);
// EXTERNAL MODULE: ./build/src/compare/judge-change.js
var judge_change = __webpack_require__(29119);
// EXTERNAL MODULE: ./build/src/render/claims.js
var claims = __webpack_require__(13485);
// EXTERNAL MODULE: ./build/src/subjects/secrets.js
var secrets = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/src/subjects/talos-machine/live-fields.js
var live_fields = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/src/compare/field-name.js
var field_name = __webpack_require__(91093);
;// CONCATENATED MODULE: ./build/src/compare/moved-settings.js






/**
 * A newer contract says in documents what an older one says in fields of v1alpha1. A setting that says the same in its
 * new home is one change of place: Talos reads both as one. Claims say which places are homes of one setting, by `as`.
 * `revisions` gives what stands for the value of a secret on each side, so that a rotated one is no mere move.
 */
const takeMoved = (from, to, revisions, settings) => {
    const { subjects } = settings;
    const left = leavesMissingFrom(to, from, subjects);
    const came = new Map(leavesMissingFrom(from, to, subjects).map((leaf) => [meaningOf(leaf, revisions.to), leaf]));
    const pairs = left.flatMap((leaf) => {
        const other = came.get(meaningOf(leaf, revisions.from));
        return other !== undefined && isLegacy(leaf) !== isLegacy(other) ? [[leaf, other]] : [];
    });
    if (pairs.length === 0)
        return { from, to, changes: [] };
    const gone = pairs.map(([leaf]) => leaf.path);
    const arrived = pairs.map(([, leaf]) => leaf.path);
    const changes = pairs.map(([a, b]) => moveOf(a, b, settings));
    const before = without(from, gone);
    const after = without(to, arrived);
    return {
        from: withShells(before, arrived, after),
        to: withShells(after, gone, before),
        changes: [
            ...new Map(changes.map((change) => [`${String(change.from)} ${String(change.to)}`, change])).values(),
        ],
    };
};
const leavesMissingFrom = (other, structure, subjects, path = []) => Object.entries(structure).flatMap(([key, value]) => {
    const there = other[key];
    if (there === undefined || there === null)
        return leavesOf(value, [...path, key], subjects);
    return (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(there) ? leavesMissingFrom(there, value, subjects, [...path, key]) : [];
});
/** Only what a claim gives a name of its own can have two homes. A field that is read otherwise moves whole. */
const leavesOf = (value, path, subjects) => {
    const field = (0,field_name/* fieldName */.w)(path);
    const owner = (0,claims/* claimOf */._B)(subjects_machine_config/* machineConfigPath */.z, field, subjects);
    const { claim } = owner ?? {};
    const whole = claim?.read !== undefined && claim.field === field;
    if (!whole && (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key], subjects));
    if (owner === undefined || claim?.as === undefined || claim.field === undefined)
        return [];
    return [
        {
            path,
            value: claim.read !== undefined && whole ? claim.read(value) : value,
            owner: { ...owner, claim: { ...claim, field: claim.field } },
        },
    ];
};
const isLegacy = ({ path }) => path[0] === 'v1alpha1';
/** Equal for leaves that say the same about one setting. A secret may be base64 in one home and text in the other. */
const meaningOf = ({ path, value, owner }, revisions) => {
    const field = (0,claims/* reportField */.Lx)((0,field_name/* fieldName */.w)(path), owner).replaceAll(/\["([A-Za-z_][\w-]*)"\]/g, (_, key) => `.${key}`);
    const said = JSON.stringify(value).replaceAll(secrets/* secretReference */.Q, (_, name) => `\${secret:${name}@${revisions.get(name) ?? ''}}`);
    return `${owner.subject.name} ${field} ${said}`;
};
/** Says which document it is, and nothing about the node. */
const labels = ['apiVersion', 'kind', 'name'];
const isSilent = ([key, value]) => labels.includes(key) ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.values(value).every((each) => isSilent(['', each])));
/** A copy without what stands at the paths, and without the objects that then say nothing any more. */
const without = (object, paths) => Object.fromEntries(Object.entries(object).flatMap(([key, value]) => {
    const below = pathsBelow(paths, key);
    if (below.length === 0)
        return [[key, value]];
    if (below.some(({ length }) => length === 0) || !(0,json/* isObject */.Gv)(value))
        return [];
    const rest = without(value, below);
    return Object.entries(rest).every(isSilent) ? [] : [[key, rest]];
}));
const pathsBelow = (paths, key) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
/** With a shell of each object that lost settings on the other side, so that what it still holds is compared one by one. */
const withShells = (object, lost, other) => Object.entries(other).reduce((shelled, [key, there]) => {
    const below = pathsBelow(lost, key);
    const here = shelled[key] ?? shellOf(there);
    return below.length > 0 && (0,json/* isObject */.Gv)(there) && (0,json/* isObject */.Gv)(here)
        ? { ...shelled, [key]: withShells(here, below, there) }
        : shelled;
}, object);
const shellOf = (value) => (0,json/* isObject */.Gv)(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => labels.includes(key))) : {};
/** `from` and `to` of a move are the homes; the value is the same in both. */
const moveOf = (a, b, { talos = NaN }) => {
    const legacy = isLegacy(a) ? a : b;
    const reboots = talos <= live_fields/* lastThatReboots */.I && (0,live_fields/* rebootsForField */.i)((0,field_name/* fieldName */.w)(legacy.path));
    const { subject, claim } = a.owner;
    return {
        subject: subject.name,
        // No name of a setting ends so: what stands in `from` and `to` is never taken for a value and hidden.
        field: `${claim.as === undefined || claim.as === '' ? legacy.owner.claim.field : claim.as} (moved)`,
        documents: [subjects_machine_config/* machineConfigPath */.z],
        planes: ['disk'],
        kind: 'change',
        from: a.owner.claim.field,
        to: b.owner.claim.field,
        ...(reboots
            ? {
                impact: 'drain-reboot',
                undo: false,
                why: 'the same value in another place, but Talos up to 1.13 reboots where this field comes or goes',
                source: 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)',
            }
            : {
                impact: 'live',
                undo: true,
                why: 'the same value in another place: Talos reads both as one setting',
                source: 'siderolabs/talos pkg/machinery/config/container/container.go',
            }),
    };
};

;// CONCATENATED MODULE: ./build/src/compare/document-changes.js








/** Every field of one document that differs, with what applying it does. */
const documentChanges = (document, settings) => {
    const { from, to } = document;
    if (from === to)
        return [];
    const right = structureFor(to, settings);
    const left = settings.live && from !== undefined && to !== undefined
        ? (0,live/* readLive */.p)(from, to, settings.subjects).structure
        : structureFor(from, settings);
    const moved = document.path === subjects_machine_config/* machineConfigPath */.z && (0,json/* isObject */.Gv)(left) && (0,json/* isObject */.Gv)(right)
        ? takeMoved(left, right, { from: revisionsOf(from), to: revisionsOf(to) }, settings)
        : { from: left, to: right, changes: [] };
    const differences = [
        ...(0,diff_structures/* diffStructures */.C)(moved.from, moved.to),
        ...diffModes(from, to),
        ...diffRevisions(from, to),
    ];
    return [...moved.changes, ...differences.map((difference) => toChange(difference, document, settings))];
};
const revisionsOf = (document) => new Map(document?.secrets.map(({ name, rev }) => [name, rev]));
const structureFor = (document, { subjects }) => document === undefined ? undefined : (0,structure/* structureOf */.p)(document, subjects);
const toChange = (difference, document, settings) => {
    const { path, kind, from, to } = difference;
    const { os, talos, subjects } = settings;
    const value = kind === 'add' ? to : from;
    const judged = (0,judge_change/* judgeWhole */.R)({ os, talos, document: document.path, path, kind, value }, subjects);
    return {
        ...judged,
        documents: [document.path],
        planes: [document.plane],
        kind,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
    };
};
/** Who owns a file and what may be done with it, where both sides say so. */
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
                path: secretPath(at, to),
                kind: 'change',
                from: secretText(name, old.rev),
                to: secretText(name, rev),
            },
        ];
    });
};
/** Below the key that the document has in a machine config, as every other field. */
const secretPath = (at, { path, body }) => {
    if (at === '')
        return ['secret'];
    const [index, ...rest] = (0,json/* fromPointer */.kU)(at);
    const document = typeof body === 'object' && 'yaml' in body ? body.yaml[Number(index)] : undefined;
    return path === subjects_machine_config/* machineConfigPath */.z && (0,json/* isObject */.Gv)(document) ? [(0,machine_config/* documentKey */.XC)(document), ...rest] : rest;
};
const secretText = (name, rev) => `\${secret:${name}} (revision ${rev === '' ? 'unknown' : rev})`;


/***/ }),

/***/ 91093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldName)
/* harmony export */ });
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
    if (/^[A-Z][A-Za-z0-9]+Config\//.test(first))
        return `${first.slice(0, slash)}[${JSON.stringify(first.slice(slash + 1))}]`;
    return below === 0 || plainKey.test(first) ? first : `[${JSON.stringify(first)}]`;
};
const plainKey = /^[A-Za-z_][\w-]*$/;
const segment = (key) => typeof key === 'number' ? `[${key}]` : plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;


/***/ }),

/***/ 29119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judgeWhole)
/* harmony export */ });
/* unused harmony export judgeChange */
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26722);
/* harmony import */ var _subjects_impact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38325);
/* harmony import */ var _render_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13485);
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);




/** Nobody's table knows it, so the worst that plumbline does by itself is assumed. */
const unknown = {
    impact: 'drain-reboot',
    undo: false,
    why: 'unknown: no table says what this change does',
    source: 'docs/impact.md',
};
/** Who answers for a changed field, and what applying the change does. */
const judgeChange = (change, subjects) => {
    const owner = (0,_render_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(change.document, change.field, subjects);
    if (owner === undefined)
        return { subject: 'unknown', field: change.field, ...unknown };
    const { impact, undo, why, source } = owner.subject.impact.find((rule) => decides(rule, change)) ?? unknown;
    return { subject: owner.subject.name, field: (0,_render_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .reportField */ .Lx)(change.field, owner), impact, undo, why, source };
};
const decides = (rule, { os, talos, document, field, kind }) => (rule.os === 'any' || rule.os === os) &&
    (rule.kind === undefined || rule.kind === kind) &&
    (rule.talos === undefined || isWithin(rule.talos, talos)) &&
    (0,_render_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$h)(rule.document, document) &&
    (rule.field === undefined || (0,_render_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMatches */ .aA)(field, rule.field));
const isWithin = ({ from = 0, until = Infinity }, minor = NaN) => from <= minor && minor <= until;
/**
 * The same for a value that came or went whole: the worst of what its parts do, so that a section with an image in it
 * costs what the image costs. The owner is that of the whole.
 */
const judgeWhole = (change, subjects) => {
    const { path, value, ...place } = change;
    const whole = judgeChange({ ...place, field: (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w)(path) }, subjects);
    if (place.kind === 'change')
        return whole;
    return leavesBelow(path, value)
        .map((leaf) => judgeChange({ ...place, field: (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w)(leaf) }, subjects))
        .reduce((worst, { impact, undo, why, source }) => {
        const graver = (0,_subjects_impact_js__WEBPACK_IMPORTED_MODULE_2__/* .worseOf */ .W)(worst.impact, impact) !== worst.impact;
        const decisive = graver ? { impact, why, source } : {};
        return { ...worst, ...decisive, undo: worst.undo && undo };
    }, whole);
};
const leavesBelow = (path, value) => (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value)
    ? Object.entries(value).flatMap(([key, below]) => (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(below) ? leavesBelow([...path, key], below) : [[...path, key]])
    : [];


/***/ }),

/***/ 75298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var _subjects_declared_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18223);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13485);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80183);



/** A live document through the desired one of the same path: what others add where they may is not there. */
const readLive = (live, desired, subjects) => {
    const found = (0,_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .structureOf */ .p)(live, subjects);
    const wanted = (0,_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .structureOf */ .p)(desired, subjects);
    const owner = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(desired.path, '', subjects)?.subject;
    const read = owner?.readLive ?? (desired.plane === 'running' ? _subjects_declared_part_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPart */ .aN : undefined);
    return {
        structure: read?.(found, wanted, desired.path) ?? found,
        undeclared: owner?.undeclared?.(found, wanted, desired.path) ?? [],
    };
};


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   PC: () => (/* binding */ renderingList),
/* harmony export */   oW: () => (/* binding */ diagnosticList),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87615);


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

/***/ 87615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Tf: () => (/* binding */ redactChanges),
/* harmony export */   rR: () => (/* binding */ redactDocument)
/* harmony export */ });
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26722);

const hidden = '(hidden)';
const secretName = /(?:^|[^a-z])(?:password|passwd|passphrase|psk|token|secret|(?:private|api|client|auth|access|pre[-_]?shared|certificate)[-_]?key|credential|auth|identitytoken)$/i;
const reference = /\$\{secret:[^}]+\}/;
/** Switches such as `--anonymous-auth=false`: whoever reviews must see them. */
const harmless = /^["']?(?:true|false|yes|no)["']?$/i;
/** Whether a value under this name must not be read out when it stands literally. */
const isSecretName = (name) => secretName.test(name.replaceAll(/([a-z])([A-Z])/g, (_, a, b) => `${a}-${b}`));
const hideText = (text) => text.replaceAll(/-----BEGIN ([A-Z0-9 ]*(?:PRIVATE KEY|SECRET)[A-Z0-9 ]*)-----[\s\S]*?(?:-----END \1-----|$)/g, () => hidden);
const isSecret = (name, value) => isSecretName(name) && value !== '' && !reference.test(value) && !harmless.test(value);
/** The same value without what nobody may read: literal secrets by name, private keys by form. References stay. */
const redact = (value, name = '') => {
    if (typeof value === 'number')
        return isSecretName(name) ? hidden : value;
    if (typeof value === 'string') {
        if (isSecret(name, value))
            return hidden;
        // A file inside of a document, such as those that user-data writes, or one word of a command line.
        return value.includes('\n') ? redactLines(value) : redactLine(hideText(value), wordStart);
    }
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => redact(item, name));
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactItem(value, key, item)]));
    return value;
};
/** Some objects say elsewhere what their value is: `{name: PASSWORD, value}`, a Secret's data, a file in base64. */
const redactItem = (object, key, item) => {
    const { name, kind, encoding } = object;
    if (key === 'value' && typeof name === 'string')
        return redact(item, name);
    if (kind === 'Secret' && /^(?:data|stringData)$/.test(key) && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
        return Object.fromEntries(Object.entries(item).map(([each, text]) => [
            each,
            typeof text === 'string' && reference.test(text) ? text : hidden,
        ]));
    if (key === 'content' && encoding === 'b64' && typeof item === 'string') {
        const text = atob(item);
        return redactLines(text) === text ? item : hidden;
    }
    return redact(item, structural.has(key) && ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(item)) ? '' : key);
};
/** Names that sound secret and hold whole structures. */
const structural = new Set(['auth', 'secrets']);
/** `password = x`, `token: x`, `export TOKEN=x`: all that follows is the value. */
const lineStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*[:=]\s*)(\S.*?)(\n?)$/;
/** In a single value a colon without a space is an image's tag or a taint. */
const wordStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*(?:=\s*|:\s+))(\S.*?)(\n?)$/;
/** Anywhere in a line: `Environment="TOKEN=x"`, `--token=x`, `{"auth":"x"}`. */
const inside = /(?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]+)(=|["']\s*:\s*|:\s+)(?=("(?:[^"\\]|\\.)*"|'[^']*'|(?:\$\{[^}]*\}|[^\s"',;&})\]])+))/g;
const redactLine = (line, start) => {
    const [, before = '', key = '', between = '', value = '', end = ''] = start.exec(line) ?? [];
    if (isSecret(key, value) && !/^[[{|>]/.test(value))
        return `${before}${key}${between}${hidden}${end}`;
    let shown = '';
    let from = 0;
    for (const { 0: whole, 1: name = '', 3: found = '', index } of line.matchAll(inside)) {
        if (index < from || !isSecret(name, found) || /^[[{|>(]/.test(found))
            continue;
        shown += line.slice(from, index) + whole + hidden;
        from = index + whole.length + found.length;
    }
    return shown + line.slice(from);
};
const redactLines = (text) => hideText(text)
    .split(/^(?=---)/m)
    .map((part) => (isSecretManifest.test(part) ? hideData(part) : part))
    .flatMap((part) => part.split(/(?<=\n)/))
    .map((line) => redactLine(line, lineStart))
    .join('');
const isSecretManifest = /^[ \t]*["']?kind["']?:[ \t]*["']?Secret["']?[ \t]*,?$/m;
/** What stands below `data` and `stringData` of a Secret, whatever its keys are called. */
const hideData = (manifest) => {
    let start = -1;
    return manifest
        .split('\n')
        .map((line) => {
        const indent = line.search(/\S/);
        if (indent < 0)
            return line;
        const [, key = '', value = ''] = /^(\s*[^\s:]+:\s*)(.*)$/.exec(line) ?? [];
        if (start >= 0 && indent > start)
            return reference.test(line) ? line : `${key === '' ? ' '.repeat(indent) : key}${hidden}`;
        start = /^\s*["']?(?:data|stringData)["']?:/.test(line) ? indent : -1;
        return start < 0 || value === '' || reference.test(value) ? line : key + hidden;
    })
        .join('\n');
};
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

/***/ 38325:
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


/***/ })

};
