'use strict';
exports.id = 2709;
exports.ids = [2709];
exports.modules = {

/***/ 2709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline),
/* harmony export */   listBaselines: () => (/* binding */ listBaselines),
/* harmony export */   recogniseFiles: () => (/* binding */ recogniseFiles),
/* harmony export */   showBaseline: () => (/* binding */ showBaseline),
/* harmony export */   v: () => (/* binding */ libraryOf)
/* harmony export */ });
/* harmony import */ var _baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9033);
/* harmony import */ var _baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1846);
/* harmony import */ var _check_effective_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2722);
/* harmony import */ var _check_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5220);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1663);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5516);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1634);
/* harmony import */ var _run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7743);
/* harmony import */ var _run_libraries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(222);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3954);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2660);











/** The shipped baselines and those the config names. */
async function libraryOf(io, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(io, [], options);
    return (await (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_5__/* .openLibraries */ .O)(io.data, session.config, session.head.tree)).library;
}
/** `baseline list`: every baseline with its sources. */
async function listBaselines(io, options) {
    const list = (await libraryOf(io, options)).list();
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify({ baselines: list.map(summaryV1) }, null, 2)}\n`);
    }
    else {
        const width = Math.max(...list.map((entry) => entry.id.length));
        for (const entry of list) {
            const versions = entry.versions.length > 0 ? ` (${entry.versions.join(', ')})` : '';
            io.stdout(`${entry.id.padEnd(width)}  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(entry.title)}${versions}\n`);
        }
    }
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
function summaryV1(entry) {
    return {
        id: entry.id,
        vendor: entry.vendorName,
        product: entry.product,
        title: entry.title,
        kind: entry.kind,
        versions: entry.versions,
        editions: entry.editions,
        features: entry.features,
        sources: entry.sources,
    };
}
/** Finds a baseline by `id` or `id@version`; throws a `UsageError` with the nearest id. */
function findBaseline(library, text, choice) {
    const { id, version } = (0,_baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBaselineReference */ .qe)(text);
    if (library.get(id) === undefined) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`there is no baseline "${id}"${idHint(id, library.ids())}`);
    }
    const resolved = (0,_baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveBaseline */ .oL)(library, {
        baseline: id,
        version,
        edition: choice.edition,
        features: choice.features,
    });
    if (!resolved.ok)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(resolved.problem);
    return resolved.value;
}
/** The nearest id; else those of the same vendor, or that hold the word. */
function idHint(id, ids) {
    const near = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .a)(id, ids);
    if (near !== '')
        return near;
    const [vendor = ''] = id.split('/');
    const own = ids.filter((known) => known.startsWith(`${vendor}/`));
    if (own.length === 0)
        return '; `iam-baseline baseline list` prints all';
    return `; of ${vendor} there are ${own.slice(0, 12).join(', ')}${own.length > 12 ? ` and ${own.length - 12} more` : ''}`;
}
/** `baseline show ID`: what a role needs, by feature, with the sources. */
async function showBaseline(io, id, options) {
    const resolved = findBaseline(await libraryOf(io, options), id, {});
    const { baseline } = resolved;
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify(baseline, null, 2)}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
    }
    const lines = [
        `${baseline.id}${resolved.version === undefined ? '' : `@${resolved.version}`}: ${baseline.title}`,
        ...(baseline.versions.length > 0 ? [`versions: ${baseline.versions.join(', ')}`] : []),
        ...(baseline.editions.length > 0 ? [`editions: ${baseline.editions.join(', ')}`] : []),
        ...baseline.features.map((feature) => `feature ${feature.id}: ${feature.title}`),
        '',
        ...(resolved.required.length === 0
            ? ['required: no action of its own, whatever the features']
            : ['required:', ...grantLines(resolved.required)]),
        ...resolved.optional.flatMap((feature) => [
            '',
            `for ${feature.name} (${feature.title}):`,
            ...grantLines(feature.grants),
        ]),
        ...resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => [
            '',
            `one of ${group.group}: ${variant.name}`,
            ...grantLines(variant.grants),
        ])),
        ...(resolved.managedPolicies.length > 0
            ? [
                '',
                'AWS-managed policies:',
                ...resolved.managedPolicies.map((policy) => `  ${policy.arn}`),
            ]
            : []),
        ...(resolved.defects.length > 0
            ? [
                '',
                'known mistakes of the vendor\u2019s documents:',
                ...resolved.defects.map((defect) => `  ${defect.action}${defect.meant === undefined ? '' : ` means ${defect.meant}`}: ${defect.note}`),
            ]
            : []),
        '',
        'sources:',
        ...baseline.sources.map((source) => `  ${source.url} (${source.list}, read ${source.retrieved})`),
        '',
    ];
    io.stdout(lines.map((line) => `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(line)}\n`).join(''));
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
function grantLines(grants) {
    return grants.flatMap((grant) => {
        const on = grant.resources.length === 1 && grant.resources[0] === '*'
            ? ''
            : ` on ${grant.resources.join(', ')}`;
        const when = grant.condition === undefined ? '' : ` if ${JSON.stringify(grant.condition)}`;
        const why = grant.why === undefined ? '' : ` (${grant.why})`;
        return [
            ...grant.actions.map((action) => `  ${grant.effect === 'Deny' ? 'deny ' : ''}${action}${on}${when}${why}`),
            ...(grant.notActions ?? []).map((action) => `  ${grant.effect === 'Deny' ? 'deny ' : ''}all but ${action}${on}${when}${why}`),
        ];
    });
}
async function recogniseFile(file, { head, config }, libraries, all) {
    const { estate } = await (0,_run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateTree */ .q7)({ ...head, selected: [file] }, { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb, terraform: config.terraform }, { managed: libraries.managed });
    const identity = estate.documents.flatMap((document, index) => document.kind === 'trust' || document.kind === 'resource' ? [] : [index]);
    const trusts = estate.documents.filter((document) => document.kind === 'trust');
    const [principal] = estate.principals;
    const input = (0,_check_effective_input_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOfDocuments */ .mg)(identity, estate, { documents: [] });
    const candidates = (0,_baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseCandidates */ .k3)(libraries.recognition(), (0,_check_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(input, principal, trusts));
    return {
        file,
        candidates: candidates
            .map(({ baseline, version, features, confidence, evidence }) => ({
            baseline,
            version: version ?? null,
            features,
            confidence,
            likely: confidence >= _baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyFrom */ .lM,
            evidence,
        }))
            .filter(({ likely }) => all || likely),
    };
}
/** Ordinary policies look like what is not likely, too. */
function foundText(likely) {
    return likely.includes(true)
        ? (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(likely.length, 'candidate')
        : 'nothing is likely; ordinary policies, too, look like';
}
/** `baseline recognise FILE\u2026`: which baseline a policy is likely meant for, best first; empty when nothing is likely. */
async function recogniseFiles(io, paths, options) {
    const session = await recogniseSession(io, paths, options);
    const libraries = await (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_5__/* .openLibraries */ .O)(io.data, session.config, session.head.tree);
    const results = [];
    for (const file of session.head.selected)
        results.push(await recogniseFile(file, session, libraries, options.all === true));
    if (options.format === 'json') {
        const [only] = results;
        const shape = results.length === 1 && only !== undefined ? { candidates: only.candidates } : { results };
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
    }
    const found = results.filter(({ candidates }) => candidates.length > 0);
    for (const { file, candidates } of found) {
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(file)}: ${foundText(candidates.map(({ likely }) => likely))}\n`);
        for (const candidate of candidates) {
            const version = candidate.version === null ? '' : `@${candidate.version}`;
            const features = candidate.features.length === 0 ? '' : ` with ${candidate.features.join(', ')}`;
            io.stdout(`  ${candidate.confidence.toFixed(2)}  ${candidate.baseline}${version}${features}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(candidate.evidence.join(', '))}\n`);
        }
    }
    const rest = results.filter(({ candidates }) => candidates.length === 0);
    const [only] = results.length === 1 ? rest : [];
    if (only !== undefined)
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(only.file)}: nothing is likely\n`);
    else if (rest.length > 0)
        io.stdout(`${found.length > 0 ? 'and ' : ''}nothing is likely in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(rest.length, found.length > 0 ? 'other file' : 'file')}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
/** A session with what `-` names among its files: the text of stdin, under that name. */
async function recogniseSession(io, paths, options) {
    const others = paths.filter((path) => path !== '-');
    const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(io, others, options);
    // What is asked about is read, whatever the configuration leaves out of checks.
    const { selected } = opened.workspace;
    const session = { ...opened, head: { ...opened.head, selected } };
    if (others.length === paths.length)
        return session;
    const stdin = { path: '-', text: await io.stdin() };
    const { tree, explicit } = session.head;
    return {
        ...session,
        head: {
            tree: {
                name: tree.name,
                paths: () => [...tree.paths(), stdin.path].sort(),
                read: (path) => (path === stdin.path ? stdin : tree.read(path)),
            },
            selected: [...(others.length === 0 ? [] : selected), stdin.path],
            explicit: new Set([...explicit, stdin.path]),
        },
    };
}


/***/ }),

/***/ 1663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);

/** `, did you mean "x"?`, or nothing: at most three edits, and a third of the length. */
function didYouMean(wrong, names) {
    const near = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(wrong, names, Math.min(3, Math.max(1, Math.floor(wrong.length / 3))));
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ })

};
