export const id = 265;
export const ids = [265];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7709);

/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${format} is not known here: ${allowed.join(', ')}`);
};
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _actions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4153);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _report_write_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6427);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _rendered_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9603);






const diff = async ([left, right = 'worktree'], { fleet, format }, { git, print }) => {
    const wanted = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOfFormats */ .mX)(format, ['text', 'json', 'markdown', 'html']);
    const base = left ?? (await git.defaultBase());
    const from = await (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_3__/* .renderedSide */ .p)(base, fleet, git);
    const to = await (0,_rendered_side_js__WEBPACK_IMPORTED_MODULE_3__/* .renderedSide */ .p)(right, fleet, git);
    const changes = (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(from.rendering, to.rendering);
    if (wanted === 'json') {
        print((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq)((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .changeList */ .Fs)(changes)));
        return changes.nodes.length > 0 ? 1 : 0;
    }
    const report = {
        fleet,
        cluster: to.fleet?.cluster.name ?? '',
        version: _actions_version_js__WEBPACK_IMPORTED_MODULE_5__.version,
        base: { sha: (await git.tree(base)).sha ?? base, ref: base },
        head: { sha: (await git.tree(right)).sha ?? right },
        how: 'worktree',
        diagnostics: to.diagnostics,
        baseBroken: false,
        changes,
        nodeCount: to.fleet?.nodes.length ?? 0,
    };
    const written = (0,_report_write_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlan */ .p)(report);
    print({ text: written.text, markdown: written.comment, html: written.html }[wanted] ?? '');
    return changes.nodes.length > 0 ? 1 : 0;
};


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pickNodes),
/* harmony export */   p: () => (/* binding */ renderedSide)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7709);
/* harmony import */ var _render_rendering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6114);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);





/** A side that must render: its errors are the message where it does not. */
const renderedSide = async (side, fleet, git) => {
    const rendered = (0,_render_side_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSide */ .aR)(await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .sideFiles */ .hI)(side, fleet, git), fleet);
    const { rendering } = rendered;
    if (rendering !== undefined)
        return { ...rendered, rendering };
    const errors = rendered.diagnostics.filter(({ severity }) => severity === 'error');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${side} cannot be rendered:\n${errors.map(_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy).join('\n')}`);
};
/** The named nodes, or all. Throws UserError naming every name that the fleet does not have. */
const pickNodes = (rendering, names) => {
    const unknown = names.filter((name) => !rendering.nodes.some((node) => node.name === name));
    if (unknown.length > 0) {
        const known = rendering.nodes.map(({ name }) => name).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`no node ${unknown.join(', ')} in this fleet: it has ${known} (${_render_rendering_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterNode */ .x} is what belongs to no node)`);
    }
    return names.length === 0 ? rendering.nodes : rendering.nodes.filter(({ name }) => names.includes(name));
};


/***/ })

};
