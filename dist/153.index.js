export const id = 153;
export const ids = [153];
export const modules = {

/***/ 34153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Of plumbline itself; a contract test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
