export const id = 97;
export const ids = [97];
export const modules = {

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77709);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`this command prints no ${format}: write --format with one of ${allowed.join(', ')}`);
};
const json = (value) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(JSON.stringify(value, undefined, 2))}\n`;


/***/ }),

/***/ 78097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportFleet: () => (/* binding */ exportFleet)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var side = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(38073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(16122);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(26722);
// EXTERNAL MODULE: ./build/src/subjects/node-metadata/node-object.js
var node_object = __webpack_require__(42458);
// EXTERNAL MODULE: ./build/src/subjects/node-metadata/taint.js
var node_metadata_taint = __webpack_require__(9134);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(69247);
;// CONCATENATED MODULE: ./build/src/report/node-lists.js

/** The fleet as other programs read it. Nodes that are gone are in none of these lists. */
const activeNodes = ({ nodes }) => nodes.filter(({ state }) => state === 'active');
/** `maintenance.order` first, then control planes before workers, as Kubernetes' version skew wants it. */
const upgradeOrder = (fleet) => {
    const active = activeNodes(fleet);
    const first = (0,findings/* textsAt */.i1)(fleet.cluster.spec, ['maintenance', 'order']).filter((name) => active.some((node) => node.name === name));
    const rest = ['control-plane', 'worker'].flatMap((role) => active.filter((node) => node.role === role && !first.includes(node.name)).map(({ name }) => name));
    return [...first, ...rest];
};
/** How others reach the node: without prefix length. Undefined where nothing declares an address. */
const addressOf = (node) => {
    const access = (0,findings/* dig */.rO)(node.settings, ['access', 'address']);
    if (typeof access === 'string')
        return access;
    return (0,findings/* textsAt */.i1)(node.settings, ['network', 'addresses'])[0]?.split('/')[0];
};
/** Lines for /etc/hosts. A node without an address is said, so that nobody misses it silently. */
const hostsFile = (fleet) => activeNodes(fleet)
    .map((node) => {
    const address = addressOf(node);
    return address === undefined ? `# ${node.name}: no address is declared\n` : `${address} ${node.name}\n`;
})
    .join('');
/** An Ansible inventory in INI. A host without an address is reached by its name. */
const ansibleInventory = (fleet) => {
    const group = (name, role) => {
        const hosts = activeNodes(fleet)
            .filter((node) => node.role === role)
            .map((node) => `${[node.name, ...variables(node)].join(' ')}\n`);
        return `[${name}]\n${hosts.join('')}`;
    };
    return `${group('control_plane', 'control-plane')}\n${group('worker', 'worker')}`;
};
const variables = (node) => {
    const address = addressOf(node);
    const user = (0,findings/* dig */.rO)(node.settings, ['access', 'ssh', 'user']);
    const port = (0,findings/* dig */.rO)(node.settings, ['access', 'ssh', 'port']);
    return [
        ...(address === undefined ? [] : [`ansible_host=${address}`]),
        ...(typeof port === 'number' ? [`ansible_port=${port}`] : []),
        ...(typeof user === 'string' ? [`ansible_user=${user}`] : []),
    ];
};
/** node-exporter's port. */
const metricsPort = 9100;
/** Target groups for Prometheus' file_sd_config, one per node. */
const prometheusTargets = (fleet) => activeNodes(fleet).map((node) => {
    const host = addressOf(node) ?? node.name;
    return {
        targets: [`${host.includes(':') ? `[${host}]` : host}:${metricsPort}`],
        labels: { node: node.name, role: node.role },
    };
});

;// CONCATENATED MODULE: ./build/src/report/fleet-export.js






/** For machines: schema/fleet-export.schema.json. What a node does not say is left out, never made up. */
const fleetExport = (fleet) => {
    const { cluster, nodes } = fleet;
    const order = upgradeOrder(fleet);
    return {
        apiVersion: 'plumbline/v1',
        kind: 'FleetExport',
        cluster: { name: cluster.name, os: cluster.os, endpoint: cluster.endpoint, versions: versionsOf(fleet) },
        upgradeOrder: order,
        bootOrder: bootOrder(fleet),
        items: nodes.map((node) => exportNode(node, fleet)),
    };
};
const exportNode = (node, fleet) => {
    const { labels = {}, taints = {} } = (0,node_object/* nodeMetadataOf */.tC)(node) ?? {};
    const vm = (0,findings/* dig */.rO)(node.file.value, ['spec', 'vm']);
    const mac = (0,findings/* dig */.rO)(node.settings, ['network', 'mac']) ?? (0,findings/* dig */.rO)(node.file.value, ['spec', 'identity', 'mac']);
    return {
        name: node.name,
        role: node.role,
        state: node.state,
        addresses: (0,findings/* textsAt */.i1)(node.settings, ['network', 'addresses']),
        retiredAddresses: (0,findings/* textsAt */.i1)(node.file.value, ['spec', 'retiredAddresses']),
        ...(typeof mac === 'string' && { mac }),
        labels,
        csiLabels: Object.fromEntries(Object.entries(labels).filter(([key]) => isCsiLabel(key))),
        taints: Object.entries(taints).map(([key, taint]) => ({ key, ...(0,node_metadata_taint/* readTaint */.x)(taint) })),
        ...((0,json/* isObject */.Gv)(vm) && { vm: exportVm(vm) }),
        versions: {
            ...versionsOf(fleet),
            ...textAt('containerd', node, ['containerd', 'version']),
            ...textAt('kernel', node, ['kernel', 'version']),
        },
    };
};
/** Read by CSI drivers: where a node is, what it is called there, and how many volumes it takes. */
const isCsiLabel = (key) => /^topology\.kubernetes\.io\/(?:region|zone)$/.test(key) || /^(?:[^/]+\.)?csi\.[^/]+\//.test(key);
const vmKeys = [
    'id',
    'host',
    'cores',
    'memory',
    'disk',
    'ioCap',
    'onboot',
    'bootOrder',
    'up',
    'down',
];
/** In one order of keys whatever the file has. */
const exportVm = (vm) => Object.fromEntries(vmKeys.flatMap((key) => {
    const value = vm[key];
    return value === undefined ? [] : [[key, (0,json/* isObject */.Gv)(value) ? sortKeys(value) : value]];
}));
const sortKeys = (object) => Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const versionsOf = ({ cluster }) => {
    const { version, contract } = (0,talos_contract/* talosSettings */.hy)(cluster);
    return {
        kubernetes: cluster.kubernetes,
        ...(cluster.os === 'talos' && {
            ...(version !== undefined && { talos: version }),
            ...(contract !== undefined && { contract }),
        }),
    };
};
const textAt = (name, node, path) => {
    const value = (0,findings/* dig */.rO)(node.settings, path);
    return typeof value === 'string' ? { [name]: value } : {};
};
/** Virtual machines that start with their host, first to start first. What says no order starts last. */
const bootOrder = (fleet) => activeNodes(fleet)
    .flatMap((node) => {
    const at = (key) => (0,findings/* dig */.rO)(node.file.value, ['spec', 'vm', key]);
    const order = at('bootOrder');
    return at('id') === undefined || at('onboot') === false
        ? []
        : [{ name: node.name, order: typeof order === 'number' ? order : Infinity }];
})
    .toSorted((a, b) => compareOrder(a.order, b.order) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
const compareOrder = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/export.js








const formats = {
    json: (fleet) => (0,command/* json */.Pq)(fleetExport(fleet)),
    hosts: hostsFile,
    ansible: ansibleInventory,
    prometheus: (fleet) => (0,command/* json */.Pq)(prometheusTargets(fleet)),
};
/**
 * The fleet for everything that would else keep its own list of nodes (I14, I20). With --check, whether a file that
 * somebody checked in still says the same.
 */
const exportFleet = async (words, { fleet: folder, format, check }, { git, print }) => {
    if (words.length > 0)
        throw new ports/* UserError */.y(`export takes no names, "${words.join(' ')}" is too much`);
    const wanted = (0,command/* oneOfFormats */.mX)(format, Object.keys(formats));
    const { fleet, diagnostics } = (0,side/* checkSide */.E5)(await (0,command/* sideFiles */.hI)('worktree', folder, git), folder);
    if (fleet === undefined)
        throw new ports/* UserError */.y(`${folder} cannot be read:\n${diagnostics.map(annotations/* formatDiagnostic */.xy).join('\n')}`);
    const text = formats[wanted]?.(fleet) ?? '';
    if (check === undefined) {
        print(text);
        return 0;
    }
    const { readTextFile } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 4429));
    const now = await readTextFile(check);
    if (now === undefined)
        throw new ports/* UserError */.y(`${check} is missing: write it with plumbline export --format ${wanted} > ${check}`);
    if (now === text)
        return 0;
    print((0,report_escape/* revealInvisible */.hR)(`${check} is stale: write it anew with plumbline export --format ${wanted} > ${check}\n${(0,diff_text/* textDiff */.PD)(now, text)}\n`));
    return 1;
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


/***/ })

};
