'use strict';
exports.id = 7656;
exports.ids = [7656,5652,5609];
exports.modules = {

/***/ 877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Streams that a shell hands over by name: `<(command)`, `/dev/stdin`. */
const handedOver = /^\/(?:dev\/fd\/\d{1,6}|proc\/self\/fd\/\d{1,6}|dev\/stdin)$/;
/**
 * The bytes of a file that somebody names, up to `most`; or a sentence, without a stop, why not. What
 * is no regular file is not opened: a named pipe would be waited for, a device may never end.
 */
function readGiven(path, most) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stat.isDirectory())
            return { problem: 'it is a folder' };
        if (!stat.isFile() && !handedOver.test(path))
            return { problem: 'it is not a regular file' };
        const bytes = stat.size > most ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        return bytes === undefined || bytes.length > most
            ? { problem: `it is larger than ${Math.round(most / 1024 / 1024)} MB` }
            : bytes;
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 7656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit),
  $: () => (/* binding */ audit_auditText)
});

// EXTERNAL MODULE: ./lib/src/report/audit.js
var audit = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/src/report/audit-sections.js
var audit_sections = __webpack_require__(383);
// EXTERNAL MODULE: ./lib/src/report/compared-text.js
var compared_text = __webpack_require__(1306);
// EXTERNAL MODULE: ./lib/src/report/escalations.js
var escalations = __webpack_require__(1447);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/report/result.js
var report_result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/report/set-aside.js
var set_aside = __webpack_require__(8920);
// EXTERNAL MODULE: ./lib/src/report/shown-first.js
var shown_first = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/src/report/third-parties.js
var third_parties = __webpack_require__(4789);
;// CONCATENATED MODULE: ./lib/src/report/audit-text.js









/** Findings of a role, and lines of a list, that are shown unless all are asked for. */
const shownFindings = 6;
const shownRoles = 20;
const shownOthers = 20;
const shownItems = 8;
const colours = {
    error: '\u001b[1;31m',
    warning: '\u001b[1;33m',
    notice: '\u001b[1;36m',
    dim: '\u001b[2m',
    bold: '\u001b[1m',
};
/** An audit for a person: vendors and their roles, worst first, then the rest, then what was not seen. */
function auditText(result, sources, options, difference) {
    const paint = (name, text) => (options.colour ? `${colours[name]}${text}\u001b[0m` : text);
    const view = (0,audit/* auditView */.d0)(result);
    const limit = options.all ? Infinity : undefined;
    const lines = [
        ...view.vendors.flatMap((vendor) => vendorLines(vendor, sources, paint, limit)),
        ...otherLines(view.others, sources, paint, limit ?? shownOthers),
        ...(0,audit_sections/* escalationLines */.p$)((0,escalations/* escalationsOf */.Y)(result), limit ?? shownOthers),
        ...(0,audit_sections/* keyLines */.rg)(result.keyTables ?? []),
    ];
    for (const { reason, entries } of view.notChecked) {
        lines.push(`not analysed: ${(0,printable/* plural */.LS)(entries.length, 'part')} [${reason}]`);
        for (const entry of entries.slice(0, limit ?? 3))
            lines.push(`  ${(0,printable/* printable */.g$)(entry.file)}: ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(entry.text), 160)}`);
    }
    for (const note of result.notes)
        lines.push((0,printable/* printable */.g$)(note));
    lines.push(...(0,third_parties/* thirdPartyLines */.R0)(result, sources, options.all));
    if (difference !== undefined)
        lines.push(...differenceLines(difference, sources, paint));
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...totals(result, view.vendors, paint));
    return (0,printable/* logText */.kc)(lines);
}
function vendorLines(vendor, sources, paint, limit) {
    const versions = vendor.versions.length === 0 ? '' : `, versions ${vendor.versions.join(', ')}`;
    const head = `${(0,printable/* printable */.g$)(vendor.vendor)}: ${(0,printable/* plural */.LS)(vendor.roles.length, 'role')}${(0,printable/* printable */.g$)(versions)}, ${countText(vendor.counts)}`;
    const shown = vendor.roles.slice(0, limit ?? shownRoles);
    const rest = vendor.roles.slice(shown.length);
    return [
        paint('bold', head),
        '',
        ...shown.flatMap((role) => [...roleLines(role, sources, paint, limit ?? shownFindings), '']),
        ...(rest.length === 0
            ? []
            : [paint('dim', `  \u2026 and ${(0,printable/* plural */.LS)(rest.length, 'more role')}: --all shows them`), '']),
    ];
}
function roleLines(role, sources, paint, limit) {
    const where = role.root === '' || role.root === '.' ? '' : paint('dim', ` in ${(0,printable/* printable */.g$)(role.root)}`);
    const lines = [`  ${paint('bold', (0,printable/* printable */.g$)(role.address))}${where}`];
    for (const subject of role.compared)
        lines.push(`    ${comparedText(subject)}`);
    if (role.missing.length > 0)
        lines.push(`    lacks ${some(role.missing)}`);
    const beyond = beyondText(role.compared[0]);
    if (beyond !== '')
        lines.push(`    has beyond it ${beyond}`);
    for (const finding of role.findings.slice(0, limit))
        lines.push(`    ${oneLine(finding, sources, paint)}`);
    const rest = role.findings.length - limit;
    if (rest > 0)
        lines.push(paint('dim', `    \u2026 and ${(0,printable/* plural */.LS)(rest, 'more finding')}`));
    if (role.findings.length === 0)
        lines.push(`    ${(0,audit/* quietText */.So)(role)}`);
    return lines;
}
function comparedText(subject) {
    const narrower = (subject.levels ?? []).reduce((sum, level) => sum + level.narrower, 0);
    const undecided = (subject.levels ?? []).reduce((sum, level) => sum + level.undecided, 0);
    return (0,printable/* printable */.g$)((0,compared_text/* grantedText */.N)(subject) +
        (narrower > 0 ? `, ${narrower} narrower` : '') +
        (undecided > 0 ? `, ${undecided} undecided` : ''));
}
/** What a role has too much, by access level, worst first. */
function beyondText(subject) {
    return (subject?.levels ?? [])
        .filter((level) => level.excess > 0)
        .map((level) => `${level.excess} ${level.level}`)
        .join(', ');
}
function otherLines(findings, sources, paint, limit) {
    if (findings.length === 0)
        return [];
    const lines = [paint('bold', `of no vendor: ${countText((0,audit/* countsOf */.mQ)(findings))}`), ''];
    const groups = limit === Infinity
        ? (0,shown_first/* boundFirst */.tF)(findings).map((finding) => ({ finding, others: [] }))
        : (0,shown_first/* shownFirst */.wr)(findings).slice(0, limit);
    for (const { finding, others } of groups)
        lines.push(`  ${oneLine(finding, sources, paint, others.length)}`);
    const rest = findings.length - groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
    if (rest > 0)
        lines.push(paint('dim', `  \u2026 and ${(0,printable/* plural */.LS)(rest, 'more finding')}: --all shows them`));
    return [...lines, ''];
}
/** A finding, and how many others say the same elsewhere. */
function oneLine(finding, sources, paint, others = 0) {
    const { start } = sources.positions(finding.tree, finding.primary.span);
    const place = `${finding.primary.span.file}:${start.line}:${start.column}`;
    const message = others === 0 ? finding.message : `and ${(0,printable/* plural */.LS)(others, 'more place')}: ${(0,shown_first/* withoutName */.u_)(finding)}`;
    return `${paint(finding.severity, finding.severity)} ${(0,printable/* printable */.g$)(place)} ${(0,printable/* printable */.g$)(message)} ${paint('dim', `[${finding.rule}]`)}`;
}
function differenceLines(difference, sources, paint) {
    const { appeared, gone, changed, data } = difference;
    if (appeared.length + gone.length + changed.length === 0)
        return [paint('bold', 'since the former audit: no difference')];
    return [
        paint('bold', `since the former audit: ${appeared.length} appeared, ${gone.length} gone, ${changed.length} changed`),
        ...(data === undefined ? [] : [`  the data changed as well: ${(0,printable/* printable */.g$)(data)}`]),
        ...appeared.slice(0, shownOthers).map((finding) => `  + ${oneLine(finding, sources, paint)}`),
        ...changed
            .slice(0, shownOthers)
            .map(({ finding, more, fewer }) => `  ~ ${oneLine(finding, sources, paint)} (${more} more, ${fewer} fewer)`),
        ...gone
            .slice(0, shownOthers)
            .map((finding) => `  - ${(0,printable/* printable */.g$)(finding.message)} ${paint('dim', `[${finding.rule}]`)}`),
    ];
}
function totals(result, vendors, paint) {
    const { counts } = result;
    const roles = vendors.reduce((sum, vendor) => sum + vendor.roles.length, 0);
    return [
        report_result/* outOfSight */.rM,
        `${(0,printable/* plural */.LS)(counts.files, 'file')}, ${(0,printable/* plural */.LS)(counts.documents, 'policy', 'policies')}, ${(0,printable/* plural */.LS)(counts.principals, 'principal')}; ${(0,printable/* plural */.LS)(roles, 'role')} of ${(0,printable/* plural */.LS)(vendors.length, 'vendor')}`,
        paint('bold', countText({ error: counts.errors, warning: counts.warnings, notice: counts.notices })) +
            (0,set_aside/* setAsideText */.y7)(counts) +
            (counts.undecided > 0 ? `, ${counts.undecided} undecided` : '') +
            ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate})${(0,report_result/* withoutService */.mH)(counts)}`,
    ];
}
function countText(counts) {
    return [
        (0,printable/* plural */.LS)(counts.error, 'error'),
        (0,printable/* plural */.LS)(counts.warning, 'warning'),
        (0,printable/* plural */.LS)(counts.notice, 'notice'),
    ].join(', ');
}
function some(items) {
    const rest = items.length - shownItems;
    const shown = items.slice(0, shownItems).map((item) => (0,printable/* printable */.g$)(item));
    return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./lib/src/report/read-v1.js
var read_v1 = __webpack_require__(2547);
// EXTERNAL MODULE: ./lib/src/run.js + 43 modules
var run = __webpack_require__(6260);
// EXTERNAL MODULE: ./lib/src/run/merge-results.js
var merge_results = __webpack_require__(8999);
;// CONCATENATED MODULE: ./lib/src/run/progress.js

/** Milliseconds between two lines: often enough to see that it goes on, seldom enough not to slow it. */
const pace = 100;
/** Progress on one line of a terminal, written over and wiped at the end. */
function progressOn(write, now) {
    let last = -Infinity;
    let text = '';
    const show = (line) => {
        const padded = line.padEnd(text.length);
        text = line;
        write(`\r${padded}`);
    };
    return {
        watched(tree, total) {
            const seen = new Set();
            return {
                name: tree.name,
                paths: () => tree.paths(),
                read(path) {
                    seen.add(path);
                    if (now() - last >= pace) {
                        last = now();
                        show(`reading: ${(0,printable/* grouped */.zD)(seen.size)} of ${(0,printable/* grouped */.zD)(total)} files`);
                    }
                    return tree.read(path);
                },
            };
        },
        stage: (name) => {
            show(name);
        },
        done() {
            if (text !== '')
                write(`\r${' '.repeat(text.length)}\r`);
            text = '';
        },
    };
}
/** Where nobody looks: nothing. */
const silent = {
    watched: (tree) => tree,
    stage: () => undefined,
    done: () => undefined,
};

// EXTERNAL MODULE: ./lib/src/run/shard.js + 1 modules
var run_shard = __webpack_require__(7990);
// EXTERNAL MODULE: ./lib/src/command/check.js
var check = __webpack_require__(5652);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
// EXTERNAL MODULE: ./lib/src/command/open-report.js
var open_report = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/src/command/outputs.js + 1 modules
var outputs = __webpack_require__(2154);
// EXTERNAL MODULE: ./lib/src/command/session.js
var command_session = __webpack_require__(2660);
;// CONCATENATED MODULE: ./lib/src/command/audit.js












/** `audit`: everything, ranked by vendor and role. */
async function audit_audit(io, paths, options) {
    const shard = options.shard === undefined ? undefined : (0,run_shard.parseShard)(options.shard);
    const former = options.since === undefined ? undefined : (0,read_v1/* readReport */.t)(await (0,open_report/* openReport */.N)(io, options.since));
    const session = await (0,command_session/* openSession */.fA)(io, paths, options);
    const progress = io.interactive ? progressOn(io.stderr, () => performance.now()) : silent;
    const whole = { head: session.head, base: undefined };
    const { head } = shard === undefined ? whole : (0,run_shard.shardOf)(whole, session.config, shard);
    const analysis = await (0,run.analyse)({
        head: { ...head, tree: progress.watched(head.tree, head.selected.length) },
        base: undefined,
        scope: 'all',
        ...(0,check/* chosen */.FV)(io, session, options),
    });
    progress.done();
    if (options.dump !== undefined) {
        const { dump } = await __webpack_require__.e(/* import() */ 5903).then(__webpack_require__.bind(__webpack_require__, 8284));
        io.stdout(await dump(options.dump, session, analysis, io.data));
        return command_io/* exitCodes */.h.clean;
    }
    // In the order of merged reports: an audit and the merge of its shards are the same text.
    const result = { ...(0,merge_results/* mergeResults */.n)([analysis.result]), shard };
    await (0,outputs/* writeOutputs */.K)(io, result, analysis.sources, {
        format: options.format ?? 'human',
        output: options.output ?? [],
        all: options.all ?? false,
        human: audit_auditText(former?.result),
    });
    return (0,check/* exitCode */.I$)(result, options);
}
/** The human output of an audit, with the difference to a former one. */
function audit_auditText(former) {
    return (result, sources, options) => auditText(result, sources, options, former === undefined ? undefined : (0,audit/* differenceSince */._C)(former, result));
}


/***/ }),

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

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_given_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(877);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _report_findings_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4155);




/** The largest report that is read, in bytes. */
const maximumReport = 200 * 1024 * 1024;
/** Reads a report of `check` or `audit`; throws a `UsageError` that names what is wrong with it. */
async function openReport(io, file) {
    const text = file === '-' ? await io.stdin() : textOf(io, file);
    if (text.length > maximumReport)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is larger than 200 MB`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is not JSON`);
    }
    const parsed = _report_findings_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsSchema */ .Q.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is not a report of iam-baseline (iam-baseline/findings/1): ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    return parsed.data;
}
function textOf(io, file) {
    const read = (0,_adapters_given_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), maximumReport);
    if ('problem' in read)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} could not be read: ${read.problem}`);
    return read.toString('utf8');
}


/***/ }),

/***/ 383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   p$: () => (/* binding */ escalationLines),
/* harmony export */   rg: () => (/* binding */ keyLines)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);

/** Paths of a role that are named in a line. */
const namedPaths = 4;
/** Who can raise its own access, one line a role; those whose vendor asks for it come last. */
function escalationLines(escalations, limit) {
    if (escalations.length === 0)
        return [];
    const asked = escalations.filter(({ own }) => own.length === 0).length;
    const rest = escalations.length - limit;
    return [
        `escalation: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(escalations.length, 'role')} can raise ${escalations.length === 1 ? 'its' : 'their'} own access${asked === 0 ? '' : `, ${asked} of them only as the vendor asks`}`,
        ...escalations.slice(0, limit).map(({ address, own, asked: demanded }) => {
            const paths = own.length > 0 ? own : demanded;
            const more = paths.length > namedPaths ? `; and ${paths.length - namedPaths} more` : '';
            return `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(address)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(paths.slice(0, namedPaths).join('; '))}${more}`;
        }),
        ...(rest > 0 ? [`  \u2026 and ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more role')}: --all shows them`] : []),
        '',
    ];
}
/** The key scenarios, one line a step that is not as it should be. */
function keyLines(tables) {
    if (tables.length === 0)
        return [];
    return [
        ...tables.flatMap((table) => {
            const open = table.cells.filter(({ verdict }) => verdict !== 'granted' && verdict !== 'not-needed');
            const granted = table.cells.filter(({ verdict }) => verdict === 'granted').length;
            return [
                (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`keys: ${titleOf(table)}: ${granted} of ${granted + open.length} uses granted`),
                ...open.map((cell) => {
                    const actions = cell.actions.length === 0 ? '' : ` ${cell.actions.join(', ')}`;
                    const who = cell.principal ?? cell.role;
                    return `  ${cell.verdict} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${cell.title}: ${who} on ${cell.key ?? cell.use}${actions}${cell.why === '' ? '' : ` (${cell.why})`}`), 400)}`;
                }),
            ];
        }),
        '',
    ];
}
/** `Restore, across accounts, same region (veeam/backup-for-aws/worker)` */
function titleOf({ operation, accounts, regions, baseline }) {
    return `${operation}, ${accounts === 'same' ? 'same account' : 'across accounts'}, ${regions === 'same' ? 'same region' : 'other region'} (${baseline})`;
}


/***/ }),

/***/ 7098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ quietText),
/* harmony export */   _C: () => (/* binding */ differenceSince),
/* harmony export */   d0: () => (/* binding */ auditView),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);


/** Orders a result by vendor and role. A finding is listed with one role, that of its first atom. */
function auditView(result) {
    const roles = new Map();
    const byAddress = new Map();
    for (const subject of result.compared) {
        const key = roleKey(subject.root ?? '', subject.address);
        const role = roles.get(key);
        if (role !== undefined) {
            role.compared.push(subject);
            continue;
        }
        roles.set(key, { compared: [subject], findings: [] });
        byAddress.set(subject.address, [...(byAddress.get(subject.address) ?? []), key]);
    }
    const others = [];
    for (const finding of result.findings) {
        const role = roles.get(roleOf(finding, roles, byAddress) ?? '');
        if (role === undefined) {
            others.push(finding);
            continue;
        }
        role.findings.push(finding);
        for (const key of alsoOf(finding, byAddress)) {
            const other = roles.get(key);
            if (other !== undefined && other !== role)
                other.toldWith ??= role.compared[0]?.address;
        }
    }
    const vendors = new Map();
    for (const gathered of roles.values()) {
        const [first] = gathered.compared;
        if (first === undefined)
            continue;
        const vendor = first.baseline.split('/')[0] ?? '';
        vendors.set(vendor, [...(vendors.get(vendor) ?? []), roleView(first, gathered)]);
    }
    return {
        vendors: [...vendors]
            .map(([vendor, list]) => vendorView(vendor, list))
            .toSorted((a, b) => worse(a.counts, b.counts) || order(a.vendor, b.vendor)),
        others: others.toSorted(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg),
        notChecked: byReason(result),
    };
}
/** Keys of the roles that a finding names beside the one it is listed with. */
function alsoOf({ addresses, atoms }, byAddress) {
    if (addresses.length < 2)
        return [];
    const named = new Set(atoms.map((atom) => atom.split('|', 2).join('|')));
    return addresses.flatMap((one) => byAddress.get(one) ?? []).filter((key) => named.has(key));
}
const roleKey = (root, address) => `${root}|${address}`;
function roleOf(finding, roles, byAddress) {
    for (const address of [finding.principal, ...finding.addresses]) {
        const keys = address === undefined ? [] : (byAddress.get(address) ?? []);
        const [only] = keys;
        if (keys.length === 1 && roles.has(only ?? ''))
            return only;
        // Several roots have this address: an atom begins with the root and the address.
        const named = keys.find((key) => finding.atoms.some((atom) => atom.startsWith(`${key}|`)));
        if (named !== undefined)
            return named;
    }
    return undefined;
}
function roleView(first, { compared, findings, toldWith }) {
    return {
        ...(toldWith === undefined ? {} : { toldWith }),
        address: first.address,
        root: first.root ?? '',
        compared,
        findings: findings.toSorted(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg),
        counts: countsOf(findings),
        missing: [
            ...new Set(findings
                .filter(({ rule }) => rule === 'baseline/missing-action')
                .flatMap((finding) => finding.actions ?? [])),
        ],
        undecided: findings.filter((finding) => finding.undecided === true).length,
    };
}
/** What is said of a role without findings of its own: told with another, or else waived or adopted. */
function quietText(role) {
    const isAsAsked = role.compared.every(({ granted, required, levels = [], lackingPolicies = [] }) => granted === required &&
        lackingPolicies.length === 0 &&
        levels.every((level) => level.excess === 0 && level.narrower === 0));
    if (isAsAsked)
        return 'as the vendor asks';
    return role.toldWith === undefined
        ? 'what differs is waived or adopted'
        : `the findings of ${role.toldWith} are its too`;
}
function vendorView(vendor, roles) {
    return {
        vendor,
        roles: roles.toSorted((a, b) => worse(a.counts, b.counts) || order(a.root, b.root) || order(a.address, b.address)),
        counts: countsOf(roles.flatMap((role) => role.findings)),
        versions: [
            ...new Set(roles.flatMap((role) => role.compared.map(versionOf)).filter((text) => text !== '')),
        ].toSorted(),
    };
}
const versionOf = (subject) => subject.version ?? '';
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** Most errors first, then most warnings, then most notices. */
function worse(a, b) {
    return b.error - a.error || b.warning - a.warning || b.notice - a.notice;
}
function byReason(result) {
    const reasons = new Map();
    for (const entry of result.notChecked) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(reasons, entry.reason, entry);
    }
    return [...reasons]
        .map(([reason, entries]) => ({ reason, entries }))
        .toSorted((a, b) => b.entries.length - a.entries.length || order(a.reason, b.reason));
}
/** Compares two audits by the identity of their findings and by their atoms, never by lines. */
function differenceSince(former, now) {
    const before = new Map(former.findings.map((finding) => [finding.fingerprint, finding]));
    const after = new Set(now.findings.map((finding) => finding.fingerprint));
    return {
        appeared: now.findings.filter((finding) => !before.has(finding.fingerprint)),
        gone: former.findings.filter((finding) => !after.has(finding.fingerprint)),
        changed: now.findings.flatMap((finding) => {
            const old = before.get(finding.fingerprint);
            if (old === undefined)
                return [];
            const had = new Set(old.atoms);
            const has = new Set(finding.atoms);
            const more = finding.atoms.filter((atom) => !had.has(atom)).length;
            const fewer = old.atoms.filter((atom) => !has.has(atom)).length;
            return more + fewer === 0 ? [] : [{ finding, more, fewer }];
        }),
        data: former.tool.baselinesDate === now.tool.baselinesDate &&
            former.tool.catalogueDate === now.tool.catalogueDate
            ? undefined
            : `baselines ${former.tool.baselinesDate} \u2192 ${now.tool.baselinesDate}, catalogue ${former.tool.catalogueDate} \u2192 ${now.tool.catalogueDate}`,
    };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1447:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escalationsOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9989);

/** The roles with open paths of escalation, those that no vendor asks for first. */
function escalationsOf(result) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(result);
    return result.findings
        .filter(({ rule }) => rule === 'policy/escalation')
        .map((finding) => ({
        finding,
        address: names.principal(finding) ?? finding.addresses[0] ?? finding.primary.span.file,
        own: pathsOf(finding, 'paths'),
        asked: pathsOf(finding, 'the vendor asks for this'),
    }))
        .toSorted((a, b) => b.own.length - a.own.length || b.asked.length - a.asked.length);
}
/** The items of a group without the actions and the source in brackets. */
function pathsOf(finding, title) {
    const items = (finding.groups ?? []).find((group) => group.title === title)?.items ?? [];
    return items.map((item) => item.split(' (')[0] ?? item);
}


/***/ }),

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1.'),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1, in UTF-16 units.'),
    offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('From 0, in UTF-16 units.'),
});
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: position, end: position.describe('Exclusive.') });
const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['head', 'base']);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10_000);
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(200)
        .regex(/^[a-z-]+\/[a-z0-9-]+$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['high', 'medium', 'low']),
    message: text,
    advice: text,
    tree,
    file: text,
    span,
    label: text,
    related: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, tree, span, text })).max(10_000),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{8,64}$/),
    atoms: texts,
    addresses: texts,
    principal: text.nullable(),
    baseline: text.nullable(),
    boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']).nullable(),
    actions: texts,
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: text, items: texts })).max(1_000),
    assumptions: texts,
    introduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    summaryOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    wholeSubject: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    adopted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Among the waived: set aside as old debt.'),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['embedded', 'live']).nullable(),
    issueCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        title: text,
        safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['safe', 'unsafe']),
        edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, span, text })).max(10_000),
    })
        .nullable(),
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** What we alone write, and what is printed as it stands: a report may come from anybody. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(200)
    .regex(/^[a-z0-9-]+$/);
const levelCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z ]+$/),
    granted: count,
    narrower: count,
    missing: count,
    undecided: count,
    excess: count,
});
/** The shape `iam-baseline/findings/1`: what `check` and `audit` write and `merge` reads. */
const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('iam-baseline/findings/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(100)
            .regex(/^[\w.+-]+$/),
        catalogueDate: day,
        baselinesDate: day,
    }),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000) })
        .optional()
        .describe('Which part of a run this is; absent where it is the whole.'),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tree, file: text, line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20_000_000), text }))
        .max(100_000)
        .optional()
        .describe('Of a shard: the source lines that the HTML report of the whole quotes.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: count,
        documents: count,
        principals: count,
        statements: count,
        errors: count,
        warnings: count,
        notices: count,
        waived: count.describe('Adopted ones among them.'),
        adopted: count.optional(),
        undecided: count,
        accessAnalyzer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['live', 'embedded', 'off']),
        fellBack: count
            .optional()
            .describe('Policies that the embedded checks validated although the service was to.'),
        accessChange: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'widened', 'undecided']).nullable(),
    }),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        address: text,
        baseline: text,
        title: text,
        version: text.optional(),
        features: texts,
        boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
        required: count,
        granted: count,
        root: text.optional(),
        lackingPolicies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(1_000).optional(),
        levels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(levelCounts).max(20).optional(),
    })),
    thirdParties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ address: text, root: text, file: text, span, vendor: text.optional() }))
        .max(100_000)
        .optional()
        .describe('Roles that a third party assumes, by a known account of a vendor or with an external id, and no baseline is bound to.'),
    keyTables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        baseline: text,
        operation: text,
        accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
        regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other']),
        cells: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            title: text,
            role: text,
            principal: text.optional(),
            use: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'default', 'none']),
            key: text.optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
                'granted',
                'not-needed',
                'missing',
                'denied',
                'unusable',
                'undecided',
            ]),
            actions: texts,
            why: text,
        })),
    }))
        .max(1_000)
        .optional()
        .describe('Key scenarios: which role may use which key.'),
    notes: texts,
    notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, reason: code, text, span: span.nullable() }))
        .max(100_000),
})
    .describe('Findings of iam-baseline.');


/***/ }),

/***/ 2547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportedSources),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _told_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8760);

/** The last line number that is believed: a file cannot have more lines than it may have bytes. */
const maximumLine = 20_000_000;
/** Reads a report of `check` or `audit` back. Of the sources it has what the report of a shard quotes, else nothing. */
function readReport(report) {
    const places = new Map();
    const spanAt = (tree, file, at) => {
        const span = { file, start: at.start.offset, end: at.end.offset };
        places.set(placeKey(tree, span), { tree, file, at });
        return span;
    };
    const { accessChange, ...counts } = report.summary;
    return {
        places,
        lines: report.lines ?? [],
        result: {
            tool: { ...report.tool, name: 'iam-baseline' },
            counts,
            findings: report.findings.map((finding) => readFinding(finding, spanAt)),
            waived: report.waived.map((finding) => ({
                ...readFinding(finding, spanAt),
                ...(finding.adopted === true ? { isAdopted: true } : {}),
            })),
            notChecked: report.notChecked.map(({ file, reason, text, span }) => ({
                file,
                reason,
                text,
                span: span === null ? undefined : spanAt('head', file, span),
            })),
            shard: report.shard,
            compared: report.compared,
            thirdParties: (report.thirdParties ?? []).map(({ address, root, file, span, vendor }) => ({
                address,
                root,
                span: spanAt('head', file, span),
                ...(vendor === undefined ? {} : { vendor }),
            })),
            keyTables: report.keyTables,
            notes: report.notes,
            accessChange: accessChange ?? undefined,
            compares: accessChange !== null,
        },
    };
}
function readFinding(finding, spanAt) {
    const told = (0,_told_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTold */ .P)(finding, spanAt);
    const { fix, tree } = finding;
    if (fix === null)
        return told;
    const edits = fix.edits.map(({ file, span, text }) => ({ span: spanAt(tree, file, span), text }));
    return { ...told, fix: { title: fix.title, safety: fix.safety, edits } };
}
const placeKey = (tree, span) => `${tree}\n${span.file}\n${span.start}\n${span.end}`;
/** Sources that know the places of reported spans and the lines that reports quote, and no text beyond. */
function reportedSources(reports) {
    const known = new Map(reports.flatMap(({ places }) => [...places]));
    const quoted = new Map(reports.flatMap(({ lines }) => lines.map(({ tree, file, line, text }) => [`${tree}\n${file}\n${line}`, text])));
    const tables = new Map();
    for (const { tree, file, at } of known.values()) {
        const key = `${tree}\n${file}`;
        const starts = (tables.get(key) ?? []);
        for (const { line, column, offset } of [at.start, at.end])
            if (line <= maximumLine)
                starts[line - 1] = Math.max(0, offset - column + 1);
        tables.set(key, starts);
    }
    const nothing = { line: 1, column: 1, offset: 0 };
    return {
        text: () => undefined,
        line: (tree, file, line) => quoted.get(`${tree}\n${file}\n${line}`),
        starts: (tree, file) => tables.get(`${tree}\n${file}`) ?? [0],
        positions: (tree, span) => known.get(placeKey(tree, span))?.at ?? { start: nothing, end: nothing },
        lines: (tree, file) => linesFrom(tables.get(`${tree}\n${file}`)),
    };
}
/** Lines of a file of which only some starts are known: enough to number the places that were reported. */
function linesFrom(sparse) {
    if (sparse === undefined)
        return undefined;
    const starts = [];
    // A sparse array: only the lines that were reported are visited.
    sparse.forEach((offset, index) => starts.push([offset, index + 1]));
    return {
        text: '',
        count: sparse.length,
        lineAt: (offset) => starts.findLast(([start]) => start <= offset)?.[1] ?? 1,
        startOf: (line) => sparse[line - 1] ?? 0,
    };
}


/***/ }),

/***/ 8760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findingTold)
/* harmony export */ });
/** The finding that was told, without its repair; `spanAt` places what is reported by lines and columns. */
function findingTold(told, spanAt) {
    return {
        rule: told.rule,
        severity: told.severity,
        confidence: told.confidence,
        message: told.message,
        advice: told.advice,
        tree: told.tree,
        primary: { span: spanAt(told.tree, told.file, told.span), text: told.label },
        related: told.related.map(({ tree, file, span, text }) => ({
            span: spanAt(tree, file, span),
            text,
            tree,
        })),
        key: told.fingerprint,
        fingerprint: told.fingerprint,
        atoms: told.atoms,
        newAtoms: told.introduced ? told.atoms : [],
        addresses: told.addresses,
        actions: told.actions,
        groups: told.groups,
        assumptions: told.assumptions,
        introduced: told.introduced,
        undecided: told.undecided,
        ...(told.wholeSubject === true ? { wholeSubject: true } : {}),
        ...(told.summaryOnly === true ? { summaryOnly: true } : {}),
        ...(told.principal === null ? {} : { principal: told.principal }),
        ...(told.baseline === null ? {} : { baseline: told.baseline }),
        ...(told.boundBy === null ? {} : { boundBy: told.boundBy }),
        ...(told.origin === null ? {} : { origin: told.origin }),
        ...(told.issueCode === null ? {} : { issueCode: told.issueCode }),
    };
}


/***/ }),

/***/ 8999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/* harmony import */ var _report_not_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);


/** Joins the results of the shards of one run: what the run had said without them. */
function mergeResults(results) {
    const [first] = results;
    if (first === undefined)
        throw new TypeError('there is nothing to merge');
    const findings = distinct(results.flatMap((result) => result.findings), (finding) => finding.fingerprint).toSorted(_report_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const waived = distinct(results.flatMap((result) => result.waived), (finding) => finding.fingerprint).toSorted(_report_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const counts = results.map((result) => result.counts);
    const total = (name) => counts.reduce((sum, one) => sum + (one[name] ?? 0), 0);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const documents = total('documents');
    const compared = results
        .flatMap((result) => result.compared)
        .toSorted((a, b) => order(a.root ?? '', b.root ?? '') ||
        order(a.address, b.address) ||
        order(a.baseline, b.baseline));
    return {
        tool: first.tool,
        counts: {
            files: total('files'),
            documents,
            principals: total('principals'),
            statements: total('statements'),
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
            waived: waived.length,
            adopted: waived.filter(({ isAdopted }) => isAdopted === true).length,
            undecided: findings.filter((finding) => finding.undecided === true).length,
            accessAnalyzer: ['live', 'embedded'].find((who) => counts.some((one) => one.accessAnalyzer === who)) ?? 'off',
            fellBack: total('fellBack'),
        },
        findings,
        waived,
        notChecked: (0,_report_not_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctEntries */ .xp)(results.flatMap((result) => result.notChecked)).toSorted((a, b) => order((0,_report_not_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k2)(a), (0,_report_not_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k2)(b))),
        compared,
        thirdParties: results
            .flatMap((result) => result.thirdParties ?? [])
            .toSorted((a, b) => order(a.root, b.root) || order(a.address, b.address)),
        keyTables: results.flatMap((result) => result.keyTables ?? []),
        notes: mergeNotes(results.map((result) => result.notes), documents, compared.length),
        accessChange: ['widened', 'undecided', 'none'].find((change) => results.some((result) => result.accessChange === change)),
        compares: results.some((result) => result.compares),
    };
}
/** Notes that are true of a shard and not of the whole. */
const noPolicy = 'no policy was found';
const noVendor = /^no vendor product was recognised/;
const counted = /^(\d{1,9}) (validation findings?|more findings?) (.*)$/;
function mergeNotes(parts, documents, compared) {
    const notes = new Set();
    const sums = new Map();
    for (const note of parts.flat()) {
        if (note === noPolicy ? documents > 0 : noVendor.test(note) && compared > 0)
            continue;
        const match = counted.exec(note);
        if (match === null) {
            notes.add(note);
            continue;
        }
        const kind = (match[2] ?? '').replace(/s$/, '');
        const known = sums.get(kind);
        sums.set(kind, { count: (known?.count ?? 0) + Number(match[1]), alone: note });
    }
    const hasPolicies = documents > 0;
    return [
        ...[...notes].filter((note) => note !== noPolicy || !hasPolicies),
        ...[...sums.values()].map(({ count, alone }) => severalOf(alone, count)),
    ].toSorted();
}
/** A counted note with another count, its verb and nouns along with it. */
function severalOf(note, count) {
    const words = note.replace(/^\d+/, String(count));
    if (count === 1)
        return words;
    return words
        .replace(/^(\d+ (?:validation|more)) finding /, '$1 findings ')
        .replace(' rests on ', ' rest on ')
        .replace(' and is not ', ' and are not ')
        .replace(' was there ', ' were there ');
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function distinct(items, identity) {
    return [...new Map(items.map((item) => [identity(item), item])).values()];
}


/***/ }),

/***/ 7990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseShard: () => (/* binding */ parseShard),
  shardOf: () => (/* binding */ shardOf)
});

// UNUSED EXPORTS: partsOf, unitsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/workspace.js
var workspace = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/discover/classify.js
var classify = __webpack_require__(1932);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/run/shard-links.js

const runs = /[\w@./-]+/g;
const readable = /\.(json|jsonc|json5|ya?ml|template|cfn|tpl|tftpl|tmpl|j2|txt|policy)$/i;
const attached = /\b(?:roles?|users?|groups?)["']?\s{0,40}[=:]\s{0,40}([^\]}]{0,400})|ManagedPolicyNames([^\]}]{0,400})/gi;
const arns = /arn:aws[\w-]*:iam::[^:\s"']{0,60}:(?:role|policy|user|group)\/([\w+=,.@/-]{1,512})/g;
const named = /\b(?:name|(?:Role|User|Group|Policy|ManagedPolicy)Name)["']?\s{0,40}[=:]\s{0,40}["']?([\w+=,.@-]{1,128})/gi;
const words = /[\w+,.@-]{1,128}/g;
const imported = /ImportValue["']?[ \t]{0,40}:?([^\n]{0,300})/g;
const exported = /\bExport["']?\s{0,40}:\s{0,40}\{?\s{0,80}["']?Name["']?\s{0,40}:([^\n]{0,300})/g;
/** Reads the links of a file in time linear in its length. */
function linksOf(file) {
    const { path, text } = file;
    const folder = external_node_path_.posix.dirname(path);
    const paths = [];
    for (const [run] of text.matchAll(runs)) {
        if (/^\.\.?(\/|$)/.test(run) || readable.test(run)) {
            const target = resolve(folder, run);
            if (target !== undefined && target !== path)
                paths.push(target);
        }
    }
    const uses = new Set();
    for (const match of text.matchAll(attached))
        for (const [word] of (match[1] ?? match[2] ?? '').matchAll(words))
            uses.add(word);
    for (const [, name = ''] of text.matchAll(arns))
        uses.add(name.slice(name.lastIndexOf('/') + 1));
    return {
        paths,
        takesFolders: text.includes('fileset('),
        uses,
        defines: new Set([...text.matchAll(named)].map(([, name = '']) => name)),
        exports: keysOf(text, exported),
        imports: keysOf(text, imported),
    };
}
/** `../m`, `policies/p.json` or `/policies/p.json` (after `${path.module}`) from a folder; undefined outside of the tree. */
function resolve(folder, run) {
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, run)).replace(/(.)\/$/, '$1');
    return target === '..' || target.startsWith('../') ? undefined : target;
}
function keysOf(text, pattern) {
    const found = [...text.matchAll(pattern)].map(([, rest = '']) => rest
        .replace(/\$\{[^}]*\}/g, '')
        .replace(/!\w+|Fn::\w+/g, '')
        .replace(/[^\w]/g, ''));
    return new Set(found);
}

;// CONCATENATED MODULE: ./lib/src/run/shard.js







/** The most parts a run is split into: as many jobs as a matrix of GitHub Actions can have. */
const maximumShards = 256;
/** Reads `2/4`; throws a `UsageError` for anything else. */
function parseShard(text) {
    const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
    const index = Number(match?.[1]);
    const count = Number(match?.[2]);
    if (match === null || index < 1 || count < index || count > maximumShards) {
        throw new settings/* UsageError */.eb(`"${text}" is not a shard: write i/n, such as 2/4, with n at most ${maximumShards}`);
    }
    return { index, count };
}
/**
 * The part of a run that falls to one shard. The same tree gives the same parts on every machine:
 * units are dealt out by cost, dearest first, each to the part that has least so far.
 */
function shardOf(trees, config, shard) {
    const parts = partsOf(trees.head, config, shard.count);
    const everywhere = new Set(config.serviceControlPolicies);
    const mine = shard.index - 1;
    const head = {
        ...trees.head,
        // What no unit holds is not read, at most named: the first part names it.
        selected: trees.head.selected.filter((path) => (parts.get(path) ?? 0) === mine || everywhere.has(path)),
    };
    if (trees.base === undefined)
        return { ...trees, head };
    const { selection, changes } = trees.base;
    const now = new Map(changes.files.flatMap((file) => file.previousPath === undefined ? [] : [[file.previousPath, file.path]]));
    const byFolder = new Map([...parts]
        .filter(([path]) => isTerraform(path))
        .map(([path, part]) => [external_node_path_.posix.dirname(path), part]));
    const partOf = (path) => parts.get(path) ??
        parts.get(now.get(path) ?? path) ??
        (isTerraform(path) ? byFolder.get(external_node_path_.posix.dirname(path)) : undefined) ??
        Number.parseInt((0,hash/* shortHash */.B)(isTerraform(path) ? external_node_path_.posix.dirname(path) : path).slice(-8), 16) %
            shard.count;
    const selected = selection.selected.filter((path) => partOf(path) === mine || everywhere.has(path));
    return { ...trees, head, base: { ...trees.base, selection: { ...selection, selected } } };
}
/** The part (from 0) of every file that is read. */
function partsOf(selection, config, count) {
    const load = new Array(count).fill(0);
    const parts = new Map();
    for (const unit of unitsOf(selection, config)) {
        const part = load.indexOf(Math.min(...load));
        load[part] = (load[part] ?? 0) + unit.cost;
        for (const path of unit.files)
            parts.set(path, part);
    }
    return parts;
}
/** What a file costs besides its characters. */
const costOfFile = 500;
/**
 * The units of a selection, dearest first: a folder of Terraform with the modules it calls, a
 * template with what it names, a document; and joined into one where one refers to the other.
 */
function unitsOf(selection, config) {
    const files = readFiles(selection);
    const groups = new Groups();
    for (const file of files)
        groups.add(keyOf(file));
    joinUnits(files, groups, config);
    const units = new Map();
    for (const file of files) {
        const key = groups.find(keyOf(file));
        const unit = units.get(key) ?? { files: [], cost: 0 };
        unit.files.push(file.path);
        unit.cost += file.text.length + costOfFile;
        units.set(key, unit);
    }
    return [...units.values()].toSorted((a, b) => b.cost - a.cost || ((a.files[0] ?? '') < (b.files[0] ?? '') ? -1 : 1));
}
function readFiles(selection) {
    return selection.selected.flatMap((path) => {
        const explicit = selection.explicit.has(path);
        if (!explicit && !(0,classify/* mayHoldPolicy */.D9)(path))
            return [];
        const read = selection.tree.read(path);
        if ((0,source/* isUnreadable */.G)(read))
            return [{ path, text: '', kind: 'unreadable' }];
        const kind = (0,classify/* classify */.L8)(path, read.text);
        return kind === 'ignored' && !explicit ? [] : [{ path, text: read.text, kind }];
    });
}
function isTerraform(path) {
    return /\.(tf|tofu|tfvars|hcl|tf\.json|tofu\.json|tfvars\.json)$/.test(path);
}
const folderKey = (folder) => `folder ${folder}`;
const fileKey = (path) => `file ${path}`;
function keyOf(file) {
    return isTerraform(file.path) ? folderKey(external_node_path_.posix.dirname(file.path)) : fileKey(file.path);
}
function joinUnits(files, groups, config) {
    const links = new Map(files.map((file) => [file, linksOf(file)]));
    for (const [file, { paths, takesFolders }] of links) {
        const key = keyOf(file);
        for (const path of paths) {
            groups.join(key, fileKey(path));
            groups.join(key, folderKey(path));
            if (isTerraform(path))
                groups.join(key, folderKey(external_node_path_.posix.dirname(path)));
        }
        if (takesFolders)
            joinBelow(file, files, groups);
        if (file.kind === 'terraform-plan')
            joinPlan(file, files, groups);
    }
    joinNames(links, groups, 'defines', 'uses');
    joinNames(links, groups, 'exports', 'imports');
    for (const binding of config.bindings) {
        if (binding.files !== undefined)
            groups.joinAll(files.filter(among((0,workspace/* selectPaths */.LO)(files.map(pathOf), binding.files))).map(keyOf));
    }
    for (const names of scenarioNames(config)) {
        groups.joinAll(files.filter(({ text }) => names.some((name) => mentions(text, name))).map(keyOf));
    }
}
const pathOf = (file) => file.path;
function among(paths) {
    const held = new Set(paths);
    return (file) => held.has(file.path);
}
function joinBelow(file, files, groups) {
    const folder = external_node_path_.posix.dirname(file.path);
    const below = (path) => folder === '.' || path.startsWith(`${folder}/`);
    for (const other of files)
        if (below(other.path))
            groups.join(keyOf(file), keyOf(other));
}
/** A plan takes its places from the sources beside it or above it; from any where there are none. */
function joinPlan(plan, files, groups) {
    for (let folder = external_node_path_.posix.dirname(plan.path);; folder = external_node_path_.posix.dirname(folder)) {
        if (groups.join(keyOf(plan), folderKey(folder)))
            return;
        if (folder === '.' || folder === '/')
            break;
    }
    for (const file of files)
        if (isTerraform(file.path))
            groups.join(keyOf(plan), keyOf(file));
}
/** A name that one file gives and another uses keeps both together, and with them all that give or use it. */
function joinNames(links, groups, given, used) {
    const sides = { [given]: new Map(), [used]: new Map() };
    for (const [file, found] of links) {
        for (const side of [given, used]) {
            for (const name of found[side]) {
                const list = sides[side]?.get(name);
                if (list === undefined)
                    sides[side]?.set(name, [keyOf(file)]);
                else
                    list.push(keyOf(file));
            }
        }
    }
    for (const [name, users] of sides[used] ?? []) {
        const givers = sides[given]?.get(name);
        if (givers !== undefined)
            groups.joinAll([...givers, ...users]);
    }
}
/** The names of roles and keys that a scenario of the config brings together. */
function scenarioNames(config) {
    return config.scenarios.map(({ roles, keys }) => [...roles.values(), ...keys.source, keys.target ?? '', ...keys.default.values()]
        .map((address) => /([\w-]+)(?:\[[^\]]*\])?$/.exec(address.slice(-300))?.[1] ?? '')
        .filter((name) => name !== ''));
}
function mentions(text, name) {
    return text.includes(`"${name}"`) || text.includes(`${name}:`) || text.includes(`/${name}`);
}
/** Sets that are only ever joined (union and find). */
class Groups {
    parents = new Map();
    add(key) {
        if (!this.parents.has(key))
            this.parents.set(key, key);
    }
    find(key) {
        let root = key;
        for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root))
            root = up;
        for (let at = key; at !== root;) {
            const up = this.parents.get(at) ?? root;
            this.parents.set(at, root);
            at = up;
        }
        return root;
    }
    /** False where one of the two is not of this selection. */
    join(a, b) {
        if (!this.parents.has(a) || !this.parents.has(b))
            return false;
        const [first, second] = [this.find(a), this.find(b)].toSorted();
        if (first !== undefined && second !== undefined)
            this.parents.set(second, first);
        return true;
    }
    joinAll(keys) {
        const [first, ...rest] = keys;
        if (first !== undefined)
            for (const key of rest)
                this.join(first, key);
    }
}


/***/ })

};
