export const id = 265;
export const ids = [265];
export const modules = {

/***/ 39553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ sideText),
/* harmony export */   W8: () => (/* binding */ resolveSide),
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   jW: () => (/* binding */ worktreeSide)
/* harmony export */ });
/* harmony import */ var _fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29567);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);



/** The work tree as it lies there. */
const worktreeSide = { of: 'worktree', overrides: [] };
/** `main` and `main talos=v1.14.0`, for reports. */
const sideText = ({ of, overrides }) => [of, ...overrides.map(({ key, value }) => `${key}=${value}`)].join(' ');
/**
 * The sides that words stand for. Overrides belong to the right side; with them and fewer than two sides, a side is
 * compared with itself: `main talos=v1.14.0` is main against main with that Talos. Throws UserError.
 */
const readSides = (words) => {
    const overrides = readOverrides(words.filter(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix));
    const [first, second, ...more] = words.filter((word) => !(0,_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix)(word));
    if (more.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`two sides are compared, "${more.join(' ')}" is too much`);
    const left = first === undefined ? undefined : { of: first, overrides: [] };
    if (overrides.length === 0)
        return { left, right: { of: second ?? 'worktree', overrides } };
    const base = left ?? worktreeSide;
    return { left: base, right: { of: second ?? base.of, overrides } };
};
const readOverrides = (words) => {
    const read = words.map(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .readOverride */ .$J);
    const mistakes = read.filter((each) => typeof each === 'string');
    if (mistakes.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(mistakes.join('\n'));
    const overrides = read.filter((each) => typeof each !== 'string');
    const twice = overrides.find(({ key }, i) => overrides.findIndex((other) => other.key === key) !== i);
    if (twice !== undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${twice.key} is overridden twice: write it once`);
    return overrides;
};
/** Reads, checks and renders one side; what is wrong with it is in its findings. */
const resolveSide = async ({ of, overrides }, fleet, git) => (0,_render_side_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSide */ .aR)(await (await git.tree(of)).list(fleet), fleet, overrides);


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77709);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`this command prints no ${format}: write --format with one of ${allowed.join(', ')}`);
};
const json = (value) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(JSON.stringify(value, undefined, 2))}\n`;


/***/ }),

/***/ 31265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _actions_consented_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29076);
/* harmony import */ var _actions_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39553);
/* harmony import */ var _actions_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34153);
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1167);
/* harmony import */ var _compare_compared_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31527);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35594);
/* harmony import */ var _report_write_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8560);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24953);
/* harmony import */ var _rendered_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49603);









/** Two sides, and what is wrong with the way from one to the other. */
const diff = async (words, { fleet, format }, { git, print }) => {
    const wanted = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOfFormats */ .mX)(format, ['text', 'json', 'markdown', 'html']);
    const { left: named, right } = (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .readSides */ .hn)(words);
    const left = named ?? { of: await git.defaultBase(), overrides: [] };
    const preview = right.overrides.length > 0;
    const from = await (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_6__/* .renderedSide */ .p)(left, fleet, git);
    // A preview that cannot be rendered has an answer: why.
    const to = preview ? await (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSide */ .W8)(right, fleet, git) : await (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_6__/* .renderedSide */ .p)(right, fleet, git);
    const changes = to.rendering && (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(from.rendering, to.rendering);
    const diagnostics = (0,_compare_compared_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedFindings */ .e)(from, to);
    const serious = preview && diagnostics.some(({ severity }) => severity !== 'note');
    const exit = changes === undefined || changes.nodes.length > 0 || serious ? 1 : 0;
    if (wanted === 'json') {
        print((0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)(changes === undefined ? (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticList */ .oW)(diagnostics) : (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .changeList */ .Fs)(changes, diagnostics)));
        return exit;
    }
    const report = {
        fleet,
        cluster: to.fleet?.cluster.name ?? '',
        version: _actions_version_js__WEBPACK_IMPORTED_MODULE_8__.version,
        base: { sha: (await git.tree(left.of)).sha ?? left.of, ref: (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .sideText */ .Rc)(left) },
        head: { sha: preview ? (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .sideText */ .Rc)(right) : ((await git.tree(right.of)).sha ?? right.of) },
        how: 'worktree',
        diagnostics,
        baseBroken: false,
        changes,
        consented: (0,_actions_consented_in_js__WEBPACK_IMPORTED_MODULE_0__/* .consentedIn */ .r)(to.fleet, changes),
        nodeCount: to.fleet?.nodes.length ?? 0,
    };
    const written = (0,_report_write_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .writePlan */ .p)(report);
    print({ text: written.text, markdown: written.comment, html: written.html }[wanted] ?? '');
    return exit;
};


/***/ }),

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pickNodes),
/* harmony export */   p: () => (/* binding */ renderedSide)
/* harmony export */ });
/* harmony import */ var _actions_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39553);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _render_rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46114);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35594);




/** A side that must render: its errors are the message where it does not. */
const renderedSide = async (side, fleet, git) => {
    const rendered = await (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveSide */ .W8)(side, fleet, git);
    const { rendering } = rendered;
    if (rendering !== undefined)
        return { ...rendered, rendering };
    const errors = rendered.diagnostics.filter(({ severity }) => severity === 'error');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(side)} cannot be rendered:\n${errors.map(_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy).join('\n')}`);
};
/** The named nodes, or all. Throws UserError naming every name that the fleet does not have. */
const pickNodes = (rendering, names) => {
    const unknown = names.filter((name) => !rendering.nodes.some((node) => node.name === name));
    if (unknown.length > 0) {
        const known = rendering.nodes.map(({ name }) => name).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no node ${unknown.join(', ')} in this fleet: it has ${known} (${_render_rendering_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterNode */ .x} is what belongs to no node)`);
    }
    return names.length === 0 ? rendering.nodes : rendering.nodes.filter(({ name }) => names.includes(name));
};


/***/ })

};
