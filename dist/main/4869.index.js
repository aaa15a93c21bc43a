'use strict';
exports.id = 4869;
exports.ids = [4869];
exports.modules = {

/***/ 1577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


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

/***/ 4869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMore: () => (/* binding */ renderMore)
});

// UNUSED EXPORTS: furtherFormats

// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(6275);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
;// CONCATENATED MODULE: ./lib/src/report/gitlab.js

const severityNames = {
    error: 'critical',
    warning: 'major',
    notice: 'info',
};
/** GitLab's code quality report. */
function gitlab(result, sources) {
    const list = result.findings.map((finding) => {
        const { start, end } = sources.positions(finding.tree, finding.primary.span);
        return {
            description: (0,printable/* printable */.g$)(`${finding.message}. ${finding.advice}`),
            check_name: finding.rule,
            fingerprint: finding.fingerprint,
            severity: severityNames[finding.severity],
            location: { path: finding.primary.span.file, lines: { begin: start.line, end: end.line } },
        };
    });
    return `${JSON.stringify(list, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/report/audit.js
var audit = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/src/report/compared-text.js
var compared_text = __webpack_require__(1306);
// EXTERNAL MODULE: ./lib/src/report/escalations.js
var escalations = __webpack_require__(1447);
// EXTERNAL MODULE: ./lib/src/report/names.js
var names = __webpack_require__(9989);
// EXTERNAL MODULE: ./lib/src/report/result.js
var report_result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/report/set-aside.js
var set_aside = __webpack_require__(8920);
// EXTERNAL MODULE: ./lib/src/report/not-checked.js
var not_checked = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/src/report/html/element.js

const held = new WeakMap();
function markup(html) {
    const piece = Object.freeze(Object.create(null));
    held.set(piece, html);
    return piece;
}
const empty = new Set(['input']);
/** An element with its attributes and children; every text among them is escaped here and nowhere else. */
function element_element(tag, attributes = {}, ...children) {
    let html = `<${tag}`;
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined)
            continue;
        if (name === 'to')
            html += ` href="#${element_escape(String(value))}"`;
        else
            html += value === true ? ` ${name}` : ` ${name}="${element_escape(String(value))}"`;
    }
    html += '>';
    return markup(empty.has(tag) ? html : `${html}${inner(children)}</${tag}>`);
}
function inner(children) {
    return children
        .map((child) => {
        if (child === undefined)
            return '';
        if (typeof child === 'string' || typeof child === 'number')
            return element_escape(String(child));
        if (Array.isArray(child))
            return inner(child);
        return held.get(child) ?? '';
    })
        .join('');
}
/** The HTML of pieces, for the page that frames them. */
function render(...children) {
    return inner(children);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Text for content and for quoted attributes: what cannot be seen is shown, what is markup is escaped. */
function element_escape(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

// EXTERNAL MODULE: ./lib/src/report/excerpt-lines.js
var excerpt_lines = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/src/report/html/excerpt.js



/** Characters of a line that are shown. */
const maximumWidth = 240;
/** The source lines of a place, the place marked; undefined where the text is not at hand. */
function excerpt(sources, tree, place) {
    const { start, end } = sources.positions(tree, place.span);
    if (sources.line(tree, place.span.file, start.line) === undefined)
        return undefined;
    const { first, shownTo, lastMarked, last } = (0,excerpt_lines/* excerptLines */.$)(sources, tree, place);
    const rows = [];
    for (let line = first; line <= last; line += 1) {
        const text = sources.line(tree, place.span.file, line);
        if (text === undefined)
            break;
        const isMarked = line >= start.line && line <= shownTo;
        rows.push(element_element('span', isMarked ? { class: 'at' } : {}, element_element('small', { 'aria-hidden': 'true' }, line), ...(isMarked
            ? markedLine(text, line === start.line ? start.column - 1 : indentOf(text), line === end.line ? end.column - 1 : text.length)
            : [(0,printable/* shorten */.ml)(text, maximumWidth)])));
    }
    const hidden = lastMarked - shownTo;
    return element_element('div', {}, element_element('pre', { class: 'excerpt', tabindex: 0 }, element_element('code', {}, ...rows)), hidden > 0 || place.text !== ''
        ? element_element('p', { class: 'label' }, place.text, hidden > 0 ? ` (and ${hidden} more ${hidden === 1 ? 'line' : 'lines'})` : undefined)
        : undefined);
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
function markedLine(text, from, to) {
    const lead = from > maximumWidth / 2 ? from - 60 : 0;
    const until = Math.max(to, from);
    return [
        (lead > 0 ? '\u2026' : '') + text.slice(lead, from),
        until > from ? element_element('mark', {}, (0,printable/* shorten */.ml)(text.slice(from, until), maximumWidth)) : undefined,
        (0,printable/* shorten */.ml)(text.slice(until), maximumWidth),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/html/finding.js



/** Items of a list that stand open; the others are folded. */
const openItems = 12;
const maximumItems = 1_000;
/** One finding with its place, the source it is about, what belongs to it and what to do. */
function findingArticle(finding, context) {
    const { sources } = context;
    return element_element('article', {
        class: 'finding',
        'data-find': true,
        'data-severity': finding.severity,
        'data-rule': finding.rule,
        'data-vendor': context.vendor,
    }, element_element('h4', {}, element_element('span', { class: `badge ${finding.severity}` }, finding.severity), element_element('span', {}, ...quoted(finding.message))), element_element('p', { class: 'where' }, element_element('code', {}, placeOf(finding, sources)), ' \u00b7 ', finding.rule, finding.undecided === true ? ' \u00b7 undecided' : undefined, finding.confidence === 'high' ? undefined : ` \u00b7 ${finding.confidence} confidence`), context.excerpts ? excerpt(sources, finding.tree, finding.primary) : undefined, finding.advice === ''
        ? undefined
        : element_element('p', { class: 'advice' }, ...quoted(finding.advice)), facts(finding, sources));
}
function placeOf(finding, sources) {
    const { start } = sources.positions(finding.tree, finding.primary.span);
    const base = finding.tree === 'base' ? ' (base)' : '';
    return `${finding.primary.span.file}:${start.line}:${start.column}${base}`;
}
function facts(finding, sources) {
    const rows = [];
    const groups = finding.groups ?? [];
    for (const group of groups)
        rows.push([group.title, items(group.items)]);
    const actions = finding.actions ?? [];
    if (groups.length === 0 && actions.length > 1)
        rows.push(['actions', items(actions)]);
    if (finding.addresses.length > 1)
        rows.push(['in', items(finding.addresses)]);
    for (const related of finding.related) {
        const { start } = sources.positions(related.tree ?? finding.tree, related.span);
        rows.push([
            'see',
            [
                element_element('code', {}, `${related.span.file}:${start.line}:${start.column}`),
                ` ${related.text}`,
            ],
        ]);
    }
    for (const assumption of finding.assumptions ?? [])
        rows.push(['assumed', assumption]);
    if (finding.fix !== undefined)
        rows.push(['repair', fix(finding.fix, sources, finding)]);
    if (rows.length === 0)
        return undefined;
    return element_element('dl', {}, ...rows.flatMap(([name, content]) => [element_element('dt', {}, name), element_element('dd', {}, content)]));
}
function fix({ title, safety, edits }, sources, finding) {
    const how = safety === 'safe' ? 'safe' : 'wants a look';
    return element_element('details', {}, element_element('summary', {}, ...quoted(title), ` (${how}, ${(0,printable/* plural */.LS)(edits.length, 'edit')})`), ...edits.slice(0, 50).map((edit) => {
        const { start } = sources.positions(finding.tree, edit.span);
        return element_element('div', {}, element_element('code', { class: 'soft' }, `${edit.span.file}:${start.line}:${start.column}`), edit.text.trim() === ''
            ? element_element('p', { class: 'label' }, 'removes this')
            : element_element('pre', { class: 'excerpt', tabindex: 0 }, lines(edit.text)));
    }));
}
function lines(text) {
    return text
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .slice(0, 200)
        .map((line) => element_element('span', {}, line === '' ? ' ' : line));
}
/** A list of names; a long one is folded. */
function items(all) {
    const shown = all.slice(0, maximumItems);
    const names = shown.flatMap((item, index) => [
        index === 0 ? undefined : ', ',
        /\s/.test(item) ? element_element('span', {}, ...quoted(item)) : element_element('code', {}, item),
    ]);
    const rest = all.length > shown.length ? ` and ${all.length - shown.length} more` : undefined;
    return all.length <= openItems
        ? names
        : element_element('details', {}, element_element('summary', {}, `${all.length} entries`), ...names, rest);
}
/** Names in one sentence; a message names one thing, an advice at most a list of resources. */
const mostQuoted = 2_000;
/** A sentence of ours, what it has in backticks as code. */
function quoted(sentence) {
    const parts = sentence.split('`', mostQuoted + 1);
    // No sentence of ours: names of the tree that are all backticks.
    if (parts.length > mostQuoted)
        return [sentence];
    // An odd number of backticks: somebody's text has one, so none of them is ours.
    if (parts.length % 2 === 0)
        return [sentence];
    return parts.map((part, index) => (index % 2 === 1 ? element_element('code', {}, part) : part));
}

;// CONCATENATED MODULE: ./lib/src/report/html/afterwards.js





const maximumLines = 2_000;
/** What was waived, what was not analysed and why: never silence. */
function afterwards(result, view, sources) {
    const sections = [];
    if (view.notChecked.length > 0) {
        sections.push(element_element('h2', {}, 'Not analysed'), ...view.notChecked.map(({ reason, entries }) => element_element('details', { open: entries.length <= 10 ? true : undefined }, element_element('summary', {}, `${reason} (${entries.length})`), element_element('ul', { class: 'list' }, ...(0,not_checked/* sameWords */.MT)(entries)
            .slice(0, maximumLines)
            .map((group) => notAnalysed(group, sources))))));
    }
    for (const [title, findings] of [
        ['Waived', (0,set_aside/* waivedOf */.kE)(result)],
        ['Adopted', (0,set_aside/* adoptedOf */.Fs)(result)],
    ]) {
        if (findings.length === 0)
            continue;
        sections.push(element_element('h2', {}, title), element_element('details', {}, element_element('summary', {}, (0,printable/* plural */.LS)(findings.length, 'finding')), element_element('ul', { class: 'list' }, ...findings.slice(0, maximumLines).map((finding) => {
            const { start } = sources.positions(finding.tree, finding.primary.span);
            const place = element_element('code', {}, `${finding.primary.span.file}:${start.line}`);
            return element_element('li', {}, place, ' ', ...quoted(finding.message), ` [${finding.rule}]`);
        }))));
    }
    if (result.notes.length > 0) {
        sections.push(element_element('h2', {}, 'Notes'), element_element('ul', { class: 'list' }, ...result.notes.slice(0, maximumLines).map((note) => element_element('li', {}, ...quoted(note)))));
    }
    return sections;
}
/** One cause, and every place that it holds for. */
function notAnalysed({ text, entries }, sources) {
    const places = entries.map(({ file, span }) => span === undefined ? file : `${file}:${sources.positions('head', span).start.line}`);
    return element_element('li', {}, text, ': ', items([...new Set(places)]));
}

;// CONCATENATED MODULE: ./lib/src/report/html/chart.js


const verdicts = ['granted', 'narrower', 'undecided', 'missing'];
const chart_names = {
    granted: 'granted',
    narrower: 'granted on less',
    undecided: 'undecided',
    missing: 'missing',
};
/** What a bar is drawn on: it is as wide as the page lets it be. */
const track = 1000;
const height = 18;
/** How much of what each vendor requires its roles have: one bar a vendor, drawn without scripts. */
function overview(vendors) {
    if (vendors.length === 0)
        return undefined;
    return element_element('figure', {}, element_element('ul', { class: 'bars' }, ...vendors.map(barOf)), element_element('ul', { class: 'key' }, ...verdicts.map((verdict) => element_element('li', {}, element_element('svg', { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, element_element('rect', { class: `${verdict}-bar`, width: 12, height: 12, rx: 2 })), chart_names[verdict]))));
}
function barOf(vendor) {
    const total = sumOf(vendor);
    const required = verdicts.reduce((sum, verdict) => sum + total[verdict], 0);
    let x = 0;
    const parts = verdicts.flatMap((verdict) => {
        const count = total[verdict];
        if (count === 0)
            return [];
        // A part that is there is seen, however small.
        const wide = Math.max(6, (count / Math.max(1, required)) * track);
        const width = round(Math.max(0, Math.min(wide, track - x)));
        const part = element_element('rect', { class: `${verdict}-bar`, x: round(x), y: 0, width, height });
        x += wide;
        return [part];
    });
    const described = verdicts.map((verdict) => `${total[verdict]} ${chart_names[verdict]}`).join(', ');
    return element_element('li', {}, element_element('span', {}, (0,printable/* shorten */.ml)(vendor.vendor, 24)), element_element('svg', {
        viewBox: `0 0 ${track} ${height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': described,
    }, element_element('rect', { class: 'track', x: 0, y: 0, width: track, height }), ...parts), element_element('span', { class: 'count' }, countText(total, required)));
}
function sumOf(vendor) {
    const levels = vendor.roles.flatMap((role) => role.compared.flatMap((subject) => subject.levels ?? [rough(subject)]));
    const of = (verdict) => levels.reduce((sum, level) => sum + level[verdict], 0);
    return {
        granted: of('granted'),
        narrower: of('narrower'),
        undecided: of('undecided'),
        missing: of('missing'),
    };
}
/** A report of an older version tells what is granted and no more: the rest counts as undecided. */
function rough(subject) {
    return {
        level: 'Unknown',
        granted: subject.granted,
        narrower: 0,
        missing: 0,
        undecided: subject.required - subject.granted,
        excess: 0,
    };
}
function countText(total, required) {
    const rest = ['missing', 'undecided']
        .filter((verdict) => total[verdict] > 0)
        .map((verdict) => `, ${total[verdict]} ${verdict}`);
    return `${total.granted} of ${required} granted${rest.join('')}`;
}
const round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./lib/src/report/html/escalations.js


/** Rows that a page shows; the findings themselves follow in any case. */
const maximumRows = 500;
/** Who can raise its own access, and by which paths. */
function escalationTable(escalations) {
    if (escalations.length === 0)
        return [];
    const heads = ['Role', 'Paths that nobody asks for', 'As the vendor asks'];
    return [
        element_element('h2', {}, 'Escalation'),
        element_element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Escalation' }, element_element('table', {}, element_element('caption', {}, 'Roles that can raise their own access'), element_element('thead', {}, element_element('tr', {}, ...heads.map((name) => element_element('th', { scope: 'col' }, name)))), element_element('tbody', {}, ...escalations.slice(0, maximumRows).map(row)))),
    ];
}
function row({ address, own, asked }) {
    return element_element('tr', {}, element_element('th', { scope: 'row' }, element_element('code', {}, address)), element_element('td', { class: `cell paths ${own.length === 0 ? 'none' : 'missing'}` }, items(own)), element_element('td', {}, items(asked)));
}

// EXTERNAL MODULE: ./lib/src/model/catalogue.js
var catalogue = __webpack_require__(1577);
;// CONCATENATED MODULE: ./lib/src/report/html/heat-map.js


/** Columns of the map, worst level first. */
const columns = [...catalogue/* accessLevels */.y.toReversed(), 'Unknown'];
/** Roles against access levels: what each has of its baseline, lacks, and has beyond it. A table, so that it can be heard. */
function heatMap(view, idOf, names) {
    const subjects = view.vendors.flatMap((vendor) => vendor.roles.flatMap((role) => role.compared));
    if (!subjects.some((subject) => (subject.levels ?? []).length > 0))
        return undefined;
    const used = columns.filter((level) => subjects.some((subject) => subject.levels?.some((counts) => counts.level === level)));
    return element_element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Roles by access level' }, element_element('table', {}, element_element('caption', {}, 'Actions by access level: ', element_element('b', {}, '12'), ' granted, \u22122 missing, ~1 granted on less, ?1 undecided, +3 beyond the baseline'), element_element('thead', {}, element_element('tr', {}, element_element('th', { scope: 'col' }, 'Role and baseline'), ...used.map((level) => element_element('th', { scope: 'col' }, headOf(level))))), ...view.vendors.map((vendor) => element_element('tbody', {}, element_element('tr', {}, element_element('th', { scope: 'rowgroup', colspan: used.length + 1 }, vendor.vendor)), ...vendor.roles.flatMap((role) => role.compared.map((subject) => mapRow(role, subject, used, idOf, names)))))));
}
/** A pattern that the vendor asks for as it is has no one level, nor has what the catalogue does not know. */
const headOf = (level) => (level === 'Unknown' ? 'Patterns and unknown' : level);
function mapRow(role, subject, used, idOf, names) {
    return element_element('tr', {}, element_element('th', { scope: 'row' }, element_element('a', { to: idOf(role) }, names.subject(role.address, role.root)), element_element('div', { class: 'soft' }, subject.baseline)), ...used.map((level) => cell(subject.levels?.find((counts) => counts.level === level))));
}
function cell(counts) {
    if (counts === undefined)
        return element_element('td', { class: 'cell', 'aria-label': 'nothing' });
    const { granted, narrower, missing, undecided, excess } = counts;
    const kind = missing > 0 ? 'missing' : excess > 0 ? 'excess' : undecided > 0 ? 'undecided' : 'granted';
    const told = [
        granted > 0 ? `${granted} granted` : '',
        missing > 0 ? `${missing} missing` : '',
        narrower > 0 ? `${narrower} granted on less` : '',
        undecided > 0 ? `${undecided} undecided` : '',
        excess > 0 ? `${excess} beyond the baseline` : '',
    ].filter((text) => text !== '');
    const sign = (of, mark, name) => of === 0 ? undefined : element_element('span', { class: name }, ` ${mark}${of}`);
    return element_element('td', { class: `cell ${kind}`, 'aria-label': told.join(', '), title: told.join(', ') }, element_element('b', { class: 'g' }, granted), sign(missing, '\u2212', 'm'), sign(narrower, '~', 'n'), sign(undecided, '?', 'u'), sign(excess, '+', 'e'));
}

// EXTERNAL MODULE: ./lib/src/report/audit-sections.js
var audit_sections = __webpack_require__(383);
;// CONCATENATED MODULE: ./lib/src/report/html/key-tables.js



const kinds = {
    granted: 'granted',
    'not-needed': 'none',
    missing: 'missing',
    denied: 'missing',
    unusable: 'missing',
    undecided: 'undecided',
};
/** The key scenarios: who may do what with which key in each step. */
function keyTables(tables) {
    if (tables.length === 0)
        return [];
    return [
        element_element('h2', {}, 'Keys'),
        ...tables.map((table) => element_element('div', {
            class: 'scroll',
            tabindex: 0,
            role: 'region',
            'aria-label': `Keys of ${table.operation}`,
        }, element_element('table', {}, element_element('caption', {}, (0,audit_sections/* titleOf */.Gg)(table)), element_element('thead', {}, element_element('tr', {}, ...['Step', 'Role', 'Key', 'Verdict', 'What is missing and why'].map((name) => element_element('th', { scope: 'col' }, name)))), element_element('tbody', {}, ...table.cells.map(key_tables_row))))),
    ];
}
function key_tables_row(cell) {
    return element_element('tr', {}, element_element('th', { scope: 'row' }, cell.title), element_element('td', {}, cell.role, cell.principal === undefined
        ? undefined
        : element_element('div', { class: 'soft' }, element_element('code', {}, cell.principal))), element_element('td', {}, cell.key === undefined ? cell.use : element_element('code', {}, cell.key), cell.key === undefined ? undefined : element_element('div', { class: 'soft' }, cell.use)), element_element('td', { class: `cell ${kinds[cell.verdict]}` }, cell.verdict.replace('-', ' ')), element_element('td', {}, cell.actions.length === 0 ? undefined : element_element('div', {}, items(cell.actions)), cell.why));
}

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/report/shown-first.js
var shown_first = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/src/report/third-parties.js
var third_parties = __webpack_require__(4789);
;// CONCATENATED MODULE: ./lib/src/report/html/lists.js







/** From so many findings on, a page begins with the list of its rules. */
const fewestListed = 10;
const lists_maximumRows = 500;
/** What was found, a row a rule, in the order in which a person should look at them. */
function rulesTable(findings) {
    if (findings.length < fewestListed)
        return [];
    const rules = new Map();
    for (const finding of (0,shown_first/* boundFirst */.tF)(findings)) {
        (0,multimap/* addTo */.D)(rules, finding.rule, finding);
    }
    const head = ['Rule', 'Errors', 'Warnings', 'Notices', 'The first of them'];
    return [
        element_element('h2', {}, 'What was found'),
        element_element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'What was found' }, element_element('table', { class: 'rules' }, element_element('caption', {}, 'Findings by rule, those that matter most first'), element_element('thead', {}, element_element('tr', {}, ...head.map((name) => element_element('th', { scope: 'col' }, name)))), element_element('tbody', {}, ...[...rules].slice(0, lists_maximumRows).map(([rule, list]) => lists_row(rule, list))))),
    ];
}
function lists_row(rule, findings) {
    const [first] = findings;
    return element_element('tr', {}, element_element('th', { scope: 'row' }, element_element('code', {}, rule)), ...finding/* severities */.g.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return element_element('td', { class: 'count' }, count === 0 ? '' : (0,printable/* grouped */.zD)(count));
    }), element_element('td', {}, ...(first === undefined ? [] : quoted((0,shown_first/* withoutName */.u_)(first)))));
}
/** Roles of third parties that no baseline was bound to. */
function thirdPartyList(roles, sources) {
    if (roles.length === 0)
        return [];
    return [
        element_element('h2', {}, 'Third parties without a baseline'),
        element_element('p', { class: 'soft' }, `${(0,third_parties/* thirdPartySentence */.Bx)(roles)}; ${(0,third_parties/* howToBind */.L_)(roles)}.`),
        element_element('ul', { class: 'list' }, ...roles.slice(0, lists_maximumRows).map((role) => {
            const { address, span } = role;
            const { line } = sources.positions('head', span).start;
            const where = ` ${span.file}:${line}${(0,third_parties/* vendorOf */.AK)(role)}`;
            const place = element_element('span', { class: 'soft' }, where);
            return element_element('li', {}, element_element('code', {}, address), place);
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/html/script.js
/**
 * What the report does in a browser besides being read: filter, search, theme, everything open for
 * printing. It reads attributes and sets `hidden`; it never makes markup of text.
 */
const script = `
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const find = (query, within = document) => [...within.querySelectorAll(query)];
  const findings = find('[data-find]');
  const search = document.querySelector('[data-filter=search]');
  const vendor = document.querySelector('[data-filter=vendor]');
  const rule = document.querySelector('[data-filter=rule]');
  const severities = find('[data-filter=severity]');
  const shown = document.querySelector('[data-filter=shown]');
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) {
      const group = item.closest('[data-group]');
      texts.set(item, (item.textContent + ' ' + (group ? group.getAttribute('data-group') : '')).toLowerCase());
    }
    return texts.get(item);
  };
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const item of findings) {
      const fits = wanted.has(item.getAttribute('data-severity'))
        && (vendor.value === '' || item.getAttribute('data-vendor') === vendor.value)
        && (rule.value === '' || item.getAttribute('data-rule') === rule.value)
        && words.every((word) => textOf(item).includes(word));
      item.hidden = !fits;
      if (fits) count += 1;
    }
    const filtering = words.length > 0 || vendor.value !== '' || rule.value !== '' || wanted.size < severities.length;
    for (const group of find('[data-group]')) {
      const inside = find('[data-find]', group);
      const named = words.length > 0 && inside.length === 0 && words.every((word) => group.textContent.toLowerCase().includes(word));
      group.hidden = filtering && !named && inside.every((item) => item.hidden);
    }
    shown.textContent = filtering ? count + ' of ' + findings.length + ' findings' : findings.length + ' findings';
  };
  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); };
  search.addEventListener('input', soon);
  for (const control of [vendor, rule, ...severities]) control.addEventListener('change', apply);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search) { search.value = ''; apply(); }
  });
  const theme = document.querySelector('[data-filter=theme]');
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    theme.setAttribute('aria-pressed', String(!dark));
  });
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = find('details:not([open])');
    for (const part of closed) part.open = true;
  });
  addEventListener('afterprint', () => { for (const part of closed) part.open = false; });
  apply();
})();
`;

;// CONCATENATED MODULE: ./lib/src/report/html/style.js
/** Colours by what they mean. */
const light = `color-scheme:light;
--paper:#fbfbfa;--card:#fff;--ink:#1c2430;--soft:#5b6675;--line:#e3e6ea;--quiet:#f2f4f6;
--link:#1f5fbf;--error:#b3261e;--error-soft:#fbe9e7;--warning:#8a5300;--warning-soft:#fdf1dc;
--notice:#1f5fbf;--notice-soft:#e8f0fc;--granted:#276c4f;--granted-soft:#e4f3ec;
--undecided:#6b5b95;--undecided-soft:#efecf7;--mark:#ffe9a8;--bar-undecided:#a79bc9;
--bar-narrower:#d9a441`;
const dark = `color-scheme:dark;
--paper:#12161c;--card:#1a2029;--ink:#e4e8ee;--soft:#9aa6b5;--line:#2b333f;--quiet:#202732;
--link:#8ab8ff;--error:#ff9b91;--error-soft:#3b1f1f;--warning:#f3c173;--warning-soft:#3a2d16;
--notice:#8ab8ff;--notice-soft:#1b2a42;--granted:#7fd1a8;--granted-soft:#17332a;
--undecided:#c3b5ec;--undecided-soft:#2a2540;--mark:#5a4a12;--bar-undecided:#8f81bd;
--bar-narrower:#c4923a`;
/** The style of the report: one column, two themes, the same colours for the same meaning throughout. */
const style = `
:root{${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:3}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:0;letter-spacing:-.01em}
h2{font-size:1.3rem;margin:3rem 0 .25rem;letter-spacing:-.005em}
h3{font-size:1.02rem;margin:0;overflow-wrap:anywhere}
h4{font-size:.95rem;margin:0;font-weight:600;overflow-wrap:anywhere}
.soft,small{color:var(--soft);font-size:.9rem}
p{margin:.3rem 0}
code,pre{font:.86em/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.75rem 0 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.tiles b{display:block;font-size:1.7rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.tiles span{color:var(--soft);font-size:.88rem}
.tiles .error b{color:var(--error)}.tiles .warning b{color:var(--warning)}.tiles .notice b{color:var(--notice)}.tiles .undecided b{color:var(--undecided)}
.tiles .none b{color:var(--soft)}
figure{margin:1rem 0 0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;overflow-x:auto}
svg{display:block;max-width:100%}
.bars{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr max-content;gap:.55rem 1.2rem;align-items:center;margin:0;padding:0;list-style:none;font-size:.92rem}
.bars li{display:contents}.bars svg{width:100%;height:1.1rem}.bars .count{color:var(--soft);font-variant-numeric:tabular-nums}
.granted-bar{fill:var(--granted)}.narrower-bar{fill:var(--bar-narrower)}.undecided-bar{fill:var(--bar-undecided)}.missing-bar{fill:var(--error)}.track{fill:var(--quiet)}
.key{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:.9rem 0 0;padding:0;list-style:none;font-size:.88rem;color:var(--soft)}
.key svg{display:inline-block;vertical-align:-1px;margin-right:.4rem}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin-top:1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding:.8rem 1rem 0;font-size:.9rem}
th,td{text-align:left;padding:.5rem .8rem;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child>*{border-bottom:0}
thead th{font-weight:600;color:var(--soft);font-size:.84rem;vertical-align:bottom}
th[scope=row]{font-weight:500;min-width:15rem;max-width:26rem;overflow-wrap:anywhere}
.rules td{overflow-wrap:anywhere;min-width:3rem}.rules .count{text-align:right;font-variant-numeric:tabular-nums}
th[scope=rowgroup]{background:var(--quiet);font-weight:600}
.cell{white-space:nowrap;font-variant-numeric:tabular-nums;border-left:2px solid var(--paper)}
.cell.missing{background:var(--error-soft)}.cell.excess{background:var(--warning-soft)}.cell.undecided{background:var(--undecided-soft)}.cell.granted{background:var(--granted-soft)}
.cell.paths{white-space:normal}.cell b{font-weight:600}.cell .m{color:var(--error)}.cell .e{color:var(--warning)}.cell .u{color:var(--undecided)}.cell .n{color:var(--warning)}.cell .g{color:var(--granted)}
.controls{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:2.5rem -1rem 0;padding:.7rem 1rem;background:var(--paper);border-bottom:1px solid var(--line)}
.controls input[type=search]{flex:1 1 14rem;min-width:0}
input[type=search],select,button{font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .65rem}
button{cursor:pointer}select{max-width:15rem}
.controls label{font-size:.92rem;display:inline-flex;gap:.35rem;align-items:center}
.controls output{color:var(--soft);font-size:.9rem}
:root:not(.js) .needs-script{display:none}
.theme{float:right}
.role{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin-top:1rem;padding:1.1rem 1.25rem .6rem}
.role>.soft{margin:.15rem 0 .6rem}
.lack{margin:.4rem 0}
.finding{border-top:1px solid var(--line);padding:.85rem 0}
.finding>h4,.finding>.line{display:flex;gap:.6rem;align-items:baseline}
.badge{flex:none;font-size:.76rem;font-weight:600;padding:.08rem .5rem;border-radius:1rem;min-width:4.4rem;text-align:center}
.badge.error{color:var(--error);background:var(--error-soft)}.badge.warning{color:var(--warning);background:var(--warning-soft)}.badge.notice{color:var(--notice);background:var(--notice-soft)}
.where{color:var(--soft);font-size:.88rem;margin:.25rem 0 .4rem;overflow-wrap:anywhere}
.excerpt{background:var(--quiet);border-radius:.45rem;padding:.6rem 0;margin:.5rem 0;overflow-x:auto;tab-size:2}
.excerpt span{display:block;padding:0 .9rem;white-space:pre}
.excerpt i,.excerpt small{display:inline-block;min-width:2.6rem;padding-right:.9rem;text-align:right;color:var(--soft);user-select:none;font-size:1em}
.excerpt .at{background:color-mix(in srgb,var(--mark) 28%,transparent)}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em 0}
.label{color:var(--soft);font-size:.88rem;font-style:italic}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.2rem 1rem;margin:.5rem 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--soft);font-size:.92rem}
.advice{margin:.35rem 0;overflow-wrap:anywhere}
.empty{color:var(--soft);padding:1rem 0}
.list{padding-left:1.2rem;margin:.4rem 0}.list li{overflow-wrap:anywhere}
footer{color:var(--soft);font-size:.88rem;padding-top:3rem;padding-bottom:3rem}
[hidden]{display:none!important}
@media (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}.controls{position:static}.bars{grid-template-columns:1fr;gap:.15rem}.bars .count{margin-bottom:.6rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media screen{.finding{content-visibility:auto;contain-intrinsic-size:auto 15rem}}
@media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{${light};--paper:#fff;--ink:#000;--soft:#444;--line:#ccc}
.controls,.theme,.skip{display:none}body{font-size:10.5pt}.finding,.tiles li,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll,figure,.excerpt{overflow:visible}.excerpt span{white-space:pre-wrap}a{color:inherit;text-decoration:none}
details:not([open])::details-content{content-visibility:visible;height:auto}}
`;

;// CONCATENATED MODULE: ./lib/src/report/html/page.js


















/** Beyond so many findings a page goes without the rest of them. */
const maximumFindings = 20_000;
/**
 * The report as one page that asks nobody for anything: style and script stand in it and are let in
 * by their hashes alone. Everything that the tree wrote is text in it, never markup.
 */
function html(result, sources) {
    const view = (0,audit/* auditView */.d0)(result);
    const title = `IAM baseline report: ${headline(result)}${(0,report_result/* withoutService */.mH)(result.counts)}`;
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return ('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
        '<meta name="referrer" content="no-referrer">\n' +
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
        `<title>${element_escape(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n` +
        render(...body(result, view, sources)) +
        `\n<script>${script}</script>\n</body>\n</html>\n`);
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
function headline({ counts }) {
    return counts.errors + counts.warnings + counts.notices === 0
        ? 'nothing found'
        : [
            (0,printable/* plural */.LS)(counts.errors, 'error'),
            (0,printable/* plural */.LS)(counts.warnings, 'warning'),
            (0,printable/* plural */.LS)(counts.notices, 'notice'),
        ].join(', ');
}
function body(result, view, sources) {
    const ids = new Map();
    for (const vendor of view.vendors)
        for (const role of vendor.roles)
            ids.set(role, `role-${ids.size + 1}`);
    const idOf = (role) => ids.get(role) ?? '';
    const chart = overview(view.vendors);
    const budget = {
        left: maximumFindings,
        excerpts: result.findings.length <= report_result/* maximumExcerpts */.PK,
    };
    return [
        element_element('a', { class: 'skip', to: 'findings' }, 'To the findings'),
        head(result),
        element_element('main', {}, tiles(result), ...(chart === undefined ? [] : [element_element('h2', {}, 'What vendors require'), chart]), ...mapSection(result, view, idOf), ...thirdPartyList(result.thirdParties ?? [], sources), ...rulesTable(result.findings), ...keyTables(result.keyTables ?? []), ...escalationTable((0,escalations/* escalationsOf */.Y)(result)), element_element('h2', { id: 'findings' }, 'Findings'), result.findings.length === 0
            ? element_element('p', { class: 'empty' }, result.waived.length === 0
                ? result.counts.documents === 0
                    ? 'No policy was found, so nothing was checked.'
                    : 'Nothing was found in what was checked.'
                : (0,set_aside/* nothingBut */.z7)(result))
            : undefined, controls(result, view), ...view.vendors.map((vendor) => vendorSection(vendor, sources, idOf, budget)), othersSection(view, sources, budget), ...left(result, budget), ...afterwards(result, view, sources)),
        foot(result),
    ];
}
/** `as it is` \u2192 `As it is.` */
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
function head(result) {
    const { counts } = result;
    return element_element('header', {}, element_element('button', {
        class: 'theme needs-script',
        type: 'button',
        'data-filter': 'theme',
        'aria-pressed': 'false',
    }, 'Light or dark'), element_element('h1', {}, `IAM baseline report${(0,report_result/* withoutService */.mH)(counts)}`), element_element('p', { class: 'soft' }, `${(0,printable/* plural */.LS)(counts.files, 'file')}, ${(0,printable/* plural */.LS)(counts.documents, 'policy', 'policies')} with ${(0,printable/* plural */.LS)(counts.statements, 'statement')}, ${(0,printable/* plural */.LS)(counts.principals, 'principal')}`));
}
function tiles(result) {
    const { counts } = result;
    const tile = (name, count, text) => element_element('li', { class: count === 0 ? 'none' : name }, element_element('b', {}, (0,printable/* grouped */.zD)(count)), element_element('span', {}, text));
    return element_element('ul', { class: 'tiles', 'aria-label': 'Summary' }, tile('error', counts.errors, counts.errors === 1 ? 'error' : 'errors'), tile('warning', counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'), tile('notice', counts.notices, counts.notices === 1 ? 'notice' : 'notices'), tile('undecided', counts.undecided, 'undecided'), tile('waived', counts.waived - (counts.adopted ?? 0), 'waived'), ...((counts.adopted ?? 0) > 0 ? [tile('waived', counts.adopted ?? 0, 'adopted')] : []), tile('unseen', result.notChecked.length, 'not analysed'));
}
function mapSection(result, view, idOf) {
    const map = heatMap(view, idOf, (0,names/* namesOf */.e)(result));
    return map === undefined ? [] : [element_element('h2', {}, 'Roles and baselines'), map];
}
function controls(result, view) {
    const rules = [...new Set(result.findings.map((finding) => finding.rule))].toSorted();
    const option = (value, text = value) => element_element('option', { value }, text);
    return element_element('div', {
        class: 'controls needs-script',
        role: 'search',
        ...(result.findings.length === 0 ? { hidden: true } : {}),
    }, element_element('input', {
        type: 'search',
        placeholder: 'Search findings ( / )',
        'aria-label': 'Search findings',
        'data-filter': 'search',
        autocomplete: 'off',
    }), ...['error', 'warning', 'notice'].map((severity) => element_element('label', {}, element_element('input', {
        type: 'checkbox',
        value: severity,
        checked: true,
        'data-filter': 'severity',
    }), `${severity}s`)), element_element('select', { 'aria-label': 'Vendor', 'data-filter': 'vendor' }, option('', 'every vendor'), ...view.vendors.map(({ vendor }) => option(vendor))), element_element('select', { 'aria-label': 'Rule', 'data-filter': 'rule' }, option('', 'every rule'), ...rules.map((rule) => option(rule))), element_element('output', { 'data-filter': 'shown', 'aria-live': 'polite' }));
}
function vendorSection(vendor, sources, idOf, budget) {
    return element_element('section', { 'data-group': vendor.vendor }, element_element('h2', {}, vendor.vendor), element_element('p', { class: 'soft' }, `${(0,printable/* plural */.LS)(vendor.roles.length, 'role')}${vendor.versions.length === 0 ? '' : `, versions ${vendor.versions.join(', ')}`}`), ...vendor.roles.map((role) => roleSection(role, vendor.vendor, sources, idOf(role), budget)));
}
function roleSection(role, vendor, sources, id, budget) {
    const shown = role.findings.slice(0, Math.max(0, budget.left));
    budget.left -= shown.length;
    return element_element('section', {
        class: 'role',
        id,
        'data-group': `${role.address} ${role.root}`,
        'aria-labelledby': `${id}-name`,
    }, element_element('h3', { id: `${id}-name` }, element_element('code', {}, role.address)), role.root === '' || role.root === '.' || role.root === role.address
        ? undefined
        : element_element('p', { class: 'where' }, role.root), ...role.compared.map((subject) => element_element('p', { class: 'soft' }, comparedText(subject))), role.missing.length === 0
        ? undefined
        : element_element('p', { class: 'lack' }, 'Lacks ', items(role.missing)), ...shown.map((finding) => findingArticle(finding, { sources, vendor, excerpts: budget.excerpts })), role.findings.length === 0 ? element_element('p', {}, sentence((0,audit/* quietText */.So)(role))) : undefined);
}
function comparedText(subject) {
    const features = subject.features.length === 0 ? '' : `, with ${subject.features.join(', ')}`;
    return (0,compared_text/* grantedText */.N)(subject, features);
}
function othersSection(view, sources, budget) {
    if (view.others.length === 0)
        return undefined;
    const byFile = new Map();
    for (const finding of view.others) {
        const { file } = finding.primary.span;
        byFile.set(file, [...(byFile.get(file) ?? []), finding]);
    }
    const counts = (0,audit/* countsOf */.mQ)(view.others);
    return element_element('section', { 'data-group': '' }, element_element('h2', {}, view.vendors.length === 0 ? 'By file' : 'Of no vendor'), element_element('p', { class: 'soft' }, `${(0,printable/* plural */.LS)(counts.error, 'error')}, ${(0,printable/* plural */.LS)(counts.warning, 'warning')}, ${(0,printable/* plural */.LS)(counts.notice, 'notice')}`), ...[...byFile].map(([file, findings]) => {
        const shown = findings.slice(0, Math.max(0, budget.left));
        budget.left -= shown.length;
        return element_element('section', { class: 'role', 'data-group': file }, element_element('h3', {}, element_element('code', {}, file)), ...shown.map((finding) => findingArticle(finding, { sources, vendor: '', excerpts: budget.excerpts })));
    }));
}
function left(result, budget) {
    const told = [];
    if (result.findings.length > maximumFindings)
        told.push(element_element('p', {}, `${(0,printable/* plural */.LS)(result.findings.length - maximumFindings, 'finding')} left out for length: the JSON report has everything.`));
    if (!budget.excerpts)
        told.push(element_element('p', {}, 'Source excerpts are left out for length.'));
    return told;
}
function foot({ tool, counts }) {
    const service = {
        live: 'Access Analyzer was asked',
        embedded: 'policies were validated by the embedded checks',
        off: 'policy validation was off',
    }[counts.accessAnalyzer];
    return element_element('footer', {}, `iam-baseline ${tool.version}; vendors\u2019 baselines as of ${tool.baselinesDate}, AWS actions as of ${tool.catalogueDate}; ${service}. ${report_result/* outOfSight */.rM}`);
}

;// CONCATENATED MODULE: ./lib/src/report/junit.js


/** JUnit XML: one suite a rule, one failed case a finding; a passing case where nothing was found. */
function junit(result, sources) {
    const byRule = new Map();
    for (const finding of result.findings) {
        (0,multimap/* addTo */.D)(byRule, finding.rule, finding);
    }
    const suites = [...byRule].map(([rule, findings]) => {
        const told = new Map();
        for (const { message } of findings)
            told.set(message, (told.get(message) ?? 0) + 1);
        const cases = findings.map((finding) => {
            const { start } = sources.positions(finding.tree, finding.primary.span);
            const place = `${finding.primary.span.file}:${start.line}:${start.column}`;
            // Readers of reports know a case by its name: of two with one message each has its place besides.
            const name = told.get(finding.message) === 1 ? finding.message : `${finding.message} (${place})`;
            const inner = finding.severity === 'notice' ? 'skipped' : 'failure';
            return (`    <testcase name="${xml(name)}" classname="${xml(rule)}" file="${xml(finding.primary.span.file)}" line="${start.line}">\n` +
                `      <${inner} message="${xml(finding.message)}"${inner === 'failure' ? ` type="${finding.severity}"` : ''}>${inner === 'failure' ? [place, finding.message, finding.advice].map(xml).join('&#10;') : ''}</${inner}>\n` +
                '    </testcase>\n');
        });
        const failures = findings.filter((finding) => finding.severity !== 'notice').length;
        return `  <testsuite name="${xml(rule)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}">\n${cases.join('')}  </testsuite>\n`;
    });
    const clean = suites.length > 0
        ? ''
        : '  <testsuite name="iam-baseline" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="no findings" classname="iam-baseline"/>\n  </testsuite>\n';
    const failures = result.findings.filter((finding) => finding.severity !== 'notice').length;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iam-baseline" tests="${Math.max(1, result.findings.length)}" failures="${failures}">\n${suites.join('')}${clean}</testsuites>\n`;
}
/** Text in XML, in content and in attributes; what XML 1.0 cannot carry was made visible before. */
function xml(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/src/report/lines.js
var report_lines = __webpack_require__(3134);
;// CONCATENATED MODULE: ./lib/src/report/sarif.js

/** Limits of GitHub code scanning: results a run, characters of a description. */
const maximumResults = 25_000;
const maximumText = 1_000;
const levels = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** Over 7.0 is "high" on GitHub, 4.0 to 6.9 "medium", below "low". */
const securitySeverity = {
    error: '8.0',
    warning: '5.5',
    notice: '2.0',
};
const precision = { high: 'very-high', medium: 'high', low: 'medium' };
/** SARIF 2.1.0 as GitHub code scanning reads it; own fingerprints under an own key. */
function sarif(result, sources, ruleTexts) {
    const findings = result.findings
        .filter((finding) => sarif_placeOf(finding) !== undefined)
        .slice(0, maximumResults);
    const ids = [...new Set(findings.map((finding) => finding.rule))].toSorted();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: result.tool.name,
                        version: result.tool.version,
                        semanticVersion: result.tool.version,
                        informationUri: 'https://github.com/iam-baseline/iam-baseline',
                        rules: ids.map((id) => ruleOf(id, findings, ruleTexts)),
                    },
                },
                automationDetails: { id: 'iam-baseline/' },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, sources, indexes)),
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: result.notChecked.slice(0, 1000).map((entry) => ({
                            level: 'note',
                            message: {
                                text: (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(`not checked: ${entry.file}: ${entry.text}`), maximumText),
                            },
                        })),
                    },
                ],
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function ruleOf(id, findings, texts) {
    const text = texts.find((entry) => entry.id === id) ??
        texts.find((entry) => id.startsWith(entry.id.split('/')[0] ?? '\0'));
    const worst = findings.find((finding) => finding.rule === id)?.severity ?? 'notice';
    return {
        id,
        name: id.replace(/(^|[/-])([a-z])/g, (_all, _lead, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,printable/* shorten */.ml)(text?.summary ?? id, maximumText) },
        fullDescription: { text: (0,printable/* shorten */.ml)(text?.help ?? id, maximumText) },
        help: { text: text?.help ?? id },
        defaultConfiguration: { level: levels[worst] },
        properties: {
            tags: ['security', 'iam'],
            precision: precision[findings.find((finding) => finding.rule === id)?.confidence ?? 'medium'],
            'security-severity': securitySeverity[worst],
        },
    };
}
function resultOf(finding, sources, indexes) {
    const span = sarif_placeOf(finding) ?? finding.primary.span;
    const { start, end } = sources.positions('head', span);
    const advice = finding.advice === '' ? '' : ` ${finding.advice}`;
    return {
        ruleId: finding.rule,
        ruleIndex: indexes.get(finding.rule),
        level: levels[finding.severity],
        message: { text: (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(`${finding.message}.${advice}`), maximumText) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(span.file), uriBaseId: '%SRCROOT%' },
                    region: {
                        startLine: start.line,
                        startColumn: start.column,
                        endLine: end.line,
                        endColumn: Math.max(end.column, end.line === start.line ? start.column + 1 : 1),
                    },
                },
            },
        ],
        partialFingerprints: { 'iamBaseline/v1': finding.fingerprint },
        properties: { introduced: finding.introduced, addresses: finding.addresses.slice(0, 100) },
    };
}
/**
 * A place in the tree that the log is of: what was taken out is told where it is missed. Undefined where
 * a finding has none.
 */
function sarif_placeOf(finding) {
    const labels = [finding.primary, ...finding.related];
    return labels.find(({ tree }) => (tree ?? finding.tree) === 'head')?.span;
}
/** A relative path as a URI, every segment percent-encoded. Half a surrogate pair has no address: `encodeURIComponent` throws on it. */
function uriOf(path) {
    return path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./lib/src/report/select.js
var report_select = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(6965);
;// CONCATENATED MODULE: ./lib/src/report/formats.js








/** Formats beyond human and JSON; each loads only when asked for. */
const furtherFormats = (/* unused pure expression or super */ null && (['html', 'sarif', 'junit', 'gitlab', 'markdown', 'github']));
/** The result in a further format; undefined where there is no such format. */
function renderMore(format, result, sources, rules) {
    switch (format) {
        case 'html':
            return html(result, sources);
        case 'sarif':
            return sarif(result, sources, rules);
        case 'junit':
            return junit(result, sources);
        case 'gitlab':
            return gitlab(result, sources);
        case 'markdown':
            return markdown(result, sources);
        case 'github':
            return (0,annotations/* annotations */.h)(result.findings, sources).map(command).join('');
        default:
            return undefined;
    }
}
function markdown(result, sources) {
    return (0,summary/* jobSummary */.s)({
        context: {
            result,
            linesOf: (0,report_lines/* gitLinesOf */.dB)(sources),
            links: undefined,
        },
        selection: (0,report_select/* select */.L)(result.findings, 'all', undefined),
        elsewhere: undefined,
        commented: 0,
        posting: [],
    }).text;
}
/** A workflow command, escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function command(annotation) {
    const properties = Object.entries({
        title: annotation.title,
        file: annotation.file,
        line: annotation.startLine,
        endLine: annotation.endLine,
        col: annotation.startColumn,
        endColumn: annotation.endColumn,
    })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
        .join(',');
    return `::${annotation.severity} ${properties}::${data(annotation.message)}\n`;
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');


/***/ }),

/***/ 9817:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
