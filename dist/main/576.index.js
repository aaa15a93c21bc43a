'use strict';
exports.id = 576;
exports.ids = [576];
exports.modules = {

/***/ 725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ directiveFrom),
/* harmony export */   N: () => (/* binding */ directiveMark)
/* harmony export */ });
const directiveMark = 'iam-baseline:';
/**
 * A directive from its text: `iam-baseline: <id>[@version] [feature \u2026]`, or
 * `iam-baseline:waive <rule> [action \u2026] until=DATE -- reason`. Undefined where the text is none.
 */
function directiveFrom(text, span, target) {
    if (!text.startsWith(directiveMark))
        return undefined;
    const rest = text.slice(directiveMark.length);
    if (/^\s*waive(\s|$)/.test(rest))
        return waiveFrom(rest, span, target);
    const [baseline = '', ...features] = wordsOf(rest);
    if (baseline === '')
        return undefined;
    const at = baseline.lastIndexOf('@');
    return {
        kind: 'bind',
        baseline: at > 0 ? baseline.slice(0, at) : baseline,
        version: at > 0 ? baseline.slice(at + 1) : undefined,
        features,
        span,
        target,
    };
}
function waiveFrom(rest, span, target) {
    const dashes = rest.indexOf(' -- ');
    const [, rule = '', ...words] = wordsOf(dashes < 0 ? rest : rest.slice(0, dashes));
    const until = words.find((word) => word.startsWith('until='));
    return {
        kind: 'waive',
        rule,
        actions: words.filter((word) => !word.startsWith('until=')),
        until: until?.slice('until='.length),
        reason: dashes < 0 ? '' : rest.slice(dashes + 4).trim(),
        span,
        target,
    };
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}


/***/ }),

/***/ 8714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
/**
 * 53-bit string hash (cyrb53 construction) as 14 hex digits: for identities inside a run,
 * not for security.
 */
function shortHash(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}


/***/ }),

/***/ 5107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ literalSpans)
/* harmony export */ });
const deepest = 200;
/** Where the source spells out the text and the numbers that a value is made of. */
function literalSpans(value) {
    const found = [];
    collect(value, found, 0);
    return found;
}
function collect(value, found, depth) {
    if (depth > deepest)
        return;
    switch (value.kind) {
        case 'string':
            for (const piece of value.pieces)
                if (piece.kind === 'literal')
                    found.push(piece.span);
            break;
        case 'number':
            found.push(value.span);
            break;
        case 'json':
            collect(value.value, found, depth + 1);
            break;
        case 'list':
            for (const item of value.items)
                collect(item, found, depth + 1);
            break;
        case 'map':
            for (const entry of value.entries)
                collect(entry.value, found, depth + 1);
            break;
        case 'alternatives':
            for (const branch of value.branches)
                collect(branch.value, found, depth + 1);
            break;
        default:
            break;
    }
}


/***/ }),

/***/ 4230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isPolicyBearing)
/* harmony export */ });
/* harmony import */ var _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2119);
/* harmony import */ var _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);



const others = new Set([
    'aws_kms_alias',
    'aws_kms_grant',
    'aws_ebs_default_kms_key',
    'awscc_kms_alias',
    'AWS::KMS::Alias',
]);
/** True for resource types that carry a policy, attach one, are a principal, or say which key is meant. */
function isPolicyBearing(type) {
    return ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .policySites */ .N)(type).length > 0 ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .principalSites */ .Dk.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentSites */ .cL.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicySites */ .qy.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .membershipSites */ .Xu.has(type) ||
        _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadSites */ .k.has(type) ||
        _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .templateSites */ .V.has(type) ||
        others.has(type));
}


/***/ }),

/***/ 7387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);


/**
 * Parses JSON with the damages of hand-edited and pasted text repaired, each one a problem with a
 * place. `bounds` are offsets into the file's text. Never throws; linear in the text's length.
 */
function parseJson(file, bounds) {
    return (0,_top_level_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileText */ .CG)(file, bounds));
}


/***/ }),

/***/ 576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carriedTexts: () => (/* binding */ carriedTexts),
  terraformFiles: () => (/* binding */ terraformFiles)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/lazy.js

const objects = new WeakMap();
/** The object as a value; its entries are computed when they are first listed. */
function lazyMap(object) {
    let listed;
    const { span, open } = object;
    const map = {
        kind: 'map',
        get entries() {
            listed ??= object
                .names()
                .map((name) => ({ key: (0,model_value/* literal */.eu)(name, span, false), value: object.get(name, span) }));
            return listed;
        },
        ...(open === undefined ? {} : { open }),
        span,
    };
    objects.set(map, object);
    return map;
}
/** The object behind a value that `lazyMap` made. */
function lazyOf(value) {
    return objects.get(value);
}
/** True for a value of `lazyMap`: walking its entries would compute all of them. */
function isLazy(value) {
    return value.kind === 'map' && objects.has(value);
}

// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/values.js


/** Bounds of what is computed; beyond them a value is a hole with reason `too-large`. */
const maxElements = 100_000;
const maxTextLength = 5_000_000;
/** Nesting of lists and maps that is walked; beyond it a value is a hole with reason `too-deep`. */
const maxDepth = 200;
/** A value the source does not spell out; its shape is `any` unless told. */
function unresolved(hole) {
    return { kind: 'unresolved', shape: 'any', ...hole };
}
/** An operation that Terraform would certainly refuse; `text` is its source text. */
function failed(text, span, symbol = placeOf(span)) {
    return unresolved({ text, span, reason: 'failed-call', symbol: `failed ${symbol}` });
}
/** A name for a place in the source, for holes that stand for nothing else. */
function placeOf(span) {
    return `${span.file}:${span.start}-${span.end}`;
}
function nullValue(span) {
    return { kind: 'null', span };
}
function boolValue(value, span) {
    return { kind: 'bool', value, span };
}
/** Text that is computed: the span is what it was computed from, and does not hold it letter for letter. */
function computedText(text, span) {
    const piece = { kind: 'literal', text, span, exact: false };
    return { kind: 'string', pieces: text === '' ? [] : [piece], span };
}
/** A tuple, or a collection where one is named. */
function listValue(items, span, rest = {}) {
    return {
        kind: 'list',
        items,
        ...(rest.open === undefined ? {} : { open: rest.open }),
        ...(rest.collection === undefined ? {} : { collection: rest.collection }),
        ...(rest.placed === undefined || rest.placed >= items.length ? {} : { placed: rest.placed }),
        span,
    };
}
/** Whether the item of this index is certainly there: what is not known does not stand before it. */
function isPlaced({ placed }, index) {
    return placed === undefined || index < placed;
}
/** An object, or a `map(\u2026)` where told. */
function mapValue(entries, span, rest = {}) {
    return {
        kind: 'map',
        entries,
        ...(rest.open === undefined ? {} : { open: rest.open }),
        ...(rest.collection === undefined ? {} : { collection: rest.collection }),
        span,
    };
}
/** The string that is the JSON text of `value`. */
function jsonValue(value, span) {
    return { kind: 'json', value, span };
}
const sorted = new WeakMap();
/** Entries as Terraform iterates them: by key, in the order of their bytes; entries whose key is not known last. */
function sortedEntries({ entries }) {
    if (entries.length < 2)
        return entries;
    let known = sorted.get(entries);
    if (known === undefined) {
        known = inOrder(entries);
        sorted.set(entries, known);
    }
    return known;
}
function inOrder(entries) {
    const keyed = lastOf(entries).map((entry) => ({ entry, key: (0,model_value/* textOf */.b6)(entry.key) }));
    keyed.sort((a, b) => {
        if (a.key === undefined || b.key === undefined)
            return a.key === b.key ? 0 : a.key === undefined ? 1 : -1;
        return compareText(a.key, b.key);
    });
    return keyed.map(({ entry }) => entry);
}
/** Entries in source order, of equal keys the last one only, in the place of the first. */
function lastEntries({ entries }) {
    return entries.length < 2 ? entries : lastOf(entries);
}
function lastOf(entries) {
    const byKey = new Map();
    const unknown = [];
    for (const entry of entries) {
        const key = (0,model_value/* textOf */.b6)(entry.key);
        if (key === undefined)
            unknown.push(entry);
        else
            byKey.set(key, entry);
    }
    return [...byKey.values(), ...unknown];
}
/** The order of Terraform's strings: by code point, which is that of their UTF-8 bytes. */
function compareText(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** A piece or whole value that is a hole. */
function isHole(value) {
    return value.kind === 'unresolved';
}
/** The first hole of a value that is wanted, searched in depth: why it is not wholly known. */
function firstHole(value, wanted = () => true, depth = 0) {
    if (depth > maxDepth || isLazy(value))
        return undefined;
    const among = (values) => {
        for (const one of values) {
            const hole = firstHole(one, wanted, depth + 1);
            if (hole !== undefined)
                return hole;
        }
        return undefined;
    };
    const open = (hole) => hole !== undefined && wanted(hole) ? hole : undefined;
    switch (value.kind) {
        case 'unresolved':
            return open(value);
        case 'bool':
        case 'number':
            return open(value.orText);
        case 'string':
            return value.pieces.find((piece) => isHole(piece) && wanted(piece));
        case 'json':
            return firstHole(value.value, wanted, depth + 1);
        case 'list':
            return among(value.items) ?? open(value.open);
        case 'map':
            return among(value.entries.flatMap(({ key, value: of }) => [key, of])) ?? open(value.open);
        case 'alternatives':
            return among(value.branches.map((branch) => branch.value));
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/symbol.js



const maxLength = 200;
/** Names of lists and maps: many are asked about more than once. */
const names = new WeakMap();
/** A name for a value in symbols: equal values have equal names. */
function symbolOf(value, depth = 0) {
    if (depth > maxDepth)
        return '\u2026';
    switch (value.kind) {
        case 'unresolved':
            return value.symbol;
        case 'null':
        case 'absent':
            return value.kind;
        case 'bool':
            return String(value.value);
        case 'number':
            return value.text;
        case 'string': {
            const [only] = value.pieces;
            if (value.pieces.length === 1 && only?.kind === 'unresolved')
                return only.symbol;
            const text = value.pieces.map((piece) => piece.kind === 'literal' ? JSON.stringify(piece.text).slice(1, -1) : `\${${piece.symbol}}`);
            return shortened(`"${text.join('')}"`);
        }
        case 'json':
            return `json(${symbolOf(value.value, depth + 1)})`;
        case 'list':
        case 'map': {
            const known = names.get(value);
            if (known !== undefined)
                return known;
            const name = value.kind === 'list' ? nameOfList(value, depth) : nameOfMap(value, depth);
            names.set(value, name);
            return name;
        }
        case 'alternatives': {
            const branches = value.branches.map(({ guard, value: of }) => `${guard.symbol}=${guard.holds}:${symbolOf(of, depth + 1)}`);
            return shortened(`(${branches.join('|')})`);
        }
    }
}
function nameOfList({ items, open }, depth) {
    const rest = open === undefined ? '' : `,\u2026${open.symbol}`;
    return shortened(`[${items.map((item) => symbolOf(item, depth + 1)).join(',')}${rest}]`);
}
function nameOfMap(map, depth) {
    if (lazyOf(map) !== undefined)
        return `${map.span.file}:${map.span.start}`;
    const entries = map.entries.map(({ key, value }) => `${symbolOf(key, depth + 1)}=${symbolOf(value, depth + 1)}`);
    const rest = map.open === undefined ? '' : `,\u2026${map.open.symbol}`;
    return shortened(`{${entries.join(',')}${rest}}`);
}
/** A long name is its start and a hash of the whole. */
function shortened(name) {
    return name.length <= maxLength ? name : `${name.slice(0, maxLength)}#${(0,hash/* shortHash */.B)(name)}`;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/alternatives.js




const noGuards = [];
/** The values of nested alternatives one by one; a value without alternatives is its only leaf. */
function leavesOf(value, guards = noGuards) {
    if (value.kind !== 'alternatives')
        return [{ guards, value }];
    return value.branches.flatMap((branch) => leavesOf(branch.value, [...guards, branch.guard]));
}
function countLeaves(value) {
    if (value.kind !== 'alternatives')
        return 1;
    let count = 0;
    for (const branch of value.branches)
        count += countLeaves(branch.value);
    return count;
}
/** Applies `f` to every branch of one value, as `distribute` does of several; most values have no branches. */
function distributeOne(value, f, span) {
    return value.kind === 'alternatives'
        ? distribute([value], ([one]) => f(one ?? value), span)
        : f(value);
}
/**
 * Applies `f` to every consistent choice of branches of `values`: values guarded by the same condition
 * are on the same side of it. The answer is a tree of alternatives with at most `maxBranches` leaves,
 * beyond them a hole.
 */
function distribute(values, f, span) {
    return split(values, f, span, firstAlternatives);
}
function firstAlternatives(values) {
    return values.find(isAlternatives);
}
/** Like `distribute`, for functions that take lists apart: alternatives among their items are split too. */
function distributeItems(values, f, span) {
    return split(values, f, span, (list) => list.find(isAlternatives) ?? amongItems(list, isAlternatives));
}
/** Like `distribute`, for functions that count items: of these only the ones are split that may be absent. */
function distributePresence(values, f, span) {
    const next = (list) => list.find(isAlternatives) ?? amongItems(list, isOfPresence) ?? amongEntries(list);
    return split(values, f, span, next);
}
/** Whether a value is left out, on some side of its conditions. */
function mayBeAbsent(value) {
    if (value.kind === 'absent')
        return true;
    return value.kind === 'alternatives' && value.branches.some((b) => mayBeAbsent(b.value));
}
const isOfPresence = (item) => isAlternatives(item) && mayBeAbsent(item);
function amongEntries(values) {
    for (const value of values) {
        if (value.kind !== 'map' || isLazy(value))
            continue;
        const found = value.entries.find((entry) => mayBeAbsent(entry.value));
        if (found?.value.kind === 'alternatives')
            return found.value;
    }
    return undefined;
}
function amongItems(values, wanted) {
    for (const value of values) {
        const found = value.kind === 'list' ? value.items.find(wanted) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Like `distribute`, for functions that need whole values: alternatives inside lists and maps are split too. */
function distributeDeep(values, f, span) {
    return split(values, f, span, (list) => {
        for (const value of list) {
            const found = findAlternatives(value, 0);
            if (found !== undefined)
                return found;
        }
        return undefined;
    });
}
function isAlternatives(value) {
    return value.kind === 'alternatives';
}
function split(values, f, span, next) {
    if (next(values) === undefined)
        return f(values);
    let leaves = 0;
    let last;
    const walk = (list, guards) => {
        const choice = next(list);
        if (choice === undefined) {
            // What is made besides may depend on the same conditions.
            const result = guards.reduce((made, guard) => assume(made, guard), f(list));
            leaves += countLeaves(result);
            return result;
        }
        last = choice;
        const branches = [];
        for (const { guard, value } of choice.branches) {
            if (leaves > model_value/* maxBranches */.PT)
                break;
            const assumed = list.map((entry) => assume(entry === choice ? value : entry, guard));
            branches.push({ guard, value: walk(assumed, [...guards, guard]) });
        }
        return settle({ kind: 'alternatives', branches, span });
    };
    const result = walk(values, []);
    if (leaves <= model_value/* maxBranches */.PT)
        return result;
    const text = last?.branches[0]?.guard.text ?? '';
    return tooMany(text, span, values);
}
/** The hole in place of what `values` would have made. */
function tooMany(text, span, values) {
    const symbol = shortened(`${placeOf(span)}(${values.map((value) => symbolOf(value)).join(',')})`);
    return unresolved({ text, span, reason: 'too-many-alternatives', symbol });
}
/** True where a value was given up because it had too many alternatives. */
function isTooMany(value) {
    return value.kind === 'unresolved' && value.reason === 'too-many-alternatives';
}
/** One value where every branch has the same one, which then does not depend on the condition. */
function settle(value) {
    const first = value.branches[0]?.value;
    if (first === undefined)
        return value;
    const same = value.branches.every((branch) => isSame(branch.value, first));
    return same ? first : value;
}
function isSame(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'bool')
        return b.kind === 'bool' && a.value === b.value;
    if (a.kind === 'number')
        return b.kind === 'number' && a.text === b.text;
    if (a.kind === 'string')
        return b.kind === 'string' && isSameText(a, b);
    return (a.kind === 'null' || a.kind === 'absent') && a.kind === b.kind;
}
/** Text that comes from one place; equal texts of two places stay apart, for each has its span. */
function isSameText(a, b) {
    return (placeOf(a.span) === placeOf(b.span) &&
        a.reference === b.reference &&
        a.pieces.length === b.pieces.length &&
        a.pieces.every((piece, index) => {
            const other = b.pieces[index];
            return piece.kind === 'literal'
                ? other?.kind === 'literal' &&
                    piece.text === other.text &&
                    placeOf(piece.span) === placeOf(other.span)
                : other?.kind === 'unresolved' && piece.symbol === other.symbol;
        }));
}
/** The value where `guard` holds: alternatives on the same condition are decided, at any depth. */
function assume(value, guard, depth = 0) {
    if (findAlternatives(value, depth) === undefined)
        return value;
    switch (value.kind) {
        case 'alternatives': {
            const own = value.branches.find((branch) => branch.guard.symbol === guard.symbol);
            if (own !== undefined) {
                const taken = value.branches.find((branch) => branch.guard.symbol === guard.symbol && branch.guard.holds === guard.holds);
                return taken === undefined ? value : assume(taken.value, guard, depth + 1);
            }
            const branches = same(value.branches, (branch) => {
                const inner = assume(branch.value, guard, depth + 1);
                return inner === branch.value ? branch : { guard: branch.guard, value: inner };
            });
            return branches === value.branches ? value : { ...value, branches };
        }
        case 'list': {
            const items = same(value.items, (item) => assume(item, guard, depth + 1));
            return items === value.items ? value : { ...value, items };
        }
        case 'map': {
            const entries = same(value.entries, (entry) => {
                const inner = assume(entry.value, guard, depth + 1);
                return inner === entry.value ? entry : { key: entry.key, value: inner };
            });
            return entries === value.entries ? value : { ...value, entries };
        }
        case 'json': {
            const inner = assume(value.value, guard, depth + 1);
            return inner === value.value ? value : { ...value, value: inner };
        }
        default:
            return value;
    }
}
/** `map` that answers the list itself where nothing changed. */
function same(list, f) {
    const mapped = list.map(f);
    return mapped.every((item, index) => item === list[index]) ? list : mapped;
}
/** Applies `f` to every branch; `undefined` where it answers that for one of them. */
function mapBranches(value, f) {
    const branches = [];
    for (const branch of value.branches) {
        const mapped = f(branch.value);
        if (mapped === undefined)
            return undefined;
        branches.push({ guard: branch.guard, value: mapped });
    }
    return { ...value, branches };
}
/** Lists and maps that were searched and hold no alternatives; most are asked about many times. */
const plain = new WeakSet();
/** The first alternatives in a value, searched in depth. */
function findAlternatives(value, depth) {
    if (depth > maxDepth)
        return undefined;
    if (!isNested(value))
        return value.kind === 'alternatives' ? value : undefined;
    if (isLazy(value) || plain.has(value))
        return undefined;
    const found = searchAlternatives(value, depth);
    if (found === undefined)
        plain.add(value);
    return found;
}
function isNested(value) {
    return value.kind === 'list' || value.kind === 'map' || value.kind === 'json';
}
function searchAlternatives(value, depth) {
    switch (value.kind) {
        case 'list':
            for (const item of value.items) {
                const found = findAlternatives(item, depth + 1);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        case 'map':
            for (const entry of value.entries) {
                const found = findAlternatives(entry.value, depth + 1);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        case 'json':
            return findAlternatives(value.value, depth + 1);
    }
}
/**
 * The two sides of a condition that could not be decided. `whenTrue` and `whenFalse` are taken as they
 * hold on their side.
 */
function alternatives(condition, whenTrue, whenFalse, span) {
    const on = (holds) => ({ ...condition, holds });
    const value = {
        kind: 'alternatives',
        branches: [
            { guard: on(true), value: assume(whenTrue, on(true)) },
            { guard: on(false), value: assume(whenFalse, on(false)) },
        ],
        span,
    };
    if (countLeaves(value) <= model_value/* maxBranches */.PT)
        return settle(value);
    const hole = tooMany(condition.text, span, [value]);
    const absent = leavesOf(value).find((leaf) => leaf.value.kind === 'absent')?.value;
    if (absent === undefined)
        return hole;
    const there = { ...condition, symbol: `there(${symbolOf(hole)})` };
    const branches = [
        { guard: { ...there, holds: true }, value: hole },
        { guard: { ...there, holds: false }, value: absent },
    ];
    return { kind: 'alternatives', branches, span };
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/text.js

/** Pieces of a string that stand side by side in the source as they do in the text become one. */
function joinPieces(pieces) {
    const joined = [];
    for (const piece of pieces) {
        if (piece.kind === 'literal' && piece.text === '')
            continue;
        const last = joined.at(-1);
        if (last?.kind === 'literal' && piece.kind === 'literal') {
            const merged = mergeLiterals(last, piece);
            if (merged !== undefined) {
                joined[joined.length - 1] = merged;
                continue;
            }
        }
        joined.push(piece);
    }
    return joined;
}
function mergeLiterals(a, b) {
    if (a.span.file !== b.span.file)
        return undefined;
    // The two halves of one character, which were written as an escape each.
    if (/[\ud800-\udbff]$/.test(a.text) && /^[\udc00-\udfff]/.test(b.text))
        return { kind: 'literal', text: a.text + b.text, span: (0,model_span/* enclose */.gs)(a.span, b.span), exact: false };
    if (a.exact && b.exact && a.span.end === b.span.start)
        return { kind: 'literal', text: a.text + b.text, span: (0,model_span/* enclose */.gs)(a.span, b.span), exact: true };
    const same = a.span.start === b.span.start && a.span.end === b.span.end;
    if (!a.exact && !b.exact && same)
        return { kind: 'literal', text: a.text + b.text, span: a.span, exact: false };
    return undefined;
}
/** The pieces of a string; a wholly unresolved value is a string of one hole. */
function piecesOf(value) {
    return value.kind === 'string' ? value.pieces : [value];
}
/** A string of these pieces. */
function stringOf(pieces, span) {
    return { kind: 'string', pieces: joinPieces(pieces), span };
}
/** The concatenation, each part with its own spans. */
function concatenate(parts, span) {
    return stringOf(parts.flatMap(piecesOf), span);
}
/** Length in UTF-16 units of the literal text of a piece; a hole counts as nothing. */
function pieceLength(piece) {
    return piece.kind === 'literal' ? piece.text.length : 0;
}
/** The units `start`\u2013`end` of a literal, with the span narrowed where the source has it letter for letter. */
function sliceLiteral(piece, start, end) {
    const text = piece.text.slice(start, end);
    if (!piece.exact)
        return { ...piece, text };
    const from = piece.span.start + start;
    const span = { file: piece.span.file, start: from, end: from + text.length };
    return { kind: 'literal', text, span, exact: true };
}
/**
 * The UTF-16 units `start`\u2013`end` of pieces without holes. Pieces with holes have no positions: split them
 * at their holes first.
 */
function slicePieces(pieces, start, end) {
    const slices = [];
    let offset = 0;
    for (const piece of pieces) {
        const from = Math.max(start - offset, 0);
        const to = Math.min(end - offset, piece.text.length);
        if (from < to)
            slices.push(sliceLiteral(piece, from, to));
        offset += piece.text.length;
        if (offset >= end)
            break;
    }
    return slices;
}
/** The pieces with others in some places; what stays keeps its exact spans. */
function substitute(pieces, text, changes) {
    const result = [];
    let from = 0;
    for (const { place, pieces: other } of changes) {
        result.push(...slicePieces(pieces, from, place[0]), ...other);
        from = place[1];
    }
    result.push(...slicePieces(pieces, from, text.length));
    return result;
}
/** The pieces of a string without holes; `undefined` where it has one. */
function literalPieces(value) {
    const literals = [];
    for (const piece of value.pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        literals.push(piece);
    }
    return literals;
}
/** A string whose text was rewritten: the spans stay, piece by piece, but the source no longer has the text. */
function rewritePieces(value, rewrite) {
    const pieces = value.pieces.map((piece) => {
        if (piece.kind !== 'literal')
            return piece;
        const text = rewrite(piece.text);
        return text === piece.text ? piece : { ...piece, text, exact: false };
    });
    return stringOf(pieces, value.span);
}
/** True where the string has no hole. */
function isKnown(value) {
    return value.pieces.every((piece) => piece.kind === 'literal');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/json-text.js



/**
 * The JSON text of a value, minified, with the spans of its strings: holes in strings stay in them,
 * whole holes stand where the value would. A string, alternatives of strings, or a hole.
 */
function jsonTextOf(value, span) {
    return distributeDeep([value], ([known]) => (known === undefined ? value : print(known, span)), span);
}
function print(value, span) {
    if (value.kind === 'unresolved')
        return value.reason === 'failed-call'
            ? value
            : stringOf([{ ...value, symbol: `json(${value.symbol})` }], span);
    const pieces = [];
    const problem = write(value, pieces, 0);
    if (problem !== undefined)
        return problem;
    const joined = joinPieces(pieces);
    const length = joined.reduce((sum, p) => sum + (p.kind === 'literal' ? p.text.length : 0), 0);
    if (length > maxTextLength)
        return unresolved({ text: '', span, reason: 'too-large', symbol: placeOf(span) });
    return { kind: 'string', pieces: joined, span };
}
/** Appends the text; answers a hole where there is none. */
function write(value, out, depth) {
    if (depth > maxDepth)
        return unresolved({
            text: '',
            span: value.span,
            reason: 'too-deep',
            symbol: placeOf(value.span),
        });
    const put = (text) => {
        out.push({ kind: 'literal', text, span: value.span, exact: false });
    };
    switch (value.kind) {
        case 'null':
        case 'absent':
            put('null');
            return undefined;
        case 'bool':
        case 'number': {
            const text = value.kind === 'bool' ? String(value.value) : value.text;
            if (value.orText === undefined)
                put(text);
            // With quotes or without.
            else
                out.push({ ...value.orText, text, symbol: `json(${value.orText.symbol}|${text})` });
            return undefined;
        }
        case 'string':
            writeString(value, out);
            return undefined;
        case 'json': {
            const inner = [];
            const problem = write(value.value, inner, depth + 1);
            if (problem !== undefined)
                return problem;
            writeString({ kind: 'string', pieces: joinPieces(inner), span: value.span }, out);
            return undefined;
        }
        case 'unresolved':
            out.push(value);
            return undefined;
        case 'list': {
            put('[');
            const items = value.items.filter((item) => item.kind !== 'absent');
            for (const [index, item] of items.entries()) {
                if (index > 0)
                    put(',');
                const problem = write(item, out, depth + 1);
                if (problem !== undefined)
                    return problem;
            }
            writeRest(value.open, items.length > 0, out, put);
            put(']');
            return undefined;
        }
        case 'map': {
            put('{');
            const entries = value.entries.filter((entry) => entry.value.kind !== 'absent');
            for (const [index, entry] of entries.entries()) {
                if (index > 0)
                    put(',');
                writeString(entry.key, out);
                put(':');
                const problem = write(entry.value, out, depth + 1);
                if (problem !== undefined)
                    return problem;
            }
            writeRest(value.open, entries.length > 0, out, put);
            put('}');
            return undefined;
        }
        case 'alternatives':
            return failed('', value.span);
    }
}
function writeRest(open, follows, out, put) {
    if (open === undefined)
        return;
    if (follows)
        put(',');
    out.push(open);
}
function writeString(value, out) {
    const quote = { kind: 'literal', text: '"', span: value.span, exact: false };
    out.push(quote);
    for (const piece of joinPieces(value.pieces)) {
        if (piece.kind !== 'literal')
            out.push(piece);
        else {
            const text = escapeJson(piece.text);
            out.push(text === piece.text ? piece : { ...piece, text, exact: false });
        }
    }
    out.push(quote);
}
/** As Go's encoder escapes: also `<`, `>`, `&` and the two line separators. */
function escapeJson(text) {
    return JSON.stringify(text)
        .slice(1, -1)
        .replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/binary.js
const precision = 512;
/** Significant decimal digits after which 512 bits are told apart for certain. */
const decimalPrecision = 157;
function bitLength(value) {
    return value === 0n ? 0 : value.toString(16).length * 4 - leadingZeros(value);
}
function leadingZeros(value) {
    const first = parseInt(value.toString(16).charAt(0), 16);
    return Math.clz32(first) - 28;
}
/** The nearest number with 512 bits, ties to even. */
function roundRatio(numerator, denominator) {
    if (numerator === 0n)
        return { mantissa: 0n, exponent: 0 };
    const negative = numerator < 0n !== denominator < 0n;
    const top = numerator < 0n ? -numerator : numerator;
    const bottom = denominator < 0n ? -denominator : denominator;
    let shift = precision - (bitLength(top) - bitLength(bottom));
    let quotient = divide(top, bottom, shift);
    if (bitLength(quotient.whole) > precision) {
        shift -= 1;
        quotient = divide(top, bottom, shift);
    }
    const twice = quotient.rest * 2n;
    const up = twice > quotient.unit || (twice === quotient.unit && (quotient.whole & 1n) === 1n);
    const mantissa = quotient.whole + (up ? 1n : 0n);
    return { mantissa: negative ? -mantissa : mantissa, exponent: -shift };
}
function divide(top, bottom, shift) {
    const scaled = shift >= 0 ? top << BigInt(shift) : top;
    const unit = shift >= 0 ? bottom : bottom << BigInt(-shift);
    return { whole: scaled / unit, rest: scaled % unit, unit };
}
/** The ratio a number is, for exact arithmetic. */
function ratioOf(value) {
    return value.exponent >= 0
        ? [value.mantissa << BigInt(value.exponent), 1n]
        : [value.mantissa, 1n << BigInt(-value.exponent)];
}
/** The number that a decimal text's `digits` \u00d7 10^`exponent` is read as. */
function readDecimal(digits, exponent) {
    return exponent >= 0
        ? roundRatio(digits * 10n ** BigInt(exponent), 1n)
        : roundRatio(digits, 10n ** BigInt(-exponent));
}
/** `numerator / denominator` \u00d7 10^`places`, rounded to a whole number, ties to even. */
function scaleRatio(numerator, denominator, places) {
    const negative = numerator < 0n;
    const top = negative ? -numerator : numerator;
    const scaled = places >= 0 ? top * 10n ** BigInt(places) : top;
    const unit = places >= 0 ? denominator : denominator * 10n ** BigInt(-places);
    const whole = scaled / unit;
    const twice = (scaled % unit) * 2n;
    const up = twice > unit || (twice === unit && (whole & 1n) === 1n);
    const rounded = whole + (up ? 1n : 0n);
    return negative ? -rounded : rounded;
}
/** The shortest decimal that is read as this very number. */
function shortestDecimal(value) {
    if (value.mantissa === 0n)
        return { digits: 0n, exponent: 0 };
    const [numerator, denominator] = ratioOf(value);
    const magnitude = decimalMagnitude(numerator, denominator);
    for (let count = 1; count < decimalPrecision; count += 1) {
        const places = count - magnitude;
        const digits = scaleRatio(numerator, denominator, places);
        const read = readDecimal(digits, -places);
        if (binary_isSame(read, value))
            return { digits, exponent: -places };
    }
    const places = decimalPrecision - magnitude;
    return { digits: scaleRatio(numerator, denominator, places), exponent: -places };
}
function binary_isSame(a, b) {
    const [x, y] = ratioOf(a);
    const [v, w] = ratioOf(b);
    return x * w === v * y;
}
/** How many digits stand before the point; zero or less for a fraction below 0.1. */
function decimalMagnitude(numerator, denominator) {
    const top = numerator < 0n ? -numerator : numerator;
    const guess = top.toString().length - denominator.toString().length;
    const isLess = guess >= 0
        ? top < denominator * 10n ** BigInt(guess)
        : top * 10n ** BigInt(-guess) < denominator;
    return isLess ? guess : guess + 1;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/numbers.js

/** Beyond this many digits a number is not computed with: no text of a policy is made of it. */
const maxExponent = 5_000;
const grammar = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;
/** The decimal a text spells; `undefined` where it spells none, or one out of bounds. */
function parseDecimal(text) {
    if (text.length > maxExponent)
        return undefined;
    const match = grammar.exec(text);
    if (match === null)
        return undefined;
    const whole = match[2] ?? '';
    const fraction = match[3] ?? '';
    if (whole === '' && fraction === '')
        return undefined;
    const exponent = Number(match[4] ?? '0') - fraction.length;
    if (Math.abs(exponent) > maxExponent)
        return undefined;
    const magnitude = BigInt(whole + fraction);
    return reduce({ digits: match[1] === '-' ? -magnitude : magnitude, exponent });
}
function reduce(value) {
    if (value.digits === 0n)
        return { digits: 0n, exponent: 0 };
    let { digits, exponent } = value;
    while (digits % 10n === 0n) {
        digits /= 10n;
        exponent += 1;
    }
    return { digits, exponent };
}
/** As Terraform prints it: no exponent, no trailing zeros. */
function printDecimal(value) {
    const negative = value.digits < 0n;
    const digits = (negative ? -value.digits : value.digits).toString();
    const sign = negative ? '-' : '';
    if (value.exponent >= 0)
        return sign + digits + '0'.repeat(value.digits === 0n ? 0 : value.exponent);
    const places = -value.exponent;
    const padded = digits.padStart(places + 1, '0');
    const point = padded.length - places;
    return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}
/** Whole numbers that JavaScript has exactly, as Terraform prints them: nearly all that are written. */
const shortInteger = /^(?:0|[1-9]\d{0,14})$/;
/** The number a text spells, printed as Terraform does; `undefined` where the text is not a number. */
function numberOfText(text, span) {
    if (shortInteger.test(text))
        return { kind: 'number', value: Number(text), text, span };
    const decimal = parseDecimal(text);
    return decimal === undefined ? undefined : numberOf(decimal, span);
}
function numberOf(decimal, span) {
    const text = printDecimal(decimal);
    return { kind: 'number', value: Number(text), text, span };
}
/** A number of JavaScript's, whole or short enough to be meant as it prints. */
function numberValue(value, span) {
    if (Number.isSafeInteger(value) && value > 0)
        return { kind: 'number', value, text: String(value), span };
    return numberOf(parseDecimal(String(value)) ?? { digits: 0n, exponent: 0 }, span);
}
function decimalOf(value) {
    return (parseDecimal(value.text) ?? parseDecimal(String(value.value)) ?? { digits: 0n, exponent: 0 });
}
function align(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const scale = (value) => value.digits * 10n ** BigInt(value.exponent - exponent);
    return [scale(a), scale(b), exponent];
}
function compareDecimals(a, b) {
    const [left, right] = align(a, b);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** `undefined`: a division by zero, or a result out of bounds. */
function arithmetic(operator, a, b, span) {
    const left = decimalOf(a);
    const right = decimalOf(b);
    const whole = left.exponent >= 0 && right.exponent >= 0;
    const short = a.text.length + b.text.length < exactDigits;
    const result = whole && short && operator !== '/'
        ? computeWhole(operator, left, right)
        : computeBinary(operator, left, right);
    return result === undefined || Math.abs(result.exponent) > maxExponent
        ? undefined
        : numberOf(reduce(result), span);
}
/** Whole numbers of so many digits together are computed exactly, for 512 bits hold the result. */
const exactDigits = 150;
function computeWhole(operator, a, b) {
    const [left, right, exponent] = align(a, b);
    switch (operator) {
        case '+':
            return { digits: left + right, exponent };
        case '-':
            return { digits: left - right, exponent };
        case '*':
            return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
        default:
            return right === 0n ? undefined : { digits: left % right, exponent };
    }
}
function computeBinary(operator, a, b) {
    const [x, y] = ratioOf(readDecimal(a.digits, a.exponent));
    const [v, w] = ratioOf(readDecimal(b.digits, b.exponent));
    switch (operator) {
        case '+':
            return shortestDecimal(roundRatio(x * w + v * y, y * w));
        case '-':
            return shortestDecimal(roundRatio(x * w - v * y, y * w));
        case '*':
            return shortestDecimal(roundRatio(x * v, y * w));
        case '/':
            return v === 0n ? undefined : shortestDecimal(roundRatio(x * w, y * v));
        case '%':
            return v === 0n ? undefined : shortestDecimal(remainder([x, y], [v, w]));
    }
}
/** `a - b * trunc(a / b)`, each step rounded as Terraform rounds it. */
function remainder(a, b) {
    const [numerator, denominator] = ratioOf(roundRatio(a[0] * b[1], a[1] * b[0]));
    const [top, bottom] = ratioOf(roundRatio(b[0] * (numerator / denominator), b[1]));
    return roundRatio(a[0] * bottom - top * a[1], a[1] * bottom);
}
function negate(value, span) {
    const { digits, exponent } = decimalOf(value);
    return numberOf({ digits: -digits, exponent }, span);
}
/** The integer, or `undefined` for a fraction or one beyond 2^53. */
function integerOf(value) {
    return Number.isSafeInteger(value.value) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/conversion.js





/**
 * A value as Terraform converts it to a string: strings, JSON texts, numbers and booleans are text,
 * null stays null, a hole stays a hole, alternatives are converted branch by branch; lists and maps have
 * no text and answer `failed-call`.
 */
function asString(value) {
    switch (value.kind) {
        case 'string':
        case 'unresolved':
        case 'null':
            return value;
        case 'absent':
            return { kind: 'null', span: value.span };
        case 'json':
            return jsonTextOf(value.value, value.span);
        case 'number':
            return conversion_text(value.text, value);
        case 'bool':
            return conversion_text(value.value ? 'true' : 'false', value);
        case 'alternatives':
            return distributeOne(value, asString, value.span);
        case 'list':
        case 'map':
            return failed('', value.span);
    }
}
function conversion_text(content, value) {
    const piece = { kind: 'literal', text: content, span: value.span, exact: false };
    return { kind: 'string', pieces: [piece], span: value.span };
}
/** The number a value converts to; `undefined` where it is none (or not known: ask `isHole` first). */
function asNumber(value) {
    if (value.kind === 'number')
        return value;
    if (value.kind === 'json')
        return asNumber(asString(value));
    const content = (0,model_value/* textOf */.b6)(value);
    if (content === undefined)
        return undefined;
    if (!/^[+-]?(\d|\.\d)/.test(content))
        return undefined;
    return numberOfText(content, value.span);
}
/** The boolean a value converts to, as conditions and logical operators take it; `undefined` where it is none or not known. */
function conversion_truth(value) {
    if (value.kind === 'bool')
        return value.value;
    const content = (0,model_value/* textOf */.b6)(value);
    if (content === 'true' || content === '1')
        return true;
    if (content === 'false' || content === '0')
        return false;
    return undefined;
}
function asBool(value) {
    const known = conversion_truth(value);
    if (known !== undefined)
        return boolValue(known, value.span);
    return value.kind === 'unresolved' || value.kind === 'null' ? value : failed('', value.span);
}

// EXTERNAL MODULE: ./lib/src/model/sites/guarded-resources.js
var guarded_resources = __webpack_require__(8371);
// EXTERNAL MODULE: ./lib/src/evaluate/shared-units.js
var shared_units = __webpack_require__(4637);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/elements.js




/** What a collection iterates over, in Terraform's order; `undefined` for what is no collection. */
function elementsOf(collection, names) {
    const { span } = collection;
    switch (collection.kind) {
        case 'list': {
            const isSet = collection.collection === 'set';
            const first = collection.items.findIndex(mayBeAbsent);
            const elements = collection.items.map((value, index) => ({
                key: isSet
                    ? value
                    : isPlaced(collection, index) && (first < 0 || index <= first)
                        ? numberValue(index, value.span)
                        : indexOf(collection, index, names),
                value,
                symbolic: false,
            }));
            return { elements, rest: collection.open };
        }
        case 'map': {
            const elements = sortedEntries(collection).map(({ key, value }) => ({
                key,
                value,
                symbolic: false,
            }));
            return { elements, rest: collection.open };
        }
        case 'unresolved':
            return { elements: [symbolicElement(collection, names, span)], rest: collection };
        default:
            return undefined;
    }
}
/** Whether the order of what a collection iterates over is known. */
function isInOrder(collection) {
    if (collection.kind === 'list')
        return collection.placed === undefined;
    return (collection.kind !== 'map' ||
        (collection.open === undefined &&
            lastEntries(collection).every(({ key }) => (0,model_value/* textOf */.b6)(key) !== undefined)));
}
/** The index of an item that others may stand before. */
function indexOf(list, index, names) {
    const symbol = `${placeOf(list.span)}[${index}]#key`;
    return unresolved({ text: names.key, span: list.span, reason: 'iterator', symbol });
}
/** The element that stands for all of a collection that is not known. */
function symbolicElement(collection, names, span) {
    const hole = (text, side) => unresolved({
        text,
        span,
        reason: reasonOfElement(collection),
        symbol: `${collection.symbol}${side}`,
    });
    return { key: hole(names.key, '[*]#key'), value: hole(names.value, '[*]'), symbolic: true };
}
/** Why an element is not known: because its collection is not. */
function reasonOfElement({ reason }) {
    return reason === 'failed-call' || reason === 'undeclared' ? 'iterator' : reason;
}
/** The condition that a collection which is not known has an element. */
function anyOf({ symbol, text, span }) {
    return { symbol: `any(${symbol})`, text: `length(${text}) > 0`, span };
}
/** `made` from a symbolic element is there only if the collection has an element. */
function ifAny(collection, made) {
    const on = (holds) => ({ ...anyOf(collection), holds });
    return {
        kind: 'alternatives',
        branches: [
            { guard: on(true), value: assume(made, on(true)) },
            { guard: on(false), value: { kind: 'absent', span: made.span } },
        ],
        span: made.span,
    };
}
/** `make` of a value that may be absent: what is absent stays so. */
function whereThere(value, make, span) {
    if (value.kind === 'absent')
        return value;
    if (value.kind !== 'alternatives' || !mayBeAbsent(value))
        return make(value);
    return distributeOne(value, (one) => (one.kind === 'absent' ? { kind: 'absent', span } : make(one)), span);
}
/** A value of which it is known that it is there. */
function present(value) {
    if (value.kind !== 'alternatives')
        return value;
    const branches = value.branches
        .filter((branch) => branch.value.kind !== 'absent')
        .map((branch) => ({ guard: branch.guard, value: present(branch.value) }));
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only.value : { ...value, branches };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/guarded.js




/** A value that is there under a condition, and absent otherwise. */
function under(guard, value) {
    const absent = { kind: 'absent', span: guard.span };
    const other = {
        ...guard,
        holds: typeof guard.holds === 'boolean' ? !guard.holds : `not ${guard.holds}`,
    };
    const branches = [
        { guard, value },
        { guard: other, value: absent },
    ];
    return { kind: 'alternatives', branches, span: value.span };
}
/** A value that is there where all conditions hold, the outermost first. */
function underAll(guards, value) {
    return guards.reduceRight((inner, guard) => under(guard, inner), value);
}
/**
 * Alternatives of lists as one list whose items stand under their conditions, those of maps as one map,
 * those of JSON texts as the text of one value: as many parts as there are, instead of a value for each
 * combination. Other values as they are. Places in such a list mean nothing.
 */
function partwise(value) {
    if (value.kind === 'list' && value.items.some((item) => item.kind === 'alternatives'))
        return { ...value, items: value.items.flatMap((item) => itemsOf(item) ?? [item]), placed: 0 };
    if (value.kind !== 'alternatives')
        return value;
    const items = itemsOf(value);
    if (items !== undefined)
        return listValue(items, value.span, { placed: 0 });
    const entries = entriesOf(value);
    if (entries !== undefined)
        return mapValue(entries, value.span);
    const inner = jsonOf(value);
    return inner === undefined ? value : jsonValue(inner, value.span);
}
/** The items of alternatives of lists, each absent outside its branch; undefined for what is no list. */
function itemsOf(value) {
    const leaves = leavesOf(value);
    const lists = leaves.some((leaf) => leaf.value.kind === 'list');
    if (value.kind !== 'alternatives' || !lists)
        return undefined;
    return leaves.flatMap(({ guards, value: leaf }) => {
        const items = leaf.kind === 'list' ? (leaf.open ? [...leaf.items, leaf.open] : leaf.items) : [leaf];
        return items.map((item) => underAll(guards, item));
    });
}
/** The entries of alternatives of closed maps, each absent outside its branches. */
function entriesOf(value) {
    const leaves = leavesOf(value);
    const keys = new Map();
    for (const { value: leaf } of leaves) {
        if (leaf.kind !== 'map' || leaf.open !== undefined || isLazy(leaf))
            return undefined;
        for (const { key } of leaf.entries) {
            const text = (0,model_value/* textOf */.b6)(key);
            if (text === undefined)
                return undefined;
            if (!keys.has(text))
                keys.set(text, key);
        }
    }
    return [...keys].map(([text, key]) => ({
        key,
        value: mapLeaves(value, (leaf) => {
            const entries = leaf.kind === 'map' ? leaf.entries : [];
            const found = entries.findLast((entry) => (0,model_value/* textOf */.b6)(entry.key) === text);
            return found?.value ?? { kind: 'absent', span: leaf.span };
        }),
    }));
}
/** The value whose JSON text all of several JSON texts are, in its branches; undefined for other text. */
function jsonOf(value) {
    const leaves = leavesOf(value);
    if (!leaves.every((leaf) => leaf.value.kind === 'json'))
        return undefined;
    const inner = mapLeaves(value, (leaf) => (leaf.kind === 'json' ? leaf.value : leaf));
    const made = partwise(inner);
    return made === inner ? undefined : made;
}
/** The value with another one in place of what is absent. */
function filled(value, other) {
    const isThere = leavesOf(value).every((leaf) => leaf.value.kind !== 'absent');
    return isThere ? value : mapLeaves(value, (leaf) => (leaf.kind === 'absent' ? other : leaf));
}
function mapLeaves(value, f) {
    if (value.kind !== 'alternatives')
        return f(value);
    const branches = value.branches.map((branch) => ({
        guard: branch.guard,
        value: mapLeaves(branch.value, f),
    }));
    return { ...value, branches };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/trial.js

/** A value that is not known is put to a use which it may not be fit for: null, or of another type. */
function mayFailBy(trial, hole) {
    if (trial !== undefined)
        trial.failing ??= hole;
}
/** As `mayFailBy`, where null alone is refused, or what is no text. */
function mayFailByNull(trial, value) {
    if (trial === undefined)
        return;
    if (value.kind === 'alternatives')
        for (const branch of value.branches)
            mayFailByNull(trial, branch.value);
    else if (value.kind === 'unresolved' && mayBeNull(value))
        mayFailBy(trial, value);
}
/** Functions whose result may be null. */
const passing = new Set(['lookup', 'element', 'one', 'coalesce', 'tostring']);
/** What operators and most functions make is something, and so is an attribute of a resource. */
function mayBeNull(hole) {
    const { reference, shape, symbol } = hole;
    if (!isUnknown(hole) || reference !== undefined || shape !== 'any' || /^[(!]/.test(symbol))
        return false;
    const [, name] = /^([a-z][a-z\d]*)\(/.exec(symbol) ?? [];
    return name === undefined || passing.has(name);
}
/** Functions that take any value of the right type, whatever is in it. */
const tolerant = new Set('base64encode base64sha256 chomp coalesce compact concat distinct endswith flatten indent keys length lower merge md5 replace reverse setunion sha1 sha256 split startswith strcontains strrev title tolist tomap toset trim trimprefix trimspace trimsuffix upper urlencode values yamlencode'.split(' '));
/** A call may be refused for what is not known in its arguments. */
function noteCall(trial, name, args) {
    if (trial === undefined || name === 'jsonencode')
        return;
    const isTolerant = tolerant.has(name) || (name === 'lookup' && args.length > 2);
    for (const arg of args)
        if (isTolerant)
            mayFailByNull(trial, arg);
        else
            mayFailBy(trial, unfit(arg));
}
/** What may make an argument unfit: itself, a part of its text, or elements. */
function unfit(arg) {
    const known = (hole) => hole !== undefined && isUnknown(hole) ? hole : undefined;
    switch (arg.kind) {
        case 'unresolved':
            return known(arg);
        case 'string':
        case 'json':
            return firstHole(arg, isUnknown);
        case 'alternatives':
            return arg.branches.map((branch) => unfit(branch.value)).find((hole) => hole !== undefined);
        case 'list':
            return (known(arg.open) ??
                arg.items.find((item) => item.kind === 'unresolved' && mayBeNull(item)));
        case 'map':
            return known(arg.open);
        default:
            return undefined;
    }
}
const isUnknown = ({ reason }) => reason !== 'failed-call' && reason !== 'undeclared';

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/access.js









/** `source.name`. Branches in which that would certainly fail are left out if another one does not. */
function attributeOf(source, name, place) {
    const value = distributeOne(source, (one) => plainAttribute(one, name, place), place.span);
    return succeeding(value, place.trial);
}
function plainAttribute(source, name, place) {
    if (source.kind === 'unresolved')
        return partOf(source, `.${name}`, place);
    if (source.kind === 'map')
        return memberOf(source, name, `.${name}`, place);
    // `list.0` was written so long that names of digits only are read as indexes.
    return failed(place.text, place.span);
}
function memberOf(source, name, step, place) {
    const lazy = lazyOf(source);
    if (lazy !== undefined)
        return lazy.get(name, place.span);
    const found = (0,model_value/* entryOf */.Ms)(source, name);
    if (found !== undefined)
        return filled(found.value, failed(place.text, place.span));
    const unknown = source.entries.filter((entry) => (0,model_value/* textOf */.b6)(entry.key) === undefined);
    const [only] = unknown;
    if (only !== undefined && unknown.length === 1 && isAllThereIs(only, source)) {
        mayFailBy(place.trial, source.open ?? firstHole(only.key));
        return only.value;
    }
    if (source.open !== undefined)
        return partOf(source.open, step, place);
    return failed(place.text, place.span);
}
/** Whether an entry whose key is not known stands for all that is not known of the map. */
function isAllThereIs(entry, map) {
    const { open } = map;
    if (open === undefined || (0,model_value/* furtherEntries */.BJ)(map) === undefined)
        return true;
    const symbol = entry.key.pieces.length === 1 ? symbolOf(entry.key) : '';
    const isInstance = symbol.endsWith('#each.key') && !open.symbol.startsWith('more(');
    return isInstance || symbol === `${open.symbol}[*]#key`;
}
/** Longer lists are indexed as if everything in them were there. */
const mostDecided = 64;
/** `source[key]`. Where an item may be absent, those behind it move up. */
function elementOf(source, key, place) {
    if (isPlain(source) && isPlain(key))
        return plainElement(source, key, place);
    const element = ([one, index]) => one === undefined || index === undefined
        ? failed(place.text, place.span)
        : plainElement(one, index, place);
    const isShort = leavesOf(source).every(({ value }) => value.kind !== 'list' || value.items.length <= mostDecided);
    const decided = isShort
        ? distributePresence([source, key], ([one, index]) => element([withoutAbsent(one), index].filter((part) => part !== undefined)), place.span)
        : undefined;
    const value = decided === undefined || isTooMany(decided)
        ? distribute([source, key], element, place.span)
        : decided;
    return succeeding(value, place.trial);
}
/** True for what has no branches, nor items that may have some. */
function isPlain({ kind }) {
    return kind !== 'alternatives' && kind !== 'list';
}
function withoutAbsent(value) {
    if (value?.kind !== 'list' || value.items.every((item) => item.kind !== 'absent'))
        return value;
    return { ...value, items: value.items.filter((item) => item.kind !== 'absent') };
}
function plainElement(source, key, place) {
    if (isCertainError(source))
        return source;
    if (isCertainError(key))
        return key;
    const broken = key.kind === 'string' ? key.pieces.find(isBroken) : undefined;
    if (broken !== undefined)
        return failed(place.text, place.span);
    if (source.kind === 'unresolved')
        return partOf(source, `[${symbolOf(key)}]`, place);
    if (source.kind === 'list')
        return itemOf(source, key, place);
    if (source.kind !== 'map')
        return failed(place.text, place.span);
    const name = asString(key);
    const text = (0,model_value/* textOf */.b6)(name);
    if (text !== undefined)
        return memberOf(source, text, `[${symbolOf(key)}]`, place);
    const hole = name.kind === 'unresolved' ? name : undefined;
    if (name.kind !== 'string' && hole === undefined)
        return failed(place.text, place.span);
    const entries = lastEntries(source);
    const symbol = symbolOf(name);
    const same = entries.find((entry) => symbolOf(entry.key) === symbol);
    if (same !== undefined)
        return same.value;
    // Of a block with more instances than are told apart, the one for keys that are not known stands for all.
    const any = entries.find(({ key: of, value }) => (0,model_value/* textOf */.b6)(of) === undefined && isLazy(value));
    if (any !== undefined && entries.length > model_value/* maxBranches */.PT)
        return any.value;
    const [only] = entries;
    const stands = only !== undefined && entries.length === 1 && (0,model_value/* textOf */.b6)(only.key) === undefined;
    const isTried = place.trial !== undefined;
    if (stands && isAllThereIs(only, source) && !isTried)
        return only.value;
    if (stands && isLazy(only.value))
        return only.value;
    return choice(entries.map((entry) => [(0,model_value/* textOf */.b6)(entry.key) ?? symbolOf(entry.key), entry.value]), key, source, place);
}
function itemOf(source, key, place) {
    if (source.collection === 'set')
        return failed(place.text, place.span);
    const number = asNumber(key);
    if (number !== undefined) {
        const index = integerOf(number);
        const item = index === undefined ? undefined : source.items[index];
        if (item !== undefined && !isPlaced(source, index ?? 0))
            return unplaced(source, item, place);
        if (item !== undefined)
            return item.kind === 'absent' ? { kind: 'null', span: item.span } : item;
        return source.open === undefined
            ? failed(place.text, place.span)
            : partOf(source.open, `[${number.text}]`, place);
    }
    const isNumberless = key.kind === 'string' ? (0,model_value/* textOf */.b6)(key) !== undefined : !isHole(key);
    if (isNumberless)
        return failed(place.text, place.span);
    const [only] = source.items;
    const stands = source.open === undefined || (only !== undefined && isLazy(only));
    if (only !== undefined && source.items.length === 1 && isPlaced(source, 0) && stands)
        if (place.trial === undefined)
            return only;
    return choice(source.items.map((item, index) => [String(index), item]), key, source, place);
}
/** The item at a place that another one may have. */
function unplaced(source, item, place) {
    const rest = source.open ?? firstHole(source);
    return rest === undefined ? item : partOf(rest, `[${placeOf(place.span)}]`, place);
}
/** One of the elements, by a key that is not known; where errors count, perhaps none. */
function choice(elements, key, source, place) {
    const symbol = symbolOf(key);
    const hole = key.kind === 'unresolved' ? key : undefined;
    const most = place.trial === undefined ? model_value/* maxBranches */.PT : model_value/* maxBranches */.PT - 1;
    const many = elements.length > most || source.open !== undefined;
    if (many || elements.length === 0) {
        mayFailBy(place.trial, firstHole(key));
        return unresolved({
            text: place.text,
            span: place.span,
            reason: many ? 'too-many-alternatives' : (hole?.reason ?? 'undecided-condition'),
            symbol: `${source.span.file}:${source.span.start}[${symbol}]`,
        });
    }
    const branches = elements.map(([name, value]) => ({
        guard: { symbol, text: hole?.text ?? place.text, holds: name, span: key.span },
        value,
    }));
    if (place.trial !== undefined) {
        const guard = { symbol, text: hole?.text ?? place.text, holds: '', span: key.span };
        branches.push({ guard, value: failed(place.text, place.span) });
    }
    return { kind: 'alternatives', branches, span: place.span };
}
/** A hole that is an attribute or element of another. */
function partOf(hole, step, place) {
    if (!isCertainError(hole))
        mayFailBy(place.trial, hole);
    const symbol = `${hole.symbol}${step}`;
    return unresolved({ text: place.text, span: place.span, reason: hole.reason, symbol });
}
/** True for what Terraform would certainly refuse to evaluate. */
function isCertainError(value) {
    return (value.kind === 'unresolved' && (value.reason === 'failed-call' || value.reason === 'undeclared'));
}
function isBroken(piece) {
    return piece.kind === 'unresolved' && isCertainError(piece);
}
/** Terraform would have stopped in the branches that fail, so the others are what holds; in a trial it goes on. */
function succeeding(value, trial) {
    if (trial !== undefined || value.kind !== 'alternatives')
        return value;
    const branches = value.branches
        .map((branch) => ({ guard: branch.guard, value: succeeding(branch.value, trial) }))
        .filter((branch) => !isCertainError(branch.value));
    const [first] = branches;
    if (first === undefined)
        return value.branches[0]?.value ?? value;
    if (branches.length === 1)
        return first.value;
    const isWhole = branches.length === value.branches.length &&
        branches.every((branch, index) => branch.value === value.branches[index]?.value);
    return isWhole ? value : { ...value, branches };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/decide.js





/**
 * One of two values by a condition: the one that holds, or both under their guards where the condition
 * is not known. Only what may hold is evaluated. Sides that fail are left out, but not in a `trial`.
 */
function decide(condition, text, whenTrue, whenFalse, span, trial) {
    const value = distributeOne(condition, (one) => choose(one, text, whenTrue, whenFalse, span), span);
    if (!isTooMany(value) || condition.kind !== 'alternatives')
        return succeeding(value, trial);
    // The condition as a whole is one symbol.
    const whole = { symbol: symbolOf(condition), text, span: condition.span };
    return succeeding(alternatives(whole, whenTrue(), whenFalse(), span), trial);
}
function choose(condition, text, whenTrue, whenFalse, span) {
    const known = conversion_truth(condition);
    if (known !== undefined)
        return known ? whenTrue() : whenFalse();
    if (firstHole(condition) === undefined)
        return failed(text, condition.span);
    // A certain error in the condition makes the whole expression one.
    if (condition.kind === 'unresolved' && condition.reason === 'failed-call')
        return condition;
    const symbol = symbolOf(condition);
    const shown = condition.kind === 'unresolved' ? condition.text : text;
    const where = condition.span;
    // `!c` and `c` are the same condition, on different sides.
    return symbol.startsWith('!')
        ? alternatives({ symbol: symbol.slice(1), text: shown.replace(/^!\s*/, ''), span: where }, whenFalse(), whenTrue(), span)
        : alternatives({ symbol, text: shown, span: where }, whenTrue(), whenFalse(), span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/equality.js




/**
 * Terraform's `==`: values of different types are unequal, `"1"` and `1` too. `undefined` where it
 * depends on a hole; holes with the same symbol are equal.
 */
function equals(a, b, depth = 0) {
    if (a === b)
        return true;
    if (depth > maxDepth)
        return undefined;
    if (a.kind === 'alternatives' || b.kind === 'alternatives')
        return equalLeaves(a, b, depth);
    if (a.kind === 'unresolved')
        return b.kind === 'unresolved' && a.symbol === b.symbol ? true : undefined;
    if (b.kind === 'unresolved')
        return undefined;
    switch (a.kind) {
        case 'null':
        case 'absent':
            return b.kind === 'null' || b.kind === 'absent';
        case 'bool':
        case 'number':
            return equalPlain(a, b);
        case 'string':
            if (b.kind === 'number' || b.kind === 'bool')
                return equalPlain(b, a);
            return b.kind === 'string'
                ? equalStrings(a, b)
                : b.kind === 'json'
                    ? equals(a, asString(b), depth + 1)
                    : false;
        case 'json':
            if (b.kind === 'json')
                return equals(a.value, b.value, depth + 1);
            return b.kind === 'string' ? equals(asString(a), b, depth + 1) : false;
        case 'list':
            return b.kind === 'list' ? equalLists(a, b, depth) : false;
        case 'map':
            return b.kind === 'map' ? equalMaps(a, b, depth) : false;
    }
}
/** A number or boolean that may be its text equals neither for certain. */
function equalPlain(a, b) {
    if (b.kind === 'string') {
        const mayBeText = a.orText !== undefined && equals(asString(a), b) !== false;
        return mayBeText ? undefined : false;
    }
    if (b.kind !== a.kind || (b.kind === 'number' ? b.text : String(b.value)) !== (0,model_value/* textOf */.b6)(asString(a)))
        return false;
    return a.orText === undefined && b.orText === undefined ? true : undefined;
}
function equalLeaves(a, b, depth) {
    const answers = leavesOf(a).flatMap((left) => leavesOf(b)
        .filter((right) => isConsistent(left.guards, right.guards))
        .map((right) => equals(left.value, right.value, depth + 1)));
    const first = answers[0];
    return answers.every((answer) => answer === first) ? first : undefined;
}
function isConsistent(a, b) {
    return a.every((guard) => b.every((other) => other.symbol !== guard.symbol || other.holds === guard.holds));
}
function both(answers) {
    let all = true;
    for (const answer of answers) {
        if (answer === false)
            return false;
        if (answer === undefined)
            all = undefined;
    }
    return all;
}
function equalLists(a, b, depth) {
    if ((a.collection === 'set') !== (b.collection === 'set'))
        return false;
    const open = a.open !== undefined || b.open !== undefined;
    if (!open && a.items.length !== b.items.length)
        return a.collection === 'set' && (hasHole(a) || hasHole(b)) ? undefined : false;
    const length = Math.min(a.items.length, b.items.length);
    const answers = a.items.slice(0, length).map((item, index) => {
        const other = b.items[index];
        return other === undefined ? undefined : equals(item, other, depth + 1);
    });
    const answer = both(answers);
    // The elements of a set have no places while one of them is not known.
    if (answer === false && a.collection === 'set' && (hasHole(a) || hasHole(b)))
        return undefined;
    if (answer !== true)
        return answer;
    // A list and a tuple of the same elements are of different types.
    return open ? undefined : a.collection === b.collection;
}
function hasHole(list) {
    return list.open !== undefined || list.items.some((item) => firstHole(item) !== undefined);
}
function equalMaps(a, b, depth) {
    const open = a.open !== undefined || b.open !== undefined;
    const left = keyed(a);
    const right = keyed(b);
    if (left === undefined || right === undefined)
        return undefined;
    if (!open && left.size !== right.size)
        return false;
    const answers = [];
    for (const [key, value] of left) {
        const other = right.get(key);
        if (other !== undefined)
            answers.push(equals(value, other, depth + 1));
        else if (b.open === undefined)
            return false;
    }
    const answer = both(answers);
    if (answer !== true)
        return answer;
    return open ? undefined : a.collection === b.collection;
}
/** Values by key; `undefined` where a key is not known. */
function keyed(map) {
    const values = new Map();
    for (const entry of lastEntries(map)) {
        if (mayBeAbsent(entry.value))
            return undefined;
        const key = (0,model_value/* textOf */.b6)(entry.key);
        if (key === undefined)
            return undefined;
        values.set(key, entry.value);
    }
    return values;
}
function equalStrings(a, b) {
    const left = normalised(a.pieces);
    const right = normalised(b.pieces);
    if (left.length === right.length && left.every((part, index) => isSamePart(part, right[index])))
        return true;
    const leftHoles = left.some((part) => typeof part !== 'string');
    const rightHoles = right.some((part) => typeof part !== 'string');
    if (!leftHoles && !rightHoles)
        return false;
    if (!leftHoles)
        return mayMatch((0,model_value/* textOf */.b6)(a) ?? '', right) ? undefined : false;
    if (!rightHoles)
        return mayMatch((0,model_value/* textOf */.b6)(b) ?? '', left) ? undefined : false;
    return sharesEnds(left, right) ? undefined : false;
}
/** Pieces with runs of literal text joined, whatever their spans. */
function normalised(pieces) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts.at(-1);
        if (piece.kind === 'unresolved')
            parts.push({ symbol: piece.symbol });
        else if (typeof last === 'string')
            parts[parts.length - 1] = last + piece.text;
        else if (piece.text !== '')
            parts.push(piece.text);
    }
    return parts;
}
function isSamePart(a, b) {
    if (typeof a === 'string' || typeof b === 'string' || b === undefined)
        return a === b;
    return a.symbol === b.symbol;
}
/** False where no filling of the holes makes this text: prefix, suffix and what lies between in order. */
function mayMatch(text, parts) {
    let from = 0;
    let end = text.length;
    const first = parts[0];
    const last = parts.at(-1);
    if (typeof first === 'string') {
        if (!text.startsWith(first))
            return false;
        from = first.length;
    }
    if (typeof last === 'string') {
        if (!text.endsWith(last))
            return false;
        end -= last.length;
    }
    if (from > end)
        return false;
    for (const part of parts.slice(1, -1)) {
        if (typeof part !== 'string')
            continue;
        const at = text.indexOf(part, from);
        if (at === -1 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}
function sharesEnds(a, b) {
    const head = (parts) => (typeof parts[0] === 'string' ? parts[0] : '');
    const tail = (parts) => {
        const last = parts.at(-1);
        return typeof last === 'string' ? last : '';
    };
    const [x, y] = [head(a), head(b)];
    const [v, w] = [tail(a), tail(b)];
    return (x.startsWith(y) || y.startsWith(x)) && (v.endsWith(w) || w.endsWith(v));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/replaced.js






/**
 * An entry that one of a map which is not known may take the place of: as it is if that map is empty, else
 * not known. All entries that one map may replace stand under the same condition.
 */
function replaceable(entry, map) {
    const other = replacement(entry, map, map.symbol);
    return { key: entry.key, value: alternatives(anyOf(map), other, entry.value, entry.value.span) };
}
/** Comparisons of keys that one map is worth; of a larger one no key is taken for another. */
const mostCompared = 10_000;
/**
 * The entries of a map in which later ones take the place of earlier ones, where it is not known whether two
 * have one key: an entry that one behind it may replace is either of them. Two keys neither of which is known
 * are taken to be different, or nothing could be said of a map with some of them.
 */
function settledEntries(entries) {
    const unsure = entries.filter(({ key }) => (0,model_value/* textOf */.b6)(key) === undefined);
    if (unsure.length === 0 || unsure.length * entries.length > mostCompared)
        return entries;
    return entries.map((entry, index) => {
        const isKnown = (0,model_value/* textOf */.b6)(entry.key) !== undefined;
        const behind = entries
            .slice(index + 1)
            .filter(({ key }) => ((0,model_value/* textOf */.b6)(key) !== undefined) !== isKnown)
            .filter(({ key }) => equals(entry.key, key) !== false);
        const value = either(entry, behind);
        return value === entry.value ? entry : { key: entry.key, value };
    });
}
/** The entry's value, or that of one behind it if it has the same key. */
function either(entry, behind) {
    const { key, value } = entry;
    const [first, ...others] = behind;
    const hole = first === undefined ? undefined : (firstHole(key) ?? firstHole(first.key));
    if (first === undefined || hole === undefined)
        return value;
    const keys = behind.map((other) => symbolOf(other.key));
    const symbol = shortened(`(${symbolOf(key)} == ${keys.join('|')})`);
    const then = others.length === 0 ? first.value : replacement(entry, hole, symbol);
    return alternatives({ symbol, text: hole.text, span: hole.span }, then, value, value.span);
}
function replacement({ key, value }, by, symbol) {
    const { text, span, reason } = by;
    const of = `${symbol} over ${symbolOf(key)}=${symbolOf(value)}`;
    return unresolved({ text, span, reason, symbol: shortened(of) });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/scope.js

/** Nested evaluations, far below the stack's end. */
const maxEvaluationDepth = 220;
/** Expressions evaluated for one root; a tree that needs more is not read further. */
const maxSteps = 1_500_000;
/** Sides of conditions that are read although today's settings do not take them. */
const maxUntaken = 500;
function runOf(root, folder, sources) {
    return { root, folder, sources, depth: 0, steps: 0, untaken: new Map() };
}
function bind(scope, name, value) {
    return { ...scope, bindings: { name, value, outer: scope.bindings } };
}
function boundValue(scope, name) {
    for (let binding = scope.bindings; binding !== undefined; binding = binding.outer)
        if (binding.name === name)
            return binding.value;
    return undefined;
}
/** The source at a span on one line, shortened: what a hole is printed as. */
function sourceText(run, span) {
    const text = run.sources.get(span.file)?.text.slice(span.start, Math.min(span.end, span.start + 400)) ?? '';
    const line = withoutSecrets(text).replace(/\s+/g, ' ').trim();
    return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
/** An expression without the texts that it passes to `sensitive`. */
function withoutSecrets(text) {
    const call = /(?<![\w-])sensitive\(/.exec(text);
    if (call === null)
        return text;
    const behind = call.index + call[0].length;
    const hidden = text.slice(behind).replace(/"(?:[^"\\]|\\.)*(?:"|$)|<<[\s\S]*/g, '"\u2026"');
    return text.slice(0, behind) + hidden;
}
/** A hole that stands for the expression at `span` in this module instance. */
function holeAt(scope, span, reason, symbol) {
    const text = sourceText(scope.run, span);
    return unresolved({ text, span, reason, symbol: symbol ?? `${scope.module.symbol}|${text}` });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/collection-value.js












function tupleValue(expression, scope, evaluate) {
    return listValue(expression.items.map((item) => evaluate(item, scope)), expression.span);
}
function objectValue(expression, scope, evaluate) {
    const made = expression.entries.map(({ key, value }) => ({
        value: evaluate(value, scope),
        key: key.kind === 'bare-key' ? (0,model_value/* literal */.eu)(key.name, key.span, true) : keyText(evaluate(key, scope)),
    }));
    return withKeys(made, expression.span, scope, (entries) => objectOf(entries, expression.span, scope));
}
function objectOf(made, span, scope) {
    const entries = [];
    let open;
    for (const { key: of, value } of made) {
        const key = keyOf(of, of.span, scope.trial);
        if (key.kind === 'unresolved')
            return key;
        if ((0,model_value/* textOf */.b6)(key) === undefined)
            open ??= firstHole(key);
        entries.push({ key, value });
    }
    return mapValue(settledEntries(entries), span, { open });
}
/**
 * What `make` makes of entries whose keys are one of several: for every choice of them; beyond what can be
 * told apart such a key is a hole.
 */
function withKeys(made, span, scope, make) {
    if (made.every(({ key }) => key.kind !== 'alternatives'))
        return make(made);
    const under = (0,model_value/* literal */.eu)('', span, false);
    const value = distributeItems([
        listValue(made.map(({ key }) => key), span),
        mapValue(made.map((entry) => ({ key: under, value: entry.value })), span),
    ], ([keys, values]) => make(made.map((entry, index) => ({
        ...entry,
        key: (keys?.kind === 'list' ? keys.items[index] : undefined) ?? entry.key,
        value: (values?.kind === 'map' ? values.entries[index]?.value : undefined) ?? entry.value,
    }))), span);
    if (!isTooMany(value))
        return succeeding(value, scope.trial);
    return make(made.map((entry) => ({
        ...entry,
        key: entry.key.kind === 'alternatives' ? keyHole(entry.key) : entry.key,
    })));
}
function keyHole(key) {
    const { guard } = key.branches[0] ?? { guard: undefined };
    return unresolved({
        text: guard?.text ?? '',
        span: key.span,
        reason: 'too-many-alternatives',
        symbol: symbolOf(key),
    });
}
/** A JSON text may be another one by its conditions. */
function keyText(value) {
    return value.kind === 'json' ? asString(value) : value;
}
/** A key as text: a whole hole is text of one hole, and what is no text is certainly refused. */
function keyOf(value, span, trial) {
    mayFailByNull(trial, value);
    const text = asString(value);
    if (text.kind === 'string')
        return text;
    if (text.kind !== 'unresolved')
        return failed('', span);
    return isCertainError(text) ? text : { kind: 'string', pieces: [text], span: text.span };
}
const splatItem = ' item';
function splatItemValue(scope, span) {
    return boundValue(scope, splatItem) ?? failed('', span);
}
/** `source[*]`: null is no element, what is no list is one. */
function splatValue(expression, scope, evaluate) {
    const { span } = expression;
    const each = (item) => whereThere(item, (there) => evaluate(expression.each, {
        ...bind(scope, splatItem, there),
        splatStart: expression.source.span.start,
    }), span);
    return distributeOne(evaluate(expression.source, scope), (source) => {
        if (isCertainError(source))
            return source;
        if (source.kind === 'null')
            return listValue([], span);
        if (source.kind !== 'list' && source.kind !== 'unresolved')
            return listValue([each(source)], span);
        const names = { key: '', value: sourceText(scope.run, expression.source.span) };
        const found = elementsOf(source, names);
        if (found === undefined)
            return failed('', span);
        const items = [];
        for (const element of found.elements) {
            const item = each(element.value);
            if (isCertainError(item))
                return item;
            items.push(element.symbolic && found.rest !== undefined ? ifAny(found.rest, item) : item);
        }
        const { collection, placed } = source.kind === 'list' ? source : {};
        return listValue(items, span, {
            open: found.rest,
            collection: collection === undefined ? undefined : 'list',
            placed,
        });
    }, span);
}
function forValue(expression, scope, evaluate) {
    const collection = evaluate(expression.collection, scope);
    return distributeOne(collection, (one) => forOver(expression, one, scope, evaluate), expression.span);
}
function forOver(expression, collection, scope, evaluate) {
    if (isCertainError(collection))
        return collection;
    mayFailByNull(scope.trial, collection);
    const { span } = expression;
    const names = { key: expression.keyName ?? 'key', value: expression.valueName };
    const found = elementsOf(collection, names);
    if (found === undefined)
        return failed(sourceText(scope.run, expression.collection.span), expression.span);
    if (expression.form === 'tuple') {
        const items = [];
        let placed = placedOf(collection);
        for (const [index, element] of found.elements.entries()) {
            const item = elementValue(expression, element, scope, evaluate);
            // Where nothing more is evaluated, what is left is no list of undecided elements.
            if (scope.run.steps > maxSteps)
                return holeAt(scope, span, 'too-large');
            if (isCertainError(item))
                return item;
            if (item.kind === 'absent') {
                if (placed !== undefined && index < placed)
                    placed -= 1;
                continue;
            }
            items.push(element.symbolic && found.rest !== undefined ? ifAny(found.rest, item) : item);
        }
        return listValue(items, span, { open: found.rest, placed });
    }
    return forObject(expression, found.elements, found.rest, scope, evaluate);
}
/** How many of the elements of a collection come before what of it is not known. */
function placedOf(collection) {
    if (collection.kind === 'list')
        return collection.placed;
    return isInOrder(collection) ? undefined : 0;
}
function forObject(expression, elements, rest, scope, evaluate) {
    const made = [];
    for (const element of elements) {
        const value = elementValue(expression, element, scope, evaluate);
        if (scope.run.steps > maxSteps)
            return holeAt(scope, expression.span, 'too-large');
        if (isCertainError(value))
            return value;
        if (value.kind === 'absent' || expression.key === undefined)
            continue;
        // What the key is where there is an element.
        const there = elementScope(expression, { ...element, value: present(element.value) }, scope);
        made.push({ key: keyText(evaluate(expression.key, there)), value, element });
    }
    return withKeys(made, expression.span, scope, (entries) => forEntries(expression, entries, rest, scope));
}
function forEntries(expression, made, rest, scope) {
    const { span } = expression;
    const entries = [];
    const groups = new Map();
    const names = new Set();
    let open = rest;
    for (const { key: of, value, element } of made) {
        if (value.kind === 'absent')
            continue;
        const key = keyOf(of, expression.key?.span ?? span, scope.trial);
        if (key.kind === 'unresolved')
            return key;
        const name = (0,model_value/* textOf */.b6)(key);
        if (name === undefined) {
            open ??= firstHole(key);
            // It may be the key of another element, which is refused.
            if (!expression.group && made.length > 1)
                mayFailBy(scope.trial, firstHole(key));
        }
        if (name !== undefined && !expression.group && value.kind !== 'alternatives') {
            // Two elements under one key are refused, unless one of them may not be there.
            if (names.has(name))
                return failed(sourceText(scope.run, span), span);
            names.add(name);
        }
        const there = element.symbolic && rest !== undefined ? ifAny(rest, value) : value;
        if (!expression.group)
            entries.push({ key, value: there });
        else if (element.symbolic && rest !== undefined)
            entries.push({ key, value: ifAny(rest, listValue([value], span)) });
        else {
            const group = groups.get(symbolOf(key));
            if (group !== undefined)
                group.push(there);
            else {
                const items = [there];
                groups.set(symbolOf(key), items);
                entries.push({ key, value: listValue(items, span) });
            }
        }
    }
    if (expression.group)
        return mapValue(entries.map(groupThere).map((entry) => joinable(entry, entries)), span, { open });
    return mapValue(entries, span, { open });
}
/** Elements under a key that is not known may belong to the group, whatever their place. */
function joinable(entry, entries) {
    const { key, value } = entry;
    const other = entries.find(({ key: of }) => of !== key &&
        ((0,model_value/* textOf */.b6)(of) === undefined || (0,model_value/* textOf */.b6)(key) === undefined) &&
        equals(of, key) !== false);
    const open = other === undefined ? undefined : (firstHole(other.key) ?? firstHole(key));
    if (open === undefined || value.kind !== 'list')
        return entry;
    return { key, value: listValue(value.items, value.span, { ...value, open, placed: 0 }) };
}
/** A group is there if one of its elements is. */
function groupThere({ key, value }) {
    if (value.kind !== 'list' || !value.items.every(mayBeAbsent))
        return { key, value };
    const there = distributePresence([value], ([group]) => {
        const items = group?.kind === 'list' ? group.items : [];
        const left = items.filter((item) => item.kind !== 'absent');
        return left.length > 0 ? listValue(left, value.span) : { kind: 'absent', span: value.span };
    }, value.span);
    return { key, value: there.kind === 'unresolved' ? ifAny(there, there) : there };
}
function elementScope(expression, element, scope) {
    const inner = bind(scope, expression.valueName, element.value);
    return expression.keyName === undefined ? inner : bind(inner, expression.keyName, element.key);
}
/** What one element makes; absent where the condition leaves it out. */
function elementValue(expression, element, scope, evaluate) {
    const { span, condition } = expression;
    const whole = whereThere(element.value, (value) => {
        const inner = elementScope(expression, { ...element, value }, scope);
        const make = () => evaluate(expression.value, inner);
        if (condition === undefined)
            return make();
        const text = sourceText(scope.run, condition.span);
        const leftOut = () => ({ kind: 'absent', span });
        const made = decide(evaluate(condition, inner), text, make, leftOut, span, scope.trial);
        return made.kind === 'unresolved' && isTooMany(made) ? ifAny(made, made) : made;
    }, span);
    const isLost = whole.kind === 'unresolved' && isTooMany(whole);
    return isLost && mayBeAbsent(element.value) ? ifAny(whole, whole) : whole;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/selection.js



/**
 * The entries that a key which is not known may name, as alternatives by the key's value, and `other`
 * for a key that names none; `undefined` where there are none to choose from, or too many.
 */
function selectEntry(map, selector, other) {
    if (map.open !== undefined)
        return undefined;
    const entries = lastEntries(map).filter((entry) => equals(entry.key, selector.key) !== false);
    const branches = [];
    for (const entry of entries) {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        if (name === undefined)
            return undefined;
        branches.push(branch(selector, name, entry.value));
    }
    if (other !== undefined)
        branches.push(branch(selector, '', other));
    return selection_choice(branches, selector.span);
}
/** The items that an index which is not known may name. */
function selectItem(list, selector) {
    if (list.open !== undefined || list.collection === 'set')
        return undefined;
    const branches = list.items.map((item, index) => branch(selector, String(index), item));
    return selection_choice(branches, selector.span);
}
function branch(selector, name, value) {
    const { symbol, text, span } = selector;
    return { guard: { symbol: `case ${symbol}`, text, holds: name, span }, value };
}
function selection_choice(branches, span) {
    const [first] = branches;
    if (first === undefined || branches.length > model_value/* maxBranches */.PT)
        return undefined;
    return branches.length === 1 ? first.value : { kind: 'alternatives', branches, span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/type-constraint.js






const any = { kind: 'any' };
/** Reads a `type` argument; what is not understood is `any`. */
function typeOf(expression) {
    if (expression === undefined)
        return any;
    if (expression.kind === 'parentheses')
        return typeOf(expression.inner);
    if (expression.kind === 'template')
        return typeNamed(textOfTemplate(expression));
    if (expression.kind === 'variable')
        return typeNamed(expression.name);
    if (expression.kind !== 'call')
        return any;
    const [first] = expression.args;
    switch (expression.name) {
        case 'list':
        case 'set':
        case 'map':
            return { kind: expression.name, of: typeOf(first) };
        case 'tuple':
            return first?.kind === 'tuple' ? { kind: 'tuple', items: first.items.map(typeOf) } : any;
        case 'object':
            return first?.kind === 'object'
                ? { kind: 'object', fields: first.entries.flatMap((entry) => fieldOf(entry)) }
                : any;
        default:
            return any;
    }
}
/** Before Terraform 0.12 types were strings: `"string"`, `"list"`. */
function typeNamed(name) {
    switch (name) {
        case 'string':
        case 'number':
        case 'bool':
            return { kind: name };
        case 'list':
        case 'set':
        case 'map':
            return { kind: name, of: any };
        default:
            return any;
    }
}
function textOfTemplate(expression) {
    const [part] = expression.parts;
    return part?.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : undefined;
}
function fieldOf(entry) {
    const { key, value } = entry;
    const name = key.kind === 'bare-key' ? key.name : key.kind === 'template' ? textOfTemplate(key) : undefined;
    if (name === undefined)
        return [];
    if (value.kind === 'call' && value.name === 'optional') {
        const [type, fallback] = value.args;
        return [{ name, type: typeOf(type), optional: true, fallback }];
    }
    return [{ name, type: typeOf(value), optional: false, fallback: undefined }];
}
/** A value as a variable of this type holds it; what does not fit stays as it is. */
function convert(value, type, evaluate) {
    if (type.kind === 'any' || value.kind === 'absent')
        return value;
    if (value.kind === 'null')
        return {
            ...value,
            of: type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
                ? type.kind
                : 'collection',
        };
    if (value.kind === 'unresolved')
        return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
            ? { ...value, of: type.kind }
            : value;
    if (value.kind === 'alternatives')
        return mapBranches(value, (branch) => convert(branch, type, evaluate)) ?? value;
    switch (type.kind) {
        case 'string':
            return value.kind === 'json' || value.kind === 'list' || value.kind === 'map'
                ? value
                : asString(value);
        case 'number':
            return asNumber(value) ?? value;
        case 'bool': {
            const bool = asBool(value);
            return bool.kind === 'bool' ? bool : value;
        }
        case 'list':
        case 'set':
            if (value.kind !== 'list')
                return value;
            return toCollection({ ...value, items: value.items.map((item) => convert(item, type.of, evaluate)) }, type.kind);
        case 'tuple':
            if (value.kind !== 'list')
                return value;
            return {
                ...value,
                items: value.items.map((item, i) => convert(item, type.items[i] ?? any, evaluate)),
            };
        case 'map':
            if (value.kind !== 'map' || lazyOf(value) !== undefined)
                return value;
            return mapValue(lastEntries(value).map((entry) => ({
                key: entry.key,
                value: convert(entry.value, type.of, evaluate),
            })), value.span, { open: value.open, collection: 'map' });
        case 'object':
            return value.kind === 'map' && lazyOf(value) === undefined
                ? toObject(value, type.fields, evaluate)
                : value;
    }
}
function toObject(value, fields, evaluate) {
    const entries = [];
    for (const field of fields) {
        const given = (0,model_value/* entryOf */.Ms)(value, field.name);
        const isNull = given === undefined || given.value.kind === 'null';
        if (given !== undefined && !(isNull && field.fallback !== undefined)) {
            entries.push({ key: given.key, value: convert(given.value, field.type, evaluate) });
            continue;
        }
        if (!field.optional || value.open !== undefined)
            continue;
        const fallback = field.fallback === undefined ? nullValue(value.span) : evaluate(field.fallback);
        const key = (0,model_value/* literal */.eu)(field.name, value.span, false);
        entries.push({ key, value: convert(fallback, field.type, evaluate) });
    }
    return mapValue(entries, value.span, { open: value.open });
}
/** A list as a collection: of a set each element once, in its order. */
function toCollection(list, collection) {
    if (collection === 'list')
        return listValue(list.items, list.span, { ...list, collection });
    const distinct = [];
    const texts = new Set();
    for (const item of list.items) {
        const text = (0,model_value/* textOf */.b6)(item);
        if (text === undefined) {
            if (distinct.length > 500 || !distinct.some((other) => equals(other, item) === true))
                distinct.push(item);
        }
        else if (!texts.has(text)) {
            texts.add(text);
            distinct.push(item);
        }
    }
    const isKnown = distinct.every((item) => (0,model_value/* textOf */.b6)(item) !== undefined);
    const sorted = isKnown
        ? [...distinct].sort((a, b) => compareText((0,model_value/* textOf */.b6)(a) ?? '', (0,model_value/* textOf */.b6)(b) ?? ''))
        : distinct;
    const placed = isKnown && list.open === undefined ? undefined : 0;
    return listValue(sorted, list.span, { open: list.open, collection, placed });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/unify.js






/**
 * A value as Terraform converts it where another one has to be of its type: the sides of a condition. A
 * number beside a string is a string, in lists and maps too; beside what is not known it may be one.
 * undefined where no type holds both: a number beside a boolean.
 */
function beside(value, other) {
    const type = together(unify_typeOf(value, 0), unify_typeOf(other, 0));
    return type === undefined ? undefined : converted(value, type);
}
/** Values as the elements of one collection, beside more of it that is not known. */
function unified(values, open) {
    if (!values.some((value) => holdsPlain(value)))
        return values;
    const rest = open === undefined ? [] : [{ kind: 'unknown', hole: open }];
    const type = unify_all([...values.map((value) => unify_typeOf(value, 0)), ...rest]);
    return values.map((value) => converted(value, type));
}
const unify_any = { kind: 'any' };
/** True where a number or a boolean is in the value: all others are the same in every type. */
function holdsPlain(value, depth = 0) {
    if (depth > maxDepth || isLazy(value))
        return false;
    switch (value.kind) {
        case 'number':
        case 'bool':
            return true;
        case 'list':
            return value.items.some((item) => holdsPlain(item, depth + 1));
        case 'map':
            return value.entries.some((entry) => holdsPlain(entry.value, depth + 1));
        case 'alternatives':
            return value.branches.some((branch) => holdsPlain(branch.value, depth + 1));
        case 'unresolved':
            return value.of === 'number' || value.of === 'bool';
        default:
            return false;
    }
}
/** Types of lists and maps: a `lookup` in a loop asks for the same ones again and again. */
const types = new WeakMap();
function unify_typeOf(value, depth) {
    if (value.kind !== 'list' && value.kind !== 'map')
        return typeWithin(value, depth);
    const known = types.get(value);
    if (known !== undefined)
        return known;
    const type = typeWithin(value, depth);
    if (depth === 0)
        types.set(value, type);
    return type;
}
function typeWithin(value, depth) {
    if (depth > maxDepth || isLazy(value))
        return unify_any;
    switch (value.kind) {
        case 'null':
            return value.of === undefined || value.of === 'collection' ? unify_any : { kind: value.of };
        case 'string':
        case 'json':
            return { kind: 'string' };
        case 'number':
        case 'bool':
            return value.orText === undefined
                ? { kind: value.kind }
                : { kind: 'unknown', hole: value.orText };
        case 'unresolved':
            // What fails has no type that the other side has to share.
            if (value.reason === 'failed-call')
                return unify_any;
            return value.of === undefined ? { kind: 'unknown', hole: value } : { kind: value.of };
        case 'list': {
            const items = value.items.map((item) => unify_typeOf(item, depth + 1));
            const rest = value.open === undefined ? [] : [{ kind: 'unknown', hole: value.open }];
            const isTuple = value.collection === undefined && value.open === undefined;
            const { collection } = value;
            return {
                kind: 'list',
                items: isTuple ? items : undefined,
                of: unify_all([...items, ...rest]),
                collection,
            };
        }
        case 'map': {
            const entries = lastEntries(value);
            const types = entries.map((entry) => unify_typeOf(entry.value, depth + 1));
            const names = entries.map((entry) => (0,model_value/* textOf */.b6)(entry.key));
            const isObject = value.collection === undefined &&
                value.open === undefined &&
                names.every((name) => name !== undefined);
            const fields = new Map(names.map((name, index) => [name ?? '', types[index] ?? unify_any]));
            const rest = value.open === undefined ? [] : [{ kind: 'unknown', hole: value.open }];
            return { kind: 'map', fields: isObject ? fields : undefined, of: unify_all([...types, ...rest]) };
        }
        case 'alternatives':
            return unify_all(leavesOf(value).map((leaf) => unify_typeOf(leaf.value, depth + 1)));
        case 'absent':
            return unify_any;
    }
}
function unify_all(types) {
    return types.reduce((a, b) => together(a, b) ?? unify_any, unify_any);
}
/** The type that holds values of both; undefined where there is none. */
function together(a, b) {
    if (a.kind === 'any')
        return b;
    if (b.kind === 'any')
        return a;
    // A string is one in every company.
    if (a.kind === 'string' && b.kind === 'unknown')
        return a;
    if (b.kind === 'string' && a.kind === 'unknown')
        return b;
    if (a.kind === 'unknown')
        return a;
    if (b.kind === 'unknown')
        return b;
    if (a.kind === 'list' || b.kind === 'list')
        return a.kind === 'list' && b.kind === 'list' ? lists(a, b) : undefined;
    if (a.kind === 'map' || b.kind === 'map')
        return a.kind === 'map' && b.kind === 'map' ? maps(a, b) : undefined;
    if (a.kind === b.kind)
        return a;
    return a.kind === 'string' || b.kind === 'string' ? { kind: 'string' } : undefined;
}
function lists(a, b) {
    // A set beside a list is one.
    const isMixed = a.collection !== undefined && b.collection !== undefined;
    const collection = isMixed && a.collection !== b.collection ? 'list' : (a.collection ?? b.collection);
    const of = together(a.of, b.of) ?? unify_any;
    const isTuple = collection === undefined && a.items?.length === b.items?.length;
    if (!isTuple || a.items === undefined || b.items === undefined)
        return { kind: 'list', items: undefined, of, collection };
    const others = b.items;
    return {
        kind: 'list',
        items: a.items.map((item, index) => together(item, others[index] ?? unify_any) ?? unify_any),
        of,
        collection,
    };
}
function maps(a, b) {
    const of = together(a.of, b.of) ?? unify_any;
    const { fields: left } = a;
    const { fields: right } = b;
    const isSame = left !== undefined &&
        right?.size === left.size &&
        [...left.keys()].every((name) => right.has(name));
    if (!isSame)
        return { kind: 'map', fields: undefined, of };
    const fields = new Map([...left].map(([name, type]) => [name, together(type, right.get(name) ?? unify_any) ?? unify_any]));
    return { kind: 'map', fields, of };
}
function converted(value, type) {
    if (isLazy(value))
        return value;
    switch (value.kind) {
        case 'number':
        case 'bool':
            if (type.kind === 'string')
                return asString(value);
            return type.kind === 'unknown' ? { ...value, orText: type.hole } : value;
        case 'unresolved':
            return holdsPlain(value) && type.kind === 'string'
                ? { ...value, of: 'string', symbol: `tostring(${value.symbol})` }
                : value;
        case 'alternatives':
            return mapBranches(value, (branch) => converted(branch, type)) ?? value;
        case 'list':
            return type.kind === 'list' || type.kind === 'unknown' ? listOf(value, type) : value;
        case 'map':
            return type.kind === 'map' || type.kind === 'unknown' ? mapOf(value, type) : value;
        default:
            return value;
    }
}
function listOf(list, type) {
    const { items, of } = type.kind === 'list' ? type : { items: undefined, of: type };
    const made = list.items.map((item, index) => converted(item, items?.[index] ?? of));
    const isTuple = type.kind !== 'list' || items !== undefined;
    const told = type.kind === 'list' ? type.collection : undefined;
    const collection = told ?? list.collection ?? (isTuple ? undefined : 'list');
    const whole = { ...list, items: made };
    return collection === undefined || collection === list.collection
        ? whole
        : toCollection(whole, collection);
}
function mapOf(map, type) {
    const { fields, of } = type.kind === 'map' ? type : { fields: undefined, of: type };
    const entries = map.entries.map(({ key, value }) => ({
        key,
        value: converted(value, fields?.get((0,model_value/* textOf */.b6)(key) ?? '') ?? of),
    }));
    const isMap = map.collection === 'map' || (type.kind === 'map' && fields === undefined);
    return mapValue(entries, map.span, {
        open: map.open,
        ...(isMap ? { collection: 'map' } : {}),
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/hidden.js



/**
 * A value that is marked sensitive, without the texts and numbers it spells out. Its form stays, and so
 * do holes, which tell nothing, and policies, which are no secret.
 */
function hidden_hidden(value, name, depth = 0) {
    const within = (step) => ({
        text: name.text + step,
        symbol: name.symbol + step,
    });
    const hole = () => unresolved({
        ...name,
        span: value.span,
        reason: depth > maxDepth ? 'too-deep' : 'sensitive',
        ...(value.kind === 'string' && value.reference !== undefined
            ? { reference: value.reference }
            : {}),
    });
    if (depth > maxDepth)
        return hole();
    switch (value.kind) {
        case 'string':
            return isPolicy(value) || value.pieces.every((piece) => piece.kind === 'unresolved')
                ? value
                : hole();
        case 'json':
            return isPolicy(value) ? value : hole();
        case 'number':
            return hole();
        case 'list': {
            const items = value.items.map((item, index) => hidden_hidden(item, within(`[${index}]`), depth + 1));
            return listValue(items, value.span, value);
        }
        case 'map': {
            const lazy = lazyOf(value);
            if (lazy !== undefined)
                return lazyMap({
                    ...lazy,
                    names: () => lazy.names(),
                    get: (key, span) => hidden_hidden(lazy.get(key, span), within(`.${key}`), depth + 1),
                });
            const entries = value.entries.map((entry, index) => ({
                key: entry.key,
                value: hidden_hidden(entry.value, within(`{${index}}`), depth + 1),
            }));
            return mapValue(entries, value.span, value);
        }
        case 'alternatives':
            return {
                ...value,
                branches: value.branches.map(({ guard, value: of }, index) => ({
                    guard,
                    value: hidden_hidden(of, within(`?${index}`), depth + 1),
                })),
            };
        default:
            return value;
    }
}
/** A policy is there to be read by others: lost as a secret, nobody would check it. */
function isPolicy(value) {
    if (value.kind === 'json')
        return value.value.kind === 'map' && (0,model_value/* valueOf */.RP)(value.value, 'Statement') !== undefined;
    if (value.kind !== 'string')
        return false;
    return ((0,model_value/* prefixOf */.MT)(value).trimStart().startsWith('{') &&
        value.pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('"Statement"')));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/definition.js
function definition_define(least, most, run, rest = {}) {
    return { arity: [least, most], run, ...rest };
}
/** Any number of arguments, from `least`. */
const many = Number.POSITIVE_INFINITY;

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/format-numbers.js


/** The exact ratio of what Terraform holds for a number. */
function exact(value) {
    const { digits, exponent } = decimalOf(value);
    return ratioOf(readDecimal(digits, exponent));
}
/** `%f`: so many digits after the point. */
function formatFixed(value, places) {
    const [numerator, denominator] = exact(value);
    const scaled = scaleRatio(numerator, denominator, places);
    const negative = scaled < 0n || (scaled === 0n && numerator < 0n);
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
    const point = digits.length - places;
    const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return negative ? `-${text}` : text;
}
/** `%e`: one digit before the point, so many after it. */
function formatExponent(value, places) {
    const [numerator, denominator] = exact(value);
    if (numerator === 0n)
        return scientific('0'.repeat(places + 1), 0, false);
    const magnitude = decimalMagnitude(numerator, denominator);
    const scaled = scaleRatio(numerator, denominator, places + 1 - magnitude);
    const digits = (scaled < 0n ? -scaled : scaled).toString();
    // Rounding up may have made one digit more: 9.99 is 1.0e+01 with one place.
    const carried = digits.length > places + 1;
    const kept = carried ? digits.slice(0, places + 1) : digits;
    return scientific(kept, magnitude - 1 + (carried ? 1 : 0), numerator < 0n);
}
function scientific(digits, exponent, negative) {
    const rest = digits.slice(1);
    const mantissa = rest === '' ? digits : `${digits.charAt(0)}.${rest}`;
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${negative ? '-' : ''}${mantissa}e${exponent < 0 ? '-' : '+'}${size}`;
}
/** `%g`: `%e` for small and large exponents, else without; the shortest digits unless a precision is given. */
function formatShortest(value, precision) {
    const { digits, exponent } = roundedTo(value, precision);
    const text = (digits < 0n ? -digits : digits).toString();
    const scale = exponent + text.length - 1;
    const limit = precision === undefined ? shortestLimit : thresholdOf(precision, text.length, scale);
    if (digits !== 0n && (scale < -4 || scale >= limit))
        return scientific(text, scale, digits < 0n);
    return printDecimal({ digits, exponent });
}
/** From this exponent on the shortest form has an exponent. */
const shortestLimit = 6;
function thresholdOf(precision, count, scale) {
    const wanted = Math.max(precision, 1);
    return wanted > count && count >= scale + 1 ? count : wanted;
}
function roundedTo(value, precision) {
    if (precision === undefined || value.value === 0)
        return decimalOf(value);
    const [numerator, denominator] = exact(value);
    const places = Math.max(precision, 1) - decimalMagnitude(numerator, denominator);
    let digits = scaleRatio(numerator, denominator, places);
    let exponent = -places;
    while (digits !== 0n && digits % 10n === 0n) {
        digits /= 10n;
        exponent += 1;
    }
    return { digits, exponent };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/invocation.js





/** The hole for a call that Terraform would certainly refuse. */
function refuse(call) {
    return failed(call.text, call.span, call.symbol);
}
/**
 * The hole for a result that depends on what is not known. Calls of one function on equal arguments are
 * one symbol, wherever they stand.
 */
function derive(call, shape = 'any') {
    const cause = call.args.map((arg) => firstHole(arg)).find((hole) => hole !== undefined);
    const failure = call.args.find((arg) => arg.kind === 'unresolved' && arg.reason === 'failed-call');
    return unresolved({
        text: call.text,
        span: call.span,
        reason: failure === undefined ? (cause?.reason ?? 'opaque') : 'failed-call',
        symbol: shortened(`${call.name}(${call.args.map((arg) => symbolOf(arg)).join(',')})`),
        shape,
    });
}
/** The hole for a value that Terraform knows only when it runs, another one at every call. */
function runtime(call, reason = 'known-after-apply') {
    return unresolved({ text: call.text, span: call.span, reason, symbol: call.symbol });
}
function tooLarge(call) {
    return unresolved({ text: call.text, span: call.span, reason: 'too-large', symbol: call.symbol });
}
/** The argument as a string, a wholly unresolved one as a string of one hole; a hole where it cannot be one. */
function stringArg(call, index) {
    const arg = call.args[index];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'unresolved')
        return arg.reason === 'failed-call' ? arg : { kind: 'string', pieces: [arg], span: arg.span };
    const text = asString(arg);
    if (text.kind === 'string')
        return text;
    return text.kind === 'alternatives' ? derive(call) : refuse(call);
}
/** The argument's text where it has no hole; else the hole that the call's result is. */
function textArg(call, index) {
    const value = stringArg(call, index);
    if (isHole(value))
        return value;
    return (0,model_value/* textOf */.b6)(value) ?? derive(call);
}
function numberArg(call, index) {
    const arg = call.args[index];
    if (arg === undefined)
        return refuse(call);
    return asNumber(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call));
}
/** A whole number; fractions are refused. */
function integerArg(call, index) {
    const value = numberArg(call, index);
    if (isHole(value))
        return value;
    return integerOf(value) ?? refuse(call);
}
function boolArg(call, index) {
    const arg = call.args[index];
    if (arg === undefined)
        return refuse(call);
    return truth(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call));
}
/** A list, tuple or set, without the items that are absent. */
function listArg(call, index) {
    const arg = call.args[index];
    if (arg?.kind === 'list') {
        const present = arg.items.filter((item) => item.kind !== 'absent');
        return present.length === arg.items.length ? arg : { ...arg, items: present };
    }
    return arg !== undefined && isHole(arg) ? derive(call) : refuse(call);
}
/** A list whose elements are all seen and in their places: for functions to which these matter. */
function closedList(call, index) {
    const list = listArg(call, index);
    const isOpen = list.kind === 'list' && (list.open !== undefined || list.placed !== undefined);
    return isOpen ? derive(call) : list;
}
function mapArg(call, index) {
    const arg = call.args[index];
    if (arg?.kind === 'map')
        return arg;
    return arg !== undefined && isHole(arg) ? derive(call) : refuse(call);
}
/** True where a value may turn out to be anything: a hole, or a string of holes and text. */
function isUndecided(value) {
    return value.kind === 'unresolved' || firstHole(value) !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/conversions.js










/** Type conversions, and what only marks a value. */
const conversionFunctions = new Map([
    ['tostring', definition_define(1, 1, toText)],
    ['tonumber', definition_define(1, 1, toNumber)],
    ['tobool', definition_define(1, 1, toBool)],
    ['tolist', definition_define(1, 1, toList, { parts: true })],
    ['toset', definition_define(1, 1, toSetFunction, { parts: true })],
    ['tomap', definition_define(1, 1, toMap)],
    ['sensitive', definition_define(1, 1, sensitive)],
    ['nonsensitive', definition_define(1, 1, (call) => call.args[0] ?? refuse(call))],
    ['issensitive', definition_define(1, 1, isSensitive)],
    ['ephemeralasnull', definition_define(1, 1, (call) => call.args[0] ?? refuse(call))],
]);
function toText(call) {
    const arg = call.args[0];
    if (arg?.kind === 'null')
        return { ...arg, of: 'string' };
    const value = stringArg(call, 0);
    const [only] = value.kind === 'string' ? value.pieces : [];
    return arg !== undefined && isHole(arg) && only === arg ? typed(arg, 'string', call) : value;
}
/** A hole as a value of a type: another one than before, unless it is known to be of that type. */
function typed(hole, of, call) {
    const isOf = hole.of === of || (of === 'string' && (hole.shape !== 'any' || hole.reference));
    return isOf ? hole : { ...hole, of, symbol: `${call.name}(${hole.symbol})` };
}
function toNumber(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'null')
        return { ...arg, of: 'number' };
    if (isHole(arg))
        return typed(arg, 'number', call);
    return asNumber(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call));
}
function toBool(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'null')
        return { ...arg, of: 'bool' };
    if (isHole(arg))
        return typed(arg, 'bool', call);
    const known = conversion_truth(arg);
    if (known !== undefined)
        return boolValue(known, arg.span);
    return isUndecided(arg) ? derive(call) : refuse(call);
}
function toList(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'null' || isHole(arg))
        return arg;
    if (arg.kind !== 'list')
        return refuse(call);
    if (!isUniform(arg.items))
        return refuse(call);
    const { open, placed } = arg;
    return listValue(unified(arg.items, open), arg.span, { open, collection: 'list', placed });
}
function toSetFunction(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'null' || isHole(arg))
        return arg;
    if (arg.kind !== 'list' || !isUniform(arg.items))
        return refuse(call);
    return toSet(arg);
}
/** A list as a set: converted to one type, sorted, each element once. */
function toSet(list) {
    const items = distinctItems(unified(list.items, list.open));
    return listValue(conversions_inOrder(items), list.span, {
        open: list.open,
        collection: 'set',
        placed: list.open === undefined && isOrdered(items) ? undefined : 0,
    });
}
/** True where the order of a set of these elements is known. */
function isOrdered(items) {
    const isWhole = (item) => item.kind !== 'alternatives' && !isUndecided(item);
    return items.every(isWhole) || inPrefixOrder(items) !== undefined;
}
/** Elements in the order of a set: false before true, numbers by size, strings by code point, lists and maps by their elements. */
function conversions_inOrder(items) {
    const ranked = items.map((item) => ({ item, key: (0,model_value/* textOf */.b6)(item), number: asNumber(item) }));
    if (items.every((item) => item.kind === 'number'))
        return ranked
            .sort((a, b) => (a.number?.value ?? 0) - (b.number?.value ?? 0))
            .map(({ item }) => item);
    if (items.every((item) => item.kind === 'bool'))
        return [...items].sort((a, b) => Number(conversion_truth(a) ?? 0) - Number(conversion_truth(b) ?? 0));
    if (items.some((item) => item.kind === 'list' || item.kind === 'map'))
        return items
            .map((item) => ({ item, key: orderText(item, 0) }))
            .sort((a, b) => compareText(a.key, b.key))
            .map(({ item }) => item);
    const byPrefix = inPrefixOrder(items);
    if (byPrefix !== undefined)
        return byPrefix;
    const known = ranked.filter(({ key }) => key !== undefined);
    const others = ranked.filter(({ key }) => key === undefined);
    known.sort((a, b) => compareText(a.key ?? '', b.key ?? ''));
    return [...known, ...others].map(({ item }) => item);
}
/** Strings that are known in part, where what is known tells their order. */
function inPrefixOrder(items) {
    const ranked = items.flatMap((item) => {
        if (item.kind !== 'string')
            return [];
        return [{ item, prefix: (0,model_value/* prefixOf */.MT)(item), isWhole: (0,model_value/* textOf */.b6)(item) !== undefined }];
    });
    if (ranked.length < items.length)
        return undefined;
    ranked.sort((a, b) => compareText(a.prefix, b.prefix));
    const isOpen = ranked.some(({ prefix, isWhole }, index) => !isWhole && ranked[index + 1]?.prefix.startsWith(prefix) === true);
    // A whole text may be equal to the start of the next one: it is the lesser of the two all the same.
    return isOpen ? undefined : ranked.map(({ item }) => item);
}
/** A text by which Terraform orders the lists and objects of a set. */
function orderText(value, depth) {
    if (depth > maxDepth)
        return '';
    switch (value.kind) {
        case 'null':
        case 'absent':
            return '~';
        case 'bool':
            return value.value ? 'T' : 'F';
        case 'number':
            return formatShortest(value, 10);
        case 'list':
            return `[${value.items.map((item) => `${orderText(item, depth + 1)};`).join('')}]`;
        case 'map': {
            const entries = sortedEntries(value);
            return `<${entries.map((entry) => `${orderText(entry.value, depth + 1)};`).join('')}>`;
        }
        default: {
            const text = (0,model_value/* textOf */.b6)(value);
            return text === undefined ? '?' : JSON.stringify(text);
        }
    }
}
/** Without elements that certainly equal an earlier one. */
function distinctItems(items) {
    const texts = new Set();
    const kept = [];
    const compared = [];
    for (const item of items) {
        const key = item.kind === 'string' || item.kind === 'number' ? conversions_keyOf(item) : undefined;
        if (key !== undefined) {
            if (texts.has(key))
                continue;
            texts.add(key);
        }
        else {
            if (compared.length < 1_000 && compared.some((other) => equals(other, item) === true))
                continue;
            compared.push(item);
        }
        kept.push(item);
    }
    return kept;
}
function conversions_keyOf(item) {
    const text = (0,model_value/* textOf */.b6)(item);
    if (text !== undefined)
        return `text ${text}`;
    return item.kind === 'number' ? `number ${item.text}` : undefined;
}
function toMap(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (arg.kind === 'null' || isHole(arg))
        return arg;
    if (arg.kind !== 'map')
        return refuse(call);
    const entries = sortedEntries(arg);
    if (!isUniform(entries.map((entry) => entry.value)))
        return refuse(call);
    const values = unified(entries.map((entry) => entry.value));
    const converted = entries.map((entry, index) => ({
        key: entry.key,
        value: values[index] ?? entry.value,
    }));
    return mapValue(converted, arg.span, { open: arg.open, collection: 'map' });
}
/** False where no one type holds all of the values: a list beside a text, or a number beside a boolean. */
function isUniform(values) {
    const kinds = new Set();
    for (const value of values) {
        const { kind } = value;
        if (kind === 'json')
            kinds.add('string');
        else if (kind === 'null' && value.of === 'collection')
            kinds.add('collection');
        else if (!['null', 'absent', 'unresolved', 'alternatives'].includes(kind))
            kinds.add(kind);
    }
    if (kinds.has('collection') && !kinds.has('list') && !kinds.has('map'))
        return kinds.size === 1;
    kinds.delete('collection');
    if (kinds.has('list') || kinds.has('map'))
        return kinds.size === 1;
    return kinds.has('string') || !(kinds.has('number') && kinds.has('bool'));
}
/** A value that is marked sensitive is never shown: not even where the source spells it out. */
function sensitive(call) {
    const [arg] = call.args;
    if (arg !== undefined && isPolicy(arg))
        return arg;
    return unresolved({
        // The argument's own text may be the secret, and so may be what its symbol is made of.
        text: `sensitive(${arg !== undefined && isHole(arg) ? arg.text : '\u2026'})`,
        span: call.span,
        reason: 'sensitive',
        symbol: `sensitive#${(0,hash/* shortHash */.B)(derive(call).symbol)}`,
    });
}
function isSensitive(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (isHole(arg))
        return arg.reason === 'sensitive' ? boolValue(true, call.span) : derive(call);
    return isUndecided(arg) ? derive(call) : boolValue(false, call.span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/join.js









/** The items of lists as one text, with the spans of each. */
function join(call) {
    const separator = stringArg(call, 0);
    if (isHole(separator))
        return separator;
    const alone = onlyItem(call.args.slice(1));
    if (alone !== undefined && isObjectText(alone.item)) {
        // A JSON text stays symbolic. Two of them side by side are none, so that there is at most this one.
        if (alone.open === undefined)
            return alone.item;
        if ((0,model_value/* textOf */.b6)(separator) === '')
            return filled(ifAny(alone.open, alone.item), stringOf([], call.span));
    }
    const parts = [];
    for (const arg of call.args.slice(1)) {
        if (isHole(arg)) {
            parts.push({ pieces: [arg], rest: arg, isPlaced: true });
            continue;
        }
        if (arg.kind !== 'list')
            return refuse(call);
        for (const [index, item] of arg.items.entries()) {
            if (item.kind === 'absent')
                continue;
            const text = asString(item);
            if (text.kind === 'unresolved' && text.reason === 'failed-call')
                return refuse(call);
            if (text.kind !== 'string' && text.kind !== 'unresolved')
                return text.kind === 'null' ? refuse(call) : derive(call);
            const pieces = piecesOf(text);
            parts.push({ pieces, rest: undefined, isPlaced: isPlaced(arg, index) });
        }
        if (arg.open !== undefined)
            parts.push({ pieces: [arg.open], rest: arg.open, isPlaced: arg.placed === undefined });
    }
    return isAnyOrder(separator)
        ? stringOf(separated(parts, separator), call.span)
        : inPlaces(parts, separator, call);
}
function separated(parts, separator) {
    return parts.flatMap(({ pieces }, index) => index === 0 ? pieces : [...separator.pieces, ...pieces]);
}
/** Elements of JSON and lines of text: their order says little, and one that is empty does no harm. */
function isAnyOrder(separator) {
    return separator.pieces.every((piece) => piece.kind === 'literal' && /^$|["\n]/.test(piece.text));
}
/** What is not known may be empty, without a separator then; behind what has no place nothing is told. */
function inPlaces(parts, separator, call) {
    const first = parts.findIndex((part) => !part.isPlaced);
    const seen = first < 0 ? parts : parts.slice(0, first);
    const others = seen.flatMap(({ rest }) => rest ?? []);
    const [rest, ...more] = others;
    if (first >= 0 || more.length > 0) {
        const end = seen.findIndex((part) => part.rest !== undefined);
        const known = end < 0 ? seen : seen.slice(0, end);
        return stringOf([...separated(known, separator), derive(call)], call.span);
    }
    const whole = stringOf(separated(named(seen, separator), separator), call.span);
    if (rest === undefined || seen.length === 1)
        return whole;
    const without = seen.filter((part) => part.rest === undefined);
    return filled(ifAny(rest, whole), stringOf(separated(without, separator), call.span));
}
/** Lists that are not known, as their joined texts. */
function named(parts, separator) {
    const by = symbolOf(separator);
    return parts.map((part) => part.rest === undefined
        ? part
        : { ...part, pieces: [{ ...part.rest, symbol: `join(${by},${part.rest.symbol})` }] });
}
/** The only item that is seen of lists, and whether they may hold more. */
function onlyItem(args) {
    const items = [];
    let open;
    for (const arg of args) {
        if (arg.kind !== 'list')
            return undefined;
        open ??= arg.open;
        for (const item of arg.items)
            if (item.kind !== 'absent')
                items.push(item);
    }
    const [item] = items;
    return item === undefined || items.length > 1 ? undefined : { item, open };
}
function isObjectText(value) {
    return value.kind === 'json' && leavesOf(value.value).every((leaf) => leaf.value.kind === 'map');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/text-functions.js





/** Functions that change text piece by piece or at its ends. */
const textFunctions = new Map([
    ['lower', definition_define(1, 1, perPiece(lowerCase))],
    ['upper', definition_define(1, 1, perPiece(upperCase))],
    ['title', definition_define(1, 1, wholly(titleCase))],
    ['chomp', definition_define(1, 1, wholly(chomp))],
    ['trimspace', definition_define(1, 1, trimSpace)],
    ['trim', definition_define(2, 2, trim)],
    ['trimprefix', definition_define(2, 2, trimPrefix)],
    ['trimsuffix', definition_define(2, 2, trimSuffix)],
    ['indent', definition_define(2, 2, indent)],
]);
/** What is left of a hole's shape when the case of its text is changed. */
function recased(shape) {
    return shape === 'partition' || shape === 'region' || shape === 'account'
        ? shape
        : withoutFormat(shape);
}
function withoutFormat(shape) {
    return shape === 'name' || shape === 'field' ? shape : 'any';
}
/** A function of each code point alone: literal pieces are rewritten, each hole becomes the call on it. */
function perPiece(rewrite) {
    return (call) => {
        const value = stringArg(call, 0);
        if (isHole(value))
            return value;
        const pieces = value.pieces.map((piece) => {
            if (piece.kind === 'literal')
                return piece;
            return unresolved({
                text: `${call.name}(${piece.text})`,
                span: piece.span,
                reason: piece.reason,
                symbol: `${call.name}(${piece.symbol})`,
                shape: recased(piece.shape),
            });
        });
        return rewritePieces({ ...value, pieces }, rewrite);
    };
}
/** A function of the whole text. */
function wholly(rewrite) {
    return (call) => {
        const value = stringArg(call, 0);
        if (isHole(value))
            return value;
        const text = (0,model_value/* textOf */.b6)(value);
        if (text === undefined)
            return derive(call);
        const result = rewrite(text);
        if (result === text)
            return value;
        if (value.pieces.length === 1)
            return rewritePieces(value, () => result);
        return computedText(result, value.span);
    };
}
/** The simple mapping of each code point; what would become several stays as it is. */
function mapped(text, map) {
    let result = '';
    for (const character of text) {
        const other = map(character);
        result += Array.from(other).length === 1 ? other : character;
    }
    return result;
}
function lowerCase(text) {
    return mapped(text, (c) => (c === '\u0130' ? 'i' : c.toLowerCase()));
}
function upperCase(text) {
    return mapped(text, (c) => c.toUpperCase());
}
/** Letters, digits and underscores are parts of words, and so are most characters beyond ASCII. */
function isSeparator(character) {
    if (character.charCodeAt(0) < 0x80)
        return !/[A-Za-z0-9_]/.test(character);
    if (/[\p{L}\p{Nd}]/u.test(character))
        return false;
    return /\p{White_Space}/u.test(character);
}
/** Letters of two that begin a word with only the first of them in upper case. */
const titles = new Map([
    ['\u01c6', '\u01c5'],
    ['\u01c9', '\u01c8'],
    ['\u01cc', '\u01cb'],
    ['\u01f3', '\u01f2'],
]);
function titleCase(text) {
    let result = '';
    let previous = ' ';
    for (const character of text) {
        result += isSeparator(previous) ? (titles.get(character) ?? upperCase(character)) : character;
        previous = character;
    }
    return result;
}
/** Without the newlines at the end. */
function chomp(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(0, end);
}
const space = /\p{White_Space}|\u0085/u;
function trimSpace(call) {
    const value = stringArg(call, 0);
    if (isHole(value))
        return value;
    return trimEnds(call, value, (character) => space.test(character));
}
function trim(call) {
    const value = stringArg(call, 0);
    const cutset = textArg(call, 1);
    if (isHole(value))
        return value;
    if (typeof cutset !== 'string')
        return cutset;
    const characters = new Set(cutset);
    return trimEnds(call, value, (character) => characters.has(character));
}
/** Cuts characters off both ends as far as literal text goes; at a hole the end is not known. */
function trimEnds(call, value, isCut) {
    const pieces = [...value.pieces];
    for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
        if (first.kind !== 'literal')
            return derive(call);
        let start = 0;
        for (const character of first.text) {
            if (!isCut(character))
                break;
            start += character.length;
        }
        if (start < first.text.length) {
            pieces[0] = sliceLiteral(first, start, first.text.length);
            break;
        }
        pieces.shift();
    }
    for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
        if (last.kind !== 'literal')
            return derive(call);
        let end = last.text.length;
        for (const character of Array.from(last.text).reverse()) {
            if (!isCut(character))
                break;
            end -= character.length;
        }
        if (end > 0) {
            pieces[pieces.length - 1] = sliceLiteral(last, 0, end);
            break;
        }
        pieces.pop();
    }
    return stringOf(pieces, value.span);
}
function trimPrefix(call) {
    const value = stringArg(call, 0);
    const prefix = textArg(call, 1);
    if (isHole(value))
        return value;
    if (typeof prefix !== 'string')
        return prefix;
    const joined = joinPieces(value.pieces);
    const head = leadingText(joined);
    if (!head.startsWith(prefix))
        return mayStart(head, prefix, (0,model_value/* textOf */.b6)(value) !== undefined) ? derive(call) : value;
    return stringOf(dropFirst(joined, prefix.length), value.span);
}
function trimSuffix(call) {
    const value = stringArg(call, 0);
    const suffix = textArg(call, 1);
    if (isHole(value))
        return value;
    if (typeof suffix !== 'string')
        return suffix;
    const joined = joinPieces(value.pieces);
    const tail = trailingText(joined);
    if (!tail.endsWith(suffix)) {
        const may = (0,model_value/* textOf */.b6)(value) === undefined && suffix.endsWith(tail);
        return may ? derive(call) : value;
    }
    return stringOf(dropLast(joined, suffix.length), value.span);
}
/** True where text that is known only as far as `head` may turn out to start with `prefix`. */
function mayStart(head, prefix, known) {
    return !known && prefix.startsWith(head);
}
/** The literal text before the first hole. */
function leadingText(pieces) {
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            break;
        text += piece.text;
    }
    return text;
}
/** The literal text after the last hole. */
function trailingText(pieces) {
    let text = '';
    for (const piece of [...pieces].reverse()) {
        if (piece.kind !== 'literal')
            break;
        text = piece.text + text;
    }
    return text;
}
/** Pieces without their first `count` units, which are literal text. */
function dropFirst(pieces, count) {
    let left = count;
    return pieces.flatMap((piece) => {
        if (piece.kind !== 'literal' || left === 0)
            return [piece];
        const cut = Math.min(left, piece.text.length);
        left -= cut;
        return cut === piece.text.length ? [] : [sliceLiteral(piece, cut, piece.text.length)];
    });
}
function dropLast(pieces, count) {
    let left = count;
    const kept = [];
    for (const piece of [...pieces].reverse()) {
        if (piece.kind !== 'literal' || left === 0) {
            kept.unshift(piece);
            continue;
        }
        const cut = Math.min(left, piece.text.length);
        left -= cut;
        if (cut < piece.text.length)
            kept.unshift(sliceLiteral(piece, 0, piece.text.length - cut));
    }
    return kept;
}
const maxIndent = 1_000;
function indent(call) {
    const count = integerArg(call, 0);
    const value = stringArg(call, 1);
    if (typeof count !== 'number')
        return count;
    if (isHole(value))
        return value;
    if (count < 0)
        return refuse(call);
    if (count > maxIndent)
        return tooLarge(call);
    const blanks = ' '.repeat(count);
    return rewriteLines(value, blanks);
}
/** Blanks after every newline; the text between keeps its exact spans. */
function rewriteLines(value, blanks) {
    const pieces = value.pieces.flatMap((piece) => {
        if (piece.kind !== 'literal')
            return [piece];
        const parts = [];
        let from = 0;
        for (let at = piece.text.indexOf('\n'); at !== -1; at = piece.text.indexOf('\n', at + 1)) {
            const line = sliceLiteral(piece, from, at + 1);
            const end = { file: line.span.file, start: line.span.end, end: line.span.end };
            parts.push(line);
            if (blanks !== '')
                parts.push({ kind: 'literal', text: blanks, span: end, exact: false });
            from = at + 1;
        }
        if (from < piece.text.length)
            parts.push(sliceLiteral(piece, from, piece.text.length));
        return parts;
    });
    return stringOf(pieces, value.span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/substrings.js







/** Functions that look for text in text, cut it and put it together. */
const substringFunctions = new Map([
    ['split', definition_define(2, 2, substrings_split)],
    ['join', definition_define(2, many, join, { whole: 'items', parts: true })],
    ['startswith', definition_define(2, 2, startsWith)],
    ['endswith', definition_define(2, 2, endsWith)],
    ['strcontains', definition_define(2, 2, contains)],
    ['substr', definition_define(3, 3, substr)],
    ['strrev', definition_define(1, 1, reverse)],
]);
/** The user-perceived characters by which Terraform counts, as UTF-16 offsets with the end. */
function graphemeOffsets(text) {
    const offsets = [];
    if (substrings_isPlain(text))
        for (let i = 0; i < text.length; i += 1)
            offsets.push(i);
    else {
        segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
        for (const { index } of segmenter.segment(text))
            offsets.push(index);
    }
    offsets.push(text.length);
    return offsets;
}
/** Made when first needed: its data take longer to load than a small file takes to check. */
let segmenter;
/** Printable ASCII: one character a unit. */
function substrings_isPlain(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function substrings_split(call) {
    const separator = textArg(call, 0);
    const value = stringArg(call, 1);
    if (typeof separator !== 'string')
        return separator;
    if (isHole(value))
        return value;
    if (separator === '')
        return splitCharacters(call, value);
    const [only] = value.pieces;
    if (value.pieces.length === 1 && only?.kind === 'unresolved' && !excludes(only, separator))
        return derive(call);
    const { parts, open } = splitPieces(joinPieces(value.pieces), separator);
    const items = parts.map((pieces) => stringOf(pieces, spanOf(pieces, value)));
    return listValue(items, value.span, { open, collection: 'list' });
}
/** True where the hole's text cannot hold the separator. */
function excludes(hole, separator) {
    switch (hole.shape) {
        case 'partition':
        case 'region':
        case 'account':
            return /[^a-z0-9-]/.test(separator);
        case 'name':
            return /[:/]/.test(separator);
        case 'field':
            return separator.includes(':');
        default:
            return false;
    }
}
function splitPieces(pieces, separator) {
    const literals = pieces.every((piece) => piece.kind === 'literal');
    const runs = literals ? splitLiterals(pieces, separator) : undefined;
    if (runs !== undefined)
        return { parts: runs, open: undefined };
    const parts = [[]];
    let open;
    for (const piece of pieces) {
        if (piece.kind === 'unresolved') {
            if (!excludes(piece, separator))
                open ??= piece;
            parts.at(-1)?.push(piece);
            continue;
        }
        let from = 0;
        for (;;) {
            const at = piece.text.indexOf(separator, from);
            const end = at === -1 ? piece.text.length : at;
            if (end > from)
                parts.at(-1)?.push(sliceLiteral(piece, from, end));
            if (at === -1)
                break;
            parts.push([]);
            from = at + separator.length;
        }
    }
    return { parts, open };
}
/** A separator may lie across pieces. */
function splitLiterals(pieces, separator) {
    const literals = pieces.filter((piece) => piece.kind === 'literal');
    const text = literals.map((piece) => piece.text).join('');
    const parts = [];
    let from = 0;
    for (;;) {
        const at = text.indexOf(separator, from);
        parts.push(slicePieces(literals, from, at === -1 ? text.length : at));
        if (at === -1)
            return parts;
        from = at + separator.length;
    }
}
function spanOf(pieces, value) {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined)
        return value.span;
    return first.span.file === last.span.file && first.span.start <= last.span.end
        ? { file: first.span.file, start: first.span.start, end: last.span.end }
        : first.span;
}
function splitCharacters(call, value) {
    const literals = literalPieces(value);
    if (literals === undefined)
        return derive(call);
    const text = literals.map((piece) => piece.text).join('');
    const items = [];
    let from = 0;
    for (const character of text) {
        items.push(stringOf(slicePieces(literals, from, from + character.length), value.span));
        from += character.length;
    }
    return listValue(items, value.span, { collection: 'list' });
}
/** Both texts as far as they are known, or the hole that the answer is. */
function pair(call) {
    const value = stringArg(call, 0);
    const part = textArg(call, 1);
    if (isHole(value))
        return { hole: value };
    return typeof part === 'string' ? { value, part } : { hole: part };
}
function startsWith(call) {
    const both = pair(call);
    if ('hole' in both)
        return both.hole;
    const { value, part } = both;
    const head = leadingText(value.pieces);
    if (head.startsWith(part))
        return boolValue(true, call.span);
    const open = (0,model_value/* textOf */.b6)(value) === undefined && part.startsWith(head);
    return open ? derive(call) : boolValue(false, call.span);
}
function endsWith(call) {
    const both = pair(call);
    if ('hole' in both)
        return both.hole;
    const { value, part } = both;
    const tail = trailingText(value.pieces);
    if (tail.endsWith(part))
        return boolValue(true, call.span);
    const open = (0,model_value/* textOf */.b6)(value) === undefined && part.endsWith(tail);
    return open ? derive(call) : boolValue(false, call.span);
}
function contains(call) {
    const both = pair(call);
    if ('hole' in both)
        return both.hole;
    const { value, part } = both;
    let run = '';
    for (const piece of value.pieces) {
        run = piece.kind === 'literal' ? run + piece.text : '';
        if (run.includes(part))
            return boolValue(true, call.span);
    }
    return (0,model_value/* textOf */.b6)(value) === undefined ? derive(call) : boolValue(part === '', call.span);
}
function substr(call) {
    const value = stringArg(call, 0);
    const offset = integerArg(call, 1);
    const length = integerArg(call, 2);
    if (isHole(value))
        return value;
    if (typeof offset !== 'number')
        return offset;
    if (typeof length !== 'number')
        return length;
    const literals = literalPieces(value);
    if (literals === undefined)
        return substrOfHead(call, value, offset, length);
    const text = literals.map((piece) => piece.text).join('');
    const offsets = graphemeOffsets(text);
    const count = offsets.length - 1;
    const from = offset < 0 ? Math.max(offset + count, 0) : offset;
    // Counted from the end, no length is the rest.
    const isRest = length < 0 || (length === 0 && offset < 0);
    const to = isRest ? count : Math.min(from + length, count);
    if (from >= to)
        return computedText('', value.span);
    const pieces = slicePieces(literals, offsets[from] ?? 0, offsets[to] ?? text.length);
    return stringOf(pieces, value.span);
}
/** A cut that ends before the first hole is known all the same. */
function substrOfHead(call, value, offset, length) {
    const head = leadingText(value.pieces);
    const offsets = graphemeOffsets(head);
    // The last character before a hole may yet combine with what follows.
    if (offset < 0 || length < 0 || offset + length > offsets.length - 2)
        return derive(call, 'any');
    const literals = joinPieces(value.pieces).filter((piece) => piece.kind === 'literal');
    const pieces = slicePieces(literals, offsets[offset] ?? 0, offsets[offset + length] ?? 0);
    return stringOf(pieces, value.span);
}
function reverse(call) {
    const text = textArg(call, 0);
    if (typeof text !== 'string')
        return text;
    const offsets = graphemeOffsets(text);
    const characters = [];
    for (let i = 0; i + 1 < offsets.length; i += 1)
        characters.unshift(text.slice(offsets[i], offsets[i + 1]));
    return computedText(characters.join(''), call.span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/collections.js













/** Functions that ask something of a collection, or choose from it. */
const collectionFunctions = new Map([
    ['length', definition_define(1, 1, collections_length, { whole: 'presence' })],
    ['contains', definition_define(2, 2, collections_contains, { whole: 'values' })],
    ['index', definition_define(2, 2, index, { whole: 'values' })],
    ['element', definition_define(2, 2, collections_element, { whole: 'presence' })],
    ['lookup', definition_define(2, 3, lookup)],
    ['one', definition_define(1, 1, one, { whole: 'presence' })],
    ['coalesce', definition_define(1, many, coalesce)],
    ['coalescelist', definition_define(1, many, coalesceList, { whole: 'presence' })],
    ['alltrue', definition_define(1, 1, allTrue, { whole: 'values' })],
    ['anytrue', definition_define(1, 1, anyTrue, { whole: 'values' })],
]);
function collections_length(call) {
    const arg = call.args[0];
    if (arg === undefined || arg.kind === 'null')
        return refuse(call);
    switch (arg.kind) {
        case 'list': {
            const list = listArg(call, 0);
            if (list.kind !== 'list')
                return list;
            if (list.open !== undefined)
                return derive(call);
            const isDistinct = list.collection === 'set' || list.placed !== undefined;
            if (isDistinct && mayRepeat(list.items))
                return derive(call);
            return numberValue(list.items.length, call.span);
        }
        case 'map': {
            const entries = lastEntries(arg).filter(({ value }) => value.kind !== 'absent');
            const unsure = arg.open !== undefined || entries.some((entry) => (0,model_value/* textOf */.b6)(entry.key) === undefined);
            return unsure ? derive(call) : numberValue(entries.length, call.span);
        }
        case 'string':
        case 'json': {
            const text = textArg(call, 0);
            if (typeof text !== 'string')
                return text;
            return numberValue(graphemeOffsets(text).length - 1, call.span);
        }
        default:
            return isHole(arg) ? derive(call) : refuse(call);
    }
}
/** True where two elements of a set may be one. */
function mayRepeat(items) {
    const unsure = items.filter(isUndecided);
    return unsure.some((item) => items.some((other) => other !== item && equals(item, other) === undefined));
}
function collections_contains(call) {
    const list = listArg(call, 0);
    const wanted = call.args[1];
    if (isHole(list))
        return list;
    if (wanted === undefined || wanted.kind === 'null')
        return refuse(call);
    return verdict(call, includes(list.items, wanted), list.open);
}
/** Whether one of the items equals the value; `1` is not `"1"`. */
function includes(items, wanted) {
    let unsure = false;
    for (const item of items) {
        const same = equals(item, wanted);
        if (same === true)
            return true;
        if (same === undefined)
            unsure = true;
    }
    return unsure ? undefined : false;
}
function verdict(call, answer, open) {
    if (answer === true)
        return boolValue(true, call.span);
    return answer === undefined || open !== undefined ? derive(call) : boolValue(false, call.span);
}
function index(call) {
    const list = closedList(call, 0);
    const wanted = call.args[1];
    if (isHole(list))
        return list;
    if (wanted === undefined || list.collection === 'set')
        return refuse(call);
    for (const [at, item] of list.items.entries()) {
        const same = equals(item, wanted);
        if (same === undefined)
            return derive(call);
        if (same)
            return numberValue(at, call.span);
    }
    return refuse(call);
}
function collections_element(call) {
    const list = closedList(call, 0);
    const position = call.args[1];
    if (isHole(list))
        return list;
    if (list.collection === 'set' || list.items.length === 0 || position === undefined)
        return refuse(call);
    if (isUndecided(position)) {
        const [only] = list.items;
        if (list.items.length === 1 && only !== undefined)
            return only;
        return selectItem(list, { key: position, ...sourceOf(position, call) }) ?? derive(call);
    }
    const number = asNumber(position);
    if (number === undefined || !Number.isSafeInteger(number.value))
        return refuse(call);
    // The remainder keeps the sign, so that a negative index is refused unless it comes out even.
    return list.items[number.value % list.items.length] ?? refuse(call);
}
function sourceOf(key, call) {
    if (isHole(key))
        return key;
    const derived = derive({ ...call, name: 'key', args: [key] });
    const text = key.kind === 'string' ? call.text : derived.text;
    return { text, symbol: derived.symbol, span: key.span };
}
function lookup(call) {
    const map = mapArg(call, 0);
    const keyArg = call.args[1];
    if (isHole(map))
        return map;
    if (keyArg === undefined)
        return refuse(call);
    const key = asString(keyArg);
    const name = (0,model_value/* textOf */.b6)(key);
    const other = fallback(map, call.args[2]);
    if (name === undefined) {
        if (key.kind !== 'string' && (!isHole(key) || key.reason === 'failed-call'))
            return refuse(call);
        return selectEntry(map, { key, ...sourceOf(key, call) }, other) ?? derive(call);
    }
    const found = (0,model_value/* valueOf */.RP)(map, name);
    if (found !== undefined)
        return filled(found, other ?? refuse(call));
    if (map.open !== undefined)
        return derive(call);
    const unknownKey = map.entries.some((entry) => equals(entry.key, key) === undefined);
    if (unknownKey)
        return derive(call);
    return other ?? refuse(call);
}
/** What a lookup that finds nothing answers: of the type that the elements of a map have; an object has none. */
function fallback(map, other) {
    const [first] = map.entries;
    if (other === undefined || first === undefined || map.collection !== 'map')
        return other;
    return beside(other, first.value);
}
function one(call) {
    const arg = call.args[0];
    if (arg?.kind === 'null')
        return refuse(call);
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const [first, second] = list.items;
    if (second !== undefined)
        return list.collection === 'set' && mayRepeat(list.items) ? derive(call) : refuse(call);
    if (first !== undefined)
        return first;
    return list.open === undefined ? nullValue(call.span) : derive(call);
}
function coalesce(call) {
    if (!isUniform(call.args))
        return refuse(call);
    return firstThat(unified(call.args), call, (value) => {
        if (value.kind === 'null' || value.kind === 'absent')
            return false;
        if (value.kind === 'string')
            return value.pieces.some((piece) => piece.kind === 'literal' && piece.text !== '')
                ? true
                : value.pieces.length === 0 || (0,model_value/* textOf */.b6)(value) === ''
                    ? false
                    : undefined;
        return isHole(value) ? undefined : true;
    });
}
function coalesceList(call) {
    const lists = call.args.filter((arg) => !(arg.kind === 'null' && arg.of === 'collection'));
    const isList = (arg) => arg.kind === 'list' && arg.collection !== 'set';
    if (!lists.every((arg) => isHole(arg) || isList(arg)))
        return refuse(call);
    return firstThat(lists, call, (value) => {
        if (value.kind !== 'list')
            return undefined;
        const there = value.items.filter((item) => item.kind !== 'absent');
        return there.length > 0 ? true : value.open === undefined ? false : undefined;
    });
}
/** The first argument that counts; one that may or may not count is one side of alternatives. */
function firstThat(args, call, counts) {
    const [first, ...rest] = args;
    if (first === undefined)
        return refuse(call);
    const answer = counts(first);
    if (answer === true)
        return first;
    if (answer === false)
        return firstThat(rest, call, counts);
    if (rest.length === 0)
        return first;
    const hole = isHole(first) ? first : derive({ ...call, args: [first] });
    const guard = (holds) => ({
        symbol: `given ${hole.symbol}`,
        text: hole.text,
        holds,
        span: hole.span,
    });
    const choice = {
        kind: 'alternatives',
        branches: [
            { guard: guard(true), value: boolValue(true, call.span) },
            { guard: guard(false), value: boolValue(false, call.span) },
        ],
        span: call.span,
    };
    return distribute([choice], ([side]) => side?.kind === 'bool' && side.value
        ? first
        : distribute([firstThat(rest, call, counts)], ([other]) => other ?? first, call.span), call.span);
}
function allTrue(call) {
    return quantify(call, false);
}
function anyTrue(call) {
    return quantify(call, true);
}
/** Whether one element is `decisive`; if so the answer is that, else its opposite. */
function quantify(call, decisive) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    let unsure = list.open !== undefined;
    for (const item of list.items) {
        if (item.kind === 'null') {
            if (!decisive)
                return boolValue(false, call.span);
            continue;
        }
        const text = item.kind === 'bool' ? String(item.value) : (0,model_value/* textOf */.b6)(item);
        if (text === String(decisive))
            return boolValue(decisive, call.span);
        if (text === undefined)
            unsure = true;
        else if (text !== String(!decisive))
            return refuse(call);
    }
    return unsure ? derive(call) : boolValue(!decisive, call.span);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/digest.js





/** Checksums, and values that are another one at every run. */
const digestFunctions = new Map([
    ['md5', definition_define(1, 1, digest('md5', 'hex'))],
    ['sha1', definition_define(1, 1, digest('sha1', 'hex'))],
    ['sha256', definition_define(1, 1, digest('sha256', 'hex'))],
    ['sha512', definition_define(1, 1, digest('sha512', 'hex'))],
    ['base64sha256', definition_define(1, 1, digest('sha256', 'base64'))],
    ['base64sha512', definition_define(1, 1, digest('sha512', 'base64'))],
    ['uuidv5', definition_define(2, 2, uuid5)],
    ['uuid', definition_define(0, 0, (call) => runtime(call))],
    ['bcrypt', definition_define(1, 2, (call) => runtime(call))],
    ['rsadecrypt', definition_define(2, 2, (call) => runtime(call, 'sensitive'))],
]);
/** The checksum of the text's UTF-8 bytes. */
function digestOf(text, algorithm, form) {
    return (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest(form);
}
function digest(algorithm, form) {
    return (call) => {
        const text = textArg(call, 0);
        return typeof text === 'string'
            ? computedText(digestOf(text, algorithm, form), call.span)
            : text;
    };
}
/** The name spaces of RFC 4122, appendix C. */
const nameSpaces = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
function uuid5(call) {
    const space = textArg(call, 0);
    const name = textArg(call, 1);
    if (typeof space !== 'string')
        return space;
    if (typeof name !== 'string')
        return name;
    const base = nameSpaces.get(space) ?? space;
    if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(base))
        return refuse(call);
    const seed = external_node_buffer_.Buffer.concat([
        external_node_buffer_.Buffer.from(base.replaceAll('-', ''), 'hex'),
        external_node_buffer_.Buffer.from(name, 'utf8'),
    ]);
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(seed).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20),
    ];
    return computedText(parts.join('-'), call.span);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/encoding.js





/** Functions that write text in another alphabet. */
const encodingFunctions = new Map([
    [
        'base64encode',
        definition_define(1, 1, textual((text) => external_node_buffer_.Buffer.from(text, 'utf8').toString('base64'))),
    ],
    ['base64decode', definition_define(1, 1, textual(decodeBase64Text))],
    ['base64gzip', definition_define(1, 1, compressed)],
    ['base64gunzip', definition_define(1, 1, textual(gunzipText))],
    ['textencodebase64', definition_define(2, 2, encodeText)],
    ['textdecodebase64', definition_define(2, 2, decodeText)],
    ['urlencode', definition_define(1, 1, textual(urlEncode))],
    ['urldecode', definition_define(1, 1, textual(urlDecode))],
]);
/** A function of one known text; `undefined` where Terraform refuses it. */
function textual(convert) {
    return (call) => {
        const text = textArg(call, 0);
        if (typeof text !== 'string')
            return text;
        const result = convert(text);
        return result === undefined ? refuse(call) : computedText(result, call.span);
    };
}
/** Which bytes compress a text is the compressor's choice, and Terraform's is another one than Node's. */
function compressed(call) {
    const text = textArg(call, 0);
    return typeof text === 'string' ? derive(call, 'field') : text;
}
/** The bytes of standard, padded base64; `undefined` where the text is none. */
function decodeBase64(text) {
    const bare = text.replaceAll(/[\r\n]/g, '');
    if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare))
        return undefined;
    return external_node_buffer_.Buffer.from(bare, 'base64');
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function decodeBase64Text(text) {
    const bytes = decodeBase64(text);
    return bytes === undefined ? undefined : utf8(bytes);
}
function gunzipText(text) {
    const bytes = decodeBase64(text);
    if (bytes === undefined)
        return undefined;
    try {
        return utf8((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxTextLength }));
    }
    catch {
        return undefined;
    }
}
/** Encodings by the names under which they are usually asked for. */
const encodings = new Map([
    ['utf-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['iso-8859-1', 'latin1'],
    ['us-ascii', 'ascii'],
]);
function encodeText(call) {
    const text = textArg(call, 0);
    const name = textArg(call, 1);
    if (typeof text !== 'string')
        return text;
    if (typeof name !== 'string')
        return name;
    const bytes = encode(text, name);
    return bytes === undefined ? refuse(call) : computedText(bytes.toString('base64'), call.span);
}
function encode(text, name) {
    const encoding = encodings.get(name.toLowerCase());
    switch (encoding) {
        case undefined:
            return undefined;
        case 'utf-8':
            return external_node_buffer_.Buffer.from(text, 'utf8');
        case 'utf-16le':
            return external_node_buffer_.Buffer.from(text, 'utf16le');
        case 'utf-16be':
            return external_node_buffer_.Buffer.from(text, 'utf16le').swap16();
        default: {
            const limit = encoding === 'ascii' ? 0x7f : 0xff;
            const fits = Array.from(text).every((character) => (character.codePointAt(0) ?? 0) <= limit);
            return fits ? external_node_buffer_.Buffer.from(text, 'latin1') : undefined;
        }
    }
}
function decodeText(call) {
    const text = textArg(call, 0);
    const name = textArg(call, 1);
    if (typeof text !== 'string')
        return text;
    if (typeof name !== 'string')
        return name;
    const bytes = decodeBase64(text);
    const encoding = encodings.get(name.toLowerCase());
    if (bytes === undefined || encoding === undefined)
        return refuse(call);
    try {
        const decoded = encoding === 'ascii' || encoding === 'latin1'
            ? bytes.toString('latin1')
            : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
        return computedText(decoded, call.span);
    }
    catch {
        return refuse(call);
    }
}
/** As a query parameter is written: a blank is `+`, and only letters, digits and `-_.~` stay. */
function urlEncode(text) {
    return encodeURIComponent(external_node_buffer_.Buffer.from(text, 'utf8').toString('utf8'))
        .replaceAll('%20', '+')
        .replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function urlDecode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/builtin.js


/** The folder that Terraform is run in, as the symbol of the hole that stands for it. */
const workingFolder = 'path.cwd';
/** `path.\u2026`, `terraform.workspace` and what is known only while Terraform runs. */
function builtinValue(root, name, whole, scope, module) {
    const { span } = whole;
    const used = name === undefined ? 0 : 1;
    if (root === 'path' && name === 'module')
        return { value: computedText(module.path, span), used };
    if (root === 'path' && name === 'root')
        return { value: computedText('.', span), used };
    if (root === 'path' && name === 'cwd')
        return { value: holeAt(scope, span, 'opaque', workingFolder), used };
    if (root === 'terraform' && name === 'workspace') {
        const { workspaceName } = module.context;
        const symbol = `${scope.run.root}|terraform.workspace`;
        return {
            value: workspaceName === undefined
                ? { ...holeAt(scope, span, 'opaque', symbol), shape: 'name' }
                : computedText(workspaceName, span),
            used,
        };
    }
    return { value: holeAt(scope, span, 'opaque'), used };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/glob.js
/** Alternatives that `{a,b}` may make of one pattern. */
const maxPatterns = 64;
/** Cells of pattern times path that one match may look at. */
const maxCells = 250_000;
/**
 * A pattern of `fileset`: `*` and `?` within one name, `**` across folders, `[ab]`, `[^a-z]` and `{a,b}`.
 * `undefined` for patterns that are not read (nested or too many braces, an open bracket). Time is linear
 * in pattern times path.
 */
function globOf(pattern) {
    const patterns = alternativesOf(pattern)?.map(tokensOf);
    if (patterns?.every((tokens) => tokens !== undefined) !== true)
        return undefined;
    const start = /^[^*?[{]*/.exec(pattern)?.[0] ?? '';
    const longest = Math.max(...patterns.map((tokens) => tokens.length));
    return (path) => {
        if (!path.startsWith(start))
            return false;
        if (longest * path.length > maxCells)
            return undefined;
        return patterns.some((tokens) => matches(tokens, path));
    };
}
function alternativesOf(pattern) {
    let made = [''];
    for (let at = 0; at < pattern.length; at += 1) {
        const letter = pattern.charAt(at);
        if (letter === '\\' || letter === '}')
            return undefined;
        if (letter !== '{') {
            made = made.map((text) => text + letter);
            continue;
        }
        const end = pattern.indexOf('}', at);
        const inner = pattern.slice(at + 1, end);
        if (end < 0 || /[{/\\[]/.test(inner))
            return undefined;
        const parts = inner.split(',');
        if (made.length * parts.length > maxPatterns)
            return undefined;
        made = made.flatMap((text) => parts.map((part) => text + part));
        at = end;
    }
    return made;
}
function tokensOf(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const letter = pattern.charAt(at);
        if (letter === '*' && pattern.charAt(at + 1) === '*') {
            // `**/` is any number of folders, none included; `**` at the end is everything below.
            tokens.push({ kind: 'folders' });
            at += pattern.charAt(at + 2) === '/' ? 2 : 1;
        }
        else if (letter === '*')
            tokens.push({ kind: 'name' });
        else if (letter === '?')
            tokens.push({ kind: 'any' });
        else if (letter === '[') {
            const end = pattern.indexOf(']', at + 2);
            if (end < 0)
                return undefined;
            const body = pattern.slice(at + 1, end);
            const negated = /^[\^!]/.test(body);
            const letters = expanded(negated ? body.slice(1) : body);
            if (letters === undefined)
                return undefined;
            tokens.push({ kind: 'set', letters, negated });
            at = end;
        }
        else
            tokens.push({ kind: 'letter', letter });
    }
    return tokens;
}
/** `a-c` as `abc`, within ASCII. */
function expanded(body) {
    let letters = '';
    for (let at = 0; at < body.length; at += 1) {
        if (body.charAt(at + 1) !== '-' || at + 2 >= body.length) {
            letters += body.charAt(at);
            continue;
        }
        const [from, to] = [body.charCodeAt(at), body.charCodeAt(at + 2)];
        if (from > to || to > 127)
            return undefined;
        for (let code = from; code <= to; code += 1)
            letters += String.fromCharCode(code);
        at += 2;
    }
    return letters;
}
/** The places of the pattern that are reached, letter by letter of the path. */
function matches(tokens, path) {
    let reached = closure(new Set([0]), tokens, true);
    for (let at = 0; at < path.length; at += 1) {
        const letter = path.charAt(at);
        const next = new Set();
        for (const place of reached) {
            const token = tokens[place];
            if (token === undefined)
                continue;
            if (token.kind === 'folders' || (token.kind === 'name' && letter !== '/'))
                next.add(place);
            else if (takes(token, letter))
                next.add(place + 1);
        }
        reached = closure(next, tokens, letter === '/');
        if (reached.size === 0)
            return false;
    }
    return reached.has(tokens.length);
}
/** With the places that wildcards lead to without a letter; `**` ends only where a name starts, or the pattern ends. */
function closure(places, tokens, atStart) {
    const all = new Set(places);
    for (const place of all) {
        const kind = tokens[place]?.kind;
        const ends = kind === 'folders' && (atStart || place === tokens.length - 1);
        if (kind === 'name' || ends)
            all.add(place + 1);
    }
    return all;
}
function takes(token, letter) {
    if (token.kind === 'letter')
        return token.letter === letter;
    if (letter === '/')
        return false;
    if (token.kind === 'any')
        return true;
    return token.kind === 'set' && token.letters.includes(letter) !== token.negated;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/files.js









/** Functions that read the tree or its paths. */
const fileFunctions = new Map([
    ['file', definition_define(1, 1, file)],
    ['filebase64', definition_define(1, 1, encoded)],
    ['fileexists', definition_define(1, 1, exists)],
    ['templatefile', definition_define(2, 2, template)],
    ['templatestring', definition_define(2, 2, templateText)],
    ['filemd5', definition_define(1, 1, files_digest('md5', 'hex'))],
    ['filesha1', definition_define(1, 1, files_digest('sha1', 'hex'))],
    ['filesha256', definition_define(1, 1, files_digest('sha256', 'hex'))],
    ['filesha512', definition_define(1, 1, files_digest('sha512', 'hex'))],
    ['filebase64sha256', definition_define(1, 1, files_digest('sha256', 'base64'))],
    ['filebase64sha512', definition_define(1, 1, files_digest('sha512', 'base64'))],
    ['fileset', definition_define(2, 2, fileset)],
    ['abspath', definition_define(1, 1, absolute)],
    ['pathexpand', definition_define(1, 1, expand)],
    ['basename', definition_define(1, 1, pathPart(baseName))],
    ['dirname', definition_define(1, 1, pathPart(directory))],
]);
/** Paths that one call may make. */
const maxFiles = 2_000;
/** The files of the tree below a folder that match; those git ignores are not known. */
function fileset(call) {
    const folder = textArg(call, 0);
    const pattern = textArg(call, 1);
    if (typeof folder !== 'string')
        return folder;
    if (typeof pattern !== 'string')
        return pattern;
    const listed = call.module.listFiles(folder);
    if (listed === undefined || /(^|\/)\.\.(\/|$)/.test(pattern))
        return runtime(call, 'opaque');
    const glob = globOf(pattern);
    if (glob === undefined)
        return runtime(call, 'opaque');
    const found = [];
    for (const path of listed) {
        const matches = glob(path);
        if (matches === undefined || found.length > maxFiles)
            return runtime(call, 'opaque');
        if (matches)
            found.push(computedText(path, call.span));
    }
    return listValue(found, call.span, { collection: 'set' });
}
/** The file an argument names, or the hole that stands for it. */
function read(call, index) {
    const path = pathArg(call, index);
    if (typeof path !== 'string')
        return path;
    const result = call.module.readText(path);
    if (!(0,source/* isUnreadable */.G)(result))
        return result;
    return ((result.unreadable === 'not-found' ? above(path, call) : undefined) ?? missing(call, result));
}
/** The file from a folder above the root: Terraform of old was run there, with the root as an argument. */
function above(path, { module, trial }) {
    if (trial === true || path.startsWith('/') || module.rootDir === '.')
        return undefined;
    let up = path;
    for (const step of module.rootDir.split('/')) {
        if (step === '..')
            return undefined;
        up = `../${up}`;
        const found = module.readText(up);
        if (!(0,source/* isUnreadable */.G)(found))
            return found;
    }
    return undefined;
}
function missing(call, result) {
    return unresolved({
        text: call.text,
        span: call.span,
        reason: reasonOf(result),
        symbol: `file ${result.path}`,
    });
}
function reasonOf(result) {
    switch (result.unreadable) {
        case 'not-found':
        case 'not-a-file':
            return 'file-not-found';
        case 'outside-workspace':
            return 'outside-workspace';
        case 'too-large':
            return 'too-large';
        default:
            return 'opaque';
    }
}
function isSource(value) {
    return 'path' in value;
}
function file(call) {
    const source = read(call, 0);
    if (!isSource(source))
        return source;
    const span = { file: source.path, start: 0, end: source.text.length };
    if (source.text === '')
        return { kind: 'string', pieces: [], span };
    const piece = { kind: 'literal', text: source.text, span, exact: true };
    return { kind: 'string', pieces: [piece], span };
}
function encoded(call) {
    const source = read(call, 0);
    if (!isSource(source))
        return source;
    return computedText(external_node_buffer_.Buffer.from(source.text, 'utf8').toString('base64'), call.span);
}
function files_digest(algorithm, form) {
    return (call) => {
        const source = read(call, 0);
        if (!isSource(source))
            return source;
        return computedText(digestOf(source.text, algorithm, form), call.span);
    };
}
function exists(call) {
    const path = pathArg(call, 0);
    if (typeof path !== 'string')
        return path;
    const result = call.module.readText(path);
    if (!(0,source/* isUnreadable */.G)(result))
        return boolValue(true, call.span);
    switch (result.unreadable) {
        case 'not-found':
            return boolValue(false, call.span);
        case 'not-a-file':
            return refuse(call);
        case 'outside-workspace':
            return missing(call, result);
        default:
            return boolValue(true, call.span);
    }
}
function template(call) {
    const variables = mapArg(call, 1);
    const source = read(call, 0);
    if (!isSource(source))
        return source;
    return isHole(variables) ? variables : call.module.renderTemplate(source, variables, call);
}
/** Text without template sequences is its own rendering; other text is known only where Terraform runs. */
function templateText(call) {
    const text = stringArg(call, 0);
    if (isHole(text))
        return text;
    const content = (0,model_value/* textOf */.b6)(text);
    if (content === undefined)
        return derive(call);
    return /[$%]\{/.test(content) ? runtime(call, 'unsupported-function') : text;
}
/** A path from the folder that Terraform is run in, whose own place nobody knows. */
function absolute(call) {
    const path = pathArg(call, 0);
    if (typeof path !== 'string')
        return path;
    if (path.startsWith('/'))
        return computedText(clean(path), call.span);
    const folder = unresolved({
        text: workingFolder,
        span: call.span,
        reason: 'opaque',
        symbol: workingFolder,
    });
    const below = clean(path);
    const rest = below === '.' ? [] : computedText(`/${below}`, call.span).pieces;
    return { kind: 'string', pieces: [folder, ...rest], span: call.span };
}
/** The path that an argument names: what counts from the folder that Terraform is run in is relative. */
function pathArg(call, index) {
    const value = stringArg(call, index);
    if (isHole(value))
        return value;
    const [first, ...rest] = value.pieces;
    if (first?.kind !== 'unresolved' || first.symbol !== workingFolder)
        return textArg(call, index);
    const below = (0,model_value/* textOf */.b6)({ ...value, pieces: rest });
    return below === undefined || !/^(\/|$)/.test(below) ? derive(call) : `.${below}`;
}
function expand(call) {
    const text = pathArg(call, 0);
    if (typeof text !== 'string')
        return text;
    return text.startsWith('~') ? runtime(call, 'opaque') : stringArg(call, 0);
}
function pathPart(part) {
    return (call) => {
        const text = textArg(call, 0);
        return typeof text === 'string' ? computedText(part(text), call.span) : text;
    };
}
/** The last element of a path, `.` for an empty one. */
function baseName(path) {
    if (path === '')
        return '.';
    const parts = path.split('/').filter((part) => part !== '');
    return parts.at(-1) ?? '/';
}
/** All but the last element, cleaned of `.`, `..` and doubled slashes. */
function directory(path) {
    const at = path.lastIndexOf('/');
    return clean(path.slice(0, at + 1));
}
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!rooted)
            parts.push('..');
    }
    const joined = parts.join('/');
    return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/format-verbs.js








const verbs = 'vtbdoxXeEfgGsq';
const maxWidth = 100_000;
/** The parts of a format string; `undefined` where Terraform refuses it. */
function parseFormat(text) {
    const parts = [];
    let next = 0;
    let from = 0;
    for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', from)) {
        if (at > from)
            parts.push({ kind: 'text', text: text.slice(from, at), start: from, end: at });
        if (text[at + 1] === '%') {
            parts.push({ kind: 'percent', start: at });
            from = at + 2;
            continue;
        }
        const match = /^([ +\-0#]{0,8})(\d{1,6})?(?:\.(\d{0,6}))?(?:\[(\d{1,6})\])?([A-Za-z])/.exec(text.slice(at + 1, at + 40));
        const verb = match?.[5] ?? '';
        if (match === null || !verbs.includes(verb))
            return undefined;
        const argument = match[4] === undefined ? next : Number(match[4]) - 1;
        const width = match[2] === undefined ? undefined : Number(match[2]);
        const precision = match[3] === undefined ? undefined : Number(match[3]);
        if (argument < 0 || (width ?? 0) > maxWidth || (precision ?? 0) > maxWidth)
            return undefined;
        parts.push({ kind: 'verb', start: at, argument, verb, flags: match[1] ?? '', width, precision });
        next = argument + 1;
        from = at + 1 + match[0].length;
    }
    if (from < text.length)
        parts.push({ kind: 'text', text: text.slice(from), start: from, end: text.length });
    return parts;
}
/** An argument as a verb prints it; `undefined` where Terraform refuses it. */
function renderVerb(verb, arg, call) {
    switch (verb.verb) {
        case 's':
            return renderText(verb, arg, call);
        case 'q':
            return renderQuoted(verb, arg, call);
        case 'v':
            return renderAny(verb, arg, call);
        case 't': {
            const known = conversion_truth(arg);
            // The one verb that takes no width.
            if (known !== undefined)
                return padded({ ...verb, width: undefined }, String(known), arg);
            return renderHole(verb, arg, call);
        }
        default: {
            const number = asNumber(arg);
            if (number === undefined)
                return renderHole(verb, arg, call);
            const text = numeric(verb, number);
            return text === undefined ? undefined : padded(verb, text, arg);
        }
    }
}
/** A hole in the place of an argument that is not known; `undefined` for one that cannot be printed so. */
function renderHole(verb, arg, call) {
    const hole = arg.kind === 'unresolved'
        ? arg
        : arg.kind === 'string'
            ? arg.pieces.find((piece) => piece.kind === 'unresolved')
            : undefined;
    if (hole === undefined)
        return undefined;
    const isPlain = verb.width === undefined && verb.precision === undefined && verb.flags === '';
    if (isPlain && 'vstd'.includes(verb.verb) && arg.kind === 'unresolved')
        return [hole];
    return [
        unresolved({
            text: call.text,
            span: hole.span,
            reason: hole.reason,
            symbol: `%${verb.flags}${verb.width ?? ''}.${verb.precision ?? ''}${verb.verb}(${hole.symbol})`,
        }),
    ];
}
function renderText(verb, arg, call) {
    const text = asString(arg);
    if (text.kind === 'unresolved')
        return text.reason === 'failed-call' ? undefined : renderHole(verb, text, call);
    if (text.kind === 'null')
        return [nullHole(verb, arg, call)];
    if (text.kind !== 'string')
        return undefined;
    if (verb.width === undefined && verb.precision === undefined)
        return text.pieces;
    const known = (0,model_value/* textOf */.b6)(text);
    if (known === undefined)
        return renderHole(verb, text, call);
    return padded(verb, cut(known, verb.precision), text);
}
/** The text of null is something that Terraform itself calls unknown. */
function nullHole(verb, arg, call) {
    return unresolved({
        text: call.text,
        span: arg.span,
        reason: 'opaque',
        symbol: `%${verb.verb}(null) ${call.symbol}`,
    });
}
/** The first `precision` characters. */
function cut(text, precision) {
    if (precision === undefined)
        return text;
    const offsets = graphemeOffsets(text);
    return text.slice(0, offsets[Math.min(precision, offsets.length - 1)]);
}
function renderQuoted(verb, arg, call) {
    const text = asString(arg);
    if (text.kind === 'unresolved')
        return text.reason === 'failed-call' ? undefined : renderHole(verb, text, call);
    if (text.kind === 'null')
        return [nullHole(verb, arg, call)];
    if (text.kind !== 'string')
        return undefined;
    const known = (0,model_value/* textOf */.b6)(text);
    if (known !== undefined)
        return padded(verb, `"${escapeJson(cut(known, verb.precision))}"`, text);
    const quote = { kind: 'literal', text: '"', span: text.span, exact: false };
    const inner = text.pieces.map((piece) => piece.kind === 'literal' ? { ...piece, text: escapeJson(piece.text), exact: false } : piece);
    return [quote, ...inner, quote];
}
function renderAny(verb, arg, call) {
    if (verb.flags.includes('#') || arg.kind === 'list' || arg.kind === 'map') {
        const text = jsonTextOf(arg, arg.span);
        if (text.kind !== 'string' && text.kind !== 'unresolved')
            return renderHole(verb, arg, call);
        const known = (0,model_value/* textOf */.b6)(text);
        return known === undefined ? piecesOf(text) : padded(verb, known, arg);
    }
    switch (arg.kind) {
        case 'number':
            return padded(verb, formatShortest(arg, undefined), arg);
        case 'bool':
            return padded(verb, String(arg.value), arg);
        default:
            return renderText({ ...verb, precision: undefined }, arg, call);
    }
}
function padded(verb, text, arg) {
    const missing = (verb.width ?? 0) - (graphemeOffsets(text).length - 1);
    const exact = arg.kind === 'string' && missing <= 0 && text === (0,model_value/* textOf */.b6)(arg);
    if (exact)
        return arg.pieces;
    const left = verb.flags.includes('-');
    const zeros = verb.flags.includes('0');
    const fill = (zeros ? '0' : ' ').repeat(Math.max(missing, 0));
    const signed = zeros && !left && /^[+-]/.test(text) && verb.verb !== 's';
    const content = left ? text + fill : signed ? text.charAt(0) + fill + text.slice(1) : fill + text;
    if (content === '')
        return [];
    return [{ kind: 'literal', text: content, span: arg.span, exact: false }];
}
/** A number as a verb prints it, with its sign but not padded; `undefined` where it is no whole number. */
function numeric(verb, value) {
    const text = magnitude(verb, value);
    if (text === undefined || text.startsWith('-'))
        return text;
    if (verb.flags.includes('+'))
        return `+${text}`;
    return verb.flags.includes(' ') ? ` ${text}` : text;
}
function magnitude(verb, value) {
    switch (verb.verb) {
        case 'f':
            return formatFixed(value, verb.precision ?? 6);
        case 'e':
        case 'E':
            return recase(verb, formatExponent(value, verb.precision ?? 6));
        case 'g':
        case 'G':
            return recase(verb, formatShortest(value, verb.precision));
        default:
            return whole(verb, value);
    }
}
function recase(verb, text) {
    return verb.verb === verb.verb.toUpperCase() ? text.toUpperCase() : text;
}
const bases = new Map([
    ['b', { radix: 2, prefix: '0b' }],
    ['o', { radix: 8, prefix: '0' }],
    ['d', { radix: 10, prefix: '' }],
    ['x', { radix: 16, prefix: '0x' }],
    ['X', { radix: 16, prefix: '0X' }],
]);
function whole(verb, value) {
    const { digits, exponent } = decimalOf(value);
    const base = bases.get(verb.verb);
    if (exponent < 0 || base === undefined)
        return undefined;
    const number = digits * 10n ** BigInt(exponent);
    const size = number < 0n ? -number : number;
    const text = size.toString(base.radix);
    const cased = verb.verb === 'X' ? text.toUpperCase() : text;
    const long = cased.padStart(verb.precision ?? 0, '0');
    return (number < 0n ? '-' : '') + (verb.flags.includes('#') ? base.prefix : '') + long;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/format.js





/** `format` and `formatlist`. */
const formatFunctions = new Map([
    ['format', definition_define(1, many, format)],
    ['formatlist', definition_define(1, many, formatList, { whole: 'values' })],
]);
function templateOf(call) {
    const value = stringArg(call, 0);
    if (isHole(value))
        return value;
    const pieces = literalPieces(value);
    if (pieces === undefined)
        return derive(call);
    const parts = parseFormat(pieces.map((piece) => piece.text).join(''));
    if (parts === undefined)
        return refuse(call);
    const used = new Set(parts.flatMap((part) => (part.kind === 'verb' ? [part.argument] : [])));
    const given = call.args.length - 1;
    // Each verb needs its argument, and each argument after the last one used is one too many.
    const highest = Math.max(-1, ...used);
    if (highest >= given || highest + 1 < given)
        return refuse(call);
    const literals = new Map(parts.map((part) => [
        part,
        part.kind === 'text'
            ? slicePieces(pieces, part.start, part.end)
            : slicePieces(pieces, part.start, part.start + 1),
    ]));
    return { value, parts, literals };
}
function format(call) {
    const template = templateOf(call);
    return 'kind' in template ? template : fill(template, call.args.slice(1), call);
}
/** The text with these arguments: literal parts and plain arguments keep their exact spans. */
function fill(template, args, call) {
    const pieces = [];
    for (const part of template.parts) {
        if (part.kind === 'text') {
            pieces.push(...(template.literals.get(part) ?? []));
            continue;
        }
        if (part.kind === 'percent') {
            pieces.push(...(template.literals.get(part) ?? []));
            continue;
        }
        const arg = args[part.argument];
        if (arg === undefined)
            return refuse(call);
        const rendered = renderVerb(part, arg, call);
        if (rendered === undefined)
            return refuse(call);
        pieces.push(...rendered);
    }
    return stringOf(pieces, template.value.span);
}
/** One text an element of the lists among the arguments, the others repeated. */
function formatList(call) {
    const args = call.args
        .slice(1)
        .map((arg) => arg.kind === 'list'
        ? { ...arg, items: arg.items.filter((item) => item.kind !== 'absent') }
        : arg);
    const lists = args.filter((arg) => arg.kind === 'list');
    const text = stringArg(call, 0);
    if (isHole(text))
        return text;
    // Of nothing nothing is made, whatever the text to be filled is.
    if (lists.length > 0 && lists.every(({ items, open }) => items.length === 0 && !open))
        return listValue([], call.span, { collection: 'list' });
    const template = templateOf(call);
    if ('kind' in template)
        return template;
    const open = lists.map((list) => list.open).find((hole) => hole !== undefined);
    const unknown = args.find((arg) => arg.kind === 'unresolved' && arg.shape === 'any');
    if (lists.length === 0 && unknown !== undefined)
        return openList(template, args, call);
    const lengths = new Set(lists.filter((list) => list.open === undefined).map((list) => list.items.length));
    const places = lists.flatMap(({ placed }) => placed ?? []);
    if ((open !== undefined || places.length > 0) && lists.length > 1)
        return openList(template, args, call);
    if (lengths.size > 1)
        return refuse(call);
    const count = lists.length === 0 ? 1 : (lists[0]?.items.length ?? 0);
    const items = [];
    for (let index = 0; index < count; index += 1) {
        const row = args.map((arg) => (arg.kind === 'list' ? (arg.items[index] ?? arg) : arg));
        const item = fill(template, row, call);
        if (item.kind === 'unresolved' && item.reason === 'failed-call')
            return item;
        items.push(item);
    }
    return listValue(items, call.span, {
        open: open === undefined ? undefined : restOf(template, args, call),
        collection: 'list',
        placed: places[0],
    });
}
/** A list of texts of which only the pattern is known. */
function openList(template, args, call) {
    return listValue([], call.span, { open: restOf(template, args, call), collection: 'list' });
}
/** What is known of every further text: the literal parts and the arguments that are no lists. */
function restOf(template, args, call) {
    const pattern = template.parts.flatMap((part) => {
        if (part.kind !== 'verb')
            return [part.kind === 'percent' ? '%' : part.text];
        const arg = args[part.argument];
        const known = arg?.kind === 'string' ? renderVerb(part, arg, call) : undefined;
        if (known === undefined)
            return [{ shape: 'any' }];
        return known.map((piece) => (piece.kind === 'literal' ? piece.text : { shape: piece.shape }));
    });
    const { text, span, reason, symbol, shape } = derive(call);
    return unresolved({ text, span, reason, symbol, shape, pattern });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/lists.js











/** Functions whose result is a list. */
const listFunctions = new Map([
    ['concat', definition_define(1, many, concat, { parts: true })],
    ['flatten', definition_define(1, 1, flatten, { parts: true })],
    ['compact', definition_define(1, 1, compact, { parts: true })],
    ['distinct', definition_define(1, 1, distinct, { parts: true })],
    ['sort', definition_define(1, 1, sort, { whole: 'values' })],
    ['reverse', definition_define(1, 1, lists_reverse, { whole: 'presence' })],
    ['slice', definition_define(3, 3, slice, { whole: 'presence' })],
    ['chunklist', definition_define(2, 2, chunk, { whole: 'presence' })],
    ['range', definition_define(1, 3, range)],
    ['matchkeys', definition_define(3, 3, matchKeys, { whole: 'values' })],
]);
function concat(call) {
    const items = [];
    let open;
    let placed;
    let hasTuple = false;
    for (const arg of call.args) {
        if (isHole(arg)) {
            open = more(open, arg);
            placed ??= items.length;
            continue;
        }
        if (arg.kind !== 'list' || arg.collection === 'set')
            return refuse(call);
        if (items.length + arg.items.length > maxElements)
            return tooLarge(call);
        if (arg.placed !== undefined)
            placed ??= items.length + arg.placed;
        for (const item of arg.items)
            items.push(item);
        open = more(open, arg.open);
        if (arg.open !== undefined)
            placed ??= items.length;
        if (arg.collection !== 'list')
            hasTuple = true;
    }
    // With a tuple among them, which what is not known may be, the elements keep their types.
    const areLists = !hasTuple && !call.args.some(isHole);
    return listValue(hasTuple ? items : unified(items, open), call.span, {
        open,
        collection: areLists ? 'list' : undefined,
        placed,
    });
}
function flatten(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const flat = { items: [], open: undefined, placed: undefined };
    flattenInto(list, [], flat, 0);
    return flat.items.length > maxElements ? tooLarge(call) : listValue(flat.items, list.span, flat);
}
/** Twice the same is not the same as once. */
function more(open, hole) {
    if (open === undefined || hole === undefined)
        return open ?? hole;
    return { ...open, symbol: shortened(`${open.symbol}, ${hole.symbol}`) };
}
/**
 * Appends the elements of nested lists, those of a list that is one of several alternatives under its
 * conditions.
 */
function flattenInto(list, guards, flat, depth) {
    const { items } = flat;
    const opened = (hole) => {
        if (hole === undefined)
            return;
        flat.open = more(flat.open, hole);
        flat.placed ??= items.length;
    };
    if (list.placed !== undefined)
        flat.placed ??= items.length + list.placed;
    for (const item of list.items) {
        if (items.length > maxElements)
            return;
        const leaves = leavesOf(item);
        const nests = leaves.some(({ value }) => value.kind === 'list' || mayBeList(value));
        for (const leaf of nests ? leaves : [{ guards: [], value: item }]) {
            const { value } = leaf;
            const all = [...guards, ...leaf.guards];
            if (value.kind === 'list' && depth < maxDepth)
                flattenInto(value, all, flat, depth + 1);
            else if (mayBeList(value))
                opened(value);
            else if (value.kind !== 'absent')
                items.push(underAll(all, value));
        }
    }
    opened(list.open);
}
/** A value that is not known may be a list, unless it is known to be text. */
function mayBeList(value) {
    return isHole(value) && value.shape === 'any' && value.of === undefined;
}
/** Without null and empty strings; what may turn out to be one of them stands under that condition. */
function compact(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const items = list.items.flatMap((item) => {
        if (item.kind === 'alternatives') {
            const branches = item.branches.map(({ guard, value }) => ({
                guard,
                value: isEmpty(value) === true ? { kind: 'absent', span: value.span } : value,
            }));
            return [{ ...item, branches }];
        }
        const empty = isEmpty(item);
        if (empty === true)
            return [];
        // A JSON text stays symbolic.
        if (empty === false)
            return [item.kind === 'json' ? item : asString(item)];
        const hole = isHole(item) ? item : derive({ ...call, args: [item] });
        const guard = { symbol: `given ${hole.symbol}`, text: hole.text, span: hole.span, holds: true };
        return [under(guard, item)];
    });
    if (items.some(isFailure))
        return refuse(call);
    const placed = list.placed === undefined ? undefined : 0;
    return listValue(items, list.span, { open: list.open, collection: 'list', placed });
}
function isEmpty(value) {
    if (value.kind === 'null' || value.kind === 'absent')
        return true;
    const text = (0,model_value/* textOf */.b6)(value);
    if (text !== undefined)
        return text === '';
    if (value.kind === 'string')
        return value.pieces.some((piece) => piece.kind === 'literal' && piece.text !== '')
            ? false
            : undefined;
    if (!isHole(value))
        return false;
    return value.shape === 'arn' || value.reference !== undefined ? false : undefined;
}
function distinct(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const items = distinctItems(unified(list.items, list.open));
    return listValue(items, list.span, {
        open: list.open,
        collection: 'list',
        placed: Math.min(list.placed ?? items.length, Math.max(1, firstUndecided(items))),
    });
}
/** What is not known may be equal to what comes before it, and is then left out. */
function firstUndecided(items) {
    const first = items.findIndex(isUndecided);
    return first < 0 ? items.length : first;
}
function sort(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const texts = list.items.map((item) => asString(item));
    if (texts.some((text) => text.kind === 'null' || isFailure(text)))
        return refuse(call);
    const placed = isOrdered(texts) && list.open === undefined ? undefined : 0;
    return listValue(conversions_inOrder(texts), list.span, { open: list.open, collection: 'list', placed });
}
function isFailure(value) {
    return value.kind === 'unresolved' && value.reason === 'failed-call';
}
function lists_reverse(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    const { open } = list;
    const rest = open === undefined ? {} : { open: { ...open, symbol: `reverse(${open.symbol})` } };
    const isPlaced = open === undefined && list.placed === undefined;
    return listValue([...list.items].reverse(), list.span, {
        ...list,
        collection: list.collection === undefined ? undefined : 'list',
        ...rest,
        placed: isPlaced ? undefined : 0,
    });
}
function slice(call) {
    const list = closedList(call, 0);
    const start = integerArg(call, 1);
    const end = integerArg(call, 2);
    if (isHole(list))
        return list;
    if (typeof start !== 'number')
        return start;
    if (typeof end !== 'number')
        return end;
    if (list.collection === 'set' || start < 0 || end < start || end > list.items.length)
        return refuse(call);
    return { ...list, items: list.items.slice(start, end) };
}
function chunk(call) {
    const list = closedList(call, 0);
    const size = integerArg(call, 1);
    if (isHole(list))
        return list;
    if (typeof size !== 'number')
        return size;
    if (size < 0)
        return refuse(call);
    const items = unified(list.items);
    const step = size === 0 ? Math.max(items.length, 1) : size;
    const chunks = [];
    for (let from = 0; from < items.length; from += step)
        chunks.push(listValue(items.slice(from, from + step), list.span, { collection: 'list' }));
    return listValue(chunks, list.span, { collection: 'list' });
}
/** More values than this Terraform does not make. */
const maxRange = 1_024;
function range(call) {
    const numbers = [];
    for (const position of call.args.keys()) {
        const value = numberArg(call, position);
        if (isHole(value))
            return value;
        numbers.push(value);
    }
    const [first, second, third] = numbers;
    if (first === undefined)
        return refuse(call);
    const start = second === undefined ? numberValue(0, call.span) : first;
    const end = second ?? first;
    const order = compareDecimals(decimalOf(end), decimalOf(start));
    if (order === 0)
        return listValue([], call.span, { collection: 'list' });
    const falling = order < 0;
    const step = third ?? numberValue(falling ? -1 : 1, call.span);
    const up = step.value > 0;
    if (step.value === 0 || (third !== undefined && up === falling))
        return refuse(call);
    const items = [];
    for (let at = start; at !== undefined;) {
        const left = compareDecimals(decimalOf(end), decimalOf(at));
        if (up ? left <= 0 : left >= 0)
            break;
        if (items.length >= maxRange)
            return refuse(call);
        items.push({ ...at, span: call.span });
        at = arithmetic('+', at, step, call.span);
    }
    return listValue(items, call.span, { collection: 'list' });
}
function matchKeys(call) {
    const values = closedList(call, 0);
    const keys = closedList(call, 1);
    const wanted = closedList(call, 2);
    if (isHole(values))
        return values;
    if (isHole(keys))
        return keys;
    if (isHole(wanted))
        return wanted;
    if (values.items.length !== keys.items.length)
        return refuse(call);
    const names = new Set();
    for (const item of wanted.items) {
        const text = (0,model_value/* textOf */.b6)(asString(item));
        if (text === undefined)
            return derive(call);
        names.add(text);
    }
    const items = [];
    for (const [index, key] of keys.items.entries()) {
        const text = (0,model_value/* textOf */.b6)(asString(key));
        if (text === undefined)
            return derive(call);
        const value = values.items[index];
        if (names.has(text) && value !== undefined)
            items.push(value);
    }
    return listValue(items, values.span, { collection: 'list' });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/maps.js









/** Functions of maps. */
const mapFunctions = new Map([
    ['merge', definition_define(0, many, merge, { parts: true })],
    ['keys', definition_define(1, 1, keys)],
    ['values', definition_define(1, 1, values)],
    ['zipmap', definition_define(2, 2, zip, { whole: 'values' })],
    ['transpose', definition_define(1, 1, transpose, { whole: 'values' })],
]);
function merge(call) {
    // By key, those that are not known by their number; the last ones behind.
    const entries = new Map();
    const order = [];
    let open;
    let ofKey;
    let maps = call.args.length > 0;
    const mayReplace = (hole) => {
        if (hole === undefined)
            return;
        open ??= hole;
        for (const [name, entry] of entries)
            entries.set(name, replaceable(entry, hole));
    };
    for (const arg of call.args) {
        if ((arg.kind === 'null' && (arg.of ?? 'collection') === 'collection') || arg.kind === 'absent')
            continue;
        if (isHole(arg)) {
            mayReplace(arg);
            continue;
        }
        if (arg.kind !== 'map')
            return refuse(call);
        mayReplace((0,model_value/* furtherEntries */.BJ)(arg));
        for (const entry of arg.entries) {
            const name = (0,model_value/* textOf */.b6)(entry.key) ?? order.length;
            const before = entries.get(name);
            if (before === undefined)
                order.push(name);
            entries.delete(name);
            entries.set(name, before === undefined ? entry : over(before, entry));
        }
        ofKey ??= arg.open;
        if (arg.collection !== 'map')
            maps = false;
    }
    const names = [...entries.keys()];
    const settled = new Map(settledEntries([...entries.values()]).map((entry, index) => [names[index] ?? index, entry]));
    const isKnown = (name) => typeof name === 'string';
    const inOrder = [...order.filter(isKnown), ...order.filter((name) => !isKnown(name))];
    // An entry whose key is not known does not stand for all that is not known any more.
    const rest = open !== undefined && inOrder.some((name) => !isKnown(name)) ? moreThan(open) : open;
    return mapValue(inOrder.flatMap((name) => settled.get(name) ?? []), call.span, { open: rest ?? ofKey, ...(maps ? { collection: 'map' } : {}) });
}
const moreThan = (open) => ({ ...open, symbol: `more(${open.symbol})` });
/** An entry that takes the place of another, where it is there. */
function over(before, entry) {
    const value = filled(entry.value, before.value);
    return value === entry.value ? entry : { key: entry.key, value };
}
function keys(call) {
    const map = mapArg(call, 0);
    if (isHole(map))
        return map;
    // The key of an entry that may not be there may not be there either.
    const items = sortedEntries(map).map(({ key, value }) => whereThere(value, () => key, key.span));
    return listValue(items, map.span, asList(map));
}
/** Keys that are not known may be in any place. */
function asList(map) {
    // A key that is not known is another one's at most.
    const isOne = map.entries.length === 1 && (0,model_value/* furtherEntries */.BJ)(map) === undefined;
    const isOpen = map.open !== undefined || map.entries.some(({ key }) => (0,model_value/* textOf */.b6)(key) === undefined);
    return {
        open: isOne ? undefined : map.open,
        collection: map.collection === 'map' ? 'list' : undefined,
        placed: isOpen && !isOne ? 0 : undefined,
    };
}
function values(call) {
    const map = mapArg(call, 0);
    if (isHole(map))
        return map;
    const items = sortedEntries(map).map((entry) => entry.value);
    return listValue(items, map.span, asList(map));
}
function zip(call) {
    const names = closedList(call, 0);
    const items = closedList(call, 1);
    if (isHole(names))
        return names;
    if (isHole(items))
        return items;
    if (names.items.length !== items.items.length || items.collection === 'set')
        return refuse(call);
    const entries = [];
    let open;
    for (const [index, name] of names.items.entries()) {
        const key = maps_keyOf(name);
        const value = items.items[index];
        if (key === undefined || value === undefined)
            return refuse(call);
        if ((0,model_value/* textOf */.b6)(key) === undefined)
            open ??= derive(call);
        entries.push({ key, value });
    }
    const collection = items.collection === 'list' ? { collection: 'map' } : {};
    return mapValue(settledEntries(lastEntries(mapValue(entries, call.span))), call.span, {
        open,
        ...collection,
    });
}
function maps_keyOf(value) {
    const text = asString(value);
    if (text.kind === 'string')
        return text;
    if (text.kind !== 'unresolved' || text.reason === 'failed-call')
        return undefined;
    return { kind: 'string', pieces: piecesOf(text), span: text.span };
}
/** From a map of lists of strings to the lists of keys by string. */
function transpose(call) {
    const map = mapArg(call, 0);
    if (isHole(map))
        return map;
    if (map.open !== undefined)
        return derive(call);
    const byValue = new Map();
    for (const entry of sortedEntries(map)) {
        if ((0,model_value/* textOf */.b6)(entry.key) === undefined)
            return derive(call);
        if (isHole(entry.value))
            return derive(call);
        if (entry.value.kind !== 'list')
            return refuse(call);
        if (entry.value.open !== undefined)
            return derive(call);
        for (const item of entry.value.items) {
            const text = (0,model_value/* textOf */.b6)(asString(item));
            if (text === undefined)
                return item.kind === 'null' ? refuse(call) : derive(call);
            byValue.set(text, [...(byValue.get(text) ?? []), entry.key]);
        }
    }
    const entries = [...byValue]
        .sort(([a], [b]) => compareText(a, b))
        .map(([text, names]) => ({
        key: computedText(text, call.span),
        value: listValue(names, call.span, { collection: 'list' }),
    }));
    return mapValue(entries, call.span, { collection: 'map' });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/network.js




/** Functions of address ranges. */
const networkFunctions = new Map([
    ['cidrhost', definition_define(2, 2, host)],
    ['cidrnetmask', definition_define(1, 1, netmask)],
    ['cidrsubnet', definition_define(3, 3, subnet)],
    ['cidrsubnets', definition_define(1, many, subnets)],
    ['cidrcontains', definition_define(2, 2, containsAddress)],
]);
function rangeArg(call, index) {
    const text = textArg(call, index);
    if (typeof text !== 'string')
        return text;
    return parseRange(text) ?? refuse(call);
}
function parseRange(text) {
    const at = text.indexOf('/');
    if (at === -1 || !/^\d{1,3}$/.test(text.slice(at + 1)))
        return undefined;
    const address = parseAddress(text.slice(0, at));
    const prefix = Number(text.slice(at + 1));
    if (address === undefined || prefix > address.width)
        return undefined;
    const rest = BigInt(address.width - prefix);
    return { base: (address.value >> rest) << rest, prefix, width: address.width };
}
function parseAddress(text) {
    return text.includes(':') ? parseVersion6(text) : parseVersion4(text);
}
function parseVersion4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let value = 0n;
    for (const part of parts) {
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return undefined;
        value = value * 256n + BigInt(part);
    }
    return { value, width: 32 };
}
function parseVersion6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half) => groupsOf(half));
    if (head === undefined)
        return undefined;
    if (halves.length === 1)
        return head.length === 8 ? { value: joinGroups(head), width: 128 } : undefined;
    if (tail === undefined || head.length + tail.length > 7)
        return undefined;
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => 0);
    return { value: joinGroups([...head, ...zeros, ...tail]), width: 128 };
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        if (index === parts.length - 1 && part.includes('.')) {
            const last = parseVersion4(part);
            if (last === undefined)
                return undefined;
            groups.push(Number(last.value >> 16n), Number(last.value & 0xffffn));
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}
function joinGroups(groups) {
    return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}
function printAddress(value, width) {
    if (width === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
    const groups = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(112 - 16 * i)) & 0xffffn));
    let best = { start: -1, length: 1 };
    for (let start = 0; start < 8; start += 1) {
        let length = 0;
        while (start + length < 8 && groups[start + length] === 0)
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    const hex = groups.map((group) => group.toString(16));
    if (best.start === -1)
        return hex.join(':');
    const head = hex.slice(0, best.start).join(':');
    return `${head}::${hex.slice(best.start + best.length).join(':')}`;
}
function isRange(value) {
    return 'prefix' in value;
}
function host(call) {
    const range = rangeArg(call, 0);
    const number = numberArg(call, 1);
    if (!isRange(range))
        return range;
    if (isHole(number))
        return number;
    const whole = integerOf(number);
    if (whole === undefined)
        return refuse(call);
    const size = 1n << BigInt(range.width - range.prefix);
    const offset = whole < 0 ? size + BigInt(whole) : BigInt(whole);
    if (offset < 0n || offset >= size)
        return refuse(call);
    return computedText(printAddress(range.base + offset, range.width), call.span);
}
function netmask(call) {
    const range = rangeArg(call, 0);
    if (!isRange(range))
        return range;
    if (range.width !== 32)
        return refuse(call);
    const rest = BigInt(32 - range.prefix);
    return computedText(printAddress(((1n << 32n) - 1n) & ~((1n << rest) - 1n), 32), call.span);
}
function subnet(call) {
    const range = rangeArg(call, 0);
    const bits = integerArg(call, 1);
    const number = integerArg(call, 2);
    if (!isRange(range))
        return range;
    if (typeof bits !== 'number')
        return bits;
    if (typeof number !== 'number')
        return number;
    const prefix = range.prefix + bits;
    if (bits < 0 || prefix > range.width || number < 0)
        return refuse(call);
    if (BigInt(number) >= 1n << BigInt(bits))
        return refuse(call);
    return computedText(printRange(range, prefix, BigInt(number)), call.span);
}
function printRange(range, prefix, number) {
    const base = range.base + (number << BigInt(range.width - prefix));
    return `${printAddress(base, range.width)}/${prefix}`;
}
function subnets(call) {
    const range = rangeArg(call, 0);
    if (!isRange(range))
        return range;
    const items = [];
    let next = range.base;
    const end = range.base + (1n << BigInt(range.width - range.prefix));
    for (let index = 1; index < call.args.length; index += 1) {
        const bits = integerArg(call, index);
        if (typeof bits !== 'number')
            return bits;
        const prefix = range.prefix + bits;
        if (bits < 1 || bits > 32 || prefix > range.width)
            return refuse(call);
        const size = 1n << BigInt(range.width - prefix);
        const base = ((next + size - 1n) / size) * size;
        if (base + size > end)
            return refuse(call);
        items.push(computedText(`${printAddress(base, range.width)}/${prefix}`, call.span));
        next = base + size;
    }
    return listValue(items, call.span, { collection: 'list' });
}
function containsAddress(call) {
    const range = rangeArg(call, 0);
    const text = textArg(call, 1);
    if (!isRange(range))
        return range;
    if (typeof text !== 'string')
        return text;
    const other = parseRange(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`);
    if (other === undefined || other.width !== range.width)
        return refuse(call);
    const inside = other.prefix >= range.prefix &&
        other.base >> BigInt(range.width - range.prefix) ===
            range.base >> BigInt(range.width - range.prefix);
    return boolValue(inside, call.span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/numeric.js





/** Functions of numbers. */
const numericFunctions = new Map([
    ['abs', definition_define(1, 1, abs)],
    ['ceil', definition_define(1, 1, (call) => rounded(call, 'up'))],
    ['floor', definition_define(1, 1, (call) => rounded(call, 'down'))],
    ['signum', definition_define(1, 1, signum)],
    ['max', definition_define(1, many, (call) => extreme(call, 1))],
    ['min', definition_define(1, many, (call) => extreme(call, -1))],
    ['sum', definition_define(1, 1, sum, { whole: 'values' })],
    ['pow', definition_define(2, 2, power)],
    ['log', definition_define(2, 2, logarithm)],
    ['parseint', definition_define(2, 2, parseInteger)],
]);
function abs(call) {
    const value = numberArg(call, 0);
    if (isHole(value))
        return value;
    return value.value < 0 ? negate(value, call.span) : value;
}
function rounded(call, direction) {
    const value = numberArg(call, 0);
    if (isHole(value))
        return value;
    const { digits, exponent } = decimalOf(value);
    if (exponent >= 0)
        return value;
    const scale = 10n ** BigInt(-exponent);
    const whole = digits / scale;
    const rest = digits % scale;
    const step = direction === 'up' ? (rest > 0n ? 1n : 0n) : rest < 0n ? -1n : 0n;
    return numberOf(parseDecimal(String(whole + step)) ?? { digits: 0n, exponent: 0 }, call.span);
}
function signum(call) {
    const value = integerArg(call, 0);
    return typeof value === 'number' ? numberValue(Math.sign(value), call.span) : value;
}
function extreme(call, direction) {
    let best;
    let unknown;
    for (const index of call.args.keys()) {
        const value = numberArg(call, index);
        if (isHole(value)) {
            if (value.reason === 'failed-call')
                return value;
            unknown = value;
        }
        else if (best === undefined)
            best = value;
        else if (compareDecimals(decimalOf(value), decimalOf(best)) * direction > 0)
            best = value;
    }
    return unknown ?? best ?? refuse(call);
}
function sum(call) {
    const list = listArg(call, 0);
    if (isHole(list))
        return list;
    if (list.items.length === 0)
        return list.open === undefined ? refuse(call) : derive(call);
    let total = numberValue(0, call.span);
    let unsure = list.open !== undefined;
    for (const item of list.items) {
        const value = asNumber(item);
        if (value !== undefined)
            total = arithmetic('+', total, value, call.span) ?? total;
        else if (isUndecided(item))
            unsure = true;
        else
            return refuse(call);
    }
    return unsure ? derive(call) : total;
}
function power(call) {
    const base = numberArg(call, 0);
    const exponent = numberArg(call, 1);
    if (isHole(base))
        return base;
    if (isHole(exponent))
        return exponent;
    return floating(base.value ** exponent.value, call);
}
function logarithm(call) {
    const value = numberArg(call, 0);
    const base = numberArg(call, 1);
    if (isHole(value))
        return value;
    if (isHole(base))
        return base;
    return floating(Math.log(value.value) / Math.log(base.value), call);
}
function floating(result, call) {
    if (!Number.isFinite(result))
        return refuse(call);
    // Computed in 64 bits, and printed as the shortest decimal of those.
    return numberOf(parseDecimal(String(result)) ?? { digits: 0n, exponent: 0 }, call.span);
}
function parseInteger(call) {
    const base = integerArg(call, 1);
    if (typeof base !== 'number')
        return base;
    // The one function that does not convert a number to text.
    if (call.args[0]?.kind === 'number')
        return refuse(call);
    const text = textArg(call, 0);
    if (typeof text !== 'string')
        return text;
    if (base < 2 || base > 62)
        return refuse(call);
    const negative = text.startsWith('-');
    const digits = negative || text.startsWith('+') ? text.slice(1) : text;
    if (digits === '' || digits.length > 1_000)
        return refuse(call);
    let total = 0n;
    for (const character of digits) {
        const digit = digitOf(character, base);
        if (digit === undefined)
            return refuse(call);
        total = total * BigInt(base) + BigInt(digit);
    }
    return numberOf(parseDecimal(String(negative ? -total : total)) ?? { digits: 0n, exponent: 0 }, call.span);
}
/** Up to base 36 letters of either case; beyond it lower case comes before upper case. */
function digitOf(character, base) {
    const order = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const at = order.indexOf(base <= 36 ? character.toLowerCase() : character);
    return at === -1 || at >= base ? undefined : at;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/regex-characters.js
function isIn(low, high) {
    return (code) => code >= low && code <= high;
}
const digit = isIn(48, 57);
const lower = isIn(97, 122);
const upper = isIn(65, 90);
const alpha = (code) => lower(code) || upper(code);
const alphanumeric = (code) => alpha(code) || digit(code);
/** `\w`: of ASCII only, as in RE2. */
const word = (code) => alphanumeric(code) || code === 95;
const perlSpace = (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
const regex_characters_named = new Map([
    ['[alnum]', alphanumeric],
    ['[alpha]', alpha],
    ['[ascii]', isIn(0, 127)],
    ['[blank]', (code) => code === 9 || code === 32],
    ['[cntrl]', (code) => code < 32 || code === 127],
    ['[digit]', digit],
    ['[graph]', isIn(33, 126)],
    ['[lower]', lower],
    ['[print]', isIn(32, 126)],
    ['[punct]', (code) => code >= 33 && code <= 126 && !alphanumeric(code)],
    ['[space]', (code) => perlSpace(code) || code === 11],
    ['[upper]', upper],
    ['[word]', word],
    ['[xdigit]', (code) => digit(code) || isIn(65, 70)(code) || isIn(97, 102)(code)],
    ['Any', () => true],
]);
/** The characters of `\d`, `\s`, `\w` and their opposites. */
function classOfEscape(letter) {
    switch (letter) {
        case 'd':
            return digit;
        case 'D':
            return (code) => !digit(code);
        case 's':
            return perlSpace;
        case 'S':
            return (code) => !perlSpace(code);
        case 'w':
            return word;
        case 'W':
            return (code) => !word(code);
        default:
            return undefined;
    }
}
/** The characters of a Unicode category or script (`L`, `Greek`), or of a POSIX class in brackets (`[alpha]`). */
function classOfName(name) {
    const known = regex_characters_named.get(name);
    if (known !== undefined)
        return known;
    if (!/^[A-Z][A-Za-z_]{0,30}$/.test(name))
        return undefined;
    for (const property of [name, `Script=${name}`]) {
        const expression = compileProperty(property);
        if (expression !== undefined)
            return (code) => expression.test(String.fromCodePoint(code));
    }
    return undefined;
}
function compileProperty(property) {
    try {
        return new RegExp(`^\\p{${property}}$`, 'u');
    }
    catch {
        return undefined;
    }
}
/** The same characters in either case. */
function foldCase(matches) {
    return (code) => {
        if (matches(code))
            return true;
        const character = String.fromCodePoint(code);
        return isOne(character.toLowerCase(), matches) || isOne(character.toUpperCase(), matches);
    };
}
function isOne(text, matches) {
    const code = text.codePointAt(0);
    if (code === undefined || String.fromCodePoint(code).length !== text.length)
        return false;
    return matches(code);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/regex-machine.js

const regex_machine_maxSteps = 20_000;
/** Steps times characters that one search may cost. */
const maxWork = 20_000_000;
/** The pattern as a machine; `undefined` where it would be too large. */
function compile(pattern) {
    const steps = [];
    const emit = (step) => {
        steps.push(step);
    };
    const write = (expression) => {
        if (steps.length > regex_machine_maxSteps)
            return false;
        switch (expression.kind) {
            case 'empty':
                return true;
            case 'characters':
            case 'assertion':
                emit(expression);
                return true;
            case 'sequence':
                return expression.parts.every(write);
            case 'choice':
                return writeChoice(expression.parts);
            case 'group': {
                emit({ kind: 'save', slot: expression.index * 2 });
                const fits = write(expression.part);
                emit({ kind: 'save', slot: expression.index * 2 + 1 });
                return fits;
            }
            case 'repeat':
                return writeRepeat(expression);
        }
    };
    const writeChoice = (parts) => {
        const ends = [];
        for (const [index, part] of parts.entries()) {
            if (index === parts.length - 1) {
                if (!write(part))
                    return false;
                break;
            }
            const split = { kind: 'split', first: steps.length + 1, second: 0 };
            emit(split);
            if (!write(part))
                return false;
            const end = { kind: 'jump', to: 0 };
            emit(end);
            ends.push(end);
            split.second = steps.length;
        }
        for (const end of ends)
            end.to = steps.length;
        return true;
    };
    const writeRepeat = (repeat) => {
        const copies = repeat.most === Infinity ? repeat.least - 1 : repeat.least;
        for (let i = 0; i < copies; i += 1)
            if (!write(repeat.part))
                return false;
        const fork = () => {
            const split = { kind: 'split', first: 0, second: 0 };
            emit(split);
            return split;
        };
        const direct = (split, inside, after) => {
            split.first = repeat.greedy ? inside : after;
            split.second = repeat.greedy ? after : inside;
        };
        if (repeat.most === Infinity) {
            // `x*` is `(x+)?`, and `x+` jumps back after it: what matches nothing is not tried again in place.
            const skip = repeat.least === 0 ? fork() : undefined;
            const start = steps.length;
            if (!write(repeat.part))
                return false;
            direct(fork(), start, steps.length);
            if (skip !== undefined)
                direct(skip, start, steps.length);
            return true;
        }
        const splits = [];
        for (let i = repeat.least; i < repeat.most; i += 1) {
            splits.push({ split: fork(), inside: steps.length });
            if (!write(repeat.part))
                return false;
        }
        for (const { split, inside } of splits)
            direct(split, inside, steps.length);
        return true;
    };
    emit({ kind: 'save', slot: 0 });
    const fits = write(pattern.expression);
    emit({ kind: 'save', slot: 1 });
    emit({ kind: 'match' });
    return fits && steps.length <= regex_machine_maxSteps ? { steps, groups: pattern.groups } : undefined;
}
function subjectOf(text) {
    const codes = [];
    const offsets = [];
    let at = 0;
    for (const character of text) {
        codes.push(character.codePointAt(0) ?? 0);
        offsets.push(at);
        at += character.length;
    }
    offsets.push(at);
    return { codes, offsets };
}
/** What one search over a subject costs at most; beyond `maxWork` it is not begun. */
function isAffordable(machine, subject) {
    return machine.steps.length * (subject.codes.length + 1) <= maxWork;
}
/**
 * The leftmost match from character `from`, preferring what the pattern names first, as RE2 does. All
 * threads advance together, so the time is at most that of every step at every character.
 */
function search(machine, subject, from) {
    const { steps } = machine;
    const { codes } = subject;
    let threads = [];
    let found;
    const seen = new Int32Array(steps.length).fill(-1);
    const add = (list, thread, at) => {
        const pending = [thread];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            const step = steps[next.step];
            if (step === undefined || seen[next.step] === at)
                continue;
            seen[next.step] = at;
            switch (step.kind) {
                case 'jump':
                    pending.push({ step: step.to, slots: next.slots });
                    break;
                case 'split':
                    pending.push({ step: step.second, slots: next.slots });
                    pending.push({ step: step.first, slots: next.slots });
                    break;
                case 'save': {
                    const slots = [...next.slots];
                    slots[step.slot] = at;
                    pending.push({ step: next.step + 1, slots });
                    break;
                }
                case 'assertion':
                    if (holds(step.at, codes, at))
                        pending.push({ step: next.step + 1, slots: next.slots });
                    break;
                default:
                    list.push(next);
            }
        }
    };
    for (let at = from; at <= codes.length; at += 1) {
        if (found === undefined)
            add(threads, { step: 0, slots: [] }, at);
        if (threads.length === 0 && found !== undefined)
            break;
        const next = [];
        const code = codes[at];
        for (const thread of threads) {
            const step = steps[thread.step];
            if (step?.kind === 'match') {
                found = thread.slots;
                break;
            }
            if (step?.kind === 'characters' && code !== undefined && step.matches(code))
                add(next, { step: thread.step + 1, slots: thread.slots }, at + 1);
        }
        threads = next;
    }
    return found === undefined ? undefined : matchOf(found, machine, subject);
}
function matchOf(slots, machine, subject) {
    return Array.from({ length: machine.groups.length + 1 }, (_, group) => {
        const start = slots[group * 2];
        const end = slots[group * 2 + 1];
        if (start === undefined || end === undefined)
            return undefined;
        return [subject.offsets[start] ?? 0, subject.offsets[end] ?? 0];
    });
}
function holds(at, codes, position) {
    const before = codes[position - 1];
    const after = codes[position];
    switch (at) {
        case 'text-start':
            return position === 0;
        case 'text-end':
            return position === codes.length;
        case 'line-start':
            return position === 0 || before === 10;
        case 'line-end':
            return position === codes.length || after === 10;
        default: {
            const boundary = isWord(before) !== isWord(after);
            return boundary === (at === 'word-boundary');
        }
    }
}
function isWord(code) {
    return code !== undefined && word(code);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/regex-syntax.js

/** Bounds of RE2: repeats, and of what is parsed here. */
const maxRepeat = 1_000;
const maxPatternLength = 10_000;
const maxNesting = 200;
class SyntaxFailure extends Error {
}
/** The tree of a pattern; `undefined` where RE2 refuses it, or it is out of bounds. */
function parsePattern(text) {
    if (text.length > maxPatternLength)
        return undefined;
    const reader = new PatternReader(text);
    try {
        return reader.pattern();
    }
    catch (error) {
        if (error instanceof SyntaxFailure)
            return undefined;
        throw error;
    }
}
/** Reads one pattern from left to right; lives as long as the reading. */
class PatternReader {
    at = 0;
    depth = 0;
    characters;
    groups = [];
    constructor(text) {
        this.characters = Array.from(text);
    }
    pattern() {
        const flags = { ignoreCase: false, multiLine: false, dotAll: false, ungreedy: false };
        const expression = this.choice(flags);
        if (this.at < this.characters.length)
            throw new SyntaxFailure();
        return { expression, groups: this.groups };
    }
    peek() {
        return this.characters[this.at];
    }
    take(expected) {
        for (let i = 0; i < expected.length; i += 1)
            if (this.characters[this.at + i] !== expected[i])
                return false;
        this.at += expected.length;
        return true;
    }
    choice(start) {
        this.depth += 1;
        if (this.depth > maxNesting)
            throw new SyntaxFailure();
        const parts = [];
        let flags = start;
        for (;;) {
            const read = this.sequence(flags);
            flags = read.flags;
            parts.push(read.expression);
            if (!this.take('|'))
                break;
        }
        this.depth -= 1;
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
    }
    /** Flags set inside a group hold until its end, across its branches. */
    sequence(start) {
        const parts = [];
        let flags = start;
        for (;;) {
            const next = this.peek();
            if (next === undefined || next === '|' || next === ')')
                break;
            const changed = this.flagGroup(flags);
            if (changed !== undefined) {
                flags = changed;
                continue;
            }
            if (this.take('\\Q')) {
                while (this.peek() !== undefined && !this.take('\\E'))
                    parts.push(this.literal(this.next(), flags));
                const last = parts.pop();
                if (last !== undefined)
                    parts.push(this.repeated(last, flags));
                continue;
            }
            parts.push(this.repeated(this.atom(flags), flags));
        }
        return { expression: { kind: 'sequence', parts }, flags };
    }
    next() {
        const character = this.peek();
        if (character === undefined)
            throw new SyntaxFailure();
        this.at += 1;
        return character;
    }
    repeated(atom, flags) {
        let part = atom;
        let repeats = 0;
        for (;;) {
            const bounds = this.quantifier();
            if (bounds === undefined)
                return part;
            repeats += 1;
            if (repeats > 1)
                throw new SyntaxFailure();
            const lazy = this.take('?');
            part = {
                kind: 'repeat',
                part,
                least: bounds.least,
                most: bounds.most,
                greedy: lazy === flags.ungreedy,
            };
        }
    }
    quantifier() {
        if (this.take('*'))
            return { least: 0, most: Infinity };
        if (this.take('+'))
            return { least: 1, most: Infinity };
        if (this.take('?'))
            return { least: 0, most: 1 };
        if (this.peek() !== '{')
            return undefined;
        const rest = this.characters.slice(this.at, this.at + 16).join('');
        const match = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(rest);
        if (match === null)
            return undefined;
        const least = Number(match[1]);
        const most = match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3]);
        if (least > maxRepeat || (most !== Infinity && (most > maxRepeat || most < least)))
            throw new SyntaxFailure();
        this.at += match[0].length;
        return { least, most };
    }
    literal(character, flags) {
        const code = character.codePointAt(0) ?? 0;
        const matches = flags.ignoreCase
            ? foldCase((other) => other === code)
            : (other) => other === code;
        return { kind: 'characters', matches };
    }
    atom(flags) {
        const character = this.next();
        switch (character) {
            case '.':
                return { kind: 'characters', matches: flags.dotAll ? () => true : (code) => code !== 10 };
            case '^':
                return { kind: 'assertion', at: flags.multiLine ? 'line-start' : 'text-start' };
            case '$':
                return { kind: 'assertion', at: flags.multiLine ? 'line-end' : 'text-end' };
            case '[':
                return this.bracket(flags);
            case '(':
                return this.group(flags);
            case '\\':
                return this.escape(flags);
            case '*':
            case '+':
            case '?':
                throw new SyntaxFailure();
            default:
                return this.literal(character, flags);
        }
    }
    flagGroup(flags) {
        const rest = this.characters.slice(this.at, this.at + 16).join('');
        const match = /^\(\?([imsU]*)(?:-([imsU]+))?\)/.exec(rest);
        if (match === null)
            return undefined;
        this.at += match[0].length;
        return withFlags(flags, match[1] ?? '', match[2] ?? '');
    }
    group(flags) {
        const rest = this.characters.slice(this.at, this.at + 300).join('');
        const inner = /^\?([imsU]*)(?:-([imsU]+))?:/.exec(rest);
        if (inner !== null) {
            this.at += inner[0].length;
            const part = this.choice(withFlags(flags, inner[1] ?? '', inner[2] ?? ''));
            this.close();
            return part;
        }
        const named = /^\?P?<([A-Za-z0-9_]+)>/.exec(rest);
        if (named === null && rest.startsWith('?'))
            throw new SyntaxFailure();
        if (named !== null) {
            if (this.groups.includes(named[1]))
                throw new SyntaxFailure();
            this.at += named[0].length;
        }
        this.groups.push(named?.[1]);
        const index = this.groups.length;
        const part = this.choice(flags);
        this.close();
        return { kind: 'group', part, index };
    }
    close() {
        if (!this.take(')'))
            throw new SyntaxFailure();
    }
    escape(flags) {
        const character = this.next();
        switch (character) {
            case 'A':
                return { kind: 'assertion', at: 'text-start' };
            case 'z':
                return { kind: 'assertion', at: 'text-end' };
            case 'b':
                return { kind: 'assertion', at: 'word-boundary' };
            case 'B':
                return { kind: 'assertion', at: 'no-word-boundary' };
            default: {
                const matches = this.classEscape(character);
                if (matches !== undefined)
                    return { kind: 'characters', matches: folded(matches, flags) };
                return this.literal(String.fromCodePoint(this.code(character)), flags);
            }
        }
    }
    /** `\d`, `\pL`, `\p{Greek}` and their kind, after the backslash. */
    classEscape(character) {
        if (character !== 'p' && character !== 'P')
            return classOfEscape(character);
        let name = this.next();
        if (name === '{') {
            name = '';
            for (let next = this.next(); next !== '}'; next = this.next())
                name += next;
        }
        const negated = name.startsWith('^');
        const matches = classOfName(negated ? name.slice(1) : name);
        if (matches === undefined)
            throw new SyntaxFailure();
        return negated === (character === 'P') ? matches : (code) => !matches(code);
    }
    /** The code point of an escape, after the backslash. */
    code(character) {
        const simple = 'a\u0007f\fn\nr\rt\tv\u000b';
        const at = simple.indexOf(character);
        if (at !== -1 && at % 2 === 0)
            return simple.charCodeAt(at + 1);
        const rest = this.characters.slice(this.at, this.at + 12).join('');
        if (character === 'x') {
            const match = /^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(rest);
            const code = parseInt(match?.[1] ?? match?.[2] ?? '', 16);
            if (match === null || code > 0x10ffff)
                throw new SyntaxFailure();
            this.at += match[0].length;
            return code;
        }
        if (/[0-7]/.test(character)) {
            const match = /^[0-7]{0,2}/.exec(rest);
            const digits = character + (match?.[0] ?? '');
            if (character !== '0' && digits.length < 2)
                throw new SyntaxFailure();
            this.at += digits.length - 1;
            return parseInt(digits, 8);
        }
        if (/[A-Za-z0-9]/.test(character) || character.charCodeAt(0) >= 0x80)
            throw new SyntaxFailure();
        return character.codePointAt(0) ?? 0;
    }
    bracket(flags) {
        const negated = this.take('^');
        const classes = [];
        for (let first = true;; first = false) {
            const character = this.next();
            if (character === ']' && !first)
                break;
            if (character === '[' && this.peek() === ':') {
                classes.push(this.namedClass());
                continue;
            }
            if (character === '\\') {
                const escape = this.next();
                const matches = this.classEscape(escape);
                if (matches !== undefined)
                    classes.push(matches);
                else
                    classes.push(this.range(this.code(escape)));
                continue;
            }
            classes.push(this.range(character.codePointAt(0) ?? 0));
        }
        const any = folded((code) => classes.some((matches) => matches(code)), flags);
        return { kind: 'characters', matches: negated ? (code) => !any(code) : any };
    }
    range(low) {
        const isRange = this.peek() === '-' && this.characters[this.at + 1] !== ']';
        if (!isRange)
            return (code) => code === low;
        this.at += 1;
        const character = this.next();
        const high = character === '\\' ? this.code(this.next()) : (character.codePointAt(0) ?? 0);
        if (high < low)
            throw new SyntaxFailure();
        return isIn(low, high);
    }
    namedClass() {
        const rest = this.characters.slice(this.at, this.at + 16).join('');
        const match = /^:(\^?)([a-z]+):\]/.exec(rest);
        const matches = match === null ? undefined : classOfName(`[${match[2] ?? ''}]`);
        if (match === null || matches === undefined)
            throw new SyntaxFailure();
        this.at += match[0].length;
        return match[1] === '^' ? (code) => !matches(code) : matches;
    }
}
function folded(matches, flags) {
    return flags.ignoreCase ? foldCase(matches) : matches;
}
function withFlags(flags, on, off) {
    const value = (letter, before) => off.includes(letter) ? false : on.includes(letter) || before;
    return {
        ignoreCase: value('i', flags.ignoreCase),
        multiLine: value('m', flags.multiLine),
        dotAll: value('s', flags.dotAll),
        ungreedy: value('U', flags.ungreedy),
    };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/regex.js






/** Functions of regular expressions. */
const regexFunctions = new Map([
    ['regex', definition_define(2, 2, first)],
    ['regexall', definition_define(2, 2, regex_all)],
]);
/** What a search needs, or the hole that its result is. */
function prepare(call, pattern, value) {
    const parsed = parsePattern(pattern);
    if (parsed === undefined)
        return refuse(call);
    const machine = compile(parsed);
    if (machine === undefined)
        return tooLarge(call);
    const pieces = literalPieces(value);
    if (pieces === undefined)
        return derive(call);
    const text = pieces.map((piece) => piece.text).join('');
    const subject = subjectOf(text);
    return isAffordable(machine, subject) ? { machine, value, pieces, text, subject } : tooLarge(call);
}
function prepareCall(call) {
    const pattern = textArg(call, 0);
    const value = stringArg(call, 1);
    if (typeof pattern !== 'string')
        return pattern;
    return isHole(value) ? value : prepare(call, pattern, value);
}
function first(call) {
    const prepared = prepareCall(call);
    if ('kind' in prepared)
        return prepared;
    const match = search(prepared.machine, prepared.subject, 0);
    return match === undefined ? refuse(call) : (result(prepared, match, call) ?? refuse(call));
}
function regex_all(call) {
    const prepared = prepareCall(call);
    if ('kind' in prepared)
        return prepared;
    const items = [];
    const matches = matchesOf(prepared);
    if (matches === undefined)
        return tooLarge(call);
    for (const match of matches) {
        const item = result(prepared, match, call);
        if (item === undefined)
            return refuse(call);
        items.push(item);
    }
    return listValue(items, call.span, { collection: 'list' });
}
/** Every match from left to right; an empty one right after another does not count. `undefined` beyond bounds. */
function matchesOf({ machine, subject }) {
    const matches = [];
    const positions = new Map(subject.offsets.map((offset, index) => [offset, index]));
    let from = 0;
    let previousEnd = -1;
    let work = 0;
    while (from <= subject.codes.length) {
        const match = search(machine, subject, from);
        const whole = match?.[0];
        if (match === undefined || whole === undefined)
            break;
        const [start, end] = whole;
        const next = positions.get(end) ?? subject.codes.length;
        work += (next - from + 1) * machine.steps.length;
        if (matches.length > maxElements || work > 100_000_000)
            return undefined;
        if (start !== end || start !== previousEnd)
            matches.push(match);
        previousEnd = end;
        from = start === end ? (positions.get(end) ?? 0) + 1 : next;
    }
    return matches;
}
/** The whole match, or its groups as a tuple or object; `undefined` where only some groups have names. */
function result(prepared, match, call) {
    const { groups } = prepared.machine;
    if (groups.length === 0)
        return part(prepared, match[0], call);
    const values = groups.map((_, index) => part(prepared, match[index + 1], call));
    if (groups.every((name) => name === undefined))
        return listValue(values, call.span);
    const entries = [];
    for (const [index, name] of groups.entries()) {
        const value = values[index];
        if (name === undefined || value === undefined)
            return undefined;
        entries.push({ key: computedText(name, call.span), value });
    }
    const sorted = entries.toSorted((a, b) => compareText(nameOf(a), nameOf(b)));
    return mapValue(sorted, call.span);
}
function nameOf(entry) {
    return entry.key.pieces.map((piece) => piece.text).join('');
}
function part(prepared, bounds, call) {
    if (bounds === undefined)
        return nullValue(call.span);
    return stringOf(slicePieces(prepared.pieces, bounds[0], bounds[1]), prepared.value.span);
}
/** The text with every match of a regular expression replaced; the replacement may name groups. */
function replacePattern(call, value, pattern, replacement) {
    const prepared = prepare(call, pattern, value);
    if ('kind' in prepared)
        return prepared;
    const matches = matchesOf(prepared);
    if (matches === undefined)
        return tooLarge(call);
    if (matches.length === 0)
        return value;
    const changes = [];
    let length = 0;
    for (const match of matches) {
        const place = match[0];
        if (place === undefined)
            continue;
        const text = regex_expand(replacement, prepared, match);
        length += text.length;
        if (length > maxTextLength)
            return tooLarge(call);
        changes.push({ place, pieces: [made(text, prepared, place)] });
    }
    return stringOf(substitute(prepared.pieces, prepared.text, changes), value.span);
}
function made(text, prepared, place) {
    const [old] = slicePieces(prepared.pieces, place[0], place[1]);
    return { kind: 'literal', text, span: old?.span ?? prepared.value.span, exact: false };
}
/** The replacement with `$1`, `$name` and `${name}` filled in; the longest name counts. */
function regex_expand(template, prepared, match) {
    return template.replaceAll(/\$(?:(\$)|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g, (_whole, ...found) => {
        const [dollar, bare, braced] = found;
        if (dollar !== undefined)
            return '$';
        const name = bare ?? braced ?? '';
        const group = /^\d+$/.test(name) ? Number(name) : prepared.machine.groups.indexOf(name) + 1;
        const bounds = group === 0 && name !== '0' ? undefined : match[group];
        return bounds === undefined ? '' : prepared.text.slice(bounds[0], bounds[1]);
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/words.js
/** Statement objects (`{ sid, effect, actions, resources, condition\u2026 }`) in the words of the policy grammar. */
const statements = (list, sid = 's.sid', resources = 's.resources') => `[
  for key, s in ${list} : { for element, value in {
    Sid         = try(${sid}, null)
    Effect      = try(coalesce(s.effect, "Allow"), "Allow")
    Action      = try(s.actions, null)
    NotAction   = try(s.not_actions, null)
    Resource    = try(${resources}, null)
    NotResource = try(s.not_resources, null)
    Principal = try(length(s.principals) > 0 ? {
      for type in distinct([for p in s.principals : p.type]) :
      type => flatten([for p in s.principals : p.identifiers if p.type == type])
    } : null, null)
    NotPrincipal = try(length(s.not_principals) > 0 ? {
      for type in distinct([for p in s.not_principals : p.type]) :
      type => flatten([for p in s.not_principals : p.identifiers if p.type == type])
    } : null, null)
    Condition = try(${conditions('try(s.condition, s.conditions)')}, null)
  } : element => value if value != null }
]`;
/** Condition objects (`{ test, variable, values }`) as a Condition element; null where there is none. */
const conditions = (list) => `length(${list}) > 0 ? {
  for test in distinct([for c in ${list} : c.test]) :
  test => {
    for variable in distinct([for c in ${list} : c.variable if c.test == test]) :
    variable => flatten([for c in ${list} : c.values if c.test == test && c.variable == variable])
  }
} : null`;
const given = (names) => Object.entries(names)
    .map(([name, fallback]) => `variable "${name}" {\n  default = ${fallback}\n}\n`)
    .join('');
const outputs = (of) => Object.entries(of)
    .map(([name, value]) => `output "${name}" {\n  value = ${value}\n}\n`)
    .join('');
const words_document = (list) => `jsonencode({ Version = "2012-10-17", Statement = ${list} })`;
const without = (map) => `{ for k, v in ${map} : k => v if v != null }`;
/** One attachment for all: the list stands where a module has an attachment for each. */
const attached = (arns, create) => `
resource "aws_iam_role_policy_attachment" "this" {
  count      = ${create} ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = ${arns}
}
`;
const inlineOf = (list, create) => `
resource "aws_iam_role_policy" "inline" {
  count  = ${create} && length(${list}) > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = ${words_document(statements(list))}
}
`;
const words_values = (argument) => `try(values(${argument}), ${argument})`;
/** The Sid that statements of a map have: their own, or their key. */
const words_keyed = 'try(coalesce(s.sid, key), key)';
/** Statements from documents and objects together, as a data source of this name. */
const merged = (name, { sources = '[]', overrides = '[]', statements: list, }) => `
data "aws_iam_policy_document" "${name}" {
  source_policy_documents   = concat(${sources}, [for d in [${list}] : ${words_document('d')} if length(d) > 0])
  override_policy_documents = ${overrides}
}
`;
/** What a module adds of its own and is not told here: values that nobody knows. */
const own = 'data.module.own';
const ownData = 'data "module" "own" {}\n';
const identity = 'data "aws_caller_identity" "current" {}\ndata "aws_partition" "current" {}\n';
/** The ARN of a provider of web identities by its address without a scheme. */
const oidcProvider = (url, account) => `format("arn:%s:iam::%s:oidc-provider/%s", data.aws_partition.current.partition, ${account}, ${url})`;
/** An Allow for a federated principal, under conditions where there are some. */
const federated = (actions, principal, list, sid = 'null') => without(`{
    Sid       = ${sid}
    Effect    = "Allow"
    Action    = ${actions}
    Principal = { Federated = ${principal} }
    Condition = ${conditions(list)}
  }`);

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/cloudposse.js

const cloudposse = 'https://github.com/cloudposse/terraform-aws';
/** IAM modules of Cloud Posse. */
const cloudposseModules = [
    {
        id: 'cloudposse/iam-role',
        read: `${cloudposse}-iam-role at 1033fc3`,
        configuration: `
${given({ enabled: 'true', name: 'null', path: '"/"', permissions_boundary: 'null', principals: '{}', assume_role_actions: '["sts:AssumeRole", "sts:TagSession"]', assume_role_conditions: '[]', assume_role_policy: 'null', policy_documents: '[]', policy_document_count: '1', inline_policy_enabled: 'false', managed_policy_arns: '[]', managed_policy_arns_map: '{}' })}
data "aws_iam_policy_document" "granted" {
  override_policy_documents = var.policy_documents
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  assume_role_policy = var.assume_role_policy != null ? var.assume_role_policy : ${words_document(`[
    for type, identifiers in var.principals : ${without(`{
      Effect    = "Allow"
      Action    = var.assume_role_actions
      Principal = { (type) = identifiers }
      Condition = ${conditions('var.assume_role_conditions')}
    }`)}
  ]`)}
}
resource "aws_iam_role_policy" "default" {
  count  = var.enabled && var.policy_document_count > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = data.aws_iam_policy_document.granted.json
}
${attached('concat(tolist(var.managed_policy_arns), values(var.managed_policy_arns_map))', 'var.enabled')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name', policy: 'data.aws_iam_policy_document.granted.json' })}`,
    },
    {
        id: 'cloudposse/iam-policy',
        read: `${cloudposse}-iam-policy at da0f7c6`,
        configuration: `
${given({ enabled: 'true', name: 'null', iam_policy_enabled: 'false', iam_policy: '[]', iam_policy_statements: '[]', iam_source_policy_documents: '[]', iam_override_policy_documents: '[]', role_names: '[]' })}
data "aws_iam_policy_document" "this" {
  source_policy_documents = concat(
    [for p in var.iam_policy : ${words_document(statements('p.statements'))}],
    [${words_document(statements('var.iam_policy_statements'))}],
    coalesce(var.iam_source_policy_documents, []),
  )
  override_policy_documents = coalesce(var.iam_override_policy_documents, [])
}
resource "aws_iam_policy" "default" {
  count  = var.enabled && var.iam_policy_enabled ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "default" {
  for_each   = toset(var.enabled && var.iam_policy_enabled ? coalesce(var.role_names, []) : [])
  role       = each.value
  policy_arn = aws_iam_policy.default[0].arn
}
resource "aws_iam_role_policy" "default" {
  for_each = toset(var.enabled && !var.iam_policy_enabled ? coalesce(var.role_names, []) : [])
  role     = each.value
  policy   = data.aws_iam_policy_document.this.json
}
${outputs({ json: 'data.aws_iam_policy_document.this.json', policy_arn: 'aws_iam_policy.default[0].arn' })}`,
    },
    {
        id: 'cloudposse/eks-iam-role',
        read: `${cloudposse}-eks-iam-role at 0c2347c`,
        configuration: `
${given({ enabled: 'true', name: 'null', aws_account_number: 'null', aws_partition: '"aws"', eks_cluster_oidc_issuer_url: '""', service_account_name: 'null', service_account_namespace: 'null', service_account_namespace_name_list: '[]', aws_iam_policy_document: '[]', permissions_boundary: 'null', managed_policy_arns: '[]' })}
data "aws_caller_identity" "current" {}
locals {
  issuer  = replace(var.eks_cluster_oidc_issuer_url, "https://", "")
  account = coalesce(var.aws_account_number, data.aws_caller_identity.current.account_id)
  own = var.service_account_name == null && var.service_account_namespace == null && length(var.service_account_namespace_name_list) > 0 ? [] : [
    format("%s:%s", coalesce(var.service_account_namespace, "*"), coalesce(var.service_account_name, "*"))
  ]
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  permissions_boundary = var.permissions_boundary
  assume_role_policy = ${words_document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRoleWithWebIdentity"
    Principal = { Federated = format("arn:%s:iam::%s:oidc-provider/%s", var.aws_partition, local.account, local.issuer) }
    Condition = {
      StringLike   = { (format("%s:sub", local.issuer)) = formatlist("system:serviceaccount:%s", concat(local.own, var.service_account_namespace_name_list)) }
      StringEquals = { (format("%s:aud", local.issuer)) = "sts.amazonaws.com" }
    }
  }]`)}
}
resource "aws_iam_role_policy" "service_account" {
  count  = var.enabled && try(length(var.aws_iam_policy_document), 1) > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = try(var.aws_iam_policy_document[0], var.aws_iam_policy_document)
}
${attached('var.managed_policy_arns', 'var.enabled')}
${outputs({ service_account_role_arn: 'aws_iam_role.this[0].arn', service_account_role_name: 'aws_iam_role.this[0].name' })}`,
    },
    {
        id: 'cloudposse/lambda-function',
        read: `${cloudposse}-lambda-function at 7d4783a`,
        unread: /polic|statement|trust|assume/,
        configuration: `
${given({ enabled: 'true', function_name: '""', role_name: 'null', permissions_boundary: '""', lambda_at_edge_enabled: 'false', cloudwatch_lambda_insights_enabled: 'false', vpc_config: 'null', tracing_config_mode: 'null', ssm_parameter_names: 'null', custom_iam_policy_arns: '[]', inline_iam_policy: 'null', invoke_function_permissions: '[]' })}
${identity}
data "aws_region" "current" {}
locals {
  aws = format("arn:%s:iam::aws:policy", data.aws_partition.current.partition)
}
resource "aws_lambda_function" "this" {
  count         = var.enabled ? 1 : 0
  function_name = var.function_name
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  name                 = var.role_name == null ? format("%s-%s", var.function_name, data.aws_region.current.name) : var.role_name
  permissions_boundary = var.permissions_boundary
  assume_role_policy = ${words_document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = concat(["lambda.amazonaws.com"], var.lambda_at_edge_enabled ? ["edgelambda.amazonaws.com"] : []) }
  }]`)}
}
${attached(`concat(
    [format("%s/service-role/AWSLambdaBasicExecutionRole", local.aws)],
    var.cloudwatch_lambda_insights_enabled ? [format("%s/CloudWatchLambdaInsightsExecutionRolePolicy", local.aws)] : [],
    var.vpc_config == null ? [] : [format("%s/service-role/AWSLambdaVPCAccessExecutionRole", local.aws)],
    var.tracing_config_mode == null ? [] : [format("%s/AWSXRayDaemonWriteAccess", local.aws)],
    tolist(var.custom_iam_policy_arns),
  )`, 'var.enabled')}
resource "aws_iam_role_policy" "ssm" {
  count  = var.enabled && try(length(var.ssm_parameter_names) > 0, false) ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = ${words_document(`[{
    Effect   = "Allow"
    Action   = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"]
    Resource = [for name in var.ssm_parameter_names : format("arn:%s:ssm:%s:%s:parameter%s", data.aws_partition.current.partition, data.aws_region.current.name, data.aws_caller_identity.current.account_id, name)]
  }]`)}
}
resource "aws_iam_role_policy" "inline" {
  count  = var.enabled && var.inline_iam_policy != null ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = var.inline_iam_policy
}
resource "aws_lambda_permission" "invoke_function" {
  count         = var.enabled ? length(var.invoke_function_permissions) : 0
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this[0].function_name
  principal     = var.invoke_function_permissions[count.index].principal
  source_arn    = try(var.invoke_function_permissions[count.index].source_arn, null)
}
${outputs({ arn: 'aws_lambda_function.this[0].arn', function_name: 'aws_lambda_function.this[0].function_name', role_arn: 'aws_iam_role.this[0].arn', role_name: 'aws_iam_role.this[0].name' })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/iam.js

const iam = 'https://github.com/terraform-aws-modules/terraform-aws-iam';
const id = (name) => `terraform-aws-modules/iam//modules/${name}`;
const inlineVariables = {
    create_inline_policy: 'false',
    source_inline_policy_documents: '[]',
    override_inline_policy_documents: '[]',
    inline_policy_permissions: 'null',
};
const inline = (kind) => `
${merged('inline', {
    sources: 'var.source_inline_policy_documents',
    overrides: 'var.override_inline_policy_documents',
    statements: statements('coalesce(var.inline_policy_permissions, {})', words_keyed),
})}
resource "aws_iam_${kind}_policy" "inline" {
  count  = var.create && var.create_inline_policy ? 1 : 0
  ${kind}   = aws_iam_${kind}.this[0].name
  policy = data.aws_iam_policy_document.inline.json
}
`;
const role = (trust) => `
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.use_name_prefix ? null : var.name
  name_prefix          = var.use_name_prefix ? format("%s-", var.name) : null
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = ${words_document(trust)}
}
`;
const roleVariables = {
    create: 'true',
    name: 'null',
    use_name_prefix: 'true',
    path: 'null',
    permissions_boundary: 'null',
    policies: '{}',
};
const webIdentity = '["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]';
/** Conditions on subject and audience of a web identity. */
const ofSubjects = (url, subjects = 'v') => `
  { test = "StringEquals", variable = format("%s:sub", ${url}), values = [for v in var.oidc_subjects : ${subjects}] },
  { test = "StringLike", variable = format("%s:sub", ${url}), values = [for v in var.oidc_wildcard_subjects : ${subjects}] },`;
/** Conditions whose values are not empty, and those that the call gives. */
const iam_all = (list) => `[for c in concat([${list}], var.trust_policy_conditions) : c if length(c.values) > 0]`;
const repository = 'format("repo:%s", trimprefix(v, "repo:"))';
const audience = 'coalescelist(var.oidc_audiences, ["sts.amazonaws.com"])';
/** terraform-aws-modules/iam, version 6, and what of it version 5 has too. */
const currentIam = [
    {
        id: id('iam-policy'),
        read: `${iam}/tree/v6.5.0/modules/iam-policy and its version 5`,
        configuration: `
${given({ create: 'true', create_policy: 'true', name: 'null', name_prefix: 'null', path: 'null', policy: '""' })}
resource "aws_iam_policy" "policy" {
  count       = var.create && var.create_policy ? 1 : 0
  name        = var.name
  name_prefix = var.name_prefix
  path        = var.path
  policy      = var.policy
}
${outputs({ arn: 'aws_iam_policy.policy[0].arn', id: 'aws_iam_policy.policy[0].arn', name: 'var.name', path: 'var.path', policy: 'var.policy' })}`,
    },
    {
        id: id('iam-role'),
        read: `${iam}/tree/v6.5.0/modules/iam-role`,
        configuration: `
${given({
            ...roleVariables,
            ...inlineVariables,
            trust_policy_permissions: 'null',
            trust_policy_conditions: '[]',
            enable_oidc: 'false',
            oidc_account_id: 'null',
            oidc_provider_urls: '[]',
            oidc_subjects: '[]',
            oidc_wildcard_subjects: '[]',
            oidc_audiences: '[]',
            enable_github_oidc: 'false',
            github_provider: '"token.actions.githubusercontent.com"',
            enable_bitbucket_oidc: 'false',
            enable_saml: 'false',
            saml_provider_ids: '[]',
            saml_endpoints: '["https://signin.aws.amazon.com/saml"]',
            saml_trust_actions: '[]',
        })}
${identity}
locals {
  urls    = [for url in var.oidc_provider_urls : replace(url, "https://", "")]
  account = data.aws_caller_identity.current.account_id
  first   = try(local.urls[0], null)
  oidc = var.enable_oidc ? [for url in local.urls : ${federated(webIdentity, oidcProvider('url', 'coalesce(var.oidc_account_id, local.account)'), iam_all(`${ofSubjects('url')}
  { test = "StringEquals", variable = format("%s:aud", url), values = var.oidc_audiences }`))}] : []
  github = var.enable_github_oidc ? [${federated(webIdentity, oidcProvider('var.github_provider', 'local.account'), iam_all(`
  { test = "ForAllValues:StringEquals", variable = format("%s:iss", var.github_provider), values = [format("https://%s", var.github_provider)] },
  { test = "ForAllValues:StringEquals", variable = format("%s:aud", var.github_provider), values = ${audience} },
  ${ofSubjects('var.github_provider', repository)}`), '"GithubOidcAuth"')}] : []
  bitbucket = var.enable_bitbucket_oidc ? [${federated(webIdentity, oidcProvider('local.first', 'local.account'), iam_all(`
  { test = "ForAllValues:StringEquals", variable = format("%s:aud", local.first), values = ${audience} },
  ${ofSubjects('local.first')}`), '"BitbucketOidcAuth"')}] : []
  saml = var.enable_saml ? [${federated('distinct(compact(concat(["sts:TagSession", "sts:AssumeRoleWithSAML"], var.saml_trust_actions)))', 'var.saml_provider_ids', iam_all('{ test = "StringEquals", variable = "SAML:aud", values = var.saml_endpoints }'))}] : []
}
${role(`concat(local.oidc, local.github, local.bitbucket, local.saml, ${statements('coalesce(var.trust_policy_permissions, {})', words_keyed)})`)}
${attached(words_values('var.policies'), 'var.create')}
${inline('role')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name' })}`,
    },
    {
        id: id('iam-role-for-service-accounts'),
        read: `${iam}/tree/v6.5.0/modules/iam-role-for-service-accounts`,
        configuration: `
${given({
            ...roleVariables,
            ...inlineVariables,
            path: '"/"',
            trust_condition_test: '"StringEquals"',
            oidc_providers: '{}',
            create_policy: 'true',
            permissions: 'null',
            source_policy_documents: '[]',
            override_policy_documents: '[]',
        })}
${role(`[for p in ${words_values('var.oidc_providers')} : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = p.provider_arn }
    Condition = { (var.trust_condition_test) = {
      (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = [for a in p.namespace_service_accounts : format("system:serviceaccount:%s", a)]
      (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = ["sts.amazonaws.com"]
    } }
  }]`)}
${attached(words_values('var.policies'), 'var.create')}
${merged('this', {
            sources: 'var.source_policy_documents',
            overrides: 'var.override_policy_documents',
            statements: statements('coalesce(var.permissions, {})', words_keyed),
        })}
locals {
  has = length(var.source_policy_documents) > 0 || length(var.override_policy_documents) > 0 || var.permissions != null
}
resource "aws_iam_policy" "this" {
  count  = var.create && var.create_policy && local.has ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "own" {
  count      = var.create && var.create_policy && local.has ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
${inline('role')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name' })}`,
    },
    {
        id: id('iam-user'),
        read: `${iam}/tree/v6.5.0/modules/iam-user and its version 5`,
        configuration: `
${given({ create: 'true', create_user: 'true', name: 'null', path: 'null', permissions_boundary: 'null', policies: '{}', policy_arns: '[]', ...inlineVariables })}
resource "aws_iam_user" "this" {
  count                = var.create && var.create_user ? 1 : 0
  name                 = var.name
  path                 = var.path
  permissions_boundary = var.permissions_boundary
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create && var.create_user ? 1 : 0
  user       = aws_iam_user.this[0].name
  policy_arn = concat(${words_values('var.policies')}, var.policy_arns)
}
${inline('user')}
${outputs({ arn: 'aws_iam_user.this[0].arn', name: 'aws_iam_user.this[0].name', iam_user_arn: 'aws_iam_user.this[0].arn', iam_user_name: 'aws_iam_user.this[0].name' })}`,
    },
    {
        id: id('iam-group'),
        read: `${iam}/tree/v6.5.0/modules/iam-group`,
        configuration: `
${given({ create: 'true', name: '""', path: 'null', users: '[]', create_policy: 'true', enable_self_management_permissions: 'true', permissions: 'null', policies: '{}' })}
${ownData}
resource "aws_iam_group" "this" {
  count = var.create ? 1 : 0
  name  = var.name
  path  = var.path
}
resource "aws_iam_group_membership" "this" {
  count = var.create && length(var.users) > 0 ? 1 : 0
  group = aws_iam_group.this[0].name
  users = var.users
}
resource "aws_iam_group_policy_attachment" "self_management" {
  count      = var.create && var.create_policy && var.enable_self_management_permissions ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = ${own}.self_management_policy
}
resource "aws_iam_policy" "this" {
  count  = var.create && var.create_policy && var.permissions != null ? 1 : 0
  policy = ${words_document(statements('coalesce(var.permissions, {})', words_keyed))}
}
resource "aws_iam_group_policy_attachment" "this" {
  count      = var.create && var.create_policy && var.permissions != null ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
resource "aws_iam_group_policy_attachment" "additional" {
  count      = var.create ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = ${words_values('var.policies')}
}
${outputs({ arn: 'aws_iam_group.this[0].arn', name: 'aws_iam_group.this[0].name' })}`,
    },
    {
        id: id('iam-read-only-policy'),
        read: `${iam}/tree/v6.5.0/modules/iam-read-only-policy and its version 5`,
        configuration: `
${given({ create: 'true', create_policy: 'true', name: 'null', use_name_prefix: 'true', path: 'null', allowed_services: '[]', additional_policy_json: 'null', source_inline_policy_documents: '[]', override_inline_policy_documents: '[]', allow_cloudwatch_logs_query: 'true', allow_predefined_sts_actions: 'true', allow_web_console_services: 'true' })}
${ownData}
locals {
  more = var.allow_cloudwatch_logs_query || var.allow_predefined_sts_actions || var.allow_web_console_services
}
${merged('this', {
            sources: 'concat(var.source_inline_policy_documents, var.additional_policy_json == null ? [] : [var.additional_policy_json], local.more ? [data.module.own.common_policy] : [])',
            overrides: 'var.override_inline_policy_documents',
            statements: `[for s in distinct(var.allowed_services) : {
    Sid      = replace(s, "-", "")
    Effect   = "Allow"
    Action   = formatlist("%s:%s", s, ["List*", "Get*", "BatchGet*", "Describe*", "View*"])
    Resource = ["*"]
  }]`,
        })}
resource "aws_iam_policy" "policy" {
  count  = var.create && var.create_policy ? 1 : 0
  name   = var.use_name_prefix ? null : var.name
  path   = var.path
  policy = data.aws_iam_policy_document.this.json
}
${outputs({ arn: 'aws_iam_policy.policy[0].arn', id: 'aws_iam_policy.policy[0].arn', policy_json: 'data.aws_iam_policy_document.this.json' })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/iam-older.js

const iam_older_iam = 'https://github.com/terraform-aws-modules/terraform-aws-iam';
const iam_older_id = (name) => `terraform-aws-modules/iam//modules/${name}`;
const olderRole = given({
    role_name: 'null',
    role_name_prefix: 'null',
    role_path: '"/"',
    role_permissions_boundary_arn: 'null',
    role_policy_arns: '[]',
});
const olderOutputs = outputs({
    iam_role_arn: 'aws_iam_role.this[0].arn',
    iam_role_name: 'aws_iam_role.this[0].name',
    iam_role_path: 'var.role_path',
});
const olderResource = (trust) => `
resource "aws_iam_role" "this" {
  count                = var.create_role ? 1 : 0
  name                 = var.role_name
  name_prefix          = var.role_name_prefix
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary_arn
  assume_role_policy   = ${trust}
}
`;
const samlTrust = `[${federated('distinct(concat(["sts:AssumeRoleWithSAML"], var.trusted_role_actions))', 'compact(distinct(concat(var.provider_ids, [var.provider_id])))', '[{ test = "StringEquals", variable = "SAML:aud", values = [var.aws_saml_endpoint] }]')}]`;
const samlVariables = {
    provider_id: '""',
    provider_ids: '[]',
    aws_saml_endpoint: '"https://signin.aws.amazon.com/saml"',
    trusted_role_actions: '["sts:AssumeRoleWithSAML", "sts:TagSession"]',
};
/** One of the three roles that the modules of several roles make. */
const oneOf = (role, policy, trust) => `
${given({
    [`create_${role}_role`]: 'false',
    [`${role}_role_name`]: `"${role}"`,
    [`${role}_role_path`]: '"/"',
    [`${role}_role_requires_mfa`]: 'true',
    [`${role}_role_policy_arns`]: `["arn:aws:iam::aws:policy/${policy}"]`,
    [`${role}_role_permissions_boundary_arn`]: 'null',
})}
resource "aws_iam_role" "${role}" {
  count                = var.create_${role}_role ? 1 : 0
  name                 = var.${role}_role_name
  path                 = var.${role}_role_path
  permissions_boundary = var.${role}_role_permissions_boundary_arn
  assume_role_policy   = ${trust}
}
resource "aws_iam_role_policy_attachment" "${role}" {
  count      = var.create_${role}_role ? 1 : 0
  role       = aws_iam_role.${role}[0].name
  policy_arn = var.${role}_role_policy_arns
}
${outputs({
    [`${role}_iam_role_arn`]: `aws_iam_role.${role}[0].arn`,
    [`${role}_iam_role_name`]: `aws_iam_role.${role}[0].name`,
    [`${role}_iam_role_path`]: `var.${role}_role_path`,
})}`;
const threeRoles = (trust) => [
    oneOf('admin', 'AdministratorAccess', trust('admin')),
    oneOf('poweruser', 'PowerUserAccess', trust('poweruser')),
    oneOf('readonly', 'ReadOnlyAccess', trust('readonly')),
].join('');
const trustOfAccounts = (mfa) => words_document(`[${without(`{
    Effect    = "Allow"
    Action    = distinct(concat(["sts:AssumeRole"], var.trusted_role_actions))
    Principal = { for k, v in { AWS = var.trusted_role_arns, Service = var.trusted_role_services } : k => v if length(v) > 0 }
    Condition = ${conditions(`concat(${mfa} ? [
      { test = "Bool", variable = "aws:MultiFactorAuthPresent", values = ["true"] },
      { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", values = [tostring(var.mfa_age)] },
    ] : [], [for c in var.trust_policy_conditions : c])`)}
  }`)}]`);
const groupOf = (create) => `
resource "aws_iam_group" "this" {
  count = ${create} ? 1 : 0
  name  = var.name
  path  = var.path
}
resource "aws_iam_group_membership" "this" {
  count = length(var.group_users) > 0 ? 1 : 0
  group = local.group
  users = var.group_users
}
locals {
  group = ${create} ? aws_iam_group.this[0].name : var.name
}
`;
const groupOutputs = { group_name: 'local.group', group_arn: 'aws_iam_group.this[0].arn' };
/** terraform-aws-modules/iam, version 5 and before. */
const olderIam = [
    {
        id: 'terraform-aws-modules/iam//modules/iam-assumable-role',
        read: `${iam_older_iam}, version 5, modules/iam-assumable-role`,
        configuration: `
${olderRole}${given({ create_role: 'false', trusted_role_actions: '["sts:AssumeRole", "sts:TagSession"]', trusted_role_arns: '[]', trusted_role_services: '[]', trust_policy_conditions: '[]', mfa_age: '86400', role_requires_mfa: 'true', role_sts_externalid: '[]', custom_role_policy_arns: '[]', custom_role_trust_policy: '""', create_custom_role_trust_policy: 'false', inline_policy_statements: '[]', attach_admin_policy: 'false', admin_role_policy_arn: '"arn:aws:iam::aws:policy/AdministratorAccess"', attach_poweruser_policy: 'false', poweruser_role_policy_arn: '"arn:aws:iam::aws:policy/PowerUserAccess"', attach_readonly_policy: 'false', readonly_role_policy_arn: '"arn:aws:iam::aws:policy/ReadOnlyAccess"' })}
locals {
  ids      = flatten([var.role_sts_externalid])
  given    = [for c in var.trust_policy_conditions : c]
  external = length(local.ids) > 0 ? [{ test = "StringEquals", variable = "sts:ExternalId", values = local.ids }] : []
  mfa = var.role_requires_mfa ? [
    { test = "Bool", variable = "aws:MultiFactorAuthPresent", values = ["true"] },
    { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", values = [tostring(var.mfa_age)] },
  ] : []
  conditions = concat(local.mfa, local.external, local.given)
  trust = ${words_document(`[${without(`{
    Effect    = "Allow"
    Action    = distinct(concat(["sts:AssumeRole"], var.trusted_role_actions))
    Principal = { for k, v in { AWS = var.trusted_role_arns, Service = var.trusted_role_services } : k => v if length(v) > 0 }
    Condition = ${conditions('local.conditions')}
  }`)}]`)}
}
${olderResource('var.create_custom_role_trust_policy ? var.custom_role_trust_policy : local.trust')}
${attached('concat(var.custom_role_policy_arns, var.attach_admin_policy ? [var.admin_role_policy_arn] : [], var.attach_poweruser_policy ? [var.poweruser_role_policy_arn] : [], var.attach_readonly_policy ? [var.readonly_role_policy_arn] : [])', 'var.create_role')}
${inlineOf('var.inline_policy_statements', 'var.create_role')}
${olderOutputs}`,
    },
    {
        id: 'terraform-aws-modules/iam//modules/iam-assumable-role-with-oidc',
        read: `${iam_older_iam}, version 5, modules/iam-assumable-role-with-oidc`,
        configuration: `
${olderRole}${given({ create_role: 'false', provider_url: '""', provider_urls: '[]', aws_account_id: '""', inline_policy_statements: '[]', oidc_fully_qualified_subjects: '[]', oidc_subjects_with_wildcards: '[]', oidc_fully_qualified_audiences: '[]', provider_trust_policy_conditions: '[]' })}
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
locals {
  urls    = [for url in compact(distinct(concat(var.provider_urls, [var.provider_url]))) : replace(url, "https://", "")]
  account = var.aws_account_id != "" ? var.aws_account_id : data.aws_caller_identity.current.account_id
}
${olderResource(words_document(`[for url in local.urls : ${without(`{
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]
    Principal = { Federated = format("arn:%s:iam::%s:oidc-provider/%s", data.aws_partition.current.partition, local.account, url) }
    Condition = ${conditions(`[for c in concat([
      { test = "StringEquals", variable = format("%s:sub", url), values = var.oidc_fully_qualified_subjects },
      { test = "StringLike", variable = format("%s:sub", url), values = var.oidc_subjects_with_wildcards },
      { test = "StringLike", variable = format("%s:aud", url), values = var.oidc_fully_qualified_audiences },
    ], var.provider_trust_policy_conditions) : c if length(c.values) > 0]`)}
  }`)}]`))}
${attached('var.role_policy_arns', 'var.create_role')}
${inlineOf('var.inline_policy_statements', 'var.create_role')}
${olderOutputs}`,
    },
    {
        id: 'terraform-aws-modules/iam//modules/iam-role-for-service-accounts-eks',
        read: `${iam_older_iam}, version 5, modules/iam-role-for-service-accounts-eks`,
        configuration: `
${olderRole}${given({ create_role: 'true', oidc_providers: '{}', assume_role_condition_test: '"StringEquals"' })}
${olderResource(words_document(`[for p in ${words_values('var.oidc_providers')} : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = p.provider_arn }
    Condition = { (var.assume_role_condition_test) = {
      (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = [for a in p.namespace_service_accounts : format("system:serviceaccount:%s", a)]
      (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = ["sts.amazonaws.com"]
    } }
  }]`))}
${attached(words_values('var.role_policy_arns'), 'var.create_role')}
${olderOutputs}`,
    },
    {
        id: iam_older_id('iam-assumable-role-with-saml'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-assumable-role-with-saml`,
        configuration: `
${olderRole}${given({ create_role: 'false', number_of_role_policy_arns: 'null', ...samlVariables })}
${olderResource(words_document(samlTrust))}
${attached('var.role_policy_arns', 'var.create_role')}
${olderOutputs}`,
    },
    {
        id: iam_older_id('iam-eks-role'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-eks-role`,
        configuration: `
${olderRole}${given({ create_role: 'true', cluster_service_accounts: '{}', assume_role_condition_test: '"StringEquals"' })}
${identity}
data "aws_eks_cluster" "main" {}
${olderResource(words_document(`[for cluster, accounts in var.cluster_service_accounts : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = ${oidcProvider('data.aws_eks_cluster.main.identity[0].oidc[0].issuer', 'data.aws_caller_identity.current.account_id')} }
    Condition = { (var.assume_role_condition_test) = {
      (format("%s:sub", data.aws_eks_cluster.main.identity[0].oidc[0].issuer)) = [for a in accounts : format("system:serviceaccount:%s", a)]
    } }
  }]`))}
${attached(words_values('var.role_policy_arns'), 'var.create_role')}
${olderOutputs}`,
    },
    {
        id: iam_older_id('iam-github-oidc-role'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-github-oidc-role`,
        configuration: `
${given({ create: 'true', name: 'null', name_prefix: 'null', path: '"/"', permissions_boundary_arn: 'null', policies: '{}', audience: '"sts.amazonaws.com"', subject_condition: '"StringLike"', subjects: '[]', provider_url: '"token.actions.githubusercontent.com"', additional_trust_policy_conditions: '[]' })}
${identity}
locals {
  url = replace(var.provider_url, "https://", "")
}
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.name
  name_prefix          = var.name_prefix
  path                 = var.path
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy = ${words_document(`[${federated('["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]', oidcProvider('local.url', 'data.aws_caller_identity.current.account_id'), `concat([
      { test = "ForAllValues:StringEquals", variable = format("%s:iss", local.url), values = [format("https://%s", local.url)] },
      { test = "ForAllValues:StringEquals", variable = format("%s:aud", local.url), values = [var.audience] },
      { test = var.subject_condition, variable = format("%s:sub", local.url), values = [for v in var.subjects : format("repo:%s", trimprefix(v, "repo:"))] },
    ], var.additional_trust_policy_conditions)`, '"GithubOidcAuth"')}]`)}
}
${attached(words_values('var.policies'), 'var.create')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name', path: 'var.path' })}`,
    },
    {
        id: iam_older_id('iam-assumable-roles'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-assumable-roles`,
        configuration: `
${given({ trusted_role_actions: '["sts:AssumeRole", "sts:TagSession"]', trusted_role_arns: '[]', trusted_role_services: '[]', trust_policy_conditions: '[]', mfa_age: '86400' })}
${threeRoles((role) => trustOfAccounts(`var.${role}_role_requires_mfa`))}`,
    },
    {
        id: iam_older_id('iam-assumable-roles-with-saml'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-assumable-roles-with-saml`,
        configuration: `
${given(samlVariables)}
${threeRoles(() => words_document(samlTrust))}`,
    },
    {
        id: iam_older_id('iam-group-with-policies'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-group-with-policies`,
        configuration: `
${given({ create_group: 'true', name: '""', path: '"/"', group_users: '[]', custom_group_policy_arns: '[]', custom_group_policies: '[]', attach_iam_self_management_policy: 'true' })}
${ownData}
${groupOf('var.create_group')}
resource "aws_iam_group_policy_attachment" "self_management" {
  count      = var.attach_iam_self_management_policy ? 1 : 0
  group      = local.group
  policy_arn = ${own}.self_management_policy
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  group      = local.group
  policy_arn = var.custom_group_policy_arns
}
resource "aws_iam_policy" "custom" {
  count  = length(var.custom_group_policies)
  name   = var.custom_group_policies[count.index].name
  policy = var.custom_group_policies[count.index].policy
}
resource "aws_iam_group_policy_attachment" "custom" {
  count      = length(var.custom_group_policies)
  group      = local.group
  policy_arn = aws_iam_policy.custom[count.index].arn
}
${outputs(groupOutputs)}`,
    },
    {
        id: iam_older_id('iam-group-with-assumable-roles-policy'),
        read: `${iam_older_iam}/tree/v5.60.0/modules/iam-group-with-assumable-roles-policy`,
        configuration: `
${given({ name: '""', path: '"/"', group_users: '[]', assumable_roles: '[]', assumable_roles_policy_name_suffix: '""' })}
${groupOf('true')}
resource "aws_iam_policy" "this" {
  name   = format("%s%s", var.name, var.assumable_roles_policy_name_suffix)
  policy = ${words_document(`[{ Effect = "Allow", Action = "sts:AssumeRole", Resource = var.assumable_roles }]`)}
}
resource "aws_iam_group_policy_attachment" "this" {
  group      = local.group
  policy_arn = aws_iam_policy.this.arn
}
${outputs({ ...groupOutputs, policy_arn: 'aws_iam_policy.this.arn' })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/keys.js

const usage = ['Encrypt', 'Decrypt', 'ReEncrypt*', 'GenerateDataKey*', 'DescribeKey'];
const administration = [
    ...['Create*', 'Describe*', 'Enable*', 'List*', 'Put*', 'Update*', 'Revoke*', 'Disable*', 'Get*'],
    ...['Delete*', 'TagResource', 'UntagResource', 'ScheduleKeyDeletion', 'CancelKeyDeletion'],
    ...['ReplicateKey', 'ImportKeyMaterial'],
];
/** A condition that holds where an AWS service asks for a grant. */
const forServices = '{ Bool = { "kms:GrantIsForAWSResource" = "true" } }';
/** What principals of an argument may do with the key: Sid, argument, operations, whether for grants of services alone. */
const uses = [
    ['KeyOwner', 'key_owners', ['*']],
    ['KeyAdministration', 'key_administrators', administration],
    ['KeyUsage', 'key_users', usage],
    ['KeyServiceUsage', 'key_service_users', ['CreateGrant', 'ListGrants', 'RevokeGrant'], true],
    ['KeyServiceRolesASG', 'key_service_roles_for_autoscaling', usage],
    ['KeyServiceRolesASGPersistentVol', 'key_service_roles_for_autoscaling', ['CreateGrant'], true],
    ['KeySymmetricEncryption', 'key_symmetric_encryption_users', usage],
    ['KeyHMAC', 'key_hmac_users', ['DescribeKey', 'GenerateMac', 'VerifyMac']],
    [
        'KeyAsymmetricPublicEncryption',
        'key_asymmetric_public_encryption_users',
        ['Encrypt', 'Decrypt', 'ReEncrypt*', 'DescribeKey', 'GetPublicKey'],
    ],
    [
        'KeyAsymmetricSignVerify',
        'key_asymmetric_sign_verify_users',
        ['DescribeKey', 'GetPublicKey', 'Sign', 'Verify'],
    ],
];
const statement = (sid, principal, operations, condition) => `{
  Sid = "${sid}"
  Effect = "Allow"
  Action = ${JSON.stringify(operations.map((name) => `kms:${name}`))}
  Resource = ["*"]
  Principal = ${principal}${condition === undefined ? '' : `\n  Condition = ${condition}`}
}`;
const dnssec = '{ Service = "dnssec-route53.amazonaws.com" }';
/** Conditions on who asks for Route 53, as far as the call names zones; null where it names none. */
const zones = `length(coalesce(var.route53_dnssec_sources, [])) > 0 ? {
  Bool         = { "kms:GrantIsForAWSResource" = "true" }
  StringEquals = { "aws:SourceAccount" = flatten([for s in var.route53_dnssec_sources : try(coalescelist(s.account_ids), data.aws_caller_identity.current.account_id)]) }
  ArnLike      = { "aws:SourceArn" = [for s in var.route53_dnssec_sources : try(coalesce(s.hosted_zone_arn), format("arn:%s:route53:::hostedzone/*", data.aws_partition.current.partition))] }
} : ${forServices}`;
const keys_own = [
    ...uses.map(([sid, argument, operations, isForServices = false]) => `length(var.${argument}) > 0 ? [${statement(sid, `{ AWS = var.${argument} }`, operations, isForServices ? forServices : undefined)}] : []`),
    `var.enable_route53_dnssec ? [${statement('Route53DnssecService', dnssec, ['DescribeKey', 'GetPublicKey', 'Sign'])}] : []`,
    `var.enable_route53_dnssec ? [${statement('Route53DnssecGrant', dnssec, ['CreateGrant'], zones)}] : []`,
];
const account = 'format("arn:%s:iam::%s:root", data.aws_partition.current.partition, data.aws_caller_identity.current.account_id)';
/** The key that the arguments ask for: one of four resources. */
const key = (type, when, rest = '') => `
resource "aws_kms_${type}" "this" {
  count  = var.create && ${when} ? 1 : 0
  policy = try(coalesce(var.policy, data.aws_iam_policy_document.this.json), null)
${rest}}
`;
const keys_keys = ['key', 'external_key', 'replica_key', 'replica_external_key'];
/** An attribute of the key that is there. */
const ofKey = (attribute) => `try(${keys_keys.map((type) => `aws_kms_${type}.this[0].${attribute}`).join(', ')})`;
/** Modules that make KMS keys with their policies, aliases and grants. */
const keyModules = [
    {
        id: 'terraform-aws-modules/kms',
        read: 'https://github.com/terraform-aws-modules/terraform-aws-kms at 407e3db, main.tf of versions 1 to 4',
        unread: /polic(y|ies)$|statements$|^key_.*users$|_roles/,
        configuration: `
${given({
            create: 'true',
            create_external: 'false',
            create_replica: 'false',
            create_replica_external: 'false',
            multi_region: 'false',
            primary_key_arn: 'null',
            primary_external_key_arn: 'null',
            policy: 'null',
            enable_default_policy: 'true',
            ...Object.fromEntries(uses.map(([, argument]) => [argument, '[]'])),
            key_statements: 'null',
            source_policy_documents: '[]',
            override_policy_documents: '[]',
            enable_route53_dnssec: 'false',
            route53_dnssec_sources: 'null',
            aliases: '[]',
            computed_aliases: '{}',
            aliases_use_name_prefix: 'false',
            grants: 'null',
        })}
${identity}
${merged('this', {
            sources: 'var.source_policy_documents',
            overrides: 'var.override_policy_documents',
            statements: `concat(
    var.enable_default_policy ? [${statement('Default', `{ AWS = ${account} }`, ['*'])}] : [],
    ${keys_own.join(',\n    ')},
    ${statements('coalesce(var.key_statements, [])')},
  )`,
        })}
${key('key', '!var.create_external && !var.create_replica && !var.create_replica_external', '  multi_region = var.multi_region\n')}
${key('external_key', 'var.create_external && !var.create_replica && !var.create_replica_external', '  multi_region = var.multi_region\n')}
${key('replica_key', 'var.create_replica && !var.create_external && !var.create_replica_external', '  primary_key_arn = var.primary_key_arn\n')}
${key('replica_external_key', 'var.create_replica_external && !var.create_external && !var.create_replica', '  primary_key_arn = var.primary_external_key_arn\n')}
resource "aws_kms_alias" "this" {
  for_each      = { for k, v in merge({ for a in var.aliases : a => { name = a } }, var.computed_aliases) : k => v if var.create }
  name          = var.aliases_use_name_prefix ? null : format("alias/%s", each.value.name)
  name_prefix   = var.aliases_use_name_prefix ? format("alias/%s-", each.value.name) : null
  target_key_id = ${ofKey('key_id')}
}
resource "aws_kms_grant" "this" {
  for_each          = { for k, v in coalesce(var.grants, {}) : k => v if var.create }
  grantee_principal = each.value.grantee_principal
  operations        = each.value.operations
  key_id            = ${ofKey('key_id')}
  dynamic "constraints" {
    for_each = [for c in flatten([try(each.value.constraints, [])]) : c if c != null && c != {}]
    content {
      encryption_context_equals = try(constraints.value.encryption_context_equals, null)
      encryption_context_subset = try(constraints.value.encryption_context_subset, null)
    }
  }
}
${outputs({ key_arn: ofKey('arn'), key_id: ofKey('key_id'), key_policy: 'data.aws_iam_policy_document.this.json' })}`,
    },
    {
        id: 'cloudposse/kms-key',
        read: 'https://github.com/cloudposse/terraform-aws-kms-key at 1edb823',
        unread: /polic(y|ies)$/,
        configuration: `
${given({ enabled: 'true', alias: '""', policy: '""', multi_region: 'false' })}
resource "aws_kms_key" "default" {
  count        = var.enabled ? 1 : 0
  policy       = var.policy
  multi_region = var.multi_region
}
resource "aws_kms_alias" "default" {
  count         = var.enabled ? 1 : 0
  name          = var.alias == "" ? null : var.alias
  target_key_id = aws_kms_key.default[0].id
}
${outputs({ key_arn: 'aws_kms_key.default[0].arn', key_id: 'aws_kms_key.default[0].key_id' })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/service-roles.js

const service_roles_repository = 'https://github.com/terraform-aws-modules/terraform-aws';
/** Arguments of modules of services that speak of permissions: one that is not read is named. */
const ofPermissions = /polic|statement|permission|trust|assume/;
/** A statement's Sid as it is given, or its key without what a Sid cannot hold. */
const keyAsSid = 'try(s.sid, replace(key, "/[^0-9A-Za-z]*/", ""))';
/** What a call gives the modules that make a role for a service. */
const givenPolicies = {
    create: 'true',
    create_role: 'true',
    role_name: 'null',
    role_path: 'null',
    role_permissions_boundary: 'null',
    policy_path: 'null',
    trusted_entities: '[]',
    attach_policy_json: 'false',
    policy_json: 'null',
    attach_policy_jsons: 'false',
    policy_jsons: '[]',
    number_of_policy_jsons: '0',
    attach_policy: 'false',
    policy: 'null',
    attach_policies: 'false',
    policies: '[]',
    number_of_policies: '0',
    attach_policy_statements: 'false',
    policy_statements: '{}',
};
const oneStatement = (actions, resources) => words_document(`[{ Effect = "Allow", Action = ${actions}, Resource = ${resources} }]`);
/** A managed policy of the module that its role has where the call asks for it. */
const managed = (role, name, when, policy) => `
resource "aws_iam_policy" "${name}" {
  count  = local.role && ${when} ? 1 : 0
  path   = var.policy_path
  policy = ${policy}
}
resource "aws_iam_role_policy_attachment" "${name}" {
  count      = local.role && ${when} ? 1 : 0
  role       = aws_iam_role.${role}[0].name
  policy_arn = aws_iam_policy.${name}[0].arn
}
`;
const service_roles_role = (label, name, services) => `
resource "aws_iam_role" "${label}" {
  count                = local.role ? 1 : 0
  name                 = ${name}
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary
  assume_role_policy   = ${words_document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = distinct(${services}) }
  }]`)}
}
`;
/** The policies that a call gives, each as it is asked for. */
const additional = (label) => `
${managed(label, 'additional_json', 'var.attach_policy_json', 'var.policy_json')}
resource "aws_iam_policy" "additional_jsons" {
  count  = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  path   = var.policy_path
  policy = var.policy_jsons[count.index]
}
resource "aws_iam_role_policy_attachment" "additional_jsons" {
  count      = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  role       = aws_iam_role.${label}[0].name
  policy_arn = aws_iam_policy.additional_jsons[count.index].arn
}
resource "aws_iam_role_policy_attachment" "additional" {
  count      = local.role ? 1 : 0
  role       = aws_iam_role.${label}[0].name
  policy_arn = concat(var.attach_policy ? [var.policy] : [], var.attach_policies ? slice(var.policies, 0, var.number_of_policies) : [])
}
${managed(label, 'additional_inline', 'var.attach_policy_statements', words_document(statements('var.policy_statements', keyAsSid)))}`;
const logDelivery = [
    ...['CreateLogDelivery', 'GetLogDelivery', 'UpdateLogDelivery', 'DeleteLogDelivery'],
    ...['ListLogDeliveries', 'PutResourcePolicy', 'DescribeResourcePolicies', 'DescribeLogGroups'],
].map((name) => `logs:${name}`);
/** What a rule may do with its targets: the argument's name, the actions. */
const targets = [
    ['kinesis', ['kinesis:PutRecord']],
    ['kinesis_firehose', ['firehose:PutRecord']],
    ['sqs', ['sqs:SendMessage*', 'kms:Decrypt', 'kms:GenerateDataKey']],
    ['lambda', ['lambda:InvokeFunction']],
    ['sfn', ['states:StartExecution']],
    ['cloudwatch', ['logs:DescribeLogGroups', 'logs:DescribeLogStreams', 'logs:PutLogEvents']],
];
const ofTargets = targets.map(([name, actions]) => managed('eventbridge', name, `var.attach_${name}_policy`, oneStatement(JSON.stringify(actions), `var.${name}_target_arns`)));
/** Modules of terraform-aws-modules that make a role for a service out of the policies they are given. */
const serviceRoleModules = [
    {
        id: 'terraform-aws-modules/step-functions',
        read: `${service_roles_repository}-step-functions at c22ca4b`,
        unread: ofPermissions,
        configuration: `
${given({ ...givenPolicies, name: '""', use_existing_role: 'false', aws_region_assume_role: '""', logging_configuration: '{}', attach_cloudwatch_logs_policy: 'true', attach_policies_for_integrations: 'true', service_integrations: '{}' })}
${ownData}
data "aws_region" "current" {}
locals {
  role   = var.create && var.create_role && !var.use_existing_role
  region = var.aws_region_assume_role == "" ? data.aws_region.current.name : var.aws_region_assume_role
}
${service_roles_role('this', 'coalesce(var.role_name, var.name)', 'concat([format("states.%s.amazonaws.com", local.region)], var.trusted_entities)')}
resource "aws_iam_role_policy_attachment" "service" {
  count      = local.role && var.attach_policies_for_integrations && length(var.service_integrations) > 0 ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = ${own}.service_integrations
}
${managed('this', 'logs', 'var.attach_cloudwatch_logs_policy && try(var.logging_configuration["level"], "OFF") != "OFF"', oneStatement(JSON.stringify(logDelivery), '["*"]'))}
${additional('this')}
${outputs({ role_arn: 'aws_iam_role.this[0].arn', role_name: 'aws_iam_role.this[0].name' })}`,
    },
    {
        id: 'terraform-aws-modules/eventbridge',
        read: `${service_roles_repository}-eventbridge at f993472`,
        unread: ofPermissions,
        configuration: `
${given({
            ...givenPolicies,
            bus_name: '"default"',
            create_schedules: 'true',
            schedules: '{}',
            ...Object.fromEntries(targets.flatMap(([name]) => [
                [`attach_${name}_policy`, 'false'],
                [`${name}_target_arns`, '[]'],
            ])),
            attach_sns_policy: 'false',
            sns_target_arns: '[]',
            sns_kms_arns: '["*"]',
            attach_ecs_policy: 'false',
            ecs_target_arns: '[]',
            ecs_pass_role_resources: '[]',
            attach_api_destination_policy: 'false',
            attach_tracing_policy: 'false',
        })}
${ownData}
locals {
  role = var.create && var.create_role
}
${service_roles_role('eventbridge', 'coalesce(var.role_name, var.bus_name, "*")', 'concat(["events.amazonaws.com"], var.trusted_entities, length(var.schedules) > 0 && var.create_schedules ? ["scheduler.amazonaws.com"] : [])')}
${ofTargets.join('')}
${managed('eventbridge', 'sns', 'var.attach_sns_policy', words_document(`concat(
    [{ Effect = "Allow", Action = ["sns:Publish"], Resource = var.sns_target_arns }],
    length(var.sns_kms_arns) > 0 ? [{ Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = var.sns_kms_arns }] : [],
  )`))}
${managed('eventbridge', 'ecs', 'var.attach_ecs_policy', words_document(`[
    { Effect = "Allow", Action = ["ecs:RunTask", "ecs:TagResource"], Resource = [for arn in var.ecs_target_arns : replace(arn, "/:[0-9]+$/", ":*")] },
    { Effect = "Allow", Action = ["iam:PassRole"], Resource = coalescelist(var.ecs_pass_role_resources, ["*"]) },
  ]`))}
${managed('eventbridge', 'api_destination', 'var.attach_api_destination_policy', oneStatement('["events:InvokeApiDestination"]', `${own}.api_destinations`))}
data "aws_iam_policy" "tracing" {
  arn = "arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess"
}
${managed('eventbridge', 'tracing', 'var.attach_tracing_policy', 'data.aws_iam_policy.tracing.policy')}
${additional('eventbridge')}
${outputs({ eventbridge_role_arn: 'aws_iam_role.eventbridge[0].arn', eventbridge_role_name: 'aws_iam_role.eventbridge[0].name' })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/guarded.js

const guarded_repository = 'https://github.com/terraform-aws-modules/terraform-aws';
/** A queue of the module with the policy that its arguments make; `infix` is in the names of the arguments. */
const queue = (label, infix, when, name) => `
resource "aws_sqs_queue" "${label}" {
  count       = ${when} ? 1 : 0
  name        = var.use_name_prefix ? null : var.fifo_queue ? format("%s.fifo", trimsuffix(${name}, ".fifo")) : ${name}
  name_prefix = var.use_name_prefix ? format("%s-", ${name}) : null
}
${merged(label, {
    sources: `var.source_${infix}queue_policy_documents`,
    overrides: `var.override_${infix}queue_policy_documents`,
    statements: statements(`coalesce(var.${infix}queue_policy_statements, {})`, 's.sid', `try(coalesce(s.resources), [aws_sqs_queue.${label}[0].arn])`),
})}
resource "aws_sqs_queue_policy" "${label}" {
  count     = ${when} && var.create_${infix}queue_policy ? 1 : 0
  queue_url = aws_sqs_queue.${label}[0].id
  policy    = data.aws_iam_policy_document.${label}.json
}
`;
const givenQueue = (infix) => ({
    [`create_${infix}queue_policy`]: 'false',
    [`source_${infix}queue_policy_documents`]: '[]',
    [`override_${infix}queue_policy_documents`]: '[]',
    [`${infix}queue_policy_statements`]: '{}',
});
/** Modules of terraform-aws-modules that make a resource and the policy that guards it. */
const guardedModules = [
    {
        id: 'terraform-aws-modules/sqs',
        read: `${guarded_repository}-sqs, main.tf and variables.tf of versions 4.0, 4.2, 5.0 and 5.2`,
        unread: /queue_polic|policy_documents$|policy_statements$/,
        configuration: `
${given({ create: 'true', name: '""', use_name_prefix: 'false', fifo_queue: 'false', create_dlq: 'false', dlq_name: 'null', ...givenQueue(''), ...givenQueue('dlq_') })}
${queue('this', '', 'var.create', 'var.name')}
${queue('dlq', 'dlq_', 'var.create && var.create_dlq', 'try(coalesce(var.dlq_name), format("%s-dlq", trimsuffix(var.name, ".fifo")))')}
${outputs({
            queue_arn: 'aws_sqs_queue.this[0].arn',
            queue_id: 'aws_sqs_queue.this[0].id',
            queue_url: 'aws_sqs_queue.this[0].url',
            queue_name: 'aws_sqs_queue.this[0].name',
            dead_letter_queue_arn: 'aws_sqs_queue.dlq[0].arn',
            dead_letter_queue_id: 'aws_sqs_queue.dlq[0].id',
            dead_letter_queue_url: 'aws_sqs_queue.dlq[0].url',
        })}`,
    },
    {
        id: 'terraform-aws-modules/secrets-manager',
        read: `${guarded_repository}-secrets-manager, main.tf and variables.tf of versions 1.0, 1.3 and 2.0`,
        unread: /polic(y|ies)$|policy_documents$|policy_statements$/,
        configuration: `
${given({ create: 'true', name: 'null', name_prefix: 'null', create_policy: 'false', block_public_policy: 'null', source_policy_documents: '[]', override_policy_documents: '[]', policy_statements: '{}' })}
resource "aws_secretsmanager_secret" "this" {
  count       = var.create ? 1 : 0
  name        = var.name
  name_prefix = var.name_prefix
}
${merged('this', {
            sources: 'var.source_policy_documents',
            overrides: 'var.override_policy_documents',
            statements: statements('coalesce(var.policy_statements, {})'),
        })}
resource "aws_secretsmanager_secret_policy" "this" {
  count      = var.create && var.create_policy ? 1 : 0
  secret_arn = aws_secretsmanager_secret.this[0].arn
  policy     = data.aws_iam_policy_document.this.json
}
${outputs({
            secret_arn: 'aws_secretsmanager_secret.this[0].arn',
            secret_id: 'aws_secretsmanager_secret.this[0].id',
            secret_name: 'aws_secretsmanager_secret.this[0].name',
        })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/services.js


const services_repository = 'https://github.com/terraform-aws-modules/terraform-aws';
/** What a bucket's module may add to its policy on its own. */
const ofBuckets = [
    'attach_access_log_delivery_policy',
    'attach_analytics_destination_policy',
    'attach_cloudtrail_log_delivery_policy',
    'attach_deny_incorrect_encryption_headers',
    'attach_deny_incorrect_kms_key_sse',
    'attach_deny_insecure_transport_policy',
    'attach_deny_ssec_encrypted_object_uploads',
    'attach_deny_unencrypted_object_uploads',
    'attach_elb_log_delivery_policy',
    'attach_inventory_destination_policy',
    'attach_lb_log_delivery_policy',
    'attach_require_latest_tls_policy',
    'attach_waf_log_delivery_policy',
];
const services_anyOf = (names) => names.map((name) => `var.${name}`).join(' || ');
const allFalse = (names) => Object.fromEntries(names.map((name) => [name, 'false']));
/** A text with values in the place of words. */
const replaced = (text, words) => Object.entries(words).reduce((done, [word, by]) => `replace(${done}, "${word}", ${by})`, text);
/** A policy that a role has inline where the call asks for it. */
const services_inline = (name, when, policy) => `
resource "aws_iam_role_policy" "${name}" {
  count  = local.role && ${when} ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = ${policy}
}
`;
const managedData = (name, path) => `
data "aws_iam_policy" "${name}" {
  arn = "arn:aws:iam::aws:policy/${path}"
}
`;
/** Modules of terraform-aws-modules that make a role or a resource policy of their arguments. */
const serviceModules = [
    {
        id: 'terraform-aws-modules/lambda',
        read: `${services_repository}-lambda, iam.tf and variables.tf of version 8`,
        unread: ofPermissions,
        configuration: `
${given({
            ...givenPolicies,
            create_function: 'true',
            create_layer: 'false',
            lambda_at_edge: 'false',
            function_name: '""',
            policy_name: 'null',
            assume_role_policy_statements: '{}',
            use_existing_cloudwatch_log_group: 'false',
            attach_create_log_group_permission: 'true',
            attach_cloudwatch_logs_policy: 'true',
            attach_dead_letter_policy: 'false',
            dead_letter_target_arn: 'null',
            attach_network_policy: 'false',
            attach_tracing_policy: 'false',
            attach_async_event_policy: 'false',
            destination_on_failure: 'null',
            destination_on_success: 'null',
            allowed_triggers: '{}',
        })}
locals {
  role     = var.create && var.create_function && !var.create_layer && var.create_role
  services = distinct(concat(var.lambda_at_edge ? ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] : ["lambda.amazonaws.com"], [for e in var.trusted_entities : tostring(e) if can(tostring(e))]))
  others   = [for e in var.trusted_entities : e if !can(tostring(e))]
  trust = concat([{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = merge({ Service = local.services }, { for type in distinct([for e in local.others : e.type]) : type => flatten([for e in local.others : e.identifiers if e.type == type]) })
  }], ${statements('var.assume_role_policy_statements', keyAsSid)})
}
resource "aws_lambda_function" "this" {
  count         = var.create && var.create_function && !var.create_layer ? 1 : 0
  function_name = var.function_name
}
resource "aws_cloudwatch_log_group" "lambda" {
  name = format("/aws/lambda/%s", var.function_name)
}
resource "aws_iam_role" "lambda" {
  count                = local.role ? 1 : 0
  name                 = coalesce(var.role_name, var.function_name)
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary
  assume_role_policy   = ${words_document('local.trust')}
}
${services_inline('logs', 'var.attach_cloudwatch_logs_policy', oneStatement('compact([!var.use_existing_cloudwatch_log_group && var.attach_create_log_group_permission ? "logs:CreateLogGroup" : "", "logs:CreateLogStream", "logs:PutLogEvents"])', 'formatlist("%s%s", aws_cloudwatch_log_group.lambda.arn, [":*", ":*:*"])'))}
${services_inline('dead_letter', 'var.attach_dead_letter_policy', oneStatement('["sns:Publish", "sqs:SendMessage"]', 'var.dead_letter_target_arn'))}
${managedData('vpc', 'service-role/AWSLambdaENIManagementAccess')}
${services_inline('vpc', 'var.attach_network_policy', 'data.aws_iam_policy.vpc.policy')}
${managedData('tracing', 'AWSXRayDaemonWriteAccess')}
${services_inline('tracing', 'var.attach_tracing_policy', 'data.aws_iam_policy.tracing.policy')}
${services_inline('async', 'var.attach_async_event_policy', oneStatement('["sns:Publish", "sqs:SendMessage", "events:PutEvents", "lambda:InvokeFunction"]', 'compact(distinct([var.destination_on_failure, var.destination_on_success]))'))}
${services_inline('additional_json', 'var.attach_policy_json', 'var.policy_json')}
resource "aws_iam_role_policy" "additional_jsons" {
  count  = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_jsons[count.index]
}
resource "aws_iam_role_policy_attachment" "additional" {
  count      = local.role ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = concat(var.attach_policy ? [var.policy] : [], var.attach_policies ? slice(var.policies, 0, var.number_of_policies) : [])
}
${services_inline('additional_inline', 'var.attach_policy_statements', words_document(statements('var.policy_statements', keyAsSid)))}
resource "aws_lambda_permission" "triggers" {
  for_each       = { for k, v in var.allowed_triggers : k => v if var.create && var.create_function && !var.create_layer }
  function_name  = aws_lambda_function.this[0].function_name
  statement_id   = try(each.value.statement_id, each.key)
  action         = try(each.value.action, "lambda:InvokeFunction")
  principal      = try(each.value.principal, format("%s.amazonaws.com", try(each.value.service, "")))
  source_arn     = try(each.value.source_arn, null)
  source_account = try(each.value.source_account, null)
}
${outputs({
            lambda_role_arn: 'aws_iam_role.lambda[0].arn',
            lambda_role_name: 'aws_iam_role.lambda[0].name',
            lambda_function_arn: 'aws_lambda_function.this[0].arn',
            lambda_function_name: 'aws_lambda_function.this[0].function_name',
            lambda_cloudwatch_log_group_arn: 'aws_cloudwatch_log_group.lambda.arn',
        })}`,
    },
    {
        id: 'terraform-aws-modules/s3-bucket',
        read: `${services_repository}-s3-bucket, main.tf and variables.tf of version 5`,
        unread: /polic(y|ies)$|^grant/,
        configuration: `
${given({
            ...allFalse(ofBuckets),
            create_bucket: 'true',
            bucket: 'null',
            bucket_prefix: 'null',
            attach_policy: 'false',
            policy: 'null',
            attach_public_policy: 'true',
            block_public_policy: 'true',
        })}
${ownData}
data "aws_caller_identity" "current" {}
resource "aws_s3_bucket" "this" {
  count         = var.create_bucket ? 1 : 0
  bucket        = var.bucket
  bucket_prefix = var.bucket_prefix
}
data "aws_iam_policy_document" "combined" {
  source_policy_documents = concat(var.attach_policy ? [var.policy] : [], ${services_anyOf(ofBuckets)} ? [${own}.policy] : [])
}
resource "aws_s3_bucket_policy" "this" {
  count  = var.create_bucket && (var.attach_policy || ${services_anyOf(ofBuckets)}) ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  policy = ${replaced('data.aws_iam_policy_document.combined.json', {
            _S3_BUCKET_ID_: 'aws_s3_bucket.this[0].id',
            _S3_BUCKET_ARN_: 'aws_s3_bucket.this[0].arn',
            _AWS_ACCOUNT_ID_: 'data.aws_caller_identity.current.account_id',
        })}
}
${outputs({
            s3_bucket_id: 'aws_s3_bucket.this[0].id',
            s3_bucket_arn: 'aws_s3_bucket.this[0].arn',
        })}`,
    },
    {
        id: 'terraform-aws-modules/eks-pod-identity',
        read: `${services_repository}-eks-pod-identity, main.tf and variables.tf of version 2`,
        unread: /^attach_|statement|polic(y|ies)$|policy_documents|policy_arns|permission|trust|assume/,
        configuration: `
${given({
            create: 'true',
            name: '""',
            use_name_prefix: 'true',
            path: '"/"',
            permissions_boundary_arn: 'null',
            trust_policy_conditions: '[]',
            trust_policy_statements: 'null',
            additional_policy_arns: '{}',
            attach_custom_policy: 'false',
            source_policy_documents: '[]',
            override_policy_documents: '[]',
            policy_statements: 'null',
        })}
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.use_name_prefix ? null : var.name
  name_prefix          = var.use_name_prefix ? format("%s-", var.name) : null
  path                 = var.path
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy = ${words_document(`concat([${without(`{
    Effect    = "Allow"
    Action    = ["sts:AssumeRole", "sts:TagSession"]
    Principal = { Service = "pods.eks.amazonaws.com" }
    Condition = ${conditions('var.trust_policy_conditions')}
  }`)}], ${statements('coalesce(var.trust_policy_statements, [])')})`)}
}
${attached(words_values('var.additional_policy_arns'), 'var.create')}
${merged('base', {
            sources: 'var.source_policy_documents',
            overrides: 'var.override_policy_documents',
            statements: statements('coalesce(var.policy_statements, [])'),
        })}
resource "aws_iam_policy" "custom" {
  count  = var.create && var.attach_custom_policy ? 1 : 0
  policy = data.aws_iam_policy_document.base.json
}
resource "aws_iam_role_policy_attachment" "custom" {
  count      = var.create && var.attach_custom_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.custom[0].arn
}
${outputs({
            iam_role_arn: 'aws_iam_role.this[0].arn',
            iam_role_name: 'aws_iam_role.this[0].name',
            iam_policy_arn: 'aws_iam_policy.custom[0].arn',
        })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules/workload-roles.js

/** Modules that make the role of an instance or of an add-on of a cluster. */
const workloadRoleModules = [
    {
        id: 'terraform-aws-modules/ec2-instance',
        read: 'https://github.com/terraform-aws-modules/terraform-aws-ec2-instance, main.tf and variables.tf of versions 5.0 and 6.4',
        unread: /polic(y|ies)$|assume|trust/,
        configuration: `
${given({ create: 'true', name: '""', create_iam_instance_profile: 'false', iam_role_name: 'null', iam_role_use_name_prefix: 'true', iam_role_path: 'null', iam_role_permissions_boundary: 'null', iam_role_policies: '{}' })}
locals {
  role = var.create && var.create_iam_instance_profile
  name = try(coalesce(var.iam_role_name, var.name), "")
}
resource "aws_iam_role" "this" {
  count                = local.role ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : local.name
  name_prefix          = var.iam_role_use_name_prefix ? format("%s-", local.name) : null
  path                 = var.iam_role_path
  permissions_boundary = var.iam_role_permissions_boundary
  assume_role_policy = ${words_document(`[{
    Sid       = "EC2AssumeRole"
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = "ec2.amazonaws.com" }
  }]`)}
}
${attached(words_values('var.iam_role_policies'), 'local.role')}
resource "aws_iam_instance_profile" "this" {
  count = local.role ? 1 : 0
  role  = aws_iam_role.this[0].name
}
${outputs({
            iam_role_name: 'aws_iam_role.this[0].name',
            iam_role_arn: 'aws_iam_role.this[0].arn',
            iam_instance_profile_arn: 'aws_iam_instance_profile.this[0].arn',
            iam_instance_profile_id: 'aws_iam_instance_profile.this[0].id',
        })}`,
    },
    {
        id: 'aws-ia/eks-blueprints-addon',
        read: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addon, main.tf and variables.tf of versions 1.0 and 1.1',
        unread: /polic(y|ies)$|policy_documents$|statements$|assume|trust|oidc/,
        configuration: `
${given({ create: 'true', name: '""', namespace: 'null', create_role: 'false', role_name: 'null', role_name_use_prefix: 'true', role_path: '"/"', role_permissions_boundary_arn: 'null', role_policies: '{}', oidc_providers: '{}', assume_role_condition_test: '"StringEquals"', allow_self_assume_role: 'false', trust_policy_statements: '[]', create_policy: 'true', source_policy_documents: '[]', override_policy_documents: '[]', policy_statements: '[]' })}
${identity}
locals {
  role   = var.create && var.create_role
  name   = try(coalesce(var.role_name, var.name), "")
  policy = local.role && var.create_policy && length(concat(var.source_policy_documents, var.override_policy_documents, var.policy_statements)) > 0
}
resource "aws_iam_role" "this" {
  count                = local.role ? 1 : 0
  name                 = var.role_name_use_prefix ? null : local.name
  name_prefix          = var.role_name_use_prefix ? format("%s-", local.name) : null
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary_arn
  assume_role_policy = ${words_document(`concat(
    ${statements('coalesce(var.trust_policy_statements, [])')},
    var.allow_self_assume_role ? [{
      Sid       = "ExplicitSelfRoleAssumption"
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { ArnLike = { "aws:PrincipalArn" = format("arn:%s:iam::%s:role%s%s", data.aws_partition.current.partition, data.aws_caller_identity.current.account_id, var.role_path, var.role_name_use_prefix ? format("%s-*", local.name) : local.name) } }
    }] : [],
    [for key, p in var.oidc_providers : {
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = p.provider_arn }
      Condition = { (var.assume_role_condition_test) = {
        (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = format("system:serviceaccount:%s:%s", try(coalesce(p.namespace), coalesce(var.namespace, "default")), p.service_account)
        (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = "sts.amazonaws.com"
      } }
    }],
  )`)}
}
${attached(words_values('var.role_policies'), 'local.role')}
${merged('this', {
            sources: 'var.source_policy_documents',
            overrides: 'var.override_policy_documents',
            statements: statements('var.policy_statements'),
        })}
resource "aws_iam_policy" "this" {
  count  = local.policy ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "own" {
  count      = local.policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
${outputs({
            iam_role_name: 'aws_iam_role.this[0].name',
            iam_role_arn: 'aws_iam_role.this[0].arn',
            iam_policy_arn: 'aws_iam_policy.this[0].arn',
        })}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-modules.js








/** What well-known modules make of their arguments, for calls of modules that are not in the tree. */
const knownModules = [
    ...currentIam,
    ...olderIam,
    ...serviceModules,
    ...serviceRoleModules,
    ...keyModules,
    ...guardedModules,
    ...workloadRoleModules,
    ...cloudposseModules,
];

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/known-module.js




/** What the folders of known modules begin with; no path of a tree does, for none has an empty step. */
const prefix = 'known//';
const byId = new Map(knownModules.map((one) => [one.id, one]));
/** Copies whose modules are, version by version, those of another namespace. */
const forks = new Map([
    ['binbashar/iam', 'terraform-aws-modules/iam'],
    ['binbashar/s3-bucket', 'terraform-aws-modules/s3-bucket'],
    ['binbashar/kms-key', 'cloudposse/kms-key'],
]);
/** The folder that stands for the module of a source, if it is a well-known one. */
function knownFolder(source) {
    const [repository = '', submodule] = source
        .toLowerCase()
        .replace(/\?.*$/, '')
        .replace(/^git::/, '')
        .replace(/^(https|ssh):\/\/(git@)?/, '')
        .replace(/^git@([^:]+):/, '$1/')
        .replace(/^(github\.com|registry\.terraform\.io|registry\.opentofu\.org)\//, '')
        .split('//');
    const [namespace, name, provider, ...more] = repository.replace(/\.git$/, '').split('/');
    if (namespace === undefined || name === undefined || more.length > 0)
        return undefined;
    const isRepository = provider === undefined && name.startsWith('terraform-aws-');
    if (!isRepository && provider !== 'aws')
        return undefined;
    const bare = isRepository ? name.slice('terraform-aws-'.length) : name;
    const origin = forks.get(`${namespace}/${bare}`) ?? `${namespace}/${bare}`;
    const id = `${origin}${submodule === undefined ? '' : `//${submodule}`}`;
    return byId.has(id) ? `${prefix}${id}` : undefined;
}
/** The configuration that stands for the module of a folder of `knownFolder`. */
function knownConfiguration(folder) {
    return known_module_isKnown(folder) ? byId.get(folder.slice(prefix.length))?.configuration : undefined;
}
/** True for folders and files of known modules. */
function known_module_isKnown(path) {
    return path.startsWith(prefix);
}
/** Arguments that say nothing of permissions or trust. */
const harmless = /^(source|version|providers?|count|for_each|depends_on|context|namespace|tenant|environment|stage|attributes|delimiter|label_.*|region|use_fullname|policy_name|.*tags|.*description|max_session_duration|force_.*|number_of_.*|create_instance_profile|instance_profile_enabled|create_login_profile|create_access_key|create_iam_.*|.*ssh.*|pgp_key|password_.*)$/;
/** What a call gives a known module of this folder that is not read; `given` answers the value of an argument. */
function unreadArguments(folder, call, variables, given) {
    const unread = byId.get(folder.slice(prefix.length))?.unread;
    return call.body.attributes
        .filter(({ name, expression }) => !variables.has(name) &&
        !harmless.test(name) &&
        unread?.test(name) !== false &&
        !isNothing(expression) &&
        !isNothingGiven(given(name)))
        .map(({ name }) => name);
}
/** True for values of which it is known that they ask for nothing. */
function isNothingGiven(value) {
    switch (value?.kind) {
        case 'null':
            return true;
        case 'bool':
            return !value.value;
        case 'list':
            return value.open === undefined && value.items.length === 0;
        case 'map':
            return value.open === undefined && !isLazy(value) && value.entries.length === 0;
        default:
            return false;
    }
}
/** True for `false`, `null`, `[]` and `{}`, which ask for nothing. */
function isNothing(expression) {
    switch (expression.kind) {
        case 'keyword':
            return expression.keyword !== 'true';
        case 'tuple':
            return expression.items.length === 0;
        case 'object':
            return expression.entries.length === 0;
        default:
            return false;
    }
}
const others = new Map([
    ['aws_iam_role', 'role'],
    ['aws_iam_user', 'user'],
    ['aws_iam_group', 'group'],
]);
/**
 * A resource of a known module as one of the call: places in the module's own text become the call's. What
 * the call gives besides may attach more to a principal, and change who is trusted.
 */
function resourceOfCall(resource, call, unread) {
    const properties = atCall(resource.properties, call.head);
    if (properties.kind !== 'map')
        return [];
    const own = { ...resource, span: call.head, body: call.span, properties };
    const argument = others.get(resource.type);
    const [first] = unread;
    if (argument === undefined || first === undefined)
        return [own];
    const hole = notRead(call, first);
    const reference = { address: resource.address, attribute: 'name' };
    const name = { kind: 'string', pieces: [hole], span: call.head, reference };
    const more = {
        ...own,
        type: `${resource.type}_policy_attachment`,
        address: `${resource.address.replace(/[^.]*$/, '')}others`,
        properties: mapValue([
            { key: (0,model_value/* literal */.eu)(argument, call.head, false), value: name },
            { key: (0,model_value/* literal */.eu)('policy_arn', call.head, false), value: hole },
        ], call.head),
    };
    const trust = unread.find((one) => /trust|oidc|saml|bitbucket|github|assume/.test(one));
    if (trust === undefined)
        return [own, more];
    const entries = properties.entries.map((entry) => entry.key.pieces[0]?.text === 'assume_role_policy'
        ? { key: entry.key, value: notRead(call, trust) }
        : entry);
    return [{ ...own, properties: { ...properties, entries } }, more];
}
function notRead(call, argument) {
    const attribute = call.body.attributes.find((one) => one.name === argument);
    const span = attribute?.span ?? call.head;
    return unresolved({
        text: argument,
        span,
        reason: 'external-module',
        symbol: `unread ${span.file}:${span.start}`,
    });
}
/** A value whose places in the text of a known module are `span`. */
function atCall(value, span) {
    if (isLazy(value))
        return value;
    const at = (of) => (known_module_isKnown(of.file) ? span : of);
    const guard = (of) => ({ ...of, span: at(of.span) });
    const hole = (of) => ({
        ...of,
        span: at(of.span),
        text: of.text === '' ? 'module' : of.text.replace('.data.module.own.', '.'),
    });
    const piece = (of) => {
        if (of.kind === 'unresolved')
            return hole(of);
        return known_module_isKnown(of.span.file) ? { ...of, span, exact: false } : of;
    };
    const string = (of) => ({
        ...of,
        span: at(of.span),
        pieces: of.pieces.map(piece),
    });
    switch (value.kind) {
        case 'string':
            return string(value);
        case 'unresolved':
            return hole(value);
        case 'list': {
            const open = value.open === undefined ? {} : { open: hole(value.open) };
            const items = value.items.map((item) => atCall(item, span));
            return { ...value, ...open, items, span: at(value.span) };
        }
        case 'map': {
            const open = value.open === undefined ? {} : { open: hole(value.open) };
            const entries = value.entries.map((entry) => ({
                key: string(entry.key),
                value: atCall(entry.value, span),
            }));
            return { ...value, ...open, entries, span: at(value.span) };
        }
        case 'json':
            return { ...value, span: at(value.span), value: atCall(value.value, span) };
        case 'alternatives': {
            const branches = value.branches.map((branch) => ({
                guard: guard(branch.guard),
                value: atCall(branch.value, span),
            }));
            return { ...value, branches, span: at(value.span) };
        }
        default:
            return { ...value, span: at(value.span) };
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/replace.js







const replaceFunctions = new Map([['replace', definition_define(3, 3, replace)]]);
function replace(call) {
    const wanted = textArg(call, 1);
    const by = stringArg(call, 2);
    const [first] = call.args;
    if (isHole(by))
        return by;
    if (first?.kind === 'json' && typeof wanted === 'string') {
        const replaced = insideJson(call, first.value, { wanted, by: by.pieces });
        if (replaced !== undefined)
            return jsonValue(replaced, first.span);
    }
    const value = stringArg(call, 0);
    if (isHole(value))
        return value;
    if (typeof wanted !== 'string')
        return wanted;
    const isPattern = wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/');
    if (isPattern) {
        const text = (0,model_value/* textOf */.b6)(by);
        return text === undefined
            ? derive(call)
            : replacePattern(call, value, wanted.slice(1, -1), text);
    }
    if (isTooLong(value, { wanted, by: by.pieces }))
        return tooLarge(call);
    return replaceText(call, value, { wanted, by: by.pieces }) ?? derive(call);
}
/** Pieces beyond which a text is not put together. */
const maxPieces = 60_000;
/** True where the replacement stands in so many places that the text would be too long. */
function isTooLong(value, { wanted, by }) {
    let places = 1;
    for (const piece of value.pieces)
        if (piece.kind === 'literal')
            places += wanted === '' ? piece.text.length : piece.text.split(wanted).length - 1;
    const length = by.reduce((sum, piece) => sum + piece.text.length, 0);
    return places * length > maxTextLength || (places > 1 && places * by.length > maxPieces);
}
/** The string with the replacement; undefined where that depends on what a hole holds. */
function replaceText(call, value, change) {
    const literals = literalPieces(value);
    return literals === undefined
        ? replaceAround(call, value, change)
        : replaceLiteral(literals, value, change);
}
function replaceLiteral(pieces, value, { wanted, by }) {
    const text = pieces.map((piece) => piece.text).join('');
    const places = [];
    if (wanted === '') {
        let at = 0;
        for (const character of text) {
            places.push([at, at]);
            at += character.length;
        }
        places.push([at, at]);
    }
    else {
        for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
            places.push([at, at + wanted.length]);
    }
    if (places.length === 0)
        return value;
    const changes = places.map((place) => {
        const [old] = slicePieces(pieces, place[0], place[1]);
        const span = old?.span ?? value.span;
        const inPlace = by.map((piece) => piece.kind === 'literal' ? { ...piece, span, exact: false } : piece);
        return { place, pieces: inPlace };
    });
    return stringOf(substitute(pieces, text, changes), value.span);
}
/** Literal pieces one by one, each hole as the call on it: right where no match can lie across their border. */
function replaceAround(call, value, change) {
    const { wanted } = change;
    const pieces = joinPieces(value.pieces);
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'unresolved')
        return undefined;
    if (wanted === '' || (wanted.length > 1 && mayStraddle(pieces, wanted)))
        return undefined;
    const replaced = pieces.flatMap((piece) => piece.kind === 'unresolved'
        ? [onHole(call, piece, change)]
        : replaceLiteral([piece], stringOf([piece], value.span), change).pieces);
    return stringOf(replaced, value.span);
}
/** The call on a hole; the hole where it cannot hold the word, such as a known module's own `_BUCKET_ARN_`. */
function onHole(call, hole, { wanted, by }) {
    const free = (hole.shape === 'name' && /[:/]/.test(wanted)) ||
        (hole.shape === 'field' && wanted.includes(':')) ||
        ((hole.shape === 'account' || hole.shape === 'region' || hole.shape === 'partition') &&
            /[^a-z0-9-]/.test(wanted)) ||
        (known_module_isKnown(call.span.file) && /^_[A-Z0-9_]+_$/.test(wanted));
    if (free)
        return hole;
    const shown = (name) => JSON.stringify(by.map((piece) => (piece.kind === 'literal' ? piece.text : `\${${piece[name]}}`)).join(''));
    const first = JSON.stringify(wanted);
    return unresolved({
        text: `${call.name}(${hole.text}, ${first}, ${shown('text')})`,
        span: hole.span,
        reason: hole.reason,
        symbol: `${call.name}(${hole.symbol},${first}, ${shown('symbol')})`,
    });
}
/** True where text beside a hole is the beginning or the end of what is looked for. */
function mayStraddle(pieces, wanted) {
    return pieces.some((piece, index) => {
        if (piece.kind !== 'literal')
            return false;
        const atStart = index > 0 && overlaps(wanted, piece.text);
        const atEnd = index < pieces.length - 1 && overlaps(piece.text, wanted);
        return atStart || atEnd;
    });
}
/** True where a proper end of `a` is a beginning of `b`. */
function overlaps(a, b) {
    const longest = Math.min(a.length, b.length);
    for (let size = 1; size <= longest; size += 1)
        if (b.startsWith(a.slice(-size)))
            return true;
    return false;
}
/**
 * The value of a JSON text with the replacement in its strings and keys, which is the same as in the text:
 * a word that is no part of the syntax, of `true`, `false` or `null` can stand nowhere else, and neither the
 * strings nor what takes its place have escapes. Undefined where one of these does not hold.
 */
function insideJson(call, value, change) {
    const isWord = /^[A-Za-z_][\w-]*$/.test(change.wanted);
    if (!isWord || 'true false null'.includes(change.wanted) || !replace_isPlain(change.by))
        return undefined;
    const inText = (text) => replace_isPlain(text.pieces) ? replaceText(call, text, change) : undefined;
    const inside = (one, depth) => {
        if (depth > maxDepth)
            return undefined;
        switch (one.kind) {
            case 'string': {
                const [only] = one.pieces;
                if (one.pieces.length === 1 && only?.kind === 'unresolved')
                    return { ...one, pieces: [onHole(call, only, change)] };
                return inText(one);
            }
            case 'unresolved':
                return onHole(call, one, change);
            case 'list': {
                const items = replace_all(one.items, (item) => inside(item, depth + 1));
                return items === undefined ? undefined : { ...one, items };
            }
            case 'map': {
                const entries = replace_all(one.entries, (entry) => {
                    const key = inText(entry.key);
                    const of = inside(entry.value, depth + 1);
                    return key === undefined || of === undefined ? undefined : { key, value: of };
                });
                return entries === undefined ? undefined : { ...one, entries };
            }
            case 'alternatives': {
                const branches = replace_all(one.branches, (branch) => {
                    const of = inside(branch.value, depth + 1);
                    return of === undefined ? undefined : { guard: branch.guard, value: of };
                });
                return branches === undefined ? undefined : { ...one, branches };
            }
            case 'json':
                return undefined;
            default:
                return one;
        }
    };
    return inside(value, 0);
}
/** True for text that is the same inside a JSON string: without quotes, backslashes and what Go escapes. */
function replace_isPlain(pieces) {
    return pieces.every((piece) => piece.kind === 'unresolved' || /^[ !#-%'-;=?-[\]-~]*$/.test(piece.text));
}
/** `map`, or undefined where `f` answers that for one of them. */
function replace_all(list, f) {
    const mapped = [];
    for (const item of list) {
        const result = f(item);
        if (result === undefined)
            return undefined;
        mapped.push(result);
    }
    return mapped;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/sets.js







/** Functions of sets; lists are converted. */
const setFunctions = new Map([
    ['setunion', definition_define(1, many, union, { parts: true })],
    ['setintersection', definition_define(1, many, intersection, { whole: 'values' })],
    ['setsubtract', definition_define(2, 2, subtract, { whole: 'values' })],
    ['setsymmetricdifference', definition_define(1, many, symmetricDifference, { whole: 'values' })],
    ['setproduct', definition_define(2, many, product, { whole: 'values' })],
]);
function setsOf(call) {
    const sets = [];
    for (const index of call.args.keys()) {
        const list = listArg(call, index);
        if (isHole(list))
            return list;
        const set = toSet(list);
        if (set.kind === 'list')
            sets.push(set);
    }
    return sets;
}
function setOf(items, call, open) {
    const distinct = distinctItems(unified(items, open));
    const placed = open === undefined && isOrdered(distinct) ? undefined : 0;
    return listValue(conversions_inOrder(distinct), call.span, { open, collection: 'set', placed });
}
function union(call) {
    const items = [];
    let open;
    for (const [index, arg] of call.args.entries()) {
        if (isHole(arg)) {
            open ??= arg;
            continue;
        }
        const list = listArg(call, index);
        if (isHole(list))
            return list;
        if (items.length + list.items.length > maxElements)
            return tooLarge(call);
        for (const item of list.items)
            items.push(item);
        open ??= list.open;
    }
    return setOf(items, call, open);
}
/** The texts of sets that hold nothing else. */
const texts = new WeakMap();
function textsOf({ items }) {
    const known = texts.get(items);
    if (known !== undefined)
        return known;
    const all = new Set();
    for (const item of items) {
        const text = (0,model_value/* textOf */.b6)(item);
        if (text === undefined)
            return undefined;
        all.add(text);
    }
    texts.set(items, all);
    return all;
}
/** Comparisons of elements beyond which sets are not compared. */
const maxComparisons = 10_000_000;
/** True where so many elements would have to be compared one by one. */
function isTooMuch(sets) {
    const [first, ...rest] = sets.map((set) => ({ set, isText: textsOf(set) !== undefined }));
    if (first === undefined)
        return false;
    return rest.some((other) => !(first.isText && other.isText) &&
        first.set.items.length * other.set.items.length > maxComparisons);
}
/** Whether a set has the element; `undefined` where it cannot be told. */
function has(set, wanted) {
    const text = (0,model_value/* textOf */.b6)(wanted);
    const known = text === undefined || set.open !== undefined ? undefined : textsOf(set);
    if (text !== undefined && known !== undefined)
        return known.has(text);
    let unsure = set.open !== undefined;
    for (const item of set.items) {
        const same = equals(item, wanted);
        if (same === true)
            return true;
        if (same === undefined)
            unsure = true;
    }
    return unsure ? undefined : false;
}
function intersection(call) {
    const sets = setsOf(call);
    if ('kind' in sets)
        return sets;
    if (isTooMuch(sets))
        return tooLarge(call);
    const [first, ...rest] = sets_converted(sets);
    if (first === undefined)
        return derive(call);
    if (first.open !== undefined)
        return derive(call);
    const items = [];
    for (const item of first.items) {
        const answers = rest.map((set) => has(set, item));
        if (answers.includes(false))
            continue;
        if (answers.includes(undefined))
            return derive(call);
        items.push(item);
    }
    return setOf(items, call);
}
/** The sets with elements of one type. */
function sets_converted(sets) {
    const all = unified(sets.flatMap((set) => set.items));
    let from = 0;
    return sets.map((set) => {
        const items = all.slice(from, from + set.items.length);
        from += set.items.length;
        return { ...set, items };
    });
}
function subtract(call) {
    const sets = setsOf(call);
    if ('kind' in sets)
        return sets;
    if (isTooMuch(sets))
        return tooLarge(call);
    const [from, without] = sets_converted(sets);
    if (from === undefined || without === undefined)
        return derive(call);
    const items = [];
    let open = from.open;
    for (const item of from.items) {
        const present = has(without, item);
        if (present === undefined)
            open ??= derive(call);
        else if (!present)
            items.push(item);
    }
    return setOf(items, call, open);
}
function symmetricDifference(call) {
    const sets = setsOf(call);
    if ('kind' in sets)
        return sets;
    if (isTooMuch(sets))
        return tooLarge(call);
    let items = [];
    for (const set of sets_converted(sets)) {
        if (set.open !== undefined)
            return derive(call);
        const before = listValue(items, call.span);
        const kept = [];
        for (const item of [
            ...items.map((item) => [item, set]),
            ...set.items.map((item) => [item, before]),
        ]) {
            const present = has(item[1], item[0]);
            if (present === undefined)
                return derive(call);
            if (!present)
                kept.push(item[0]);
        }
        items = kept;
    }
    return setOf(items, call);
}
/** Every combination of one element each; with a set among them a set, else a list. */
function product(call) {
    const lists = [];
    for (const index of call.args.keys()) {
        const list = listArg(call, index);
        if (isHole(list))
            return list;
        if (list.open !== undefined)
            return derive(call);
        lists.push({ ...list, items: unified(list.items) });
    }
    const size = lists.reduce((total, list) => total * list.items.length, 1);
    if (size > maxElements)
        return tooLarge(call);
    let rows = [[]];
    for (const list of lists)
        rows = rows.flatMap((row) => list.items.map((item) => [...row, item]));
    const items = rows.map((row) => listValue(row, call.span));
    if (lists.some((list) => list.collection === 'set'))
        return setOf(items, call);
    return listValue(items, call.span, { collection: 'list' });
}

// EXTERNAL MODULE: ./lib/src/parse/json/pieces.js
var json_pieces = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/csv.js

/**
 * The rows of comma-separated text (RFC 4180), blank lines left out; `undefined` where a quote stands
 * where none may.
 */
function decodeCsv(text) {
    const source = text.replaceAll('\r\n', '\n');
    const rows = [];
    let row = [];
    let cells = 0;
    let at = 0;
    while (at < source.length) {
        if (row.length === 0 && source[at] === '\n') {
            at += 1;
            continue;
        }
        const field = source[at] === '"' ? quoted(source, at) : csv_plain(source, at);
        if (field === undefined)
            return undefined;
        row.push(field.text);
        cells += 1;
        if (cells > maxElements)
            return 'too-large';
        at = field.end;
        const next = source[at];
        if (next === ',') {
            at += 1;
            // A comma at the very end opens one more, empty field.
            if (at === source.length)
                row.push('');
            else if (source[at] === '\n') {
                row.push('');
                at += 1;
                rows.push(row);
                row = [];
            }
            continue;
        }
        if (next !== undefined && next !== '\n')
            return undefined;
        at += 1;
        rows.push(row);
        row = [];
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function csv_plain(source, start) {
    let end = start;
    while (end < source.length && source[end] !== ',' && source[end] !== '\n') {
        if (source[end] === '"')
            return undefined;
        end += 1;
    }
    return { text: source.slice(start, end), end };
}
function quoted(source, start) {
    let text = '';
    let from = start + 1;
    for (;;) {
        const at = source.indexOf('"', from);
        if (at === -1)
            return undefined;
        text += source.slice(from, at);
        if (source[at + 1] !== '"')
            return { text, end: at + 1 };
        text += '"';
        from = at + 2;
    }
}

// EXTERNAL MODULE: ./lib/src/parse/yaml/deferred.js
var deferred = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/yaml-text.js








/** YAML text as Terraform writes it: keys and strings in double quotes, text of several lines as a block. */
function yamlEncode(call) {
    const arg = call.args[0];
    if (arg === undefined)
        return refuse(call);
    if (firstHole(arg) !== undefined)
        return derive(call);
    const isText = arg.kind === 'string' || arg.kind === 'json';
    const lines = linesOf(arg, isText ? '  ' : '');
    // What stands alone without quotes is followed by the end of its document.
    const end = isText || arg.kind === 'list' || arg.kind === 'map' ? '' : '...\n';
    return computedText(`${lines.join('\n')}\n${end}`, call.span);
}
/** The lines of a value; the first stands after its key or dash. */
function linesOf(value, indent) {
    switch (value.kind) {
        case 'list':
            if (value.items.length === 0)
                return ['[]'];
            return value.items.flatMap((item, index) => {
                const [first, ...rest] = linesOf(item, `${indent}  `);
                return [`${index === 0 ? '' : indent}- ${first ?? ''}`, ...rest];
            });
        case 'map':
            if (value.entries.length === 0)
                return ['{}'];
            return sortedEntries(value).flatMap((entry, index) => {
                const key = `${index === 0 ? '' : indent}${yaml_text_quoted((0,model_value/* textOf */.b6)(entry.key) ?? '')}:`;
                return entryLines(key, entry.value, indent);
            });
        case 'number':
            return [value.text];
        case 'bool':
            return [String(value.value)];
        case 'null':
        case 'absent':
            return ['null'];
        default:
            return textLines((0,model_value/* textOf */.b6)(asString(value)) ?? '', indent);
    }
}
function entryLines(key, value, indent) {
    const isNested = (value.kind === 'list' && value.items.length > 0) ||
        (value.kind === 'map' && value.entries.length > 0);
    if (!isNested) {
        const [first, ...rest] = linesOf(value, `${indent}  `);
        return [`${key} ${first ?? ''}`, ...rest];
    }
    const inner = value.kind === 'list' ? indent : `${indent}  `;
    const [first, ...rest] = linesOf(value, inner);
    return [key, inner + (first ?? ''), ...rest];
}
function textLines(text, indent) {
    if (!text.includes('\n') || !isBlockText(text))
        return [yaml_text_quoted(text)];
    const body = text.replace(/\n+$/, '');
    const ends = text.length - body.length;
    // Where the first line does not show the indentation, the header says it.
    const hint = /^[ \n]/.test(text) ? '2' : '';
    const header = `|${hint}${ends === 0 ? '-' : ends === 1 && body !== '' ? '' : '+'}`;
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return [header, ...lines, ...Array.from({ length: Math.max(ends - 1, 0) }, () => '')];
}
/** Text that a block can hold: printable, without blanks at the end of a line. */
function isBlockText(text) {
    return !/ \n| $|[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(text);
}
const escapes = new Map([
    ['\u0000', '\\0'],
    ['\u0007', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\u000b', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['\u001b', '\\e'],
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\u0085', '\\N'],
    ['\u00a0', '\\_'],
    ['\u2028', '\\L'],
    ['\u2029', '\\P'],
]);
function yaml_text_quoted(text) {
    let result = '';
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const escaped = escapes.get(character);
        const hex = code.toString(16).toUpperCase();
        if (escaped !== undefined)
            result += escaped;
        else if (code > 0xffff)
            result += `\\U${hex.padStart(8, '0')}`;
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            result += `\\x${hex.padStart(2, '0')}`;
        else if (code === 0xfeff || (code >= 0xfffe && code <= 0xffff))
            result += `\\u${hex}`;
        else
            result += character;
    }
    return `"${result}"`;
}
/** The value of YAML text; text that stands in the source letter for letter keeps its spans. */
function yamlDecode(call) {
    const text = stringArg(call, 0);
    if (isHole(text))
        return text;
    const pieces = literalPieces(text);
    if (pieces === undefined)
        return derive(call);
    const [only] = pieces;
    const source = pieces.map((piece) => piece.text).join('');
    const { nodes, problems } = (0,deferred/* parseYamlIfLoaded */.D$)({ path: text.span.file, text: source });
    if (problems.some((problem) => problem.outcome !== 'tolerated') || nodes.length > 1)
        return refuse(call);
    const [node] = nodes;
    if (node === undefined)
        return refuse(call);
    const shift = pieces.length === 1 && only?.exact === true ? only.span.start : undefined;
    return valueOfNode(node, { shift, whole: text });
}
function spanAt(node, place) {
    const { span } = node;
    if (place.shift === undefined)
        return place.whole.span;
    return { file: span.file, start: span.start + place.shift, end: span.end + place.shift };
}
function valueOfNode(node, place) {
    const span = spanAt(node, place);
    if (node.kind === 'list')
        return listValue(node.items.map((item) => valueOfNode(item, place)), span);
    if (node.kind === 'map') {
        const entries = node.entries.map((entry) => {
            const key = scalarValue(entry.key, place);
            const text = key.kind === 'null' ? computedText('null', key.span) : asString(key);
            return {
                key: text.kind === 'string' ? text : textScalar(entry.key, place),
                value: valueOfNode(entry.value, place),
            };
        });
        return mapValue(lastEntries(mapValue(entries, span)), span);
    }
    return scalarValue(node, place);
}
function textScalar(node, place) {
    const pieces = node.pieces.map((piece) => {
        if (place.shift === undefined)
            return {
                ...piece,
                span: place.whole.span,
                ...(piece.kind === 'literal' ? { exact: false } : {}),
            };
        const { file, start, end } = piece.span;
        return { ...piece, span: { file, start: start + place.shift, end: end + place.shift } };
    });
    return { kind: 'string', pieces, span: spanAt(node, place) };
}
function scalarValue(node, place) {
    if (node.style !== 'plain' || node.tag === '!!str')
        return textScalar(node, place);
    const span = spanAt(node, place);
    const { text } = node;
    if (/^(|~|null|Null|NULL)$/.test(text))
        return nullValue(span);
    if (/^(true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/.test(text))
        return boolValue(true, span);
    if (/^(false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/.test(text))
        return boolValue(false, span);
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(text))
        return numberOfText(text, span) ?? textScalar(node, place);
    const based = /^([+-]?)0(x[0-9a-fA-F]{1,100}|o[0-7]{1,100})$/.exec(text);
    if (based !== null) {
        const size = BigInt(`0${based[2] ?? ''}`);
        return numberOfText(`${based[1] ?? ''}${size}`, span) ?? textScalar(node, place);
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return computedText(`${text}T00:00:00Z`, span);
    return textScalar(node, place);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/serialisation.js










/** Functions that turn values into documents and back. */
const serialisationFunctions = new Map([
    ['jsonencode', definition_define(1, 1, serialisation_encode)],
    ['jsondecode', definition_define(1, 1, decode)],
    ['yamlencode', definition_define(1, 1, yamlEncode, { whole: 'values' })],
    ['yamldecode', definition_define(1, 1, yamlDecode)],
    ['csvdecode', definition_define(1, 1, csv)],
]);
/** The text stays a value: its strings keep their spans, and keys are sorted as Terraform prints them. */
function serialisation_encode(call) {
    const arg = call.args[0];
    return arg === undefined ? refuse(call) : jsonValue(printed(arg, 0), call.span);
}
/** A value in the order and with the types of its JSON text. */
function printed(value, depth) {
    if (depth > maxDepth)
        return value;
    switch (value.kind) {
        case 'json': {
            const text = asString(value);
            return text.kind === 'string' || text.kind === 'unresolved' ? text : value;
        }
        case 'list':
            return { ...value, items: value.items.map((item) => printed(item, depth + 1)) };
        case 'map': {
            const entries = sortedEntries(value).map((entry) => ({
                key: entry.key,
                value: printed(entry.value, depth + 1),
            }));
            return { ...value, entries };
        }
        case 'alternatives': {
            const branches = value.branches.map(({ guard, value: of }) => ({
                guard,
                value: printed(of, depth + 1),
            }));
            return { ...value, branches };
        }
        default:
            return value;
    }
}
function decode(call) {
    const arg = call.args[0];
    if (arg?.kind === 'json')
        return decoded(arg.value, 0);
    const text = stringArg(call, 0);
    if (isHole(text))
        return text;
    const [only] = text.pieces;
    if (text.pieces.length === 1 && only?.kind === 'unresolved')
        return derive(call);
    const { value, problems } = (0,json_pieces/* parseJsonPieces */.V)(text.pieces, text.span);
    const wrong = problems.some((problem) => problem.code !== 'duplicate-key');
    if (value === undefined || wrong)
        return (0,model_value/* textOf */.b6)(text) === undefined ? derive(call) : refuse(call);
    return decoded(value, 0);
}
/** A JSON value as Terraform's: of equal keys the last, numbers as they print, objects and tuples. */
function decoded(value, depth) {
    if (depth > maxDepth)
        return value;
    switch (value.kind) {
        case 'number':
            return value.orText === undefined ? (numberOfText(value.text, value.span) ?? value) : value;
        case 'string':
            return stringOf(value.pieces, value.span);
        case 'list':
            return listValue(value.items.flatMap((item) => (item.kind === 'absent' ? [] : [decoded(item, depth + 1)])), value.span, { open: value.open, placed: value.placed });
        case 'map': {
            const entries = lastEntries(value).map((entry) => ({
                key: entry.key,
                value: decoded(entry.value, depth + 1),
            }));
            return mapValue(entries, value.span, { open: value.open });
        }
        case 'alternatives': {
            const branches = value.branches.map(({ guard, value: of }) => ({
                guard,
                value: decoded(of, depth + 1),
            }));
            return { ...value, branches };
        }
        default:
            return value;
    }
}
function csv(call) {
    const text = textArg(call, 0);
    if (typeof text !== 'string')
        return text;
    const table = decodeCsv(text);
    if (table === undefined)
        return refuse(call);
    if (table === 'too-large')
        return tooLarge(call);
    const [header, ...rows] = table;
    if (header === undefined || new Set(header).size < header.length)
        return refuse(call);
    const items = [];
    for (const row of rows) {
        if (row.length !== header.length)
            return refuse(call);
        const entries = header.map((name, index) => ({
            key: computedText(name, call.span),
            value: computedText(row[index] ?? '', call.span),
        }));
        items.push(mapValue(lastEntries(mapValue(entries, call.span)), call.span));
    }
    return listValue(items, call.span, { collection: 'list' });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/time.js




/** Functions of dates; the time of a run is not known. */
const timeFunctions = new Map([
    ['timestamp', definition_define(0, 0, (call) => runtime(call))],
    ['plantimestamp', definition_define(0, 0, (call) => runtime(call))],
    ['timeadd', definition_define(2, 2, add)],
    ['timecmp', definition_define(2, 2, compare)],
    ['formatdate', definition_define(2, 2, time_format)],
]);
const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
function parse(text) {
    const match = rfc3339.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    if (hour === undefined || minute === undefined || second === undefined)
        return undefined;
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const isReal = date.getUTCMonth() === month - 1 &&
        date.getUTCDate() === day &&
        hour < 24 &&
        minute < 60 &&
        second < 60;
    if (!isReal)
        return undefined;
    const zone = match[8] ?? 'Z';
    const sign = zone.startsWith('-') ? -1 : 1;
    const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
    const milliseconds = Number(`0.${match[7] ?? '0'}`) * 1_000;
    return { time: date.getTime() - offset * 60_000 + milliseconds, offset };
}
/** The clock as it stands at the moment's own place. */
function local({ time, offset }) {
    return new Date(time + offset * 60_000);
}
function two(value) {
    return String(value).padStart(2, '0');
}
function zoneOf(offset, separator) {
    const minutes = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
function time_print(moment) {
    const date = local(moment);
    const zone = moment.offset === 0 ? 'Z' : zoneOf(moment.offset, ':');
    return `${date.toISOString().slice(0, 19)}${zone}`;
}
const units = new Map([
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
    ['ms', 1],
    ['us', 0.001],
    ['\u00b5s', 0.001],
    ['\u03bcs', 0.001],
    ['ns', 0.000001],
]);
/** Milliseconds of a duration such as `-1h30m`. */
function duration(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    let rest = text.startsWith('-') || text.startsWith('+') ? text.slice(1) : text;
    if (rest === '0')
        return 0;
    if (rest === '' || rest.length > 200)
        return undefined;
    let total = 0;
    while (rest !== '') {
        const match = /^(\d+\.?\d*|\.\d+)(h|ms|m|s|us|\u00b5s|\u03bcs|ns)/.exec(rest);
        const unit = units.get(match?.[2] ?? '');
        if (match === null || unit === undefined)
            return undefined;
        total += Number(match[1]) * unit;
        rest = rest.slice(match[0].length);
    }
    return sign * total;
}
function add(call) {
    const text = textArg(call, 0);
    const span = textArg(call, 1);
    if (typeof text !== 'string')
        return text;
    if (typeof span !== 'string')
        return span;
    const moment = parse(text);
    const length = duration(span);
    if (moment === undefined || length === undefined)
        return refuse(call);
    return computedText(time_print({ ...moment, time: moment.time + length }), call.span);
}
function compare(call) {
    const left = textArg(call, 0);
    const right = textArg(call, 1);
    if (typeof left !== 'string')
        return left;
    if (typeof right !== 'string')
        return right;
    const [a, b] = [parse(left), parse(right)];
    if (a === undefined || b === undefined)
        return refuse(call);
    return numberValue(Math.sign(a.time - b.time), call.span);
}
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** What each run of letters in a format stands for. */
function field(letters, moment) {
    const date = local(moment);
    const hour = date.getUTCHours();
    const half = hour % 12 === 0 ? 12 : hour % 12;
    const month = months[date.getUTCMonth()] ?? '';
    const day = days[date.getUTCDay()] ?? '';
    switch (letters) {
        case 'YYYY':
            return String(date.getUTCFullYear()).padStart(4, '0');
        case 'YY':
            return two(date.getUTCFullYear() % 100);
        case 'MMMM':
            return month;
        case 'MMM':
            return month.slice(0, 3);
        case 'MM':
            return two(date.getUTCMonth() + 1);
        case 'M':
            return String(date.getUTCMonth() + 1);
        case 'DD':
            return two(date.getUTCDate());
        case 'D':
            return String(date.getUTCDate());
        case 'EEEE':
            return day;
        case 'EEE':
            return day.slice(0, 3);
        case 'hh':
            return two(hour);
        case 'h':
            return String(hour);
        case 'HH':
            return two(half);
        case 'H':
            return String(half);
        case 'AA':
            return hour < 12 ? 'AM' : 'PM';
        case 'aa':
            return hour < 12 ? 'am' : 'pm';
        case 'mm':
            return two(date.getUTCMinutes());
        case 'm':
            return String(date.getUTCMinutes());
        case 'ss':
            return two(date.getUTCSeconds());
        case 's':
            return String(date.getUTCSeconds());
        case 'ZZZZZ':
            return zoneOf(moment.offset, ':');
        case 'ZZZZ':
            return zoneOf(moment.offset, '');
        case 'ZZZ':
            return moment.offset === 0 ? 'UTC' : zoneOf(moment.offset, '');
        case 'Z':
            return moment.offset === 0 ? 'Z' : zoneOf(moment.offset, ':');
        default:
            return undefined;
    }
}
function time_format(call) {
    const pattern = textArg(call, 0);
    const text = textArg(call, 1);
    if (typeof pattern !== 'string')
        return pattern;
    if (typeof text !== 'string')
        return text;
    const moment = parse(text);
    if (moment === undefined)
        return refuse(call);
    let result = '';
    for (let at = 0; at < pattern.length;) {
        const character = pattern.charAt(at);
        if (character === "'") {
            const quoted = quotedText(pattern, at);
            if (quoted === undefined)
                return refuse(call);
            result += quoted.text;
            at = quoted.end;
        }
        else if (/[A-Za-z]/.test(character)) {
            let end = at;
            while (pattern[end] === character)
                end += 1;
            const value = field(pattern.slice(at, end), moment);
            if (value === undefined)
                return refuse(call);
            result += value;
            at = end;
        }
        else {
            result += character;
            at += 1;
        }
    }
    return computedText(result, call.span);
}
/** Text between single quotes, in which two stand for one. */
function quotedText(pattern, start) {
    let text = '';
    for (let at = start + 1; at < pattern.length; at += 1) {
        if (pattern[at] !== "'")
            text += pattern.charAt(at);
        else if (pattern[at + 1] === "'") {
            text += "'";
            at += 1;
        }
        else
            return { text, end: at + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/functions/registry.js





















const tables = [
    collectionFunctions,
    conversionFunctions,
    digestFunctions,
    encodingFunctions,
    fileFunctions,
    formatFunctions,
    listFunctions,
    mapFunctions,
    networkFunctions,
    numericFunctions,
    regexFunctions,
    replaceFunctions,
    serialisationFunctions,
    setFunctions,
    substringFunctions,
    textFunctions,
    timeFunctions,
];
const functions = new Map(tables.flatMap((table) => [...table]));
/** The names of every function that is evaluated, sorted. */
function functionNames() {
    return [...functions.keys()].sort();
}
/**
 * Calls a Terraform function (`core::` may stand before its name). Undecided conditions in the arguments
 * are carried into the result. Unknown functions, provider functions among them, are holes
 * `unsupported-function`; a call that Terraform would certainly refuse is a hole `failed-call`.
 */
function callFunction(name, args, call) {
    const bare = name.startsWith('core::') ? name.slice('core::'.length) : name;
    const definition = functions.get(bare);
    if (definition === undefined)
        return unresolved({
            text: call.text,
            span: call.span,
            reason: 'unsupported-function',
            symbol: call.symbol,
        });
    const invocation = { ...call, name: bare, args };
    const [least, most] = definition.arity;
    if (args.length < least || args.length > most)
        return refuse(call);
    const failure = args.find((arg) => isHole(arg) && arg.reason === 'failed-call');
    if (failure !== undefined)
        return failure;
    const run = (values) => bounded(definition.run({ ...invocation, args: values }), invocation);
    const spread = spreads[definition.whole ?? 'arguments'];
    const result = spread(args, run, call.span);
    return definition.parts === true && isTooMany(result)
        ? spread(args.map(partwise), run, call.span)
        : result;
}
const spreads = {
    arguments: distribute,
    presence: distributePresence,
    items: distributeItems,
    values: distributeDeep,
};
/** The result, or a hole where it is beyond the bounds of what is computed. */
function bounded(result, call) {
    switch (result.kind) {
        case 'list':
            return result.items.length > maxElements ? tooLarge(call) : result;
        case 'map':
            return result.entries.length > maxElements ? tooLarge(call) : result;
        case 'string': {
            let length = 0;
            for (const piece of result.pieces)
                if (piece.kind === 'literal')
                    length += piece.text.length;
            return length > maxTextLength ? tooLarge(call) : result;
        }
        default:
            return result;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/operators.js








function binaryValue(expression, scope, evaluate) {
    const left = evaluate(expression.left, scope);
    const right = evaluate(expression.right, scope);
    if (left.kind !== 'alternatives' && right.kind !== 'alternatives')
        return operate(expression, left, right, scope);
    return distribute([left, right], ([a, b]) => (a === undefined || b === undefined ? left : operate(expression, a, b, scope)), expression.span);
}
function operate(expression, a, b, scope) {
    const { operator, span } = expression;
    const unknown = () => {
        const hole = firstHole(a) ?? firstHole(b);
        const text = sourceText(scope.run, span);
        if (hole === undefined && operator !== '==')
            return failed(text, span);
        const symbol = `(${symbolOf(a)} ${operator} ${symbolOf(b)})`;
        return unresolved({ text, span, reason: hole?.reason ?? 'undecided-condition', symbol });
    };
    switch (operator) {
        case '==':
        case '!=': {
            const certain = certainError(a) ?? certainError(b);
            if (certain !== undefined)
                return certain;
            const same = equals(a, b);
            if (same === undefined)
                return operator === '==' ? unknown() : inequality(a, b, expression, scope);
            return boolValue(same === (operator === '=='), span);
        }
        case '&&':
        case '||': {
            const decisive = operator === '||';
            if (a.kind === 'null' || b.kind === 'null')
                return failed(sourceText(scope.run, span), span);
            const [left, right] = [conversion_truth(a), conversion_truth(b)];
            if (left === decisive || right === decisive)
                return boolValue(decisive, span);
            if (left !== undefined && right !== undefined)
                return boolValue(!decisive, span);
            // What does not decide leaves the answer to the other side.
            if (left !== undefined && b.kind === 'unresolved')
                return b;
            if (right !== undefined && a.kind === 'unresolved')
                return a;
            return unknown();
        }
        default: {
            mayFailBy(scope.trial, firstHole(a) ?? firstHole(b));
            const x = asNumber(a);
            const y = asNumber(b);
            if (x === undefined || y === undefined)
                return unknown();
            if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
                const order = compareDecimals(decimalOf(x), decimalOf(y));
                const holds = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 };
                return boolValue(holds[operator], span);
            }
            return arithmetic(operator, x, y, span) ?? failed(sourceText(scope.run, span), span);
        }
    }
}
/** `a != b` is named as the opposite of `a == b`, so that both are one condition. */
function inequality(a, b, expression, scope) {
    const hole = firstHole(a) ?? firstHole(b);
    const text = sourceText(scope.run, expression.span);
    const symbol = `!(${symbolOf(a)} == ${symbolOf(b)})`;
    return unresolved({
        text,
        span: expression.span,
        reason: hole?.reason ?? 'undecided-condition',
        symbol,
    });
}
function certainError(value) {
    return value.kind === 'unresolved' && value.reason === 'failed-call' ? value : undefined;
}
function unaryValue(expression, scope, evaluate) {
    const { operator, span } = expression;
    return distributeOne(evaluate(expression.operand, scope), (operand) => {
        if (operator === '-')
            mayFailByNull(scope.trial, operand);
        if (operator === '!') {
            const known = conversion_truth(operand);
            if (known !== undefined)
                return boolValue(!known, span);
        }
        else {
            const number = asNumber(operand);
            if (number !== undefined)
                return negate(number, span);
        }
        const hole = firstHole(operand);
        const text = sourceText(scope.run, span);
        if (hole === undefined)
            return failed(text, span);
        const name = symbolOf(operand);
        const symbol = operator === '!' && name.startsWith('!') ? name.slice(1) : `${operator}${name}`;
        return unresolved({ text, span, reason: hole.reason, symbol });
    }, span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/template-value.js










/** Pieces beyond which a text is not put together. */
const template_value_maxPieces = 60_000;
/** The value of a template; a single interpolation is the value inside it, of whatever type. */
function templateValue(parts, span, scope, evaluate) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1) {
        if (only.kind === 'interpolation')
            return evaluate(only.expression, scope);
        if (only.kind === 'text')
            return { kind: 'string', pieces: only.pieces, span };
    }
    return textValue(parts, span, scope, evaluate);
}
/** The text of a template. */
function textValue(parts, span, scope, evaluate) {
    return joined(parts.map((part) => partValue(part, scope, evaluate)), span);
}
function partValue(part, scope, evaluate) {
    switch (part.kind) {
        case 'text':
            return { kind: 'string', pieces: part.pieces, span: part.span };
        case 'interpolation': {
            const value = evaluate(part.expression, scope);
            mayFailByNull(scope.trial, value);
            // What has no text, or is an error, is a hole: the text around it is read all the same.
            return value.kind === 'list' || value.kind === 'map' || value.kind === 'null'
                ? failed(sourceText(scope.run, part.expression.span), part.span)
                : value;
        }
        case 'if':
            return decide(evaluate(part.condition, scope), sourceText(scope.run, part.condition.span), () => textValue(part.then, part.span, scope, evaluate), () => textValue(part.otherwise, part.span, scope, evaluate), part.span, scope.trial);
        case 'for':
            return distributeOne(evaluate(part.collection, scope), (collection) => repeated(part, collection, scope, evaluate), part.span);
    }
}
function repeated(part, collection, scope, evaluate) {
    const names = { key: part.keyName ?? 'key', value: part.valueName };
    mayFailByNull(scope.trial, collection);
    const found = elementsOf(collection, names);
    if (found === undefined)
        return failed(sourceText(scope.run, part.collection.span), part.span);
    const texts = found.elements.map(({ key, value, symbolic }) => {
        const body = whereThere(value, (there) => {
            const inner = bind(scope, part.valueName, there);
            const both = part.keyName === undefined ? inner : bind(inner, part.keyName, key);
            return textValue(part.body, part.span, both, evaluate);
        }, part.span);
        if (!symbolic || found.rest === undefined)
            return body;
        // In a text, what is absent is empty.
        const there = ifAny(found.rest, joined([body, found.rest], part.span));
        return filled(there, stringOf([], part.span));
    });
    const rest = found.rest !== undefined && collection.kind !== 'unresolved' ? [found.rest] : [];
    const whole = joined([...texts, ...rest], part.span);
    return isInOrder(collection) || texts.length + rest.length < 2 || template_value_isAnyOrder(texts)
        ? whole
        : unresolved({
            text: sourceText(scope.run, part.collection.span),
            span: part.span,
            reason: firstHole(collection)?.reason ?? 'undecided-condition',
            symbol: shortened(`for ${symbolOf(collection)}: ${symbolOf(whole)}`),
        });
}
/** Elements of JSON and lines of text: their order says little. */
function template_value_isAnyOrder(texts) {
    return texts.every((text) => leavesOf(text).every(({ value }) => value.kind !== 'string' ||
        value.pieces.some((piece) => piece.kind === 'literal' && /["\n]/.test(piece.text))));
}
/**
 * The texts of values one after the other, branch by branch. Where that makes too many branches, short
 * texts that differ by branch become holes, so that the text around them is still read.
 */
function joined(values, span) {
    const whole = distribute(values, (list) => concatenated(list, span), span);
    if (!isTooMany(whole))
        return whole;
    const fewer = values.map((value) => (isShort(value) ? undecided(value) : value));
    return fewer.every((value, index) => value === values[index])
        ? whole
        : distribute(fewer, (list) => concatenated(list, span), span);
}
/** Texts longer than this are statements rather than names. */
const maxShort = 200;
function isShort(value) {
    if (value.kind === 'alternatives')
        return value.branches.every((branch) => isShort(branch.value));
    if (value.kind !== 'string')
        return value.kind !== 'list' && value.kind !== 'map' && value.kind !== 'json';
    const length = value.pieces.reduce((sum, piece) => sum + (piece.kind === 'literal' ? piece.text.length : 0), 0);
    return length <= maxShort;
}
/** Alternatives as one hole. */
function undecided(value) {
    if (value.kind !== 'alternatives')
        return value;
    const { span } = value;
    const text = value.branches[0]?.guard.text ?? '';
    return unresolved({ text, span, reason: 'undecided-condition', symbol: symbolOf(value) });
}
function concatenated(values, span) {
    const texts = [];
    let length = 0;
    let pieces = 0;
    for (const value of values) {
        if (value.kind === 'absent')
            continue;
        const text = asString(value);
        if (text.kind === 'alternatives')
            return joined([...texts, ...rest(values, value, text)], span);
        if (text.kind !== 'string' && text.kind !== 'unresolved')
            return failed('', span);
        texts.push(text);
        if (text.kind === 'unresolved')
            continue;
        pieces += text.pieces.length;
        for (const piece of text.pieces)
            length += piece.kind === 'literal' ? piece.text.length : 0;
        if (length > maxTextLength || pieces > template_value_maxPieces)
            return unresolved({ text: '', span, reason: 'too-large', symbol: `large ${placeOf(span)}` });
    }
    return concatenate(texts, span);
}
/** `values` from `at` on, with `text` in place of it. */
function rest(values, at, text) {
    return [text, ...values.slice(values.indexOf(at) + 1)];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/weight.js

/** Elements and pieces that one value may hold, shared parts counted as often as they occur. */
const maxWeight = 300_000;
const weights = new WeakMap();
/** How many scalars and pieces a value holds. Shared parts make this grow faster than memory does. */
function weightOf(value) {
    if (value.kind === 'string')
        return 1 + value.pieces.length;
    if (!mayHoldMore(value))
        return 1;
    const known = weights.get(value);
    if (known !== undefined)
        return known;
    const weight = weigh(value);
    if (weight > 16)
        weights.set(value, weight);
    return weight;
}
function mayHoldMore({ kind }) {
    return kind === 'list' || kind === 'map' || kind === 'json' || kind === 'alternatives';
}
function weigh(value) {
    switch (value.kind) {
        case 'list':
            return value.items.reduce((sum, item) => sum + weightOf(item), 1);
        case 'map':
            if (lazyOf(value) !== undefined)
                return 1;
            return value.entries.reduce((sum, entry) => sum + weightOf(entry.value), 1);
        case 'json':
            return 1 + weightOf(value.value);
        case 'alternatives':
            return value.branches.reduce((sum, branch) => sum + weightOf(branch.value), 1);
        default:
            return 1;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/expression.js














/** The value of an expression: never raises, and bounded in depth, steps and size. */
function evaluate(expression, scope) {
    const { run } = scope;
    run.steps += 1;
    if (run.depth > maxEvaluationDepth)
        return holeAt(scope, expression.span, 'too-deep');
    if (run.steps > maxSteps)
        return holeAt(scope, expression.span, 'too-large');
    const { kind } = expression;
    const known = kind === 'tuple' || kind === 'object' ? constants.get(expression) : 'varies';
    if (known !== undefined && known !== 'varies')
        return known;
    run.depth += 1;
    const value = evaluateNode(expression, scope);
    run.depth -= 1;
    if (!builds.has(kind))
        return value;
    if (weightOf(value) > maxWeight)
        return holeAt(scope, expression.span, 'too-large');
    if (known === undefined && run.depth < maxEvaluationDepth && run.steps <= maxSteps)
        constants.set(expression, isConstant(expression) ? value : 'varies');
    return value;
}
/** Values of lists and objects of nothing but literals, which are the same wherever they are asked for. */
const constants = new WeakMap();
/** Lists and objects inside have been evaluated just before. */
function isConstant(expression) {
    switch (expression.kind) {
        case 'tuple':
            return expression.items.every(isLiteral);
        case 'object':
            return expression.entries.every(({ key, value }) => (key.kind === 'bare-key' || isLiteral(key)) && isLiteral(value));
        default:
            return false;
    }
}
function isLiteral(expression) {
    switch (expression.kind) {
        case 'number':
        case 'keyword':
            return true;
        case 'template':
            return expression.parts.every((part) => part.kind === 'text');
        case 'tuple':
        case 'object': {
            const value = constants.get(expression);
            return value !== undefined && value !== 'varies';
        }
        default:
            return false;
    }
}
/** Expressions whose value can hold more than its parts did. */
const builds = new Set(['tuple', 'object', 'for', 'splat', 'call']);
function evaluateNode(expression, scope) {
    const { span } = expression;
    switch (expression.kind) {
        case 'number':
            return numberOfText(expression.text, span) ?? failed(expression.text, span);
        case 'keyword':
            return expression.keyword === 'null'
                ? nullValue(span)
                : boolValue(expression.keyword === 'true', span);
        case 'template':
            return templateValue(expression.parts, span, scope, evaluate);
        case 'variable':
        case 'attribute':
        case 'index':
            return referenceValue(expression, scope);
        case 'splat':
            return splatValue(expression, scope, evaluate);
        case 'splat-item':
            return splatItemValue(scope, span);
        case 'call':
            return callValue(expression, scope);
        case 'conditional':
            return conditionalValue(expression, scope);
        case 'binary':
            return binaryValue(expression, scope, evaluate);
        case 'unary':
            return unaryValue(expression, scope, evaluate);
        case 'tuple':
            return tupleValue(expression, scope, evaluate);
        case 'object':
            return objectValue(expression, scope, evaluate);
        case 'for':
            return forValue(expression, scope, evaluate);
        case 'parentheses':
            return evaluate(expression.inner, scope);
        case 'invalid':
            return holeAt(scope, span, 'invalid', `invalid ${span.file}:${span.start}`);
    }
}
/** A reference with its steps: the module knows the first ones, the rest is access to parts. */
function referenceValue(expression, scope) {
    const { root, steps } = pathOf(expression);
    const start = startOf(root, steps, expression, scope);
    let { value } = start;
    for (let at = start.used; at < steps.length; at += 1) {
        const step = steps[at];
        if (step === undefined)
            break;
        const place = new Position(scope, root.kind === 'splat-item' ? withSplat(step.span, scope) : step.span);
        if (step.kind === 'attribute')
            value = attributeOf(value, step.name, place);
        else {
            const element = elementOf(value, evaluate(step.key, scope), place);
            // Of an instance that is not there the list it would be taken from has no such element.
            value =
                scope.ghost && value.kind === 'list' && isCertainError(element)
                    ? holeAt(scope, step.span, 'iterator')
                    : element;
        }
    }
    return value;
}
/** A step behind a splat, with what the splat is of. */
function withSplat(span, { splatStart }) {
    return splatStart === undefined ? span : { ...span, start: splatStart };
}
const paths = new WeakMap();
/** A reference as its root and steps: taken apart once, since it is evaluated in every instance of its block. */
function pathOf(expression) {
    const known = paths.get(expression);
    if (known !== undefined)
        return known;
    const steps = [];
    let root = expression;
    while (root.kind === 'attribute' || root.kind === 'index') {
        steps.push(root.kind === 'attribute'
            ? { kind: 'attribute', name: root.name, span: root.span }
            : { kind: 'index', key: root.key, span: root.span });
        root = root.source;
    }
    const path = { root, steps: steps.reverse() };
    paths.set(expression, path);
    return path;
}
/** A place whose text is read when a hole is made of it, which few steps end in. */
class Position {
    span;
    trial;
    run;
    constructor({ run, trial }, span) {
        this.span = span;
        if (trial !== undefined)
            this.trial = trial;
        this.run = run;
    }
    get text() {
        return sourceText(this.run, this.span);
    }
}
function startOf(root, steps, whole, scope) {
    if (root.kind !== 'variable')
        return { value: evaluate(root, scope), used: 0 };
    const bound = boundValue(scope, root.name);
    if (bound !== undefined)
        return { value: bound, used: 0 };
    return scope.module.resolve(root.name, steps, whole, scope);
}
function conditionalValue(expression, scope) {
    // Both sides have one type: a number beside a string is a string.
    const side = (chosen, other) => {
        const value = evaluate(chosen, scope);
        if (!holdsPlain(value) && !isSequence(value))
            return value;
        return (beside(value, evaluate(other, scope)) ??
            failed(sourceText(scope.run, expression.span), expression.span));
    };
    const { then, otherwise } = expression;
    const condition = evaluate(expression.condition, scope);
    const known = conversion_truth(condition);
    if (known !== undefined)
        noteUntaken(known ? otherwise : then, scope);
    return decide(condition, known === undefined ? sourceText(scope.run, expression.condition.span) : '', () => side(then, otherwise), () => side(otherwise, then), expression.span, scope.trial);
}
/** True where a list is among the leaves, which beside a set is one. */
function isSequence(value) {
    return leavesOf(value).some(({ value: leaf }) => leaf.kind === 'list' && leaf.open === undefined);
}
/** Text that writes statements, or names what may hold them. */
const mayWriteStatements = /actions\b|\bAction\b|\bNotAction\b|^local\.|^data\.aws_iam_policy_document\./;
/** The side that is not taken today, if its text may write statements: it is read when all else is. */
function noteUntaken(side, scope) {
    const { run } = scope;
    const key = placeOf(side.span);
    if (run.untaken.size >= maxUntaken || run.untaken.has(key))
        return;
    const text = run.sources.get(side.span.file)?.text.slice(side.span.start, side.span.end) ?? '';
    if (mayWriteStatements.test(text))
        run.untaken.set(key, { expression: side, scope });
}
/** Elements of lists that a function passes over in the time of one step. */
const elementsOfStep = 16;
function elementsIn(args) {
    let weight = 0;
    for (const arg of args)
        if (arg.kind === 'list')
            weight += arg.items.length;
    return weight;
}
function callValue(expression, scope) {
    if (expression.name === 'try')
        return tryValue(expression.args, expression, scope);
    if (expression.name === 'can')
        return canValue(expression, scope);
    const args = expression.args.map((argument) => evaluate(argument, scope));
    if (scope.trial !== undefined) {
        if (args.some(isError))
            return failed(sourceText(scope.run, expression.span), expression.span);
        noteCall(scope.trial, expression.name, args);
    }
    scope.run.steps += Math.floor(elementsIn(args) / elementsOfStep);
    const text = sourceText(scope.run, expression.span);
    const call = {
        span: expression.span,
        text,
        symbol: `${scope.module.symbol}|${scope.owner}|${text}`,
        module: scope.module.files,
        ...(scope.trial !== undefined ? { trial: true } : {}),
    };
    // Terraform would have stopped where the call fails.
    if (!expression.expand)
        return succeeding(callFunction(expression.name, args, call), scope.trial);
    return distribute(args, (list) => {
        const last = list.at(-1);
        if (last?.kind === 'list' && last.open === undefined)
            return callFunction(expression.name, [...list.slice(0, -1), ...last.items], call);
        const hole = last === undefined ? undefined : firstHole(last);
        mayFailBy(scope.trial, hole);
        return hole === undefined
            ? failed(text, expression.span)
            : holeAt(scope, expression.span, hole.reason, `${expression.name}(${hole.symbol}...)`);
    }, expression.span);
}
/** Whether the argument does not fail. */
function canValue({ args, span }, scope) {
    const [first] = args;
    if (first === undefined)
        return failed(sourceText(scope.run, span), span);
    const trial = { failing: undefined };
    return distributeOne(evaluate(first, { ...scope, trial }), (value) => {
        if (isError(value))
            return boolValue(false, span);
        const hole = trial.failing ?? ownHole(value);
        return hole === undefined
            ? boolValue(true, span)
            : holeAt(scope, span, hole.reason, canSymbol(first, hole, scope));
    }, span);
}
/** The condition that an expression does not fail, by what of it is not known. */
function canSymbol(expression, hole, scope) {
    return `can(${hole.symbol} in ${sourceText(scope.run, expression.span)})`;
}
/** The first argument that does not fail; where that is not known, it and what comes after it. */
function tryValue(args, call, scope) {
    const [first, ...rest] = args;
    if (first === undefined)
        return failed(sourceText(scope.run, call.span), call.span);
    const trial = { failing: undefined };
    return distributeOne(evaluate(first, { ...scope, trial }), (value) => {
        if (isError(value))
            return tryValue(rest, call, scope);
        const hole = trial.failing ?? ownHole(value);
        if (hole === undefined)
            return value;
        // What the last one fails by the whole does.
        if (rest.length === 0)
            mayFailBy(scope.trial, hole);
        if (rest.length === 0)
            return value;
        // A block that is not there is shown with the defaults.
        if (scope.ghost)
            return tryValue(rest, call, scope);
        const condition = {
            symbol: canSymbol(first, hole, scope),
            text: `can(${sourceText(scope.run, first.span)})`,
            span: first.span,
        };
        return alternatives(condition, value, tryValue(rest, call, scope), call.span);
    }, call.span);
}
/** True where evaluation certainly ends in an error, anywhere in the value. */
function isError(value) {
    if (isCertainError(value))
        return true;
    switch (value.kind) {
        case 'string':
            return value.pieces.some((piece) => piece.kind === 'unresolved' && isCertainError(piece));
        case 'list':
            return value.items.some(isError);
        case 'map':
            return value.entries.some((entry) => isError(entry.value));
        case 'json':
            return isError(value.value);
        case 'alternatives':
            return value.branches.every((branch) => isError(branch.value));
        default:
            return false;
    }
}
/** What a value itself may fail by; what is in its elements was evaluated elsewhere, or told already. */
function ownHole(value) {
    return value.kind === 'list' || value.kind === 'map' ? undefined : firstHole(value, mayFail);
}
/** True for parts of holes whose type is not known: the part may not be there. An attribute of a resource is. */
function mayFail({ reference, shape, text }) {
    if (reference !== undefined || shape !== 'any')
        return false;
    return /[.[]/.test(text.replace(/^(var|local|each|module\.[\w-]+)\./, ''));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/repetition.js







/** Instances of one block that are evaluated one by one; beyond them one stands for the rest. */
const maxInstances = 200;
/** The instance with this suffix, or the one that stands for those without their own. */
function instanceOf(repeated, suffix) {
    return (repeated.instances.find((instance) => instance.suffix === suffix) ??
        repeated.instances.at(-1) ?? { suffix, binding: undefined, instantiated: true });
}
/** An instance key as Terraform prints it. */
function keySuffix(key) {
    if (key.kind === 'number')
        return `[${key.text}]`;
    const text = key.kind === 'string' ? (0,model_value/* displayOf */.E3)(key) : key.kind === 'unresolved' ? `\${${key.text}}` : '';
    const known = key.kind === 'string' && (0,model_value/* textOf */.b6)(key) !== undefined;
    const quoted = JSON.stringify(text);
    return `[${known ? quoted.replace(/([$%])\{/g, '$1$1{') : quoted}]`;
}
const eachNames = { key: 'each.key', value: 'each.value' };
/** The instances of all alternatives; where there is none, the one that would be. */
function instancesOf(repetition) {
    if (repetition.kind === 'single' || repetition.kind === 'enabled') {
        const isOff = repetition.kind === 'enabled' && conversion_truth(repetition.value) === false;
        return [{ suffix: '', binding: undefined, instantiated: !isOff }];
    }
    const found = new Map();
    for (const { value } of leavesOf(repetition.value))
        for (const instance of repetition.kind === 'count'
            ? countInstances(value, repetition)
            : eachInstances(value, repetition))
            if (!found.has(instance.suffix))
                found.set(instance.suffix, instance);
    return found.size > 0 ? [...found.values()] : [ghostOf(repetition)];
}
function countInstances(value, repetition) {
    const number = asNumber(value);
    if (number === undefined)
        return isHole(value) || value.kind === 'string' ? [symbolic(repetition, value)] : [];
    const count = Math.max(0, integerOf(number) ?? 0);
    const instances = Array.from({ length: Math.min(count, maxInstances) }, (_, index) => countInstance(index, repetition.value.span, true));
    return count > maxInstances ? [...instances, symbolic(repetition, value)] : instances;
}
function countInstance(index, span, instantiated) {
    const value = repetition_objectOf([['index', numberValue(index, span)]], span);
    return { suffix: `[${index}]`, binding: { name: 'count', value }, instantiated };
}
/** The instance that stands for those whose number or keys are not known. */
function symbolic(repetition, value) {
    const { span } = repetition.value;
    const hole = (text) => unresolved({ text, span, reason: 'iterator', symbol: `${repetition.symbol}#${text}` });
    if (repetition.kind === 'count')
        return {
            suffix: '',
            binding: { name: 'count', value: repetition_objectOf([['index', hole('count.index')]], span) },
            instantiated: true,
        };
    const element = isHole(value) ? elementsOf(value, eachNames)?.elements[0] : undefined;
    const each = repetition_objectOf([
        ['key', element?.key ?? hole('each.key')],
        ['value', element?.value ?? hole('each.value')],
    ], span);
    return { suffix: '', binding: { name: 'each', value: each }, instantiated: true };
}
function ghostOf(repetition) {
    if (repetition.kind === 'count')
        return countInstance(0, repetition.value.span, false);
    return { ...symbolic(repetition, repetition.value), instantiated: false };
}
function eachInstances(value, repetition) {
    if (isHole(value))
        return [symbolic(repetition, value)];
    const found = elementsOf(value, eachNames);
    if (found === undefined)
        return [];
    const there = found.elements.filter((element) => element.value.kind !== 'absent');
    const instances = there.slice(0, maxInstances).map((element) => {
        const key = repetition_keyOf(element, value);
        const suffix = suffixOf(key, found.rest);
        const own = present(valueFor(repetition, suffix, element));
        const each = repetition_objectOf([
            ['key', key],
            ['value', own],
        ], element.value.span);
        return { suffix, binding: { name: 'each', value: each }, instantiated: true };
    });
    const stands = instances.some((instance) => instance.suffix === '');
    const more = (found.rest !== undefined && !stands) || there.length > maxInstances;
    return more ? [...instances, symbolic(repetition, found.rest ?? value)] : instances;
}
/** Of a collection that is not known, the element without a known key stands for all others. */
function suffixOf(key, rest) {
    return rest !== undefined && (0,model_value/* textOf */.b6)(key) === undefined ? '' : keySuffix(key);
}
/** A set's key is its element, and so is a list's, which Terraform would refuse. */
function repetition_keyOf(element, collection) {
    const key = collection.kind === 'list' ? present(element.value) : element.key;
    const text = asString(key);
    return text.kind === 'string' || isHole(text) ? text : element.key;
}
/** The element with this key in every alternative that has it. */
function valueFor(repetition, suffix, element) {
    if (repetition.value.kind !== 'alternatives')
        return element.value;
    return distributeOne(repetition.value, (leaf) => bySuffix(leaf).get(suffix)?.value ?? { kind: 'absent', span: element.value.span }, repetition.value.span);
}
const elementIndexes = new WeakMap();
/** The elements of a collection by the suffix of their instance, of equal ones the first: made once, for each asks. */
function bySuffix(collection) {
    const known = elementIndexes.get(collection);
    if (known !== undefined)
        return known;
    const index = new Map();
    const found = elementsOf(collection, eachNames);
    for (const element of found?.elements ?? []) {
        const suffix = suffixOf(repetition_keyOf(element, collection), found?.rest);
        if (!index.has(suffix))
            index.set(suffix, element);
    }
    elementIndexes.set(collection, index);
    return index;
}
/**
 * The block as expressions see it: an object, a list of them or a map of them. `objectFor` answers the
 * object of an instance by its suffix. With `ghost` there is an instance where there would be none.
 */
function collectionOf(repetition, objectFor, ghost, span) {
    if (repetition.kind === 'single' || repetition.kind === 'enabled')
        return objectFor('');
    const [first] = ghost ? instancesOf(repetition) : [];
    if (first?.instantiated === false) {
        const object = objectFor(first.suffix);
        return repetition.kind === 'count'
            ? listValue([object], span)
            : mapValue([entryOf(holeKey(repetition), object)], span, { open: holeKey(repetition) });
    }
    return distributeOne(repetition.value, (value) => repetition.kind === 'count'
        ? countedObjects(value, objectFor, span)
        : keyedObjects(value, repetition, objectFor, span), span);
}
function countedObjects(value, objectFor, span) {
    const number = asNumber(value);
    if (number === undefined)
        return isHole(value) ? listValue([objectFor('')], span, { open: value }) : failed('', span);
    const count = Math.max(0, integerOf(number) ?? 0);
    const items = Array.from({ length: Math.min(count, maxInstances) }, (_, index) => objectFor(`[${index}]`));
    if (count <= maxInstances)
        return listValue(items, span);
    const open = unresolved({ text: 'count', span, reason: 'too-large', symbol: symbolOf(value) });
    return listValue([...items, objectFor('')], span, { open });
}
function keyedObjects(value, repetition, objectFor, span) {
    if (isHole(value))
        return mapValue([entryOf(holeKey(repetition), objectFor(''))], span, { open: value });
    const found = elementsOf(value, eachNames);
    if (found === undefined)
        return failed('', span);
    const entries = found.elements.slice(0, maxInstances).map((element) => {
        const key = repetition_keyOf(element, value);
        return entryOf(key, objectFor(suffixOf(key, found.rest)));
    });
    if (found.rest === undefined && found.elements.length <= maxInstances)
        return mapValue(entries, span);
    const open = found.rest ?? holeKey(repetition);
    if (entries.some((entry) => (0,model_value/* textOf */.b6)(entry.key) === undefined))
        return mapValue(entries, span, { open });
    return mapValue([...entries, entryOf(holeKey(repetition), objectFor(''))], span, { open });
}
function holeKey(repetition) {
    const { span } = repetition.value;
    return unresolved({
        text: 'each.key',
        span,
        reason: 'iterator',
        symbol: `${repetition.symbol}#each.key`,
    });
}
function entryOf(key, value) {
    const text = key.kind === 'string'
        ? key
        : { kind: 'string', pieces: isHole(key) ? [key] : [], span: key.span };
    return { key: text, value };
}
/** An object with these attributes. */
function repetition_objectOf(attributes, span) {
    return mapValue(attributes.map(([name, value]) => ({ key: (0,model_value/* literal */.eu)(name, span, false), value })), span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/block-value.js








/** Arguments and blocks that say how a resource is handled, not what it is. */
const handling = new Set([
    'count',
    'for_each',
    'provider',
    'providers',
    'depends_on',
    'lifecycle',
    'provisioner',
    'connection',
]);
function isHandling(name) {
    return handling.has(name);
}
/** The type of the blocks that a dynamic block makes; undefined for every other block. */
function dynamicLabel(block) {
    return block.type === 'dynamic' ? block.labels[0]?.text : undefined;
}
/** A body with more parts is looked up in an index that is made once. */
const mostSearched = 16;
const attributeIndexes = new WeakMap();
const blockIndexes = new WeakMap();
/** The argument of this name; no body has two. */
function attributeNamed(body, name) {
    const { attributes } = body;
    if (attributes.length <= mostSearched)
        return attributes.find((one) => one.name === name);
    let index = attributeIndexes.get(body);
    if (index === undefined) {
        index = new Map(attributes.map((attribute) => [attribute.name, attribute]));
        attributeIndexes.set(body, index);
    }
    return index.get(name);
}
/** Nested blocks by their type, those of dynamic blocks by the type that they make; in source order. */
function blocksByName(body) {
    const known = blockIndexes.get(body);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const block of body.blocks) {
        const name = block.type === 'dynamic' ? dynamicLabel(block) : block.type;
        if (name === undefined)
            continue;
        (0,multimap/* addTo */.D)(index, name, block);
    }
    blockIndexes.set(body, index);
    return index;
}
/** A body as an object: arguments, and under their name a list of the blocks of each type. */
function bodyValue(body, scope) {
    const entries = [];
    for (const { name, nameSpan, expression } of body.attributes)
        if (!handling.has(name))
            entries.push({ key: (0,model_value/* literal */.eu)(name, nameSpan, true), value: evaluate(expression, scope) });
    for (const name of blockNames(body)) {
        const value = blocksNamed(body, name, scope);
        if (value !== undefined)
            entries.push({ key: (0,model_value/* literal */.eu)(name, value.span, false), value });
    }
    return mapValue(entries, body.span);
}
/** Types of nested blocks, written or dynamic, in source order. */
function blockNames(body) {
    if (body.blocks.length === 0)
        return [];
    return [...blocksByName(body).keys()].filter((name) => !handling.has(name));
}
/** The blocks of a type as a list of objects; undefined where there is none. */
function blocksNamed(body, name, scope) {
    const blocks = body.blocks.length === 0 ? [] : (blocksByName(body).get(name) ?? []);
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const items = [];
    let open;
    for (const block of blocks) {
        if (block.type !== 'dynamic') {
            items.push(blockValue(block, scope));
            continue;
        }
        const made = dynamicBlocks(block, name, scope);
        for (const item of made.items)
            items.push(item);
        open ??= made.open;
    }
    return listValue(items, first.head, { open });
}
function blockValue(block, scope) {
    return { ...bodyValue(block.body, scope), span: block.span };
}
/** The blocks that a dynamic block makes, those of a condition that is not known under its guards. */
function dynamicBlocks(block, name, scope) {
    const forEach = attributeNamed(block.body, 'for_each');
    const content = block.body.blocks.find((inner) => inner.type === 'content');
    if (forEach === undefined || content === undefined)
        return { items: [], open: undefined };
    const named = attributeNamed(block.body, 'iterator')?.expression;
    const iterator = named?.kind === 'variable' ? named.name : name;
    const collection = evaluate(forEach.expression, scope);
    const names = { key: `${iterator}.key`, value: `${iterator}.value` };
    const items = [];
    let open;
    for (const { value: leaf } of leavesOf(collection)) {
        const found = elementsOf(leaf, names);
        if (found === undefined)
            continue;
        open ??= found.rest;
        for (const element of found.elements) {
            const made = contentOf(content, iterator, element, scope);
            const there = element.symbolic && found.rest !== undefined ? ifAny(found.rest, made) : made;
            items.push(inBranch(collection, leaf, there));
        }
    }
    if (items.length === 0 &&
        open === undefined &&
        collection.kind !== 'list' &&
        collection.kind !== 'map')
        open = firstHole(collection);
    return { items, open };
}
function contentOf(content, iterator, element, scope) {
    return whereThere(element.value, (value) => {
        const { span } = element.value;
        const object = repetition_objectOf([
            ['key', element.key],
            ['value', value],
        ], span);
        return blockValue(content, bind(scope, iterator, object));
    }, content.span);
}
/** `made` in the branch of `whole` that is `leaf`, nothing in the others. */
function inBranch(whole, leaf, made) {
    if (whole === leaf)
        return made;
    if (whole.kind !== 'alternatives')
        return { kind: 'absent', span: made.span };
    const branches = whole.branches.map((branch) => ({
        guard: branch.guard,
        value: inBranch(branch.value, leaf, made),
    }));
    return { kind: 'alternatives', branches, span: made.span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-merge.js



/** Several times what fits into the longest policy that AWS takes. */
const maxStatements = 2000;
const emptyDraft = { version: undefined, id: undefined, slots: [], open: undefined };
/**
 * Merges a document (an object in the provider's shape, alternatives of them, or a hole) into a draft:
 * a statement replaces the one with its Sid in place, every other is appended; the version rises, never
 * falls; the id is the last one given. `undefined` where the provider refuses: a Sid twice among sources.
 */
function mergeDraft(draft, document, unique) {
    switch (document.kind) {
        case 'map':
            return mergeDocument(draft, document, unique);
        case 'alternatives':
            return mergeBranches(draft, document, (value) => mergeDraft(draft, value, fork(unique)));
        case 'unresolved':
            return { ...draft, open: draft.open ?? document };
        default:
            return draft;
    }
}
/** Sids of one branch do not collide with those of another. */
function fork(unique) {
    return unique === undefined
        ? undefined
        : { sids: new Set(unique.sids), problems: unique.problems };
}
function mergeDocument(draft, document, unique) {
    const statements = (0,model_value/* valueOf */.RP)(document, 'Statement');
    const head = {
        ...draft,
        version: later(draft.version, (0,model_value/* valueOf */.RP)(document, 'Version')),
        id: lastId(draft.id, (0,model_value/* valueOf */.RP)(document, 'Id')),
        open: draft.open ?? document.open,
    };
    return statements === undefined ? head : mergeStatements(head, statements, unique);
}
function mergeStatements(draft, statements, unique) {
    if (statements.kind === 'alternatives')
        return mergeBranches(draft, statements, (value) => mergeStatements(draft, value, fork(unique)));
    if (statements.kind === 'unresolved')
        return { ...draft, open: draft.open ?? statements };
    if (statements.kind !== 'list')
        return draft;
    let merged = { ...draft, open: draft.open ?? statements.open };
    for (const item of statements.items) {
        if (merged.slots.length >= maxStatements)
            return { ...merged, open: policy_document_merge_tooMany(statements) };
        merged = mergeStatement(merged, item, unique);
        if (merged === undefined)
            return undefined;
    }
    return merged;
}
function mergeStatement(draft, statement, unique) {
    if (statement.kind === 'absent' || statement.kind === 'null')
        return draft;
    if (statement.kind === 'alternatives')
        return mergeBranches(draft, statement, (value) => mergeStatement(draft, value, fork(unique)));
    const sidValue = statement.kind === 'map' ? (0,model_value/* valueOf */.RP)(statement, 'Sid') : undefined;
    const sid = (0,model_value/* textOf */.b6)(sidValue);
    if (sid === undefined || sid === '' || sidValue === undefined)
        return { ...draft, slots: [...draft.slots, { sid: undefined, value: statement }] };
    if (unique !== undefined) {
        if (unique.sids.has(sid)) {
            unique.problems.push({
                code: 'duplicate-sid',
                message: `The Sid "${sid}" stands twice in source_policy_documents`,
                span: sidValue.span,
                outcome: 'unreadable',
            });
            return undefined;
        }
        unique.sids.add(sid);
    }
    const at = draft.slots.findIndex((slot) => slot.sid === sid);
    const slot = { sid, value: statement };
    return { ...draft, slots: at === -1 ? [...draft.slots, slot] : draft.slots.with(at, slot) };
}
/**
 * The draft after one of several documents was merged: a place that is the same in every branch stays
 * as it is, every other becomes alternatives. What a branch adds is absent in the others.
 */
function mergeBranches(draft, choice, merge) {
    const drafts = choice.branches.map(({ guard, value }) => {
        const merged = merge(value) ?? refused(draft, value);
        return { guard, draft: merged };
    });
    const span = choice.span;
    const select = (pick) => {
        const values = drafts.map(({ guard, draft: of }) => ({ guard, value: pick(of) }));
        const first = values[0]?.value;
        if (values.every(({ value }) => value === first))
            return first;
        const branches = values.map(({ guard, value }) => ({
            guard,
            value: value ?? { kind: 'absent', span },
        }));
        return { kind: 'alternatives', branches, span };
    };
    const kept = draft.slots.map((slot, index) => {
        const value = select((of) => of.slots[index]?.value) ?? slot.value;
        return { sid: slot.sid, value };
    });
    const added = new Map();
    for (const [branch, { draft: of }] of drafts.entries()) {
        for (const [index, slot] of of.slots.slice(draft.slots.length).entries()) {
            const key = slot.sid === undefined ? `at ${branch} ${index}` : `sid ${slot.sid}`;
            if (added.has(key))
                continue;
            const value = select((other) => slot.sid === undefined
                ? other === of
                    ? slot.value
                    : undefined
                : other.slots.find((place) => place.sid === slot.sid)?.value);
            if (value !== undefined)
                added.set(key, { sid: slot.sid, value });
        }
    }
    return {
        version: select((of) => of.version),
        id: select((of) => of.id),
        slots: [...kept, ...added.values()],
        open: drafts.map(({ draft: of }) => of.open).find((open) => open !== undefined),
    };
}
/** Documents that take in each other several times would double their statements each time. */
function policy_document_merge_tooMany({ span }) {
    return unresolved({
        text: 'aws_iam_policy_document',
        span,
        reason: 'too-large',
        symbol: `too-large ${placeOf(span)}`,
    });
}
/** A branch in which the provider refuses the document: what it would hold is not known. */
function refused(draft, value) {
    const hole = unresolved({
        text: 'aws_iam_policy_document',
        span: value.span,
        reason: 'invalid',
        symbol: `invalid ${placeOf(value.span)}`,
    });
    return { ...draft, open: draft.open ?? hole };
}
/** The later of two versions, as text; a version that is not known counts unless the other is the newest there is. */
function later(a, b) {
    if (b === undefined || b.kind === 'null' || b.kind === 'absent')
        return a;
    if (a === undefined)
        return b;
    return distribute([a, b], ([x, y]) => {
        if (x === undefined || y === undefined)
            return a;
        const [left, right] = [(0,model_value/* textOf */.b6)(x), (0,model_value/* textOf */.b6)(y)];
        if (left === undefined)
            return right === undefined ? x : y;
        if (right === undefined)
            return x;
        return compareText(right, left) > 0 ? y : x;
    }, b.span);
}
function lastId(a, b) {
    return b === undefined || b.kind === 'null' || b.kind === 'absent' || (0,model_value/* textOf */.b6)(b) === '' ? a : b;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-strings.js






/** The first version of the policy language, which has no variables. */
const withoutVariables = '2008-10-17';
/**
 * A list of strings as the provider prints it: one string alone, several as an array. `absent` where
 * nothing is printed; `undefined` where the provider refuses the list.
 */
function renderStrings(value, rendering, options) {
    switch (value.kind) {
        case 'null':
        case 'absent':
            return { kind: 'absent', span: value.span };
        case 'unresolved':
            return value;
        case 'alternatives':
            return mapBranches(value, (branch) => renderStrings(branch, rendering, options));
        case 'list':
            return renderItems(value, rendering, options);
        default:
            rendering.problems.push({
                code: 'invalid-argument',
                message: 'A list of strings is expected here',
                span: value.span,
                outcome: 'unreadable',
            });
            return undefined;
    }
}
function renderItems(list, rendering, options) {
    const items = [];
    for (const item of list.items) {
        const rendered = renderItem(item, rendering, options, list.span);
        if (rendered === undefined)
            return undefined;
        if (rendered.kind !== 'absent')
            items.push(rendered);
    }
    const ordered = options.unordered ? descending(policy_document_strings_distinct(items)) : items;
    const [only] = ordered;
    if (list.open !== undefined)
        return listValue(ordered, list.span, { open: list.open });
    if (only === undefined)
        return options.keepEmpty === true
            ? listValue([], list.span)
            : { kind: 'absent', span: list.span };
    if (ordered.length === 1 && findAlternatives(only, 0) === undefined)
        return only;
    return listValue(ordered, list.span);
}
function renderItem(item, rendering, options, list) {
    if (item.kind === 'alternatives')
        return mapBranches(item, (branch) => branch.kind === 'null'
            ? { kind: 'absent', span: branch.span }
            : renderItem(branch, rendering, options, list));
    if (item.kind === 'absent')
        return item;
    if (item.kind === 'null') {
        if (rendering.ghost)
            return wouldBeGiven(item.span);
        rendering.problems.push({
            code: 'invalid-argument',
            message: 'The provider refuses null among the strings of a list',
            span: item.span,
            outcome: 'unreadable',
        });
        return undefined;
    }
    const text = asString(item);
    if (text.kind === 'unresolved' && text.reason === 'failed-call' && item.kind !== 'unresolved') {
        rendering.problems.push({
            code: 'invalid-argument',
            message: item.kind === 'list'
                ? 'Terraform refuses a list among the strings of a list, whose elements its version 0.11 took: the list itself belongs here'
                : 'A string is expected here, not a list or an object',
            // Where the list was made is no mistake: it is that it stands here.
            span: (0,model_span/* contains */.gR)(list, item.span) ? item.span : list,
            outcome: 'unreadable',
        });
        return undefined;
    }
    // What stands in a list of strings is one string.
    if (text.kind === 'unresolved')
        return { ...text, of: 'string' };
    if (text.kind !== 'string' || !options.variables)
        return text;
    return replaceVariables(text, rendering);
}
function wouldBeGiven(span) {
    return unresolved({
        text: 'null',
        span,
        reason: 'undecided-condition',
        symbol: `given ${placeOf(span)}`,
    });
}
/** `&{\u2026}` becomes `${\u2026}`; the rest of the string keeps its exact spans. */
function replaceVariables(value, rendering) {
    const marked = value.pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('&{'));
    if (!marked)
        return value;
    if (rendering.version === withoutVariables) {
        rendering.problems.push(unsupportedVariable(value.span));
        return undefined;
    }
    return { ...value, pieces: value.pieces.flatMap(replaceInPiece) };
}
function unsupportedVariable(span) {
    return {
        code: 'unsupported-variable',
        message: `A policy of version ${withoutVariables} has no variables, so the provider refuses "&{"`,
        span,
        outcome: 'unreadable',
    };
}
function replaceInPiece(piece) {
    if (piece.kind !== 'literal')
        return [piece];
    const pieces = [];
    let from = 0;
    for (let at = piece.text.indexOf('&{'); at !== -1; at = piece.text.indexOf('&{', at + 2)) {
        if (at > from)
            pieces.push(sliceLiteral(piece, from, at));
        pieces.push({ ...sliceLiteral(piece, at, at + 1), text: '$', exact: false });
        from = at + 1;
    }
    if (from < piece.text.length)
        pieces.push(sliceLiteral(piece, from, piece.text.length));
    return pieces;
}
/** Without the later of two equal strings; holes are equal by symbol. */
function policy_document_strings_distinct(items) {
    const seen = new Set();
    return items.filter((item) => {
        const key = policy_document_strings_identity(item);
        if (key === undefined)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Equal for equal strings; `undefined` for what cannot be compared. */
function policy_document_strings_identity(item) {
    if (item.kind === 'unresolved')
        return `hole ${item.symbol}`;
    if (item.kind !== 'string')
        return undefined;
    const parts = [];
    for (const piece of item.pieces)
        parts.push(piece.kind === 'literal' ? piece.text : `\u0000${piece.symbol}\u0000`);
    return `text ${parts.join('')}`;
}
/** The provider's order: descending by bytes; a string with holes as it is displayed. */
function descending(items) {
    const sortKey = (value) => value.kind === 'string' ? (0,model_value/* displayOf */.E3)(value) : value.kind === 'unresolved' ? value.text : '';
    return items
        .map((item) => ({ item, key: sortKey(item) }))
        .sort((a, b) => compareText(b.key, a.key))
        .map(({ item }) => item);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-normalise.js





/**
 * The Principal of a source document as the provider prints it again: a string stands for everybody,
 * lists are sorted. `undefined` where it refuses the shape.
 */
function normalisePrincipal(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'absent':
            return value;
        case 'string':
            return (0,model_value/* textOf */.b6)(value) === '*' ? value : everybody(value);
        case 'json':
            return everybody(value);
        case 'alternatives':
            return mapBranches(value, (branch) => normalisePrincipal(branch));
        case 'map': {
            const entries = [];
            for (const entry of sortedEntries(value)) {
                const identifiers = identifiersOf(entry.value);
                if (identifiers === undefined)
                    return undefined;
                entries.push({ key: entry.key, value: identifiers });
            }
            if (entries.length === 0 && value.open === undefined)
                return { kind: 'absent', span: value.span };
            const [only] = entries;
            const isEverybody = entries.length === 1 && (0,model_value/* textOf */.b6)(only?.key) === '*' && isStar(only?.value) && !value.open;
            if (isEverybody)
                return computedText('*', only?.value.span ?? value.span);
            return mapValue(entries, value.span, { open: value.open });
        }
        default:
            return undefined;
    }
}
/** The provider takes any string for `*`. */
function everybody(value) {
    return (0,model_value/* textOf */.b6)(value) === undefined && value.kind === 'string'
        ? value
        : computedText('*', value.span);
}
function isStar(value) {
    if (value?.kind === 'list')
        return value.items.length === 1 && value.open === undefined && (0,model_value/* textOf */.b6)(value.items[0]) === '*';
    return (0,model_value/* textOf */.b6)(value) === '*';
}
function identifiersOf(value) {
    if (value.kind === 'list') {
        const known = value.items.every((item) => ['string', 'json', 'unresolved', 'alternatives', 'absent'].includes(item.kind));
        return known ? listValue(descending(value.items), value.span, { open: value.open }) : undefined;
    }
    return ['string', 'unresolved', 'alternatives', 'json'].includes(value.kind) ? value : undefined;
}
/**
 * The Condition of a source document as the provider prints it again: single values without a list,
 * booleans as text. It drops a value of any other kind, and with it the restriction: that is a problem.
 * `undefined` where it refuses the shape.
 */
function normaliseCondition(value, problems) {
    if (value.kind === 'unresolved' || value.kind === 'alternatives')
        return value;
    if (value.kind !== 'map')
        return undefined;
    const operators = [];
    for (const operator of sortedEntries(value)) {
        if (operator.value.kind === 'unresolved' || operator.value.kind === 'alternatives') {
            operators.push(operator);
            continue;
        }
        if (operator.value.kind !== 'map')
            return undefined;
        const clauses = [];
        for (const clause of sortedEntries(operator.value)) {
            const values = conditionValues(clause.value);
            if (values === undefined)
                problems.push({
                    code: 'dropped-condition',
                    message: 'The provider drops a condition of a source document whose value is no string, boolean or list',
                    span: clause.value.span,
                    outcome: 'unreadable',
                });
            else
                clauses.push({ key: clause.key, value: values });
        }
        if (clauses.length > 0 || operator.value.open !== undefined) {
            const merged = mapValue(clauses, operator.value.span, { open: operator.value.open });
            operators.push({ key: operator.key, value: merged });
        }
    }
    if (operators.length === 0 && value.open === undefined)
        return { kind: 'absent', span: value.span };
    return mapValue(operators, value.span, { open: value.open });
}
function conditionValues(value) {
    switch (value.kind) {
        case 'bool':
            return asString(value);
        case 'number':
        case 'null':
        case 'map':
            return undefined;
        case 'list': {
            const [only] = value.items;
            const single = value.items.length === 1 && value.open === undefined;
            return single && only?.kind === 'string' ? only : value;
        }
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-source.js





/**
 * The documents that an argument brings, each an object in the provider's shape, alternatives of them,
 * or a hole. `form` says whether the argument is one JSON text or a list of them. `undefined` where the
 * provider refuses one: text that is no JSON, or not a policy's shape.
 */
function readSources(args, form, problems) {
    const documents = [];
    for (const value of args) {
        const texts = value === undefined ? [] : form === 'json' ? [value] : policy_document_source_textsOf(value);
        for (const text of texts) {
            const document = readSource(text, problems);
            if (document === undefined)
                return undefined;
            if (document.kind !== 'absent')
                documents.push(document);
        }
    }
    return documents;
}
/** The elements of a list argument; a list that depends on a condition is one source of several texts. */
function policy_document_source_textsOf(value) {
    switch (value.kind) {
        case 'list':
            return value.open === undefined ? value.items : [...value.items, value.open];
        case 'alternatives': {
            const lists = value.branches.map((branch) => ({
                guard: branch.guard,
                texts: policy_document_source_textsOf(branch.value),
            }));
            const longest = Math.max(...lists.map(({ texts }) => texts.length));
            return Array.from({ length: longest }, (_, index) => ({
                ...value,
                branches: lists.map(({ guard, texts }) => ({
                    guard,
                    value: texts[index] ?? { kind: 'absent', span: value.span },
                })),
            }));
        }
        case 'null':
        case 'absent':
            return [];
        default:
            return [value];
    }
}
/** `absent` for null and empty text, which the provider passes over. */
function readSource(value, problems) {
    switch (value.kind) {
        case 'null':
        case 'absent':
            return { kind: 'absent', span: value.span };
        case 'unresolved':
            return value;
        case 'json':
            return shapeOf(value.value, problems);
        case 'string':
            return readText(value.pieces, value.span, problems);
        case 'alternatives':
            return mapBranches(value, (branch) => readSource(branch, problems));
        default:
            return policy_document_source_refuse(problems, value.span, 'A source document is a JSON text');
    }
}
function readText(pieces, span, problems) {
    if (pieces.every((piece) => piece.kind === 'literal' && piece.text === ''))
        return { kind: 'absent', span };
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'unresolved')
        return only;
    const parsed = (0,json_pieces/* parseJsonPieces */.V)(pieces, span);
    const lost = parsed.problems.filter((problem) => problem.outcome !== 'tolerated');
    problems.push(...parsed.problems);
    if (parsed.value === undefined || lost.length > 0)
        return policy_document_source_refuse(problems, span, 'A source document is not valid JSON, so the provider refuses it');
    return shapeOf(parsed.value, problems);
}
function policy_document_source_refuse(problems, span, message) {
    problems.push({ code: 'invalid-source-document', message, span, outcome: 'unreadable' });
    return undefined;
}
/** A document as the provider reads it: keys in any case, unknown keys dropped, statements in a list. */
function shapeOf(value, problems) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind === 'alternatives')
        return mapBranches(value, (branch) => shapeOf(branch, problems));
    if (value.kind === 'null' || value.kind === 'absent')
        return { kind: 'absent', span: value.span };
    if (value.kind !== 'map')
        return policy_document_source_refuse(problems, value.span, 'A source document is a JSON object');
    const entries = [];
    for (const entry of pick(value, ['Version', 'Id'])) {
        if (!isText(entry.value))
            return policy_document_source_refuse(problems, entry.value.span, 'Version and Id of a source document are strings');
        entries.push(entry);
    }
    for (const entry of pick(value, ['Statement'])) {
        const statements = statementsOf(entry.value, problems);
        if (statements === undefined)
            return undefined;
        entries.push({ key: entry.key, value: statements });
    }
    return mapValue(entries, value.span, { open: value.open });
}
function statementsOf(value, problems) {
    switch (value.kind) {
        case 'unresolved':
        case 'null':
        case 'absent':
            return value;
        case 'list': {
            const items = [];
            for (const item of value.items) {
                const statement = statementOf(item, problems);
                if (statement === undefined)
                    return undefined;
                items.push(statement);
            }
            return listValue(items, value.span, { open: value.open });
        }
        case 'alternatives':
            return mapBranches(value, (branch) => statementsOf(branch, problems));
        default:
            return policy_document_source_refuse(problems, value.span, 'Statement of a source document must be a list, so the provider refuses a single statement');
    }
}
const statementKeys = [
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'NotPrincipal',
    'Condition',
];
function statementOf(value, problems) {
    if (value.kind === 'alternatives')
        return mapBranches(value, (branch) => statementOf(branch, problems));
    if (value.kind === 'unresolved' || value.kind === 'absent')
        return value;
    if (value.kind !== 'map')
        return policy_document_source_refuse(problems, value.span, 'A statement of a source document is a JSON object');
    const entries = [];
    for (const entry of pick(value, statementKeys)) {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        const isPrincipal = name === 'Principal' || name === 'NotPrincipal';
        if (entry.value.kind === 'absent' || (entry.value.kind === 'null' && !isPrincipal))
            continue;
        if ((name === 'Sid' || name === 'Effect') && !isText(entry.value))
            return policy_document_source_refuse(problems, entry.value.span, `${name} of a source document is a string`);
        if (name === 'Sid' && (0,model_value/* textOf */.b6)(entry.value) === '')
            continue;
        if (name === 'Condition') {
            const condition = normaliseCondition(entry.value, problems);
            if (condition === undefined)
                return policy_document_source_refuse(problems, entry.value.span, 'Condition of a source document has no known shape');
            if (condition.kind !== 'absent')
                entries.push({ key: entry.key, value: condition });
        }
        else if (isPrincipal) {
            const principal = normalisePrincipal(entry.value);
            if (principal === undefined)
                return policy_document_source_refuse(problems, entry.value.span, `${name} of a source document has no known shape`);
            if (principal.kind !== 'absent')
                entries.push({ key: entry.key, value: principal });
        }
        else
            entries.push(entry);
    }
    return mapValue(entries, value.span, { open: value.open });
}
function isText(value) {
    return ['string', 'json', 'unresolved', 'alternatives', 'null', 'absent'].includes(value.kind);
}
/** Entries under these keys, in this order, spelled so; the provider reads keys in any case. */
function pick(map, names) {
    const found = new Map();
    for (const entry of lastEntries(map)) {
        const text = (0,model_value/* textOf */.b6)(entry.key);
        const name = names.find((known) => known.toLowerCase() === text?.toLowerCase());
        if (name === undefined)
            continue;
        const spelled = text === name;
        const key = spelled
            ? entry.key
            : {
                ...entry.key,
                pieces: [{ kind: 'literal', text: name, span: entry.key.span, exact: false }],
            };
        found.set(name, { key, value: entry.value });
    }
    return names.flatMap((name) => {
        const entry = found.get(name);
        return entry === undefined ? [] : [entry];
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-order.js


/**
 * Nested blocks that form a set: without duplicates, in the order of the provider's framework, which
 * sorts by the decimal text of a CRC-32 over the arguments (terraform-plugin-sdk, set and serialize).
 * The order shows where several blocks share a type, or an operator and a key.
 */
function inSetOrder(blocks) {
    const byCode = new Map();
    for (const block of blocks) {
        const code = codeOf(serialise(block));
        if (!byCode.has(code))
            byCode.set(code, block);
    }
    return [...byCode].sort(([a], [b]) => compareText(a, b)).map(([, block]) => block);
}
function codeOf(text) {
    return String(crc32(new TextEncoder().encode(text)));
}
function serialise(block) {
    const parts = lastEntries(block)
        .map((entry) => ({ name: (0,model_value/* displayOf */.E3)(entry.key), value: entry.value }))
        .sort((a, b) => compareText(a.name, b.name));
    return parts.map(({ name, value }) => `${name}:${serialiseValue(name, value)};`).join('');
}
function serialiseValue(name, value) {
    if (value.kind !== 'list')
        return textFor(value);
    const items = value.items.map((item) => `${textFor(item)};`);
    if (name !== 'identifiers')
        return `(${items.join('')})`;
    const ordered = [...new Set(items)]
        .map((item) => ({ item, code: codeOf(item) }))
        .sort((a, b) => compareText(a.code, b.code));
    return `{${ordered.map(({ item }) => item).join('')}}`;
}
function textFor(value) {
    if (value.kind === 'string')
        return (0,model_value/* displayOf */.E3)(value);
    if (value.kind === 'unresolved')
        return `\${${value.symbol}}`;
    if (value.kind === 'number')
        return value.text;
    return value.kind === 'bool' ? String(value.value) : value.kind;
}
const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
});
/** CRC-32 (IEEE 802.3) as an unsigned number. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-blocks.js






/** The `principals` blocks as a Principal element; `undefined` where the provider refuses them. */
function renderPrincipals(value, rendering) {
    return renderBlocks(value, rendering, principalOf);
}
/** The `condition` blocks as a Condition element; `undefined` where the provider refuses them. */
function renderConditions(value, rendering) {
    return renderBlocks(value, rendering, conditionOf);
}
/** Applies `render` to the blocks in every combination of the conditions they stand under. */
function renderBlocks(value, rendering, render) {
    if (value.kind === 'unresolved' || value.kind === 'absent')
        return value;
    if (value.kind === 'null')
        return { kind: 'absent', span: value.span };
    const state = { refused: false };
    const spread = distribute([value], ([branch]) => {
        if (branch === undefined || branch.kind === 'unresolved')
            return branch ?? value;
        const list = branch.kind === 'list' ? branch : listValue([branch], branch.span);
        return distribute(list.items, (items) => {
            const rendered = renderKnown({ ...list, items }, rendering, render);
            if (rendered === undefined)
                state.refused = true;
            return rendered ?? value;
        }, list.span);
    }, value.span);
    return state.refused ? undefined : spread;
}
function renderKnown(list, rendering, render) {
    const holes = list.items.filter((item) => item.kind === 'unresolved');
    const blocks = list.items.filter((item) => item.kind === 'map');
    const open = list.open ?? holes[0];
    if (blocks.length === 0)
        return open === undefined
            ? { kind: 'absent', span: list.span }
            : mapValue([], list.span, { open });
    return render(listValue(inSetOrder(blocks), list.span, { open }), rendering);
}
function principalOf(list, rendering) {
    const parts = [];
    for (const block of list.items) {
        if (block.kind !== 'map')
            continue;
        const type = requiredText(block, 'type', rendering);
        const identifiers = requiredStrings(block, 'identifiers', rendering, true);
        if (type === undefined || identifiers === undefined)
            return undefined;
        parts.push({ key: type, value: identifiers, span: block.span });
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && list.open === undefined) {
        if ((0,model_value/* textOf */.b6)(only.key) === '*' && (0,model_value/* textOf */.b6)(only.value) === '*')
            return only.value;
    }
    return mapValue(groups(parts, joinIdentifiers), list.span, { open: list.open });
}
function conditionOf(list, rendering) {
    const operators = [];
    for (const block of list.items) {
        if (block.kind !== 'map')
            continue;
        const test = requiredText(block, 'test', rendering);
        const variable = requiredText(block, 'variable', rendering);
        const values = requiredStrings(block, 'values', rendering, false);
        if (test === undefined || variable === undefined || values === undefined)
            return undefined;
        const clause = mapValue([{ key: variable, value: values }], block.span);
        operators.push({ key: test, value: clause, span: block.span });
    }
    return mapValue(groups(operators, joinClauses), list.span, { open: list.open });
}
/** Parts under one key each, keys in order of their bytes. A part whose key is not known stands alone. */
function groups(parts, join) {
    const byKey = new Map();
    const unknown = [];
    for (const part of parts) {
        const key = (0,model_value/* textOf */.b6)(part.key);
        if (key === undefined)
            unknown.push({ key: part.key, value: part.value });
        else
            byKey.set(key, [...(byKey.get(key) ?? []), part]);
    }
    const known = [...byKey].sort(([a], [b]) => compareText(a, b));
    return [
        ...known.flatMap(([, group]) => {
            const [first] = group;
            if (first === undefined)
                return [];
            if (group.length === 1)
                return [{ key: first.key, value: first.value }];
            return [{ key: first.key, value: join(group, first.span) }];
        }),
        ...unknown,
    ];
}
function joinClauses(parts, span) {
    const clauses = parts.flatMap((part) => part.value.kind === 'map'
        ? part.value.entries.map((entry) => ({ key: entry.key, value: entry.value, span }))
        : []);
    return mapValue(groups(clauses, joinValues), span);
}
/** Identifiers of several blocks are a list, even where there is one alone. */
function joinIdentifiers(parts, span) {
    return joinLists(parts, span, false);
}
/** Values of several blocks are a list, or the one there is. */
function joinValues(parts, span) {
    return joinLists(parts, span, true);
}
/** Strings and lists of several blocks one after the other. */
function joinLists(parts, span, collapse) {
    return distribute(parts.map((part) => part.value), (values) => {
        const items = values.flatMap((value) => value.kind === 'list' ? value.items : value.kind === 'absent' ? [] : [value]);
        const holes = values.map((value) => (value.kind === 'list' ? value.open : undefined));
        const open = holes.find((hole) => hole !== undefined);
        const [only] = items;
        if (collapse && items.length === 1 && only?.kind === 'string' && open === undefined)
            return only;
        return listValue(items, span, { open });
    }, span);
}
function requiredText(block, name, rendering) {
    const value = (0,model_value/* valueOf */.RP)(block, name);
    const text = value === undefined ? undefined : asString(value);
    if (text?.kind === 'string')
        return text;
    if (text?.kind === 'unresolved' && text.reason !== 'failed-call')
        return { kind: 'string', pieces: [text], span: text.span };
    if (text?.kind === 'alternatives') {
        const hole = {
            kind: 'unresolved',
            text: text.branches[0]?.guard.text ?? name,
            span: text.span,
            reason: 'undecided-condition',
            symbol: `undecided ${text.branches[0]?.guard.symbol ?? name}`,
            shape: 'any',
        };
        return { kind: 'string', pieces: [hole], span: text.span };
    }
    policy_document_blocks_missing(block, name, rendering);
    return undefined;
}
function requiredStrings(block, name, rendering, unordered) {
    const value = (0,model_value/* valueOf */.RP)(block, name);
    if (value === undefined || value.kind === 'null' || value.kind === 'absent') {
        policy_document_blocks_missing(block, name, rendering);
        return undefined;
    }
    return renderStrings(value, rendering, { variables: true, unordered, keepEmpty: true });
}
function policy_document_blocks_missing(block, name, rendering) {
    rendering.problems.push({
        code: 'missing-argument',
        message: `The block lacks the argument "${name}", which the provider requires`,
        span: block.span,
        outcome: 'unreadable',
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document-statement.js





/** Arguments of a statement block in the order in which the provider prints their elements. */
const policy_document_statement_elements = [
    { argument: 'actions', element: 'Action', variables: false },
    { argument: 'not_actions', element: 'NotAction', variables: false },
    { argument: 'resources', element: 'Resource', variables: true },
    { argument: 'not_resources', element: 'NotResource', variables: true },
];
/**
 * The `statement` blocks of a document as JSON statements, in order. `undefined` where the provider
 * refuses them; the problem says why.
 */
function renderStatements(blocks, span, rendering) {
    if (blocks === undefined || blocks.kind === 'null' || blocks.kind === 'absent')
        return listValue([], span);
    if (blocks.kind === 'unresolved')
        return blocks;
    if (blocks.kind === 'alternatives')
        return mapBranches(blocks, (branch) => renderStatements(branch, span, rendering));
    const list = blocks.kind === 'list' ? blocks : listValue([blocks], blocks.span);
    return renderList(list, rendering);
}
function renderList(list, rendering) {
    const sids = new Map();
    const items = [];
    for (const block of list.items) {
        if (block.kind === 'map' && !isNewSid(block, sids, rendering.problems))
            return undefined;
        const statement = policy_document_statement_renderItem(block, rendering);
        if (statement === undefined)
            return undefined;
        items.push(statement);
    }
    return listValue(items, list.span, { open: list.open });
}
function isNewSid(block, sids, problems) {
    const sid = (0,model_value/* valueOf */.RP)(block, 'sid');
    const text = (0,model_value/* textOf */.b6)(sid);
    if (sid === undefined || text === undefined || text === '')
        return true;
    if (!sids.has(text)) {
        sids.set(text, sid.span);
        return true;
    }
    problems.push({
        code: 'duplicate-sid',
        message: `The Sid "${text}" stands twice in one aws_iam_policy_document`,
        span: sid.span,
        outcome: 'unreadable',
    });
    return false;
}
function policy_document_statement_renderItem(block, rendering) {
    if (block.kind === 'map')
        return renderStatement(block, rendering);
    if (block.kind !== 'alternatives')
        return block;
    return mapBranches(block, (branch) => policy_document_statement_renderItem(branch, rendering));
}
function renderStatement(block, rendering) {
    const entries = [];
    const sid = checkedText(block, 'sid', rendering, {
        code: 'invalid-sid',
        // Only some versions of the provider check this; policies in use rely on those that do not.
        refuses: false,
        allowed: (text) => /^[a-zA-Z0-9]*$/.test(text),
        message: (text) => `The sid "${text}" has characters other than letters and digits`,
    });
    const effect = checkedText(block, 'effect', rendering, {
        code: 'invalid-effect',
        refuses: true,
        allowed: (text) => text === 'Allow' || text === 'Deny',
        message: (text) => `The effect is Allow or Deny, not "${text}"`,
    });
    if (sid === undefined || effect === undefined)
        return undefined;
    if (sid.kind !== 'absent' && (0,model_value/* textOf */.b6)(sid) !== '')
        entries.push(policy_document_statement_element(block, 'sid', 'Sid', sid));
    const effectValue = effect.kind === 'absent' ? computedText('Allow', block.span) : effect;
    entries.push(policy_document_statement_element(block, 'effect', 'Effect', effectValue));
    for (const { argument, element: name, variables } of policy_document_statement_elements) {
        const value = (0,model_value/* valueOf */.RP)(block, argument);
        if (value === undefined)
            continue;
        const rendered = renderStrings(value, rendering, { variables, unordered: true });
        if (rendered === undefined)
            return undefined;
        if (rendered.kind !== 'absent')
            entries.push(policy_document_statement_element(block, argument, name, rendered));
    }
    for (const [argument, name, render] of [
        ['principals', 'Principal', renderPrincipals],
        ['not_principals', 'NotPrincipal', renderPrincipals],
        ['condition', 'Condition', renderConditions],
    ]) {
        const value = (0,model_value/* valueOf */.RP)(block, argument);
        if (value === undefined)
            continue;
        const rendered = render(value, rendering);
        if (rendered === undefined)
            return undefined;
        if (rendered.kind !== 'absent')
            entries.push(policy_document_statement_element(block, argument, name, rendered));
    }
    return mapValue(entries, block.span, { open: block.open });
}
/** A key of the rendered statement, standing where the block names the argument. */
function policy_document_statement_element(block, argument, name, value) {
    const key = computedText(name, (0,model_value/* entryOf */.Ms)(block, argument)?.key.span ?? block.span);
    return { key, value };
}
/** A text argument; `absent` where it is not given, `undefined` where the provider refuses it. */
function checkedText(block, name, rendering, check) {
    const value = (0,model_value/* valueOf */.RP)(block, name);
    if (value === undefined || value.kind === 'null')
        return { kind: 'absent', span: block.span };
    const state = { refused: false };
    const checked = distribute([value], ([branch]) => {
        const text = (0,model_value/* textOf */.b6)(branch);
        if (text !== undefined && !check.allowed(text)) {
            rendering.problems.push({
                code: check.code,
                message: check.message(text),
                span: value.span,
                outcome: check.refuses ? 'unreadable' : 'tolerated',
            });
            state.refused ||= check.refuses;
        }
        if (branch === undefined || branch.kind === 'null')
            return name === 'effect'
                ? computedText('Allow', block.span)
                : { kind: 'absent', span: value.span };
        return branch;
    }, value.span);
    return state.refused ? undefined : checked;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/policy-document.js





/** The newest policy language; the provider's default. */
const currentVersion = '2012-10-17';
const versions = [currentVersion, '2008-10-17'];
/**
 * `data.aws_iam_policy_document` as the AWS provider renders it (provider documentation and observed
 * output, versions 3 to 6): sources merged in order, then the statements of the block, then overrides.
 * `block` holds the evaluated arguments; nested blocks are lists of maps, open where a dynamic block's
 * number is not known. The legacy `source_json` comes before every source, `override_json` after every
 * override, as provider versions that still take them do. `ghost` says that today's settings leave the
 * block out.
 */
function renderPolicyDocument(block, span, ghost = false) {
    const problems = [];
    const refuse = () => ({
        value: unresolved({
            text: 'aws_iam_policy_document',
            span,
            reason: 'invalid',
            symbol: `invalid ${placeOf(span)}`,
        }),
        problems,
    });
    const own = renderOwn(block, span, { problems, ghost });
    if (own === undefined)
        return refuse();
    let draft = emptyDraft;
    const sources = readSources([(0,model_value/* valueOf */.RP)(block, 'source_json')], 'json', problems);
    const documents = readSources([(0,model_value/* valueOf */.RP)(block, 'source_policy_documents')], 'list', problems);
    if (sources === undefined || documents === undefined)
        return refuse();
    const sids = new Set();
    for (const source of [...sources, ...documents]) {
        const merged = mergeDraft(draft, source, { sids, problems });
        if (merged === undefined)
            return refuse();
        draft = merged;
    }
    const withOwn = mergeDraft(draft, own, undefined);
    if (withOwn === undefined)
        return refuse();
    draft = withOwn;
    const overrides = readSources([(0,model_value/* valueOf */.RP)(block, 'override_policy_documents')], 'list', problems);
    const lastly = readSources([(0,model_value/* valueOf */.RP)(block, 'override_json')], 'json', problems);
    if (overrides === undefined || lastly === undefined)
        return refuse();
    for (const override of [...overrides, ...lastly]) {
        const merged = mergeDraft(draft, override, undefined);
        if (merged === undefined)
            return refuse();
        draft = merged;
    }
    return { value: jsonValue(printDraft(draft, span), span), problems };
}
/** The block's own version, id and statements. */
function renderOwn(block, span, { problems, ghost }) {
    const version = (0,model_value/* valueOf */.RP)(block, 'version');
    const versionText = (0,model_value/* textOf */.b6)(version);
    if (versionText !== undefined && version !== undefined && !versions.includes(versionText)) {
        problems.push({
            code: 'invalid-version',
            message: `The version of an aws_iam_policy_document is ${versions.join(' or ')}, not "${versionText}"`,
            span: version.span,
            outcome: 'unreadable',
        });
        return undefined;
    }
    const isSet = version !== undefined && version.kind !== 'null' && version.kind !== 'absent';
    const statements = renderStatements((0,model_value/* valueOf */.RP)(block, 'statement'), span, {
        version: versionText ?? (isSet ? undefined : currentVersion),
        problems,
        ghost,
    });
    if (statements === undefined)
        return undefined;
    const id = (0,model_value/* valueOf */.RP)(block, 'policy_id');
    const entries = [
        entry('Version', isSet ? version : computedText(currentVersion, span), span),
        ...(id === undefined ? [] : [entry('Id', id, span)]),
        entry('Statement', statements, span),
    ];
    return mapValue(entries, span, { open: block.open });
}
function entry(key, value, span) {
    return { key: computedText(key, span), value };
}
/** The document's object; what is empty is left out. */
function printDraft(draft, span) {
    const entries = [];
    if (draft.version !== undefined)
        entries.push(entry('Version', draft.version, span));
    if (draft.id !== undefined && draft.id.kind !== 'null' && (0,model_value/* textOf */.b6)(draft.id) !== '')
        entries.push(entry('Id', draft.id, span));
    if (draft.slots.length > 0 || draft.open !== undefined) {
        const items = draft.slots.map((slot) => slot.value);
        entries.push(entry('Statement', listValue(items, span, { open: draft.open }), span));
    }
    return mapValue(entries, span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/passed-policy.js





/**
 * The policies that an argument of a module is or holds: documents as JSON or as objects, and the
 * statement objects many modules take (`{ actions = [\u2026], resources = [\u2026] }`, `{ Effect = \u2026, Action = \u2026 }`),
 * in lists or maps.
 */
function passedPolicies(value, depth = 0) {
    return leavesOf(value).flatMap(({ value: leaf }) => {
        if (isDocument(leaf))
            return [leaf];
        if ((leaf.kind !== 'list' && leaf.kind !== 'map') || isLazy(leaf))
            return [];
        const statements = statementsIn(leaf);
        if (statements.length > 0)
            return [documentOf(leaf, statements)];
        const grammar = grammarDocument(leaf);
        if (grammar !== undefined)
            return [grammar];
        if (depth >= 3)
            return [];
        return partsOf(leaf).flatMap(({ value: part }) => passedPolicies(part, depth + 1));
    });
}
function isDocument(value) {
    if (value.kind === 'json')
        return isDocument(value.value);
    if (value.kind === 'map')
        return !isLazy(value) && hasStatement(value);
    if (value.kind !== 'string')
        return false;
    const [first] = value.pieces;
    if (first?.kind !== 'literal' || !first.text.trimStart().startsWith('{'))
        return false;
    return value.pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('"Statement"'));
}
function hasStatement(value) {
    const statement = (0,model_value/* valueOf */.RP)(value, 'Statement');
    return statement?.kind === 'list' || statement?.kind === 'map';
}
function partsOf(value) {
    return value.kind === 'list'
        ? value.items.map((item) => ({ key: undefined, value: item }))
        : value.entries.map((entry) => ({ key: (0,model_value/* textOf */.b6)(entry.key), value: entry.value }));
}
/** The elements that are statements; none where the value is a statement itself. */
function statementsIn(value) {
    if (value.kind === 'map' && isStatement(value))
        return [passed_policy_statementOf(value)];
    return partsOf(value).flatMap(({ value: part }) => part.kind === 'map' && isStatement(part) ? [passed_policy_statementOf(part)] : []);
}
/** True for a statement in the words of the policy grammar. */
function isGrammarStatement(value) {
    if (value.kind !== 'map' || isLazy(value))
        return false;
    const has = (name) => (0,model_value/* valueOf */.RP)(value, name) !== undefined;
    return has('Effect') && (has('Action') || has('NotAction'));
}
/** A statement of the policy grammar, or a list of them, as a document. */
function grammarDocument(value) {
    const items = value.kind === 'list' ? value.items.flatMap((item) => leavesOf(item)) : [];
    const isOne = isGrammarStatement(value);
    if (!isOne && !items.some((leaf) => isGrammarStatement(leaf.value)))
        return undefined;
    return mapValue([{ key: (0,model_value/* literal */.eu)('Statement', value.span, false), value }], value.span);
}
const passed_policy_lists = ['actions', 'not_actions', 'resources', 'not_resources'];
function isStatement(value) {
    if (isLazy(value))
        return false;
    const has = (name) => (0,model_value/* valueOf */.RP)(value, name)?.kind === 'list';
    const acts = has('actions') || has('not_actions');
    return (acts &&
        ['resources', 'not_resources', 'effect', 'principals', 'sid'].some((name) => (0,model_value/* valueOf */.RP)(value, name) !== undefined));
}
/** A statement object as a `statement` block; what cannot be read leaves it open. */
function passed_policy_statementOf(value) {
    const entries = [];
    let open = value.open;
    const add = (name, as, reads) => {
        const entry = value.entries.findLast((one) => (0,model_value/* textOf */.b6)(one.key) === name);
        if (entry === undefined || entry.value.kind === 'null')
            return;
        if (reads(entry.value))
            entries.push({ key: { ...(0,model_value/* literal */.eu)(as, entry.key.span, false) }, value: entry.value });
        else
            open ??= opaque(entry.value, name);
    };
    add('sid', 'sid', (found) => found.kind === 'string');
    add('effect', 'effect', (found) => found.kind === 'string');
    for (const name of passed_policy_lists)
        add(name, name, (found) => found.kind === 'list');
    if (!passed_policy_has(value, 'resources') && !passed_policy_has(value, 'not_resources') && !isTrust(value))
        entries.push(resourcesOfModule(value));
    for (const name of ['principals', 'not_principals'])
        add(name, name, (found) => areBlocks(found, ['type', 'identifiers']));
    for (const name of ['condition', 'conditions'])
        add(name, 'condition', (found) => areBlocks(found, ['test', 'variable', 'values']));
    return mapValue(entries, value.span, { open });
}
function passed_policy_has(value, name) {
    const found = (0,model_value/* valueOf */.RP)(value, name);
    return found !== undefined && found.kind !== 'null' && found.kind !== 'absent';
}
/** True for a statement that says who may assume a role, which has no resource. */
function isTrust(value) {
    const actions = (0,model_value/* valueOf */.RP)(value, 'actions');
    return (actions?.kind === 'list' &&
        actions.items.every((item) => (0,model_value/* textOf */.b6)(item)?.toLowerCase().startsWith('sts:') === true));
}
/** A module fills in the resource it makes where a statement names none. */
function resourcesOfModule({ span }) {
    const text = 'the resource of the module';
    const symbol = `resource of ${placeOf(span)}`;
    const open = unresolved({ text, span, reason: 'external-module', symbol });
    return { key: (0,model_value/* literal */.eu)('resources', span, false), value: listValue([], span, { open }) };
}
function areBlocks(value, names) {
    return (value.kind === 'list' &&
        value.items.every((item) => item.kind === 'map' && names.every((name) => (0,model_value/* valueOf */.RP)(item, name) !== undefined)));
}
function opaque(value, name) {
    const symbol = `passed ${placeOf(value.span)}`;
    return unresolved({ text: name, span: value.span, reason: 'opaque', symbol });
}
function documentOf(value, statements) {
    const list = listValue(statements, value.span, { open: value.open });
    const key = (0,model_value/* literal */.eu)('statement', value.span, false);
    return renderPolicyDocument(mapValue([{ key, value: list }], value.span), value.span).value;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/absent-blocks.js










/**
 * What dynamic blocks of a policy document or a role would hold, where today's values give them no
 * element: each is evaluated once with an iterator that is not known, as a document that is not there.
 */
function absentDocuments(object, root, seen) {
    const { mode, type, block } = object.declaration;
    const wanted = mode === 'data' && type === 'aws_iam_policy_document'
        ? 'statement'
        : type === 'aws_iam_role'
            ? 'inline_policy'
            : undefined;
    return block.body.blocks.flatMap((inner) => {
        if (wanted === undefined || dynamicLabel(inner) !== wanted || seen.has(placeOf(inner.span)))
            return [];
        const value = absentContent(inner, wanted, object.scope);
        if (value === undefined)
            return [];
        seen.add(placeOf(inner.span));
        const policy = wanted === 'statement' ? absent_blocks_documentOf(value) : policyOf(value);
        if (policy === undefined)
            return [];
        return [
            {
                file: inner.span.file,
                root,
                address: object.address,
                property: wanted,
                value: policy,
                kind: wanted === 'statement' ? undefined : 'identity',
                span: inner.head,
                instantiated: false,
            },
        ];
    });
}
/** The content of a dynamic block that has no element today; undefined where it has one, or may have. */
function absentContent(block, name, scope) {
    const forEach = attributeNamed(block.body, 'for_each');
    const content = block.body.blocks.find((inner) => inner.type === 'content');
    if (forEach === undefined || content === undefined)
        return undefined;
    const named = attributeNamed(block.body, 'iterator')?.expression;
    const iterator = named?.kind === 'variable' ? named.name : name;
    const names = { key: `${iterator}.key`, value: `${iterator}.value` };
    const isEmpty = leavesOf(evaluate(forEach.expression, scope)).every(({ value }) => {
        if (value.kind === 'null')
            return true;
        const found = elementsOf(value, names);
        return found?.elements.length === 0 && found.rest === undefined;
    });
    if (!isEmpty)
        return undefined;
    const { span } = forEach.expression;
    const hole = (text) => unresolved({
        text,
        span,
        reason: 'iterator',
        symbol: `${scope.module.symbol}|${placeOf(span)}#${text}`,
    });
    const element = repetition_objectOf([
        ['key', hole(names.key)],
        ['value', hole(names.value)],
    ], span);
    const value = bodyValue(content.body, bind({ ...scope, ghost: true }, iterator, element));
    return { ...value, span: content.span };
}
/**
 * What the sides of conditions would hold that today's values do not take (`var.x ? [{ actions = \u2026 }] : []`),
 * as documents that are not there.
 */
function untakenDocuments(run) {
    const documents = [];
    for (const { expression, scope } of run.untaken.values()) {
        const value = evaluate(expression, { ...scope, ghost: true });
        for (const policy of passedPolicies(value))
            documents.push({
                file: expression.span.file,
                root: run.root,
                address: scope.owner === '' ? expression.span.file : scope.owner,
                property: 'branch',
                value: policy,
                kind: undefined,
                span: expression.span,
                instantiated: false,
            });
    }
    return documents;
}
function absent_blocks_documentOf(statement) {
    const { span } = statement;
    const key = (0,model_value/* literal */.eu)('statement', span, false);
    const block = mapValue([{ key, value: listValue([statement], span) }], span);
    return renderPolicyDocument(block, span, true).value;
}
function policyOf(block) {
    const policy = block.kind === 'map' ? (0,model_value/* valueOf */.RP)(block, 'policy') : undefined;
    return policy === undefined || (0,model_value/* textOf */.b6)(policy) === '' ? undefined : policy;
}

// EXTERNAL MODULE: ./lib/src/evaluate/directive-text.js
var directive_text = __webpack_require__(725);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/directives.js

/** The lines of configuration in a file's comments; each is about the block that follows it. */
function directivesOf(file) {
    return file.comments.flatMap(({ text, span }) => (0,directive_text/* directiveFrom */.I)(text.trim(), span, { after: span.end }) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/evaluation-draft.js
/** Module instances of one root; more are named and not read. */
const maxModules = 2_000;
function newDraft() {
    return { problems: [], notAnalysed: [], files: new Set(), declared: new Map(), modules: 0 };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/passed-arns.js




/** Names of arguments by which modules take the ARNs of policies that they attach. */
const attaches = /polic(?:y|ies)/i;
/** And of those that limit, or are about something else. */
const limits = /boundar|deny|denied|allow|permit|exclu|forbid|restrict|guardrail|session|scp|requir|document|statement|json|assume|trust/i;
/** The policies whose ARNs an argument of this name gives a module to attach. */
function passedArns(name, value) {
    return attaches.test(name) && !limits.test(name) ? arnsIn(value, 0) : [];
}
function arnsIn(value, depth) {
    if (isLazy(value))
        return [];
    if (value.kind === 'alternatives')
        return leavesOf(value).some((leaf) => isPolicyArn(leaf.value)) ? [value] : [];
    if (depth < 2 && value.kind === 'list')
        return value.items.flatMap((item) => arnsIn(item, depth + 1));
    if (depth < 2 && value.kind === 'map')
        return value.entries.flatMap((entry) => arnsIn(entry.value, depth + 1));
    return isPolicyArn(value) ? [value] : [];
}
/** An ARN that is spelled out. A policy of the tree is a document by itself, and stays one. */
function isPolicyArn(value) {
    return (value.kind === 'string' &&
        value.reference === undefined &&
        /^arn:.*:iam::.*:policy\//.test((0,model_value/* displayOf */.E3)(value)));
}
/** What a call gives a module to attach, to a principal of which nothing else is known. */
function attachmentOfCall(call, of, arns) {
    const { root, address, property, span, instantiated } = of;
    return {
        platform: 'terraform',
        root,
        address: `${address}.${property}`,
        type: 'module',
        mode: 'resource',
        properties: mapValue([
            { key: (0,model_value/* literal */.eu)('principal', span, false), value: (0,model_value/* literal */.eu)(address, call.head, false) },
            { key: (0,model_value/* literal */.eu)('policy_arns', span, false), value: listValue(arns, span) },
        ], span),
        span: call.head,
        body: call.span,
        instantiated,
    };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/external-module.js



/** The modules of one root that are not in the tree: one line a source, and the policies passed to them. */
class ExternalModules {
    documents = [];
    /** What calls give modules to attach. */
    resources = [];
    notAnalysed = [];
    root;
    seen = new Set();
    constructor(root) {
        this.root = root;
    }
    /**
     * Notes a call, and reads the policy documents among its arguments. Of a well-known module only those of
     * `unread` arguments are there: the others are in what it makes of them, if that is there.
     */
    add(module, name, { source, reason }, unread) {
        const call = module.declarations.modules.get(name);
        if (call === undefined)
            return;
        if (!this.seen.has(source)) {
            this.seen.add(source);
            const text = reasons[reason](source);
            this.notAnalysed.push({ file: call.head.file, span: call.head, reason, text });
        }
        for (const { address, scope, instantiated } of module.calls.scopes(name))
            for (const { name: property, expression } of call.body.attributes) {
                const value = mayBePolicy.test(property) ? evaluate(expression, scope) : undefined;
                if (value === undefined)
                    continue;
                const isThere = instantiated && (unread === undefined || unread.has(property));
                const arns = unread === undefined ? passedArns(property, value) : [];
                if (arns.length > 0) {
                    const of = { root: this.root, address, property, span: expression.span, instantiated };
                    this.resources.push(attachmentOfCall(call, of, arns));
                }
                for (const document of passedPolicies(value))
                    this.documents.push({
                        file: expression.span.file,
                        root: this.root,
                        address,
                        property,
                        value: document,
                        kind: undefined,
                        span: expression.span,
                        instantiated: isThere,
                    });
            }
    }
    /** Notes a call that is not followed because there are too many. */
    tooMany(module, name) {
        const call = module.declarations.modules.get(name);
        if (call === undefined || this.seen.has(' too many'))
            return;
        this.seen.add(' too many');
        const text = `The root ${this.root} has more module instances than are followed`;
        this.notAnalysed.push({ file: call.head.file, span: call.head, reason: 'too-large', text });
    }
}
/** Names of arguments that modules take policies by. */
const mayBePolicy = /polic|statement|document|trust|assume|permission|access|json|iam|role/i;
const reasons = {
    'external-module': (source) => `The module ${source} is not in the tree`,
    'missing-module': (source) => `The module folder ${source} does not exist or holds no configuration`,
    'outside-workspace': (source) => `The module ${source} is outside of the workspace`,
    'module-cycle': (source) => `The module ${source} calls itself`,
    'too-deep': (source) => `The module ${source} is called deeper than modules are followed`,
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/declarations.js
function resourceKey(mode, type, name) {
    return `${mode}.${type}.${name}`;
}
/** Collects the declarations; override files come last and replace what they name, argument by argument. */
function declarationsOf(files, overrides) {
    const draft = {
        files: [...files, ...overrides],
        variables: new Map(),
        locals: new Map(),
        outputs: new Map(),
        resources: new Map(),
        modules: new Map(),
        moved: [],
        providers: [],
        duplicates: [],
    };
    const again = (what, first, second, type) => {
        draft.duplicates.push({ what, first, second, ...(type === undefined ? {} : { type }) });
    };
    const named = (map, block, override) => {
        const name = block.labels[0]?.text;
        if (name === undefined)
            return;
        const before = map.get(name);
        if (before === undefined)
            map.set(name, block);
        else if (override)
            map.set(name, declarations_merge(before, block));
        else {
            again(`${block.type} "${name}"`, before.head, block.head);
            const free = freeName(map, name);
            if (block.type === 'module' && free !== undefined)
                map.set(free, block);
        }
    };
    const add = (block, override) => {
        switch (block.type) {
            case 'variable':
                named(draft.variables, block, override);
                break;
            case 'output':
                named(draft.outputs, block, override);
                break;
            case 'module':
                named(draft.modules, block, override);
                break;
            case 'locals':
                for (const attribute of block.body.attributes) {
                    const before = draft.locals.get(attribute.name);
                    if (override || before === undefined)
                        draft.locals.set(attribute.name, attribute);
                    else
                        again(`local value "${attribute.name}"`, before.span, attribute.span);
                }
                break;
            case 'resource':
            case 'data': {
                const [type, name] = block.labels;
                if (type === undefined || name === undefined)
                    break;
                const key = resourceKey(block.type, type.text, name.text);
                const before = draft.resources.get(key);
                const { type: mode } = block;
                const put = (at, whole) => {
                    if (at === undefined)
                        return;
                    const own = `${name.text}${at.slice(key.length)}`;
                    draft.resources.set(at, { mode, type: type.text, name: own, block: whole });
                };
                if (before === undefined)
                    put(key, block);
                else if (override)
                    put(key, declarations_merge(before.block, block));
                else {
                    const what = `${block.type} "${type.text}" "${name.text}"`;
                    again(what, before.block.head, block.head, type.text);
                    put(freeName(draft.resources, key), block);
                }
                break;
            }
            case 'moved':
                draft.moved.push(block);
                break;
            case 'provider':
                draft.providers.push(block);
                break;
            default:
                break;
        }
    };
    for (const file of files)
        for (const block of file.body.blocks)
            add(block, false);
    for (const file of overrides)
        for (const block of file.body.blocks)
            add(block, true);
    return draft;
}
const mostOfOneName = 50;
/** The first of `name#2`, `name#3` \u2026 that nothing has; undefined where there are too many. */
function freeName(map, name) {
    for (let n = 2; n <= mostOfOneName; n += 1)
        if (!map.has(`${name}#${n}`))
            return `${name}#${n}`;
    return undefined;
}
/** A block with the arguments and blocks of its override in place of its own. */
function declarations_merge(block, override) {
    const names = new Set(override.body.attributes.map((attribute) => attribute.name));
    const types = new Set(override.body.blocks.map((inner) => dynamicName(inner)));
    const body = {
        ...block.body,
        attributes: [
            ...block.body.attributes.filter((attribute) => !names.has(attribute.name)),
            ...override.body.attributes,
        ],
        blocks: [
            ...block.body.blocks.filter((inner) => !types.has(dynamicName(inner))),
            ...override.body.blocks,
        ],
    };
    return { ...block, body };
}
function dynamicName(block) {
    return block.type === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type;
}

// EXTERNAL MODULE: ./lib/src/model/recent.js
var recent = __webpack_require__(8249);
// EXTERNAL MODULE: ./lib/src/parse/hcl/parse.js + 9 modules
var hcl_parse = __webpack_require__(6316);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/json-expression.js

/** A value of the JSON syntax as an expression; strings are templates, whose mistakes are added to `problems`. */
function jsonExpression(node, file, problems) {
    return expressionOf(node, (text) => json_expression_templateOf(text, file, problems));
}
/** A value of the JSON syntax where nothing can be referred to: strings are the text they are. */
function jsonLiteral(node) {
    return expressionOf(node, textOf);
}
function expressionOf(node, text) {
    const { span } = node;
    switch (node.kind) {
        case 'list':
            return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text)), span };
        case 'map': {
            const entries = node.entries.map(({ key, value }) => ({
                key: text(key),
                value: expressionOf(value, text),
                span: { ...key.span, end: value.span.end },
            }));
            return { kind: 'object', entries, span };
        }
        case 'scalar':
            return node.style === 'plain' ? plainValue(node) : text(node);
    }
}
function textOf({ pieces: all, span }) {
    const pieces = all.filter((piece) => piece.kind === 'literal');
    const parts = pieces.length === 0 ? [] : [{ kind: 'text', pieces, span }];
    return { kind: 'template', form: 'quoted', parts, span };
}
function plainValue(node) {
    const { text, span } = node;
    if (text === 'true' || text === 'false' || text === 'null')
        return { kind: 'keyword', keyword: text, span };
    return /^-?\d/.test(text) ? { kind: 'number', text, span } : { kind: 'invalid', span };
}
/** A string as a template; its pieces are those of the file, escapes of JSON included. */
function json_expression_templateOf(node, file, problems) {
    const { span } = node;
    if (!/[$%]\{/.test(node.text))
        return textOf(node);
    const [only] = node.pieces;
    if (node.pieces.length === 1 && only?.kind === 'literal' && only.exact) {
        const text = file.text.slice(0, only.span.end);
        const parsed = (0,hcl_parse/* parseTemplate */.QC)({ path: file.path, text }, only.span.start);
        problems.push(...parsed.problems.map(ofText));
        const { expression } = parsed;
        return expression === undefined ? { kind: 'invalid', span } : { ...expression, span };
    }
    const { expression, problems: found } = (0,hcl_parse/* parseTemplate */.QC)({ path: '', text: node.text });
    const runs = offsetsOf(node);
    for (const problem of found)
        problems.push({ ...ofText(problem), span: placed(problem.span, runs) });
    if (expression === undefined)
        return { kind: 'invalid', span };
    const tree = placeSpans(expression, runs);
    return { ...tree, span };
}
/** To the parser the text is a file. */
function ofText(problem) {
    const message = problem.message.replace('the end of the file', 'the end of the text');
    return { ...problem, message };
}
function offsetsOf(node) {
    let from = 0;
    return node.pieces.flatMap((piece) => {
        if (piece.kind !== 'literal')
            return [];
        const run = { from, to: from + piece.text.length, span: piece.span, exact: piece.exact };
        from = run.to;
        return [run];
    });
}
/** A syntax tree over the decoded text, with the spans of the file. */
function placeSpans(tree, runs) {
    if (Array.isArray(tree))
        return tree.map((item) => placeSpans(item, runs));
    if (typeof tree !== 'object' || tree === null)
        return tree;
    if (isSpan(tree))
        return placed(tree, runs);
    const copy = Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, placeSpans(value, runs)]));
    const { kind, exact, span } = tree;
    if (kind === 'literal' && exact === true && span !== undefined)
        copy['exact'] = runs.some((run) => run.exact && run.from <= span.start && span.end <= run.to);
    return copy;
}
function isSpan(value) {
    return 'file' in value && 'start' in value && 'end' in value;
}
function placed(span, runs) {
    const at = (offset, isEnd) => {
        const run = runs.find((one) => isEnd ? one.from < offset && offset <= one.to : one.from <= offset && offset < one.to) ?? runs.at(-1);
        if (run === undefined)
            return 0;
        if (!run.exact)
            return isEnd ? run.span.end : run.span.start;
        return run.span.start + (offset - run.from);
    };
    const file = runs[0]?.span.file ?? '';
    const start = at(span.start, false);
    return { file, start, end: Math.max(start, at(span.end, true)) };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/json-syntax.js



/** How many labels the blocks of a type have. */
const labelled = new Map([
    ['resource', 2],
    ['data', 2],
    ['variable', 1],
    ['output', 1],
    ['module', 1],
    ['provider', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
]);
/** Stands for the type of block whose arguments are the values of variables. */
const variables = 'tfvars';
/** True for arguments that Terraform evaluates without anything they could refer to. */
function json_syntax_isLiteral(type, name) {
    return type === variables || (type === 'variable' && name === 'default');
}
/** Terraform's JSON syntax (`.tf.json`, `.tofu.json`, `.tfvars.json`) as the native one is parsed. */
function parseTerraformJson(file) {
    const { nodes, problems: ofJson } = (0,json/* parseJson */.q)(file);
    const problems = [...ofJson];
    const reading = { file, problems };
    const [root] = nodes;
    const span = { file: file.path, start: 0, end: file.text.length };
    const isVariables = /\.tfvars\.json$/.test(file.path);
    if (isVariables && root?.kind === 'map')
        return { file, body: bodyOf(root, reading, variables), problems, comments: [] };
    // A file is one object, or a list of them.
    const parts = root?.kind === 'list' && !isVariables ? root.items : nodes.slice(0, 1);
    const entries = parts.flatMap((part) => (part.kind === 'map' ? part.entries : []));
    const blocks = isVariables ? [] : entries.flatMap((entry) => topBlocks(entry, reading));
    return { file, body: { attributes: [], blocks, span }, problems, comments: [] };
}
function topBlocks(entry, file) {
    const type = entry.key.text;
    const labels = labelled.get(type);
    return labels === undefined ? [] : blocksIn(type, entry.key, entry.value, labels, [], file);
}
/** The blocks under a key: an object for each label, then one body or a list of them. */
function blocksIn(type, key, value, missing, labels, file) {
    if (value.kind === 'list')
        return value.items.flatMap((item) => blocksIn(type, key, item, missing, labels, file));
    if (value.kind !== 'map')
        return [];
    if (missing > 0)
        return value.entries.flatMap((entry) => entry.key.text === '//'
            ? []
            : blocksIn(type, entry.key, entry.value, missing - 1, [...labels, labelOf(entry.key)], file));
    const span = { ...key.span, end: value.span.end };
    return [
        { type, typeSpan: key.span, labels, body: bodyOf(value, file, type), head: key.span, span },
    ];
}
function labelOf(key) {
    return { text: key.text, span: key.span };
}
/** Every member is an argument, but for the blocks that Terraform itself reads. */
function bodyOf(map, file, type) {
    const attributes = [];
    const blocks = [];
    const names = new Set();
    const repeated = dynamicNames(map);
    for (const { key, value } of map.entries) {
        if (key.text === '//')
            continue;
        const isDynamic = key.text === 'dynamic' && (type === 'resource' || type === 'data' || type === 'content');
        if (isDynamic)
            blocks.push(...blocksIn('dynamic', key, value, 1, [], file));
        else if (type === 'dynamic' && key.text === 'content')
            blocks.push(...blocksIn('content', key, value, 0, [], file));
        else if (type === 'terraform' && (key.text === 'backend' || key.text === 'cloud'))
            blocks.push(...blocksIn(key.text, key, value, 0, [], file));
        else if (repeated.has(key.text))
            blocks.push(...blocksIn(key.text, key, value, 0, [], file));
        else if (!names.has(key.text)) {
            names.add(key.text);
            attributes.push(json_syntax_attributeOf(key, value, file, type));
        }
    }
    return { attributes, blocks, span: map.span };
}
/** Types that also have dynamic blocks: what is written under their name is blocks, not an argument. */
function dynamicNames(map) {
    const dynamic = map.entries.filter((entry) => entry.key.text === 'dynamic');
    const bodies = dynamic.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
    return new Set(bodies.flatMap((body) => body.kind === 'map' ? body.entries.map((entry) => entry.key.text) : []));
}
function json_syntax_attributeOf(key, value, file, type) {
    const span = { ...key.span, end: value.span.end };
    const expression = json_syntax_isLiteral(type, key.text)
        ? jsonLiteral(value)
        : (referenceIn(key.text, value, type) ?? evaluated(key.text, value, file, type));
    return { name: key.text, nameSpan: inside(key), expression, span };
}
/** Arguments that are only described, or read before anything is evaluated, may hold any text. */
const unevaluated = new Set(['description', 'source', 'version', 'provider']);
function evaluated(name, value, { file, problems }, type) {
    const isTold = type !== 'locals' && unevaluated.has(name) ? [] : problems;
    return jsonExpression(value, file, type === 'terraform' || type === 'variable' ? [] : isTold);
}
/** Arguments that are references or types in the native syntax, and text here. */
function referenceIn(name, value, type) {
    const isReference = (type === 'variable' && name === 'type') ||
        (type === 'dynamic' && name === 'iterator') ||
        (type === 'moved' && (name === 'from' || name === 'to'));
    if (!isReference || value.kind !== 'scalar')
        return undefined;
    const { expression } = (0,hcl_parse/* parseExpression */.YK)({ path: value.span.file, text: value.text });
    return expression === undefined ? undefined : { ...expression, span: inside(value) };
}
/** The text between the quotes. */
function inside(node) {
    const { file, start, end } = node.span;
    return node.style === 'quoted' ? { file, start: start + 1, end: end - 1 } : node.span;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/outline.js

function outlineOf({ body }) {
    return {
        calls: body.blocks.flatMap((block) => {
            const name = block.labels[0]?.text;
            if (block.type !== 'module' || name === undefined)
                return [];
            const hasSource = attributeNamed(block.body, 'source') !== undefined;
            return [{ name, hasSource, source: literalSource(block) }];
        }),
        hasBackend: body.blocks.some((block) => block.type === 'terraform' &&
            block.body.blocks.some((inner) => inner.type === 'backend' || inner.type === 'cloud')),
    };
}
/** The text of a call's source, if it is plain. */
function literalSource(call) {
    const expression = attributeNamed(call.body, 'source')?.expression;
    if (expression?.kind !== 'template' || expression.parts.length !== 1)
        return undefined;
    const [part] = expression.parts;
    return part?.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/workspace.js










const configuration = /\.(tf|tofu)(\.json)?$/;
/** The Terraform files of one tree, read and parsed once for all roots. */
class Workspace {
    shelf;
    questions;
    constructor(shelf, questions) {
        this.shelf = shelf;
        this.questions = questions;
    }
    /**
     * `files` are those that are to be read as roots; modules they call are found anywhere in the tree.
     * `syntaxes`: syntax trees of files that another tree has too.
     */
    static open(tree, files, syntaxes = new shared_units/* Syntaxes */.gW()) {
        const shelf = {
            tree,
            sources: new Map(),
            unreadable: new Map(),
            chosen: new Set(files.map(folderOf)),
            folders: foldersOf([...tree.paths(), ...files]),
            listings: new Map(),
            syntaxes,
            downloads: new Map(),
            declared: new recent/* Recent */.g(shared_units/* keptSyntax */.Y4),
            configurations: new Map(),
        };
        return new Workspace(shelf, undefined);
    }
    /** The same workspace for one root: what the root asks of it is noted. */
    noting(questions) {
        return new Workspace(this.shelf, questions);
    }
    /** True where this workspace answers alike to what a root asked of another. */
    answersAlike(questions) {
        return questions.areAnsweredAlike((path) => this.ask(path), (question) => question.startsWith(below)
            ? this.filesBelow(question.slice(below.length))
            : this.filesIn(question));
    }
    /** Texts that were read, by path. */
    get sources() {
        return this.shelf.sources;
    }
    get unreadable() {
        return this.shelf.unreadable;
    }
    /** Chosen folders that hold configuration, sorted, those of `terraform init` left out. */
    moduleFolders() {
        return [...this.shelf.folders]
            .filter(([folder, files]) => this.shelf.chosen.has(folder) && !isDownloaded(folder) && files.some(isConfiguration))
            .map(([folder]) => folder)
            .sort();
    }
    /** Files of a folder, sorted. */
    filesIn(folder) {
        const files = this.shelf.folders.get(folder) ?? [];
        this.questions?.listed(folder, files);
        return files;
    }
    /** All files of the tree below a folder, of whatever kind, as paths from there. */
    filesBelow(folder) {
        const { tree, listings } = this.shelf;
        const files = listings.get(folder) ?? filesBelow(tree.paths(), folder);
        listings.set(folder, files);
        this.questions?.listed(`${below}${folder}`, files);
        return files;
    }
    /** True where the folder holds configuration; folders outside of `files` are looked up in the tree. */
    isModule(folder) {
        return this.configurationIn(folder).length > 0;
    }
    read(path) {
        const read = this.ask(path);
        return (0,source/* isUnreadable */.G)(read) ? undefined : read;
    }
    /** The file, or why it cannot be read. */
    ask(path) {
        const { sources, unreadable, tree } = this.shelf;
        const read = sources.get(path) ?? tree.read(path);
        this.questions?.read(path, read);
        if (!(0,source/* isUnreadable */.G)(read))
            sources.set(path, read);
        else
            unreadable.set(path, read);
        return read;
    }
    /** The syntax tree of a file in either syntax; undefined where it cannot be read. */
    parse(path) {
        const file = this.read(path);
        return file === undefined ? undefined : this.syntaxOf(file);
    }
    syntaxOf(file) {
        const { recent } = this.shelf.syntaxes;
        const known = recent.get(file);
        if (known !== undefined)
            return known;
        const tree = file.path.endsWith('.json') ? parseTerraformJson(file) : (0,hcl_parse/* parseHcl */.z4)(file);
        recent.keep(file, tree, file.text.length);
        return tree;
    }
    /** What a file says of other folders; undefined where it cannot be read. */
    outline(path) {
        const file = this.read(path);
        if (file === undefined)
            return undefined;
        const { outlines } = this.shelf.syntaxes;
        const outline = outlines.get(file) ?? outlineOf(this.syntaxOf(file));
        outlines.set(file, outline);
        return outline;
    }
    /** What the files of a folder declare. */
    declarations(folder) {
        const read = this.configurationIn(folder).flatMap((path) => this.read(path) ?? []);
        const known = this.shelf.declared.get(folder);
        if (known !== undefined)
            return known;
        const configuration = knownConfiguration(folder);
        const files = configuration === undefined ? [] : [(0,hcl_parse/* parseHcl */.z4)({ path: `${folder}.tf`, text: configuration })];
        const overrides = [];
        for (const file of read)
            (isOverride(file.path) ? overrides : files).push(this.syntaxOf(file));
        const declarations = declarationsOf(files, overrides);
        const weight = read.reduce((sum, file) => sum + file.text.length, 0);
        this.shelf.declared.keep(folder, declarations, weight);
        return declarations;
    }
    /** Folders of downloaded modules by the key of their call, as `terraform init` noted them. */
    downloadedModules(root) {
        const path = resolvePath(root, '.terraform/modules/modules.json');
        const manifest = this.shelf.tree.read(path);
        this.questions?.read(path, manifest);
        const known = this.shelf.downloads.get(root);
        if (known !== undefined)
            return known;
        const folders = (0,source/* isUnreadable */.G)(manifest)
            ? new Map()
            : readManifest(manifest, root);
        this.shelf.downloads.set(root, folders);
        return folders;
    }
    /** The configuration files of a folder; `a.tofu` takes the place of `a.tf`. */
    configurationIn(folder) {
        const all = this.filesIn(folder);
        const { configurations } = this.shelf;
        const files = configurations.get(folder) ?? configurationAmong(all);
        configurations.set(folder, files);
        return files;
    }
}
/** Marks the question for everything below a folder, which no folder's name starts with. */
const below = 'below\0';
/** Terraform's files by folder, sorted. */
function foldersOf(paths) {
    const folders = new Map();
    for (const path of new Set(paths)) {
        if (!/\.(tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json|hcl)$/.test(path))
            continue;
        const folder = folderOf(path);
        (0,multimap/* addTo */.D)(folders, folder, path);
    }
    for (const list of folders.values())
        list.sort();
    return folders;
}
/** The paths below a folder, from there; of a sorted list they stand together. */
function filesBelow(paths, folder) {
    if (folder === '.')
        return paths.filter((path) => !isOutside(path));
    const start = `${folder}/`;
    let first = 0;
    let end = paths.length;
    while (first < end) {
        const middle = (first + end) >> 1;
        if ((paths[middle] ?? '') < start)
            first = middle + 1;
        else
            end = middle;
    }
    const files = [];
    for (let at = first; paths[at]?.startsWith(start) === true; at += 1)
        files.push(paths[at]?.slice(start.length) ?? '');
    return files;
}
/** The folder of a path; `.` for the top. */
function folderOf(path) {
    return external_node_path_.posix.dirname(path);
}
/** A path from a folder of the tree, without `.` and inner `..`. */
function resolvePath(folder, path) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/(.)\/$/, '$1');
}
/** True for paths that leave the tree. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || path.startsWith('/');
}
function configurationAmong(paths) {
    const files = paths.filter(isConfiguration);
    const tofu = new Set(files.filter((path) => /\.tofu(\.json)?$/.test(path)));
    if (tofu.size === 0)
        return files;
    return files.filter((path) => !tofu.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || tofu.has(path));
}
/** Terraform passes over files that are hidden or that editors leave behind. */
function isConfiguration(path) {
    return configuration.test(path) && !/(^|\/)\.[^/]*$/.test(path);
}
/** True for a file that replaces what others declare. */
function isOverride(path) {
    return /(^|[/_])override\.(tf|tofu)(\.json)?$/.test(path);
}
function isDownloaded(folder) {
    return folder.split('/').includes('.terraform');
}
function readManifest(file, root) {
    const folders = new Map();
    let manifest;
    try {
        manifest = JSON.parse(file.text);
    }
    catch {
        return folders;
    }
    const modules = manifest?.Modules;
    if (!Array.isArray(modules))
        return folders;
    for (const entry of modules) {
        const { Key: key, Dir: dir } = (entry ?? {});
        if (typeof key === 'string' && typeof dir === 'string')
            folders.set(key, resolvePath(root, dir));
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/module-source.js





const maxModuleDepth = 16;
/** Finds the module of a call: a local path, or what `terraform init` has put into the tree. */
function module_source_sourceOf(workspace, root, caller, name, call) {
    const argument = attributeNamed(call.body, 'source');
    const value = argument === undefined ? undefined : evaluate(argument.expression, caller.scope);
    const source = (0,model_value/* textOf */.b6)(value);
    if (source === undefined)
        return { kind: 'external', source: 'whose source is not literal', reason: 'external-module' };
    const isLocal = /^\.\.?(\/|$)/.test(source);
    const folder = isLocal
        ? resolvePath(caller.folder, source)
        : downloaded(workspace, root, module_source_keyOf(caller.address, name));
    if (folder === undefined || (!isLocal && !workspace.isModule(folder))) {
        const known = knownFolder(source);
        if (known !== undefined)
            return { kind: 'folder', folder: known, known: publicSource(source) };
        return { kind: 'external', source: publicSource(source), reason: 'external-module' };
    }
    if (isOutside(folder) && !workspace.isModule(folder))
        return { kind: 'external', source, reason: 'outside-workspace' };
    if (caller.trail.includes(folder))
        return { kind: 'external', source, reason: 'module-cycle' };
    if (caller.trail.length > maxModuleDepth)
        return { kind: 'external', source, reason: 'too-deep' };
    if (!workspace.isModule(folder))
        return { kind: 'external', source, reason: 'missing-module' };
    return { kind: 'folder', folder };
}
/** The key of a call in modules.json: `a.b`, without instance keys. */
function module_source_keyOf(address, name) {
    const path = address
        .replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
        .replaceAll(/(^|\.)module\./g, '$1');
    return path === '' ? name : `${path}.${name}`;
}
/** The folder that `terraform init` noted for a module, if it is in the tree. */
function downloaded(workspace, root, key) {
    return workspace.downloadedModules(root).get(key);
}
/** A source without what may be secret in it. */
function publicSource(source) {
    return source
        .replace(/\/\/[^/\s]*@/, '//')
        .replace(/(^|::)[^/:@\s]*:[^/\s]*@/, '$1')
        .replace(/\?.*$/, '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/module-calls.js




/** The modules that one module instance calls; each instance is made once, when it is asked for. */
class ModuleCalls {
    caller;
    make;
    sources = new Map();
    found = new Map();
    constructor(caller, make) {
        this.caller = caller;
        this.make = make;
    }
    /** Where a call's module is. */
    source(name) {
        const { caller } = this;
        const call = caller.declarations.modules.get(name);
        if (call === undefined)
            return undefined;
        const { workspace, run } = caller.context;
        const source = this.sources.get(name) ?? module_source_sourceOf(workspace, run.folder, caller, name, call);
        this.sources.set(name, source);
        return source;
    }
    repeated(name, call) {
        const known = this.found.get(name);
        if (known !== undefined)
            return known;
        const repetition = this.caller.repetition(call, `module.${name}`);
        const repeated = { repetition, instances: instancesOf(repetition), objects: new Map() };
        this.found.set(name, repeated);
        return repeated;
    }
    /** The instance of a call of a module in this folder. */
    child(name, call, folder, suffix) {
        const repeated = this.repeated(name, call);
        const known = repeated.objects.get(suffix);
        if (known !== undefined)
            return known;
        const instance = instanceOf(repeated, suffix);
        const address = this.addressOf(name, suffix);
        const scope = this.caller.scopeOf(instance, address);
        const inputs = new Map();
        for (const attribute of call.body.attributes)
            inputs.set(attribute.name, () => evaluate(attribute.expression, scope));
        const child = this.make({
            folder,
            address,
            instantiated: this.caller.instantiated && instance.instantiated,
            trail: this.caller.trail,
            caller: { call, providers: this.caller.providers },
            ...(known_module_isKnown(folder) ? { call } : {}),
        }, inputs);
        repeated.objects.set(suffix, child);
        return child;
    }
    /** The instances of a call of a module of the tree. */
    children(name) {
        const call = this.caller.declarations.modules.get(name);
        const source = this.source(name);
        if (call === undefined || source?.kind !== 'folder')
            return [];
        const { instances } = this.repeated(name, call);
        return instances.map(({ suffix }) => this.child(name, call, source.folder, suffix));
    }
    /** The arguments of a call of a module that is not in the tree, evaluated for each instance. */
    scopes(name) {
        const call = this.caller.declarations.modules.get(name);
        if (call === undefined)
            return [];
        return this.repeated(name, call).instances.map((instance) => {
            const address = this.addressOf(name, instance.suffix);
            return {
                address,
                scope: this.caller.scopeOf(instance, address),
                instantiated: this.caller.instantiated && instance.instantiated,
            };
        });
    }
    addressOf(name, suffix) {
        const own = `module.${name}${suffix}`;
        return this.caller.address === '' ? own : `${this.caller.address}.${own}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/module-files.js








/** The files a module's functions may read: below the tree's root, from the folder Terraform is run in. */
function moduleFiles(workspace, run, moduleDir, read) {
    const rootDir = run.folder;
    return {
        moduleDir,
        rootDir,
        readText: (path) => module_files_readText(workspace, rootDir, path, read),
        listFiles: (folder) => listFiles(workspace, resolvePath(rootDir, folder)),
        renderTemplate: (file, variables, call) => renderTemplate(file, variables, call, run),
    };
}
function module_files_readText(workspace, rootDir, path, read) {
    const resolved = resolvePath(rootDir, path);
    if (external_node_path_.posix.isAbsolute(path) || isOutside(resolved))
        return { path, unreadable: 'outside-workspace', text: 'The path leaves the workspace' };
    read(resolved);
    return workspace.ask(resolved);
}
function listFiles(workspace, folder) {
    return isOutside(folder) ? undefined : workspace.filesBelow(folder);
}
/** A template's own names: its variables, and nothing of the module. */
function templateView(call) {
    return {
        symbol: call.symbol,
        // Terraform reads no template file from within another.
        files: {
            ...call.module,
            renderTemplate: (_file, _variables, { text, span }) => failed(text, span),
        },
        resolve: (root, _steps, whole) => ({
            value: unresolved({
                text: root,
                span: whole.span,
                reason: 'undeclared',
                symbol: `${call.symbol}|${root}`,
            }),
            used: 0,
        }),
    };
}
/** The value of a template file with these variables, its pieces in the file. */
function renderTemplate(file, variables, call, run) {
    return render((0,hcl_parse/* parseTemplate */.QC)(file), variables, call, run);
}
function render(parsed, variables, call, run) {
    if (parsed.expression === undefined || parsed.problems.length > 0)
        return failed(call.text, call.span);
    let scope = {
        run,
        module: templateView(call),
        bindings: undefined,
        owner: call.symbol,
        ghost: false,
    };
    for (const { key, value } of lastEntries(variables)) {
        const name = (0,model_value/* textOf */.b6)(key);
        if (name !== undefined)
            scope = bind(scope, name, value);
    }
    return templateValue(parsed.expression.parts, call.span, scope, evaluate);
}
/** The value of a text that was computed, as a template: `data.template_file`. */
function module_files_renderText(template, variables, call, run) {
    const text = (0,model_value/* textOf */.b6)(template);
    if (text === undefined)
        return unresolved({
            text: call.text,
            span: call.span,
            reason: 'template-text',
            symbol: `${call.symbol}|template`,
        });
    const [only] = template.pieces;
    if (template.pieces.length === 1 && only?.kind === 'literal' && only.exact) {
        // The parser is given the file up to the template's end, so that its spans are those of the file.
        const source = run.sources.get(only.span.file)?.text.slice(0, only.span.end);
        if (source !== undefined)
            return render((0,hcl_parse/* parseTemplate */.QC)({ path: only.span.file, text: source }, only.span.start), variables, call, run);
    }
    const value = render((0,hcl_parse/* parseTemplate */.QC)({ path: '', text }), variables, call, run);
    return respan(value, template);
}
/** Pieces of a text that is in no file, placed where it was computed. */
function respan(value, template) {
    if (value.kind === 'alternatives')
        return {
            ...value,
            branches: value.branches.map((b) => ({ guard: b.guard, value: respan(b.value, template) })),
        };
    if (value.kind !== 'string')
        return value;
    const placed = (piece) => {
        if (piece.span.file !== '')
            return piece;
        if (piece.kind === 'unresolved')
            return { ...piece, span: template.span };
        return { ...piece, span: template.span, exact: false };
    };
    return { ...value, pieces: value.pieces.map(placed), span: template.span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/provider-names.js


/** What a provider block may say without choosing whose credentials it works with. */
const provider_names_harmless = new Set([
    'alias',
    'allowed_account_ids',
    'default_tags',
    'forbidden_account_ids',
    'ignore_tags',
    'max_retries',
    'region',
    'retry_mode',
    's3_use_path_style',
    'skip_credentials_validation',
    'skip_metadata_api_check',
    'skip_region_validation',
    'skip_requesting_account_id',
    'use_dualstack_endpoint',
    'use_fips_endpoint',
    'version',
]);
/**
 * The providers of a module: those that its call hands on, its own, and for the ones without an alias those of
 * the caller, also where the call lists others. All that choose no credentials have those that Terraform runs with.
 */
function providerNames(module, caller) {
    const { symbol, run, blocks } = module;
    const own = new Map();
    for (const block of blocks) {
        const name = provider_names_nameOf(block, run);
        own.set(name, (own.get(name) ?? true) && choosesNobody(block));
    }
    const passed = caller === undefined ? undefined : passedProviders(caller.call, run);
    return (name) => {
        const given = passed?.get(name);
        if (caller !== undefined && given !== undefined)
            return caller.providers(given);
        const isPlain = own.get(name);
        const inherits = isPlain === undefined && !name.includes('.');
        if (inherits && caller !== undefined)
            return caller.providers(name);
        const [type = ''] = name.split('.', 1);
        return isPlain === true || inherits
            ? `${run.root}|provider ${type}`
            : `${symbol}|provider ${name}`;
    };
}
const choosesNobody = ({ body }) => body.attributes.every((attribute) => provider_names_harmless.has(attribute.name)) &&
    blockNames(body).every((block) => provider_names_harmless.has(block));
/** The caller's providers by the module's names for them; undefined where the call lists none. */
function passedProviders(call, run) {
    const expression = attributeNamed(call.body, 'providers')?.expression;
    if (expression?.kind !== 'object')
        return undefined;
    return new Map(expression.entries.map(({ key, value }) => [textAt(key, run), textAt(value, run)]));
}
/** The name of a provider block: `aws`, with an alias `aws.east`. */
function provider_names_nameOf(block, run) {
    const label = block.labels[0]?.text ?? '';
    const alias = attributeNamed(block.body, 'alias')?.expression;
    return alias === undefined ? label : `${label}.${textAt(alias, run)}`;
}
function textAt({ span }, run) {
    return sourceText(run, span).replace(/^"([^"]*)"$/, '$1');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/managed-policy.js





/**
 * An attribute of `data.aws_iam_policy`: that of the AWS-managed policy it names, or an ARN by which a
 * policy of the tree with this name is found.
 */
function managedPolicyAttribute(resource, attribute, lookUp) {
    const { head } = resource.declaration.block;
    const given = resource.written('arn') ?? resource.written('name');
    const text = given === undefined ? undefined : textInAws(asString(given));
    if (text === undefined)
        return givenArn(resource, attribute);
    const policy = lookUp?.(text);
    if (policy === undefined)
        return givenArn(resource, attribute) ?? namedArn(resource, attribute);
    switch (attribute) {
        case 'arn':
        case 'id':
            return givenArn(resource, attribute) ?? anyPartition(policy.arn, resource);
        case 'name':
            return computedText(policy.name, head);
        case 'policy':
            return managed_policy_documentOf(policy.json, head);
        default:
            return undefined;
    }
}
/** The text, in the partition `aws` where the partition is not known: AWS's own policies are alike in all. */
function textInAws(value) {
    if (value.kind !== 'string')
        return undefined;
    const isPartition = (piece) => piece.kind === 'unresolved' && piece.shape === 'partition';
    const pieces = value.pieces.map((piece) => isPartition(piece) ? literalIn('aws', piece.span) : piece);
    return (0,model_value/* textOf */.b6)({ ...value, pieces });
}
function givenArn(resource, attribute) {
    const arn = attribute === 'id' ? resource.written('arn') : undefined;
    return arn?.kind === 'null' ? undefined : arn;
}
/** The ARN of a policy of which the name is known: its account and path are not. */
function namedArn(resource, attribute) {
    if (attribute !== 'arn' && attribute !== 'id')
        return undefined;
    const { head } = resource.declaration.block;
    return unresolved({
        text: `${resource.address}.arn`,
        span: head,
        reason: 'data-source',
        symbol: `${resource.scope.run.root}|${resource.address}.arn`,
        shape: 'arn',
        reference: { address: resource.address, attribute: 'arn' },
    });
}
/** The ARN in whatever partition the root is deployed to. */
function anyPartition(arn, resource) {
    const span = resource.declaration.block.head;
    const partition = unresolved({
        text: 'partition',
        span,
        reason: 'data-source',
        symbol: `${resource.scope.run.root}|partition`,
        shape: 'partition',
    });
    const pieces = [
        literalIn('arn:', span),
        partition,
        literalIn(arn.replace(/^arn:[^:]*/, ''), span),
    ];
    return stringOf(pieces, span);
}
/** The document, every part of it at the block that names it. */
function managed_policy_documentOf(json, span) {
    const { value } = (0,json_pieces/* parseJsonPieces */.V)([literalIn(json, span)], span);
    return value === undefined ? undefined : jsonValue(value, span);
}
function literalIn(text, span) {
    return { kind: 'literal', text, span, exact: false };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/rendered-data.js






/** Attributes of data sources and resources that only pass on or render what they are given. */
function renderedAttribute(resource, name, managedPolicy) {
    const { mode, type } = resource.declaration;
    if (type === 'template_file' && name === 'rendered')
        return renderedTemplate(resource);
    if (type === 'aws_iam_policy' && mode === 'data')
        return managedPolicyAttribute(resource, name, managedPolicy);
    if (type === 'terraform_data' && name === 'output')
        return resource.written('input');
    if (type === 'null_data_source' && name === 'outputs')
        return resource.written('inputs');
    if (type === 'local_file' && name === 'content' && mode === 'resource')
        return resource.written('content');
    return undefined;
}
function renderedTemplate(resource) {
    const template = resource.written('template');
    if (template === undefined)
        return undefined;
    const { block } = resource.declaration;
    const vars = onlyBlock(resource.written('vars')) ?? mapValue([], block.head);
    const { scope } = resource;
    const call = {
        span: block.head,
        text: `${resource.address}.rendered`,
        symbol: `${scope.module.symbol}|${resource.address}.rendered`,
        module: scope.module.files,
    };
    return distribute([template, vars], ([text, variables]) => {
        if (text === undefined || variables?.kind !== 'map')
            return failed(call.text, call.span);
        const known = asString(text);
        if (known.kind !== 'string' || (0,model_value/* textOf */.b6)(known) === undefined)
            return known.kind === 'unresolved' ? known : failed(call.text, call.span);
        return module_files_renderText(known, variables, call, scope.run);
    }, call.span);
}
/** Terraform 0.11 took `vars { \u2026 }` for `vars = { \u2026 }`. */
function onlyBlock(vars) {
    const [only, ...others] = vars?.kind === 'list' ? vars.items : [];
    return only !== undefined && others.length === 0 ? only : vars;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/identifiers.js


/** From the AWS provider's documentation (6.x) and the service authorization reference's ARN formats. */
const identifiers_table = new Map([
    ['aws_iam_role', { arn: 'iam::{a}:role{path}{name}', id: 'name' }],
    ['aws_iam_user', { arn: 'iam::{a}:user{path}{name}', id: 'name' }],
    ['aws_iam_group', { arn: 'iam::{a}:group{path}{name}', id: 'name' }],
    ['aws_iam_policy', { arn: 'iam::{a}:policy{path}{name}', id: 'arn' }],
    ['aws_iam_instance_profile', { arn: 'iam::{a}:instance-profile{path}{name}', id: 'name' }],
    ['aws_iam_openid_connect_provider', { arn: 'iam::{a}:oidc-provider/{}', id: 'arn' }],
    ['aws_iam_saml_provider', { arn: 'iam::{a}:saml-provider/{name}', id: 'arn' }],
    ['aws_s3_bucket', { arn: 's3:::{bucket}', id: 'bucket' }],
    ['aws_sqs_queue', { arn: 'sqs:{r}:{a}:{name}' }],
    ['aws_sns_topic', { arn: 'sns:{r}:{a}:{name}', id: 'arn' }],
    ['aws_dynamodb_table', { arn: 'dynamodb:{r}:{a}:table/{name}', id: 'name' }],
    ['aws_lambda_function', { arn: 'lambda:{r}:{a}:function:{function_name}', id: 'function_name' }],
    ['aws_kms_key', { arn: 'kms:{r}:{a}:key/{}', id: 'key_id' }],
    ['aws_kms_replica_key', { arn: 'kms:{r}:{a}:key/{}', id: 'key_id' }],
    ['aws_kms_external_key', { arn: 'kms:{r}:{a}:key/{}' }],
    ['aws_kms_alias', { arn: 'kms:{r}:{a}:{name}', id: 'name' }],
    ['aws_secretsmanager_secret', { arn: 'secretsmanager:{r}:{a}:secret:{name}-{}', id: 'arn' }],
    ['aws_ssm_parameter', { arn: 'ssm:{r}:{a}:parameter/{name}', id: 'name' }],
    ['aws_ssm_document', { arn: 'ssm:{r}:{a}:document/{name}', id: 'name' }],
    ['aws_cloudwatch_log_group', { arn: 'logs:{r}:{a}:log-group:{name}', id: 'name' }],
    ['aws_cloudwatch_event_rule', { arn: 'events:{r}:{a}:rule/{name}', id: 'name' }],
    ['aws_cloudwatch_event_bus', { arn: 'events:{r}:{a}:event-bus/{name}', id: 'name' }],
    [
        'aws_cloudwatch_metric_alarm',
        { arn: 'cloudwatch:{r}:{a}:alarm:{alarm_name}', id: 'alarm_name' },
    ],
    ['aws_kinesis_stream', { arn: 'kinesis:{r}:{a}:stream/{name}', id: 'arn' }],
    [
        'aws_kinesis_firehose_delivery_stream',
        { arn: 'firehose:{r}:{a}:deliverystream/{name}', id: 'arn' },
    ],
    ['aws_ecr_repository', { arn: 'ecr:{r}:{a}:repository/{name}', id: 'name' }],
    ['aws_ecs_cluster', { arn: 'ecs:{r}:{a}:cluster/{name}', id: 'arn' }],
    ['aws_ecs_service', { arn: 'ecs:{r}:{a}:service/{}', id: 'arn' }],
    ['aws_ecs_task_definition', { arn: 'ecs:{r}:{a}:task-definition/{family}:{}', id: 'family' }],
    ['aws_eks_cluster', { arn: 'eks:{r}:{a}:cluster/{name}', id: 'name' }],
    ['aws_sfn_state_machine', { arn: 'states:{r}:{a}:stateMachine:{name}', id: 'arn' }],
    ['aws_sfn_activity', { arn: 'states:{r}:{a}:activity:{name}', id: 'arn' }],
    ['aws_codebuild_project', { arn: 'codebuild:{r}:{a}:project/{name}', id: 'arn' }],
    ['aws_codepipeline', { arn: 'codepipeline:{r}:{a}:{name}', id: 'name' }],
    ['aws_codecommit_repository', { arn: 'codecommit:{r}:{a}:{repository_name}' }],
    [
        'aws_codestarconnections_connection',
        { arn: 'codestar-connections:{r}:{a}:connection/{}', id: 'arn' },
    ],
    ['aws_cloudtrail', { arn: 'cloudtrail:{r}:{a}:trail/{name}', id: 'name' }],
    ['aws_db_instance', { arn: 'rds:{r}:{a}:db:{identifier}' }],
    [
        'aws_rds_cluster',
        { arn: 'rds:{r}:{a}:cluster:{cluster_identifier}', id: 'cluster_identifier' },
    ],
    ['aws_db_proxy', { arn: 'rds:{r}:{a}:db-proxy:{}' }],
    [
        'aws_elasticache_replication_group',
        { arn: 'elasticache:{r}:{a}:replicationgroup:{replication_group_id}' },
    ],
    ['aws_efs_file_system', { arn: 'elasticfilesystem:{r}:{a}:file-system/{}' }],
    ['aws_efs_access_point', { arn: 'elasticfilesystem:{r}:{a}:access-point/{}' }],
    ['aws_instance', { arn: 'ec2:{r}:{a}:instance/{}' }],
    ['aws_vpc', { arn: 'ec2:{r}:{a}:vpc/{}' }],
    ['aws_subnet', { arn: 'ec2:{r}:{a}:subnet/{}' }],
    ['aws_security_group', { arn: 'ec2:{r}:{a}:security-group/{}' }],
    ['aws_ebs_volume', { arn: 'ec2:{r}:{a}:volume/{}' }],
    ['aws_launch_template', { arn: 'ec2:{r}:{a}:launch-template/{}' }],
    ['aws_lb', { arn: 'elasticloadbalancing:{r}:{a}:loadbalancer/{}', id: 'arn' }],
    ['aws_lb_target_group', { arn: 'elasticloadbalancing:{r}:{a}:targetgroup/{}', id: 'arn' }],
    ['aws_cloudfront_distribution', { arn: 'cloudfront::{a}:distribution/{}' }],
    ['aws_route53_zone', { arn: 'route53:::hostedzone/{}', id: 'zone_id' }],
    ['aws_acm_certificate', { arn: 'acm:{r}:{a}:certificate/{}', id: 'arn' }],
    [
        'aws_acmpca_certificate_authority',
        { arn: 'acm-pca:{r}:{a}:certificate-authority/{}', id: 'arn' },
    ],
    ['aws_glue_job', { arn: 'glue:{r}:{a}:job/{name}', id: 'name' }],
    ['aws_glue_catalog_database', { arn: 'glue:{r}:{a}:database/{name}' }],
    ['aws_glue_crawler', { arn: 'glue:{r}:{a}:crawler/{name}', id: 'name' }],
    ['aws_athena_workgroup', { arn: 'athena:{r}:{a}:workgroup/{name}', id: 'name' }],
    ['aws_backup_vault', { arn: 'backup:{r}:{a}:backup-vault:{name}', id: 'name' }],
    ['aws_batch_job_queue', { arn: 'batch:{r}:{a}:job-queue/{name}', id: 'arn' }],
    ['aws_batch_job_definition', { arn: 'batch:{r}:{a}:job-definition/{name}:{}', id: 'arn' }],
    ['aws_cognito_user_pool', { arn: 'cognito-idp:{r}:{a}:userpool/{}' }],
    ['aws_opensearch_domain', { arn: 'es:{r}:{a}:domain/{domain_name}', id: 'arn' }],
    ['aws_elasticsearch_domain', { arn: 'es:{r}:{a}:domain/{domain_name}', id: 'arn' }],
    ['aws_msk_cluster', { arn: 'kafka:{r}:{a}:cluster/{cluster_name}/{}', id: 'arn' }],
    ['aws_appsync_graphql_api', { arn: 'appsync:{r}:{a}:apis/{}' }],
    ['aws_api_gateway_rest_api', { arn: 'apigateway:{r}::/restapis/{}' }],
    ['aws_ses_domain_identity', { arn: 'ses:{r}:{a}:identity/{domain}', id: 'domain' }],
    ['aws_transfer_server', { arn: 'transfer:{r}:{a}:server/{}' }],
    ['aws_sagemaker_endpoint', { arn: 'sagemaker:{r}:{a}:endpoint/{name}', id: 'name' }],
    ['aws_scheduler_schedule', { arn: 'scheduler:{r}:{a}:schedule/{group_name}/{name}' }],
    ['aws_wafv2_web_acl', { arn: 'wafv2:{r}:{a}:regional/webacl/{name}/{}' }],
    ['aws_organizations_organization', { arn: 'organizations::{a}:organization/{}' }],
]);
/** The argument that `id` of this type equals; undefined where AWS chooses it. */
function idOf(type) {
    return identifiers_table.get(type)?.id;
}
/** Names that the provider chooses where the block does not. */
const identifiers_names = new Set([
    'name',
    'bucket',
    'function_name',
    'identifier',
    'cluster_identifier',
    'cluster_name',
    'domain_name',
    'family',
]);
/** What a computed attribute can be: an ARN field, a name, a whole ARN, anything. */
function identifiers_shapeOf(type, attribute) {
    if (attribute === 'arn' || attribute.endsWith('_arn'))
        return 'arn';
    if (attribute === 'account_id' || attribute === 'owner_id')
        return 'account';
    if (identifiers_names.has(attribute) || attribute === 'unique_id')
        return 'name';
    if (attribute === 'id')
        return identifiers_table.get(type)?.id === 'arn' ? 'arn' : 'name';
    return 'any';
}
/**
 * An ARN attribute as far as the type and the block's arguments give it; undefined where nothing is
 * known. `argument` answers the block's written arguments, `provider` names what manages the block.
 */
function arnPattern(type, attribute, argument, provider) {
    const known = identifiers_table.get(type);
    const isArn = attribute === 'arn' || (attribute === 'id' && known?.id === 'arn');
    if (known === undefined || known.arn === '' || !isArn)
        return undefined;
    const own = (shape) => ({ shape, symbol: ownSymbol(provider, shape) });
    const pattern = ['arn:', own('partition'), ':'];
    for (const part of known.arn.split(/(\{\w*\})/)) {
        if (part === '')
            continue;
        if (part === '{r}')
            pattern.push({ shape: 'region' });
        else if (part === '{a}')
            pattern.push(own('account'));
        else if (part === '{}')
            pattern.push({ shape: 'name' });
        else if (!part.startsWith('{'))
            pattern.push(part);
        else
            pattern.push(...argumentPattern(part.slice(1, -1), argument));
    }
    return joinTexts(pattern);
}
function argumentPattern(name, argument) {
    const value = argument(name);
    if (name === 'path')
        return value === undefined ? ['/'] : patternOf(value, 'field');
    const prefix = value === undefined ? argument(`${name}_prefix`) : undefined;
    if (prefix !== undefined)
        return [...patternOf(prefix, 'name'), { shape: 'name' }];
    if (value === undefined)
        return [{ shape: 'name' }];
    const parts = patternOf(value, 'name');
    // `parameter/` and a name that starts with a slash share it.
    const [first] = parts;
    return typeof first === 'string' && first.startsWith('/')
        ? [first.slice(1), ...parts.slice(1)]
        : parts;
}
function patternOf(value, shape) {
    if (value.kind !== 'string')
        return [{ shape }];
    return value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : { shape }));
}
function joinTexts(pattern) {
    const joined = [];
    for (const part of pattern) {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return joined;
}
/**
 * An attribute as AWS keeps what the block says: the address of a provider of web identities has no scheme
 * (IAM API reference, GetOpenIDConnectProvider).
 */
function asKept(type, attribute, value) {
    if (type !== 'aws_iam_openid_connect_provider' || attribute !== 'url')
        return value;
    if (value.kind !== 'string' || !leadingText(value.pieces).startsWith(scheme))
        return value;
    return { ...value, pieces: dropFirst(joinPieces(value.pieces), scheme.length) };
}
const scheme = 'https://';
/** Attributes of data sources that say where Terraform runs: one ARN field each. */
const places = new Map([
    ['aws_caller_identity.account_id', 'account'],
    ['aws_caller_identity.id', 'account'],
    ['aws_caller_identity.arn', 'arn'],
    ['aws_caller_identity.user_id', 'name'],
    ['aws_partition.partition', 'partition'],
    ['aws_partition.id', 'partition'],
    ['aws_partition.dns_suffix', 'name'],
    ['aws_region.name', 'region'],
    ['aws_region.id', 'region'],
    ['aws_region.region', 'region'],
    ['aws_organizations_organization.id', 'name'],
    ['aws_organizations_organization.master_account_id', 'account'],
    ['aws_iam_session_context.issuer_arn', 'arn'],
    ['aws_elb_service_account.id', 'account'],
    ['aws_elb_service_account.arn', 'arn'],
    ['aws_eks_cluster.endpoint', 'any'],
]);
const ownPlaces = new Map([
    ['aws_caller_identity.account_id', 'account'],
    ['aws_caller_identity.id', 'account'],
    ['aws_partition.partition', 'partition'],
    ['aws_partition.id', 'partition'],
]);
const ownSymbol = (provider, place) => `${provider} ${place}`;
/** The symbol of an attribute that tells the account or partition of its provider. */
function placeSymbol(type, attribute, provider) {
    const place = ownPlaces.get(`${type}.${attribute}`);
    return place === undefined ? undefined : ownSymbol(provider, place);
}
function placeShape(type, attribute) {
    return places.get(`${type}.${attribute}`);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/set-by-hand.js

/** Arguments that people fill in after creation, with a placeholder in the source: a parameter, a secret. */
const filledIn = new Map([
    ['aws_ssm_parameter', new Set(['value', 'insecure_value'])],
    ['aws_secretsmanager_secret_version', new Set(['secret_string', 'secret_binary'])],
]);
/** True where the source says that what it has for an argument is not kept: `ignore_changes = [value]`. */
function isSetByHand({ mode, type, block }, name) {
    if (mode === 'data' || filledIn.get(type)?.has(name) !== true)
        return false;
    return block.body.blocks.some((inner) => {
        if (inner.type !== 'lifecycle')
            return false;
        const ignored = attributeNamed(inner.body, 'ignore_changes')?.expression;
        const items = ignored?.kind === 'tuple' ? ignored.items : [];
        return set_by_hand_nameOf(ignored) === 'all' || items.some((item) => set_by_hand_nameOf(item) === name);
    });
}
/** `value`, or `"value"` as before Terraform 0.12. */
function set_by_hand_nameOf(expression) {
    if (expression?.kind === 'variable')
        return expression.name;
    if (expression?.kind !== 'template')
        return undefined;
    const [part, ...others] = expression.parts;
    if (part?.kind !== 'text' || others.length > 0)
        return undefined;
    return part.pieces.map(({ text }) => text).join('');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/resource-object.js










/** One instance of a resource or data source; attributes are evaluated when they are asked for. */
class ResourceObject {
    declaration;
    /** With module path and instance keys. */
    address;
    scope;
    instantiated;
    /** As expressions see it. */
    value;
    known = new Map();
    problems;
    providers;
    render;
    constructor(declaration, address, scope, instantiated, outlets) {
        this.declaration = declaration;
        this.address = address;
        this.scope = scope;
        this.instantiated = instantiated;
        this.problems = outlets.problems;
        this.providers = outlets.providers;
        this.render = outlets.render;
        this.value = lazyMap({
            span: declaration.block.head,
            open: undefined,
            names: () => this.names(),
            get: (name, span) => this.attribute(name, span),
        });
    }
    /** An attribute: written, rendered, or what is known of one that AWS computes. */
    attribute(name, span) {
        const written = isSetByHand(this.declaration, name) ? undefined : this.written(name);
        const filled = (value) => {
            if (value === undefined || value.kind === 'null')
                return this.render(this, name) ?? this.document(name) ?? this.computed(name, span);
            return value.kind === 'alternatives' ? (mapBranches(value, filled) ?? value) : value;
        };
        const value = filled(written);
        if (written === undefined || written.kind === 'null')
            return value;
        return this.referred(asKept(this.declaration.type, name, value), name);
    }
    /** An argument or the blocks of a type as the source has them; undefined where it has none. */
    written(name) {
        if (this.known.has(name))
            return this.known.get(name);
        const { block } = this.declaration;
        const argument = isHandling(name) ? undefined : attributeNamed(block.body, name);
        this.known.set(name, this.cycle(name, argument?.span ?? block.head));
        const value = argument === undefined
            ? blocksNamed(block.body, name, this.scope)
            : evaluate(argument.expression, this.scope);
        this.known.set(name, value);
        return value;
    }
    /** Arguments and blocks; of a policy document the JSON that it makes. */
    properties() {
        const { body, head } = this.declaration.block;
        const json = this.document('json');
        if (json !== undefined)
            return mapValue([{ key: (0,model_value/* literal */.eu)('json', head, false), value: json }], body.span);
        const entries = [];
        for (const { name, nameSpan } of body.attributes) {
            const value = isHandling(name) ? undefined : this.written(name);
            if (value !== undefined)
                entries.push({ key: (0,model_value/* literal */.eu)(name, nameSpan, true), value });
        }
        for (const name of blockNames(body)) {
            const value = this.written(name);
            if (value !== undefined)
                entries.push({ key: (0,model_value/* literal */.eu)(name, value.span, false), value });
        }
        return mapValue(entries, body.span);
    }
    names() {
        const { body } = this.declaration.block;
        const written = body.attributes.map((attribute) => attribute.name).filter((n) => !isHandling(n));
        return [...new Set([...written, ...blockNames(body), 'id', 'arn'])];
    }
    /** The JSON of a policy document, rendered as the provider does. */
    document(name) {
        const { mode, type, block } = this.declaration;
        const isDocument = mode === 'data' && type === 'aws_iam_policy_document';
        if (!isDocument || (name !== 'json' && name !== 'minified_json'))
            return undefined;
        if (this.known.has(' json'))
            return this.known.get(' json');
        this.known.set(' json', this.cycle('json', block.head));
        const rendered = renderPolicyDocument(bodyValue(block.body, this.scope), block.span, this.scope.ghost);
        for (const problem of rendered.problems)
            this.problems.push(problem);
        this.known.set(' json', rendered.value);
        return rendered.value;
    }
    cycle(name, span) {
        return unresolved({
            text: `${this.address}.${name}`,
            span,
            reason: 'cycle',
            symbol: this.symbol(name),
        });
    }
    symbol(name) {
        return `${this.scope.run.root}|${this.address}.${name}`;
    }
    /** Names the provider that manages the block: equal names are one account. */
    provider() {
        const argument = attributeNamed(this.declaration.block.body, 'provider');
        if (argument === undefined)
            return this.providers('aws');
        const text = sourceText(this.scope.run, argument.expression.span);
        return /^[\w.-]+$/.test(text) ? this.providers(text) : this.symbol('provider');
    }
    /** A written attribute, marked as that of this resource. */
    referred(value, attribute) {
        if (this.declaration.mode === 'data')
            return value;
        const reference = { address: this.address, attribute };
        const mark = (one) => {
            if (one.kind === 'string' || one.kind === 'unresolved')
                return one.reference === undefined ? { ...one, reference } : one;
            return one.kind === 'alternatives' ? (mapBranches(one, mark) ?? one) : one;
        };
        return mark(value);
    }
    /** What the provider fills in. */
    computed(name, span) {
        const { mode, type, block } = this.declaration;
        const same = name === 'id' ? idOf(type) : undefined;
        if (same !== undefined && same !== 'arn') {
            const value = this.written(same);
            if (value !== undefined && value.kind !== 'null')
                return this.referred(value, name);
        }
        const argument = (of) => {
            const value = attributeNamed(block.body, of) === undefined ? undefined : this.written(of);
            return value?.kind === 'null' ? undefined : value;
        };
        const provider = this.provider();
        const pattern = arnPattern(type, name, argument, provider) ?? prefixPattern(argument(`${name}_prefix`));
        const inPlace = span !== block.head && span.file !== '';
        const text = inPlace ? sourceText(this.scope.run, span) : '';
        const shape = mode === 'data' ? placeShape(type, name) : undefined;
        return unresolved({
            text: text === '' ? `${this.address}.${name}` : text,
            span,
            reason: mode === 'data' ? 'data-source' : 'computed-attribute',
            symbol: (mode === 'data' ? placeSymbol(type, name, provider) : undefined) ?? this.symbol(name),
            shape: shape ?? identifiers_shapeOf(type, name),
            ...(pattern === undefined ? {} : { pattern }),
            ...(mode === 'data' ? {} : { reference: { address: this.address, attribute: name } }),
        });
    }
}
/** `name_prefix` and what AWS adds. */
function prefixPattern(prefix) {
    const text = (0,model_value/* textOf */.b6)(prefix);
    return text === undefined ? undefined : [text, { shape: 'name' }];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/variable.js




/** The value of a variable: what it was given, else its default, converted to its type. Sensitive values are never read. */
function variableValue(name, block, given, scope) {
    const { body, head } = block;
    const hole = (reason) => unresolved({
        text: `var.${name}`,
        span: head,
        reason,
        symbol: `${scope.module.symbol}|var.${name}`,
    });
    const type = typeOf(attributeNamed(body, 'type')?.expression);
    if (isMarkedSensitive(block))
        return convert(hole('sensitive'), type, (expression) => evaluate(expression, scope));
    const fallback = attributeNamed(body, 'default');
    let value = given?.();
    const refusesNull = attributeNamed(body, 'nullable') !== undefined && !isSet(block, 'nullable');
    if (value === undefined || (value.kind === 'null' && refusesNull && fallback !== undefined))
        value = fallback === undefined ? undefined : evaluate(fallback.expression, scope);
    if (value === undefined)
        value = hole('variable-without-default');
    return convert(value, type, (expression) => evaluate(expression, scope));
}
/** True for a variable or an output whose value is never shown: one that is ephemeral is in no state either. */
function isMarkedSensitive(block) {
    return isSet(block, 'sensitive') || isSet(block, 'ephemeral');
}
/** True where the argument is literally `true`, or the text of it. */
function isSet(block, name) {
    const expression = attributeNamed(block.body, name)?.expression;
    if (expression?.kind === 'keyword')
        return expression.keyword === 'true';
    const [part] = expression?.kind === 'template' ? expression.parts : [];
    return part?.kind === 'text' && part.pieces.map((piece) => piece.text).join('') === 'true';
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/module-instance.js

















/** One instance of a module: a root, or a call of a local module. Declarations are evaluated once, when asked for. */
class ModuleInstance {
    context;
    folder;
    /** `module.a["k"].module.b`; empty for the root. */
    address;
    symbol;
    files;
    declarations;
    instantiated;
    /** Folders of the modules that lead here. */
    trail;
    scope;
    /** The call of a well-known module that is not in the tree. */
    call;
    inputs;
    values = {
        var: new Map(),
        local: new Map(),
        output: new Map(),
        repetition: new Map(),
    };
    resources = new Map();
    /** Resources as expressions see them, and as blocks see them that today's settings leave out. */
    collections = new Map();
    ghosts = new Map();
    calls;
    providers;
    constructor(context, place, inputs) {
        const { workspace, run, draft } = context;
        this.context = context;
        this.folder = place.folder;
        this.address = place.address;
        this.symbol = place.address === '' ? run.root : `${run.root}|${place.address}`;
        this.instantiated = place.instantiated;
        this.trail = [...place.trail, place.folder];
        this.inputs = inputs;
        this.files = moduleFiles(workspace, run, place.folder, (path) => draft.files.add(path));
        this.declarations = draft.declared.get(place.folder) ?? workspace.declarations(place.folder);
        draft.declared.set(place.folder, this.declarations);
        if (!known_module_isKnown(place.folder))
            for (const { file } of this.declarations.files)
                draft.files.add(file.path);
        this.call = place.call;
        this.scope = {
            run,
            module: this,
            bindings: undefined,
            owner: place.address,
            ghost: !place.instantiated,
        };
        this.providers = providerNames({ symbol: this.symbol, run, blocks: this.declarations.providers }, place.caller);
        this.calls = new ModuleCalls(this, (at, given) => new ModuleInstance(context, at, given));
        draft.modules += 1;
    }
    resolve(root, steps, whole, scope) {
        const first = module_instance_nameOf(steps[0]);
        switch (root) {
            case 'var':
                return this.named(first, whole, (name) => this.variable(name, whole));
            case 'local':
                return this.named(first, whole, (name) => this.local(name, whole));
            case 'module':
                return this.named(first, whole, (name) => this.module(name, whole, scope));
            case 'data':
                return this.resource('data', steps, 0, whole, scope);
            case 'resource':
                return this.resource('resource', steps, 0, whole, scope);
            case 'path':
            case 'terraform':
            case 'ephemeral':
            case 'self':
                return builtinValue(root, first, whole, scope, this);
            default: {
                const known = first !== undefined &&
                    this.declarations.resources.has(resourceKey('resource', root, first));
                if (!known)
                    return { value: this.undeclared(whole), used: steps.length };
                const value = this.objects(resourceKey('resource', root, first), scope);
                return { value, used: 1 };
            }
        }
    }
    named(name, whole, value) {
        if (name === undefined)
            return { value: this.undeclared(whole), used: 0 };
        return { value: value(name), used: 1 };
    }
    resource(mode, steps, from, whole, scope) {
        const type = module_instance_nameOf(steps[from]);
        const name = module_instance_nameOf(steps[from + 1]);
        const key = type === undefined || name === undefined ? '' : resourceKey(mode, type, name);
        if (!this.declarations.resources.has(key))
            return { value: this.undeclared(whole), used: steps.length };
        return { value: this.objects(key, scope), used: from + 2 };
    }
    undeclared(whole) {
        return holeAt(this.scope, whole.span, 'undeclared');
    }
    /** A value that is computed once; what leads back to itself is a hole. */
    once(kind, name, span, compute) {
        const values = this.values[kind];
        const known = values.get(name);
        if (known !== undefined)
            return known;
        const key = kind === 'repetition' ? `repetition ${name}` : `${kind}.${name}`;
        values.set(name, holeAt(this.scope, span, 'cycle', `${this.symbol}|${key}`));
        const value = compute();
        values.set(name, value);
        return value;
    }
    variable(name, whole) {
        const block = this.declarations.variables.get(name);
        if (block === undefined)
            return this.undeclared(whole);
        const value = this.once('var', name, whole.span, () => variableValue(name, block, this.inputs.get(name), this.scope));
        // A hole is shown where it is used.
        return value.kind === 'unresolved' && value.reason === 'variable-without-default'
            ? { ...value, span: whole.span }
            : value;
    }
    /** What the call gives for an argument, declared or not. */
    given(name) {
        return this.inputs.get(name)?.();
    }
    local(name, whole) {
        const local = this.declarations.locals.get(name);
        if (local === undefined)
            return this.undeclared(whole);
        return this.once('local', name, whole.span, () => evaluate(local.expression, this.scope));
    }
    /** An output; null where the module has none of this name. */
    output(name, span) {
        const block = this.declarations.outputs.get(name);
        const expression = block === undefined ? undefined : attributeNamed(block.body, 'value');
        if (block === undefined || expression === undefined)
            return holeAt(this.scope, span, 'undeclared', `${this.symbol}|output.${name}`);
        return this.once('output', name, span, () => {
            const value = evaluate(expression.expression, this.scope);
            if (!isMarkedSensitive(block))
                return value;
            return hidden_hidden(value, { text: `output.${name}`, symbol: `${this.symbol}|output.${name}` });
        });
    }
    // Resources
    /** A resource or data source with all its instances, as expressions see it. */
    objects(key, scope) {
        const repeated = this.repeated(key);
        const declaration = this.declarations.resources.get(key);
        if (repeated === undefined || declaration === undefined)
            return nullValue(scopeSpan(this));
        const collections = scope.ghost ? this.ghosts : this.collections;
        const known = collections.get(repeated);
        if (known !== undefined)
            return known;
        const made = collectionOf(repeated.repetition, (suffix) => this.object(repeated, declaration, suffix).value, scope.ghost, declaration.block.head);
        collections.set(repeated, made);
        return made;
    }
    repeated(key) {
        const known = this.resources.get(key);
        if (known !== undefined)
            return known;
        const declaration = this.declarations.resources.get(key);
        if (declaration === undefined)
            return undefined;
        const repetition = this.repetition(declaration.block, key);
        const repeated = { repetition, instances: instancesOf(repetition), objects: new Map() };
        this.resources.set(key, repeated);
        return repeated;
    }
    repetition(block, key) {
        const count = attributeNamed(block.body, 'count');
        const each = attributeNamed(block.body, 'for_each');
        const enabled = enabledOf(block);
        const by = count ?? each ?? enabled;
        const symbol = `${this.symbol}|${key}`;
        if (by === undefined)
            return { kind: 'single', value: nullValue(block.head), symbol };
        const value = this.once('repetition', key, by.span, () => evaluate(by.expression, this.scope));
        const kind = by === enabled ? 'enabled' : count === undefined ? 'each' : 'count';
        return { kind, value, symbol };
    }
    object(repeated, declaration, suffix) {
        const known = repeated.objects.get(suffix);
        if (known !== undefined)
            return known;
        const instance = instanceOf(repeated, suffix);
        const { mode, type, name } = declaration;
        const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}${suffix}`;
        const address = this.address === '' ? own : `${this.address}.${own}`;
        const object = new ResourceObject(declaration, address, this.scopeOf(instance, address), this.instantiated && instance.instantiated, {
            problems: this.context.draft.problems,
            providers: this.providers,
            render: (resource, attribute) => renderedAttribute(resource, attribute, this.context.managedPolicy),
        });
        repeated.objects.set(suffix, object);
        return object;
    }
    scopeOf(instance, owner) {
        const scope = { ...this.scope, owner, ghost: this.scope.ghost || !instance.instantiated };
        const { binding } = instance;
        return binding === undefined ? scope : bind(scope, binding.name, binding.value);
    }
    /** All instances of the resources that `wanted` names. */
    resourceObjects(wanted) {
        return [...this.declarations.resources].flatMap(([key, declaration]) => {
            if (!wanted(declaration))
                return [];
            const repeated = this.repeated(key);
            if (repeated === undefined)
                return [];
            return repeated.instances.map(({ suffix }) => this.object(repeated, declaration, suffix));
        });
    }
    // Modules
    module(name, whole, scope) {
        const call = this.declarations.modules.get(name);
        if (call === undefined)
            return this.undeclared(whole);
        const source = this.calls.source(name);
        if (source?.kind !== 'folder')
            return unresolved({
                text: sourceText(this.scope.run, whole.span),
                span: whole.span,
                reason: 'external-module',
                symbol: `${this.symbol}|module.${name}`,
            });
        return collectionOf(this.calls.repeated(name, call).repetition, (suffix) => this.moduleValue(this.calls.child(name, call, source.folder, suffix)), scope.ghost, call.head);
    }
    moduleValue(child) {
        return lazyMap({
            span: scopeSpan(child),
            open: undefined,
            names: () => [...child.declarations.outputs.keys()],
            get: (name, span) => {
                if (child.call === undefined)
                    return child.output(name, span);
                if (child.declarations.outputs.has(name))
                    return atCall(child.output(name, span), span);
                return holeAt(this.scope, span, 'external-module', `${child.symbol}|output.${name}`);
            },
        });
    }
    /** The folder as `path.module` prints it: from the root. */
    get path() {
        const path = external_node_path_.posix.relative(this.context.run.folder, this.folder);
        return path === '' ? '.' : path;
    }
}
/** OpenTofu's `lifecycle { enabled = \u2026 }`. */
function enabledOf(block) {
    const lifecycle = block.body.blocks.find((inner) => inner.type === 'lifecycle');
    return lifecycle === undefined ? undefined : attributeNamed(lifecycle.body, 'enabled');
}
function module_instance_nameOf(step) {
    return step?.kind === 'attribute' ? step.name : undefined;
}
function scopeSpan(module) {
    const file = module.declarations.files[0]?.file.path ?? module.folder;
    return { file, start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/moved.js


/** The `moved` blocks of a module as addresses of the root. */
function movedOf(module, root) {
    return module.declarations.moved.flatMap((block) => {
        const address = (name) => {
            const expression = attributeNamed(block.body, name)?.expression;
            if (expression === undefined)
                return undefined;
            const own = sourceText(module.context.run, expression.span);
            return module.address === '' ? own : `${module.address}.${own}`;
        };
        const from = address('from');
        const to = address('to');
        return from === undefined || to === undefined ? [] : [{ root, from, to }];
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/free-scope.js




/**
 * A scope without a module: variable files, and Terragrunt's, where references other than to `locals`
 * are known only elsewhere.
 */
function freeScope(workspace, run, locals, read, more = {}) {
    const known = new Map();
    const view = {
        symbol: `${run.root}|given`,
        files: moduleFiles(workspace, run, run.folder, read),
        resolve: (root, steps, whole, scope) => {
            const [first] = steps;
            const local = root === 'local' && first?.kind === 'attribute'
                ? locals.find((attribute) => attribute.name === first.name)
                : undefined;
            if (local === undefined) {
                const name = first?.kind === 'attribute' ? first.name : undefined;
                const other = name === undefined ? undefined : more.named?.(root, name);
                return other === undefined
                    ? { value: holeAt(scope, whole.span, 'opaque'), used: steps.length }
                    : { value: other, used: 1 };
            }
            const value = known.get(local.name);
            if (value !== undefined)
                return { value, used: 1 };
            known.set(local.name, holeAt(scope, whole.span, 'cycle'));
            const computed = more.local?.(local) ?? evaluate(local.expression, scope);
            known.set(local.name, computed);
            return { value: computed, used: 1 };
        },
    };
    return { run, module: view, bindings: undefined, owner: 'given', ghost: false };
}
/** True for a variable file that Terraform reads by itself. */
function isAutomatic(path) {
    const name = external_node_path_.posix.basename(path);
    return /^terraform\.tfvars(\.json)?$/.test(name) || /\.auto\.tfvars(\.json)?$/.test(name);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/relocate.js
/** A value that stands at `span`: for texts that are in no file of the tree. */
function relocate(value, span) {
    switch (value.kind) {
        case 'string':
            return relocateString(value, span);
        case 'list':
            return { ...value, span, items: value.items.map((item) => relocate(item, span)) };
        case 'map': {
            const entries = value.entries.map((entry) => ({
                key: relocateString(entry.key, span),
                value: relocate(entry.value, span),
            }));
            return { ...value, span, entries };
        }
        case 'json':
            return { ...value, span, value: relocate(value.value, span) };
        case 'alternatives': {
            const branches = value.branches.map((branch) => ({
                guard: branch.guard,
                value: relocate(branch.value, span),
            }));
            return { ...value, span, branches };
        }
        default:
            return { ...value, span };
    }
}
function relocateString(value, span) {
    const pieces = value.pieces.map((piece) => piece.kind === 'literal' ? { ...piece, span, exact: false } : { ...piece, span });
    return { ...value, pieces, span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/root-inputs.js







/**
 * What the variables of a root are given: `terraform.tfvars`, `*.auto.tfvars` in order, the configured
 * variable files, the configured values; later ones win.
 */
function rootInputs(workspace, run, settings, draft) {
    const inputs = new Map();
    const variables = workspace.declarations(run.folder).variables;
    const scope = freeScope(workspace, run, [], (path) => draft.files.add(path));
    for (const path of [...automaticFiles(workspace, run.folder), ...settings.varFiles]) {
        const file = workspace.parse(path);
        if (file === undefined)
            continue;
        draft.files.add(path);
        for (const problem of file.problems)
            draft.problems.push(problem);
        for (const attribute of file.body.attributes)
            inputs.set(attribute.name, () => evaluate(attribute.expression, scope));
    }
    for (const [name, text] of settings.vars) {
        const block = variables.get(name);
        if (block !== undefined)
            inputs.set(name, () => givenValue(text, block, scope, draft.problems));
    }
    return inputs;
}
function automaticFiles(workspace, folder) {
    const rank = (path) => external_node_path_.posix.basename(path).startsWith('terraform.tfvars') ? (path.endsWith('.json') ? 1 : 0) : 2;
    return workspace
        .filesIn(folder)
        .filter(isAutomatic)
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
/** A value as on a command line: plain text for a variable of a primitive type or none, else HCL. */
function givenValue(text, block, scope, problems) {
    const type = attributeNamed(block.body, 'type')?.expression;
    const typeName = type?.kind === 'variable' ? type.name : undefined;
    const plain = (0,model_value/* literal */.eu)(text, block.head, false);
    if (type === undefined || ['string', 'number', 'bool'].includes(typeName ?? ''))
        return plain;
    const parsed = (0,hcl_parse/* parseExpression */.YK)({ path: '', text });
    if (parsed.expression === undefined) {
        if (typeName !== undefined)
            return plain;
        const name = block.labels[0]?.text ?? '';
        const message = `The configured value of "${name}" is not an expression`;
        problems.push({ code: 'invalid-variable', message, span: block.head, outcome: 'unreadable' });
        return plain;
    }
    return relocate(evaluate(parsed.expression, scope), block.head);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/roots.js

/**
 * The folders that are evaluated as roots: those no call of the tree targets, and those that show that
 * Terraform is run in them (a backend, a variable file). Modules that only call each other are roots too.
 */
function rootFolders(workspace) {
    const folders = workspace.moduleFolders();
    const calls = new Map(folders.map((folder) => [folder, localCalls(workspace, folder)]));
    const called = new Set([...calls.values()].flat());
    const roots = new Set(folders.filter((folder) => !called.has(folder) || isRunIn(workspace, folder)));
    const reached = new Set();
    const reach = (start) => {
        const waiting = [start];
        for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
            if (reached.has(folder))
                continue;
            reached.add(folder);
            waiting.push(...(calls.get(folder) ?? []));
        }
    };
    for (const root of roots)
        reach(root);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.add(folder);
        reach(folder);
    }
    return [...roots].sort();
}
function isRunIn(workspace, folder) {
    return (workspace.filesIn(folder).some((path) => /\.tfvars(\.json)?$/.test(path)) ||
        mentions(workspace, folder, /\b(?:backend|cloud)\b"?\s*["{:#/\w]/, /\bterraform\b/).some((path) => workspace.outline(path)?.hasBackend === true));
}
/** Folders that the calls of a folder name literally. */
function localCalls(workspace, folder) {
    // A file without a text that a local source may be is not parsed: it takes nothing back, unless it overrides.
    const isLocal = /"(?:\.{1,2}[/"\\]|\\)/;
    const files = workspace.configurationIn(folder).some(isOverride)
        ? mentions(workspace, folder, /\bmodule\b/)
        : mentions(workspace, folder, /\bmodule\b/, isLocal);
    const sources = new Map();
    for (const path of files.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b))))
        for (const { name, hasSource, source } of workspace.outline(path)?.calls ?? []) {
            const before = sources.get(name);
            if (before === undefined)
                sources.set(name, [source]);
            else if (!isOverride(path))
                before.push(source);
            else if (hasSource)
                before[0] = source;
        }
    return [...sources.values()].flat().flatMap((source) => {
        if (source === undefined || !/^\.\.?(\/|$)/.test(source))
            return [];
        const target = resolvePath(folder, source);
        return isOutside(target) || target === folder ? [] : [target];
    });
}
/** Configuration files of the folder in whose text all `patterns` are found. */
function mentions(workspace, folder, ...patterns) {
    return workspace.configurationIn(folder).filter((path) => {
        const text = workspace.read(path)?.text ?? '';
        return patterns.every((pattern) => pattern.test(text));
    });
}
const declared = /\b(?:resource|data)"?[\s:{]+"?([\w-]+)/g;
/**
 * True where a folder may hold or pass on a policy: one scan of its text, without a parse. Calls of
 * modules count, since they may be given policies.
 */
function mayMatter(workspace, folder, isPolicyBearing) {
    return workspace.filesIn(folder).some((path) => {
        if (!/\.(tf|tofu)(\.json)?$/.test(path))
            return false;
        const text = workspace.read(path)?.text ?? '';
        if (path.endsWith('.json') || /\bmodule\b/.test(text))
            return true;
        for (const match of text.matchAll(declared))
            if (isPolicyBearing(match[1] ?? '') || match[1] === 'aws_iam_policy_document')
                return true;
        return false;
    });
}

// EXTERNAL MODULE: ./lib/src/model/literal-spans.js
var literal_spans = __webpack_require__(5107);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/origins.js
/**
 * Texts and numbers that expressions hold, and those of the locals they name, however far: only the
 * entry of an object that is asked for. What writes a policy is left out.
 */
function originsOf(roots, declarations) {
    const spans = [];
    const variables = new Set();
    const locals = new Set();
    const seen = new Set();
    const waiting = roots.filter((root) => !writesPolicy(root, declarations));
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const { kind, span } = node;
        if (span !== undefined && (kind === 'text' || kind === 'number'))
            spans.push(span);
        const reference = kind === undefined ? undefined : referenceOf(node);
        const { root, name = '', rest = [] } = reference ?? {};
        if (root === 'var')
            variables.add(name);
        if (root === 'local')
            locals.add(name);
        const local = root === 'local' ? declarations.locals.get(name) : undefined;
        const children = local === undefined ? Object.values(node) : [entryAt(local.expression, rest)];
        for (const child of children) {
            if (typeof child !== 'object' || child === null || seen.has(child))
                continue;
            seen.add(child);
            if (!writesPolicy(child, declarations))
                waiting.push(child);
        }
    }
    return { spans, variables, locals };
}
/** `root.name\u2026` with the steps behind it; undefined for what is no reference. */
function referenceOf(expression) {
    const steps = [];
    let at = expression;
    while (at.kind === 'attribute' || at.kind === 'index') {
        steps.unshift({ name: at.kind === 'attribute' ? at.name : literalOf(at.key) });
        at = at.source;
    }
    if (at.kind !== 'variable')
        return undefined;
    return { root: at.name, name: steps[0]?.name, rest: steps.slice(1) };
}
/** The text of an expression that is nothing but text. */
function literalOf(expression) {
    const [part, more] = expression.kind === 'template' ? expression.parts : [];
    if (part?.kind !== 'text' || more !== undefined)
        return undefined;
    return part.pieces.map((piece) => piece.text).join('');
}
/** The part of an expression that steps lead to, as far as objects spell it out. */
function entryAt(expression, steps) {
    let at = expression;
    for (const { name } of steps) {
        if (at.kind !== 'object' || name === undefined)
            break;
        const entry = at.entries.findLast(({ key }) => (key.kind === 'bare-key' ? key.name : literalOf(key)) === name);
        if (entry === undefined)
            break;
        at = entry.value;
    }
    return at;
}
/** A policy is no secret, and is there to be read by others. */
function writesPolicy(node, { files }) {
    const { kind, span } = node;
    if (kind !== 'call' && kind !== 'object' && kind !== 'template')
        return false;
    const text = files.find(({ file }) => file.path === span?.file)?.file.text;
    if (span === undefined || text === undefined)
        return false;
    return /[\s{,"]Statement"?\s{0,40}[:=]/.test(text.slice(span.start, span.end));
}
/** The arguments of every call of `sensitive` in these files. */
function sensitiveArguments({ files }) {
    return files.flatMap(sensitiveIn);
}
const sensitives = new WeakMap();
/** Searched once a file, which many roots may read. */
function sensitiveIn(tree) {
    if (!tree.file.text.includes('sensitive('))
        return [];
    const known = sensitives.get(tree);
    if (known !== undefined)
        return known;
    const found = [];
    const waiting = [tree.body];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const expression = node;
        if (expression.kind === 'call' && expression.name === 'sensitive')
            found.push(...expression.args);
        for (const child of Object.values(node))
            if (typeof child === 'object' && child !== null)
                waiting.push(child);
    }
    sensitives.set(tree, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/secrets.js





/**
 * Where a root's files spell out what must not be shown: the literals that reach a sensitive variable or
 * `sensitive(\u2026)` as default, argument, value of a variable file or input of Terragrunt, through locals and
 * variables however far; credentials in the source of a module.
 */
class Secrets {
    found = [];
    modules = [];
    /** Names of variables whose values are secret, by folder. */
    names = new Map();
    workspace;
    constructor(workspace) {
        this.workspace = workspace;
    }
    /** Notes a module; callers come before what they call. */
    module(module) {
        this.modules.push(module);
    }
    /** Follows the values of all modules that were noted: what is called first, for its callers give the values. */
    follow() {
        for (const module of this.modules.toReversed())
            if (!this.names.has(module.folder))
                this.names.set(module.folder, this.inModule(module));
    }
    inModule(module) {
        const { declarations } = module;
        const { modules } = declarations;
        const expressions = [...sensitiveArguments(declarations)];
        for (const block of blocksOf(declarations, 'output')) {
            const value = isMarkedSensitive(block) ? attributeNamed(block.body, 'value') : undefined;
            if (value !== undefined)
                expressions.push(value.expression);
        }
        for (const [name, call] of modules) {
            const source = module.calls.source(name);
            const secret = source?.kind === 'folder' ? this.names.get(source.folder) : undefined;
            for (const { name: argument, expression } of call.body.attributes)
                if (secret?.has(argument) === true)
                    expressions.push(expression);
        }
        const { spans, variables: reached, locals } = originsOf(expressions, declarations);
        this.found.push(...spans);
        const variables = blocksOf(declarations, 'variable');
        for (const block of variables)
            if (isMarkedSensitive(block))
                reached.add(block.labels[0]?.text ?? '');
        for (const { labels, body } of variables) {
            const isSecret = reached.has(labels[0]?.text ?? '');
            const value = isSecret ? attributeNamed(body, 'default') : undefined;
            if (value !== undefined)
                this.found.push(value.expression.span);
        }
        if (reached.size > 0)
            locals.add('default');
        for (const file of declarations.files)
            this.damaged(file, locals);
        return reached;
    }
    /** What variable files and Terragrunt units, `files` and `inputs`, give to the variables of a root. */
    inputs(folder, files, inputs) {
        const names = this.names.get(folder) ?? new Set();
        if (names.size === 0)
            return;
        for (const name of names) {
            const value = inputs.get(name)?.();
            if (value !== undefined)
                this.found.push(...(0,literal_spans/* literalSpans */.F)(value));
        }
        for (const path of files) {
            if (!/\.(?:tfvars|tfvars\.json|hcl)$/.test(path))
                continue;
            const tree = this.workspace.parse(path);
            if (tree === undefined)
                continue;
            const { attributes } = tree.body;
            const given = path.endsWith('.hcl') ? attributes.flatMap(inputsOf) : attributes;
            for (const { name, expression } of given)
                if (names.has(name))
                    this.found.push(expression.span);
            const isSpelledOut = given.length > 0 || !path.endsWith('.hcl');
            if (isSpelledOut)
                this.damaged(tree, names);
            else
                this.lines(tree, names);
        }
    }
    /** What the text of a file alone tells. */
    file(tree) {
        const { text } = tree.file;
        if (text.includes('@') || text.includes('?'))
            for (const block of tree.body.blocks)
                if (block.type === 'module')
                    this.found.push(...credentialsIn(block, text));
        if (tree.problems.length === 0)
            return;
        if (/sensitive|ephemeral/.test(text))
            this.lines(tree, new Set(['default', 'value']));
        for (const { index } of text.matchAll(/(?<![\w-])sensitive\(/g)) {
            const end = text.indexOf('\n', index);
            const start = index + 'sensitive('.length;
            this.found.push({ file: tree.file.path, start, end: end < 0 ? text.length : end });
        }
    }
    /** In a file that could not be read in full, the rest of the line behind these names. */
    damaged(tree, names) {
        if (tree.problems.length > 0 && names.size > 0)
            this.lines(tree, names);
    }
    lines({ file }, names) {
        let end = 0;
        for (const match of file.text.matchAll(/(?<![\w-])([\w-]+)"?[ \t]{0,80}[=:]/g)) {
            if (match.index < end || !names.has(match[1] ?? ''))
                continue;
            const start = match.index + match[0].length;
            end = damagedEnd(file.text, start);
            this.found.push({ file: file.path, start, end });
        }
    }
    /** A problem as it may be told: what stands at a secret is not quoted. */
    told(problem) {
        const { span, message } = problem;
        if (!message.includes(', found "') || !this.found.some((secret) => (0,model_span/* contains */.gR)(secret, span)))
            return problem;
        return { ...problem, message: message.replace(/, found "[^]*$/, '') };
    }
}
/** Where a value ends that may be damaged: with its heredoc, else before the next item that is no deeper. */
function damagedEnd(text, start) {
    const indent = indentAt(text, text.lastIndexOf('\n', start - 1) + 1);
    const firstEnd = lineEnd(text, start);
    const marker = /<<-?([\w-]+)[ \t\r]*$/.exec(text.slice(start, firstEnd))?.[1];
    let end = firstEnd;
    while (end < text.length) {
        const from = end + 1;
        const next = lineEnd(text, from);
        const line = text.slice(from, Math.min(next, from + 1000));
        if (marker !== undefined) {
            if (line.trim() === marker)
                return next;
        }
        else if (isItem.test(line) && indentAt(text, from) <= indent)
            return end;
        end = next;
    }
    return text.length;
}
/** A line that starts an argument or a block, or closes something. */
const isItem = /^\s*(?:[\w-]+"?[ \t]*(?:[={:]|"[\w-]*")|"[\w-]+"[ \t]*[=:]|[}\])#])/;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function indentAt(text, lineStart) {
    let at = lineStart;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return at - lineStart;
}
/** The blocks of a type in all files, also those that declare a name again. */
function blocksOf({ files }, type) {
    return files.flatMap(({ body }) => body.blocks.filter((block) => block.type === type));
}
/** The entries of Terragrunt's `inputs = { \u2026 }`. */
function inputsOf({ name, expression }) {
    if (name !== 'inputs' || expression.kind !== 'object')
        return [];
    return expression.entries.flatMap(({ key, value }) => key.kind === 'bare-key'
        ? [{ name: key.name, expression: value }]
        : [{ name: literalOf(key) ?? '', expression: value }]);
}
/** Parameters of a module's source that say which version, and nothing else. */
const secrets_harmless = new Set(['ref', 'depth', 'version', 'archive', 'checksum']);
/** The user part and the parameters of a module's address. */
function credentialsIn(call, text) {
    const source = attributeNamed(call.body, 'source')?.expression.span;
    if (source === undefined)
        return [];
    const { file, start } = source;
    const written = text.slice(start, source.end);
    const found = [];
    const user = /(?:\/\/|::|")([^/@"\s]*:[^/\s]*|[^/@:"\s]*)@/.exec(written);
    const isLogin = user?.[1] !== undefined && (user[1].includes(':') || user[1] !== 'git');
    if (user?.[1] !== undefined && isLogin) {
        const from = start + user.index + user[0].length - 1 - user[1].length;
        found.push({ file, start: from, end: from + user[1].length });
    }
    for (const match of written.matchAll(/[?&]([\w.-]+)=([^&"\s]+)/g)) {
        const [whole, name = '', value = ''] = match;
        if (secrets_harmless.has(name))
            continue;
        const from = start + match.index + whole.length - value.length;
        found.push({ file, start: from, end: from + value.length });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/terragrunt-paths.js


/**
 * The path that an expression of a Terragrunt file names: literal text, and Terragrunt's functions for
 * places of the repository. undefined for every other expression, and for files that are not there.
 */
function pathNamed(workspace, expression, file) {
    const text = textNamed(workspace, expression, folderOf(file));
    if (text === undefined)
        return undefined;
    const path = text.startsWith(terragrunt_paths_top) ? resolvePath('.', `.${text.slice(terragrunt_paths_top.length)}`) : undefined;
    return path ?? resolvePath(folderOf(file), text);
}
/** Marks a text that counts from the top of the tree. */
const terragrunt_paths_top = '\0';
function textNamed(workspace, expression, folder) {
    if (expression?.kind === 'call')
        return called(workspace, expression, folder);
    if (expression?.kind !== 'template')
        return undefined;
    let text = '';
    for (const part of expression.parts) {
        const more = part.kind === 'text'
            ? part.pieces.map((piece) => piece.text).join('')
            : part.kind === 'interpolation'
                ? textNamed(workspace, part.expression, folder)
                : undefined;
        if (more === undefined || (text !== '' && more.startsWith(terragrunt_paths_top)))
            return undefined;
        text += more;
    }
    return text;
}
function called(workspace, { name, args }, folder) {
    const [first] = args;
    switch (name) {
        case 'get_repo_root':
            return terragrunt_paths_top;
        case 'get_terragrunt_dir':
            return `${terragrunt_paths_top}/${folder}`;
        case 'find_in_parent_folders': {
            const wanted = first === undefined ? 'terragrunt.hcl' : textNamed(workspace, first, folder);
            const found = wanted === undefined ? undefined : inParents(workspace, folder, wanted);
            return found === undefined ? undefined : `${terragrunt_paths_top}/${found}`;
        }
        case 'dirname':
            return textNamed(workspace, first, folder)?.replace(/\/[^/]*$/, '');
        default:
            return undefined;
    }
}
/** The nearest file of this name in the folders above. */
function inParents(workspace, folder, name) {
    for (let at = folder; at !== '.';) {
        at = folderOf(at);
        const path = resolvePath(at, name);
        if (isOutside(path))
            return undefined;
        if (workspace.filesIn(folderOf(path)).includes(path))
            return path;
    }
    return undefined;
}
/** The files that a Terragrunt file includes; undefined for one whose path is not plain or that is not there. */
function includesOf(workspace, blocks, file) {
    return blocks.flatMap((block) => {
        if (block.type !== 'include')
            return [];
        const path = pathNamed(workspace, attributeNamed(block.body, 'path')?.expression, file);
        const isThere = path !== undefined && !isOutside(path) && workspace.filesIn(folderOf(path)).includes(path);
        return [{ block, path: isThere ? path : undefined }];
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/terragrunt-scope.js









/**
 * Where the expressions of a Terragrunt file are evaluated: with its locals, the files of the tree that
 * `read_terragrunt_config` reads for them, and the includes it exposes.
 */
function scopeOf(workspace, file, run, known = new Map()) {
    const { body } = file;
    const { path } = file.file;
    const locals = body.blocks.flatMap((block) => block.type === 'locals' ? block.body.attributes : []);
    const read = (at) => {
        if (at === undefined || known.has(at))
            return at === undefined ? undefined : known.get(at);
        known.set(at, undefined);
        const other = isOutside(at) ? undefined : workspace.parse(at);
        const config = other === undefined ? undefined : configOf(workspace, other, run, known);
        known.set(at, config);
        return config;
    };
    return freeScope(workspace, run, locals, () => undefined, {
        local: ({ expression }) => readIn(expression, (argument) => read(pathNamed(workspace, argument, path)), run),
        named(root, name) {
            if (root !== 'include')
                return undefined;
            const exposed = includesOf(workspace, body.blocks, path).find(({ block }) => block.labels[0]?.text === name && isExposed(attributeNamed(block.body, 'expose')));
            return read(exposed?.path);
        },
    });
}
function isExposed(expose) {
    return expose?.expression.kind === 'keyword' && expose.expression.keyword === 'true';
}
/** `read_terragrunt_config(\u2026)`, or an attribute of it. */
function readIn(expression, read, run) {
    if (expression.kind === 'attribute') {
        const source = readIn(expression.source, read, run);
        const { span, name } = expression;
        return source === undefined
            ? undefined
            : attributeOf(source, name, { span, text: sourceText(run, span) });
    }
    const isRead = expression.kind === 'call' && expression.name === 'read_terragrunt_config';
    return isRead ? read(expression.args[0]) : undefined;
}
/** The locals and inputs of a file, as those see them that read it. */
function configOf(workspace, file, run, known) {
    const scope = scopeOf(workspace, file, run, known);
    const span = { file: file.file.path, start: 0, end: 0 };
    const entries = file.body.blocks.flatMap((block) => block.type === 'locals'
        ? block.body.attributes.map(({ name, expression, span: at }) => ({
            key: (0,model_value/* literal */.eu)(name, at, false),
            value: valueOfLocal(name, expression, scope),
        }))
        : []);
    const inputs = attributeNamed(file.body, 'inputs');
    return mapValue([
        { key: (0,model_value/* literal */.eu)('locals', span, false), value: mapValue(entries, span) },
        {
            key: (0,model_value/* literal */.eu)('inputs', span, false),
            value: inputs === undefined ? mapValue([], span) : evaluate(inputs.expression, scope),
        },
    ], span);
}
/** By way of a reference, so that it is evaluated once and what it reads is read. */
function valueOfLocal(name, { span }, scope) {
    const whole = { kind: 'variable', name: 'local', span };
    return scope.module.resolve('local', [{ kind: 'attribute', name, span }], whole, scope).value;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/terragrunt.js










/** Terragrunt's units: those with a local module, and a line for each of the others. */
function terragruntUnits(workspace, files) {
    const units = [];
    const notAnalysed = [];
    const read = files.flatMap((path) => {
        const file = external_node_path_.posix.basename(path) === 'terragrunt.hcl' ? workspace.parse(path) : undefined;
        return file === undefined ? [] : [file];
    });
    const included = new Set(read.flatMap(({ body, file }) => includesOf(workspace, body.blocks, file.path).map(({ path }) => path)));
    for (const file of read) {
        const { path } = file.file;
        const folder = moduleFolder(workspace, file);
        if (folder !== undefined)
            units.push({
                root: folderOf(path),
                folder,
                file: path,
                inputs: (reader, run, draft) => terragrunt_inputsOf(reader, file, run, draft),
            });
        else if (!included.has(path) || terraformOf(file) !== undefined)
            notAnalysed.push(lineFor(file));
    }
    return { units, notAnalysed };
}
function terraformOf({ body }) {
    return body.blocks.find((block) => block.type === 'terraform');
}
/** The folder of the unit's module, if it is in the tree: a local source, or the unit's own folder. */
function moduleFolder(workspace, file) {
    const { path } = file.file;
    const terraform = terraformOf(file);
    const source = terraform === undefined ? undefined : attributeNamed(terraform.body, 'source')?.expression;
    const own = folderOf(path);
    if (source === undefined)
        return workspace.isModule(own) ? own : undefined;
    const literal = terraform === undefined ? undefined : literalSource(terraform);
    const isLocal = literal === undefined || /^\.\.?(\/|$)/.test(literal);
    const named = isLocal ? pathNamed(workspace, source, path) : undefined;
    if (named === undefined)
        return undefined;
    const folder = resolvePath('.', named.replace('//', '/'));
    return !isOutside(folder) && workspace.isModule(folder) ? folder : undefined;
}
function lineFor(file) {
    const terraform = terraformOf(file);
    const source = terraform === undefined ? undefined : literalSource(terraform);
    const of = source === undefined ? '' : ` of ${publicSource(source)}`;
    const text = `The Terragrunt unit${of} takes its module from outside of the tree`;
    return { file: file.file.path, span: terraform?.head, reason: 'terragrunt', text };
}
/** The `inputs` of a unit and of the files it includes, its own first, as far as the files spell them out. */
function terragrunt_inputsOf(workspace, file, run, draft) {
    const inputs = new Map();
    let isWhole = addInputs(inputs, workspace, file, run) && !givesMore(file);
    for (const { block, path } of includesOf(workspace, file.body.blocks, file.file.path)) {
        const other = path === undefined ? undefined : workspace.parse(path);
        if (other === undefined)
            isWhole = false;
        else {
            draft.files.add(other.file.path);
            const strategy = attributeNamed(block.body, 'merge_strategy')?.expression;
            const merge = strategy === undefined
                ? 'shallow'
                : (0,model_value/* textOf */.b6)(evaluate(strategy, scopeOf(workspace, other, run)));
            if (merge === 'shallow' || merge === 'deep')
                isWhole = addInputs(inputs, workspace, other, run, merge) && isWhole;
            else if (merge !== 'no_merge')
                isWhole &&= attributeNamed(other.body, 'inputs') === undefined;
            isWhole &&= !givesMore(other) && !other.body.blocks.some(({ type }) => type === 'include');
        }
    }
    if (!isWhole)
        draft.notAnalysed.push({
            file: file.file.path,
            span: attributeNamed(file.body, 'inputs')?.span,
            reason: 'terragrunt',
            text: 'The Terragrunt unit gives its module more than its files spell out',
        });
    return inputs;
}
/** Adds the inputs of one file that are not there yet; false where there may be more than it spells out. */
function addInputs(inputs, workspace, file, run, merge = 'shallow') {
    const expression = attributeNamed(file.body, 'inputs')?.expression;
    if (expression === undefined)
        return true;
    const scope = scopeOf(workspace, file, run);
    const before = new Set(inputs.keys());
    const add = (name, value) => {
        const own = inputs.get(name);
        if (!before.has(name) || own === undefined)
            inputs.set(name, value);
        else if (merge === 'deep')
            inputs.set(name, () => mergedDeep(value(), own(), 0));
    };
    if (expression.kind !== 'object') {
        const value = evaluate(expression, scope);
        if (value.kind !== 'map')
            return false;
        for (const entry of lastEntries(value)) {
            const name = (0,model_value/* textOf */.b6)(entry.key);
            if (name !== undefined)
                add(name, () => entry.value);
        }
        return value.open === undefined;
    }
    let isWhole = true;
    for (const entry of expression.entries) {
        const { key } = entry;
        const name = key.kind === 'bare-key' ? key.name : (0,model_value/* textOf */.b6)(evaluate(key, scope));
        if (name === undefined)
            isWhole = false;
        else
            add(name, () => evaluate(entry.value, scope));
    }
    return isWhole;
}
/** An input of an included file and the unit's own: lists one after the other, maps key by key, else the unit's. */
function mergedDeep(included, own, depth) {
    const open = (a, b) => {
        const hole = a.open ?? b.open;
        return hole === undefined ? {} : { open: hole };
    };
    if (depth > maxDepth)
        return own;
    if (included.kind === 'unresolved' && (own.kind === 'list' || own.kind === 'map'))
        return { ...own, open: own.open ?? included };
    if (included.kind === 'list' && own.kind === 'list')
        return listValue([...included.items, ...own.items], own.span, open(included, own));
    if (included.kind !== 'map' || own.kind !== 'map')
        return own;
    const entries = lastEntries(included)
        .filter((entry) => (0,model_value/* valueOf */.RP)(own, (0,model_value/* textOf */.b6)(entry.key) ?? '') === undefined)
        .concat(lastEntries(own).map((entry) => {
        const other = (0,model_value/* valueOf */.RP)(included, (0,model_value/* textOf */.b6)(entry.key) ?? '');
        const value = other === undefined ? entry.value : mergedDeep(other, entry.value, depth + 1);
        return { key: entry.key, value };
    }));
    return mapValue(entries, own.span, open(included, own));
}
/** True where a file gives Terraform variable files, or configuration that carries more than a provider. */
function givesMore(file) {
    const terraform = terraformOf(file);
    const { text } = file.file;
    const holds = ({ span }, pattern) => pattern.test(text.slice(span.start, span.end));
    return (terraform?.body.blocks.some((block) => block.type === 'extra_arguments' && holds(block, /var[-_]file|-var\b|TF_VAR_/)) === true ||
        file.body.blocks.some((block) => block.type === 'generate' && holds(block, /^\s*(resource|module|data|locals)\b/m)));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/evaluate.js















/**
 * Evaluates the Terraform roots of a tree: resources that carry policies with all that their values are
 * made of. One evaluation a root; roots without any such resource are left out.
 */
function evaluateTerraform(input) {
    const { tree, files, settings, shared } = input;
    const workspace = Workspace.open(tree, files, shared?.syntaxes);
    const units = terragruntUnits(workspace, files);
    const covered = new Set(units.units.map((unit) => unit.folder));
    const plain = rootFolders(workspace).filter((folder) => !covered.has(folder));
    const evaluations = [
        ...plain.map((folder) => ({ root: folder, folder, inputs: noInputs })),
        ...units.units,
    ].flatMap((unit) => rootOf(workspace, unit, settings, shared));
    return units.notAnalysed.length === 0
        ? evaluations
        : [...evaluations, onlyLines(units.notAnalysed)];
}
/** An evaluation that says what was not read, and nothing else. */
function onlyLines(notAnalysed) {
    return {
        platform: 'terraform',
        root: '.',
        files: [],
        resources: [],
        documents: [],
        problems: [],
        notAnalysed,
        directives: [],
        moved: [],
    };
}
const noInputs = () => new Map();
/** A root's evaluation, taken from the other tree where the root is the same; none where it holds nothing. */
function rootOf(workspace, unit, settings, shared) {
    if (shared === undefined)
        return evaluateRoot(workspace, unit, settings);
    const name = `terraform\n${unit.root}\n${unit.folder}\n${unit.file ?? ''}`;
    const known = shared.recall(name, (questions) => workspace.answersAlike(questions));
    if (known !== undefined)
        return known;
    const questions = new shared_units/* Questions */.QI();
    const evaluations = evaluateRoot(workspace.noting(questions), unit, settings);
    shared.remember(name, questions, evaluations);
    return evaluations;
}
function evaluateRoot(workspace, unit, settings) {
    if (unit.file !== undefined)
        workspace.read(unit.file);
    if (!mayMatter(workspace, unit.folder, (type) => settings.isPolicyBearing(type)))
        return [];
    const draft = newDraft();
    const run = runOf(unit.root, unit.folder, workspace.sources);
    const inputs = new Map([
        ...rootInputs(workspace, run, settings, draft),
        ...unit.inputs(workspace, run, draft),
    ]);
    const { workspace: workspaceName, managedPolicy } = settings;
    const context = { workspace, run, draft, workspaceName, managedPolicy };
    const place = { folder: unit.folder, address: '', instantiated: true, trail: [] };
    const root = new ModuleInstance(context, place, inputs);
    const resources = [];
    const moved = [];
    const external = new ExternalModules(unit.root);
    const absent = [];
    const duplicates = [];
    const seen = new Set();
    const secrets = new Secrets(workspace);
    const waiting = [root];
    for (let module = waiting.shift(); module !== undefined; module = waiting.shift()) {
        const { call } = module;
        secrets.module(module);
        for (const object of module.resourceObjects((one) => isWanted(one, settings))) {
            const resource = resourceOf(object, unit.root);
            if (call === undefined) {
                resources.push(resource);
                absent.push(...absentDocuments(object, unit.root, seen));
            }
            else if (resource.mode === 'resource' && resource.instantiated === module.instantiated) {
                // What a known module leaves out with these arguments is no part of the call.
                const unread = unreadArguments(module.folder, call, module.declarations.variables, (name) => module.given(name));
                resources.push(...resourceOfCall(resource, call, unread));
            }
        }
        moved.push(...movedOf(module, unit.root));
        if (!known_module_isKnown(module.folder))
            duplicates.push(...duplicatesOf(module.declarations, settings));
        waiting.push(...childrenOf(module, external));
    }
    absent.push(...untakenDocuments(run));
    const files = [...draft.files].sort();
    const parsed = new Map([...draft.declared.values()].flatMap(({ files }) => files.map((tree) => [tree.file.path, tree])));
    const trees = files.flatMap((path) => /\.(tf|tofu)(\.json)?$/.test(path) ? (parsed.get(path) ?? workspace.parse(path) ?? []) : []);
    secrets.follow();
    for (const tree of trees)
        secrets.file(tree);
    secrets.inputs(unit.folder, new Set([...draft.files, ...(unit.file === undefined ? [] : [unit.file])]), inputs);
    const evaluation = {
        platform: 'terraform',
        root: unit.root,
        files,
        resources: [...resources, ...external.resources],
        documents: [...external.documents, ...absent],
        problems: evaluate_distinct([
            ...trees.flatMap((file) => file.problems),
            // What the text of a known module makes of unknown arguments is no fault of the call.
            ...draft.problems.filter(({ span }) => !known_module_isKnown(span.file)),
            ...duplicates,
        ], problemKey).map((problem) => secrets.told(problem)),
        notAnalysed: [
            ...draft.notAnalysed,
            ...external.notAnalysed,
            ...unreadableFiles(workspace, unit.folder),
            ...overspent(run, files[0] ?? unit.folder),
        ],
        directives: trees.flatMap(directivesOf),
        moved,
        secrets: secrets.found,
    };
    return [evaluation];
}
/** What Terraform says of second declarations that may touch a policy. */
function duplicatesOf({ duplicates }, settings) {
    return duplicates.flatMap(({ what, type, first, second }) => {
        if (type !== undefined && !dataTypes.has(type) && !settings.isPolicyBearing(type))
            return [];
        return [
            {
                code: 'duplicate-declaration',
                message: `Terraform refuses a second ${what}`,
                span: second,
                related: [{ span: first, text: 'the first' }],
                // A resource that is there twice is a policy to mend; of the rest one may be meant.
                outcome: type === undefined ? 'tolerated' : 'repaired',
            },
        ];
    });
}
const dataTypes = new Set([
    'aws_iam_policy_document',
    'aws_iam_policy',
    'aws_iam_principal_policy_simulation',
]);
function isWanted(declaration, settings) {
    const { mode, type } = declaration;
    return mode === 'data' ? dataTypes.has(type) : settings.isPolicyBearing(type);
}
/** The local modules that a module calls; the others are noted. */
function childrenOf(module, external) {
    return [...module.declarations.modules.keys()].flatMap((name) => {
        const source = module.calls.source(name);
        if (source?.kind === 'folder') {
            const call = module.declarations.modules.get(name);
            const [first] = source.known === undefined ? [] : module.calls.children(name);
            if (source.known !== undefined && call !== undefined) {
                const variables = first?.declarations.variables ?? new Map();
                const unread = unreadArguments(source.folder, call, variables, (name) => first?.given(name));
                const note = { source: source.known, reason: 'external-module' };
                external.add(module, name, note, new Set(unread));
            }
            if (module.context.draft.modules < maxModules)
                return module.calls.children(name);
            external.tooMany(module, name);
            return [];
        }
        if (source !== undefined)
            external.add(module, name, source);
        return [];
    });
}
function resourceOf(object, root) {
    const { declaration, address, instantiated } = object;
    const { block, mode, type } = declaration;
    return {
        platform: 'terraform',
        root,
        address,
        type,
        mode,
        properties: object.properties(),
        span: block.head,
        body: block.span,
        instantiated,
        ...arnOf(object),
    };
}
/** The ARN of a resource that its own policy, or one that refers to it, speaks for. */
function arnOf(object) {
    const { mode, type, block } = object.declaration;
    if (mode !== 'resource' || !(0,guarded_resources/* isGuarded */.J)(type))
        return {};
    const value = object.attribute('arn', block.head);
    if (value.kind === 'string')
        return { arn: value };
    if (value.kind !== 'unresolved')
        return {};
    return { arn: { kind: 'string', pieces: [value], span: block.head } };
}
function unreadableFiles(workspace, folder) {
    return workspace.filesIn(folder).flatMap((path) => {
        const file = workspace.unreadable.get(path);
        return file === undefined
            ? []
            : [{ file: path, span: undefined, reason: file.unreadable, text: file.text }];
    });
}
function overspent(run, file) {
    if (run.steps <= maxSteps)
        return [];
    const text = `The root ${run.root} needs more evaluation than is allowed; what was not reached is unresolved`;
    return [{ file, span: undefined, reason: 'too-large', text }];
}
function problemKey(problem) {
    const { file, start, end } = problem.span;
    return `${problem.code}\n${file}\n${start}\n${end}`;
}
function evaluate_distinct(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/filled.js



/**
 * A value of a plan with what its source says in place of what the plan knows only after apply, as far as
 * both have the same form. What is taken over is added to `taken`.
 */
function filled_filled(planned, source, taken, depth = 0) {
    if (depth > maxDepth)
        return planned;
    if (planned.kind === 'unresolved') {
        const isThere = source.kind !== 'null' && source.kind !== 'absent';
        if (planned.reason !== 'known-after-apply' || !isThere)
            return planned;
        taken.add(source);
        return source;
    }
    const leaves = leavesOf(source);
    const [leaf] = leaves;
    if (leaf === undefined || leaves.length > 1)
        return planned;
    const written = leaf.value;
    if (planned.kind === 'json' && written.kind === 'json')
        return { ...planned, value: filled_filled(planned.value, written.value, taken, depth + 1) };
    if (planned.kind === 'list' && written.kind === 'list') {
        const isSame = planned.items.length === written.items.length && written.open === undefined;
        if (!isSame)
            return planned;
        const items = planned.items.map((item, index) => {
            const other = written.items[index];
            return other === undefined ? item : filled_filled(item, other, taken, depth + 1);
        });
        return { ...planned, items };
    }
    if (planned.kind === 'map' && written.kind === 'map') {
        const entries = planned.entries.map((entry) => {
            const name = (0,model_value/* textOf */.b6)(entry.key);
            const other = name === undefined ? undefined : (0,model_value/* valueOf */.RP)(written, name);
            if (other === undefined)
                return entry;
            return { key: entry.key, value: filled_filled(entry.value, other, taken, depth + 1) };
        });
        return { ...planned, entries };
    }
    return planned;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/plan-node.js
/** The value under a key, the last one where the key stands twice. */
function child(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.findLast((entry) => entry.key.text === key)?.value;
}
/** The value at a path of keys. */
function descend(node, ...keys) {
    return keys.reduce(child, node);
}
/** The text of a quoted string. */
function plan_node_textAt(node, key) {
    const found = child(node, key);
    return found?.kind === 'scalar' && found.style === 'quoted' ? found.text : undefined;
}
function itemsAt(node, key) {
    const found = child(node, key);
    return found?.kind === 'list' ? found.items : [];
}
function isTrue(node) {
    return node?.kind === 'scalar' && node.style === 'plain' && node.text === 'true';
}
function isNull(node) {
    return node?.kind === 'scalar' && node.style === 'plain' && node.text === 'null';
}
function plan_node_itemOf(node, index) {
    return node?.kind === 'list' ? node.items[index] : undefined;
}
function isList(node) {
    return node?.kind === 'list';
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/plan-references.js


const step = /^(?:(module)\.)?([A-Za-z0-9_-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/;
/** The parts of an address; `undefined` where it has another form. */
function plan_references_placeOf(address) {
    const modules = [];
    let rest = address;
    for (;;) {
        const match = step.exec(rest);
        if (match?.[1] === undefined)
            break;
        modules.push({ name: match[2] ?? '', key: match[3] ?? '' });
        rest = rest.slice(match[0].length);
        if (!rest.startsWith('.'))
            return undefined;
        rest = rest.slice(1);
    }
    const object = /^((?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)(\[.*\])?$/.exec(rest);
    return object === null ? undefined : { modules, object: object[1] ?? '', key: object[2] ?? '' };
}
/** The address without instance keys, by which the configuration names it. */
function withoutKeys(address) {
    const place = plan_references_placeOf(address);
    if (place === undefined)
        return address;
    return [...place.modules.map(({ name }) => `module.${name}`), place.object].join('.');
}
function prefixOf(modules) {
    return modules.map(({ name, key }) => `module.${name}${key}.`).join('');
}
/** Addresses, without instance keys, of every block that a plan's `configuration` declares. */
function configuredBlocks(configuration) {
    const found = new Set();
    const visit = (module, prefix, depth) => {
        if (module === undefined || depth > maxDepth)
            return;
        for (const node of itemsAt(module, 'resources'))
            found.add(prefix + (plan_node_textAt(node, 'address') ?? ''));
        const calls = child(module, 'module_calls');
        for (const { key, value } of calls?.kind === 'map' ? calls.entries : [])
            visit(child(value, 'module'), `${prefix}module.${key.text}.`, depth + 1);
    };
    visit(child(configuration, 'root_module'), '', 0);
    return found;
}
const maxHops = 20;
/** The object at the start of a reference: `aws_iam_role.r` of `aws_iam_role.r["k"].arn`. */
const referredObject = /^(?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?=$|[.[])/;
/** Every reference of a module's expressions; those of the modules it calls are theirs. */
function collectReferences(node, found, depth) {
    if (depth > maxDepth || node.kind === 'scalar')
        return;
    if (node.kind === 'list') {
        for (const item of node.items)
            collectReferences(item, found, depth + 1);
        return;
    }
    for (const { key, value } of node.entries) {
        if (key.text === 'module')
            continue;
        if (key.text !== 'references' || value.kind !== 'list')
            collectReferences(value, found, depth + 1);
        else
            for (const item of value.items)
                if (item.kind === 'scalar')
                    found.push(item.text);
    }
}
/** Follows the references of a plan's `configuration` to the object an argument is taken from. */
class References {
    root;
    addresses;
    used = new Map();
    blocks = new Map();
    constructor(configuration, addresses) {
        this.root = child(configuration, 'root_module');
        this.addresses = addresses;
    }
    /** The object and attribute that the argument of an object names, where it names one alone. */
    of(address, argument) {
        const place = plan_references_placeOf(address);
        if (place === undefined)
            return undefined;
        const resource = this.declared(place);
        return this.follow(descend(resource, 'expressions', argument), place, 0);
    }
    /** True where the configuration declares the object and gives it no such argument. */
    isLeftOut(address, argument) {
        const place = plan_references_placeOf(address);
        const resource = place === undefined ? undefined : this.declared(place);
        return resource !== undefined && descend(resource, 'expressions', argument) === undefined;
    }
    declared(place) {
        const module = this.moduleAt(place.modules);
        return module === undefined ? undefined : this.declaredIn(module).get(place.object);
    }
    /** True where something in the object's module is made of it. */
    isUsed(address) {
        const place = plan_references_placeOf(address);
        const module = place === undefined ? undefined : this.moduleAt(place.modules);
        if (place === undefined || module === undefined)
            return false;
        return this.usedIn(module).has(place.object);
    }
    /** The objects that a module's expressions refer to. */
    usedIn(module) {
        const known = this.used.get(module);
        if (known !== undefined)
            return known;
        const references = [];
        collectReferences(module, references, 0);
        const used = new Set(references.flatMap((text) => referredObject.exec(text)?.[0] ?? []));
        this.used.set(module, used);
        return used;
    }
    /** The blocks of a module by their address in it, the first of equal ones. */
    declaredIn(module) {
        const known = this.blocks.get(module);
        if (known !== undefined)
            return known;
        const declared = new Map();
        for (const node of itemsAt(module, 'resources')) {
            const address = plan_node_textAt(node, 'address');
            if (address !== undefined && !declared.has(address))
                declared.set(address, node);
        }
        this.blocks.set(module, declared);
        return declared;
    }
    moduleAt(modules) {
        return modules.reduce((node, { name }) => descend(node, 'module_calls', name, 'module'), this.root);
    }
    follow(expression, place, hops) {
        if (hops > maxHops)
            return undefined;
        const references = itemsAt(expression, 'references').flatMap((node) => node.kind === 'scalar' ? [node.text] : []);
        const [first] = references;
        if (first === undefined)
            return undefined;
        const own = references.filter((text) => text !== 'each.key' && text !== 'count.index');
        if (own.some((text) => !first.startsWith(text)))
            return undefined;
        if (first.startsWith('var.'))
            return this.followVariable(first, place, hops);
        if (first.startsWith('module.'))
            return this.followOutput(first, place, hops);
        return this.object(first, place, references.length > own.length);
    }
    followVariable(text, place, hops) {
        const caller = place.modules.at(-1);
        if (caller === undefined || !/^var\.[A-Za-z0-9_-]+$/.test(text))
            return undefined;
        const outer = place.modules.slice(0, -1);
        const call = descend(this.moduleAt(outer), 'module_calls', caller.name);
        const expression = descend(call, 'expressions', text.slice('var.'.length));
        return this.follow(expression, { modules: outer, object: '', key: caller.key }, hops + 1);
    }
    followOutput(text, place, hops) {
        const match = step.exec(text);
        const rest = text.slice(match?.[0].length ?? 0);
        if (match === null || !/^\.[A-Za-z0-9_-]+$/.test(rest))
            return undefined;
        const modules = [...place.modules, { name: match[2] ?? '', key: match[3] ?? '' }];
        const output = descend(this.moduleAt(modules), 'outputs', rest.slice(1), 'expression');
        return this.follow(output, { modules, object: '', key: '' }, hops + 1);
    }
    /** `aws_iam_role.r["a"].name` in a module; with a key of the iteration, the instance of the same key. */
    object(text, place, isIterated) {
        const match = /^((?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.([A-Za-z0-9_]+))?$/.exec(text);
        if (match === null)
            return undefined;
        const base = `${prefixOf(place.modules)}${match[1] ?? ''}`;
        const candidates = isIterated ? [`${base}${place.key}`] : [`${base}${match[2] ?? ''}`];
        const address = candidates.find((candidate) => this.addresses.has(candidate));
        if (address === undefined)
            return undefined;
        // Behind a key of the iteration the plan leaves the attribute out.
        const attribute = match[3] ?? (isIterated ? '' : undefined);
        return attribute === undefined ? undefined : { address, attribute };
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/overlay.js








/**
 * A plan with the spans of the sources it was made from: an object is found by its address, else by its
 * address without instance keys; its strings by their text. What the plan does not know before apply is
 * taken from the source. Objects that no source has keep their places in the plan.
 */
function overlayPlan(plan, sources) {
    const terraform = sources.filter((source) => source.platform === 'terraform');
    const byAddress = new Map();
    const byBlock = new Map();
    for (const resource of terraform.flatMap((source) => source.resources)) {
        if (!byAddress.has(resource.address))
            byAddress.set(resource.address, resource);
        const block = withoutKeys(resource.address);
        if (!byBlock.has(block))
            byBlock.set(block, resource);
    }
    const used = new Set();
    const resources = plan.resources.map((resource) => {
        const source = byAddress.get(resource.address) ?? byBlock.get(withoutKeys(resource.address));
        if (source?.type !== resource.type)
            return resource;
        used.add(source.root);
        return overlay(resource, source);
    });
    const matched = terraform.filter((source) => used.has(source.root));
    return {
        ...plan,
        resources,
        files: [...new Set([...plan.files, ...matched.flatMap((source) => source.files)])],
        directives: [...plan.directives, ...matched.flatMap((source) => source.directives)],
    };
}
function overlay(planned, source) {
    const entries = planned.properties.entries.map((entry) => {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        const written = name === undefined ? undefined : (0,model_value/* valueOf */.RP)(source.properties, name);
        if (written === undefined)
            return { key: moved(entry.key, source.span), value: relocated(entry.value, source.span, 0) };
        return { key: moved(entry.key, written.span), value: overlaid(entry.value, written, 0) };
    });
    return {
        ...planned,
        properties: { ...planned.properties, entries, span: source.properties.span },
        span: source.span,
        body: source.body,
    };
}
function overlaid(planned, source, depth) {
    if (depth > maxDepth)
        return planned;
    // The source spells out what a secret is a part of, and leaves the secret out too.
    if (planned.kind === 'unresolved')
        return planned.reason === 'known-after-apply' || planned.reason === 'sensitive'
            ? withReference(source, planned)
            : relocated(planned, source.span, depth);
    if (planned.kind === 'string')
        return overlaidString(planned, source);
    if (planned.kind === 'json') {
        const strings = new SourceStrings(source);
        const whole = filled_filled(planned, source, strings.taken);
        const value = whole.kind === 'json' ? whole.value : planned.value;
        return jsonValue(located(value, strings, source.span, 0), source.span);
    }
    if (planned.kind === 'list') {
        const written = leavesOf(source).find((leaf) => leaf.value.kind === 'list')?.value;
        const strings = new SourceStrings(source);
        const items = planned.items.map((item, index) => {
            const other = written?.kind === 'list' ? written.items[index] : undefined;
            if (item.kind === 'string')
                return strings.find(item) ?? relocated(item, source.span, depth);
            return other === undefined
                ? relocated(item, source.span, depth)
                : overlaid(item, other, depth + 1);
        });
        return { ...planned, items, span: source.span };
    }
    if (planned.kind === 'map') {
        const written = leavesOf(source).find((leaf) => leaf.value.kind === 'map')?.value;
        const entries = planned.entries.map((entry) => {
            const name = (0,model_value/* textOf */.b6)(entry.key);
            const other = written?.kind === 'map' && name !== undefined ? (0,model_value/* valueOf */.RP)(written, name) : undefined;
            return other === undefined
                ? { key: moved(entry.key, source.span), value: relocated(entry.value, source.span, depth) }
                : { key: moved(entry.key, other.span), value: overlaid(entry.value, other, depth + 1) };
        });
        return { ...planned, entries, span: source.span };
    }
    return relocated(planned, source.span, depth);
}
/** What the plan knows of where a value comes from stays known. */
function withReference(source, planned) {
    const { reference } = planned;
    if (reference === undefined)
        return source;
    if (source.kind === 'string' || source.kind === 'unresolved')
        return { ...source, reference };
    return source;
}
function overlaidString(planned, source) {
    const text = (0,model_value/* textOf */.b6)(planned) ?? '';
    if (/^\s*[[{]/.test(text)) {
        const { value, problems } = (0,json_pieces/* parseJsonPieces */.V)(planned.pieces, planned.span);
        if (value !== undefined && problems.length === 0) {
            const strings = new SourceStrings(source);
            return jsonValue(located(value, strings, source.span, 0), source.span);
        }
    }
    const found = new SourceStrings(source).find(planned) ?? moved(planned, source.span);
    return planned.reference === undefined ? found : { ...found, reference: planned.reference };
}
/** A JSON value of the plan whose strings stand where the source has them. */
function located(value, strings, span, depth) {
    if (depth > maxDepth || strings.taken.has(value))
        return value;
    switch (value.kind) {
        case 'string':
            return strings.find(value) ?? moved(value, span);
        case 'list':
            return {
                ...value,
                items: value.items.map((item) => located(item, strings, span, depth + 1)),
                span,
            };
        case 'map': {
            const entries = value.entries.map((entry) => ({
                key: moved(entry.key, span),
                value: located(entry.value, strings, span, depth + 1),
            }));
            const inner = depth === 0 ? undefined : strings.mapAround(entries);
            return { ...value, entries, span: inner ?? span };
        }
        default:
            return { ...value, span };
    }
}
/** All of a value at one span of the source. */
function relocated(value, span, depth) {
    if (depth > maxDepth)
        return value;
    switch (value.kind) {
        case 'string':
            return moved(value, span);
        case 'list':
            return { ...value, items: value.items.map((item) => relocated(item, span, depth + 1)), span };
        case 'map': {
            const entries = value.entries.map((entry) => ({
                key: moved(entry.key, span),
                value: relocated(entry.value, span, depth + 1),
            }));
            return { ...value, entries, span };
        }
        case 'json':
            return { ...value, value: relocated(value.value, span, depth + 1), span };
        default:
            return { ...value, span };
    }
}
/** A string that the source does not hold letter for letter. */
function moved(value, span) {
    const pieces = value.pieces.map((piece) => piece.kind === 'literal' ? { ...piece, span, exact: false } : { ...piece, span });
    return { ...value, pieces, span };
}
/** Strings with holes that are tried one by one. */
const overlay_maxPatterns = 200;
/** The strings of a source value, by their text. */
class SourceStrings {
    /** Values of the source that stand in the planned value as they are. */
    taken = new Set();
    exact = new Map();
    patterns = [];
    maps = [];
    constructor(source) {
        this.collect(source, 0);
    }
    /** The source's string with this text; else the text at the string of the source that may have made it. */
    find(planned) {
        const text = (0,model_value/* textOf */.b6)(planned);
        if (text === undefined)
            return undefined;
        const found = this.exact.get(text);
        if (found !== undefined)
            return found;
        const candidates = this.patterns.filter((pattern) => equals(pattern, planned) === undefined);
        const [best] = candidates.toSorted((a, b) => literalLength(b) - literalLength(a));
        return best === undefined || literalLength(best) === 0 ? undefined : moved(planned, best.span);
    }
    /** The innermost object of the source around the first string of these entries that it holds. */
    mapAround(entries) {
        const strings = entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
        const held = strings.find((value) => value.kind === 'string' &&
            value.pieces.some((piece) => piece.kind === 'literal' && piece.exact));
        if (held === undefined)
            return undefined;
        const around = this.maps.filter((span) => (0,model_span/* contains */.gR)(span, held.span));
        return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    }
    collect(value, depth) {
        if (depth > maxDepth)
            return;
        switch (value.kind) {
            case 'string': {
                const text = (0,model_value/* textOf */.b6)(value);
                if (/^\s*[[{]/.test((0,model_value/* prefixOf */.MT)(value)))
                    this.collectJson(value, depth);
                else if (text !== undefined) {
                    if (!this.exact.has(text))
                        this.exact.set(text, value);
                }
                else if (this.patterns.length < overlay_maxPatterns)
                    this.patterns.push(value);
                return;
            }
            case 'json':
                this.collect(value.value, depth + 1);
                return;
            case 'list':
                for (const item of value.items)
                    this.collect(item, depth + 1);
                return;
            case 'map':
                this.maps.push(value.span);
                for (const entry of value.entries) {
                    this.collect(entry.key, depth + 1);
                    this.collect(entry.value, depth + 1);
                }
                return;
            case 'alternatives':
                for (const branch of value.branches)
                    this.collect(branch.value, depth + 1);
                return;
            default:
        }
    }
    collectJson(value, depth) {
        const parsed = (0,json_pieces/* parseJsonPieces */.V)(value.pieces, value.span);
        if (parsed.value !== undefined && parsed.value.kind !== 'string')
            this.collect(parsed.value, depth + 1);
    }
}
function literalLength(value) {
    let length = 0;
    for (const piece of value.pieces)
        if (piece.kind === 'literal')
            length += piece.text.length;
    return length;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/join.js



/**
 * Plans and the sources of a tree as evaluations in which every object stands once. A plan belongs to the
 * root that most of its objects are declared in: it says which instances there are and what their values
 * are, the sources say where they stand. Of that root only the objects stay that the plan does not hold;
 * those the plan's configuration declares without an instance are not instantiated.
 */
function joinPlans(sources, plans) {
    const candidates = plans.length === 0 ? [] : sources.flatMap(candidateOf);
    const owners = plans.map((plan) => ownerOf(plan, candidates));
    const joined = plans.map((plan, index) => {
        const owner = owners[index];
        if (owner === undefined)
            return join_plain(plan);
        const overlaid = join_plain(overlayPlan(plan, [owner]));
        // Plans of one root for several environments hold objects of the same address: they stay apart.
        const shared = owners.some((other, at) => other === owner && at !== index);
        return shared ? overlaid : inRoot(overlaid, owner.root);
    });
    const rest = sources.map((source) => {
        const own = plans.filter((_, index) => owners[index] === source);
        return own.length === 0 ? source : join_restOf(source, own);
    });
    return [...rest, ...joined];
}
function candidateOf(source) {
    if (source.platform !== 'terraform')
        return [];
    const blocks = source.resources.map(({ address, type }) => [withoutKeys(address), type]);
    return [{ source, blocks: new Map(blocks) }];
}
/** The root whose sources declare most of the plan's objects; of equal ones that nearest to the plan. */
function ownerOf(plan, candidates) {
    let best;
    const folder = external_node_path_.posix.dirname(plan.files[0] ?? '');
    const objects = plan.resources.map(({ address, type }) => [withoutKeys(address), type]);
    for (const { source, blocks } of candidates) {
        const matched = objects.filter(([block, type]) => blocks.get(block) === type).length;
        const score = matched + (external_node_path_.posix.relative(source.root, folder) === '' ? 0.5 : 0);
        if (matched > 0 && (best === undefined || score > best.score))
            best = { source, score };
    }
    return best?.source;
}
/** The evaluation without what only plans have. */
function join_plain(plan) {
    const { platform, root, files, resources, documents, problems } = plan;
    const { notAnalysed, directives, moved, secrets = [] } = plan;
    return {
        ...{ platform, root, files, resources, documents, problems },
        ...{ notAnalysed, directives, moved, secrets },
    };
}
/** The plan's objects under the name of their root, so that they join what else is in it. */
function inRoot(plan, root) {
    return {
        ...plan,
        root,
        resources: plan.resources.map((resource) => ({ ...resource, root })),
        moved: plan.moved.map((move) => ({ ...move, root })),
    };
}
/** What the sources hold besides the plans made of them. */
function join_restOf(source, plans) {
    const planned = new Set(plans.flatMap((plan) => plan.resources.map((resource) => withoutKeys(resource.address))));
    const resources = source.resources.flatMap((resource) => {
        const block = withoutKeys(resource.address);
        if (planned.has(block))
            return [];
        if (!plans.every((plan) => plan.configured.has(block)))
            return [resource];
        // The policies made of a document are in the plan, and so it is there.
        return resource.mode === 'data' ? [] : [{ ...resource, instantiated: false }];
    });
    return { ...source, resources, directives: [] };
}

// EXTERNAL MODULE: ./lib/src/model/sites/sites.js + 1 modules
var sites = __webpack_require__(2119);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/plan-secrets.js



/** Members of a plan that hold objects; what stands under other names is not read, and nobody says what of it is secret. */
const objectMembers = new Set([
    'planned_values',
    'prior_state',
    'resource_changes',
    'values',
]);
/** Members of a change that tell nothing of values. */
const plainMembers = new Set([
    'actions',
    'after',
    'after_sensitive',
    'after_unknown',
    'before',
    'before_sensitive',
    'replace_paths',
]);
/**
 * Where a plan spells out what it marks as sensitive: a plan holds such values like any other. All that
 * is not read, such as variables, outputs and the configuration, counts as marked.
 */
function planSecrets(plan) {
    const found = [];
    hideOthers(plan, objectMembers, found);
    const states = [
        child(plan, 'planned_values'),
        child(plan, 'values'),
        descend(plan, 'prior_state', 'values'),
    ];
    hideOthers(child(plan, 'prior_state'), new Set(['values']), found);
    for (const state of states) {
        hideOthers(state, new Set(['root_module']), found);
        const waiting = [child(state, 'root_module')];
        for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
            hideOthers(module, new Set(['resources', 'child_modules']), found);
            for (const node of itemsAt(module, 'resources')) {
                hideOthers(node, new Set(['values', 'sensitive_values']), found);
                hideMarked(child(node, 'values'), child(node, 'sensitive_values'), found, 0);
            }
            waiting.push(...itemsAt(module, 'child_modules'));
        }
    }
    for (const node of itemsAt(plan, 'resource_changes')) {
        const change = child(node, 'change');
        hideOthers(change, plainMembers, found);
        hideMarked(child(change, 'before'), child(change, 'before_sensitive'), found, 0);
        hideMarked(child(change, 'after'), child(change, 'after_sensitive'), found, 0);
    }
    return found;
}
/** Hides what a map holds under other names than these; scalars but texts tell nothing. */
function hideOthers(node, shown, found) {
    if (node?.kind !== 'map')
        return;
    const isChange = shown === plainMembers;
    for (const { key, value } of node.entries)
        if (!shown.has(key.text) && (value.kind !== 'scalar' || isChange))
            found.push(value.span);
}
function hideMarked(value, marks, found, depth) {
    if (value === undefined || marks === undefined)
        return;
    if (isTrue(marks) || depth > maxDepth)
        found.push(value.span);
    else if (value.kind === 'list')
        for (const [index, item] of value.items.entries())
            hideMarked(item, plan_node_itemOf(marks, index), found, depth + 1);
    else if (value.kind === 'map' && marks.kind === 'map') {
        const byName = entriesByName(value);
        for (const { key, value: mark } of marks.entries) {
            // `tags_all` repeats the tags without saying which of them are secret.
            const names = key.text === 'tags' ? ['tags', 'tags_all'] : [key.text];
            for (const name of names)
                for (const inner of byName.get(name) ?? [])
                    hideMarked(inner, mark, found, depth + 1);
        }
    }
}
/** All values of a name: a reader of the text sees each of them. */
function entriesByName(map) {
    const byName = new Map();
    for (const { key, value } of map.entries)
        (0,multimap/* addTo */.D)(byName, key.text, value);
    return byName;
}

// EXTERNAL MODULE: ./lib/src/parse/values.js
var parse_values = __webpack_require__(6066);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/plan-values.js




/** The arguments and attributes of a planned object; what is known only after apply is a hole. */
function plannedProperties(planned, owner) {
    const value = plannedValue(planned, '', owner, 0);
    return value.kind === 'map' ? withoutCopies(value, planned) : mapValue([], owner.span);
}
/** `tags_all` repeats the tags without saying which of them are secret. */
function withoutCopies(value, { sensitive }) {
    const tags = child(sensitive, 'tags');
    if (tags === undefined || !holdsTrue(tags, 0))
        return value;
    return { ...value, entries: value.entries.filter(({ key }) => (0,model_value/* textOf */.b6)(key) !== 'tags_all') };
}
function plannedValue(planned, path, owner, depth) {
    const { values, unknown, sensitive } = planned;
    const span = values?.span ?? unknown?.span ?? owner.span;
    if (depth > maxDepth)
        return hole(path, owner, span, 'too-deep');
    if (isTrue(sensitive))
        return hole(path, owner, span, 'sensitive');
    if (isTrue(unknown))
        return hole(path, owner, span, 'known-after-apply');
    if (values?.kind === 'map' || (unknown?.kind === 'map' && isAbsent(values)))
        return plannedMap(planned, path, owner, depth);
    if (isList(values) || (isList(unknown) && isAbsent(values)))
        return plannedList(planned, path, owner, depth);
    return values === undefined ? { kind: 'null', span } : (0,parse_values/* nodeToValue */.Z)(values, { literals: 'json' });
}
function isAbsent(node) {
    return node === undefined || isNull(node);
}
function plannedMap(planned, path, owner, depth) {
    const { values, unknown, sensitive } = planned;
    const entries = [];
    const seen = new Set();
    const add = (key) => {
        if (seen.has(key.text))
            return;
        seen.add(key.text);
        const inner = {
            values: child(values, key.text),
            unknown: child(unknown, key.text),
            sensitive: child(sensitive, key.text),
        };
        const step = path === '' ? key.text : `${path}.${key.text}`;
        entries.push({ key: plan_values_keyOf(key), value: plannedValue(inner, step, owner, depth + 1) });
    };
    for (const { key } of plan_values_entriesOf(values))
        add(key);
    for (const { key, value } of plan_values_entriesOf(unknown))
        if (holdsTrue(value, 0))
            add(key);
    return mapValue(entries, values?.span ?? unknown?.span ?? owner.span);
}
function plan_values_entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function plan_values_keyOf(node) {
    return { kind: 'string', pieces: node.pieces, span: node.span };
}
function plannedList(planned, path, owner, depth) {
    const { values, unknown, sensitive } = planned;
    const known = isList(values) ? values.items.length : 0;
    const unknowns = isList(unknown) ? unknown.items.length : 0;
    const items = Array.from({ length: Math.max(known, unknowns) }, (_, index) => {
        const inner = {
            values: plan_node_itemOf(values, index),
            unknown: plan_node_itemOf(unknown, index),
            sensitive: plan_node_itemOf(sensitive, index),
        };
        return plannedValue(inner, `${path}[${index}]`, owner, depth + 1);
    });
    return listValue(items, values?.span ?? unknown?.span ?? owner.span);
}
/** True where something below the node is marked. */
function holdsTrue(node, depth) {
    if (depth > maxDepth)
        return true;
    if (node.kind === 'scalar')
        return isTrue(node);
    return node.kind === 'list'
        ? node.items.some((item) => holdsTrue(item, depth + 1))
        : node.entries.some(({ value }) => holdsTrue(value, depth + 1));
}
function hole(path, owner, span, reason) {
    const text = path === '' ? owner.address : `${owner.address}.${path}`;
    const isOwn = owner.mode === 'resource' && /^[A-Za-z0-9_]+$/.test(path);
    return unresolved({
        text,
        span,
        reason,
        symbol: `${owner.root}|${text}`,
        shape: path === 'arn' || path.endsWith('_arn') ? 'arn' : 'any',
        ...(isOwn ? { reference: { address: owner.address, attribute: path } } : {}),
    });
}
/** The hole for an attribute of another object of the plan. */
function referenceHole(reference, root, span) {
    const text = `${reference.address}.${reference.attribute}`;
    return unresolved({
        text,
        span,
        reason: 'known-after-apply',
        symbol: `${root}|${text}`,
        shape: reference.attribute === 'arn' ? 'arn' : 'any',
        reference,
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/plan/plan.js









/** Versions of the format that are read: Terraform 0.12 to 1.x and OpenTofu write them, and add only fields. */
const knownFormat = /^(0\.[12]|1\.\d+)$/;
/**
 * Reads what `terraform show -json` prints of a plan (or of a state): the planned objects of every
 * module, and the data sources that were read. What is known only after apply, and what is sensitive, is
 * a hole. Fields that are not known are passed over; another version of the format is not analysed.
 */
function evaluatePlan(file) {
    const { nodes, problems } = (0,json/* parseJson */.q)(file);
    const plan = nodes.find((node) => node.kind === 'map');
    if (plan === undefined)
        return plan_refused(file, 'invalid-plan', 'The plan is not a JSON object');
    const format = plan_node_textAt(plan, 'format_version');
    if (format === undefined || !knownFormat.test(format))
        return plan_refused(file, 'unsupported-format', format === undefined
            ? 'The plan does not say the version of its format'
            : `The format version ${format} of the plan is not known`);
    const all = objectsOf(plan);
    const addresses = new Set(all.map((object) => object.address));
    const references = new References(child(plan, 'configuration'), addresses);
    // A document that was read is in the policies made of it; by itself it is one only where nothing is.
    const objects = all.filter((object) => object.mode !== 'data' ||
        object.type !== 'aws_iam_policy_document' ||
        plan_node_textAt(child(object.node, 'values'), 'json') === undefined ||
        !references.isUsed(object.address));
    const reader = new PlanReader(file.path, objects, changesOf(plan), references);
    const documents = problems.filter((problem) => problem.outcome !== 'tolerated');
    return {
        platform: 'terraform-plan',
        root: file.path,
        files: [file.path],
        resources: objects.map((object) => reader.resource(object)),
        documents: [],
        problems: [...documents, ...reader.problems],
        notAnalysed: incomplete(plan, file),
        directives: [],
        moved: movesOf(plan, file),
        // Of a text that is damaged nobody knows what the rest would have marked.
        secrets: documents.length > 0
            ? [{ file: file.path, start: 0, end: file.text.length }]
            : planSecrets(plan),
        configured: isPartial(plan) ? new Set() : configuredBlocks(child(plan, 'configuration')),
    };
}
/** A plan of chosen targets, or one that stopped early, does not say that something has no instance. */
function isPartial(plan) {
    const complete = child(plan, 'complete');
    const isFalse = complete?.kind === 'scalar' && complete.text === 'false';
    return isFalse || isTrue(child(plan, 'errored'));
}
function plan_refused(file, reason, text) {
    return { file: file.path, span: undefined, reason, text };
}
/** A plan that stopped early, or put things off, does not hold everything. */
function incomplete(plan, file) {
    const errored = child(plan, 'errored');
    if (isTrue(errored))
        return [
            {
                file: file.path,
                span: errored?.span,
                reason: 'incomplete-plan',
                text: 'The plan ended with errors, so objects may be missing from it',
            },
        ];
    const deferred = child(plan, 'deferred_changes');
    if (deferred?.kind === 'list' && deferred.items.length > 0)
        return [
            {
                file: file.path,
                span: deferred.span,
                reason: 'incomplete-plan',
                text: 'The plan defers changes, which are not in it',
            },
        ];
    const complete = child(plan, 'complete');
    if (!isPartial(plan))
        return [];
    return [
        {
            file: file.path,
            span: complete?.span,
            reason: 'incomplete-plan',
            text: 'The plan is one of chosen targets, so objects may be missing from it',
        },
    ];
}
function movesOf(plan, file) {
    return itemsAt(plan, 'resource_changes').flatMap((change) => {
        const from = plan_node_textAt(change, 'previous_address');
        const to = plan_node_textAt(change, 'address');
        return from === undefined || to === undefined ? [] : [{ root: file.path, from, to }];
    });
}
/** Planned objects, and data sources that were read before. */
function objectsOf(plan) {
    const byAddress = new Map();
    const add = (node) => {
        const address = plan_node_textAt(node, 'address');
        const type = plan_node_textAt(node, 'type');
        if (address === undefined || type === undefined)
            return;
        const mode = plan_node_textAt(node, 'mode') === 'data' ? 'data' : 'resource';
        byAddress.set(address, { address, type, mode, node });
    };
    for (const node of resourcesIn(descend(plan, 'prior_state', 'values', 'root_module')))
        if (plan_node_textAt(node, 'mode') === 'data')
            add(node);
    const planned = child(plan, 'planned_values') ?? child(plan, 'values');
    for (const node of resourcesIn(child(planned, 'root_module')))
        add(node);
    if (planned !== undefined)
        return [...byAddress.values()];
    for (const node of itemsAt(plan, 'resource_changes'))
        if (plan_node_textAt(node, 'deposed') === undefined &&
            !actionsOf(node).every((action) => action === 'delete' || action === 'forget'))
            add(node);
    return [...byAddress.values()];
}
function actionsOf(change) {
    return itemsAt(child(change, 'change'), 'actions').flatMap((node) => node.kind === 'scalar' ? [node.text] : []);
}
/** The objects of a module and of those below it. */
function resourcesIn(root) {
    const found = [];
    const waiting = root === undefined ? [] : [root];
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
        found.push(...itemsAt(module, 'resources'));
        waiting.push(...[...itemsAt(module, 'child_modules')].reverse());
    }
    return found;
}
function changesOf(plan) {
    return new Map(itemsAt(plan, 'resource_changes').flatMap((node) => {
        const address = plan_node_textAt(node, 'address');
        const change = child(node, 'change');
        // What was left of a former object under the same address is deleted, and says nothing of the new one.
        const isLeft = plan_node_textAt(node, 'deposed') !== undefined;
        return address === undefined || change === undefined || isLeft
            ? []
            : [[address, change]];
    }));
}
/** Reads the objects of one plan, each once. */
class PlanReader {
    problems = [];
    known = new Map();
    alike = new Map();
    byAddress;
    path;
    changes;
    references;
    constructor(path, objects, changes, references) {
        this.path = path;
        this.changes = changes;
        this.references = references;
        this.byAddress = new Map(objects.map((object) => [object.address, object]));
    }
    resource(object) {
        const head = child(object.node, 'address')?.span ?? object.node.span;
        const properties = this.properties(object);
        const entries = properties.entries
            .map((entry) => this.joined(object, entry))
            .map((entry) => this.shared(object, entry));
        return {
            platform: 'terraform-plan',
            root: this.path,
            address: object.address,
            type: object.type,
            mode: object.mode,
            properties: { ...properties, entries },
            span: head,
            body: object.node.span,
            instantiated: true,
        };
    }
    properties(object) {
        const known = this.known.get(object.address);
        if (known !== undefined)
            return known;
        const change = this.changes.get(object.address);
        const owner = {
            address: object.address,
            root: this.path,
            mode: object.mode,
            span: object.node.span,
        };
        const planned = {
            values: child(object.node, 'values') ?? child(change, 'after'),
            unknown: child(change, 'after_unknown'),
            sensitive: child(object.node, 'sensitive_values') ?? child(change, 'after_sensitive'),
        };
        const found = this.withDocument(object, plannedProperties(planned, owner));
        const entries = found.entries.filter((entry) => !this.isOwnOfProvider(object, entry));
        const properties = { ...found, entries };
        this.known.set(object.address, properties);
        return properties;
    }
    /** Policies that the provider fills in after apply, for which the configuration gives nothing, add none. */
    isOwnOfProvider(object, { key, value }) {
        if (value.kind !== 'unresolved' || value.reason !== 'known-after-apply')
            return false;
        const name = (0,model_value/* textOf */.b6)(key) ?? '';
        const isPolicy = name === 'managed_policy_arns' || (0,sites/* policySites */.N)(object.type).some(({ path }) => path === name);
        return isPolicy && this.references.isLeftOut(object.address, name);
    }
    /** A policy document that is read only when applying is rendered from what is known of it. */
    withDocument(object, properties) {
        if (object.mode !== 'data' || object.type !== 'aws_iam_policy_document')
            return properties;
        if ((0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(properties, 'json')) !== undefined)
            return properties;
        const { value, problems } = renderPolicyDocument(properties, object.node.span);
        this.problems.push(...problems);
        const rendered = ['json', 'minified_json'].map((name) => ({
            key: (0,model_value/* literal */.eu)(name, object.node.span, false),
            value,
        }));
        const others = properties.entries.filter((entry) => !['json', 'minified_json'].includes((0,model_value/* textOf */.b6)(entry.key) ?? ''));
        return mapValue([...others, ...rendered], properties.span);
    }
    /** A policy that all instances of a block have alike stands once: where the first of them has it. */
    shared(object, entry) {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        const text = (0,model_value/* textOf */.b6)(entry.value);
        if (name === undefined || text === undefined || entry.value.kind !== 'string')
            return entry;
        if (!(0,sites/* policySites */.N)(object.type).some(({ path }) => path === name))
            return entry;
        const reference = entry.value.reference?.address ?? '';
        const key = `${withoutKeys(object.address)}\n${name}\n${reference}\n${text}`;
        const first = this.alike.get(key);
        if (first !== undefined)
            return { key: entry.key, value: first };
        this.alike.set(key, entry.value);
        return entry;
    }
    /** An argument that names an attribute of another object is marked with it. */
    joined(object, entry) {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        const { value } = entry;
        const isScalar = value.kind === 'string' || value.kind === 'unresolved';
        if (name === undefined || !isScalar || object.mode === 'data')
            return entry;
        if (value.kind === 'unresolved' && value.reason === 'sensitive')
            return entry;
        const reference = this.references.of(object.address, name);
        if (reference === undefined)
            return entry;
        // A policy that names an attribute of a resource holds it among other things.
        const isDocument = (0,sites/* policySites */.N)(object.type).some(({ path }) => path === name);
        if (isDocument && this.byAddress.get(reference.address)?.mode !== 'data')
            return entry;
        return { key: entry.key, value: this.referred(value, reference) };
    }
    referred(value, reference) {
        const target = this.byAddress.get(reference.address);
        if (target === undefined)
            return value;
        // Behind a key of the iteration the attribute is left out: of a document, what policies are made of.
        const isDocument = target.mode === 'data' && target.type === 'aws_iam_policy_document';
        const name = reference.attribute === '' && isDocument ? 'json' : reference.attribute;
        const attribute = (0,model_value/* valueOf */.RP)(this.properties(target), name);
        if (value.kind === 'unresolved') {
            if (target.mode === 'data')
                return attribute ?? value;
            return reference.attribute === '' ? value : referenceHole(reference, this.path, value.span);
        }
        if (value.kind !== 'string' || target.mode === 'data')
            return value;
        const text = (0,model_value/* textOf */.b6)(value);
        const named = reference.attribute === '' ? this.attributeWith(target, text) : reference.attribute;
        if (named === undefined)
            return value;
        const known = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(this.properties(target), named));
        return known !== undefined && known !== text
            ? value
            : { ...value, reference: { address: reference.address, attribute: named } };
    }
    /** The attribute by which objects are usually named, where it has this text. */
    attributeWith(target, text) {
        const properties = this.properties(target);
        return ['name', 'id', 'arn'].find((name) => text !== undefined && (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(properties, name)) === text);
    }
}

// EXTERNAL MODULE: ./lib/src/model/sites/policy-bearing.js
var policy_bearing = __webpack_require__(4230);
// EXTERNAL MODULE: ./lib/src/model/sites/unread-sites.js
var unread_sites = __webpack_require__(3573);
;// CONCATENATED MODULE: ./lib/src/run/terraform-files.js








/** Terraform roots, and plans joined with the sources they were made from. */
function terraformFiles(input) {
    const notAnalysed = [...lackingVariables(input)];
    return { evaluations: joinPlans(roots(input), plans(input, notAnalysed)), notAnalysed };
}
/** The CloudFormation templates that resources carry as text. */
function carriedTexts(evaluations) {
    return evaluations.flatMap(({ resources }) => resources.flatMap((resource) => {
        const body = unread_sites/* templateSites */.V.has(resource.type) ? terraform_files_bodyOf(resource) : undefined;
        return body === undefined ? [] : [{ resource, body }];
    }));
}
/** The text of the template; a file of the tree that is read as a template by itself is not read again. */
function terraform_files_bodyOf({ properties, span }) {
    const body = (0,model_value/* valueOf */.RP)(properties, 'template_body');
    const text = body === undefined ? undefined : asString(body);
    if (text?.kind !== 'string')
        return undefined;
    const isFile = text.pieces.every((piece) => piece.span.file !== span.file && /\.(ya?ml|json|template)$/i.test(piece.span.file));
    return isFile ? undefined : text;
}
/** Files of variables that the configuration names and that cannot be read. */
function lackingVariables({ tree, config }) {
    return config.terraform.varFiles.flatMap((file) => {
        const read = tree.read(file);
        return (0,source/* isUnreadable */.G)(read)
            ? [{ file, span: undefined, reason: read.unreadable, text: read.text }]
            : [];
    });
}
function roots({ tree, files, config, managed, shared }) {
    const chosen = files.filter(({ kind }) => kind !== 'terraform-plan').map(({ file }) => file.path);
    if (chosen.length === 0)
        return [];
    return evaluateTerraform({
        tree,
        files: chosen,
        shared,
        settings: {
            vars: config.terraform.vars,
            varFiles: config.terraform.varFiles,
            workspace: config.terraform.workspace,
            isPolicyBearing: policy_bearing/* isPolicyBearing */.V,
            managedPolicy: (name) => name.startsWith('arn:') ? managed?.().document(name) : managed?.().named(name),
        },
    });
}
function plans({ files }, notAnalysed) {
    return files.flatMap(({ file, kind }) => {
        if (kind !== 'terraform-plan')
            return [];
        const result = evaluatePlan(file);
        if (!('reason' in result))
            return [result];
        notAnalysed.push(result);
        return [];
    });
}


/***/ })

};
