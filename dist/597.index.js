export const id = 597;
export const ids = [597];
export const modules = {

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

/***/ 16597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secrets: () => (/* binding */ secrets)
/* harmony export */ });
/* harmony import */ var _fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16122);
/* harmony import */ var _fleet_parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89280);
/* harmony import */ var _fleet_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53409);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77709);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24953);





const usage = 'usage: plumbline secrets new [--out FILE]: makes the secrets of a new Talos cluster, encrypted';
/** The secrets of a new Talos cluster, encrypted before they are written anywhere. */
const secrets = async (words, { fleet: folder, out }, { git, print, programs }) => {
    if (words.length !== 1 || words[0] !== 'new')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(usage);
    const files = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI)('worktree', folder, git);
    const source = files.find(({ path }) => path === (0,_fleet_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'cluster.yaml'));
    const named = source && (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)((0,_fleet_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .C)(source).readable?.value, ['spec', 'secrets', 'bundle']);
    const file = out ?? (0,_fleet_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, typeof named === 'string' ? named : 'secrets.sops.yaml');
    const { newBundle } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 91427));
    const recipients = await newBundle({ file, programs: await programs() });
    print(`wrote ${file}, encrypted for ${recipients.join(' and ')}\n`);
    if (named === undefined && file === (0,_fleet_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'secrets.sops.yaml'))
        print('name it in cluster.yaml: spec.secrets.bundle: secrets.sops.yaml\n');
    return 0;
};


/***/ })

};
