export const id = 796;
export const ids = [796];
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

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(35487);
// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var side = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
;// CONCATENATED MODULE: ./build/src/fleet/rules/left-out.js
/** Recorded mistakes that no rule finds, and what prevents or shows them instead. */
const leftOut = {
    C18: { mistake: 'unused', instead: 'The number was never given.' },
    C19: { mistake: 'unused', instead: 'The number was never given.' },
    C21: {
        mistake: 'User-data that does not parse.',
        instead: 'It is rendered as YAML from whole values, and read back in a test: there is no text to get wrong.',
    },
    C22: {
        mistake: 'A kubelet file that is edited before the join made it.',
        instead: 'No foreign file is edited: the kubelet reads a drop-in that is written whole, before the join, and a test reads the order.',
    },
    C24: {
        mistake: 'containerd 2 with an empty config_path, where a replacement by pattern matches nothing.',
        instead: 'The file is written whole for the declared version, and a test reads config_path from it.',
    },
    C25: {
        mistake: 'A TOML table appended to a file that has it.',
        instead: 'The file is written whole, and a test reads it with a parser that refuses a second table.',
    },
    C26: {
        mistake: 'config_path beside registry.mirrors.',
        instead: 'Mirrors are written below certs.d alone: the other form is never rendered.',
    },
    C28: {
        mistake: 'A mirror that one node has not.',
        instead: 'Layers say it once for all; what a live node lacks is drift.',
    },
    C33: {
        mistake: 'An issuer without its trailing slash, where only the presence of the flag is looked at.',
        instead: 'Every value is compared by value, live ones too: drift.',
    },
    C34: {
        mistake: 'kubeadm-config that differs from the manifest.',
        instead: 'Both are rendered from one setting (W3); a live difference is drift, lost at the next upgrade.',
    },
    C35: {
        mistake: 'Kubelet settings that an upgrade of kubeadm dropped.',
        instead: 'They live in a drop-in that kubeadm does not write; a live difference is drift.',
    },
    C36: {
        mistake: 'Two effects of one taint.',
        instead: 'A key has one taint in the language, and the plan shows the old one going; two on a live node are drift.',
    },
    C37: {
        mistake: 'A machine without the I/O cap that its siblings have.',
        instead: '`plumbline export` gives the whole list to whoever sets the caps; a live difference is drift (I20).',
    },
    C38: {
        mistake: 'An /etc/os-release that was replaced.',
        instead: 'Only the live node can show it: drift (I10).',
    },
    C39: {
        mistake: 'A decommissioned node that is back.',
        instead: '`state: decommissioned` says it; only the live cluster can show it: drift (I17).',
    },
    C40: {
        mistake: 'A drop-in of logind that another one sorts after.',
        instead: 'Ours sorts last, and what logind really uses is compared: drift (I18).',
    },
    C45: {
        mistake: 'A folder of certs.d that one mechanism makes and another removes.',
        instead: 'What nobody declared is shown beside what is live: drift (I3).',
    },
    C47: {
        mistake: 'A clone without a hostname, or with the one of its template.',
        instead: "A node's name is its file's (`file-name`), and every rendering says it.",
    },
    C51: {
        mistake: 'A setting that stands in documentation only.',
        instead: 'Adopting a node lists what it has and no file declares.',
    },
    C53: {
        mistake: 'Options of a virtual machine compared as text.',
        instead: 'Structures are compared, so that order makes no difference: a matter of the comparison.',
    },
};

// EXTERNAL MODULE: ./build/src/fleet/rules.js + 10 modules
var rules = __webpack_require__(9095);
;// CONCATENATED MODULE: ./build/src/report/rule-list.js


const listed = Object.entries(rules/* sections */.V0).flatMap(([section, table]) => Object.entries(table).map(([name, rule]) => ({ name, section, ...rule })));
const severityOf = ({ severities }) => severities.join(' or ');
/** Where it is looked for, if not everywhere. */
const scopeOf = ({ os, compared }) => [
    ...(os === undefined ? [] : [os === 'talos' ? 'Talos' : 'Ubuntu']),
    ...(compared === true ? ['when two sides are compared'] : []),
];
/** For machines: schema/rule-list.schema.json. */
const ruleList = () => ({
    apiVersion: 'plumbline/v1',
    kind: 'RuleList',
    items: listed.map(({ name, section, severities, finds, why, source, os, compared = false }) => ({
        name,
        section,
        severities,
        finds,
        why,
        ...(source !== undefined && { source }),
        ...(os !== undefined && { os }),
        compared,
    })),
});
/** For a terminal: a rule in three lines, its name first, so that grep finds it. */
const rulesText = () => listed
    .map((rule) => {
    const head = [rule.name, severityOf(rule), ...scopeOf(rule)].join(' · ');
    const source = rule.source === undefined ? '' : `\n  Source: ${rule.source}`;
    return `${head}\n  ${rule.finds}\n  ${rule.why}${source}\n`;
})
    .join('\n');
/** docs/rules.md. Each rule has an anchor of its name. */
const rulesMarkdown = () => [
    '# Rules',
    'What `plumbline validate` and the comment of a pull request look for. Every finding carries the name of its rule. A warning that is meant is acknowledged by that name: `acknowledge: { C41: why it is right here }`. An error is mended.',
    'Names such as C44 and I6 are numbers of the mistakes and incidents that are on record of the cluster this began with; W numbers are wishes of the users of such tools. This page is what `plumbline validate --list-rules --format markdown` prints.',
    ...Object.keys(rules/* sections */.V0).flatMap((section) => [
        `## ${section}`,
        [
            '| rule | severity | finds | why |',
            '|:--|:--|:--|:--|',
            ...listed.filter((rule) => rule.section === section).map(markdownRow),
        ].join('\n'),
    ]),
    '## Not rules',
    'Mistakes on record that no rule finds, because the files cannot hold them, or because only a live node shows them.',
    [
        '| number | mistake | instead |',
        '|:--|:--|:--|',
        ...Object.entries(leftOut).map(([number, { mistake, instead }]) => `| <a id="${number}"></a>${number} | ${escaped(mistake)} | ${escaped(instead)} |`),
    ].join('\n'),
].join('\n\n') + '\n';
const markdownRow = (rule) => {
    const { name, finds, why, source } = rule;
    const severity = [severityOf(rule), ...scopeOf(rule)].join('; ');
    const from = source === undefined
        ? ''
        : source.startsWith('https://')
            ? ` [Source](${source})`
            : ` Source: ${escaped(source)}`;
    return `| <a id="${name}"></a>\`${name}\` | ${severity} | ${escaped(finds)} | ${escaped(why)}${from} |`;
};
/** Text of our own, where nothing is to be hidden from and much to be read: code in backticks stays code. */
const escaped = (text) => text
    .split('`')
    .map((part, index) => index % 2 === 0 ? part.replaceAll(/[\\*_|<[\]]/g, (character) => `\\${character}`) : `\`${part}\``)
    .join('');

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/validate.js





const validate = async (_, { fleet, format, listRules }, { git, print }) => {
    if (listRules === true)
        return list(format, print);
    const { diagnostics } = (0,side/* checkSide */.E5)(await (0,command/* sideFiles */.hI)('worktree', fleet, git), fleet);
    if ((0,command/* oneOfFormats */.mX)(format, ['text', 'json']) === 'json')
        print((0,command/* json */.Pq)((0,annotations/* diagnosticList */.oW)(diagnostics)));
    else
        diagnostics.forEach((diagnostic) => print(`${(0,annotations/* formatDiagnostic */.xy)(diagnostic)}\n`));
    const findings = diagnostics.filter(({ severity }) => severity !== 'note');
    return (0,diagnostic/* hasErrors */.C)(diagnostics) || findings.length > 0 ? 1 : 0;
};
const list = (format, print) => {
    const wanted = (0,command/* oneOfFormats */.mX)(format, ['text', 'markdown', 'json']);
    print(wanted === 'json' ? (0,command/* json */.Pq)(ruleList()) : wanted === 'markdown' ? rulesMarkdown() : rulesText());
    return 0;
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
