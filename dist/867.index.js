export const id = 867;
export const ids = [867];
export const modules = {

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7709);


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

  --fleet DIR      the fleet folder, below the repository root (default: nodes)
  --format FORMAT  text or json; for diff also markdown and html, for migrate and --list-rules also markdown
  --list-rules     validate: print what is looked for, and why
  --out DIR        render: write DIR/<node>/<document path> instead of printing
  --check FILE     export: print nothing and fail with a diff where FILE says something else
`;
const commands = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(427), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 4796))).validate,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(427), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 5778))).render,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(725), __webpack_require__.e(427), __webpack_require__.e(112), __webpack_require__.e(420), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 1265))).diff,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(427), __webpack_require__.e(112), __webpack_require__.e(696)]).then(__webpack_require__.bind(__webpack_require__, 5511))).explain,
    digest: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(427), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 9586))).digest,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(725), __webpack_require__.e(427), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 8097))).exportFleet,
    migrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(755), __webpack_require__.e(725), __webpack_require__.e(427), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 9296))).migrate,
};
const run = async (argv) => {
    const { values, positionals } = read(argv);
    if (values.version)
        return say(`${(await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 4153))).version}\n`);
    const [name, ...rest] = positionals;
    if (values.help || name === undefined)
        return say(usage);
    if (!isCommand(name))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${name}" is no command: ${Object.keys(commands).join(', ')}`);
    const command = await commands[name]();
    const { openGit } = await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 5232));
    const git = openGit({ directory: process.cwd(), environment: process.env });
    const { fleet, format, out, to, check, 'list-rules': listRules } = values;
    return command(rest, { fleet: fleet.replace(/\/+$/, () => ''), format, out, to, check, listRules }, { git, print: (text) => void process.stdout.write(text) });
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
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(error instanceof Error ? error.message : String(error));
    }
};
const isCommand = (name) => Object.hasOwn(commands, name);
const explainFailure = (error) => {
    const known = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
    const text = known
        ? error.message
        : `this is a bug in plumbline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`plumbline: ${text}\n`);
    return 2;
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
