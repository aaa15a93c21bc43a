'use strict';
exports.id = 2629;
exports.ids = [2629];
exports.modules = {

/***/ 6278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hunksOf)
/* harmony export */ });
/** The hunks of a changed file; none where they are not known. */
function hunksOf(file) {
    return file !== undefined && Array.isArray(file.hunks) ? file.hunks : [];
}


/***/ }),

/***/ 2629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsFiles: () => (/* binding */ settingsFiles)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.later(8815, 8815);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(274);




/** Files of settings that a change touches: the configuration, own baselines, adopted debt. */
function settingsFiles(request) {
    const { head, base } = request;
    return request.files.map((file) => {
        const isGone = file.status === 'removed';
        const before = textIn(base, file.previousPath ?? file.path);
        const after = isGone ? undefined : textIn(head, file.path);
        const isYaml = /\.ya?ml$/.test(file.path);
        return {
            what: 'file',
            root: '.',
            address: file.path,
            tree: isGone ? 'base' : 'head',
            span: placeOf(file, (isGone ? before : after) ?? ''),
            before: undefined,
            was: before === undefined ? [] : isYaml ? keysOf(before, after ?? '') : ['another content'],
            now: after === undefined ? [] : isYaml ? keysOf(after, before ?? '') : ['changed'],
            counts: request.counts,
        };
    });
}
function textIn(tree, path) {
    const read = tree.read(path);
    return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(read) ? undefined : read.text;
}
/** The first line that changed; the first line of the file where that is not known. */
function placeOf(file, text) {
    const hunks = (0,_model_change_js__WEBPACK_IMPORTED_MODULE_2__/* .hunksOf */ .H)(file);
    const lines = file.status === 'removed' ? hunks[0]?.removed : hunks[0]?.added;
    const starts = (0,_model_span_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStarts */ ._$)(text);
    const start = starts[(lines?.[0] ?? 1) - 1] ?? 0;
    const end = text.slice(start).search(/[\r\n]|$/);
    return { file: file.path, start, end: start + Math.max(end, 0) };
}
const shownLength = 200;
/** The top-level keys of a YAML text whose values another text does not have, one line each. */
function keysOf(text, other) {
    const [mine, theirs] = [entriesOf(text), entriesOf(other)];
    if (mine === undefined || theirs === undefined)
        return ['changed'];
    const lines = [...mine].flatMap(([key, value]) => theirs.get(key) === value ? [] : [`${key}: ${value}`.slice(0, shownLength)]);
    return lines.length > 0 ? lines : ['nothing that counts'];
}
function entriesOf(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
        if (value === null || value === undefined)
            return new Map();
        return typeof value === 'object' && !Array.isArray(value)
            ? new Map(Object.entries(value).map(([key, entry]) => [key, JSON.stringify(entry)]))
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
