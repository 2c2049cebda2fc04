export const id = 689;
export const ids = [689];
export const modules = {

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gatedRunner)
/* harmony export */ });
/** The same runner, where every byte that leaves passes the gate. */
const gatedRunner = (runner, gate) => ({
    ...runner,
    annotate: (diagnostics) => runner.annotate(diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: gate.words(diagnostic.message, 'an annotation'),
    }))),
    summary: (markdown) => runner.summary(gate.report(markdown, 'the job summary')),
    output: (name, value) => runner.output(name, gate.words(value, `the output ${name}`)),
    log: (text) => runner.log(gate.words(text, 'the log')),
    warn: (text) => runner.warn(gate.words(text, 'a warning')),
    group: (title) => runner.group(title === undefined ? undefined : gate.words(title, 'the log')),
    file: (name, text) => runner.file(name, gate.report(text, `the file ${name}`)),
    hide: (secrets) => {
        gate.hide(secrets);
        runner.hide(secrets);
    },
});


/***/ }),

/***/ 30903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77709);

/** Text; empty means not given, which is an error. */
const text = (name) => ({
    name,
    read: (given) => {
        if (given === '')
            throw new Error(`input ${name} is empty: give it a value, or leave it out for its default`);
        return given;
    },
});
/** Text that may be left out: then ''. */
const optionalText = (name) => ({ name, read: (given) => given });
const flag = (name) => ({
    name,
    read: (given) => {
        if (/^true$/i.test(given))
            return true;
        if (/^false$/i.test(given))
            return false;
        throw new Error(`input ${name} is ${JSON.stringify(given)}: write true or false`);
    },
});
/** Whole minutes in milliseconds; undefined where nothing is given. */
const minutes = (name) => ({
    name,
    read: (given) => {
        if (given === '')
            return undefined;
        if (/^[1-9]\d{0,4}$/.test(given))
            return Number(given) * 60_000;
        throw new Error(`input ${name} is ${JSON.stringify(given)}: write whole minutes, such as 110`);
    },
});
const oneOf = (name, values) => ({
    name,
    read: (given) => {
        const found = values.find((value) => value === given);
        if (found === undefined)
            throw new Error(`input ${name} is ${JSON.stringify(given)}: write one of ${values.join(', ')}`);
        return found;
    },
});
/** Reads every input before it complains, so that one run shows all mistakes. Throws UserError. */
const readInputs = (inputs, environment) => {
    const mistakes = [];
    const values = Object.entries(inputs).map(([key, { name, read }]) => {
        try {
            return [
                key,
                read((environment[`INPUT_${name.replaceAll(' ', () => '_').toUpperCase()}`] ?? '').trim()),
            ];
        }
        catch (error) {
            mistakes.push(error instanceof Error ? error.message : String(error));
            return [key, undefined];
        }
    });
    if (mistakes.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(mistakes.join('\n'));
    return Object.fromEntries(values);
};


/***/ }),

/***/ 92667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/report/outgoing-gate.js
var outgoing_gate = __webpack_require__(78286);
// EXTERNAL MODULE: ./build/src/adapters/runner/gated-runner.js
var gated_runner = __webpack_require__(50403);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/known-secrets.js
var known_secrets = __webpack_require__(84199);
;// CONCATENATED MODULE: ./build/src/adapters/runner/read-event.js


/** What made the runner start, from the payload it left. Nothing of it is trusted before it was looked at. */
const readEvent = async (environment) => {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'push' || name === 'schedule' || name === 'workflow_dispatch')
        return {
            name,
            sha: sha(environment['GITHUB_SHA'], 'GITHUB_SHA'),
            ref: environment['GITHUB_REF'] ?? '',
            defaultBranch: defaultBranch(await readPayload(environment['GITHUB_EVENT_PATH'])),
        };
    if (name !== 'pull_request' && name !== 'merge_group')
        return { name: 'other', event: name === '' ? 'none' : name };
    const payload = await readPayload(environment['GITHUB_EVENT_PATH']);
    if (name === 'merge_group') {
        const group = fields(payload['merge_group'], 'merge_group');
        return {
            name,
            baseSha: sha(group['base_sha'], 'merge_group.base_sha'),
            headSha: sha(group['head_sha'], 'merge_group.head_sha'),
        };
    }
    return { name, pull: pullRequest(payload) };
};
const readPayload = async (path) => {
    if (path === undefined || path === '')
        throw new ports/* UserError */.y('GITHUB_EVENT_PATH is not set: run this inside a workflow');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => {
        throw new ports/* UserError */.y(`the event payload ${path} cannot be read`);
    });
    try {
        return fields(JSON.parse(text), 'the payload');
    }
    catch (error) {
        if (error instanceof ports/* UserError */.y)
            throw error;
        throw new ports/* UserError */.y(`the event payload ${path} is no JSON`);
    }
};
/** Undefined where the payload does not say it: only some actions need to know. */
const defaultBranch = ({ repository }) => {
    const named = typeof repository === 'object' && repository !== null
        ? repository['default_branch']
        : undefined;
    return named === undefined ? undefined : branch(named, 'repository.default_branch');
};
const pullRequest = (payload) => {
    if (payload['pull_request'] === undefined)
        throw new ports/* UserError */.y('the event holds no pull request: run this on pull_request');
    const pull = fields(payload['pull_request'], 'pull_request');
    const head = fields(pull['head'], 'pull_request.head');
    const base = fields(pull['base'], 'pull_request.base');
    const { number } = pull;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        throw new ports/* UserError */.y('pull_request.number is no number');
    return {
        number,
        headSha: sha(head['sha'], 'pull_request.head.sha'),
        baseRef: branch(base['ref'], 'pull_request.base.ref'),
        // A deleted fork leaves no repository at all.
        fork: repositoryOf(head) !== repositoryOf(base),
    };
};
const repositoryOf = (end) => {
    const { repo } = end;
    const name = typeof repo === 'object' && repo !== null ? repo['full_name'] : undefined;
    return typeof name === 'string' ? name : undefined;
};
const fields = (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new ports/* UserError */.y(`${name} is not what an event holds there`);
    return value;
};
const sha = (value, name) => {
    if (typeof value !== 'string' || !/^[0-9a-f]{40}$/.test(value))
        throw new ports/* UserError */.y(`${name} is no commit`);
    return value;
};
const branch = (value, name) => {
    if (typeof value !== 'string' ||
        !/^[A-Za-z0-9_][A-Za-z0-9._/+@#-]{0,243}$/.test(value) ||
        value.includes('..')) {
        throw new ports/* UserError */.y(`${name} is no branch name that git takes`);
    }
    return value;
};

;// CONCATENATED MODULE: ./build/src/adapters/runner/runner.js







/** The runner keeps so many annotations of each severity per step; what comes later is lost. */
const annotationLimit = 10;
/** The runner drops a whole summary above 1 MiB, so the last bytes are left free. */
const summaryLimit = 1_000_000;
/** The workflow run that started us: the one place that knows the runner's environment and commands. */
const openRunner = (environment) => {
    const gitea = environment['GITEA_ACTIONS'] === 'true';
    const url = runUrl(environment);
    return {
        event: () => readEvent(environment),
        annotate: (diagnostics) => annotate(diagnostics, gitea),
        summary: async (markdown) => {
            const path = environment['GITHUB_STEP_SUMMARY'];
            if (path === undefined || path === '')
                return;
            if (Buffer.byteLength(markdown) > summaryLimit)
                throw new ports/* UserError */.y('the job summary is larger than the runner keeps');
            await (0,promises_.appendFile)(path, markdown);
        },
        output: (name, value) => core/* setOutput */.uH(name, value),
        log: (text) => writeSafely(text),
        warn: (text) => core/* warning */.$e(text),
        group: (title) => (title === undefined ? core/* endGroup */.N4() : core/* startGroup */.Oh(title)),
        file: async (name, text) => {
            if (!/^[a-z][a-z0-9.-]*$/.test(name))
                throw new ports/* UserError */.y(`${name} is no file name`);
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? '.', 'plumbline-'));
            const path = (0,external_node_path_.join)(folder, name);
            await (0,promises_.writeFile)(path, text, { mode: 0o600 });
            return path;
        },
        hide: (secrets) => {
            // Elsewhere nobody takes the command away, and it would print what it is to hide.
            if (environment['GITHUB_ACTIONS'] !== 'true')
                return;
            for (const form of new Set(secrets.flatMap(({ value }) => (0,known_secrets/* formsForRunner */.lq)(value))))
                core/* setSecret */.Pq(form);
        },
        run: {
            id: Number(environment['GITHUB_RUN_ID'] ?? 0),
            attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1),
            url,
        },
    };
};
const runUrl = (environment) => {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
    return server === undefined || repository === undefined || id === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${id}`;
};
const levels = { error: core/* error */.z3, warning: core/* warning */.$e, note: core/* notice */.lm };
/** Errors first, as many as the runner keeps; all of them in the log as well where it shows no annotations. */
const annotate = (diagnostics, gitea) => {
    for (const severity of ['error', 'warning', 'note']) {
        const some = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
        const kept = gitea ? [] : some.slice(0, annotationLimit);
        for (const { file, line, column, rule, message } of kept) {
            levels[severity](message, { file, startLine: line, startColumn: column, title: rule });
        }
        const rest = some.slice(kept.length);
        if (rest.length > 0) {
            const lines = rest.map(({ file, line, column, rule, message }) => `${file}:${line}:${column}: ${severity} ${rule}: ${message}`);
            writeSafely(lines.join('\n'));
        }
        if (!gitea && rest.length > 0)
            core/* notice */.lm(`${rest.length} more ${severity}s are in the log`);
    }
};
/** Text of users must not become a workflow command: commands are off while it is written. */
const writeSafely = (text) => {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    process.stdout.write(`::stop-commands::${token}\n${text.replaceAll('\r', () => '\n')}\n::${token}::\n`);
};

;// CONCATENATED MODULE: ./build/src/adapters/runner/run-action.js





/**
 * The one place that decides pass or fail for the runner. What the reader can mend is a message; anything else is a
 * bug and brings its stack, with every token of the environment and every known secret masked in all of its forms.
 */
const runAction = async (environment, use) => {
    const mask = masker(environment);
    const gate = (0,outgoing_gate/* openOutgoingGate */.M)();
    const fail = (reason) => core/* setFailed */.C1(gate.words(mask(reason), 'an error'));
    const failOnHits = () => {
        const hit = (0,outgoing_gate/* hitReason */.o)(gate.hits());
        if (hit !== undefined)
            core/* setFailed */.C1(hit);
    };
    // A promise that nobody waited for would else print its error past the gate.
    process.once('uncaughtException', (error) => {
        fail(bugReport(error));
        failOnHits();
        process.exit(1);
    });
    try {
        const verdict = await use((0,gated_runner/* gatedRunner */.k)(openRunner(environment), gate), gate);
        if (verdict.status === 'failed') {
            fail(verdict.reason);
            process.exitCode = verdict.exitCode ?? 1;
        }
    }
    catch (error) {
        fail(error instanceof ports/* UserError */.y ? error.message : bugReport(error));
    }
    failOnHits();
};
const bugReport = (error) => `this is a bug in plumbline, please report it:\n${describe(error)}`;
const describe = (error) => {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
    return `${error.stack ?? error.message}${cause}`;
};
const tokenNames = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const masker = (environment) => {
    const values = tokenNames.map((name) => environment[name] ?? '').filter((value) => value.length >= 8);
    const basic = values.map((value) => Buffer.from(`x-access-token:${value}`).toString('base64'));
    const forms = [
        ...values,
        ...basic,
        ...values.flatMap((value) => [Buffer.from(value).toString('base64'), encodeURIComponent(value)]),
    ];
    for (const value of values)
        core/* setSecret */.Pq(value);
    return (text) => forms.reduce((masked, form) => masked.split(form).join('***'), text);
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

/***/ 78286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openOutgoingGate),
/* harmony export */   o: () => (/* binding */ hitReason)
/* harmony export */ });
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84199);
/* harmony import */ var _outgoing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91144);


const openOutgoingGate = () => {
    const known = new Map();
    const hits = new Map();
    const note = (findings, sink) => {
        for (const { kind } of findings)
            hits.set(`${sink}: ${kind}`, { sink, kind });
    };
    return {
        hide: (secrets) => {
            for (const secret of secrets)
                known.set(JSON.stringify(secret), secret);
        },
        report: (text, sink) => {
            const passed = (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .outgoing */ .by)(text, [...known.values()]);
            if (passed.ok)
                return passed.text;
            note(passed.findings, sink);
            return (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .withheld */ .uN)(sink, passed.findings);
        },
        words: (text, sink) => {
            const secrets = [...known.values()];
            const found = (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .certain */ .pY)((0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(text, secrets));
            if (found.length === 0)
                return text;
            note(found, sink);
            const masked = (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(text, secrets);
            const left = (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .certain */ .pY)((0,_outgoing_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(masked, secrets));
            return left.length === 0
                ? masked
                : `(withheld: this held ${[...new Set(left.map(({ kind }) => kind))].join(', ')})`;
        },
        hits: () => [...hits.values()],
    };
};
/** Why a run fails that was about to say a secret; undefined where it was not. */
const hitReason = (hits) => hits.length === 0
    ? undefined
    : `a secret was about to leave and was withheld: ${hits.map(({ kind, sink }) => `${kind} in ${sink}`).join('; ')}`;


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
