'use strict';
exports.id = 5159;
exports.ids = [5159,5652];
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


/***/ }),

/***/ 5159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var _adapters_write_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _repair_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3666);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2239);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3134);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1634);
/* harmony import */ var _report_shown_first_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5652);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2660);









/** Fixes that overlap others are applied once those are; each pass checks all anew, and most need one. */
const mostPasses = 10;
/** `fix`: applies the fixes of a check to the files; safe ones only, unless told. */
async function fix(io, paths, options) {
    const dryRun = options.dryRun === true;
    const files = new Set();
    let applied = 0;
    /** What the first pass found: a fix is no reason for more. */
    let wanted;
    for (let pass = 1;; pass += 1) {
        const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(io, paths, options);
        const analysis = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .analyseSession */ .Um)(io, session);
        const { selected } = analysis.selection;
        const fixable = selected.filter((finding) => isAsked(finding, options) && wanted?.has(finding.fingerprint) !== false);
        wanted ??= new Set(fixable.map(({ fingerprint }) => fingerprint));
        const fixes = fixable.flatMap(({ fix: own }) => own === undefined ? [] : [own]);
        const plan = (0,_repair_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .c)(fixes, (file) => {
            const read = session.head.tree.read(file);
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnreadable */ .G)(read) ? undefined : read.text;
        });
        for (const change of plan.files) {
            files.add(change.file);
            io.stdout(describe(change));
            const old = analysis.sources.text('head', change.file);
            if (dryRun && old !== undefined)
                io.stdout(changedLines(old, change.edits));
            if (!dryRun)
                (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(io.cwd, change.file, change.text);
        }
        applied += plan.applied;
        const isDone = dryRun || plan.skipped === 0 || plan.applied === 0 || pass === mostPasses;
        if (!isDone)
            continue;
        io.stderr(doneText({ applied, files: files.size, skipped: plan.skipped, dryRun }));
        const unsafe = selected.filter((finding) => finding.fix?.safety === 'unsafe').length;
        if (options.unsafe !== true && unsafe > 0)
            io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(unsafe, 'more fix wants', 'more fixes want')} a person\u2019s look: --unsafe\n`);
        io.stderr(withoutFix(selected, analysis.sources));
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    }
}
const isAsked = ({ fix: own }, { unsafe }) => own?.safety === 'safe' || (own !== undefined && unsafe === true);
function doneText(done) {
    const overlapped = done.dryRun
        ? 'overlap these, and would be applied after them'
        : 'overlapped others';
    const skipped = done.skipped > 0 ? `; ${String(done.skipped)} ${overlapped}` : '';
    const verb = done.dryRun ? 'would be applied' : 'applied';
    return `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(done.applied, 'fix', 'fixes')} ${verb} in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(done.files, 'file')}${skipped}\n`;
}
/** Findings without a fix that are named; the rest are counted. */
const named = 10;
/** Errors and warnings that somebody has to mend by hand. */
function withoutFix(findings, sources) {
    const left = findings.filter(({ fix: own, severity }) => own === undefined && severity !== 'notice');
    if (left.length === 0)
        return '';
    const groups = (0,_report_shown_first_js__WEBPACK_IMPORTED_MODULE_8__/* .shownFirst */ .wr)(left).slice(0, named);
    const lines = groups.map(({ finding, others }) => {
        const { file, start } = finding.primary.span;
        const place = `${file}:${sources.positions(finding.tree, { file, start, end: start }).start.line}`;
        return others.length === 0
            ? `  ${place}: ${finding.message}`
            : `  ${place} and ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(others.length, 'more place')}: ${(0,_report_shown_first_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutName */ .u_)(finding)}`;
    });
    const rest = left.length - groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
    return [
        `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(left.length, 'error or warning has', 'errors and warnings have')} no fix:`,
        ...lines.map(_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$),
        ...(rest > 0 ? [`  \u2026 and ${rest} more: iam-baseline check shows them`] : []),
    ]
        .map((line) => `${line}\n`)
        .join('');
}
/** The lines that edits change, each run of them by its first number: the old ones with `-`, the new ones with `+`. */
function changedLines(old, edits) {
    const lines = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(old);
    const runs = [];
    for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
        const first = lines.lineAt(edit.span.start);
        const last = lines.lineAt(edit.span.end);
        const run = runs.at(-1);
        if (run === undefined || first > run.last)
            runs.push({ first, last, edits: [edit] });
        else {
            run.last = Math.max(run.last, last);
            run.edits.push(edit);
        }
    }
    const shown = runs.flatMap((run) => {
        const from = lines.startOf(run.first);
        const before = old.slice(from, lines.startOf(run.last + 1));
        const moved = run.edits.map(({ span, text }) => ({
            text,
            span: { ...span, start: span.start - from, end: span.end - from },
        }));
        return difference(run.first, linesOf(before), linesOf((0,_repair_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .withEdits */ .Q)(before, moved)));
    });
    return shown.map((line) => `${line}\n`).join('');
}
/** Old and new lines without those at both ends that stay: an edit may begin or end in a line that it leaves alone. */
function difference(first, old, made) {
    const most = Math.min(old.length, made.length);
    let head = 0;
    while (head < most && old[head] === made[head])
        head += 1;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === made.at(-1 - tail))
        tail += 1;
    const signed = (sign, lines) => lines.slice(head, lines.length - tail).map((line) => `  ${sign} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(line)}`);
    const lines = [...signed('-', old), ...signed('+', made)];
    return lines.length === 0 ? [] : [`  line ${first + head}`, ...lines];
}
const linesOf = (text) => text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
function describe(change) {
    return change.titles.map((title) => `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(change.file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(title)}\n`).join('');
}


/***/ }),

/***/ 274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   fd: () => (/* binding */ compareSpans),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gs: () => (/* binding */ enclose),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yi: () => (/* binding */ spanKey)
/* harmony export */ });
/** The offsets at which each line of `text` starts; line 1 is `[0]`. CR, LF and CRLF end a line. */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code === 10)
            starts.push(i + 1);
        else if (code === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return starts;
}
/** The position of `offset`. A byte-order mark at the start of the text takes no column. */
function positionAt(text, starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const mark = low === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 - mark, offset };
}
/** The smallest span that holds both; `a` where they lie in different files. */
function enclose(a, b) {
    if (a.file !== b.file)
        return a;
    return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
/** True where `inner` lies within `outer`, borders included. */
function contains(outer, inner) {
    return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
/** True where both are the same text of the same file. */
function sameSpan(a, b) {
    return a.file === b.file && a.start === b.start && a.end === b.end;
}
/** A text that is the same for the same text of the same file alone. */
function spanKey({ file, start, end }) {
    return `${file}\n${start}\n${end}`;
}
/** Order by file, then start, then end. */
function compareSpans(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}


/***/ }),

/***/ 3666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);

/**
 * Applies fixes as wholes: one whose edits overlap an earlier fix's is left for the next run, and so is
 * one that, with those taken, would leave a list empty: what then becomes of the statement is judged anew.
 */
function applyEdits(fixes, textOf) {
    const taken = new Map();
    let applied = 0;
    let skipped = 0;
    const seen = new Set();
    /** Elements taken so far, by list. */
    const lists = new Map();
    for (const fix of fixes) {
        const identity = JSON.stringify(fix.edits);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const free = fix.edits.every((edit) => textOf(edit.span.file) !== undefined &&
            (taken.get(edit.span.file)?.edits ?? []).every((other) => !overlaps(edit, other)));
        if (!free || (fix.takes ?? []).some((one) => empties(one, lists))) {
            skipped += 1;
            continue;
        }
        applied += 1;
        for (const one of fix.takes ?? [])
            lists.set(keyOf(one), (lists.get(keyOf(one)) ?? 0) + one.count);
        for (const edit of fix.edits) {
            const entry = taken.get(edit.span.file) ?? { edits: [], titles: [] };
            entry.edits.push(edit);
            if (!entry.titles.includes(fix.title))
                entry.titles.push(fix.title);
            taken.set(edit.span.file, entry);
        }
    }
    const files = [...taken]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, { edits, titles }]) => ({
        file,
        titles,
        edits,
        text: withEdits(textOf(file) ?? '', edits),
    }));
    return { files, applied, skipped };
}
const keyOf = ({ list }) => (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanKey */ .yi)(list);
function empties(taken, lists) {
    return (lists.get(keyOf(taken)) ?? 0) + taken.count >= taken.of;
}
function overlaps(a, b) {
    // Two insertions at one place, or an insertion at a border, would depend on their order.
    return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
/** The text with edits applied, last first so that offsets hold. */
function withEdits(text, edits) {
    let result = text;
    for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
        result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    }
    return result;
}


/***/ }),

/***/ 3134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   dB: () => (/* binding */ gitLinesOf)
/* harmony export */ });
function gitLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        text,
        count: starts.length,
        lineAt(offset) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return low + 1;
        },
        startOf: (line) => starts[line - 1] ?? text.length,
    };
}
/** The lines of a span; a span that ends at the start of a line does not touch that line. */
function rangeOf(lines, span) {
    const first = lines.lineAt(span.start);
    return { first, last: Math.max(first, lines.lineAt(Math.max(span.start, span.end - 1))) };
}
const tables = new WeakMap();
/** Line tables of files, each made once and kept as long as the texts. */
function gitLinesOf(texts) {
    if ('lines' in texts)
        return texts.lines;
    const made = tables.get(texts) ?? tablesOf(texts);
    tables.set(texts, made);
    return made;
}
function tablesOf(texts) {
    const known = {
        head: new Map(),
        base: new Map(),
    };
    return (tree, file) => {
        if (known[tree].has(file))
            return known[tree].get(file);
        const text = texts.text(tree, file);
        const made = text === undefined ? undefined : gitLines(text);
        known[tree].set(file, made);
        return made;
    };
}


/***/ })

};
