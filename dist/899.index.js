export const id = 899;
export const ids = [899];
export const modules = {

/***/ 45899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 5 modules
var git_git = __webpack_require__(14808);
// EXTERNAL MODULE: ./build/src/adapters/runner/read-inputs.js
var read_inputs = __webpack_require__(30903);
// EXTERNAL MODULE: ./build/src/adapters/runner/run-action.js + 2 modules
var run_action = __webpack_require__(92667);
;// CONCATENATED MODULE: ./build/src/actions/validate/inputs.js

/** The contract with actions/validate/action.yml; defaults live there alone. */
const inputs = {
    fleet: (0,read_inputs/* text */.Qq)('fleet'),
    failOn: (0,read_inputs/* oneOf */.yL)('fail-on', ['error', 'warning', 'never']),
};

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(35487);
// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var side = __webpack_require__(29233);
;// CONCATENATED MODULE: ./build/src/actions/validate/validate.js


/** Checks the work tree's fleet and annotates every finding. */
const validate = async (inputs, { runner, git }) => {
    const tree = await git.tree('worktree');
    const { diagnostics, fleet } = (0,side/* checkSide */.E5)(await tree.list(inputs.fleet), inputs.fleet);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    runner.annotate(diagnostics);
    runner.output('errors', String(errors));
    runner.output('warnings', String(warnings));
    runner.log(`${fleet?.nodes.length ?? 0} nodes, ${errors} errors, ${warnings} warnings`);
    if (inputs.failOn === 'never')
        return { status: 'passed' };
    const failed = (0,diagnostic/* hasErrors */.C)(diagnostics) || (inputs.failOn === 'warning' && warnings > 0);
    return failed
        ? { status: 'failed', reason: `${errors} errors and ${warnings} warnings in ${inputs.fleet}/` }
        : { status: 'passed' };
};

;// CONCATENATED MODULE: ./build/src/actions/validate/main.js





const main = () => (0,run_action/* runAction */.C)(process.env, (runner) => {
    const given = (0,read_inputs/* readInputs */.Ko)(inputs, process.env);
    const git = (0,git_git.openGit)({ directory: process.env['GITHUB_WORKSPACE'] ?? '.', environment: process.env });
    return validate(given, { runner, git });
});


/***/ })

};
