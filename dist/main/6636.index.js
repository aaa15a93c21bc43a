'use strict';
exports.id = 6636;
exports.ids = [6636];
exports.modules = {

/***/ 6636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var _report_read_v1_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2547);
/* harmony import */ var _run_merge_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8999);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7656);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5652);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3954);
/* harmony import */ var _open_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3945);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2154);








/** `merge`: the JSON reports of shards as one report, in every format of check. */
async function merge(io, files, options) {
    const reports = [];
    for (const file of files)
        reports.push((0,_report_read_v1_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(await (0,_open_report_js__WEBPACK_IMPORTED_MODULE_5__/* .openReport */ .N)(io, file)));
    refuseMixed(files, reports);
    const result = (0,_run_merge_results_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)(reports.map((report) => report.result));
    const sources = (0,_report_read_v1_js__WEBPACK_IMPORTED_MODULE_7__/* .reportedSources */ .G)(reports);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutputs */ .K)(io, result, sources, {
        format: options.format ?? 'human',
        output: options.output ?? [],
        all: options.all ?? false,
        human: (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .auditText */ .$)(undefined),
    });
    const absent = absentShards(reports);
    for (const shard of absent)
        io.stderr(`shard ${shard} is missing\n`);
    return absent.length > 0 ? _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.failed : (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(result, options);
}
/** Parts of a run that no report is of, `3/3`. Reports of whole runs, and of earlier versions, do not tell. */
function absentShards(reports) {
    const given = new Map();
    for (const { result } of reports) {
        if (result.shard === undefined)
            continue;
        const { index, count } = result.shard;
        given.set(count, (given.get(count) ?? new Set()).add(index));
    }
    return [...given].flatMap(([count, indexes]) => Array.from({ length: count }, (_, at) => at + 1)
        .filter((index) => !indexes.has(index))
        .map((index) => `${index}/${count}`));
}
/** Shards of one run were made by one version with one state of the data. */
function refuseMixed(files, reports) {
    const facts = ({ result }) => `version ${result.tool.version}, catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate}`;
    const [first] = reports;
    reports.forEach((report, index) => {
        if (first !== undefined && facts(report) !== facts(first)) {
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${files[0] ?? ''} and ${files[index] ?? ''} are of different makes: ${facts(first)}; ${facts(report)}`);
        }
    });
}


/***/ })

};
