export const id = 160;
export const ids = [160,551];
export const modules = {

/***/ 14160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/adapters/files/write-files.js
var write_files = __webpack_require__(49551);
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 5 modules
var git_git = __webpack_require__(14808);
// EXTERNAL MODULE: ./build/src/adapters/runner/read-inputs.js
var read_inputs = __webpack_require__(30903);
// EXTERNAL MODULE: ./build/src/adapters/runner/run-action.js + 2 modules
var run_action = __webpack_require__(92667);
;// CONCATENATED MODULE: ./build/src/actions/render/inputs.js

/** The contract with actions/render/action.yml; defaults live there alone. */
const inputs = {
    fleet: (0,read_inputs/* text */.Qq)('fleet'),
    side: (0,read_inputs/* text */.Qq)('side'),
    out: (0,read_inputs/* text */.Qq)('out'),
};

// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var side = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/render/rendered-files.js
var rendered_files = __webpack_require__(147);
;// CONCATENATED MODULE: ./build/src/actions/render/render.js


/** Writes one side's documents below `out`, one folder per node. Nothing is written where anything is wrong. */
const renderAction = async (inputs, { runner, git, write }) => {
    const tree = await git.tree(inputs.side);
    const { diagnostics, rendering } = (0,side/* renderSide */.aR)(await tree.list(inputs.fleet), inputs.fleet);
    runner.annotate(diagnostics);
    if (rendering === undefined)
        return { status: 'failed', reason: `${inputs.fleet}/ cannot be rendered: see the findings` };
    await write(inputs.out, (0,rendered_files/* renderedFiles */.Z)(rendering));
    runner.output('digest', rendering.digest);
    runner.output('nodes', String(rendering.nodes.length - 1));
    return { status: 'passed' };
};

;// CONCATENATED MODULE: ./build/src/actions/render/main.js






const main = () => (0,run_action/* runAction */.C)(process.env, (runner) => {
    const given = (0,read_inputs/* readInputs */.Ko)(inputs, process.env);
    const git = (0,git_git.openGit)({ directory: process.env['GITHUB_WORKSPACE'] ?? '.', environment: process.env });
    return renderAction(given, { runner, git, write: write_files.writeFiles });
});


/***/ }),

/***/ 49551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77709);
/* harmony import */ var _report_outgoing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91144);




/** All paths and texts are checked before the first byte is written. */
const writeFiles = async (folder, files) => {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const targets = files.map(({ path, text }) => ({ target: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), path, text }));
    const outside = targets.filter(({ target }) => !target.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    if (outside.length > 0) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${outside.map(({ path }) => path).join(', ')}: outside of ${folder}, so nothing was written`);
    }
    const withheld = files.flatMap(({ path, text }) => (0,_report_outgoing_js__WEBPACK_IMPORTED_MODULE_2__/* .whyWithheld */ .Q0)(text, path) ?? []);
    if (withheld.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(withheld.join('\n'));
    for (const { target, text } of targets) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text);
    }
};


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderedFiles)
/* harmony export */ });
/* harmony import */ var _print_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68179);

/** Every document as a file: `<node>/<document path>`. What is absent has no file. */
const renderedFiles = (rendering) => rendering.nodes.flatMap((node) => node.documents
    .filter(({ body }) => body !== 'absent')
    .map((document) => ({ path: `${node.name}/${document.path}`, text: (0,_print_document_js__WEBPACK_IMPORTED_MODULE_0__/* .printDocument */ .d)(document) })));


/***/ })

};
