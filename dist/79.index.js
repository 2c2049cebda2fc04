export const id = 79;
export const ids = [79];
export const modules = {

/***/ 10079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPrograms: () => (/* binding */ openPrograms)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
;// CONCATENATED MODULE: ./build/src/adapters/programs/pinned-programs.js
/**
 * Hashes are those that the projects publish: sops in `sops-v3.13.3.checksums.txt` of its release, talosctl in
 * siderolabs/homebrew-tap, Formula/talosctl@1.13.rb.
 */
const pinnedPrograms = {
    sops: {
        version: '3.13.3',
        // The first that decrypts from stdin by its own subcommand.
        from: '3.10.0',
        below: '4.0.0',
        versionArgs: ['--version', '--disable-version-check'],
        url: (version, architecture) => `https://github.com/getsops/sops/releases/download/v${version}/sops-v${version}.linux.${architecture}`,
        hashes: {
            amd64: 'e5bec3346a873ae91d871550f3e698c1aad962aff462a080e40f25fde17fef6b',
            arm64: '53b0abacd38ef1b12a66d6c100956691b9cefce018d91f81e73ddf7438b94d77',
        },
    },
    talosctl: {
        version: '1.13.10',
        // `gen secrets` writes one format from 1.9 to 1.14; older ones than this cannot write it to stdout.
        from: '1.13.0',
        below: '1.15.0',
        versionArgs: ['version', '--client'],
        url: (version, architecture) => `https://github.com/siderolabs/talos/releases/download/v${version}/talosctl-linux-${architecture}`,
        hashes: {
            amd64: '28e9ccd9aebd690fa03d8cf2582221d87ea38b2a1704f411d75a03589c58f2aa',
            arm64: '3869c9fb411f3680976cc086b342e517bcf4bc720f7e5371611f3e49d95f1994',
        },
    },
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/programs/run-program.js


const limits = { time: 30_000, output: 16 * 1024 * 1024, stderr: 8192 };
/**
 * Not through @actions/exec: that can neither stop a program nor bound what it prints, passes on the whole environment
 * and echoes the command.
 */
const runProgram = (program, args, options) => new Promise((resolve, reject) => {
    const { environment, input, directory, timeLimit = limits.time, outputLimit = limits.output } = options;
    if (options.signal?.aborted === true) {
        reject(new ports/* UserError */.y(`${program} was not started: ${noLonger}`));
        return;
    }
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: directory ?? '/',
        env: environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        // A group of its own, so that what it started is stopped with it.
        detached: true,
    });
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        stopGroup(child);
    };
    const giveUp = () => stop(`ran when ${noLonger}`);
    options.signal?.addEventListener('abort', giveUp);
    const patience = setTimeout(() => stop(`took more than ${timeLimit / 1000} s`), timeLimit);
    const settle = () => {
        clearTimeout(patience);
        options.signal?.removeEventListener('abort', giveUp);
    };
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > outputLimit)
            stop(`printed more than ${outputLimit} bytes`);
        else
            stdout.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        stderr = `${stderr}${chunk.toString('utf8')}`.slice(-limits.stderr);
    });
    child.on('error', (error) => {
        settle();
        reject(new ports/* UserError */.y(`${program} cannot be started (${error.code ?? 'unknown'}): ${whatToDo(error.code)}`));
    });
    child.on('close', (code) => {
        settle();
        if (stopped !== undefined)
            reject(new ports/* UserError */.y(`${program} ${stopped} and was stopped`));
        else
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr });
    });
    // It may end without reading what it was given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
});
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
const noLonger = 'the time for it was over';
const whatToDo = (code) => code === 'EACCES' ? 'make it executable' : 'install it, or name it with its whole path';

;// CONCATENATED MODULE: ./build/src/adapters/programs/find-program.js








/** Programs on PATH, else from the tool cache, else downloaded into it. Each is looked for once. */
const openPrograms = (options) => {
    const found = new Map();
    return {
        run: runProgram,
        find: (name) => {
            const place = found.get(name) ?? findProgram(name, options);
            found.set(name, place);
            return place;
        },
    };
};
const findProgram = async (name, options) => {
    const pinned = (options.pinned ?? pinnedPrograms)[name];
    const here = await onPath(name, options.environment['PATH'] ?? '');
    const version = here && (await versionOf(here, pinned));
    if (here !== undefined && version !== undefined && isBetween(version, pinned))
        return here;
    const why = here === undefined
        ? `${name} is not on PATH`
        : `${here} is ${version === undefined ? 'of no version that can be read' : `version ${version}`}, and ${pinned.from} or newer below ${pinned.below} is needed`;
    const { platform = process.platform, architecture = process.arch } = options;
    const built = { x64: 'amd64', arm64: 'arm64' }[architecture];
    if (platform !== 'linux' || built === undefined)
        throw new ports/* UserError */.y(`${why}: install ${name} ${pinned.version}. It is downloaded on Linux only, for x64 and arm64`);
    const { environment } = options;
    environment['RUNNER_TOOL_CACHE'] ??= (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'plumbline', 'tools');
    environment['RUNNER_TEMP'] ??= (0,external_node_os_.tmpdir)();
    return download(name, pinned, built, why);
};
const onPath = async (name, path) => {
    for (const folder of path.split(':').filter((each) => each.startsWith('/'))) {
        const file = (0,external_node_path_.join)(folder, name);
        const runs = await (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return file;
    }
    return undefined;
};
const versionOf = async (program, { versionArgs }) => {
    const { code, stdout } = await runProgram(program, versionArgs, { environment: {} });
    return code === 0 ? /\bv?(\d+\.\d+\.\d+)\b/.exec(Buffer.from(stdout).toString('utf8'))?.[1] : undefined;
};
const isBetween = (version, { from, below }) => compareVersions(version, from) >= 0 && compareVersions(version, below) < 0;
const compareVersions = (a, b) => {
    const [left, right] = [a, b].map((text) => text.split('.').map(Number));
    const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index]);
    return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
};
/** The hash is compared each time: what lies in the cache of a runner was within reach of every job before. */
const download = async (name, pinned, architecture, why) => {
    // Loaded only here: every start would pay for it.
    const { cacheFile, downloadTool, find } = await Promise.all(/* import() */[__webpack_require__.e(58), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    const cached = find(name, pinned.version, architecture);
    const known = (0,external_node_path_.join)(cached, name);
    if (cached !== '' && (await hashOf(known)) === pinned.hashes[architecture])
        return known;
    const url = pinned.url(pinned.version, architecture);
    const file = await downloadTool(url).catch((error) => {
        throw new ports/* UserError */.y(`${why}, and ${name} ${pinned.version} cannot be downloaded from ${url} (${error instanceof Error ? error.message : 'unknown'}): install it on this machine`);
    });
    const hash = await hashOf(file);
    if (hash !== pinned.hashes[architecture]) {
        await (0,promises_.rm)(file, { force: true });
        throw new ports/* UserError */.y(`${url} is not what plumbline was made for: its SHA-256 is ${hash ?? 'unknown'}. It was not run`);
    }
    await (0,promises_.chmod)(file, 0o755);
    return (0,external_node_path_.join)(await cacheFile(file, name, name, pinned.version, architecture), name);
};
const hashOf = async (file) => {
    const bytes = await (0,promises_.readFile)(file).catch(() => undefined);
    return bytes && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
};


/***/ })

};
