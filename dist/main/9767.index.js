'use strict';
exports.id = 9767;
exports.ids = [9767];
exports.modules = {

/***/ 6275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);


/** GitHub keeps ten of each kind a step (actions/toolkit, docs/problem-matchers.md). */
const perKind = 10;
const longestMessage = 2000;
/**
 * The worst ten findings of each severity as annotations, in the order given; what does not fit is
 * counted by one notice, for which room is kept.
 */
function annotations(findings, sources) {
    const tooMany = (room) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.some((severity) => countOf(findings, severity) > (severity === 'notice' ? room : perKind));
    const notices = tooMany(perKind) ? perKind - 1 : perKind;
    const shown = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.flatMap((severity) => findings
        .filter((finding) => finding.severity === severity)
        .slice(0, severity === 'notice' ? notices : perKind));
    const made = shown.map((finding) => annotationOf(finding, sources));
    const rest = findings.length - shown.length;
    if (rest === 0)
        return made;
    const counts = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.map((severity) => {
        const left = countOf(findings, severity) - countOf(shown, severity);
        return left === 0 ? [] : [(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, severity)];
    });
    return [
        ...made,
        {
            ...nowhere,
            severity: 'notice',
            title: 'iam-baseline',
            message: `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, 'more finding')} (${counts.flat().join(', ')}): see the job summary`,
        },
    ];
}
const nowhere = {
    file: undefined,
    startLine: undefined,
    endLine: undefined,
    startColumn: undefined,
    endColumn: undefined,
};
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function annotationOf(finding, sources) {
    const { span } = finding.primary;
    const { start, end } = sources.positions(finding.tree, span);
    const told = {
        severity: finding.severity,
        title: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(finding.rule, 200),
        file: span.file,
    };
    const message = `${finding.message}. ${finding.advice}`.replaceAll('`', '');
    // Lines of the base mean nothing in the files that GitHub shows.
    if (finding.tree === 'base')
        return {
            ...nowhere,
            ...told,
            message: readable(`${message} (line ${start.line} before the change)`),
        };
    // A span that ends at the start of a line does not touch that line.
    const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const oneLine = endLine === start.line && end.line === start.line;
    return {
        ...told,
        message: readable(message),
        startLine: start.line,
        endLine,
        startColumn: oneLine ? start.column : undefined,
        endColumn: oneLine ? Math.max(start.column, end.column - 1) : undefined,
    };
}
function readable(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), longestMessage);
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

/***/ 3892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   Gm: () => (/* binding */ furtherActions),
/* harmony export */   Kb: () => (/* binding */ linesOfFinding),
/* harmony export */   Nt: () => (/* binding */ relatedLines),
/* harmony export */   WO: () => (/* binding */ itemBlocks),
/* harmony export */   ij: () => (/* binding */ recognisedSubject),
/* harmony export */   vb: () => (/* binding */ severityName)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3134);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6668);
/* harmony import */ var _new_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1373);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2560);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1634);





const names = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Notice',
};
/** Items of a long list that are shown outside of a folded part. */
const shownItems = 12;
/** Items of one list that are shown at all: nobody reads more, and the JSON report has them. */
const maximumItems = 60;
function severityName(severity) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(names[severity]));
}
/** The lines of a finding's place, where its file can be read. */
function linesOfFinding(context, finding) {
    const lines = context.linesOf(finding.tree, finding.primary.span.file);
    if (lines === undefined)
        return undefined;
    const range = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(lines, finding.primary.span);
    return finding.wholeSubject === true ? { first: range.first, last: range.first } : range;
}
/** The place of a finding, linked. */
function placeOf(context, finding) {
    const { file } = finding.primary.span;
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(context.links, finding.tree, file, linesOfFinding(context, finding));
}
/** The comparison that a finding of a recognised vendor rests on. */
function recognisedSubject(result, finding) {
    if (finding.boundBy !== 'recognised')
        return undefined;
    return result.compared.find((subject) => subject.baseline === finding.baseline &&
        (subject.address === finding.principal || finding.addresses.includes(subject.address)));
}
/** Actions and groups as a short list or table; what is long is folded. */
function itemBlocks(finding) {
    const actions = (0,_new_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .newActions */ .O)(finding);
    const all = finding.actions ?? [];
    const blocks = [];
    if (actions.length < all.length) {
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`New with this change, ${actions.length} of ${all.length}: `, ...codes(actions))]));
    }
    const groups = finding.groups ?? [];
    const count = groups.reduce((sum, group) => sum + group.items.length, 0);
    if (groups.length === 1 && groups[0] !== undefined && count <= shownItems)
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(groups[0].title, ': ', ...codes(groups[0].items))]));
    else if (count > 0) {
        const rows = groups.map((group) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(group.title), codes(group.items)]);
        const grid = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('What'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Which')], rows);
        blocks.push(count <= shownItems ? grid : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, 'entry', 'entries')), [grid]));
    }
    else if (actions.length === all.length) {
        const further = furtherActions(finding);
        if (further.length > shownItems)
            blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(further.length, 'action')), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([codes(further)])]));
        else if (further.length > 0)
            blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([codes(further)]));
    }
    return blocks;
}
/** Items with commas, the rest counted: names as code, sentences as sentences. */
function codes(items, limit = maximumItems) {
    const rest = items.length - limit;
    const shown = items.slice(0, limit);
    return [
        ...shown.flatMap((item, index) => [
            ...(index === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(', ')),
            ...(/\s/.test(item) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(item) : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item)]),
        ]),
        ...(rest > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(` and ${rest} more`) : []),
    ];
}
/** The actions that the finding's own sentence does not name. */
function furtherActions(finding) {
    const named = finding.message.toLowerCase();
    return (0,_new_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .newActions */ .O)(finding).filter((action) => !named.includes(action.toLowerCase()));
}
/** Other places that a finding points at. */
function relatedLines(context, finding) {
    return finding.related.slice(0, shownItems).map((label) => {
        const tree = label.tree ?? finding.tree;
        const lines = context.linesOf(tree, label.span.file);
        const range = lines === undefined ? undefined : (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(lines, label.span);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(context.links, tree, label.span.file, range), ': ', label.text);
    });
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


/***/ }),

/***/ 6668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   l: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2560);

/** `main.tf:3` or `main.tf:3-9`, linked to exactly those lines where the commit is known. */
function placeLink(context, tree, file, range) {
    const lines = range === undefined
        ? ''
        : range.first === range.last
            ? `:${range.first}`
            : `:${range.first}-${range.last}`;
    const shown = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}${lines}`)];
    const commit = context?.commits[tree];
    if (context === undefined || commit === undefined || !isPlainPath(file))
        return shown;
    const path = [...context.repository.split('/'), 'blob', commit, ...file.split('/')];
    const hash = range === undefined
        ? ''
        : `#L${range.first}${range.first === range.last ? '' : `-L${range.last}`}`;
    // `plain=1`: without it GitHub renders a Markdown file and drops the lines.
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(shown, `${context.server}/${path.map(encodeURIComponent).join('/')}?plain=1${hash}`);
}
/**
 * The rule's id, linked to its documentation; GitHub's heading anchors have no slashes. What Access
 * Analyzer's codes mean stands on AWS's page, which the advice of such a finding names.
 */
function ruleLink(context, rule) {
    if (context?.rules === undefined || rule.startsWith('access-analyzer/'))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule));
    const anchor = rule.replace(/[^a-z0-9-]/g, '');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)], `${context.rules}#${anchor}`);
}
/** False for paths that leave the repository, or that an address cannot say. */
function isPlainPath(file) {
    return (!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(file) &&
        file.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}


/***/ }),

/***/ 2560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rm: () => (/* binding */ commas),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports fence, render */
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);

function inline(piece) {
    return piece;
}
function block(piece) {
    return piece;
}
/** A word that no Markdown and no GitHub feature reads as anything but a word. */
const plainWord = /^[\p{L}\p{M}\p{N}'\u2019\u2013\u2014\u2026\u00b7\u00d7-]+$/u;
/** What may stand before and after a word without being part of a name. */
const opening = /^[("\u201c\u2018]+/;
const closing = /[)"\u201d\u2019,.;:?!%]+$/;
const longestCode = 400;
const longestSentence = 4000;
/**
 * A sentence, which may quote hostile text: words stay words, everything that looks like a name, a
 * mention, a reference, a link or markup becomes code. `` `\u2026` `` in the sentence is code as well.
 */
function words(sentence) {
    const pieces = [];
    (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(sentence, longestSentence)
        .split('`')
        .forEach((part, index, parts) => {
        if (index % 2 === 1 && index < parts.length - 1) {
            if (part !== '')
                pieces.push(code(part));
            return;
        }
        for (const token of part.split(/(\s+)/u)) {
            if (token === '')
                continue;
            if (/^\s+$/u.test(token))
                pieces.push(plain(' '));
            else if (token === '+' && index + pieces.length > 0)
                pieces.push(plain(token));
            else
                pieces.push(...(reference(token) ?? word(token)));
        }
    });
    return pieces;
}
/** Pages that sentences of ours refer to. Whoever writes such an address into a file gains nothing by it. */
const referred = /^(https:\/\/(docs\.aws\.amazon\.com|pathfinding\.cloud)\/[\w./#-]*[\w/#-])([).,;]*)$/;
function reference(token) {
    const [, url = '', host = '', after = ''] = referred.exec(token) ?? [];
    if (url === '')
        return undefined;
    return [...link([code(host)], url), ...(after === '' ? [] : [plain(after)])];
}
function word(token) {
    const before = opening.exec(token)?.[0] ?? '';
    const after = closing.exec(token.slice(before.length))?.[0] ?? '';
    const core = token.slice(before.length, token.length - after.length);
    if (core === '')
        return [
            /^[("\u201c\u2018)\u201d\u2019,.;:?!%]+$/.test(token) && !/:[^:]*:/.test(token) ? plain(token) : code(token),
        ];
    if (isPlain(core))
        return [plain(before + core + after)];
    return [
        ...(before === '' ? [] : [plain(before)]),
        code(core),
        ...(after === '' ? [] : [plain(after)]),
    ];
}
/** `GH-12` and `ABC-12` refer to issues, seven hexadecimal digits to a commit, `--` starts structure. */
function isPlain(core) {
    // 3,000 and 0.93
    if (/^\d{1,6}(?:[.,]\d{1,6}){0,4}$/.test(core))
        return true;
    if (!plainWord.test(core) || core.startsWith('-') || (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(core) !== core)
        return false;
    if (/^[0-9a-f]{7,}$/i.test(core) && /\d/.test(core))
        return false;
    return !(/\d/.test(core) && /[\p{L}]/u.test(core) && core.includes('-'));
}
function plain(text) {
    return inline({ kind: 'plain', text });
}
/** Any text, inert, of at most 400 characters: the place for everything that comes from the reviewed tree. */
function code(text) {
    return inline({ kind: 'code', text: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(wellFormed(text), longestCode) });
}
/** Half a surrogate pair is no text: GitHub's JSON parser refuses it. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
function strong(content) {
    return inline({ kind: 'strong', content });
}
/** A link; where the address is not plain http or https it is the text alone. */
function link(content, url) {
    const safe = safeUrl(url);
    return safe === undefined ? content : [inline({ kind: 'link', content, url: safe })];
}
function safeUrl(url) {
    try {
        const parsed = new URL(url);
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            return undefined;
        if (parsed.username !== '' || parsed.password !== '')
            return undefined;
        return parsed.href.replace(/[\\<>()\s`|"'*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
    }
    catch {
        return undefined;
    }
}
/** Puts pieces and sentences into one line: strings are read by `words`. */
function line(...parts) {
    return parts.flatMap((part) => typeof part === 'string' ? words(part) : 'kind' in part ? [part] : part);
}
/** Several pieces with a comma between them. */
function commas(parts) {
    return parts.flatMap((part, index) => (index === 0 ? [part] : [plain(', '), part]));
}
function paragraph(...parts) {
    return block({ kind: 'paragraph', content: line(...parts) });
}
function heading(level, content) {
    return block({ kind: 'heading', level, content });
}
function list(items) {
    return block({ kind: 'list', items });
}
function table(head, rows) {
    return block({ kind: 'table', head, rows });
}
/** A part that is folded until somebody opens it. */
function details(summary, body) {
    return block({ kind: 'details', summary, body });
}
/** Text as it is, in a fence that it cannot close. */
function fence(language, text) {
    return block({ kind: 'fence', language, text: text.split('\n').map(printable).join('\n') });
}
/** Replacement of the lines that the comment stands on, offered as one click. Not escaped: it is source. */
function suggestion(text) {
    return block({ kind: 'fence', language: 'suggestion', text });
}
/** An HTML comment of plain words (letters, digits, `:`, `.`, `-` inside): a marker for machines. */
function comment(parts) {
    for (const part of parts)
        if (!/^[A-Za-z0-9][A-Za-z0-9:._]*(?:-[A-Za-z0-9:._]+)*$/.test(part))
            throw new TypeError('a marker holds plain words only');
    return block({ kind: 'comment', words: parts });
}
/** The page as GitHub reads it. */
function render(blocks) {
    return blocks
        .map(renderBlock)
        .filter((text) => text !== '')
        .join('\n\n');
}
function renderBlock(piece) {
    switch (piece.kind) {
        case 'paragraph':
            return renderLine(piece.content);
        case 'heading':
            return `${'#'.repeat(piece.level)} ${renderLine(piece.content)}`;
        case 'list':
            return piece.items.map((item) => `- ${renderLine(item)}`).join('\n');
        case 'table':
            return renderTable(piece.head, piece.rows);
        case 'details':
            return `<details>\n<summary>${renderHtml(piece.summary)}</summary>\n\n${render(piece.body)}\n\n</details>`;
        case 'fence': {
            const marks = '`'.repeat(Math.max(3, longestRun(piece.text) + 1));
            const end = piece.text === '' || piece.text.endsWith('\n') ? '' : '\n';
            return `${marks}${piece.language}\n${piece.text}${end}${marks}`;
        }
        case 'comment':
            return `<!-- ${piece.words.join(' ')} -->`;
    }
}
function renderTable(head, rows) {
    const row = (cells) => `| ${head.map((_, index) => renderCell(cells[index] ?? [])).join(' | ')} |`;
    return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}
/** `\|` is a bar in a cell, in code too; but `\\|` is a backslash and the end of the cell. */
function renderCell(content) {
    return renderLine(content)
        .replace(/\\+\|/g, (run) => `${run.slice(0, -1)}\\u{7c}`)
        .replaceAll('|', '\\|');
}
function renderLine(content) {
    let text = '';
    content.forEach((piece, index) => {
        const before = content[index - 1];
        // Two code spans would run into one, `!` would make an image of a link.
        const apart = (piece.kind === 'code' && before?.kind === 'code') ||
            (piece.kind === 'link' && text.endsWith('!'));
        text += (apart ? ' ' : '') + renderInline(piece);
    });
    // A number and a stop at the start of a line would be a list.
    return text.trim().replace(/^(\d+)([.)])/, '$1\\$2');
}
function renderInline(piece) {
    switch (piece.kind) {
        case 'plain':
            return piece.text;
        case 'code':
            return renderCode(piece.text);
        case 'strong':
            return `**${renderLine(piece.content)}**`;
        case 'link':
            return `[${renderLine(piece.content)}](<${piece.url}>)`;
    }
}
function renderCode(text) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.replace(/[\r\n]+/g, ' '));
    if (shown.trim() === '')
        return 'an empty text';
    const marks = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${marks}${pad}${shown}${pad}${marks}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}
/** Markdown is not read inside a `summary` element: the same pieces as HTML. */
function renderHtml(content) {
    return content
        .map((piece) => {
        switch (piece.kind) {
            case 'plain':
                return escapeHtml(piece.text);
            case 'code':
                return `<code>${escapeHtml((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(piece.text.replace(/[\r\n]+/g, ' ')))}</code>`;
            case 'strong':
                return `<b>${renderHtml(piece.content)}</b>`;
            case 'link':
                return renderHtml(piece.content);
        }
    })
        .join('');
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/**
 * Renders `start`, as many of `blocks` as fit from the front, `rest` for those that did not, and
 * `end`, in at most `limit` characters: cut between blocks only, so no fence, pair of surrogates or
 * marker is ever torn. `start`, `rest` and `end` are taken to fit.
 */
function renderWithin(limit, page) {
    const whole = render([...page.start, ...page.blocks, ...page.end]);
    if (whole.length <= limit)
        return { text: whole, leftOut: 0 };
    const fixed = render([...page.start, ...page.rest(page.blocks.length), ...page.end]).length;
    let used = fixed;
    let count = 0;
    for (const piece of page.blocks) {
        used += renderBlock(piece).length + 2;
        if (used > limit)
            break;
        count += 1;
    }
    const leftOut = page.blocks.length - count;
    const kept = page.blocks.slice(0, count);
    return { text: render([...page.start, ...kept, ...page.rest(leftOut), ...page.end]), leftOut };
}


/***/ }),

/***/ 1373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ newActions)
/* harmony export */ });
/** The actions of a finding that the base did not have; all of them where that is not known. */
function newActions(finding) {
    const actions = finding.actions ?? [];
    if (finding.newAtoms.length === finding.atoms.length)
        return actions;
    const parts = new Set(finding.newAtoms.flatMap((atom) => atom.toLowerCase().split('|')));
    const fresh = actions.filter((action) => parts.has(action.toLowerCase()));
    return fresh.length === 0 ? actions : fresh;
}


/***/ }),

/***/ 6965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jobSummary),
/* harmony export */   w: () => (/* binding */ summaryComment)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4347);
/* harmony import */ var _audit_sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(383);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6668);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2560);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9989);
/* harmony import */ var _not_checked_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9408);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1634);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _third_parties_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4789);
/* harmony import */ var _set_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8920);












/** A step's summary may have 1 MiB (GitHub: workflow commands); characters may take three bytes. */
const maximumJobSummary = 340_000;
/** Rows of one table: tables are the blocks between which a long summary is cut. */
const rowsPerTable = 25;
const shownLines = 200;
/** Sentences about what was not checked that stand in one fold. */
const fewCauses = 5;
/** The summary of the job: every selected finding, and what was and was not checked. */
function jobSummary(input) {
    const { selected, rest } = input.selection;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWithin */ .As)(maximumJobSummary, {
        start: opening(input),
        blocks: [
            ...findingTables(input.context, selected, 'Findings'),
            ...facts(input),
            ...folded('Outside the scope of this run', findingTables(input.context, rest, '')),
        ],
        rest: cutOff,
        end: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(dates(input))],
    });
}
/** The one comment that sums up: only what has no comment of its own is listed in full. */
function summaryComment(input, limit, marker) {
    const told = input.elsewhere ?? input.selection.selected.map((finding) => ({ finding, why: undefined }));
    const reasons = [
        ['not-in-pull-request', 'In files that this pull request does not change'],
        ['limit', 'More findings than comments'],
        ['list-cut-off', 'In files beyond the 3,000 that GitHub lists'],
        ['refused', 'Not taken by GitHub as comments'],
        ['summary-only', 'What the change allows'],
        [undefined, 'Findings'],
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWithin */ .As)(limit, {
        start: opening(input),
        blocks: [
            ...reasons.flatMap(([why, title]) => findingTables(input.context, told.filter((entry) => entry.why === why).map((entry) => entry.finding), title)),
            ...facts(input),
        ],
        rest: cutOff,
        end: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(dates(input)), ...marker],
    });
}
function cutOff(leftOut) {
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(leftOut, 'part')} left out for length: the JSON report has everything.`),
    ];
}
function opening(input) {
    const { result } = input.context;
    const { selected, rest } = input.selection;
    const sentence = headline(selected);
    const blocks = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`iam-baseline: ${sentence}${(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutService */ .mH)(result.counts)}`))];
    const checked = `Checked ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(result.counts.files, 'file')}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(result.counts.documents, 'policy', 'policies')} with ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(result.counts.statements, 'statement')}, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(result.counts.principals, 'principal')}.`;
    const counted = [checked];
    if (input.commented > 0)
        counted.push(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(input.commented, 'finding stands', 'findings stand')} in comments on the lines.`);
    if (rest.length > 0)
        counted.push(input.selection.scope === 'introduced'
            ? `Not from this change, and not shown: ${countsOf(rest)}.`
            : `In files that did not change, and not shown: ${countsOf(rest)}.`);
    counted.push(...others(result.counts));
    return [...blocks, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(counted.join(' '))];
}
function headline(selected) {
    return selected.length === 0 ? 'nothing found' : countsOf(selected);
}
function countsOf(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return ['error', 'warning', 'notice']
        .filter((severity) => count(severity) > 0)
        .map((severity) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count(severity), severity))
        .join(', ');
}
function others(counts) {
    const told = [];
    if (counts.undecided > 0)
        told.push(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts.undecided, 'question')} could not be decided.`);
    const aside = (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .setAsideCounts */ .Dl)(counts);
    if (aside.length > 0)
        told.push(`Set aside: ${aside.join(', ')}.`);
    return told;
}
/** What was compared, what is waived, what was not checked: never silence. */
function facts(input) {
    const { result } = input.context;
    const blocks = [];
    if (result.compared.length > 0) {
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('Compared with')), ...comparedTables(result));
    }
    blocks.push(...thirdPartyBlocks(input), ...keyBlocks(result.keyTables ?? []));
    if (result.accessChange !== undefined)
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(accessSentences[result.accessChange]));
    const notes = [...result.notes, ...input.posting];
    if (notes.length > 0)
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(notes.slice(0, shownLines).map((note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`${note}.`))));
    blocks.push(...notCheckedBlocks(result.notChecked, input.context), ...waivedBlocks(input));
    return blocks;
}
/** Waivers one by one, old debt by its rules: who adopted it has seen the list, and the JSON report has it. */
function waivedBlocks({ context }) {
    const waived = (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .waivedOf */ .kE)(context.result);
    const adopted = (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedOf */ .Fs)(context.result);
    const title = ['Rule', 'Findings'].map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(name));
    return [
        ...folded(`Waived (${waived.length})`, findingTables(context, waived, '')),
        ...folded(`Adopted (${adopted.length})`, chunks((0,_set_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .byRule */ .k2)(adopted)).map((rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(title, rows.map(([rule, count]) => [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleLink */ .l)(context.links, rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(String(count))])))),
    ];
}
const accessSentences = {
    none: 'The change allows nothing that was not allowed before.',
    widened: 'The change allows more than before.',
    undecided: 'Whether the change allows more than before could not be decided.',
};
function thirdPartyBlocks({ context }) {
    const roles = context.result.thirdParties ?? [];
    if (roles.length === 0)
        return [];
    const items = roles
        .slice(0, shownLines)
        .map((role) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(role.address), ' in ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(role.span.file), (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .vendorOf */ .AK)(role)));
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_third_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .thirdPartySentence */ .Bx)(roles)}; ${(0,_third_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .howToBind */ .L_)(roles)}:`),
        ...chunks(items).map((part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(part)),
    ];
}
/** The key scenarios: who may do what with which key in each step. */
function keyBlocks(tables) {
    const head = ['Step', 'Who', 'Key', 'Verdict', 'What and why'].map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(name));
    return tables.flatMap((keys) => {
        const rows = keys.cells.map((cell) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(cell.title),
            cell.principal === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(cell.role) : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cell.principal)],
            cell.key === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(cell.use) : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cell.key)],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(cell.verdict.replace('-', ' ')),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(cell.actions), cell.actions.length === 0 || cell.why === '' ? '' : ': ', cell.why),
        ]);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`Keys: ${(0,_audit_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)(keys)}`)),
            ...chunks(rows).map((part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, part)),
        ];
    });
}
function comparedTables({ compared, findings }) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOf */ .e)({ compared, findings });
    const head = ['Principal or policy', 'Baseline', 'Bound by', 'Required actions granted'];
    return chunks(compared).map((rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head.map((title) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(title)), rows.map((subject) => [
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(names.subject(subject.address, subject.root))],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(subject.baseline), subject.version === undefined ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(' ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(subject.version)), subject.features.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(' with ', ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(subject.features, 12))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(subject.boundBy === 'recognised'
            ? `recognised (${(subject.confidence ?? 0).toFixed(2)})`
            : subject.boundBy),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`${subject.granted} of ${subject.required}`),
    ])));
}
function findingTables(context, findings, title) {
    if (findings.length === 0)
        return [];
    const head = ['Severity', 'Where', 'What', 'Rule'].map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(name));
    const tables = chunks(findings).map((rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows.map((finding) => [
        [(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .severityName */ .vb)(finding.severity)],
        (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, finding),
        whatOf(finding),
        (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleLink */ .l)(context.links, finding.rule),
    ])));
    return title === '' ? tables : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(title)), ...tables];
}
function whatOf(finding) {
    const actions = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherActions */ .Gm)(finding);
    const listed = actions.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(' ', ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(actions, 30), '.') : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`${finding.message}.`, listed, ` ${finding.advice}`);
}
/** A few causes in one fold, many in one a reason. */
function notCheckedBlocks(entries, context) {
    const reasons = new Map();
    for (const entry of entries) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_9__/* .addTo */ .D)(reasons, entry.reason, entry);
    }
    if ((0,_not_checked_js__WEBPACK_IMPORTED_MODULE_10__/* .sameWords */ .MT)(entries).length <= fewCauses || reasons.size === 1)
        return folded(`Not checked (${entries.length})`, notCheckedLists(entries, context));
    return [...reasons].flatMap(([reason, own]) => folded(`Not checked: ${reason} (${own.length})`, notCheckedLists(own, context)));
}
function notCheckedLists(entries, context) {
    const placed = ({ file, span }) => {
        const lines = span === undefined ? undefined : context.linesOf('head', file);
        return lines === undefined || span === undefined ? file : `${file}:${lines.lineAt(span.start)}`;
    };
    return chunks((0,_not_checked_js__WEBPACK_IMPORTED_MODULE_10__/* .sameWords */ .MT)(entries)).map((part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(part.map((group) => {
        const places = [...new Set(group.entries.map(placed))];
        const named = places.slice(0, (0,_not_checked_js__WEBPACK_IMPORTED_MODULE_10__/* .namedOf */ .Z7)(places.length));
        const rest = places.length - named.length;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(...named.flatMap((place, index) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(index === 0 ? '' : ', ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(place))), rest > 0 ? ` and ${rest} more` : '', ': ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(group.text), ' (', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(group.reason), ')');
    })));
}
function folded(title, body) {
    return body.map((part, index) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(body.length === 1 ? title : `${title}, part ${index + 1}`), [part]));
}
function chunks(all) {
    const parts = [];
    for (let at = 0; at < all.length; at += rowsPerTable)
        parts.push(all.slice(at, at + rowsPerTable));
    return parts;
}
function dates({ context }) {
    const { tool, counts } = context.result;
    const service = {
        live: 'Access Analyzer was asked',
        embedded: 'policies were validated by the embedded checks',
        off: 'policy validation was off',
    }[counts.accessAnalyzer];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`iam-baseline ${tool.version}; vendors\u2019 baselines as of `, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(tool.baselinesDate), ', AWS actions as of ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(tool.catalogueDate), `; ${service}.`);
}


/***/ })

};
