export const id = 960;
export const ids = [960,232];
export const modules = {

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(7709);
;// CONCATENATED MODULE: ./build/src/adapters/git/pull-trees.js

/**
 * The two sides of a pull request, from git alone: API fields about merges lag behind. The forge's merge commit is
 * used where it is there and holds the head; else base tip and head are merged here.
 */
const pullTrees = async (git, at, pull) => {
    const checkedOut = await mergeOf(git, 'HEAD', pull);
    if (checkedOut !== undefined)
        return fromMerge(checkedOut, at, pull);
    const fetched = await git([
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=2',
        'origin',
        `+refs/pull/${pull.number}/merge:refs/plumbline/merge`,
    ]);
    const merge = fetched.code === 0 ? await mergeOf(git, 'refs/plumbline/merge', pull) : undefined;
    return merge === undefined ? mergeHere(git, at, pull) : fromMerge(merge, at, pull);
};
/** The commit at `ref` if it merges the head into something. The base is the parent that is not the head. */
const mergeOf = async (git, ref, pull) => {
    const shown = await git(['cat-file', '--batch'], `${ref}^{commit}\n`);
    const text = shown.stdout.toString('utf8');
    const sha = /^([0-9a-f]{40,64}) commit /.exec(text)?.[1];
    const header = text.slice(0, text.indexOf('\n\n', text.indexOf('\n') + 1));
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
    if (sha === undefined || parents.length !== 2 || !parents.includes(pull.headSha))
        return undefined;
    const base = parents.find((parent) => parent !== pull.headSha);
    if (base === undefined)
        return undefined;
    if (!(await has(git, base))) {
        // Objects of a shallow clone end at the merge itself: one fetch brings the base.
        const fetched = await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', base]);
        if (fetched.code !== 0 || !(await has(git, base)))
            throw cannotFetch(`base commit ${base}`, fetched.stderr);
    }
    return { sha, base };
};
const fromMerge = ({ sha, base }, at, pull) => ({
    base: at(base, `${base.slice(0, 7)} (${pull.baseRef})`),
    head: at(pull.headSha, pull.headSha.slice(0, 7)),
    merged: at(sha, `${sha.slice(0, 7)} (merge)`),
    how: 'merge-ref',
});
const has = async (git, sha) => (await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`])).code === 0;
/** For forges that make no merge ref, and where theirs is older than the head. */
const mergeHere = async (git, at, pull) => {
    const base = await fetchBase(git, pull);
    if (!(await has(git, pull.headSha))) {
        const fetched = await git([
            'fetch',
            '--quiet',
            '--no-tags',
            'origin',
            `+refs/pull/${pull.number}/head:refs/plumbline/head`,
        ]);
        if (!(await has(git, pull.headSha)))
            throw cannotFetch(`head commit ${pull.headSha}`, fetched.stderr);
    }
    await deepen(git, base, pull);
    const merged = await git([
        'merge-tree',
        '--write-tree',
        '--name-only',
        '--no-messages',
        '-z',
        '--end-of-options',
        base,
        pull.headSha,
    ]);
    const [tree = '', ...files] = merged.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '');
    if (merged.code === 1) {
        throw new ports/* UserError */.y(`the pull request conflicts with ${pull.baseRef} in ${files.join(', ')}: merge or rebase ${pull.baseRef} into the branch, then this runs again`);
    }
    if (merged.code !== 0 || !/^[0-9a-f]{40,64}$/.test(tree)) {
        const old = /unknown|usage/.test(merged.stderr) ? ' Its git is older than 2.38' : '';
        throw new ports/* UserError */.y(`git could not merge ${pull.headSha} into ${pull.baseRef}: ${merged.stderr.trim()}.${old}`);
    }
    return {
        base: at(base, `${base.slice(0, 7)} (${pull.baseRef})`),
        head: at(pull.headSha, pull.headSha.slice(0, 7)),
        merged: at(tree, `${pull.headSha.slice(0, 7)} merged into ${pull.baseRef}`),
        how: 'merged-in-git',
    };
};
const fetchBase = async (git, pull) => {
    const fetched = await git([
        'fetch',
        '--quiet',
        '--no-tags',
        'origin',
        `+refs/heads/${pull.baseRef}:refs/plumbline/base`,
    ]);
    if (fetched.code !== 0)
        throw cannotFetch(`branch ${pull.baseRef}`, fetched.stderr);
    return (await git(['rev-parse', '--verify', '--end-of-options', 'refs/plumbline/base'])).stdout
        .toString('utf8')
        .trim();
};
/** A merge needs the point where both sides parted, which a shallow clone may lack. */
const deepen = async (git, base, pull) => {
    const hasMergeBase = async () => (await git(['merge-base', '--end-of-options', base, pull.headSha])).code === 0;
    if (await hasMergeBase())
        return;
    const shallow = (await git(['rev-parse', '--is-shallow-repository'])).stdout.toString('utf8').trim() === 'true';
    if (shallow) {
        const fetched = await git([
            'fetch',
            '--quiet',
            '--no-tags',
            '--unshallow',
            'origin',
            `+refs/heads/${pull.baseRef}:refs/plumbline/base`,
            `+refs/pull/${pull.number}/head:refs/plumbline/head`,
        ]);
        if (fetched.code !== 0)
            throw cannotFetch('the history', fetched.stderr);
        if (await hasMergeBase())
            return;
    }
    throw new ports/* UserError */.y(`the pull request and ${pull.baseRef} have no commit in common: rebase the branch onto ${pull.baseRef}`);
};
const cannotFetch = (what, stderr) => new ports/* UserError */.y(`git cannot fetch ${what}: ${stderr.trim().split('\n').at(-1) ?? ''}. Check out with fetch-depth: 0, or give the action a token that may read the repository`);

;// CONCATENATED MODULE: ./build/src/adapters/git/read-trees.js

/** Larger blobs are listed and not read: the parser refuses them anyway. */
const readLimit = 1024 * 1024;
const entryLimit = 50_000;
const empty = new Uint8Array();
/**
 * Reads folders of git trees. Blobs are read once however many trees hold them: the two sides of a pull request
 * share nearly all of theirs.
 */
const treeReader = (git) => {
    const blobs = new Map();
    let wanted = [];
    const readBlob = (oid) => {
        const known = blobs.get(oid);
        if (known !== undefined)
            return known;
        const blob = new Promise((done, fail) => {
            if (wanted.length === 0)
                setImmediate(flush);
            wanted.push({ oid, done, fail });
        });
        blobs.set(oid, blob);
        return blob;
    };
    /** One process for all blobs that were asked for since the last one. */
    const flush = () => {
        const batch = wanted;
        wanted = [];
        git(['cat-file', '--batch'], `${batch.map(({ oid }) => oid).join('\n')}\n`).then(({ stdout }) => {
            let at = 0;
            for (const { oid, done, fail } of batch) {
                const end = stdout.indexOf(0x0a, at);
                const size = Number(stdout.subarray(at, end).toString('latin1').split(' ')[2]);
                if (end < 0 || Number.isNaN(size)) {
                    fail(new ports/* UserError */.y(`git has no object ${oid}: the clone is damaged or partial. Use actions/checkout with fetch-depth: 0 and no filter`));
                    at = end < 0 ? stdout.length : end + 1;
                    continue;
                }
                done(stdout.subarray(end + 1, end + 1 + size));
                at = end + 1 + size + 1;
            }
        }, (error) => batch.forEach(({ fail }) => fail(error)));
    };
    return async (revision, folder) => {
        const listed = await git([
            'ls-tree',
            '-r',
            '-z',
            '--long',
            '--full-tree',
            '--end-of-options',
            revision,
            '--',
            `${folder}/`,
        ]);
        if (listed.code !== 0)
            throw new ports/* UserError */.y(`git cannot list ${folder} at ${revision}: ${listed.stderr.trim()}`);
        const entries = parseEntries(listed.stdout);
        if (entries.length > entryLimit)
            throw new ports/* UserError */.y(`${folder} holds more than ${entryLimit} files: name the fleet's own folder`);
        const linked = entries.length === 0 ? await findLink(git, revision, folder) : undefined;
        if (linked !== undefined)
            throw new ports/* UserError */.y(`${folder}: ${linked} is no folder: links are not followed. Name the real folder`);
        return Promise.all(entries.map(async ({ mode, type, oid, size, path }) => {
            if (type === 'commit')
                return { path, kind: 'submodule', size: 0, bytes: empty };
            if (mode === '120000')
                return { path, kind: 'symlink', size, bytes: empty };
            const read = /\.(?:yaml|yml|json)$/.test(path) && size <= readLimit;
            return { path, kind: 'file', size, bytes: read ? await readBlob(oid) : empty };
        }));
    };
};
const parseEntries = (listing) => listing
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', oid = '', size = '0'] = line.slice(0, tab).split(/ +/);
    return { mode, type, oid, size: Number(size) || 0, path: line.slice(tab + 1) };
});
/** An empty listing may mean that a part of the path is a link or a submodule. */
const findLink = async (git, revision, folder) => {
    const parts = folder.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'));
    const listed = await git(['ls-tree', '-z', '--full-tree', '--end-of-options', revision, '--', ...parts]);
    return parseEntries(listed.stdout).find(({ mode }) => mode === '120000' || mode === '160000')?.path;
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/adapters/git/run-git.js


const outputLimit = 256 * 1024 * 1024;
const timeLimit = 120_000;
const gitRunner = (options) => {
    const env = gitEnvironment(options);
    return (args, input) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.quotepath=off', ...args], {
            cwd: options.directory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            timeout: timeLimit,
            killSignal: 'SIGKILL',
        });
        const stdout = [];
        let stderr = '';
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > outputLimit)
                child.kill('SIGKILL');
            else
                stdout.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            stderr = `${stderr}${chunk.toString('utf8')}`.slice(-8192);
        });
        child.on('error', (error) => {
            reject(error.code === 'ENOENT'
                ? new ports/* UserError */.y('git is not installed on this runner: install git 2.38 or newer')
                : error);
        });
        child.on('close', (code, signal) => {
            if (signal !== null)
                reject(new ports/* UserError */.y(`git ${args[0] ?? ''} was stopped: it took more than ${timeLimit / 1000} s or printed too much`));
            else
                resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
    });
};
const kept = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'GIT_SSL_CAINFO',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
];
const gitEnvironment = ({ environment, token }) => {
    const passed = kept.flatMap((name) => environment[name] === undefined ? [] : [[name, environment[name]]]);
    const server = environment['GITHUB_SERVER_URL'];
    const settings = [['safe.directory', '*']];
    if (token !== undefined && token !== '' && server !== undefined) {
        const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
        settings.push([`http.${server}/.extraheader`, ''], [`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
    }
    return {
        ...Object.fromEntries(passed),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ])),
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/git/git.js




/** The repository in a folder, through the git program. Reads only, and fetches what a pull request needs. */
const openGit = (options) => {
    const git = gitRunner(options);
    const read = treeReader(git);
    const at = (sha, label) => ({
        label,
        sha,
        list: async (folder) => read(sha, checkFolder(folder)),
    });
    return {
        tree: async (side) => {
            if (side === 'worktree') {
                const { worktree } = await __webpack_require__.e(/* import() */ 48).then(__webpack_require__.bind(__webpack_require__, 4048));
                const tree = worktree(options.directory);
                return { ...tree, list: async (folder) => tree.list(checkFolder(folder)) };
            }
            const sha = await resolve(git, side);
            return at(sha, `${sha.slice(0, 7)} (${side})`);
        },
        pullTrees: (pull) => pullTrees(git, at, pull),
        rangeTrees: async (baseSha, headSha) => {
            // A default checkout holds one commit only.
            await fetchMissing(git, [baseSha, headSha]);
            await Promise.all([resolve(git, baseSha), resolve(git, headSha)]);
            const head = at(headSha, headSha.slice(0, 7));
            return { base: at(baseSha, baseSha.slice(0, 7)), head, merged: head, how: 'merge-group' };
        },
        defaultBase: async () => {
            for (const candidate of ['origin/HEAD', 'origin/main', 'main', 'master']) {
                const found = await git([
                    'rev-parse',
                    '--verify',
                    '--quiet',
                    '--end-of-options',
                    `${candidate}^{commit}`,
                ]);
                if (found.code === 0)
                    return candidate;
            }
            throw new ports/* UserError */.y('no branch to compare with: name one, such as plumbline diff HEAD worktree');
        },
    };
};
const fetchMissing = async (git, shas) => {
    for (const sha of shas.filter((each) => /^[0-9a-f]{40,64}$/.test(each))) {
        const known = await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`]);
        if (known.code !== 0)
            await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha]);
    }
};
const resolve = async (git, side) => {
    if (!/^[A-Za-z0-9@][A-Za-z0-9._/@{}~^+-]{0,254}$/.test(side))
        throw new ports/* UserError */.y(`"${side}" is no revision: name a branch, a commit or worktree`);
    const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${side}^{commit}`]);
    if (found.code === 0)
        return found.stdout.toString('utf8').trim();
    throw new ports/* UserError */.y(`git knows no revision ${side}: fetch it, or in a workflow check out with fetch-depth: 0`);
};
const checkFolder = (folder) => {
    const normal = folder.replace(/^\.\//, () => '').replace(/\/+$/, () => '');
    const parts = normal.split('/');
    if (normal === '' ||
        normal.startsWith('/') ||
        /[\u0000-\u001f\\]/.test(normal) ||
        parts.some((part) => part === '..' || part === '.' || part === '')) {
        throw new ports/* UserError */.y(`"${folder}" is no folder below the repository root: write it like nodes`);
    }
    return normal;
};


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export optionalText */
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7709);

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

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(7709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/runner/read-event.js


/** What made the runner start, from the payload it left. Nothing of it is trusted before it was looked at. */
const readEvent = async (environment) => {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
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
        baseRef: branch(base['ref']),
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
const branch = (value) => {
    if (typeof value !== 'string' ||
        !/^[A-Za-z0-9_][A-Za-z0-9._/+@#-]{0,243}$/.test(value) ||
        value.includes('..')) {
        throw new ports/* UserError */.y('pull_request.base.ref is no branch name that git takes');
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
        file: async (name, text) => {
            if (!/^[a-z][a-z0-9.-]*$/.test(name))
                throw new ports/* UserError */.y(`${name} is no file name`);
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? '.', 'plumbline-'));
            const path = (0,external_node_path_.join)(folder, name);
            await (0,promises_.writeFile)(path, text, { mode: 0o600 });
            return path;
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
 * bug and brings its stack, with every token of the environment masked in all of its forms.
 */
const runAction = async (environment, use) => {
    const mask = masker(environment);
    try {
        const verdict = await use(openRunner(environment));
        if (verdict.status === 'failed')
            core/* setFailed */.C1(mask(verdict.reason));
    }
    catch (error) {
        core/* setFailed */.C1(mask(error instanceof ports/* UserError */.y ? error.message : bugReport(error)));
    }
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

/***/ 7709:
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


/***/ })

};
