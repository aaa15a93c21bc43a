export const id = 3785;
export const ids = [3785];
export const modules = {

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* unused harmony export defaultAdoptedFile */
/* harmony import */ var _check_adopted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1509);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2019);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9998);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(143);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3559);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _adapters_write_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6141);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5999);









/** Where adopted debt is kept unless the configuration or `--file` says otherwise. */
const defaultAdoptedFile = '.github/iam-baseline-adopted.json';
/** `adopt`: accepts today's findings, so that checks speak of new ones only; `--prune` forgets what is gone. */
async function adopt(io, paths, options) {
    if (options.prune === true && paths.length > 0)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--prune looks at everything: name no paths with it');
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(io, paths, options);
    const file = options.file ?? session.config.adopted ?? defaultAdoptedFile;
    const before = existing(session, file);
    const analysis = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .analyse */ .K)({
        head: session.head,
        base: undefined,
        config: { ...session.config, adopted: undefined },
        scope: 'all',
        accessAnalyzer: session.config.accessAnalyzer ?? 'auto',
        data: io.data,
        now: io.now,
        notes: [],
        environment: io.environment,
        customCheckBudget: 50,
    });
    (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseWrongChoices */ .o)(analysis);
    const found = analysis.selection.selected;
    const after = options.prune === true ? pruned(before, found) : [...before, ...found.flatMap(atomsOf)];
    const text = (0,_check_adopted_js__WEBPACK_IMPORTED_MODULE_6__/* .adoptedText */ .ZN)(after);
    if (options.prune === true) {
        const gone = sizeOf(before) - sizeOf(after);
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(gone, 'adopted entry', 'adopted entries')} no longer there\n`);
    }
    else
        io.stdout(shown(found, before));
    if (options.dryRun === true)
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(io.cwd, file, text);
    io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(sizeOf(after), 'entry', 'entries')}\n`);
    if (session.config.adopted === undefined)
        io.stderr(`to put it to use, write \`adopted: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file)}\` in ${session.config.file ?? '.github/iam-baseline.yml'}\n`);
    else if (session.config.adopted !== file)
        io.stderr(`the configuration names another file: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(session.config.adopted)}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}
function existing(session, file) {
    const read = session.workspace.tree.read(file);
    if ((0,_model_source_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(read)) {
        if (read.unreadable === 'not-found')
            return [];
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} could not be read: ${read.text}`);
    }
    const atoms = (0,_check_adopted_js__WEBPACK_IMPORTED_MODULE_6__/* .readAdopted */ .sX)(read.text);
    if ('problem' in atoms)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(atoms.problem, file);
    return atoms;
}
/** What a finding consists of, the rules merged into it included. */
function atomsOf(finding) {
    return [
        ...finding.atoms.map((atom) => ({ rule: finding.rule, atom })),
        ...(finding.inner ?? []).flatMap(({ rule, atoms }) => atoms.map((atom) => ({ rule, atom }))),
    ];
}
const identityOf = ({ rule, atom }) => `${rule}|${atom}`;
const sizeOf = (atoms) => new Set(atoms.map(identityOf)).size;
function pruned(before, found) {
    const present = new Set(found.flatMap(atomsOf).map(identityOf));
    return before.filter((entry) => present.has(identityOf(entry)));
}
/** What will be hidden, by rule and principal, the most serious first. */
function shown(found, before) {
    const known = new Set(before.map(identityOf));
    const fresh = found.filter((finding) => atomsOf(finding).some((entry) => !known.has(identityOf(entry))));
    const rows = new Map();
    for (const finding of fresh) {
        const key = `${finding.severity}\n${finding.rule}\n${subjectOf(finding)}`;
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { first: finding, count: 1 });
        else
            row.count += 1;
    }
    const lines = [...rows.values()].map(({ first, count }) => `  ${first.severity.padEnd(7)}  ${first.rule}  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(subjectOf(first))}${count > 1 ? `  ×${count}` : ''}\n`);
    const old = found.length - fresh.length;
    const already = old === 0 ? '' : `; ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(old, 'finding')} adopted before`;
    return `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(fresh.length, 'finding')} will be hidden until they get worse${already}\n${lines.join('')}`;
}
const subjectOf = (finding) => finding.principal ?? finding.addresses[0] ?? finding.primary.span.file;


/***/ })

};
