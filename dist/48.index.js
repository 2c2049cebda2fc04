export const id = 48;
export const ids = [48];
export const modules = {

/***/ 84048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worktree: () => (/* binding */ worktree)
/* harmony export */ });
/* unused harmony exports readLimit, entryLimit */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);



/** Larger files are listed and not read: the parser refuses them anyway. */
const readLimit = 1024 * 1024;
const entryLimit = 50_000;
/** The work tree as it lies there. Nothing is followed: a link is reported as a link. */
const worktree = (directory) => ({
    label: 'worktree',
    list: async (folder) => {
        await refuseLinks(directory, folder);
        const found = [];
        await walk(directory, folder, found);
        return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
});
const refuseLinks = async (directory, folder) => {
    let path = directory;
    for (const part of folder.split('/')) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (entry === undefined)
            return;
        if (!entry.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder}: ${part} is no folder: links are not followed. Name the real folder`);
    }
};
const walk = async (directory, folder, found) => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => !entry.isDirectory());
    if (found.length + files.length > entryLimit)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder} holds more than ${entryLimit} files: name the fleet's own folder`);
    found.push(...(await Promise.all(files.map((entry) => readEntry(directory, `${folder}/${entry.name}`)))));
    for (const entry of entries) {
        if (entry.isDirectory() && entry.name !== '.git')
            await walk(directory, `${folder}/${entry.name}`, found);
    }
};
const empty = new Uint8Array();
const readEntry = async (directory, path) => {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path));
    if (entry.isSymbolicLink())
        return { path, kind: 'symlink', size: entry.size, bytes: empty };
    if (!entry.isFile())
        return { path, kind: 'other', size: 0, bytes: empty };
    const read = /\.(?:yaml|yml|json)$/.test(path) && entry.size <= readLimit;
    return { path, kind: 'file', size: entry.size, bytes: read ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)) : empty };
};


/***/ })

};
