export const id = 808;
export const ids = [808];
export const modules = {

/***/ 14808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
;// CONCATENATED MODULE: ./build/src/adapters/git/merge-tree.js
/** Merges two commits as git does by itself, without a work tree, a commit or a hand of anybody. */
const mergeTree = async (git, base, head) => {
    const merged = await git([
        'merge-tree',
        '--write-tree',
        '--name-only',
        '--no-messages',
        '-z',
        '--end-of-options',
        base,
        head,
    ]);
    const [tree = '', ...files] = merged.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '');
    if (merged.code === 1)
        return { status: 'conflict', files };
    if (merged.code === 0 && /^[0-9a-f]{40,64}$/.test(tree))
        return { status: 'merged', tree };
    const old = /unknown|usage/.test(merged.stderr) ? ' Its git is older than 2.38' : '';
    return { status: 'failed', why: `${merged.stderr.trim()}.${old}` };
};
const hasCommit = async (git, sha) => (await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`])).code === 0;

;// CONCATENATED MODULE: ./build/src/adapters/git/history.js


const commitPattern = /^[0-9a-f]{40,64}$/;
/** Commits below `to` that are not below `from`, along first parents. `folder` has been checked. */
const mainline = async (git, from, to, folder) => {
    const listed = await git([
        '--literal-pathspecs',
        'log',
        '--first-parent',
        '-z',
        '--format=%H%x1f%P%x1f%ct%x1f%s',
        '--end-of-options',
        from === undefined ? to : `${from}..${to}`,
        '--',
        `${folder}/`,
    ]);
    if (listed.code !== 0)
        throw new ports/* UserError */.y(`git cannot list what was merged up to ${to}: ${listed.stderr.trim()}. Check out with fetch-depth: 0`);
    return listed.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [sha = '', parents = '', time = '0', subject = ''] = line.split('\u001f');
        const [parent] = parents.split(' ').filter((each) => each !== '');
        return { sha, time: Number(time) * 1000, subject, ...(parent !== undefined && { parent }) };
    });
};
/** One commit as `mainline` gives it; undefined where the clone has none of that name. */
const oneCommit = async (git, sha) => {
    if (!commitPattern.test(sha) || !(await hasCommit(git, sha)))
        return undefined;
    const shown = await git(['log', '-1', '--format=%P%x1f%ct%x1f%s', '--end-of-options', sha]);
    const [parents = '', time = '0', subject = ''] = shown.stdout.toString('utf8').trimEnd().split('\u001f');
    const [parent] = parents.split(' ').filter((each) => each !== '');
    return { sha, time: Number(time) * 1000, subject, ...(parent !== undefined && { parent }) };
};
const isBelow = async (git, ancestor, commit) => {
    if (!commitPattern.test(ancestor) || !(await hasCommit(git, ancestor)))
        return false;
    return (await git(['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit])).code === 0;
};
/** Fetched where the clone lacks it: a force-push leaves what it threw away on the forge for a while. */
const forkPoint = async (git, a, b) => {
    if (!(await bring(git, a, a)) || !(await bring(git, b, b)))
        return undefined;
    const found = await git(['merge-base', '--end-of-options', a, b]);
    const sha = found.stdout.toString('utf8').trim().split('\n')[0] ?? '';
    return found.code === 0 && commitPattern.test(sha) ? sha : undefined;
};
const mergedTree = async (git, { base, head, pull }, at) => {
    if (!(await bring(git, base, base)))
        return { status: 'failed', why: `git has no commit ${base}` };
    const ref = pull === undefined ? head : `+refs/pull/${pull}/head:refs/plumbline/pull/${pull}`;
    if (!(await bring(git, head, ref)))
        return { status: 'failed', why: `git has no commit ${head}` };
    const merged = await mergeTree(git, base, head);
    if (merged.status === 'failed')
        return merged;
    if (merged.status === 'conflict')
        return { status: 'failed', why: `they conflict in ${merged.files.join(', ')}` };
    return {
        status: 'merged',
        tree: at(merged.tree, `${head.slice(0, 7)} merged into ${base.slice(0, 7)}`),
    };
};
/** Whether a commit is there, after one fetch where it was not. Never shallow: that would cut off the history of the clone. */
const bring = async (git, sha, ref) => {
    if (!commitPattern.test(sha))
        return false;
    if (await hasCommit(git, sha))
        return true;
    await git(['fetch', '--quiet', '--no-tags', 'origin', ref]);
    return hasCommit(git, sha);
};

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
    const shown = await git(['cat-file', '--batch'], { input: `${ref}^{commit}\n` });
    const text = shown.stdout.toString('utf8');
    const sha = /^([0-9a-f]{40,64}) commit /.exec(text)?.[1];
    const header = text.slice(0, text.indexOf('\n\n', text.indexOf('\n') + 1));
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
    if (sha === undefined || parents.length !== 2 || !parents.includes(pull.headSha))
        return undefined;
    const base = parents.find((parent) => parent !== pull.headSha);
    if (base === undefined)
        return undefined;
    if (!(await hasCommit(git, base))) {
        // Objects of a shallow clone end at the merge itself: one fetch brings the base.
        const fetched = await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', base]);
        if (fetched.code !== 0 || !(await hasCommit(git, base)))
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
/** For forges that make no merge ref, and where theirs is older than the head. */
const mergeHere = async (git, at, pull) => {
    const base = await fetchBase(git, pull);
    if (!(await hasCommit(git, pull.headSha))) {
        const fetched = await git([
            'fetch',
            '--quiet',
            '--no-tags',
            'origin',
            `+refs/pull/${pull.number}/head:refs/plumbline/head`,
        ]);
        if (!(await hasCommit(git, pull.headSha)))
            throw cannotFetch(`head commit ${pull.headSha}`, fetched.stderr);
    }
    await deepen(git, base, pull);
    const merged = await mergeTree(git, base, pull.headSha);
    if (merged.status === 'conflict') {
        throw new ports/* UserError */.y(`the pull request conflicts with ${pull.baseRef} in ${merged.files.join(', ')}: merge or rebase ${pull.baseRef} into the branch, then this runs again`);
    }
    if (merged.status === 'failed')
        throw new ports/* UserError */.y(`git could not merge ${pull.headSha} into ${pull.baseRef}: ${merged.why}`);
    return {
        base: at(base, `${base.slice(0, 7)} (${pull.baseRef})`),
        head: at(pull.headSha, pull.headSha.slice(0, 7)),
        merged: at(merged.tree, `${pull.headSha.slice(0, 7)} merged into ${pull.baseRef}`),
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
        git(['cat-file', '--batch'], { input: `${batch.map(({ oid }) => oid).join('\n')}\n` }).then(({ stdout }) => {
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
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/git/run-git.js


const outputLimit = 256 * 1024 * 1024;
const timeLimit = 120_000;
const gitRunner = (options) => {
    const env = gitEnvironment(options);
    return (args, { input, signal } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(new ports/* UserError */.y(`git ${args[0] ?? ''} was not started: the time for it was over`));
            return;
        }
        const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.quotepath=off', ...args], {
            cwd: options.directory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own: a remote that hangs keeps git's helper, and that keeps the pipes.
            detached: true,
        });
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            stopGroup(child);
        };
        const giveUp = () => stop('the time for it was over');
        signal?.addEventListener('abort', giveUp);
        const patience = setTimeout(() => stop(`it took more than ${timeLimit / 1000} s`), timeLimit);
        const settle = () => {
            clearTimeout(patience);
            signal?.removeEventListener('abort', giveUp);
        };
        const stdout = [];
        let stderr = '';
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > outputLimit)
                stop('it printed too much');
            else
                stdout.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            stderr = `${stderr}${chunk.toString('utf8')}`.slice(-8192);
        });
        child.on('error', (error) => {
            settle();
            reject(error.code === 'ENOENT'
                ? new ports/* UserError */.y('git is not installed on this runner: install git 2.38 or newer')
                : error);
        });
        child.on('close', (code, killed) => {
            settle();
            if (stopped !== undefined || killed !== null)
                reject(new ports/* UserError */.y(`git ${args[0] ?? ''} was stopped: ${stopped ?? String(killed)}`));
            else
                resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
    });
};
/** Kills what was started as the leader of a group, with everything that it started. */
const stopGroup = (child) => {
    // Never group 0 or 1: without a pid nothing was started.
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
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
                const { worktree } = await __webpack_require__.e(/* import() */ 48).then(__webpack_require__.bind(__webpack_require__, 84048));
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
        mainline: async (from, to, folder) => mainline(git, from, to, checkFolder(folder)),
        commit: (sha) => oneCommit(git, sha),
        isBelow: (ancestor, commit) => isBelow(git, ancestor, commit),
        forkPoint: (a, b) => forkPoint(git, a, b),
        mergedTree: (asks) => mergedTree(git, asks, at),
        generation: async (side) => {
            const sha = await resolve(git, side);
            const shallow = await git(['rev-parse', '--is-shallow-repository']);
            const counted = await git(['rev-list', '--count', '--end-of-options', sha]);
            if (shallow.stdout.toString('utf8').trim() === 'false' && counted.code === 0)
                return Number(counted.stdout.toString('utf8').trim());
            throw new ports/* UserError */.y('this clone does not hold the whole history, so commits cannot be counted: check out with fetch-depth: 0');
        },
        descends: async (ancestor, commit) => {
            for (const sha of [ancestor, commit])
                if (!/^[0-9a-f]{40,64}$/.test(sha))
                    throw new ports/* UserError */.y(`"${sha}" is no commit`);
            await fetchMissing(git, [ancestor, commit], []);
            const { code } = await git(['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit]);
            if (code > 1)
                throw new ports/* UserError */.y(`git cannot tell whether ${commit} descends from ${ancestor}: check out with fetch-depth: 0`);
            return code === 0;
        },
        remoteTip: async (branch, signal) => {
            if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch) || branch.includes('..'))
                throw new ports/* UserError */.y(`"${branch}" is no branch name`);
            const found = await git(['ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`], signal === undefined ? {} : { signal });
            // The pattern matches from the end: a branch called x/refs/heads/main is listed too.
            const line = found.stdout
                .toString('utf8')
                .split('\n')
                .find((each) => each.split('\t')[1] === `refs/heads/${branch}`);
            const sha = line === undefined ? undefined : /^([0-9a-f]{40,64})\t/.exec(line)?.[1];
            if (found.code === 0 && sha !== undefined)
                return sha;
            throw new ports/* UserError */.y(`where ${branch} stands on the forge could not be asked (git ls-remote origin)`);
        },
    };
};
/** One commit of each without its history, unless said otherwise. */
const fetchMissing = async (git, shas, depth = ['--depth=1']) => {
    for (const sha of shas.filter((each) => /^[0-9a-f]{40,64}$/.test(each))) {
        const known = await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`]);
        if (known.code !== 0)
            await git(['fetch', '--quiet', '--no-tags', ...depth, 'origin', sha]);
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


/***/ })

};
