'use strict';
exports.id = 5652;
exports.ids = [5652];
exports.modules = {

/***/ 5652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Um: () => (/* binding */ analyseSession),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _adapters_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _report_human_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7161);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3954);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2154);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2660);







/** `check`: the main job on a working tree. */
async function check(io, paths, options) {
    // The larger part of the program is loaded while git lists the files.
    const [session, { analyse }] = await Promise.all([
        (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .fA)(io, paths, options),
        Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260)),
    ]);
    const base = options.base === undefined ? undefined : await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openBase */ .m)(io, session, options.base);
    const whole = { head: session.head, base };
    const trees = options.shard === undefined
        ? { ...whole, shard: undefined }
        : await part(whole, session.config, options.shard);
    const analysis = await analyse({
        head: trees.head,
        base: trees.base,
        scope: options.scope ?? (base === undefined ? 'all' : 'introduced'),
        ...chosen(io, session, options),
        ...(showsWorst(options) ? { mostRepairs: _report_human_js__WEBPACK_IMPORTED_MODULE_2__/* .shownByDefault */ .Q } : {}),
    });
    if (options.dump !== undefined) {
        const { dump } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(8284)]).then(__webpack_require__.bind(__webpack_require__, 8284));
        io.stdout(await dump(options.dump, session, analysis, io.data));
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.clean;
    }
    const result = { ...analysis.result, shard: trees.shard };
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .K)(io, result, analysis.sources, {
        format: options.format ?? 'human',
        output: options.output ?? [],
        all: options.all ?? false,
    });
    return exitCode(analysis.result, options);
}
/** What an analysis is told by the options, the configuration and the world around it. */
function chosen(io, { config, notes }, options) {
    return {
        config,
        accessAnalyzer: options.accessAnalyzer ?? config.accessAnalyzer ?? 'auto',
        data: io.data,
        now: io.now,
        notes,
        environment: io.environment,
        customCheckBudget: options.customCheckBudget ?? 0,
        room: (0,_adapters_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .roomInHeap */ .B)(),
    };
}
/** True where nobody will see more than the worst findings. */
function showsWorst({ format, output, all, dump }) {
    const written = output?.length ?? 0;
    return (format ?? 'human') === 'human' && written === 0 && all !== true && dump === undefined;
}
async function part(whole, config, text) {
    const { parseShard, shardOf } = await __webpack_require__.e(/* import() */ 7990).then(__webpack_require__.bind(__webpack_require__, 7990));
    const shard = parseShard(text);
    return { ...shardOf(whole, config, shard), shard };
}
function exitCode(result, options) {
    if (options.requireInput === true && result.counts.documents === 0)
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.failed;
    const threshold = options.failOn ?? 'error';
    if (result.findings.some((finding) => (0,_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(finding.severity, threshold)))
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.findings;
    if (options.strict === true && (result.counts.undecided > 0 || result.notChecked.length > 0))
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.findings;
    return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.clean;
}
/** The whole way over what is there, nothing compared and nothing charged: what `fix` and `adopt` work on. */
async function analyseSession(io, session, over = {}) {
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260));
    const analysis = await analyse({
        head: session.head,
        base: undefined,
        scope: 'all',
        ...chosen(io, session, { accessAnalyzer: 'embedded' }),
        notes: [],
        ...over,
    });
    return analysis;
}


/***/ })

};
