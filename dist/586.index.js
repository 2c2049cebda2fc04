export const id = 586;
export const ids = [586];
export const modules = {

/***/ 39553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ sideText),
/* harmony export */   W8: () => (/* binding */ resolveSide),
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   jW: () => (/* binding */ worktreeSide)
/* harmony export */ });
/* harmony import */ var _fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29567);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);



/** The work tree as it lies there. */
const worktreeSide = { of: 'worktree', overrides: [] };
/** `main` and `main talos=v1.14.0`, for reports. */
const sideText = ({ of, overrides }) => [of, ...overrides.map(({ key, value }) => `${key}=${value}`)].join(' ');
/**
 * The sides that words stand for. Overrides belong to the right side; with them and fewer than two sides, a side is
 * compared with itself: `main talos=v1.14.0` is main against main with that Talos. Throws UserError.
 */
const readSides = (words) => {
    const overrides = readOverrides(words.filter(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix));
    const [first, second, ...more] = words.filter((word) => !(0,_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix)(word));
    if (more.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`two sides are compared, "${more.join(' ')}" is too much`);
    const left = first === undefined ? undefined : { of: first, overrides: [] };
    if (overrides.length === 0)
        return { left, right: { of: second ?? 'worktree', overrides } };
    const base = left ?? worktreeSide;
    return { left: base, right: { of: second ?? base.of, overrides } };
};
const readOverrides = (words) => {
    const read = words.map(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .readOverride */ .$J);
    const mistakes = read.filter((each) => typeof each === 'string');
    if (mistakes.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(mistakes.join('\n'));
    const overrides = read.filter((each) => typeof each !== 'string');
    const twice = overrides.find(({ key }, i) => overrides.findIndex((other) => other.key === key) !== i);
    if (twice !== undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${twice.key} is overridden twice: write it once`);
    return overrides;
};
/** Reads, checks and renders one side; what is wrong with it is in its findings. */
const resolveSide = async ({ of, overrides }, fleet, git) => (0,_render_side_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSide */ .aR)(await (await git.tree(of)).list(fleet), fleet, overrides);


/***/ }),

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

/***/ 59586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digest: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var _actions_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39553);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24953);
/* harmony import */ var _rendered_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49603);



const digest = async (names, { fleet, format }, { git, print }) => {
    const { rendering } = await (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSide */ .p)(_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .worktreeSide */ .jW, fleet, git);
    const nodes = (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_1__/* .pickNodes */ .d)(rendering, names).map((node) => ({ node: node.name, digest: node.digest }));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOfFormats */ .mX)(format, ['text', 'json']) === 'json')
        print((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)({ root: rendering.digest, nodes }));
    else
        print([...nodes.map((node) => `${node.digest}  ${node.node}\n`), `${rendering.digest}  (root)\n`].join(''));
    return 0;
};


/***/ }),

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pickNodes),
/* harmony export */   p: () => (/* binding */ renderedSide)
/* harmony export */ });
/* harmony import */ var _actions_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39553);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _render_rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46114);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35594);




/** A side that must render: its errors are the message where it does not. */
const renderedSide = async (side, fleet, git) => {
    const rendered = await (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveSide */ .W8)(side, fleet, git);
    const { rendering } = rendered;
    if (rendering !== undefined)
        return { ...rendered, rendering };
    const errors = rendered.diagnostics.filter(({ severity }) => severity === 'error');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(side)} cannot be rendered:\n${errors.map(_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy).join('\n')}`);
};
/** The named nodes, or all. Throws UserError naming every name that the fleet does not have. */
const pickNodes = (rendering, names) => {
    const unknown = names.filter((name) => !rendering.nodes.some((node) => node.name === name));
    if (unknown.length > 0) {
        const known = rendering.nodes.map(({ name }) => name).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no node ${unknown.join(', ')} in this fleet: it has ${known} (${_render_rendering_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterNode */ .x} is what belongs to no node)`);
    }
    return names.length === 0 ? rendering.nodes : rendering.nodes.filter(({ name }) => names.includes(name));
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


/***/ })

};
