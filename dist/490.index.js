export const id = 490;
export const ids = [490];
export const modules = {

/***/ 78490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/adapters/clock/clock.js
var clock = __webpack_require__(61393);
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 5 modules
var git_git = __webpack_require__(14808);
// EXTERNAL MODULE: ./build/src/adapters/runner/read-inputs.js
var read_inputs = __webpack_require__(30903);
// EXTERNAL MODULE: ./build/src/adapters/runner/run-action.js + 2 modules
var run_action = __webpack_require__(92667);
// EXTERNAL MODULE: ./build/src/actions/open-forge-for.js + 1 modules
var open_forge_for = __webpack_require__(79504);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/trust/rendered-text.js
var rendered_text = __webpack_require__(10043);
// EXTERNAL MODULE: ./build/src/trust/reviewed-text.js
var reviewed_text = __webpack_require__(86127);
// EXTERNAL MODULE: ./build/src/actions/plan-pull.js
var plan_pull = __webpack_require__(50840);
// EXTERNAL MODULE: ./build/src/actions/publish-plan.js
var publish_plan = __webpack_require__(4396);
// EXTERNAL MODULE: ./build/src/actions/version.js
var version = __webpack_require__(34153);
;// CONCATENATED MODULE: ./build/src/actions/gate/gate.js






/** The pull-request gate: validate, render, compare, comment, status. Reaches no node and needs no secret. */
const gate = async (inputs, ports) => {
    const event = await ports.runner.event();
    const planned = await planFor(event, inputs, ports);
    const plan = inputs.status ? await withOtherVersion(planned, ports) : planned;
    const published = await (0,publish_plan/* publishPlan */.J)(plan, {
        runner: ports.runner,
        forge: ports.forge,
        key: `plan${(0,reviewed_text/* fleetSuffix */.Cd)(inputs.fleet)}`,
        pull: event.name === 'pull_request' && inputs.comment ? event.pull : undefined,
    });
    const verdict = (0,publish_plan/* verdictOf */.V)(plan, published, inputs.failOn);
    if (inputs.status)
        await setReviewed(plan, verdict, ports);
    ports.runner.output('verdict', verdict.status);
    return verdict;
};
const planFor = async (event, inputs, { git, runner }) => {
    if (event.name === 'pull_request') {
        return (0,plan_pull/* planPull */.h)(await git.pullTrees(event.pull), inputs.fleet, event.pull.baseRef, runner.run.url);
    }
    if (event.name === 'merge_group') {
        return (0,plan_pull/* planPull */.h)(await git.rangeTrees(event.baseSha, event.headSha), inputs.fleet, '', runner.run.url);
    }
    throw new ports/* UserError */.y(`this action reviews pull requests, and the event is "${event.name === 'other' ? event.event : event.name}": run it on pull_request or merge_group`);
};
/** Main was last applied by another plumbline that rendered it otherwise: what differs is applied too, and nobody wrote it. */
const withOtherVersion = async (plan, { forge, runner }) => {
    const { base, changes, fleet } = plan.report;
    if (changes?.digest.from === undefined)
        return plan;
    const context = `${rendered_text/* renderedContext */.j6}${(0,reviewed_text/* fleetSuffix */.Cd)(fleet)}`;
    try {
        const [last] = (await (await forge()).statuses(base.sha, context)).filter(({ ours }) => ours);
        const rendered = last && (0,rendered_text/* readRendered */.wH)(last.description);
        if (rendered === undefined || rendered.version === version.version || rendered.digest === changes.digest.from)
            return plan;
        return { ...plan, report: { ...plan.report, otherVersion: rendered.version } };
    }
    catch (error) {
        if (!(error instanceof ports/* UserError */.y))
            throw error;
        runner.warn(`which plumbline applied main last could not be read: ${error.message}`);
        return plan;
    }
};
const setReviewed = async (plan, verdict, ports) => {
    const { base, head } = plan.report;
    const forge = await ports.forge();
    const outcome = await forge.setStatus({
        sha: head.sha,
        context: `${reviewed_text/* reviewedContext */.fA}${(0,reviewed_text/* fleetSuffix */.Cd)(plan.report.fleet)}`,
        state: verdict.status === 'passed' ? 'success' : 'failure',
        description: verdict.status === 'passed' ? (0,reviewed_text/* writeReviewed */.Ht)(base.sha, head.sha) : 'not reviewable: see the report',
        ...(ports.runner.run.url !== undefined && { url: ports.runner.run.url }),
    });
    if (outcome.status === 'read-only')
        ports.runner.warn(`no status was set on ${head.sha}: ${outcome.reason}`);
};

;// CONCATENATED MODULE: ./build/src/actions/gate/inputs.js

/** The contract with the root action.yml; defaults live there alone. */
const inputs = {
    fleet: (0,read_inputs/* text */.Qq)('fleet'),
    token: (0,read_inputs/* text */.Qq)('token'),
    comment: (0,read_inputs/* flag */.Jt)('comment'),
    status: (0,read_inputs/* flag */.Jt)('status'),
    failOn: (0,read_inputs/* oneOf */.yL)('fail-on', ['error', 'warning', 'never']),
};

;// CONCATENATED MODULE: ./build/src/actions/gate/main.js







const main = () => (0,run_action/* runAction */.C)(process.env, (runner, outgoing) => {
    const given = (0,read_inputs/* readInputs */.Ko)(inputs, process.env);
    const git = (0,git_git.openGit)({
        directory: process.env['GITHUB_WORKSPACE'] ?? '.',
        environment: process.env,
        token: given.token,
    });
    return gate(given, {
        runner,
        git,
        forge: (0,open_forge_for/* openForgeFor */.Z)(process.env, given.token, clock/* systemClock */.m, runner.log, outgoing),
    });
});


/***/ }),

/***/ 79504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openForgeFor)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
;// CONCATENATED MODULE: ./build/src/actions/gated-forge.js
/** The forge takes so many characters of a status. */
const descriptionLimit = 140;
/** The same forge, where every byte that leaves passes the gate. */
const gatedForge = (forge, gate) => ({
    ...forge,
    upsertComment: (comment) => forge.upsertComment({ ...comment, body: gate.report(comment.body, 'the comment') }),
    setStatus: (status) => forge.setStatus({
        ...status,
        description: gate.words(status.description, 'the status').slice(0, descriptionLimit),
    }),
    recordDeployment: (deployment) => forge.recordDeployment({
        ...deployment,
        description: gate.words(deployment.description, 'the deployment').slice(0, descriptionLimit),
    }),
});

;// CONCATENATED MODULE: ./build/src/actions/open-forge-for.js


/** The forge that started the run; its addresses come from the environment only. Loaded when first asked for. */
const openForgeFor = (environment, token, clock, log, gate) => {
    let opened;
    const open = async () => {
        const { GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, } = environment;
        if (apiUrl === undefined || serverUrl === undefined || repository === undefined) {
            throw new ports/* UserError */.y('GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set: run this inside a workflow');
        }
        const { openForge } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 12184));
        const gitea = environment['GITEA_ACTIONS'] === 'true';
        return gatedForge(openForge({ apiUrl, serverUrl, token, repository, clock, log, gitea }), gate);
    };
    return () => (opened ??= open());
};


/***/ }),

/***/ 50840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planPull)
/* harmony export */ });
/* harmony import */ var _compare_compared_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31527);
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1167);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29233);
/* harmony import */ var _consented_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29076);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34153);





/** Both sides of a pull request, rendered and compared. Reads two trees and nothing else. */
const planPull = async (trees, fleet, baseRef, runUrl) => {
    const [baseFiles, mergedFiles] = await Promise.all([trees.base.list(fleet), trees.merged.list(fleet)]);
    const base = (0,_render_side_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSide */ .aR)(baseFiles, fleet);
    const merged = (0,_render_side_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSide */ .aR)(mergedFiles, fleet);
    const unreadable = baseFiles.length > 0 && base.rendering === undefined;
    const changes = merged.rendering && (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(base.rendering, merged.rendering, { unreadable });
    return {
        merged,
        report: {
            fleet,
            cluster: merged.fleet?.cluster.name ?? base.fleet?.cluster.name ?? '',
            version: _version_js__WEBPACK_IMPORTED_MODULE_4__.version,
            base: { sha: trees.base.sha, ref: baseRef },
            head: { sha: trees.head.sha },
            how: trees.how,
            diagnostics: (0,_compare_compared_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedFindings */ .e)(base, merged),
            baseBroken: unreadable,
            changes,
            consented: (0,_consented_in_js__WEBPACK_IMPORTED_MODULE_3__/* .consentedIn */ .r)(merged.fleet, changes),
            nodeCount: merged.fleet?.nodes.length ?? 0,
            ...(runUrl !== undefined && { runUrl }),
        },
    };
};


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publishPlan),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _fleet_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35487);
/* harmony import */ var _report_write_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);


/**
 * Annotations, summary, page and comment. A forge that cannot be written to never hides the report: the summary
 * and the log carry it.
 */
const publishPlan = async (plan, ports) => {
    const { report } = plan;
    const { runner } = ports;
    const written = (0,_report_write_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlan */ .p)(report);
    runner.annotate(report.diagnostics);
    const page = await runner.file('plan.html', written.html);
    await runner.summary(written.summary);
    runner.output('changed', String((report.changes?.nodes.length ?? 0) > 0));
    runner.output('impact', report.changes?.impact ?? 'none');
    runner.output('nodes', String(report.changes?.nodes.length ?? 0));
    runner.output('digest', report.changes?.digest.to ?? '');
    runner.output('report', page);
    const comment = ports.pull && (await writeComment(ports.pull, written.comment, plan, ports));
    if (comment?.status === 'read-only') {
        runner.warn(`no comment was written: ${comment.reason}. The report is in the job summary, and below`);
        runner.log(written.text);
    }
    if (comment?.status === 'superseded')
        runner.warn(`a newer run owns the comment: ${comment.reason}`);
    if (comment === undefined)
        runner.log(written.text);
    if (comment !== undefined && 'url' in comment)
        runner.log(`comment ${comment.status}: ${comment.url}`);
    return { complete: written.complete, comment };
};
const writeComment = async (pull, body, { report }, ports) => {
    const quiet = report.changes !== undefined &&
        report.changes.nodes.length === 0 &&
        report.diagnostics.every(({ severity }) => severity === 'note');
    const forge = await ports.forge();
    return forge.upsertComment({
        pull: pull.number,
        key: ports.key,
        generation: { head: report.head.sha, runId: ports.runner.run.id, runAttempt: ports.runner.run.attempt },
        body,
        onlyIfExists: quiet,
    });
};
const verdictOf = ({ report }, published, failOn) => {
    if (!published.complete) {
        return {
            status: 'failed',
            reason: 'the report does not fit: split the pull request, so that nothing destructive is hidden',
        };
    }
    if (failOn === 'never')
        return { status: 'passed' };
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = report.diagnostics.filter(({ severity }) => severity === 'warning').length;
    if ((0,_fleet_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(report.diagnostics))
        return { status: 'failed', reason: `${count(errors, 'error')} in ${report.fleet}/` };
    if (failOn === 'warning' && warnings > 0)
        return { status: 'failed', reason: `${count(warnings, 'warning')} in ${report.fleet}/` };
    return { status: 'passed' };
};
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 61393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};


/***/ }),

/***/ 10043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   j6: () => (/* binding */ renderedContext),
/* harmony export */   wH: () => (/* binding */ readRendered)
/* harmony export */ });
/** The status says what main rendered to when its nodes were last brought to it, and by which plumbline. */
const renderedContext = 'plumbline/rendered';
const writeRendered = ({ version, digest }) => `rendered ${version} ${digest}`;
const readRendered = (description) => {
    const [, version, digest] = /^rendered ([0-9A-Za-z.+-]{1,40}) ([0-9a-f]{64})$/.exec(description) ?? [];
    return version === undefined || digest === undefined ? undefined : { version, digest };
};


/***/ }),

/***/ 86127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ fleetSuffix),
/* harmony export */   Ht: () => (/* binding */ writeReviewed),
/* harmony export */   fA: () => (/* binding */ reviewedContext),
/* harmony export */   qC: () => (/* binding */ readReviewed)
/* harmony export */ });
/** The status names which two trees a person was shown. What they contain is recomputed at apply. */
const reviewedContext = 'plumbline/reviewed';
/** Several fleets of one repository have a comment and a status each. */
const fleetSuffix = (fleet) => fleet === 'nodes' ? '' : `/${encodeURIComponent(fleet)}`;
const writeReviewed = (base, head) => `reviewed ${base} ${head}`;
const readReviewed = (description) => {
    const [, base, head] = /^reviewed ([0-9a-f]{40,64}) ([0-9a-f]{40,64})$/.exec(description) ?? [];
    return base === undefined || head === undefined ? undefined : { base, head };
};


/***/ })

};
