export const id = 652;
export const ids = [652];
export const modules = {

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   o: () => (/* binding */ refuseWrongChoices)
/* harmony export */ });
/* unused harmony export exitCode */
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2059);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4678);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2660);






/** `check`: the main job on a working tree. */
async function check(io, paths, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(io, paths, options);
    const base = options.base === undefined ? undefined : await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openBase */ .m)(io, session, options.base);
    const analysis = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .analyse */ .K)({
        head: session.head,
        base,
        config: session.config,
        scope: options.scope ?? (base === undefined ? 'all' : 'introduced'),
        accessAnalyzer: options.accessAnalyzer ?? session.config.accessAnalyzer ?? 'auto',
        data: io.data,
        now: io.now,
        notes: session.notes,
        environment: io.environment,
        customCheckBudget: 50,
    });
    refuseWrongChoices(analysis);
    if (options.dump !== undefined) {
        const { dump } = await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 8284));
        io.stdout(dump(options.dump, session, analysis));
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    }
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .Kn)(io, analysis.result, analysis.sources, {
        format: options.format ?? 'human',
        output: options.output ?? [],
        all: options.all ?? false,
    });
    return exitCode(analysis.result, options);
}
/** A binding in the config that names what does not exist is wrong usage. */
function refuseWrongChoices(analysis) {
    const wrong = analysis.choiceProblems.find((problem) => problem.choice.boundBy === 'config');
    if (wrong !== undefined)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(wrong.text);
}
function exitCode(result, options) {
    if (options.requireInput === true && result.counts.documents === 0)
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.failed;
    const threshold = options.failOn ?? 'error';
    if (result.findings.some((finding) => (0,_report_result_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O)(finding.severity, threshold)))
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.findings;
    if (options.strict === true && (result.counts.undecided > 0 || result.notChecked.length > 0))
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.findings;
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}


/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _report_json_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9481);
/* harmony import */ var _report_human_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9713);





/** A run's result in a format; throws a `UsageError` for a format that there is not. */
async function render(format, result, sources, options) {
    switch (format) {
        case 'human':
            return (0,_report_human_js__WEBPACK_IMPORTED_MODULE_3__/* .human */ .e)(result, sources, options);
        case 'json':
            return `${JSON.stringify((0,_report_json_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsV1 */ .S)(result, sources), null, 2)}\n`;
        default: {
            const { renderMore } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 2040));
            const { ruleTexts } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 1962));
            const text = renderMore(format, result, sources, ruleTexts());
            if (text === undefined)
                throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`there is no format "${format}"`);
            return text;
        }
    }
}
/** Writes the result to stdout and to the files of `--output format=file`. */
async function writeOutputs(io, result, sources, options) {
    for (const output of options.output) {
        const [format = '', ...rest] = output.split('=');
        const file = rest.join('=');
        if (file === '')
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--output takes format=file, not "${output}"`);
        writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), await render(format, result, sources, { all: true, colour: false }));
    }
    io.stdout(await render(options.format, result, sources, { all: options.all, colour: io.colour }));
}
function writeText(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ human)
});

// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
;// CONCATENATED MODULE: ./lib/src/report/frame.js

/** The longest source line that a frame shows; longer ones are cut around the marked part. */
const maxWidth = 160;
/**
 * The source line of a span with a caret line under it, for terminals and logs; several lines are
 * shown by their first with the count of the rest. Empty where the text is not at hand.
 */
function frame_frame(sources, tree, span, label) {
    const { start, end } = sources.positions(tree, span);
    const source = sources.line(tree, span.file, start.line);
    if (source === undefined)
        return [];
    const gutter = String(start.line);
    const blank = ' '.repeat(gutter.length);
    const from = start.column - 1;
    const to = start.line === end.line
        ? Math.max(end.column - 1, from + 1)
        : Math.max(source.trimEnd().length, from + 1);
    const cut = from > maxWidth / 2 ? from - 40 : 0;
    const before = (0,printable/* printable */.g$)(source.slice(cut, from));
    const marked = (0,printable/* printable */.g$)(source.slice(from, to));
    const after = (0,printable/* printable */.g$)(source.slice(to));
    const lead = cut > 0 ? '…' : '';
    const carets = '^'.repeat(Math.max(1, Math.min(marked.length, maxWidth)));
    const more = end.line > start.line
        ? ` (and ${end.line - start.line} more ${end.line - start.line === 1 ? 'line' : 'lines'})`
        : '';
    return [
        ` ${blank} |`,
        ` ${gutter} | ${(0,printable/* shorten */.ml)(lead + before + marked + after, maxWidth)}`,
        ` ${blank} | ${' '.repeat(lead.length + before.length)}${carets}${label === '' ? '' : ` ${(0,printable/* printable */.g$)(label)}`}${more}`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/human.js


/** How many findings are shown unless all are asked for. */
const shownByDefault = 20;
const shownItems = 12;
const colours = {
    error: ['\u001b[1;31m', '\u001b[0m'],
    warning: ['\u001b[1;33m', '\u001b[0m'],
    notice: ['\u001b[1;36m', '\u001b[0m'],
    dim: ['\u001b[2m', '\u001b[0m'],
    bold: ['\u001b[1m', '\u001b[0m'],
};
/** Findings as a person reads them on a terminal: grouped by principal, each with its source frame. */
function human(result, sources, options) {
    const paint = (name, text) => options.colour ? `${colours[name][0]}${text}${colours[name][1]}` : text;
    const shown = options.all ? result.findings : result.findings.slice(0, shownByDefault);
    const lines = [];
    for (const [group, findings] of grouped(shown)) {
        if (group !== '')
            lines.push(paint('bold', (0,printable/* printable */.g$)(group)), '');
        for (const finding of findings)
            lines.push(...findingLines(finding, sources, paint), '');
    }
    const rest = result.findings.length - shown.length;
    if (rest > 0)
        lines.push(paint('dim', `… and ${(0,printable/* plural */.LS)(rest, 'more finding')}: --all shows them`), '');
    lines.push(...summaryLines(result, paint));
    return `${lines.join('\n')}\n`;
}
function grouped(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.principal === undefined ? '' : headline(finding);
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [finding]);
        else
            list.push(finding);
    }
    return groups;
}
function headline(finding) {
    const baseline = finding.baseline === undefined ? '' : ` · ${finding.baseline}`;
    return `${finding.principal ?? ''}${baseline}`;
}
function findingLines(finding, sources, paint) {
    const { start } = sources.positions(finding.tree, finding.primary.span);
    const place = `${finding.primary.span.file}:${start.line}:${start.column}${finding.tree === 'base' ? ' (base)' : ''}`;
    const lines = [
        `${paint(finding.severity, finding.severity)} ${(0,printable/* printable */.g$)(finding.message)} ${paint('dim', `[${finding.rule}]`)}`,
        `  ${paint('dim', '-->')} ${(0,printable/* printable */.g$)(place)}`,
        ...frame_frame(sources, finding.tree, finding.primary.span, finding.primary.text),
    ];
    for (const group of finding.groups ?? []) {
        lines.push(`  ${(0,printable/* printable */.g$)(group.title)}: ${itemList(group.items)}`);
    }
    for (const related of finding.related) {
        const at = sources.positions(related.tree ?? finding.tree, related.span).start;
        lines.push(`  see ${(0,printable/* printable */.g$)(`${related.span.file}:${at.line}:${at.column}`)}: ${(0,printable/* printable */.g$)(related.text)}`);
    }
    if (finding.addresses.length > 1)
        lines.push(`  in: ${itemList(finding.addresses)}`);
    for (const assumption of finding.assumptions ?? [])
        lines.push(`  assumed: ${(0,printable/* printable */.g$)(assumption)}`);
    if (finding.advice !== '')
        lines.push(`  ${paint('bold', 'do')}: ${(0,printable/* printable */.g$)(finding.advice)}`);
    if (finding.fix !== undefined) {
        const how = finding.fix.safety === 'safe'
            ? '`iam-baseline fix` does it'
            : '`iam-baseline fix --unsafe` does it';
        lines.push(`  ${paint('bold', 'fix')}: ${(0,printable/* printable */.g$)(finding.fix.title)} (${how})`);
    }
    return lines;
}
function itemList(items) {
    const shown = items.slice(0, shownItems).map((item) => (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(item), 160));
    const rest = items.length - shown.length;
    return shown.join(', ') + (rest > 0 ? `, … and ${rest} more` : '');
}
/** What was checked, found and not checked; never silence. */
function summaryLines(result, paint) {
    const { counts } = result;
    const lines = [];
    for (const subject of result.compared) {
        const version = subject.version === undefined ? '' : ` ${subject.version}`;
        const how = subject.boundBy === 'recognised'
            ? `looks like it (${(subject.confidence ?? 0).toFixed(2)})`
            : `bound by ${subject.boundBy}`;
        lines.push((0,printable/* printable */.g$)(`${subject.address}: ${subject.title}${version}, ${how}: ${subject.granted} of ${subject.required} required actions granted`));
    }
    for (const note of result.notes)
        lines.push((0,printable/* printable */.g$)(note));
    if (result.notChecked.length > 0) {
        lines.push(`not checked (${result.notChecked.length}):`);
        for (const entry of result.notChecked.slice(0, shownItems)) {
            lines.push(`  ${(0,printable/* printable */.g$)(entry.file)}: ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(entry.text), 200)} [${entry.reason}]`);
        }
        const rest = result.notChecked.length - shownItems;
        if (rest > 0)
            lines.push(`  … and ${rest} more`);
    }
    lines.push(paint('bold', `${(0,printable/* plural */.LS)(counts.errors, 'error')}, ${(0,printable/* plural */.LS)(counts.warnings, 'warning')}, ${(0,printable/* plural */.LS)(counts.notices, 'notice')}` +
        (counts.waived > 0 ? `, ${counts.waived} waived` : '') +
        (counts.undecided > 0 ? `, ${counts.undecided} undecided` : '')) +
        ` in ${(0,printable/* plural */.LS)(counts.files, 'file')}, ${(0,printable/* plural */.LS)(counts.documents, 'policy', 'policies')}, ${(0,printable/* plural */.LS)(counts.principals, 'principal')}` +
        ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate}, Access Analyzer ${counts.accessAnalyzer})`);
    return lines;
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findingsV1)
/* harmony export */ });
function findingsV1(result, sources) {
    return {
        schema: 'iam-baseline/findings/1',
        tool: { ...result.tool },
        summary: { ...result.counts, accessChange: result.accessChange ?? null },
        findings: result.findings.map((finding) => findingV1(finding, sources)),
        waived: result.waived.map((finding) => findingV1(finding, sources)),
        compared: result.compared,
        notes: result.notes,
        notChecked: result.notChecked.map((entry) => ({
            file: entry.file,
            reason: entry.reason,
            text: entry.text,
            span: entry.span === undefined ? null : sources.positions('head', entry.span),
        })),
    };
}
function findingV1(finding, sources) {
    const at = (span, tree = finding.tree) => sources.positions(tree, span);
    return {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        message: finding.message,
        advice: finding.advice,
        tree: finding.tree,
        file: finding.primary.span.file,
        span: at(finding.primary.span),
        label: finding.primary.text,
        related: finding.related.map((related) => ({
            file: related.span.file,
            tree: related.tree ?? finding.tree,
            span: at(related.span, related.tree),
            text: related.text,
        })),
        fingerprint: finding.fingerprint,
        atoms: finding.atoms,
        addresses: finding.addresses,
        principal: finding.principal ?? null,
        baseline: finding.baseline ?? null,
        boundBy: finding.boundBy ?? null,
        actions: finding.actions ?? [],
        groups: finding.groups ?? [],
        assumptions: finding.assumptions ?? [],
        introduced: finding.introduced,
        undecided: finding.undecided ?? false,
        origin: finding.origin ?? null,
        issueCode: finding.issueCode ?? null,
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                safety: finding.fix.safety,
                edits: finding.fix.edits.map((edit) => ({
                    file: edit.span.file,
                    span: at(edit.span),
                    text: edit.text,
                })),
            },
    };
}


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   O: () => (/* binding */ reaches)
/* harmony export */ });
const rank = { error: 0, warning: 1, notice: 2 };
/** Severity, file, start, end, rule, fingerprint: total and stable. */
function compareFindings(a, b) {
    return (rank[a.severity] - rank[b.severity] ||
        (a.primary.span.file < b.primary.span.file
            ? -1
            : a.primary.span.file > b.primary.span.file
                ? 1
                : 0) ||
        a.primary.span.start - b.primary.span.start ||
        a.primary.span.end - b.primary.span.end ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));
}
/** True where a finding is at or above the threshold. */
function reaches(severity, threshold) {
    return threshold !== 'never' && rank[severity] <= rank[threshold];
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* unused harmony export fails */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

/**
 * Splits findings by scope. `introduced` wants a base: without one everything counts as introduced.
 * A finding is in a changed file if any of its places is; where the list of changed files was cut
 * off, a file that is not on it counts as changed.
 */
function select(findings, scope, changes) {
    const inScope = membership(scope, changes);
    const selected = [];
    const rest = [];
    for (const finding of findings)
        (inScope(finding) ? selected : rest).push(finding);
    return { scope, selected, rest };
}
function membership(scope, changes) {
    if (scope === 'all')
        return () => true;
    if (scope === 'introduced')
        return (finding) => finding.introduced;
    if (changes?.complete !== true)
        return () => true;
    const changed = { head: new Set(), base: new Set() };
    for (const file of changes.files) {
        changed.head.add(file.path);
        changed.base.add(file.previousPath ?? file.path);
    }
    return (finding) => [finding.primary, ...finding.related].some(({ span, tree }) => changed[tree ?? finding.tree].has(span.file));
}
/** True where the run fails: something selected reaches the threshold. Waived findings never come here. */
function fails(selection, threshold) {
    return selection.selected.some((finding) => reaches(finding.severity, threshold));
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sources)
/* harmony export */ });
/* unused harmony export textsOf */
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);


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
/** The texts of the head tree and, on a comparison, of the base tree. */
function textsOf(head, base) {
    return {
        text(tree, file) {
            const found = tree === 'head' ? head.read(file) : base?.read(file);
            return found === undefined || isUnreadable(found) ? undefined : found.text;
        },
    };
}


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/src/check/engine.js


/** Runs every rule once over the context and makes findings of what they say; equal ones become one. */
function findings(context, options) {
    const ruled = [];
    for (const rule of options.rules) {
        for (const report of rule.check(context)) {
            const id = ruleIdOf(rule, report);
            const chosen = options.severity.get(id) ?? options.severity.get(rule.id);
            if (chosen === 'off')
                continue;
            ruled.push({
                rule: id,
                severity: chosen ?? report.severity ?? rule.severity,
                confidence: report.confidence ?? rule.confidence,
                report,
            });
        }
    }
    const baseAtoms = context.base === undefined ? undefined : atomsOf(context.base, options);
    return withFingerprints(mergeElements(mergeInstances(ruled)).map((entry) => findingOf(entry, context, baseAtoms)));
}
/** Access Analyzer's findings have an id a code: `access-analyzer/invalid-action`. */
function ruleIdOf(rule, report) {
    return rule.id === 'access-analyzer/finding' && report.issueCode !== undefined
        ? `access-analyzer/${report.issueCode.toLowerCase().replaceAll('_', '-')}`
        : rule.id;
}
function atomsOf(context, options) {
    const atoms = new Set();
    for (const rule of options.rules) {
        for (const report of rule.check(context)) {
            const id = ruleIdOf(rule, report);
            for (const atom of report.atoms)
                atoms.add(`${id}|${atom}`);
        }
    }
    return atoms;
}
const spanKey = (span) => `${span.file}\n${span.start}\n${span.end}`;
/** Equal findings on one span (the instances of a module) are one finding with the list of addresses. */
function mergeInstances(ruled) {
    const groups = new Map();
    for (const entry of ruled) {
        const { report } = entry;
        const key = [
            entry.rule,
            entry.severity,
            report.tree ?? 'head',
            spanKey(report.primary.span),
            report.baseline ?? '',
            (report.actions ?? []).join(),
            report.undecided === true,
            report.issueCode ?? '',
            // A finding that names no action is told apart by its words, the address left out.
            report.actions === undefined ? report.message.replace(/`[^`]*`/, '') : '',
        ].join('\n');
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [entry]);
        else
            list.push(entry);
    }
    return [...groups.values()].map((group) => {
        const [first] = group;
        if (first === undefined || group.length === 1)
            return first;
        const addresses = [...new Set(group.flatMap((entry) => entry.report.addresses ?? []))];
        return {
            ...first,
            report: {
                ...first.report,
                addresses,
                atoms: [...new Set(group.flatMap((entry) => entry.report.atoms))],
            },
        };
    });
}
const precedence = [
    'syntax',
    'policy/unknown-action',
    'baseline',
    'policy',
    'change',
    'access-analyzer',
];
function precedenceOf(rule) {
    const exact = precedence.indexOf(rule);
    return exact === -1 ? precedence.indexOf(rule.split('/')[0] ?? '') : exact;
}
const severityRank = { error: 0, warning: 1, notice: 2 };
/** Several findings on one element have one cause: the first by precedence stands, the others inside it. */
function mergeElements(ruled) {
    const groups = new Map();
    const alone = [];
    for (const entry of ruled) {
        // A finding about a whole subject shares its span with others by accident, not by cause.
        if (entry.report.wholeSubject === true) {
            alone.push(entry);
            continue;
        }
        const key = `${entry.report.tree ?? 'head'}\n${spanKey(entry.report.primary.span)}`;
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [entry]);
        else
            list.push(entry);
    }
    const merged = [...groups.values()].map((group) => {
        const sorted = group.toSorted((a, b) => precedenceOf(a.rule) - precedenceOf(b.rule));
        const [first, ...others] = sorted;
        if (first === undefined || others.length === 0)
            return first;
        const severity = sorted.reduce((worst, entry) => severityRank[entry.severity] < severityRank[worst] ? entry.severity : worst, first.severity);
        const also = others.map((entry) => `${entry.rule}: ${entry.report.message}`);
        const fix = first.report.fix ?? others.find((entry) => entry.report.fix !== undefined)?.report.fix;
        const intent = first.report.intent ??
            others.find((entry) => entry.report.intent !== undefined)?.report.intent;
        return {
            ...first,
            severity,
            report: {
                ...first.report,
                groups: [...(first.report.groups ?? []), { title: 'also', items: also }],
                ...(fix === undefined ? {} : { fix }),
                ...(intent === undefined ? {} : { intent }),
            },
        };
    });
    return [...merged, ...alone];
}
function findingOf(entry, context, baseAtoms) {
    const { report } = entry;
    const newAtoms = report.atoms.filter((atom) => baseAtoms?.has(`${entry.rule}|${atom}`) !== true);
    return {
        ...report,
        rule: entry.rule,
        severity: entry.severity,
        confidence: entry.confidence,
        tree: report.tree ?? context.estate.tree,
        related: report.related ?? [],
        addresses: report.addresses ?? [],
        introduced: newAtoms.length > 0,
        newAtoms,
    };
}
/** The fingerprint is of rule and key; where one key stands on several elements, the order in the tree tells them apart. */
function withFingerprints(list) {
    const used = new Map();
    return list
        .toSorted((a, b) => (0,span/* compareSpans */.fd)(a.primary.span, b.primary.span) || (a.rule < b.rule ? -1 : 1))
        .map((finding) => {
        const identity = `${finding.rule}\n${finding.tree}\n${finding.key}`;
        const seen = used.get(identity) ?? 0;
        used.set(identity, seen + 1);
        return { ...finding, fingerprint: (0,hash/* shortHash */.B)(seen === 0 ? identity : `${identity}\n${seen}`) };
    });
}

;// CONCATENATED MODULE: ./lib/src/check/pair.js
/**
 * The base's estate with the addresses that the head has: files that git renamed take their new
 * path, resources that `moved` blocks name their new address. So equal things have equal atoms.
 */
function carryOver(base, changes, moved = []) {
    const renamed = new Map(changes.files.flatMap((file) => file.previousPath !== undefined && file.status === 'renamed'
        ? [[file.previousPath, file.path]]
        : []));
    const folders = renamedFolders(renamed);
    const root = (text) => renamed.get(text) ?? folders.get(text) ?? text;
    const address = (text, inRoot) => {
        const [path = '', ...rest] = text.split('#');
        const file = renamed.get(path);
        if (file !== undefined)
            return [file, ...rest].join('#');
        return movedAddress(text, inRoot, moved);
    };
    if (renamed.size === 0 && moved.length === 0)
        return base;
    return {
        ...base,
        documents: base.documents.map((document) => ({
            ...document,
            site: {
                ...document.site,
                root: root(document.site.root),
                address: address(document.site.address, document.site.root),
            },
        })),
        principals: base.principals.map((principal) => ({
            ...principal,
            root: root(principal.root),
            address: address(principal.address, principal.root),
        })),
        problems: base.problems.map((problem) => ({
            ...problem,
            span: { ...problem.span, file: renamed.get(problem.span.file) ?? problem.span.file },
        })),
    };
}
/** A folder moved as a whole where every renamed file of it went to one other folder. */
function renamedFolders(renamed) {
    const targets = new Map();
    for (const [from, to] of renamed) {
        const source = folderOf(from);
        const set = targets.get(source) ?? new Set();
        set.add(folderOf(to));
        targets.set(source, set);
    }
    return new Map([...targets].flatMap(([from, to]) => {
        const [only] = to;
        return to.size === 1 && only !== undefined && only !== from ? [[from, only]] : [];
    }));
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** `aws_iam_role.a` → `aws_iam_role.b`, also for what lies inside a moved module or has an instance key. */
function movedAddress(text, root, moved) {
    for (const move of moved) {
        if (move.root !== root)
            continue;
        if (text === move.from)
            return move.to;
        if (text.startsWith(`${move.from}.`) || text.startsWith(`${move.from}[`))
            return move.to + text.slice(move.from.length);
    }
    return text;
}

// EXTERNAL MODULE: ./lib/src/check/registry.js + 26 modules
var registry = __webpack_require__(4675);
// EXTERNAL MODULE: ./lib/src/access/effective.js
var effective = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
;// CONCATENATED MODULE: ./lib/src/catalogue/aliases.js
/**
 * The global name of a condition key that a service also has under a name of its own:
 * `ec2:ResourceTag/team` is `aws:ResourceTag/team` on EC2. Other keys come back lower-cased up to
 * their tag part, whose case is kept.
 */
function canonicalConditionKey(key, catalogue) {
    const slash = key.indexOf('/');
    const head = (slash < 0 ? key : key.slice(0, slash)).toLowerCase();
    const tail = slash < 0 ? '' : key.slice(slash);
    const colon = head.indexOf(':');
    if (tail === '' || colon < 0)
        return head + tail;
    const prefix = head.slice(0, colon);
    const name = head.slice(colon + 1);
    if (prefix === 'aws' || !aliasedTagKeys.has(name))
        return head + tail;
    const own = catalogue.service(prefix)?.conditionKeys.has(`${head}/\${tagkey}`) ?? false;
    return own ? `aws:${name}${tail}` : head + tail;
}
/** Service keys of these names mean what the global key of the same name means. */
const aliasedTagKeys = new Set(['resourcetag', 'requesttag']);

// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
;// CONCATENATED MODULE: ./lib/src/access/actions.js

const indexes = new WeakMap();
const expansions = new WeakMap();
const expansionLimit = 50_000;
/** The actions of one service, decoded once. */
function serviceActions(prefix, catalogue) {
    let known = indexes.get(catalogue);
    if (known === undefined) {
        known = new Map();
        indexes.set(catalogue, known);
    }
    const found = known.get(prefix);
    if (found !== undefined)
        return found;
    const service = catalogue.service(prefix);
    const actions = [...(service?.actions.values() ?? [])].map((action) => {
        const text = `${service?.prefix ?? prefix}:${action.name}`;
        return { text, key: (0,access_glob/* foldAscii */.Dr)(text), level: action.accessLevel };
    });
    known.set(prefix, actions);
    return actions;
}
/** The services that an action pattern can name. */
function prefixesOf(pattern, catalogue) {
    const colon = pattern.indexOf(':');
    const head = colon < 0 ? pattern : pattern.slice(0, colon);
    if (!/[*?]/.test(head))
        return colon < 0 ? [] : [head];
    if (colon < 0)
        return catalogue.prefixes;
    const glob = (0,access_glob/* globOfText */.TZ)(head, access_glob/* actionForm */.Rw);
    return catalogue.prefixes.filter((prefix) => head.includes('*') || (0,access_glob/* matchesText */.Fm)(glob, prefix));
}
/** The actions of the catalogue that a pattern names; a plain action that is not in it stands for itself. */
function expandPattern(pattern, catalogue) {
    let known = expansions.get(catalogue);
    if (known === undefined || known.size > expansionLimit) {
        known = new Map();
        expansions.set(catalogue, known);
    }
    const key = (0,access_glob/* foldAscii */.Dr)(pattern);
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const glob = (0,access_glob/* globOfText */.TZ)(key, access_glob/* actionForm */.Rw);
    const actions = prefixesOf(key, catalogue).flatMap((prefix) => serviceActions(prefix, catalogue).filter((action) => (0,access_glob/* matchesText */.Fm)(glob, action.key)));
    const answer = actions.length === 0 && glob.literal !== undefined
        ? [{ text: pattern, key, level: 'Unknown' }]
        : actions;
    known.set(key, answer);
    return answer;
}
/** Every action of the catalogue that none of the patterns names. */
function expandNotAction(patterns, catalogue) {
    const globs = patterns.map((pattern) => (0,access_glob/* globOfText */.TZ)(pattern, access_glob/* actionForm */.Rw));
    return expandPattern('*', catalogue).filter((action) => !globs.some((glob) => (0,access_glob/* matchesText */.Fm)(glob, action.key)));
}
/** Worst first. */
const levelsByWeight = [
    'Permissions management',
    'Write',
    'Unknown',
    'Tagging',
    'Read',
    'List',
];
/** The actions by access level, worst level first; only levels that occur. */
function byLevel(actions) {
    return levelsByWeight.flatMap((level) => {
        const texts = actions.filter((action) => action.level === level).map((action) => action.text);
        return texts.length === 0 ? [] : [{ level, actions: texts.toSorted() }];
    });
}
/**
 * A short list of patterns that names `wanted` and no other action of the catalogue, sorted. A prefix
 * with `*` stands for three actions at least.
 */
function coveringPatterns(wanted, catalogue) {
    const services = new Map();
    for (const action of wanted) {
        const prefix = action.key.slice(0, Math.max(0, action.key.indexOf(':')));
        const group = services.get(prefix);
        if (group === undefined)
            services.set(prefix, [action]);
        else
            group.push(action);
    }
    return [...services]
        .flatMap(([prefix, actions]) => coverService(prefix, actions, catalogue))
        .sort();
}
function coverService(prefix, wanted, catalogue) {
    const keys = new Set(wanted.map((action) => action.key));
    const others = serviceActions(prefix, catalogue).filter((action) => !keys.has(action.key));
    const left = new Map(wanted.map((action) => [action.key, action.text]));
    const patterns = [];
    if (others.length === 0 && wanted.length > 1 && catalogue.service(prefix) !== undefined)
        return [`${prefix}:*`];
    for (const stem of stemsOf(wanted)) {
        const folded = (0,access_glob/* foldAscii */.Dr)(stem);
        if (others.some((action) => action.key.startsWith(folded)))
            continue;
        const inside = [...left.keys()].filter((key) => key.startsWith(folded));
        if (inside.length < 3)
            continue;
        for (const key of inside)
            left.delete(key);
        patterns.push(`${stem}*`);
    }
    return [...patterns, ...left.values()];
}
/** Beginnings of the names up to each capital letter, shortest first: `ec2:Describe`, `ec2:DescribeVpc`. */
function stemsOf(actions) {
    const stems = new Set();
    for (const { text } of actions) {
        const start = text.indexOf(':') + 2;
        for (let i = start; i < text.length; i += 1)
            if (/[A-Z]/.test(text.charAt(i)))
                stems.add(text.slice(0, i));
    }
    return [...stems].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/src/access/data-reading.js
/**
 * Actions of level Read or List that hand out a customer's data or secrets, not just descriptions.
 * Facts from https://github.com/primeharbor/sensitive_iam_actions (lists DataAccess and
 * CredentialExposure) and the service authorization reference; lower-cased.
 */
const readsDataActions = new Set([
    'athena:getqueryresults',
    'athena:getqueryresultsstream',
    'cassandra:select',
    'chime:getattendee',
    'cloudformation:gettemplate',
    'codeartifact:getauthorizationtoken',
    'codeartifact:getpackageversionasset',
    'codebuild:batchgetbuilds',
    'codecommit:batchgetcommits',
    'codecommit:getblob',
    'codecommit:getfile',
    'codecommit:getfolder',
    'codecommit:gitpull',
    'cognito-identity:getcredentialsforidentity',
    'cognito-identity:getopenidtoken',
    'cognito-idp:describeuserpoolclient',
    'cognito-idp:listusers',
    'connect:getfederationtoken',
    'dynamodb:batchgetitem',
    'dynamodb:getitem',
    'dynamodb:getrecords',
    'dynamodb:partiqlselect',
    'dynamodb:query',
    'dynamodb:scan',
    'ebs:getsnapshotblock',
    'ec2-instance-connect:sendsshpublickey',
    'ec2:getconsoleoutput',
    'ec2:getconsolescreenshot',
    'ec2:getpassworddata',
    'ecr-public:getauthorizationtoken',
    'ecr:batchgetimage',
    'ecr:getauthorizationtoken',
    'ecr:getdownloadurlforlayer',
    'gamelift:getcomputeaccess',
    'glacier:getjoboutput',
    'glue:getconnection',
    'glue:getconnections',
    'iam:generatecredentialreport',
    'iam:getcredentialreport',
    'kafka:getbootstrapbrokers',
    'kinesis:getrecords',
    'kms:decrypt',
    'lambda:getfunction',
    'lambda:getfunctionconfiguration',
    'lambda:getlayerversion',
    'lightsail:downloaddefaultkeypair',
    'lightsail:getinstanceaccessdetails',
    'lightsail:getrelationaldatabasemasteruserpassword',
    'logs:filterlogevents',
    'logs:getlogevents',
    'logs:getlogrecord',
    'logs:getqueryresults',
    'logs:startlivetail',
    'macie2:getfindings',
    'mediapackage:rotatechannelcredentials',
    'rds-data:batchexecutestatement',
    'rds-data:executestatement',
    'rds:downloadcompletelogfile',
    'rds:downloaddblogfileportion',
    'redshift-data:getstatementresult',
    'redshift:getclustercredentials',
    'redshift:getclustercredentialswithiam',
    's3-object-lambda:getobject',
    's3:getobject',
    's3:getobjectversion',
    's3:getobjecttorrent',
    's3:getobjectversiontorrent',
    's3tables:gettabledata',
    'sdb:select',
    'secretsmanager:batchgetsecretvalue',
    'secretsmanager:getsecretvalue',
    'sqs:receivemessage',
    'ssm:getdocument',
    'ssm:getparameter',
    'ssm:getparameterhistory',
    'ssm:getparameters',
    'ssm:getparametersbypath',
    'sso:getrolecredentials',
    'storagegateway:describechapcredentials',
    'sts:getfederationtoken',
    'sts:getsessiontoken',
    'timestream:select',
]);
/** True for an action (lower-cased, `s3:getobject`) that reads data rather than descriptions. */
function readsData(actionKey) {
    return readsDataActions.has(actionKey);
}

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
;// CONCATENATED MODULE: ./lib/src/access/formats.js

/** Names without `/`, by the service authorization reference's spelling of the parameter. */
const plainName = /(?:Id|BucketName|TableName|VaultName|TopicName|QueueName|KeyId)$/;
/** The resource types of an action (`s3:getobject`, lower-cased), as ARN patterns of a partition. */
function formatsOf(action, catalogue, partition) {
    let known = formatsByCatalogue.get(catalogue);
    if (known === undefined) {
        known = new Map();
        formatsByCatalogue.set(catalogue, known);
    }
    const key = `${partition} ${action}`;
    if (!known.has(key))
        known.set(key, readFormats(action, catalogue, partition));
    return known.get(key);
}
const formatsByCatalogue = new WeakMap();
function readFormats(action, catalogue, partition) {
    const colon = action.indexOf(':');
    const service = catalogue.service(action.slice(0, Math.max(0, colon)));
    const known = service?.actions.get(action.slice(colon + 1));
    if (service === undefined || known === undefined)
        return undefined;
    const formats = known.resources.flatMap(({ type, required }) => {
        const arn = service.resourceTypes.get(type)?.arn;
        return arn === undefined ? [] : [{ type, required, glob: formatGlob(arn, partition) }];
    });
    // A type without an ARN format leaves open what can be named.
    if (formats.length < known.resources.length)
        return undefined;
    return { formats, key: formats.map(({ glob, required }) => `${glob.key} ${required}`).join('\n') };
}
const formatCache = new Map();
/** `arn:${Partition}:s3:::${BucketName}` as a pattern. */
function formatGlob(arn, partition) {
    const key = `${partition} ${arn}`;
    const known = formatCache.get(key);
    if (known !== undefined)
        return known;
    const tokens = [];
    let colons = 0;
    for (let i = 0; i < arn.length; i += 1) {
        const end = arn.startsWith('${', i) ? arn.indexOf('}', i) : -1;
        if (end > 0) {
            const name = arn.slice(i + 2, end);
            if (name === 'Partition')
                for (const letter of partition)
                    tokens.push(letter.charCodeAt(0));
            else
                tokens.push(colons < 5 ? access_glob/* fieldStar */.hx : plainName.test(name) ? access_glob/* nameStar */.gs : access_glob/* star */.d4);
            i = end;
            continue;
        }
        const code = arn.charCodeAt(i);
        if (code === 58)
            colons += 1;
        tokens.push(code === 42 ? (colons < 5 ? access_glob/* fieldStar */.hx : access_glob/* star */.d4) : code);
    }
    const glob = (0,access_glob/* globOfTokens */.mU)(tokens, false);
    formatCache.set(key, glob);
    return glob;
}

// EXTERNAL MODULE: ./lib/src/access/emptiness.js
var emptiness = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-placeholders.js


/** Cuts texts at placeholders; equal names are equal placeholders. */
function templateCutter(placeholders) {
    if (placeholders.length === 0)
        return (text) => [text];
    const byText = new Map(placeholders.map((placeholder) => [placeholder.text, placeholder.name]));
    const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length);
    return (text) => {
        const parts = [];
        let from = 0;
        for (let i = 0; i < text.length;) {
            const found = longestFirst.find((spelling) => spelling !== '' && text.startsWith(spelling, i));
            if (found === undefined) {
                i += 1;
                continue;
            }
            if (i > from)
                parts.push(text.slice(from, i));
            parts.push({ placeholder: byText.get(found) ?? found });
            i += found.length;
            from = i;
        }
        if (from < text.length)
            parts.push(text.slice(from));
        return parts;
    };
}
/** The letter of a placeholder that nothing fills; one that is a whole text may be a whole ARN. */
function placeholderLetter(name, whole) {
    return (0,letters/* holeLetter */.d$)(`placeholder ${name}`, name, whole ? 'any' : 'field').code;
}
/** Alignments that one text of a baseline may try with one of the tree. */
const stepLimit = 2_000;
/**
 * The placeholders' values under which a text of the baseline becomes one of the tree, wildcards on
 * either side taken as any text; undefined where they do not fit. Values hold no wildcard and stay
 * inside their ARN field; what a resource begins with is a whole ARN.
 */
function align(template, written, where) {
    if (where === 'resource' && !fieldsFit(template.fields, fieldsOfGlob(written)))
        return undefined;
    // First wildcard against wildcard; only then one of the tree against text of the baseline.
    const alike = alignWith(template, written, where, 'alike');
    if (alike !== undefined || !written.tokens.some(access_glob/* isStar */.hQ))
        return alike;
    return alignWith(template, written, where, 'wider');
}
function templateOf(parts) {
    const wanted = parts.flatMap((part) => typeof part === 'string' ? codes(part) : [part.placeholder]);
    // A placeholder at the start stands for a whole ARN: nothing after it can be counted.
    const fields = typeof wanted[0] === 'string' ? [] : fieldStarts(wanted, (code) => code !== 42);
    return { wanted, fields, whole: parts.length === 1 };
}
function fieldStarts(tokens, isText) {
    const fields = [];
    let text = '';
    let closed = true;
    for (const token of tokens) {
        if (token === 58 && fields.length < 5) {
            fields.push({ text, closed });
            text = '';
            closed = true;
        }
        else if (typeof token === 'number' && isText(token)) {
            if (closed)
                text += String.fromCharCode(token);
        }
        else {
            closed = false;
            // What may hold colons ends the count.
            if (token === access_glob/* star */.d4 || (typeof token === 'number' && (0,letters/* letterOf */.UB)(token)?.fields === true))
                break;
        }
    }
    return [...fields, { text, closed }];
}
const starts = new WeakMap();
function fieldsOfGlob(glob) {
    const known = starts.get(glob);
    if (known !== undefined)
        return known;
    const fields = fieldStarts(glob.tokens, (token) => token >= 0 && token < letters/* firstLetter */.xY);
    starts.set(glob, fields);
    return fields;
}
/** False where some field plainly differs. */
function fieldsFit(a, b) {
    const count = Math.min(a.length, b.length);
    for (let i = 0; i < count; i += 1) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return true;
        // The last one that was counted may go on behind what ended the count.
        const ended = i === a.length - 1 || i === b.length - 1;
        if (x.closed && y.closed && !ended && x.text !== y.text)
            return false;
        const shared = Math.min(x.text.length, y.text.length);
        if (x.text.slice(0, shared) !== y.text.slice(0, shared))
            return false;
        if (x.closed && !ended && y.text.length > x.text.length)
            return false;
        if (y.closed && !ended && x.text.length > y.text.length)
            return false;
    }
    return true;
}
function alignWith({ wanted, whole }, written, where, stars) {
    let steps = 0;
    const visit = (i, j, values) => {
        steps += 1;
        if (steps > stepLimit)
            return undefined;
        const want = wanted[i];
        const have = written.tokens[j];
        if (want === undefined && have === undefined)
            return values;
        if ((0,access_glob/* isStar */.hQ)(have) && stars === 'alike')
            return want === 42 ? visit(i + 1, j + 1, values) : undefined;
        if ((0,access_glob/* isStar */.hQ)(have)) {
            // A wildcard of the tree takes in any of the baseline's text, and fills no placeholder.
            for (let k = i; k <= wanted.length; k += 1) {
                const found = visit(k, j + 1, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (want === undefined)
            return undefined;
        if (want === 42) {
            for (let k = j; k <= written.tokens.length; k += 1) {
                const found = visit(i + 1, k, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (typeof want === 'number')
            return want === have ? visit(i + 1, j + 1, values) : undefined;
        const known = values.get(want);
        if (known !== undefined) {
            const same = known.every((code, index) => written.tokens[j + index] === code);
            return same ? visit(i + 1, j + known.length, values) : undefined;
        }
        const isArn = where === 'resource' && i === 0;
        const lengths = lengthsOf(written.tokens, j, whole || isArn || /arn/i.test(want));
        for (const length of lengths) {
            const value = written.tokens.slice(j, j + length);
            if (isArn && !whole && !spansFields(value))
                continue;
            const found = visit(i + 1, j + length, new Map([...values, [want, value]]));
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return visit(0, 0, new Map());
}
/** How long a value that starts at `from` may be: up to the end of its part first, then shorter, then longer. */
function lengthsOf(tokens, from, colons) {
    let end = from;
    let part;
    for (; end < tokens.length; end += 1) {
        const token = tokens[end] ?? -1;
        if (token < 0 || (token === 58 && !colons))
            break;
        if (part === undefined && (token === 58 || token === 47) && end > from)
            part = end - from;
    }
    const all = end - from;
    const first = part ?? all;
    return [
        ...Array.from({ length: first }, (_, index) => first - index),
        ...Array.from({ length: all - first }, (_, index) => first + 1 + index),
    ];
}
/** True for a text with all of an ARN's fields. */
function spansFields(value) {
    const fields = value.some((code) => code >= letters/* firstLetter */.xY && (0,letters/* letterOf */.UB)(code)?.fields === true);
    return fields || value.filter((code) => code === 58).length >= 5;
}
function codes(text) {
    return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
/**
 * One value a placeholder, by the weight of the texts of the tree that speak for it. The surest
 * placeholder chooses first; a value that another has taken counts half.
 */
function fillPlaceholders(comparables, placeholders) {
    const votes = new Map();
    const shapes = new Map(placeholders.map((entry) => [entry.name, shapeOf(entry)]));
    const vote = (name, value, weight) => {
        const spelled = value.every((code) => code < letters/* firstLetter */.xY);
        if (spelled && shapes.get(name)?.((0,letters/* displayOfCodes */.Ei)(value)) === false)
            return;
        const options = votes.get(name) ?? new Map();
        votes.set(name, options);
        const known = options.get(value.join());
        if (known === undefined)
            options.set(value.join(), { value, count: weight });
        else
            known.count += weight;
    };
    const found = new Map();
    for (const { where, templates, written, weight } of comparables)
        for (const template of templates) {
            let known = found.get(template);
            if (known === undefined) {
                known = { template: templateOf(template), values: new Map() };
                found.set(template, known);
            }
            for (const glob of written) {
                if (!known.values.has(glob))
                    known.values.set(glob, align(known.template, glob, where));
                for (const [name, value] of known.values.get(glob) ?? [])
                    vote(name, value, weight);
            }
        }
    return chosenFrom(votes);
}
function chosenFrom(votes) {
    const best = (options, taken) => {
        let first;
        let most = 0;
        for (const option of options) {
            const weight = taken.has(option.value.join()) ? option.count / 2 : option.count;
            if (first !== undefined && weight <= most)
                continue;
            first = option;
            most = weight;
        }
        return first;
    };
    const none = new Set();
    const order = [...votes]
        .map(([name, options]) => ({ name, options, top: best(options.values(), none)?.count ?? 0 }))
        .sort((a, b) => b.top - a.top);
    const taken = new Set();
    const chosen = new Map();
    for (const { name, options } of order) {
        const option = best(options.values(), taken);
        if (option === undefined)
            continue;
        chosen.set(name, option.value);
        taken.add(option.value.join());
    }
    return chosen;
}
function shapeOf(placeholder) {
    if (placeholder.pattern === undefined)
        return undefined;
    const expression = new RegExp(`^(?:${placeholder.pattern})$`);
    return (text) => text.length <= 512 && expression.test(text);
}
/** The name of a partition that is not spelled out stands for the commercial one. */
function isPartitionName(name) {
    return /partition$/i.test(name.replace(/[^A-Za-z]/g, ''));
}
/** Letters that stand for a partition, spelled out. */
function withPartition(tokens, partition) {
    if (!tokens.some((token) => (0,letters/* letterOf */.UB)(token)?.shape === 'partition'))
        return tokens;
    return tokens.flatMap((token) => (0,letters/* letterOf */.UB)(token)?.shape === 'partition' ? codes(partition) : [token]);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-scope.js






function scopeOf(access, catalogue, keyName) {
    const partition = partitionOf(access);
    const plain = (entry) => {
        const terms = (0,statement/* rewritten */.fm)(entry.terms, (glob) => spelled(glob, partition), keyName);
        return terms === entry.terms ? entry : { ...entry, terms };
    };
    return {
        access,
        allows: access.allows.map(plain),
        denies: access.denies.map(plain),
        caps: access.caps.map((cap) => cap.map(plain)),
        refused: [],
        catalogue,
        partition,
        keyName,
        formats: (action) => formatsOf(action, catalogue, partition),
    };
}
function spelled(glob, partition) {
    const tokens = withPartition(glob.tokens, partition);
    return tokens === glob.tokens ? glob : (0,access_glob/* globOfTokens */.mU)(tokens, glob.fold, glob.guards);
}
/** The partition that the principal's ARNs name, where it is one. */
function partitionOf(access) {
    const found = new Set();
    for (const { terms } of access.allows)
        for (const { prefix } of terms.resources.globs) {
            const partition = /^arn:(aws(?:-[a-z]+)*):/.exec(prefix)?.[1];
            if (partition !== undefined)
                found.add(partition);
        }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : 'aws';
}
/** Requests for one action (or a pattern of actions) on anything. */
function requestsFor(action) {
    return { ...access_cube/* everyRequest */.xW, actions: { all: [(0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw)], none: [] } };
}
/** True where the statement names the action, or may. */
function mayName(terms, actionKey) {
    const { actions } = terms;
    if (!actions.complement && actions.literals.has(actionKey))
        return true;
    const named = actions.rest.some((glob) => glob.hasLetters || (0,access_glob/* matchesText */.Fm)(glob, actionKey));
    if (!actions.complement)
        return named;
    return (!actions.literals.has(actionKey) && (!named || actions.rest.some((glob) => glob.hasLetters)));
}
/** The part of some requests that names resources the action can have; the requests where nothing is known. */
function onFormats(cubes, formats) {
    if (formats === undefined)
        return cubes;
    if (formats.formats.length === 0)
        return cubes.map((cube) => ({ ...cube, resources: { all: [star], none: [] } }));
    return cubes.flatMap((cube) => formats.formats.flatMap(({ glob }) => onFormat(cube, glob)));
}
/** The literal resource of actions that take none. */
const star = (0,access_glob/* globOfText */.TZ)('*', { wild: 'exact', fold: false, arn: false, variables: false });
function onFormat(cube, glob) {
    const resources = { all: [...cube.resources.all, glob], none: cube.resources.none };
    return (0,emptiness/* isEmpty */.Im)(resources) ? [] : [{ ...cube, resources }];
}
/** Cubes that one question may be split into before the answer is "cannot tell". */
const cubeLimit = 2_000;
/** The requests that none of the statements has; undefined where there are too many pieces. */
function remainderOf(cubes, statements) {
    let rest = cubes;
    for (const { terms } of statements) {
        if (terms.effect === 'undecided')
            continue;
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
function remainderOfTerms(cubes, statements) {
    let rest = cubes;
    for (const terms of statements) {
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
/** How some requests meet some statements: surely, perhaps (letters, guards, unread conditions), or not at all. */
function meeting(cubes, terms) {
    let found = 'none';
    for (const cube of cubes)
        for (const part of (0,access_cube/* intersect */.y$)(cube, terms)) {
            if (isSure(part) && terms.effect !== 'undecided')
                return 'sure';
            found = 'perhaps';
        }
    return found;
}
/** True where the cube surely holds a request, whatever letters and undecided conditions turn out to be. */
function isSure(cube) {
    if (cube.guards.length > 0)
        return false;
    if (cube.conditions.some((literal) => literal.values.domain === 'opaque'))
        return false;
    return [cube.actions, cube.resources].every((cell) => (0,emptiness/* sureWord */.Et)(cell) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-width.js


const inside = { verdict: 'inside' };
/** The first action on which the statements allow more than all grants of it together. */
function widthOf(statements, actions, index, scope) {
    const numbers = new Map(index.needs.map((need, at) => [need, at]));
    const known = new Map();
    let doubtful = inside;
    for (const action of actions) {
        const needs = [
            ...(index.required.get(action.key) ?? []),
            ...(index.optional.get(action.key) ?? []),
        ];
        if (needs.some((need) => need.unlimited))
            continue;
        const formats = scope.formats(action.key);
        // Nothing to be wide on: the action names no resource, and a vendor's ARN there means nothing.
        const scoped = needs.some((need) => need.terms.conditions.length > 0);
        if (formats?.formats.length === 0 && !scoped)
            continue;
        const signature = `${needs.map((need) => numbers.get(need)).join()} ${formats?.key ?? 'unknown'}`;
        let width = known.get(signature);
        if (width === undefined) {
            width = widthOfAction(statements, action, needs, scope);
            known.set(signature, width);
        }
        if (width.verdict === 'undecided')
            doubtful = width;
        else if (width.verdict !== 'inside')
            return width;
    }
    return doubtful;
}
function widthOfAction(statements, action, needs, scope) {
    const requests = requestsFor(action.key);
    const formats = scope.formats(action.key);
    const allowed = statements.flatMap(({ terms }) => (0,access_cube/* intersect */.y$)(requests, terms));
    const terms = needs.map((need) => need.terms);
    const beyond = remainderOfTerms(allowed, terms);
    if (beyond?.length === 0)
        return inside;
    const scoped = onFormats(allowed, formats);
    const wanted = formats?.formats.length === 0
        ? terms.map((need) => ({ ...need, resources: everyResource(need.resources) }))
        : terms;
    const wider = beyondDenies(remainderOfTerms(scoped, wanted), scope);
    if (wider?.length === 0)
        return inside;
    const resources = [...new Set(needs.flatMap((need) => need.filled.resources))];
    const condition = needs.find((need) => need.filled.condition !== undefined)?.filled.condition;
    const [first] = statements;
    if (wider?.some(isSure) !== true) {
        const reason = {
            text: `what ${action.text} is allowed on is not spelled out`,
            ...(first === undefined
                ? {}
                : { span: first.statement.resources?.span ?? first.source.span }),
        };
        return { verdict: 'undecided', reasons: [reason], resources, condition };
    }
    const unconditioned = wanted.map((need) => ({ ...need, conditions: [] }));
    const lost = remainderOfTerms(wider, unconditioned)?.length === 0;
    return {
        verdict: lost ? 'lost-condition' : 'wider-resource',
        reasons: [
            {
                text: lost
                    ? `the baseline allows ${action.text} only under a condition`
                    : `the baseline allows ${action.text} only on ${resources.slice(0, 3).join(', ')}`,
                ...(first === undefined
                    ? {}
                    : { span: first.statement.resources?.span ?? first.source.span }),
            },
        ],
        resources,
        condition: lost ? condition : undefined,
    };
}
/** Certain denies take the excess away again. */
function beyondDenies(cubes, scope) {
    if (cubes === undefined || cubes.length === 0)
        return cubes;
    return remainderOf(cubes, scope.denies.filter((entry) => entry.certain));
}
function everyResource(set) {
    return { ...set, globs: [], literals: new Set(), rest: [], complement: true };
}

// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-needs.js






/** A grant with placeholders filled; those that nothing fills stay letters of their own. */
function needOf(source, fillings, partition, severalKeys, keyName) {
    const { grant, cut } = source;
    const resources = grant.notResources ?? grant.resources;
    const unfilled = new Set();
    const globs = resources.map((text) => {
        const parts = filledParts(cut(text), fillings, partition, unfilled);
        return (0,access_glob/* globOf */.k8)(inPartition(parts, partition), access_glob/* resourceForm */.j6);
    });
    const fill = (text) => valueOfParts(filledParts(cut(text), fillings, partition, unfilled));
    const conditions = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => (0,condition/* literalOf */.Zc)(clauseOf(operator, keyName((0,model_value/* displayOf */.E3)(fill(key)).toLowerCase()), values.map(fill)), {
        variables: true,
        severalKeys,
    })));
    const everyResource = globs.length === 0 || globs.some((glob) => (0,access_glob/* displayOfGlob */.iv)(glob) === '*');
    const actions = (grant.notActions ?? grant.actions).map((text) => (0,access_glob/* globOfText */.TZ)(text, access_glob/* actionForm */.Rw));
    return {
        grant,
        baseline: source.baseline,
        required: source.required,
        terms: {
            index: 0,
            sid: grant.sid,
            effect: grant.effect,
            actions: (0,statement/* globSet */.xk)(actions, grant.notActions !== undefined),
            resources: everyResource && grant.notResources === undefined
                ? statement/* everySet */.YZ
                : (0,statement/* globSet */.xk)(globs, grant.notResources !== undefined),
            principals: statement/* everySet */.YZ,
            conditions,
            guards: [],
            key: '',
        },
        filled: {
            resources: everyResource ? ['*'] : globs.map(access_glob/* displayOfGlob */.iv),
            condition: shownCondition(grant, (text) => (0,model_value/* displayOf */.E3)(fill(text))),
            unfilled: [...unfilled],
        },
        unlimited: everyResource && grant.notResources === undefined && conditions.length === 0,
    };
}
function filledParts(template, fillings, partition, unfilled) {
    return template.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        const value = fillings.get(part.placeholder);
        if (value !== undefined)
            return partsOfFilling(value);
        if (isPartitionName(part.placeholder))
            return [partition];
        unfilled.add(part.placeholder);
        return [placeholderLetter(part.placeholder, template.length === 1)];
    });
}
/** Texts and letters; a value is read letter for letter, which the absence of wildcards grants. */
function partsOfFilling(value) {
    return value.map((code) => (code < 0x110000 ? String.fromCharCode(code) : code));
}
/** A vendor writes `arn:aws:`; in another partition the same is meant of that one. */
function inPartition(parts, partition) {
    const [first, ...rest] = parts;
    if (partition === 'aws' || typeof first !== 'string')
        return parts;
    return [first.replace(/^arn:aws:/, `arn:${partition}:`), ...rest];
}
const nowhere = { file: '', start: 0, end: 0 };
/** Parts as a string value; a letter becomes the hole it stands for. */
function valueOfParts(parts) {
    const pieces = parts.map((part) => {
        const letter = typeof part === 'number' ? (0,letters/* letterOf */.UB)(part) : undefined;
        if (letter === undefined || letter.variable !== undefined)
            return {
                kind: 'literal',
                text: typeof part === 'string' ? part : (letter?.display ?? ''),
                span: nowhere,
                exact: false,
            };
        return {
            kind: 'unresolved',
            text: letter.display.slice(2, -1),
            span: nowhere,
            reason: 'opaque',
            symbol: letter.symbol,
            shape: letter.shape,
        };
    });
    return { kind: 'string', pieces, span: nowhere };
}
function clauseOf(operator, key, values) {
    return {
        operator,
        operatorSpan: nowhere,
        key: (0,model_value/* literal */.eu)(key, nowhere, false),
        values: values.map((value) => ({ value, guards: [] })),
        open: undefined,
        guards: [],
        span: nowhere,
    };
}
function shownCondition(grant, fill) {
    if (grant.condition === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(grant.condition).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [fill(key), values.map(fill)])),
    ]));
}
/** Patterns of the baseline's actions that hold wildcards. */
function isWildcard(action) {
    return /[*?]/.test(action);
}
/** The resource patterns of some statements. */
function resourcesOf(terms) {
    const seen = new Map();
    for (const { resources } of terms)
        for (const glob of resources.globs)
            seen.set(glob.key, glob);
    return [...seen.values()];
}
/** The condition keys of a statement, as patterns. */
function keysOf(terms) {
    return terms.conditions.map((claim) => (0,access_glob/* globOfText */.TZ)(claim.key, exactText));
}
const exactText = { wild: 'exact', fold: false, arn: false, variables: false };
/** The texts that some statements compare a condition key with; of every key where none is given. */
function valuesOf(terms, key) {
    return terms.flatMap(({ conditions }) => conditions.flatMap((claim) => (key === undefined || claim.key === key) && claim.values.domain === 'text'
        ? claim.values.globs
        : []));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-allowed.js






/** The verdict on every pattern that the principal allows, in the documents' order. */
function judgeAllowed(index, scope, baselines) {
    const rows = [];
    const seen = new Set();
    for (const entry of scope.allows) {
        const { attached, how, statement } = entry.source;
        const whole = how === 'aws-managed' || how === 'sam-template';
        const key = whole ? `${attached}` : `${attached} ${statement}`;
        // A statement with undecided clauses comes once for each reading.
        if (seen.has(key))
            continue;
        seen.add(key);
        if (whole) {
            const together = scope.allows.filter((other) => other.source.attached === attached);
            rows.push(judgeAttachment(together, index, scope, baselines));
        }
        else
            rows.push(...judgeStatement(entry, index, scope, baselines));
    }
    return rows;
}
function judgeStatement(entry, index, scope, baselines) {
    const list = entry.statement.actions;
    if (list === undefined)
        return [];
    if (list.element === 'NotAction') {
        const texts = list.entries.map(({ value }) => (0,model_value/* displayOf */.E3)(value));
        const subject = {
            pattern: texts.join(', '),
            element: 'NotAction',
            source: { ...entry.source, span: list.keySpan },
            span: list.span,
            actions: expandNotAction(texts, scope.catalogue),
            certain: entry.certain,
            statements: [entry],
            coverable: true,
        };
        return [judgeSubject(subject, index, scope, baselines)];
    }
    return list.entries.map((written) => judgeEntry(written, entry, index, scope, baselines));
}
function judgeEntry(written, entry, index, scope, baselines) {
    const text = (0,model_value/* textOf */.b6)(written.value);
    const span = (0,model_value/* pointAt */.sd)(written.value);
    const subject = {
        pattern: text ?? (0,model_value/* displayOf */.E3)(written.value),
        element: 'Action',
        source: { ...entry.source, span },
        span,
        actions: text === undefined ? [] : expandPattern(text, scope.catalogue),
        certain: entry.certain && written.guards.length === 0,
        statements: [entry],
        coverable: text !== undefined && isWildcard(text),
    };
    if (text !== undefined)
        return judgeSubject(subject, index, scope, baselines);
    const reason = { text: 'the action is not spelled out', span };
    return { ...emptyRow(subject), verdict: 'undecided', severity: 'notice', reasons: [reason] };
}
function judgeAttachment(entries, index, scope, baselines) {
    const [first] = entries;
    if (first === undefined)
        throw new Error('an attachment has a statement');
    const attached = scope.access.input.documents[first.source.attached];
    const arn = first.source.arn;
    const actions = new Map();
    for (const { statement } of entries) {
        const texts = statement.actions?.entries.flatMap(({ value }) => (0,model_value/* textOf */.b6)(value) ?? []) ?? [];
        const found = statement.actions?.element === 'NotAction'
            ? expandNotAction(texts, scope.catalogue)
            : texts.flatMap((text) => expandPattern(text, scope.catalogue));
        for (const action of found)
            actions.set(action.key, action);
    }
    const span = attached?.span ?? first.source.span;
    const subject = {
        pattern: arn ?? attached?.document.site.label ?? attached?.document.site.address ?? '',
        element: first.source.how === 'sam-template' ? 'sam-template' : 'managed-policy',
        source: { ...first.source, span },
        span,
        actions: [...actions.values()],
        certain: entries.every((entry) => entry.certain),
        statements: entries,
        coverable: false,
    };
    const owner = baselines.find(({ managedPolicies }) => arn !== undefined && managedPolicies.some((own) => sameName(own, arn)));
    if (owner === undefined)
        return judgeSubject(subject, index, scope, baselines);
    return {
        ...emptyRow(subject),
        verdict: 'needed',
        severity: 'notice',
        needed: subject.actions.length,
        baselines: [owner.id],
    };
}
/** Equal but for the partition. */
function sameName(a, b) {
    const name = (arn) => arn.replace(/^arn:[^:]*:/, '');
    return name(a) === name(b);
}
function emptyRow(subject) {
    return {
        pattern: subject.pattern,
        element: subject.element,
        verdict: 'needed',
        severity: 'notice',
        source: subject.source,
        span: subject.span,
        allowed: subject.actions.length,
        needed: 0,
        optional: 0,
        excess: 0,
        levels: [],
        readsData: false,
        cover: [],
        resources: [],
        condition: undefined,
        features: [],
        baselines: [],
        reasons: [],
        certain: subject.certain,
    };
}
function judgeSubject(subject, index, scope, baselines) {
    const needed = subject.actions.filter(({ key }) => index.required.has(key));
    const optional = subject.actions.filter(({ key }) => !index.required.has(key) && index.optional.has(key));
    const excess = subject.actions.filter(({ key }) => !index.required.has(key) && !index.optional.has(key));
    const needs = [...new Set(needed.flatMap(({ key }) => index.required.get(key) ?? []))];
    const wishes = [...new Set(optional.flatMap(({ key }) => index.optional.get(key) ?? []))];
    const levels = byLevel(excess);
    const row = {
        ...emptyRow(subject),
        needed: needed.length,
        optional: optional.length,
        excess: excess.length,
        levels,
        readsData: excess.some(({ key }) => readsData(key)),
        features: [
            ...new Set(wishes.flatMap(({ grant }) => grant.feature ?? grant.variant?.name ?? [])),
        ],
        baselines: [...new Set([...needs, ...wishes].map((need) => need.baseline))],
    };
    const named = forbiddenOrDefect(subject, baselines, row);
    if (named !== undefined)
        return named;
    if (excess.length > 0) {
        const verdict = needed.length > 0 ? 'partly-needed' : 'excess';
        const keep = [...needed, ...optional];
        return {
            ...row,
            verdict,
            severity: excessSeverity(row),
            cover: subject.coverable && keep.length > 0 ? cover(subject, keep, index, scope) : [],
        };
    }
    // A pattern whose whole text the catalogue does not know names nothing that could be needed.
    if (subject.actions.length === 0)
        return { ...row, verdict: 'excess', severity: 'notice' };
    const width = widthOf(subject.statements, [...needed, ...optional], index, scope);
    if (width.verdict !== 'inside')
        return widerRow(row, width);
    return needed.length === 0 ? { ...row, verdict: 'optional' } : row;
}
function widerRow(row, width) {
    return {
        ...row,
        verdict: width.verdict,
        severity: width.verdict === 'undecided' ? 'notice' : 'warning',
        reasons: width.reasons,
        resources: width.resources,
        condition: width.condition,
    };
}
function excessSeverity({ levels, readsData: data }) {
    const grave = levels.some(({ level }) => level === 'Write' || level === 'Permissions management');
    return grave || data ? 'warning' : 'notice';
}
/** The shortest list of patterns that keeps what is needed; the vendor's own wildcards stay as they are. */
function cover(subject, keep, index, scope) {
    const own = index.needs.flatMap((need) => need.required ? need.grant.actions.filter(isWildcard) : []);
    const written = new Set(subject.actions.map(({ key }) => key));
    const vendor = [...new Set(own)].filter((pattern) => expandPattern(pattern, scope.catalogue).every(({ key }) => written.has(key)));
    const globs = vendor.map((pattern) => (0,access_glob/* globOfText */.TZ)(pattern, access_glob/* actionForm */.Rw));
    const left = keep.filter(({ key }) => !globs.some((glob) => (0,access_glob/* matchesText */.Fm)(glob, key)));
    return [...vendor, ...coveringPatterns(left, scope.catalogue)].sort();
}
function forbiddenOrDefect(subject, baselines, row) {
    for (const baseline of baselines) {
        for (const { actions, why } of baseline.forbidden) {
            const globs = actions.map((action) => (0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw));
            const hit = subject.actions.filter(({ key }) => globs.some((glob) => (0,access_glob/* matchesText */.Fm)(glob, key)));
            if (hit.length === 0)
                continue;
            const reasons = [
                { text: `${baseline.id} says never: ${why}`, span: subject.span },
            ];
            return {
                ...row,
                verdict: 'forbidden',
                severity: 'error',
                baselines: [baseline.id],
                levels: byLevel(hit),
                reasons,
            };
        }
        const own = (0,access_glob/* foldAscii */.Dr)(subject.pattern);
        const defect = baseline.defects.find(({ action }) => (0,access_glob/* foldAscii */.Dr)(action) === own);
        if (subject.element === 'Action' && defect !== undefined && row.needed === 0) {
            const meant = defect.meant === undefined ? '' : `; ${defect.meant} is meant`;
            return {
                ...row,
                verdict: 'vendor-defect',
                severity: 'notice',
                baselines: [baseline.id],
                reasons: [{ text: `${defect.note}${meant}`, span: subject.span }],
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-index.js



function needIndex(needs, scope) {
    const required = new Map();
    const optional = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        const map = need.required ? required : optional;
        for (const action of actionsOf(need, scope)) {
            const known = map.get(action);
            if (known === undefined)
                map.set(action, [need]);
            else if (known.at(-1) !== need)
                known.push(need);
        }
    }
    return { required, optional, needs };
}
function actionsOf({ grant }, scope) {
    if (grant.notActions !== undefined)
        return expandNotAction(grant.notActions, scope.catalogue).map((action) => action.key);
    return grant.actions.flatMap((action) => isWildcard(action)
        ? expandPattern(action, scope.catalogue).map(({ key }) => key)
        : [(0,access_glob/* foldAscii */.Dr)(action)]);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-judgement.js


const severities = {
    granted: 'notice',
    narrower: 'notice',
    ineffective: 'error',
    denied: 'error',
    missing: 'error',
    undecided: 'notice',
};
/** The requests for an action that the needs ask for. */
function needed(key, needs) {
    return needs.flatMap((need) => (0,access_cube/* intersect */.y$)(requestsFor(key), {
        ...need.terms,
        actions: {
            ...need.terms.actions,
            globs: [],
            literals: new Set(),
            rest: [],
            complement: true,
        },
    }));
}
const sourceOf = (entry) => entry.source;
function plain(verdict, reasons, allowedBy, deniedBy = []) {
    return { verdict, severity: severities[verdict], reasons, allowedBy, deniedBy };
}
const undecided = (reasons, allowedBy) => plain('undecided', reasons, allowedBy);
function unreadReasons(scope) {
    return scope.access.mayAdd.map((part) => ({
        text: `${part.what === 'attachment' ? 'the attached policy' : `the ${part.what}`} \${${part.text}} could not be read and may allow it`,
        span: part.span,
    }));
}
function guardReasons(cubes) {
    const symbols = new Set(cubes.flatMap((cube) => cube.guards.map((guard) => guard.symbol)));
    return [...symbols].map((symbol) => ({ text: `it depends on the condition ${symbol}` }));
}
function perhapsReasons(allows, cubes) {
    return allows
        .filter(({ terms }) => meeting(cubes, terms) !== 'none')
        .map(({ source, terms, statement }) => ({
        text: terms.guards.length > 0
            ? `the statement is there only under the condition ${statement.guards[0]?.text ?? terms.guards[0]?.symbol ?? ''}`
            : 'the statement holds values that the source does not spell out',
        span: source.span,
    }));
}
function narrowings(allows, rest) {
    const limited = rest ?? [];
    const byCondition = limited.length > 0 && limited.every((cube) => cube.conditions.length > 0);
    return allows.map(({ source, statement }) => ({
        text: byCondition
            ? `allowed only under ${statement.conditions.map((clause) => clause.operator).join(', ')}`
            : 'allowed on fewer resources than the vendor asks for',
        span: (byCondition ? statement.conditions[0]?.span : statement.resources?.span) ?? source.span,
    }));
}
function elsewhere(allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: 'allowed only on other resources, or under other conditions, than the vendor asks for',
        span: statement.resources?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-limits.js



/** What the denies and boundaries leave of requests that the policies allow. */
function afterDenies(key, cubes, allows, by, scope) {
    const denies = scope.denies.filter(({ terms }) => mayName(terms, key) && meeting(cubes, terms) !== 'none');
    const capped = scope.caps.filter((cap) => remainderOf(cubes, cap)?.length !== 0);
    if (denies.length === 0 && capped.length === 0)
        return plain('granted', [], by);
    const certain = denies.filter((entry) => entry.certain);
    const allowed = allows.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
    const left = remainderOf(allowed, certain);
    const blocked = capped.filter((cap) => cap.every(({ terms }) => meeting(left ?? allowed, terms) === 'none'));
    const deniedBy = [...denies.map(sourceOf), ...blocked.flatMap((cap) => cap.map(sourceOf))];
    if (left?.length === 0)
        return plain('denied', certain.map(({ source }) => ({ text: 'a Deny takes all of it away', span: source.span })), by, deniedBy);
    if (blocked.length > 0)
        return plain('denied', [{ text: 'the permissions boundary does not let it through' }], by, deniedBy);
    const open = denies.filter((entry) => !entry.certain);
    if (open.length > 0 && certain.length === 0 && capped.length === 0)
        return undecided(open.map(({ source }) => ({
            text: 'a Deny that is not spelled out may take it away',
            span: source.span,
        })), by);
    return plain('narrower', [
        ...certain.map(({ source }) => ({ text: 'a Deny takes part of it away', span: source.span })),
        ...(capped.length > 0
            ? [{ text: 'the permissions boundary lets only part of it through' }]
            : []),
    ], by, deniedBy);
}
/** A required resource type of the action that nothing allows. */
function leftOut(key, cubes, allows, scope) {
    const formats = scope.formats(key)?.formats ?? [];
    const missing = formats.filter(({ required, glob }) => {
        if (!required)
            return false;
        const typed = cubes.flatMap((cube) => onFormat(cube, glob));
        return typed.length > 0 && allows.every(({ terms }) => meeting(typed, terms) === 'none');
    });
    if (missing.length === 0)
        return undefined;
    return {
        ...plain('ineffective', missing.map(({ type }) => ({
            text: `it needs a resource of type ${type} too, which nothing allows`,
            ...(allows[0] === undefined
                ? {}
                : { span: allows[0].statement.resources?.span ?? allows[0].source.span }),
        })), allows.map(sourceOf)),
        severity: 'warning',
    };
}
/** Allowed, but only on resources that the action never has. */
function ineffective(key, allows, scope) {
    const formats = scope.formats(key);
    if (formats === undefined)
        return undefined;
    const possible = onFormats([requestsFor(key)], formats);
    const effective = allows.some(({ terms }) => meeting(possible, { ...terms, conditions: [] }) !== 'none');
    if (effective)
        return undefined;
    const none = formats.formats.length === 0;
    const types = formats.formats.map(({ type }) => type).join(', ');
    return {
        ...plain('ineffective', allows.map(({ source, statement }) => ({
            text: none
                ? 'the action names no resource: only "*" matches it'
                : `no ARN of its resource types (${types}) matches`,
            span: statement.resources?.span ?? source.span,
        })), allows.map(sourceOf)),
        severity: none ? 'warning' : 'error',
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-required.js







/** The verdict on every action that the needs demand, in their order; one row an action. */
function judgeRequired(needs, scope) {
    const byAction = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        for (const action of need.grant.actions) {
            const key = (0,access_glob/* foldAscii */.Dr)(action);
            const known = byAction.get(key);
            if (known === undefined)
                byAction.set(key, { action, needs: [need] });
            else
                known.needs.push(need);
        }
    }
    const known = new Map();
    const numbers = new Map(needs.map((need, index) => [need, index]));
    const rows = [...byAction].map(([key, entry]) => judgeAction(key, entry.action, entry.needs, scope, { known, numbers }));
    return [...rows, ...judgeRefused(needs, scope)];
}
function judgeAction(key, action, needs, scope, memo) {
    const wildcard = isWildcard(action);
    const allows = scope.allows.filter(({ terms }) => wildcard || mayName(terms, key));
    const row = { needs, action, wildcard, scope };
    const services = [...new Set(needs.flatMap((need) => need.grant.passedTo ?? []))];
    if (key === 'iam:passrole' && services.length > 0) {
        const lacking = services.filter((service) => !passes(key, needs, allows, scope, service));
        if (lacking.length > 0 && allows.length > 0) {
            const judgement = judge(key, needs, allows, scope);
            if (judgement.verdict === 'granted' || judgement.verdict === 'narrower')
                return rowOf(row, passedToMissing(lacking, allows), lacking);
        }
    }
    if (wildcard)
        return rowOf(row, judgeWildcard(key, needs, allows, scope), []);
    const formats = scope.formats(key);
    const signature = [
        needs.map((need) => memo.numbers.get(need)).join(),
        touching(scope.allows, key),
        touching(scope.denies, key),
        ...scope.caps.map((cap) => touching(cap, key)),
        formats?.key ?? 'unknown',
    ].join('|');
    let judgement = memo.known.get(signature);
    if (judgement === undefined) {
        judgement = judge(key, needs, allows, scope);
        memo.known.set(signature, judgement);
    }
    return rowOf(row, judgement, []);
}
function touching(statements, key) {
    let list = '';
    for (const [index, { terms }] of statements.entries())
        if (mayName(terms, key))
            list += `${index},`;
    return list;
}
function rowOf(row, judgement, passedTo) {
    const { needs, action, wildcard, scope } = row;
    const optional = needs.some(({ grant }) => grant.feature === undefined);
    return {
        ...judgement,
        effect: 'Allow',
        action,
        baselines: distinct(needs, ({ baseline }) => baseline),
        features: optional ? [] : distinct(needs, ({ grant }) => grant.feature),
        phase: needs.find(({ grant }) => grant.phase !== undefined)?.grant.phase,
        why: needs.find(({ grant }) => grant.why !== undefined)?.grant.why,
        level: wildcard ? undefined : levelOf(action, scope),
        vendorWildcard: wildcard,
        grants: needs.map((need) => need.filled),
        passedTo,
    };
}
function distinct(needs, nameOf) {
    const names = [];
    for (const need of needs) {
        const name = nameOf(need);
        if (name !== undefined && !names.includes(name))
            names.push(name);
    }
    return names;
}
function levelOf(action, scope) {
    const level = expandPattern(action, scope.catalogue)[0]?.level;
    return level === 'Unknown' ? undefined : level;
}
function judge(key, needs, allows, scope) {
    const certainly = scope.access.mayAdd.length === 0;
    if (allows.length === 0)
        return certainly ? plain('missing', [], []) : undecided(unreadReasons(scope), []);
    const asked = needed(key, needs);
    const wanted = remainderOfTerms(asked, scope.refused);
    // What the baseline denies as a whole is judged as it stands.
    const written = wanted === undefined || wanted.length === 0 ? asked : wanted;
    const formats = scope.formats(key);
    let cubes = written;
    let rest = remainderOf(written, allows);
    if (rest?.length !== 0 && formats !== undefined) {
        cubes = onFormats(written, formats);
        rest = remainderOf(cubes, allows);
    }
    const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none').map(sourceOf);
    if (rest?.length === 0)
        return afterDenies(key, cubes, allows, by, scope);
    const sure = allows.filter(({ terms }) => meeting(cubes, terms) === 'sure');
    if (sure.length > 0) {
        const left = leftOut(key, cubes, allows, scope);
        if (left !== undefined)
            return left;
        const denied = afterDenies(key, cubes, sure, by, scope);
        if (denied.verdict === 'denied')
            return denied;
        if (rest?.every((cube) => cube.guards.length > 0) === true)
            return undecided(guardReasons(rest), by);
        return plain('narrower', [...narrowings(sure, rest), ...denied.reasons], by, denied.deniedBy);
    }
    if (by.length > 0)
        return undecided(perhapsReasons(allows, cubes), by);
    if (!certainly)
        return undecided(unreadReasons(scope), allows.map(sourceOf));
    return ineffective(key, allows, scope) ?? elsewhere(allows);
}
/** A vendor's wildcard is missing only where nothing inside it is allowed. */
function judgeWildcard(key, needs, allows, scope) {
    const cubes = needed(key, needs);
    const rest = remainderOf(cubes, allows);
    const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none');
    if (rest?.length === 0)
        return afterDenies(key, cubes, by, by.map(sourceOf), scope);
    const inside = expandPattern(key, scope.catalogue).filter((action) => action.level !== 'Unknown');
    const allowed = inside.filter((action) => by.some(({ terms, certain }) => certain &&
        mayName(terms, action.key) &&
        meeting(needed(action.key, needs), terms) !== 'none'));
    if (allowed.length > 0 || by.some(({ terms }) => meeting(cubes, terms) === 'sure')) {
        const all = inside.length > 0 && allowed.length === inside.length;
        if (all)
            return plain('granted', [], by.map(sourceOf));
        const reason = {
            text: `${allowed.length} of the ${inside.length} actions of ${key} are allowed; the vendor does not say which are needed`,
        };
        return plain('narrower', [reason], by.map(sourceOf));
    }
    if (by.length > 0)
        return undecided(perhapsReasons(by, cubes), by.map(sourceOf));
    if (scope.access.mayAdd.length > 0)
        return undecided(unreadReasons(scope), []);
    return plain('missing', [], []);
}
function passes(key, needs, allows, scope, service) {
    const cubes = needed(key, needs).map((cube) => ({
        ...cube,
        conditions: [...cube.conditions, passedTo(service)],
    }));
    return onFormats(cubes, scope.formats(key)).some((cube) => allows.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).some(isSure)));
}
const compare_required_exactText = { wild: 'exact', fold: false, arn: false, variables: false };
function passedTo(service) {
    return {
        key: 'iam:passedtoservice',
        quantity: 'some',
        absent: false,
        values: { domain: 'text', globs: [(0,access_glob/* globOfText */.TZ)(service, compare_required_exactText)], complement: false },
        id: JSON.stringify(['iam:passedtoservice', 'passed', service]),
        several: false,
    };
}
function passedToMissing(services, allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: `the role cannot be passed to ${services.join(', ')}`,
        span: statement.conditions[0]?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}
/** What the baselines want refused: missing where it is allowed all the same. */
function judgeRefused(needs, scope) {
    return needs.flatMap((need) => {
        if (need.grant.effect !== 'Deny')
            return [];
        return need.grant.actions.map((action) => {
            const cubes = needed((0,access_glob/* foldAscii */.Dr)(action), [need]);
            const allowing = scope.allows.filter(({ terms }) => meeting(cubes, terms) === 'sure');
            const allowed = allowing.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
            const open = remainderOf(allowed, scope.denies)?.filter((cube) => scope.caps.every((cap) => cap.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).length > 0)));
            const refused = allowing.length === 0 || open?.length === 0;
            const row = { needs: [need], action, wildcard: isWildcard(action), scope };
            const reasons = [{ text: 'the baseline denies it, and nothing here does' }];
            const judgement = refused
                ? plain('granted', [], [])
                : { ...plain('missing', reasons, allowing.map(sourceOf)), severity: 'warning' };
            return { ...rowOf(row, judgement, []), effect: 'Deny' };
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare.js









/** Compares what a principal may do with what the bound baselines say. */
function compareWithBaseline({ access, baselines, catalogue }) {
    const keyName = keyNames(catalogue);
    const plain = scopeOf(access, catalogue, keyName);
    const sources = baselines.flatMap(sourcesOf);
    const fillings = fillingsOf([...sources, ...baselines.flatMap(variantSources)], baselines, plain);
    const severalKeys = (0,statement/* severalKeysOf */.GH)([...access.input.documents, ...access.input.boundaries].map((entry) => entry.document));
    const ready = (source) => needOf(source, fillings, plain.partition, severalKeys, keyName);
    const needs = sources.map(ready);
    const variants = baselines.flatMap((baseline) => alternativesOf(baseline).map((group) => chosenVariant(group.group, variantNeeds(group, baseline, ready), plain)));
    const required = [
        ...needs.filter((need) => need.required),
        ...variants.flatMap(({ needs: chosen }) => chosen),
    ];
    const scope = {
        ...plain,
        refused: required.map(({ terms }) => terms).filter(({ effect }) => effect === 'Deny'),
    };
    const all = [...required, ...needs.filter((need) => !need.required)];
    const reversed = baselines.length > 0 && baselines.every(({ kind }) => isCap(kind));
    const rows = judgeRequired(required, scope);
    return {
        baselines: baselines.map((baseline) => baseline.id),
        // A boundary that allows less than the vendor's is no gap: only what it must refuse counts.
        required: reversed ? rows.map((row) => (row.effect === 'Deny' ? row : asCapped(row))) : rows,
        allowed: judgeAllowed(needIndex(all, scope), scope, baselines),
        placeholders: [...fillings].map(([name, value]) => ({ name, value: (0,letters/* displayOfCodes */.Ei)(value) })),
        unread: [...access.mayAdd, ...access.mayTake],
        assumptions: assumptionsOf(access, fillings),
        variants: variants.map(({ group, variant, complete }) => ({ group, variant, complete })),
    };
}
const isCap = (kind) => kind === 'boundary' || kind === 'service-control' || kind === 'resource-control';
function asCapped(row) {
    if (row.verdict === 'granted')
        return row;
    return { ...row, verdict: 'narrower', severity: 'notice' };
}
/** Condition keys by their global names, in lower case. */
function keyNames(catalogue) {
    const known = new Map();
    return (key) => {
        let name = known.get(key);
        if (name === undefined) {
            name = canonicalConditionKey(key, catalogue).toLowerCase();
            known.set(key, name);
        }
        return name;
    };
}
function sourcesOf(baseline) {
    const cut = templateCutter(baseline.placeholders);
    const source = (grant, required) => ({
        grant,
        baseline: baseline.id,
        required,
        cut,
    });
    return [
        ...baseline.required.map((grant) => source(grant, true)),
        ...baseline.optional.map((grant) => source(grant, false)),
    ];
}
/** Values of placeholders, from the statements that allow what their grants are about. */
function fillingsOf(sources, baselines, scope) {
    const placeholders = baselines.flatMap((baseline) => baseline.placeholders);
    if (placeholders.length === 0)
        return new Map();
    const comparables = (required) => sources.flatMap((source) => (source.required === required ? comparablesOf(source, scope) : []));
    // Required grants come first; features that are not active fill what is left.
    const filled = fillPlaceholders(comparables(true), placeholders);
    return new Map([...fillPlaceholders(comparables(false), placeholders), ...filled]);
}
function comparablesOf({ grant, cut }, scope) {
    const hasHole = (text) => cut(text).some((part) => typeof part !== 'string');
    const resources = grant.resources.filter(hasHole).map(cut);
    const clauses = Object.values(grant.condition ?? {}).flatMap((keys) => Object.entries(keys));
    const limited = clauses.filter(([key, values]) => hasHole(key) || values.some(hasHole));
    if (resources.length === 0 && limited.length === 0)
        return [];
    const keys = grant.actions.map((action) => action.toLowerCase());
    const keyTemplate = (key) => cut(key).map((part, index) => {
        if (typeof part !== 'string')
            return part;
        // The global name of `ec2:ResourceTag/…` shows only with something behind the slash.
        const text = part.toLowerCase();
        return index === 0 && text.endsWith('/') ? scope.keyName(`${text}x`).slice(0, -1) : text;
    });
    const statements = grant.effect === 'Deny' ? scope.denies : scope.allows;
    return statements.flatMap(({ terms }) => {
        const weight = likeness(keys, terms);
        if (weight === 0)
            return [];
        return [
            { where: 'resource', templates: resources, written: resourcesOf([terms]), weight },
            ...limited.flatMap(([key, values]) => [
                { where: 'value', templates: [keyTemplate(key)], written: keysOf(terms), weight },
                {
                    where: 'value',
                    templates: values.filter(hasHole).map(cut),
                    // A key with a placeholder of its own may be any key of the statement.
                    written: valuesOf([terms], hasHole(key) ? undefined : scope.keyName(key.toLowerCase())),
                    weight,
                },
            ]),
        ];
    });
}
/** How many actions a grant and a statement share, of all they name; 0 where none can be shared. */
function likeness(keys, terms) {
    const shared = keys.filter((key) => isWildcard(key) || mayName(terms, key)).length;
    if (shared === 0)
        return 0;
    const all = terms.actions.complement ? keys.length : terms.actions.globs.length;
    return shared / Math.max(shared, keys.length + all - shared);
}
/** Grants of explicit alternatives, for what they say about placeholders. */
function variantSources(baseline) {
    const cut = templateCutter(baseline.placeholders);
    return (baseline.alternatives ?? []).flatMap(({ variants }) => variants.flatMap(({ grants }) => grants.map((grant) => ({ grant, baseline: baseline.id, required: false, cut }))));
}
/** The groups of which one variant suffices. */
function alternativesOf(baseline) {
    if (baseline.alternatives !== undefined)
        return baseline.alternatives;
    const groups = new Map();
    for (const grant of baseline.optional) {
        if (grant.variant === undefined || grant.feature !== undefined)
            continue;
        const variants = groups.get(grant.variant.group) ?? new Map();
        groups.set(grant.variant.group, variants);
        const grants = variants.get(grant.variant.name) ?? [];
        variants.set(grant.variant.name, [...grants, grant]);
    }
    return [...groups].map(([group, variants]) => ({
        group,
        variants: [...variants].map(([name, grants]) => ({ name, grants })),
    }));
}
function variantNeeds(group, baseline, ready) {
    const cut = templateCutter(baseline.placeholders);
    return group.variants.map(({ name, grants }) => ({
        name,
        needs: grants.map((grant) => ready({ grant, baseline: baseline.id, required: true, cut })),
    }));
}
/** The variant with the fewest gaps, the first of several. */
function chosenVariant(group, variants, scope) {
    const measured = variants.map(({ name, needs }) => ({
        group,
        variant: name,
        needs,
        gaps: judgeRequired(needs, scope).filter(({ verdict }) => verdict === 'missing' || verdict === 'denied' || verdict === 'ineffective').length,
    }));
    const [first, ...rest] = measured;
    if (first === undefined)
        return { group, variant: '', complete: true, needs: [] };
    const best = rest.reduce((least, next) => (next.gaps < least.gaps ? next : least), first);
    return { ...best, complete: best.gaps === 0 };
}
function assumptionsOf(access, fillings) {
    const filled = [...fillings].map(([name, value]) => `${name} is ${(0,letters/* displayOfCodes */.Ei)(value)}`);
    const caps = access.mayTake.map((part) => `\${${part.text}} could not be read and is taken to let everything through`);
    return [...filled, ...caps];
}

// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 4 modules
var recognise = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
;// CONCATENATED MODULE: ./lib/src/check/bound.js
/** `veeam/backup-for-aws/worker@10`. */
function bindingId(resolved) {
    return resolved.version === undefined
        ? resolved.baseline.id
        : `${resolved.baseline.id}@${resolved.version}`;
}
/** A binding as the comparison takes it. */
function boundBaseline(binding) {
    const { resolved } = binding;
    return {
        id: binding.id,
        kind: resolved.baseline.kind,
        required: resolved.required,
        optional: [
            ...resolved.optional.flatMap((feature) => feature.grants),
            ...resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => variant.grants)),
        ],
        forbidden: resolved.forbidden,
        defects: resolved.defects,
        placeholders: resolved.baseline.placeholders,
        managedPolicies: resolved.managedPolicies.map((policy) => policy.arn),
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/src/check/choices.js


/**
 * The file groups of the config's bindings. Bindings whose files overlap stand for the same
 * principal, which then needs the union of their baselines.
 */
function fileGroups(bindings, files) {
    const groups = [];
    for (const binding of bindings) {
        if (binding.files === undefined)
            continue;
        const matches = picomatch([...binding.files], { dot: true });
        const matched = files.filter((file) => matches(file) || matches(file.replace(/^\.\//, '')));
        if (matched.length === 0)
            continue;
        const overlapping = groups.filter((group) => matched.some((file) => group.files.has(file)));
        const merged = {
            files: new Set([...matched, ...overlapping.flatMap((group) => [...group.files])]),
            choices: [
                ...overlapping.flatMap((group) => group.choices),
                written(binding, 'config', undefined),
            ],
        };
        for (const group of overlapping)
            groups.splice(groups.indexOf(group), 1);
        groups.push(merged);
    }
    return groups.map((group) => ({ files: [...group.files].toSorted(), choices: group.choices }));
}
/** The choices written for a principal: config by address, tag, source comment above its block. */
function choicesOf(principal, bindings, directed) {
    const fromConfig = bindings
        .filter((binding) => binding.principal !== undefined && namesPrincipal(binding.principal, principal))
        .map((binding) => written(binding, 'config', undefined));
    if (fromConfig.length > 0)
        return fromConfig;
    const fromSource = directed.get(principal) ?? [];
    if (fromSource.length > 0)
        return fromSource;
    return principal.tags.flatMap((tag) => {
        const text = tag.key === 'iam-baseline' ? (0,model_value/* textOf */.b6)(tag.value) : undefined;
        return text === undefined ? [] : [parseChoice(text, tag.value.span)];
    });
}
/** `aws_iam_role.r`, the address without its instance keys, `root:address` where several roots have it, or the name. */
function namesPrincipal(text, principal) {
    const { address, root, name } = principal;
    const bare = address.replace(/\[[^\]]*\]/g, '');
    return ([address, bare, `${root}:${address}`, `${root}/${address}`].includes(text) ||
        (0,model_value/* textOf */.b6)(name) === text);
}
/** `vendor/product/role[@version] [feature …]`. */
function parseChoice(text, span) {
    const [id = '', ...features] = text.trim().split(/[\s,+]+/);
    const [baseline = '', version] = id.split('@');
    return {
        baseline,
        version,
        edition: undefined,
        features: features.length > 0 ? features : undefined,
        boundBy: 'source',
        span,
    };
}
function written(choice, boundBy, span) {
    return {
        baseline: choice.baseline.split('@')[0] ?? choice.baseline,
        version: choice.version ?? choice.baseline.split('@')[1],
        edition: choice.edition,
        features: choice.features,
        boundBy,
        span,
    };
}
/** The principals and documents that source comments bind: the block that follows the comment. */
function directedChoices(estate) {
    const principals = new Map();
    const documents = new Map();
    for (const directive of estate.directives) {
        if (directive.kind !== 'bind')
            continue;
        const choice = {
            baseline: directive.baseline.split('@')[0] ?? directive.baseline,
            version: directive.version ?? directive.baseline.split('@')[1],
            edition: undefined,
            features: directive.features.length > 0 ? directive.features : undefined,
            boundBy: 'source',
            span: directive.span,
        };
        for (const target of targetsOf(directive, estate)) {
            if (typeof target === 'number')
                push(documents, target, choice);
            else
                push(principals, target, choice);
        }
    }
    return { principals, documents };
}
/** What a directive stands above: principals, or the principals a policy below it is attached to, or that policy alone. */
function targetsOf(directive, estate) {
    const { target, span } = directive;
    if ('address' in target) {
        const named = estate.principals.filter((principal) => principal.address === target.address && principal.file === span.file);
        if (named.length > 0)
            return named;
        return withCarriers(estate, (document) => document.site.address === target.address && document.site.file === span.file);
    }
    const after = (place) => place.file === span.file && place.start >= target.after ? place.start : Infinity;
    const nearestPrincipal = Math.min(Infinity, ...estate.principals.map((principal) => after(principal.span)));
    const nearestDocument = Math.min(Infinity, ...estate.documents.map((document) => after(document.site.span)));
    if (nearestPrincipal === Infinity && nearestDocument === Infinity)
        return [];
    if (nearestPrincipal <= nearestDocument) {
        return estate.principals.filter((principal) => after(principal.span) === nearestPrincipal);
    }
    return withCarriers(estate, (document) => after(document.site.span) === nearestDocument);
}
function withCarriers(estate, matches) {
    const indexes = estate.documents.flatMap((document, index) => (matches(document) ? [index] : []));
    const carriers = estate.principals.filter((principal) => principal.attached.some((attachment) => indexes.includes(attachment.document)));
    return carriers.length > 0 ? carriers : indexes;
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

// EXTERNAL MODULE: ./lib/src/check/effective-input.js
var effective_input = __webpack_require__(5037);
// EXTERNAL MODULE: ./lib/src/check/evidence.js
var check_evidence = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/check/subjects.js








/** Everything of an estate that is judged as one, with its baselines and the comparison with them. */
function subjectsOf(estate, options) {
    const problems = [];
    const managed = new effective_input/* ManagedDocuments */.iq(options.managed);
    const subjects = drafts(estate, options, managed).map((draft) => {
        const access = (0,effective/* effectiveAccess */.A)(draft.input);
        const written = draft.choices.flatMap((choice) => bindChoice(choice, options.library, problems));
        const kept = options.kept.get(`${draft.root}\n${draft.address}`) ?? [];
        const bindings = written.length > 0 || draft.choices.length > 0
            ? written
            : kept.length > 0
                ? kept
                : recognised(draft, estate, options);
        return {
            address: draft.address,
            root: draft.root,
            principal: draft.principal,
            documents: draft.documents,
            trusts: draft.trusts,
            span: draft.span,
            access,
            bindings,
            comparison: bindings.length === 0
                ? undefined
                : compareWithBaseline({
                    access,
                    baselines: bindings.map(boundBaseline),
                    catalogue: options.catalogue,
                }),
        };
    });
    return { subjects, problems };
}
function drafts(estate, options, managed) {
    const directed = directedChoices(estate);
    const files = [
        ...new Set([
            ...estate.documents.map((document) => document.site.file),
            ...estate.principals.map((principal) => principal.file),
        ]),
    ];
    const groups = fileGroups(options.bindings, files);
    const grouped = new Set(groups.flatMap((group) => group.files));
    const isGrouped = (principal) => grouped.has(principal.file) ||
        (principal.attached.length > 0 &&
            principal.attached.every(({ document }) => grouped.has(estate.documents[document]?.site.file ?? '')));
    const inGroups = groups.map((group) => groupDraft(group.files, group.choices, estate, options, managed));
    const attached = new Set(estate.principals.flatMap((principal) => principal.attached.map((entry) => entry.document)));
    const principals = estate.principals
        .filter((principal) => !isGrouped(principal))
        .filter((principal) => principal.kind !== 'group')
        .map((principal) => ({
        address: principal.address,
        root: principal.root,
        principal,
        documents: principal.attached.map((entry) => entry.document),
        trusts: principal.trust === undefined ? [] : [principal.trust],
        span: principal.span,
        input: (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, options.caps),
        choices: choicesOf(principal, options.bindings, directed.principals),
    }));
    const alone = estate.documents.flatMap((document, index) => {
        if (document.kind !== 'identity' || attached.has(index) || grouped.has(document.site.file))
            return [];
        return [
            {
                address: document.site.address,
                root: document.site.root,
                principal: undefined,
                documents: [index],
                trusts: [],
                span: document.site.span,
                input: (0,effective_input/* inputOfDocuments */.mg)([index], estate, options.caps),
                choices: directed.documents.get(index) ?? [],
            },
        ];
    });
    return [...inGroups, ...principals, ...alone];
}
/** Files that stand for one principal: their documents, and what is attached to principals declared in them. */
function groupDraft(files, choices, estate, options, managed) {
    const held = new Set(files);
    const principals = estate.principals.filter((principal) => held.has(principal.file));
    const documents = new Set(estate.documents.flatMap((document, index) => held.has(document.site.file) && document.kind !== 'trust' && document.kind !== 'resource'
        ? [index]
        : []));
    for (const principal of principals)
        for (const { document } of principal.attached)
            documents.add(document);
    for (const { boundary } of principals) {
        if (boundary !== undefined && 'document' in boundary)
            documents.delete(boundary.document);
    }
    const indexes = [...documents].toSorted((a, b) => a - b);
    const own = (0,effective_input/* inputOfDocuments */.mg)(indexes, estate, options.caps);
    const carried = principals.map((principal) => (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, { documents: [] }));
    const trusts = estate.documents.flatMap((document, index) => document.kind === 'trust' &&
        (held.has(document.site.file) || principals.some((principal) => principal.trust === index))
        ? [index]
        : []);
    const first = estate.documents[indexes[0] ?? -1];
    const [principal] = principals;
    return {
        address: principals.length === 1 && principal !== undefined ? principal.address : files.join(', '),
        root: principals.length === 1 && principal !== undefined ? principal.root : '.',
        principal: principals.length === 1 ? principal : undefined,
        documents: indexes,
        trusts,
        span: principal?.span ?? first?.site.span ?? { file: files[0] ?? '', start: 0, end: 0 },
        input: {
            documents: [
                ...own.documents,
                ...carried.flatMap((input) => input.documents.filter((entry) => entry.index === undefined)),
            ],
            boundaries: [...own.boundaries, ...carried.flatMap((input) => input.boundaries)],
            unread: carried.flatMap((input) => input.unread),
        },
        choices,
    };
}
function bindChoice(choice, library, problems) {
    const resolved = (0,resolve/* resolveBaseline */.oL)(library, choice);
    if (!resolved.ok) {
        problems.push({ choice, text: resolved.problem });
        return [];
    }
    return [
        {
            id: bindingId(resolved.value),
            resolved: resolved.value,
            boundBy: choice.boundBy,
            confidence: 1,
            evidence: [],
        },
    ];
}
function recognised(draft, estate, options) {
    const evidence = (0,check_evidence/* evidenceOf */.X)(draft.input, draft.principal, draft.trusts.map((index) => estate.documents[index]));
    return (0,recognise/* recogniseSubject */.O5)(options.recognition(), evidence).flatMap((candidate) => {
        const resolved = (0,resolve/* resolveBaseline */.oL)(options.library, {
            baseline: candidate.baseline,
            version: candidate.version,
            edition: candidate.edition,
            features: candidate.features,
        });
        return resolved.ok
            ? [
                {
                    id: bindingId(resolved.value),
                    resolved: resolved.value,
                    boundBy: 'recognised',
                    confidence: candidate.confidence,
                    evidence: candidate.evidence,
                },
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/check/waive.js


/** Sets aside what a waiver accepts. A waiver that covers fewer actions than a finding has lets the finding stand. */
function applyWaivers(findings, waivers, estate, options) {
    const live = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= options.today);
    const expired = waivers.filter((waiver) => !live.includes(waiver));
    const inline = options.inline === 'forbid' ? [] : estate.directives.filter(isWaiver);
    const kept = [];
    const waived = [];
    for (const finding of findings) {
        const accepted = live.some((waiver) => covers(waiver, finding)) ||
            inline.some((directive) => inlineCovers(directive, finding, estate, options.today));
        if (accepted)
            waived.push(finding);
        else
            kept.push(finding);
    }
    return {
        kept,
        waived,
        notes: expired.map((waiver) => `the waiver of ${waiver.rule} (${waiver.reason}) ran out on ${waiver.expires ?? ''}`),
    };
}
function covers(waiver, finding) {
    return (matches(waiver.rule, finding.rule) &&
        (waiver.principal === undefined ||
            [finding.principal, ...finding.addresses].some((address) => address !== undefined && matches(waiver.principal ?? '', address))) &&
        actionsCovered(waiver.actions, finding.actions ?? []));
}
function actionsCovered(waived, actions) {
    if (waived.length === 0)
        return true;
    return (actions.length > 0 &&
        actions.every((action) => waived.some((pattern) => matches(pattern, action))));
}
function matches(pattern, text) {
    if (pattern === text || pattern === '*')
        return true;
    if (!pattern.includes('*'))
        return pattern.toLowerCase() === text.toLowerCase();
    return picomatch.isMatch(text.replaceAll('/', '\u0001'), pattern.replaceAll('/', '\u0001'), {
        nocase: true,
        dot: true,
        noextglob: true,
        nobrace: true,
        nobracket: true,
    });
}
function isWaiver(directive) {
    return directive.kind === 'waive';
}
function inlineCovers(directive, finding, estate, today) {
    if (!matches(directive.rule, finding.rule))
        return false;
    if (directive.until !== undefined && directive.until < today)
        return false;
    if (!actionsCovered(directive.actions, finding.actions ?? []))
        return false;
    const addresses = new Set(targetsOf(directive, estate).flatMap((target) => typeof target === 'number' ? (estate.documents[target]?.site.address ?? []) : target.address));
    return [finding.principal, ...finding.addresses].some((address) => address !== undefined && addresses.has(address));
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/repair/scan.js
/** Small scans over source text that know comments and strings; all stay within the given bounds. */
/** The next offset at or after `from` that is neither white space nor a comment (`#`, `//`, `/* * /`). */
function skipForward(text, from, limit) {
    let at = from;
    while (at < limit) {
        const character = text[at] ?? '';
        if (/\s/.test(character))
            at += 1;
        else if (character === '#' || text.startsWith('//', at))
            at = lineEndOf(text, at);
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = end === -1 ? limit : end + 2;
        }
        else
            return at;
    }
    return limit;
}
/** Offset of the line feed (or carriage return before it) that ends the line at `from`, or the text's end. */
function lineEndOf(text, from) {
    const end = text.indexOf('\n', from);
    if (end === -1)
        return text.length;
    return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
/** Offset of the first character of the line that holds `at`. */
function lineStartOf(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** Offset of the first character of the line after the one that holds `at`. */
function nextLineOf(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
/** The blanks at the start of the line that holds `at`. */
function indentOf(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStartOf(text, at), at))?.[0] ?? '';
}
/** How the text ends its lines. */
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./lib/src/repair/list.js

/** `block`: one `- item` a line (YAML). `scalar`: a single string where a list could stand. */
function styleOf(list) {
    const first = list.text[list.span.start];
    if (first === '[')
        return 'flow';
    return first === '-' ? 'block' : 'scalar';
}
/** Edits that take the elements at `indexes` out; undefined where nothing would be left. */
function removeElements(list, indexes) {
    if (indexes.length === 0 || indexes.length >= list.elements.length)
        return undefined;
    switch (styleOf(list)) {
        case 'flow':
            return removeFromFlow(list, new Set(indexes));
        case 'block':
            return removeFromBlock(list, indexes);
        case 'scalar':
            return undefined;
    }
}
function removeFromBlock(list, indexes) {
    const edits = [];
    for (const index of indexes) {
        const element = list.elements[index];
        if (element === undefined)
            return undefined;
        const start = lineStartOf(list.text, element.start);
        if (!/^\s*-\s+$/.test(list.text.slice(start, element.start)))
            return undefined;
        const end = lineEndOf(list.text, element.end);
        if (!/^\s*(#.*)?$/.test(list.text.slice(element.end, end)))
            return undefined;
        edits.push({
            span: { file: list.file, start, end: nextLineOf(list.text, element.end) },
            text: '',
        });
    }
    return edits;
}
/** Elements that stay keep their commas; the last that stays ends as the last element did. */
function removeFromFlow(list, removed) {
    const { elements } = list;
    const edits = [];
    let lastKept = elements.length - 1;
    while (removed.has(lastKept))
        lastKept -= 1;
    const kept = elements[lastKept];
    const last = elements.at(-1);
    const endsBare = lastKept < elements.length - 1 && commaAfter(list, elements.length - 1) === undefined;
    // Without a trailing comma the comma before the removed tail goes too, at once where no comment stands between.
    const tail = endsBare &&
        kept !== undefined &&
        last !== undefined &&
        !/#|\/\/|\/\*/.test(between(list, lastKept))
        ? { span: { file: list.file, start: kept.end, end: last.end }, text: '' }
        : undefined;
    for (let index = 0; index < elements.length; index += 1) {
        const element = elements[index];
        if (element === undefined || !removed.has(index))
            continue;
        if (tail !== undefined && index > lastKept)
            continue;
        const comma = commaAfter(list, index);
        edits.push(cut(list, element.start, comma === undefined ? element.end : comma + 1));
    }
    if (tail !== undefined)
        edits.push(tail);
    else if (endsBare) {
        const comma = commaAfter(list, lastKept);
        if (comma !== undefined)
            edits.push({ span: { file: list.file, start: comma, end: comma + 1 }, text: '' });
    }
    return edits;
}
/** What stands between the elements from `index` on, the elements themselves left out. */
function between(list, index) {
    let text = '';
    for (let i = index; i + 1 < list.elements.length; i += 1) {
        text += list.text.slice(list.elements[i]?.end, list.elements[i + 1]?.start);
    }
    return text;
}
/** Takes `start`–`end` out: with its line where nothing else stands on it, else with the blanks after it. */
function cut(list, start, end) {
    const { text } = list;
    const line = lineStartOf(text, start);
    const lineEnd = lineEndOf(text, end);
    if (text.slice(line, start).trim() === '' &&
        text.slice(end, lineEnd).trim() === '' &&
        line > list.span.start) {
        return { span: { file: list.file, start: line, end: nextLineOf(text, end) }, text: '' };
    }
    let after = end;
    while (text[after] === ' ' || text[after] === '\t')
        after += 1;
    if (text[after] === ']' || text[after] === '\n' || text[after] === '\r') {
        // The last on its line: the blanks before it go instead.
        let before = start;
        while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t'))
            before -= 1;
        return { span: { file: list.file, start: before, end }, text: '' };
    }
    return { span: { file: list.file, start, end: after }, text: '' };
}
function commaAfter(list, index) {
    const element = list.elements[index];
    if (element === undefined)
        return undefined;
    const limit = list.elements[index + 1]?.start ?? list.span.end;
    const at = skipForward(list.text, element.end, limit);
    return list.text[at] === ',' ? at : undefined;
}
/** Edits that add strings at the end of the list, in its own style. */
function addElements(list, values) {
    const last = list.elements.at(-1);
    const index = list.elements.length - 1;
    if (last === undefined || values.length === 0)
        return undefined;
    const { text, file } = list;
    const quoted = values.map((value) => quoteLike(text.slice(last.start, last.end), value));
    if (styleOf(list) === 'scalar') {
        const all = [text.slice(last.start, last.end), ...quoted];
        return [{ span: last, text: `[${all.join(', ')}]` }];
    }
    if (styleOf(list) === 'block') {
        const start = lineStartOf(text, last.start);
        const lead = /^\s*-\s+/.exec(text.slice(start, last.start))?.[0];
        if (lead === undefined)
            return undefined;
        const at = lineEndOf(text, last.end);
        return [
            {
                span: { file, start: at, end: at },
                text: quoted.map((value) => `${newlineOf(text)}${lead}${value}`).join(''),
            },
        ];
    }
    const comma = commaAfter(list, index);
    const ownLine = text.slice(lineStartOf(text, last.start), last.start).trim() === '' &&
        lineStartOf(text, last.start) > list.span.start;
    if (!ownLine) {
        const at = comma === undefined ? last.end : comma;
        return [
            { span: { file, start: at, end: at }, text: quoted.map((value) => `, ${value}`).join('') },
        ];
    }
    const lead = `${newlineOf(text)}${indentOf(text, last.start)}`;
    if (comma === undefined) {
        return [
            {
                span: { file, start: last.end, end: last.end },
                text: quoted.map((value) => `,${lead}${value}`).join(''),
            },
        ];
    }
    return [
        {
            span: { file, start: comma + 1, end: comma + 1 },
            text: quoted.map((value) => `${lead}${value},`).join(''),
        },
    ];
}
/** Edits that put other strings in the place of one element. */
function replaceElement(list, index, values) {
    const element = list.elements[index];
    if (element === undefined)
        return undefined;
    if (values.length === 0)
        return removeElements(list, [index]);
    const source = list.text.slice(element.start, element.end);
    const quoted = values.map((value) => quoteLike(source, value));
    const [first = '', ...rest] = quoted;
    if (rest.length === 0)
        return [{ span: element, text: first }];
    switch (styleOf(list)) {
        case 'scalar':
            return [{ span: element, text: `[${quoted.join(', ')}]` }];
        case 'block': {
            const lead = /^\s*-\s+/.exec(list.text.slice(lineStartOf(list.text, element.start), element.start))?.[0];
            if (lead === undefined)
                return undefined;
            return [{ span: element, text: quoted.join(`${newlineOf(list.text)}${lead}`) }];
        }
        case 'flow': {
            const line = lineStartOf(list.text, element.start);
            const ownLine = list.text.slice(line, element.start).trim() === '' && line > list.span.start;
            const joint = ownLine ? `,${newlineOf(list.text)}${indentOf(list.text, element.start)}` : ', ';
            return [{ span: element, text: quoted.join(joint) }];
        }
    }
}
/** `value` quoted as `like` is; a plain YAML scalar stays plain unless the value needs quotes. */
function quoteLike(like, value) {
    const quote = like[0];
    if (quote === '\\')
        return `\\"${value}\\"`;
    if (quote === '"' || quote === "'")
        return `${quote}${value}${quote}`;
    return /^[A-Za-z0-9][A-Za-z0-9:_.-]*$/.test(value) ? value : `'${value}'`;
}

;// CONCATENATED MODULE: ./lib/src/repair/repair.js

/** The finding with the edits of its intent, where they can be made in the file's own syntax. */
function repairFinding(finding, estate, texts) {
    if (finding.fix !== undefined || finding.intent === undefined || finding.tree !== 'head')
        return finding;
    const edits = editsOf(finding.intent, estate, texts);
    if (edits === undefined || edits.length === 0)
        return finding;
    const fix = { title: finding.intent.title, safety: finding.intent.safety, edits };
    return { ...finding, fix };
}
function editsOf(intent, estate, texts) {
    const document = estate.documents[intent.document];
    if (document === undefined)
        return undefined;
    switch (intent.kind) {
        case 'replace-action': {
            const found = listWith(document.statements, intent.span, texts);
            return found === undefined ? undefined : replaceElement(found.list, found.index, intent.by);
        }
        case 'remove-actions': {
            const [first] = intent.spans;
            const found = first === undefined ? undefined : listWith(document.statements, first, texts);
            if (found === undefined)
                return undefined;
            const indexes = intent.spans.map((span) => indexIn(found.list, span));
            return indexes.includes(-1) ? undefined : removeElements(found.list, indexes);
        }
        case 'add-actions': {
            const statement = document.statements.find((entry) => entry.index === intent.statement);
            const list = statement === undefined ? undefined : listOf(statement, texts);
            return list === undefined ? undefined : addElements(list, intent.actions);
        }
        case 'insert-statement':
        case 'restore-condition':
            return undefined;
    }
}
function listWith(statements, span, texts) {
    for (const statement of statements) {
        const list = listOf(statement, texts);
        const index = list === undefined ? -1 : indexIn(list, span);
        if (list !== undefined && index !== -1)
            return { list, index };
    }
    return undefined;
}
function indexIn(list, span) {
    return list.elements.findIndex((element) => element.file === span.file && element.start <= span.start && span.end <= element.end);
}
/** The action list of a statement as it is written; undefined where its elements come from elsewhere or are put together. */
function listOf(statement, texts) {
    const { actions } = statement;
    if (actions === undefined || actions.open !== undefined)
        return undefined;
    const { file } = actions.span;
    const text = texts.text('head', file);
    if (text === undefined)
        return undefined;
    const elements = [];
    for (const entry of actions.entries) {
        const [piece] = entry.value.pieces;
        if (entry.guards.length > 0 || entry.value.pieces.length !== 1)
            return undefined;
        if (piece?.kind !== 'literal' || !piece.exact || piece.span.file !== file)
            return undefined;
        const element = quotedSpan(text, piece.span);
        if (element.start < actions.span.start || element.end > actions.span.end)
            return undefined;
        elements.push(element);
    }
    return { file, text, span: actions.span, elements };
}
/** The span with the quotes around it, escaped ones of JSON inside a string included. */
function quotedSpan(text, span) {
    for (const quote of ['\\"', '"', "'", '\u201c']) {
        const close = quote === '\u201c' ? '\u201d' : quote;
        if (text.startsWith(quote, span.start - quote.length) && text.startsWith(close, span.end)) {
            return { ...span, start: span.start - quote.length, end: span.end + close.length };
        }
    }
    return span;
}

// EXTERNAL MODULE: ./lib/src/report/result.js
var result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/report/select.js
var report_select = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/report/source.js
var report_source = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/src/run/evaluate-tree.js + 181 modules
var evaluate_tree = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/src/run/libraries.js + 11 modules
var run_libraries = __webpack_require__(3032);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/src/validate/node.js
const none = [];
/** Reads a located value; branches that could not be decided and strings that hold JSON are holes. */
function readNode(value) {
    return read(value, undefined, { next: 0 });
}
function read(value, path, counter) {
    const order = counter.next;
    counter.next += 1;
    const { span } = value;
    switch (value.kind) {
        case 'string':
            return leaf('string', span, order, path, knownText(value.pieces));
        case 'number':
            return leaf('number', span, order, path, value.text);
        case 'bool':
            return leaf('bool', span, order, path, String(value.value));
        case 'null':
            return leaf('null', span, order, path, 'null');
        case 'list': {
            const items = [];
            for (const item of value.items) {
                if (item.kind === 'absent')
                    continue;
                items.push(read(item, { parent: path, element: { index: items.length } }, counter));
            }
            const open = value.open !== undefined;
            return { kind: 'list', span, order, path, text: undefined, items, entries: none, open };
        }
        case 'map': {
            const entries = [];
            for (const entry of value.entries) {
                if (entry.value.kind === 'absent')
                    continue;
                const name = knownText(entry.key.pieces);
                const step = name ?? '';
                const keyPath = { parent: path, element: { key: step } };
                const key = leaf('string', entry.key.span, counter.next, keyPath, name);
                counter.next += 1;
                const child = read(entry.value, { parent: path, element: { value: step } }, counter);
                entries.push({ name, key, value: child });
            }
            const open = value.open !== undefined;
            return { kind: 'map', span, order, path, text: undefined, items: none, entries, open };
        }
        case 'absent':
        case 'json':
        case 'alternatives':
        case 'unresolved':
            return leaf('hole', span, order, path, undefined);
    }
}
function leaf(kind, span, order, path, text) {
    const open = kind === 'hole';
    return { kind, span, order, path, text, items: none, entries: none, open };
}
function knownText(pieces) {
    const [first] = pieces;
    if (pieces.length === 1 && first?.kind === 'literal')
        return first.text;
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        text += piece.text;
    }
    return text;
}
/** The steps from the document to the node. */
function pathOf(node) {
    const steps = [];
    for (let path = node.path; path !== undefined; path = path.parent)
        steps.unshift(path.element);
    return steps;
}
/** True where the node itself is not wholly known; what lies below it may still be. */
function isUnread(node) {
    if (node.open || node.kind === 'hole')
        return true;
    return node.kind === 'string' && node.text === undefined;
}
/** True where the node or anything below it is not wholly known. */
function holdsUnread(node) {
    return (isUnread(node) ||
        node.items.some(holdsUnread) ||
        node.entries.some((entry) => isUnread(entry.key) || holdsUnread(entry.value)));
}
/** The last entry of this name, as readers of JSON take it. */
function entryNamed(node, name) {
    for (let index = node.entries.length - 1; index >= 0; index -= 1) {
        const entry = node.entries[index];
        if (entry?.name === name)
            return entry;
    }
    return undefined;
}
/** The elements of a list, or the one value that stands for a list of one. */
function asList(node) {
    return node.kind === 'list' ? node.items : [node];
}

;// CONCATENATED MODULE: ./lib/src/validate/render.js
/** Elements whose strings may hold stand-ins: findings elsewhere do not hang on what the holes are. */
const tolerant = new Set(['Resource', 'NotResource', 'Condition']);
/** Text that a hole of each meaning could be, so that ARNs around it stay well formed. */
const standIns = {
    partition: 'aws',
    region: 'us-east-1',
    account: '123456789012',
    name: 'stand-in',
    field: 'stand-in',
    arn: undefined,
    any: undefined,
};
/**
 * The document as minified JSON. Holes inside resources and condition values become stand-ins of their
 * meaning; a document with any other hole is not sent, for the answer would be about another document.
 */
function renderForService(value) {
    let standInCount = 0;
    let obstacle;
    const refuse = (text) => {
        obstacle ??= text;
        return 'null';
    };
    const string = (pieces, element) => {
        let text = '';
        for (const piece of pieces) {
            if (piece.kind === 'literal') {
                text += piece.text;
                continue;
            }
            const standIn = standIns[piece.shape] ??
                (pieces.length > 1 && piece.shape === 'any' ? 'stand-in' : undefined);
            if (standIn === undefined || element === undefined || !tolerant.has(element))
                return refuse(`\${${piece.text}} is not known`);
            standInCount += 1;
            text += standIn;
        }
        return JSON.stringify(text);
    };
    const render = (value, element) => {
        switch (value.kind) {
            case 'null':
                return 'null';
            case 'bool':
                return String(value.value);
            case 'number':
                return value.text;
            case 'string':
                return string(value.pieces, element);
            case 'list': {
                if (value.open !== undefined)
                    return refuse(`the list holds \${${value.open.text}}`);
                const items = value.items.filter((item) => item.kind !== 'absent');
                return `[${items.map((item) => render(item, element)).join(',')}]`;
            }
            case 'map': {
                if (value.open !== undefined)
                    return refuse(`the object holds \${${value.open.text}}`);
                const entries = value.entries.filter((entry) => entry.value.kind !== 'absent');
                return `{${entries
                    .map((entry) => {
                    const key = string(entry.key.pieces, undefined);
                    const inner = tolerant.has(element ?? '') ? element : keyText(key);
                    return `${key}:${render(entry.value, inner)}`;
                })
                    .join(',')}}`;
            }
            case 'unresolved':
                return refuse(`\${${value.text}} is not known`);
            case 'alternatives':
                return refuse('a branch is not decided');
            case 'json':
            case 'absent':
                return refuse('a part is no policy element');
        }
    };
    const text = render(value, undefined);
    return obstacle === undefined
        ? { kind: 'text', text, standIns: standInCount }
        : { kind: 'unsendable', text: obstacle };
}
function keyText(json) {
    const key = JSON.parse(json);
    return typeof key === 'string' ? key : '';
}

;// CONCATENATED MODULE: ./lib/src/validate/codes.js
/** The finding types of ValidatePolicy, gravest first. */
const findingTypes = ['ERROR', 'SECURITY_WARNING', 'WARNING', 'SUGGESTION'];
/**
 * The issue codes of ValidatePolicy by finding type, as the reference page of IAM Access Analyzer policy
 * checks lists them.
 */
const issueCodes = {
    ERROR: [
        'ARN_ACCOUNT_NOT_ALLOWED',
        'ARN_REGION_NOT_ALLOWED',
        'DATA_TYPE_MISMATCH',
        'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
        'EMPTY_VARIABLE',
        'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
        'INVALID_ACTION',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'INVALID_ARN_REGION',
        'INVALID_ARN_RESOURCE',
        'INVALID_ARN_SERVICE_CASE',
        'INVALID_CONDITION_DATA_TYPE',
        'INVALID_CONDITION_KEY_FORMAT',
        'INVALID_CONDITION_MULTIPLE_BOOLEAN',
        'INVALID_CONDITION_OPERATOR',
        'INVALID_EFFECT',
        'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
        'INVALID_GLOBAL_CONDITION_KEY',
        'INVALID_KMS_KEY_VALUE',
        'INVALID_PARTITION',
        'INVALID_POLICY_ELEMENT',
        'INVALID_PRINCIPAL_FORMAT',
        'INVALID_PRINCIPAL_KEY',
        'INVALID_REGION',
        'INVALID_SERVICE',
        'INVALID_SERVICE_CONDITION_KEY',
        'INVALID_SERVICE_IN_ACTION',
        'INVALID_SERVICE_PRINCIPAL_FORMAT',
        'INVALID_VARIABLE_FOR_OPERATOR',
        'INVALID_VERSION',
        'INVALID_VPCE_FORMAT',
        'INVALID_VPC_FORMAT',
        'JSON_SYNTAX_ERROR',
        'MISMATCHED_ACTION_FOR_PRINCIPAL',
        'MISSING_ACTION',
        'MISSING_ACTION_FOR_CONDITION_KEY',
        'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
        'MISSING_ARN_ACCOUNT',
        'MISSING_ARN_FIELD',
        'MISSING_ARN_REGION',
        'MISSING_BRACE_IN_VARIABLE',
        'MISSING_EFFECT',
        'MISSING_PRINCIPAL',
        'MISSING_QUALIFIER',
        'MISSING_QUOTE_IN_VARIABLE',
        'MISSING_RESOURCE',
        'MISSING_STATEMENT',
        'MISSING_TAG_KEY_IN_CONDITION',
        'NULL_WITH_IF_EXISTS',
        'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
        'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
        'PRIVATE_IP_ADDRESS',
        'PRIVATE_NOT_IP_ADDRESS',
        'RCP_SYNTAX_ERROR_ACTION',
        'RCP_SYNTAX_ERROR_ALLOW',
        'RCP_SYNTAX_ERROR_NOTACTION',
        'RCP_SYNTAX_ERROR_PRINCIPAL',
        'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
        'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
        'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
        'SCP_SYNTAX_ERROR_PRINCIPAL',
        'TYPE_MISMATCH_IP_RANGE',
        'UNIQUE_SIDS_REQUIRED',
        'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
        'UNSUPPORTED_ACTION_IN_POLICY',
        'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
        'UNSUPPORTED_ELEMENT_COMBINATION',
        'UNSUPPORTED_GLOBAL_CONDITION_KEY',
        'UNSUPPORTED_PRINCIPAL',
        'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
        'UNSUPPORTED_SID',
        'UNSUPPORTED_SPACE_IN_VARIABLE',
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'VARIABLE_UNSUPPORTED_IN_ELEMENT',
        'VARIABLE_UNSUPPORTED_IN_VERSION',
        'VARIABLE_USAGE_TOO_PERMISSIVE',
        'WILDCARD_USAGE_TOO_PERMISSIVE',
    ],
    SECURITY_WARNING: [
        'ALLOW_WITH_NOT_PRINCIPAL',
        'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
        'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
        'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
        'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
        'MISSING_GITHUB_REPO_CONDITION_KEY',
        'MISSING_PAIRED_CONDITION_KEYS',
        'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        'PASS_ROLE_WITH_NOT_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
        'S3_PREFIX_IN_NEGATIVE_CONTEXT',
        'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
        'UNTRUSTWORTHY_CONDITION_KEY',
    ],
    WARNING: [
        'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        'CREATE_SLR_WITH_NOT_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'DEPRECATED_GLOBAL_CONDITION_KEY',
        'INVALID_DATE_VALUE',
        'INVALID_ROLE_REFERENCE',
        'INVALID_USER_REFERENCE',
        'MISSING_VERSION',
        'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
        'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
        'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
        'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
        'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
        'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
        'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
        'TYPE_MISMATCH',
        'TYPE_MISMATCH_BOOLEAN',
        'TYPE_MISMATCH_DATE',
        'TYPE_MISMATCH_NUMBER',
        'TYPE_MISMATCH_STRING',
        'UNIQUE_SIDS_RECOMMENDED',
        'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
        'WILDCARD_WITHOUT_LIKE_OPERATOR',
    ],
    SUGGESTION: [
        'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'CONFIRM_AUDIENCE_CLAIM_TYPE',
        'EMPTY_ARRAY_ACTION',
        'EMPTY_ARRAY_CONDITION',
        'EMPTY_ARRAY_CONDITION_FORALLVALUES',
        'EMPTY_ARRAY_CONDITION_FORANYVALUE',
        'EMPTY_ARRAY_CONDITION_IFEXISTS',
        'EMPTY_ARRAY_PRINCIPAL',
        'EMPTY_ARRAY_RESOURCE',
        'EMPTY_OBJECT_CONDITION',
        'EMPTY_OBJECT_PRINCIPAL',
        'EMPTY_SID_VALUE',
        'EQUIVALENT_TO_NULL_FALSE',
        'EQUIVALENT_TO_NULL_TRUE',
        'IMPROVE_IP_RANGE',
        'IRRELEVANT_CONDITION_KEY_IN_POLICY',
        'NULL_WITH_QUALIFIER',
        'PRIVATE_IP_ADDRESS_SUBSET',
        'PRIVATE_NOT_IP_ADDRESS_SUBSET',
        'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
        'REDUNDANT_ACTION',
        'REDUNDANT_CONDITION_VALUE_NUM',
        'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
        'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
        'REDUNDANT_RESOURCE',
        'REDUNDANT_STATEMENT',
        'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
        'WILDCARD_IN_SERVICE_NAME',
    ],
};
const typeByCode = new Map(findingTypes.flatMap((type) => issueCodes[type].map((code) => [code, type])));
/** The finding type of a code; `undefined` for a code that is not on the list. */
function findingTypeOf(code) {
    return typeByCode.get(code);
}
const referencePage = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
/** Where AWS explains a code: the page's anchors are made of the finding type and the code. */
function codes_learnMoreLink(code) {
    const type = typeByCode.get(code);
    const section = type === 'WARNING' ? 'general-warning' : (type ?? '').toLowerCase();
    const anchor = `${section}-${code}`.toLowerCase().replaceAll('_', '-');
    return `${referencePage}#access-analyzer-reference-policy-checks-${anchor}`;
}
/** Codes that rest on the catalogue of actions, resource types and condition keys, and so on its date. */
const catalogueCodes = new Set([
    'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'ARN_ACCOUNT_NOT_ALLOWED',
    'ARN_REGION_NOT_ALLOWED',
    'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    'INVALID_ACTION',
    'INVALID_ARN_REGION',
    'INVALID_ARN_RESOURCE',
    'INVALID_ARN_SERVICE_CASE',
    'INVALID_GLOBAL_CONDITION_KEY',
    'INVALID_KMS_KEY_VALUE',
    'INVALID_PARTITION',
    'INVALID_REGION',
    'INVALID_SERVICE',
    'INVALID_SERVICE_CONDITION_KEY',
    'INVALID_SERVICE_IN_ACTION',
    'INVALID_SERVICE_PRINCIPAL_FORMAT',
    'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    'MISSING_ACTION_FOR_CONDITION_KEY',
    'MISSING_ARN_ACCOUNT',
    'MISSING_ARN_REGION',
    'MISSING_QUALIFIER',
    'RCP_SYNTAX_ERROR_ACTION',
    'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'TYPE_MISMATCH',
    'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    'UNSUPPORTED_ACTION_IN_POLICY',
    'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
]);

// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var nearest = __webpack_require__(5546);
;// CONCATENATED MODULE: ./lib/src/validate/former-services.js
/** Services that were retired and left the reference; policies that still name them are not accused. */
const formerServices = new Set(['deeplens', 'deepracer']);

;// CONCATENATED MODULE: ./lib/src/validate/glob.js
/**
 * True where every text that `narrow` matches is matched by `wide`. Wildcards of `narrow` are taken as
 * letters that only a star (a question mark also a question mark) of `wide` takes: sound, and complete
 * for all but odd neighbours such as `*?` and `?*`.
 */
function coversPattern(wide, narrow) {
    let w = 0;
    let n = 0;
    let star = -1;
    let resume = 0;
    while (n < narrow.length) {
        const wanted = wide[w];
        const given = narrow[n];
        if (wanted === '*') {
            star = w;
            w += 1;
            resume = n;
        }
        else if (wanted !== undefined && given !== '*' && (wanted === given || wanted === '?')) {
            w += 1;
            n += 1;
        }
        else if (star >= 0) {
            w = star + 1;
            resume += 1;
            n = resume;
        }
        else
            return false;
    }
    while (wide[w] === '*')
        w += 1;
    return w === wide.length;
}
/** True where some text matches both patterns. Time is the product of the lengths. */
function patternsMeet(a, b) {
    const limit = Math.min(literalLength(a), literalLength(b));
    for (let index = 0; index < limit; index += 1) {
        if (a[index] !== b[index])
            return false;
    }
    let row = new Array(b.length + 1).fill(false);
    row[0] = true;
    for (let j = 1; j <= b.length; j += 1)
        row[j] = row[j - 1] === true && b[j - 1] === '*';
    for (let i = 1; i <= a.length; i += 1) {
        const x = a[i - 1];
        const next = [row[0] === true && x === '*'];
        for (let j = 1; j <= b.length; j += 1) {
            const y = b[j - 1];
            const skips = (x === '*' && row[j] === true) || (y === '*' && next[j - 1] === true);
            const star = (x === '*' && next[j - 1] === true) || (y === '*' && row[j] === true);
            const pair = row[j - 1] === true && (x === y || x === '?' || y === '?');
            next.push(skips || star || pair || (row[j - 1] === true && (x === '*' || y === '*')));
        }
        row = next;
    }
    return row[b.length] === true;
}
function literalLength(pattern) {
    const wildcard = /[*?]/.exec(pattern);
    return wildcard === null ? pattern.length : wildcard.index;
}
function hasWildcard(text) {
    return text.includes('*') || text.includes('?');
}

;// CONCATENATED MODULE: ./lib/src/validate/memo.js
/** Answers kept for each catalogue; beyond this many the memory starts afresh. */
const mostAnswers = 50_000;
/** Remembers what a question about a text has as its answer: estates repeat the same few thousand texts. */
function remembered(ask) {
    const memories = new WeakMap();
    return (text, catalogue) => {
        let memory = memories.get(catalogue);
        if (memory === undefined || memory.size > mostAnswers) {
            memory = new Map();
            memories.set(catalogue, memory);
        }
        const known = memory.get(text);
        if (known !== undefined)
            return known;
        const answer = ask(text, catalogue);
        memory.set(text, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/condition-key.js


/** Accepted although no longer in the reference. */
const formerGlobalKeys = new Set([
    'aws:principalorgmasteraccountid',
    'aws:sourceowner',
    'aws:arn',
]);
/** Prefixes of keys that are no service prefixes. */
const otherPrefixes = new Set([
    'saml',
    'identitycenter',
    'identitystore',
    'catalog',
    'cognito-identity-auth',
    'cognito-identity-unauth',
]);
const tables = new WeakMap();
function tableOf(keys) {
    const known = tables.get(keys);
    if (known !== undefined)
        return known;
    const patterns = [];
    for (const [name, key] of keys) {
        if (name.includes('${'))
            patterns.push([name.replace(/\$\{[^}]*\}/g, '?*'), key]);
    }
    const table = { exact: keys, patterns };
    tables.set(keys, table);
    return table;
}
function find(keys, name) {
    const table = tableOf(keys);
    return (table.exact.get(name) ?? table.patterns.find(([pattern]) => (0,expand/* matchesWildcard */._W)(pattern, name))?.[1]);
}
/** Looks a condition key up; `name` is lower-cased. */
function lookUpKey(name, catalogue) {
    const global = find(catalogue.globalConditionKeys, name);
    if (global !== undefined)
        return known(global.type);
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix === 'aws')
        return formerGlobalKeys.has(name) ? known('String') : { kind: 'unknown-global' };
    const service = catalogue.service(prefix);
    if (service === undefined) {
        if (prefix.includes('.') || otherPrefixes.has(prefix) || formerServices.has(prefix))
            return { kind: 'provider' };
        return { kind: 'unknown-service' };
    }
    const key = find(service.conditionKeys, name);
    return key === undefined ? { kind: 'unknown-in-service' } : known(key.type);
}
function known(type) {
    const multivalued = type.startsWith('ArrayOf');
    return { kind: 'known', type: multivalued ? type.slice('ArrayOf'.length) : type, multivalued };
}
/** True where one of the keys, which may have a variable part, is the key `name` (lower-cased). */
function isAmong(name, keys) {
    return keys.some((key) => {
        const lower = key.toLowerCase();
        if (lower === name)
            return true;
        return lower.includes('${') && (0,expand/* matchesWildcard */._W)(lower.replace(/\$\{[^}]*\}/g, '?*'), name);
    });
}
const tagFamilies = /^[a-z0-9-]+:(?:resourcetag|requesttag|principaltag)\/?$/;
/** True for a tag key without its tag: `aws:ResourceTag/`, `aws:RequestTag`. */
function lacksTagKey(name, catalogue) {
    if (!tagFamilies.test(name))
        return false;
    const family = name.endsWith('/') ? name : `${name}/`;
    return lookUpKey(`${family}x`, catalogue).kind === 'known';
}
/** True where a request for the action can carry the key, by itself or by one of its resource types. */
function carriesKey(service, action, name) {
    return (isAmong(name, action.conditionKeys) ||
        action.resources.some((resource) => isAmong(name, resource.conditionKeys) ||
            isAmong(name, service.resourceTypes.get(resource.type.toLowerCase())?.conditionKeys ?? [])));
}

;// CONCATENATED MODULE: ./lib/src/validate/operator.js
const shapes = new Map([
    ['stringequals', ['String', false, false]],
    ['stringnotequals', ['String', true, false]],
    ['stringequalsignorecase', ['String', false, false]],
    ['stringnotequalsignorecase', ['String', true, false]],
    ['stringlike', ['String', false, true]],
    ['stringnotlike', ['String', true, true]],
    ['numericequals', ['Numeric', false, false]],
    ['numericnotequals', ['Numeric', true, false]],
    ['numericlessthan', ['Numeric', false, false]],
    ['numericlessthanequals', ['Numeric', false, false]],
    ['numericgreaterthan', ['Numeric', false, false]],
    ['numericgreaterthanequals', ['Numeric', false, false]],
    ['dateequals', ['Date', false, false]],
    ['datenotequals', ['Date', true, false]],
    ['datelessthan', ['Date', false, false]],
    ['datelessthanequals', ['Date', false, false]],
    ['dategreaterthan', ['Date', false, false]],
    ['dategreaterthanequals', ['Date', false, false]],
    ['bool', ['Bool', false, false]],
    ['binaryequals', ['Binary', false, false]],
    ['ipaddress', ['IpAddress', false, false]],
    ['notipaddress', ['IpAddress', true, false]],
    ['arnequals', ['Arn', false, true]],
    ['arnlike', ['Arn', false, true]],
    ['arnnotequals', ['Arn', true, true]],
    ['arnnotlike', ['Arn', true, true]],
    ['null', ['Null', false, false]],
]);
/** Operator names are case-insensitive; `undefined` for what is no operator of IAM. */
function parseOperator(text) {
    let base = text.toLowerCase();
    let set;
    if (base.startsWith('forallvalues:'))
        set = 'ForAllValues';
    else if (base.startsWith('foranyvalue:'))
        set = 'ForAnyValue';
    if (set !== undefined)
        base = base.slice(base.indexOf(':') + 1);
    const ifExists = base.endsWith('ifexists');
    if (ifExists)
        base = base.slice(0, -'ifexists'.length);
    const shape = shapes.get(base);
    if (shape === undefined)
        return undefined;
    const [family, negated, like] = shape;
    return { family, set, negated, like, ifExists, base };
}

;// CONCATENATED MODULE: ./lib/src/validate/policy.js



const trustPolicyType = 'AWS::IAM::AssumeRolePolicyDocument';
function readPolicy(root, question) {
    const statements = entryNamed(root, 'Statement')?.value;
    const nodes = statements === undefined ? [] : asList(statements);
    return {
        ...question,
        root,
        version: entryNamed(root, 'Version')?.value,
        statements: nodes
            .filter((node) => node.kind === 'map')
            .map((node) => readStatement(node, question.catalogue)),
        isTrust: question.type === 'RESOURCE_POLICY' && question.resourceType === trustPolicyType,
    };
}
function readStatement(node, catalogue) {
    const effect = entryNamed(node, 'Effect')?.value.text;
    const condition = entryNamed(node, 'Condition')?.value;
    const blocks = condition?.entries ?? [];
    return {
        node,
        effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
        sid: entryNamed(node, 'Sid')?.value,
        action: listElement(node, 'Action', 'NotAction'),
        resource: listElement(node, 'Resource', 'NotResource'),
        principal: principalElement(node),
        condition,
        blocks,
        clauses: blocks.flatMap((block) => readClauses(block, catalogue)),
    };
}
function listElement(node, name, not) {
    const plain = entryNamed(node, name);
    const entry = plain ?? entryNamed(node, not);
    if (entry === undefined)
        return undefined;
    return {
        name: plain === undefined ? not : name,
        negated: plain === undefined,
        value: entry.value,
        items: asList(entry.value),
        strings: knownStrings(asList(entry.value)),
    };
}
function principalElement(node) {
    const plain = entryNamed(node, 'Principal');
    const entry = plain ?? entryNamed(node, 'NotPrincipal');
    if (entry === undefined)
        return undefined;
    return {
        name: plain === undefined ? 'NotPrincipal' : 'Principal',
        negated: plain === undefined,
        value: entry.value,
        groups: entry.value.entries.map((group) => ({
            type: group.name,
            key: group.key,
            value: group.value,
            items: asList(group.value),
        })),
    };
}
function readClauses(block, catalogue) {
    const operator = block.name === undefined ? undefined : parseOperator(block.name);
    if (operator === undefined)
        return [];
    return block.value.entries.flatMap((entry) => {
        if (entry.name === undefined)
            return [];
        const name = entry.name.toLowerCase();
        return [
            {
                operator,
                key: entry.key,
                keyText: entry.name,
                name,
                knowledge: lookUpKey(name, catalogue),
                value: entry.value,
                values: asList(entry.value),
            },
        ];
    });
}
/** The string values of a list of nodes that are wholly known. */
function knownStrings(nodes) {
    const known = [];
    for (const node of nodes) {
        if (node.kind === 'string' && node.text !== undefined)
            known.push({ node, text: node.text });
    }
    return known;
}
/** The value nodes of a clause with their texts, whatever scalar they are. */
function knownScalars(nodes) {
    const known = [];
    for (const node of nodes) {
        if (node.text !== undefined && node.kind !== 'null')
            known.push({ node, text: node.text });
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/action.js






const action_judge = remembered((text, catalogue) => {
    if ((0,expand/* namesAnAction */.kW)(text, catalogue))
        return 'known';
    const colon = text.indexOf(':');
    if (colon < 0)
        return 'unknown-action';
    const prefix = text.slice(0, colon);
    if (hasWildcard(prefix))
        return 'unknown-action';
    if (formerServices.has(prefix.toLowerCase()))
        return 'known';
    return catalogue.service(prefix) === undefined ? 'unknown-service' : 'unknown-action';
});
const action_nearest = remembered(nearest/* nearestAction */.L);
/** Actions that no service has, and wildcards in a service's name. */
function* actions(policy) {
    const { catalogue } = policy;
    for (const { action } of policy.statements) {
        for (const { node, text } of action?.strings ?? []) {
            if (text === '*' || text.includes('${'))
                continue;
            const prefix = text.slice(0, Math.max(0, text.indexOf(':')));
            if (prefix !== '*' && hasWildcard(prefix))
                yield {
                    code: 'WILDCARD_IN_SERVICE_NAME',
                    at: [node],
                    details: `The service part of ${text} has a wildcard: name the service, so that no other is meant.`,
                };
            const verdict = action_judge(text, catalogue);
            if (verdict === 'known')
                continue;
            const meant = action_nearest(text, catalogue);
            const hint = meant.verdict === 'typo' ? ` Did you mean ${meant.fix}?` : '';
            if (verdict === 'unknown-service')
                yield {
                    code: 'INVALID_SERVICE_IN_ACTION',
                    at: [node],
                    details: `No service has the prefix of the action ${text}.${hint}`,
                };
            else
                yield {
                    code: 'INVALID_ACTION',
                    at: [node],
                    details: `The action ${text} does not exist.${hint}`,
                };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/variable.js
/** Every `${` of the text, left to right. */
function variablesOf(text) {
    const found = [];
    for (let start = text.indexOf('${'); start >= 0;) {
        const close = text.indexOf('}', start + 2);
        const closed = close >= 0;
        const end = closed ? close + 1 : text.length;
        found.push({ start, end, body: text.slice(start + 2, closed ? close : end), closed });
        start = text.indexOf('${', end);
    }
    return found;
}
/** True for `${*}`, `${?}` and `${$}`, which are these characters and no variables. */
function isEscape(variable) {
    return variable.closed && /^[*?$]$/.test(variable.body);
}
/** True where a variable's value, which nobody knows here, is part of the text. */
function hasVariable(text) {
    return text.includes('${') && variablesOf(text).some((variable) => !isEscape(variable));
}
/** The text with every variable as one `replacement`; for looking at the rest. */
function withoutVariables(text, replacement) {
    if (!text.includes('${'))
        return text;
    let out = '';
    let at = 0;
    for (const variable of variablesOf(text)) {
        out += text.slice(at, variable.start) + replacement;
        at = variable.end;
    }
    return out + text.slice(at);
}

;// CONCATENATED MODULE: ./lib/src/validate/arn.js

/** The fields of an ARN, variables taken as wildcards; `undefined` where there are fewer than six. */
function arnFields(text) {
    const parts = withoutVariables(text, '*').split(':');
    const [prefix, partition, service, region, account, ...rest] = parts;
    if (account === undefined || rest.length === 0)
        return undefined;
    return {
        prefix: prefix ?? '',
        partition: partition ?? '',
        service: service ?? '',
        region: region ?? '',
        account,
        resource: rest.join(':'),
    };
}
const indices = new WeakMap();
function indexOf(catalogue) {
    let index = indices.get(catalogue);
    if (index === undefined) {
        index = { own: new Map(), whole: undefined };
        indices.set(catalogue, index);
    }
    return index;
}
function patternsOf(prefix, catalogue) {
    const types = catalogue.service(prefix)?.resourceTypes.values() ?? [];
    return [...types].flatMap(({ name, arn }) => {
        const fields = arnFields(arn);
        if (fields === undefined)
            return [];
        return [
            {
                type: name,
                service: fields.service,
                hasRegion: fields.region !== '',
                account: fields.account,
                resource: fields.resource,
                whole: withoutVariables(arn, '?*'),
            },
        ];
    });
}
/** The ARN patterns of the service of this very prefix: enough to call an ARN good. */
function ownPatterns(service, catalogue) {
    const { own } = indexOf(catalogue);
    let patterns = own.get(service);
    if (patterns === undefined) {
        patterns = patternsOf(service, catalogue).filter((pattern) => pattern.service === service);
        own.set(service, patterns);
    }
    return patterns;
}
/**
 * Every pattern with this service field, whichever service names it: asked before an ARN is called bad,
 * since it reads the whole catalogue once.
 */
function allPatterns(service, catalogue) {
    const index = indexOf(catalogue);
    if (index.whole === undefined) {
        const whole = new Map();
        for (const prefix of catalogue.prefixes) {
            for (const pattern of patternsOf(prefix, catalogue)) {
                const known = whole.get(pattern.service);
                if (known === undefined)
                    whole.set(pattern.service, [pattern]);
                else
                    known.push(pattern);
            }
        }
        index.whole = whole;
    }
    return index.whole.get(service) ?? [];
}

;// CONCATENATED MODULE: ./lib/src/validate/region.js
/** AWS's partitions with their Regions, as the SDK's partition data lists them. */
const partitionRegions = new Map([
    [
        'aws',
        [
            ...['af-south-1', 'ap-east-1', 'ap-east-2'],
            ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2'],
            ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'],
            ...['ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1'],
            ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2'],
            ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1'],
            ...['me-central-1', 'me-south-1', 'me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1'],
            ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
        ],
    ],
    ['aws-cn', ['cn-north-1', 'cn-northwest-1']],
    ['aws-eusc', ['eusc-de-east-1']],
    ['aws-iso', ['us-iso-east-1', 'us-iso-west-1']],
    ['aws-iso-b', ['us-isob-east-1', 'us-isob-west-1']],
    ['aws-iso-e', ['eu-isoe-west-1']],
    ['aws-iso-f', ['us-isof-east-1', 'us-isof-south-1']],
    ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1']],
]);
const regions = new Set([...partitionRegions.values()].flat());
function isPartition(text) {
    return partitionRegions.has(text);
}
function isRegion(text) {
    return regions.has(text);
}
const partitions = [...partitionRegions.keys()];

;// CONCATENATED MODULE: ./lib/src/validate/families/arn.js







/** Longer texts are no ARNs; bounds the comparison with patterns. */
const longestArn = 2_048;
/** The ARNs of Resource and NotResource, field by field. */
function* arns(policy) {
    for (const { resource } of policy.statements) {
        for (const { node, text } of resource?.strings ?? []) {
            if (text === '*' || text.length > longestArn)
                continue;
            for (const [code, details] of faultsOf(text, policy.catalogue))
                yield { code, at: [node], details };
        }
    }
}
const faultsOf = remembered((text, catalogue) => {
    const arn = arnFields(text);
    if (arn === undefined) {
        // A star may stand for the fields that are not written.
        if (withoutVariables(text, '*').includes('*'))
            return [];
        return [['MISSING_ARN_FIELD', `${text} is no ARN: an ARN has six fields with colons between.`]];
    }
    if (arn.prefix !== 'arn')
        return hasWildcard(arn.prefix)
            ? []
            : [['INVALID_ARN_PREFIX', `A resource starts with arn:, not with ${arn.prefix}:.`]];
    const faults = [];
    if (!hasWildcard(arn.partition) && !isPartition(arn.partition))
        faults.push(['INVALID_PARTITION', `AWS has no partition ${arn.partition || '(empty)'}.`]);
    const { service } = arn;
    if (hasWildcard(service)) {
        if (!/^[*?]+$/.test(service))
            faults.push([
                'WILDCARD_IN_SERVICE_NAME',
                `The service field of ${text} has a wildcard: name the service, so that no other is meant.`,
            ]);
        return faults;
    }
    return [...faults, ...serviceFaults(text, arn, catalogue)];
});
function serviceFaults(text, arn, catalogue) {
    const { service } = arn;
    const known = catalogue.service(service) !== undefined;
    if (formerServices.has(service))
        return [];
    if (service !== service.toLowerCase()) {
        const lower = service.toLowerCase();
        return known || allPatterns(lower, catalogue).length > 0
            ? [['INVALID_ARN_SERVICE_CASE', `The service of an ARN is in small letters: ${lower}.`]]
            : [['INVALID_SERVICE', `No service has the ARN prefix ${service}.`]];
    }
    const own = fieldFaults(text, arn, ownPatterns(service, catalogue));
    if (known && own.length === 0)
        return own;
    const patterns = allPatterns(service, catalogue);
    if (patterns.length === 0 && !known)
        return [['INVALID_SERVICE', `No service has the ARN prefix ${service || '(empty)'}.`]];
    return fieldFaults(text, arn, patterns);
}
/**
 * What is wrong with Region, account and resource against the service's ARN patterns. Wildcards cross
 * fields, so an ARN that meets a pattern as a whole has every field it needs.
 */
function fieldFaults(text, arn, patterns) {
    const { region, account } = arn;
    const whole = withoutVariables(text, '*');
    const fits = patterns.some((pattern) => patternsMeet(whole, pattern.whole));
    const candidates = fits
        ? []
        : patterns.filter((pattern) => patternsMeet(arn.resource, pattern.resource));
    const faults = [];
    if (region !== '' && !hasWildcard(region)) {
        if (!fits && patterns.length > 0 && patterns.every((pattern) => !pattern.hasRegion))
            faults.push(['ARN_REGION_NOT_ALLOWED', `ARNs of ${arn.service} have no Region: ${text}.`]);
        else if (!isRegion(region))
            faults.push(['INVALID_ARN_REGION', `AWS has no Region ${region}.`]);
    }
    if (account !== '' && !hasWildcard(account)) {
        if (candidates.length > 0 && candidates.every((pattern) => pattern.account === ''))
            faults.push(['ARN_ACCOUNT_NOT_ALLOWED', `The ARN of this resource has no account: ${text}.`]);
        else if (!isAccount(account, fits ? patterns : candidates))
            faults.push(['INVALID_ARN_ACCOUNT', `${account} is no account id: it has 12 digits.`]);
    }
    if (fits)
        return faults;
    if (candidates.length === 0) {
        if (patterns.length > 0)
            faults.push(['INVALID_ARN_RESOURCE', `${arn.service} has no resource of the form ${text}.`]);
        return faults;
    }
    if (region === '' && candidates.every((pattern) => pattern.hasRegion))
        faults.push(['MISSING_ARN_REGION', `The ARN of this resource needs a Region: ${text}.`]);
    if (account === '' && candidates.every((pattern) => pattern.account === '*') && !isPublic(arn))
        faults.push(['MISSING_ARN_ACCOUNT', `The ARN of this resource needs an account: ${text}.`]);
    return faults;
}
/** Parameters and documents of Systems Manager that belong to AWS have no account. */
function isPublic(arn) {
    return arn.service === 'ssm' && /^(?:parameter\/aws\/|document\/)/.test(arn.resource);
}
function isAccount(account, candidates) {
    if (/^\d{12}$/.test(account) || account === 'aws')
        return true;
    return candidates.some((pattern) => pattern.account === account);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-key.js

/** Keys whose value the caller chooses. */
const callerControlled = new Set(['aws:useragent', 'aws:referer']);
/** Condition keys that do not exist, are out of date or should not be relied on. */
function* conditionKeys(policy) {
    for (const statement of policy.statements) {
        yield* duplicateKeys(statement);
        for (const clause of statement.clauses) {
            const draft = keyFault(clause, policy);
            if (draft !== undefined)
                yield draft;
            if (clause.name === 'aws:arn')
                yield* formerKey(clause);
            if (callerControlled.has(clause.name) && !admitsService(statement))
                yield {
                    code: 'UNTRUSTWORTHY_CONDITION_KEY',
                    at: [clause.key],
                    details: `The caller chooses the value of ${clause.keyText}: do not decide access by it.`,
                };
        }
    }
}
function keyFault(clause, policy) {
    const { key, keyText, name, knowledge } = clause;
    const fault = (code, details) => ({ code, at: [key], details });
    if (keyText.includes('${'))
        return undefined;
    if (!/^[^:]+:./.test(keyText))
        return fault('INVALID_CONDITION_KEY_FORMAT', `${keyText} is no condition key: write the service, a colon and the name.`);
    if (lacksTagKey(name, policy.catalogue))
        return fault('MISSING_TAG_KEY_IN_CONDITION', `${keyText} lacks the key of the tag it tests.`);
    switch (knowledge.kind) {
        case 'unknown-global':
            return fault('INVALID_GLOBAL_CONDITION_KEY', `There is no global condition key ${keyText}.`);
        case 'unknown-in-service':
            return fault('INVALID_SERVICE_CONDITION_KEY', `The service has no condition key ${keyText}.`);
        case 'unknown-service':
            return fault('INVALID_SERVICE', `No service has the prefix of the condition key ${keyText}.`);
        case 'known':
        case 'provider':
            return undefined;
    }
}
/** The reference lists aws:ARN under two codes, so both are given. */
function* formerKey({ key, keyText }) {
    yield {
        code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
        at: [key],
        details: `The condition key ${keyText} is not supported: use aws:PrincipalArn.`,
    };
    yield {
        code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
        at: [key],
        details: `The condition key ${keyText} is out of date: use aws:PrincipalArn.`,
    };
}
function* duplicateKeys(statement) {
    for (const block of statement.blocks) {
        if (block.value.entries.length < 2)
            continue;
        const byName = new Map();
        for (const { name, key } of block.value.entries) {
            if (name === undefined)
                continue;
            const lower = name.toLowerCase();
            const same = byName.get(lower);
            if (same === undefined)
                byName.set(lower, [key]);
            else
                same.push(key);
        }
        for (const [name, keys] of byName) {
            if (keys.length < 2 || new Set(keys.map((key) => key.text)).size < 2)
                continue;
            yield {
                code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
                at: keys,
                details: `The condition key ${name} stands here ${keys.length} times with different capitals.`,
            };
        }
    }
}
function admitsService(statement) {
    return statement.principal?.groups.some((group) => group.type === 'Service') ?? false;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-operator.js


/** Operators that do not exist, and Null in combinations it does not have. */
function* conditionOperators(policy) {
    for (const { blocks } of policy.statements) {
        for (const block of blocks) {
            if (block.name === undefined || isUnread(block.key))
                continue;
            const operator = parseOperator(block.name);
            if (operator === undefined)
                yield {
                    code: 'INVALID_CONDITION_OPERATOR',
                    at: [block.key],
                    details: `The condition operator ${block.name} does not exist.`,
                };
            else if (operator.family === 'Null' && operator.ifExists)
                yield {
                    code: 'NULL_WITH_IF_EXISTS',
                    at: [block.key],
                    details: 'Null tests whether a key exists: it cannot be combined with IfExists.',
                };
            else if (operator.family === 'Null' && operator.set !== undefined)
                yield {
                    code: 'NULL_WITH_QUALIFIER',
                    at: [block.key],
                    details: `Null tests the key and not its values: ${operator.set} adds nothing.`,
                };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-type.js
/** Single-valued in the reference and multivalued for the service. */
const multivaluedInPractice = new Set(['codestar-connections:provideraction']);
/** Operators that do not fit the type of their key, and set operators missing or out of place. */
function* conditionTypes(policy) {
    for (const { clauses, effect } of policy.statements) {
        for (const clause of clauses) {
            const { operator, knowledge, key, keyText, name } = clause;
            if (operator.family === 'Null' || knowledge.kind !== 'known')
                continue;
            if (knowledge.multivalued && operator.set === undefined)
                yield {
                    code: 'MISSING_QUALIFIER',
                    at: [key],
                    details: `${keyText} has several values: put ForAllValues: or ForAnyValue: before the operator.`,
                };
            if (!knowledge.multivalued &&
                operator.set === 'ForAllValues' &&
                effect === 'Allow' &&
                !multivaluedInPractice.has(name))
                yield {
                    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
                    at: [key],
                    details: `${keyText} has one value: with ForAllValues the statement also allows requests without the key.`,
                };
            const mismatch = typeFault(clause, knowledge.type);
            if (mismatch !== undefined)
                yield mismatch;
        }
    }
}
/** The operator families that suit a key of each type. */
const suitable = new Map([
    ['String', ['String', 'Binary']],
    ['ARN', ['Arn', 'String']],
    ['Bool', ['Bool']],
    ['Numeric', ['Numeric']],
    ['Date', ['Date', 'Numeric']],
    ['IPAddress', ['IpAddress']],
    ['Binary', ['Binary', 'String']],
]);
function typeFault(clause, type) {
    const { operator, key, keyText } = clause;
    if (type === 'ARN' && operator.family === 'String' && operator.like)
        return {
            code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
            at: [key],
            details: `${keyText} holds an ARN: ArnLike compares it field by field, a string operator lets wildcards cross fields.`,
        };
    if (suitable.get(type)?.includes(operator.family) ?? true)
        return undefined;
    return {
        code: 'TYPE_MISMATCH',
        at: [key],
        details: `${keyText} is of type ${type}: an operator for ${operator.family} does not fit it.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/service-principal.js
/**
 * Service principals with more than one label before the suffix, as AWS's documentation of
 * service-linked roles and of policies names them.
 */
const longPrincipals = new Set([
    'apidestinations.events',
    'appstream.application-autoscaling',
    'assets.marketplace',
    'autoscaling-plans',
    'cassandra.application-autoscaling',
    'channels.lex',
    'channels.lexv2',
    'cks.kms',
    'comprehend.application-autoscaling',
    'continuousexport.discovery',
    'custom-resource.application-autoscaling',
    'delivery.logs',
    'dynamodb.application-autoscaling',
    'ec2.application-autoscaling',
    'ecs.application-autoscaling',
    'elasticmapreduce.application-autoscaling',
    'email.cognito-idp',
    'events.workmail',
    'kafka.application-autoscaling',
    'lambda.application-autoscaling',
    'logger.cloudfront',
    'logging.s3',
    'maintenance.elasticbeanstalk',
    'malware-protection.guardduty',
    'managedupdates.elasticbeanstalk',
    'mapping.iotwireless',
    'member.org.stacksets.cloudformation',
    'ops.apigateway',
    'ops.emr-serverless',
    'pods.eks',
    'rds.application-autoscaling',
    'replication.cassandra',
    'replication.dynamodb',
    'replication.ecr',
    'replication.lexv2',
    'replicator.lambda',
    'sagemaker.application-autoscaling',
    'stacksets.cloudformation',
]);
const oneLabel = /^[a-z0-9-]+\.(?:amazonaws\.com|amazon\.com|amazonaws\.com\.cn)$/;
/** `service.amazonaws.com`, with a Region before the suffix, or one of the longer ones. */
function isServicePrincipal(text) {
    if (text.length > 256)
        return false;
    if (oneLabel.test(text))
        return true;
    const body = /^([a-z0-9.-]+)\.amazonaws\.com(?:\.cn)?$/.exec(text)?.[1];
    if (body === undefined)
        return false;
    return longPrincipals.has(body) || /^[a-z0-9-]+\.[a-z]{2,4}-[a-z-]+-\d$/.test(body);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-value.js





/** Values that an operator or a key cannot have. */
function* conditionValues(policy) {
    for (const { clauses } of policy.statements) {
        for (const clause of clauses) {
            yield* listFaults(clause);
            yield* operatorFaults(clause);
            yield* keyFaults(clause);
        }
    }
}
function* listFaults(clause) {
    const { values, value, operator, keyText } = clause;
    if (values.length < 2)
        return;
    const kinds = new Set(values.filter((node) => node.kind !== 'hole').map((node) => node.kind));
    if (kinds.size > 1)
        yield {
            code: 'INVALID_CONDITION_DATA_TYPE',
            at: [value],
            details: `The values of ${keyText} are of different JSON types: write all of them alike.`,
        };
    if (operator.family === 'Bool' || operator.family === 'Null')
        yield {
            code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
            at: [value],
            details: `${keyText} has ${values.length} values where ${operator.family} takes one.`,
        };
    if (/^numeric(?:less|greater)than(?:equals)?$/.test(operator.base))
        yield {
            code: 'REDUNDANT_CONDITION_VALUE_NUM',
            at: [value],
            details: `Of the ${values.length} limits for ${keyText} only the widest one matters.`,
        };
}
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const condition_value_forms = new Map([
    [
        'Bool',
        {
            code: 'TYPE_MISMATCH_BOOLEAN',
            fits: (text) => /^(?:true|false)$/i.test(text),
            wanted: 'true or false',
        },
    ],
    [
        'Null',
        {
            code: 'TYPE_MISMATCH_BOOLEAN',
            fits: (text) => /^(?:true|false)$/i.test(text),
            wanted: 'true or false',
        },
    ],
    [
        'Numeric',
        {
            code: 'TYPE_MISMATCH_NUMBER',
            fits: (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text),
            wanted: 'a number',
        },
    ],
    [
        'Date',
        {
            code: 'TYPE_MISMATCH_DATE',
            fits: (text) => /^\d+$/.test(text) || day.test(text) || moment.test(text),
            wanted: 'a date such as 2026-01-31T00:00:00Z',
        },
    ],
    [
        'Binary',
        {
            code: 'TYPE_MISMATCH_STRING',
            fits: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
            wanted: 'base64 text',
        },
    ],
]);
function* operatorFaults(clause) {
    const { operator, keyText } = clause;
    const form = condition_value_forms.get(operator.family);
    if (form === undefined)
        return;
    for (const { node, text } of knownScalars(clause.values)) {
        if (text.includes('${'))
            continue;
        if (operator.family === 'Date' && /^\d+$/.test(text))
            yield {
                code: 'INVALID_DATE_VALUE',
                at: [node],
                details: `${text} is a bare number: write the date as 2026-01-31T00:00:00Z.`,
            };
        else if (!form.fits(text))
            yield {
                code: form.code,
                at: [node],
                details: `The value ${text} of ${keyText} is not ${form.wanted}.`,
            };
    }
}
const regionKeys = new Set(['aws:requestedregion', 'ec2:region']);
const servicePrincipalKeys = new Set([
    'aws:calledvia',
    'aws:calledviafirst',
    'aws:calledvialast',
    'aws:principalservicename',
    'aws:principalservicenameslist',
]);
const keyArnKeys = new Set(['s3:x-amz-server-side-encryption-aws-kms-key-id']);
const keyArn = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;
function* keyFaults(clause) {
    const { name, operator, keyText } = clause;
    if (operator.family !== 'String' && operator.family !== 'Arn')
        return;
    for (const { node, text } of knownScalars(clause.values)) {
        const draft = (code, details) => ({ code, at: [node], details });
        if (regionKeys.has(name)) {
            if (!operator.like && !hasWildcard(text) && !isRegion(text))
                yield draft('INVALID_REGION', `AWS has no Region ${text}.`);
            continue;
        }
        if (hasWildcard(text) || hasVariable(text))
            continue;
        if (servicePrincipalKeys.has(name) && !isServicePrincipal(text))
            yield draft('INVALID_SERVICE_PRINCIPAL_FORMAT', `${text} is no service principal: write it as service.amazonaws.com, all in small letters.`);
        if (name === 'aws:sourcevpc' && !/^vpc-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
            yield draft('INVALID_VPC_FORMAT', `${text} is no VPC id: vpc- and 8 or 17 characters.`);
        if (name === 'aws:sourcevpce' && !/^vpce-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
            yield draft('INVALID_VPCE_FORMAT', `${text} is no endpoint id: vpce- and 8 or 17 characters.`);
        if (keyArnKeys.has(name) && !keyArn.test(text))
            yield draft('INVALID_KMS_KEY_VALUE', `${keyText} is compared with the ARN of a key: ${text} is none.`);
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/data-type.js

/**
 * Values of the wrong JSON type for their place. The service says nothing else about a policy that has
 * one, so the engine asks this family first and stops at what it finds.
 */
function* dataTypes(policy) {
    const { root } = policy;
    if (root.kind === 'hole')
        return;
    if (root.kind !== 'map') {
        yield mismatch(root, 'the policy', 'an object');
        return;
    }
    for (const name of ['Version', 'Id'])
        yield* scalar(entryNamed(root, name)?.value, name, ['string']);
    const statement = entryNamed(root, 'Statement')?.value;
    if (statement === undefined)
        return;
    for (const node of asList(statement)) {
        if (node.kind === 'hole')
            continue;
        if (node.kind === 'map')
            yield* statementTypes(node);
        else
            yield mismatch(node, 'a statement', 'an object');
    }
}
function* statementTypes(node) {
    for (const name of ['Sid', 'Effect'])
        yield* scalar(entryNamed(node, name)?.value, name, ['string']);
    for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
        yield* scalars(entryNamed(node, name)?.value, name, ['string']);
    for (const name of ['Principal', 'NotPrincipal']) {
        const principal = entryNamed(node, name)?.value;
        if (principal === undefined || ['string', 'hole'].includes(principal.kind))
            continue;
        if (principal.kind !== 'map')
            yield mismatch(principal, name, 'a string or an object');
        for (const entry of principal.entries)
            yield* scalars(entry.value, `${name} ${entry.name ?? ''}`, ['string']);
    }
    const condition = entryNamed(node, 'Condition')?.value;
    if (condition === undefined || condition.kind === 'hole')
        return;
    if (condition.kind !== 'map')
        yield mismatch(condition, 'Condition', 'an object');
    for (const block of condition.entries) {
        if (block.value.kind === 'hole')
            continue;
        if (block.value.kind !== 'map')
            yield mismatch(block.value, block.name ?? '', 'an object');
        for (const entry of block.value.entries)
            yield* scalars(entry.value, entry.name ?? '', ['string', 'number', 'bool']);
    }
}
function* scalars(node, name, kinds) {
    if (node?.kind === 'list') {
        for (const item of node.items)
            yield* scalar(item, name, kinds);
    }
    else
        yield* scalar(node, name, kinds);
}
function* scalar(node, name, kinds) {
    if (node === undefined || node.kind === 'hole' || kinds.includes(node.kind))
        return;
    yield mismatch(node, name, kinds.length === 1 ? 'a string' : 'a string, number or boolean');
}
const jsonNames = {
    string: 'a string',
    number: 'a number',
    bool: 'a boolean',
    null: 'null',
    list: 'a list',
    map: 'an object',
    hole: 'unresolved',
};
function mismatch(node, place, wanted) {
    return {
        code: 'DATA_TYPE_MISMATCH',
        at: [node],
        details: `The value of ${place} is ${jsonNames[node.kind]} where ${wanted} belongs.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/empty.js
/** Lists and objects with nothing in them. */
function* empties(policy) {
    for (const statement of policy.statements) {
        const { action, resource, principal, condition } = statement;
        if (isEmptyList(action))
            yield {
                code: 'EMPTY_ARRAY_ACTION',
                at: [action.value],
                details: `The empty ${action.name} list makes the statement name no action.`,
            };
        if (isEmptyList(resource))
            yield {
                code: 'EMPTY_ARRAY_RESOURCE',
                at: [resource.value],
                details: `The empty ${resource.name} list makes the statement apply to no resource.`,
            };
        if (principal?.value.kind === 'map' && principal.value.entries.length === 0)
            yield {
                code: 'EMPTY_OBJECT_PRINCIPAL',
                at: [principal.value],
                details: `The empty ${principal.name} object names nobody.`,
            };
        for (const group of principal?.groups ?? []) {
            if (group.value.kind === 'list' && group.value.items.length === 0)
                yield {
                    code: 'EMPTY_ARRAY_PRINCIPAL',
                    at: [group.value],
                    details: `The empty list under ${group.type ?? 'the principal'} names nobody.`,
                };
        }
        const objects = condition === undefined ? [] : [condition, ...statement.blocks.map((b) => b.value)];
        for (const node of objects) {
            if (node.kind === 'map' && node.entries.length === 0)
                yield {
                    code: 'EMPTY_OBJECT_CONDITION',
                    at: [node],
                    details: 'The empty condition object has no effect.',
                };
        }
        for (const clause of statement.clauses) {
            if (clause.value.kind !== 'list' || clause.value.items.length > 0)
                continue;
            const { operator } = clause;
            yield {
                code: operator.set === 'ForAllValues'
                    ? 'EMPTY_ARRAY_CONDITION_FORALLVALUES'
                    : operator.set === 'ForAnyValue'
                        ? 'EMPTY_ARRAY_CONDITION_FORANYVALUE'
                        : operator.ifExists
                            ? 'EMPTY_ARRAY_CONDITION_IFEXISTS'
                            : 'EMPTY_ARRAY_CONDITION',
                at: [clause.value],
                details: `The condition key ${clause.keyText} has an empty list of values: ${emptyMeaning(operator)}.`,
            };
        }
    }
}
function isEmptyList(element) {
    return element?.value.kind === 'list' && element.value.items.length === 0;
}
function emptyMeaning(operator) {
    if (operator.set === 'ForAllValues')
        return 'it matches only requests without the key';
    if (operator.ifExists)
        return 'it matches only requests without the key';
    return 'no request matches it';
}

;// CONCATENATED MODULE: ./lib/src/validate/families/grammar.js

const documentElements = new Set(['Version', 'Id', 'Statement']);
const statementElements = new Set([
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
]);
const rivals = [
    ['Action', 'NotAction'],
    ['Resource', 'NotResource'],
    ['Principal', 'NotPrincipal'],
];
/** Elements that are missing, unknown or exclude one another, and values the grammar does not have. */
function* grammar(policy) {
    yield* documentLevel(policy);
    for (const statement of policy.statements) {
        const { node } = statement;
        yield* unknownElements(node, statementElements);
        yield* missingElements(policy, statement.node);
        for (const [element, not] of rivals) {
            const first = entryNamed(node, element);
            const second = entryNamed(node, not);
            if (first === undefined || second === undefined)
                continue;
            yield {
                code: 'UNSUPPORTED_ELEMENT_COMBINATION',
                at: inOrder([first.value, second.value]),
                details: `A statement can have ${element} or ${not}, but not both.`,
            };
        }
        const effect = entryNamed(node, 'Effect')?.value;
        if (effect?.text !== undefined && !['Allow', 'Deny'].includes(effect.text))
            yield {
                code: 'INVALID_EFFECT',
                at: [effect],
                details: `The effect ${effect.text} does not exist: write Allow or Deny, with a capital letter.`,
            };
    }
}
function* documentLevel(policy) {
    const { root, version } = policy;
    yield* unknownElements(root, documentElements);
    const statement = entryNamed(root, 'Statement')?.value;
    const isEmpty = statement?.kind === 'list' && statement.items.length === 0 && !statement.open;
    if (statement === undefined || isEmpty)
        yield {
            code: 'MISSING_STATEMENT',
            at: [root],
            details: 'The policy has no statement: add a Statement element with at least one statement.',
        };
    if (version === undefined)
        yield {
            code: 'MISSING_VERSION',
            at: [root],
            details: 'The policy has no Version, so the language of 2008 applies: add Version 2012-10-17.',
        };
    else if (version.text !== undefined && !/^20(?:12|08)-10-17$/.test(version.text))
        yield {
            code: 'INVALID_VERSION',
            at: [version],
            details: `The version ${version.text} does not exist: write 2012-10-17.`,
        };
}
function* unknownElements(node, known) {
    for (const entry of node.entries) {
        if (entry.name === undefined || known.has(entry.name))
            continue;
        yield {
            code: 'INVALID_POLICY_ELEMENT',
            at: [entry.key],
            details: `The policy element ${entry.name} does not exist: element names are case-sensitive.`,
        };
    }
}
function* missingElements(policy, node) {
    const has = (...names) => names.some((name) => entryNamed(node, name));
    const missing = (code, element) => ({
        code,
        at: [node],
        details: `The statement has no ${element} element.`,
    });
    if (!has('Effect'))
        yield missing('MISSING_EFFECT', 'Effect');
    if (!has('Action', 'NotAction'))
        yield missing('MISSING_ACTION', 'Action or NotAction');
    if (!policy.isTrust && !has('Resource', 'NotResource'))
        yield missing('MISSING_RESOURCE', 'Resource or NotResource');
    const wantsPrincipal = policy.type === 'RESOURCE_POLICY' || policy.type === 'RESOURCE_CONTROL_POLICY';
    if (wantsPrincipal && !has('Principal', 'NotPrincipal'))
        yield missing('MISSING_PRINCIPAL', 'Principal or NotPrincipal');
}
/** Sorted as the document has them. */
function inOrder(nodes) {
    return [...nodes].sort((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/src/validate/ip-range.js
/** An IPv4 or IPv6 address or CIDR block; `undefined` for anything else. */
function parseIpRange(text) {
    const slash = text.indexOf('/');
    const address = slash < 0 ? text : text.slice(0, slash);
    const groups = address.includes(':') ? ipv6Groups(address) : ipv4Groups(address);
    if (groups === undefined)
        return undefined;
    const width = address.includes(':') ? 16 : 8;
    const most = groups.length * width;
    const mask = slash < 0 ? String(most) : text.slice(slash + 1);
    if (!/^\d{1,3}$/.test(mask) || Number(mask) > most)
        return undefined;
    const length = Number(mask);
    const network = groups.map((group, index) => {
        const kept = Math.min(Math.max(length - index * width, 0), width);
        return group & ((((1 << kept) - 1) << (width - kept)) & ((1 << width) - 1));
    });
    const differs = network.some((group, index) => group !== groups[index]);
    const written = width === 8 ? network.join('.') : network.map((group) => group.toString(16)).join(':');
    return {
        isPrivate: width === 8 ? isPrivateIpv4(groups, length) : isUniqueLocal(groups, length),
        network: differs ? `${written}/${length}` : undefined,
    };
}
function ipv4Groups(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part)))
        return undefined;
    const groups = parts.map(Number);
    return groups.every((group) => group <= 255) ? groups : undefined;
}
function ipv6Groups(text) {
    if (text.length > 39)
        return undefined;
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const read = (half) => half === undefined || half === '' ? [] : half.split(':');
    const left = read(halves[0]);
    const right = read(halves[1]);
    const missing = 8 - left.length - right.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const parts = [...left, ...new Array(missing).fill('0'), ...right];
    if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part)))
        return undefined;
    return parts.map((part) => Number.parseInt(part, 16));
}
/** RFC 1918. */
function isPrivateIpv4(groups, length) {
    const [first, second] = groups;
    if (first === 10)
        return length >= 8;
    if (first === 172 && second !== undefined && second >= 16 && second < 32)
        return length >= 12;
    return first === 192 && second === 168 && length >= 16;
}
/** RFC 4193. */
function isUniqueLocal(groups, length) {
    const [first] = groups;
    return first !== undefined && (first & 0xfe00) === 0xfc00 && length >= 7;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/ip-range.js


/** Values of IpAddress and NotIpAddress. */
function* ipRanges(policy) {
    for (const { clauses } of policy.statements) {
        for (const clause of clauses) {
            if (clause.operator.family !== 'IpAddress')
                continue;
            const ranges = [];
            for (const { node, text } of knownScalars(clause.values)) {
                if (text.includes('${'))
                    continue;
                const range = parseIpRange(text);
                if (range === undefined)
                    yield {
                        code: 'TYPE_MISMATCH_IP_RANGE',
                        at: [node],
                        details: `${text} is neither an IP address nor a range such as 203.0.113.0/24.`,
                    };
                else
                    ranges.push({ node, range });
                if (range?.network !== undefined)
                    yield {
                        code: 'IMPROVE_IP_RANGE',
                        at: [node],
                        details: `${text} has bits set after its mask: the range is ${range.network}.`,
                    };
            }
            if (clause.name === 'aws:sourceip')
                yield* privateRanges(clause, ranges);
        }
    }
}
function* privateRanges(clause, ranges) {
    const inside = ranges.filter(({ range }) => range.isPrivate);
    if (inside.length === 0)
        return;
    const all = inside.length === clause.values.length;
    const not = clause.operator.negated;
    yield {
        code: all
            ? not
                ? 'PRIVATE_NOT_IP_ADDRESS'
                : 'PRIVATE_IP_ADDRESS'
            : not
                ? 'PRIVATE_NOT_IP_ADDRESS_SUBSET'
                : 'PRIVATE_IP_ADDRESS_SUBSET',
        at: inside.map(({ node }) => node),
        details: `aws:SourceIp is the public address of a request: ${all ? 'its private ranges never match' : 'the private ranges among its values never match'}.`,
        unless: [clause.value],
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/key-pairs.js




/** Condition keys that need another key, an action or a direction beside them to do what they seem to. */
function* keyPairs(policy) {
    for (const statement of policy.statements) {
        for (const clause of statement.clauses) {
            if (clause.operator.family === 'Null')
                continue;
            yield* partners(clause, statement, policy);
            yield* neededAction(clause, statement, policy);
            yield* attributes(clause, statement);
            yield* prefix(clause, statement);
            yield* endpointOwner(clause, statement);
        }
    }
}
function has(statement, ...names) {
    return statement.clauses.some((clause) => names.includes(clause.name));
}
function* partners(clause, statement, policy) {
    const unless = statement.condition === undefined ? [] : [statement.condition];
    if (clause.name === 'aws:vpcsourceip' &&
        !has(statement, 'aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn'))
        yield {
            code: 'MISSING_PAIRED_CONDITION_KEYS',
            at: [clause.key],
            details: `${clause.keyText} says little without the network: add aws:SourceVpc or aws:SourceVpce.`,
            unless,
        };
    if (policy.type === 'RESOURCE_POLICY' &&
        clause.name === 'aws:sourcearn' &&
        statement.effect === 'Allow' &&
        (statement.principal?.groups.some((group) => group.type === 'Service') ?? false) &&
        !has(statement, 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths') &&
        knownStrings(clause.values).some(({ text }) => arnFields(text)?.account === ''))
        yield {
            code: 'MISSING_PAIRED_CONDITION_KEYS',
            at: [clause.key],
            details: `The ARN of ${clause.keyText} names no account: add aws:SourceAccount.`,
            unless,
        };
}
/** Keys of what a session carries, and the action that lets it carry that. */
function* neededAction(clause, statement, policy) {
    const { action } = statement;
    if (statement.effect !== 'Allow' || action === undefined || action.negated)
        return;
    const tags = clause.name.startsWith('aws:requesttag/') ||
        clause.name === 'aws:tagkeys' ||
        clause.name === 'sts:transitivetagkeys';
    const needed = clause.name === 'sts:sourceidentity'
        ? 'sts:SetSourceIdentity'
        : tags && policy.isTrust
            ? 'sts:TagSession'
            : undefined;
    if (needed === undefined)
        return;
    const patterns = action.strings.map(({ text }) => text.toLowerCase());
    const assumes = patterns.some((pattern) => pattern.startsWith('sts:assumerole'));
    if (!assumes || patterns.some((pattern) => coversPattern(pattern, needed.toLowerCase())))
        return;
    yield {
        code: 'MISSING_ACTION_FOR_CONDITION_KEY',
        at: [clause.key],
        details: `${clause.keyText} takes effect only with the action ${needed} in the same statement.`,
        unless: [action.value],
    };
}
function* attributes(clause, statement) {
    if (clause.name !== 'dynamodb:attributes')
        return;
    const selected = statement.clauses.some((other) => other.name === 'dynamodb:select' &&
        other.operator.base === 'stringequals' &&
        other.values.every((value) => value.text === 'SPECIFIC_ATTRIBUTES'));
    if (selected)
        return;
    yield {
        code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
        at: [clause.key],
        details: `${clause.keyText} does not bind requests for all attributes: add dynamodb:Select with SPECIFIC_ATTRIBUTES.`,
        unless: statement.condition === undefined ? [] : [statement.condition],
    };
}
function* prefix(clause, statement) {
    if (clause.name !== 's3:prefix' || clause.operator.family !== 'String')
        return;
    const { effect } = statement;
    if (effect !== (clause.operator.negated ? 'Allow' : 'Deny'))
        return;
    yield {
        code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
        at: [clause.key],
        details: `To forbid a prefix is easy to get round: allow the wanted values of ${clause.keyText} instead.`,
    };
}
const endpointKeys = new Set([
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
]);
/** Only some services support these keys; an action that names all services reaches the others too. */
function* endpointOwner(clause, statement) {
    const { action } = statement;
    if (!endpointKeys.has(clause.name) || action === undefined)
        return;
    const reachesAll = action.negated ||
        knownStrings(asList(action.value)).some(({ text }) => {
            const colon = text.indexOf(':');
            return hasWildcard(colon < 0 ? text : text.slice(0, colon));
        });
    if (!reachesAll)
        return;
    yield {
        code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
        at: [clause.key],
        details: `Not every service supports ${clause.keyText}: name the services that do in ${action.name}.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/oidc.js


const github = 'token.actions.githubusercontent.com';
/** Trust in OpenID Connect providers: which of a provider's tokens are let in. */
function* oidc(policy) {
    if (!policy.isTrust)
        return;
    for (const statement of policy.statements) {
        yield* audience(statement);
        if (statement.effect !== 'Allow')
            continue;
        const unless = statement.condition === undefined ? [] : [statement.condition];
        for (const group of statement.principal?.groups ?? []) {
            if (group.type !== 'Federated')
                continue;
            for (const { node, text } of knownStrings(group.items)) {
                const provider = providerOf(text);
                if (provider === undefined)
                    continue;
                const keys = statement.clauses.filter(({ name }) => name.startsWith(`${provider}:`));
                if (keys.length === 0)
                    yield {
                        code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
                        at: [node],
                        details: `Anyone with a token of ${provider} is let in: add a condition on its keys.`,
                        unless,
                    };
                if (provider !== github)
                    continue;
                const subjects = keys.filter(({ name }) => name === `${github}:sub`);
                if (subjects.length === 0)
                    yield {
                        code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
                        at: [node],
                        details: `Every repository of GitHub is let in: add a condition on ${github}:sub.`,
                        unless,
                    };
                yield* branches(subjects, keys);
            }
        }
    }
}
function providerOf(text) {
    const marker = ':oidc-provider/';
    const at = text.indexOf(marker);
    if (at >= 0)
        return text.slice(at + marker.length).toLowerCase();
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) ? text : undefined;
}
function* branches(subjects, keys) {
    const refs = keys.filter(({ name, operator }) => name === `${github}:ref` && !operator.negated);
    const exact = refs.some(({ values }) => knownStrings(values).every(({ text }) => !hasWildcard(text)));
    for (const { values, operator } of subjects) {
        if (operator.negated || operator.family !== 'String')
            continue;
        for (const { node, text } of knownStrings(values)) {
            const [owner, repository] = (/^repo:([^:]*)/.exec(text)?.[1] ?? '').split('/');
            const whole = owner !== undefined &&
                owner !== '' &&
                repository !== undefined &&
                repository !== '' &&
                !hasWildcard(owner + repository);
            const branch = exact || (/:ref:refs\/[^*?]+$/.test(text) && !hasWildcard(text));
            if (whole && branch)
                continue;
            yield {
                code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
                at: [node],
                details: `${text} lets in more than one branch of one repository: write repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.`,
            };
        }
    }
}
function* audience(statement) {
    for (const { name, key, keyText, operator } of statement.clauses) {
        if (!name.endsWith(':aud') || !name.includes('.') || operator.family === 'Null')
            continue;
        yield {
            code: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
            at: [key],
            details: `Check that the provider's ${keyText} is one value: a list of audiences needs ForAnyValue.`,
        };
        if (operator.set === 'ForAnyValue')
            yield {
                code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
                at: [key],
                details: `${keyText} has one value: leave out ForAnyValue unless the provider sends several.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/organization.js


/** The narrower grammar of service control and resource control policies. */
function* organizationPolicies(policy) {
    if (policy.type === 'SERVICE_CONTROL_POLICY')
        yield* serviceControl(policy);
    if (policy.type === 'RESOURCE_CONTROL_POLICY')
        yield* resourceControl(policy);
}
function* serviceControl(policy) {
    for (const { action } of policy.statements) {
        for (const { node, text } of action?.strings ?? []) {
            const wildcard = text.search(/[*?]/);
            if (wildcard < 0 || wildcard === text.length - 1)
                continue;
            yield {
                code: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
                at: [node],
                details: `A wildcard of a service control policy stands at the end of the action: ${text}.`,
            };
        }
    }
}
function* resourceControl(policy) {
    for (const statement of policy.statements) {
        const { principal, action, effect } = statement;
        if (principal !== undefined && !isEverybody(statement))
            yield {
                code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
                at: [principal.value],
                details: 'The principal of a resource control policy is "*": narrow it by conditions.',
            };
        if (action?.negated === true)
            yield {
                code: 'RCP_SYNTAX_ERROR_NOTACTION',
                at: [action.value],
                details: 'A resource control policy has no NotAction: name the actions.',
            };
        if (effect === 'Allow')
            yield* allowFaults(statement);
        if (action !== undefined && !action.negated)
            yield* governedActions(statement, policy);
        if (effect === 'Deny')
            yield* serviceExemptions(statement);
    }
}
function isEverybody(statement) {
    const { principal } = statement;
    if (principal === undefined || principal.negated)
        return false;
    if (principal.value.kind === 'hole' || principal.value.open)
        return true;
    if (principal.value.kind === 'string')
        return (principal.value.text ?? '*') === '*';
    const [group, ...others] = principal.groups;
    const [item, ...more] = group?.items ?? [];
    return (others.length === 0 && more.length === 0 && group?.type === 'AWS' && (item?.text ?? '*') === '*');
}
function* allowFaults(statement) {
    const { condition, resource } = statement;
    if (condition !== undefined)
        yield {
            code: 'RCP_SYNTAX_ERROR_ALLOW',
            at: [condition],
            details: 'An Allow of a resource control policy has no Condition: only Deny has.',
        };
    if (resource === undefined)
        return;
    const [only, ...others] = resource.items;
    const isAny = !resource.negated && others.length === 0 && (only?.text ?? '*') === '*';
    if (!isAny)
        yield {
            code: 'RCP_SYNTAX_ERROR_ALLOW',
            at: [resource.value],
            details: 'An Allow of a resource control policy applies to the resource "*".',
        };
}
function* governedActions(statement, policy) {
    const governed = new Set(policy.catalogue.resourceControlServices);
    for (const { node, text } of statement.action?.strings ?? []) {
        const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase();
        const isAll = text === '*' || (prefix !== '' && hasWildcard(prefix));
        if (isAll ? statement.effect !== 'Deny' : governed.has(prefix))
            continue;
        yield {
            code: 'RCP_SYNTAX_ERROR_ACTION',
            at: [node],
            details: isAll
                ? 'A Deny of a resource control policy names the services of its actions.'
                : `Resource control policies do not govern the service of ${text}.`,
        };
    }
}
const principalKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:principalarn',
]);
const sourceKeys = new Set([
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceaccount',
    'aws:sourcearn',
]);
/** Conditions on callers must spare AWS services, conditions on sources must mean them. */
function* serviceExemptions(statement) {
    const { clauses, condition } = statement;
    const unless = condition === undefined ? [] : [condition];
    const serviceTest = (wanted) => clauses.some(({ name, operator, values }) => (name === 'aws:principalisawsservice' || name === 'aws:viaawsservice') &&
        operator.family === 'Bool' &&
        values.some((value) => value.text === wanted));
    const tests = (keys) => (clause) => clause.operator.family !== 'Null' &&
        (keys.has(clause.name) ||
            (keys === principalKeys && clause.name.startsWith('aws:principaltag/')));
    const caller = clauses.find(tests(principalKeys));
    if (caller !== undefined && !serviceTest('false'))
        yield {
            code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
            at: [caller.key],
            details: `${caller.keyText} is absent when a service calls: add BoolIfExists aws:PrincipalIsAWSService false.`,
            unless,
        };
    const source = clauses.find(tests(sourceKeys));
    if (source === undefined)
        return;
    if (!serviceTest('true')) {
        yield {
            code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
            at: [source.key],
            details: `${source.keyText} is there only when a service calls: add Bool aws:PrincipalIsAWSService true.`,
            unless,
        };
        return;
    }
    const nullTest = clauses.some(({ name, operator, values }) => sourceKeys.has(name) &&
        operator.family === 'Null' &&
        values.some((value) => value.text === 'false'));
    if (!nullTest)
        yield {
            code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
            at: [source.key],
            details: `Some calls of services carry no source: add Null aws:SourceAccount false.`,
            unless,
        };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/principal.js


const principalTypes = new Set([
    'AWS',
    'Service',
    'Federated',
    'CanonicalUser',
]);
/** Principals in policies that take none, and values that name nobody. */
function* principals(policy) {
    for (const { principal, effect } of policy.statements) {
        if (principal === undefined)
            continue;
        if (policy.type === 'IDENTITY_POLICY')
            yield {
                code: 'UNSUPPORTED_PRINCIPAL',
                at: [principal.value],
                details: `An identity policy has no ${principal.name}: it is attached to whom it applies to.`,
            };
        if (policy.type === 'SERVICE_CONTROL_POLICY')
            yield {
                code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
                at: [principal.value],
                details: `A service control policy has no ${principal.name}: it is attached to accounts.`,
            };
        if (policy.type !== 'RESOURCE_POLICY')
            continue;
        if (principal.negated && effect === 'Allow' && !policy.isTrust)
            yield {
                code: 'ALLOW_WITH_NOT_PRINCIPAL',
                at: [principal.value],
                details: 'Allow with NotPrincipal admits everybody else, anonymous callers included.',
            };
        yield* elementFaults(principal, policy);
    }
}
function* elementFaults(principal, policy) {
    const { value } = principal;
    if (value.kind === 'string' && value.text !== undefined && value.text !== '*')
        yield {
            code: 'INVALID_PRINCIPAL_FORMAT',
            at: [value],
            details: `${principal.name} is "*" or an object such as {"AWS": "account id or ARN"}.`,
        };
    for (const group of principal.groups) {
        if (group.type === undefined)
            continue;
        if (!principalTypes.has(group.type)) {
            yield {
                code: 'INVALID_PRINCIPAL_KEY',
                at: [group.key],
                details: `${group.type} is no kind of principal: write AWS, Service, Federated or CanonicalUser.`,
            };
            continue;
        }
        if (group.type === 'Federated' && policy.resourceType !== undefined && !policy.isTrust)
            yield {
                code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
                at: [group.value],
                details: 'Only role trust policies can name a federated principal.',
            };
        yield* valueFaults(group);
    }
}
function* valueFaults(group) {
    for (const { node, text } of knownStrings(group.items)) {
        if (text.includes('${'))
            continue;
        if (text === '*' ? group.type !== 'AWS' : hasWildcard(text))
            yield {
                code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
                at: [node],
                details: `A principal cannot have a wildcard as part of its name: ${text}. Use "*" with a condition.`,
            };
        else if (group.type === 'AWS') {
            const reference = uniqueIdReference(text);
            if (reference !== undefined)
                yield {
                    code: reference,
                    at: [node],
                    details: `${text} is the id of a deleted principal: name it by its ARN.`,
                };
            else if (!isAwsPrincipal(text))
                yield {
                    code: 'INVALID_PRINCIPAL_FORMAT',
                    at: [node],
                    details: `${text} is neither an account id nor the ARN of an account, role, user or session.`,
                };
        }
    }
}
function uniqueIdReference(text) {
    if (/^AROA[A-Z0-9]{12,}$/.test(text))
        return 'INVALID_ROLE_REFERENCE';
    if (/^AIDA[A-Z0-9]{12,}$/.test(text))
        return 'INVALID_USER_REFERENCE';
    return undefined;
}
const awsPrincipal = new RegExp([
    '^\\*$',
    '^\\d{12}$',
    '^A[A-Z]{3}[A-Z0-9]{12,}$',
    '^arn:aws[a-z-]*:iam::\\d{12}:(?:root|(?:user|role)/\\S[^*?]*)$',
    '^arn:aws[a-z-]*:iam::cloudfront:user/CloudFront Origin Access Identity \\S+$',
    '^arn:aws[a-z-]*:sts::\\d{12}:(?:assumed-role/[^/]+/.+|federated-user/.+|self)$',
].join('|'));
function isAwsPrincipal(text) {
    return text.length <= 2_048 && awsPrincipal.test(text);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/quota.js
/** The size quotas of policies, in characters; bucket policies in bytes. */
const quotas = {
    identity: 10_240,
    trust: 2_048,
    organization: 5_120,
    bucket: 20_480,
};
/** Documents that are longer than their kind may be. */
function* quotaExcess(policy) {
    const { text, root } = policy;
    if (text === undefined)
        return;
    const excess = (code, size, quota, unit) => ({
        code,
        at: [root],
        details: `The policy has ${size} ${unit}; ${quota} are allowed.`,
    });
    switch (policy.type) {
        case 'IDENTITY_POLICY': {
            // The service counts one character more than there are.
            const size = sizeWithoutBlanks(text, quotas.identity) + 1;
            if (size > quotas.identity)
                yield excess('POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA', size, quotas.identity, 'characters without blanks');
            return;
        }
        case 'SERVICE_CONTROL_POLICY':
        case 'RESOURCE_CONTROL_POLICY':
            if (text.length > quotas.organization)
                yield excess(policy.type === 'SERVICE_CONTROL_POLICY'
                    ? 'POLICY_SIZE_EXCEEDS_SCP_QUOTA'
                    : 'POLICY_SIZE_EXCEEDS_RCP_QUOTA', text.length, quotas.organization, 'characters');
            return;
        case 'RESOURCE_POLICY': {
            if (policy.isTrust) {
                const size = sizeWithoutBlanks(text, quotas.trust);
                if (size > quotas.trust)
                    yield excess('POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA', size, quotas.trust, 'characters without blanks');
            }
            else if (policy.resourceType === 'AWS::S3::Bucket') {
                const size = utf8Length(text, quotas.bucket);
                if (size > quotas.bucket)
                    yield excess('POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA', size, quotas.bucket, 'bytes');
            }
        }
    }
}
/** The length without whitespace; the plain length where that is within the quota already. */
function sizeWithoutBlanks(text, quota) {
    return text.length < quota ? text.length : text.replace(/\s+/g, '').length;
}
function utf8Length(text, quota) {
    if (text.length * 3 <= quota)
        return text.length;
    let size = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return size;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/redundancy.js


/** Longer lists are compared for equal entries only: the pairs of a list grow with its square. */
const mostEntries = 2_000;
/** Entries of a list that another entry of it covers, and statements that say the same twice. */
function* redundancies(policy) {
    for (const { action, resource } of policy.statements) {
        for (const { first, group, spare } of coverings(action, (text) => text.toLowerCase()))
            yield {
                code: 'REDUNDANT_ACTION',
                at: group,
                details: `${group.length} actions overlap: ${first} covers ${spare}, which can be left out.`,
            };
        for (const { first, group, spare } of coverings(resource, (text) => text))
            yield {
                code: 'REDUNDANT_RESOURCE',
                at: group,
                details: `${group.length} resources overlap: ${first} covers ${spare}, which can be left out.`,
            };
    }
    yield* equalStatements(policy);
}
/**
 * One covering for each entry that takes in others and is not taken in itself; of equal entries the
 * first speaks for all.
 */
function* coverings(element, fold) {
    if (element === undefined || element.items.length < 2)
        return;
    const entries = element.strings.map(({ node, text }) => ({
        node,
        text,
        folded: fold(text),
    }));
    const counts = new Map();
    for (const { folded } of entries)
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
    const wide = entries.length > mostEntries ? [] : [...counts.keys()].filter(hasWildcard);
    const spoken = new Set();
    for (const entry of entries) {
        const { folded } = entry;
        const isWide = wide.includes(folded);
        if (spoken.has(folded) || (!isWide && (counts.get(folded) ?? 0) < 2))
            continue;
        spoken.add(folded);
        const group = entries.filter((other) => other.folded === folded || (isWide && coversPattern(folded, other.folded)));
        const spare = group.filter((other) => other !== entry).at(-1);
        const isCovered = wide.some((other) => other !== folded && coversPattern(other, folded));
        if (spare === undefined || isCovered)
            continue;
        yield { first: entry.text, spare: spare.text, group: group.map((other) => other.node) };
    }
}
function* equalStatements(policy) {
    if (policy.statements.length < 2)
        return;
    const seen = new Map();
    for (const { node } of policy.statements) {
        const key = statementKey(node);
        if (key === undefined)
            continue;
        const same = seen.get(key);
        if (same === undefined)
            seen.set(key, [node]);
        else
            same.push(node);
    }
    for (const nodes of seen.values()) {
        if (nodes.length < 2)
            continue;
        yield {
            code: 'REDUNDANT_STATEMENT',
            at: nodes,
            details: `${nodes.length} statements say the same: one of them is enough.`,
            unless: nodes,
        };
    }
}
/** A text that is equal for statements which differ only in Sid and in the order of lists and keys. */
function statementKey(node) {
    const parts = [];
    for (const entry of node.entries) {
        if (entry.name === undefined)
            return undefined;
        if (entry.name === 'Sid')
            continue;
        const key = valueKey(entry.value);
        if (key === undefined)
            return undefined;
        parts.push(JSON.stringify([entry.name, key]));
    }
    return parts.sort().join(',');
}
function valueKey(node) {
    if (node.kind === 'hole' || node.open)
        return undefined;
    if (node.kind === 'map') {
        const parts = [];
        for (const entry of node.entries) {
            const key = valueKey(entry.value);
            if (entry.name === undefined || key === undefined)
                return undefined;
            parts.push(JSON.stringify([entry.name, key]));
        }
        return `{${parts.sort().join(',')}}`;
    }
    const items = node.kind === 'list' ? node.items : [node];
    const texts = [];
    for (const item of items) {
        if (item.kind === 'list' || item.kind === 'map' || item.text === undefined)
            return undefined;
        texts.push(JSON.stringify(item.text));
    }
    return `[${[...new Set(texts)].sort().join(',')}]`;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/resource-policy.js




const targets = new Map([
    ['AWS::S3::Bucket', { service: 's3', types: ['bucket', 'object'], arns: [[false, false, '*']] }],
    [
        'AWS::S3::AccessPoint',
        {
            service: 's3',
            types: ['accesspoint', 'accesspointobject', 'object', 'bucket'],
            arns: [[true, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::S3::MultiRegionAccessPoint',
        {
            service: 's3',
            types: ['multiregionaccesspoint', 'accesspointobject', 'object', 'bucket'],
            arns: [[false, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::S3ObjectLambda::AccessPoint',
        {
            service: 's3-object-lambda',
            types: ['objectlambdaaccesspoint'],
            arns: [[true, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::DynamoDB::Table',
        {
            service: 'dynamodb',
            types: ['table', 'index', 'stream'],
            arns: [[true, true, 'table/*']],
        },
    ],
]);
const trustActions = new Set([
    'sts:assumerole',
    'sts:assumerolewithsaml',
    'sts:assumerolewithwebidentity',
    'sts:setcontext',
    'sts:setsourceidentity',
    'sts:tagsession',
]);
/** Actions, resources and keys that make no sense in the policy of the declared resource type. */
function* resourcePolicies(policy) {
    if (policy.type !== 'RESOURCE_POLICY')
        return;
    yield* unsupportedKeys(policy);
    if (policy.resourceType === undefined)
        return;
    const target = targets.get(policy.resourceType);
    for (const statement of policy.statements) {
        for (const { node, text } of statement.action?.strings ?? []) {
            if (text === '*' || text.includes('${') || fits(text.toLowerCase(), policy, target))
                continue;
            yield {
                code: 'UNSUPPORTED_ACTION_IN_POLICY',
                at: [node],
                details: `The action ${text} cannot be used in a policy of ${policy.resourceType}.`,
            };
        }
        if (target === undefined)
            continue;
        for (const { node, text } of statement.resource?.strings ?? []) {
            if (text === '*' || isOwnArn(text, target))
                continue;
            yield {
                code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
                at: [node],
                details: `${text} is no resource that a policy of ${policy.resourceType} can name.`,
            };
        }
        yield* irrelevantKeys(policy, statement.clauses);
    }
}
function fits(action, policy, target) {
    const prefix = action.slice(0, Math.max(0, action.indexOf(':')));
    if (policy.resourceType === trustPolicyType)
        return hasWildcard(action) ? patternsMeet(action, 'sts:*') : trustActions.has(action);
    if (target === undefined)
        return true;
    if (hasWildcard(prefix))
        return patternsMeet(prefix, target.service);
    if (prefix !== target.service)
        return false;
    if (hasWildcard(action))
        return true;
    const known = policy.catalogue.service(prefix)?.actions.get(action.slice(prefix.length + 1));
    if (known === undefined)
        return true;
    return known.resources.some((resource) => target.types.includes(resource.type));
}
function isOwnArn(text, target) {
    const arn = arnFields(text);
    // Malformed ARNs are the ARN checks' matter.
    if (arn?.prefix !== 'arn')
        return true;
    if (!patternsMeet(arn.service, target.service))
        return false;
    return target.arns.some(([region, account, resource]) => (arn.region !== '') === region &&
        (arn.account !== '') === account &&
        patternsMeet(arn.resource, resource));
}
const ownershipKeys = new Set([
    's3:resourceaccount',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
]);
function* irrelevantKeys(policy, clauses) {
    if (policy.resourceType !== 'AWS::S3::Bucket' && policy.resourceType !== 'AWS::S3::AccessPoint')
        return;
    for (const { name, key, keyText } of clauses) {
        if (!ownershipKeys.has(name))
            continue;
        yield {
            code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
            at: [key],
            details: `${keyText} always has the same value in the policy of one resource.`,
        };
    }
}
/** Actions that only go along with another one and take no keys of their own. */
const companions = new Set([
    'sts:tagsession',
    'sts:setsourceidentity',
    'sts:setcontext',
]);
/** Actions of a statement that never carry one of its condition keys. */
function* unsupportedKeys(policy) {
    for (const { action, clauses } of policy.statements) {
        if (action === undefined || action.negated)
            continue;
        for (const clause of clauses) {
            if (clause.knowledge.kind !== 'known' || clause.name.startsWith('aws:'))
                continue;
            const prefix = clause.name.slice(0, clause.name.indexOf(':'));
            const service = policy.catalogue.service(prefix);
            const nodes = action.strings.flatMap(({ node, text }) => {
                const lower = text.toLowerCase();
                if (!lower.startsWith(`${prefix}:`) || hasWildcard(lower) || companions.has(lower))
                    return [];
                const known = service?.actions.get(lower.slice(prefix.length + 1));
                return service === undefined ||
                    known === undefined ||
                    carriesKey(service, known, clause.name)
                    ? []
                    : [node];
            });
            if (nodes.length === 0)
                continue;
            yield {
                code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
                at: [...nodes, clause.key],
                details: `${nodes.map((node) => node.text ?? '').join(', ')} never carries ${clause.keyText}.`,
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/role-passing.js


const concerns = [
    {
        action: 'iam:CreateServiceLinkedRole',
        restricted: (statement) => statement.clauses.some(({ name, operator, values }) => name === 'iam:awsservicename' &&
            operator.family === 'String' &&
            !operator.ifExists &&
            !knownScalars(values).some(({ text }) => hasWildcard(text))),
        codes: {
            'named, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
            'wildcard, any resource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
            'NotAction, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
            'named, NotResource': 'CREATE_SLR_WITH_NOT_RESOURCE',
            'wildcard, NotResource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
            'NotAction, NotResource': 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        },
        advice: 'name the role or add a condition on iam:AWSServiceName',
    },
    {
        action: 'iam:PassRole',
        restricted: (statement) => statement.clauses.some(({ name, operator }) => (name === 'iam:passedtoservice' || name === 'iam:associatedresourcearn') &&
            operator.family !== 'Null' &&
            !operator.ifExists),
        codes: {
            'named, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
            'wildcard, any resource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
            'NotAction, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
            'named, NotResource': 'PASS_ROLE_WITH_NOT_RESOURCE',
            'wildcard, NotResource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
            'NotAction, NotResource': 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        },
        advice: 'name the roles or add a condition on iam:PassedToService',
    },
];
/** iam:PassRole and iam:CreateServiceLinkedRole on every role. */
function* rolePassing(policy) {
    if (policy.type !== 'IDENTITY_POLICY')
        return;
    for (const statement of policy.statements) {
        if (statement.effect !== 'Allow')
            continue;
        const place = openResource(statement);
        if (place === undefined)
            continue;
        for (const concern of concerns) {
            if (concern.restricted(statement))
                continue;
            for (const [how, node] of waysToAllow(statement, concern.action.toLowerCase())) {
                const where = statement.resource?.negated === true ? 'NotResource' : 'any resource';
                yield {
                    code: concern.codes[`${how}, ${where}`],
                    at: [node, place],
                    details: `The statement allows ${concern.action} on ${where === 'NotResource' ? 'all roles but some' : 'every role'}: ${concern.advice}.`,
                    unless: statement.condition === undefined ? [] : [statement.condition],
                };
            }
        }
    }
}
/** The `*` among the resources, or the NotResource element. */
function openResource(statement) {
    const { resource } = statement;
    if (resource === undefined)
        return undefined;
    if (resource.negated)
        return resource.value;
    return resource.strings.find(({ text }) => text === '*')?.node;
}
function* waysToAllow(statement, wanted) {
    const { action } = statement;
    if (action === undefined)
        return;
    const patterns = action.strings.map(({ node, text }) => ({
        node,
        text: text.toLowerCase(),
    }));
    if (action.negated) {
        if (!patterns.some(({ text }) => coversPattern(text, wanted)) && patterns.length > 0)
            yield ['NotAction', action.value];
        return;
    }
    const named = patterns.find(({ text }) => text === wanted);
    if (named !== undefined)
        yield ['named', named.node];
    const wild = patterns.find(({ text }) => text !== wanted && coversPattern(text, wanted));
    if (wild !== undefined)
        yield ['wildcard', wild.node];
}

;// CONCATENATED MODULE: ./lib/src/validate/families/service-principal.js

/** Keys that tell for whom a service acts. */
const service_principal_sourceKeys = new Set([
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
/** Keys of callers that are people or roles; a service calling by itself has none of them. */
const callerKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:username',
]);
/**
 * Services that write to or call resources for customers, as their guides tell with a condition on
 * source keys. The service's own list is not published: others are left alone.
 */
const actingServices = new Set([
    'cloudtrail.amazonaws.com',
    'config.amazonaws.com',
    'delivery.logs.amazonaws.com',
    'logging.s3.amazonaws.com',
    's3.amazonaws.com',
    'ses.amazonaws.com',
    'sns.amazonaws.com',
]);
/** Allow statements for AWS services: whether they say on whose behalf. */
function* servicePrincipals(policy) {
    if (policy.type !== 'RESOURCE_POLICY')
        return;
    for (const statement of policy.statements) {
        const { principal, effect, clauses } = statement;
        if (effect !== 'Allow' || principal === undefined || principal.negated)
            continue;
        const services = principal.groups.filter((group) => group.type === 'Service');
        if (services.length === 0)
            continue;
        const isAlone = services.length === principal.groups.length;
        for (const { name, key, keyText, operator } of clauses) {
            const isCallerKey = callerKeys.has(name) || name.startsWith('aws:principaltag/');
            if (isAlone && isCallerKey && !operator.ifExists && operator.family !== 'Null')
                yield {
                    code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
                    at: [key],
                    details: `A service principal never carries ${keyText}: use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
                };
            if (name === 'aws:referer')
                yield {
                    code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
                    at: [key],
                    details: `For a service principal use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID in place of ${keyText}.`,
                };
        }
        if (policy.isTrust || isRestricted(statement))
            continue;
        for (const { node, text } of services.flatMap((group) => knownStrings(group.items))) {
            if (!actingServices.has(text))
                continue;
            yield {
                code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
                at: [node],
                details: `${text} acts for any of its customers: add aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
                unless: statement.condition === undefined ? [] : [statement.condition],
            };
        }
    }
}
function isRestricted(statement) {
    return statement.clauses.some(({ name }) => service_principal_sourceKeys.has(name) || name.startsWith('kms:encryptioncontext:'));
}

;// CONCATENATED MODULE: ./lib/src/validate/families/sid.js
/** Statement identifiers: empty, with characters that are not supported, or used twice. */
function* sids(policy) {
    const bySid = new Map();
    for (const { sid } of policy.statements) {
        if (sid?.kind !== 'string' || sid.text === undefined)
            continue;
        if (sid.text === '') {
            yield {
                code: 'EMPTY_SID_VALUE',
                at: [sid],
                details: 'The Sid is empty: give it a value or leave it out.',
            };
            continue;
        }
        if (policy.type === 'IDENTITY_POLICY' && !/^[A-Za-z0-9]*$/.test(sid.text))
            yield {
                code: 'UNSUPPORTED_SID',
                at: [sid],
                details: 'A Sid of an identity policy can have only the letters a-z, A-Z and digits.',
            };
        const same = bySid.get(sid.text);
        if (same === undefined)
            bySid.set(sid.text, [sid]);
        else
            same.push(sid);
    }
    const recommended = policy.type === 'RESOURCE_POLICY';
    for (const [text, nodes] of bySid) {
        if (nodes.length < 2)
            continue;
        yield {
            code: recommended ? 'UNIQUE_SIDS_RECOMMENDED' : 'UNIQUE_SIDS_REQUIRED',
            at: nodes,
            details: `${nodes.length} statements have the Sid ${text}: ${recommended ? 'give each its own' : 'a Sid must be unique in a policy of this type'}.`,
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/tag-key.js



/**
 * Services with actions for which resource tags are known not to count. The service's own table is not
 * published: where nothing is known, nothing is said.
 */
const servicesConcerned = new Set([
    'codeguru-reviewer',
    'elasticmapreduce',
    'logs',
    'secretsmanager',
]);
/** aws:ResourceTag on actions of services that do not look at the tags of resources. */
function* tagKeys(policy) {
    for (const statement of policy.statements) {
        const clause = statement.clauses.find((clause) => clause.name.startsWith('aws:resourcetag/'));
        const { effect, action } = statement;
        if (clause === undefined || effect === undefined || action === undefined)
            continue;
        if (action.negated)
            yield {
                code: effect === 'Allow'
                    ? 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
                    : 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
                at: [action.value, clause.key],
                details: `NotAction takes in services that do not support ${clause.keyText}: ${effect === 'Allow' ? 'they are not allowed' : 'they are not denied'} by this statement.`,
            };
        else
            yield* unsupported(statement, clause, policy);
    }
}
function* unsupported(statement, clause, policy) {
    const nodes = [];
    const services = new Set();
    for (const { node, text } of statement.action?.strings ?? []) {
        const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase();
        if (!servicesConcerned.has(prefix))
            continue;
        const named = (0,expand/* expandAction */.l1)(text, policy.catalogue);
        if (named.length === 0)
            continue;
        const supports = named.some(({ service, action }) => carriesKey(service, action, clause.name));
        if (supports)
            continue;
        nodes.push(node);
        services.add(prefix);
    }
    if (nodes.length === 0)
        return;
    yield {
        code: statement.effect === 'Allow'
            ? 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
            : 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        at: [...nodes, clause.key],
        details: `These actions of ${[...services].join(', ')} do not support ${clause.keyText}: the statement does not ${statement.effect === 'Allow' ? 'allow' : 'deny'} them.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/trust.js


const rolesAnywhere = 'rolesanywhere.amazonaws.com';
const rolesAnywhereActions = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
/** What role trust policies cannot have, and actions that do not fit who is trusted. */
function* trust(policy) {
    if (!policy.isTrust)
        return;
    for (const statement of policy.statements) {
        const { principal } = statement;
        for (const name of ['Resource', 'NotResource']) {
            const entry = entryNamed(statement.node, name);
            if (entry !== undefined)
                yield {
                    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
                    at: [entry.value],
                    details: `A role trust policy has no ${name}: its resource is the role.`,
                };
        }
        if (principal?.negated === true)
            yield {
                code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
                at: [principal.value],
                details: 'A role trust policy names whom it trusts: it has no NotPrincipal.',
            };
        if (principal?.value.text === '*')
            yield {
                code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
                at: [principal.value],
                details: 'A role trust policy cannot have "Principal": "*".',
            };
        yield* federatedSyntax(statement);
        yield* redundantSessions(statement);
        yield* mismatchedActions(statement);
        yield* rolesAnywhereGaps(statement);
    }
}
const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const providerArn = /^arn:aws[a-z-]*:iam::\d{12}:(oidc|saml)-provider\/\S+$/;
function federatedKind(text) {
    const provider = providerArn.exec(text)?.[1];
    if (provider !== undefined)
        return provider === 'saml' ? 'saml' : 'web-identity';
    return domain.test(text) ? 'web-identity' : 'unknown';
}
function* federatedSyntax(statement) {
    for (const group of statement.principal?.groups ?? []) {
        if (group.type !== 'Federated')
            continue;
        for (const { node, text } of knownStrings(group.items)) {
            if (text.includes('${') || text === '*' || federatedKind(text) !== 'unknown')
                continue;
            yield {
                code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
                at: [node],
                details: `${text} is neither a provider's domain nor the ARN of an OIDC or SAML provider.`,
            };
        }
    }
}
const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/;
function* redundantSessions(statement) {
    for (const group of statement.principal?.groups ?? []) {
        if (group.type !== 'AWS' || group.items.length < 2)
            continue;
        const named = knownStrings(group.items);
        for (const { node, text } of named) {
            const [, partition, account, role] = session.exec(text) ?? [];
            if (role === undefined)
                continue;
            const same = named.find((other) => other.text.startsWith(`arn:${partition ?? ''}:iam::${account ?? ''}:role/`) &&
                other.text.slice(other.text.lastIndexOf('/') + 1) === role);
            if (same === undefined)
                continue;
            yield {
                code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
                at: [node],
                details: `${text} is a session of ${same.text}, which is trusted already.`,
            };
        }
    }
}
const wantedKind = new Map([
    ['sts:assumerole', 'role'],
    ['sts:assumerolewithwebidentity', 'web-identity'],
    ['sts:assumerolewithsaml', 'saml'],
]);
function* mismatchedActions(statement) {
    const { principal, action } = statement;
    if (principal === undefined || principal.negated || action === undefined || action.negated)
        return;
    if (principal.value.kind !== 'map')
        return;
    const trusted = [];
    for (const group of principal.groups) {
        for (const { node, text } of knownStrings(group.items))
            trusted.push({ node, kind: group.type === 'Federated' ? federatedKind(text) : 'role' });
    }
    const [first] = trusted;
    if (first === undefined || trusted.some(({ kind }) => kind === 'unknown'))
        return;
    for (const { node, text } of action.strings) {
        const wanted = wantedKind.get(text.toLowerCase());
        if (wanted === undefined || trusted.some(({ kind }) => kind === wanted))
            continue;
        yield {
            code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
            at: [node, first.node],
            details: `${text} does not fit the principal: use sts:AssumeRole for AWS and Service, sts:AssumeRoleWithWebIdentity for OIDC and sts:AssumeRoleWithSAML for SAML providers.`,
            unless: [principal.value],
        };
    }
}
function* rolesAnywhereGaps(statement) {
    const { principal, action } = statement;
    if (statement.effect !== 'Allow' || action === undefined || action.negated)
        return;
    const trusts = principal?.groups.some((group) => group.type === 'Service' &&
        knownStrings(group.items).some(({ text }) => text === rolesAnywhere));
    if (trusts !== true)
        return;
    const written = knownStrings(asList(action.value)).map(({ text }) => text.toLowerCase());
    if (written.some((text) => text.includes('*')))
        return;
    const missing = rolesAnywhereActions.filter((name) => !written.includes(name.toLowerCase()));
    if (missing.length === 0)
        return;
    yield {
        code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
        at: [action.value],
        details: `IAM Roles Anywhere also needs ${missing.join(' and ')}.`,
        unless: [action.value],
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/variable.js


/** Policy variables: how they are written, and where they may stand. */
function* variables(policy) {
    const modern = policy.version?.text === '2012-10-17';
    // A version that is not known may be the modern one.
    const old = policy.version === undefined || policy.version.text === '2008-10-17';
    for (const statement of policy.statements) {
        yield* outOfPlace(statement);
        for (const { node, text } of statement.resource?.strings ?? [])
            yield* spelling(node, text, old && !modern);
        for (const clause of statement.clauses) {
            for (const { node, text } of knownScalars(clause.values)) {
                yield* spelling(node, text, old && !modern);
                yield* operatorFault(clause, node, text);
            }
        }
    }
}
function* outOfPlace(statement) {
    const { action, principal, sid } = statement;
    const places = [
        [action?.name ?? '', action?.items ?? []],
        [principal?.name ?? '', principal?.groups.flatMap((group) => group.items) ?? []],
        ['Sid', sid === undefined ? [] : [sid]],
    ];
    for (const [element, nodes] of places) {
        for (const { node, text } of knownStrings(nodes)) {
            if (!text.includes('${'))
                continue;
            yield {
                code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
                at: [node],
                details: `${element} cannot have policy variables: only resources and condition values can.`,
            };
        }
    }
}
function* spelling(node, text, old) {
    if (!text.includes('${'))
        return;
    const found = variablesOf(text);
    for (const variable of found) {
        const fault = faultOf(variable);
        if (fault !== undefined)
            yield { code: fault[0], at: [node], details: fault[1] };
    }
    if (old && found.some((variable) => variable.closed))
        yield {
            code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
            at: [node],
            details: 'Policy variables need Version 2012-10-17: here they are taken as plain text.',
        };
}
function faultOf(variable) {
    const { body, closed } = variable;
    if (!closed)
        return ['MISSING_BRACE_IN_VARIABLE', `The variable \${${body} has no closing brace.`];
    if (isEscape(variable))
        return undefined;
    if (body.trim() === '')
        return ['EMPTY_VARIABLE', 'There is no name between the braces.'];
    const comma = body.indexOf(',');
    const name = comma < 0 ? body : body.slice(0, comma);
    if (comma >= 0 && !/^\s*'[^']*'\s*$/.test(body.slice(comma + 1)))
        return [
            'MISSING_QUOTE_IN_VARIABLE',
            `The default value of \${${body}} stands between single quotes.`,
        ];
    if (/\s/.test(name))
        return ['UNSUPPORTED_SPACE_IN_VARIABLE', `The name of the variable \${${body}} has a space.`];
    return undefined;
}
function* operatorFault(clause, node, text) {
    const { family } = clause.operator;
    if (family === 'String' || family === 'Arn' || !text.includes('${'))
        return;
    yield {
        code: 'INVALID_VARIABLE_FOR_OPERATOR',
        at: [node],
        details: `A policy variable is a string: operators for ${family} cannot take ${text}.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/wildcard.js



/** Keys that every signed request has. */
const alwaysPresent = new Set([
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:userid',
]);
/** Keys that draw the border of an account, an organization or a network. */
const sensitiveKeys = new Set([
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:vpceaccount',
    'aws:vpceorgid',
]);
/** Letters that must stand before each wildcard of a subject. */
const lettersBeforeWildcard = 6;
/** Wildcards in condition values: without effect, without need, or too wide. */
function* wildcards(policy) {
    for (const statement of policy.statements) {
        for (const clause of statement.clauses) {
            const { family, like } = clause.operator;
            if (family === 'String' && !like)
                yield* unheard(clause);
            if (like)
                yield* bareStar(clause);
            if (family === 'String' && like)
                yield* tooWide(clause, statement);
        }
    }
}
function* unheard(clause) {
    for (const { node, text } of knownStrings(clause.values)) {
        if (!hasWildcard(withoutVariables(text, '')))
            continue;
        yield {
            code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
            at: [node],
            details: `The wildcard in ${text} is taken as a letter: only StringLike and StringNotLike have wildcards.`,
        };
    }
}
function* bareStar(clause) {
    const { operator, values, keyText, name } = clause;
    const stars = knownStrings(values).filter(({ text }) => text === '*');
    const [star] = stars;
    if (star === undefined)
        return;
    const at = [star.node];
    if (values.length > 1) {
        if (!operator.negated)
            yield {
                code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
                at,
                details: `"*" takes in the other values of ${keyText}.`,
            };
        return;
    }
    if (operator.ifExists && !operator.negated)
        yield {
            code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
            at,
            details: `The condition on ${keyText} always holds: "*" with IfExists takes in everything.`,
        };
    else if (operator.set !== undefined || operator.family !== 'String')
        return;
    else if (!operator.negated)
        yield {
            code: 'EQUIVALENT_TO_NULL_FALSE',
            at,
            details: `"*" only asks that ${keyText} is there: Null with false says so.`,
        };
    else if (alwaysPresent.has(name))
        yield {
            code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
            at,
            details: `Every request has ${keyText}, so the condition never holds.`,
        };
    else
        yield {
            code: 'EQUIVALENT_TO_NULL_TRUE',
            at,
            details: `Not like "*" only asks that ${keyText} is absent: Null with true says so.`,
        };
}
function* tooWide(clause, statement) {
    const { name, keyText, operator } = clause;
    const sensitive = sensitiveKeys.has(name);
    const subject = name.endsWith(':sub') && name.slice(0, -':sub'.length).includes('.');
    const userid = name === 'aws:userid';
    if (!sensitive && !userid && !(subject && statement.effect === 'Allow' && !operator.negated))
        return;
    for (const { node, text } of knownStrings(clause.values)) {
        const reaches = ['wildcard', 'variable'];
        for (const reach of reaches) {
            const open = sensitive
                ? reachesAcross(text, reach)
                : userid
                    ? opensUserid(text, reach)
                    : opensSubject(text, reach);
            if (!open)
                continue;
            yield {
                code: reach === 'wildcard' ? 'WILDCARD_USAGE_TOO_PERMISSIVE' : 'VARIABLE_USAGE_TOO_PERMISSIVE',
                at: [node],
                details: `A ${reach} makes ${text} too wide for ${keyText}: ${sensitive
                    ? 'name the value in full'
                    : userid
                        ? 'keep it right of the colon'
                        : `put at least ${lettersBeforeWildcard} letters before it`}.`,
            };
        }
    }
}
function reachesAcross(text, reach) {
    return reach === 'variable' ? hasVariable(text) : hasWildcard(withoutVariables(text, ''));
}
/** Left of the colon a wildcard may only stand alone. */
function opensUserid(text, reach) {
    const plain = withoutVariables(text, '\u0000');
    const colon = plain.indexOf(':');
    const left = colon < 0 ? plain : plain.slice(0, colon);
    if (left.length === 1)
        return false;
    return reach === 'variable' ? hasVariable(text) && left.includes('\u0000') : hasWildcard(left);
}
function opensSubject(text, reach) {
    if (reach === 'variable' && !hasVariable(text))
        return false;
    const marks = new Set(variablesOf(text).map((variable) => variable.start));
    let letters = 0;
    for (let at = 0; at < text.length; at += 1) {
        const isVariable = marks.has(at);
        const isWildcard = text[at] === '*' || text[at] === '?';
        if (isVariable ? reach === 'variable' : reach === 'wildcard' && isWildcard) {
            if (letters < lettersBeforeWildcard)
                return true;
        }
        if (isVariable)
            at = Math.max(at, text.indexOf('}', at));
        letters = isVariable || isWildcard ? 0 : letters + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/validate/validate.js




























/** In the order in which findings at the same place are listed. */
const families = [
    quotaExcess,
    grammar,
    sids,
    empties,
    principals,
    trust,
    oidc,
    servicePrincipals,
    resourcePolicies,
    organizationPolicies,
    actions,
    rolePassing,
    arns,
    variables,
    conditionOperators,
    conditionKeys,
    conditionTypes,
    conditionValues,
    ipRanges,
    wildcards,
    keyPairs,
    tagKeys,
    redundancies,
];
/**
 * What ValidatePolicy would say of a document, placed in its source. Findings that touch an unresolved
 * part, or that an unread part could make untrue, are withheld and counted.
 */
function validateDocument(question) {
    const root = readNode(question.value);
    const policy = readPolicy(root, {
        type: question.policyType,
        resourceType: question.policyType === 'RESOURCE_POLICY' ? question.resourceType : undefined,
        catalogue: question.catalogue,
        text: question.text,
    });
    const drafts = draftsOf(policy);
    const stands = drafts.filter((draft) => !draft.at.some(isUnread) && !(draft.unless?.some(holdsUnread) ?? false));
    const ordered = stands
        .map((draft, index) => ({ draft, index, order: draft.at[0]?.order ?? 0 }))
        .sort((a, b) => a.order - b.order || a.index - b.index);
    return {
        findings: ordered.map(({ draft }) => locate(draft, question.catalogue)),
        withheld: drafts.length - stands.length,
    };
}
function draftsOf(policy) {
    const mismatches = [...dataTypes(policy)];
    if (mismatches.length > 0 || policy.root.kind !== 'map')
        return mismatches;
    return families.flatMap((family) => [...family(policy)]);
}
function locate(draft, catalogue) {
    const dated = catalogueCodes.has(draft.code);
    return {
        findingType: findingTypeOf(draft.code) ?? findingTypes[0],
        issueCode: draft.code,
        findingDetails: dated
            ? `${draft.details} (By the service data of ${catalogue.date}.)`
            : draft.details,
        learnMoreLink: codes_learnMoreLink(draft.code),
        locations: draft.at.map((node) => ({ path: pathOf(node), span: node.span })),
        catalogueDate: dated ? catalogue.date : undefined,
    };
}
/** ValidatePolicy's answer to a policy text, in its shape and order, details in our words. */
function validatePolicy(question) {
    const { text, value } = question;
    if ('message' in value)
        return toServiceFindings([syntaxError(text, value)], text);
    const { findings } = validateDocument({ ...question, value });
    return toServiceFindings(findings, text);
}
function syntaxError(text, fault) {
    return {
        findingType: 'ERROR',
        issueCode: 'JSON_SYNTAX_ERROR',
        findingDetails: `The text is no JSON: ${fault.message} at index ${fault.offset}.`,
        learnMoreLink: learnMoreLink('JSON_SYNTAX_ERROR'),
        locations: [{ path: [], span: { file: '', start: 0, end: text.length } }],
        catalogueDate: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/validate-documents.js




/** Calls that are made at the same time; the service publishes no quota. */
const concurrency = 4;
/**
 * Validates documents with the service, where a session is given, and with the embedded validator where
 * the service cannot or will not answer. Every question has exactly one answer.
 */
async function validateDocuments(questions, live) {
    const answers = await (0,p_map/* default */.Ay)(questions, (question) => answer(question, live), { concurrency });
    const count = answers.filter((item) => item.origin === 'live').length;
    const reasons = new Map();
    for (const { fallback } of answers) {
        if (fallback !== undefined)
            reasons.set(fallback, (reasons.get(fallback) ?? 0) + 1);
    }
    return {
        answers,
        origin: count === 0 ? 'embedded' : count === answers.length ? 'live' : 'mixed',
        notes: [...reasons].map(([reason, documents]) => `the embedded validator checked ${documents} ${documents === 1 ? 'document' : 'documents'}: ${reason}`),
    };
}
async function answer(question, live) {
    if (live === undefined)
        return embedded(question, undefined);
    const rendered = renderForService(question.value);
    if (rendered.kind === 'unsendable')
        return embedded(question, 'parts of it are not spelled out, so it was not sent');
    const reply = await live.validatePolicy({
        text: rendered.text,
        policyType: question.policyType,
        resourceType: question.resourceType,
    });
    if (reply.kind === 'refused')
        return embedded(question, reasonOf(reply));
    return place(reply.value, readNode(question.value));
}
function reasonOf(refusal) {
    return refusal.text;
}
function embedded(question, fallback) {
    return { ...validateDocument(question), origin: 'embedded', fallback };
}
/** Findings of the service at the nodes their paths lead to; those on stand-ins are dropped. */
function place(findings, root) {
    const placed = [];
    let withheld = 0;
    for (const finding of findings) {
        const nodes = finding.locations.map(({ path }) => nodeAt(root, path));
        if (nodes.some(isUnread)) {
            withheld += 1;
            continue;
        }
        placed.push({
            ...finding,
            locations: finding.locations.map(({ path }, index) => ({
                path,
                span: (nodes[index] ?? root).span,
            })),
        });
    }
    return { findings: placed, withheld, origin: 'live', fallback: undefined };
}
/** The node a path leads to; the last one on the way where it leads nowhere. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if ('index' in step)
            node = node.items[step.index] ?? node;
        else if ('key' in step)
            node = node.entries.findLast((e) => e.name === step.key)?.key ?? node;
        else if ('value' in step)
            node = node.entries.findLast((e) => e.name === step.value)?.value ?? node;
    }
    return node;
}

;// CONCATENATED MODULE: ./lib/src/run/validation.js


const policyTypes = {
    identity: 'IDENTITY_POLICY',
    boundary: 'IDENTITY_POLICY',
    trust: 'RESOURCE_POLICY',
    resource: 'RESOURCE_POLICY',
    'service-control': 'SERVICE_CONTROL_POLICY',
    'resource-control': 'RESOURCE_CONTROL_POLICY',
};
/** The policy type and resource type a document is validated as. */
function questionOf(document) {
    return {
        policyType: policyTypes[document.kind],
        resourceType: document.kind === 'trust'
            ? 'AWS::IAM::AssumeRolePolicyDocument'
            : document.site.validatePolicyResourceType,
    };
}
/** Asks whoever is to speak about every document; every document has one answer. */
async function validateWith(estate, catalogue, textOf, live) {
    const answer = await validateDocuments(estate.documents.map((document) => ({
        value: document.value,
        catalogue,
        ...questionOf(document),
    })), live);
    const results = answer.answers.flatMap(({ findings, origin }, index) => {
        const document = estate.documents[index];
        return document === undefined
            ? []
            : findings.map((finding) => resultOf(finding, origin, index, document, textOf));
    });
    const withheld = answer.answers.reduce((sum, item) => sum + item.withheld, 0);
    return {
        results,
        origin: answer.origin === 'mixed' ? 'live' : answer.origin,
        notes: [
            ...answer.notes,
            ...(withheld === 0
                ? []
                : [
                    `${withheld} validation ${withheld === 1 ? 'finding rests' : 'findings rest'} on parts the source does not spell out and ${withheld === 1 ? 'is' : 'are'} not shown`,
                ]),
        ],
        notChecked: [],
    };
}
function resultOf(finding, origin, index, document, textOf) {
    const [first, ...rest] = finding.locations;
    const span = within(first?.span ?? document.site.span, textOf);
    return {
        document: index,
        issueCode: finding.issueCode,
        findingType: typeOf(finding.findingType),
        details: finding.findingDetails,
        learnMore: finding.learnMoreLink,
        span,
        related: rest.map((location) => within(location.span, textOf)),
        origin,
        path: keyOf(first?.path ?? [], span, textOf),
    };
}
/** A quoted scalar's span without its quotes, as every other rule points at it. */
function within(span, textOf) {
    const text = textOf(span.file);
    const quote = text?.[span.start];
    const isQuoted = span.end - span.start >= 2 && (quote === '"' || quote === "'") && text?.[span.end - 1] === quote;
    return isQuoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
}
/** The element and the text it is about: stays the same when statements and lines move. */
function keyOf(path, span, textOf) {
    const names = path.flatMap((step) => 'value' in step ? [step.value] : 'key' in step ? [step.key] : []);
    const text = textOf(span.file)?.slice(span.start, span.end) ?? '';
    return [...names, text.length > 200 ? (0,hash/* shortHash */.B)(text.replace(/\s+/g, '')) : text].join('.');
}
function validationOff() {
    return { results: [], origin: 'off', notes: [], notChecked: [] };
}
/** The service knows finding types that we may not; an unknown one is shown as a warning. */
function typeOf(type) {
    return type === 'ERROR' || type === 'SECURITY_WARNING' || type === 'SUGGESTION' ? type : 'WARNING';
}
/**
 * Whoever the mode names: `auto` asks the service where the environment has credentials, `live`
 * always, `embedded` never.
 */
async function openValidator(mode, catalogue, environment, budget) {
    if (mode === 'off')
        return () => Promise.resolve(validationOff());
    const wanted = mode === 'live' || (mode === 'auto' && mayHaveCredentials(environment));
    if (!wanted)
        return (estate, textOf) => validateWith(estate, catalogue, textOf, undefined);
    const { openLive } = await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 6355));
    const live = openLive(environment, budget);
    return (estate, textOf) => validateWith(estate, catalogue, textOf, live);
}
/** What makes the AWS SDK find credentials without asking a metadata service. */
function mayHaveCredentials(environment) {
    const has = (name) => (environment[name] ?? '') !== '';
    return ((has('AWS_ACCESS_KEY_ID') && has('AWS_SECRET_ACCESS_KEY')) ||
        has('AWS_PROFILE') ||
        has('AWS_WEB_IDENTITY_TOKEN_FILE') ||
        has('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI') ||
        has('AWS_CONTAINER_CREDENTIALS_FULL_URI'));
}

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/run.js














/** The whole way once: evaluate both trees, bind, compare, check, waive, repair, count. */
async function analyse(request) {
    const libraries = (0,run_libraries/* openLibraries */.O)(request.data, request.config, request.head.tree);
    const validate = await openValidator(request.accessAnalyzer, libraries.catalogue, request.environment, request.customCheckBudget);
    const today = request.now.toISOString().slice(0, 10);
    const base = request.base === undefined
        ? undefined
        : await baseContext(request, request.base, libraries, validate, today);
    const { estate } = (0,evaluate_tree/* evaluateTree */.q)(request.head, request.config);
    const bound = bind(estate, request, libraries, base);
    const validation = await validate(estate, (file) => textIn(request.head.tree, file));
    const context = {
        estate,
        catalogue: libraries.catalogue,
        subjects: bound.subjects,
        validation: validation.results,
        settings: { criticalActions: request.config.criticalActions, today },
        base,
    };
    const texts = { head: request.head.tree, base: request.base?.selection.tree };
    const located = (0,report_source/* sources */.T)({ text: (tree, file) => textIn(texts[tree], file) });
    const found = findings(context, { rules: registry/* rules */.a, severity: request.config.severity }).map((finding) => repairFinding(finding, estate, located));
    const waived = applyWaivers(found, request.config.waivers, estate, {
        today,
        inline: request.config.inlineWaivers,
    });
    const all = [...waived.kept].sort(result/* compareFindings */.E);
    const selection = (0,report_select/* select */.L)(all, base === undefined ? 'all' : request.scope, request.base?.changes);
    const shown = selection.selected;
    return {
        selection,
        sources: located,
        estate,
        choiceProblems: bound.problems,
        result: {
            tool: {
                name: 'iam-baseline',
                version: version/* version */.r,
                catalogueDate: libraries.catalogue.date,
                baselinesDate: libraries.library.date,
            },
            counts: {
                files: estate.files,
                documents: estate.documents.length,
                principals: estate.principals.filter((principal) => principal.kind !== 'external').length,
                statements: estate.documents.reduce((sum, document) => sum + document.statements.length, 0),
                errors: count(shown, 'error'),
                warnings: count(shown, 'warning'),
                notices: count(shown, 'notice'),
                waived: waived.waived.length,
                undecided: shown.filter((finding) => finding.undecided === true).length,
                accessAnalyzer: validation.origin,
            },
            findings: shown,
            waived: waived.waived,
            notChecked: notChecked(estate, validation),
            compared: compared(context),
            notes: [
                ...request.notes,
                ...validation.notes,
                ...waived.notes,
                ...notesOf(context, selection.rest.length),
            ],
            accessChange: base === undefined ? undefined : accessChange(all),
            compares: base !== undefined,
        },
    };
}
async function baseContext(request, base, libraries, validate, today) {
    const evaluated = (0,evaluate_tree/* evaluateTree */.q)(base.selection, request.config).estate;
    const estate = carryOver(evaluated, base.changes);
    const bound = bind(estate, request, libraries, undefined);
    const validation = await validate(estate, (file) => textIn(base.selection.tree, file));
    return {
        estate,
        catalogue: libraries.catalogue,
        subjects: bound.subjects,
        validation: validation.results,
        settings: { criticalActions: request.config.criticalActions, today },
        base: undefined,
    };
}
function bind(estate, request, libraries, base) {
    const kept = new Map();
    for (const subject of base?.subjects ?? []) {
        const recognised = subject.bindings.filter((binding) => binding.boundBy === 'recognised');
        if (recognised.length > 0)
            kept.set(`${subject.root}\n${subject.address}`, recognised);
    }
    const caps = new Set(request.config.serviceControlPolicies);
    return subjectsOf(estate, {
        bindings: request.config.bindings,
        catalogue: libraries.catalogue,
        library: libraries.library,
        managed: libraries.managed,
        recognition: libraries.recognition,
        caps: {
            documents: estate.documents.flatMap((document, index) => caps.has(document.site.file) ? [index] : []),
        },
        kept,
    });
}
function textIn(tree, file) {
    const read = tree?.read(file);
    return read === undefined || (0,source/* isUnreadable */.G)(read) ? undefined : read.text;
}
function count(list, severity) {
    return list.filter((finding) => finding.severity === severity).length;
}
function notChecked(estate, validation) {
    return [...estate.notAnalysed, ...validation.notChecked];
}
function compared(context) {
    return context.subjects.flatMap((subject) => subject.bindings.map((binding) => {
        const required = (subject.comparison?.required ?? []).filter((row) => row.baselines.includes(binding.id));
        return {
            address: subject.address,
            baseline: binding.id,
            title: binding.resolved.baseline.title,
            version: binding.resolved.version,
            features: binding.resolved.features,
            boundBy: binding.boundBy,
            confidence: binding.boundBy === 'recognised' ? binding.confidence : undefined,
            required: required.length,
            granted: required.filter((row) => row.verdict === 'granted').length,
        };
    }));
}
function notesOf(context, hidden) {
    const notes = [];
    const hasPolicies = context.estate.documents.length > 0;
    if (hasPolicies && context.subjects.every((subject) => subject.bindings.length === 0)) {
        notes.push('no vendor product was recognised, so no policy was compared with a baseline');
    }
    if (!hasPolicies)
        notes.push('no policy was found');
    if (hidden > 0)
        notes.push(`${hidden} more ${hidden === 1 ? 'finding was' : 'findings were'} there before this change`);
    return notes;
}
function accessChange(all) {
    const changes = all.filter((finding) => finding.rule === 'change/new-access');
    if (changes.some((finding) => finding.undecided !== true))
        return 'widened';
    return changes.length > 0 ? 'undecided' : 'none';
}


/***/ })

};
