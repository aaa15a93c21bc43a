'use strict';
exports.id = 2494;
exports.ids = [2494];
exports.modules = {

/***/ 6181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ roomInHeap)
/* harmony export */ });
/* unused harmony export roomIn */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);



/** Milliseconds between two looks: a run takes up some tens of megabytes in between. */
const pace = 10;
/** From this share of the limit on garbage is collected, to see what is held. */
const crowded = 0.85;
/** More than this share of the limit held leaves no room to go on: V8 itself would end the process soon. */
const full = 0.8;
/**
 * Asked between pieces of work, throws an `OperationalError` where the memory that Node may take is all but full of what
 * is still needed: V8 ends a process without a word of what to do.
 */
function roomIn(heap) {
    let last = heap.now();
    return () => {
        const now = heap.now();
        if (now - last < pace)
            return;
        last = now;
        if (heap.used() < crowded * heap.limit)
            return;
        heap.collect();
        if (heap.used() < full * heap.limit)
            return;
        const size = Math.round(heap.limit / 2 ** 20);
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`the memory that Node may take (${size} MB) is not enough for this tree: ` +
            'split the run with --shard, name fewer paths, or give it more by ' +
            `NODE_OPTIONS=--max-old-space-size=${2 * size}`);
    };
}
/** What V8 reserves at most for what was just made, in bytes: it counts towards the limit, and is not to be had for what stays. */
const young = 192 * 2 ** 20;
/** The same of this process. */
function roomInHeap() {
    const limit = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit;
    return roomIn({
        used: () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size,
        limit: limit - Math.min(young, 0.15 * limit),
        collect() {
            (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
            const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
            collect();
        },
        now: () => performance.now(),
    });
}


/***/ }),

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeParts),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);




/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
function writeText(root, file, text) {
    writeParts(root, file, [text]);
}
/** The same with a text in parts, written one after the other. */
function writeParts(root, file, parts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    const opened = asked(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    });
    try {
        for (const part of parts)
            asked(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, part);
            });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
/** What the system answers; what it refuses is an `OperationalError`. */
function asked(path, ask) {
    try {
        return ask();
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where writing to `path` would really write, as far as its folders are there. */
function landing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        // A link that leads nowhere would make the file that it names.
        if (isLink(path))
            return '/';
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : landing(parent);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render),
  K: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
;// CONCATENATED MODULE: ./lib/src/report/json-parts.js
/** Characters of a part, about. */
const partLength = 65_536;
/**
 * The text of `JSON.stringify(value, null, 2)` and a line end, in parts: the lists of a large report are written item by
 * item, so that no string holds all of it.
 */
function* jsonParts(value) {
    let part = '';
    for (const piece of pieces(value)) {
        part += piece;
        if (part.length < partLength)
            continue;
        yield part;
        part = '';
    }
    yield `${part}\n`;
}
function* pieces(value) {
    let before = '{';
    for (const [name, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        yield `${before}\n  ${JSON.stringify(name)}: `;
        before = ',';
        if (Array.isArray(member) && member.length > 0)
            yield* items(member);
        else
            yield indented(member, '  ');
    }
    yield before === '{' ? '{}' : '\n}';
}
function* items(list) {
    let before = '[';
    for (const item of list) {
        yield `${before}\n    ${indented(item, '    ')}`;
        before = ',';
    }
    yield '\n  ]';
}
/** Strings of JSON hold no line ends as they are: every one of the text is its layout. */
function indented(value, by) {
    const text = JSON.stringify(value, null, 2);
    return (text ?? 'null').replaceAll('\n', `\n${by}`);
}

// EXTERNAL MODULE: ./lib/src/report/json-v1.js + 1 modules
var json_v1 = __webpack_require__(9948);
// EXTERNAL MODULE: ./lib/src/report/human.js + 2 modules
var human = __webpack_require__(7161);
;// CONCATENATED MODULE: ./lib/src/command/outputs.js





/** A run's result in a format, as parts of one text; throws a `UsageError` for a format that there is not. */
async function render(format, result, sources, options) {
    switch (format) {
        case 'human':
            return [(options.human ?? human/* human */.e)(result, sources, options)];
        case 'json':
            return jsonParts((0,json_v1/* findingsV1 */.S)(result, sources));
        default: {
            const { renderMore } = await Promise.all(/* import() */[__webpack_require__.e(9767), __webpack_require__.e(4869)]).then(__webpack_require__.bind(__webpack_require__, 4869));
            const { ruleTexts } = await Promise.all(/* import() */[__webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 1962));
            const text = renderMore(format, result, sources, ruleTexts());
            if (text === undefined)
                throw new settings/* UsageError */.eb(`there is no format "${format}"`);
            return [text];
        }
    }
}
/** Writes the result to stdout and to the files of `--output format=file`. */
async function writeOutputs(io, result, sources, options) {
    for (const output of options.output) {
        const [format = '', ...rest] = output.split('=');
        const file = rest.join('=');
        if (file === '')
            throw new settings/* UsageError */.eb(`--output takes format=file, not "${output}"`);
        (0,write_text/* writeParts */.Y)(io.cwd, file, await render(format, result, sources, { ...options, all: true, colour: false }));
    }
    const shown = await render(options.format, result, sources, { ...options, colour: io.colour });
    for (const part of shown)
        io.stdout(part);
}


/***/ }),

/***/ 2673:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   q: () => (/* binding */ atomOfText)
/* harmony export */ });
/** Worst first. Equal to the three annotation levels and, as error/warning/note, to SARIF's. */
const severities = ['error', 'warning', 'notice'];
/**
 * In an atom: what follows tells elements of one kind apart by their text. An element whose text alone
 * changed is the same one.
 */
const atomOfText = ' ~';


/***/ }),

/***/ 1306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ grantedText)
/* harmony export */ });
/** On what ground a baseline is compared with a subject: `bound by config`, `looks like it (0.93)`. */
function boundText({ boundBy, confidence }) {
    return boundBy === 'recognised'
        ? `looks like it (${(confidence ?? 0).toFixed(2)})`
        : `bound by ${boundBy}`;
}
/** The baseline with its version and `more` about it, its ground, and how much of it is granted. */
function grantedText(subject, more = '') {
    const version = subject.version === undefined ? '' : ` ${subject.version}`;
    return `${subject.title}${version}${more}, ${boundText(subject)}: ${subject.granted} of ${subject.required} required actions granted${withoutText(subject)}`;
}
/** `, without the managed policy SecurityAudit`. */
function withoutText({ lackingPolicies = [] }) {
    const names = lackingPolicies.map((arn) => arn.split('/').at(-1) ?? arn);
    if (names.length === 0)
        return '';
    return `, without the managed ${names.length === 1 ? 'policy' : 'policies'} ${names.join(', ')}`;
}


/***/ }),

/***/ 8186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ excerptLines)
/* harmony export */ });
/** Lines shown around the marked ones, and marked lines shown at all. */
const around = 2;
const maximumLines = 14;
/** The lines that an excerpt shows, from 1, the last included: it may lie behind the end of the file. */
function excerptLines(sources, tree, place) {
    const { start, end } = sources.positions(tree, place.span);
    const lastMarked = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const shownTo = Math.min(lastMarked, start.line + maximumLines - 1);
    return {
        first: Math.max(1, start.line - around),
        shownTo,
        lastMarked,
        last: shownTo < lastMarked ? shownTo : shownTo + around,
    };
}


/***/ }),

/***/ 7161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ human),
  Q: () => (/* binding */ shownByDefault)
});

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
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
    const lead = cut > 0 ? '\u2026' : '';
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

// EXTERNAL MODULE: ./lib/src/report/names.js
var report_names = __webpack_require__(9989);
// EXTERNAL MODULE: ./lib/src/report/not-checked.js
var not_checked = __webpack_require__(9408);
// EXTERNAL MODULE: ./lib/src/report/compared-text.js
var compared_text = __webpack_require__(1306);
;// CONCATENATED MODULE: ./lib/src/report/compared.js




/** Lines of subjects that lack something, unless all are asked for. */
const shownLines = 12;
/**
 * What was compared, a line each. Of many, unless all are asked for: those that have what is required in one line,
 * and in one line those that share a baseline.
 */
function comparedLines(compared, names, all) {
    if (all || isFew(compared))
        return compared.map((subject) => lineOf(subject, names));
    const whole = compared.filter(({ granted, required }) => granted === required);
    const lacking = linesOf(compared.filter(({ granted, required }) => granted !== required), names);
    const rest = lacking.length - shownLines;
    return [
        ...lacking.slice(0, shownLines),
        ...(rest > 0 ? [`\u2026 and ${rest} more lines of this kind: --all shows them`] : []),
        ...(isFew(whole)
            ? whole.map((subject) => lineOf(subject, names))
            : [
                `${(0,printable/* plural */.LS)(whole.length, 'principal or policy', 'principals and policies')} with all actions that the baseline requires: --all shows each`,
            ]),
    ];
}
const isFew = (list) => list.length === (0,not_checked/* namedOf */.Z7)(list.length);
function linesOf(compared, names) {
    const groups = new Map();
    for (const subject of compared) {
        const key = JSON.stringify([subject.baseline, subject.version, subject.boundBy]);
        (0,multimap/* addTo */.D)(groups, key, subject);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined || isFew(group))
            return group.map((subject) => lineOf(subject, names));
        const how = first.boundBy === 'recognised' ? 'look like it' : `bound by ${first.boundBy}`;
        return [
            (0,printable/* printable */.g$)(`${(0,printable/* plural */.LS)(group.length, 'principal or policy', 'principals and policies')}: ${titleOf(first)}, ${how}: not all required actions granted; --all shows each`),
        ];
    });
}
function lineOf(subject, names) {
    return (0,printable/* printable */.g$)(`${names.subject(subject.address, subject.root)}: ${(0,compared_text/* grantedText */.N)(subject)}`);
}
const titleOf = ({ title, version }) => version === undefined ? title : `${title} ${version}`;

// EXTERNAL MODULE: ./lib/src/report/result.js
var report_result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/report/set-aside.js
var set_aside = __webpack_require__(8920);
// EXTERNAL MODULE: ./lib/src/report/shown-first.js
var shown_first = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/src/report/third-parties.js
var third_parties = __webpack_require__(4789);
;// CONCATENATED MODULE: ./lib/src/report/human.js










/** How many findings are shown unless all are asked for. */
const shownByDefault = 20;
const shownItems = 12;
/** Addresses of instances are long and alike. */
const shownAddresses = 4;
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
    const shown = options.all
        ? (0,shown_first/* boundFirst */.tF)(result.findings).map((finding) => ({ finding, others: [] }))
        : (0,shown_first/* shownFirst */.wr)(result.findings).slice(0, shownByDefault);
    const lines = [];
    const names = (0,report_names/* namesOf */.e)(result);
    for (const [group, entries] of grouped(shown, names)) {
        if (group !== '')
            lines.push(paint('bold', (0,printable/* printable */.g$)(group)), '');
        for (const { finding, others } of entries)
            lines.push(...findingLines(finding, others.length, sources, paint), ...sameLines(others, sources), '');
    }
    const rest = result.findings.length - shown.reduce((sum, { others }) => sum + 1 + others.length, 0);
    if (rest > 0)
        lines.push(paint('dim', `\u2026 and ${(0,printable/* plural */.LS)(rest, 'more finding')}: --all shows them`), '');
    lines.push(...summaryLines(result, sources, names, options.all, paint));
    return (0,printable/* logText */.kc)(lines);
}
function grouped(shown, names) {
    const groups = new Map();
    for (const entry of shown) {
        const key = entry.others.length > 0 ? '' : headline(entry.finding, names);
        (0,multimap/* addTo */.D)(groups, key, entry);
    }
    return groups;
}
function headline(finding, names) {
    const name = names.principal(finding);
    if (name === undefined)
        return '';
    return finding.baseline === undefined ? name : `${name} \u00b7 ${finding.baseline}`;
}
/** Where else the same is said: three places by name, the rest as a number. */
function sameLines(others, sources) {
    if (others.length === 0)
        return [];
    const places = others.map(({ tree, primary }) => {
        const { start } = sources.positions(tree, primary.span);
        return `${primary.span.file}:${start.line}:${start.column}`;
    });
    const named = places.slice(0, (0,not_checked/* namedOf */.Z7)(places.length));
    const rest = places.length - named.length;
    return [
        `  also: ${(0,printable/* printable */.g$)(named.join(', '))}${rest > 0 ? ` and ${rest} more: --all shows them` : ''}`,
    ];
}
function findingLines(finding, others, sources, paint) {
    const { start } = sources.positions(finding.tree, finding.primary.span);
    const place = `${finding.primary.span.file}:${start.line}:${start.column}${finding.tree === 'base' ? ' (base)' : ''}`;
    const lines = [
        `${paint(finding.severity, finding.severity)} ${(0,printable/* printable */.g$)(others > 0 ? `${others + 1} times: ${(0,shown_first/* withoutName */.u_)(finding)}` : finding.message)} ${paint('dim', `[${finding.rule}]`)}`,
        `  ${paint('dim', '-->')} ${(0,printable/* printable */.g$)(place)}`,
        ...frame_frame(sources, finding.tree, finding.primary.span, finding.primary.text),
    ];
    for (const group of finding.groups ?? []) {
        const title = `  ${(0,printable/* printable */.g$)(group.title)}:`;
        if (group.items.some((item) => /\s/.test(item)))
            lines.push(title, ...sentenceLines(group.items));
        else
            lines.push(`${title} ${itemList(group.items)}`);
    }
    for (const related of finding.related) {
        const at = sources.positions(related.tree ?? finding.tree, related.span).start;
        lines.push(`  see ${(0,printable/* printable */.g$)(`${related.span.file}:${at.line}:${at.column}`)}: ${(0,printable/* printable */.g$)(related.text)}`);
    }
    if (finding.addresses.length > 1)
        lines.push(`  in: ${itemList(finding.addresses, shownAddresses)}`);
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
/** Items that are sentences, each on a line of its own. */
function sentenceLines(items) {
    const shown = items.slice(0, shownItems).map((item) => `    ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(item), 400)}`);
    const rest = items.length - shown.length;
    return rest > 0 ? [...shown, `    \u2026 and ${rest} more`] : shown;
}
function itemList(items, most = shownItems) {
    const shown = items.slice(0, most).map((item) => (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(item), 160));
    const rest = items.length - shown.length;
    return shown.join(', ') + (rest > 0 ? `, \u2026 and ${rest} more` : '');
}
/** The files of entries that say the same: three by name, the rest as a number. */
function filesOf(entries) {
    const files = [...new Set(entries.map(({ file }) => (0,printable/* printable */.g$)(file)))];
    const named = files.slice(0, (0,not_checked/* namedOf */.Z7)(files.length));
    const rest = files.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${(0,printable/* plural */.LS)(rest, 'more file')}` : ''}`;
}
/** True where a note has just said the same of the run as a whole: the cause stands at the end of both. */
function isNoted({ reason, text }, { notes }) {
    const cause = text.slice(text.indexOf(': '));
    return reason === 'access-analyzer' && notes.some((note) => note.endsWith(cause));
}
/** What was checked, found and not checked; never silence. */
function summaryLines(result, sources, names, all, paint) {
    const { counts } = result;
    const lines = comparedLines(result.compared, names, all);
    for (const note of result.notes)
        lines.push((0,printable/* printable */.g$)(note));
    lines.push(...(0,third_parties/* thirdPartyLines */.R0)(result, sources, all));
    const groups = (0,not_checked/* sameWords */.MT)(result.notChecked).filter((group) => all || !isNoted(group, result));
    if (groups.length > 0) {
        lines.push(`not checked (${groups.reduce((sum, { entries }) => sum + entries.length, 0)}):`);
        const told = all ? groups.map((group) => ({ ...group, others: 0 })) : (0,not_checked/* oneOfReason */.cq)(groups);
        for (const { entries, text, reason, others } of told)
            lines.push(others > 0
                ? `  ${entries.length + others} [${reason}]: --all shows them; the first: ${filesOf(entries)}: ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(text), 200)}`
                : `  ${filesOf(entries)}: ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(text), 200)} [${reason}]`);
    }
    lines.push(paint('bold', `${(0,printable/* plural */.LS)(counts.errors, 'error')}, ${(0,printable/* plural */.LS)(counts.warnings, 'warning')}, ${(0,printable/* plural */.LS)(counts.notices, 'notice')}` +
        (0,set_aside/* setAsideText */.y7)(counts) +
        (counts.undecided > 0 ? `, ${counts.undecided} undecided` : '')) +
        ` in ${(0,printable/* plural */.LS)(counts.files, 'file')}, ${(0,printable/* plural */.LS)(counts.documents, 'policy', 'policies')}, ${(0,printable/* plural */.LS)(counts.principals, 'principal')}` +
        ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate})${(0,report_result/* withoutService */.mH)(counts)}`);
    return lines;
}


/***/ }),

/***/ 9948:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ findingsV1)
});

// EXTERNAL MODULE: ./lib/src/report/excerpt-lines.js
var excerpt_lines = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/src/report/result.js
var result = __webpack_require__(9356);
;// CONCATENATED MODULE: ./lib/src/report/shown-lines.js


/** Longer lines are nobody's to read, and would make a report as large as the tree. */
const longestLine = 20_000;
/** The lines that a page of this result quotes, each once: what `merge` needs of the sources. */
function shownLines({ findings }, sources) {
    if (findings.length > result/* maximumExcerpts */.PK)
        return [];
    const shown = new Map();
    for (const { tree, primary } of findings) {
        const { file } = primary.span;
        const { first, last } = (0,excerpt_lines/* excerptLines */.$)(sources, tree, primary);
        for (let line = first; line <= last; line += 1) {
            const text = sources.line(tree, file, line);
            if (text === undefined)
                break;
            if (text.length <= longestLine)
                shown.set(`${tree}\n${file}\n${line}`, { tree, file, line, text });
        }
    }
    return [...shown.values()];
}

;// CONCATENATED MODULE: ./lib/src/report/json-v1.js

function findingsV1(result, sources) {
    return {
        schema: 'iam-baseline/findings/1',
        tool: { ...result.tool },
        ...(result.shard === undefined
            ? {}
            : { shard: result.shard, lines: shownLines(result, sources) }),
        summary: { ...result.counts, accessChange: result.accessChange ?? null },
        findings: result.findings.map((finding) => findingV1(finding, sources)),
        waived: result.waived.map((finding) => ({
            ...findingV1(finding, sources),
            ...(finding.isAdopted === true ? { adopted: true } : {}),
        })),
        compared: result.compared,
        thirdParties: (result.thirdParties ?? []).map(({ address, root, span, vendor }) => ({
            address,
            root,
            file: span.file,
            span: sources.positions('head', span),
            ...(vendor === undefined ? {} : { vendor }),
        })),
        keyTables: result.keyTables ?? [],
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
        summaryOnly: finding.summaryOnly ?? false,
        wholeSubject: finding.wholeSubject ?? false,
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

/***/ 9989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
function namesOf({ compared, findings }) {
    const roots = new Map();
    const meet = (address, root) => {
        if (root === undefined || root === '')
            return;
        const known = roots.get(address);
        if (known === undefined)
            roots.set(address, new Set([root]));
        else
            known.add(root);
    };
    for (const { address, root } of compared)
        meet(address, root);
    for (const finding of findings)
        if (finding.principal !== undefined)
            meet(finding.principal, rootOf(finding, finding.principal));
    const subject = (address, root) => (roots.get(address)?.size ?? 0) > 1 && root !== undefined && root !== '' && root !== address
        ? `${address} in ${root}`
        : address;
    return {
        subject,
        principal: (finding) => finding.principal === undefined
            ? undefined
            : subject(finding.principal, rootOf(finding, finding.principal) ?? finding.primary.span.file),
    };
}
/** The root of a principal: an atom begins with the root and the address. Not searched for: that may take for ever. */
function rootOf({ atoms }, address) {
    for (const atom of atoms) {
        const at = atom.indexOf('|');
        const end = at + 1 + address.length;
        const isOf = at > 0 && atom.startsWith(address, at + 1);
        if (isOf && (end === atom.length || atom[end] === '|'))
            return atom.slice(0, at);
    }
    return undefined;
}


/***/ }),

/***/ 9408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   Z7: () => (/* binding */ namedOf),
/* harmony export */   cq: () => (/* binding */ oneOfReason),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   xp: () => (/* binding */ distinctEntries)
/* harmony export */ });
/** What was not checked, entries that say the same joined: a list of places for one sentence. */
function sameWords(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.reason, entry.text]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { reason: entry.reason, text: entry.text, entries: [entry] });
        else
            group.entries.push(entry);
    }
    return [...groups.values()];
}
/** Few sentences as they are; of many, the first of each reason with the number of entries that the others have. */
function oneOfReason(groups) {
    if (groups.length === namedOf(groups.length))
        return groups.map((group) => ({ ...group, others: 0 }));
    const reasons = new Map();
    for (const group of groups) {
        const first = reasons.get(group.reason);
        if (first === undefined)
            reasons.set(group.reason, { ...group, others: 0 });
        else
            first.others += group.entries.length;
    }
    return [...reasons.values()];
}
/** Every entry once, in the order found. */
function distinctEntries(entries) {
    return [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()];
}
/** By file, place and words; sorts as the files do. */
const entryKey = (entry) => `${entry.file}\n${String(entry.span?.start ?? 0).padStart(9, '0')}\n${entry.reason}\n${entry.text}`;
/** How many of `places` are named before the rest is a number; never "and 1 more". */
const namedOf = (places) => (places > 4 ? 3 : places);


/***/ }),

/***/ 9356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   PK: () => (/* binding */ maximumExcerpts),
/* harmony export */   mH: () => (/* binding */ withoutService),
/* harmony export */   rM: () => (/* binding */ outOfSight)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);

/** Beyond so many findings a page goes without excerpts: it would be too large to open. */
const maximumExcerpts = 3_000;
/** What a title adds where the service did not validate every policy; empty where it did. */
function withoutService({ accessAnalyzer, fellBack = 0, documents }) {
    if (accessAnalyzer === 'off')
        return ' \u00b7 policies not validated';
    if (accessAnalyzer === 'embedded')
        return ` \u00b7 embedded validator; ${fellBack > 0 ? 'no answer from AWS' : 'AWS not asked'}`;
    return fellBack === 0
        ? ''
        : ` \u00b7 Access Analyzer for ${Math.max(0, documents - fellBack)} of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(documents, 'policy', 'policies')}`;
}
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
/** What no reading of one repository shows. */
const outOfSight = 'Out of sight: session policies, roles of AWS\u2019s own (service-linked, IAM Identity Center), and what other repositories or the console grant.';


/***/ }),

/***/ 8920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ setAsideCounts),
/* harmony export */   Fs: () => (/* binding */ adoptedOf),
/* harmony export */   k2: () => (/* binding */ byRule),
/* harmony export */   kE: () => (/* binding */ waivedOf),
/* harmony export */   y7: () => (/* binding */ setAsideText),
/* harmony export */   z7: () => (/* binding */ nothingBut)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);

/** `2 waived`, `146 adopted`: what was set aside, each kind by its name; empty where there was nothing. */
function setAsideCounts({ waived, adopted = 0 }) {
    const counted = [
        [waived - adopted, 'waived'],
        [adopted, 'adopted'],
    ];
    return counted.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : []));
}
/** The same as the end of a list of counts. */
function setAsideText(counts) {
    return setAsideCounts(counts)
        .map((text) => `, ${text}`)
        .join('');
}
function waivedOf({ waived }) {
    return waived.filter(({ isAdopted }) => isAdopted !== true);
}
function adoptedOf({ waived }) {
    return waived.filter(({ isAdopted }) => isAdopted === true);
}
/** Rules with the number of their findings, most first: old debt is told by its kind, not one by one. */
function byRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
/** `Nothing but 2 findings that are waived or adopted.` */
function nothingBut({ waived }) {
    return `Nothing but ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waived.length, 'finding')} that ${waived.length === 1 ? 'is' : 'are'} waived or adopted.`;
}


/***/ }),

/***/ 83:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tF: () => (/* binding */ boundFirst),
/* harmony export */   u_: () => (/* binding */ withoutName),
/* harmony export */   wr: () => (/* binding */ shownFirst)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2673);


/** From so many on, findings that say the same are told as one. */
const fewest = 3;
/**
 * Findings as a person should meet them: by severity, in each those of baselines that somebody bound first, then of
 * recognised ones, then what is broken and what opens access, and what AWS has as good practice last; those that say
 * the same of several policies or roles are one.
 */
function shownFirst(findings) {
    const groups = new Map();
    for (const finding of boundFirst(findings)) {
        const key = sayingOf(finding);
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(groups, key, finding);
    }
    return [...groups.values()].flatMap((group) => {
        const [finding, ...others] = group;
        return finding === undefined || group.length < fewest
            ? group.map((one) => ({ finding: one, others: [] }))
            : [{ finding, others }];
    });
}
/** The order alone. */
function boundFirst(findings) {
    return findings.toSorted((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(a.severity) - _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(b.severity) || weight(a) - weight(b));
}
/** What makes a policy useless, or lets somebody take more than it says. */
const grave = /^(syntax|policy|change)\/|^access-analyzer\/(pass-role|create-slr)-with-/;
/** Sound policies that AWS would have written more tightly: there are many of them in every old repository. */
const practice = /^access-analyzer\/(restrict-access-to-service-principal|string-like-operator-with-arn-condition-keys|missing-version)$/;
function weight({ boundBy, rule }) {
    if (boundBy !== undefined)
        return boundBy === 'recognised' ? 1 : 0;
    if (grave.test(rule))
        return 2;
    return practice.test(rule) ? 4 : 3;
}
/** The message without the name of whom it is about: "`aws_iam_role.r`: the statement \u2026" \u2192 "the statement \u2026". */
function withoutName({ message, principal, addresses, primary }) {
    let text = message;
    for (const name of [principal, ...addresses, primary.span.file])
        if (name !== undefined && name !== '')
            text = text.replace(`\`${name}\`: `, '');
    return text;
}
function sayingOf(finding) {
    const { severity, boundBy, rule, advice, actions, groups } = finding;
    const message = withoutName(finding);
    // Only what leads with a name and a colon reads well without it.
    const own = message === finding.message ? finding.fingerprint : '';
    return JSON.stringify([severity, boundBy, rule, message, advice, actions, groups, own]);
}


/***/ }),

/***/ 4789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Bx: () => (/* binding */ thirdPartySentence),
/* harmony export */   L_: () => (/* binding */ howToBind),
/* harmony export */   R0: () => (/* binding */ thirdPartyLines)
/* harmony export */ });
/* harmony import */ var _not_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);


/** What follows from such a list. */
const howToBind = (roles) => `bind ${roles.length === 1 ? 'it' : 'each'} to its vendor\u2019s baseline, or write that (docs/writing-a-baseline.md)`;
/** `2 roles are trusted by third parties, and were compared with no baseline`. */
function thirdPartySentence(roles) {
    const are = roles.length === 1 ? 'is' : 'are';
    const were = roles.length === 1 ? 'was' : 'were';
    const how = roles.every(({ vendor }) => vendor === undefined)
        ? `${are} trusted with an external id, as third parties are,`
        : `${are === 'is' ? 'trusts' : 'trust'} third parties`;
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(roles.length, 'role')} ${how} and ${were} compared with no baseline`;
}
/** `, Datadog`, where the account that may assume the role is known. */
const vendorOf = ({ vendor }) => vendor === undefined ? '' : `, ${vendor}`;
/** The sentence with the first names, for a terminal. */
function thirdPartyLines({ thirdParties: roles = [] }, sources, all) {
    if (roles.length === 0)
        return [];
    const named = roles.slice(0, all ? roles.length : (0,_not_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .namedOf */ .Z7)(roles.length));
    const rest = roles.length - named.length;
    return [
        `${thirdPartySentence(roles)}; ${howToBind(roles)}:`,
        ...named.map((role) => {
            const { address, span } = role;
            const { line } = sources.positions('head', span).start;
            return `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(address)} (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(span.file)}:${line})${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(vendorOf(role))}`;
        }),
        ...(rest > 0 ? [`  \u2026 and ${rest} more: --all shows them`] : []),
    ];
}


/***/ })

};
