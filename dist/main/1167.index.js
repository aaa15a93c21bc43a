export const id = 1167;
export const ids = [1167];
export const modules = {

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleTexts: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

/** What renderers say about rules: id, summary and help. */
function ruleTexts() {
    return _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => ({
        id: rule.id,
        summary: rule.summary,
        help: `${rule.docs.what} ${rule.docs.why} ${rule.docs.fix}`,
    }));
}


/***/ })

};
