export const id = 3164;
export const ids = [3164];
export const modules = {

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var _adapters_write_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);
/* harmony import */ var _repair_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2275);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9998);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(143);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3559);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5999);








/** `fix`: applies the fixes of a check to the files; safe ones only, unless told. */
async function fix(io, paths, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(io, paths, options);
    const analysis = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .analyse */ .K)({
        head: session.head,
        base: undefined,
        config: session.config,
        scope: 'all',
        accessAnalyzer: 'embedded',
        data: io.data,
        now: io.now,
        notes: [],
        environment: io.environment,
        customCheckBudget: 50,
    });
    (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseWrongChoices */ .o)(analysis);
    const fixes = analysis.selection.selected.flatMap((finding) => finding.fix !== undefined && (finding.fix.safety === 'safe' || options.unsafe === true)
        ? [finding.fix]
        : []);
    const plan = (0,_repair_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .c)(fixes, (file) => {
        const read = session.head.tree.read(file);
        return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnreadable */ .G)(read) ? undefined : read.text;
    });
    for (const change of plan.files) {
        io.stdout(describe(change));
        if (options.dryRun !== true)
            (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(io.cwd, change.file, change.text);
    }
    const skipped = plan.skipped > 0
        ? `; ${plan.skipped} overlapped another and can be applied by running it again`
        : '';
    const verb = options.dryRun === true ? 'would be applied' : 'applied';
    io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(plan.applied, 'fix', 'fixes')} ${verb} in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(plan.files.length, 'file')}${skipped}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}
function describe(change) {
    return change.titles.map((title) => `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(change.file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(title)}\n`).join('');
}


/***/ })

};
