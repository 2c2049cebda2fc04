export const id = 551;
export const ids = [551];
export const modules = {

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


/***/ })

};
