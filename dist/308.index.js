export const id = 308;
export const ids = [308];
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

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _fleet_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5487);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);




const validate = async (_, { fleet, format }, { git, print }) => {
    const { diagnostics } = (0,_render_side_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSide */ .E5)(await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .sideFiles */ .hI)('worktree', fleet, git), fleet);
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOfFormats */ .mX)(format, ['text', 'json']) === 'json')
        print((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticList */ .oW)(diagnostics)));
    else
        diagnostics.forEach((diagnostic) => print(`${(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy)(diagnostic)}\n`));
    const findings = diagnostics.filter(({ severity }) => severity !== 'note');
    return (0,_fleet_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)(diagnostics) || findings.length > 0 ? 1 : 0;
};


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
    if (typeof value === 'string') {
        if (isSecretName(name) && value !== '' && !reference.test(value))
            return hidden;
        // A file inside of a document, such as those that user-data writes.
        return value.includes('\n') ? redactLines(value) : hideText(value);
    }
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


/***/ })

};
