'use strict';
exports.id = 2793;
exports.ids = [2793];
exports.modules = {

/***/ 2793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7743);
/* harmony import */ var _run_libraries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(222);
/* harmony import */ var _report_extract_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);
/* harmony import */ var _report_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4584);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2239);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2660);







/** `extract`: policies, principals and keys with spans, and what could not be resolved. */
async function extract(io, paths, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(io, paths, options);
    const { estate } = await (0,_run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTree */ .q7)(session.head, session.config, {
        managed: (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_1__/* .managedPolicies */ .c)(io.data),
    });
    const texts = (0,_report_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sources */ .Tj)({
        text: (_tree, file) => {
            const read = session.head.tree.read(file);
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnreadable */ .G)(read) ? undefined : read.text;
        },
    });
    io.stdout(options.format === 'json'
        ? `${JSON.stringify((0,_report_extract_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .extractV1 */ .x)(estate, texts), null, 2)}\n`
        : (0,_report_extract_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .extractHuman */ .P)(estate, texts));
    if (options.requireInput === true && estate.documents.length === 0)
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.failed;
    return options.strict === true && estate.notAnalysed.length > 0
        ? _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.findings
        : _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}


/***/ }),

/***/ 460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ extractHuman),
/* harmony export */   x: () => (/* binding */ extractV1)
/* harmony export */ });
/* harmony import */ var _model_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7086);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);



/** The published shape `iam-baseline/extract/1`. */
function extractV1(estate, sources) {
    const at = (span) => sources.positions(estate.tree, span);
    const shape = {
        schema: 'iam-baseline/extract/1',
        documents: estate.documents.map((document) => documentV1(document, at)),
        principals: estate.principals.map((principal) => ({
            address: principal.address,
            type: principal.kind,
            name: principal.name === undefined ? null : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(principal.name),
            root: principal.root,
            file: principal.file,
            span: at(principal.span),
            complete: principal.complete,
            trust: principal.trust ?? null,
            boundary: boundaryOf(principal.boundary),
            attached: principal.attached.map((attachment) => ({
                document: attachment.document,
                how: attachment.how,
                file: attachment.span.file,
                span: at(attachment.span),
            })),
            awsManaged: principal.arns.map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(entry.arn)),
            groups: principal.groups,
            unresolved: principal.unresolved.map((hole) => ({
                text: hole.text,
                reason: hole.reason,
                file: hole.span.file,
                span: at(hole.span),
            })),
        })),
        keys: estate.keys.map((key) => ({
            address: key.address,
            root: key.root,
            file: key.file,
            span: at(key.span),
            policy: key.policy ?? null,
            aliases: key.aliases.map(_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3),
            multiRegion: key.multiRegion,
        })),
        grants: estate.grants.map((grant) => ({
            address: grant.address,
            key: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(grant.key),
            grantee: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(grant.grantee),
            operations: grant.operations.map(_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3),
            file: grant.span.file,
            span: at(grant.span),
        })),
        notAnalysed: estate.notAnalysed.map((entry) => ({
            file: entry.file,
            span: entry.span === undefined ? null : at(entry.span),
            reason: entry.reason,
            text: entry.text,
        })),
        problems: estate.problems.map((problem) => ({
            code: problem.code,
            message: problem.message,
            outcome: problem.outcome,
            file: problem.span.file,
            span: at(problem.span),
        })),
    };
    return shape;
}
function boundaryOf(boundary) {
    if (boundary === undefined)
        return null;
    if ('document' in boundary)
        return boundary.document;
    return 'arn' in boundary ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(boundary.arn) : { $unresolved: boundary.unresolved.text };
}
function documentV1(document, at) {
    const rendered = (0,_model_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPolicy */ .z)(document.value);
    return {
        file: document.site.file,
        kind: document.kind,
        address: document.site.address,
        property: document.site.property,
        root: document.site.root,
        label: document.site.label ?? null,
        span: at(document.site.span),
        complete: document.complete,
        instantiated: document.instantiated,
        unresolved: rendered.unresolved.map((part) => ({
            text: part.unresolved.text,
            reason: part.unresolved.reason,
            path: part.path,
            ...(part.index === undefined ? {} : { index: part.index }),
            file: part.unresolved.span.file,
            span: at(part.unresolved.span),
        })),
        policy: rendered.policy,
        actions: document.statements.flatMap((statement) => (statement.actions?.entries ?? []).map((entry) => actionV1(entry.value, statement.index, at))),
    };
}
/** An action that stands in one place has its span; one put together of several has the list of them. */
function actionV1(value, statement, at) {
    const [first] = value.pieces;
    const span = first?.span ?? value.span;
    const base = { value: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(value), statement, file: span.file };
    if (value.pieces.length === 1 && first?.kind === 'literal') {
        return first.exact ? { ...base, span: at(span) } : { ...base, span: at(span), exact: false };
    }
    return {
        ...base,
        span: at(span),
        exact: false,
        spans: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSpans */ ._D)(value).map((piece) => ({ file: piece.file, span: at(piece) })),
    };
}
/** The same for people: one line a document and a principal, then what was not analysed. */
function extractHuman(estate, sources) {
    const place = (span) => {
        const { start } = sources.positions(estate.tree, span);
        return `${span.file}:${start.line}:${start.column}`;
    };
    const lines = estate.documents.map((document) => {
        const actions = document.statements.reduce((sum, statement) => sum + (statement.actions?.entries.length ?? 0), 0);
        const name = [document.site.address, document.site.property]
            .filter((part) => part !== '')
            .join(' ');
        const holes = document.unresolved.length > 0 ? `, ${document.unresolved.length} unresolved` : '';
        return `${document.kind} ${name}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(document.statements.length, 'statement')}, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(actions, 'action')}${holes}${document.complete ? '' : ', incomplete'} (${place(document.site.span)})`;
    });
    const principals = estate.principals.map((principal) => `${principal.kind} ${principal.address}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(principal.attached.length, 'policy', 'policies')} of the tree, ${principal.arns.length} by ARN${principal.complete ? '' : ', incomplete'} (${place(principal.span)})`);
    const rest = estate.notAnalysed.map((entry) => `not analysed ${entry.file}: ${entry.text} [${entry.reason}]`);
    return [...lines, ...principals, ...rest].map((line) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}\n`).join('');
}


/***/ }),

/***/ 4584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   Tj: () => (/* binding */ sources)
/* harmony export */ });
/* unused harmony export textsOf */
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);



/** Adds the cached position look-up to `texts`; a file is asked for once, however often it is pointed at. */
function sources(texts) {
    const tables = { head: new Map(), base: new Map() };
    function table(tree, file) {
        const known = tables[tree].get(file);
        if (known !== undefined)
            return known;
        const text = texts.text(tree, file);
        const made = { text, starts: text === undefined ? [0] : (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) };
        tables[tree].set(file, made);
        return made;
    }
    function position(at, offset) {
        const end = at.text?.length ?? offset;
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.text ?? '', at.starts, Math.max(0, Math.min(offset, end)));
    }
    return {
        text: (tree, file) => table(tree, file).text,
        starts: (tree, file) => table(tree, file).starts,
        positions(tree, span) {
            const at = table(tree, span.file);
            return { start: position(at, span.start), end: position(at, span.end) };
        },
        line(tree, file, line) {
            const { text, starts } = table(tree, file);
            const start = starts[line - 1];
            if (text === undefined || start === undefined)
                return undefined;
            return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
        },
    };
}
/**
 * The texts with `\u2022` in place of every visible character at the secret spans: as long as before, so that
 * every position stays. For what is shown; edits are made from the texts themselves.
 */
function masked(texts, secrets) {
    const grouped = {};
    return {
        text(tree, file) {
            const text = texts.text(tree, file);
            const byFile = (grouped[tree] ??= spansByFile(secrets(tree) ?? []));
            const own = byFile.get(file) ?? [];
            if (text === undefined || own.length === 0)
                return text;
            let shown = '';
            let at = 0;
            for (const { start, end } of own.toSorted((a, b) => a.start - b.start)) {
                if (end <= at)
                    continue;
                const from = Math.max(start, at);
                shown += text.slice(at, from) + text.slice(from, end).replace(/\S/g, '\u2022');
                at = end;
            }
            return shown + text.slice(at);
        },
    };
}
function spansByFile(spans) {
    const byFile = new Map();
    for (const span of spans) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byFile, span.file, span);
    }
    return byFile;
}
/** The texts of the head tree and, on a comparison, of the base tree. */
function textsOf(head, base) {
    return {
        text(tree, file) {
            const found = tree === 'head' ? head.read(file) : base?.read(file);
            return found === undefined || isUnreadable(found) ? undefined : found.text;
        },
    };
}


/***/ })

};
