'use strict';
exports.id = 5903;
exports.ids = [5903];
exports.modules = {

/***/ 8284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dump: () => (/* binding */ dump)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1663);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(274);
/* harmony import */ var _report_extract_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _report_json_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9948);
/* harmony import */ var _run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7743);
/* harmony import */ var _run_libraries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(222);







const stages = ['discover', 'evaluate', 'extract', 'check'];
/** A stage's data as JSON, for looking into a run. */
async function dump(stage, session, analysis, data) {
    switch (stage) {
        case 'discover':
            return json({ selected: session.head.selected, config: session.config.file ?? null });
        case 'evaluate': {
            const { evaluations } = await (0,_run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateTree */ .q7)(session.head, session.config, {
                managed: (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_4__/* .managedPolicies */ .c)(data),
            });
            const secrets = evaluations.flatMap((evaluation) => evaluation.secrets ?? []);
            return json(evaluations, (value) => withoutSecret(value, secrets));
        }
        case 'extract':
            return json((0,_report_extract_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .extractV1 */ .x)(analysis.estate, analysis.sources));
        case 'check':
            return json((0,_report_json_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsV1 */ .S)({
                ...analysis.result,
                findings: [...analysis.selection.selected, ...analysis.selection.rest],
            }, analysis.sources));
        default:
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no stage "${stage}"${(0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(stage, stages)}`);
    }
}
function json(value, shown = (inner) => inner) {
    const replace = (_key, inner) => inner instanceof Map ? Object.fromEntries(inner) : shown(inner);
    return `${JSON.stringify(value, replace, 2)}\n`;
}
/** A piece of text that stands where the source spells out a secret has none. */
function withoutSecret(value, secrets) {
    if (secrets.length === 0 || typeof value !== 'object' || value === null)
        return value;
    const { kind, span } = value;
    const hidden = kind === 'literal' && span !== undefined && secrets.some((secret) => (0,_model_span_js__WEBPACK_IMPORTED_MODULE_6__/* .contains */ .gR)(secret, span));
    return hidden ? { ...value, text: '\u2022\u2022\u2022' } : value;
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


/***/ })

};
