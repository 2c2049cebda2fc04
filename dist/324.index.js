export const id = 324;
export const ids = [324];
export const modules = {

/***/ 29180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ composeYaml),
/* harmony export */   l: () => (/* binding */ composeDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91390);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);



/** YAML 1.2 whatever a file says of itself: no merge keys, no types of 1.1, no tags but those of JSON. */
const options = {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    // The library compares each key with all others; one walk with a map finds the same.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
};
/** Beyond this the library's recursion could meet the end of the stack. The language's own limit is lower. */
const safeDepth = 3 * _read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth;
/** The syntax tree of the one document in a text; undefined where there is none, or none that can be walked. */
const composeYaml = (text, say) => {
    const documents = composeDocuments(text, say);
    const [first, second] = documents;
    if (first === undefined)
        return undefined;
    if (second !== undefined)
        say(second.range[0], 'several-documents', 'one file holds one document: move the rest to a file of its own');
    if (isEmpty(first) && second === undefined) {
        if (first.errors.length === 0)
            say(0, 'empty', 'the file is empty: start with apiVersion: plumbline/v1');
        return undefined;
    }
    return { document: first, broken: first.errors.length > 0 };
};
/** The syntax trees of all documents in a text, broken ones included; none where one cannot be walked. */
const composeDocuments = (text, say) => {
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)];
    const { tooDeep, tags } = inspect(tokens);
    for (const offset of tags)
        say(offset, 'tag', 'tags are not part of the language: write the plain value');
    if (tooDeep !== undefined) {
        say(tooDeep, 'too-deep', `nested deeper than ${_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth} levels: flatten it`);
        return [];
    }
    const documents = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens, true, text.length)];
    for (const token of tokens) {
        if (token.type === 'directive')
            say(token.offset, 'directive', 'directives are not part of the language: remove the line');
    }
    for (const { errors } of documents) {
        for (const { pos, code, message } of errors) {
            if (code !== 'TAG_RESOLVE_FAILED')
                say(pos[0], 'yaml', (0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .showSentence */ .Zu)(withoutSource(message)));
        }
    }
    return documents;
};
/** The library quotes what it could not read, and that may be half of a password: `password: |x`. */
const withoutSource = (message) => message.replace(/((?:extra characters|YAML stream|alias\)?)): .*$/s, (_, start) => start);
const isEmpty = ({ contents }) => contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
const plainTags = new Set(['!!str', '!!map', '!!seq']);
/** Offsets of tags and of a value nested too deep. Walks with a list of its own, because depth is what is in doubt. */
const inspect = (tokens) => {
    const tags = [];
    const noteTags = (sources = []) => {
        for (const { type, source, offset } of sources)
            if (type === 'tag' && !plainTags.has(source))
                tags.push(offset);
    };
    const open = tokens.map((token) => ({
        token,
        level: 0,
    }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, level } = next;
        if (level > safeDepth)
            return { tooDeep: token.offset, tags };
        if (token.type === 'document') {
            noteTags(token.start);
            if (token.value)
                open.push({ token: token.value, level });
        }
        else if ('items' in token) {
            for (const { start, key, sep, value } of token.items) {
                noteTags(start);
                noteTags(sep);
                if (key)
                    open.push({ token: key, level: level + 1 });
                if (value)
                    open.push({ token: value, level: level + 1 });
            }
        }
    }
    return { tooDeep: undefined, tags };
};


/***/ }),

/***/ 35487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
const hasErrors = (diagnostics) => diagnostics.some((diagnostic) => diagnostic.severity === 'error');
/** By file, then place, then rule, so that the same tree always reads the same. */
const sortDiagnostics = (diagnostics) => diagnostics.toSorted((a, b) => compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message));
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance),
/* harmony export */   s: () => (/* binding */ placeInText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26722);

/**
 * Which layer decides about a setting: the last that says it, or takes it back with null. `overridden` are the layers
 * below that said it too, last first. Undefined where no layer says it. Looked up only when asked for.
 */
const provenance = (node, path) => {
    const saying = [];
    for (const layer of node.layers.toReversed()) {
        const word = wordOn(layer.settings, path);
        // A list replaces what is below as a whole: an entry that it has not is nobody's.
        if (word === 'other' && saying.length === 0)
            return undefined;
        if (word === 'value' || word === 'null')
            saying.push(originIn(layer, path));
    }
    const [first, ...overridden] = saying;
    return first === undefined ? undefined : { ...first, overridden };
};
/** Where a character of a text setting stands: in the file and layer that decides about it. */
const placeInText = (node, path, offset) => {
    const layer = node.layers.findLast(({ settings }) => wordOn(settings, path) !== 'nothing');
    const at = [...(layer?.at ?? ['spec']), ...path];
    const file = layer?.file ?? node.file;
    return { file: file.path, position: file.positionInText?.(at, offset) ?? file.positionOf(at) };
};
/** Of the value, or of the null that takes it back. */
const originIn = (layer, path) => ({
    layer: layer.name,
    file: layer.file.path,
    position: layer.file.positionOf([...layer.at, ...path]),
});
const wordOn = (settings, path) => {
    let value = settings;
    for (const key of path) {
        if (value === null)
            return 'null';
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return 'other';
        const below = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value[Number(key)] : value[key];
        if (below === undefined)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? 'other' : 'nothing';
        value = below;
    }
    return value === null ? 'null' : 'value';
};


/***/ }),

/***/ 16122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K_: () => (/* binding */ inCluster),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b0: () => (/* binding */ acknowledge),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   rO: () => (/* binding */ dig)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26722);


const dig = (value, path) => path.reduce((below, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(below) ? below[Number(key)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(below) ? below[key] : undefined), value);
/** A scalar of the node's own file or settings, with its path. */
const at = (node, path) => {
    const value = dig(node.settings, path) ?? dig(node.file.value, ['spec', ...path]);
    return typeof value === 'string' || typeof value === 'number' ? [[String(value), path]] : [];
};
const textsAt = (value, path) => {
    const found = dig(value, path);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(found) ? found.map(String) : [];
};
/** A finding at the place that decides about a setting of a node. */
const finding = (node, path, severity, rule, message) => {
    const from = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .provenance */ .a)(node, path);
    const position = from?.position ?? node.file.positionOf(['spec', ...path]);
    return acknowledge(node, { severity, rule, file: from?.file ?? node.file.path, ...position, message });
};
/** A warning whose rule the node acknowledges is a note with the reason; an error cannot be acknowledged. */
const acknowledge = (node, found) => {
    const path = ['acknowledge', found.rule];
    const by = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .provenance */ .a)(node, path);
    return by === undefined ? found : withReason(found, dig(node.settings, path), placeOf(by.file, by.position));
};
/** A finding of cluster.yaml, which its defaults may acknowledge. */
const inCluster = ({ cluster: { file, spec } }, path, severity, rule, message) => {
    const found = { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message };
    const by = ['defaults', 'acknowledge', rule];
    return withReason(found, dig(spec, by), placeOf(file.path, file.positionOf(['spec', ...by])));
};
const withReason = (found, reason, place) => found.severity !== 'warning' || typeof reason !== 'string'
    ? found
    : {
        ...found,
        severity: 'note',
        message: `${found.message}. Acknowledged: ${reason}`,
        acknowledged: [place],
    };
const placeOf = (file, { line, column }) => `${file}:${line}:${column}`;
/** A layer shared by many nodes is wrong once: the gravest says it, because only some may have acknowledged it. */
const once = (diagnostics) => {
    const kept = new Map();
    for (const each of diagnostics) {
        const key = `${placeOf(each.file, each)}:${each.rule}`;
        const known = kept.get(key);
        kept.set(key, known === undefined ? each : graver(known, each));
    }
    return [...kept.values()];
};
const graver = (known, other) => {
    const kept = gravity[other.severity] > gravity[known.severity] ? other : known;
    const acknowledged = [...new Set([known, other].flatMap((each) => each.acknowledged ?? []))];
    return acknowledged.length === 0 ? kept : { ...kept, acknowledged };
};
const gravity = { note: 0, warning: 1, error: 2 };


/***/ }),

/***/ 26722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** One reference token, escaped as RFC 6901 §3 says. */
const pointerToken = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const toPointer = (path) => path.map((key) => `/${pointerToken(key)}`).join('');
const fromPointer = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));


/***/ }),

/***/ 89280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./build/src/fleet/compose-yaml.js
var compose_yaml = __webpack_require__(29180);
// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(35487);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(26722);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/fleet/positions.js

/** Turns offsets into places. Lines are counted when the first place is asked for: most files are never asked. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
};
const lineStarts = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
};
/** Finds places in a document's syntax tree, only when they are asked for. */
const placesIn = (document, targets, toPosition, text) => {
    const indexes = new Map();
    const entryOf = (map, key) => {
        const index = indexes.get(map) ?? indexOf(map);
        indexes.set(map, index);
        return index.get(String(key));
    };
    /** Offsets of the key and of the value at `path`, or of the nearest existing ancestor. */
    const locate = (path) => {
        let node = document.contents;
        let key = startOf(node, 0);
        for (const step of path) {
            const target = (0,dist/* isAlias */.Vj)(node) ? (targets.get(node) ?? null) : node;
            const entry = (0,dist/* isMap */.jh)(target) ? entryOf(target, step) : undefined;
            const below = (0,dist/* isSeq */.oP)(target) ? target.items[Number(step)] : entry?.value;
            if (below === undefined)
                return { key, at: startOf(node, key), node: undefined };
            key = startOf(entry === undefined ? below : entry.key, key);
            node = below;
        }
        return { key, at: startOf(node, key), node };
    };
    return {
        positionOf: (path) => toPosition(locate(path).at),
        positionOfKey: (path) => toPosition(locate(path).key),
        positionInText: (path, offset) => {
            const { at, node } = locate(path);
            const start = toPosition(at);
            return (0,dist/* isScalar */.jn)(node) && node.type === 'BLOCK_LITERAL'
                ? inBlock(text, at, start.line, String(node.value), offset)
                : start;
        },
        sourceOf: (path) => {
            const { node } = locate(path);
            const target = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            return (0,dist/* isScalar */.jn)(target) && target.type === 'PLAIN' ? target.source : undefined;
        },
    };
};
/** A literal block holds its lines as they are, indented, from the line after its header. */
const inBlock = (text, header, line, value, offset) => {
    const before = value.slice(0, offset).split('\n');
    const first = value.split('\n').findIndex((each) => each.trim() !== '');
    const lines = text.slice(text.indexOf('\n', header) + 1).split('\n', first + 1);
    const indent = leading(lines[first] ?? '') - leading(value.split('\n')[first] ?? '');
    return { line: line + before.length, column: indent + (before.at(-1) ?? '').length + 1 };
};
const leading = (line) => line.length - line.trimStart().length;
/** The first of two equal keys wins, as in the value. */
const indexOf = (map) => {
    const index = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
        if (name !== undefined && !index.has(name))
            index.set(name, { key: key, value: value });
    }
    return index;
};
/** Where nothing was written, the place is that of the key. */
const startOf = (node, otherwise) => node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN')
    ? otherwise
    : (node.range?.[0] ?? otherwise);

// EXTERNAL MODULE: ./build/src/fleet/read-text.js
var read_text = __webpack_require__(91390);
// EXTERNAL MODULE: ./build/src/fleet/to-json.js + 1 modules
var to_json = __webpack_require__(12050);
;// CONCATENATED MODULE: ./build/src/fleet/parse-file.js






/** Reads one file: limits first, then YAML, then what YAML allows and the language does not. All findings at once. */
const parseFile = (source) => {
    const known = parsed.get(source.bytes);
    if (known?.file === source.path && source.kind === 'file')
        return known.result;
    const result = parseSource(source);
    if (source.kind === 'file' && source.bytes.length > 0)
        parsed.set(source.bytes, { file: source.path, result });
    return result;
};
/** Both sides of a pull request share the bytes of every file that it does not touch. */
const parsed = new WeakMap();
const parseSource = (source) => {
    const diagnostics = [];
    let toPosition = positionsOf('');
    const say = (offset, rule, message) => {
        if (diagnostics.length > read_text/* limits */.F.findings)
            return;
        const full = diagnostics.length === read_text/* limits */.F.findings;
        const told = full
            ? { rule: 'more', message: 'more findings follow in this file: mend these first' }
            : { rule, message };
        diagnostics.push({ severity: 'error', file: source.path, ...toPosition(offset), ...told });
    };
    const nothing = () => ({ file: undefined, readable: undefined, diagnostics });
    const text = (0,read_text/* readText */.y)(source, say);
    if (text === undefined)
        return nothing();
    toPosition = positionsOf(text);
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        say(nul, 'not-text', 'a NUL byte: save the file as UTF-8 text');
        return nothing();
    }
    const composed = (0,compose_yaml/* composeYaml */.e)(text, say);
    if (composed === undefined)
        return nothing();
    const { document, broken } = composed;
    const { value, targets } = (0,to_json/* toJson */.a)(document, say);
    if (broken)
        return nothing();
    if (!(0,json/* isObject */.Gv)(value)) {
        say(0, 'not-a-map', 'the file must hold a map that starts with apiVersion: plumbline/v1');
        return nothing();
    }
    const readable = { path: source.path, value, ...placesIn(document, targets, toPosition, text) };
    return { file: (0,diagnostic/* hasErrors */.C)(diagnostics) ? undefined : readable, readable, diagnostics };
};


/***/ }),

/***/ 91390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/** Of one file: bytes, levels of nesting, values that aliases stand for, findings. */
const limits = { bytes: 256 * 1024, depth: 32, aliased: 1000, findings: 200 };
/** The text of a file that may be read: right kind, size, and encoding. Without a byte order mark. */
const readText = ({ kind, size, bytes }, say) => {
    if (kind !== 'file') {
        say(0, 'not-a-file', `a ${kind} is not followed: put the file itself here`);
        return undefined;
    }
    if (size > limits.bytes || bytes.length > limits.bytes) {
        const found = Math.max(size, bytes.length);
        say(0, 'too-large', `${found} bytes: a file of the fleet has at most ${limits.bytes}. Split it, or move content elsewhere`);
        return undefined;
    }
    const text = decode(bytes);
    if (text === undefined) {
        say(0, 'not-text', 'not valid UTF-8: save the file as UTF-8 text');
        return undefined;
    }
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        say(0, 'byte-order-mark', 'the file starts with a byte order mark: save it as UTF-8 without one');
    }
    return text;
};
const utf8 = new TextDecoder('utf-8', { fatal: true });
const decode = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 53409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ secretPrefix),
/* harmony export */   TR: () => (/* binding */ secretLeaves),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   yd: () => (/* binding */ reservedSecrets)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16122);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26722);


/** Join tokens and their like: minted for one boot, never kept. */
const reservedSecrets = 'kubeadm/';
/** Every value below the top level but for sops' own part, in order. Items of lists are named by their place, from 0. */
const secretLeaves = (file, prefix) => {
    const { sops: _, ...values } = file;
    return leaves(values, [], prefix);
};
const leaves = (value, path, prefix) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.flatMap((item, index) => leaves(item, [...path, String(index)], prefix));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key], prefix));
    if (value === null)
        return [];
    return [{ path, names: [...new Set([prefix + path.join('/'), prefix + path.join('.')])], value }];
};
/**
 * Secrets of the Talos bundle are named `talos/…`, so that they never meet others. `spec` is the cluster's, `path` and
 * `folder` count from the repository root.
 */
const secretPrefix = (path, spec, folder) => {
    const bundle = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(spec, ['secrets', 'bundle']);
    return typeof bundle === 'string' && path === inFolder(folder, bundle) ? 'talos/' : '';
};
/** A file of the fleet folder as paths of the repository are written. */
const inFolder = (folder, name) => folder === '' || folder === '.' ? name : `${folder}/${name}`;


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Zu: () => (/* binding */ showSentence)
/* harmony export */ });
/** Characters that an editor or a forge would not show as what they are: controls, line ends, directions, joiners. */
const unseen = /[\u0000-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/g;
const spell = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A login in an address, which is a password more often than not. */
const login = /:\/\/[^\s/"]+@/g;
/** A user's value inside a finding: one line, short, and nothing in it acts on the terminal or the page. */
const show = (value) => {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'a map';
    const text = JSON.stringify(value);
    if (text.length > 60)
        return `${typeof value === 'string' ? 'text' : 'a value'} of ${text.length} characters`;
    return text.replaceAll(login, () => '://…@').replaceAll(unseen, (character) => spell(character));
};
/** The YAML library's own words, which may quote the file. */
const showSentence = (text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text).replaceAll(unseen, (character) => character === '\u00a0' ? ' ' : spell(character));
/** A key or a name as it was written where that is harmless, else quoted and cut. */
const showName = (name) => {
    if (/^[\w./:*@-]{1,80}$/.test(name))
        return name;
    const cut = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    return JSON.stringify(cut).replaceAll(unseen, (character) => spell(character));
};


/***/ }),

/***/ 12050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ toJson)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/fleet/show.js
var show = __webpack_require__(4585);
;// CONCATENATED MODULE: ./build/src/fleet/read-scalar.js

/** A scalar's value. What YAML reads as something else than was meant is reported, with what to write instead. */
const readScalar = (scalar, at, say) => {
    const { value, source, type } = scalar;
    if (typeof value === 'string') {
        if (value.includes('\0') || !value.isWellFormed())
            say(at, 'not-text', 'a NUL character or half of a character (a lone surrogate): write the character itself');
        return value;
    }
    if (typeof value === 'number' || typeof value === 'bigint')
        return readNumber(value, source ?? String(value), type === 'PLAIN', at, say);
    return typeof value === 'boolean' || value === null ? value : (source ?? null);
};
const readNumber = (value, source, plain, at, say) => {
    const octal = plain ? /^[-+]?0o?(\d+)$/.exec(source)?.[1] : undefined;
    if (octal !== undefined) {
        const mode = /^[0-7]{1,4}$/.test(octal)
            ? `write '${octal.padStart(4, '0')}' in quotes for a file mode, or the`
            : 'write the';
        say(at, 'octal', `${(0,show/* showName */.$i)(source)} is read as another number: ${mode} decimal number without leading zeros`);
        return source;
    }
    if (typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        say(at, 'large-integer', `${(0,show/* showName */.$i)(source)} cannot be kept exactly: write it in quotes`);
        return source;
    }
    if (!Number.isFinite(value)) {
        say(at, 'not-a-number', `${(0,show/* showName */.$i)(source)} is no number here: write a finite one, or ${(0,show/* show */.WU)(source)} in quotes`);
        return source;
    }
    // Canonical JSON knows one zero.
    return value === 0 ? 0 : value;
};

// EXTERNAL MODULE: ./build/src/fleet/read-text.js
var read_text = __webpack_require__(91390);
;// CONCATENATED MODULE: ./build/src/fleet/to-json.js




const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * The document's value, in one walk that finds all that YAML allows and the language does not. What is wrong stands
 * in the value as null, or as text where text was probably meant.
 */
const toJson = (document, say) => {
    const anchors = new Map();
    const unfinished = new Set();
    const targets = new Map();
    let aliased = 0;
    let tooDeep = false;
    const visit = (node, depth, inAlias) => {
        if (node === null)
            return null;
        if (depth > read_text/* limits */.F.depth) {
            if (!tooDeep)
                say(startOf(node), 'too-deep', `nested deeper than ${read_text/* limits */.F.depth} levels: flatten it`);
            tooDeep = true;
            return null;
        }
        if (inAlias && (aliased += 1) > read_text/* limits */.F.aliased) {
            if (aliased === read_text/* limits */.F.aliased + 1)
                say(startOf(node), 'alias-limit', `aliases stand for more than ${read_text/* limits */.F.aliased} values: use a profile instead`);
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return visitAlias(node, depth, inAlias);
        const { anchor } = node;
        if (anchor === undefined || inAlias)
            return visitPlain(node, depth, inAlias);
        anchors.set(anchor, node);
        unfinished.add(node);
        const value = visitPlain(node, depth, inAlias);
        unfinished.delete(node);
        return value;
    };
    const visitPlain = (node, depth, inAlias) => {
        if ((0,dist/* isScalar */.jn)(node))
            return readScalar(node, startOf(node), say);
        if ((0,dist/* isMap */.jh)(node))
            return visitMap(node, depth, inAlias);
        return (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => visit(item, depth + 1, inAlias)) : null;
    };
    const visitAlias = (alias, depth, inAlias) => {
        const target = targets.get(alias) ?? anchors.get(alias.source);
        if (target === undefined || unfinished.has(target)) {
            const name = (0,show/* showName */.$i)(alias.source);
            const message = target === undefined ? 'no anchor stands before this alias' : `&${name} would hold itself`;
            if (!inAlias)
                say(startOf(alias), 'alias', `${message}: write the value`);
            return null;
        }
        targets.set(alias, target);
        return visit(target, depth + 1, true);
    };
    const visitMap = (map, depth, inAlias) => {
        const object = Object.create(null);
        const places = new Map();
        for (const pair of map.items) {
            const key = pair.key;
            const value = pair.value;
            const at = startOf(key ?? value ?? map);
            const name = readKey(key, at);
            const below = visit(value, depth + 1, inAlias);
            const first = name === undefined ? undefined : places.get(name);
            if (name === undefined)
                continue;
            if (first === undefined) {
                places.set(name, at);
                object[name] = below;
            }
            else if (!inAlias) {
                say(first, 'duplicate-key', `${(0,show/* showName */.$i)(name)} stands again below: keep one`);
                say(at, 'duplicate-key', `${(0,show/* showName */.$i)(name)} stands twice in the same map: keep one`);
            }
        }
        return object;
    };
    const readKey = (key, at) => {
        if ((0,dist/* isScalar */.jn)(key)) {
            const { anchor } = key;
            if (anchor !== undefined)
                anchors.set(anchor, key);
            return readKeyText(key, at);
        }
        say(at, 'key-type', (0,dist/* isAlias */.Vj)(key) ? 'an alias cannot be a key: write the key itself' : 'keys are text: write a name');
        return undefined;
    };
    const readKeyText = (key, at) => {
        const name = key.value;
        if (name === '<<') {
            say(at, 'merge-key', 'merge keys are not part of the language: use a profile');
        }
        else if (typeof name !== 'string') {
            say(at, 'key-type', `keys are text: write '${(0,show/* showName */.$i)(key.source ?? String(name))}' in quotes`);
        }
        else if (forbiddenKeys.has(name)) {
            say(at, 'forbidden-key', `${name} cannot be a key: choose another name`);
        }
        else if (name.includes('\0') || !name.isWellFormed()) {
            say(at, 'not-text', 'a NUL character or half a character in a key: remove it');
        }
        else {
            return name;
        }
        return undefined;
    };
    return { value: visit(document.contents, 0, false), targets };
};
const startOf = (node) => node.range?.[0] ?? 0;


/***/ })

};
