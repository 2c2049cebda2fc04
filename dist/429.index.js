export const id = 429;
export const ids = [429];
export const modules = {

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTextFile: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77709);


/** A UTF-8 file, whole; undefined where there is none. Throws UserError where it cannot be read. */
const readTextFile = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code === 'ENOENT')
            return undefined;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} cannot be read (${code}): name a text file`);
    }
};


/***/ })

};
