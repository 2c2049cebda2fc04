export const id = 867;
export const ids = [867];
export const modules = {

/***/ 43867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _report_outgoing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91144);



/**
 * The same use cases at a laptop. Exit codes as diff(1) has them: 0 nothing to say, 1 findings or differences,
 * 2 could not run.
 */
const cli = async (argv) => {
    process.stdout.on('error', stopQuietly);
    process.exitCode = await run(argv).catch(explainFailure);
};
/** Whoever reads us has seen enough: `plumbline render | head`. */
const stopQuietly = (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
};
const options = {
    fleet: { type: 'string', default: 'nodes' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
    to: { type: 'string' },
    check: { type: 'string' },
    'list-rules': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', default: false },
};
const usage = `plumbline: shows what node YAML becomes, and what a change to it does. Nothing here writes to a node.

  plumbline validate                     check every file of the fleet
  plumbline render [NODE…]               what each node should have
  plumbline diff [LEFT] [RIGHT]          two sides: a revision or worktree (default: the base branch and worktree)
  plumbline diff [SIDE] KEY=VALUE…       what a version would change: talos=v1.14.0, contract=v1.14,
                                         kubernetes=v1.35.0, os=talos (default: worktree)
  plumbline explain NODE PATH            where a value comes from, and what it becomes on each system
  plumbline digest [NODE…]               one hash per node, and the root
  plumbline export --format FORMAT       the nodes for other programs: json, hosts, ansible or prometheus
  plumbline migrate --to talos           what every setting in use becomes on Talos, and what stops it
  plumbline secrets new [--out FILE]     the secrets of a new Talos cluster, encrypted with sops as they are made

  --fleet DIR      the fleet folder, below the repository root (default: nodes)
  --format FORMAT  text or json; for diff also markdown and html, for migrate and --list-rules also markdown
  --list-rules     validate: print what is looked for, and why
  --out DIR        render: write DIR/<node>/<document path> instead of printing; secrets new: the file to write
  --check FILE     export: print nothing and fail with a diff where FILE says something else
`;
const commands = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 4796))).validate,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 85778))).render,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(725), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(872), __webpack_require__.e(741), __webpack_require__.e(300), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 31265))).diff,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(872), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 5511))).explain,
    digest: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 59586))).digest,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(725), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 78097))).exportFleet,
    migrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(725), __webpack_require__.e(324), __webpack_require__.e(233), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 99296))).migrate,
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(324), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 16597))).secrets,
};
const run = async (argv) => {
    const { values, positionals } = read(argv);
    if (values.version)
        return say(`${(await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 34153))).version}\n`);
    const [name, ...rest] = positionals;
    if (values.help || name === undefined)
        return say(usage);
    if (!isCommand(name))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${name}" is no command: ${Object.keys(commands).join(', ')}`);
    const command = await commands[name]();
    const { openGit } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 14808));
    const git = openGit({ directory: process.cwd(), environment: process.env });
    const { fleet, format, out, to, check, 'list-rules': listRules } = values;
    return command(rest, { fleet: fleet.replace(/\/+$/, () => ''), format, out, to, check, listRules }, { git, print: (text) => void process.stdout.write(whole(text)), programs: openPrograms });
};
const openPrograms = async () => (await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 10079))).openPrograms({ environment: process.env });
/** Whatever is printed may end in a pipe, a log or a chat. */
const whole = (text) => {
    const why = (0,_report_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .whyWithheld */ .Q0)(text, 'what was to be printed');
    if (why !== undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(why);
    return text;
};
const say = (text) => {
    process.stdout.write(text);
    return 0;
};
const read = (argv) => {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error instanceof Error ? error.message : String(error));
    }
};
const isCommand = (name) => Object.hasOwn(commands, name);
const explainFailure = (error) => {
    const known = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y;
    const text = known
        ? error.message
        : `this is a bug in plumbline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`plumbline: ${text}\n`);
    return 2;
};


/***/ }),

/***/ 77709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Every way plumbline touches the world, on one page. Adapters implement these; use cases receive them.
 */
/** A failure that the reader can mend: what is wrong, where, what to do. Shown without a stack. */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   hR: () => (/* binding */ revealInvisible),
/* harmony export */   ts: () => (/* binding */ escapeInvisible)
/* harmony export */ });
/* unused harmony export hasInvisible */
/** Format, bidi, zero-width, tag and control characters, but for tab and newline: a reader cannot see what they do. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{1d173}-\u{1d17a}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
/** Writes what cannot be seen as `U+202E`. */
const revealInvisible = (text) => text.replaceAll(invisible, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
/** The same in JSON, where the value must stay what it is. */
const escapeInvisible = (json) => json.replaceAll(invisible, (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join(''));
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

/***/ 84199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   dL: () => (/* binding */ findSecrets),
/* harmony export */   lq: () => (/* binding */ formsForRunner)
/* harmony export */ });
/* unused harmony export secretForms */
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



/** What is shorter can only be told from ordinary text where it stands alone, as a whole word. */
const distinct = 8;
/** What is shorter than this is in every text: src/adapters/secrets refuses it as a secret. */
const shortestSecret = 4;
/** Every form in which a value may stand in text: itself, its parts and what they become in other notations. */
const secretForms = (value) => [
    ...new Set([...partsOf(value).flatMap(notations), ...hashes(value)].filter(isTelling)),
];
/** What a runner is asked to hide in its log: it derives the rest by itself, or has none to show. */
const formsForRunner = (value) => [
    ...new Set([...partsOf(value), ...notations(value)].filter(isTelling)),
];
const isTelling = (form) => form.length >= shortestSecret && form.trim().length >= shortestSecret;
/** The names of the secrets that a text holds in any form, and the line of the first place of each. */
const findSecrets = (text, known) => {
    if (known.length === 0)
        return [];
    const places = finder(known);
    const found = new Map(readings(text)
        .flatMap(places)
        .map(({ name }) => [name, 1]));
    for (const { name, at } of places(text).toReversed())
        found.set(name, lineOf(text, at));
    return [...found].map(([name, line]) => ({ name, line }));
};
/** The text with every form of every secret hidden; what overlaps is hidden whole. */
const maskSecrets = (text, known) => {
    let masked = '';
    let from = 0;
    let end = 0;
    const places = known.length === 0 ? [] : finder(known)(text);
    for (const { at, length } of places.toSorted((a, b) => a.at - b.at)) {
        if (at >= end) {
            masked += end > from ? '***' : '';
            masked += text.slice(Math.max(end, from), at);
            from = at;
        }
        end = Math.max(end, at + length);
    }
    return places.length === 0 ? text : `${masked}***${text.slice(end)}`;
};
/**
 * Every place of every form, in order. One pass over the text whatever the number of forms: a key of a few kilobytes has
 * a thousand.
 */
const finder = (known) => {
    const byStart = new Map();
    const starts = new Uint8Array(65_536);
    for (const secret of known) {
        for (const form of formsOf(secret)) {
            const start = form.slice(0, shortestSecret);
            starts[hashAt(form, 0)] = 1;
            byStart.set(start, [...(byStart.get(start) ?? []), { form, name: secret.name }]);
        }
    }
    return (text) => {
        const places = [];
        for (let at = 0; at + shortestSecret <= text.length; at += 1) {
            if (starts[hashAt(text, at)] === 0)
                continue;
            for (const { form, name } of byStart.get(text.slice(at, at + shortestSecret)) ?? []) {
                if (standsAt(text, form, at))
                    places.push({ name, at, length: form.length });
            }
        }
        return places;
    };
};
const cached = new WeakMap();
const formsOf = (secret) => {
    const forms = cached.get(secret) ?? secretForms(secret.value);
    cached.set(secret, forms);
    return forms;
};
const hashAt = (text, at) => (text.charCodeAt(at) * 4093 +
    text.charCodeAt(at + 1) * 257 +
    text.charCodeAt(at + 2) * 31 +
    text.charCodeAt(at + 3)) &
    0xff_ff;
const standsAt = (text, form, at) => text.startsWith(form, at) &&
    (form.length >= distinct || !(isWord(text[at - 1]) || isWord(text[at + form.length])));
const isWord = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const lineOf = (text, at) => text.slice(0, at).split('\n').length;
const boundary = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
/** Their lines are public, and stand in files and reports by right. */
const isPublic = (value) => /^\s*-----BEGIN (?:CERTIFICATE|PUBLIC KEY)-----/.test(value);
/** The value, each of its lines, the body of a PEM block in one piece, and the same of the text that it is base64 of. */
const partsOf = (value) => {
    const inner = decoded(value);
    return [
        value,
        value.trim(),
        ...(isPublic(value) ? [] : linesOf(value)),
        ...(inner === undefined || isPublic(inner) ? [] : [inner, inner.trim(), ...linesOf(inner)]),
    ];
};
const linesOf = (value) => {
    if (!/[\r\n]/.test(value.trim()))
        return [];
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const telling = lines.filter((line) => line.length >= distinct && !boundary.test(line));
    const isPem = lines.some((line) => boundary.test(line));
    return isPem ? [...telling, telling.join('')] : telling;
};
/** The text that a value is base64 of, as in a bundle of Talos; undefined where it is of none. */
const decoded = (value) => {
    const text = value.trim();
    if (text.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0)
        return undefined;
    try {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const inner = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return /[\u0000-\u0008\u000e-\u001f]/.test(inner) ? undefined : inner;
    }
    catch {
        return undefined;
    }
};
const notations = (part) => {
    const bytes = (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(part);
    const json = JSON.stringify(part).slice(1, -1);
    const url = encodeURIComponent(part.toWellFormed());
    const inBase64 = [encodeBase64(bytes), ...insideBase64(bytes)];
    return [
        part,
        json,
        JSON.stringify(json).slice(1, -1),
        url,
        url.replaceAll('%20', () => '+'),
        part.replaceAll(' ', () => '+'),
        part.replaceAll("'", () => "''"),
        part.replaceAll("'", () => String.raw `'\''`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .revealInvisible */ .hR)(part),
        ...inBase64,
        ...inBase64.map((text) => text.replaceAll('+', () => '-').replaceAll('/', () => '_')),
        (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(bytes),
    ];
};
const hashes = (value) => {
    const digest = (0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(value));
    return [(0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(digest), encodeBase64(digest)];
};
const encodeBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
/** What base64 of a longer text is sure to hold where the bytes stand in it, at each of the three ways to fall. */
const insideBase64 = (bytes) => [0, 1, 2].flatMap((before) => {
    const text = encodeBase64(new Uint8Array([...new Uint8Array(before), ...bytes]));
    const end = (before + bytes.length) % 3;
    const sure = text.slice(before === 0 ? 0 : before + 1, text.length - (end === 0 ? 0 : end === 1 ? 3 : 2));
    return sure.length >= distinct ? [sure] : [];
});
/** As a reader of Markdown or HTML sees it, as an address or a form means it, and without the breaks and margins of lines. */
const readings = (text) => [
    text
        .replaceAll('<!-- -->', () => '')
        .replaceAll(/&(?:lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
        .replaceAll('&amp;', () => '&')
        .replaceAll(/\\([\\`*_[\]()~|!])/g, (_, character) => character),
    text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => unescapeUrl(bytes)),
    text.replaceAll(/[\r\n]+[ \t+>|-]*/g, () => ''),
];
const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescapeUrl = (bytes) => {
    try {
        return decodeURIComponent(bytes);
    }
    catch {
        return bytes;
    }
};


/***/ }),

/***/ 91144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ whyWithheld),
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   by: () => (/* binding */ outgoing),
/* harmony export */   pY: () => (/* binding */ certain),
/* harmony export */   uN: () => (/* binding */ withheld)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84199);


/** What a secret looks like where nobody marked it. */
const shapes = [
    ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/],
    ['age key', /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20,}/i],
    ['kubeadm or Talos token', /(?<![a-z0-9.])[a-z0-9]{6}\.[a-z0-9]{16}(?![a-z0-9.])/],
    ['k3s token', /\bK10[0-9a-f]{20,}::/],
    ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
    ['AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
    ['JSON web token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/],
    [
        'base64 of a private key',
        /LS0tLS1CRUdJTi[A-Za-z0-9+/=]*(?:UFJJVkFURS|BSSVZBVEUg|QUklWQVRFI)[A-Za-z0-9+/=]*/,
    ],
    ['password in an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]{3,}@/],
];
/** Long runs that are random enough to be keys. Hex digests, UUIDs, certificates and paths are not. */
const run = /[A-Za-z0-9+/_-]{43,}={0,2}/g;
const looksRandom = (text) => {
    if (/^[0-9a-f]+$/i.test(text) || /^[A-Z]?[a-z]+(?:[-_/][A-Za-z0-9]+)*$/.test(text))
        return false;
    const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(text)).length;
    if (classes < 3 || (text.match(/[/_-]/g)?.length ?? 0) > text.length / 6)
        return false;
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const entropy = [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
    return entropy > 4.2;
};
/**
 * The gate through which every outgoing byte passes. Fails closed: a scanner that throws counts as a hit. `known`
 * are the secret values of this run.
 */
const outgoing = (text, known = []) => {
    const findings = scan(text, known);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .revealInvisible */ .hR)(text) };
};
/** What may not go out, for text that must stay as it is, such as a rendered file. */
const scan = (text, known = []) => {
    try {
        return [
            ...(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .dL)(text, known).map(({ name, line }) => ({
                kind: `the secret ${name}`,
                line,
                secret: name,
            })),
            ...scanShapes(text),
        ];
    }
    catch {
        return [{ kind: 'the scan itself failed', line: 1 }];
    }
};
/** What cannot be anything else: a long random value may be a public key or a path, and where a file must stay whole it stays. */
const certain = (findings) => findings.filter(({ kind }) => kind !== longRandom);
const longRandom = 'a long random value';
const scanShapes = (text) => {
    const publicText = withoutPublic(text);
    const shaped = shapes.flatMap(([kind, shape]) => {
        const at = publicText.search(shape);
        return at < 0 ? [] : [{ kind, line: lineOf(publicText, at) }];
    });
    const random = [...publicText.matchAll(run)].find(([match]) => looksRandom(match));
    return random === undefined
        ? shaped
        : [...shaped, { kind: longRandom, line: lineOf(publicText, random.index) }];
};
/** Certificates and public keys are public; lines are kept so that places stay right. */
const withoutPublic = (text) => text
    .replaceAll(/-----BEGIN (CERTIFICATE|PUBLIC KEY|PGP PUBLIC KEY BLOCK)-----[\s\S]*?-----END \1-----/g, (block) => block.replaceAll(/[^\n]/g, () => ' '))
    .replaceAll(/\b(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+) AAAA[A-Za-z0-9+/=]+/g, () => 'public-key')
    .replaceAll(/\bsha(?:256|512)[:-][A-Za-z0-9+/=]+/g, () => 'digest');
const lineOf = (text, at) => text.slice(0, Math.max(at, 0)).split('\n').length;
/** What goes out instead of a text that may not: places, never values. */
const withheld = (what, findings) => [
    `### plumbline: ${what} is withheld`,
    '',
    'It holds what looks like a secret, so nothing of it was posted:',
    '',
    ...[...new Set(findings.map(({ kind }) => kind))].map((kind) => `- ${kind}`),
    '',
    findings.every(({ secret }) => secret !== undefined)
        ? 'These are values of this run. Look where such a value stands outside of its secret, and rotate it if anybody could read it there.'
        : 'Write the value as `${secret:name}`, and rotate it if it was real: it is in the history of the branch.',
    '',
].join('\n');
/**
 * Why a text may not go out that must stay whole, such as a file or JSON; undefined where it may. `what` names it as the
 * beginning of a sentence.
 */
const whyWithheld = (text, what) => {
    const [found] = certain(scan(text));
    return (found &&
        `${what} is withheld: line ${found.line} holds what looks like a secret (${found.kind}). Write the value as \${secret:name}, and rotate it if it was real`);
};


/***/ })

};
